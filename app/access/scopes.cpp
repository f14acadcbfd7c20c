// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/scopes.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <algorithm>
#include <optional>

namespace pax::access {

using namespace Qt::StringLiterals;

namespace {

struct Right
{
    QString level;     ///< "system", "patient", "user"
    QString type;      ///< or "*"
    QString letters;   ///< of "cruds"
    QString query;     ///< limits it
};

std::optional<Right> rightOf(const QString &scope)
{
    static const QRegularExpression shape(u"^(system|patient|user)/([A-Za-z]+|\\*)\\.(read|write|\\*|c?r?u?d?s?)(?:\\?(.*))?$"_s);
    const QRegularExpressionMatch match = shape.match(scope);
    if (!match.hasMatch() || match.captured(3).isEmpty())
        return std::nullopt;
    QString letters = match.captured(3);
    if (letters == u"read"_s)
        letters = u"rs"_s;
    else if (letters == u"write"_s)
        letters = u"cud"_s;
    else if (letters == u"*"_s)
        letters = u"cruds"_s;
    return Right{match.captured(1), match.captured(2), letters, match.captured(4)};
}

bool isCovered(const QString &asked, const QStringList &granted)
{
    if (granted.contains(asked))
        return true;
    const std::optional<Right> wanted = rightOf(asked);
    if (!wanted)
        return false;
    QString left = wanted->letters;
    for (const QString &each : granted) {
        const std::optional<Right> given = rightOf(each);
        const bool isForIt = given && given->level == wanted->level && (given->type == u"*"_s || given->type == wanted->type) && (given->query.isEmpty() || given->query == wanted->query);
        if (isForIt)
            left.removeIf([&given](QChar letter) { return given->letters.contains(letter); });
    }
    return left.isEmpty();
}

} // namespace

QStringList missingScopes(const QStringList &asked, const QStringList &granted)
{
    QStringList missing;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(missing), [&granted](const QString &scope) { return !isCovered(scope, granted); });
    return missing;
}

} // namespace pax::access
