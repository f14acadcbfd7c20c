// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "app/core/error.h"
#include "ui/common/theme.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace pax::ui {

/// Something an export has to say: what happened, who says so, and whose move it is.
struct MessageText
{
    QString text;       ///< the payer's own words stand in quotation marks
    QString from;       ///< "this app", "payer"
    QString move;       ///< "Nothing to do", "You: retry the file", "The payer: …"
    QString icon;
    Tone tone = Tone::TextSecondary;
    int rank = 0;       ///< worst first: 0 error, 1 warning, 2 information
};
MessageText messageText(const bulk::JobMessage &message);
/// Indexes of a job's messages, worst first, in their own order else.
std::vector<int> worstFirst(const QList<bulk::JobMessage> &messages);

/// The failure a job ended with, as the value it once was; nothing if it has none.
std::optional<core::Error> errorOf(const bulk::Job &job);
/// What a file's problem is, in a few words: "A web page came instead of data".
QString fileProblem(const bulk::JobFile &file);

/// What stands above a job that needs a word: kind of the banner, what, and what to do by whom. Nothing where all is well.
struct JobAdvice
{
    const char *kind = "attention";
    QString what;
    QString next;
};
std::optional<JobAdvice> jobAdvice(const bulk::Job &job);

} // namespace pax::ui
