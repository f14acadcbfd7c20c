// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/doctor.h"
#include "app/workspace/workspace.h"
#include "ui/common/controls.h"
#include "ui/common/latest.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace pax::ui {

class ConnectionPane;
class LightRow;
class RequestsPane;

/// The ten lights at the left, lit as they are tried; at the right how this connection signs in, what it was granted, what the server
/// says it can do, and the requests made; never a secret. What a payer's help desk needs is one click away.
class AccessPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPage(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void reload();
    bool isChecking() const { return m_examine.isRunning() || m_ask.isRunning(); }
    const QList<access::Check> &checks() const { return m_checks; }
    /// As copied for the help desk.
    QString helpDeskText() const;
    void saveBundle();

Q_SIGNALS:
    void editWanted();

private:
    QWidget *makeHead();
    QWidget *makeLights();
    void askServer();
    void runChecks(bool isReal);
    void confirmRealExport();
    void showCheck(const access::Check &check);
    void showChecks();
    void offerRealExport();
    void copyForHelpDesk();
    void record(const QList<access::Check> &checks);

    workspace::Workspace &m_workspace;
    Latest m_ask;
    Latest m_examine;
    QList<access::Check> m_checks;
    std::optional<fhir::Capability> m_capability;
    QLabel *m_verdict;
    QLabel *m_checked;
    Button *m_bundle;
    QList<LightRow *> m_lights;
    ConnectionPane *m_connection;
    RequestsPane *m_requests;
};

} // namespace pax::ui
