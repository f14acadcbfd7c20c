// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <vector>

namespace pax::tests {

namespace {

std::vector<std::function<std::unique_ptr<QObject>()>> &factories()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> list;
    return list;
}

} // namespace

Registration::Registration(std::function<std::unique_ptr<QObject>()> make)
{
    factories().push_back(std::move(make));
}

int runRegistered(int argc, char **argv)
{
    QStringList arguments;
    QString only;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QLatin1String("--class") && i + 1 < argc)
            only = QString::fromLocal8Bit(argv[++i]);
        else
            arguments << argument;
    }
    int failed = 0;
    int ran = 0;
    for (const auto &make : factories()) {
        const std::unique_ptr<QObject> test = make();
        const QString name = QString::fromLatin1(test->metaObject()->className());
        if (!only.isEmpty() && name != only && !name.endsWith(QLatin1String("::") + only))
            continue;
        ++ran;
        if (QTest::qExec(test.get(), arguments) != 0) {
            ++failed;
            std::fprintf(stderr, "FAILED CLASS %s\n", qPrintable(name));
        }
    }
    if (ran == 0)
        std::fprintf(stderr, "no test class ran\n");
    return ran == 0 ? 1 : failed;
}

} // namespace pax::tests
