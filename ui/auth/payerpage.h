// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/auth/draft.h"

class QLabel;
class QLineEdit;

namespace pax::ui {

class CardList;
class FactGrid;
class Segments;

/// Whom to connect to, production or test, and under what name.
class PayerPage : public AssistantPage
{
    Q_OBJECT

public:
    /// \p taken  names that other connections have
    PayerPage(ConnectionDraft &draft, QStringList taken, QWidget *parent = nullptr);

    void enter() override;
    core::Result<void> leave() override;

private:
    void choose(const QString &presetId);
    void chooseEnvironment(int index);
    void showFacts();

    QStringList m_taken;
    CardList *m_presets;
    Segments *m_environment;
    QLabel *m_note;
    QLineEdit *m_name;
    FactGrid *m_facts;
    bool m_isNameTyped = false;
};

} // namespace pax::ui
