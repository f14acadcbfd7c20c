// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/valuepopup.h"

#include "ui/claims/claimbrowser.h"
#include "ui/claims/claimtext.h"
#include "ui/common/controls.h"
#include "ui/common/fold.h"
#include "ui/common/format.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostShown = 500;

} // namespace

ValuePopup::ValuePopup(ClaimBrowser &browser, Workers &workers, Key key, QWidget *parent) : QFrame(parent, Qt::Popup), m_browser(browser), m_workers(workers), m_key(key), m_picked(browser.request().filter.where.value(key))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("pane", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(label(tr("Filter by %1").arg(keyTitle(key).toLower()), "smallstrong"));
    m_search = new SearchField(tr("Find a value"));
    m_search->setAccessibleName(tr("Find a value"));
    column->addWidget(m_search);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Values and how many claims have each"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumSize(theme::scaled(280), theme::scaled(240));
    column->addWidget(m_list);
    auto *foot = new QHBoxLayout;
    Button *clear = smallButton(tr("Show all values"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_picked.clear();
        apply();
        show(m_search->text());
    });
    foot->addWidget(clear);
    foot->addStretch();
    Button *done = smallButton(tr("Done"), {}, "primary");
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    foot->addWidget(done);
    column->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, &ValuePopup::show);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_isFilling)
            return;
        const QString value = item->data(Qt::UserRole).toString();
        if (item->checkState() == Qt::Checked)
            m_picked.insert(value);
        else
            m_picked.remove(value);
        apply();
    });
}

void ValuePopup::openAt(const QPoint &place)
{
    const ExplorerPtr explorer = m_browser.explorer();
    const ViewRequest request = m_browser.request();
    const auto work = [explorer, request, key = m_key]() -> Result<std::vector<FacetBar>> { return explorer->values(request, key); };
    m_load.start(
        this, [this, work](std::stop_token) { return m_workers.run(work); },
        [this](Result<std::vector<FacetBar>> values) {
            if (values)
                fill(*values);
        });
    move(place);
    QFrame::show();
    m_search->setFocus();
}

void ValuePopup::fill(const std::vector<FacetBar> &values)
{
    const QHash<QString, QString> &names = m_browser.explorer()->set()->names;
    for (const FacetBar &each : values) {
        const QString text = m_key == Key::Member ? names.value(each.value, keyValueText(m_key, each.value)) : keyValueText(m_key, each.value);
        m_values.push_back({each.value, text, folded(text + u' ' + each.value), each.shown.claims});
    }
    show(m_search->text());
}

void ValuePopup::show(const QString &wanted)
{
    m_isFilling = true;
    m_list->clear();
    const QString sought = folded(wanted);
    for (const Value &each : m_values) {
        if (!sought.isEmpty() && !each.folded.contains(sought))
            continue;
        if (m_list->count() >= MostShown) {
            auto *more = new QListWidgetItem(tr("More: type to find them"), m_list);
            more->setFlags(Qt::NoItemFlags);
            break;
        }
        auto *item = new QListWidgetItem(tr("%1  (%2)", "a value and how many claims have it").arg(each.text, format::count(each.claims)), m_list);
        item->setData(Qt::UserRole, each.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_picked.contains(each.value) ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
}

void ValuePopup::apply()
{
    m_browser.setValues(m_key, m_picked);
}

} // namespace pax::ui
