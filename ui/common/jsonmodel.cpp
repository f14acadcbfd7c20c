// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/jsonmodel.h"

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 4000;

/// Control characters and those that turn text around would change how the rest of the line looks.
QString inert(QString text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        const bool isTurning = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C;
        if (isTurning || u < 0x20 || (u >= 0x7F && u < 0xA0))
            c = QChar(0x00B7);
    }
    return text;
}

QString textOf(const JsonValue &value)
{
    switch (value.kind()) {
    case JsonValue::Kind::Array:
        return u"[ %1 ]"_s.arg(value.size());
    case JsonValue::Kind::Object:
        return u"{ %1 }"_s.arg(value.size());
    case JsonValue::Kind::String:
        return u'"' + inert(value.string().left(LongestValue)) + u'"';
    default: {
        const std::string_view raw = value.raw();
        return QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size())).left(LongestValue);
    }
    }
}

} // namespace

void JsonModel::setJson(const QByteArray &bytes)
{
    beginResetModel();
    m_nodes.clear();
    const Result<JsonDocument> parsed = JsonDocument::parse(bytes);
    if (parsed) {
        const QString type = parsed->root()["resourceType"].string();
        add(parsed->root(), inert(type), -1, false);
    } else if (!bytes.isEmpty()) {
        m_nodes.push_back({-1, 0, {}, inert(QString::fromUtf8(bytes).left(LongestValue)), false, {}});
    }
    endResetModel();
}

void JsonModel::add(const JsonValue &value, const QString &key, int parent, bool isElement)
{
    const auto number = static_cast<int>(m_nodes.size());
    int row = 0;
    if (parent >= 0) {
        Node &above = m_nodes[static_cast<std::size_t>(parent)];
        row = static_cast<int>(above.children.size());
        above.children.push_back(number);
    }
    m_nodes.push_back({parent, row, key, textOf(value), isElement, {}});
    int position = 0;
    for (const JsonValue child : value) {
        const std::string_view name = child.name();
        add(child, value.isObject() ? inert(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))) : QString::number(position), number, value.isArray());
        ++position;
    }
}

const JsonModel::Node *JsonModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() < m_nodes.size() ? &m_nodes[index.internalId()] : nullptr;
}

QModelIndex JsonModel::indexOf(int node) const
{
    return node < 0 || static_cast<std::size_t>(node) >= m_nodes.size() ? QModelIndex() : createIndex(m_nodes[static_cast<std::size_t>(node)].row, 0, static_cast<quintptr>(node));
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0)
        return {};
    if (!parent.isValid())
        return row == 0 ? indexOf(0) : QModelIndex();
    const Node *above = nodeOf(parent);
    return above && static_cast<std::size_t>(row) < above->children.size() ? indexOf(above->children[static_cast<std::size_t>(row)]) : QModelIndex();
}

QModelIndex JsonModel::parent(const QModelIndex &child) const
{
    const Node *node = nodeOf(child);
    return node ? indexOf(node->parent) : QModelIndex();
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_nodes.empty() ? 0 : 1;
    const Node *node = nodeOf(parent);
    return node ? static_cast<int>(node->children.size()) : 0;
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    const Node *node = nodeOf(index);
    if (!node)
        return {};
    switch (role) {
    case KeyRole:
        return node->key;
    case ValueRole:
        return node->value;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return node->key.isEmpty() ? node->value : QString(node->key + u" : "_s + node->value);
    default:
        return {};
    }
}

int JsonModel::childOf(int node, const QString &key) const
{
    for (const int child : m_nodes[static_cast<std::size_t>(node)].children) {
        if (m_nodes[static_cast<std::size_t>(child)].key == key)
            return child;
    }
    return -1;
}

QModelIndex JsonModel::find(const QString &path) const
{
    if (m_nodes.empty())
        return {};
    int at = 0;
    for (const QString &step : QString(path).replace(u'[', u'.').remove(u']').split(u'.', Qt::SkipEmptyParts)) {
        int next = childOf(at, step);
        if (next < 0) {
            // A list on the way: its first element.
            const int first = childOf(at, u"0"_s);
            next = first < 0 ? -1 : childOf(first, step);
        }
        if (next < 0)
            break;
        at = next;
    }
    return indexOf(at);
}

QModelIndexList JsonModel::matches(const QString &text) const
{
    QModelIndexList found;
    for (std::size_t i = 0; i < m_nodes.size() && !text.isEmpty(); ++i) {
        if (m_nodes[i].key.contains(text, Qt::CaseInsensitive) || m_nodes[i].value.contains(text, Qt::CaseInsensitive))
            found << indexOf(static_cast<int>(i));
    }
    return found;
}

QString JsonModel::path(const QModelIndex &index) const
{
    QString made;
    for (const Node *node = nodeOf(index); node && node->parent >= 0; node = &m_nodes[static_cast<std::size_t>(node->parent)]) {
        const QString step = node->isElement ? u'[' + node->key + u']' : node->key;
        made = made.isEmpty() || made.startsWith(u'[') ? step + made : step + u'.' + made;
    }
    return made;
}

} // namespace pax::ui
