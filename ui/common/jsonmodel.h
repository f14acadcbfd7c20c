// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QByteArray>

#include <memory>
#include <vector>

namespace pax::ui {

/// A JSON text as a tree of one column: "code : {2}", with every value as it was sent and made inert. Thread: GUI. Cost: linear in the text.
class JsonModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole,   ///< member name or position; empty for the root
        ValueRole,                ///< value in words of JSON
    };

    using QAbstractItemModel::QAbstractItemModel;
    /// Text that is no JSON becomes one line.
    void setJson(const QByteArray &bytes);
    void clear() { setJson({}); }

    /// The place of "code.coding[0].display"; steps that name no position take the first element. The nearest ancestor where the rest
    /// is not there.
    QModelIndex find(const QString &path) const;
    /// All places whose key or value has \p text in it, in the order of the text.
    QModelIndexList matches(const QString &text) const;
    QString path(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        QString key;
        QString value;
        bool isElement = false;    ///< of an array
        std::vector<int> children;
    };

    void add(const core::JsonValue &value, const QString &key, int parent, bool isElement);
    QModelIndex indexOf(int node) const;
    const Node *nodeOf(const QModelIndex &index) const;
    int childOf(int node, const QString &key) const;

    std::vector<Node> m_nodes;   ///< the root first, each before its children
};

} // namespace pax::ui
