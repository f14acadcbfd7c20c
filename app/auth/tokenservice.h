// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"
#include "app/core/clock.h"
#include "app/core/secretstore.h"
#include "app/core/task.h"
#include "app/net/transport.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace pax::auth {

/// What is known of the current token; never the token.
struct TokenState
{
    bool present = false;
    QDateTime obtained;
    QDateTime expires;
    QStringList asked;
    QStringList granted;                          ///< empty: the server did not say
    std::optional<std::chrono::seconds> clockSkew;   ///< server's Date minus ours
};

/// Signs in with client credentials and keeps the token in memory. One renewal at a time; others wait for it. Renews when less
/// than min(30 s, 20 % of its life) remains; a token is always used at least once.
/// Errors: Unauthorized (InvalidClient, InvalidScope, UnauthorizedClient, ClockSkew), Malformed (NoAccessToken,
/// HtmlInsteadOfData), KeychainUnavailable, KeychainDenied, NotFound (MissingSecret), and the transport's.
/// Thread: GUI. Source: auth.md.
class TokenService : public QObject
{
    Q_OBJECT

public:
    TokenService(ConnectionProfile profile, net::Transport &transport, core::SecretStore &secrets, const core::Clock &clock,
                 QObject *parent = nullptr);
    ~TokenService() override;

    [[nodiscard]] core::Task<core::Result<std::shared_ptr<const core::Secret>>> bearer(std::stop_token stop);
    /// The server refused this token: forget it, if it is still the current one, so that bearer() signs in anew.
    void reject(const std::shared_ptr<const core::Secret> &token);

    TokenState state() const;
    const ConnectionProfile &profile() const;

Q_SIGNALS:
    void stateChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pax::auth
