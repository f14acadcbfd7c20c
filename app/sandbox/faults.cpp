// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace pax::sandbox {

using namespace core;
using namespace Qt::StringLiterals;

Result<QList<Fault>> readFaults(const QString &fileName)
{
    QFile file(fileName);
    const QString name = QFileInfo(fileName).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile).withSubject(name);
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isArray())
        return Error::of(ErrorKind::Malformed, ErrorReason::NotJson, Operation::OpenFile).withSubject(name);
    QList<Fault> faults;
    for (const QJsonValue each : json.array()) {
        const QJsonObject rule = each.toObject();
        Fault fault;
        fault.match.setPattern(rule[u"match"_s].toString());
        if (rule[u"match"_s].toString().isEmpty() || !fault.match.isValid())
            return Error::of(ErrorKind::BadInput, ErrorReason::None, Operation::OpenFile).withSubject(name);
        fault.nth = rule[u"nth"_s].toInt(1);
        fault.times = rule[u"times"_s].toInt(1);
        if (rule.contains(u"status"_s))
            fault.status = rule[u"status"_s].toInt();
        const QJsonObject headers = rule[u"headers"_s].toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header)
            fault.headers.append({header.key().toLatin1(), header->toString().toLatin1()});
        if (rule.contains(u"body"_s))
            fault.body = rule[u"body"_s].toString().toUtf8();
        if (rule.contains(u"truncate"_s))
            fault.truncate = rule[u"truncate"_s].toInt();
        fault.chop = rule[u"chop"_s].toInt();
        fault.corruptAt = rule[u"corruptAt"_s].toInt(-1);
        fault.append = rule[u"append"_s].toString().toUtf8();
        fault.dropLines = rule[u"dropLines"_s].toInt();
        fault.duplicateLines = rule[u"duplicateLines"_s].toInt();
        fault.shuffle = rule[u"shuffle"_s].toBool();
        fault.dropHeader = rule[u"dropHeader"_s].toString().toLatin1();
        const QJsonArray replace = rule[u"replace"_s].toArray();
        fault.replace = {replace[0].toString().toUtf8(), replace[1].toString().toUtf8()};
        fault.delay = std::chrono::milliseconds(rule[u"delayMs"_s].toInt());
        fault.hang = rule[u"hang"_s].toBool();
        faults.append(std::move(fault));
    }
    return faults;
}

QByteArray changedBody(const Fault &fault, QByteArray body)
{
    if (fault.dropLines > 0 || fault.duplicateLines > 0 || fault.shuffle) {
        QByteArrayList lines = body.split('\n');
        const bool endsWithNewline = lines.last().isEmpty();
        if (endsWithNewline)
            lines.removeLast();
        lines.remove(0, std::min<qsizetype>(fault.dropLines, lines.size()));
        for (int i = 0; i < fault.duplicateLines && i < lines.size(); ++i)
            lines.append(lines[i]);
        if (fault.shuffle)
            std::reverse(lines.begin(), lines.end());
        body = lines.join('\n') + (endsWithNewline ? "\n" : "");
    }
    if (!fault.replace.first.isEmpty())
        body.replace(fault.replace.first, fault.replace.second);
    body += fault.append;
    if (fault.corruptAt >= 0 && fault.corruptAt < body.size())
        body[fault.corruptAt] = static_cast<char>(body[fault.corruptAt] ^ 1);
    if (fault.truncate)
        body.truncate(*fault.truncate);
    body.chop(fault.chop);
    return body;
}

const Fault *hitBy(QList<Fault> &faults, const QString &methodAndPath)
{
    for (Fault &fault : faults) {
        if (!fault.match.match(methodAndPath).hasMatch())
            continue;
        ++fault.seen;
        if (fault.seen >= fault.nth && (fault.times < 0 || fault.seen < fault.nth + fault.times))
            return &fault;
    }
    return nullptr;
}

} // namespace pax::sandbox
