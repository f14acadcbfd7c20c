// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/discovery.h"

#include "app/core/json.h"

#include <algorithm>
#include <chrono>

namespace pax::auth {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestAnswer = 20LL * 1000 * 1000;

QUrl below(QUrl base, const QString &path)
{
    QString whole = base.path(QUrl::FullyEncoded);
    while (whole.endsWith(u'/'))
        whole.chop(1);
    base.setPath(whole + path, QUrl::StrictMode);
    return base;
}

QUrl addressOf(DiscoverySource source, const QUrl &base)
{
    switch (source) {
    case DiscoverySource::SmartConfiguration:
        return below(base, u"/.well-known/smart-configuration"_s);
    case DiscoverySource::Metadata:
        return below(base, u"/metadata"_s);
    case DiscoverySource::Udap:
        return below(base, u"/.well-known/udap"_s);
    }
    return {};
}

QStringList texts(const JsonValue &list)
{
    QStringList all;
    for (const JsonValue each : list) {
        if (each.isString())
            all << each.string();
    }
    return all;
}

/// Endpoints may be relative to the FHIR base.
QUrl endpoint(const JsonValue &value, const QUrl &base)
{
    const QString text = value.string();
    if (text.isEmpty())
        return {};
    QUrl root = base;
    if (!root.path().endsWith(u'/'))
        root.setPath(root.path() + u'/');
    const QUrl url = root.resolved(QUrl(text, QUrl::StrictMode));
    return isUsableUrl(url) ? url : QUrl();
}

void takeConfiguration(const JsonValue &json, const QUrl &base, Discovery &found)
{
    found.tokenUrl = endpoint(json["token_endpoint"], base);
    found.grantTypes = texts(json["grant_types_supported"]);
    found.methods = texts(json["token_endpoint_auth_methods_supported"]);
    found.algorithms = texts(json["token_endpoint_auth_signing_alg_values_supported"]);
    found.scopes = texts(json["scopes_supported"]);
    found.capabilities = texts(json["capabilities"]);
    found.registration = endpoint(json["registration_endpoint"], base);
    found.revocation = endpoint(json["revocation_endpoint"], base);
    found.introspection = endpoint(json["introspection_endpoint"], base);
    found.jwks = endpoint(json["jwks_uri"], base);
}

/// rest[].security.extension[oauth-uris].extension[token]
JsonValue tokenExtension(const JsonValue &statement)
{
    for (const JsonValue rest : statement["rest"]) {
        for (const JsonValue outer : rest["security"]["extension"]) {
            if (!outer["url"].string().endsWith(u"/oauth-uris"_s))
                continue;
            for (const JsonValue inner : outer["extension"]) {
                if (inner["url"].utf8() == "token")
                    return inner["valueUri"];
            }
        }
    }
    return {};
}

void takeMetadata(const JsonValue &json, const QUrl &base, Discovery &found)
{
    found.tokenUrl = endpoint(tokenExtension(json), base);
    found.fhirVersion = json["fhirVersion"].string();
    found.software = (json["software"]["name"].string() + u' ' + json["software"]["version"].string()).trimmed();
}

/// What a later source adds; what an earlier one said stays.
void merge(const Discovery &said, Discovery &found)
{
    const auto keep = [](auto &value, const auto &news) {
        if (value.isEmpty())
            value = news;
    };
    keep(found.tokenUrl, said.tokenUrl);
    keep(found.grantTypes, said.grantTypes);
    keep(found.methods, said.methods);
    keep(found.algorithms, said.algorithms);
    keep(found.scopes, said.scopes);
    keep(found.capabilities, said.capabilities);
    keep(found.registration, said.registration);
    keep(found.revocation, said.revocation);
    keep(found.introspection, said.introspection);
    keep(found.jwks, said.jwks);
    keep(found.software, said.software);
    keep(found.fhirVersion, said.fhirVersion);
}

/// Reads one answer. \return what was wrong with it
std::optional<Error> take(DiscoverySource source, const Result<net::HttpReply> &reply, const QUrl &base, Discovery &found)
{
    if (!reply)
        return reply.error();
    const auto problem = [&reply](ErrorKind kind, ErrorReason reason) {
        return Error::of(kind, reason, Operation::Metadata).withHttpStatus(reply->status).withSubject(reply->url.host()).withRequestId(reply->requestId);
    };
    const QByteArray start = reply->body.left(200).trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return problem(ErrorKind::Malformed, ErrorReason::HtmlInsteadOfData);
    if (reply->status == 401)
        return problem(ErrorKind::Unauthorized, ErrorReason::None);
    if (reply->status == 403)
        return problem(ErrorKind::Forbidden, ErrorReason::None);
    if (reply->status >= 500)
        return problem(ErrorKind::ServerFault, ErrorReason::None);
    if (reply->status < 200 || reply->status > 299)
        return problem(ErrorKind::NotFound, ErrorReason::None);
    const Result<JsonDocument> json = JsonDocument::parse(reply->body);
    if (!json || !json->root().isObject())
        return problem(ErrorKind::Malformed, ErrorReason::NotJson);
    const bool isMetadata = source == DiscoverySource::Metadata;
    const std::string_view type = json->root()["resourceType"].utf8();
    if (isMetadata && type != "CapabilityStatement" && type != "Conformance")
        return problem(ErrorKind::Malformed, ErrorReason::NotFhir);
    if (isMetadata)
        takeMetadata(json->root(), base, found);
    else
        takeConfiguration(json->root(), base, found);
    return std::nullopt;
}

} // namespace

bool Discovery::hasAnswered() const
{
    return std::any_of(steps.begin(), steps.end(), [](const DiscoveryStep &step) { return !step.error; });
}

Task<Discovery> discover(net::Transport *transport, QUrl base, bool onlyMetadata, std::stop_token stop)
{
    Discovery found;
    for (const DiscoverySource source : {DiscoverySource::SmartConfiguration, DiscoverySource::Metadata, DiscoverySource::Udap}) {
        if (onlyMetadata && source != DiscoverySource::Metadata)
            continue;
        DiscoveryStep step;
        step.source = source;
        step.url = addressOf(source, base);
        net::HttpRequest request("GET", step.url, Operation::Metadata);
        request.headers.add("Accept", source == DiscoverySource::Metadata ? "application/fhir+json" : "application/json");
        request.maxBytes = LargestAnswer;
        request.totalTimeout = 10s;
        const Result<net::HttpReply> reply = co_await transport->send(request, stop);
        if (stop.stop_requested())
            co_return found;
        Discovery said;
        step.error = take(source, reply, base, said);
        step.hasTokenUrl = !said.tokenUrl.isEmpty();
        merge(said, found);
        found.steps.append(step);
        if (step.hasTokenUrl) {
            found.tokenSource = source;
            break;
        }
        // A host that cannot be reached has nothing to say at other addresses either.
        if (!reply && reply.error().kind() != ErrorKind::Malformed && reply.error().kind() != ErrorKind::Unsupported)
            break;
    }
    co_return found;
}

std::optional<AuthMethod> suggestedMethod(const Discovery &found, bool hasKey)
{
    const bool signsRequests = found.methods.contains(u"private_key_jwt"_s) || found.capabilities.contains(u"client-confidential-asymmetric"_s);
    const bool takesBasic = found.methods.contains(u"client_secret_basic"_s);
    const bool takesPost = found.methods.contains(u"client_secret_post"_s);
    if (signsRequests && (hasKey || (!takesBasic && !takesPost)))
        return AuthMethod::PrivateKeyJwt;
    if (takesBasic || (!takesPost && found.capabilities.contains(u"client-confidential-symmetric"_s)))
        return AuthMethod::SecretBasic;
    if (takesPost)
        return AuthMethod::SecretPost;
    return std::nullopt;
}

QString suggestedAlgorithm(const Discovery &found)
{
    for (const QString &algorithm : {u"ES384"_s, u"RS384"_s}) {
        if (found.algorithms.contains(algorithm))
            return algorithm;
    }
    return {};
}

bool isSameHost(const QUrl &tokenUrl, const QUrl &base)
{
    return tokenUrl.host().compare(base.host(), Qt::CaseInsensitive) == 0 || (isLoopback(tokenUrl.host()) && isLoopback(base.host()));
}

} // namespace pax::auth
