// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/core/lockedmemory.h"
#include "app/words/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLoggingCategory>
#include <QtCore/QSocketNotifier>

#include <csignal>
#include <cstdio>

#include <unistd.h>

using namespace pax;
using namespace Qt::StringLiterals;

namespace {

int signalPipe[2] = {-1, -1};

/// Ctrl-C and a polite kill: stop the command on the event loop, where stopping is safe.
void forwardSignal(int)
{
    const char byte = 0;
    (void)!write(signalPipe[1], &byte, 1);
}

void printHelp()
{
    std::printf("usage: provider-access-cli [--json] [--progress] [--config-dir DIR] [--data-dir DIR] [--profile NAME] [--reason WHY] COMMAND …\n\n");
    for (const cli::Command &command : cli::commands())
        std::printf("  %s\n", command.spec.usage.toUtf8().constData());
}

} // namespace

int main(int argc, char **argv)
{
    core::forbidCoreDumps();

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"provider-access-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PAX_VERSION));
    words::speak(QString());
    // The request log is for support; QT_LOGGING_RULES brings it back.
    QLoggingCategory::setFilterRules(u"pax.*.info=false"_s);

    std::vector<cli::CommandSpec> specs;
    for (const cli::Command &command : cli::commands())
        specs.push_back(command.spec);
    const QStringList typed = QCoreApplication::arguments().mid(1);
    if (typed.isEmpty()) {
        printHelp();
        return static_cast<int>(cli::Exit::Usage);
    }
    auto arguments = cli::Arguments::parse(typed, specs);
    if (!arguments)
        return cli::Terminal(typed.contains(u"--json"_s), false).fail(arguments.error());
    if (arguments->has(u"version"_s)) {
        std::printf("provider-access-cli %s\n", PAX_VERSION);
        return 0;
    }
    if (arguments->has(u"help"_s) || !arguments->command()) {
        printHelp();
        return 0;
    }

    std::stop_source stop;
    if (pipe(signalPipe) == 0) {
        std::signal(SIGINT, forwardSignal);
        std::signal(SIGTERM, forwardSignal);
    }
    QSocketNotifier signalled(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&signalled, &QSocketNotifier::activated, &application, [&] {
        signalled.setEnabled(false);
        stop.request_stop();
    });

    const cli::Command &command = cli::commands()[*arguments->command()];
    const cli::Terminal terminal(arguments->has(u"json"_s), arguments->has(u"progress"_s));
    core::Folders folders = core::Folders::standard(arguments->value(u"config-dir"_s), arguments->value(u"data-dir"_s));
    cli::Context context(std::move(*arguments), terminal, std::move(folders), stop.get_token());
    // The task may end before the loop runs; quitting is queued so that it works in both cases.
    QMetaObject::invokeMethod(
        &application,
        [&] {
            QCoro::connect(command.run(context), &application, [](int code) {
                QMetaObject::invokeMethod(qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}
