// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/connections.h"

#include "app/workspace/home.h"
#include "app/workspace/workspace.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QLockFile>
#include <QtCore/QSaveFile>

namespace pax::workspace {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

using auth::ConnectionProfile;
using auth::KeyRecord;

auth::KeyService keyService(Home &home)
{
    return auth::KeyService(home.profiles().keys(), home.secrets(), home.workers(), home.clock());
}

/// The connection as it is saved; a bare one for keys that are made before it.
Result<ConnectionProfile> knownOrBare(Home &home, const ProfileName &name)
{
    const Result<ConnectionProfile> found = home.profiles().find(name);
    if (found || found.error().kind() != ErrorKind::NotFound)
        return found;
    ConnectionProfile bare;
    bare.name = name;
    bare.baseUrl = QUrl(u"https://localhost"_s);
    bare.clientId = name.text();
    // A name that no connection can have must not become the name of a key either.
    const Result<void> checked = auth::checkProfile(bare);
    return checked ? Result<ConnectionProfile>(bare) : Result<ConnectionProfile>(checked.error());
}

/// What only signing in needs must not stand in the way.
ConnectionProfile withoutNetwork(ConnectionProfile profile)
{
    profile.caFile.clear();
    profile.certificate = {};
    return profile;
}

/// Asks the rules and writes the record; what is not recorded is not done.
Task<Result<void>> recorded(Home *home, ConnectionProfile profile, QString what, std::stop_token stop)
{
    const ConnectionProfile plain = withoutNetwork(profile);
    const Result<std::unique_ptr<Workspace>> opened = co_await Workspace::open(*home, plain, stop);
    if (!opened)
        co_return opened.error();
    audit::AuditEntry entry;
    entry.action = audit::AuditAction::ChangedProfile;
    entry.detail = what;
    co_return (*opened)->audit().record(entry);
}

Error forbidden(const Home &home, ErrorReason reason, const QString &subject)
{
    return Error::of(ErrorKind::PolicyDenied, reason, Operation::ReadProfile).withSubject(subject).withContact(home.policy().setBy(), home.policy().contact());
}

/// \p profile  gets the date of a new secret
Task<Result<void>> keepSecrets(Home *home, ConnectionProfile *profile, ConnectionSecrets secrets, std::stop_token stop)
{
    if (secrets.secret && !secrets.secret->isEmpty()) {
        const QString name = profile->clientSecretKey();
        Secret secret = secrets.secret->clone();
        const Result<void> written = co_await home->secrets().write(name, std::move(secret), stop);
        if (!written)
            co_return written;
        profile->secretSince = home->clock().now().toUTC();
    }
    if (secrets.certificate && !secrets.certificate->isEmpty()) {
        const QString name = profile->certificateKey();
        Secret pem = secrets.certificate->clone();
        const Result<void> written = co_await home->secrets().write(name, std::move(pem), stop);
        if (!written)
            co_return written;
    }
    co_return Result<void>();
}

/// Whether a key exists, before anything is recorded of it.
Result<KeyRecord> keyOf(Home &home, const ProfileName &name, const QString &idOrKid)
{
    const Result<auth::ProfileKeys> keys = home.profiles().keys().of(name);
    if (!keys)
        return keys.error();
    const KeyRecord *found = keys->find(idOrKid);
    return found ? Result<KeyRecord>(*found) : Result<KeyRecord>(Error::of(ErrorKind::NotFound, ErrorReason::BadKey, Operation::ReadProfile).withSubject(idOrKid));
}

Result<void> ownJobs(const Home &home)
{
    if (home.jobsLock()->isLocked() || home.jobsLock()->tryLock(0))
        return {};
    qint64 pid = 0;
    QString host;
    QString program;
    home.jobsLock()->getLockInfo(&pid, &host, &program);
    return Error::of(ErrorKind::PolicyDenied, ErrorReason::OwnedByOther).withSubject(u"%1 (%2)"_s.arg(program).arg(pid));
}

/// Whatever the keychain no longer has counts as taken out.
bool isGone(const Result<void> &erased)
{
    return erased || erased.error().kind() == ErrorKind::NotFound;
}

Task<Result<void>> eraseSecrets(Home *home, ConnectionProfile profile, std::stop_token stop)
{
    for (const QString &name : {profile.clientSecretKey(), profile.certificateKey()}) {
        const Result<void> erased = co_await home->secrets().erase(name, stop);
        if (!isGone(erased))
            co_return erased;
    }
    auth::KeyService keys = keyService(*home);
    co_return co_await keys.removeAll(profile.name, stop);
}

} // namespace

Task<Result<ConnectionProfile>> saveConnection(Home *home, ConnectionProfile profile, ConnectionSecrets secrets, std::stop_token stop)
{
    const Result<void> checked = auth::checkProfile(profile);
    if (!checked)
        co_return checked.error();
    const Result<ConnectionProfile> known = home->profiles().find(profile.name);
    const bool isManaged = known && known->isManaged;
    if (!isManaged && home->policy().onlyManagedConnections())
        co_return forbidden(*home, ErrorReason::ForbiddenByRule, u"only-managed"_s);
    if (isManaged) {
        const auth::CertificateNote certificate = profile.certificate;
        profile = *known;
        profile.certificate = certificate;
    }
    const QString what = isManaged ? u"credentials"_s : known ? u"changed"_s : u"added"_s;
    const Result<void> noted = co_await recorded(home, profile, what, stop);
    if (!noted)
        co_return noted.error();
    const Result<void> kept = co_await keepSecrets(home, &profile, secrets, stop);
    if (!kept)
        co_return kept.error();
    const Result<void> saved = isManaged ? home->profiles().noteOwn(profile) : home->profiles().save(profile);
    if (!saved)
        co_return saved.error();
    co_return home->profiles().find(profile.name);
}

Task<Result<Removal>> removeConnection(Home *home, ProfileName name, std::stop_token stop)
{
    const Result<ConnectionProfile> profile = home->profiles().find(name);
    if (!profile)
        co_return profile.error();
    if (profile->isManaged)
        co_return forbidden(*home, ErrorReason::ManagedProfile, name.text());
    const Result<void> owner = ownJobs(*home);
    if (!owner)
        co_return owner.error();
    // Rooms that were closed a moment ago may still be writing.
    for (int rounds = 0; rounds < 200 && !home->isIdle() && !stop.stop_requested(); ++rounds)
        co_await sleepUnlessStopped(std::chrono::milliseconds(50), stop);
    if (stop.stop_requested())
        co_return Error::cancelled();
    Removal removal;
    {
        const ConnectionProfile plain = withoutNetwork(*profile);
        const Result<std::unique_ptr<Workspace>> opened = co_await Workspace::open(*home, plain, stop);
        if (!opened)
            co_return opened.error();
        audit::AuditEntry entry;
        entry.action = audit::AuditAction::ChangedProfile;
        entry.detail = u"removed"_s;
        const Result<void> noted = (*opened)->audit().record(entry);
        if (!noted)
            co_return noted.error();
        const Result<int> destroyed = (*opened)->destroyData();
        if (!destroyed)
            co_return destroyed.error();
        removal.exports = *destroyed;
    }
    const Result<void> erased = co_await eraseSecrets(home, *profile, stop);
    if (!erased && erased.error().kind() != ErrorKind::KeychainUnavailable)
        co_return erased.error();
    removal.secretsRemain = !erased;
    (void)home->quirks().forgetAll(name);
    const Result<void> removed = home->profiles().remove(name);
    if (!removed)
        co_return removed.error();
    co_return removal;
}

Task<Result<KeyRecord>> createKey(Home *home, ProfileName name, QString algorithm, std::stop_token stop)
{
    const Result<ConnectionProfile> profile = knownOrBare(*home, name);
    if (!profile)
        co_return profile.error();
    const QString what = u"key created"_s;
    const Result<void> noted = co_await recorded(home, *profile, what, stop);
    if (!noted)
        co_return noted.error();
    auth::KeyService keys = keyService(*home);
    co_return co_await keys.create(name, algorithm, stop);
}

Task<Result<QList<KeyRecord>>> importKeys(Home *home, ProfileName name, std::shared_ptr<const Secret> file, std::shared_ptr<const Secret> passphrase, auth::KeyChoice choice, std::stop_token stop)
{
    const Result<ConnectionProfile> profile = knownOrBare(*home, name);
    if (!profile)
        co_return profile.error();
    const QString what = u"key imported"_s;
    const Result<void> noted = co_await recorded(home, *profile, what, stop);
    if (!noted)
        co_return noted.error();
    auth::KeyService keys = keyService(*home);
    co_return co_await keys.import(name, file, passphrase, choice, stop);
}

Task<Result<void>> useKey(Home *home, ProfileName name, QString idOrKid, std::stop_token stop)
{
    const Result<ConnectionProfile> profile = knownOrBare(*home, name);
    if (!profile)
        co_return profile.error();
    const Result<KeyRecord> key = keyOf(*home, name, idOrKid);
    if (!key)
        co_return key.error();
    const QString what = u"key in use: "_s + key->id;
    const Result<void> noted = co_await recorded(home, *profile, what, stop);
    if (!noted)
        co_return noted;
    co_return home->profiles().keys().use(name, key->id);
}

Task<Result<void>> nameKey(Home *home, ProfileName name, QString idOrKid, QString keyId, std::stop_token stop)
{
    const Result<ConnectionProfile> profile = knownOrBare(*home, name);
    if (!profile)
        co_return profile.error();
    const Result<KeyRecord> key = keyOf(*home, name, idOrKid);
    if (!key)
        co_return key.error();
    const QString what = u"key named: "_s + key->id;
    const Result<void> noted = co_await recorded(home, *profile, what, stop);
    if (!noted)
        co_return noted;
    co_return home->profiles().keys().setKeyId(name, key->id, keyId);
}

Task<Result<void>> removeKey(Home *home, ProfileName name, QString idOrKid, std::stop_token stop)
{
    const Result<ConnectionProfile> profile = knownOrBare(*home, name);
    if (!profile)
        co_return profile.error();
    const Result<KeyRecord> key = keyOf(*home, name, idOrKid);
    if (!key)
        co_return key.error();
    const QString what = u"key removed: "_s + key->id;
    const Result<void> noted = co_await recorded(home, *profile, what, stop);
    if (!noted)
        co_return noted;
    auth::KeyService keys = keyService(*home);
    co_return co_await keys.remove(name, key->id, stop);
}

QList<ConnectionProfile> managedConnections(const policy::Policy &policy)
{
    QList<ConnectionProfile> all;
    for (const policy::ManagedConnection &each : policy.connections()) {
        ConnectionProfile profile;
        profile.name = ProfileName(each.name);
        profile.baseUrl = QUrl(each.baseUrl, QUrl::StrictMode);
        profile.tokenUrl = QUrl(each.tokenUrl, QUrl::StrictMode);
        profile.clientId = each.clientId;
        profile.method = auth::methodFromName(each.method).value_or(auth::AuthMethod::SecretBasic);
        profile.algorithm = each.algorithm.isEmpty() && profile.method == auth::AuthMethod::PrivateKeyJwt ? u"ES384"_s : each.algorithm;
        profile.keyId = each.keyId;
        profile.environment = each.environment == u"test"_s ? auth::Environment::Test : auth::Environment::Production;
        if (!each.scopes.isEmpty())
            profile.scopes = each.scopes;
        for (const QString &group : each.groups)
            profile.panels.append({PanelId(group), QString()});
        profile.strict = each.strict;
        profile.caFile = each.caFile;
        profile.support = policy.contact();
        all.append(profile);
    }
    return all;
}

QStringList certificateHosts(const ConnectionProfile &profile)
{
    QStringList hosts{profile.baseUrl.host()};
    if (!profile.tokenUrl.isEmpty() && !hosts.contains(profile.tokenUrl.host()))
        hosts << profile.tokenUrl.host();
    return hosts;
}

Result<ConnectionProfile> unpackProfileFile(Home &home, const auth::ProfileFile &file)
{
    ConnectionProfile profile = file.profile;
    if (file.authorities.isEmpty())
        return profile;
    // Named by what is in it: the same authorities of two connections are one file, and other ones never replace it.
    const QByteArray hash = QCryptographicHash::hash(file.authorities, QCryptographicHash::Sha256).toHex().left(16);
    profile.caFile = home.folders().config + u"/authorities-"_s + QString::fromLatin1(hash) + u".pem"_s;
    QSaveFile out(profile.caFile);
    const bool isWritten = out.open(QIODevice::WriteOnly) && out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && out.write(file.authorities) == file.authorities.size() && out.commit();
    return isWritten ? Result<ConnectionProfile>(profile) : Result<ConnectionProfile>(Error::of(ErrorKind::StorageFull, ErrorReason::ReadOnly, Operation::ReadProfile));
}

} // namespace pax::workspace
