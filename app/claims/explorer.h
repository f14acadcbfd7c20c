// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/measures.h"
#include "app/claims/order.h"
#include "app/claims/recency.h"

#include <map>
#include <mutex>
#include <stop_token>

namespace pax::claims {

/// A bar: what the filters of all other charts leave of it, and what there is without any filter.
struct FacetBar
{
    std::uint32_t code = 0;
    QString value;               ///< its text: what a filter names; the empty text is "not sent"
    Figure shown;
    Figure all;
};

/// The largest groups of one key, those picked, and the rest together.
struct Facet
{
    Key key = Key::Provider;
    Measure measure = Measure::Claims;   ///< what is measured here: lines have no days and no members
    std::vector<FacetBar> bars;          ///< most first
    FacetBar others;
    qint64 otherCount = 0;
};

/// A service month by type of claim.
struct MonthBar
{
    QString month;               ///< "2026-04", "2026", or empty: no date was sent
    std::array<Figure, ClaimClassCount> shown;
    std::array<Figure, ClaimClassCount> all;
};

/// How many claims have an amount of one kind within each step.
struct Distribution
{
    AmountKind kind = AmountKind::Allowed;
    std::array<qint64, BandCount> shown{};
    std::array<qint64, BandCount> all{};
};

/// What to work out.
struct ViewRequest
{
    Filter filter;
    QString search;
    Measure measure = Measure::Claims;
    std::vector<SortBy> sort;
    QList<Key> facets;
    QMap<Key, Measure> own{};   ///< what is measured of some keys, whatever else is
    std::size_t mostBars = 6;
    AmountKind distributionOf = AmountKind::Allowed;
    bool withRows = true;       ///< false while something is dragged: charts and totals alone
    /// Bars that stay where they are, by key and in order: nothing jumps about while something is dragged.
    QMap<Key, QList<std::uint32_t>> keep;

    Measure measureOf(Key key) const { return own.value(key, measure); }
};

/// Everything the page shows for one filter.
struct View
{
    std::shared_ptr<const Rows> rows;           ///< in order; null unless asked for
    Strip shown;
    Strip all;                                  ///< of the scope, without any filter
    bool hasMoney = false;                      ///< some claim in view has an amount
    QString currency;                           ///< that sums are in
    qint64 otherCurrencies = 0;                 ///< claims in view left out of sums for another currency or several
    bool isCurrencyAssumed = false;
    qint64 folded = 0;                          ///< older versions and canceled claims of the scope
    std::vector<MonthBar> months;               ///< by time; no month last
    std::vector<Facet> facets;                  ///< as asked for
    Distribution distribution;
};

/// Answers questions about one set: filters are bitmaps, kept while they do not change; order is a permutation; sums are one pass over
/// arrays, on all cores. A chart's own filter does not narrow its own bars. Thread: any worker, one question at a time; a second one
/// waits. Cost: budget in tests/perf.
class Explorer
{
public:
    /// \p asOf  when the data was taken, where known
    Explorer(ClaimSetPtr set, QDate asOf);

    const ClaimSetPtr &set() const { return m_set; }
    const Recency &recency() const { return m_recency; }
    /// Errors: Cancelled.
    core::Result<View> view(const ViewRequest &request, std::stop_token stop);
    /// How many claims have each value of a key under all other filters, most first; for filters of a column.
    std::vector<FacetBar> values(const ViewRequest &request, Key key);
    /// The rows a request lets through, in order.
    core::Result<std::shared_ptr<const Rows>> rows(const ViewRequest &request, std::stop_token stop);

private:
    struct Condition
    {
        QSet<QString> values;
        Bitmap rows;
    };
    /// The filters of a request as bitmaps.
    struct Sieve
    {
        Bitmap base;
        std::map<Key, const Bitmap *> conditions;
        Bitmap all() const { return without(std::nullopt); }
        Bitmap without(std::optional<Key> key) const;
    };
    /// What the unfiltered scope holds, for the pale bars.
    struct Ground
    {
        Bitmap rows;
        Strip strip;
        qint64 folded = 0;
        std::map<std::pair<Key, Measure>, GroupSums> sums;
        std::map<Measure, GroupSums> months;
        std::map<AmountKind, std::array<qint64, BandCount>> bands;
    };

    Sieve sieve(const ViewRequest &request);
    Ground &ground(const ViewRequest &request);
    void prepareGround(Ground &ground, const ViewRequest &request);
    const std::vector<std::uint8_t> &bandCodes(AmountKind kind);
    static std::array<qint64, BandCount> countBands(const std::vector<std::uint8_t> &codes, const Bitmap &rows);
    Facet facet(const ViewRequest &request, Key key, const Bitmap &rows, const Ground &ground) const;
    std::vector<MonthBar> months(Measure measure, const Bitmap &rows, const GroupSums &all) const;
    std::shared_ptr<const Rows> order(const std::vector<SortBy> &sort);
    std::shared_ptr<const Rows> ordered(const std::vector<SortBy> &sort, const Bitmap &rows);

    ClaimSetPtr m_set;
    Measures m_measures;
    Recency m_recency;
    std::mutex m_mutex;                 ///< guards all that follows: one question at a time
    std::map<Key, Condition> m_conditions;
    std::optional<std::pair<Filter::Bands, Bitmap>> m_bands;
    QString m_searched;
    Bitmap m_found;
    std::map<AmountKind, std::vector<std::uint8_t>> m_bandCodes;
    std::map<std::pair<bool, Scope>, Ground> m_grounds;
    std::vector<SortBy> m_sort;
    std::shared_ptr<const Rows> m_order;
};
using ExplorerPtr = std::shared_ptr<Explorer>;

} // namespace pax::claims
