// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasedialog.h"

#include "app/words/errortext.h"
#include "ui/shell/lockpage.h"

#include <QtWidgets/QBoxLayout>

namespace pax::ui {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(workspace::PassphraseKeeper &keeper, bool hasOld, int shortest, QWidget *parent) : QDialog(parent), m_keeper(keeper), m_hasOld(hasOld)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Passphrase of the lock"));
    setMinimumWidth(theme::scaled(400));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(label(hasOld ? tr("Change the passphrase") : tr("Choose a passphrase"), "heading"));
    QLabel *note = label(tr("It opens this window after it was locked."), "small", Tone::TextSecondary);
    note->setWordWrap(true);
    column->addWidget(note);
    m_fields = new NewPassphrase;
    m_fields->start(hasOld, shortest);
    column->addWidget(m_fields);
    m_problem = label({}, "small", Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"));
    m_save = new Button(tr("Set passphrase"), {}, "primary");
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PassphraseDialog::save);
    connect(m_fields, &NewPassphrase::entered, this, &PassphraseDialog::save);
    m_fields->focus();
}

void PassphraseDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_save->setEnabled(true);
}

void PassphraseDialog::save()
{
    if (!m_save->isEnabled())
        return;
    const QString problem = m_fields->problem();
    showProblem(problem);
    if (!problem.isEmpty())
        return;
    m_save->setEnabled(false);
    if (!m_hasOld) {
        store();
        return;
    }
    const auto old = std::make_shared<const Secret>(workspace::PassphraseKeeper::fromText(m_fields->old()));
    m_task.start(
        this, [this, old](std::stop_token stop) { return m_keeper.opens(old, stop); },
        [this](Result<bool> opens) {
            if (opens && *opens)
                store();
            else
                showProblem(opens ? tr("The passphrase until now is not the right one.") : words::errorText(opens.error()).title);
        });
}

void PassphraseDialog::store()
{
    const auto chosen = std::make_shared<const Secret>(workspace::PassphraseKeeper::fromText(m_fields->text()));
    m_task.start(
        this, [this, chosen](std::stop_token stop) { return m_keeper.set(chosen, stop); },
        [this](Result<void> set) {
            if (set)
                accept();
            else
                showProblem(words::errorText(set.error()).title);
        });
}

} // namespace pax::ui
