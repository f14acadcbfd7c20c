// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/columnpopup.h"

#include "ui/claims/claimtext.h"
#include "ui/common/controls.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>

namespace pax::ui {

using namespace Qt::StringLiterals;

ColumnPopup::ColumnPopup(const QStringList &shown, const QStringList &all, const QStringList &usual, QWidget *parent) : QFrame(parent, Qt::Popup), m_all(all)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("pane", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(label(tr("Columns"), "smallstrong"));
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Columns shown, in order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMinimumSize(theme::scaled(240), theme::scaled(320));
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    QLabel *hint = label(tr("Drag to change the order, or Ctrl+Up and Ctrl+Down."), "caption", Tone::TextSecondary);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *foot = new QHBoxLayout;
    Button *usualColumns = smallButton(tr("Usual columns"));
    connect(usualColumns, &QPushButton::clicked, this, [this, usual] {
        fill(usual);
        tell();
    });
    foot->addWidget(usualColumns);
    foot->addStretch();
    Button *done = smallButton(tr("Done"), {}, "primary");
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    foot->addWidget(done);
    column->addLayout(foot);
    fill(shown);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnPopup::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnPopup::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &ColumnPopup::tell, Qt::QueuedConnection);
}

void ColumnPopup::fill(const QStringList &shown)
{
    m_isFilling = true;
    m_list->clear();
    QStringList ids = shown;
    for (const QString &id : m_all) {
        if (!ids.contains(id))
            ids << id;
    }
    for (const QString &id : ids) {
        auto *item = new QListWidgetItem(columnTitle(id), m_list);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(shown.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_isFilling = false;
}

void ColumnPopup::tell()
{
    if (m_isFilling)
        return;
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids << m_list->item(i)->data(Qt::UserRole).toString();
    }
    if (!ids.isEmpty())
        Q_EMIT chosen(ids);
}

void ColumnPopup::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_isFilling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_isFilling = false;
    tell();
}

bool ColumnPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->modifiers().testFlag(Qt::ControlModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace pax::ui
