// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QFrame;
class QSplitter;

namespace pax::ui {

class Button;

/// Content with a pane at its side. Where both fit they stand side by side with a handle between; where they do not (a small
/// screen, large text) the pane becomes a drawer that opens over the content and closes with its button or Escape. A narrow strip
/// with a button stays where the pane is closed. What fits is known from both minimum sizes, so it follows text size and language.
/// Thread: GUI.
class AdaptiveSplitter : public QWidget
{
    Q_OBJECT

public:
    /// Takes both widgets. \p side has an accessible name: the buttons speak it. \p edge  Qt::LeftEdge or Qt::RightEdge
    AdaptiveSplitter(QWidget *content, QWidget *side, Qt::Edge edge = Qt::RightEdge, QWidget *parent = nullptr);

    /// The pane's width while it stands beside the content, in pixels.
    void setSideWidth(int px);
    int sideWidth() const;
    bool isDrawer() const { return m_isDrawer; }
    bool isSideOpen() const { return m_isOpen; }
    /// \p withFocus  the keyboard goes into an opened drawer, and back when it closes
    void openSide(bool withFocus = false);
    void closeSide();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sideOpenChanged(bool isOpen);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int neededWidth() const;
    void arrange();
    void setOpen(bool isOpen);

    QWidget *m_content;
    QWidget *m_side;
    QSplitter *m_splitter;
    QFrame *m_strip;
    Button *m_toggle;
    QPointer<QWidget> m_before;   ///< where the keyboard was before the drawer opened
    Qt::Edge m_edge;
    int m_sideWidth = 0;
    bool m_isDrawer = false;
    bool m_isOpen = true;
    bool m_isArranging = false;
};

} // namespace pax::ui
