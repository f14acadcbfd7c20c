// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/explorer.h"
#include "app/core/workers.h"
#include "ui/common/latest.h"

#include <QtCore/QObject>

namespace pax::ui {

/// What of a set of claims is looked at: filters, search, order and measure, and what that shows. Every part of the page reads it and
/// asks it to change; answers come from a worker. While something is dragged only charts and totals are worked out, one after
/// another, so that each frame arrives. Thread: GUI.
class ClaimBrowser : public QObject
{
    Q_OBJECT

public:
    explicit ClaimBrowser(core::Workers &workers, QObject *parent = nullptr);

    /// \p keepsFilters  the same claims, further read
    void open(claims::ExplorerPtr explorer, bool keepsFilters);
    void close();
    const claims::ExplorerPtr &explorer() const { return m_explorer; }
    const claims::ViewRequest &request() const { return m_request; }
    const claims::View &view() const { return m_view; }
    bool isBusy() const { return m_latest.isRunning(); }
    bool hasView() const { return m_view.rows != nullptr; }
    const claims::Rows &rows() const;
    bool isFiltered() const { return !m_request.filter.isEmpty() || !m_request.search.isEmpty(); }

    /// One value: alone, or added to (or taken from) what is picked.
    void pick(claims::Key key, const QString &value, bool isAdded);
    /// Exactly these; none: no filter. \p isFinal  false while something is dragged
    void setValues(claims::Key key, const QSet<QString> &values, bool isFinal = true);
    /// Steps of amounts, a bit each; 0: no filter.
    void setBands(std::uint32_t picked, bool isFinal = true);
    void clear(claims::Key key);
    void clearAll();
    void setSearch(const QString &text);
    void setMeasure(claims::Measure measure);
    void setSort(std::vector<claims::SortBy> sort);
    void setAllVersions(bool on);
    void setScope(claims::Scope scope);
    void setFacets(const QList<claims::Key> &facets);
    /// All at once, as from a saved view.
    void setRequest(const claims::ViewRequest &request);
    /// The filters before the last change, and forward again.
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

Q_SIGNALS:
    /// A view arrived; \p withRows  false while something is dragged.
    void viewChanged(bool withRows);
    void failed(const pax::core::Error &error);

private:
    struct Looked
    {
        claims::Filter filter;
        QString search;
        bool operator==(const Looked &) const = default;
    };
    Looked looked() const { return {m_request.filter, m_request.search}; }
    void remember();
    void look(const Looked &what);
    void update(bool isFinal = true);
    void ask(bool isFinal);
    void show(core::Result<claims::View> view, bool withRows);
    void keepBars();

    core::Workers &m_workers;
    claims::ExplorerPtr m_explorer;
    claims::ViewRequest m_request;
    claims::View m_view;
    Latest m_latest;
    bool m_isWaiting = false;      ///< a drag went on while its last frame was worked out
    bool m_isDragging = false;
    std::optional<Looked> m_beforeDrag;
    std::vector<Looked> m_undo;
    std::vector<Looked> m_redo;
};

} // namespace pax::ui
