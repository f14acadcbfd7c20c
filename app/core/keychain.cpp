// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/keychain.h"

#include <qcorosignal.h>
#include <qt6keychain/keychain.h>

#include <memory>

namespace pax::core {

using namespace Qt::StringLiterals;

namespace {

QString service()
{
    return u"provider-access-explorer"_s;
}

std::optional<Error> problem(QKeychain::Error error, bool answeredBefore)
{
    switch (error) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::Keychain);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return Error::of(ErrorKind::KeychainDenied, ErrorReason::None, Operation::Keychain);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Error::of(ErrorKind::KeychainUnavailable, ErrorReason::None, Operation::Keychain);
    case QKeychain::OtherError:
        break;
    }
    return Error::of(answeredBefore ? ErrorKind::KeychainDenied : ErrorKind::KeychainUnavailable, ErrorReason::None, Operation::Keychain);
}

template <class Job>
std::unique_ptr<Job> newJob(const QString &key)
{
    auto job = std::make_unique<Job>(service());
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};
template <class Job>
using JobPtr = std::unique_ptr<Job, DeleteLater>;

} // namespace

Task<Result<Secret>> Keychain::read(QString key, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error::cancelled();
    const JobPtr<QKeychain::ReadPasswordJob> job(newJob<QKeychain::ReadPasswordJob>(key).release());
    job->start();
    co_await qCoro(static_cast<QKeychain::Job *>(job.get()), &QKeychain::Job::finished);
    const std::optional<Error> failed = problem(job->error(), m_answered);
    m_answered = m_answered || !failed || failed->kind() == ErrorKind::NotFound;
    if (failed)
        co_return *failed;
    QByteArray bytes = job->binaryData();
    Secret secret = Secret::takeFrom(bytes);
    co_return secret;
}

Task<Result<void>> Keychain::write(QString key, Secret secret, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error::cancelled();
    const JobPtr<QKeychain::WritePasswordJob> job(newJob<QKeychain::WritePasswordJob>(key).release());
    job->setBinaryData(secret.view().toByteArray());
    job->start();
    co_await qCoro(static_cast<QKeychain::Job *>(job.get()), &QKeychain::Job::finished);
    const std::optional<Error> failed = problem(job->error(), m_answered);
    m_answered = m_answered || !failed;
    if (failed)
        co_return *failed;
    co_return Result<void>();
}

Task<Result<void>> Keychain::erase(QString key, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error::cancelled();
    const JobPtr<QKeychain::DeletePasswordJob> job(newJob<QKeychain::DeletePasswordJob>(key).release());
    job->start();
    co_await qCoro(static_cast<QKeychain::Job *>(job.get()), &QKeychain::Job::finished);
    const std::optional<Error> failed = problem(job->error(), m_answered);
    m_answered = m_answered || !failed || failed->kind() == ErrorKind::NotFound;
    if (failed)
        co_return *failed;
    co_return Result<void>();
}

} // namespace pax::core
