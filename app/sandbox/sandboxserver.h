// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sandbox/members.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>

namespace pax::sandbox {

struct SandboxOptions
{
    bool strict = false;              ///< the seed's three operations and nothing else
    int members = 200;                ///< synthetic ones, when dataDir is empty
    quint64 seed = 1;
    QString dataDir;                  ///< member Bundles from files instead
    std::chrono::seconds tokenLifetime{300};
    int pageSize = 100;               ///< entries of a page of $everything
    int filesOf = 5000;               ///< most lines of an NDJSON file
    bool checksums = false;           ///< manifests announce SHA-256 and length of each file
    bool signedUrls = false;          ///< file addresses carry a signature and want no token
    int pollsBeforeReady = 1;         ///< 202 answers of an export before its manifest
    quint16 port = 0;                 ///< 0: any free one
    QString clientId;                 ///< empty: made up
    QString secret;                   ///< empty: made up
    QString faultsFile;               ///< JSON rules, see faults.h
    QDateTime today;                  ///< invalid: now; synthetic records end here
};

/// One request as the server saw it, for tests and the program's log.
struct SeenRequest
{
    QByteArray method;
    QString path;
    int status = 0;
    bool hasAuthorization = false;
};

/// The embedded Provider Access server: token endpoint, capability statement, groups, group export and $everything, on
/// loopback only. Deterministic for one seed and day. Thread: GUI; every answer is made at once.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    explicit SandboxServer(SandboxOptions options, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Errors: Offline (port taken), and those of loadMembers().
    core::Result<void> start();
    QUrl base() const;
    QUrl tokenUrl() const;
    QString clientId() const;
    QString secret() const;
    const SandboxData &data() const;
    /// Registers a public key (JWK with kid) for signed assertions of clientId().
    void addClientKey(const QJsonObject &publicJwk);

    /// Addresses handed out name this port instead of the server's own: it is reached through something in between.
    void setPublicPort(quint16 port);

    const QList<SeenRequest> &requests() const;
    /// Requests with that method whose path contains the text.
    int count(QByteArrayView method, QStringView pathPart) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pax::sandbox
