// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/explorer.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace pax::ui {

class FlowLayout;

/// Counts and sums of what is shown, each with what it is a part of. Without amounts it says so and counts days and units.
class TotalsStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsStrip(QWidget *parent = nullptr);
    void showView(const claims::View &view);

private:
    struct Cell
    {
        QString caption;
        QString value;
        QString note;
    };
    struct Labels
    {
        QLabel *caption;
        QLabel *value;
        QLabel *note;
    };
    static QList<Cell> cellsOf(const claims::View &view);
    void rebuild(const QList<Cell> &cells);

    FlowLayout *m_row;
    QList<Labels> m_labels;
};

} // namespace pax::ui
