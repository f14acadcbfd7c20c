// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/chartfill.h"

#include <QtCore/QDate>
#include <QtWidgets/QWidget>

class QGridLayout;
class QMenu;

namespace pax::ui {

class ChartCard;
class ClaimBrowser;

/// The charts of the page, as many side by side as fit, each a filter for everything else. Which there are is chosen in a menu.
class ClaimCharts : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimCharts(ClaimBrowser &browser, QWidget *parent = nullptr);
    /// Asks the browser for what the charts need.
    void request();
    void showView();
    QList<ClaimChart> charts() const;
    void setCharts(const QList<ClaimChart> &charts);
    void fillChartMenu(QMenu &menu);
    ChartCard *card(ClaimChart chart) const { return m_cards.value(chart); }
    bool hasUnsureMonths() const;

Q_SIGNALS:
    void leaving(const QString &what, const std::function<void()> &proceed);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ChartCard *makeCard(ClaimChart chart);
    FilledChart fill(ClaimChart chart) const;
    void pick(ClaimChart chart, const QString &key, bool isAdded);
    void pickRange(ClaimChart chart, const QStringList &keys, bool isFinal);
    void arrange();

    ClaimBrowser &m_browser;
    QWidget *m_area;
    QGridLayout *m_grid;
    QMap<ClaimChart, ChartCard *> m_cards;
    QHash<ClaimChart, FilledChart> m_filled;
    QList<ClaimChart> m_chosen;   ///< empty: the usual ones
    bool m_byYear = false;
    int m_columns = 0;
};

} // namespace pax::ui
