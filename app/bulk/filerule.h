// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace pax::bulk {

constexpr int MostFruitlessTries = 3;   ///< tries of a file that brought no new byte
constexpr int MostRequests = 6;         ///< of a file in all: some servers count
constexpr int FewestAtOnce = 1;
constexpr int StartAtOnce = 3;
constexpr int MostAtOnce = 4;

/// Whether the payer's token goes with a file's address. Source: bulk-export.md §7.
enum class TokenRule { Send, DoNotSend, AskFirst };

struct TokenQuestion
{
    bool requiresToken = true;
    QUrl file;
    QUrl base;                ///< of the FHIR server
    QStringList allowedHosts; ///< a person said yes for these
};
TokenRule tokenRule(const TokenQuestion &question);

/// Whether an address carries its own right to be read.
bool isSigned(const QUrl &address);
bool sameOrigin(const QUrl &a, const QUrl &b);

/// What an answer to a file request means, before any of its bytes is used.
enum class FileStep {
    Take,          ///< from the first byte
    Continue,      ///< from where it broke off
    Restart,       ///< the file is another one now: from the first byte, once more
    RenewToken,
    RereadManifest,///< the address has run out
    Wait,          ///< throttled; no try is lost
    TryAgain,
    WrongKind,     ///< a web page or XML in its place
    Fail,
};

/// What readFileAnswer() needs of the head of an answer.
struct FileAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray contentRange;
    QByteArray etag;
    qint64 asked = 0;         ///< first byte asked for; 0: the whole file
    QByteArray askedTag;      ///< If-Range
    bool sentToken = false;
};
FileStep readFileAnswer(const FileAnswer &answer);

/// What is promised and what came of one file, and whether the two agree: sets grade, state and problem. Pure.
void judge(JobFile &file);

/// The order to fetch files in: those whose addresses run out first, then what a roster needs first. Indexes into \p files.
std::vector<std::size_t> fetchOrder(const JobFiles &files);

/// How many files to fetch at once after an answer: halved when throttled, one more after a while without.
int nextAtOnce(int now, bool wasThrottled, int goodInARow);

} // namespace pax::bulk
