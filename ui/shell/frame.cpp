// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame.h"

#include "ui/common/fold.h"

#include <QtCore/QScopeGuard>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RailWidth = 84;
constexpr int TopHeight = 44;
constexpr int BottomHeight = 28;
constexpr int OfferedRows = 10;

/// A button as wide as what its layout holds.
class ConnectionChip : public QPushButton
{
public:
    QSize sizeHint() const override { return layout() ? layout()->sizeHint().expandedTo(QSize(0, QPushButton::sizeHint().height())) : QPushButton::sizeHint(); }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

Rail::Rail(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setProperty("pane", u"surface"_s);
    setMinimumWidth(theme::scaled(RailWidth));
    setAccessibleName(tr("Sections"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 8, 6, 8);
    column->setSpacing(4);
    const QList<std::pair<QString, QString>> sections{{tr("Panels"), u"members"_s}, {tr("Exports"), u"download"_s}, {tr("Claims"), u"claim"_s}, {tr("Access"), u"key"_s}, {tr("Audit"), u"shield"_s}};
    for (int i = 0; i < SectionCount; ++i) {
        QToolButton *button = add(sections[i].first, sections[i].second);
        button->setCheckable(true);
        button->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        m_group->addButton(button, i);
        column->addWidget(button);
    }
    column->addStretch();
    QToolButton *settings = add(tr("Settings"), u"settings"_s);
    column->addWidget(settings);
    connect(settings, &QToolButton::clicked, this, &Rail::settingsWanted);
    QToolButton *lock = add(tr("Lock"), u"lock"_s);
    lock->setObjectName(u"lock"_s);
    lock->setToolTip(tr("Lock (Ctrl+L)"));
    column->addWidget(lock);
    connect(lock, &QToolButton::clicked, this, &Rail::lockWanted);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<Section>(id)); });
    draw();
}

QToolButton *Rail::add(const QString &text, const QString &icon)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(text);
    button->setProperty("role", u"rail"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    m_icons.append({button, icon});
    return button;
}

void Rail::draw()
{
    // As wide as its longest word, which is bold when chosen.
    const QFontMetrics metrics(theme::font(TextSize::Caption, true));
    int widest = theme::scaled(RailWidth) - 16;
    for (const auto &[button, icon] : std::as_const(m_icons))
        widest = std::max(widest, metrics.horizontalAdvance(button->text()));
    setMinimumWidth(widest + 18);
    for (const auto &[button, icon] : std::as_const(m_icons)) {
        button->setIconSize(QSize(theme::scaled(20), theme::scaled(20)));
        button->setIcon(theme::icon(icon));
        button->setMinimumHeight(theme::scaled(52));
    }
}

void Rail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void Rail::setCurrent(Section section)
{
    m_group->button(static_cast<int>(section))->setChecked(true);
}

void Rail::setSectionsEnabled(bool enabled)
{
    m_hasSections = enabled;
    enable();
    m_group->setExclusive(enabled);
    if (enabled)
        return;
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(false);
}

void Rail::setForbidden(Section section, const QString &why)
{
    m_forbidden[static_cast<qsizetype>(section)] = why;
    enable();
}

void Rail::enable()
{
    for (QAbstractButton *button : m_group->buttons()) {
        const int id = m_group->id(button);
        const QString why = m_forbidden.value(id);
        button->setEnabled(m_hasSections && why.isEmpty());
        button->setToolTip(why.isEmpty() ? tr("%1 (Alt+%2)").arg(button->text()).arg(id + 1) : why);
        button->setAccessibleDescription(why);
    }
}

CommandSearch::CommandSearch(std::function<QList<Command>(const QStringList &)> find, QWidget *parent)
    : SearchField(tr("Search members, panels, exports, actions"), parent), m_find(std::move(find))
{
    setToolTip(tr("Ctrl+K"));
    connect(this, &QLineEdit::textEdited, this, &CommandSearch::offer);
}

void CommandSearch::start()
{
    m_before = window()->focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    offer();
}

void CommandSearch::offer()
{
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setObjectName(u"commands"_s);
        m_list->setFrameShape(QFrame::Box);
        m_list->setAccessibleName(tr("Found"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setStyleSheet(u"QListWidget { background: %1; border: 1px solid %2; border-radius: 6px; padding: 4px; } QListWidget::item { padding: 5px 8px; border-radius: 4px; } QListWidget::item:selected { background: %3; color: %4; }"_s.arg(
            theme::color(Tone::Surface).name(), theme::color(Tone::ControlLine).name(), theme::color(Tone::AccentSoft).name(), theme::color(Tone::Text).name()));
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { run(m_list->row(item)); });
    }
    m_commands = m_find(folded(text()).split(u' ', Qt::SkipEmptyParts));
    if (m_commands.size() > OfferedRows)
        m_commands.resize(OfferedRows);
    m_list->clear();
    for (const Command &command : std::as_const(m_commands)) {
        auto *item = new QListWidgetItem(theme::icon(command.icon), command.hint.isEmpty() ? command.title : command.title + u"   "_s + command.hint);
        m_list->addItem(item);
    }
    if (m_commands.isEmpty()) {
        auto *none = new QListWidgetItem(tr("Nothing found"));
        none->setFlags(Qt::NoItemFlags);
        m_list->addItem(none);
    }
    m_list->setCurrentRow(0);
    const int height = m_list->sizeHintForRow(0) * m_list->count() + 14;
    m_list->setGeometry(QRect(mapTo(window(), QPoint(0, this->height() + 4)), QSize(width(), height)));
    m_list->raise();
    m_list->show();
}

void CommandSearch::closeList()
{
    if (m_list)
        m_list->hide();
}

void CommandSearch::forget()
{
    clear();
    m_commands.clear();
    m_before.clear();
    delete std::exchange(m_list, nullptr);
}

void CommandSearch::run(int row)
{
    closeList();
    clear();
    if (m_before)
        m_before->setFocus();
    if (row < 0 || row >= m_commands.size())
        return;
    const std::function<void()> chosen = m_commands[row].run;
    chosen();
}

void CommandSearch::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_list && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isOpen)
            offer();
        else
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (event->key() == Qt::Key_Down ? 1 : -1), 0, m_list->count() - 1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen)
            run(m_list->currentRow());
        return;
    case Qt::Key_Escape:
        run(-1);
        return;
    default:
        SearchField::keyPressEvent(event);
    }
}

void CommandSearch::focusOutEvent(QFocusEvent *event)
{
    SearchField::focusOutEvent(event);
    closeList();
}

TopBar::TopBar(CommandSearch *search, QWidget *parent) : QFrame(parent)
{
    setProperty("pane", u"surface"_s);
    setMinimumHeight(theme::scaled(TopHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    m_connection = new ConnectionChip;
    m_connection->setObjectName(u"connection"_s);
    m_connection->setToolTip(tr("Connections"));
    auto *chip = new QHBoxLayout(m_connection);
    chip->setContentsMargins(9, 0, 9, 0);
    chip->setSpacing(8);
    chip->addWidget(new IconLabel(u"connection"_s, 16, Tone::Text));
    m_name = label({}, "medium");
    chip->addWidget(m_name);
    m_environment = badge({});
    chip->addWidget(m_environment);
    chip->addWidget(new IconLabel(u"chevron-down"_s, 14, Tone::TextSecondary));
    row->addWidget(m_connection);
    row->addStretch(1);
    search->setMinimumWidth(theme::scaled(260));
    search->setMaximumWidth(theme::scaled(440));
    row->addWidget(search, 6);
    row->addStretch(1);
    row->addWidget(label(tr("Data as of"), "small", Tone::TextSecondary));
    m_asOf = label({}, "small");
    row->addWidget(m_asOf);
    Button *help = iconButton(u"help"_s, tr("Help"), "bare");
    help->setShortcut(QKeySequence::HelpContents);
    row->addWidget(help);
    connect(help, &QPushButton::clicked, this, &TopBar::helpWanted);
    connect(m_connection, &QPushButton::clicked, this, [this] { Q_EMIT connectionsWanted(m_connection->mapToGlobal(QPoint(0, m_connection->height() + 4))); });
    setConnection({}, std::nullopt);
    setDataAsOf({});
}

void TopBar::setConnection(const QString &name, std::optional<auth::Environment> environment)
{
    m_name->setText(name.isEmpty() ? tr("No connection yet") : name);
    m_connection->setAccessibleName(tr("Connection: %1").arg(m_name->text()));
    m_environment->setVisible(environment.has_value());
    if (!environment)
        return;
    const auto speak = qScopeGuard([this] { m_connection->setAccessibleDescription(m_environment->text()); });
    switch (*environment) {
    case auth::Environment::Production:
        setBadge(m_environment, tr("PRODUCTION"), "production");
        break;
    case auth::Environment::Test:
        setBadge(m_environment, tr("TEST"), "attention");
        break;
    case auth::Environment::Demo:
        setBadge(m_environment, tr("DEMO"), "demo");
        break;
    }
}

void TopBar::setDataAsOf(const QString &text)
{
    m_asOf->setText(text.isEmpty() ? tr("nothing yet") : text);
}

BottomBar::BottomBar(QWidget *parent) : QFrame(parent)
{
    setProperty("pane", u"surface"_s);
    setMinimumHeight(theme::scaled(BottomHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(10);
    m_icon = new IconLabel({}, 14, Tone::TextSecondary);
    m_title = label({}, "small", Tone::TextSecondary);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(theme::scaled(120));
    m_bar->setAccessibleName(tr("Progress of the running export"));
    m_detail = label({}, "small", Tone::TextSecondary);
    m_netIcon = new IconLabel(u"online"_s, 14, Tone::TextSecondary);
    m_net = label({}, "small", Tone::TextSecondary);
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_detail);
    row->addStretch();
    row->addWidget(m_netIcon);
    row->addWidget(m_net);
    setNoJobs();
    setOnline(true);
}

void BottomBar::setJob(const QString &title, const QString &detail, double share)
{
    m_icon->set(u"download"_s, Tone::TextSecondary);
    m_icon->show();
    setTone(m_title, Tone::TextSecondary);
    m_title->setText(title);
    m_bar->setRange(0, share < 0 ? 0 : 1000);
    m_bar->setValue(share < 0 ? 0 : qRound(share * 1000));
    m_bar->show();
    m_detail->setText(detail);
}

void BottomBar::setNoJobs()
{
    m_icon->hide();
    setTone(m_title, Tone::TextSecondary);
    m_title->setText(tr("No jobs"));
    m_bar->hide();
    m_detail->clear();
}

void BottomBar::setTrouble(const QString &text)
{
    m_icon->set(u"failed"_s, Tone::Bad);
    m_icon->show();
    setTone(m_title, Tone::Bad);
    m_title->setText(text);
    m_bar->hide();
    m_detail->setText(tr("Saved data stays usable"));
}

void BottomBar::setOnline(bool online)
{
    m_netIcon->set(online ? u"online"_s : u"offline"_s, online ? Tone::TextSecondary : Tone::Attention);
    m_net->setText(online ? tr("Online") : tr("Offline"));
}

} // namespace pax::ui
