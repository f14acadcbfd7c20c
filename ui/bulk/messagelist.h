// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace pax::ui {

class Button;
class DataTable;
class RowModel;

/// All an export has to say, worst first: what happened, who says it, whose move it is. Thread: GUI.
class MessageTable : public QWidget
{
    Q_OBJECT

public:
    explicit MessageTable(QWidget *parent = nullptr);
    /// Cheap where nothing was added.
    void setMessages(const QList<bulk::JobMessage> &messages);

Q_SIGNALS:
    /// Enter on a message that is about a file.
    void fileWanted(const QString &fileName);

private:
    QList<bulk::JobMessage> m_messages;
    std::vector<int> m_order;
    RowModel *m_rows;
    DataTable *m_table;
};

/// The worst three of them under the files, so that nothing important waits behind a tab. Hidden when there are none.
class MessageFoot : public QWidget
{
    Q_OBJECT

public:
    explicit MessageFoot(QWidget *parent = nullptr);
    void setMessages(const QList<bulk::JobMessage> &messages);

Q_SIGNALS:
    void allWanted();

private:
    QList<bulk::JobMessage> m_messages;
    QGridLayout *m_lines;
    Button *m_all;
};

} // namespace pax::ui
