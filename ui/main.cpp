// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/clock.h"
#include "app/core/keychain.h"
#include "app/core/lockedmemory.h"
#include "app/core/sessionsecrets.h"
#include "app/words/language.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtCore/QLoggingCategory>
#include <QtWidgets/QApplication>

using namespace pax;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    core::forbidCoreDumps();

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"provider-access-explorer"_s);
    QApplication::setApplicationVersion(QStringLiteral(PAX_VERSION));
    QApplication::setDesktopFileName(u"provider-access-explorer"_s);
    QLoggingCategory::setFilterRules(u"pax.*.info=false"_s);
    words::speak(QString());

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Main", "See what a payer knows about your patients."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"demo"_s, QCoreApplication::translate("Main", "Open the demo panel on the embedded server.")},
                       {u"data"_s, QCoreApplication::translate("Main", "Serve the member Bundles of a folder in the demo."), u"DIR"_s},
                       {u"config-dir"_s, QCoreApplication::translate("Main", "Folder of the settings."), u"DIR"_s},
                       {u"data-dir"_s, QCoreApplication::translate("Main", "Folder of the sealed data."), u"DIR"_s},
                       {u"self-check"_s, QCoreApplication::translate("Main", "Open the window, close it again, and say whether it worked.")}});
    parser.addPositionalArgument(u"files"_s, QCoreApplication::translate("Main", "Files to open: claims, or the record of one member."), u"[FILE…]"_s);
    parser.process(application);

    auto secrets = std::make_unique<core::SessionSecrets>(std::make_unique<core::Keychain>());
    core::SessionSecrets &session = *secrets;
    workspace::Home home(core::Folders::standard(parser.value(u"config-dir"_s), parser.value(u"data-dir"_s)), std::move(secrets), std::make_unique<core::SystemClock>());
    words::speak(home.settings().text(core::Setting::Language));
    ui::theme::install(application, home.settings().text(core::Setting::Theme), home.settings().number(core::Setting::TextSize));

    ui::MainWindow window(home, session);
    window.show();
    if (parser.isSet(u"demo"_s) || parser.isSet(u"data"_s))
        window.openDemo(parser.value(u"data"_s));
    else if (!parser.positionalArguments().isEmpty())
        window.openFiles(parser.positionalArguments());
    else
        window.start();
    if (parser.isSet(u"self-check"_s))
        QTimer::singleShot(0, &window, &QWidget::close);
    return QApplication::exec();
}
