// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimquery.h"
#include "app/claims/claimservice.h"
#include "app/workspace/workspace.h"
#include "ui/common/controls.h"
#include "ui/common/latest.h"
#include "ui/common/navigator.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QStackedWidget;

namespace pax::ui {

class BarCard;
class Banner;
class ClaimPanel;
class DataTable;
class RowModel;
class StatePanel;

/// Claims of exports or files: totals, charts that filter, the table, and one claim in full.
class ClaimsPage : public QWidget
{
    Q_OBJECT

public:
    /// \p workspace and \p navigator may be null: then only files can be opened.
    ClaimsPage(claims::ClaimService &service, core::Workers &workers, workspace::Workspace *workspace, Navigator *navigator, QWidget *parent = nullptr);

    void openExports(const QList<core::ExportId> &exports);
    void openFiles(const QStringList &paths);
    /// Opens the newest export with claims when nothing is open yet.
    void openNewest();
    void chooseFiles();
    const claims::ClaimSetPtr &set() const { return m_set; }
    const claims::Rows &shownRows() const { return m_view.rows; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Everything on screen for one filter, worked out on a worker.
    struct View
    {
        claims::Rows rows;
        claims::Totals totals;
        qint64 all = 0;
        qint64 oldVersions = 0;
        std::vector<claims::Group> months;
        std::vector<claims::Group> providers;
    };

    QWidget *makeContent();
    void load(claims::ClaimSources sources, const QString &title);
    void fillSources();
    void update();
    void show(View view);
    void showCharts();
    void showChips();
    void makeColumns();
    void pick(claims::Key key, const QString &value, bool isAdded);
    void openRow(int row);
    void writeOut(bool asXlsx);
    double figure(const claims::Totals &totals, QString *text) const;
    /// A value of the chosen measure in few letters, for an axis.
    QString roughFigure(double value) const;

    claims::ClaimService &m_service;
    core::Workers &m_workers;
    workspace::Workspace *m_workspace;
    Navigator *m_navigator;
    Latest m_load;
    Latest m_update;
    Latest m_record;
    claims::ClaimSources m_sources;
    claims::ClaimSetPtr m_set;
    claims::Filter m_filter;
    View m_view;
    int m_sortColumn = -1;
    bool m_sortDescending = false;
    std::vector<const claims::Column *> m_columns;

    QComboBox *m_source;
    Chip *m_latest;
    QLabel *m_folded;
    QComboBox *m_measure;
    Banner *m_banner;
    Facts *m_totals;
    QWidget *m_chips;
    BarCard *m_months;
    BarCard *m_providers;
    RowModel *m_rows;
    DataTable *m_table;
    ClaimPanel *m_claim;
    QStackedWidget *m_stack;
    StatePanel *m_state;
};

} // namespace pax::ui
