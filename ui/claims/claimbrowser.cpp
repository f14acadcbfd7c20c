// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimbrowser.h"

namespace pax::ui {

using namespace core;
using namespace claims;

namespace {

constexpr std::size_t MostUndone = 100;

} // namespace

ClaimBrowser::ClaimBrowser(Workers &workers, QObject *parent) : QObject(parent), m_workers(workers)
{
    // How claims ended is counted: what was denied has no amount to be measured by.
    m_request.own = {{Key::State, Measure::Claims}, {Key::Status, Measure::Claims}};
}

void ClaimBrowser::open(ExplorerPtr explorer, bool keepsFilters)
{
    m_explorer = std::move(explorer);
    m_request.keep.clear();
    if (!keepsFilters) {
        m_request.filter.where.clear();
        m_request.filter.bands.reset();
        m_request.search.clear();
        m_undo.clear();
        m_redo.clear();
    }
    update();
}

void ClaimBrowser::close()
{
    m_latest.stop();
    m_explorer.reset();
    m_view = {};
}

const Rows &ClaimBrowser::rows() const
{
    static const Rows none;
    return m_view.rows ? *m_view.rows : none;
}

void ClaimBrowser::pick(Key key, const QString &value, bool isAdded)
{
    QSet<QString> values = m_request.filter.where.value(key);
    const bool wasOnly = values.size() == 1 && values.contains(value);
    if (!isAdded)
        values = wasOnly ? QSet<QString>() : QSet<QString>{value};
    else if (!values.remove(value))
        values.insert(value);
    setValues(key, values);
}

void ClaimBrowser::remember()
{
    const Looked before = m_beforeDrag ? *std::exchange(m_beforeDrag, std::nullopt) : looked();
    if (!m_undo.empty() && m_undo.back() == before)
        return;
    m_undo.push_back(before);
    if (m_undo.size() > MostUndone)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
}

void ClaimBrowser::setValues(Key key, const QSet<QString> &values, bool isFinal)
{
    if (isFinal)
        remember();
    else if (!m_beforeDrag)
        m_beforeDrag = looked();
    if (values.isEmpty())
        m_request.filter.where.remove(key);
    else
        m_request.filter.where[key] = values;
    update(isFinal);
}

void ClaimBrowser::setBands(std::uint32_t picked, bool isFinal)
{
    if (isFinal)
        remember();
    else if (!m_beforeDrag)
        m_beforeDrag = looked();
    m_request.filter.bands = picked == 0 ? std::nullopt : std::optional(Filter::Bands{m_request.distributionOf, picked});
    update(isFinal);
}

void ClaimBrowser::clear(Key key)
{
    if (key == Key::AmountBand)
        setBands(0);
    else
        setValues(key, {});
}

void ClaimBrowser::clearAll()
{
    if (!isFiltered())
        return;
    remember();
    m_request.filter.where.clear();
    m_request.filter.bands.reset();
    m_request.search.clear();
    update();
}

void ClaimBrowser::setSearch(const QString &text)
{
    if (text == m_request.search)
        return;
    m_request.search = text;
    update();
}

void ClaimBrowser::setMeasure(Measure measure)
{
    m_request.measure = measure;
    // The distribution is of the amount that is measured; what was picked of another means nothing there.
    if (const std::optional<AmountKind> kind = amountOf(measure); kind && *kind != m_request.distributionOf) {
        m_request.distributionOf = *kind;
        m_request.filter.bands.reset();
    }
    update();
}

void ClaimBrowser::setSort(std::vector<SortBy> sort)
{
    m_request.sort = std::move(sort);
    update();
}

void ClaimBrowser::setAllVersions(bool on)
{
    m_request.filter.allVersions = on;
    update();
}

void ClaimBrowser::setScope(Scope scope)
{
    m_request.filter.scope = scope;
    m_request.filter.where.clear();
    m_request.filter.bands.reset();
    update();
}

void ClaimBrowser::setFacets(const QList<Key> &facets)
{
    if (facets == m_request.facets)
        return;
    m_request.facets = facets;
    update();
}

void ClaimBrowser::setRequest(const ViewRequest &request)
{
    remember();
    const QList<Key> facets = m_request.facets;
    m_request = request;
    m_request.facets = facets;
    update();
}

void ClaimBrowser::look(const Looked &what)
{
    m_request.filter = what.filter;
    m_request.search = what.search;
    update();
}

void ClaimBrowser::undo()
{
    if (m_undo.empty())
        return;
    m_redo.push_back(looked());
    const Looked what = m_undo.back();
    m_undo.pop_back();
    look(what);
}

void ClaimBrowser::redo()
{
    if (m_redo.empty())
        return;
    m_undo.push_back(looked());
    const Looked what = m_redo.back();
    m_redo.pop_back();
    look(what);
}

/// Bars stay where they are while something is dragged.
void ClaimBrowser::keepBars()
{
    for (const Facet &facet : m_view.facets) {
        QList<std::uint32_t> codes;
        for (const FacetBar &bar : facet.bars)
            codes << bar.code;
        m_request.keep[facet.key] = codes;
    }
}

void ClaimBrowser::update(bool isFinal)
{
    if (!m_explorer)
        return;
    if (!isFinal && !m_isDragging)
        keepBars();
    m_isDragging = !isFinal;
    if (isFinal)
        m_request.keep.clear();
    else if (m_latest.isRunning()) {
        m_isWaiting = true;
        return;
    }
    ask(isFinal);
}

void ClaimBrowser::ask(bool isFinal)
{
    m_isWaiting = false;
    ViewRequest request = m_request;
    request.withRows = isFinal;
    const ExplorerPtr explorer = m_explorer;
    m_latest.start(
        this,
        [this, explorer, request](std::stop_token stop) {
            const auto work = [explorer, request, stop]() { return explorer->view(request, stop); };
            return m_workers.run(work);
        },
        [this, isFinal](Result<View> view) { show(std::move(view), isFinal); });
}

void ClaimBrowser::show(Result<View> view, bool withRows)
{
    if (!view) {
        if (!view.error().isCancelled())
            Q_EMIT failed(view.error());
        return;
    }
    std::shared_ptr<const Rows> rows = view->rows ? view->rows : m_view.rows;
    m_view = std::move(*view);
    m_view.rows = std::move(rows);
    Q_EMIT viewChanged(withRows);
    if (m_isWaiting && m_isDragging)
        ask(false);
}

} // namespace pax::ui
