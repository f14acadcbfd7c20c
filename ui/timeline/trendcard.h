// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/axis.h"
#include "app/timeline/trends.h"

#include <QtWidgets/QFrame>

#include <optional>
#include <vector>

namespace pax::ui {

/// What all trend cards share: the stretch of time, where the cross-hair stands, hospital stays, today.
struct TrendFrame
{
    timeline::TimeRange range;
    std::int64_t today = 0;
    std::vector<timeline::TimeRange> stays;
};

/// One trend drawn: its latest value, its points with their flags, the reference range as it was sent. Left and right step through the
/// points, Enter opens one. Thread: GUI.
class TrendCard : public QFrame
{
    Q_OBJECT

public:
    explicit TrendCard(timeline::Trend trend, QWidget *parent = nullptr);
    const timeline::Trend &trend() const { return m_trend; }
    void setFrame(const TrendFrame &frame);
    /// A time to mark in every card; nothing takes it away.
    void setCross(std::optional<std::int64_t> at);
    void setCurrent(int event);
    QSize sizeHint() const override;

Q_SIGNALS:
    void crossed(std::optional<std::int64_t> at);
    void chosen(int event);
    void opened(int event);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    void scale();
    double y(double value) const;
    double x(const timeline::TrendPoint &point) const;
    void paintHead(QPainter &painter);
    void paintGround(QPainter &painter);
    void paintBands(QPainter &painter);
    void paintLine(QPainter &painter, const QList<timeline::TrendPoint> &points, bool isSecond);
    void paintPoint(QPainter &painter, const timeline::TrendPoint &point, const QPointF &at, bool isSecond);
    void paintCross(QPainter &painter);
    void paintWords(QPainter &painter);
    int pointAt(const QPointF &at) const;
    QString spoken() const;
    QString noteLine() const;

    timeline::Trend m_trend;
    TrendFrame m_frame;
    std::optional<std::int64_t> m_cross;
    int m_current = timeline::NoEvent;
    double m_least = 0;
    double m_most = 1;
    std::vector<double> m_ticks;
};

} // namespace pax::ui
