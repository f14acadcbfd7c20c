// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArray>

#include <functional>
#include <memory>

namespace pax::net {

/// Inflates a gzip stream piece by piece and insists on its trailer: a body that was cut is an error, not a short answer.
/// Errors: Malformed (TruncatedBody; TooLarge past the limit).
class Inflater
{
public:
    /// \param limit  most plain bytes to give out; negative: no limit
    explicit Inflater(qint64 limit);
    ~Inflater();
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /// Hands out plain pieces of at most 256 KiB.
    core::Result<void> feed(QByteArrayView wire, const std::function<void(QByteArrayView)> &plain);
    /// After the last piece: the trailer must have been there.
    core::Result<void> finish() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace pax::net
