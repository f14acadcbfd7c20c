// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimcharts.h"

#include "ui/charts/chartcard.h"
#include "ui/claims/claimbrowser.h"
#include "ui/common/controls.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace pax::ui {

using namespace claims;
using namespace Qt::StringLiterals;

namespace {

constexpr int CardWidth = 262;
constexpr int CardHeight = 150;
constexpr int Gap = 8;

} // namespace

ClaimCharts::ClaimCharts(ClaimBrowser &browser, QWidget *parent) : QWidget(parent), m_browser(browser)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_area = pane("window");
    m_grid = new QGridLayout(m_area);
    m_grid->setContentsMargins(12, 0, 12, 8);
    m_grid->setSpacing(Gap);
    scroll->setWidget(m_area);
    column->addWidget(scroll);
    setCharts({});
}

QList<ClaimChart> ClaimCharts::charts() const
{
    return m_chosen.isEmpty() ? usualCharts(m_browser.view().hasMoney) : m_chosen;
}

void ClaimCharts::setCharts(const QList<ClaimChart> &charts)
{
    m_chosen = charts;
    request();
    arrange();
}

void ClaimCharts::request()
{
    // Both usual sets, so that the page knows what to show whether or not there are amounts.
    QList<Key> facets;
    for (const ClaimChart chart : charts() + (m_chosen.isEmpty() ? usualCharts(false) : QList<ClaimChart>())) {
        const Key key = keyOf(chart);
        if (key != Key::Month && key != Key::AmountBand && !facets.contains(key))
            facets << key;
    }
    m_browser.setFacets(facets);
}

ChartCard *ClaimCharts::makeCard(ClaimChart chart)
{
    auto *card = new ChartCard(chartTitle(chart));
    card->setObjectName(u"chart-"_s + keyName(keyOf(chart)));
    card->setMinimumHeight(theme::scaled(CardHeight));
    connect(card, &ChartCard::picked, this, [this, chart](const QString &key, bool isAdded) { pick(chart, key, isAdded); });
    connect(card, &ChartCard::rangePicked, this, [this, chart](const QStringList &keys, bool isFinal) { pickRange(chart, keys, isFinal); });
    connect(card, &ChartCard::cleared, this, [this, chart] { m_browser.clear(keyOf(chart)); });
    connect(card, &ChartCard::leaving, this, &ClaimCharts::leaving);
    card->setMenuFiller([this, chart](QMenu &menu) {
        if (chart == ClaimChart::Months) {
            QAction *years = menu.addAction(tr("By year"), this, [this](bool on) {
                m_byYear = on;
                showView();
            });
            years->setCheckable(true);
            years->setChecked(m_byYear);
        }
        fillChartMenu(*menu.addMenu(tr("Charts shown")));
        QAction *clear = menu.addAction(tr("Clear this filter"), this, [this, chart] { m_browser.clear(keyOf(chart)); });
        clear->setEnabled(m_filled.value(chart).data.hasPick());
    });
    return card;
}

void ClaimCharts::fillChartMenu(QMenu &menu)
{
    const QList<ClaimChart> shown = charts();
    for (int i = 0; i < ClaimChartCount; ++i) {
        const auto chart = static_cast<ClaimChart>(i);
        QAction *action = menu.addAction(chartTitle(chart), this, [this, chart](bool on) {
            QList<ClaimChart> wanted = charts();
            wanted.removeAll(chart);
            if (on)
                wanted << chart;
            if (wanted.isEmpty())
                return;
            std::sort(wanted.begin(), wanted.end());
            setCharts(wanted);
            showView();
        });
        action->setCheckable(true);
        action->setChecked(shown.contains(chart));
    }
    menu.addSeparator();
    menu.addAction(tr("Usual charts"), this, [this] {
        setCharts({});
        showView();
    });
}

FilledChart ClaimCharts::fill(ClaimChart chart) const
{
    const View &view = m_browser.view();
    if (chart == ClaimChart::Months)
        return monthsChart(view, m_browser.request(), m_browser.explorer()->recency(), m_byYear);
    if (chart == ClaimChart::Amounts)
        return amountsChart(view, m_browser.request());
    for (const Facet &facet : view.facets) {
        if (facet.key == keyOf(chart))
            return facetChart(view, m_browser.request(), facet, chart, m_browser.explorer()->set()->names);
    }
    return {};
}

void ClaimCharts::showView()
{
    if (!m_browser.hasView())
        return;
    arrange();
    for (auto each = m_cards.cbegin(); each != m_cards.cend(); ++each) {
        m_filled[each.key()] = fill(each.key());
        (*each)->setData(m_filled[each.key()].data);
    }
}

bool ClaimCharts::hasUnsureMonths() const
{
    const QList<ChartBar> bars = m_filled.value(ClaimChart::Months).data.bars;
    return std::any_of(bars.begin(), bars.end(), [](const ChartBar &bar) { return bar.isUnsure; });
}

void ClaimCharts::pick(ClaimChart chart, const QString &key, bool isAdded)
{
    if (chart == ClaimChart::Amounts) {
        const std::uint32_t bit = std::uint32_t(1) << key.toUInt();
        const std::uint32_t before = m_browser.request().filter.bands ? m_browser.request().filter.bands->picked : 0;
        m_browser.setBands(isAdded ? before ^ bit : before == bit ? 0 : bit);
        return;
    }
    const QStringList values = m_filled.value(chart).valuesOf(key);
    if (values.size() == 1) {
        m_browser.pick(keyOf(chart), values.first(), isAdded);
        return;
    }
    // A year is all of its months.
    const QSet<QString> wanted(values.begin(), values.end());
    QSet<QString> picked = m_browser.request().filter.where.value(keyOf(chart));
    if (!isAdded)
        picked = picked == wanted ? QSet<QString>() : wanted;
    else if (picked.contains(wanted))
        picked -= wanted;
    else
        picked |= wanted;
    m_browser.setValues(keyOf(chart), picked);
}

void ClaimCharts::pickRange(ClaimChart chart, const QStringList &keys, bool isFinal)
{
    if (chart == ClaimChart::Amounts) {
        std::uint32_t bits = 0;
        for (const QString &key : keys)
            bits |= std::uint32_t(1) << key.toUInt();
        m_browser.setBands(bits, isFinal);
        return;
    }
    QSet<QString> values;
    for (const QString &key : keys) {
        for (const QString &value : m_filled.value(chart).valuesOf(key))
            values.insert(value);
    }
    m_browser.setValues(keyOf(chart), values, isFinal);
}

void ClaimCharts::arrange()
{
    const QList<ClaimChart> wanted = charts();
    const int columns = std::max(1, (width() - 24 + Gap) / (theme::scaled(CardWidth) + Gap));
    if (m_cards.keys() == wanted && columns == m_columns)
        return;
    for (const ClaimChart chart : m_cards.keys()) {
        m_grid->removeWidget(m_cards[chart]);
        if (!wanted.contains(chart))
            m_cards.take(chart)->deleteLater();
    }
    for (int column = 0; column < std::max(columns, m_columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    int place = 0;
    QWidget *before = nullptr;
    for (const ClaimChart chart : wanted) {
        if (!m_cards.contains(chart))
            m_cards.insert(chart, makeCard(chart));
        m_grid->addWidget(m_cards[chart], place / columns, place % columns);
        if (before)
            setTabOrder(before, m_cards[chart]);
        before = m_cards[chart];
        ++place;
    }
}

void ClaimCharts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace pax::ui
