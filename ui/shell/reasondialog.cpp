// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reasondialog.h"

#include "app/words/policytext.h"
#include "ui/common/controls.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestReason = 200;

} // namespace

ReasonDialog::ReasonDialog(policy::Action act, const QStringList &choices, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reason"));
    setMinimumWidth(theme::scaled(420));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(label(tr("Why do you need this?"), "heading"));
    //: %1: what somebody wants to do, as "open records of members"
    QLabel *note = label(tr("A rule of your organization asks for a reason before you %1. It is written into the audit record.").arg(words::actText(act)), "small", Tone::TextSecondary);
    note->setWordWrap(true);
    column->addWidget(note);
    m_reason = new QComboBox;
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setEditable(true);
    m_reason->addItems(choices);
    m_reason->setCurrentText({});
    m_reason->lineEdit()->setPlaceholderText(choices.isEmpty() ? tr("In a few words") : tr("Choose one, or write your own"));
    m_reason->lineEdit()->setMaxLength(LongestReason);
    column->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"));
    auto *give = new Button(tr("Give reason"), {}, "primary");
    give->setObjectName(u"giveReason"_s);
    give->setDefault(true);
    give->setEnabled(false);
    buttons->addWidget(cancel);
    buttons->addWidget(give);
    column->addLayout(buttons);
    connect(m_reason, &QComboBox::editTextChanged, give, [give](const QString &text) { give->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(give, &QPushButton::clicked, this, [this] {
        Q_EMIT given(m_reason->currentText().trimmed());
        accept();
    });
    m_reason->setFocus();
}

} // namespace pax::ui
