// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/doctor.h"
#include "app/workspace/workspace.h"
#include "ui/common/controls.h"
#include "ui/common/latest.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QStackedWidget;

namespace pax::ui {

class DataTable;
class LightRow;
class RowModel;
class StatePanel;

/// The ten lights at the left; at the right how this connection signs in, what it was granted, what the server says it can do, and the
/// requests made; never a secret.
class AccessPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPage(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void reload();
    bool isChecking() const { return m_examine.isRunning() || m_ask.isRunning(); }
    const QList<access::Check> &checks() const { return m_checks; }

private:
    QWidget *makeLights();
    QWidget *makeConnection();
    QWidget *makeRequests();
    void askServer();
    void runChecks();
    void showChecks();
    void showConnection();
    void showCapability(const core::Result<fhir::Capability> &capability);
    void showRequests();

    workspace::Workspace &m_workspace;
    Latest m_ask;
    Latest m_examine;
    QList<access::Check> m_checks;
    QLabel *m_verdict;
    QLabel *m_checked;
    QList<LightRow *> m_lights;
    FactGrid *m_connection;
    FactGrid *m_rights;
    QStackedWidget *m_serverStack;
    QGridLayout *m_server;
    QLabel *m_software;
    StatePanel *m_serverState;
    QLabel *m_requestCount;
    RowModel *m_rows;
    DataTable *m_table;
};

} // namespace pax::ui
