// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimspage.h"

#include "app/claims/claimswriter.h"
#include "app/claims/order.h"
#include "ui/charts/barcard.h"
#include "ui/claims/claimpanel.h"
#include "ui/claims/claimtext.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/common/table.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSaveFile>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostMonths = 24;
constexpr std::size_t MostProviders = 6;

constexpr std::array<AmountKind, 4> MainAmounts{AmountKind::Billed, AmountKind::Allowed, AmountKind::PlanPaid, AmountKind::MemberShare};

} // namespace

ClaimsPage::ClaimsPage(ClaimService &service, Workers &workers, workspace::Workspace *workspace, Navigator *navigator, QWidget *parent)
    : QWidget(parent), m_service(service), m_workers(workers), m_workspace(workspace), m_navigator(navigator)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeContent());
    m_state = new StatePanel;
    m_stack->addWidget(m_state);
    column->addWidget(m_stack);
    openNewest();
}

QWidget *ClaimsPage::makeContent()
{
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    QFrame *main = pane("surface");
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 8, 12, 8);
    tools->setSpacing(8);
    m_source = new QComboBox;
    m_source->setAccessibleName(tr("Source of the claims"));
    m_source->setMinimumWidth(theme::scaled(200));
    m_source->setMaximumWidth(theme::scaled(280));
    tools->addWidget(m_source);
    connect(m_source, &QComboBox::activated, this, [this](int index) {
        const QString id = m_source->itemData(index).toString();
        if (!id.isEmpty())
            openExports({ExportId(id)});
    });
    auto *files = iconButton(u"folder"_s, tr("Open files…"));
    connect(files, &QPushButton::clicked, this, &ClaimsPage::chooseFiles);
    tools->addWidget(files);
    m_latest = new Chip(tr("Latest version only"));
    m_latest->setChecked(true);
    connect(m_latest, &QPushButton::toggled, this, [this](bool on) {
        m_filter.allVersions = !on;
        update();
    });
    tools->addWidget(m_latest);
    m_folded = label({}, "small", Tone::TextSecondary);
    tools->addWidget(m_folded);
    tools->addStretch();
    m_measure = new QComboBox;
    m_measure->setAccessibleName(tr("What the charts measure"));
    tools->addWidget(m_measure);
    connect(m_measure, &QComboBox::activated, this, &ClaimsPage::showCharts);
    auto *out = new Button(tr("Export what I see"), u"download"_s);
    connect(out, &QPushButton::clicked, this, [this, out] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("CSV file…"), this, [this] { writeOut(false); });
        menu->addAction(tr("Excel workbook…"), this, [this] { writeOut(true); });
        menu->popup(out->mapToGlobal(QPoint(0, out->height() + 2)));
    });
    tools->addWidget(out);
    column->addLayout(tools);
    column->addWidget(rule(Qt::Horizontal));
    m_banner = new Banner;
    column->addWidget(m_banner);
    m_totals = new Facts(true);
    m_totals->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_totals);
    column->addWidget(rule(Qt::Horizontal));

    QFrame *charts = pane("window");
    auto *chartColumn = new QVBoxLayout(charts);
    chartColumn->setContentsMargins(12, 6, 12, 8);
    chartColumn->setSpacing(6);
    m_chips = new QWidget;
    new QHBoxLayout(m_chips);
    m_chips->layout()->setContentsMargins(0, 0, 0, 0);
    chartColumn->addWidget(m_chips);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(8);
    m_months = new BarCard(tr("By month, by type"));
    m_providers = new BarCard(tr("By provider"));
    cards->addWidget(m_months, 1);
    cards->addWidget(m_providers, 1);
    chartColumn->addLayout(cards, 1);
    connect(m_months, &BarCard::picked, this, [this](const QString &key, bool added) { pick(Key::Month, key, added); });
    connect(m_providers, &BarCard::picked, this, [this](const QString &key, bool added) { pick(Key::Provider, key, added); });

    auto *halves = new QSplitter(Qt::Vertical);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    halves->addWidget(charts);
    m_rows = new RowModel(this);
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("Claims"));
    m_table->setMinimumHeight(theme::scaled(90));
    halves->addWidget(m_table);
    halves->setStretchFactor(1, 1);
    halves->setSizes({theme::scaled(230), theme::scaled(380)});
    column->addWidget(halves, 1);
    splitter->addWidget(main);
    m_claim = new ClaimPanel;
    splitter->addWidget(m_claim);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({theme::scaled(884), theme::scaled(312)});
    connect(m_table, &DataTable::currentRowChanged, this, &ClaimsPage::openRow);
    connect(m_claim, &ClaimPanel::rowChosen, this, &ClaimsPage::openRow);
    connect(m_claim, &ClaimPanel::memberWanted, this, [this](int row) {
        const QString patient = m_set->table.text(TextField::Patient, static_cast<std::uint32_t>(row));
        MemberRoute route;
        route.member = MemberId(patient.section(u'/', -1));
        route.name = m_set->names.value(patient);
        if (!m_sources.exports.isEmpty())
            route.fromExport = ExportId(m_sources.exports.first().id);
        if (m_navigator && !m_sources.exports.isEmpty())
            m_navigator->showMember(route);
    });
    makeColumns();
    return splitter;
}

void ClaimsPage::makeColumns()
{
    std::vector<TableColumn> made;
    m_columns.clear();
    static const QHash<QString, int> widths{{u"claimNumber"_s, 130}, {u"patient"_s, 150}, {u"provider"_s, 150}, {u"type"_s, 112}, {u"start"_s, 98}, {u"decision"_s, 84}, {u"service"_s, 92}};
    for (const QString &id : {u"claimNumber"_s, u"patient"_s, u"start"_s, u"type"_s, u"provider"_s, u"decision"_s, u"billed"_s, u"allowed"_s, u"planPaid"_s, u"memberShare"_s, u"diagnosis"_s, u"service"_s, u"lines"_s, u"status"_s}) {
        const claims::Column *column = claims::column(id);
        m_columns.push_back(column);
        TableColumn each;
        each.id = id;
        each.title = columnTitle(id);
        each.width = widths.value(id, column->kind == claims::Column::Kind::Amount ? 98 : 84);
        each.alignment = column->kind == claims::Column::Kind::Amount || column->kind == claims::Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
        each.compare = [](int, int) { return 0; };   // sorting is done by the claims room
        each.cell = [this, column](int row) {
            const auto at = static_cast<std::uint32_t>(row);
            const ClaimTable &table = m_set->table;
            Cell cell;
            if (column->amount) {
                const std::optional<DecimalSum> value = table.amounts(*column->amount).at(at);
                cell.text = value ? format::money(*value, table.text(TextField::Currency, at)) : format::absent();
                cell.tone = value ? Tone::Text : Tone::TextSecondary;
            } else if (column->id == u"patient"_s) {
                const QString patient = table.text(TextField::Patient, at);
                cell.text = m_set->names.value(patient, patient);
            } else if (column->id == u"type"_s) {
                cell.text = classText(table.kind(at));
                cell.mark = classMark(table.kind(at));
            } else if (column->id == u"decision"_s) {
                const QString code = table.text(TextField::Decision, at);
                cell.text = decisionText(code);
                cell.tone = code == u"denied"_s ? Tone::Bad : Tone::Text;
            } else if (column->kind == claims::Column::Kind::Date) {
                cell.text = format::date(column->text(table, at));
            } else {
                cell.text = column->text(table, at);
            }
            if (cell.text.isEmpty())
                cell = Cell{format::absent(), Tone::TextSecondary};
            cell.isStruck = table.isOldVersion(at);
            cell.isLink = column->id == u"claimNumber"_s && !cell.isStruck;
            return cell;
        };
        made.push_back(std::move(each));
    }
    m_rows->setColumns(std::move(made));
    m_rows->setSorter([this](int column, Qt::SortOrder order) {
        m_sortColumn = column;
        m_sortDescending = order == Qt::DescendingOrder;
        if (m_set)
            update();
    });
    m_table->layoutColumns(u"provider"_s);
}

void ClaimsPage::fillSources()
{
    m_source->clear();
    if (!m_workspace)
        return;
    const QDateTime now = m_workspace->home().clock().now();
    for (const bulk::Job &job : m_workspace->exports().jobs()) {
        if (bulk::isEnded(job.state) && job.resources.value(u"ExplanationOfBenefit"_s) > 0)
            m_source->addItem(tr("Export of %1, %2").arg(job.spec.panel.text(), format::instant(job.created, now)), job.id.text());
    }
}

void ClaimsPage::openNewest()
{
    if (m_set || m_load.isRunning())
        return;
    fillSources();
    if (m_source->count() > 0) {
        openExports({ExportId(m_source->itemData(0).toString())});
        return;
    }
    m_state->showEmpty(u"claim"_s, tr("No claims on this computer"), tr("Export a panel, or drop NDJSON files here."));
    if (m_navigator)
        connect(m_state->addAction(tr("New export"), u"plus"_s, "primary"), &QPushButton::clicked, this, [this] { m_navigator->newExport({}, {}, {}); });
    connect(m_state->addAction(tr("Choose files…"), u"folder"_s), &QPushButton::clicked, this, &ClaimsPage::chooseFiles);
    m_stack->setCurrentWidget(m_state);
}

void ClaimsPage::chooseFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Open claims"), QString(), tr("NDJSON files (*.ndjson *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ClaimsPage::openFiles);
    dialog->open();
}

void ClaimsPage::openExports(const QList<ExportId> &exports)
{
    if (!m_workspace)
        return;
    ClaimSources sources;
    for (const ExportId &id : exports) {
        const Result<ClaimSources::Export> source = m_workspace->claimsOf(id);
        if (!source) {
            m_state->showError(source.error());
            m_stack->setCurrentWidget(m_state);
            return;
        }
        sources.exports.append(*source);
    }
    fillSources();
    if (!exports.isEmpty())
        m_source->setCurrentIndex(m_source->findData(exports.first().text()));
    load(sources, {});
}

void ClaimsPage::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    ClaimSources sources;
    sources.paths = paths;
    fillSources();
    const QString title = paths.size() == 1 ? QFileInfo(paths.first()).fileName() : tr("%n file(s)", nullptr, static_cast<int>(paths.size()));
    m_source->insertItem(0, title, QString());
    m_source->setCurrentIndex(0);
    load(sources, title);
}

void ClaimsPage::load(ClaimSources sources, const QString &)
{
    m_sources = std::move(sources);
    m_set.reset();
    m_filter = {};
    m_filter.allVersions = !m_latest->isChecked();
    m_rows->setRowCount(0);
    m_claim->showNothing();
    m_state->showLoading(tr("Reading claims…"));
    connect(m_state->addAction(tr("Cancel"), u"close"_s), &QPushButton::clicked, this, [this] {
        m_load.stop();
        m_state->showEmpty(u"claim"_s, tr("Claims not read"), tr("Reading was stopped."));
        connect(m_state->addAction(tr("Choose files…"), u"folder"_s), &QPushButton::clicked, this, &ClaimsPage::chooseFiles);
    });
    m_stack->setCurrentWidget(m_state);
    m_load.start(
        this, [this](std::stop_token stop) { return m_service.load(m_sources, nullptr, ClaimService::Keep::Afterwards, stop); },
        [this](Result<ClaimSetPtr> loaded) {
            if (!loaded) {
                if (loaded.error().isCancelled())
                    return;
                m_state->showError(loaded.error());
                connect(m_state->addAction(tr("Choose files…"), u"folder"_s), &QPushButton::clicked, this, &ClaimsPage::chooseFiles);
                m_stack->setCurrentWidget(m_state);
                return;
            }
            m_set = *loaded;
            update();
        });
}

void ClaimsPage::update()
{
    if (!m_set)
        return;
    const ClaimSetPtr set = m_set;
    const Filter filter = m_filter;
    const claims::Column *sort = m_sortColumn >= 0 ? m_columns[static_cast<std::size_t>(m_sortColumn)] : claims::column(u"start"_s);
    const bool descending = m_sortColumn < 0 || m_sortDescending;
    const auto work = [set, filter, sort, descending]() -> Result<View> {
        const ClaimTable &table = set->table;
        View view;
        view.rows = select(table, filter);
        view.totals = totalsOf(table, view.rows);
        Filter everything;
        everything.allVersions = true;
        view.all = static_cast<qint64>(select(table, everything).size());
        for (std::uint32_t row = 0; row < table.rows(); ++row)
            view.oldVersions += table.isOldVersion(row) ? 1 : 0;
        view.months = groupBy(table, select(table, filter.without(Key::Month)), {Key::Month, Key::Type});
        view.providers = groupBy(table, select(table, filter.without(Key::Provider)), {Key::Provider});
        sortRows(table, set->names, view.rows, {{sort, descending}});
        return view;
    };
    m_update.start(
        this, [this, work](std::stop_token) { return m_workers.run(work); },
        [this](Result<View> view) {
            if (view)
                show(std::move(*view));
            else
                m_banner->showError(view.error());
        });
}

void ClaimsPage::show(View view)
{
    m_view = std::move(view);
    std::vector<int> order(m_view.rows.begin(), m_view.rows.end());
    m_rows->setOrder(std::move(order));
    m_latest->setText(tr("Latest version only"));
    m_folded->setText(m_view.oldVersions > 0 ? tr("%n folded", "older versions of claims", static_cast<int>(m_view.oldVersions)) : QString());
    const Totals &totals = m_view.totals;
    QSet<std::uint32_t> members;
    for (const std::uint32_t row : m_view.rows)
        members.insert(m_set->table.code(TextField::Patient, row));
    m_totals->clear();
    m_totals->add(tr("Claims"), format::count(totals.claims), tr("of %1").arg(format::count(m_view.all)));
    m_totals->add(tr("Members"), format::count(members.size()));
    m_totals->add(tr("Lines"), format::count(totals.lines));
    for (const AmountKind kind : MainAmounts) {
        const std::optional<KindTotal> total = totals.of(kind);
        if (total)
            m_totals->add(amountTitle(kind), total->sum.isExact() ? format::money(total->sum, totals.currency()) : format::absent(), tr("%1 of %2").arg(format::count(total->claims), format::count(totals.summed)));
    }
    const QString chosen = m_measure->currentData().toString();
    m_measure->clear();
    m_measure->addItem(tr("Claims"), u"claims"_s);
    m_measure->addItem(tr("Lines"), u"lines"_s);
    for (const AmountKind kind : MainAmounts) {
        if (totals.of(kind))
            m_measure->addItem(amountTitle(kind), amountName(kind));
    }
    const int wanted = m_measure->findData(chosen.isEmpty() ? amountName(AmountKind::Allowed) : chosen);
    m_measure->setCurrentIndex(std::max(0, wanted));
    if (totals.money.isEmpty())
        m_banner->showText("accent", tr("No amounts here."), tr("The payer shares these claims without amounts; charts count claims and lines."));
    else if (!m_set->rejected.isEmpty())
        m_banner->showText("attention", tr("%n entry(s) not read.", nullptr, static_cast<int>(m_set->rejected.size())), tr("First: %1, line %2 (%3).").arg(m_set->rejected.first().file).arg(m_set->rejected.first().line).arg(m_set->rejected.first().reason));
    else if (totals.money.size() > 1)
        m_banner->showText("attention", tr("Several currencies."), tr("Amounts of different currencies are never added up."));
    else
        m_banner->hide();
    showChips();
    showCharts();
    m_stack->setCurrentIndex(0);
    if (m_table->currentSource() < 0 && m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0));
}

double ClaimsPage::figure(const Totals &totals, QString *text) const
{
    const QString measure = m_measure->currentData().toString();
    for (const AmountKind kind : MainAmounts) {
        if (amountName(kind) != measure)
            continue;
        const std::optional<KindTotal> total = totals.of(kind);
        *text = total ? format::money(total->sum, totals.currency()) : format::absent();
        return total ? total->sum.approximate() : 0;
    }
    const qint64 count = measure == u"lines"_s ? totals.lines : totals.claims;
    *text = format::count(count);
    return static_cast<double>(count);
}

QString ClaimsPage::roughFigure(double value) const
{
    const QString measure = m_measure->currentData().toString();
    const bool isMoney = std::any_of(MainAmounts.begin(), MainAmounts.end(), [&measure](AmountKind kind) { return amountName(kind) == measure; });
    return isMoney ? format::roughMoney(value, m_view.totals.currency()) : format::count(qRound64(value));
}

void ClaimsPage::showCharts()
{
    // Months in order, stacked by type; the last two years of what there is.
    QStringList months;
    QStringList types;
    for (const Group &group : m_view.months) {
        if (!group.values[0].isEmpty() && !months.contains(group.values[0]))
            months << group.values[0];
        if (!types.contains(group.values[1]))
            types << group.values[1];
    }
    std::sort(months.begin(), months.end());
    if (months.size() > static_cast<qsizetype>(MostMonths))
        months = months.mid(months.size() - static_cast<qsizetype>(MostMonths));
    BarData byMonth;
    byMonth.axisText = [this](double value) { return roughFigure(value); };
    int lastYear = 0;
    for (const QString &month : months) {
        byMonth.keys << month;
        const QDate day = QDate::fromString(month + u"-01"_s, Qt::ISODate);
        byMonth.labels << (day.isValid() ? QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat) : month);
        byMonth.shortLabels << (day.isValid() ? QLocale().standaloneMonthName(day.month(), QLocale::NarrowFormat) : u"·"_s);
        const bool isNewYear = day.isValid() && day.year() != lastYear;
        byMonth.groupLabels << (isNewYear ? QString::number(day.year()) : QString());
        lastYear = day.isValid() ? day.year() : lastYear;
    }
    QHash<QString, QStringList> words;
    for (const QString &type : types) {
        BarData::Series series;
        series.name = keyValueText(Key::Type, type);
        for (const ClaimClass each : {ClaimClass::Professional, ClaimClass::Outpatient, ClaimClass::Inpatient, ClaimClass::Pharmacy, ClaimClass::Dental, ClaimClass::Vision, ClaimClass::PriorAuthorization, ClaimClass::Other}) {
            if (className(each) == type)
                series.mark = classMark(each);
        }
        for (const QString &month : months) {
            double value = 0;
            for (const Group &group : m_view.months) {
                if (group.values[0] != month || group.values[1] != type)
                    continue;
                QString text;
                value = figure(group.totals, &text);
                words[month] << series.name + u' ' + text;
            }
            series.values << value;
        }
        byMonth.series << series;
    }
    for (const QString &month : months)
        byMonth.valueTexts << words.value(month).join(u", "_s);
    m_months->setData(byMonth, m_measure->currentText().toLower(), m_filter.where.value(Key::Month));

    struct Bar
    {
        QString provider;
        double value;
        QString text;
    };
    std::vector<Bar> bars;
    for (const Group &group : m_view.providers) {
        QString text;
        const double value = figure(group.totals, &text);
        bars.push_back({group.values[0], value, text});
    }
    std::stable_sort(bars.begin(), bars.end(), [](const Bar &a, const Bar &b) { return a.value > b.value; });
    if (bars.size() > MostProviders)
        bars.resize(MostProviders);
    BarData byProvider;
    byProvider.isHorizontal = true;
    BarData::Series series;
    series.name = m_measure->currentText();
    series.mark = 1;
    for (const Bar &bar : bars) {
        byProvider.keys << (bar.provider.isNull() ? QString(u""_s) : bar.provider);
        byProvider.labels << keyValueText(Key::Provider, bar.provider);
        byProvider.valueTexts << bar.text;
        series.values << bar.value;
    }
    byProvider.series << series;
    m_providers->setData(byProvider, m_measure->currentText().toLower(), m_filter.where.value(Key::Provider));
}

void ClaimsPage::showChips()
{
    auto *row = static_cast<QHBoxLayout *>(m_chips->layout());
    clearLayout(row);
    row->addWidget(label(tr("Showing"), "small", Tone::TextSecondary));
    if (m_filter.where.isEmpty())
        row->addWidget(label(tr("everything; click a bar to filter, Ctrl+click to add"), "small", Tone::TextSecondary));
    for (auto each = m_filter.where.cbegin(); each != m_filter.where.cend(); ++each) {
        QStringList values;
        for (const QString &value : *each)
            values << keyValueText(each.key(), value);
        auto *chip = new Button(keyTitle(each.key()) + u": "_s + values.join(u", "_s), u"close"_s, "chip");
        chip->setCheckable(true);
        chip->setChecked(true);
        const Key key = each.key();
        connect(chip, &QPushButton::clicked, this, [this, key] {
            m_filter.where.remove(key);
            update();
        });
        row->addWidget(chip);
    }
    if (!m_filter.where.isEmpty()) {
        auto *clear = new Button(tr("Clear all"), {}, "quiet");
        clear->setProperty("small", true);
        connect(clear, &QPushButton::clicked, this, [this] {
            m_filter.where.clear();
            update();
        });
        row->addWidget(clear);
    }
    row->addStretch();
}

void ClaimsPage::pick(Key key, const QString &value, bool isAdded)
{
    QSet<QString> values = m_filter.where.value(key);
    const bool wasOnly = values.size() == 1 && values.contains(value);
    if (!isAdded)
        values = wasOnly ? QSet<QString>() : QSet<QString>{value};
    else if (!values.remove(value))
        values.insert(value);
    if (values.isEmpty())
        m_filter.where.remove(key);
    else
        m_filter.where[key] = values;
    update();
}

void ClaimsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_filter.where.isEmpty()) {
        m_filter.where.clear();
        update();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ClaimsPage::openRow(int row)
{
    if (row < 0 || !m_set)
        return;
    const auto at = static_cast<std::uint32_t>(row);
    const ClaimSources sources = m_sources;
    const RecordOrigin origin = m_set->table.origin(at);
    const auto work = [sources, origin]() { return ClaimService::record(sources, origin); };
    m_record.start(
        this, [this, work](std::stop_token) { return m_workers.run(work); },
        [this, at](Result<QByteArray> json) {
            if (json)
                m_claim->show(m_set, at, *json);
            else
                m_claim->showError(tr("This record can no longer be read from its source"));
        });
}

void ClaimsPage::writeOut(bool asXlsx)
{
    if (!m_set)
        return;
    auto *dialog = new QFileDialog(window(), tr("Export what I see"), asXlsx ? u"claims.xlsx"_s : u"claims.csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(asXlsx ? u"xlsx"_s : u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, asXlsx](const QString &path) {
        const Result<void> recorded = m_service.recordLeaving(m_sources, audit::AuditAction::WroteClaims, asXlsx ? u"xlsx"_s : u"csv"_s);
        if (!recorded) {
            m_banner->showError(recorded.error());
            return;
        }
        const ClaimSetPtr set = m_set;
        const Rows rows = m_view.rows;
        const std::vector<const claims::Column *> columns = m_columns;
        QStringList heads;
        for (const claims::Column *column : columns)
            heads << columnTitle(column->id);
        const auto work = [set, rows, columns, heads, path, asXlsx]() -> Result<bool> {
            if (asXlsx) {
                const Result<void> written = writeXlsx(set->table, rows, columns, heads, path);
                return written ? Result<bool>(true) : Result<bool>(written.error());
            }
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return Error::of(ErrorKind::StorageFull, ErrorReason::None, Operation::OpenFile).withSubject(QFileInfo(path).fileName());
            const Result<void> written = writeCsv(set->table, rows, columns, heads, file);
            if (!written)
                return written.error();
            if (!file.commit())
                return Error::of(ErrorKind::StorageFull, ErrorReason::None, Operation::OpenFile).withSubject(QFileInfo(path).fileName());
            return true;
        };
        const qsizetype count = static_cast<qsizetype>(rows.size());
        m_load.start(
            this, [this, work](std::stop_token) { return m_workers.run(work); },
            [this, count](Result<bool> written) {
                if (written)
                    m_banner->showText("good", tr("Saved."), tr("%n claim(s) were written.", nullptr, static_cast<int>(count)));
                else
                    m_banner->showError(written.error());
            });
    });
    dialog->open();
}

void ClaimsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ClaimsPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    openFiles(paths);
}

} // namespace pax::ui
