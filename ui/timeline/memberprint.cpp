// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/memberprint.h"

#include "app/timeline/documenttext.h"
#include "app/timeline/eventfilter.h"
#include "app/timeline/membersummary.h"
#include "app/words/eventwords.h"
#include "app/words/timelinetext.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/timeline/eventtext.h"
#include "ui/timeline/lanepainter.h"
#include "ui/timeline/rulerpainter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

#include <array>
#include <memory>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr int PageWidth = 760;      // the page in pixels of the screen's measures
constexpr int Margin = 8;
constexpr int HeadHeight = 46;
constexpr int FootHeight = 22;
constexpr int LaneRows = 2;
constexpr qsizetype SummaryLines = 6;

/// The paper has a light ground whatever the window looks like.
class Printing
{
public:
    Printing(QPagedPaintDevice &device, const MemberPrint &print) : m_device(device), m_print(print), m_painter(&device), m_paper(std::make_unique<theme::Paper>())
    {
        const double scale = static_cast<double>(m_painter.viewport().width()) / theme::scaled(PageWidth);
        m_painter.scale(scale, scale);
        m_width = theme::scaled(PageWidth);
        m_height = static_cast<int>(m_painter.viewport().height() / scale);
    }

    int run()
    {
        m_pages = layOut(false);
        m_isReal = true;
        m_page = 0;
        return layOut(true);
    }

private:
    /// Everything once; first only to count the pages.
    int layOut(bool isReal)
    {
        m_isReal = isReal;
        m_page = 1;
        beginPage();
        printSummary();
        printDrawing();
        printTable();
        return m_page;
    }

    void text(const QRect &rect, int flags, const QString &words, TextSize size, bool isBold = false, Tone tone = Tone::Text)
    {
        if (!m_isReal)
            return;
        m_painter.setFont(theme::font(size, isBold));
        m_painter.setPen(theme::color(tone));
        m_painter.drawText(rect, flags, m_painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
    }

    void beginPage()
    {
        const int line = theme::scaled(16);
        text(QRect(Margin, 0, m_width - 2 * Margin, line + 6), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), inertText(m_print.name), TextSize::Heading, true);
        QStringList facts;
        if (m_print.timeline->patient) {
            const PatientSummary &patient = *m_print.timeline->patient;
            facts << QCoreApplication::translate("MemberPrint", "born %1").arg(patient.birthDate.isEmpty() ? format::absent() : format::date(patient.birthDate));
            for (const PatientSummary::Identifier &identifier : patient.identifiers.mid(0, 2))
                facts << inertText(identifier.type.isEmpty() ? identifier.value : identifier.type + u' ' + identifier.value);
        }
        text(QRect(Margin, line + 6, m_width - 2 * Margin, line), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), facts.join(u" · "_s), TextSize::Small, false, Tone::TextSecondary);
        //: on every printed page: source, its time, what it is not
        const QString source = QCoreApplication::translate("MemberPrint", "%1, as of %2. What the payer holds; not the full chart.").arg(m_print.source, format::instant(m_print.timeline->asOf, QDateTime()));
        const QRect foot(Margin, m_height - theme::scaled(FootHeight), m_width - 2 * Margin, theme::scaled(FootHeight));
        text(foot.adjusted(0, 0, -theme::scaled(120), 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), source, TextSize::Caption, false, Tone::TextSecondary);
        text(foot, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), QCoreApplication::translate("MemberPrint", "Page %1 of %2").arg(m_page).arg(m_pages), TextSize::Caption, false, Tone::TextSecondary);
        m_y = theme::scaled(HeadHeight);
        if (m_isReal)
            m_painter.fillRect(QRect(Margin, m_y - 4, m_width - 2 * Margin, 1), theme::color(Tone::Border));
    }

    /// Makes room for \p height pixels, on the next page if need be.
    void need(int height)
    {
        if (m_y + height <= m_height - theme::scaled(FootHeight))
            return;
        ++m_page;
        if (m_isReal)
            m_device.newPage();
        beginPage();
    }

    void printSummary()
    {
        const QDate today = m_print.now.toLocalTime().date();
        const MemberSummary summary = summarize(*m_print.timeline, today);
        struct Part
        {
            QString title;
            const QList<SummaryLine> *lines;
            bool isSupply;
        };
        const Part parts[]{{QCoreApplication::translate("MemberPrint", "Problems"), &summary.problems, false}, {QCoreApplication::translate("MemberPrint", "Allergies"), &summary.allergies, false}, {QCoreApplication::translate("MemberPrint", "Medicines, supply left"), &summary.medicines, true},
                           {QCoreApplication::translate("MemberPrint", "Last contacts"), &summary.contacts, false}, {QCoreApplication::translate("MemberPrint", "Immunizations"), &summary.immunizations, false}, {QCoreApplication::translate("MemberPrint", "Open prior authorizations"), &summary.priorAuths, false}};
        const int columns = 3;
        const int wide = (m_width - 2 * Margin) / columns;
        const int line = theme::scaled(15);
        const int block = line * static_cast<int>(SummaryLines + 2);
        for (int i = 0; i < 6; ++i) {
            if (i % columns == 0)
                need(block);
            const int left = Margin + (i % columns) * wide;
            int y = m_y;
            text(QRect(left, y, wide - 12, line), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), parts[i].title + u"  "_s + format::count(parts[i].lines->size()), TextSize::Small, true);
            y += line;
            if (parts[i].lines->isEmpty())
                text(QRect(left, y, wide - 12, line), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), QCoreApplication::translate("MemberPrint", "None in this source"), TextSize::Caption, false, Tone::TextSecondary);
            for (const SummaryLine &each : parts[i].lines->mid(0, SummaryLines)) {
                QString note = each.date.isEmpty() ? QCoreApplication::translate("MemberPrint", "date not sent") : format::date(each.date);
                if (parts[i].isSupply)
                    note = !each.daysLeft ? QCoreApplication::translate("MemberPrint", "not known") : *each.daysLeft < 0 ? QCoreApplication::translate("MemberPrint", "ran out") : QCoreApplication::translate("MemberPrint", "%n day(s)", nullptr, *each.daysLeft);
                const int noteWide = theme::scaled(78);
                text(QRect(left, y, wide - 16 - noteWide, line), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), inertText(words::eventTitle(m_print.timeline->at(each.event))), TextSize::Caption);
                text(QRect(left + wide - 14 - noteWide, y, noteWide, line), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), note, TextSize::Caption, false, Tone::TextSecondary);
                y += line;
            }
            if (parts[i].lines->size() > SummaryLines)
                text(QRect(left, y, wide - 12, line), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), QCoreApplication::translate("MemberPrint", "and %n more", nullptr, static_cast<int>(parts[i].lines->size() - SummaryLines)),
                     TextSize::Caption, false, Tone::TextSecondary);
            if (i % columns == columns - 1)
                m_y += block + 4;
        }
    }

    /// The lanes as they stand in the window, without the overview.
    void printDrawing()
    {
        TimelineScene scene;
        scene.timeline = m_print.timeline;
        scene.range = m_print.range;
        scene.whole = m_print.range;
        const QDate today = m_print.now.toLocalTime().date();
        scene.today = (static_cast<std::int64_t>(dayNumber(today.year(), today.month(), today.day())) + 1) * DayMs;
        scene.groups = groupsOf(*m_print.timeline);
        scene.shown.assign(m_print.timeline->events.size(), false);
        std::array<std::vector<int>, LaneCount> lanes;
        for (const int event : m_print.shown) {
            if (event < 0)
                continue;
            scene.shown[static_cast<std::size_t>(event)] = true;
            lanes[static_cast<std::size_t>(scene.event(event).lane)].push_back(event);
        }
        scene.size = QSize(m_width - 2 * Margin, 0);
        LaneMeasures measures = timelinesizes::lanes();
        measures.mostRows = LaneRows;
        const QFontMetricsF metrics(theme::font(TextSize::Caption));
        const auto width = [&](int event) { return metrics.horizontalAdvance(words::eventTitle(scene.event(event))) + 2; };
        int top = 0;
        for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
            const LaneIndex index(m_print.timeline->events, lanes[lane], scene.today);
            const LaneIndex::Slice slice = index.touching(scene.range);
            if (slice.begin == slice.end)
                continue;
            LaneRow row;
            row.lane = static_cast<Lane>(lane);
            row.total = static_cast<int>(index.size());
            row.layout = layoutLane(index, scene.axis(), measures, width);
            row.top = top;
            row.height = row.layout.rows * timelinesizes::rowHeight();
            top += row.height;
            scene.lanes.push_back(std::move(row));
        }
        const int skip = timelinesizes::overviewHeight();
        const int height = timelinesizes::axisHeight() + top;
        scene.size.setHeight(skip + height);
        need(height + 8);
        if (m_isReal && !scene.lanes.empty()) {
            m_painter.save();
            m_painter.translate(Margin, m_y - skip);
            RulerPainter ruler(m_painter, scene);
            ruler.paintGrid();
            LanePainter(m_painter, scene).paint();
            ruler.paintAxis();
            ruler.paintToday();
            m_painter.restore();
        }
        m_y += height + 12;
    }

    void printTable()
    {
        const int line = theme::scaled(15);
        const int widths[]{theme::scaled(130), theme::scaled(90), theme::scaled(220), theme::scaled(120), theme::scaled(110), theme::scaled(76)};
        const auto row = [&](const QStringList &cells, bool isHead) {
            int x = Margin;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                text(QRect(x, m_y, widths[i] - 6, line), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), cells[i], TextSize::Caption, isHead, isHead ? Tone::Text : Tone::Text);
                x += widths[i];
            }
            m_y += line;
        };
        const QStringList head{QCoreApplication::translate("MemberPrint", "Date"), QCoreApplication::translate("MemberPrint", "Type"), QCoreApplication::translate("MemberPrint", "Title"), QCoreApplication::translate("MemberPrint", "Details"), QCoreApplication::translate("MemberPrint", "By"), QCoreApplication::translate("MemberPrint", "Status")};
        bool isFirst = true;
        int page = m_page;
        for (auto each = m_print.shown.rbegin(); each != m_print.shown.rend(); ++each) {
            const TimelineEvent &event = m_print.timeline->at(*each);
            const bool isInside = *each < 0 || (event.start && spanOf(*event.start).from < m_print.range.to && extentOf(event, m_print.range.to).to > m_print.range.from);
            if (!isInside)
                continue;
            need(2 * line);
            if (isFirst || page != m_page)
                row(head, true);
            isFirst = false;
            page = m_page;
            row({*each < 0 ? QCoreApplication::translate("MemberPrint", "not dated") : eventWhen(event), words::laneTitle(event.lane), inertText(words::eventTitle(event)), inertText(event.subtitle), inertText(event.who), words::eventStatus(event)}, false);
        }
    }

    QPagedPaintDevice &m_device;
    const MemberPrint &m_print;
    QPainter m_painter;
    std::unique_ptr<theme::Paper> m_paper;
    int m_width = 0;
    int m_height = 0;
    int m_y = 0;
    int m_page = 1;
    int m_pages = 1;
    bool m_isReal = false;
};

} // namespace

int printMember(QPagedPaintDevice &device, const MemberPrint &print)
{
    return Printing(device, print).run();
}

Result<void> savePdf(const QString &fileName, const MemberPrint &print)
{
    const auto failed = [&fileName] { return Error::of(ErrorKind::StorageFull, ErrorReason::ReadOnly, Operation::OpenFile).withSubject(QFileInfo(fileName).fileName()); };
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        writer.setTitle(QCoreApplication::translate("MemberPrint", "Summary"));
        writer.setCreator(u"Provider Access Explorer"_s);
        printMember(writer, print);
    }
    if (!file.commit())
        return failed();
    return {};
}

void offerPrint(QWidget *parent, const QPoint &at, const MemberPrint &print, std::function<Result<void>(const QString &what)> record, std::function<void(const Result<void> &ended, bool isFile)> done)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QCoreApplication::translate("MemberPrint", "Print…"), parent, [parent, print, record, done] {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        auto *dialog = new QPrintDialog(printer.get(), parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent, [printer, print, record, done] {
            const Result<void> recorded = record(u"summary"_s);
            if (recorded)
                printMember(*printer, print);
            done(recorded, false);
        });
        dialog->open();
    });
    menu->addAction(QCoreApplication::translate("MemberPrint", "Save as PDF…"), parent, [parent, print, record, done] {
        auto *dialog = new QFileDialog(parent->window(), QCoreApplication::translate("MemberPrint", "Save the summary as PDF"), QString(), QCoreApplication::translate("MemberPrint", "PDF files (*.pdf)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"pdf"_s);
        dialog->selectFile(QCoreApplication::translate("MemberPrint", "summary") + u".pdf"_s);
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, [print, record, done](const QString &file) {
            const Result<void> recorded = record(u"summary as PDF"_s);
            done(recorded ? savePdf(file, print) : recorded, true);
        });
        dialog->open();
    });
    menu->popup(at);
}

} // namespace pax::ui
