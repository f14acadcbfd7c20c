// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include "ui/common/controls.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnWidth = 760;

} // namespace

FirstRun::FirstRun(QWidget *parent) : QWidget(parent)
{
    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    outer->addStretch(1);
    auto *box = new QWidget;
    box->setMaximumWidth(theme::scaled(ColumnWidth));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 48, 0, 16);
    column->setSpacing(12);
    QLabel *title = label(tr("Where should the data come from?"), "display");
    title->setWordWrap(true);
    column->addWidget(title);
    QLabel *hint = label(tr("You can add more sources later. Nothing leaves this computer until you connect."), "", Tone::TextSecondary);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addSpacing(8);
    struct Way
    {
        QString icon;
        QString title;
        QString text;
        QString needed;
        QString action;
        void (FirstRun::*wanted)();
    };
    const QList<Way> ways{
        {u"key"_s, tr("Connect to Cigna"), tr("Addresses are filled in. You choose production or test."), tr("Needed: client id, and a secret or a key from Cigna’s onboarding team"), tr("Connect…"), &FirstRun::cignaWanted},
        {u"connection"_s, tr("Connect to another payer"), tr("Any payer with a Provider Access interface. Settings are read from its server."), tr("Needed: the payer’s FHIR address and your client id"), tr("Connect…"), &FirstRun::payerWanted},
        {u"members"_s, tr("Open the demo panel"), tr("200 made-up members with full timelines and claims. Works offline."), tr("Needed: nothing. Marked DEMO on every screen"), tr("Open demo"), &FirstRun::demoWanted},
        {u"folder"_s, tr("Open downloaded files"), tr("Claims and records you already have, as NDJSON or JSON."), tr("Needed: the files. They are only read, nothing is kept"), tr("Choose files…"), &FirstRun::filesWanted},
    };
    for (qsizetype i = 0; i < ways.size(); ++i) {
        const Way &way = ways[i];
        QFrame *card = pane(i == 0 ? "card-accent" : "card");
        auto *row = new QHBoxLayout(card);
        row->setContentsMargins(18, 14, 16, 14);
        row->setSpacing(24);
        row->addWidget(new IconLabel(way.icon, 30, Tone::Accent));
        auto *words = new QVBoxLayout;
        words->setSpacing(3);
        for (QLabel *line : {label(way.title, "heading"), label(way.text), label(way.needed, "small", Tone::TextSecondary)}) {
            line->setWordWrap(true);
            words->addWidget(line);
        }
        row->addLayout(words, 1);
        auto *button = new Button(way.action, {}, i == 0 ? "primary" : "");
        button->setAccessibleName(way.title);
        button->setAccessibleDescription(way.text + u' ' + way.needed);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, way.wanted);
        column->addWidget(card);
    }
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(new IconLabel(u"lock"_s, 14, Tone::TextSecondary));
    m_keychain = label({}, "small", Tone::TextSecondary);
    m_keychain->setWordWrap(true);
    foot->addWidget(m_keychain, 1);
    auto *language = new Button(tr("Language: %1").arg(QLocale().nativeLanguageName()), {}, "quiet");
    connect(language, &QPushButton::clicked, this, &FirstRun::languageWanted);
    foot->addWidget(language);
    auto *load = new Button(tr("Load settings file…"), {}, "quiet");
    connect(load, &QPushButton::clicked, this, &FirstRun::settingsFileWanted);
    foot->addWidget(load);
    column->addLayout(foot);
    column->addStretch();
    outer->addWidget(box, 100);
    outer->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(content));
}

void FirstRun::setKeychain(KeychainState state)
{
    switch (state) {
    case KeychainState::Asking:
        m_keychain->setText({});
        break;
    case KeychainState::Silent:
        m_keychain->setText(tr("Waiting for the system keychain. Its window may be behind this one, asking for a password."));
        break;
    case KeychainState::Working:
        m_keychain->setText(tr("System keychain found and working. Saved data will be sealed."));
        break;
    case KeychainState::Locked:
        m_keychain->setText(tr("The system keychain is locked: unlock it before you connect."));
        break;
    case KeychainState::Missing:
        m_keychain->setText(tr("No system keychain: secrets and data can be kept only until the window is closed."));
        break;
    }
}

} // namespace pax::ui
