// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QStandardItemModel;
class QTreeView;

namespace pax::ui {

class SearchField;

/// A JSON text as a tree that can be searched and copied, with every value as it was sent. Cost: linear in the text.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);
    /// Text that is no JSON is shown as it is.
    void setJson(const QByteArray &bytes);
    void clear();

private:
    void find();
    void copyCurrent();

    QStandardItemModel *m_model;
    QTreeView *m_tree;
    SearchField *m_search;
};

} // namespace pax::ui
