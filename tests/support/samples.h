// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pax::tests {

/// Folder of the optional sample records: the environment's PAX_SAMPLES, else ../shared/data beside the project, else
/// empty, and the test then skips with PAX_REQUIRE_SAMPLES.
QString samplesDir();

} // namespace pax::tests

#define PAX_REQUIRE_SAMPLES()                                                                                            \
    do {                                                                                                                 \
        if (pax::tests::samplesDir().isEmpty())                                                                          \
            QSKIP("sample records not present (set PAX_SAMPLES)");                                                       \
    } while (false)
