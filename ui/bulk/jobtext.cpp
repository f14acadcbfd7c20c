// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/jobtext.h"

#include "app/bulk/pollrule.h"
#include "ui/common/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pax::ui {

using namespace bulk;
using namespace Qt::StringLiterals;

namespace {

/// Translation context for everything in this file.
struct JobText
{
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

QString heldText(const Job &job)
{
    switch (job.hold) {
    case Hold::None:
        return {};
    case Hold::Network:
        return JobText::tr("Waiting for the network");
    case Hold::Busy:
        return JobText::tr("Another export runs; waiting");
    case Hold::Disk:
        return JobText::tr("Waiting for disk space");
    case Hold::Keychain:
        return JobText::tr("Waiting for the keychain");
    case Hold::Permission:
        return JobText::tr("Needs your permission");
    case Hold::Person:
        return JobText::tr("Paused");
    }
    return {};
}

} // namespace

JobLook jobLook(const Job &job)
{
    if (!isEnded(job.state) && job.hold != Hold::None) {
        const bool isForPerson = job.hold == Hold::Permission || job.hold == Hold::Disk || job.hold == Hold::Keychain;
        return {heldText(job), job.hold == Hold::Person ? u"pause"_s : isForPerson ? u"warning"_s : u"clock"_s, isForPerson ? Tone::Attention : Tone::TextSecondary};
    }
    switch (job.state) {
    case JobState::Drafted:
    case JobState::Requesting:
        return {JobText::tr("Asking the payer"), u"clock"_s, Tone::TextSecondary};
    case JobState::Accepted:
        return job.isWaiting ? JobLook{JobText::tr("Waiting for the payer"), u"clock"_s, Tone::TextSecondary} : JobLook{JobText::tr("The payer prepares the files"), u"clock"_s, Tone::TextSecondary};
    case JobState::Ready:
    case JobState::Downloading:
        return {JobText::tr("Downloading"), u"download"_s, Tone::Accent};
    case JobState::Importing:
        return {JobText::tr("Checking"), u"refresh"_s, Tone::Accent};
    case JobState::Complete:
        return job.isVerified ? JobLook{JobText::tr("Complete, verified"), u"passed"_s, Tone::Good} : JobLook{JobText::tr("Complete, not verified"), u"pending"_s, Tone::Text};
    case JobState::Partial: {
        return {job.sums.failed > 0 ? JobText::tr("Incomplete, %1").arg(jobFiles(job)) : JobText::tr("Complete, with losses"), u"warning"_s, Tone::Attention};
    }
    case JobState::Empty:
        return {JobText::tr("Finished, nothing received"), u"warning"_s, Tone::Attention};
    case JobState::Failed:
        return {JobText::tr("Failed"), u"failed"_s, Tone::Bad};
    case JobState::Cancelled:
        return {JobText::tr("Cancelled"), u"close"_s, Tone::TextSecondary};
    }
    return {};
}

QString typesText(const QStringList &types)
{
    if (types.isEmpty())
        return JobText::tr("Everything");
    if (types == QStringList{u"ExplanationOfBenefit"_s})
        return JobText::tr("Claims");
    if (types == QStringList{u"Group"_s, u"Patient"_s, u"Coverage"_s})
        return JobText::tr("Roster only");
    return types.size() <= 3 ? types.join(u", "_s) : JobText::tr("%n type(s)", nullptr, static_cast<int>(types.size()));
}

QString jobWhat(const ExportSpec &spec)
{
    const QString whom = spec.patients.isEmpty() ? JobText::tr("all members") : JobText::tr("%n member(s)", nullptr, static_cast<int>(spec.patients.size()));
    QString text = typesText(spec.types) + u", "_s + whom;
    if (!spec.serviceFrom.isEmpty() || !spec.serviceTo.isEmpty())
        text += u", "_s + JobText::tr("service %1").arg(format::period(spec.serviceFrom, spec.serviceTo));
    if (!spec.since.isEmpty())
        text += u", "_s + JobText::tr("changed since %1").arg(format::date(spec.since));
    return text;
}

QString jobFiles(const Job &job)
{
    if (job.sums.files == 0)
        return {};
    return JobText::tr("%1 of %n file(s)", nullptr, static_cast<int>(job.sums.files)).arg(format::count(job.sums.done));
}

double jobShare(const Job &job)
{
    if (job.sums.files == 0)
        return bulk::progressShare(job.progress).value_or(-1);
    if (job.sums.announcedBytes > 0 && job.sums.bytes <= job.sums.announcedBytes)
        return static_cast<double>(job.sums.bytes) / static_cast<double>(job.sums.announcedBytes);
    return static_cast<double>(job.sums.done + job.sums.failed) / static_cast<double>(job.sums.files);
}

QString gradeText(Grade grade)
{
    switch (grade) {
    case Grade::None:
        return format::absent();
    case Grade::Lines:
        return JobText::tr("Lines read");
    case Grade::Count:
        return JobText::tr("Count matches");
    case Grade::Length:
        return JobText::tr("Length matches");
    case Grade::LengthAndCount:
        return JobText::tr("Length and count match");
    case Grade::Hash:
        return JobText::tr("Hash matches");
    }
    return {};
}

QString gradeShort(Grade grade)
{
    switch (grade) {
    case Grade::None:
    case Grade::Lines:
        return JobText::tr("by lines only");
    case Grade::Count:
        return JobText::tr("by count");
    case Grade::Length:
        return JobText::tr("by length");
    case Grade::LengthAndCount:
        return JobText::tr("by length and count");
    case Grade::Hash:
        return JobText::tr("by hash");
    }
    return {};
}

bool needsPerson(const Job &job)
{
    if (job.state == JobState::Partial || job.state == JobState::Empty || job.state == JobState::Failed)
        return true;
    return !isEnded(job.state) && (job.hold == Hold::Permission || job.hold == Hold::Disk || job.hold == Hold::Keychain);
}

QString aboutTime(std::chrono::seconds time)
{
    const qint64 minutes = (time.count() + 30) / 60;
    if (time.count() < 60)
        return JobText::tr("under a minute");
    if (minutes < 60)
        return JobText::tr("about %1 min").arg(minutes);
    if (minutes < 48 * 60)
        return minutes % 60 == 0 ? JobText::tr("about %1 h").arg(minutes / 60) : JobText::tr("about %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return JobText::tr("about %n day(s)", nullptr, static_cast<int>((minutes + 720) / 1440));
}

QString countdown(std::chrono::seconds time)
{
    const qint64 seconds = std::max<qint64>(0, time.count());
    if (seconds >= 3600)
        return aboutTime(time);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString expiryText(const QDateTime &expires, const QDateTime &now)
{
    if (!expires.isValid())
        return format::absent();
    const qint64 minutes = now.secsTo(expires) / 60;
    if (now >= expires)
        return JobText::tr("expired");
    if (minutes < 1)
        return JobText::tr("in under a minute");
    if (minutes < 60)
        return JobText::tr("in %1 min").arg(minutes);
    if (minutes < 48 * 60)
        return JobText::tr("in %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return JobText::tr("in %n day(s)", nullptr, static_cast<int>(minutes / 1440));
}

Tone expiryTone(const QDateTime &expires, const QDateTime &now)
{
    constexpr qint64 SoonSeconds = 3600;
    if (!expires.isValid())
        return Tone::TextSecondary;
    const qint64 left = now.secsTo(expires);
    return left <= 0 ? Tone::Bad : left < SoonSeconds ? Tone::Attention : Tone::Text;
}

QDateTime nextExpiry(const Job &job)
{
    const QDateTime first = job.sums.firstExpiry > 0 ? QDateTime::fromSecsSinceEpoch(job.sums.firstExpiry, Qt::UTC) : QDateTime();
    if (!first.isValid() || !job.expires.isValid())
        return first.isValid() ? first : job.expires;
    return std::min(first, job.expires);
}

QString jobNote(const Job &job, std::optional<std::chrono::seconds> left, int retentionDays, const QDateTime &now)
{
    if (!isEnded(job.state)) {
        if (job.holdUntil.isValid() && job.holdUntil > now)
            return JobText::tr("Next check in %1").arg(countdown(std::chrono::seconds(now.secsTo(job.holdUntil))));
        const QString files = jobFiles(job);
        if (files.isEmpty())
            return bulk::progressShare(job.progress) ? JobText::tr("%1 % prepared").arg(qRound(100 * *bulk::progressShare(job.progress))) : QString();
        return left ? JobText::tr("%1, %2 left", "9 of 14 files, about 6 min left").arg(files, aboutTime(*left)) : files;
    }
    switch (job.state) {
    case JobState::Empty:
        return JobText::tr("0 files");
    case JobState::Partial:
        return job.sums.failed > 0 ? JobText::tr("Retry %n file(s)", nullptr, static_cast<int>(job.sums.failed)) : QString();
    case JobState::Failed:
        return job.sums.done > 0 ? JobText::tr("Data kept here") : QString();
    case JobState::Complete: {
        const QString how = job.isVerified ? gradeShort(job.sums.weakest) : format::bytes(job.bytes());
        if (retentionDays <= 0)
            return how;
        const QDateTime since = job.ended.isValid() ? job.ended : job.created;
        const qint64 days = std::max<qint64>(0, now.daysTo(since.addDays(retentionDays)));
        return JobText::tr("%1 · kept %n more day(s)", nullptr, static_cast<int>(days)).arg(how);
    }
    default:
        return {};
    }
}

} // namespace pax::ui
