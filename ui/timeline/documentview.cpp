// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/documentview.h"

#include "ui/common/statepanel.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>
#include <QtPdf/QPdfDocument>
#include <QtPdfWidgets/QPdfView>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace pax::ui {

using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostPictureMegabytes = 256;
constexpr int MostPixels = 20'000;   // a side
constexpr double LeastScale = 0.1;
constexpr double MostScale = 8;

} // namespace

DocumentView::DocumentView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget;
    m_state = new StatePanel;
    m_stack->addWidget(m_state);
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Text of the document"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stack->addWidget(m_text);
    m_pdf = new QPdfDocument(this);
    m_pdfView = new QPdfView(this);
    m_pdfView->setPageMode(QPdfView::PageMode::MultiPage);
    m_pdfView->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_pdfView->setAccessibleName(tr("Pages of the document"));
    m_pdfView->setDocument(m_pdf);
    m_stack->addWidget(m_pdfView);
    m_image = new QLabel;
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setAccessibleName(tr("Picture"));
    m_imageArea = new QScrollArea;
    m_imageArea->setWidgetResizable(true);
    m_imageArea->setFrameShape(QFrame::NoFrame);
    m_imageArea->setWidget(m_image);
    m_stack->addWidget(m_imageArea);
    column->addWidget(m_stack);
}

DocumentView::~DocumentView()
{
    // The document reads from the bytes until it is closed.
    m_pdf->close();
}

void DocumentView::clear()
{
    m_text->clear();
    m_pdf->close();
    m_pdfBytes.reset();
    m_picture = QImage();
    m_image->clear();
    showState();
}

void DocumentView::showState()
{
    m_stack->setCurrentWidget(m_state);
}

bool DocumentView::show(const DocumentBody &body)
{
    clear();
    switch (body.kind) {
    case DocumentKind::Text:
        m_text->setPlainText(body.text);
        m_stack->setCurrentWidget(m_text);
        return true;
    case DocumentKind::Pdf:
        return showPdf(body.bytes);
    case DocumentKind::Image:
        return showImage(body.bytes);
    case DocumentKind::Other:
        break;
    }
    return false;
}

bool DocumentView::showPdf(const QByteArray &bytes)
{
    m_pdfBytes = std::make_unique<QBuffer>();
    m_pdfBytes->setData(bytes);
    m_pdfBytes->open(QIODevice::ReadOnly);
    m_pdf->load(m_pdfBytes.get());
    if (m_pdf->status() != QPdfDocument::Status::Ready || m_pdf->pageCount() == 0) {
        m_pdf->close();
        return false;
    }
    m_pdfView->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_stack->setCurrentWidget(m_pdfView);
    return true;
}

bool DocumentView::showImage(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    // The kinds that were told by their first bytes; others are not tried.
    const QByteArray format = bytes.startsWith("\x89PNG") ? "png" : bytes.startsWith("\xFF\xD8") ? "jpeg" : bytes.startsWith("GIF8") ? "gif" : "bmp";
    QImageReader::setAllocationLimit(MostPictureMegabytes);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > MostPixels || size.height() > MostPixels)
        return false;
    m_picture = reader.read();
    if (m_picture.isNull())
        return false;
    m_scale = std::min(1.0, static_cast<double>(std::max(200, width() - 20)) / m_picture.width());
    drawImage();
    m_stack->setCurrentWidget(m_imageArea);
    return true;
}

void DocumentView::drawImage()
{
    const QSize size(std::max(1, static_cast<int>(m_picture.width() * m_scale)), std::max(1, static_cast<int>(m_picture.height() * m_scale)));
    m_image->setPixmap(QPixmap::fromImage(m_picture.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

bool DocumentView::canZoom() const
{
    return m_stack->currentWidget() == m_pdfView || m_stack->currentWidget() == m_imageArea;
}

void DocumentView::zoom(double factor)
{
    if (m_stack->currentWidget() == m_pdfView) {
        const double now = m_pdfView->zoomMode() == QPdfView::ZoomMode::Custom ? m_pdfView->zoomFactor() : 1;
        m_pdfView->setZoomMode(QPdfView::ZoomMode::Custom);
        m_pdfView->setZoomFactor(std::clamp(now * factor, LeastScale, MostScale));
    } else if (m_stack->currentWidget() == m_imageArea) {
        m_scale = std::clamp(m_scale * factor, LeastScale, MostScale);
        drawImage();
    }
}

QString DocumentView::showing() const
{
    const QWidget *now = m_stack->currentWidget();
    return now == m_text ? u"text"_s : now == m_pdfView ? u"pdf"_s : now == m_imageArea ? u"image"_s : u"state"_s;
}

} // namespace pax::ui
