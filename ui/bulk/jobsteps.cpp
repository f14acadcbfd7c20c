// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/jobsteps.h"

#include "ui/bulk/jobtext.h"
#include "ui/common/controls.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>

namespace pax::ui {

using namespace bulk;
using namespace Qt::StringLiterals;

namespace {

constexpr int IconPx = 14;
constexpr int Gap = 8;
constexpr int ShortestLine = 12;

/// A step's name before, while and after it is taken.
QString stepName(JobStep step, bool isNow, bool isBehind)
{
    switch (step) {
    case JobStep::Queue:
        return isNow ? StepStrip::tr("Asking the payer") : StepStrip::tr("Queued");
    case JobStep::Accept:
        return StepStrip::tr("Accepted");
    case JobStep::Prepare:
        return isNow ? StepStrip::tr("Payer prepares") : StepStrip::tr("Prepared");
    case JobStep::Download:
        return isBehind ? StepStrip::tr("Downloaded") : StepStrip::tr("Downloading");
    case JobStep::Check:
        return isBehind ? StepStrip::tr("Checked") : StepStrip::tr("Checking");
    case JobStep::End:
        return StepStrip::tr("Done");
    }
    return {};
}

} // namespace

JobWay wayOf(const Job &job)
{
    switch (job.state) {
    case JobState::Drafted:
    case JobState::Requesting:
        return {JobStep::Queue, false, false};
    case JobState::Accepted:
        return {JobStep::Prepare, false, false};
    case JobState::Ready:
    case JobState::Downloading:
        return {JobStep::Download, false, false};
    case JobState::Importing:
        return {JobStep::Check, false, false};
    case JobState::Complete:
        return {JobStep::End, true, true};
    case JobState::Partial:
    case JobState::Empty:
        return {JobStep::End, true, false};
    case JobState::Failed:
    case JobState::Cancelled:
        break;
    }
    // Where it broke off shows in what it had by then.
    const JobStep at = job.sums.files > 0 ? JobStep::Download : !job.statusUrl.isEmpty() ? JobStep::Prepare : JobStep::Queue;
    return {at, true, false};
}

StepStrip::StepStrip(QWidget *parent) : QWidget(parent), m_number(label({}, "small", Tone::TextSecondary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Gap);
    for (int i = 0; i < JobStepCount; ++i) {
        if (i > 0) {
            QFrame *line = rule(Qt::Horizontal);
            line->setMinimumWidth(ShortestLine);
            line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            m_lines.append(line);
            row->addWidget(line, 1);
        }
        m_icons.append(new IconLabel(u"pending"_s, IconPx, Tone::TextSecondary));
        m_names.append(label({}, "small"));
        row->addWidget(m_icons.last());
        row->addWidget(m_names.last());
    }
    row->addWidget(m_number);
    row->addStretch();
    m_number->hide();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void StepStrip::setJob(const Job &job)
{
    m_way = wayOf(job);
    const JobLook look = jobLook(job);
    const int at = static_cast<int>(m_way.at);
    for (int i = 0; i < JobStepCount; ++i) {
        const bool isBehind = i < at;
        const bool isNow = i == at;
        QString name = stepName(static_cast<JobStep>(i), isNow, isBehind);
        Tone tone = isBehind ? Tone::Text : Tone::TextSecondary;
        QString icon = isBehind ? u"check"_s : u"pending"_s;
        if (isNow) {
            // What holds it up or ended it takes the place of the step's own name.
            const bool isOwn = !m_way.isOver && job.hold == Hold::None;
            name = isOwn ? name : look.text;
            icon = isOwn && look.icon == u"clock"_s ? u"clock"_s : look.icon;
            tone = isOwn ? Tone::Accent : look.tone;
        }
        m_icons[i]->set(icon, tone);
        m_names[i]->setText(name);
        QFont font = m_names[i]->font();
        font.setWeight(isNow ? QFont::DemiBold : QFont::Normal);
        m_names[i]->setFont(font);
        setTone(m_names[i], tone);
        m_names[i]->setAccessibleName(isNow ? tr("Step %1 of %2, now: %3").arg(i + 1).arg(JobStepCount).arg(name) : isBehind ? tr("Step %1, behind: %2").arg(i + 1).arg(name) : tr("Step %1, to come: %2").arg(i + 1).arg(name));
    }
    m_number->setText(tr("step %1 of %2").arg(at + 1).arg(JobStepCount));
    fit();
}

int StepStrip::neededWidth() const
{
    int width = 0;
    for (int i = 0; i < JobStepCount; ++i)
        width += m_icons[i]->width() + m_names[i]->sizeHint().width() + 2 * Gap + (i > 0 ? ShortestLine + Gap : 0);
    return width;
}

QSize StepStrip::minimumSizeHint() const
{
    return QSize(0, m_names.first()->sizeHint().height());
}

void StepStrip::fit()
{
    const bool isWhole = neededWidth() <= width();
    for (int i = 0; i < JobStepCount; ++i) {
        const bool shows = isWhole || i == static_cast<int>(m_way.at);
        m_names[i]->setVisible(shows);
        m_icons[i]->setVisible(shows);
        if (i > 0)
            m_lines[i - 1]->setVisible(isWhole);
    }
    m_number->setVisible(!isWhole);
}

void StepStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StepStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace pax::ui
