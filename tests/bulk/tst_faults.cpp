// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/pollrule.h"
#include "app/sandbox/exportjobs.h"
#include "tests/bulk/exportrig.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace pax;
using namespace pax::core;
using namespace pax::tests;
using namespace Qt::StringLiterals;

/// Faults of a server and of a network, played one by one: each export ends with every record, or in the state and with the reason
/// that say what is missing.
class TstFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matrix();
    void noTokenLeavesThePayer();
};

namespace {

const QString Html = u"\"status\":200,\"headers\":{\"Content-Type\":\"text/html\"},\"body\":\"<!DOCTYPE html><title>Sign in</title>\""_s;
const QString Xml = u"\"status\":200,\"headers\":{\"Content-Type\":\"application/fhir+xml\"},\"body\":\"<?xml version='1.0'?><Patient/>\""_s;
const QString Complaint = u"\"status\":200,\"headers\":{\"Content-Type\":\"application/fhir+json\"},\"body\":\"{\\\"resourceType\\\":\\\"OperationOutcome\\\",\\\"issue\\\":[{\\\"severity\\\":\\\"error\\\",\\\"code\\\":\\\"exception\\\",\\\"diagnostics\\\":\\\"no\\\"}]}\""_s;

QString outcome(const QString &code, const QString &text)
{
    return u"\"headers\":{\"Content-Type\":\"application/fhir+json\"},\"body\":\"{\\\"resourceType\\\":\\\"OperationOutcome\\\",\\\"issue\\\":[{\\\"severity\\\":\\\"error\\\",\\\"code\\\":\\\"%1\\\",\\\"diagnostics\\\":\\\"%2\\\"}]}\""_s.arg(code, text);
}

/// A fault and how it must end: "complete" (every record, byte for byte), "empty", "failed:REASON", "partial:REASON" (of a file; all
/// other files whole), "held:WHAT" (not ended, waits).
struct Case
{
    QString name;
    QString rules;
    QString ends;
    bulk::ExportSpec spec{};
    std::optional<RelayRule> network{};
    bool strict = false;
    bool signedUrls = false;
    bool checksums = true;
    int resumes = 0;
    QString onlyTypes{};          ///< what is asked for, where a parameter is refused: all the same
};

QString rule(const QString &match, const QString &what, int times, int nth = 1)
{
    return u"[{\"match\":\"%1\",\"nth\":%2,\"times\":%3,%4}]"_s.arg(match).arg(nth).arg(times).arg(what);
}

void addKickOffs(std::vector<Case> &cases)
{
    const QString match = u"export$"_s;
    for (const int status : {402, 403, 409, 410, 413, 414, 415, 418, 451})
        cases.push_back({u"kick-off %1"_s.arg(status), rule(match, u"\"status\":%1,\"body\":\"no\""_s.arg(status), -1), u"failed:"_s});
    for (const QString &reason : {u"invalid"_s, u"forbidden"_s, u"not-found"_s, u"security"_s, u"too-costly"_s})
        cases.push_back({u"kick-off 400 "_s + reason, rule(match, u"\"status\":400,"_s + outcome(reason, u"no"_s), -1), u"failed:"_s});
    cases.push_back({u"kick-off 404 group"_s, rule(match, u"\"status\":404,"_s + outcome(u"not-found"_s, u"no group"_s), -1), u"failed:not-found"_s});
    cases.push_back({u"kick-off 406 nobody"_s, rule(match, u"\"status\":406,\"body\":\"\""_s, -1), u"failed:empty-panel"_s});
    cases.push_back({u"kick-off 401 once"_s, rule(match, u"\"status\":401,\"body\":\"\""_s, 1), u"complete"_s});
    cases.push_back({u"kick-off 401 always"_s, rule(match, u"\"status\":401,\"body\":\"\""_s, -1), u"failed:token-not-accepted"_s});
    for (const int status : {500, 502, 503, 504}) {
        cases.push_back({u"kick-off %1 once"_s.arg(status), rule(match, u"\"status\":%1,\"headers\":{\"Retry-After\":\"1\"},\"body\":\"\""_s.arg(status), 1), u"complete"_s});
        cases.push_back({u"kick-off %1 twice"_s.arg(status), rule(match, u"\"status\":%1,\"headers\":{\"Retry-After\":\"1\"},\"body\":\"\""_s.arg(status), 2), u"complete"_s});
    }
    cases.push_back({u"kick-off 500 always"_s, rule(match, u"\"status\":500,\"headers\":{\"Retry-After\":\"1\"},\"body\":\"\""_s, -1), u"failed:server-fault"_s});
    for (const QString &after : {u"1"_s, u"0"_s, u"soon"_s, u"-5"_s})
        cases.push_back({u"kick-off 429 Retry-After "_s + after, rule(match, u"\"status\":429,\"headers\":{\"Retry-After\":\"%1\"},\"body\":\"\""_s.arg(after), 1), u"complete"_s});
    cases.push_back({u"kick-off 429 twin"_s, rule(match, u"\"status\":429,\"headers\":{\"Retry-After\":\"1\",\"Content-Location\":\"http://127.0.0.1:9/jobs/other\"},\"body\":\"\""_s, 2), u"complete"_s});
    cases.push_back({u"kick-off 429 three times"_s, rule(match, u"\"status\":429,\"headers\":{\"Retry-After\":\"1\"},\"body\":\"\""_s, 3), u"complete"_s});
    for (const int status : {405, 501}) {
        cases.push_back({u"GET is not offered, %1"_s.arg(status), rule(u"GET .*export$"_s, u"\"status\":%1,\"body\":\"\""_s.arg(status), -1), u"complete"_s});
        cases.push_back({u"no form is offered, %1"_s.arg(status), rule(match, u"\"status\":%1,\"body\":\"\""_s.arg(status), -1), u"failed:unsupported"_s});
    }
    cases.push_back({u"GET is not known"_s, rule(u"GET .*export$"_s, u"\"status\":404,"_s + outcome(u"not-supported"_s, u"no such operation"_s), -1), u"complete"_s});
    cases.push_back({u"accepted without address"_s, rule(match, u"\"dropHeader\":\"Content-Location\""_s, 1), u"failed:no-status-address"_s});
    cases.push_back({u"kick-off a web page"_s, rule(match, Html, -1), u"failed:html-instead-of-data"_s});
    cases.push_back({u"kick-off nonsense"_s, rule(match, u"\"status\":200,\"body\":\"nonsense\""_s, -1), u"failed:not-json"_s});
    cases.push_back({u"kick-off to elsewhere"_s, rule(match, u"\"status\":307,\"headers\":{\"Location\":\"http://127.0.0.1:9/x\"},\"body\":\"\""_s, -1), u"failed:redirect-refused"_s});
    cases.push_back({u"kick-off around in circles"_s, rule(match, u"\"status\":307,\"headers\":{\"Location\":\"/fhir/Group/riverside-family/$export\"},\"body\":\"\""_s, -1), u"failed:redirect-refused"_s});
    cases.push_back({u"kick-off slow"_s, rule(match, u"\"delayMs\":1500"_s, 1), u"complete"_s});
    cases.push_back({u"an empty bundle at once"_s, rule(match, u"\"status\":200,\"body\":\"{\\\"resourceType\\\":\\\"Bundle\\\",\\\"type\\\":\\\"searchset\\\"}\""_s, -1), u"empty"_s});
    for (const QString &parameter : {u"_type"_s, u"_since"_s}) {
        Case refused{u"parameter %1 is refused"_s.arg(parameter), rule(u"export$"_s, u"\"status\":400,"_s + outcome(u"invalid"_s, u"unknown parameter "_s + parameter), 1), u"complete"_s};
        refused.spec.since = parameter == u"_since"_s ? u"2020-01-01T00:00:00Z"_s : QString();
        refused.spec.types = parameter == u"_type"_s ? QStringList{u"Patient"_s} : QStringList();
        cases.push_back(refused);
    }
}

void addPolls(std::vector<Case> &cases)
{
    const QString match = u"GET /fhir/_jobs/"_s;
    for (const int status : {408, 425, 429, 502, 503, 504})
        cases.push_back({u"status %1 once"_s.arg(status), rule(match, u"\"status\":%1,\"headers\":{\"Retry-After\":\"1\"},\"body\":\"\""_s.arg(status), 1), u"complete"_s});
    cases.push_back({u"status 500 transient"_s, rule(match, u"\"status\":500,\"headers\":{\"Retry-After\":\"1\",\"Content-Type\":\"application/fhir+json\"},\"body\":\"{\\\"resourceType\\\":\\\"OperationOutcome\\\",\\\"issue\\\":[{\\\"severity\\\":\\\"error\\\",\\\"code\\\":\\\"transient\\\"}]}\""_s, 2), u"complete"_s});
    for (const int status : {400, 403, 405, 418, 500})
        cases.push_back({u"status %1"_s.arg(status), rule(match, u"\"status\":%1,\"body\":\"no\""_s.arg(status), 1), u"failed:"_s});
    for (const int status : {404, 410})
        cases.push_back({u"status %1"_s.arg(status), rule(match, u"\"status\":%1,\"body\":\"no\""_s.arg(status), 1), u"failed:job-gone"_s});
    cases.push_back({u"status 401 once"_s, rule(match, u"\"status\":401,\"body\":\"\""_s, 1), u"complete"_s});
    cases.push_back({u"status 401 always"_s, rule(match, u"\"status\":401,\"body\":\"\""_s, -1), u"failed:token-not-accepted"_s});
    cases.push_back({u"gateway for ever"_s, rule(match, u"\"status\":503,\"headers\":{\"Retry-After\":\"1\"},\"body\":\"\""_s, -1), u"held:network"_s});
    cases.push_back({u"status apart says failed"_s, rule(match, u"\"status\":200,\"headers\":{\"X-Export-Status\":\"500\"},\"body\":\"\""_s, 1), u"failed:"_s});
    cases.push_back({u"status apart says running"_s, rule(match, u"\"status\":200,\"headers\":{\"X-Export-Status\":\"202\",\"Retry-After\":\"1\"},\"body\":\"\""_s, 1), u"complete"_s});
    cases.push_back({u"cancelled and yet accepted"_s, rule(match, u"\"status\":202,\"headers\":{\"X-Progress\":\"Status set to CANCELLED\"},\"body\":\"\""_s, 1), u"failed:job-gone"_s});
    cases.push_back({u"status moves"_s, rule(match, u"\"status\":202,\"headers\":{\"X-Progress\":\"99.5 % — gleich fertig\",\"Retry-After\":\"1\"},\"body\":\"\""_s, 3), u"complete"_s});
    const QString manifest = u"GET /fhir/_jobs/"_s;
    // The second answer of this sandbox is the manifest.
    const auto changed = [&](const QString &name, const QString &what, const QString &ends, int times = -1) { cases.push_back({u"manifest: "_s + name, rule(manifest, what, times, 2), ends}); };
    changed(u"web page once"_s, Html, u"complete"_s, 1);
    changed(u"web page always"_s, Html, u"failed:html-instead-of-data"_s);
    changed(u"cut once"_s, u"\"truncate\":100"_s, u"complete"_s, 1);
    changed(u"cut always"_s, u"\"truncate\":100"_s, u"failed:not-json"_s);
    changed(u"another document"_s, u"\"status\":200,\"body\":\"{\\\"hello\\\":1}\""_s, u"failed:not-fhir"_s);
    changed(u"a failure object"_s, u"\"status\":200,\"body\":\"{\\\"resourceType\\\":\\\"BulkExportStatus\\\"}\""_s, u"failed:not-fhir"_s);
    changed(u"nothing in it"_s, u"\"status\":200,\"body\":\"{\\\"transactionTime\\\":\\\"2026-01-01T00:00:00Z\\\",\\\"output\\\":[]}\""_s, u"empty"_s);
    changed(u"a field renamed as in version 4"_s, u"\"replace\":[\"\\\"error\\\"\",\"\\\"outcome\\\"\"]"_s, u"complete"_s);
    changed(u"no word on tokens"_s, u"\"replace\":[\"requiresAccessToken\",\"x\"]"_s, u"complete"_s);
    changed(u"extension as a list"_s, u"\"replace\":[\"\\\"error\\\":[]\",\"\\\"error\\\":[],\\\"extension\\\":[{\\\"url\\\":\\\"u\\\"}]\"]"_s, u"complete"_s);
    changed(u"a count too high"_s, u"\"replace\":[\"\\\"count\\\":3,\",\"\\\"count\\\":4,\"]"_s, u"partial:count-mismatch"_s);
    changed(u"a next page that is itself"_s, u"\"replace\":[\"\\\"error\\\":[]\",\"\\\"error\\\":[],\\\"link\\\":[{\\\"relation\\\":\\\"next\\\",\\\"url\\\":\\\"?\\\"}]\"]"_s, u"failed:page-loop"_s);
    changed(u"a next page elsewhere"_s, u"\"replace\":[\"\\\"error\\\":[]\",\"\\\"error\\\":[],\\\"link\\\":[{\\\"relation\\\":\\\"next\\\",\\\"url\\\":\\\"http://127.0.0.1:9/\\\"}]\"]"_s, u"failed:foreign-page"_s);
    changed(u"a file without address"_s, u"\"replace\":[\"\\\"error\\\":[]\",\"\\\"error\\\":[{\\\"type\\\":\\\"OperationOutcome\\\"}]\"]"_s, u"partial:no-file-address"_s);
    changed(u"expires is no date"_s, u"\"headers\":{\"Expires\":\"2026-11-26 10:36:50.1 +0000 UTC m=+86400\"}"_s, u"complete"_s);
    changed(u"expired long ago"_s, u"\"headers\":{\"Expires\":\"Thu, 01 Jan 1970 00:00:00 GMT\"}"_s, u"complete"_s);
    changed(u"files on another host that want the token"_s, u"\"replace\":[\"/fhir/_files/\",\"/../fhir/_files/\"]"_s, u"complete"_s);
    changed(u"files at a stranger's"_s, u"\"replace\":[\"\\\"url\\\":\\\"http://127.0.0.1:\",\"\\\"url\\\":\\\"http://stranger.invalid:\"]"_s, u"held:permission"_s);
}

void addFiles(std::vector<Case> &cases, const QString &type)
{
    const QString match = u"GET /fhir/_files/.*/"_s + type + u"-1"_s;
    const auto add = [&](const QString &name, const QString &what, int times, const QString &ends) { cases.push_back({type + u": "_s + name, rule(match, what, times), ends}); };
    const auto both = [&](const QString &name, const QString &what, const QString &always) {
        add(name + u" once"_s, what, 1, u"complete"_s);
        add(name + u" always"_s, what, -1, always);
    };
    add(u"401 once"_s, u"\"status\":401,\"body\":\"\""_s, 1, u"complete"_s);
    add(u"401 always"_s, u"\"status\":401,\"body\":\"\""_s, -1, u"partial:"_s);
    for (const int status : {403, 404, 410})
        both(QString::number(status), u"\"status\":%1,\"body\":\"\""_s.arg(status), status == 403 ? u"partial:"_s : u"partial:file-expired"_s);
    for (const int status : {429, 503})
        add(u"%1 once"_s.arg(status), u"\"status\":%1,\"headers\":{\"Retry-After\":\"1\"},\"body\":\"\""_s.arg(status), 1, u"complete"_s);
    for (const int status : {408, 425, 500, 502, 504})
        add(u"%1 once"_s.arg(status), u"\"status\":%1,\"body\":\"\""_s.arg(status), 1, u"complete"_s);
    add(u"500 always"_s, u"\"status\":500,\"body\":\"\""_s, -1, u"partial:server-fault"_s);
    for (const int status : {204, 400, 405, 415})
        add(u"%1"_s.arg(status), u"\"status\":%1,\"body\":\"\""_s.arg(status), -1, u"partial:"_s);
    both(u"web page"_s, Html, u"partial:html-instead-of-data"_s);
    both(u"XML"_s, Xml, u"partial:xml-instead-of-data"_s);
    both(u"complaint"_s, Complaint, u"partial:error-instead-of-data"_s);
    both(u"empty"_s, u"\"status\":200,\"body\":\"\""_s, u"partial:hash-mismatch"_s);
    both(u"cut"_s, u"\"truncate\":150"_s, u"partial:hash-mismatch"_s);
    both(u"cut by a byte"_s, u"\"chop\":1"_s, u"partial:hash-mismatch"_s);
    both(u"a bit turned"_s, u"\"corruptAt\":60"_s, u"partial:hash-mismatch"_s);
    both(u"a line missing"_s, u"\"dropLines\":1"_s, u"partial:hash-mismatch"_s);
    both(u"a line twice"_s, u"\"duplicateLines\":1"_s, u"partial:hash-mismatch"_s);
    both(u"something behind it"_s, u"\"append\":\"{\\\"resourceType\\\":\\\"Basic\\\"}\\n\""_s, u"partial:hash-mismatch"_s);
    add(u"plain text"_s, u"\"headers\":{\"Content-Type\":\"text/plain\"}"_s, -1, u"complete"_s);
    add(u"octets"_s, u"\"headers\":{\"Content-Type\":\"application/octet-stream\"}"_s, -1, u"complete"_s);
    add(u"called a web page"_s, u"\"headers\":{\"Content-Type\":\"text/html\"}"_s, -1, u"partial:html-instead-of-data"_s);
    add(u"slow"_s, u"\"delayMs\":800"_s, 1, u"complete"_s);
    // Without checksums, what cannot be noticed by length or count must at least not harm.
    const auto plain = [&](const QString &name, const QString &what, const QString &ends) {
        Case each{type + u": no checksum, "_s + name, rule(match, what, -1), ends};
        each.checksums = false;
        cases.push_back(each);
    };
    plain(u"other order"_s, u"\"shuffle\":true"_s, u"complete"_s);
    plain(u"CRLF"_s, u"\"replace\":[\"\\n\",\"\\r\\n\"]"_s, u"complete"_s);
    plain(u"blank lines"_s, u"\"replace\":[\"\\n\",\"\\n\\n \\n\"]"_s, u"complete"_s);
    plain(u"no final newline"_s, u"\"chop\":1"_s, u"complete"_s);
    plain(u"a line missing"_s, u"\"dropLines\":1"_s, u"partial:count-mismatch"_s);
    plain(u"cut"_s, u"\"truncate\":40"_s, type == u"Patient"_s ? u"partial:count-mismatch"_s : u"partial:"_s);
}

void addNetwork(std::vector<Case> &cases)
{
    const auto add = [&](const QString &name, RelayRule::Action action, qint64 after, int connections) {
        RelayRule network;
        network.action = action;
        network.after = after;
        network.connections = connections;
        Case each{name, {}, u"complete"_s};
        each.network = network;
        each.resumes = 8;
        cases.push_back(each);
    };
    for (const qint64 after : {0, 1, 100, 700, 2000, 5000, 12000, 40000}) {
        add(u"cut after %1 bytes"_s.arg(after), RelayRule::Action::Cut, after, 2);
        add(u"reset after %1 bytes"_s.arg(after), RelayRule::Action::Reset, after, 2);
    }
    for (const int bytes : {50, 700, 5000}) {
        RelayRule drip;
        drip.dripBytes = bytes * 20;
        drip.dripEvery = std::chrono::milliseconds(5);
        Case each{u"dripping %1 at a time"_s.arg(bytes * 20), {}, u"complete"_s};
        each.network = drip;
        cases.push_back(each);
    }
}

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    cases.push_back({u"no fault"_s, {}, u"complete"_s});
    Case strict{u"no fault, strict"_s, {}, u"complete"_s};
    strict.strict = true;
    cases.push_back(strict);
    Case isSigned{u"signed addresses"_s, {}, u"complete"_s};
    isSigned.signedUrls = true;
    cases.push_back(isSigned);
    Case claimsToNeed{u"signed addresses that claim to need a token"_s, rule(u"GET /fhir/_jobs/"_s, u"\"replace\":[\"\\\"requiresAccessToken\\\":false\",\"\\\"requiresAccessToken\\\":true\"]"_s, -1), u"complete"_s};
    claimsToNeed.signedUrls = true;
    cases.push_back(claimsToNeed);
    addKickOffs(cases);
    addPolls(cases);
    for (const QString &type : {u"Patient"_s, u"Observation"_s, u"ExplanationOfBenefit"_s})
        addFiles(cases, type);
    addNetwork(cases);
    for (const int status : {400, 401, 403})
        cases.push_back({u"sign-in %1"_s.arg(status), rule(u"POST /oauth/token"_s, u"\"status\":%1,\"headers\":{\"Content-Type\":\"application/json\"},\"body\":\"{\\\"error\\\":\\\"invalid_client\\\"}\""_s.arg(status), -1), u"failed:invalid-client"_s});
    return cases;
}

/// One case under way.
class Run
{
public:
    explicit Run(const Case &given) : m_case(given)
    {
        ExportRig::Setup setup;
        setup.server.members = 3;
        setup.server.checksums = given.checksums;
        setup.server.signedUrls = given.signedUrls;
        setup.rules = given.rules.toUtf8();
        setup.network = given.network;
        setup.strict = given.strict;
        m_rig = std::make_unique<ExportRig>(setup);
        if (!m_rig->problem().isEmpty())
            return;
        bulk::ExportSpec spec = given.spec;
        spec.panel = PanelId(u"riverside-family"_s);
        const Result<ExportId> started = await(m_rig->exports().start(spec, {}));
        if (started)
            m_id = *started;
    }

    /// Whether it is over; a job that waits for the network is helped on a few times.
    bool isOver()
    {
        if (m_id.isEmpty())
            return true;
        const Result<bulk::Job> job = m_rig->exports().job(m_id);
        if (!job || bulk::isEnded(job->state))
            return true;
        const bool isHeld = job->hold == bulk::Hold::Permission || (job->hold == bulk::Hold::Network && !job->isWaiting);
        if (!isHeld)
            return false;
        if (m_resumed >= m_case.resumes)
            return true;
        ++m_resumed;
        return !m_rig->exports().resume(m_id).has_value();
    }

    /// Empty when it ended as it must; else how it ended.
    QString verdict()
    {
        if (m_id.isEmpty())
            return u"not started: "_s + m_rig->problem();
        const Result<bulk::Job> job = m_rig->exports().job(m_id);
        if (!job)
            return u"job not readable"_s;
        const QString wanted = m_case.ends.section(u':', 0, 0);
        const QString reason = m_case.ends.section(u':', 1);
        const QString state = bulk::publicName(job->state, false);
        if (wanted == u"held"_s)
            return !bulk::isEnded(job->state) && bulk::holdName(job->hold) == reason ? QString() : u"%1, waits for %2"_s.arg(state, bulk::holdName(job->hold));
        if (state != wanted)
            return u"%1 (%2) %3"_s.arg(state, job->problem, job->log.mid(std::max<qsizetype>(0, job->log.size() - 4)).join(u" | "_s));
        if (wanted == u"failed"_s)
            return reason.isEmpty() || job->problem == reason ? QString() : u"failed as "_s + job->problem;
        return wanted == u"empty"_s ? QString() : records(*job, wanted, reason);
    }

private:
    QString records(const bulk::Job &job, const QString &wanted, const QString &reason)
    {
        const auto received = m_rig->received(m_id);
        if (!received)
            return u"records cannot be read"_s;
        const QHash<QByteArray, int> oracle = m_rig->oracle();
        if (wanted == u"complete"_s) {
            if (*received != oracle)
                return u"records differ: %1 of %2"_s.arg(received->size()).arg(oracle.size());
            qint64 counted = job.repeats;
            for (const qint64 each : job.resources)
                counted += each;
            qint64 sent = 0;
            for (const int each : oracle)
                sent += each;
            return counted == sent ? QString() : u"counted %1 of %2"_s.arg(counted).arg(sent);
        }
        // What failed is named; every other file is whole.
        QStringList problems;
        QStringList broken;
        for (const bulk::JobFile &file : m_rig->exports().files(m_id)) {
            if (file.state == bulk::FileState::Imported)
                continue;
            problems << file.problem;
            broken << file.type;
        }
        if (problems.isEmpty() || (!reason.isEmpty() && !problems.contains(reason)))
            return u"files failed as "_s + problems.join(u", "_s);
        for (auto line = oracle.begin(); line != oracle.end(); ++line) {
            const QString type = QString::fromUtf8(line.key()).section(u"\"resourceType\":\""_s, 1).section(u'"', 0, 0);
            if (!broken.contains(type) && received->value(line.key()) != line.value())
                return u"a record of another file is lost: "_s + type;
        }
        return {};
    }

    Case m_case;
    std::unique_ptr<ExportRig> m_rig;
    ExportId m_id;
    int m_resumed = 0;
};

} // namespace

void TstFaults::initTestCase()
{
    // Hundreds of small servers and stores: their chatter is not the test's.
    qputenv("QT_LOGGING_RULES", "pax.*=false");
}

void TstFaults::matrix()
{
    std::vector<Case> cases = allCases();
    QVERIFY2(cases.size() >= 200, qPrintable(QString::number(cases.size())));
    // For looking into one of them: PAX_ONLY is part of its name.
    const QString only = qEnvironmentVariable("PAX_ONLY");
    std::erase_if(cases, [&only](const Case &each) { return !each.name.contains(only); });
    constexpr std::size_t atOnce = 24;
    constexpr qint64 patience = 120'000;
    QStringList wrong;
    std::vector<std::pair<QString, std::unique_ptr<Run>>> active;
    QElapsedTimer clock;
    clock.start();
    QElapsedTimer sinceChange;
    sinceChange.start();
    for (std::size_t next = 0; next < cases.size() || !active.empty();) {
        while (next < cases.size() && active.size() < atOnce) {
            active.emplace_back(cases[next].name, std::make_unique<Run>(cases[next]));
            ++next;
        }
        (void)QTest::qWaitFor([&active] { return std::any_of(active.begin(), active.end(), [](auto &each) { return each.second->isOver(); }); }, 1000);
        const bool isLate = sinceChange.elapsed() > patience;
        for (auto each = active.begin(); each != active.end();) {
            if (!each->second->isOver() && !isLate) {
                ++each;
                continue;
            }
            const QString verdict = each->second->verdict();
            if (qEnvironmentVariableIsSet("PAX_TRACE"))
                qInfo("%lld ms %s: %s", static_cast<long long>(clock.elapsed()), qPrintable(each->first), verdict.isEmpty() ? "as it must" : qPrintable(verdict));
            if (!verdict.isEmpty())
                wrong << each->first + u" → "_s + verdict;
            each = active.erase(each);
            sinceChange.restart();
        }
    }
    qInfo("%zu faults played, %lld ended otherwise than they must", cases.size(), static_cast<long long>(wrong.size()));
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TstFaults::noTokenLeavesThePayer()
{
    // The payer redirects a file to another origin (the same server under another port); the token must stay behind.
    ExportRig::Setup setup;
    setup.server.members = 2;
    sandbox::SandboxServer stranger(setup.server);
    QVERIFY(stranger.start());
    setup.rules = rule(u"GET /fhir/_files/.*/Patient-1"_s, u"\"status\":307,\"headers\":{\"Location\":\"http://127.0.0.1:%1/fhir/_files/x/y\"},\"body\":\"\""_s.arg(stranger.base().port()), -1).toUtf8();
    ExportRig rig(setup);
    QCOMPARE(rig.problem(), QString());
    bulk::ExportSpec spec;
    spec.panel = PanelId(u"riverside-family"_s);
    const Result<ExportId> started = await(rig.exports().start(spec, {}));
    QVERIFY(started);
    QTRY_VERIFY_WITH_TIMEOUT(bulk::isEnded(rig.exports().job(*started)->state), 60'000);
    QCOMPARE(rig.exports().job(*started)->state, bulk::JobState::Partial);
    QVERIFY(!stranger.requests().isEmpty());
    for (const sandbox::SeenRequest &request : stranger.requests())
        QVERIFY(!request.hasAuthorization);
    // And signed addresses of the payer's own get none either: they say that they need none.
    setup.rules.clear();
    setup.server.signedUrls = true;
    ExportRig withSigned(setup);
    const Result<ExportId> again = await(withSigned.exports().start(spec, {}));
    QVERIFY(again);
    QTRY_VERIFY_WITH_TIMEOUT(bulk::isEnded(withSigned.exports().job(*again)->state), 60'000);
    QCOMPARE(withSigned.exports().job(*again)->state, bulk::JobState::Complete);
    for (const sandbox::SeenRequest &request : withSigned.server().requests())
        QVERIFY2(!request.path.contains(u"_files"_s) || !request.hasAuthorization, qPrintable(request.path));
}

PAX_TEST(TstFaults)
#include "tst_faults.moc"
