// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/trial.h"

#include <map>

namespace pax::workspace {

using namespace core;

namespace {

/// What was just typed before what the keychain has; nothing is written.
class TriedSecrets final : public SecretStore
{
public:
    explicit TriedSecrets(SecretStore &keychain) : m_keychain(keychain) {}
    void keep(const QString &key, const Secret &secret) { m_tried.insert_or_assign(key, secret.clone()); }

    Task<Result<Secret>> read(QString key, std::stop_token stop) override
    {
        const auto tried = m_tried.find(key);
        if (tried != m_tried.end())
            co_return tried->second.clone();
        co_return co_await m_keychain.read(key, stop);
    }
    Task<Result<void>> write(QString, Secret, std::stop_token) override { co_return Error::of(ErrorKind::Unsupported, ErrorReason::None, Operation::Keychain); }
    Task<Result<void>> erase(QString, std::stop_token) override { co_return Error::of(ErrorKind::Unsupported, ErrorReason::None, Operation::Keychain); }

private:
    SecretStore &m_keychain;
    std::map<QString, Secret> m_tried;
};

/// Requests end inside their own signals: what they need goes from the event loop.
struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};
using Door = std::unique_ptr<net::Transport, DeleteLater>;

Result<Door> doorFor(const auth::ConnectionProfile &profile, const ConnectionSecrets &secrets)
{
    Door transport(new net::Transport);
    if (!profile.caFile.isEmpty()) {
        const Result<void> trusted = transport->setExtraAuthorities(profile.caFile);
        if (!trusted)
            return trusted.error();
    }
    if (secrets.certificate && !secrets.certificate->isEmpty()) {
        const Result<void> shown = transport->setClientCertificate(*secrets.certificate, certificateHosts(profile));
        if (!shown)
            return shown.error();
    }
    return transport;
}

} // namespace

Trial::~Trial() = default;

Task<Result<std::shared_ptr<Trial>>> Trial::make(Home *home, auth::ConnectionProfile profile, ConnectionSecrets secrets, std::stop_token stop)
{
    if (!secrets.certificate && profile.certificate.isThere()) {
        const QString name = profile.certificateKey();
        Result<Secret> saved = co_await home->secrets().read(name, stop);
        if (stop.stop_requested())
            co_return Error::cancelled();
        if (saved)
            secrets.certificate = std::make_shared<const Secret>(std::move(*saved));
    }
    Result<Door> transport = doorFor(profile, secrets);
    if (!transport)
        co_return transport.error();
    // The last holder may let go inside a request's own signal.
    const std::shared_ptr<Trial> made(new Trial, [](Trial *trial) { trial->deleteLater(); });
    auto tried = std::make_unique<TriedSecrets>(home->secrets());
    if (secrets.secret && !secrets.secret->isEmpty())
        tried->keep(profile.clientSecretKey(), *secrets.secret);
    made->m_secrets = std::move(tried);
    made->m_transport.reset(transport->release());
    made->m_tokens = std::make_unique<auth::TokenService>(profile, *made->m_transport, *made->m_secrets, home->clock());
    made->m_client = std::make_unique<fhir::FhirClient>(*made->m_transport, *made->m_tokens, home->workers());
    co_return made;
}

Task<Result<auth::Discovery>> discoverFor(auth::ConnectionProfile profile, ConnectionSecrets secrets, std::stop_token stop)
{
    if (!auth::isUsableUrl(profile.baseUrl))
        co_return Error::of(ErrorKind::BadInput, ErrorReason::None, Operation::ReadProfile).withSubject(QStringLiteral("baseUrl"));
    const Result<Door> transport = doorFor(profile, secrets);
    if (!transport)
        co_return transport.error();
    net::Transport *door = transport->get();
    const auth::Discovery found = co_await auth::discover(door, profile.baseUrl, profile.strict, stop);
    if (stop.stop_requested())
        co_return Error::cancelled();
    co_return found;
}

} // namespace pax::workspace
