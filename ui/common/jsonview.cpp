// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/jsonview.h"

#include "app/core/json.h"
#include "ui/common/controls.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int DepthOpen = 2;
constexpr qsizetype LongestValue = 4000;

QString textOf(const JsonValue &value)
{
    switch (value.kind()) {
    case JsonValue::Kind::Array:
        return u"[%1]"_s.arg(value.size());
    case JsonValue::Kind::Object:
        return u"{%1}"_s.arg(value.size());
    case JsonValue::Kind::String:
        return value.string().left(LongestValue);
    default: {
        const std::string_view raw = value.raw();
        return QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
    }
    }
}

/// All of it at once: a record is small, and searching then needs no second way through it.
void addChildren(QStandardItem *parent, const JsonValue &value)
{
    int position = 0;
    for (const JsonValue child : value) {
        const std::string_view name = child.name();
        auto *key = new QStandardItem(value.isObject() ? QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) : QString::number(position));
        auto *text = new QStandardItem(textOf(child));
        key->setEditable(false);
        text->setEditable(false);
        parent->appendRow({key, text});
        addChildren(key, child);
        ++position;
    }
}

} // namespace

JsonView::JsonView(QWidget *parent) : QWidget(parent), m_model(new QStandardItemModel(this)), m_tree(new QTreeView), m_search(new SearchField(tr("Find in this record")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFont(theme::fixedFont());
    m_tree->setAccessibleName(tr("Raw JSON of this record"));
    m_tree->setIndentation(theme::scaled(14));
    column->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::returnPressed, this, &JsonView::find);
    connect(m_search, &QLineEdit::textChanged, this, [this] { find(); });
    auto *copy = new QShortcut(QKeySequence::Copy, m_tree);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &JsonView::copyCurrent);
}

void JsonView::setJson(const QByteArray &bytes)
{
    clear();
    Result<JsonDocument> parsed = JsonDocument::parse(bytes);
    if (!parsed) {
        auto *plain = new QStandardItem(QString::fromUtf8(bytes).left(LongestValue));
        plain->setEditable(false);
        m_model->appendRow(plain);
        return;
    }
    addChildren(m_model->invisibleRootItem(), parsed->root());
    m_tree->expandToDepth(DepthOpen);
    m_tree->resizeColumnToContents(0);
}

void JsonView::clear()
{
    m_model->clear();
}

void JsonView::find()
{
    const QString wanted = m_search->text();
    if (wanted.isEmpty() || m_model->rowCount() == 0)
        return;
    const QModelIndex current = m_tree->currentIndex();
    const QModelIndex start = current.isValid() ? current.siblingAtColumn(0) : m_model->index(0, 0);
    // From the current line on, in either column, around the end.
    QModelIndexList hits = m_model->match(m_model->index(0, 0), Qt::DisplayRole, wanted, -1, Qt::MatchContains | Qt::MatchRecursive);
    hits += m_model->match(m_model->index(0, 1), Qt::DisplayRole, wanted, -1, Qt::MatchContains | Qt::MatchRecursive);
    if (hits.isEmpty())
        return;
    qsizetype next = 0;
    for (qsizetype i = 0; i < hits.size(); ++i) {
        if (hits[i].siblingAtColumn(0) == start && current.isValid())
            next = (i + 1) % hits.size();
    }
    m_tree->setCurrentIndex(hits[next].siblingAtColumn(0));
    m_tree->scrollTo(hits[next]);
}

void JsonView::copyCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(current.siblingAtColumn(0).data().toString() + u": "_s + current.siblingAtColumn(1).data().toString());
}

} // namespace pax::ui
