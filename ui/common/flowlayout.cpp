// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace pax::ui {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    if (m_farFrom > index)
        --m_farFrom;
    return m_items.takeAt(index);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + (size.width() > 0 ? spacing() : 0) + hint.width(), std::max(size.height(), hint.height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool isReal) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = area.top();
    QList<int> line;
    int used = 0;
    int height = 0;
    const auto sizeOf = [this, &area](int index) { return m_items[index]->sizeHint().boundedTo(QSize(area.width(), QLAYOUTSIZE_MAX)); };
    const auto endLine = [&] {
        int left = area.left();
        bool isFar = false;
        for (const int index : std::as_const(line)) {
            // Hidden items leave gaps in the numbers: the first one at or behind the mark begins the far end.
            if (!isFar && index >= m_farFrom && m_farFrom > line.first()) {
                isFar = true;
                left += area.width() - used;
            }
            const QSize size = sizeOf(index);
            if (isReal)
                m_items[index]->setGeometry(QStyle::visualRect(direction, area, QRect(QPoint(left, top + (height - size.height()) / 2), size)));
            left += size.width() + spacing();
        }
        top += height + spacing();
        line.clear();
        used = 0;
        height = 0;
    };
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = sizeOf(i);
        if (!line.isEmpty() && used + spacing() + size.width() > area.width())
            endLine();
        used += (line.isEmpty() ? 0 : spacing()) + size.width();
        height = std::max(height, size.height());
        line.append(i);
    }
    if (!line.isEmpty())
        endLine();
    return std::max(area.top(), top - spacing()) - rect.top() + contentsMargins().bottom();
}

} // namespace pax::ui
