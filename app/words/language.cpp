// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>

#include <memory>
#include <vector>

namespace pax::words {

using namespace Qt::StringLiterals;

QString speak(const QString &language)
{
    static std::vector<std::unique_ptr<QTranslator>> spoken;
    for (const auto &translator : spoken)
        QCoreApplication::removeTranslator(translator.get());
    spoken.clear();

    const QLocale system = QLocale::system();
    QLocale locale = system;
    if (!language.isEmpty() && QLocale(language).language() != system.language())
        locale = QLocale(language);
    const QString chosen = locale.language() == QLocale::Spanish ? u"es"_s : u"en"_s;
    if (chosen == u"en"_s && locale.language() != QLocale::English)
        locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QLocale::setDefault(locale);

    const auto add = [](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, folder)) {
            QCoreApplication::installTranslator(translator.get());
            spoken.push_back(std::move(translator));
        }
    };
    add(u"qtbase_"_s + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(u"provider-access-explorer_"_s + chosen, u":/i18n"_s);
    return chosen;
}

} // namespace pax::words
