// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/addgroupdialog.h"

#include "ui/common/controls.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>

namespace pax::ui {

using namespace Qt::StringLiterals;

AddGroupDialog::AddGroupDialog(QWidget *parent) : QDialog(parent), m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Add a group"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(label(tr("Group ids"), "heading"));
    QLabel *hint = label(tr("One id a line, as in your contract or onboarding mail. A name of your own may follow after a comma."), "", Tone::TextSecondary);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_text->setAccessibleName(tr("Group ids, one a line"));
    m_text->setPlaceholderText(u"GRP-00418-NORTH, Riverside North"_s);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"));
    auto *add = new Button(tr("Add"), u"plus"_s, "primary");
    add->setEnabled(false);
    buttons->addWidget(cancel);
    buttons->addWidget(add);
    column->addLayout(buttons);
    resize(theme::scaled(460), theme::scaled(300));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, add] { add->setEnabled(!parse(m_text->toPlainText()).isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(parse(m_text->toPlainText()));
        accept();
    });
    m_text->setFocus();
}

QList<auth::TypedPanel> AddGroupDialog::parse(const QString &text)
{
    static const QRegularExpression Separator(u"[,;\\t]"_s);
    QList<auth::TypedPanel> panels;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype cut = line.indexOf(Separator);
        QString id = (cut < 0 ? line : line.left(cut)).trimmed();
        if (id.startsWith(u"Group/"_s))
            id.remove(0, 6);
        const bool isKnown = std::any_of(panels.begin(), panels.end(), [&id](const auth::TypedPanel &panel) { return panel.id.text() == id; });
        if (!id.isEmpty() && !isKnown)
            panels.append({core::PanelId(id), cut < 0 ? QString() : line.mid(cut + 1).trimmed()});
    }
    return panels;
}

} // namespace pax::ui
