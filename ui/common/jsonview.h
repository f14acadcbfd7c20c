// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPersistentModelIndex>
#include <QtWidgets/QWidget>

class QLabel;
class QTreeView;

namespace pax::ui {

class JsonModel;
class SearchField;

/// A JSON text as a tree that can be searched and copied, with every value as it was sent. The way to what is found stays open.
/// Cost: linear in the text.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);
    /// Text that is no JSON is shown as it is. \p origin  where the bytes came from, under the tree; may be empty
    void setJson(const QByteArray &bytes, const QString &origin = {});
    void clear();
    /// Opens and marks one place, as in "period.start".
    void showPath(const QString &path);
    void find(const QString &text);

Q_SIGNALS:
    /// The user copied from it.
    void copied();

private:
    void search(bool goesOn);
    void copyCurrent();
    void copyAll();

    QByteArray m_bytes;
    JsonModel *m_model;
    QTreeView *m_tree;
    SearchField *m_search;
    QLabel *m_hits;
    QLabel *m_origin;
};

} // namespace pax::ui
