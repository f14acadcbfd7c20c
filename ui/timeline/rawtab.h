// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/workers.h"
#include "app/timeline/event.h"
#include "ui/common/latest.h"
#include "ui/common/table.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;

namespace pax::ui {

class JsonView;
class SearchField;

/// Records of a timeline whose bytes hold \p text, without regard to case. Thread: any. Cost: linear in the bytes.
/// Errors: Cancelled.
core::Result<std::vector<int>> recordsWith(const timeline::MemberTimeline &timeline, const QByteArray &text, std::stop_token stop);

/// Every record as it came, also those without a lane, and what the source said about itself. Thread: GUI.
class RawTab : public QWidget
{
    Q_OBJECT

public:
    explicit RawTab(core::Workers &workers, QWidget *parent = nullptr);
    void setTimeline(timeline::TimelinePtr timeline);
    void select(std::size_t record);

Q_SIGNALS:
    void copied();

private:
    void makeColumns();
    void search();
    void choose(int row);

    core::Workers &m_workers;
    timeline::TimelinePtr m_timeline;
    Latest m_searching;
    SearchField *m_search;
    QLabel *m_count;
    QLabel *m_messages;
    RowModel *m_rows;
    DataTable *m_table;
    JsonView *m_json;
};

} // namespace pax::ui
