// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QFrame>

class QListWidget;

namespace pax::ui {

/// Which columns a table shows and in what order: ticked, dragged, or moved with Ctrl+Up and Ctrl+Down. Closes with Esc.
class ColumnPopup : public QFrame
{
    Q_OBJECT

public:
    /// \p shown  in order; \p all  every column there is
    ColumnPopup(const QStringList &shown, const QStringList &all, const QStringList &usual, QWidget *parent);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QStringList &shown);
    void tell();
    void moveCurrent(int by);

    QStringList m_all;
    QListWidget *m_list;
    bool m_isFilling = false;
};

} // namespace pax::ui
