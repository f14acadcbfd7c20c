// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "ui/common/theme.h"

#include <QtCore/QString>

namespace pax::ui {

/// Where a job stands, in words with a drawing: nothing is green that was not verified.
struct JobLook
{
    QString text;
    QString icon;
    Tone tone = Tone::TextSecondary;
};
JobLook jobLook(const bulk::Job &job);
/// "Everything, all members", "Claims, changed since Nov 16, 2026".
QString jobWhat(const bulk::ExportSpec &spec);
/// Files done of all, in words; empty before the manifest.
QString jobFiles(const bulk::Job &job);
/// 0–1, or −1 when nothing is known yet.
double jobShare(const bulk::Job &job);
/// The weakest check that all files passed.
QString gradeText(bulk::Grade grade);

} // namespace pax::ui
