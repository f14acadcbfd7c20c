// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtWidgets/QFrame>

class QChart;
class QLabel;

namespace pax::ui {

/// Bars of one chart: aggregates only, at most a few hundred.
struct BarData
{
    struct Series
    {
        QString name;
        int mark = 1;               ///< data mark 1–8, color and pattern together
        QList<double> values;       ///< one a category; for drawing only
    };
    QStringList keys;               ///< what a click filters by; empty text: not sent; a null text cannot be picked
    QStringList labels;
    QStringList valueTexts;         ///< exact figure of each category, in words
    QList<Series> series;
    bool isHorizontal = false;
};

/// A framed chart whose bars are filters. The same figures are its accessible description. Thread: GUI.
class BarCard : public QFrame
{
    Q_OBJECT

public:
    explicit BarCard(const QString &title, QWidget *parent = nullptr);
    void setData(const BarData &bars, const QString &measure, const QSet<QString> &picked);

Q_SIGNALS:
    /// A bar was clicked; with Ctrl it is added to what is picked.
    void picked(const QString &key, bool isAdded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    BarData m_data;
    QSet<QString> m_picked;
    QLabel *m_measure;
    QString m_title;
    class ChartView *m_view;
};

} // namespace pax::ui
