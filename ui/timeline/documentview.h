// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/documents.h"

#include <QtWidgets/QWidget>

#include <memory>

class QBuffer;
class QLabel;
class QPdfDocument;
class QPdfView;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;

namespace pax::ui {

class StatePanel;

/// Shows one attachment inside the window: text as plain text, PDF and pictures drawn; nothing in it runs or reaches out. Thread: GUI.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(QWidget *parent = nullptr);
    ~DocumentView() override;

    StatePanel *state() const { return m_state; }
    /// Shows what was fetched; false when it cannot be shown and only saved.
    bool show(const timeline::DocumentBody &body);
    /// What state() says.
    void showState();
    void clear();
    void zoom(double factor);
    bool canZoom() const;
    /// What is on screen, for tests: "text", "pdf", "image", "state".
    QString showing() const;

private:
    bool showPdf(const QByteArray &bytes);
    bool showImage(const QByteArray &bytes);
    void drawImage();

    QStackedWidget *m_stack;
    StatePanel *m_state;
    QPlainTextEdit *m_text;
    QPdfDocument *m_pdf;
    QPdfView *m_pdfView;
    std::unique_ptr<QBuffer> m_pdfBytes;
    QScrollArea *m_imageArea;
    QLabel *m_image;
    QImage m_picture;
    double m_scale = 1;
};

} // namespace pax::ui
