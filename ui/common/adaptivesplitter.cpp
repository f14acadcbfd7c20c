// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/adaptivesplitter.h"

#include "ui/common/controls.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>

#include <algorithm>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int StripWidth = 26;

int leastWidth(const QWidget *widget)
{
    return std::max(widget->minimumWidth(), widget->minimumSizeHint().width());
}

/// What takes the keyboard first in \p widget, or null.
QWidget *firstFocus(QWidget *widget)
{
    for (QWidget *each = widget->nextInFocusChain(); each != widget; each = each->nextInFocusChain()) {
        if (widget->isAncestorOf(each) && each->isVisibleTo(widget) && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus))
            return each;
    }
    return nullptr;
}

} // namespace

AdaptiveSplitter::AdaptiveSplitter(QWidget *content, QWidget *side, Qt::Edge edge, QWidget *parent) : QWidget(parent), m_content(content), m_side(side), m_edge(edge)
{
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(content);
    m_splitter->insertWidget(edge == Qt::LeftEdge ? 0 : 1, side);
    m_splitter->setStretchFactor(m_splitter->indexOf(content), 1);
    m_splitter->setStretchFactor(m_splitter->indexOf(side), 0);
    m_strip = new QFrame(this);
    m_strip->setProperty("pane", u"surface"_s);
    auto *column = new QVBoxLayout(m_strip);
    column->setContentsMargins(1, 8, 1, 8);
    m_toggle = iconButton(u"chevron-left"_s, {}, "bare");
    column->addWidget(m_toggle, 0, Qt::AlignHCenter);
    column->addStretch();
    m_strip->hide();
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        if (m_isOpen)
            closeSide();
        else
            openSide(true);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_sideWidth = m_side->width(); });
    m_sideWidth = side->sizeHint().width();
}

void AdaptiveSplitter::setSideWidth(int px)
{
    m_sideWidth = px;
    arrange();
}

int AdaptiveSplitter::sideWidth() const
{
    return std::max(m_sideWidth, leastWidth(m_side));
}

int AdaptiveSplitter::neededWidth() const
{
    return leastWidth(m_content) + leastWidth(m_side) + m_splitter->handleWidth();
}

QSize AdaptiveSplitter::sizeHint() const
{
    return QSize(m_content->sizeHint().width() + sideWidth(), std::max(m_content->sizeHint().height(), m_side->sizeHint().height()));
}

QSize AdaptiveSplitter::minimumSizeHint() const
{
    const int strip = theme::scaled(StripWidth);
    return QSize(std::max(leastWidth(m_content), leastWidth(m_side)) + strip, std::max(m_content->minimumSizeHint().height(), m_side->minimumSizeHint().height()));
}

void AdaptiveSplitter::openSide(bool withFocus)
{
    if (!m_isOpen) {
        m_before = QApplication::focusWidget();
        setOpen(true);
    }
    QWidget *first = withFocus && m_isDrawer ? firstFocus(m_side) : nullptr;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void AdaptiveSplitter::closeSide()
{
    if (!m_isOpen)
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && (m_side->isAncestorOf(focus) || focus == m_side || focus == m_toggle);
    setOpen(false);
    if (hadFocus && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_toggle->setFocus(Qt::OtherFocusReason);
}

void AdaptiveSplitter::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    arrange();
    Q_EMIT sideOpenChanged(isOpen);
}

void AdaptiveSplitter::arrange()
{
    if (m_isArranging)
        return;
    const QScopedValueRollback<bool> guard(m_isArranging, true);
    const bool wasDrawer = m_isDrawer;
    m_isDrawer = width() < neededWidth();
    if (m_isDrawer && !wasDrawer && m_isOpen) {
        // It would hide what was looked at: it closes until it is asked for.
        m_isOpen = false;
        QMetaObject::invokeMethod(this, [this] { Q_EMIT sideOpenChanged(m_isOpen); }, Qt::QueuedConnection);
    } else if (!m_isDrawer && wasDrawer && !m_isOpen) {
        m_isOpen = true;
        QMetaObject::invokeMethod(this, [this] { Q_EMIT sideOpenChanged(m_isOpen); }, Qt::QueuedConnection);
    }
    const bool isRight = (m_edge == Qt::RightEdge) == (layoutDirection() == Qt::LeftToRight);
    const int strip = m_isDrawer || !m_isOpen ? theme::scaled(StripWidth) : 0;
    m_strip->setVisible(strip > 0);
    const QString name = m_side->accessibleName();
    m_toggle->setAccessibleName(m_isOpen ? tr("Hide: %1").arg(name) : tr("Show: %1").arg(name));
    m_toggle->setToolTip(m_toggle->accessibleName());
    m_toggle->setSymbol(m_isOpen == isRight ? u"chevron-right"_s : u"chevron-left"_s);
    // Beside the strip, the content has the whole width; the drawer lies over it.
    const QRect inner = rect().adjusted(isRight ? 0 : strip, 0, isRight ? -strip : 0, 0);
    m_splitter->setGeometry(inner);
    if (m_isDrawer) {
        if (m_side->parentWidget() != this) {
            m_side->setParent(this);
            m_side->hide();
        }
        const int wide = std::min(width() - strip, std::max(sideWidth(), leastWidth(m_side)));
        m_strip->setGeometry(isRight ? width() - strip - (m_isOpen ? wide : 0) : (m_isOpen ? wide : 0), 0, strip, height());
        m_side->setGeometry(isRight ? width() - wide : 0, 0, wide, height());
        m_side->setVisible(m_isOpen);
        m_side->raise();
        m_strip->raise();
        return;
    }
    if (m_side->parentWidget() != m_splitter)
        m_splitter->insertWidget(m_edge == Qt::LeftEdge ? 0 : 1, m_side);
    m_strip->setGeometry(isRight ? width() - strip : 0, 0, strip, height());
    m_side->setVisible(m_isOpen);
    if (m_isOpen) {
        const int side = std::min(sideWidth(), inner.width() - leastWidth(m_content) - m_splitter->handleWidth());
        const int rest = inner.width() - side - m_splitter->handleWidth();
        m_splitter->setSizes(m_edge == Qt::LeftEdge ? QList<int>{side, rest} : QList<int>{rest, side});
    }
}

void AdaptiveSplitter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AdaptiveSplitter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

bool AdaptiveSplitter::event(QEvent *event)
{
    // The content or the pane needs another width than before.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void AdaptiveSplitter::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isDrawer && m_isOpen) {
        closeSide();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace pax::ui
