// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/figures.h"

#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"

#include <QtWidgets/QBoxLayout>

namespace pax::ui {

using namespace Qt::StringLiterals;

FigureStrip::FigureStrip(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(20, this);
    row->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureStrip::setFigures(const QList<Figure> &figures)
{
    while (m_cells.size() < figures.size()) {
        Cell cell{new QWidget, label({}, "caption", Tone::TextSecondary), label({}, "heading"), label({}, "caption", Tone::TextSecondary)};
        auto *column = new QVBoxLayout(cell.box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        column->addWidget(cell.caption);
        column->addWidget(cell.value);
        column->addWidget(cell.note);
        cell.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_cells.append(cell);
        layout()->addWidget(cell.box);
    }
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        cell.box->setVisible(i < figures.size());
        if (i >= figures.size())
            continue;
        const Figure &figure = figures[i];
        cell.caption->setText(figure.caption);
        cell.value->setText(figure.value);
        cell.value->setAccessibleName(figure.note.isEmpty() ? figure.caption + u": "_s + figure.value : figure.caption + u": "_s + figure.value + u", "_s + figure.note);
        setTone(cell.value, figure.tone);
        // An empty note keeps its line: all cells are as high as one another.
        cell.note->setText(figure.note.isEmpty() ? u" "_s : figure.note);
    }
}

} // namespace pax::ui
