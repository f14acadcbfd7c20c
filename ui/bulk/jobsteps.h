// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace pax::ui {

class IconLabel;

/// The way of an export: asked for, accepted, prepared by the payer, downloaded, checked, done.
enum class JobStep { Queue, Accept, Prepare, Download, Check, End };
constexpr int JobStepCount = static_cast<int>(JobStep::End) + 1;

/// How far along that way a job is. Pure.
struct JobWay
{
    JobStep at = JobStep::Queue;
    bool isOver = false;      ///< it goes no further
    bool isGood = false;      ///< it went all the way
};
JobWay wayOf(const bulk::Job &job);

/// That way as a line of steps: what is behind with a check, where it is by name and color, what is to come dashed. Where not all
/// names fit, the one that counts is left with its number. Thread: GUI.
class StepStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StepStrip(QWidget *parent = nullptr);
    void setJob(const bulk::Job &job);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int neededWidth() const;

    JobWay m_way;
    QList<IconLabel *> m_icons;
    QList<QLabel *> m_names;
    QList<QWidget *> m_lines;
    QLabel *m_number;
};

} // namespace pax::ui
