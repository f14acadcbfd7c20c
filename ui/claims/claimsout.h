// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimservice.h"
#include "app/claims/claimswriter.h"
#include "ui/common/latest.h"

#include <QtCore/QObject>

#include <functional>

class QMenu;
class QPrinter;

namespace pax::ui {

class ClaimBrowser;

/// Claims that leave the window: as CSV, as a workbook, on paper, on the clipboard. Each is recorded first; what cannot be recorded
/// does not leave. Thread: GUI; writing runs on a worker and can be stopped.
class ClaimsOut : public QObject
{
    Q_OBJECT

public:
    enum class Format { Csv, Xlsx };
    /// What I see: rows and columns of the table; all: every claim of the source with every column.
    enum class Extent { Seen, All };

    ClaimsOut(claims::ClaimService &service, core::Workers &workers, ClaimBrowser &browser, QWidget *parent);
    void setSources(const claims::ClaimSources &sources, const QString &title);
    /// \p columns  those of the table, in order
    void fillMenu(QMenu &menu, const QStringList &columns);
    void write(const QString &path, Format format, Extent extent, const QStringList &columns);
    void print(const QStringList &columns, bool asPdf);
    /// Pages of a table: what, where from, filters, page n of m. Recorded before.
    void paintPages(QPrinter &printer, const QStringList &columns) const;
    void copy(const QString &text);
    /// Records that something leaves, then lets it.
    void recordThen(const QString &what, const std::function<void()> &proceed);
    bool isWriting() const { return m_write.isRunning(); }
    /// The filters in words, for what is written and printed.
    QString filterText() const;

Q_SIGNALS:
    void done(const char *kind, const QString &strong, const QString &text);
    void failed(const pax::core::Error &error);

private:
    std::vector<claims::OutColumn> outColumns(const QStringList &ids) const;
    claims::WorkbookNotes notes(qint64 count) const;
    bool record(audit::AuditAction action, const QString &detail);
    void ask(Format format, Extent extent, const QStringList &columns);

    claims::ClaimService &m_service;
    core::Workers &m_workers;
    ClaimBrowser &m_browser;
    QWidget *m_window;
    claims::ClaimSources m_sources;
    QString m_title;
    Latest m_write;
};

} // namespace pax::ui
