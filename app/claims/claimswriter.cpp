// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimswriter.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <csv.h>
#include <xlsxwriter.h>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

bool isFigure(const Column &column)
{
    return column.kind == Column::Kind::Amount || column.kind == Column::Kind::Number;
}

QByteArray quoted(const QByteArray &text)
{
    QByteArray out(text.size() * 2 + 2, Qt::Uninitialized);
    const std::size_t size = csv_write(out.data(), static_cast<std::size_t>(out.size()), text.constData(), static_cast<std::size_t>(text.size()));
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

/// Spreadsheets run a cell that begins with one of these.
QByteArray harmless(const QString &text)
{
    static const QString Starts = u"=+-@\t\r"_s;
    static const QRegularExpression PlainNumber(u"^-?[0-9.]+$"_s);   // an id or an amount: nothing to run, and it must stay intact
    if (PlainNumber.match(text).hasMatch())
        return text.toUtf8();
    return !text.isEmpty() && Starts.contains(text.front()) ? '\'' + text.toUtf8() : text.toUtf8();
}

Error cannotWrite(const QString &path)
{
    return Error::of(ErrorKind::StorageFull, ErrorReason::None, Operation::OpenFile).withSubject(QFileInfo(path).fileName());
}

QString textOf(const ClaimSet &set, const OutColumn &column, std::uint32_t row)
{
    return column.isName ? set.memberName(row) : column.column->text(set.table, row);
}

/// A double keeps fifteen digits; longer figures stay text.
bool fitsNumber(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) <= 15;
}

/// One workbook being written: rows go to as many sheets as they need.
class Workbook
{
public:
    Workbook(const std::vector<OutColumn> &columns, const WorkbookNotes &notes, const QString &part) : m_columns(columns), m_notes(notes), m_folder(QFile::encodeName(QFileInfo(part).absolutePath()))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        // Its own temporary pieces stay beside the file the user asked for.
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(part).constData(), &options);
        if (!m_book)
            return;
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_money = workbook_add_format(m_book);
        format_set_num_format(m_money, "#,##0.00");
        addSheet();
    }
    bool isOpen() const { return m_book != nullptr; }

    void add(const ClaimSet &set, std::uint32_t row)
    {
        if (m_line > MostRows)
            addSheet();
        lxw_col_t place = 0;
        for (const OutColumn &column : m_columns) {
            const QString text = textOf(set, column, row);
            if (text.isEmpty())
                ;
            else if (!column.isName && isFigure(*column.column) && fitsNumber(text))
                worksheet_write_number(m_sheet, m_line, place, text.toDouble(), column.column->kind == Column::Kind::Amount ? m_money : nullptr);
            else
                worksheet_write_string(m_sheet, m_line, place, text.toUtf8().constData(), nullptr);
            ++place;
        }
        ++m_line;
    }

    bool close()
    {
        if (!m_notes.notes.isEmpty()) {
            lxw_worksheet *sheet = workbook_add_worksheet(m_book, m_notes.notesSheet.toUtf8().constData());
            worksheet_set_column(sheet, 0, 0, NoteWidth, nullptr);
            worksheet_set_column(sheet, 1, 1, NoteWidth * 3, nullptr);
            lxw_row_t line = 0;
            for (const auto &[name, value] : m_notes.notes) {
                worksheet_write_string(sheet, line, 0, name.toUtf8().constData(), m_bold);
                worksheet_write_string(sheet, line, 1, value.toUtf8().constData(), nullptr);
                ++line;
            }
        }
        return workbook_close(m_book) == LXW_NO_ERROR;
    }

private:
    static constexpr lxw_row_t MostRows = LXW_ROW_MAX - 1;
    static constexpr double NoteWidth = 24;
    static constexpr double ColumnWidth = 15;

    void addSheet()
    {
        ++m_sheets;
        const QString name = m_notes.claimsSheet.isEmpty() || m_sheets == 1 ? m_notes.claimsSheet : m_notes.claimsSheet + u' ' + QString::number(m_sheets);
        m_sheet = workbook_add_worksheet(m_book, name.isEmpty() ? nullptr : name.toUtf8().constData());
        worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(m_columns.size()), ColumnWidth, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        lxw_col_t place = 0;
        for (const OutColumn &column : m_columns)
            worksheet_write_string(m_sheet, 0, place++, column.head.toUtf8().constData(), m_bold);
        m_line = 1;
    }

    const std::vector<OutColumn> &m_columns;
    const WorkbookNotes &m_notes;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_money = nullptr;
    lxw_row_t m_line = 1;
    int m_sheets = 0;
};

constexpr std::size_t RowsBetweenLooks = 4096;

} // namespace

Result<void> writeCsv(const ClaimSet &set, const Rows &rows, const std::vector<OutColumn> &columns, QIODevice &device, const std::stop_token &stop)
{
    QByteArray line;
    for (const OutColumn &column : columns)
        line += (line.isEmpty() ? "" : ",") + quoted(column.head.toUtf8());
    line += "\r\n";
    for (const std::uint32_t row : rows) {
        bool isFirst = true;
        for (const OutColumn &column : columns) {
            if (!std::exchange(isFirst, false))
                line += ',';
            const QString text = textOf(set, column, row);
            if (!text.isEmpty())
                line += !column.isName && isFigure(*column.column) ? text.toUtf8() : quoted(harmless(text));
        }
        line += "\r\n";
        if (line.size() > 256 * 1024) {
            if (stop.stop_requested())
                return Error::cancelled();
            if (device.write(line) != line.size())
                return Error::of(ErrorKind::StorageFull, ErrorReason::None, Operation::OpenFile);
            line.clear();
        }
    }
    if (device.write(line) != line.size())
        return Error::of(ErrorKind::StorageFull, ErrorReason::None, Operation::OpenFile);
    return {};
}

Result<void> writeXlsx(const ClaimSet &set, const Rows &rows, const std::vector<OutColumn> &columns, const WorkbookNotes &notes, const QString &path, const std::stop_token &stop)
{
    const QString part = path + u".part"_s;
    Workbook book(columns, notes, part);
    if (!book.isOpen())
        return cannotWrite(path);
    bool isStopped = false;
    for (std::size_t i = 0; i < rows.size() && !isStopped; ++i) {
        book.add(set, rows[i]);
        isStopped = i % RowsBetweenLooks == 0 && stop.stop_requested();
    }
    const bool isWritten = book.close();
    if (isStopped || !isWritten) {
        QFile::remove(part);
        return isStopped ? Error::cancelled() : cannotWrite(path);
    }
    QFile::remove(path);
    if (!QFile::rename(part, path))
        return cannotWrite(path);
    return {};
}

} // namespace pax::claims
