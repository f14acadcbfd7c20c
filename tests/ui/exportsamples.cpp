// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportsamples.h"

namespace pax::tests {

using namespace bulk;
using namespace core;
using namespace Qt::StringLiterals;

QDateTime sampleNow()
{
    return QDateTime(QDate(2026, 11, 23), QTime(12, 50), Qt::UTC);
}

namespace {

JobFile file(const QString &type, int part, FileState state, qint64 announcedBytes, qint64 bytes, qint64 announced, qint64 lines)
{
    JobFile made;
    made.type = type;
    made.part = part;
    made.state = state;
    made.announcedBytes = announcedBytes;
    made.bytes = bytes;
    made.announced = announced;
    made.lines = lines;
    if (state == FileState::Imported)
        made.grade = Grade::Hash;
    return made;
}

Job started(const QString &id)
{
    Job job;
    job.id = ExportId(id);
    job.user = u"m.ferreira"_s;
    job.spec.panel = PanelId(u"Riverside Family Medicine"_s);
    job.created = sampleNow().addSecs(-6 * 60);
    job.transactionTime = u"2026-11-23T07:39:00-05:00"_s;
    job.request = u"GET /fhir/Group/riverside-family/$export"_s;
    job.statusUrl = QUrl(u"https://payer.example/status/1"_s);
    job.kickOffs = 1;
    job.log = QStringList{u"2026-11-23T12:44:00Z accepted"_s, u"2026-11-23T12:46:00Z ready: 14 files"_s};
    return job;
}

} // namespace

Job runningJob(JobFiles &files)
{
    constexpr qint64 MB = 1'000'000;
    files = {
        file(u"Group"_s, 1, FileState::Imported, 1'100'000, 1'100'000, 1, 1),
        file(u"Patient"_s, 1, FileState::Imported, 3'900'000, 3'900'000, 1284, 1284),
        file(u"Coverage"_s, 1, FileState::Imported, 2'600'000, 2'600'000, 1630, 1630),
        file(u"Practitioner"_s, 1, FileState::Imported, 800'000, 800'000, 402, 402),
        file(u"Encounter"_s, 1, FileState::Imported, 88'400'000, 88'400'000, 61207, 61207),
        file(u"Condition"_s, 1, FileState::Damaged, 41 * MB, 41 * MB, 28940, 28938),
        file(u"MedicationRequest"_s, 1, FileState::Imported, 52'300'000, 52'300'000, 40115, 40115),
        file(u"Procedure"_s, 1, FileState::Imported, 28'100'000, 28'100'000, 19663, 19663),
        file(u"Observation"_s, 1, FileState::Imported, 214'700'000, 214'700'000, 200000, 200000),
        file(u"Observation"_s, 2, FileState::Downloading, 214'600'000, 152'400'000, 200000, 0),
        file(u"Observation"_s, 3, FileState::Downloading, 160'200'000, 61 * MB, 148112, 0),
        file(u"ExplanationOfBenefit"_s, 1, FileState::Downloading, 322'100'000, 70'900'000, 38400, 0),
        file(u"ExplanationOfBenefit"_s, 2, FileState::Waiting, 180 * MB, 0, 21077, 0),
        file(u"DocumentReference"_s, 1, FileState::Waiting, 30 * MB, 0, 9318, 0),
    };
    files[5].problem = u"count-mismatch"_s;
    files[13].requests = 1;
    files[12].expires = sampleNow().addSecs(40 * 60).toSecsSinceEpoch();
    Job job = started(u"20261123-124400-aaaaaa"_s);
    job.state = JobState::Downloading;
    job.expires = sampleNow().addSecs(22 * 3600 + 51 * 60);
    job.sums = sumsOf(files);
    job.messages = {
        {u"information"_s, u"informational"_s, u"Files are kept for 24 hours."_s, u"Messages-1"_s, 1, false},
        {u"warning"_s, u"structure"_s, u"unreadable lines: 2 (11482, 20916)"_s, u"Condition-1"_s, 1, true},
        {u"warning"_s, u"suppressed"_s, u"Some records were withheld at the member's request."_s, u"Messages-1"_s, 3, false},
        {u"error"_s, u"count-mismatch"_s, u"announced 28940, read 28938"_s, u"Condition-1"_s, 1, true},
        {u"information"_s, u"not-supported"_s, u"asked without _typeFilter, which this server refused before"_s, QString(), 1, true},
    };
    return job;
}

Job completeJob(JobFiles &files)
{
    files = {
        file(u"Group"_s, 1, FileState::Imported, 1'100'000, 1'100'000, 1, 1),
        file(u"Patient"_s, 1, FileState::Imported, 3'900'000, 3'900'000, 1284, 1284),
        file(u"ExplanationOfBenefit"_s, 1, FileState::Imported, 322'100'000, 322'100'000, 38400, 38400),
    };
    Job job = started(u"20261118-124400-bbbbbb"_s);
    job.created = sampleNow().addDays(-5);
    job.ended = job.created.addSecs(1300);
    job.state = JobState::Complete;
    job.isVerified = true;
    job.sums = sumsOf(files);
    job.resources = {{u"Group"_s, 1}, {u"Patient"_s, 1284}, {u"ExplanationOfBenefit"_s, 38400}};
    return job;
}

Job jobIn(JobState state, const QString &id, const QString &problem, int httpStatus)
{
    Job job = started(id);
    job.state = state;
    job.problem = problem;
    if (httpStatus > 0)
        job.httpStatus = httpStatus;
    if (isEnded(state))
        job.ended = job.created.addSecs(60);
    if (state == JobState::Drafted || state == JobState::Requesting)
        job.statusUrl = QUrl();
    return job;
}

Job hugeJob(JobFiles &files, std::size_t count)
{
    static const QStringList types{u"Patient"_s, u"Coverage"_s, u"Encounter"_s, u"Condition"_s, u"Observation"_s, u"ExplanationOfBenefit"_s};
    files.clear();
    files.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto type = static_cast<qsizetype>(i % static_cast<std::size_t>(types.size()));
        files.push_back(file(types[type], static_cast<int>(i / static_cast<std::size_t>(types.size())) + 1, i < count / 2 ? FileState::Imported : FileState::Waiting, 2000 + static_cast<qint64>(i % 977), i < count / 2 ? 2000 + static_cast<qint64>(i % 977) : 0, 10, i < count / 2 ? 10 : 0));
        files.back().expires = sampleNow().addSecs(3600 + static_cast<qint64>(i % 3000)).toSecsSinceEpoch();
    }
    Job job = started(u"20261123-124400-cccccc"_s);
    job.state = JobState::Downloading;
    job.sums = sumsOf(files);
    return job;
}

} // namespace pax::tests
