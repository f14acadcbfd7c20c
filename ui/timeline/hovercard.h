// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/timeline/timelinescene.h"

#include <QtWidgets/QFrame>

class QVBoxLayout;

namespace pax::ui {

/// What a mark stands for, beside the pointer: title, when, state, value, who; of a counted mark its first events. It lies inside the
/// timeline, takes no clicks and goes when the timeline is hidden. Thread: GUI.
class HoverCard : public QFrame
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);
    void showFor(const TimelineScene &scene, const LaneRow &row, const timeline::LaneMark &mark, const QPoint &at);

private:
    void fillEvent(const TimelineScene &scene, int event);
    void fillCluster(const TimelineScene &scene, const LaneRow &row, const timeline::LaneMark &mark);
    void addLine(const QString &text, const char *size, Tone tone);

    QVBoxLayout *m_column;
};

} // namespace pax::ui
