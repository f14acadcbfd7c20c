// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLayout>

namespace pax::ui {

/// Widgets one after another that go on in the next line where they do not fit: a bar of tools stays whole with large text or on a
/// small screen. All of a line share its middle; what addStretch() follows stands at the line's end. Thread: GUI.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// What is added from now on stands at the far end of its line.
    void addStretch() { m_farFrom = static_cast<int>(m_items.size()); }

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Places the items, or only measures. \return the height
    int place(const QRect &rect, bool isReal) const;

    QList<QLayoutItem *> m_items;
    int m_farFrom = -1;
};

} // namespace pax::ui
