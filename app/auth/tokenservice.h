// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/assertion.h"
#include "app/auth/discovery.h"
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

class QuirkStore;

/// What is known of the current token; never the token.
struct TokenState
{
    bool present = false;
    QDateTime obtained;
    QDateTime expires;
    QStringList asked;
    QStringList granted;                          ///< empty: the server did not say
    std::optional<std::chrono::seconds> clockSkew;   ///< server's Date minus ours
    QDateTime ended;                              ///< when the last one was given up or ran out
    QUrl tokenUrl;                                ///< where it came from, as typed or as found
    std::optional<AssertionFacts> assertion;      ///< of the last signed request
};

/// Signs in with client credentials and keeps the token in memory. One renewal at a time; others wait for it. Renews when less
/// than min(30 s, 20 % of its life) remains; a token is always used at least once. Where the connection names no token endpoint, the
/// server is asked for it once; a secret goes to another host than the records' only after somebody has saved that address.
/// A failed sign-in is repeated at most once, and only where something stands out that can be mended: the other encoding of a Basic
/// header, the server's clock, a fresh jti.
/// Errors: Unauthorized (InvalidClient, InvalidScope, InvalidRequest, UnauthorizedClient, GrantNotOffered; for signed requests the rule
/// that may explain it: ClockSkew, AlgorithmNotOffered, AudienceDiffers, KeyReplaced, KeyNotRegistered), Throttled, Malformed
/// (NoAccessToken, HtmlInsteadOfData, NotJson, UnknownTokenType), NotFound (NoAccessToken, MissingSecret), BadInput (NoTokenAddress,
/// TokenHostUnconfirmed, those of keys), KeychainUnavailable, KeychainDenied, and the transport's.
/// Thread: GUI. Source: auth.md.
class TokenService : public QObject
{
    Q_OBJECT

public:
    TokenService(ConnectionProfile profile, net::Transport &transport, core::SecretStore &secrets, const core::Clock &clock,
                 QObject *parent = nullptr);
    /// With a memory of what this server was found to want, and of keys it accepted; both outlive the service.
    TokenService(ConnectionProfile profile, net::Transport &transport, core::SecretStore &secrets, const core::Clock &clock, QuirkStore *quirks, KeyBook *keys,
                 QObject *parent = nullptr);
    ~TokenService() override;

    [[nodiscard]] core::Task<core::Result<std::shared_ptr<const core::Secret>>> bearer(std::stop_token stop);
    /// The server refused this token: forget it, if it is still the current one, so that bearer() signs in anew.
    void reject(const std::shared_ptr<const core::Secret> &token);
    /// Other keys from now on; the token is forgotten.
    void setKeys(const ProfileKeys &keys);

    TokenState state() const;
    const ConnectionProfile &profile() const;

Q_SIGNALS:
    void stateChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pax::auth
