// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/secretstore.h"

#include <map>

namespace pax::tests {

/// A clock the test moves.
class ManualClock final : public core::Clock
{
public:
    explicit ManualClock(QDateTime start = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC)) : m_now(std::move(start)) {}
    QDateTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

/// A secret store in memory, for tests that are not about the keychain itself.
class FakeSecretStore final : public core::SecretStore
{
public:
    [[nodiscard]] core::Task<core::Result<core::Secret>> read(QString key, std::stop_token stop) override;
    [[nodiscard]] core::Task<core::Result<void>> write(QString key, core::Secret secret, std::stop_token stop) override;
    [[nodiscard]] core::Task<core::Result<void>> erase(QString key, std::stop_token stop) override;

    void setUnavailable(bool unavailable) { m_unavailable = unavailable; }
    void setDenied(bool denied) { m_denied = denied; }
    void put(const QString &key, const QByteArray &secret) { m_secrets[key] = secret; }
    void forget(const QString &key) { m_secrets.erase(key); }
    const std::map<QString, QByteArray> &contents() const { return m_secrets; }

private:
    std::map<QString, QByteArray> m_secrets;
    bool m_unavailable = false;
    bool m_denied = false;
};

} // namespace pax::tests
