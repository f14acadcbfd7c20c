// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QtWidgets/QFrame>

class QLabel;
class QMenu;
class QStackedWidget;

namespace pax::ui {

class Button;
class ChartView;
class DataTable;
class IconLabel;
class RowModel;

/// A framed chart with its title, its twin as a table, and ways out: picture to a file or the clipboard, figures to the clipboard.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(const QString &title, QWidget *parent = nullptr);
    void setData(const ChartData &data);
    const ChartData &data() const;
    ChartView &view() { return *m_view; }
    void setTitle(const QString &title);
    /// More entries of its menu, put before the others when it opens.
    void setMenuFiller(std::function<void(QMenu &)> filler) { m_filler = std::move(filler); }
    void setAsTable(bool on);
    bool isTable() const;
    /// The figures as tab-separated text, a header line first.
    QString text() const;
    QImage picture(qreal ratio) const;
    bool writeSvg(const QString &path) const;

Q_SIGNALS:
    void picked(const QString &key, bool isAdded);
    void rangePicked(const QStringList &keys, bool isFinal);
    void cleared();
    /// Its picture or its figures leave; whoever shows it records that first and calls the continuation.
    void leaving(const QString &what, const std::function<void()> &proceed);

private:
    void openMenu();
    void save(bool asSvg);
    void fillTable();

    QString m_title;
    QLabel *m_head;
    QLabel *m_measure;
    IconLabel *m_filtered;
    Button *m_more;
    QStackedWidget *m_stack;
    ChartView *m_view;
    RowModel *m_rows;
    DataTable *m_table;
    std::function<void(QMenu &)> m_filler;
};

} // namespace pax::ui
