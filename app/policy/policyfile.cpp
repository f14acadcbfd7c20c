// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/policyfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringDecoder>
#include <QtCore/QUrl>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <vector>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pax::policy {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SystemPath = "/etc/provider-access-explorer/policy.conf";
constexpr qint64 LargestFile = 1024 * 1024;

QStringList listOf(const QString &value, QChar separator)
{
    QStringList items;
    for (const QString &item : value.split(separator, Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items << item.trimmed();
    }
    return items;
}

/// Whether anybody but the owner, who is root or us, can change what lies at \p path.
bool isChangeableByOthers(const QString &path)
{
    struct stat info = {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return true;
    const bool isSticky = S_ISDIR(info.st_mode) && (info.st_mode & S_ISVTX);
    const bool othersWrite = (info.st_mode & S_IWOTH) || ((info.st_mode & S_IWGRP) && info.st_gid != 0);
    return (othersWrite && !isSticky) || (info.st_uid != 0 && info.st_uid != geteuid());
}

} // namespace

/// Walks the lines once and keeps what it learns until the end, where what belongs together is compared.
class PolicyReader
{
public:
    explicit PolicyReader(const Person &person) : m_person(person) {}

    PolicyReading read(const QString &text);

private:
    using Setter = std::function<void(const QString &value)>;

    void section(const QString &line);
    void setting(const QString &line);
    QHash<QString, Setter> settersOf(const QString &section);
    void problem(ProblemKind kind, const QString &text, const QString &other = {}, int line = -1) { m_problems.append({line < 0 ? m_line : line, kind, text, other}); }

    std::optional<bool> yesOrNo(const QString &value);
    std::optional<int> number(const QString &value, int least, int most);
    QList<Action> actions(const QString &value);
    QList<Role> roles(const QString &value);
    void people(Role role, const QString &value);
    void address(const QString &value, QString ManagedConnection::*field);
    void oneOf(const QString &value, const QStringList &known, QString ManagedConnection::*field);

    void chooseRole();
    void compareRules();
    void compareConnections();

    const Person &m_person;
    Policy m_policy;
    QList<Problem> m_problems;
    int m_line = 0;
    QString m_section;                          ///< "lock", "rule", …; empty before the first, "?" in an unknown one
    QHash<QString, QHash<QString, int>> m_seen; ///< section (with its name) → setting → line
    QString m_sectionKey;
    QHash<QString, std::pair<Role, int>> m_people;   ///< user or @group → role and line
    std::optional<Role> m_defaultRole;
    std::optional<bool> m_mayChoose;
    int m_onlyManagedLine = 0;
};

std::optional<bool> PolicyReader::yesOrNo(const QString &value)
{
    if (value == u"yes"_s)
        return true;
    if (value == u"no"_s)
        return false;
    problem(ProblemKind::UnknownValue, value);
    return std::nullopt;
}

std::optional<int> PolicyReader::number(const QString &value, int least, int most)
{
    bool isNumber = false;
    const int read = value.toInt(&isNumber);
    if (isNumber && read >= least && read <= most)
        return read;
    problem(ProblemKind::BadNumber, value, u"%1–%2"_s.arg(least).arg(most));
    return std::nullopt;
}

QList<Action> PolicyReader::actions(const QString &value)
{
    QList<Action> read;
    for (const QString &name : listOf(value, u',')) {
        const std::optional<Action> action = actionFromName(name);
        if (!action)
            problem(ProblemKind::UnknownValue, name);
        else if (!read.contains(*action))
            read.append(*action);
    }
    return read;
}

QList<Role> PolicyReader::roles(const QString &value)
{
    QList<Role> read;
    for (const QString &name : listOf(value, u',')) {
        const std::optional<Role> role = roleFromName(name);
        if (!role)
            problem(ProblemKind::UnknownValue, name);
        else if (!read.contains(*role))
            read.append(*role);
    }
    return read;
}

void PolicyReader::people(Role role, const QString &value)
{
    for (const QString &name : listOf(value, u',')) {
        const auto known = m_people.constFind(name);
        if (known != m_people.constEnd() && known->first != role)
            problem(ProblemKind::Contradiction, name, roleName(known->first));
        else
            m_people.insert(name, {role, m_line});
    }
}

void PolicyReader::address(const QString &value, QString ManagedConnection::*field)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool isLoopback = url.host() == u"localhost"_s || url.host() == u"127.0.0.1"_s || url.host() == u"::1"_s;
    const bool isUsable = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && (url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback));
    if (!isUsable)
        problem(ProblemKind::BadAddress, value);
    m_policy.m_connections.last().*field = value;
}

void PolicyReader::oneOf(const QString &value, const QStringList &known, QString ManagedConnection::*field)
{
    if (!known.contains(value))
        problem(ProblemKind::UnknownValue, value);
    m_policy.m_connections.last().*field = value;
}

QHash<QString, PolicyReader::Setter> PolicyReader::settersOf(const QString &section)
{
    LockRule &lock = m_policy.m_lock;
    const auto flag = [this](bool &target) {
        return [this, &target](const QString &value) {
            if (const std::optional<bool> read = yesOrNo(value))
                target = *read;
        };
    };
    if (section == u"organization"_s)
        return {{u"name"_s, [this](const QString &value) { m_policy.m_setBy = value; }}, {u"contact"_s, [this](const QString &value) { m_policy.m_contact = value; }}};
    if (section == u"lock"_s)
        return {{u"idle-minutes"_s,
                 [this, &lock](const QString &value) {
                     if (const std::optional<int> minutes = number(value, 1, 480))
                         lock.idle = std::chrono::minutes(*minutes);
                 }},
                {u"on-sleep"_s, flag(lock.onSleep)},
                {u"on-screen-lock"_s, flag(lock.onScreenLock)},
                {u"exports-while-locked"_s,
                 [this, &lock](const QString &value) {
                     if (value != u"go-on"_s && value != u"pause"_s)
                         problem(ProblemKind::UnknownValue, value);
                     lock.exportsGoOn = value == u"go-on"_s;
                 }},
                {u"passphrase"_s,
                 [this, &lock](const QString &value) {
                     if (value != u"required"_s && value != u"optional"_s)
                         problem(ProblemKind::UnknownValue, value);
                     lock.isPassphraseRequired = value == u"required"_s;
                 }},
                {u"passphrase-length"_s, [this, &lock](const QString &value) {
                     if (const std::optional<int> length = number(value, 6, 128))
                         lock.shortestPassphrase = *length;
                 }}};
    if (section == u"retention"_s)
        return {{u"export-days"_s, [this](const QString &value) { m_policy.m_retention.exportDays = number(value, 1, 3650); }}};
    if (section == u"roles"_s)
        return {{u"coordinator"_s, [this](const QString &value) { people(Role::Coordinator, value); }},
                {u"admin"_s, [this](const QString &value) { people(Role::Admin, value); }},
                {u"support"_s, [this](const QString &value) { people(Role::Support, value); }},
                {u"default"_s,
                 [this](const QString &value) {
                     m_defaultRole = roleFromName(value);
                     if (!m_defaultRole)
                         problem(ProblemKind::UnknownValue, value);
                 }},
                {u"user-may-choose"_s, [this](const QString &value) { m_mayChoose = yesOrNo(value); }}};
    if (section == u"connections"_s)
        return {{u"only-managed"_s, [this](const QString &value) {
                     m_policy.m_onlyManaged = yesOrNo(value).value_or(false);
                     m_onlyManagedLine = m_line;
                 }}};
    if (section == u"connection"_s) {
        ManagedConnection &made = m_policy.m_connections.last();
        const auto text = [&made](QString ManagedConnection::*field) { return [&made, field](const QString &value) { made.*field = value; }; };
        return {{u"base-url"_s, [this](const QString &value) { address(value, &ManagedConnection::baseUrl); }},
                {u"token-url"_s, [this](const QString &value) { address(value, &ManagedConnection::tokenUrl); }},
                {u"client-id"_s, text(&ManagedConnection::clientId)},
                {u"auth"_s, [this](const QString &value) { oneOf(value, {u"secret-basic"_s, u"secret-post"_s, u"private-key-jwt"_s}, &ManagedConnection::method); }},
                {u"alg"_s, [this](const QString &value) { oneOf(value, {u"ES384"_s, u"RS384"_s}, &ManagedConnection::algorithm); }},
                {u"kid"_s, text(&ManagedConnection::keyId)},
                {u"environment"_s, [this](const QString &value) { oneOf(value, {u"production"_s, u"test"_s}, &ManagedConnection::environment); }},
                {u"scope"_s, [&made](const QString &value) { made.scopes = value.split(u' ', Qt::SkipEmptyParts); }},
                {u"group"_s, [&made](const QString &value) { made.groups = listOf(value, u','); }},
                {u"strict"_s, flag(made.strict)},
                {u"ca-file"_s, text(&ManagedConnection::caFile)}};
    }
    if (section == u"rule"_s) {
        Rule &rule = m_policy.m_rules.back();
        return {{u"roles"_s, [this, &rule](const QString &value) { rule.roles = roles(value); }},
                {u"forbid"_s, [this, &rule](const QString &value) { rule.forbidden = actions(value); }},
                {u"ask-reason"_s, [this, &rule](const QString &value) { rule.reasons = actions(value); }},
                {u"reasons"_s, [&rule](const QString &value) { rule.choices = listOf(value, u';'); }}};
    }
    return {};
}

void PolicyReader::section(const QString &line)
{
    static const QRegularExpression shape(u"^\\[\\s*([a-z]+)(?:\\s+\"([^\"]+)\")?\\s*\\]$"_s);
    static const QStringList plain{u"organization"_s, u"lock"_s, u"retention"_s, u"roles"_s, u"connections"_s};
    static const QStringList named{u"connection"_s, u"rule"_s};
    const QRegularExpressionMatch match = shape.match(line);
    const QString word = match.captured(1);
    const QString name = match.captured(2).trimmed();
    m_section = u"?"_s;
    m_sectionKey = line;
    if (!match.hasMatch() || (!plain.contains(word) && !named.contains(word))) {
        problem(ProblemKind::UnknownSection, line);
        return;
    }
    if (named.contains(word) == name.isEmpty()) {
        problem(ProblemKind::MissingValue, line);
        return;
    }
    m_section = word;
    m_sectionKey = name.isEmpty() ? word : word + u' ' + name;
    if (m_seen.contains(m_sectionKey))
        problem(ProblemKind::Repeated, m_sectionKey);
    m_seen[m_sectionKey];
    if (word == u"connection"_s) {
        ManagedConnection made;
        made.name = name;
        made.line = m_line;
        made.scopes = QStringList{u"system/*.read"_s};
        m_policy.m_connections.append(made);
    } else if (word == u"rule"_s) {
        Rule rule;
        rule.name = name;
        rule.line = m_line;
        m_policy.m_rules.push_back(rule);
    }
}

void PolicyReader::setting(const QString &line)
{
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 1) {
        problem(ProblemKind::NotASetting, line.left(80));
        return;
    }
    if (m_section.isEmpty()) {
        problem(ProblemKind::NoSection, line.left(equals).trimmed());
        return;
    }
    if (m_section == u"?"_s)
        return;   // said of its section
    const QString key = line.left(equals).trimmed();
    const QString value = line.mid(equals + 1).trimmed();
    const QHash<QString, Setter> setters = settersOf(m_section);
    const auto setter = setters.constFind(key);
    if (setter == setters.constEnd()) {
        problem(ProblemKind::UnknownSetting, key);
        return;
    }
    QHash<QString, int> &seen = m_seen[m_sectionKey];
    if (seen.contains(key)) {
        problem(ProblemKind::Repeated, key, QString::number(seen[key]));
        return;
    }
    seen.insert(key, m_line);
    if (value.isEmpty() && key != u"scope"_s) {
        problem(ProblemKind::MissingValue, key);
        return;
    }
    (*setter)(value);
}

void PolicyReader::chooseRole()
{
    const bool assigns = !m_people.isEmpty() || m_defaultRole;
    if (assigns && m_mayChoose.value_or(false))
        problem(ProblemKind::Contradiction, u"user-may-choose"_s, u"roles"_s, m_seen.value(u"roles"_s).value(u"user-may-choose"_s));
    m_policy.m_mayChooseRole = m_mayChoose.value_or(!assigns);
    m_policy.m_role = m_defaultRole.value_or(Role::Coordinator);
    const auto own = m_people.constFind(m_person.user);
    if (own != m_people.constEnd()) {
        m_policy.m_role = own->first;
        return;
    }
    std::optional<std::pair<QString, Role>> found;
    for (const QString &group : m_person.groups) {
        const auto role = m_people.constFind(u'@' + group);
        if (role == m_people.constEnd())
            continue;
        if (found && found->second != role->first)
            problem(ProblemKind::Contradiction, u'@' + group, found->first, role->second);
        found = {u'@' + group, role->first};
    }
    if (found)
        m_policy.m_role = found->second;
}

void PolicyReader::compareRules()
{
    for (const Rule &rule : m_policy.m_rules) {
        if (rule.forbidden.isEmpty() && rule.reasons.isEmpty() && !m_seen.value(u"rule "_s + rule.name).contains(u"forbid"_s) && !m_seen.value(u"rule "_s + rule.name).contains(u"ask-reason"_s))
            problem(ProblemKind::MissingValue, u"forbid"_s, {}, rule.line);
        if (!rule.choices.isEmpty() && rule.reasons.isEmpty())
            problem(ProblemKind::Contradiction, u"reasons"_s, u"ask-reason"_s, rule.line);
        // A reason for what is forbidden anyway: one of the two rules is not what somebody meant.
        for (const Rule &other : m_policy.m_rules) {
            const bool meet = rule.roles.isEmpty() || other.roles.isEmpty() || std::any_of(rule.roles.begin(), rule.roles.end(), [&other](Role role) { return other.roles.contains(role); });
            for (const Action action : rule.reasons) {
                if (meet && other.forbidden.contains(action))
                    problem(ProblemKind::Contradiction, actionName(action), other.name, rule.line);
            }
        }
    }
}

void PolicyReader::compareConnections()
{
    if (m_policy.m_onlyManaged && m_policy.m_connections.isEmpty())
        problem(ProblemKind::Contradiction, u"only-managed"_s, u"connection"_s, m_onlyManagedLine);
    for (const ManagedConnection &each : m_policy.m_connections) {
        if (each.baseUrl.isEmpty())
            problem(ProblemKind::MissingValue, u"base-url"_s, {}, each.line);
        if (each.clientId.isEmpty())
            problem(ProblemKind::MissingValue, u"client-id"_s, {}, each.line);
        if (!each.algorithm.isEmpty() && each.method != u"private-key-jwt"_s)
            problem(ProblemKind::Contradiction, u"alg"_s, u"auth"_s, each.line);
    }
}

PolicyReading PolicyReader::read(const QString &text)
{
    m_policy.m_isManaged = true;
    // References to the last rule or connection are taken per line, so the lists may grow in between.
    for (const QString &raw : text.split(u'\n')) {
        ++m_line;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'['))
            section(line);
        else
            setting(line);
    }
    chooseRole();
    compareRules();
    compareConnections();
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return {m_policy, m_problems};
}

QString problemName(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::NotReadable:
        return u"not-readable"_s;
    case ProblemKind::NotText:
        return u"not-text"_s;
    case ProblemKind::ChangeableByOthers:
        return u"changeable-by-others"_s;
    case ProblemKind::NoSection:
        return u"no-section"_s;
    case ProblemKind::NotASetting:
        return u"not-a-setting"_s;
    case ProblemKind::UnknownSection:
        return u"unknown-section"_s;
    case ProblemKind::UnknownSetting:
        return u"unknown-setting"_s;
    case ProblemKind::UnknownValue:
        return u"unknown-value"_s;
    case ProblemKind::BadNumber:
        return u"bad-number"_s;
    case ProblemKind::BadAddress:
        return u"bad-address"_s;
    case ProblemKind::MissingValue:
        return u"missing-value"_s;
    case ProblemKind::Repeated:
        return u"repeated"_s;
    case ProblemKind::Contradiction:
        return u"contradiction"_s;
    }
    return {};
}

Person Person::current()
{
    Person person;
    const passwd *entry = getpwuid(geteuid());
    person.user = entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
    std::vector<gid_t> ids(1024);
    const int count = getgroups(static_cast<int>(ids.size()), ids.data());
    ids.resize(static_cast<std::size_t>(std::max(0, count)));
    ids.push_back(getegid());
    for (const gid_t id : ids) {
        if (const group *found = getgrgid(id))
            person.groups << QString::fromLocal8Bit(found->gr_name);
    }
    person.groups.removeDuplicates();
    return person;
}

PolicyReading readPolicy(const QByteArray &text, const Person &person)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(text);
    if (decoder.hasError() || decoded.contains(QChar(0)) || text.size() > LargestFile) {
        PolicyReading reading;
        reading.problems.append({0, ProblemKind::NotText, {}, {}});
        return reading;
    }
    return PolicyReader(person).read(decoded);
}

PolicyReading loadPolicy(const QString &path, const Person &person)
{
    PolicyReading reading;
    struct stat info = {};
    errno = 0;
    if (path.isEmpty() || (stat(QFile::encodeName(path).constData(), &info) != 0 && (errno == ENOENT || errno == ENOTDIR)))
        return reading;
    if (isChangeableByOthers(path) || isChangeableByOthers(QFileInfo(path).absolutePath())) {
        reading.problems.append({0, ProblemKind::ChangeableByOthers, QFileInfo(path).fileName(), {}});
        return reading;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reading.problems.append({0, ProblemKind::NotReadable, QFileInfo(path).fileName(), {}});
        return reading;
    }
    return readPolicy(file.read(LargestFile + 1), person);
}

QString policyPath()
{
    const QString system = QString::fromLatin1(SystemPath);
    return QFileInfo::exists(system) ? system : qEnvironmentVariable("PAX_POLICY_FILE");
}

} // namespace pax::policy
