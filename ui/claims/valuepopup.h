// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/explorer.h"
#include "app/core/workers.h"
#include "ui/common/latest.h"

#include <QtWidgets/QFrame>

class QListWidget;

namespace pax::ui {

class ClaimBrowser;
class SearchField;

/// The values of one column with how many claims have each under all other filters, to be ticked. Opens at a place, closes with Esc.
class ValuePopup : public QFrame
{
    Q_OBJECT

public:
    ValuePopup(ClaimBrowser &browser, core::Workers &workers, claims::Key key, QWidget *parent);
    void openAt(const QPoint &place);
    QListWidget *list() const { return m_list; }

private:
    void fill(const std::vector<claims::FacetBar> &values);
    void show(const QString &wanted);
    void apply();

    ClaimBrowser &m_browser;
    core::Workers &m_workers;
    claims::Key m_key;
    SearchField *m_search;
    QListWidget *m_list;
    Latest m_load;
    struct Value
    {
        QString value;
        QString text;
        QString folded;
        qint64 claims;
    };
    std::vector<Value> m_values;
    QSet<QString> m_picked;
    bool m_isFilling = false;
};

} // namespace pax::ui
