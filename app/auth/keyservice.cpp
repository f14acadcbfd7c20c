// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keyservice.h"

#include "app/auth/publickey.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace pax::auth {

using namespace core;

namespace {

/// OpenSSL keeps random numbers and errors for each thread that used it; a worker gives them back at once, not some time after the
/// program has ended. The first thing in a worker's function.
struct LeaveNothing
{
    LeaveNothing() = default;
    LeaveNothing(const LeaveNothing &) = delete;
    LeaveNothing &operator=(const LeaveNothing &) = delete;
    ~LeaveNothing() { OPENSSL_thread_stop(); }
};

bool isGone(const Result<void> &erased)
{
    return erased || erased.error().kind() == ErrorKind::NotFound;
}

/// The keys of a file that are meant; at least one.
Result<std::vector<PrivateKey>> chosen(std::vector<PrivateKey> keys, const KeyChoice &choice)
{
    if (!choice.algorithm.isEmpty()) {
        const QString found = keys.front().algorithm;
        std::erase_if(keys, [&choice](const PrivateKey &each) { return each.algorithm != choice.algorithm; });
        if (keys.empty())
            return Error::of(ErrorKind::BadInput, ErrorReason::KeyWrongKind, Operation::Token).withSubject(found);
    }
    if (choice.keyId.isEmpty())
        return keys;
    const auto named = std::find_if(keys.begin(), keys.end(), [&choice](const PrivateKey &each) { return each.keyId == choice.keyId; });
    if (named == keys.end() && keys.size() > 1)
        return Error::of(ErrorKind::BadInput, ErrorReason::BadKey, Operation::Token).withSubject(choice.keyId);
    std::vector<PrivateKey> one;
    one.push_back(std::move(named == keys.end() ? keys.front() : *named));
    one.front().keyId = choice.keyId;
    return one;
}

} // namespace

Task<Result<KeyRecord>> KeyService::keep(ProfileName profile, std::shared_ptr<PrivateKey> key, bool isMadeHere, std::stop_token stop)
{
    KeyRecord record;
    record.id = thumbprint(key->publicJwk);
    record.keyId = key->keyId.isEmpty() ? record.id : key->keyId;
    record.algorithm = key->algorithm;
    record.added = m_clock.now().toUTC();
    record.isMadeHere = isMadeHere;
    record.publicJwk = key->publicJwk;
    const QString name = keySecretName(profile, record.id);
    Secret jwk = std::move(key->jwk);
    const Result<void> written = co_await m_secrets.write(name, std::move(jwk), stop);
    if (!written)
        co_return written.error();
    const Result<ProfileKeys> known = m_book.of(profile);
    const KeyRecord *same = known ? known->find(record.id) : nullptr;
    if (same) {
        record.added = same->added;
        record.isMadeHere = same->isMadeHere;
        record.accepted = same->accepted;
    }
    const Result<void> noted = m_book.add(profile, record);
    if (!noted)
        co_return noted.error();
    co_return record;
}

Task<Result<KeyRecord>> KeyService::create(ProfileName profile, QString algorithm, std::stop_token stop)
{
    const auto work = [algorithm]() -> Result<std::shared_ptr<PrivateKey>> {
        const LeaveNothing afterwards;
        Result<PrivateKey> made = createKey(algorithm);
        if (!made)
            return made.error();
        return std::make_shared<PrivateKey>(std::move(*made));
    };
    Task<Result<std::shared_ptr<PrivateKey>>> making = m_workers.run(work);
    const Result<std::shared_ptr<PrivateKey>> key = co_await making;
    if (!key)
        co_return key.error();
    if (stop.stop_requested())
        co_return Error::cancelled();
    co_return co_await keep(profile, *key, true, stop);
}

Task<Result<QList<KeyRecord>>> KeyService::import(ProfileName profile, std::shared_ptr<const Secret> file, std::shared_ptr<const Secret> passphrase, KeyChoice choice, std::stop_token stop)
{
    const auto work = [file, passphrase, choice]() -> Result<std::shared_ptr<std::vector<PrivateKey>>> {
        const LeaveNothing afterwards;
        const Secret none;
        Result<std::vector<PrivateKey>> read = importKeys(*file, passphrase ? *passphrase : none);
        if (!read)
            return read.error();
        Result<std::vector<PrivateKey>> wanted = chosen(std::move(*read), choice);
        if (!wanted)
            return wanted.error();
        return std::make_shared<std::vector<PrivateKey>>(std::move(*wanted));
    };
    Task<Result<std::shared_ptr<std::vector<PrivateKey>>>> reading = m_workers.run(work);
    const Result<std::shared_ptr<std::vector<PrivateKey>>> keys = co_await reading;
    if (!keys)
        co_return keys.error();
    if (stop.stop_requested())
        co_return Error::cancelled();
    QList<KeyRecord> kept;
    for (PrivateKey &each : **keys) {
        const auto key = std::make_shared<PrivateKey>(std::move(each));
        const Result<KeyRecord> record = co_await keep(profile, key, false, stop);
        if (!record)
            co_return record.error();
        kept.append(*record);
    }
    co_return kept;
}

Task<Result<void>> KeyService::remove(ProfileName profile, QString id, std::stop_token stop)
{
    const QString name = keySecretName(profile, id);
    const Result<void> erased = co_await m_secrets.erase(name, stop);
    if (!isGone(erased))
        co_return erased;
    co_return m_book.remove(profile, id);
}

Task<Result<void>> KeyService::removeAll(ProfileName profile, std::stop_token stop)
{
    const Result<ProfileKeys> keys = m_book.of(profile);
    if (!keys)
        co_return keys.error();
    for (const KeyRecord &key : keys->all) {
        const Result<void> removed = co_await remove(profile, key.id, stop);
        if (!removed)
            co_return removed;
    }
    co_return Result<void>();
}

} // namespace pax::auth
