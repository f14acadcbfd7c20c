// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartground.h"

#include <QtWidgets/QWidget>

namespace pax::ui {

/// A chart whose bars are filters: click, Ctrl+click, drag a range or its ends; arrow keys, Enter, Shift and Escape do the same. Pale is
/// all there is, solid what the filters leave. Thread: GUI. Cost: a paint is a picture and as many rectangles as marks.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    /// Everything on it, as shapes: for pictures in files.
    void paintAll(QPainter &painter);
    /// The bar the keyboard is on, or −1.
    int current() const { return m_current; }
    QRectF barRect(int index) const;
    /// A bar in words: label, figure and how much of all it is.
    QString sentence(int index) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar was chosen; with Ctrl it is added to what is picked.
    void picked(const QString &key, bool isAdded);
    /// From one bar to another; \p isFinal  nothing is being dragged any more.
    void rangePicked(const QStringList &keys, bool isFinal);
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    using Range = std::pair<qsizetype, qsizetype>;
    void measure();
    void paintBars(QPainter &painter) const;
    void paintBar(QPainter &painter, qsizetype index, double share) const;
    void paintTexts(QPainter &painter) const;
    void paintBeside(QPainter &painter) const;
    void paintBelow(QPainter &painter) const;
    void paintRange(QPainter &painter) const;
    void paintFocus(QPainter &painter) const;
    void moveTo(qsizetype index, bool isExtending);
    void choose(qsizetype index, bool isAdded);
    void dragTo(QPointF place, bool isFinal);
    QStringList keysOf(Range range) const;
    /// What is picked, if it is one whole range.
    std::optional<Range> pickedRange() const;
    /// The end of the picked range at a place, if one is near.
    std::optional<qsizetype> fixedEndAt(QPointF place) const;

    ChartData m_data;
    ChartGeometry m_geometry;
    ChartGround m_ground;
    qsizetype m_pressed = -1;      ///< where a drag began
    QPointF m_pressedAt;
    bool m_isDragging = false;
    std::optional<Range> m_dragged;
    int m_current = -1;
    int m_anchor = -1;
};

} // namespace pax::ui
