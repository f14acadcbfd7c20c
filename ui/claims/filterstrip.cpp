// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/filterstrip.h"

#include "ui/claims/chartfill.h"
#include "ui/claims/claimbrowser.h"
#include "ui/claims/claimtext.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNamed = 2;

/// A square in a data mark and what it stands for.
QWidget *legendEntry(const QBrush &brush, const QColor &line, const QString &text)
{
    const int side = theme::scaled(11);
    QPixmap square(QSize(side, side) * 2);
    square.setDevicePixelRatio(2);
    square.fill(theme::color(Tone::Surface));
    QPainter painter(&square);
    painter.fillRect(QRect(0, 0, side, side), brush);
    painter.setPen(line);
    painter.drawRect(QRectF(0.5, 0.5, side - 1, side - 1));
    painter.end();
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *mark = new QLabel;
    mark->setPixmap(square);
    row->addWidget(mark);
    row->addWidget(label(text, "caption", Tone::TextSecondary));
    return entry;
}

/// Months that follow one another as "Apr – Jun 2026".
QString monthsText(const QSet<QString> &values)
{
    QStringList months(values.begin(), values.end());
    std::sort(months.begin(), months.end());
    const auto isNext = [](const QString &a, const QString &b) { return QDate::fromString(a + u"-01"_s, Qt::ISODate).addMonths(1) == QDate::fromString(b + u"-01"_s, Qt::ISODate); };
    for (qsizetype i = 1; i < months.size(); ++i) {
        if (months[i].size() != 7 || !isNext(months[i - 1], months[i]))
            return {};
    }
    return months.size() > 1 ? format::period(months.first(), months.last()) : QString();
}

} // namespace

FilterStrip::FilterStrip(ClaimBrowser &browser, QWidget *parent) : QWidget(parent), m_browser(browser), m_row(new FlowLayout(8, this))
{
    m_row->setContentsMargins(12, 6, 12, 6);
}

void FilterStrip::addChip(const QString &what, const QString &values, const QString &all, std::function<void()> clear)
{
    auto *chip = new Button(tr("%1: %2", "what is filtered, by which values").arg(what, values), u"close"_s, "chip");
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setToolTip(all);
    chip->setAccessibleName(tr("Filter on %1: %2. Press to remove it").arg(what, all));
    connect(chip, &QPushButton::clicked, this, [clear = std::move(clear)] { clear(); });
    m_row->addWidget(chip);
}

void FilterStrip::showView(bool hasUnsureMonths)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const ViewRequest &request = m_browser.request();
    m_row->addWidget(label(tr("Showing"), "small", Tone::TextSecondary));
    if (!m_browser.isFiltered())
        m_row->addWidget(label(tr("everything; click a bar or drag over months to filter"), "small", Tone::TextSecondary));
    const QHash<QString, QString> &names = m_browser.explorer()->set()->names;
    for (auto each = request.filter.where.cbegin(); each != request.filter.where.cend(); ++each) {
        const Key key = each.key();
        QStringList texts;
        for (const QString &value : *each)
            texts << (key == Key::Member ? names.value(value, keyValueText(key, value)) : keyValueText(key, value));
        texts.sort();
        const QString months = key == Key::Month ? monthsText(*each) : QString();
        const QString brief = !months.isEmpty() ? months : texts.size() <= MostNamed ? texts.join(u", "_s) : tr("%1 and %n more", "values of a filter", static_cast<int>(texts.size() - 1)).arg(texts.first());
        addChip(keyTitle(key), brief, months.isEmpty() ? texts.join(u", "_s) : months, [this, key] { m_browser.clear(key); });
    }
    if (request.filter.bands) {
        QStringList texts;
        for (const ChartBar &bar : amountsChart(m_browser.view(), request).data.bars) {
            if (bar.isPicked)
                texts << bar.label;
        }
        addChip(amountTitle(request.filter.bands->kind), texts.size() <= MostNamed ? texts.join(u", "_s) : tr("%1 … %2", "from one step of amounts to another").arg(texts.first(), texts.last()), texts.join(u", "_s), [this] { m_browser.clear(Key::AmountBand); });
    }
    if (!request.search.isEmpty())
        addChip(tr("Text"), request.search, request.search, [this] { m_browser.setSearch({}); });
    if (m_browser.isFiltered()) {
        Button *clear = smallButton(tr("Clear all"), {}, "quiet");
        clear->setToolTip(tr("Esc does the same"));
        connect(clear, &QPushButton::clicked, this, [this] { m_browser.clearAll(); });
        m_row->addWidget(clear);
        m_row->addWidget(badge(tr("Esc", "the key")));
    }
    addLegend(hasUnsureMonths);
    for (int i = 0; i < m_row->count(); ++i)
        m_row->itemAt(i)->widget()->show();
    m_row->invalidate();
    updateGeometry();
}

void FilterStrip::addLegend(bool hasUnsureMonths)
{
    m_row->addStretch();
    std::array<bool, ClaimClassCount> isThere{};
    for (const MonthBar &bar : m_browser.view().months) {
        for (std::size_t kind = 0; kind < ClaimClassCount; ++kind)
            isThere[kind] = isThere[kind] || bar.all[kind].claims > 0;
    }
    for (std::size_t kind = 0; kind < ClaimClassCount; ++kind) {
        if (!isThere[kind])
            continue;
        const int mark = classMark(static_cast<ClaimClass>(kind));
        m_row->addWidget(legendEntry(theme::markBrush(mark), theme::mark(mark), classText(static_cast<ClaimClass>(kind))));
    }
    if (hasUnsureMonths) {
        QWidget *entry = legendEntry(QBrush(theme::color(Tone::TextSecondary), Qt::BDiagPattern), theme::color(Tone::TextSecondary), tr("Too recent"));
        entry->setToolTip(recencyText(m_browser.explorer()->recency()));
        m_row->addWidget(entry);
    }
}

} // namespace pax::ui
