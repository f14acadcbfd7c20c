// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/jobtext.h"

#include "ui/common/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pax::ui {

using namespace bulk;
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("JobText", text, comment);
}

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
        return {say("Asking the payer"), u"clock"_s, Tone::TextSecondary};
    case JobState::Accepted:
        return job.isWaiting ? JobLook{say("Waiting for the payer"), u"clock"_s, Tone::TextSecondary} : JobLook{say("The payer prepares the files"), u"clock"_s, Tone::TextSecondary};
    case JobState::Ready:
    case JobState::Downloading:
        return {job.isWaiting ? say("Waiting for the network") : say("Downloading"), u"download"_s, Tone::Accent};
    case JobState::Importing:
        return {say("Checking"), u"refresh"_s, Tone::Accent};
    case JobState::Complete:
        return isVerified(job) ? JobLook{say("Complete, verified"), u"passed"_s, Tone::Good} : JobLook{say("Complete, not verified"), u"pending"_s, Tone::Text};
    case JobState::Partial: {
        const int failed = static_cast<int>(std::count_if(job.files.begin(), job.files.end(), [](const JobFile &file) { return file.state == FileState::Failed || file.state == FileState::Damaged; }));
        return {failed > 0 ? say("Incomplete, %1").arg(jobFiles(job)) : say("Complete, with losses"), u"warning"_s, Tone::Attention};
    }
    case JobState::Empty:
        return {say("Finished, nothing received"), u"warning"_s, Tone::Attention};
    case JobState::Failed:
        return {say("Failed"), u"failed"_s, Tone::Bad};
    case JobState::Cancelled:
        return {say("Cancelled"), u"close"_s, Tone::TextSecondary};
    }
    return {};
}

QString jobWhat(const ExportSpec &spec)
{
    QString what = say("Everything");
    if (spec.types == QStringList{u"ExplanationOfBenefit"_s})
        what = say("Claims");
    else if (!spec.types.isEmpty())
        what = spec.types.size() <= 3 ? spec.types.join(u", "_s) : QCoreApplication::translate("JobText", "%n type(s)", nullptr, static_cast<int>(spec.types.size()));
    const QString whom = spec.patients.isEmpty() ? say("all members") : QCoreApplication::translate("JobText", "%n member(s)", nullptr, static_cast<int>(spec.patients.size()));
    QString text = what + u", "_s + whom;
    if (!spec.since.isEmpty())
        text += u", "_s + say("changed since %1").arg(format::date(spec.since));
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
        return say("Lines read");
    case Grade::Count:
        return say("Count matches");
    case Grade::Length:
        return say("Length matches");
    case Grade::LengthAndCount:
        return say("Length and count match");
    case Grade::Hash:
        return say("Hash matches");
    }
    return {};
}

} // namespace pax::ui
