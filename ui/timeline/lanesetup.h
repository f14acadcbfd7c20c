// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace pax::ui {

/// How a user wants the lanes: their order, which are hidden and which are folded to one row. A value; kept as text in the settings.
class LaneSetup
{
public:
    /// All lanes as they come, nothing hidden.
    LaneSetup();
    /// Reads text() again. Lanes it does not name stand at the end, as they come; names that are no lane are passed over.
    static LaneSetup fromText(const QString &text);
    /// "visits conditions -devices =labs": a minus hides, an equals sign folds.
    QString text() const;

    const QList<int> &order() const { return m_order; }
    const QSet<int> &hidden() const { return m_hidden; }
    bool isHidden(int lane) const { return m_hidden.contains(lane); }
    bool isFolded(int lane) const { return m_folded.contains(lane); }
    void setHidden(int lane, bool on);
    void setFolded(int lane, bool on);
    void showAll() { m_hidden.clear(); }
    /// Puts \p lane where \p other stands now.
    void move(int lane, int other);

    bool operator==(const LaneSetup &) const = default;

private:
    QList<int> m_order;
    QSet<int> m_hidden;
    QSet<int> m_folded;
};

} // namespace pax::ui
