// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/summarycolumn.h"

#include "app/timeline/documenttext.h"
#include "app/words/timelinetext.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QBoxLayout>

namespace pax::ui {

using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostLines = 8;
constexpr int LowSupplyDays = 7;

/// One line: a title that gives way and a note that does not. Reached by Tab, pressed by Space.
class LineButton : public QAbstractButton
{
public:
    LineButton(const QString &title, QString note, Tone noteTone) : m_note(std::move(note)), m_noteTone(noteTone)
    {
        setText(title);
        setAccessibleName(m_note.isEmpty() ? title : title + u", "_s + m_note);
        setToolTip(title);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {theme::scaled(160), theme::scaled(20)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse() || hasFocus())
            painter.fillRect(rect(), theme::color(Tone::Hover));
        if (hasFocus()) {
            painter.setPen(QPen(theme::color(Tone::Accent), 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
        painter.setFont(theme::font(TextSize::Small));
        const int wide = painter.fontMetrics().horizontalAdvance(m_note);
        painter.setPen(theme::color(m_noteTone));
        painter.drawText(rect(), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), m_note);
        painter.setPen(theme::color(Tone::Text));
        const QRect left = rect().adjusted(0, 0, -wide - 8, 0);
        painter.drawText(left, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), painter.fontMetrics().elidedText(text(), Qt::ElideRight, left.width()));
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QString m_note;
    Tone m_noteTone;
};

} // namespace

SummaryColumn::SummaryColumn(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(1);
    setAccessibleName(tr("Summary"));
}

void SummaryColumn::clear()
{
    clearLayout(m_column);
}

void SummaryColumn::addHead(const QString &title, const QString &note)
{
    if (m_column->count() > 0)
        m_column->addSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(label(title, "smallstrong"));
    QLabel *small = label(note, "small", Tone::TextSecondary);
    small->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    small->setToolTip(note);
    row->addWidget(small, 1);
    m_column->addLayout(row);
}

void SummaryColumn::addLines(const QList<SummaryLine> &lines, QDate today, bool supply, bool withWho)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), MostLines); ++i) {
        const SummaryLine &line = lines[i];
        QString note = line.date.isEmpty() ? tr("date not sent") : format::shortDate(line.date, today);
        Tone tone = Tone::TextSecondary;
        if (supply) {
            note = !line.daysLeft ? tr("not known") : *line.daysLeft < 0 ? tr("ran out") : tr("%n day(s)", nullptr, *line.daysLeft);
            tone = line.daysLeft && *line.daysLeft <= LowSupplyDays ? Tone::Attention : Tone::TextSecondary;
        }
        const QString title = words::eventTitle(m_timeline->at(line.event));
        auto *button = new LineButton(inertText(line.who.isEmpty() || !withWho ? title : tr("%1, %2").arg(title, line.who)), note, tone);
        const int event = line.event;
        connect(button, &QAbstractButton::clicked, this, [this, event] { Q_EMIT chosen(event); });
        m_column->addWidget(button);
    }
    if (lines.size() > MostLines)
        m_column->addWidget(label(tr("and %n more in the table", nullptr, static_cast<int>(lines.size()) - MostLines), "small", Tone::TextSecondary));
}

void SummaryColumn::show(const MemberSummary &summary, const MemberTimeline &timeline, QDate today)
{
    clear();
    m_timeline = &timeline;
    const auto part = [&](const QString &title, const QString &note, const QList<SummaryLine> &lines, const QString &none, bool supply, bool withWho = false) {
        addHead(title, note);
        if (lines.isEmpty())
            m_column->addWidget(label(none, "small", Tone::TextSecondary));
        addLines(lines, today, supply, withWho);
    };
    part(tr("Problems"), summary.problems.isEmpty() ? QString() : tr("%n active", "problems", static_cast<int>(summary.problems.size())), summary.problems, tr("None in this source"), false);
    part(tr("Allergies"), summary.allergies.isEmpty() ? QString() : format::count(summary.allergies.size()), summary.allergies, tr("None in this source"), false);
    part(tr("Medicines"), summary.medicines.isEmpty() ? QString() : tr("supply left"), summary.medicines, tr("None active in this source"), true);
    part(tr("Last five contacts"), {}, summary.contacts, tr("None in this source"), false, true);
    if (!summary.priorAuths.isEmpty())
        part(tr("Open prior authorizations"), format::count(summary.priorAuths.size()), summary.priorAuths, {}, false);
    part(tr("Immunizations"), summary.immunizations.isEmpty() ? QString() : tr("last of each"), summary.immunizations, tr("None in this source"), false);
    m_column->addSpacing(12);
    m_column->addWidget(rule(Qt::Horizontal));
    m_column->addSpacing(8);
    m_column->addWidget(label(tr("Not in this source"), "smallstrong"));
    QStringList missing;
    for (const Lane lane : summary.emptyLanes) {
        if (lane != Lane::Other)
            missing << words::laneTitle(lane);
    }
    QStringList sentences;
    if (!missing.isEmpty())
        sentences << tr("No records of: %1.").arg(missing.join(u", "_s));
    if (!timeline.isComplete)
        sentences << tr("The source stopped before its end: more may exist.");
    sentences << tr("Absence does not mean it did not happen.");
    QLabel *text = label(sentences.join(u' '), "small", Tone::TextSecondary);
    text->setWordWrap(true);
    m_column->addWidget(text);
    m_column->addStretch();
}

} // namespace pax::ui
