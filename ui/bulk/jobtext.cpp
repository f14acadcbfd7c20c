// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/jobtext.h"

#include "ui/common/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pax::ui {

using namespace bulk;
using namespace Qt::StringLiterals;

namespace {

int filesDone(const Job &job)
{
    return static_cast<int>(std::count_if(job.files.begin(), job.files.end(), [](const JobFile &file) { return file.state == FileState::Imported; }));
}

bool isVerified(const Job &job)
{
    return !job.files.isEmpty() && std::all_of(job.files.begin(), job.files.end(), [](const JobFile &file) { return file.grade != Grade::None && file.grade != Grade::Lines; });
}

} // namespace

JobLook jobLook(const Job &job)
{
    switch (job.state) {
    case JobState::Drafted:
    case JobState::Requesting:
        return {QCoreApplication::translate("JobText", "Asking the payer"), u"clock"_s, Tone::TextSecondary};
    case JobState::Accepted:
        return job.isWaiting ? JobLook{QCoreApplication::translate("JobText", "Waiting for the payer"), u"clock"_s, Tone::TextSecondary} : JobLook{QCoreApplication::translate("JobText", "The payer prepares the files"), u"clock"_s, Tone::TextSecondary};
    case JobState::Ready:
    case JobState::Downloading:
        return {job.isWaiting ? QCoreApplication::translate("JobText", "Waiting for the network") : QCoreApplication::translate("JobText", "Downloading"), u"download"_s, Tone::Accent};
    case JobState::Importing:
        return {QCoreApplication::translate("JobText", "Checking"), u"refresh"_s, Tone::Accent};
    case JobState::Complete:
        return isVerified(job) ? JobLook{QCoreApplication::translate("JobText", "Complete, verified"), u"passed"_s, Tone::Good} : JobLook{QCoreApplication::translate("JobText", "Complete, not verified"), u"pending"_s, Tone::Text};
    case JobState::Partial: {
        const int failed = static_cast<int>(std::count_if(job.files.begin(), job.files.end(), [](const JobFile &file) { return file.state == FileState::Failed || file.state == FileState::Damaged; }));
        return {failed > 0 ? QCoreApplication::translate("JobText", "Incomplete, %1").arg(jobFiles(job)) : QCoreApplication::translate("JobText", "Complete, with losses"), u"warning"_s, Tone::Attention};
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
    if (!spec.since.isEmpty())
        text += u", "_s + QCoreApplication::translate("JobText", "changed since %1").arg(format::date(spec.since));
    return text;
}

QString jobFiles(const Job &job)
{
    if (job.files.isEmpty())
        return {};
    return QCoreApplication::translate("JobText", "%1 of %n file(s)", nullptr, static_cast<int>(job.files.size())).arg(filesDone(job));
}

double jobShare(const Job &job)
{
    if (job.files.isEmpty())
        return -1;
    double done = 0;
    for (const JobFile &file : job.files)
        done += file.state == FileState::Imported ? 1.0 : file.state == FileState::Downloaded ? 0.8 : 0.0;
    return done / static_cast<double>(job.files.size());
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
