// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profilecommands.h"

#include "app/auth/presets.h"
#include "app/auth/profilefile.h"
#include "app/cli/keycommands.h"
#include "app/cli/profileoptions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

ProfileName nameOf(const Context &context)
{
    return ProfileName(context.arguments().positional().value(0));
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Says that a connection is saved, the same for all ways of saving it.
Task<int> saySaved(Context &context, auth::ConnectionProfile profile)
{
    const bool has = co_await hasSecret(context, profile.secretKey());
    if (context.terminal().isJson())
        context.terminal().document(compact(profileJson(profile, has)));
    else if (has)
        context.terminal().line(QCoreApplication::translate("Cli", "Connection “%1” is saved.").arg(profile.name.text()));
    else
        context.terminal().line(QCoreApplication::translate("Cli", "Connection “%1” is saved. Its secret or key is still to be given.").arg(profile.name.text()));
    co_return static_cast<int>(Exit::Done);
}

} // namespace

Task<int> profileAdd(Context &context)
{
    const Result<auth::ConnectionProfile> profile = profileFrom(context.arguments());
    if (!profile)
        co_return context.terminal().fail(profile.error());
    const Result<GivenCredentials> given = givenCredentials(context.arguments());
    if (!given)
        co_return context.terminal().fail(given.error());
    const Result<auth::ConnectionProfile> saved = co_await saveWith(context, *profile, *given);
    if (!saved)
        co_return context.terminal().fail(saved.error());
    co_return co_await saySaved(context, *saved);
}

Task<int> profileSecret(Context &context)
{
    const Result<auth::ConnectionProfile> profile = context.home().profiles().find(nameOf(context));
    if (!profile)
        co_return context.terminal().fail(profile.error());
    const Result<GivenCredentials> given = givenCredentials(context.arguments());
    if (!given)
        co_return context.terminal().fail(given.error());
    if (!given->secrets.secret && !given->key && !given->secrets.certificate)
        co_return context.terminal().fail(Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(u"--secret-stdin, --secret-file, --key, --client-cert"_s));
    const Result<auth::ConnectionProfile> saved = co_await saveWith(context, *profile, *given);
    if (!saved)
        co_return context.terminal().fail(saved.error());
    co_return co_await saySaved(context, *saved);
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
        all.append(profileJson(profile, has));
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
    const auto profile = context.home().profiles().find(nameOf(context));
    if (!profile)
        co_return context.terminal().fail(profile.error());
    const bool has = co_await hasSecret(context, profile->secretKey());
    QJsonObject json = profileJson(*profile, has);
    json[u"keys"_s] = keysJson(profile->keys, context.home().clock().now());
    if (context.terminal().isJson()) {
        context.terminal().document(compact(json));
        co_return static_cast<int>(Exit::Done);
    }
    for (auto field = json.begin(); field != json.end(); ++field) {
        const bool isNested = field->isArray() || field->isObject();
        const QJsonDocument nested = field->isArray() ? QJsonDocument(field->toArray()) : QJsonDocument(field->toObject());
        const QString value = isNested ? QString::fromUtf8(nested.toJson(QJsonDocument::Compact)) : field->isNull() ? u"—"_s : field->toVariant().toString();
        context.terminal().line(field.key().leftJustified(18) + value);
    }
    co_return static_cast<int>(Exit::Done);
}

Task<int> profileRemove(Context &context)
{
    const ProfileName name = nameOf(context);
    const Result<workspace::Removal> removed = co_await workspace::removeConnection(&context.home(), name, context.stop());
    if (!removed)
        co_return context.terminal().fail(removed.error());
    if (context.terminal().isJson())
        context.terminal().document(compact({{u"removed"_s, name.text()}, {u"exportsDestroyed"_s, removed->exports}, {u"secretsRemain"_s, removed->secretsRemain}}));
    else
        context.terminal().line(QCoreApplication::translate("Cli", "Connection “%1” is removed.").arg(name.text()));
    if (removed->secretsRemain && !context.terminal().isJson())
        context.terminal().line(QCoreApplication::translate("Cli", "There is no keychain: whatever it kept of this connection on another day is still in it."));
    co_return static_cast<int>(removed->secretsRemain ? Exit::Partly : Exit::Done);
}

Task<int> profileExport(Context &context)
{
    const auto profile = context.home().profiles().find(nameOf(context));
    if (!profile)
        co_return context.terminal().fail(profile.error());
    const Result<QByteArray> text = auth::writeProfileFile(*profile);
    if (!text)
        co_return context.terminal().fail(text.error());
    const QString path = context.arguments().value(u"out"_s);
    if (path.isEmpty()) {
        context.terminal().bytes(*text);
        co_return static_cast<int>(Exit::Done);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*text) != text->size() || !file.commit())
        co_return context.terminal().fail(Error::of(ErrorKind::StorageFull, ErrorReason::ReadOnly, Operation::OpenFile).withSubject(QFileInfo(path).fileName()));
    if (context.terminal().isJson())
        context.terminal().document(compact({{u"written"_s, path}}));
    co_return static_cast<int>(Exit::Done);
}

Task<int> profileImport(Context &context)
{
    const QString path = context.arguments().positional().value(0);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        co_return context.terminal().fail(Error::of(ErrorKind::BadInput, ErrorReason::None, Operation::OpenFile).withSubject(QFileInfo(path).fileName()));
    const Result<auth::ProfileFile> read = auth::readProfileFile(file.readAll());
    if (!read)
        co_return context.terminal().fail(read.error());
    Result<auth::ConnectionProfile> profile = workspace::unpackProfileFile(context.home(), *read);
    if (!profile)
        co_return context.terminal().fail(profile.error());
    profile->name = ProfileName(context.arguments().value(u"name"_s, profile->name.text()));
    profile->clientId = context.arguments().value(u"client-id"_s, profile->clientId);
    if (context.home().profiles().find(profile->name))
        co_return context.terminal().fail(Error::of(ErrorKind::BadInput, ErrorReason::NameTaken, Operation::ReadProfile).withSubject(profile->name.text()));
    const Result<GivenCredentials> given = givenCredentials(context.arguments());
    if (!given)
        co_return context.terminal().fail(given.error());
    const Result<auth::ConnectionProfile> saved = co_await saveWith(context, *profile, *given);
    if (!saved)
        co_return context.terminal().fail(saved.error());
    co_return co_await saySaved(context, *saved);
}

Task<int> profilePresets(Context &context)
{
    QJsonArray all;
    QList<QStringList> rows;
    for (const auth::Preset &preset : auth::presets()) {
        QJsonArray addresses;
        for (const auth::PresetAddress &address : preset.addresses)
            addresses.append(QJsonObject{{u"environment"_s, auth::environmentName(address.environment)}, {u"baseUrl"_s, address.baseUrl.toString()}, {u"tokenUrl"_s, address.tokenUrl.toString()}});
        QStringList methods;
        for (const auth::AuthMethod method : preset.methods)
            methods << auth::methodName(method);
        all.append(QJsonObject{{u"id"_s, preset.id}, {u"title"_s, preset.title.isEmpty() ? QJsonValue() : QJsonValue(preset.title)}, {u"addresses"_s, addresses}, {u"auth"_s, QJsonArray::fromStringList(methods)},
                               {u"scopes"_s, QJsonArray::fromStringList(preset.scopes)}, {u"strict"_s, preset.isStrict}, {u"documentation"_s, preset.documentation}, {u"support"_s, preset.support}});
        rows.append({preset.id, preset.title.isEmpty() ? u"—"_s : preset.title, preset.addresses.first().baseUrl.toString(), methods.join(u' ')});
    }
    if (context.terminal().isJson())
        context.terminal().document(QJsonDocument(all).toJson(QJsonDocument::Compact));
    else
        context.terminal().table({QCoreApplication::translate("Cli", "Preset"), QCoreApplication::translate("Cli", "Name"), QCoreApplication::translate("Cli", "FHIR address"), QCoreApplication::translate("Cli", "Sign-in")}, rows);
    co_return static_cast<int>(Exit::Done);
}

} // namespace pax::cli
