// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QtCore/QString>

#include <functional>
#include <memory>

class QWidget;

namespace pax::ui {

/// Lets the user choose a file that holds a secret and hands its bytes over in locked memory; a file too large to be one is not read.
void chooseSecretFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(const std::shared_ptr<core::Secret> &file)> taken);

/// Opens what may be under a passphrase: tried without one first, then the user is asked as long as it is wrong or they give up.
/// \p done  gets the last error; nothing was wrong: success; given up: Cancelled
void openWithPassphrase(QWidget *parent, const QString &title, std::function<core::Result<void>(const core::Secret &passphrase)> open, std::function<void(const core::Result<void> &)> done);

} // namespace pax::ui
