// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimservice.h"
#include "app/claims/explorer.h"
#include "app/workspace/workspace.h"
#include "ui/common/controls.h"
#include "ui/common/latest.h"
#include "ui/common/navigator.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QStackedWidget;

namespace pax::ui {

class AdaptiveSplitter;
class Banner;
class ClaimBrowser;
class ClaimCharts;
class ClaimOpener;
class ClaimPanel;
class ClaimsOut;
class ClaimsTable;
class FilterStrip;
class StatePanel;
class TotalsStrip;

/// Claims of exports or files: totals, charts that filter each other, the table, and one claim in full.
class ClaimsPage : public QWidget
{
    Q_OBJECT

public:
    /// \p workspace and \p navigator may be null: then only files can be opened.
    ClaimsPage(claims::ClaimService &service, core::Workers &workers, workspace::Workspace *workspace, Navigator *navigator, QWidget *parent = nullptr);
    ~ClaimsPage() override;

    void openExports(const QList<core::ExportId> &exports);
    /// Files, or folders of NDJSON files.
    void openFiles(const QStringList &paths);
    /// Opens the newest export with claims when nothing is open yet.
    void openNewest();
    void chooseFiles();
    claims::ClaimSetPtr set() const;
    const claims::Rows &shownRows() const;
    ClaimBrowser &browser() { return *m_browser; }
    ClaimCharts &charts() { return *m_charts; }
    ClaimsTable &table() { return *m_table; }
    ClaimPanel &claim() { return *m_claim; }
    ClaimsOut &out() { return *m_out; }
    Segments &tabs() { return *m_tabs; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeMain();
    QWidget *makeTools();
    void connectParts();
    void addShortcuts();
    void chooseFolder();
    void openSourceMenu();
    void openOutMenu();
    void showNothing();
    void showLoading();
    void showError(const core::Error &error);
    void showView(bool withRows);
    void showBanner();
    void fillMeasures();
    void openRow(int row);
    void showMember(int row);

    claims::ClaimService &m_service;
    core::Workers &m_workers;
    workspace::Workspace *m_workspace;
    Navigator *m_navigator;
    ClaimOpener *m_opener;
    ClaimBrowser *m_browser;
    ClaimsOut *m_out;
    Latest m_record;
    bool m_isPartial = false;

    Segments *m_tabs;
    Button *m_source;
    Chip *m_latest;
    QLabel *m_folded;
    Button *m_columns;
    Button *m_export;
    QComboBox *m_measure;
    Banner *m_banner;
    TotalsStrip *m_totals;
    FilterStrip *m_strip;
    ClaimCharts *m_charts;
    ClaimsTable *m_table;
    ClaimPanel *m_claim;
    AdaptiveSplitter *m_splitter;
    QStackedWidget *m_stack;
    StatePanel *m_state;
};

} // namespace pax::ui
