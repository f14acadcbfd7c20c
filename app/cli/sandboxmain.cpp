// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/terminal.h"
#include "app/core/lockedmemory.h"
#include "app/sandbox/sandboxserver.h"
#include "app/words/language.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSocketNotifier>

#include <csignal>

#include <unistd.h>

using namespace pax;
using namespace Qt::StringLiterals;

namespace {

int signalPipe[2] = {-1, -1};

void forwardSignal(int)
{
    const char byte = 0;
    (void)!write(signalPipe[1], &byte, 1);
}

/// A whole number of at least \p least; exits with a usage error otherwise.
int number(const QCommandLineParser &parser, const QString &option, int least)
{
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (isNumber && value >= least)
        return value;
    std::fprintf(stderr, "--%s takes a whole number of at least %d\n", qPrintable(option), least);
    std::exit(static_cast<int>(cli::Exit::Usage));
}

} // namespace

int main(int argc, char **argv)
{
    core::forbidCoreDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"provider-access-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PAX_VERSION));
    words::speak(QString());

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Sandbox", "The embedded Provider Access server, on loopback only."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"strict"_s, QCoreApplication::translate("Sandbox", "Answer the three operations of the seed API and nothing else.")},
                       {u"members"_s, QCoreApplication::translate("Sandbox", "Number of made-up members."), u"N"_s, u"200"_s},
                       {u"seed"_s, QCoreApplication::translate("Sandbox", "The same seed makes the same members."), u"N"_s, u"1"_s},
                       {u"data"_s, QCoreApplication::translate("Sandbox", "Serve the member Bundles of a folder instead."), u"DIR"_s},
                       {u"faults"_s, QCoreApplication::translate("Sandbox", "Rules for scripted faults."), u"FILE"_s},
                       {u"token-lifetime"_s, QCoreApplication::translate("Sandbox", "Life of a token in seconds."), u"S"_s, u"300"_s},
                       {u"page-size"_s, QCoreApplication::translate("Sandbox", "Entries of a page."), u"N"_s, u"100"_s},
                       {u"files-of"_s, QCoreApplication::translate("Sandbox", "Most lines of an export file."), u"N"_s, u"5000"_s},
                       {u"polls"_s, QCoreApplication::translate("Sandbox", "Times an export says it is not ready."), u"N"_s, u"1"_s},
                       {u"signed-urls"_s, QCoreApplication::translate("Sandbox", "File addresses are signed and want no token.")},
                       {u"port"_s, QCoreApplication::translate("Sandbox", "Port to listen on; 0 takes a free one."), u"N"_s, u"0"_s}});
    parser.process(application);

    sandbox::SandboxOptions options;
    options.strict = parser.isSet(u"strict"_s);
    options.members = number(parser, u"members"_s, 0);
    options.seed = static_cast<quint64>(number(parser, u"seed"_s, 0));
    options.dataDir = parser.value(u"data"_s);
    options.faultsFile = parser.value(u"faults"_s);
    options.tokenLifetime = std::chrono::seconds(number(parser, u"token-lifetime"_s, 1));
    options.pageSize = number(parser, u"page-size"_s, 1);
    options.filesOf = number(parser, u"files-of"_s, 1);
    options.pollsBeforeReady = number(parser, u"polls"_s, 0);
    options.signedUrls = parser.isSet(u"signed-urls"_s);
    options.port = static_cast<quint16>(number(parser, u"port"_s, 0));

    sandbox::SandboxServer server(options);
    const core::Result<void> started = server.start();
    const cli::Terminal terminal(true, false);
    if (!started)
        return terminal.fail(started.error());
    QJsonArray groups;
    for (const sandbox::SandboxGroup &group : server.data().groups)
        groups.append(group.id);
    terminal.document(QJsonDocument(QJsonObject{{u"base"_s, server.base().toString()},
                                                {u"token"_s, server.tokenUrl().toString()},
                                                {u"clientId"_s, server.clientId()},
                                                {u"secret"_s, server.secret()},
                                                {u"groups"_s, groups}})
                          .toJson(QJsonDocument::Compact));

    if (pipe(signalPipe) == 0) {
        std::signal(SIGINT, forwardSignal);
        std::signal(SIGTERM, forwardSignal);
    }
    const QSocketNotifier signalled(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&signalled, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
