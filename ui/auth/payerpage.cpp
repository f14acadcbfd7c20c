// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/payerpage.h"

#include "app/auth/presets.h"
#include "ui/auth/presettext.h"
#include "ui/common/cardlist.h"
#include "ui/common/controls.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace pax::ui {

using namespace core;
using namespace auth;
using namespace Qt::StringLiterals;

namespace {

QString freeName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

} // namespace

PayerPage::PayerPage(ConnectionDraft &draft, QStringList taken, QWidget *parent) : AssistantPage(draft, parent), m_taken(std::move(taken))
{
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(16);
    m_presets = new CardList(tr("Payers and kinds of servers"));
    m_presets->setObjectName(u"presets"_s);
    m_presets->setMinimumWidth(theme::scaled(300));
    QList<Card> cards;
    for (const Preset &preset : presets()) {
        const PresetText text = presetText(preset);
        Card card;
        card.id = preset.id;
        card.title = text.title;
        card.state = text.line;
        cards.append(card);
    }
    m_presets->setCards(cards);
    halves->addWidget(m_presets, 1);

    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_environment = new Segments({tr("Production"), tr("Test")});
    m_environment->button(0)->setObjectName(u"production"_s);
    m_environment->button(1)->setObjectName(u"test"_s);
    form->addRow(tr("Environment"), m_environment);
    m_name = new QLineEdit;
    m_name->setObjectName(u"name"_s);
    m_name->setAccessibleName(tr("Name of the connection"));
    m_name->setMaxLength(100);
    form->addRow(tr("Name"), m_name);
    right->addLayout(form);
    m_note = label({}, "small", Tone::TextSecondary);
    m_note->setWordWrap(true);
    right->addWidget(m_note);
    m_facts = new FactGrid(96);
    right->addWidget(m_facts);
    right->addStretch();
    halves->addLayout(right, 1);

    connect(m_presets, &CardList::currentIdChanged, this, &PayerPage::choose);
    connect(m_environment, &Segments::changed, this, &PayerPage::chooseEnvironment);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameTyped = true; });
}

void PayerPage::enter()
{
    const bool mayChoose = m_draft.isNew && m_draft.madeKeys.isEmpty();
    m_presets->setEnabled(m_draft.isNew);
    m_name->setEnabled(mayChoose);
    m_name->setToolTip(mayChoose ? QString() : tr("Keys and saved data go by this name, so it stays."));
    m_isNameTyped = m_isNameTyped || !m_draft.isNew;
    const QString preset = m_draft.profile.preset.isEmpty() ? u"smart"_s : m_draft.profile.preset;
    const Preset *known = findPreset(preset);
    if (m_draft.profile.name.text().isEmpty() && known)
        m_draft.profile.name = ProfileName(freeName(presetText(*known).title.replace(u'/', u' '), m_taken));
    m_name->setText(m_draft.profile.name.text());
    m_presets->select(preset);
    if (m_draft.isNew && m_draft.profile.preset.isEmpty())
        choose(preset);
    m_environment->setCurrent(m_draft.profile.environment == Environment::Test ? 1 : 0);
    showFacts();
    (m_draft.isNew ? static_cast<QWidget *>(m_presets) : m_environment->button(0))->setFocus();
}

void PayerPage::choose(const QString &presetId)
{
    if (presetId == m_draft.profile.preset || !m_draft.isNew)
        return;
    const std::optional<ConnectionProfile> fresh = presetProfile(presetId);
    if (!fresh)
        return;
    const ConnectionProfile before = m_draft.profile;
    m_draft.profile = *fresh;
    m_draft.profile.name = before.name;
    m_draft.profile.clientId = before.clientId;
    m_draft.profile.panels = before.panels;
    m_draft.profile.keys = before.keys;
    m_draft.found.reset();
    if (!m_isNameTyped) {
        m_draft.profile.name = ProfileName(freeName(presetText(*findPreset(presetId)).title.replace(u'/', u' '), m_taken));
        m_name->setText(m_draft.profile.name.text());
    }
    m_environment->setCurrent(m_draft.profile.environment == Environment::Test ? 1 : 0);
    showFacts();
    Q_EMIT changed();
}

void PayerPage::chooseEnvironment(int index)
{
    const Environment environment = index == 1 ? Environment::Test : Environment::Production;
    const std::optional<ConnectionProfile> preset = presetProfile(m_draft.profile.preset, environment);
    // Addresses of one environment never stay behind in the other.
    if (preset && environment != m_draft.profile.environment && m_draft.isNew) {
        m_draft.profile.baseUrl = preset->baseUrl;
        m_draft.profile.tokenUrl = preset->tokenUrl;
        m_draft.found.reset();
    }
    m_draft.profile.environment = environment;
    showFacts();
    Q_EMIT changed();
}

void PayerPage::showFacts()
{
    const Environment environment = m_draft.profile.environment;
    const Preset *preset = findPreset(m_draft.profile.preset);
    m_facts->clear();
    if (!preset)
        return;
    const bool isKnown = presetProfile(preset->id, environment) && !presetProfile(preset->id, environment)->baseUrl.isEmpty();
    m_note->setText(isKnown || preset->isKind() ? QString() : tr("No address is published for this environment. It is in the mail of the payer’s onboarding team; you enter it in the next step."));
    m_note->setVisible(!m_note->text().isEmpty());
    m_facts->add(tr("You need"), presetText(*preset).needed);
    if (!preset->documentation.isEmpty())
        m_facts->add(tr("Documentation"), preset->documentation)->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!preset->support.isEmpty())
        m_facts->add(tr("Help desk"), preset->support)->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

Result<void> PayerPage::leave()
{
    const QString name = m_name->text().trimmed();
    if (m_draft.isNew && m_taken.contains(name)) {
        m_name->setFocus();
        return Error::of(ErrorKind::BadInput, ErrorReason::NameTaken, Operation::ReadProfile).withSubject(name);
    }
    m_draft.profile.name = ProfileName(name);
    ConnectionProfile plain;
    plain.name = m_draft.profile.name;
    plain.baseUrl = QUrl(u"https://localhost"_s);
    plain.clientId = u"x"_s;
    const Result<void> checked = checkProfile(plain);
    if (!checked)
        m_name->setFocus();
    return checked ? checked : Result<void>(unusableField(tr("Name")));
}

} // namespace pax::ui
