// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/doctor.h"
#include "app/workspace/trial.h"
#include "ui/auth/draft.h"
#include "ui/common/latest.h"

class QGridLayout;
class QLabel;

namespace pax::ui {

class Banner;
class Button;

/// The ten checks on a connection that is not saved yet.
class TryPage : public AssistantPage
{
    Q_OBJECT

public:
    TryPage(ConnectionDraft &draft, workspace::Home &home, QWidget *parent = nullptr);

    void enter() override;
    core::Result<void> leave() override;
    bool isTrying() const { return m_make.isRunning() || m_run.isRunning(); }
    /// Nothing that was tried failed.
    bool hasPassed() const;

private:
    void run();
    void examine();
    void showWaiting();
    void show(const QList<access::Check> &checks);
    void showRow(int index, const access::Check &check, bool isFirstProblem);
    void offerScopes();

    workspace::Home &m_home;
    std::shared_ptr<workspace::Trial> m_trial;
    Latest m_make;
    Latest m_run;
    QList<access::Check> m_checks;
    QLabel *m_title;
    Button *m_again;
    Banner *m_banner;
    QGridLayout *m_rows;
};

} // namespace pax::ui
