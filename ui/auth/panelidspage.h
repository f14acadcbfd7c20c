// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/auth/draft.h"

class QLabel;
class QPlainTextEdit;

namespace pax::ui {

/// The panels the user knows by id: typed, pasted, or from a table.
class PanelIdsPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit PanelIdsPage(ConnectionDraft &draft, QWidget *parent = nullptr);

    void enter() override;
    core::Result<void> leave() override;

private:
    void count();
    void chooseFile();

    QPlainTextEdit *m_text;
    QLabel *m_count;
};

} // namespace pax::ui
