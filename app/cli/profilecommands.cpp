// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profilecommands.h"

#include "app/auth/presets.h"
#include "app/auth/profile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Error badOption(const QString &name)
{
    return Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(name);
}

/// One final newline belongs to the editor, not to the secret.
void dropFinalNewline(QByteArray &bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
}

Result<Secret> readSecretFile(const QString &path)
{
    const QFileInfo info(path);
    const auto open = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::BadInput, ErrorReason::None, Operation::OpenFile).withSubject(info.fileName());
    if (info.permissions() & open)
        return Error::of(ErrorKind::BadInput, ErrorReason::UnsafeSecretFile).withSubject(info.fileName());
    QByteArray bytes = file.readAll();
    dropFinalNewline(bytes);
    return Secret::takeFrom(bytes);
}

Result<Secret> readSecretFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return badOption(u"--secret-stdin"_s);
    QByteArray bytes = input.readAll();
    dropFinalNewline(bytes);
    return Secret::takeFrom(bytes);
}

/// The secret or key the options name; an empty one if they name none.
Result<Secret> givenSecret(const Arguments &arguments)
{
    const int given = arguments.has(u"secret-stdin"_s) + arguments.has(u"secret-file"_s) + arguments.has(u"key"_s);
    if (given > 1)
        return badOption(u"--secret-stdin, --secret-file, --key"_s);
    if (arguments.has(u"secret-stdin"_s))
        return readSecretFromInput();
    if (arguments.has(u"secret-file"_s))
        return readSecretFile(arguments.value(u"secret-file"_s));
    if (arguments.has(u"key"_s))
        return readSecretFile(arguments.value(u"key"_s));
    return Secret();
}

Result<auth::ConnectionProfile> profileFrom(const Arguments &arguments)
{
    auth::ConnectionProfile profile;
    profile.name = ProfileName(arguments.positional().value(0));
    profile.strict = arguments.has(u"strict"_s);
    if (arguments.has(u"preset"_s)) {
        const auto preset = auth::presetProfile(arguments.value(u"preset"_s));
        if (!preset)
            return badOption(u"--preset "_s + arguments.value(u"preset"_s));
        const ProfileName name = profile.name;
        const bool strict = profile.strict;
        profile = *preset;
        profile.name = name;
        profile.strict = profile.strict || strict;
    }
    if (arguments.has(u"base-url"_s))
        profile.baseUrl = QUrl(arguments.value(u"base-url"_s), QUrl::StrictMode);
    if (arguments.has(u"token-url"_s))
        profile.tokenUrl = QUrl(arguments.value(u"token-url"_s), QUrl::StrictMode);
    profile.clientId = arguments.value(u"client-id"_s);
    if (arguments.has(u"key"_s))
        profile.method = auth::AuthMethod::PrivateKeyJwt;
    if (arguments.has(u"auth"_s)) {
        const auto method = auth::methodFromName(arguments.value(u"auth"_s));
        if (!method)
            return badOption(u"--auth "_s + arguments.value(u"auth"_s));
        profile.method = *method;
    }
    profile.keyId = arguments.value(u"kid"_s);
    profile.algorithm = arguments.value(u"alg"_s, profile.method == auth::AuthMethod::PrivateKeyJwt ? u"ES384"_s : QString());
    if (arguments.has(u"scope"_s)) {
        profile.scopes = arguments.values(u"scope"_s);
        profile.scopes.removeAll(QString());
    }
    for (const QString &group : arguments.values(u"group"_s))
        profile.panels.append({PanelId(group), QString()});
    if (arguments.has(u"ca-file"_s))
        profile.caFile = QFileInfo(arguments.value(u"ca-file"_s)).absoluteFilePath();
    return profile;
}

QJsonObject toJson(const auth::ConnectionProfile &profile, bool hasSecret)
{
    QJsonArray groups;
    for (const auth::TypedPanel &panel : profile.panels)
        groups.append(panel.id.text());
    return {{u"name"_s, profile.name.text()},
            {u"baseUrl"_s, profile.baseUrl.toString()},
            {u"tokenUrl"_s, profile.tokenUrl.isEmpty() ? QJsonValue() : QJsonValue(profile.tokenUrl.toString())},
            {u"clientId"_s, profile.clientId},
            {u"auth"_s, auth::methodName(profile.method)},
            {u"keyId"_s, profile.keyId.isEmpty() ? QJsonValue() : QJsonValue(profile.keyId)},
            {u"algorithm"_s, profile.algorithm.isEmpty() ? QJsonValue() : QJsonValue(profile.algorithm)},
            {u"scopes"_s, QJsonArray::fromStringList(profile.scopes)},
            {u"groups"_s, groups},
            {u"strict"_s, profile.strict},
            {u"hasSecret"_s, hasSecret}};
}

/// Whether the keychain has the secret; no keychain counts as "no".
Task<bool> hasSecret(Context &context, QString key)
{
    const Result<Secret> found = co_await context.home().secrets().read(key, context.stop());
    co_return found.has_value();
}

} // namespace

Task<int> profileAdd(Context &context)
{
    Result<auth::ConnectionProfile> profile = profileFrom(context.arguments());
    if (!profile)
        co_return context.terminal().fail(profile.error());
    const Result<void> checked = auth::checkProfile(*profile);
    if (!checked)
        co_return context.terminal().fail(checked.error());
    Result<Secret> secret = givenSecret(context.arguments());
    if (!secret)
        co_return context.terminal().fail(secret.error());
    const bool given = !secret->isEmpty();
    if (given) {
        Secret kept = std::move(*secret);
        const Result<void> stored = co_await context.home().secrets().write(profile->secretKey(), std::move(kept), context.stop());
        if (!stored)
            co_return context.terminal().fail(stored.error());
    }
    const Result<void> saved = context.home().profiles().save(*profile);
    if (!saved)
        co_return context.terminal().fail(saved.error());
    const bool has = given ? true : co_await hasSecret(context, profile->secretKey());
    if (context.terminal().isJson())
        context.terminal().document(QJsonDocument(toJson(*profile, has)).toJson(QJsonDocument::Compact));
    else
        context.terminal().line(QCoreApplication::translate("Cli", "Connection “%1” is saved.").arg(profile->name.text()));
    co_return static_cast<int>(Exit::Done);
}

Task<int> profileList(Context &context)
{
    const auto profiles = context.home().profiles().list();
    if (!profiles)
        co_return context.terminal().fail(profiles.error());
    QJsonArray all;
    QList<QStringList> rows;
    for (const auth::ConnectionProfile &profile : *profiles) {
        const bool has = co_await hasSecret(context, profile.secretKey());
        all.append(toJson(profile, has));
        rows.append({profile.name.text(), profile.baseUrl.toString(), profile.clientId, auth::methodName(profile.method),
                     has ? QCoreApplication::translate("Cli", "yes") : QCoreApplication::translate("Cli", "no")});
    }
    if (context.terminal().isJson())
        context.terminal().document(QJsonDocument(all).toJson(QJsonDocument::Compact));
    else
        context.terminal().table({QCoreApplication::translate("Cli", "Name"), QCoreApplication::translate("Cli", "FHIR address"),
                                  QCoreApplication::translate("Cli", "Client id"), QCoreApplication::translate("Cli", "Sign-in"),
                                  QCoreApplication::translate("Cli", "Secret saved")},
                                 rows);
    co_return static_cast<int>(Exit::Done);
}

Task<int> profileShow(Context &context)
{
    const auto profile = context.home().profiles().find(ProfileName(context.arguments().positional().value(0)));
    if (!profile)
        co_return context.terminal().fail(profile.error());
    const bool has = co_await hasSecret(context, profile->secretKey());
    const QJsonObject json = toJson(*profile, has);
    if (context.terminal().isJson()) {
        context.terminal().document(QJsonDocument(json).toJson(QJsonDocument::Compact));
    } else {
        for (auto field = json.begin(); field != json.end(); ++field) {
            const QString value = field->isArray() ? QString::fromUtf8(QJsonDocument(field->toArray()).toJson(QJsonDocument::Compact)) : field->toVariant().toString();
            context.terminal().line(field.key().leftJustified(12) + value);
        }
    }
    co_return static_cast<int>(Exit::Done);
}

Task<int> profileRemove(Context &context)
{
    const auto profile = context.home().profiles().find(ProfileName(context.arguments().positional().value(0)));
    if (!profile)
        co_return context.terminal().fail(profile.error());
    // The secret goes first: a profile without a secret can be mended, a secret without a profile is lost from sight.
    const Result<void> erased = co_await context.home().secrets().erase(profile->secretKey(), context.stop());
    if (!erased && erased.error().kind() != ErrorKind::NotFound && erased.error().kind() != ErrorKind::KeychainUnavailable)
        co_return context.terminal().fail(erased.error());
    const Result<void> removed = context.home().profiles().remove(profile->name);
    if (!removed)
        co_return context.terminal().fail(removed.error());
    if (context.terminal().isJson())
        context.terminal().document(QJsonDocument(QJsonObject{{u"removed"_s, profile->name.text()}}).toJson(QJsonDocument::Compact));
    else
        context.terminal().line(QCoreApplication::translate("Cli", "Connection “%1” is removed.").arg(profile->name.text()));
    co_return static_cast<int>(Exit::Done);
}

} // namespace pax::cli
