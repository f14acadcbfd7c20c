// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "ui/common/controls.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QStackedWidget;

namespace pax::ui {

class StatePanel;

/// How a connection signs in, which rights it asked for and was granted, what its server says it can do, and what was learned about it
/// (which can be forgotten). Never a secret. Thread: GUI.
class ConnectionPane : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void showConnection();
    void showQuirks();
    void showAsking();
    void showCapability(const core::Result<fhir::Capability> &capability);

Q_SIGNALS:
    void editWanted();

private:
    QWidget *makeEdit();
    void showCredential(const auth::ConnectionProfile &profile, const QDateTime &now);
    void showRights();

    workspace::Workspace &m_workspace;
    FactGrid *m_connection;
    QGridLayout *m_rights;
    QStackedWidget *m_serverStack;
    QGridLayout *m_server;
    QLabel *m_software;
    StatePanel *m_serverState;
    QGridLayout *m_quirks;
    QLabel *m_noQuirks;
};

} // namespace pax::ui
