// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pax::ui {

/// Which member to open and from where.
struct MemberRoute
{
    core::MemberId member;
    QString name;             ///< as the panel shows it; empty if not known
    core::PanelId panel;      ///< empty when it was not opened from a panel
    QString panelName;
    core::ExportId fromExport; ///< read from this export instead of the payer; empty: live
    QString file;             ///< a Bundle or NDJSON file of the user's own instead
    int position = 0;         ///< 1-based place in the panel's order; 0 if not known
    int count = 0;
};

/// What a page may ask the window to show. The window owns the pages; pages know only this. Thread: GUI.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void showPanels() = 0;
    virtual void showMember(const MemberRoute &route) = 0;
    virtual void showExports(const core::ExportId &select) = 0;
    /// Opens the form for a new export of \p panel; \p members limits it.
    virtual void newExport(const core::PanelId &panel, const QString &panelName, const QList<core::MemberId> &members) = 0;
    virtual void showClaims(const QList<core::ExportId> &exports) = 0;
    virtual void showAccess() = 0;
    /// The time shown at the top as "Data as of"; empty for nothing yet.
    virtual void setDataAsOf(const QString &text) = 0;
};

} // namespace pax::ui
