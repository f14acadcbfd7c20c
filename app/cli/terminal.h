// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pax::cli {

/// Exit codes; other programs rely on them.
enum class Exit {
    Done = 0,
    Usage = 1,
    Settings = 2,
    SignIn = 3,
    Network = 4,
    Server = 5,
    Partly = 6,
    Integrity = 7,
    Policy = 8,
    Cancelled = 9,
};

Exit exitFor(const core::Error &error);

/// Where answers, failures and progress go. One JSON document on standard output with --json, a table for people without.
class Terminal
{
public:
    Terminal(bool json, bool progress) : m_json(json), m_progress(progress) {}

    bool isJson() const { return m_json; }
    /// The one document; a newline is added.
    void document(const QByteArray &json) const;
    void line(const QString &text) const;
    /// Exactly these bytes: files for other programs.
    void bytes(const QByteArray &bytes) const;
    /// Columns as wide as their widest cell; the last one is not padded.
    void table(const QStringList &heads, const QList<QStringList> &rows) const;
    /// On standard error: words for people, or with --progress one JSON line.
    void progress(const QString &words, const QByteArray &json) const;
    /// Says what failed and gives the code to exit with.
    int fail(const core::Error &error) const;

private:
    bool m_json;
    bool m_progress;
};

} // namespace pax::cli
