// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "ui/common/theme.h"

#include <QtCore/QString>

#include <chrono>
#include <optional>

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
/// The types alone: "Everything", "Claims", "Roster only", "Patient, Coverage".
QString typesText(const QStringList &types);
/// Files done of all, in words; empty before the manifest.
QString jobFiles(const bulk::Job &job);
/// 0–1, or −1 when nothing is known yet.
double jobShare(const bulk::Job &job);
/// What stands at the right of a job in the list: next check, time left, or what is kept for how long.
/// \p retentionDays  0: kept until somebody deletes it
QString jobNote(const bulk::Job &job, std::optional<std::chrono::seconds> left, int retentionDays, const QDateTime &now);
/// Whether a person has to look at it: partial, empty, failed, or held up by something only a person can change.
bool needsPerson(const bulk::Job &job);
/// The weakest check that all files passed.
QString gradeText(bulk::Grade grade);
/// The same as the end of a sentence: "by hash", "by length and count".
QString gradeShort(bulk::Grade grade);

/// "under a minute", "about 6 min", "about 2 h 10 min", "about 3 days".
QString aboutTime(std::chrono::seconds time);
/// "0:48", "12:05"; an hour and more as aboutTime() says it.
QString countdown(std::chrono::seconds time);
/// A moment to come as how long from now: "in 22 h 51 min", "expired".
QString expiryText(const QDateTime &expires, const QDateTime &now);
/// Attention in its last hour, bad when it is past.
Tone expiryTone(const QDateTime &expires, const QDateTime &now);
/// When the next of a job's files runs out: the payer's word for all, or an address that ends before.
QDateTime nextExpiry(const bulk::Job &job);

} // namespace pax::ui
