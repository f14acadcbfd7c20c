// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/workers.h"
#include "app/fhir/client.h"
#include "app/timeline/documents.h"
#include "ui/common/latest.h"
#include "ui/common/table.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QLabel;
class QStackedWidget;

namespace pax::ui {

class Banner;
class Button;
class DocumentView;
class StatePanel;

/// The member's documents: a list, and the chosen one shown inside the window. Fetched only when chosen. What cannot be shown is saved on
/// request. Thread: GUI.
class DocumentsTab : public QWidget
{
    Q_OBJECT

public:
    /// \p client may be null: then only what lies inside the records can be shown
    DocumentsTab(core::Workers &workers, fhir::FhirClient *client, QWidget *parent = nullptr);
    void setTimeline(timeline::TimelinePtr timeline);
    /// Shows the first document of an event; false if it has none.
    bool select(int event);
    const QList<timeline::Document> &documents() const { return m_documents; }
    DocumentView *view() const { return m_view; }
    /// Asked before a document is written to a file; an error stops it and is shown.
    void setSaveGate(std::function<core::Result<void>()> gate) { m_gate = std::move(gate); }
    /// Writes the fetched document. Errors: StorageFull, BadInput.
    core::Result<void> saveTo(const QString &fileName);

Q_SIGNALS:
    void selected(int event);

private:
    void makeColumns();
    void showDocuments(QList<timeline::Document> documents);
    void choose(int row);
    void load();
    void showBody(const core::Result<timeline::DocumentBody> &body);
    void askSave();

    core::Workers &m_workers;
    fhir::FhirClient *m_client;
    timeline::TimelinePtr m_timeline;
    QList<timeline::Document> m_documents;
    std::optional<timeline::DocumentBody> m_body;
    int m_chosen = -1;
    int m_wanted;
    Latest m_reading;
    Latest m_loading;
    std::function<core::Result<void>()> m_gate;
    QStackedWidget *m_pages;
    StatePanel *m_state;
    RowModel *m_rows;
    DataTable *m_table;
    QLabel *m_title;
    Button *m_save;
    Button *m_smaller;
    Button *m_larger;
    Banner *m_banner;
    DocumentView *m_view;
};

} // namespace pax::ui
