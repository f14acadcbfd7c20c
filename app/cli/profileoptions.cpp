// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profileoptions.h"

#include "app/auth/clientcertificate.h"
#include "app/auth/presets.h"
#include "app/cli/secretinput.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

using auth::ConnectionProfile;

Error badOption(const QString &name)
{
    return Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(name);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The secret of an option that names a file, or null.
Result<std::shared_ptr<const Secret>> fileOf(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::shared_ptr<const Secret>();
    const bool isBinary = option == u"key"_s || option == u"client-cert"_s;
    Result<Secret> read = isBinary ? readKeyFile(arguments.value(option)) : readSecretFile(arguments.value(option));
    if (!read)
        return read.error();
    return std::make_shared<const Secret>(std::move(*read));
}

/// A PKCS#12 file becomes the PEM that is kept.
Result<void> takeCertificate(const Arguments &arguments, GivenCredentials &given)
{
    const Result<std::shared_ptr<const Secret>> file = fileOf(arguments, u"client-cert"_s);
    const Result<std::shared_ptr<const Secret>> word = fileOf(arguments, u"client-cert-passphrase-file"_s);
    if (!file)
        return file.error();
    if (!word)
        return word.error();
    if (!*file)
        return {};
    const Secret none;
    Result<auth::ClientCertificate> read = auth::importClientCertificate(**file, *word ? **word : none);
    if (!read)
        return read.error();
    given.secrets.certificate = std::make_shared<const Secret>(std::move(read->pem));
    given.certificate = {read->subject, read->issuer, read->until};
    return {};
}

Result<ConnectionProfile> fromPreset(const Arguments &arguments)
{
    const QString environment = arguments.value(u"environment"_s);
    if (arguments.has(u"environment"_s) && environment != u"production"_s && environment != u"test"_s)
        return badOption(u"--environment "_s + environment);
    const auth::Environment wanted = environment == u"test"_s ? auth::Environment::Test : auth::Environment::Production;
    ConnectionProfile profile;
    if (arguments.has(u"preset"_s)) {
        const QString id = arguments.value(u"preset"_s);
        const auto preset = arguments.has(u"environment"_s) ? auth::presetProfile(id, wanted) : auth::presetProfile(id);
        if (!preset)
            return badOption(u"--preset "_s + id);
        profile = *preset;
    } else if (arguments.has(u"environment"_s)) {
        profile.environment = wanted;
    }
    return profile;
}

Result<void> takeMethod(const Arguments &arguments, ConnectionProfile &profile)
{
    if (arguments.has(u"key"_s))
        profile.method = auth::AuthMethod::PrivateKeyJwt;
    if (arguments.has(u"auth"_s)) {
        const auto method = auth::methodFromName(arguments.value(u"auth"_s));
        if (!method)
            return badOption(u"--auth "_s + arguments.value(u"auth"_s));
        profile.method = *method;
    }
    const bool signsRequests = profile.method == auth::AuthMethod::PrivateKeyJwt;
    profile.algorithm = arguments.value(u"alg"_s, !signsRequests ? QString() : profile.algorithm.isEmpty() ? u"ES384"_s : profile.algorithm);
    profile.keyId = arguments.value(u"kid"_s);
    return {};
}

} // namespace

QList<OptionSpec> credentialOptions()
{
    return {{u"secret-stdin"_s, false}, {u"secret-file"_s}, {u"key"_s}, {u"key-passphrase-file"_s}, {u"kid"_s}, {u"alg"_s}, {u"client-cert"_s}, {u"client-cert-passphrase-file"_s}};
}

Result<GivenCredentials> givenCredentials(const Arguments &arguments)
{
    const int named = arguments.has(u"secret-stdin"_s) + arguments.has(u"secret-file"_s) + arguments.has(u"key"_s);
    if (named > 1)
        return badOption(u"--secret-stdin, --secret-file, --key"_s);
    GivenCredentials given;
    given.choice = {arguments.value(u"kid"_s), arguments.value(u"alg"_s)};
    if (arguments.has(u"secret-stdin"_s)) {
        Result<Secret> read = readSecretFromInput();
        if (!read)
            return read.error();
        given.secrets.secret = std::make_shared<const Secret>(std::move(*read));
    }
    using Place = std::shared_ptr<const Secret> *;
    for (const auto &[option, place] : std::initializer_list<std::pair<QString, Place>>{{u"secret-file"_s, &given.secrets.secret}, {u"key"_s, &given.key}, {u"key-passphrase-file"_s, &given.passphrase}}) {
        Result<std::shared_ptr<const Secret>> read = fileOf(arguments, option);
        if (!read)
            return read.error();
        if (*read)
            *place = std::move(*read);
    }
    if ((given.secrets.secret && given.secrets.secret->isEmpty()) || (given.key && given.key->isEmpty()))
        return Error::of(ErrorKind::NotFound, ErrorReason::MissingSecret, Operation::Token);
    const Result<void> certified = takeCertificate(arguments, given);
    return certified ? Result<GivenCredentials>(given) : Result<GivenCredentials>(certified.error());
}

Result<ConnectionProfile> profileFrom(const Arguments &arguments)
{
    Result<ConnectionProfile> profile = fromPreset(arguments);
    if (!profile)
        return profile;
    profile->name = ProfileName(arguments.positional().value(0));
    profile->strict = profile->strict || arguments.has(u"strict"_s);
    if (arguments.has(u"base-url"_s))
        profile->baseUrl = QUrl(arguments.value(u"base-url"_s), QUrl::StrictMode);
    if (arguments.has(u"token-url"_s))
        profile->tokenUrl = QUrl(arguments.value(u"token-url"_s), QUrl::StrictMode);
    profile->clientId = arguments.value(u"client-id"_s);
    const Result<void> method = takeMethod(arguments, *profile);
    if (!method)
        return method.error();
    if (arguments.has(u"scope"_s)) {
        profile->scopes = arguments.values(u"scope"_s);
        profile->scopes.removeAll(QString());
    }
    for (const QString &group : arguments.values(u"group"_s))
        profile->panels.append({PanelId(group), QString()});
    if (arguments.has(u"ca-file"_s))
        profile->caFile = QFileInfo(arguments.value(u"ca-file"_s)).absoluteFilePath();
    return profile;
}

Task<Result<ConnectionProfile>> saveWith(Context &context, ConnectionProfile profile, GivenCredentials given)
{
    workspace::Home *home = &context.home();
    const Result<void> checked = auth::checkProfile(profile);
    if (!checked)
        co_return checked.error();
    // What comes as a secret for signed requests is the key itself.
    const bool isKeyAsSecret = profile.method == auth::AuthMethod::PrivateKeyJwt && !given.key && given.secrets.secret;
    if (isKeyAsSecret)
        given.key = std::exchange(given.secrets.secret, nullptr);
    if (given.key) {
        const Result<QList<auth::KeyRecord>> taken = co_await workspace::importKeys(home, profile.name, given.key, given.passphrase, given.choice, context.stop());
        if (!taken)
            co_return taken.error();
        const auth::KeyRecord first = taken->first();
        const Result<void> used = co_await workspace::useKey(home, profile.name, first.id, context.stop());
        if (!used)
            co_return used.error();
        profile.algorithm = first.algorithm;
    }
    if (given.certificate.isThere())
        profile.certificate = given.certificate;
    co_return co_await workspace::saveConnection(home, profile, given.secrets, context.stop());
}

Task<bool> hasSecret(Context &context, QString key)
{
    const Result<Secret> found = co_await context.home().secrets().read(key, context.stop());
    co_return found.has_value();
}

QJsonObject profileJson(const ConnectionProfile &profile, bool hasSecret)
{
    QJsonArray groups;
    for (const auth::TypedPanel &panel : profile.panels)
        groups.append(panel.id.text());
    const auth::CertificateNote &note = profile.certificate;
    const QJsonValue certificate = note.isThere() ? QJsonValue(QJsonObject{{u"subject"_s, note.subject}, {u"issuer"_s, note.issuer}, {u"until"_s, note.until.toString(Qt::ISODate)}}) : QJsonValue();
    return {{u"name"_s, profile.name.text()},
            {u"baseUrl"_s, profile.baseUrl.toString()},
            {u"tokenUrl"_s, orNull(profile.tokenUrl.toString())},
            {u"clientId"_s, profile.clientId},
            {u"auth"_s, auth::methodName(profile.method)},
            {u"keyId"_s, orNull(profile.signingKeyId())},
            {u"algorithm"_s, orNull(profile.signingAlgorithm())},
            {u"scopes"_s, QJsonArray::fromStringList(profile.scopes)},
            {u"groups"_s, groups},
            {u"strict"_s, profile.strict},
            {u"environment"_s, auth::environmentName(profile.environment)},
            {u"preset"_s, orNull(profile.preset)},
            {u"documentation"_s, orNull(profile.documentation)},
            {u"support"_s, orNull(profile.support)},
            {u"caFile"_s, orNull(profile.caFile)},
            {u"clientCertificate"_s, certificate},
            {u"managed"_s, profile.isManaged},
            {u"secretSince"_s, orNull(profile.secretSince.toString(Qt::ISODate))},
            {u"hasSecret"_s, hasSecret}};
}

} // namespace pax::cli
