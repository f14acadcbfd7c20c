// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/sessionsecrets.h"
#include "app/workspace/connections.h"
#include "app/workspace/home.h"
#include "ui/common/latest.h"

#include <QtWidgets/QWidget>

#include <functional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace pax::ui {

class Banner;
class Button;

/// The signing keys of a connection: which one signs, how old it is, and its public half in every form a payer asks for. Private halves are
/// never shown.
class KeyPanel : public QWidget
{
    Q_OBJECT

public:
    KeyPanel(workspace::Home &home, core::SessionSecrets &session, QWidget *parent = nullptr);

    void setProfile(const core::ProfileName &name);
    const auth::ProfileKeys &keys() const { return m_keys; }
    /// The kind a new key gets first: "ES384" or "RS384".
    void suggest(const QString &algorithm);
    bool isBusy() const { return m_work.isRunning(); }

Q_SIGNALS:
    void keysChanged();
    /// A key is in the keychain now.
    void keyMade(const QString &id);

private:
    void reload();
    void addRow(const auth::KeyRecord &key);
    void create();
    void import();
    void take(const std::shared_ptr<core::Secret> &file, const std::shared_ptr<core::Secret> &passphrase);
    void confirmRemoval(const auth::KeyRecord &key);
    void remove(const QString &id);
    void askKeyId(const auth::KeyRecord &key);
    /// Shows what came of \p work and reads the book anew.
    void change(std::function<core::Task<core::Result<void>>(std::stop_token)> work);
    void use(const QString &id);
    void saveJwks();
    void copied(const QString &what);
    /// \p again  what to do once the keychain is done without
    void fail(const core::Error &error, std::function<void()> again = {});

    workspace::Home &m_home;
    core::SessionSecrets &m_session;
    core::ProfileName m_name;
    auth::ProfileKeys m_keys;
    Latest m_work;
    Banner *m_banner;
    QVBoxLayout *m_rows;
    QButtonGroup *m_signs;
    QComboBox *m_algorithm;
    Button *m_create;
    QWidget *m_handOver;
    QLabel *m_note;
};

} // namespace pax::ui
