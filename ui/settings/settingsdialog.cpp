// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "app/words/policytext.h"
#include "ui/common/controls.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(workspace::Home &home, QWidget *parent) : QDialog(parent), m_home(home)
{
    Settings &settings = home.settings();
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
    const std::optional<int> ruledExportDays = home.policy().retention().exportDays;
    QList<std::pair<QString, QVariant>> spans{{tr("Until somebody deletes them"), 0}};
    for (const int days : {30, 90, 180, 365})
        spans.append({tr("%n day(s)", nullptr, days), days});
    QComboBox *exportDays = choice(tr("Keep finished exports"), Setting::ExportDays, spans);
    if (ruledExportDays) {
        if (exportDays->findData(*ruledExportDays) < 0)
            exportDays->addItem(tr("%n day(s)", nullptr, *ruledExportDays), *ruledExportDays);
        exportDays->setCurrentIndex(exportDays->findData(*ruledExportDays));
        exportDays->setEnabled(false);
    }
    QLabel *exportHint = label(ruledExportDays ? tr("A rule of your organization sets this; whoever manages this computer can change it.") : tr("Older ones are destroyed with their keys, and the audit record says so. The payer’s data is not touched."), "small", Tone::TextSecondary);
    exportHint->setWordWrap(true);
    form->addRow(QString(), exportHint);
    addRole(*form);
    addLock(*form);
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
    connect(save, &QPushButton::clicked, this, [this, &settings, language, look, size, exportDays] {
        settings.set(Setting::Language, language->currentData());
        settings.set(Setting::Theme, look->currentData());
        settings.set(Setting::TextSize, size->currentData());
        if (m_idle->isEnabled())
            settings.set(Setting::IdleMinutes, m_idle->currentData());
        const auto role = static_cast<policy::Role>(m_role->currentData().toInt());
        if (m_role->isEnabled() && role != m_home.policy().role())
            m_home.setRole(role);
        if (exportDays->isEnabled())
            settings.set(Setting::ExportDays, exportDays->currentData());
        Q_EMIT applied();
        accept();
    });
}

void SettingsDialog::addRole(QFormLayout &form)
{
    const policy::Policy &rules = m_home.policy();
    m_role = new QComboBox;
    m_role->setObjectName(u"role"_s);
    m_role->setAccessibleName(tr("I am a"));
    for (int i = 0; i < policy::RoleCount; ++i)
        m_role->addItem(words::roleText(static_cast<policy::Role>(i)), i);
    m_role->setCurrentIndex(static_cast<int>(rules.role()));
    form.addRow(tr("I am a"), m_role);
    if (rules.mayChooseRole())
        return;
    m_role->setEnabled(false);
    const QString whom = rules.contact().isEmpty() ? rules.setBy() : rules.contact();
    const QString why = whom.isEmpty() ? tr("Set by the rules of your organization.") : tr("Set by the rules of your organization. Whom to ask: %1.").arg(whom);
    m_role->setToolTip(why);
    QLabel *note = label(why, "small", Tone::TextSecondary);
    note->setWordWrap(true);
    form.addRow(QString(), note);
}

void SettingsDialog::addLock(QFormLayout &form)
{
    const std::optional<std::chrono::minutes> ruled = m_home.policy().lock().idle;
    m_idle = new QComboBox;
    m_idle->setObjectName(u"idle"_s);
    m_idle->setAccessibleName(tr("Lock by itself"));
    const int now = ruled ? static_cast<int>(ruled->count()) : m_home.settings().number(Setting::IdleMinutes);
    QList<int> choices{5, 10, 15, 30, 60, 0};
    if (!choices.contains(now))
        choices.prepend(now);
    for (const int minutes : choices)
        m_idle->addItem(minutes == 0 ? tr("Never") : tr("After %n minute(s) untouched", nullptr, minutes), minutes);
    m_idle->setCurrentIndex(m_idle->findData(now));
    form.addRow(tr("Lock by itself"), m_idle);
    if (ruled) {
        m_idle->setEnabled(false);
        m_idle->setToolTip(tr("Set by the rules of your organization."));
        form.addRow(QString(), label(tr("Set by the rules of your organization."), "small", Tone::TextSecondary));
    }
    auto *passphrase = new Button(tr("Set passphrase…"), u"lock"_s);
    passphrase->setObjectName(u"passphrase"_s);
    connect(passphrase, &QPushButton::clicked, this, &SettingsDialog::passphraseWanted);
    form.addRow(tr("Passphrase of the lock"), passphrase);
}

} // namespace pax::ui
