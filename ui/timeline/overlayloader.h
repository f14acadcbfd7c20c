// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/overlay.h"
#include "ui/timeline/memberloader.h"

namespace pax::ui {

/// Reads a second source of the same member and lays it over the first. A newer one ends the former. Thread: GUI.
class OverlayLoader : public QObject
{
    Q_OBJECT

public:
    OverlayLoader(timeline::TimelineService &timelines, workspace::Workspace *workspace, QObject *parent = nullptr);

    void start(const timeline::TimelinePtr &first, const MemberRoute &second);
    void stop();
    bool isRunning() const { return m_loader->isRunning() || m_joining.isRunning(); }

Q_SIGNALS:
    void ready(const pax::timeline::Overlay &overlay);
    void failed(const pax::core::Error &error);

private:
    void join(const timeline::TimelinePtr &second);

    timeline::TimelineService &m_timelines;
    timeline::TimelinePtr m_first;
    MemberLoader *m_loader;
    Latest m_joining;
};

} // namespace pax::ui
