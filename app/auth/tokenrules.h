// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/net/transport.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>
#include <QtCore/QStringList>

#include <chrono>
#include <memory>

namespace pax::auth {

/// How long a token is good where the server does not say.
constexpr std::chrono::seconds AssumedLife{300};

/// What a token server granted.
struct Grant
{
    std::shared_ptr<const core::Secret> token;
    std::chrono::seconds life{AssumedLife};
    QStringList granted;      ///< empty: not said
};

/// Reads the answer of a token server; its body is overwritten afterwards. Every refusal has a reason of its own.
/// Errors: Unauthorized (InvalidRequest, InvalidClient, InvalidScope, UnauthorizedClient, GrantNotOffered), Throttled, ServerFault,
/// NotFound, Malformed (NoAccessToken, HtmlInsteadOfData, NotJson, UnknownTokenType). Source: auth.md §5, §6; errors.md §4.
core::Result<Grant> readGrant(net::HttpReply &reply);

/// Whether the server might have taken another form of the same credentials: it did not know the client or its proof.
bool isAboutClient(const core::Error &error);

/// expires_in as a number, a numeric string, or missing; 0 for what is not positive: such a token is used once.
std::chrono::seconds lifeOf(const QJsonValue &value);

/// application/x-www-form-urlencoded.
QByteArray formEncoded(QByteArrayView text);
/// Holds characters that servers decode differently in a Basic header. Source: auth.md §1, Secret-basic trap.
bool isAmbiguous(QByteArrayView text);

} // namespace pax::auth
