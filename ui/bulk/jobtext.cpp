// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/jobtext.h"

#include "app/bulk/pollrule.h"
#include "ui/common/format.h"

#include <QtCore/QCoreApplication>

namespace pax::ui {

using namespace bulk;
using namespace Qt::StringLiterals;

namespace {

QString heldText(const Job &job)
{
    switch (job.hold) {
    case Hold::None:
        return {};
    case Hold::Network:
        return QCoreApplication::translate("JobText", "Waiting for the network");
    case Hold::Busy:
        return QCoreApplication::translate("JobText", "Another export runs; waiting");
    case Hold::Disk:
        return QCoreApplication::translate("JobText", "Waiting for disk space");
    case Hold::Keychain:
        return QCoreApplication::translate("JobText", "Waiting for the keychain");
    case Hold::Permission:
        return QCoreApplication::translate("JobText", "Needs your permission");
    case Hold::Person:
        return QCoreApplication::translate("JobText", "Paused");
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
        return {QCoreApplication::translate("JobText", "Asking the payer"), u"clock"_s, Tone::TextSecondary};
    case JobState::Accepted:
        return job.isWaiting ? JobLook{QCoreApplication::translate("JobText", "Waiting for the payer"), u"clock"_s, Tone::TextSecondary} : JobLook{QCoreApplication::translate("JobText", "The payer prepares the files"), u"clock"_s, Tone::TextSecondary};
    case JobState::Ready:
    case JobState::Downloading:
        return {QCoreApplication::translate("JobText", "Downloading"), u"download"_s, Tone::Accent};
    case JobState::Importing:
        return {QCoreApplication::translate("JobText", "Checking"), u"refresh"_s, Tone::Accent};
    case JobState::Complete:
        return job.isVerified ? JobLook{QCoreApplication::translate("JobText", "Complete, verified"), u"passed"_s, Tone::Good} : JobLook{QCoreApplication::translate("JobText", "Complete, not verified"), u"pending"_s, Tone::Text};
    case JobState::Partial: {
        return {job.sums.failed > 0 ? QCoreApplication::translate("JobText", "Incomplete, %1").arg(jobFiles(job)) : QCoreApplication::translate("JobText", "Complete, with losses"), u"warning"_s, Tone::Attention};
    }
    case JobState::Empty:
        return {QCoreApplication::translate("JobText", "Finished, nothing received"), u"warning"_s, Tone::Attention};
    case JobState::Failed:
        return {QCoreApplication::translate("JobText", "Failed"), u"failed"_s, Tone::Bad};
    case JobState::Cancelled:
        return {QCoreApplication::translate("JobText", "Cancelled"), u"close"_s, Tone::TextSecondary};
    }
    return {};
}

QString jobWhat(const ExportSpec &spec)
{
    QString what = QCoreApplication::translate("JobText", "Everything");
    if (spec.types == QStringList{u"ExplanationOfBenefit"_s})
        what = QCoreApplication::translate("JobText", "Claims");
    else if (!spec.types.isEmpty())
        what = spec.types.size() <= 3 ? spec.types.join(u", "_s) : QCoreApplication::translate("JobText", "%n type(s)", nullptr, static_cast<int>(spec.types.size()));
    const QString whom = spec.patients.isEmpty() ? QCoreApplication::translate("JobText", "all members") : QCoreApplication::translate("JobText", "%n member(s)", nullptr, static_cast<int>(spec.patients.size()));
    QString text = what + u", "_s + whom;
    if (!spec.serviceFrom.isEmpty() || !spec.serviceTo.isEmpty())
        text += u", "_s + QCoreApplication::translate("JobText", "service %1").arg(format::period(spec.serviceFrom, spec.serviceTo));
    if (!spec.since.isEmpty())
        text += u", "_s + QCoreApplication::translate("JobText", "changed since %1").arg(format::date(spec.since));
    return text;
}

QString jobFiles(const Job &job)
{
    if (job.sums.files == 0)
        return {};
    return QCoreApplication::translate("JobText", "%1 of %n file(s)", nullptr, static_cast<int>(job.sums.files)).arg(format::count(job.sums.done));
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
        return QCoreApplication::translate("JobText", "Lines read");
    case Grade::Count:
        return QCoreApplication::translate("JobText", "Count matches");
    case Grade::Length:
        return QCoreApplication::translate("JobText", "Length matches");
    case Grade::LengthAndCount:
        return QCoreApplication::translate("JobText", "Length and count match");
    case Grade::Hash:
        return QCoreApplication::translate("JobText", "Hash matches");
    }
    return {};
}

} // namespace pax::ui
