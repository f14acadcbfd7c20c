// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/chartfill.h"

#include "ui/claims/claimtext.h"
#include "ui/common/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostMonths = 24;
const QString Earlier = u"earlier"_s;

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ClaimChart)
};

/// Figures of one measure in words.
class Figures
{
public:
    Figures(const View &view, Measure measure) : m_currency(view.currency), m_isMoney(amountOf(measure).has_value()) {}

    QString exact(const Figure &figure) const
    {
        if (m_isMoney)
            return figure.claims > 0 ? format::money(figure.value, m_currency) : format::absent();
        return number(figure);
    }
    QString brief(const Figure &figure) const
    {
        if (m_isMoney)
            return figure.claims > 0 ? format::roughMoney(figure.value.approximate(), m_currency) : format::absent();
        return number(figure);
    }
    std::function<QString(double)> axis() const
    {
        return [currency = m_currency, isMoney = m_isMoney](double value) { return isMoney ? format::roughMoney(value, currency) : format::count(qRound64(value)); };
    }

private:
    static QString number(const Figure &figure)
    {
        // Units may have fractions; counts have none.
        const double value = figure.value.approximate();
        return value == static_cast<double>(qRound64(value)) ? format::count(qRound64(value)) : figure.value.toString();
    }

    QString m_currency;
    bool m_isMoney;
};

struct Period
{
    QString key;
    QStringList months;
    std::array<Figure, ClaimClassCount> shown;
    std::array<Figure, ClaimClassCount> all;

    void add(const MonthBar &bar)
    {
        months << bar.month;
        for (std::size_t kind = 0; kind < ClaimClassCount; ++kind) {
            shown[kind].add(bar.shown[kind]);
            all[kind].add(bar.all[kind]);
        }
    }
};

/// Months, the earlier ones together; or years. What has no month stands last.
std::vector<Period> periodsOf(const View &view, bool byYear)
{
    qsizetype dated = 0;
    for (const MonthBar &bar : view.months)
        dated += bar.month.isEmpty() ? 0 : 1;
    std::vector<Period> periods;
    qsizetype place = 0;
    for (const MonthBar &bar : view.months) {
        QString key = byYear ? bar.month.left(4) : bar.month;
        if (!byYear && !bar.month.isEmpty() && place++ < dated - MostMonths)
            key = Earlier;
        if (key.isNull())
            key = u""_s;
        if (periods.empty() || periods.back().key != key)
            periods.push_back({key, {}, {}, {}});
        periods.back().add(bar);
    }
    return periods;
}

void nameMonth(ChartBar &bar, const QString &month, int &lastYear)
{
    const QDate day = month.size() == 7 ? QDate::fromString(month + u"-01"_s, Qt::ISODate) : QDate();
    if (!day.isValid()) {
        bar.label = month.isEmpty() ? ChartText::tr("No date", "a bar of claims without a date") : month;
        bar.shortLabel = month.isEmpty() ? u"?"_s : u"’"_s + month.right(2);
        return;
    }
    bar.label = QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
    bar.shortLabel = QLocale().standaloneMonthName(day.month(), QLocale::NarrowFormat);
    if (day.year() != lastYear)
        bar.group = QString::number(day.year());
    lastYear = day.year();
}

void fillFigures(ChartBar &bar, const Figures &figures, const Figure &shown, const Figure &all)
{
    bar.figure = figures.brief(shown);
    bar.exact = figures.exact(shown);
    bar.allExact = figures.exact(all);
}

} // namespace

Key keyOf(ClaimChart chart)
{
    switch (chart) {
    case ClaimChart::Months:
        return Key::Month;
    case ClaimChart::Provider:
        return Key::Provider;
    case ClaimChart::DiagnosisGroup:
        return Key::DiagnosisGroup;
    case ClaimChart::Service:
        return Key::ServiceGroup;
    case ClaimChart::Decision:
        return Key::State;
    case ClaimChart::Amounts:
        return Key::AmountBand;
    case ClaimChart::Place:
        return Key::Place;
    case ClaimChart::Network:
        return Key::Network;
    case ClaimChart::Status:
        return Key::Status;
    case ClaimChart::Member:
        return Key::Member;
    case ClaimChart::Payer:
        return Key::Payer;
    }
    return Key::Month;
}

QString chartTitle(ClaimChart chart)
{
    switch (chart) {
    case ClaimChart::Months:
        return ChartText::tr("By month, by type");
    case ClaimChart::Provider:
        return ChartText::tr("By provider");
    case ClaimChart::DiagnosisGroup:
        return ChartText::tr("By diagnosis group");
    case ClaimChart::Service:
        return ChartText::tr("By service");
    case ClaimChart::Decision:
        return ChartText::tr("By decision");
    case ClaimChart::Amounts:
        return ChartText::tr("Amount distribution");
    case ClaimChart::Place:
        return ChartText::tr("By place");
    case ClaimChart::Network:
        return ChartText::tr("By network");
    case ClaimChart::Status:
        return ChartText::tr("By status");
    case ClaimChart::Member:
        return ChartText::tr("Top members");
    case ClaimChart::Payer:
        return ChartText::tr("By payer");
    }
    return {};
}

QList<ClaimChart> usualCharts(bool hasMoney)
{
    return {ClaimChart::Months, ClaimChart::Provider, ClaimChart::DiagnosisGroup, ClaimChart::Service, ClaimChart::Decision, hasMoney ? ClaimChart::Amounts : ClaimChart::Place};
}

QString recencyText(const Recency &recency)
{
    if (!recency.completeUntil.isValid())
        return {};
    if (recency.isMeasured)
        return ChartText::tr("may still grow: nine of ten of these claims were settled within %n day(s) of the service", nullptr, recency.usualDelay);
    return ChartText::tr("may still grow: claims usually arrive within three months of the service");
}

FilledChart monthsChart(const View &view, const ViewRequest &request, const Recency &recency, bool byYear)
{
    FilledChart filled;
    ChartData &chart = filled.data;
    chart.shape = ChartData::Shape::Columns;
    chart.isRange = true;
    chart.measure = measureTitle(request.measure).toLower();
    const Figures figures(view, request.measure);
    chart.axisText = figures.axis();
    std::vector<std::size_t> kinds;
    const std::vector<Period> periods = periodsOf(view, byYear);
    for (std::size_t kind = 0; kind < ClaimClassCount; ++kind) {
        if (std::any_of(periods.begin(), periods.end(), [kind](const Period &period) { return period.all[kind].claims > 0; }))
            kinds.push_back(kind);
    }
    for (const std::size_t kind : kinds)
        chart.series.append({classText(static_cast<ClaimClass>(kind)), classMark(static_cast<ClaimClass>(kind))});
    const QSet<QString> picked = request.filter.where.value(Key::Month);
    int lastYear = 0;
    for (const Period &period : periods) {
        ChartBar bar;
        bar.key = period.key;
        filled.values.insert(period.key, period.months);
        if (period.key == Earlier) {
            bar.label = ChartText::tr("Earlier", "a bar of all earlier months");
            bar.shortLabel = u"…"_s;
            bar.isRest = true;
        } else {
            nameMonth(bar, period.key, lastYear);
        }
        bar.isPicked = std::all_of(period.months.begin(), period.months.end(), [&picked](const QString &month) { return picked.contains(month); });
        bar.isUnsure = period.key != Earlier && recency.isTooRecent(period.months.last());
        bar.note = bar.isUnsure ? recencyText(recency) : QString();
        Figure shown;
        Figure all;
        for (const std::size_t kind : kinds) {
            bar.shown << period.shown[kind].value.approximate();
            bar.all << period.all[kind].value.approximate();
            shown.add(period.shown[kind]);
            all.add(period.all[kind]);
        }
        fillFigures(bar, figures, shown, all);
        chart.bars << bar;
    }
    return filled;
}

FilledChart facetChart(const View &view, const ViewRequest &request, const Facet &facet, ClaimChart chart, const QHash<QString, QString> &names)
{
    static const QHash<ClaimChart, int> marks{{ClaimChart::Provider, 1}, {ClaimChart::DiagnosisGroup, 2}, {ClaimChart::Service, 3}, {ClaimChart::Decision, 5}, {ClaimChart::Place, 6}, {ClaimChart::Network, 7}, {ClaimChart::Status, 5}, {ClaimChart::Member, 4}, {ClaimChart::Payer, 6}};
    FilledChart filled;
    filled.data.measure = chart == ClaimChart::DiagnosisGroup ? ChartText::tr("%1, ICD-10 chapter", "measure, and what the groups are").arg(measureTitle(facet.measure).toLower()) : measureTitle(facet.measure).toLower();
    filled.data.series.append({measureTitle(facet.measure), marks.value(chart, 1)});
    const Figures figures(view, facet.measure);
    const QSet<QString> picked = request.filter.where.value(facet.key);
    const auto add = [&](ChartBar bar, const FacetBar &from) {
        bar.shown << from.shown.value.approximate();
        bar.all << from.all.value.approximate();
        fillFigures(bar, figures, from.shown, from.all);
        filled.data.bars << bar;
    };
    for (const FacetBar &each : facet.bars) {
        ChartBar bar;
        bar.key = each.value.isNull() ? u""_s : each.value;
        bar.label = facet.key == Key::Member ? names.value(each.value, keyValueText(facet.key, each.value)) : keyValueText(facet.key, each.value);
        bar.isPicked = picked.contains(each.value);
        add(bar, each);
    }
    if (facet.otherCount > 0) {
        ChartBar bar;
        bar.label = ChartText::tr("%n other(s)", "groups that have no bar of their own", static_cast<int>(facet.otherCount));
        bar.isRest = true;
        add(bar, facet.others);
    }
    return filled;
}

FilledChart amountsChart(const View &view, const ViewRequest &request)
{
    FilledChart filled;
    ChartData &chart = filled.data;
    chart.shape = ChartData::Shape::Columns;
    chart.isRange = true;
    chart.measure = ChartText::tr("%1 per claim", "an amount").arg(amountTitle(view.distribution.kind).toLower());
    chart.series.append({ChartText::tr("Claims"), 8});
    chart.axisText = [](double value) { return format::count(qRound64(value)); };
    const std::uint32_t picked = request.filter.bands ? request.filter.bands->picked : 0;
    const auto rough = [&view](std::int64_t cents) { return format::roughMoney(static_cast<double>(cents) / 100, view.currency); };
    for (int band = 0; band < BandCount; ++band) {
        const auto place = static_cast<std::size_t>(band);
        ChartBar bar;
        bar.key = QString::number(band);
        const std::optional<std::int64_t> from = bandStart(band);
        const std::optional<std::int64_t> until = band + 1 < BandCount ? bandStart(band + 1) : std::nullopt;
        bar.label = !from ? ChartText::tr("below %1", "an amount").arg(rough(0)) : band == 1 ? rough(0) : !until ? ChartText::tr("%1 and more", "an amount").arg(rough(*from)) : ChartText::tr("%1 to %2", "amounts").arg(rough(*from), rough(*until));
        bar.shortLabel = !from ? u"−"_s : !until ? rough(*from) + u'+' : rough(*from);
        bar.shown << static_cast<double>(view.distribution.shown[place]);
        bar.all << static_cast<double>(view.distribution.all[place]);
        bar.figure = format::count(view.distribution.shown[place]);
        bar.exact = bar.figure;
        bar.allExact = format::count(view.distribution.all[place]);
        bar.isPicked = (picked >> band & 1) != 0;
        chart.bars << bar;
    }
    return filled;
}

} // namespace pax::ui
