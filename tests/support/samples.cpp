// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"

#include <QtCore/QDir>

namespace pax::tests {

QString samplesDir()
{
    const QString given = qEnvironmentVariable("PAX_SAMPLES");
    const QDir dir(given.isEmpty() ? qEnvironmentVariable("PAX_SOURCE_DIR") + QLatin1String("/../shared/data") : given);
    return dir.exists(QLatin1String("facts.json")) ? QDir::cleanPath(dir.absolutePath()) : QString();
}

} // namespace pax::tests
