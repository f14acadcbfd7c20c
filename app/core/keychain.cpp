// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/keychain.h"

#include "app/core/notifier.h"

#include <qt6keychain/keychain.h>

#include <QtCore/QTimer>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>

#include <memory>

namespace pax::core {

using namespace Qt::StringLiterals;

namespace {

QString service()
{
    return u"provider-access-explorer"_s;
}

Error keychainError(ErrorKind kind)
{
    return Error::of(kind, ErrorReason::None, Operation::Keychain);
}

std::optional<Error> problem(QKeychain::Error error, bool answeredBefore)
{
    switch (error) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return keychainError(ErrorKind::NotFound);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return keychainError(ErrorKind::KeychainDenied);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return keychainError(ErrorKind::KeychainUnavailable);
    case QKeychain::OtherError:
        break;
    }
    return keychainError(answeredBefore ? ErrorKind::KeychainDenied : ErrorKind::KeychainUnavailable);
}

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};
template <class Job>
using JobPtr = std::unique_ptr<Job, DeleteLater>;

template <class Job>
JobPtr<Job> newJob(const QString &key)
{
    JobPtr<Job> job(new Job(service()));
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

/// Starts the job and waits for its end, for a stop, or for patience to run out. A job that is given up ends by itself, unheard:
/// the keychain offers no way to call it back.
template <class Job>
Task<Result<JobPtr<Job>>> finished(JobPtr<Job> job, std::chrono::milliseconds patience, std::stop_token stop)
{
    Notifier news;
    bool isFinished = false;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(job.get(), &QKeychain::Job::finished, &news, [&news, &isFinished] {
        isFinished = true;
        news.notify();
    });
    QObject::connect(&limit, &QTimer::timeout, &news, [&news] { news.notify(); });
    const std::stop_callback giveUp(stop, [&news] { news.notify(); });
    job->start();
    limit.start(patience);
    while (!isFinished && !stop.stop_requested() && limit.isActive())
        co_await news.next();
    if (isFinished)
        co_return job;
    job->setAutoDelete(true);
    (void)job.release();
    co_return stop.stop_requested() ? Error::cancelled() : keychainError(ErrorKind::TimedOut);
}

/// Whether the Secret Service is there and locked. A locked one whose prompt nobody answered says "not found", which would read as
/// if nothing had ever been stored.
Task<bool> isLocked()
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setAutoStartService(false);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    constexpr int MostMs = 2000;
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(question, MostMs));
    Notifier answered;
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &answered, [&answered] { answered.notify(); });
    while (!watcher.isFinished())
        co_await answered.next();
    const QDBusPendingReply<QDBusVariant> reply = watcher;
    co_return !reply.isError() && reply.value().variant().toBool();
}

/// The error of a job that may only mean that the keychain is locked.
Task<Error> told(Error error, bool isPlain)
{
    const bool mayBeLocked = isPlain || error.kind() == ErrorKind::KeychainUnavailable;
    if (mayBeLocked && co_await isLocked())
        co_return keychainError(ErrorKind::KeychainDenied);
    co_return error;
}

} // namespace

Task<Result<Secret>> Keychain::read(QString key, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error::cancelled();
    auto started = newJob<QKeychain::ReadPasswordJob>(key);
    Result<JobPtr<QKeychain::ReadPasswordJob>> job = co_await finished(std::move(started), m_patience, stop);
    if (!job)
        co_return job.error();
    const std::optional<Error> failed = problem((*job)->error(), m_answered);
    if (failed) {
        const Error error = co_await told(*failed, failed->kind() == ErrorKind::NotFound);
        m_answered = m_answered || error.kind() == ErrorKind::NotFound;
        co_return error;
    }
    m_answered = true;
    QByteArray bytes = (*job)->binaryData();
    Secret secret = Secret::takeFrom(bytes);
    co_return secret;
}

Task<Result<void>> Keychain::write(QString key, Secret secret, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error::cancelled();
    auto started = newJob<QKeychain::WritePasswordJob>(key);
    started->setBinaryData(secret.view().toByteArray());
    const Result<JobPtr<QKeychain::WritePasswordJob>> job = co_await finished(std::move(started), m_patience, stop);
    if (!job)
        co_return job.error();
    const std::optional<Error> failed = problem((*job)->error(), m_answered);
    if (failed) {
        const Error error = co_await told(*failed, false);
        co_return error;
    }
    m_answered = true;
    co_return Result<void>();
}

Task<Result<void>> Keychain::erase(QString key, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error::cancelled();
    auto started = newJob<QKeychain::DeletePasswordJob>(key);
    const Result<JobPtr<QKeychain::DeletePasswordJob>> job = co_await finished(std::move(started), m_patience, stop);
    if (!job)
        co_return job.error();
    const std::optional<Error> failed = problem((*job)->error(), m_answered);
    if (failed) {
        const Error error = co_await told(*failed, failed->kind() == ErrorKind::NotFound);
        m_answered = m_answered || error.kind() == ErrorKind::NotFound;
        co_return error;
    }
    m_answered = true;
    co_return Result<void>();
}

} // namespace pax::core
