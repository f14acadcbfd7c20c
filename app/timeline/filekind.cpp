// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/filekind.h"

#include "app/core/json.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HeadBytes = 256 * 1024;

/// The type named first in a text that need not be whole.
QString firstType(QByteArrayView text)
{
    static const QRegularExpression type(u"\"resourceType\"\\s*:\\s*\"(\\w+)\""_s);
    return type.match(QString::fromUtf8(text)).captured(1);
}

} // namespace

bool looksLikeRecord(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(HeadBytes);
    QSet<QString> types;
    for (const QByteArray &line : head.split('\n')) {
        const Result<JsonDocument> parsed = JsonDocument::parse(line);
        if (parsed)
            types.insert(parsed->root()["resourceType"].string());
    }
    // One document over several lines: what its root is called; the root's type need not stand first, a Bundle's entries do say theirs.
    if (types.isEmpty())
        return head.contains("\"entry\"") || (!firstType(head).isEmpty() && firstType(head) != u"ExplanationOfBenefit"_s);
    return types.contains(u"Bundle"_s) || types.size() > 1 || !types.contains(u"ExplanationOfBenefit"_s);
}

} // namespace pax::timeline
