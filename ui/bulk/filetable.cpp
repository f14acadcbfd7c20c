// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/filetable.h"

#include "ui/bulk/jobtext.h"
#include "ui/bulk/messagetext.h"
#include "ui/common/format.h"
#include "ui/common/table.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <numeric>

namespace pax::ui {

using namespace core;
using namespace bulk;
using namespace Qt::StringLiterals;

namespace {

enum Column { Type, Part, State, Size, Promised, Read, Expires, VerifiedBy };

const JobFile &noFile()
{
    static const JobFile none;
    return none;
}

QString typeName(const JobFile &file)
{
    switch (file.kind) {
    case FileKind::Messages:
        return FileTable::tr("Messages");
    case FileKind::Deleted:
        return FileTable::tr("Deletions");
    case FileKind::Output:
        break;
    }
    return file.type.isEmpty() ? FileTable::tr("Not said") : file.type;
}

bool isToCome(const JobFile &file)
{
    return file.state == FileState::Waiting || file.state == FileState::Downloading;
}

Cell stateCell(const JobFile &file)
{
    switch (file.state) {
    case FileState::Waiting:
        if (file.requests > 0)
            return {FileTable::tr("Trying again, try %1").arg(file.requests + 1), Tone::Attention, u"refresh"_s};
        return {FileTable::tr("Waiting"), Tone::TextSecondary};
    case FileState::Downloading: {
        Cell cell{FileTable::tr("Downloading"), Tone::Accent, u"download"_s};
        if (file.announcedBytes && *file.announcedBytes > 0) {
            cell.progress = std::min(1.0, static_cast<double>(file.bytes) / static_cast<double>(*file.announcedBytes));
            cell.text = FileTable::tr("%1 %").arg(qRound(cell.progress * 100));
            cell.spoken = FileTable::tr("Downloading, %1 %").arg(qRound(cell.progress * 100));
            cell.icon.clear();
        }
        return cell;
    }
    case FileState::Downloaded:
        return {FileTable::tr("Downloaded"), Tone::Text, u"check"_s};
    case FileState::Imported:
        return {FileTable::tr("Imported"), Tone::Text, u"check"_s};
    case FileState::Failed:
    case FileState::Damaged:
        return {fileProblem(file), Tone::Bad, u"failed"_s};
    }
    return {};
}

Cell sizeCell(const JobFile &file)
{
    if (file.state == FileState::Downloading && file.announcedBytes && *file.announcedBytes > 0) {
        // "152.4 of 214.6 MB": the unit once, where it is the same.
        QString came = format::bytes(file.bytes);
        const QString all = format::bytes(*file.announcedBytes);
        const qsizetype unit = all.lastIndexOf(QRegularExpression(u"[0-9]"_s)) + 1;
        if (unit > 0 && came.endsWith(all.mid(unit)))
            came.chop(all.size() - unit);
        return {FileTable::tr("%1 of %2").arg(came, all)};
    }
    if (file.bytes > 0 || file.isOver())
        return {format::bytes(file.bytes)};
    return {file.announcedBytes ? format::bytes(*file.announcedBytes) : format::absent(), Tone::TextSecondary};
}

/// "2 short", "3 too many".
QString differenceText(qint64 announced, qint64 came)
{
    const int by = static_cast<int>(std::min<qint64>(std::abs(announced - came), 1'000'000'000));
    return came < announced ? FileTable::tr("%n short", nullptr, by) : FileTable::tr("%n too many", nullptr, by);
}

Cell gradeCell(const JobFile &file)
{
    if (file.state == FileState::Damaged && file.announced && *file.announced != file.lines)
        return {FileTable::tr("Count, %1").arg(differenceText(*file.announced, file.lines)), Tone::Attention, u"warning"_s};
    if (file.state == FileState::Damaged || file.state == FileState::Failed)
        return {FileTable::tr("Not verified"), Tone::Attention, u"warning"_s};
    if (file.badLines > 0)
        return {FileTable::tr("%n line(s) not read", nullptr, static_cast<int>(std::min<qint64>(file.badLines, 1'000'000'000))), Tone::Attention, u"warning"_s};
    const bool isSure = file.grade == Grade::Hash || file.grade == Grade::LengthAndCount;
    const bool isChecked = isSure || file.grade == Grade::Count || file.grade == Grade::Length;
    return {gradeText(file.grade), isSure ? Tone::Good : file.grade == Grade::None ? Tone::TextSecondary : Tone::Text, isSure ? u"passed"_s : isChecked ? u"check"_s : QString()};
}

} // namespace

FileTable::FileTable(Workers &workers, std::function<const JobFiles &()> files, QWidget *parent)
    : QWidget(parent), m_workers(workers), m_files(std::move(files)), m_rows(new RowModel(this))
{
    const auto always = [](int, int) { return 0; };   // the order is worked out by sortBy()
    m_rows->setColumns({
        {u"type"_s, tr("Type"), 120, Qt::AlignLeft, [this](int row) { return Cell{typeName(file(row))}; }, always},
        {u"part"_s, tr("Part"), 58, Qt::AlignLeft,
         [this](int row) {
             const JobFile &each = file(row);
             const int of = std::max(each.part, m_parts.value(typeName(each)));
             return Cell{tr("%1 of %2", "part 2 of 3").arg(format::count(each.part), format::count(of)), Tone::TextSecondary};
         },
         always},
        {u"state"_s, tr("State"), 142, Qt::AlignLeft, [this](int row) { return stateCell(file(row)); }, always},
        {u"size"_s, tr("Size"), 124, Qt::AlignRight, [this](int row) { return sizeCell(file(row)); }, always},
        {u"promised"_s, tr("Promised"), 72, Qt::AlignRight, [this](int row) { return Cell{file(row).announced ? format::count(*file(row).announced) : format::absent()}; }, always},
        {u"read"_s, tr("Read"), 64, Qt::AlignRight,
         [this](int row) {
             const JobFile &each = file(row);
             Cell cell{each.isOver() ? format::count(each.lines) : format::absent()};
             cell.isBold = each.isOver() && each.announced && *each.announced != each.lines;
             return cell;
         },
         always},
        {u"expires"_s, tr("Expires"), 96, Qt::AlignLeft,
         [this](int row) {
             const JobFile &each = file(row);
             const QDateTime when = each.expires > 0 ? QDateTime::fromSecsSinceEpoch(each.expires, Qt::UTC) : m_jobExpires;
             if (!isToCome(each) || !when.isValid())
                 return Cell{format::absent(), Tone::TextSecondary};
             const Tone tone = expiryTone(when, m_now);
             return Cell{expiryText(when, m_now), tone, tone == Tone::Text ? QString() : u"clock"_s};
         },
         always},
        {u"grade"_s, tr("Verified by"), 128, Qt::AlignLeft, [this](int row) { return gradeCell(file(row)); }, always},
    });
    m_rows->setSorter([this](int column, Qt::SortOrder order) { sortBy(column, order); });
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("Files of this export"));
    m_table->layoutColumns(u"type"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);
}

const JobFile &FileTable::file(int row) const
{
    const JobFiles &files = m_files();
    return row >= 0 && row < static_cast<int>(files.size()) ? files[static_cast<std::size_t>(row)] : noFile();
}

void FileTable::countParts()
{
    m_parts.clear();
    for (const JobFile &each : m_files()) {
        int &most = m_parts[typeName(each)];
        most = std::max(most, each.part);
    }
}

void FileTable::setJob(const Job &job, const QDateTime &now)
{
    m_now = now;
    m_jobExpires = job.expires;
    const int rows = static_cast<int>(m_files().size());
    if (job.id != m_job || rows != m_rows->rowCount()) {
        m_job = job.id;
        m_sort.stop();
        countParts();
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_rows->setRowCount(rows);
    } else {
        m_rows->refresh();
    }
    m_table->setColumnHidden(Expires, isEnded(job.state) || !nextExpiry(job).isValid());
}

int FileTable::rowOf(const QString &fileName) const
{
    const JobFiles &files = m_files();
    const auto found = std::find_if(files.begin(), files.end(), [&fileName](const JobFile &each) { return each.name() == fileName; });
    return found == files.end() ? -1 : static_cast<int>(found - files.begin());
}

/// One number a file, then the order of these numbers: the first is quick and looks at the files, the second is for a worker.
void FileTable::sortBy(int column, Qt::SortOrder order)
{
    const JobFiles &files = m_files();
    std::vector<qint64> keys(files.size());
    QHash<QString, qint64> ranks;
    if (column == Type) {
        QStringList names = m_parts.keys();
        std::sort(names.begin(), names.end());
        for (qsizetype i = 0; i < names.size(); ++i)
            ranks.insert(names[i], i);
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        const JobFile &each = files[i];
        switch (column) {
        case Type:
            keys[i] = ranks.value(typeName(each)) * 1'000'000'000 + each.part;
            break;
        case Part:
            keys[i] = each.part;
            break;
        case State:
            keys[i] = static_cast<qint64>(each.state);
            break;
        case Size:
            keys[i] = each.bytes;
            break;
        case Promised:
            keys[i] = each.announced.value_or(-1);
            break;
        case Read:
            keys[i] = each.lines;
            break;
        case Expires:
            keys[i] = each.expires;
            break;
        case VerifiedBy:
            keys[i] = static_cast<qint64>(each.grade) - (each.badLines > 0 || each.state == FileState::Damaged ? 100 : 0);
            break;
        default:
            keys[i] = 0;   // the payer's own order
        }
    }
    const bool isDescending = order == Qt::DescendingOrder && column >= 0;
    const auto work = [keys = std::move(keys), isDescending]() -> Result<std::vector<int>> {
        std::vector<int> places(keys.size());
        std::iota(places.begin(), places.end(), 0);
        std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
            const qint64 left = keys[static_cast<std::size_t>(a)];
            const qint64 right = keys[static_cast<std::size_t>(b)];
            return isDescending ? left > right : left < right;
        });
        return places;
    };
    m_sort.start(
        this, [this, work](std::stop_token) { return m_workers.run(work); },
        [this](Result<std::vector<int>> places) {
            // A list that changed meanwhile has an order of its own.
            if (places && places->size() == m_files().size())
                m_rows->setOrder(std::move(*places));
        });
}

} // namespace pax::ui
