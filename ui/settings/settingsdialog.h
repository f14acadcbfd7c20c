// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"

#include <QtWidgets/QDialog>

namespace pax::ui {

/// Language, light or dark, text size.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(core::Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Stored; look and size take effect at once, the language at the next start.
    void applied();
};

} // namespace pax::ui
