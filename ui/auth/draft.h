// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/discovery.h"
#include "app/auth/profile.h"
#include "app/workspace/connections.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace pax::ui {

/// A connection while it is being described; its secrets lie in locked memory until it is saved.
struct ConnectionDraft
{
    auth::ConnectionProfile profile;
    workspace::ConnectionSecrets secrets;
    std::optional<auth::Discovery> found;
    bool isNew = true;
    QStringList madeKeys;   ///< ids of keys made or imported on the way: taken back if nothing is saved
};

/// One step of the connection assistant.
class AssistantPage : public QWidget
{
    Q_OBJECT

public:
    AssistantPage(ConnectionDraft &draft, QWidget *parent = nullptr) : QWidget(parent), m_draft(draft) {}

    /// Shows what the draft holds; called each time before the page is seen.
    virtual void enter() = 0;
    /// Takes what was typed into the draft. An error names the field and keeps the page.
    virtual core::Result<void> leave() = 0;

Q_SIGNALS:
    /// Something changed that another page or the buttons may depend on.
    void changed();

protected:
    ConnectionDraft &m_draft;
};

/// The keychain is not there, locked or silent: what was to be kept can be kept for the session alone.
inline bool isWithoutKeychain(const core::Error &error)
{
    const bool isSilent = error.kind() == core::ErrorKind::TimedOut && error.operation() == core::Operation::Keychain;
    return isSilent || error.kind() == core::ErrorKind::KeychainUnavailable || error.kind() == core::ErrorKind::KeychainDenied;
}

/// The error that an unusable field gives.
inline core::Error unusableField(const QString &field)
{
    return core::Error::of(core::ErrorKind::BadInput, core::ErrorReason::None, core::Operation::ReadProfile).withSubject(field);
}

} // namespace pax::ui
