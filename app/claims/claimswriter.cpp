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

/// A double keeps fifteen digits; longer figures stay text.
bool fitsNumber(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) <= 15;
}

} // namespace

Result<void> writeCsv(const ClaimTable &table, const Rows &rows, const std::vector<const Column *> &columns, const QStringList &heads, QIODevice &device)
{
    QByteArray line;
    for (const QString &head : heads)
        line += (line.isEmpty() ? "" : ",") + quoted(head.toUtf8());
    line += "\r\n";
    for (const std::uint32_t row : rows) {
        bool isFirst = true;
        for (const Column *column : columns) {
            if (!std::exchange(isFirst, false))
                line += ',';
            const QString text = column->text(table, row);
            if (!text.isEmpty())
                line += isFigure(*column) ? text.toUtf8() : quoted(harmless(text));
        }
        line += "\r\n";
        if (line.size() > 256 * 1024) {
            if (device.write(line) != line.size())
                return Error::of(ErrorKind::StorageFull, ErrorReason::None, Operation::OpenFile);
            line.clear();
        }
    }
    if (device.write(line) != line.size())
        return Error::of(ErrorKind::StorageFull, ErrorReason::None, Operation::OpenFile);
    return {};
}

Result<void> writeXlsx(const ClaimTable &table, const Rows &rows, const std::vector<const Column *> &columns, const QStringList &heads, const QString &path)
{
    const QString part = path + u".part"_s;
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    // Its own temporary pieces stay beside the file the user asked for.
    options.tmpdir = folder.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(part).constData(), &options);
    if (!book)
        return cannotWrite(path);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_format *money = workbook_add_format(book);
    format_set_num_format(money, "#,##0.00");
    for (qsizetype i = 0; i < heads.size(); ++i)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(i), heads[i].toUtf8().constData(), bold);
    lxw_row_t line = 1;
    for (const std::uint32_t row : rows) {
        lxw_col_t place = 0;
        for (const Column *column : columns) {
            const QString text = column->text(table, row);
            if (text.isEmpty())
                ;
            else if (isFigure(*column) && fitsNumber(text))
                worksheet_write_number(sheet, line, place, text.toDouble(), column->kind == Column::Kind::Amount ? money : nullptr);
            else
                worksheet_write_string(sheet, line, place, text.toUtf8().constData(), nullptr);
            ++place;
        }
        ++line;
    }
    if (workbook_close(book) != LXW_NO_ERROR) {
        QFile::remove(part);
        return cannotWrite(path);
    }
    QFile::remove(path);
    if (!QFile::rename(part, path))
        return cannotWrite(path);
    return {};
}

} // namespace pax::claims
