// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockpage.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>

namespace pax::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

PassphraseField::PassphraseField(const QString &caption, QWidget *parent) : QWidget(parent), m_line(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel *title = label(caption, "medium");
    title->setBuddy(m_line);
    column->addWidget(title);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setAccessibleName(caption);
    m_line->setMinimumHeight(theme::scaled(30));
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_line->setContextMenuPolicy(Qt::NoContextMenu);
    m_line->installEventFilter(this);
    m_eye = iconButton(u"viewed"_s, tr("Show what is typed"), "bare");
    m_eye->setCheckable(true);
    auto *inside = new QHBoxLayout(m_line);
    inside->setContentsMargins(0, 0, 4, 0);
    inside->addStretch();
    inside->addWidget(m_eye);
    m_line->setTextMargins(0, 0, theme::scaled(28), 0);
    column->addWidget(m_line);
    m_caps = new QWidget;
    auto *caps = new QHBoxLayout(m_caps);
    caps->setContentsMargins(0, 0, 0, 0);
    caps->setSpacing(6);
    caps->addWidget(new IconLabel(u"warning"_s, 14, Tone::Attention));
    caps->addWidget(label(tr("Caps Lock is on"), "small", Tone::Attention), 1);
    m_caps->hide();
    column->addWidget(m_caps);
    connect(m_eye, &QPushButton::toggled, this, [this](bool on) { m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_line, &QLineEdit::textChanged, this, &PassphraseField::changed);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseField::entered);
    setFocusProxy(m_line);
}

void PassphraseField::clear()
{
    m_line->clear();
    m_eye->setChecked(false);
    m_caps->hide();
}

bool PassphraseField::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    // A letter tells: large without Shift, or small with it.
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString typed = key->text();
    if (typed.size() == 1 && typed.at(0).isLetter() && typed.toUpper() != typed.toLower())
        m_caps->setVisible(typed.at(0).isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    return false;
}

NewPassphrase::NewPassphrase(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_old = new PassphraseField(tr("Passphrase until now"));
    m_first = new PassphraseField(tr("New passphrase"));
    m_second = new PassphraseField(tr("Once more"));
    m_rule = label({}, "small", Tone::TextSecondary);
    m_rule->setWordWrap(true);
    for (PassphraseField *field : {m_old, m_first, m_second}) {
        column->addWidget(field);
        connect(field, &PassphraseField::changed, this, &NewPassphrase::changed);
    }
    column->addWidget(m_rule);
    connect(m_old, &PassphraseField::entered, m_first, [this] { m_first->focus(); });
    connect(m_first, &PassphraseField::entered, m_second, [this] { m_second->focus(); });
    connect(m_second, &PassphraseField::entered, this, &NewPassphrase::entered);
}

void NewPassphrase::start(bool hasOld, int shortest)
{
    m_shortest = shortest;
    m_old->setVisible(hasOld);
    m_rule->setText(tr("At least %n characters. Several words are easy to remember and hard to guess. It cannot be read out or reset by anybody.", nullptr, shortest));
    clear();
}

void NewPassphrase::clear()
{
    for (PassphraseField *field : {m_old, m_first, m_second})
        field->clear();
}

void NewPassphrase::focus()
{
    if (m_old->isVisibleTo(this))
        m_old->focus();
    else
        m_first->focus();
}

QString NewPassphrase::problem() const
{
    if (m_first->text().size() < m_shortest)
        return tr("It is shorter than %n characters.", nullptr, m_shortest);
    if (m_first->text() != m_second->text())
        return tr("The two are not the same.");
    return {};
}

LockPage::LockPage(QWidget *parent) : QWidget(parent)
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(16, 16, 16, 16);
    QFrame *card = pane("card");
    card->setFixedWidth(theme::scaled(400));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconLabel(u"lock"_s, 32, Tone::Accent), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(tr("Locked"), "heading"));
    m_note = label({}, "small", Tone::TextSecondary);
    m_note->setWordWrap(true);
    words->addWidget(m_note);
    head->addLayout(words, 1);
    column->addLayout(head);
    m_field = new PassphraseField(tr("Passphrase"));
    m_field->setObjectName(u"passphrase"_s);
    column->addWidget(m_field);
    m_new = new NewPassphrase;
    column->addWidget(m_new);
    m_problem = label({}, "small", Tone::Bad);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_help = label({}, "small", Tone::TextSecondary);
    m_help->setWordWrap(true);
    column->addWidget(m_help);
    auto *buttons = new QHBoxLayout;
    m_forgotten = new Button(tr("Forgot it?"), {}, "quiet");
    m_open = new Button({}, {}, "primary");
    m_open->setObjectName(u"unlock"_s);
    buttons->addWidget(m_forgotten);
    buttons->addStretch();
    buttons->addWidget(m_open);
    column->addLayout(buttons);
    around->addStretch();
    // In a row of its own it is as high as its wrapped texts need.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    around->addLayout(middle);
    around->addStretch();
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &LockPage::tick);
    connect(m_field, &PassphraseField::entered, this, &LockPage::press);
    connect(m_new, &NewPassphrase::entered, this, &LockPage::press);
    connect(m_open, &QPushButton::clicked, this, &LockPage::press);
    connect(m_forgotten, &QPushButton::clicked, this, &LockPage::showForgotten);
    setMode(Mode::Waiting);
}

void LockPage::setMode(Mode mode)
{
    m_mode = mode;
    m_clock.stop();
    m_secondsLeft = 0;
    m_field->clear();
    m_new->clear();
    m_field->setVisible(mode == Mode::Ask);
    m_new->setVisible(mode == Mode::New);
    m_forgotten->setVisible(mode == Mode::Ask);
    m_open->setVisible(mode != Mode::Waiting);
    m_open->setEnabled(true);
    m_open->setText(mode == Mode::New ? tr("Set and open") : tr("Unlock"));
    m_problem->clear();
    m_problem->hide();
    m_help->hide();
}

void LockPage::askPassphrase(const QString &note, const QString &whom)
{
    m_whom = whom;
    m_note->setText(note);
    setMode(Mode::Ask);
    m_field->focus();
}

void LockPage::askNew(const QString &note, int shortest)
{
    m_note->setText(note);
    m_new->start(false, shortest);
    setMode(Mode::New);
    m_new->focus();
}

void LockPage::showWaiting(const QString &text)
{
    m_note->setText(text);
    setMode(Mode::Waiting);
}

void LockPage::showProblem(const QString &text)
{
    m_field->clear();
    m_problem->setText(text);
    m_problem->show();
    m_open->setEnabled(m_secondsLeft == 0);
    m_field->focus();
}

void LockPage::showWait(std::chrono::milliseconds wait)
{
    m_secondsLeft = static_cast<int>((wait.count() + 999) / 1000);
    if (m_secondsLeft <= 0)
        return;
    m_open->setEnabled(false);
    m_clock.start();
    showProblem(tr("Not the right one. Try again in %n second(s).", nullptr, m_secondsLeft));
}

void LockPage::tick()
{
    if (--m_secondsLeft > 0) {
        m_problem->setText(tr("Not the right one. Try again in %n second(s).", nullptr, m_secondsLeft));
        return;
    }
    m_clock.stop();
    m_problem->hide();
    m_open->setEnabled(true);
}

void LockPage::press()
{
    if (!m_open->isEnabled())
        return;
    if (m_mode == Mode::New) {
        const QString problem = m_new->problem();
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
        if (!problem.isEmpty())
            return;
        m_open->setEnabled(false);
        Q_EMIT chosen(m_new->text());
        return;
    }
    if (m_mode != Mode::Ask || m_field->text().isEmpty())
        return;
    m_open->setEnabled(false);
    Q_EMIT tried(m_field->text());
}

void LockPage::showForgotten()
{
    const QString text = tr("It cannot be read out or reset here. Whoever signs in to this computer can delete its entry “lock/passphrase” in the system keychain; a new one is then chosen.");
    m_help->setText(m_whom.isEmpty() ? text : text + u' ' + tr("Whom to ask: %1.").arg(m_whom));
    m_help->show();
}

} // namespace pax::ui
