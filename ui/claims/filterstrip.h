// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <functional>

namespace pax::ui {

class ClaimBrowser;
class FlowLayout;

/// What filters are set, each taken away by a click, and what the marks of the charts mean.
class FilterStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FilterStrip(ClaimBrowser &browser, QWidget *parent = nullptr);
    void showView(bool hasUnsureMonths);

private:
    void addChip(const QString &what, const QString &values, const QString &all, std::function<void()> clear);
    void addLegend(bool hasUnsureMonths);

    ClaimBrowser &m_browser;
    FlowLayout *m_row;
};

} // namespace pax::ui
