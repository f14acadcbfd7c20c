// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/explorer.h"

#include "app/claims/search.h"
#include "app/core/parallel.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <numeric>

namespace pax::claims {

using namespace core;

namespace {

constexpr std::uint8_t NoBand = 255;

Figure figureOf(const GroupSums &sums, std::size_t group)
{
    return {sums.sum(group), sums.count(group)};
}

/// Codes that are there, largest first by what is shown, then by all; at most so many, those picked and kept among them.
class Ranking
{
public:
    Ranking(const GroupSums &shown, const GroupSums &all, std::size_t most) : m_shown(shown), m_all(all), m_most(most)
    {
        for (std::uint32_t code = 0; code < all.groups(); ++code) {
            if (all.count(code) > 0)
                m_codes.push_back(code);
        }
    }

    std::vector<std::uint32_t> chosen(const std::vector<std::uint32_t> &picked, const QList<std::uint32_t> *keep)
    {
        const std::size_t room = m_codes.size() <= m_most ? m_codes.size() : m_most - 1;
        std::vector<std::uint32_t> chosen;
        const auto take = [&](std::uint32_t code) {
            if (std::find(chosen.begin(), chosen.end(), code) == chosen.end())
                chosen.push_back(code);
        };
        if (keep) {
            for (const std::uint32_t code : *keep) {
                if (code < m_all.groups() && m_all.count(code) > 0)
                    take(code);
            }
            return chosen;
        }
        for (const std::uint32_t code : picked) {
            if (m_all.count(code) > 0 && chosen.size() < room)
                take(code);
        }
        const std::size_t looked = std::min(m_codes.size(), room + chosen.size());
        std::partial_sort(m_codes.begin(), m_codes.begin() + static_cast<std::ptrdiff_t>(looked), m_codes.end(), [this](std::uint32_t a, std::uint32_t b) { return isBefore(a, b); });
        for (std::size_t i = 0; i < looked && chosen.size() < room; ++i)
            take(m_codes[i]);
        std::sort(chosen.begin(), chosen.end(), [this](std::uint32_t a, std::uint32_t b) { return isBefore(a, b); });
        return chosen;
    }
    std::size_t count() const { return m_codes.size(); }

private:
    bool isBefore(std::uint32_t a, std::uint32_t b) const
    {
        const double left = m_shown.approximate(a);
        const double right = m_shown.approximate(b);
        if (left != right)
            return left > right;
        const double leftAll = m_all.approximate(a);
        const double rightAll = m_all.approximate(b);
        return leftAll != rightAll ? leftAll > rightAll : a < b;
    }

    const GroupSums &m_shown;
    const GroupSums &m_all;
    std::size_t m_most;
    std::vector<std::uint32_t> m_codes;
};

} // namespace

Explorer::Explorer(ClaimSetPtr set, QDate asOf) : m_set(std::move(set)), m_measures(m_set), m_recency(recencyOf(m_set->table, asOf)) {}

Bitmap Explorer::Sieve::without(std::optional<Key> key) const
{
    Bitmap rows = base;
    for (const auto &[each, passes] : conditions) {
        if (each != key)
            rows &= *passes;
    }
    return rows;
}

Explorer::Sieve Explorer::sieve(const ViewRequest &request)
{
    const ClaimTable &table = m_set->table;
    Sieve sieve;
    sieve.base = ground(request).rows;
    const QString wanted = request.search.simplified();
    if (!wanted.isEmpty()) {
        if (wanted != m_searched) {
            m_found = search(*m_set, wanted);
            m_searched = wanted;
        }
        sieve.base &= m_found;
    }
    for (auto each = request.filter.where.cbegin(); each != request.filter.where.cend(); ++each) {
        if (each->isEmpty())
            continue;
        Condition &condition = m_conditions[each.key()];
        if (condition.values != *each || condition.rows.size() != table.rows())
            condition = {*each, passing(table, each.key(), *each)};
        sieve.conditions[each.key()] = &condition.rows;
    }
    if (request.filter.bands) {
        if (!m_bands || m_bands->first != *request.filter.bands)
            m_bands = {*request.filter.bands, passing(table, *request.filter.bands)};
        sieve.conditions[Key::AmountBand] = &m_bands->second;
    }
    return sieve;
}

Explorer::Ground &Explorer::ground(const ViewRequest &request)
{
    const std::pair<bool, Scope> which(request.filter.allVersions, request.filter.scope);
    const auto known = m_grounds.find(which);
    if (known != m_grounds.end())
        return known->second;
    Ground &made = m_grounds[which];
    Filter everything;
    everything.scope = request.filter.scope;
    everything.allVersions = request.filter.allVersions;
    made.rows = baseRows(m_set->table, everything);
    made.strip = m_measures.strip(made.rows);
    everything.allVersions = true;
    const Bitmap every = baseRows(m_set->table, everything);
    every.forEach([&](std::uint32_t row) { made.folded += m_set->table.isOldVersion(row) ? 1 : 0; });
    return made;
}

void Explorer::prepareGround(Ground &ground, const ViewRequest &request)
{
    for (const Key key : request.facets) {
        const std::pair<Key, Measure> which(key, m_measures.measureFor(key, request.measureOf(key)));
        if (!ground.sums.contains(which))
            ground.sums.emplace(which, m_measures.by(key, which.second, ground.rows));
    }
    if (!ground.months.contains(request.measure))
        ground.months.emplace(request.measure, m_measures.byMonthAndClass(request.measure, ground.rows));
    if (!ground.bands.contains(request.distributionOf))
        ground.bands.emplace(request.distributionOf, countBands(bandCodes(request.distributionOf), ground.rows));
}

const std::vector<std::uint8_t> &Explorer::bandCodes(AmountKind kind)
{
    const auto known = m_bandCodes.find(kind);
    if (known != m_bandCodes.end())
        return known->second;
    const AmountColumn &column = m_set->table.amounts(kind);
    const std::int32_t *cents = column.cents();
    std::vector<std::uint8_t> codes(m_set->table.rows(), NoBand);
    for (std::size_t row = 0; cents && row < codes.size(); ++row) {
        if (cents[row] != AmountColumn::Absent)
            codes[row] = static_cast<std::uint8_t>(bandOf(column, cents[row]));
    }
    return m_bandCodes.emplace(kind, std::move(codes)).first->second;
}

std::array<qint64, BandCount> Explorer::countBands(const std::vector<std::uint8_t> &codes, const Bitmap &rows)
{
    std::array<qint64, 256> counts{};
    const std::uint8_t *band = codes.data();
    rows.forEach([&](std::uint32_t row) { ++counts[band[row]]; });
    std::array<qint64, BandCount> bands{};
    std::copy_n(counts.begin(), bands.size(), bands.begin());
    return bands;
}

std::shared_ptr<const Rows> Explorer::order(const std::vector<SortBy> &sort)
{
    if (m_order && m_sort == sort)
        return m_order;
    auto rows = std::make_shared<Rows>(m_set->table.rows());
    std::iota(rows->begin(), rows->end(), 0U);
    sortRows(m_set->table, m_set->names, *rows, sort);
    m_sort = sort;
    m_order = rows;
    return m_order;
}

std::shared_ptr<const Rows> Explorer::ordered(const std::vector<SortBy> &sort, const Bitmap &rows)
{
    if (sort.empty())
        return std::make_shared<const Rows>(rows.rows());
    const std::size_t count = rows.count();
    // Few rows are sorted by themselves; many are picked from the order of all, which is kept.
    if (count * 8 < m_set->table.rows() && (!m_order || m_sort != sort)) {
        auto few = std::make_shared<Rows>(rows.rows());
        sortRows(m_set->table, m_set->names, *few, sort);
        return few;
    }
    const std::shared_ptr<const Rows> all = order(sort);
    auto picked = std::make_shared<Rows>();
    picked->reserve(count);
    for (const std::uint32_t row : *all) {
        if (rows.test(row))
            picked->push_back(row);
    }
    return picked;
}

Facet Explorer::facet(const ViewRequest &request, Key key, const Bitmap &rows, const Ground &ground) const
{
    Facet facet;
    facet.key = key;
    facet.measure = m_measures.measureFor(key, request.measureOf(key));
    const GroupSums shown = m_measures.by(key, facet.measure, rows);
    const GroupSums &all = ground.sums.at({key, facet.measure});
    std::vector<std::uint32_t> picked;
    for (const QString &value : request.filter.where.value(key)) {
        if (const std::optional<std::uint32_t> code = m_measures.code(key, value))
            picked.push_back(*code);
    }
    std::sort(picked.begin(), picked.end());
    Ranking ranking(shown, all, request.mostBars);
    const auto keep = request.keep.constFind(key);
    const std::vector<std::uint32_t> chosen = ranking.chosen(picked, keep == request.keep.constEnd() ? nullptr : &*keep);
    for (const std::uint32_t code : chosen)
        facet.bars.push_back({code, m_measures.text(key, code), figureOf(shown, code), figureOf(all, code)});
    facet.otherCount = static_cast<qint64>(ranking.count() - chosen.size());
    if (facet.otherCount == 0)
        return facet;
    if (facet.measure == Measure::Members) {
        // A member seen with two of the others is one.
        std::vector<std::uint32_t> isOther(all.groups(), 1);
        for (const std::uint32_t code : chosen)
            isOther[code] = 0;
        facet.others.shown = figureOf(m_measures.byMapped(key, isOther, 2, facet.measure, rows), 1);
        facet.others.all = figureOf(m_measures.byMapped(key, isOther, 2, facet.measure, ground.rows), 1);
        return facet;
    }
    facet.others.shown = figureOf(shown.without(chosen), 0);
    facet.others.all = figureOf(all.without(chosen), 0);
    return facet;
}

std::vector<MonthBar> Explorer::months(Measure measure, const Bitmap &rows, const GroupSums &all) const
{
    const GroupSums shown = m_measures.byMonthAndClass(measure, rows);
    const Dictionary &texts = m_set->table.dictionary(TextField::Month);
    std::vector<MonthBar> bars;
    for (std::uint32_t code = 0; code < texts.size(); ++code) {
        MonthBar bar;
        bool isThere = false;
        for (std::size_t kind = 0; kind < ClaimClassCount; ++kind) {
            const std::size_t group = code * ClaimClassCount + kind;
            if (all.count(group) == 0)
                continue;
            isThere = true;
            bar.shown[kind] = figureOf(shown, group);
            bar.all[kind] = figureOf(all, group);
        }
        if (!isThere)
            continue;
        bar.month = texts.text(code);
        bars.push_back(std::move(bar));
    }
    std::sort(bars.begin(), bars.end(), [](const MonthBar &a, const MonthBar &b) { return a.month.isEmpty() != b.month.isEmpty() ? b.month.isEmpty() : a.month < b.month; });
    return bars;
}

Result<View> Explorer::view(const ViewRequest &request, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    if (stop.stop_requested())
        return Error::cancelled();
    Ground &base = ground(request);
    prepareGround(base, request);
    const std::vector<std::uint8_t> &bands = bandCodes(request.distributionOf);
    const Sieve sieve = this->sieve(request);
    const Bitmap rows = sieve.all();
    View view;
    view.all = base.strip;
    view.folded = base.folded;
    view.currency = m_measures.currency();
    view.isCurrencyAssumed = m_measures.isCurrencyAssumed();
    view.facets.resize(static_cast<std::size_t>(request.facets.size()));
    view.distribution.kind = request.distributionOf;
    view.distribution.all = base.bands.at(request.distributionOf);
    // One chart a job; whichever core is free takes the next.
    std::vector<std::function<void()>> jobs;
    if (request.withRows)
        jobs.emplace_back([&] { view.rows = ordered(request.sort, rows); });
    jobs.emplace_back([&] {
        view.shown = m_measures.strip(rows);
        Bitmap with = rows;
        with &= m_measures.withAmounts();
        // Where nothing is left to look at, the scope decides: an empty page keeps its shape.
        view.hasMoney = with.count() > 0;
        if (view.shown.claims == 0) {
            with = base.rows;
            with &= m_measures.withAmounts();
            view.hasMoney = with.count() > 0;
        }
        Bitmap left = rows;
        left &= m_measures.withAmounts();
        left.forEach([&](std::uint32_t row) { view.otherCurrencies += m_set->table.isSummed(row) && !m_measures.money().test(row) ? 1 : 0; });
    });
    jobs.emplace_back([&] { view.months = months(request.measure, sieve.without(Key::Month), base.months.at(request.measure)); });
    jobs.emplace_back([&] { view.distribution.shown = countBands(bands, sieve.without(Key::AmountBand)); });
    for (std::size_t i = 0; i < view.facets.size(); ++i) {
        const Key key = request.facets[static_cast<qsizetype>(i)];
        jobs.emplace_back([this, &view, &request, &sieve, &base, i, key] { view.facets[i] = facet(request, key, sieve.without(key), base); });
    }
    std::atomic<std::size_t> next = 0;
    onAllCores(static_cast<int>(jobs.size()), [&](int) {
        for (std::size_t job = next++; job < jobs.size() && !stop.stop_requested(); job = next++)
            jobs[job]();
    });
    if (stop.stop_requested())
        return Error::cancelled();
    return view;
}

std::vector<FacetBar> Explorer::values(const ViewRequest &request, Key key)
{
    const std::lock_guard lock(m_mutex);
    const Sieve sieve = this->sieve(request);
    const Measure measure = m_measures.measureFor(key, Measure::Claims);
    const GroupSums shown = m_measures.by(key, measure, sieve.without(key));
    const GroupSums all = m_measures.by(key, measure, ground(request).rows);
    std::vector<FacetBar> bars;
    for (std::uint32_t code = 0; code < all.groups(); ++code) {
        if (all.count(code) > 0)
            bars.push_back({code, m_measures.text(key, code), figureOf(shown, code), figureOf(all, code)});
    }
    std::stable_sort(bars.begin(), bars.end(), [](const FacetBar &a, const FacetBar &b) { return a.shown.claims != b.shown.claims ? a.shown.claims > b.shown.claims : a.all.claims > b.all.claims; });
    return bars;
}

Result<std::shared_ptr<const Rows>> Explorer::rows(const ViewRequest &request, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    const Sieve sieve = this->sieve(request);
    if (stop.stop_requested())
        return Error::cancelled();
    return ordered(request.sort, sieve.all());
}

} // namespace pax::claims
