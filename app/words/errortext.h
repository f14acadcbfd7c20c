// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QtCore/QString>

namespace pax::words {

/// What to tell a person about a failure. \a title is a headline without codes; \a details holds what support needs (status,
/// request id, reason name) and no words of the server: those are shown apart, on request.
struct ErrorText
{
    QString title;
    QString meaning;
    QString nextStep;
    QString whoFixes;
    QString details;
};

/// Thread: any. A cancelled error has a title only; callers show nothing for it.
ErrorText errorText(const core::Error &error);

} // namespace pax::words
