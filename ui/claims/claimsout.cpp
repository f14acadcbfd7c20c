// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimsout.h"

#include "ui/claims/chartfill.h"
#include "ui/claims/claimbrowser.h"
#include "ui/claims/claimcells.h"
#include "ui/claims/claimprint.h"
#include "ui/claims/claimtext.h"
#include "ui/common/clipboard.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

Result<bool> writeFile(const ClaimSet &set, const Rows &rows, const std::vector<OutColumn> &columns, const WorkbookNotes &notes, const QString &path, ClaimsOut::Format format, const std::stop_token &stop)
{
    if (format == ClaimsOut::Format::Xlsx) {
        const Result<void> written = writeXlsx(set, rows, columns, notes, path, stop);
        return written ? Result<bool>(true) : Result<bool>(written.error());
    }
    const Error cannot = Error::of(ErrorKind::StorageFull, ErrorReason::None, Operation::OpenFile).withSubject(QFileInfo(path).fileName());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannot;
    const Result<void> written = writeCsv(set, rows, columns, file, stop);
    if (!written)
        return written.error();
    return file.commit() ? Result<bool>(true) : Result<bool>(cannot);
}

} // namespace

ClaimsOut::ClaimsOut(ClaimService &service, Workers &workers, ClaimBrowser &browser, QWidget *parent) : QObject(parent), m_service(service), m_workers(workers), m_browser(browser), m_window(parent) {}

void ClaimsOut::setSources(const ClaimSources &sources, const QString &title)
{
    m_sources = sources;
    m_title = title;
}

void ClaimsOut::fillMenu(QMenu &menu, const QStringList &columns)
{
    menu.addSection(tr("What I see"));
    menu.addAction(theme::icon(u"save"_s), tr("CSV file…"), this, [this, columns] { ask(Format::Csv, Extent::Seen, columns); });
    menu.addAction(tr("Excel workbook…"), this, [this, columns] { ask(Format::Xlsx, Extent::Seen, columns); });
    menu.addAction(theme::icon(u"print"_s), tr("Print…"), this, [this, columns] { print(columns, false); });
    menu.addAction(tr("PDF file…"), this, [this, columns] { print(columns, true); });
    menu.addSection(tr("All claims, all columns"));
    menu.addAction(tr("CSV file…"), this, [this, columns] { ask(Format::Csv, Extent::All, columns); });
    menu.addAction(tr("Excel workbook…"), this, [this, columns] { ask(Format::Xlsx, Extent::All, columns); });
    if (isWriting()) {
        menu.addSeparator();
        menu.addAction(theme::icon(u"close"_s), tr("Stop writing"), this, [this] {
            m_write.stop();
            Q_EMIT done("attention", tr("Stopped."), tr("Nothing was saved."));
        });
    }
}

void ClaimsOut::ask(Format format, Extent extent, const QStringList &columns)
{
    const bool isXlsx = format == Format::Xlsx;
    auto *dialog = new QFileDialog(m_window, extent == Extent::Seen ? tr("Export what I see") : tr("Export all"), isXlsx ? u"claims.xlsx"_s : u"claims.csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isXlsx ? u"xlsx"_s : u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format, extent, columns](const QString &path) { write(path, format, extent, columns); });
    dialog->open();
}

bool ClaimsOut::record(audit::AuditAction action, const QString &detail)
{
    const Result<void> recorded = m_service.recordLeaving(m_sources, action, detail);
    if (!recorded)
        Q_EMIT failed(recorded.error());
    return recorded.has_value();
}

void ClaimsOut::recordThen(const QString &what, const std::function<void()> &proceed)
{
    const bool isCopy = what.endsWith(u"figures"_s) || what.endsWith(u"clipboard"_s);
    if (record(isCopy ? audit::AuditAction::Copied : audit::AuditAction::WroteClaims, what))
        proceed();
}

void ClaimsOut::copy(const QString &text)
{
    recordThen(u"%1 rows to clipboard"_s.arg(text.count(u'\n') + 1), [text] { copyConcealed(text); });
}

std::vector<OutColumn> ClaimsOut::outColumns(const QStringList &ids) const
{
    std::vector<OutColumn> columns;
    for (const QString &id : ids) {
        const claims::Column *column = claims::column(id);
        if (!column)
            continue;
        // A name alone is no identity: the payer's reference goes with it.
        if (id == u"patient"_s) {
            columns.push_back({column, tr("Member name"), true});
            columns.push_back({column, tr("Member reference"), false});
        } else {
            columns.push_back({column, columnTitle(id), false});
        }
    }
    return columns;
}

QString ClaimsOut::filterText() const
{
    const ViewRequest &request = m_browser.request();
    QStringList parts;
    for (auto each = request.filter.where.cbegin(); each != request.filter.where.cend(); ++each) {
        QStringList values;
        for (const QString &value : *each)
            values << keyValueText(each.key(), value);
        values.sort();
        parts << tr("%1: %2", "what is filtered, by which values").arg(keyTitle(each.key()), values.join(u", "_s));
    }
    if (request.filter.bands) {
        QStringList steps;
        for (const ChartBar &bar : amountsChart(m_browser.view(), request).data.bars) {
            if (bar.isPicked)
                steps << bar.label;
        }
        parts << tr("%1: %2", "what is filtered, by which values").arg(amountTitle(request.filter.bands->kind), steps.join(u", "_s));
    }
    if (!request.search.isEmpty())
        parts << tr("text: %1").arg(request.search);
    parts << (request.filter.allVersions ? tr("all versions") : tr("latest versions only"));
    return parts.join(u"; "_s);
}

WorkbookNotes ClaimsOut::notes(qint64 count) const
{
    WorkbookNotes notes;
    notes.claimsSheet = tr("Claims");
    notes.notesSheet = tr("About");
    const QDate asOf = m_browser.explorer()->recency().asOf;
    notes.notes = {
        {tr("Source"), m_title},
        {tr("Data as of"), asOf.isValid() ? format::date(asOf.toString(Qt::ISODate)) : tr("not known")},
        {tr("Filter"), filterText()},
        {tr("Claims"), format::count(count)},
        {tr("Amounts"), m_browser.view().hasMoney ? tr("as the payer sent them; empty cells were not supplied") : tr("not supplied by the payer")},
        {tr("Currency"), !m_browser.view().hasMoney ? tr("none") : m_browser.view().isCurrencyAssumed ? tr("%1, assumed where none was sent").arg(m_browser.view().currency) : m_browser.view().currency},
    };
    return notes;
}

void ClaimsOut::write(const QString &path, Format format, Extent extent, const QStringList &columns)
{
    if (!m_browser.explorer())
        return;
    const ClaimSetPtr set = m_browser.explorer()->set();
    Rows rows;
    QStringList ids = columns;
    if (extent == Extent::All) {
        Filter everything;
        everything.allVersions = true;
        everything.scope = m_browser.request().filter.scope;
        rows = baseRows(set->table, everything).rows();
        ids = allColumns(m_browser.view().hasMoney);
    } else {
        rows = m_browser.rows();
    }
    const auto count = static_cast<qint64>(rows.size());
    if (!record(audit::AuditAction::WroteClaims, (format == Format::Xlsx ? u"xlsx, %1 claims"_s : u"csv, %1 claims"_s).arg(count)))
        return;
    const std::vector<OutColumn> out = outColumns(ids);
    const WorkbookNotes notes = this->notes(count);
    Q_EMIT done("accent", tr("Writing…"), tr("%n claim(s)", nullptr, static_cast<int>(count)));
    m_write.start(
        this,
        [this, set, rows = std::move(rows), out, notes, path, format](std::stop_token stop) {
            const auto work = [set, rows, out, notes, path, format, stop]() { return writeFile(*set, rows, out, notes, path, format, stop); };
            return m_workers.run(work);
        },
        [this, count](Result<bool> written) {
            if (written)
                Q_EMIT done("good", tr("Saved."), tr("%n claim(s) were written.", nullptr, static_cast<int>(count)));
            else if (!written.error().isCancelled())
                Q_EMIT failed(written.error());
        });
}

void ClaimsOut::paintPages(QPrinter &printer, const QStringList &columns) const
{
    ClaimPrint print;
    print.title = m_title;
    print.lines = {tr("Filter: %1").arg(filterText())};
    const QDate asOf = m_browser.explorer()->recency().asOf;
    if (asOf.isValid())
        print.lines << tr("Data as of %1").arg(format::date(asOf.toString(Qt::ISODate)));
    if (!m_browser.view().hasMoney)
        print.lines << tr("The payer shares claims without amounts.");
    const std::vector<TableColumn> cells = claimColumns(columns, m_browser);
    print.paint(printer, cells, m_browser.rows());
}

void ClaimsOut::print(const QStringList &columns, bool asPdf)
{
    if (!m_browser.explorer())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(tr("Claims"));
    const auto paint = [this, printer, columns] {
        const auto count = static_cast<int>(std::min<std::size_t>(m_browser.rows().size(), ClaimPrint::MostRows));
        if (!record(audit::AuditAction::Printed, u"%1 claims"_s.arg(count)))
            return;
        paintPages(*printer, columns);
        Q_EMIT done("good", tr("Printed."), tr("%n claim(s)", nullptr, count));
    };
    if (asPdf) {
        auto *dialog = new QFileDialog(m_window, tr("Save as PDF"), u"claims.pdf"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"pdf"_s);
        connect(dialog, &QFileDialog::fileSelected, this, [printer, paint](const QString &path) {
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(path);
            paint();
        });
        dialog->open();
        return;
    }
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, paint);
    dialog->open();
}

} // namespace pax::ui
