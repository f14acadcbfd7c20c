// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/sessionsecrets.h"
#include "ui/auth/draft.h"
#include "ui/common/latest.h"

#include <QtWidgets/QDialog>

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace pax::ui {

class Banner;
class Button;
class ServerPage;
class TryPage;

/// Leads through a connection in five steps: whom, where, with what, which panels, and a try before it is saved. Also edits one that is there:
/// every step can then be reached at once.
class ConnectionAssistant : public QDialog
{
    Q_OBJECT

public:
    /// \p start  a preset's profile or one read from a file for a new connection, or a saved one with \p isNew false
    ConnectionAssistant(workspace::Home &home, core::SessionSecrets &session, const auth::ConnectionProfile &start, bool isNew, QWidget *parent = nullptr);
    ~ConnectionAssistant() override;

    int step() const;
    bool isBusy() const;
    void reject() override;

Q_SIGNALS:
    /// The connection is saved, its secrets are in the keychain, or for this session in memory where the user wanted it so.
    void saved(const pax::auth::ConnectionProfile &profile);

private:
    void addPage(AssistantPage *page, const QString &title);
    /// Leaves the step that is shown, if what it holds is usable, and enters another.
    void goTo(int step);
    void showStep(int step);
    void save();
    void offerSession();
    void refresh();
    void fail(const core::Error &error);
    AssistantPage *page(int step) const;

    workspace::Home &m_home;
    core::SessionSecrets &m_session;
    ConnectionDraft m_draft;
    Latest m_save;
    Latest m_undo;
    QButtonGroup *m_steps;
    QLabel *m_heading;
    QLabel *m_badge;
    Banner *m_banner;
    QStackedWidget *m_pages;
    TryPage *m_try = nullptr;
    ServerPage *m_server = nullptr;
    Button *m_back;
    Button *m_next;
    Button *m_saveNow;
    int m_reached = 0;
};

} // namespace pax::ui
