// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"

namespace pax::tests {

/// A made-up moment all samples are told from.
QDateTime sampleNow();
/// An export of fourteen files in the middle of its download: some imported, one two short, three coming, one tried again.
bulk::Job runningJob(bulk::JobFiles &files);
/// One that ended complete, every file with its hash.
bulk::Job completeJob(bulk::JobFiles &files);
/// One in that state, without files.
bulk::Job jobIn(bulk::JobState state, const QString &id, const QString &problem = {}, int httpStatus = 0);
/// Very many small files, half of them imported.
bulk::Job hugeJob(bulk::JobFiles &files, std::size_t count);

} // namespace pax::tests
