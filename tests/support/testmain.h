// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace pax::tests {

/// Registers a QtTest class with its room's executable; main() runs every registered class in turn.
class Registration
{
public:
    explicit Registration(std::function<std::unique_ptr<QObject>()> make);
};

/// Runs all registered classes; the command line goes to each. Returns the number of failed ones (0 is success).
/// `--class NAME` runs only that class.
int runRegistered(int argc, char **argv);

} // namespace pax::tests

#define PAX_TEST(Class)                                                                                                  \
    static const pax::tests::Registration registered##Class([] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
