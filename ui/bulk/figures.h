// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QLabel;

namespace pax::ui {

/// One of the figures above a job's files: what it is, its value, and a note below.
struct Figure
{
    QString caption;
    QString value;
    QString note{};
    Tone tone = Tone::Text;
};

/// Figures side by side, in more lines where they do not fit. News change the texts only: nothing is made anew while an export
/// runs. Thread: GUI.
class FigureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);
    void setFigures(const QList<Figure> &figures);

private:
    struct Cell
    {
        QWidget *box;
        QLabel *caption;
        QLabel *value;
        QLabel *note;
    };
    QList<Cell> m_cells;
};

} // namespace pax::ui
