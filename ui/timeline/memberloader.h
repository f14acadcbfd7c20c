// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "ui/common/latest.h"
#include "ui/common/navigator.h"

#include <QtCore/QObject>

#include <memory>

namespace pax::ui {

/// Reads one member's record from where a route says: the payer, an export or a file. What arrived is given while the rest comes; a live
/// reading that stopped or failed goes on where it was. Starting another one ends the former. Thread: GUI.
class MemberLoader : public QObject
{
    Q_OBJECT

public:
    /// \p workspace may be null: then only files can be read
    MemberLoader(timeline::TimelineService &timelines, workspace::Workspace *workspace, QObject *parent = nullptr);

    void start(const MemberRoute &route);
    /// Ends the reading and keeps what came, so that it can go on.
    void stop();
    /// Ends the reading; nothing more is heard of it.
    void abandon() { m_load.stop(); }
    /// Fetches what is left; canGoOn() must be true.
    void goOn();
    bool isRunning() const { return m_load.isRunning(); }
    /// There is more that can be asked for without beginning anew.
    bool canGoOn() const { return !isRunning() && m_read && m_read->canGoOn(); }
    int pages() const { return m_read ? m_read->pages() : 0; }

Q_SIGNALS:
    void pageArrived(int pages);
    /// What is here so far; more follows.
    void arrived(const pax::timeline::TimelinePtr &timeline);
    /// All that comes for now; it may have ended early.
    void finished(const pax::timeline::TimelinePtr &timeline);
    void failed(const pax::core::Error &error);

private:
    template <class Make>
    void run(Make make);

    timeline::TimelineService &m_timelines;
    workspace::Workspace *m_workspace;
    std::shared_ptr<timeline::LiveRead> m_read;
    Latest m_load;
};

} // namespace pax::ui
