// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/exportservice.h"
#include "app/panel/panelexports.h"

namespace pax::workspace {

/// Lets the panel room see and run exports without knowing the export room. Thread: GUI.
class JoinedExports final : public panel::PanelExports
{
public:
    explicit JoinedExports(bulk::ExportService &exports) : m_exports(exports) {}

    QList<panel::ExportLayer> layers(const core::PanelId &panel) const override;
    core::Result<std::shared_ptr<core::RecordSource>> open(const QString &exportId) const override;
    core::Result<std::shared_ptr<vault::SealedSet>> folder(const QString &exportId) const override;
    [[nodiscard]] core::Task<core::Result<panel::ExportLayer>> fetch(core::PanelId panel, QStringList types, std::stop_token stop) override;

private:
    bulk::ExportService &m_exports;
};

} // namespace pax::workspace
