// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/panelidspage.h"

#include "app/auth/panelids.h"
#include "ui/common/controls.h"

#include <QtCore/QFile>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPlainTextEdit>

namespace pax::ui {

using namespace core;
using namespace auth;
using namespace Qt::StringLiterals;

PanelIdsPage::PanelIdsPage(ConnectionDraft &draft, QWidget *parent) : AssistantPage(draft, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    QLabel *hint = label(tr("Some payers list your panels, others know them by ids from your contract. Enter those you have, one a line; a name of your own may follow after a comma. You can leave this empty and add panels later."), "", Tone::TextSecondary);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"panels"_s);
    m_text->setAccessibleName(tr("Group ids, one a line"));
    m_text->setPlaceholderText(u"GRP-00418-NORTH, Riverside North"_s);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_count = label({}, "small", Tone::TextSecondary);
    foot->addWidget(m_count, 1);
    auto *file = smallButton(tr("From a file…"), u"folder"_s);
    foot->addWidget(file);
    column->addLayout(foot);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PanelIdsPage::count);
    connect(file, &QPushButton::clicked, this, &PanelIdsPage::chooseFile);
}

void PanelIdsPage::enter()
{
    m_text->setPlainText(panelsToText(m_draft.profile.panels));
    count();
    m_text->setFocus();
}

void PanelIdsPage::count()
{
    const qsizetype found = panelsFromText(m_text->toPlainText()).size();
    m_count->setText(found == 0 ? tr("No panel yet") : tr("%n panel(s)", nullptr, static_cast<int>(found)));
}

void PanelIdsPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Group ids from a file"), QString(), tr("Tables and text (*.csv *.tsv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        constexpr qint64 Most = 1024 * 1024;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QList<TypedPanel> both = panelsFromText(m_text->toPlainText() + u'\n' + panelsToText(panelsFromText(QString::fromUtf8(file.read(Most)))));
        m_text->setPlainText(panelsToText(both));
    });
    dialog->open();
}

Result<void> PanelIdsPage::leave()
{
    m_draft.profile.panels = panelsFromText(m_text->toPlainText());
    const Result<void> checked = checkProfile(m_draft.profile);
    if (!checked && checked.error().subject() == u"panels"_s) {
        m_text->setFocus();
        return unusableField(tr("Group ids"));
    }
    return {};
}

} // namespace pax::ui
