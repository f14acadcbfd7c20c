// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"

#include <QtWidgets/QFrame>

class QLabel;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace pax::ui {

class JsonView;

/// Everything about one event: a plain first line, its fields, what belongs to it, where it came from, and the raw record.
class Inspector : public QFrame
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);
    /// \p index  into events, or −1 − index into undated
    void show(const timeline::TimelinePtr &timeline, int index);
    void showNothing();

Q_SIGNALS:
    void linkChosen(int index);

private:
    void fillDetails(const timeline::TimelineEvent &event);
    void fillLinks(const timeline::TimelineEvent &event, int index);

    timeline::TimelinePtr m_timeline;
    QVBoxLayout *m_badges;
    QLabel *m_title;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QWidget *m_details;
    QVBoxLayout *m_detailColumn;
    QVBoxLayout *m_linkColumn;
    JsonView *m_json;
};

} // namespace pax::ui
