// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/scopes.h"

#include <algorithm>

namespace pax::auth {

using namespace Qt::StringLiterals;

namespace {

/// A scope in its parts: "system", "Patient", the letters of "cruds", and what limits it.
struct Scope
{
    QString level;
    QString type;
    QString letters;
    QString query;
    bool isKnown = false;
};

QString lettersOf(const QString &rights)
{
    if (rights == u"read"_s)
        return u"rs"_s;
    if (rights == u"write"_s)
        return u"cud"_s;
    if (rights == u"*"_s)
        return u"cruds"_s;
    const bool isV2 = !rights.isEmpty() && std::all_of(rights.begin(), rights.end(), [](QChar c) { return QStringView(u"cruds").contains(c); });
    return isV2 ? rights : QString();
}

Scope scopeFrom(const QString &text)
{
    Scope scope;
    const qsizetype question = text.indexOf(u'?');
    scope.query = question < 0 ? QString() : text.mid(question + 1);
    const QString plain = question < 0 ? text : text.left(question);
    const qsizetype slash = plain.indexOf(u'/');
    const qsizetype dot = plain.lastIndexOf(u'.');
    if (slash < 1 || dot < slash + 2)
        return scope;
    scope.level = plain.left(slash);
    scope.type = plain.mid(slash + 1, dot - slash - 1);
    scope.letters = lettersOf(plain.mid(dot + 1));
    scope.isKnown = !scope.letters.isEmpty();
    return scope;
}

} // namespace

bool isCovered(const QString &asked, const QStringList &granted)
{
    if (granted.contains(asked))
        return true;
    const Scope wanted = scopeFrom(asked);
    if (!wanted.isKnown)
        return false;
    QString given;
    for (const QString &each : granted) {
        const Scope scope = scopeFrom(each);
        const bool isAbout = scope.isKnown && scope.level == wanted.level && (scope.type == wanted.type || scope.type == u"*"_s) && (scope.query.isEmpty() || scope.query == wanted.query);
        if (isAbout)
            given += scope.letters;
    }
    return std::all_of(wanted.letters.begin(), wanted.letters.end(), [&given](QChar letter) { return given.contains(letter); });
}

QStringList missingScopes(const QStringList &asked, const QStringList &granted)
{
    QStringList missing;
    for (const QString &scope : asked) {
        if (!granted.isEmpty() && !isCovered(scope, granted))
            missing << scope;
    }
    return missing;
}

bool mayReadAll(const QStringList &granted)
{
    return granted.isEmpty() || isCovered(u"system/*.r"_s, granted);
}

QStringList scopesToOffer(const QStringList &asked)
{
    QStringList offers{u"system/*.read"_s, u"system/*.rs"_s, u"system/*.*"_s};
    if (asked.size() == 1)
        offers.removeAll(asked.first());
    return offers;
}

} // namespace pax::auth
