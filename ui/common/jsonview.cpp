// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/jsonview.h"

#include "ui/common/clipboard.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"
#include "ui/common/jsonmodel.h"

#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int DepthOpen = 1;
constexpr int RowHeight = 20;
constexpr qsizetype LongestCopy = 4'000'000;

/// Names in the accent, values as they are; what is searched for on soft ground.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString sought{};

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString key = index.data(JsonModel::KeyRole).toString();
        const QString value = index.data(JsonModel::ValueRole).toString();
        const bool isHit = !sought.isEmpty() && (key.contains(sought, Qt::CaseInsensitive) || value.contains(sought, Qt::CaseInsensitive));
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme::color(Tone::AccentSoft));
        else if (isHit)
            painter->fillRect(option.rect, theme::color(Tone::AttentionSoft));
        painter->setFont(option.font);
        QRect rest = option.rect.adjusted(2, 0, -2, 0);
        if (!key.isEmpty()) {
            painter->setPen(theme::color(Tone::Accent));
            painter->drawText(rest, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), key);
            rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(key));
            painter->setPen(theme::color(Tone::TextSecondary));
            painter->drawText(rest, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), u" : "_s);
            rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(u" : "_s));
        }
        painter->setPen(theme::color(Tone::Text));
        painter->drawText(rest, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), option.fontMetrics.elidedText(value, Qt::ElideRight, rest.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int wide = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString().left(120));
        return {wide + 8, std::max(theme::scaled(RowHeight), option.fontMetrics.height() + 4)};
    }
};

} // namespace

JsonView::JsonView(QWidget *parent) : QWidget(parent), m_model(new JsonModel(this)), m_tree(new QTreeView), m_search(new SearchField(tr("Find in this record")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_search, 1);
    m_hits = label({}, "caption", Tone::TextSecondary);
    row->addWidget(m_hits);
    Button *copy = iconButton(u"copy"_s, tr("Copy the whole record"));
    row->addWidget(copy);
    column->addLayout(row);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new LineDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFont(theme::fixedFont());
    m_tree->setAccessibleName(tr("Raw JSON of this record"));
    m_tree->setIndentation(theme::scaled(14));
    m_tree->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_tree, 1);
    m_origin = label({}, "small", Tone::TextSecondary);
    m_origin->setWordWrap(true);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_origin->hide();
    column->addWidget(m_origin);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(true); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { search(false); });
    connect(copy, &QPushButton::clicked, this, &JsonView::copyAll);
    auto *shortcut = new QShortcut(QKeySequence::Copy, m_tree);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &JsonView::copyCurrent);
}

void JsonView::setJson(const QByteArray &bytes, const QString &origin)
{
    m_bytes = bytes;
    m_model->setJson(bytes);
    m_tree->expandToDepth(DepthOpen - 1);
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    search(false);
}

void JsonView::clear()
{
    setJson({});
}

void JsonView::showPath(const QString &path)
{
    const QModelIndex place = m_model->find(path);
    if (!place.isValid())
        return;
    m_tree->setCurrentIndex(place);
    m_tree->scrollTo(place, QAbstractItemView::PositionAtCenter);
}

void JsonView::find(const QString &text)
{
    m_search->setText(text);
}

void JsonView::search(bool goesOn)
{
    const QString wanted = m_search->text();
    static_cast<LineDelegate *>(m_tree->itemDelegate())->sought = wanted;
    m_tree->viewport()->update();
    const QModelIndexList hits = m_model->matches(wanted);
    m_hits->setVisible(!wanted.isEmpty());
    if (hits.isEmpty()) {
        m_hits->setText(tr("not found"));
        return;
    }
    constexpr qsizetype MostOpened = 200;
    for (const QModelIndex &hit : hits.mid(0, MostOpened)) {
        for (QModelIndex above = hit.parent(); above.isValid(); above = above.parent())
            m_tree->expand(above);
    }
    const qsizetype at = hits.indexOf(m_tree->currentIndex());
    const qsizetype next = goesOn ? (at + 1) % hits.size() : std::max<qsizetype>(at, 0);
    m_tree->setCurrentIndex(hits[next]);
    m_tree->scrollTo(hits[next]);
    m_hits->setText(tr("%1 of %2").arg(format::count(next + 1), format::count(hits.size())));
}

void JsonView::copyCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid())
        return;
    copyConcealed(m_model->path(current) + u": "_s + current.data(JsonModel::ValueRole).toString());
    Q_EMIT copied();
}

void JsonView::copyAll()
{
    if (m_bytes.isEmpty())
        return;
    copyConcealed(QString::fromUtf8(m_bytes).left(LongestCopy));
    Q_EMIT copied();
}

} // namespace pax::ui
