// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keycommands.h"

#include "app/auth/publickey.h"
#include "app/cli/secretinput.h"
#include "app/workspace/connections.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

ProfileName nameOf(const Context &context)
{
    return ProfileName(context.arguments().positional().value(0));
}

/// For people, beside the document on standard output.
void note(const QString &text)
{
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

int printJwks(Context &context)
{
    const Result<auth::ProfileKeys> keys = context.home().profiles().keys().of(nameOf(context));
    if (!keys)
        return context.terminal().fail(keys.error());
    if (keys->all.isEmpty())
        return context.terminal().fail(Error::of(ErrorKind::NotFound, ErrorReason::MissingSecret, Operation::Keychain).withSubject(nameOf(context).text()));
    // The document is for the payer, so it is the same for people and programs.
    const auto form = context.terminal().isJson() ? QJsonDocument::Compact : QJsonDocument::Indented;
    context.terminal().document(QJsonDocument(keys->jwks()).toJson(form).trimmed());
    return static_cast<int>(Exit::Done);
}

QString dateText(const QDateTime &when)
{
    return when.isValid() ? when.toString(Qt::ISODate) : QString();
}

/// The key that the second argument names; without one the key that signs.
Result<auth::KeyRecord> chosenKey(Context &context)
{
    const Result<auth::ProfileKeys> keys = context.home().profiles().keys().of(nameOf(context));
    if (!keys)
        return keys.error();
    const QString wanted = context.arguments().positional().value(1);
    const auth::KeyRecord *key = wanted.isEmpty() ? keys->currentKey() : keys->find(wanted);
    if (!key)
        return Error::of(ErrorKind::NotFound, ErrorReason::MissingSecret, Operation::Keychain).withSubject(wanted.isEmpty() ? nameOf(context).text() : wanted);
    return *key;
}

} // namespace

QJsonArray keysJson(const auth::ProfileKeys &keys, const QDateTime &now)
{
    QJsonArray all;
    for (const auth::KeyRecord &key : keys.all) {
        const auth::Rotation rotation = auth::rotationOf(key.added, now);
        all.append(QJsonObject{{u"kid"_s, key.keyId},
                               {u"alg"_s, key.algorithm},
                               {u"thumbprint"_s, key.id},
                               {u"fingerprint"_s, auth::fingerprint(key.publicJwk)},
                               {u"added"_s, dateText(key.added)},
                               {u"madeHere"_s, key.isMadeHere},
                               {u"accepted"_s, key.accepted.isValid() ? QJsonValue(dateText(key.accepted)) : QJsonValue()},
                               {u"ageDays"_s, rotation.ageDays},
                               {u"rotateInDays"_s, rotation.daysLeft},
                               {u"signs"_s, key.id == keys.current}});
    }
    return all;
}

Task<int> keyCreate(Context &context)
{
    const QString algorithm = context.arguments().value(u"alg"_s, u"ES384"_s);
    if (algorithm != u"ES384"_s && algorithm != u"RS384"_s)
        co_return context.terminal().fail(Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(u"--alg "_s + algorithm));
    const Result<auth::KeyRecord> made = co_await workspace::createKey(&context.home(), nameOf(context), algorithm, context.stop());
    if (!made)
        co_return context.terminal().fail(made.error());
    if (!context.terminal().isJson()) {
        const Result<auth::ProfileKeys> all = context.home().profiles().keys().of(nameOf(context));
        note(all && all->current == made->id ? QCoreApplication::translate("Cli", "The key is made and signs from now on. Give the payer this public half:")
                                             : QCoreApplication::translate("Cli", "The key is made. Give the payer these public halves, then let the new one sign with “key use”:"));
    }
    co_return printJwks(context);
}

Task<int> keyImport(Context &context)
{
    Result<Secret> file = readKeyFile(context.arguments().positional().value(1));
    if (!file)
        co_return context.terminal().fail(file.error());
    const bool isLocked = context.arguments().has(u"passphrase-file"_s);
    Result<Secret> word = isLocked ? readSecretFile(context.arguments().value(u"passphrase-file"_s)) : Result<Secret>(Secret());
    if (!word)
        co_return context.terminal().fail(word.error());
    const auto bytes = std::make_shared<const Secret>(std::move(*file));
    const auto passphrase = std::make_shared<const Secret>(std::move(*word));
    const auth::KeyChoice choice{context.arguments().value(u"kid"_s), context.arguments().value(u"alg"_s)};
    const Result<QList<auth::KeyRecord>> taken = co_await workspace::importKeys(&context.home(), nameOf(context), bytes, passphrase, choice, context.stop());
    if (!taken)
        co_return context.terminal().fail(taken.error());
    co_return printJwks(context);
}

Task<int> keyJwks(Context &context)
{
    co_return printJwks(context);
}

Task<int> keyPem(Context &context)
{
    const Result<auth::KeyRecord> key = chosenKey(context);
    if (!key)
        co_return context.terminal().fail(key.error());
    const QByteArray pem = auth::publicPem(key->publicJwk);
    if (context.terminal().isJson())
        context.terminal().document(QJsonDocument(QJsonObject{{u"kid"_s, key->keyId}, {u"pem"_s, QString::fromLatin1(pem)}}).toJson(QJsonDocument::Compact));
    else
        context.terminal().bytes(pem);
    co_return static_cast<int>(Exit::Done);
}

Task<int> keyList(Context &context)
{
    const Result<auth::ProfileKeys> keys = context.home().profiles().keys().of(nameOf(context));
    if (!keys)
        co_return context.terminal().fail(keys.error());
    const QJsonArray all = keysJson(*keys, context.home().clock().now());
    if (context.terminal().isJson()) {
        context.terminal().document(QJsonDocument(all).toJson(QJsonDocument::Compact));
        co_return static_cast<int>(Exit::Done);
    }
    QList<QStringList> rows;
    for (const QJsonValue key : all)
        rows.append({key[u"kid"_s].toString(), key[u"alg"_s].toString(), QString::number(key[u"ageDays"_s].toInt()), QString::number(key[u"rotateInDays"_s].toInt()),
                     key[u"signs"_s].toBool() ? QCoreApplication::translate("Cli", "yes") : QCoreApplication::translate("Cli", "no")});
    context.terminal().table({QCoreApplication::translate("Cli", "Key id"), QCoreApplication::translate("Cli", "Algorithm"), QCoreApplication::translate("Cli", "Days old"),
                              QCoreApplication::translate("Cli", "Rotate in days"), QCoreApplication::translate("Cli", "Signs")},
                             rows);
    co_return static_cast<int>(Exit::Done);
}

Task<int> keyUse(Context &context)
{
    const Result<void> used = co_await workspace::useKey(&context.home(), nameOf(context), context.arguments().positional().value(1), context.stop());
    if (!used)
        co_return context.terminal().fail(used.error());
    co_return co_await keyList(context);
}

Task<int> keyName(Context &context)
{
    const QString keyId = context.arguments().value(u"kid"_s).trimmed();
    if (keyId.isEmpty())
        co_return context.terminal().fail(Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(u"--kid"_s));
    const Result<void> named = co_await workspace::nameKey(&context.home(), nameOf(context), context.arguments().positional().value(1), keyId, context.stop());
    if (!named)
        co_return context.terminal().fail(named.error());
    co_return co_await keyList(context);
}

Task<int> keyRemove(Context &context)
{
    const Result<void> removed = co_await workspace::removeKey(&context.home(), nameOf(context), context.arguments().positional().value(1), context.stop());
    if (!removed)
        co_return context.terminal().fail(removed.error());
    co_return co_await keyList(context);
}

} // namespace pax::cli
