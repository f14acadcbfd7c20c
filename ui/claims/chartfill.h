// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/explorer.h"
#include "ui/charts/chartdata.h"

namespace pax::ui {

/// The charts of claims. Source: ui.md, Claims.
enum class ClaimChart { Months, Provider, DiagnosisGroup, Service, Decision, Amounts, Place, Network, Status, Member, Payer };
constexpr int ClaimChartCount = static_cast<int>(ClaimChart::Payer) + 1;
/// What a chart filters by.
claims::Key keyOf(ClaimChart chart);
QString chartTitle(ClaimChart chart);
/// What the page opens with.
QList<ClaimChart> usualCharts(bool hasMoney);

/// Bars of one chart and what each of them filters by, where a bar stands for several values.
struct FilledChart
{
    ChartData data;
    QHash<QString, QStringList> values;   ///< only of bars whose key is not their value

    QStringList valuesOf(const QString &key) const { return values.value(key, {key}); }
};

/// Words and figures for what an explorer found. Thread: any. Cost: linear in bars.
FilledChart monthsChart(const claims::View &view, const claims::ViewRequest &request, const claims::Recency &recency, bool byYear);
FilledChart facetChart(const claims::View &view, const claims::ViewRequest &request, const claims::Facet &facet, ClaimChart chart, const QHash<QString, QString> &names);
FilledChart amountsChart(const claims::View &view, const claims::ViewRequest &request);
/// Why months are hatched.
QString recencyText(const claims::Recency &recency);

} // namespace pax::ui
