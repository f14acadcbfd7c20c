// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/tokenservice.h"
#include "app/core/ids.h"
#include "app/core/json.h"
#include "app/core/task.h"
#include "app/core/workers.h"
#include "app/fhir/capability.h"
#include "app/net/transport.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace pax::fhir {

/// One page of a Bundle: its bytes as received, parsed once, and what paging needs. The entries are the reader's business.
struct BundlePage
{
    QByteArray json;
    std::shared_ptr<const core::JsonDocument> document;   ///< of json, for whoever reads the entries
    int number = 0;                 ///< 1-based
    QUrl url;
    QUrl next;                      ///< verbatim; empty: the last page
    QDateTime serverDate;
};

/// What a reader of pages does with each page, on the GUI thread; the next one is fetched after it returns. An error stops.
using PageHandler = std::function<core::Result<void>(const BundlePage &page)>;

/// Signed-in requests to one FHIR server: bearer, one renewal and replay after 401, statuses and OperationOutcomes turned into
/// errors, waiting on 429/503 within the retry rule, pages followed verbatim with loop guards.
/// Errors: the transport's and the token service's; Unauthorized (TokenNotAccepted), Forbidden, NotFound, Throttled,
/// ServerFault, Malformed (HtmlInsteadOfData, NotJson, NotFhir, PageLoop, ForeignPage), Unsupported. Thread: GUI.
/// Source: seed-api.md §3, timeline.md §1–2, errors.md.
class FhirClient : public QObject
{
    Q_OBJECT

public:
    FhirClient(net::Transport &transport, auth::TokenService &tokens, core::Workers &workers, QObject *parent = nullptr);
    ~FhirClient() override;

    const auth::ConnectionProfile &profile() const;
    net::Transport &transport();
    auth::TokenService &tokens();
    /// Absolute URL of a path below the base: url({"Group", id, "$export"}). Segments are percent-encoded, `$` stays.
    QUrl url(const QStringList &segments) const;

    /// Sends with the bearer when the URL is on the base's origin (or a status URL on it), renews and repeats once after 401.
    /// Any HTTP status comes back as a reply except the second 401. Use it where statuses have meanings of their own (exports).
    [[nodiscard]] core::Task<core::Result<net::HttpReply>> send(net::HttpRequest request, std::stop_token stop);
    /// As send(), with retries by the retry rule; a status other than 2xx becomes an error by statusError().
    [[nodiscard]] core::Task<core::Result<net::HttpReply>> get(QUrl url, core::Operation operation, std::stop_token stop);

    /// /metadata: first without a token, on 401/403 once with one. Kept for 24 hours unless \p fresh.
    [[nodiscard]] core::Task<core::Result<Capability>> capability(bool fresh, std::stop_token stop);
    /// All pages from \p first on. Stops with PageLoop, ForeignPage (another origin), PageExpired (a next link gone: what came
    /// stays with the handler), after 2,000 pages, or when the handler fails.
    [[nodiscard]] core::Task<core::Result<void>> pages(QUrl first, core::Operation operation, PageHandler handler, std::stop_token stop);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The error a status other than 2xx means, with the OperationOutcome, OAuth or gateway body read into it (errors.md §1–3).
core::Error statusError(const net::HttpReply &reply, core::Operation operation);

} // namespace pax::fhir
