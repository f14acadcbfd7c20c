// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/documentstab.h"

#include "app/timeline/documenttext.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/timeline/documentview.h"
#include "ui/timeline/eventtext.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeDatabase>
#include <QtCore/QSaveFile>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <utility>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr double ZoomStep = 1.25;

QString formatText(const Document &document)
{
    if (document.contentType == u"application/pdf"_s)
        return u"PDF"_s;
    if (document.contentType.startsWith(u"image/"_s))
        return DocumentsTab::tr("Picture (%1)").arg(document.contentType.mid(6));
    if (document.contentType == u"text/plain"_s)
        return DocumentsTab::tr("Text");
    if (document.contentType == u"text/html"_s)
        return DocumentsTab::tr("Web page");
    return document.contentType.isEmpty() ? DocumentsTab::tr("not said") : document.contentType;
}

} // namespace

DocumentsTab::DocumentsTab(Workers &workers, fhir::FhirClient *client, QWidget *parent) : QWidget(parent), m_workers(workers), m_client(client), m_wanted(NoEvent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget;
    auto *halves = new QSplitter;
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    m_rows = new RowModel(this);
    m_table = new DataTable(m_rows);
    m_table->setAccessibleName(tr("Documents"));
    m_table->setMinimumWidth(theme::scaled(260));
    halves->addWidget(m_table);
    QFrame *side = pane("surface");
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 6, 8, 6);
    m_title = label({}, "strong");
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    tools->addWidget(m_title, 1);
    m_smaller = iconButton(u"minus"_s, tr("Smaller"));
    m_larger = iconButton(u"plus"_s, tr("Larger"));
    m_save = new Button(tr("Save…"), u"save"_s);
    for (Button *button : {m_smaller, m_larger, m_save}) {
        button->setEnabled(false);
        tools->addWidget(button);
    }
    sideColumn->addLayout(tools);
    sideColumn->addWidget(rule(Qt::Horizontal));
    m_banner = new Banner;
    m_banner->hide();
    sideColumn->addWidget(m_banner);
    m_view = new DocumentView;
    sideColumn->addWidget(m_view, 1);
    halves->addWidget(side);
    halves->setSizes({theme::scaled(480), theme::scaled(700)});
    m_pages->addWidget(halves);
    m_state = new StatePanel;
    m_pages->addWidget(m_state);
    column->addWidget(m_pages);
    makeColumns();
    connect(m_smaller, &QPushButton::clicked, this, [this] { m_view->zoom(1 / ZoomStep); });
    connect(m_larger, &QPushButton::clicked, this, [this] { m_view->zoom(ZoomStep); });
    connect(m_save, &QPushButton::clicked, this, &DocumentsTab::askSave);
    connect(m_table, &DataTable::currentRowChanged, this, &DocumentsTab::choose);
}

void DocumentsTab::makeColumns()
{
    const auto dateOf = [this](int row) {
        const TimelineEvent &event = m_timeline->at(m_documents[row].event);
        return event.start ? QString::fromLatin1(event.start->text()) : QString();
    };
    m_rows->setColumns({
        {u"date"_s, tr("Date"), 110, Qt::AlignLeft, [dateOf](int row) { return dateOf(row).isEmpty() ? Cell{tr("not dated"), Tone::TextSecondary} : Cell{format::date(dateOf(row))}; },
         [dateOf](int a, int b) { return dateOf(a).compare(dateOf(b)); }},
        {u"title"_s, tr("Title"), 180, Qt::AlignLeft,
         [this](int row) {
             Cell cell{inertText(m_documents[row].title)};
             cell.isStruck = m_documents[row].isRetracted;
             return cell;
         },
         [this](int a, int b) { return m_documents[a].title.compare(m_documents[b].title, Qt::CaseInsensitive); }},
        {u"format"_s, tr("Format"), 96, Qt::AlignLeft, [this](int row) { return Cell{inertText(formatText(m_documents[row])), Tone::TextSecondary}; }, {}},
        {u"size"_s, tr("Size"), 70, Qt::AlignRight, [this](int row) { return Cell{m_documents[row].size < 0 ? format::absent() : format::bytes(m_documents[row].size), Tone::TextSecondary}; }, {}},
        {u"who"_s, tr("By"), 120, Qt::AlignLeft, [this](int row) { return Cell{inertText(m_timeline->at(m_documents[row].event).who), Tone::TextSecondary}; }, {}},
    });
    m_table->layoutColumns(u"title"_s);
}

void DocumentsTab::setTimeline(TimelinePtr timeline)
{
    m_loading.stop();
    m_reading.stop();
    m_rows->setRowCount(0);
    m_timeline = std::move(timeline);
    m_documents.clear();
    m_body.reset();
    m_chosen = -1;
    m_view->clear();
    if (!m_timeline)
        return;
    m_reading.start(
        this,
        [this](std::stop_token) {
            const auto work = [timeline = m_timeline]() -> Result<QList<Document>> { return documentsOf(*timeline); };
            return m_workers.run(work);
        },
        [this](Result<QList<Document>> documents) {
            if (documents)
                showDocuments(std::move(*documents));
        });
}

void DocumentsTab::showDocuments(QList<Document> documents)
{
    m_documents = std::move(documents);
    m_rows->setRowCount(static_cast<int>(m_documents.size()));
    m_title->clear();
    m_view->state()->showEmpty(u"document"_s, tr("Choose a document"), tr("It is fetched when you choose it, and stays inside this window."));
    m_view->showState();
    if (m_documents.isEmpty())
        m_state->showEmpty(u"document"_s, tr("No documents in this source"), tr("The payer sent no notes, reports or pictures. Notes that were never sent to the payer cannot be here."));
    m_pages->setCurrentIndex(m_documents.isEmpty() ? 1 : 0);
    if (m_wanted != NoEvent)
        select(std::exchange(m_wanted, NoEvent));
}

bool DocumentsTab::select(int event)
{
    if (m_reading.isRunning()) {
        m_wanted = event;
        return true;
    }
    for (qsizetype i = 0; i < m_documents.size(); ++i) {
        if (m_documents[i].event == event) {
            m_table->selectSource(static_cast<int>(i));
            return true;
        }
    }
    return false;
}

void DocumentsTab::choose(int row)
{
    m_chosen = row;
    m_body.reset();
    m_save->setEnabled(false);
    m_smaller->setEnabled(false);
    m_larger->setEnabled(false);
    m_banner->hide();
    if (row < 0)
        return;
    m_title->setText(inertText(m_documents[row].title));
    m_title->setToolTip(m_title->text());
    Q_EMIT selected(m_documents[row].event);
    load();
}

void DocumentsTab::load()
{
    const Document document = m_documents[m_chosen];
    m_view->state()->showLoading(document.isInline ? tr("Opening the document…") : tr("Fetching the document from the payer…"));
    m_view->showState();
    m_loading.start(
        this, [this, document](std::stop_token stop) { return fetchDocument(m_timeline, document, m_client, &m_workers, stop); }, [this](const Result<DocumentBody> &body) { showBody(body); });
}

void DocumentsTab::showBody(const Result<DocumentBody> &body)
{
    if (!body) {
        const Document &document = m_documents[m_chosen];
        if (body.error().kind() == ErrorKind::NotFound && document.url.isEmpty()) {
            m_view->state()->showEmpty(u"document"_s, tr("The payer sent no content"), tr("This record names a document but holds neither its content nor an address."));
        } else if (body.error().reason() == ErrorReason::ForeignPage) {
            m_view->state()->showEmpty(u"shield"_s, tr("This document lies on another server"), tr("It is at %1, not at your payer’s own address. It is not fetched, so that nobody else learns of this member. Ask the payer for it.").arg(body.error().subject()));
        } else {
            m_view->state()->showError(body.error());
            connect(m_view->state()->addAction(tr("Try again"), u"refresh"_s, "primary"), &QPushButton::clicked, this, &DocumentsTab::load);
        }
        m_view->showState();
        return;
    }
    m_body = *body;
    m_save->setEnabled(true);
    if (body->hasWrongHash)
        m_banner->showText("bad", tr("These are not the bytes the payer announced."), tr("The payer sent a checksum for this document, and it does not fit."));
    else if (body->hasWrongSize)
        m_banner->showText("attention", tr("The document has another length than announced."), tr("It may be cut short."));
    if (!m_view->show(*body)) {
        const QString what = body->contentType.isEmpty() ? tr("an unknown format") : inertText(body->contentType);
        m_view->state()->showEmpty(u"document"_s, tr("This kind of document is not opened here"), tr("It is %1, %2. You can save it and open it with a program you trust.").arg(what, format::bytes(body->bytes.size())));
        connect(m_view->state()->addAction(tr("Save…"), u"save"_s), &QPushButton::clicked, this, &DocumentsTab::askSave);
        m_view->showState();
    }
    m_smaller->setEnabled(m_view->canZoom());
    m_larger->setEnabled(m_view->canZoom());
}

void DocumentsTab::askSave()
{
    if (!m_body)
        return;
    const QString suffix = QMimeDatabase().mimeTypeForName(m_body->contentType).preferredSuffix();
    auto *dialog = new QFileDialog(window(), tr("Save the document"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // The proposed name says nothing about the member.
    dialog->selectFile(suffix.isEmpty() ? tr("document") : tr("document") + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        const Result<void> saved = saveTo(fileName);
        if (!saved)
            m_banner->showError(saved.error());
        else
            m_banner->showText("attention", tr("Saved outside this program."), tr("The file is not sealed: anybody who can open it can read it."));
    });
    dialog->open();
}

Result<void> DocumentsTab::saveTo(const QString &fileName)
{
    if (!m_body)
        return Error::of(ErrorKind::BadInput, ErrorReason::None, Operation::OpenFile);
    if (m_gate) {
        const Result<void> allowed = m_gate();
        if (!allowed)
            return allowed;
    }
    QSaveFile file(fileName);
    const bool isOpen = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen || file.write(m_body->bytes) != m_body->bytes.size() || !file.commit())
        return Error::of(ErrorKind::StorageFull, ErrorReason::ReadOnly, Operation::OpenFile).withSubject(QFileInfo(fileName).fileName());
    return {};
}

} // namespace pax::ui
