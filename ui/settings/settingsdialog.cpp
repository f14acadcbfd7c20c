// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/common/controls.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    const auto choice = [&](const QString &title, Setting setting, const QList<std::pair<QString, QVariant>> &values) {
        auto *box = new QComboBox;
        box->setAccessibleName(title);
        for (const auto &[text, value] : values)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(settings.value(setting))));
        form->addRow(title, box);
        return box;
    };
    QComboBox *language = choice(tr("Language"), Setting::Language, {{tr("As the system"), u""_s}, {u"English"_s, u"en"_s}, {u"Español"_s, u"es"_s}});
    form->addRow(QString(), label(tr("A new language shows after the next start."), "small", Tone::TextSecondary));
    QComboBox *look = choice(tr("Look"), Setting::Theme, {{tr("As the system"), u"system"_s}, {tr("Light"), u"light"_s}, {tr("Dark"), u"dark"_s}});
    QComboBox *size = choice(tr("Text size"), Setting::TextSize, {{u"80 %"_s, 80}, {u"100 %"_s, 100}, {u"125 %"_s, 125}, {u"150 %"_s, 150}, {u"200 %"_s, 200}});
    column->addLayout(form);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"));
    auto *save = new Button(tr("Save"), {}, "primary");
    save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this, &settings, language, look, size] {
        settings.set(Setting::Language, language->currentData());
        settings.set(Setting::Theme, look->currentData());
        settings.set(Setting::TextSize, size->currentData());
        Q_EMIT applied();
        accept();
    });
}

} // namespace pax::ui
