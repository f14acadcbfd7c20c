// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/memberloader.h"

#include <QtCore/QPointer>

namespace pax::ui {

using namespace core;
using namespace timeline;

MemberLoader::MemberLoader(TimelineService &timelines, workspace::Workspace *workspace, QObject *parent) : QObject(parent), m_timelines(timelines), m_workspace(workspace) {}

template <class Make>
void MemberLoader::run(Make make)
{
    m_load.start(this, std::move(make), [this](Result<TimelinePtr> loaded) {
        if (loaded)
            Q_EMIT finished(*loaded);
        else if (!loaded.error().isCancelled())
            Q_EMIT failed(loaded.error());
    });
}

void MemberLoader::start(const MemberRoute &route)
{
    m_load.stop();
    m_read.reset();
    if (!route.file.isEmpty()) {
        run([this, route](std::stop_token stop) { return m_timelines.loadFile(route.file, route.member, stop); });
        return;
    }
    if (!route.fromExport.isEmpty() && m_workspace) {
        const Result<std::shared_ptr<RecordSource>> records = m_workspace->exports().records(route.fromExport);
        if (!records) {
            Q_EMIT failed(records.error());
            return;
        }
        run([this, route, source = *records](std::stop_token stop) { return m_timelines.loadFrom(source, route.fromExport.text(), route.member, stop); });
        return;
    }
    const Result<std::shared_ptr<LiveRead>> read = m_timelines.begin(route.member);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    m_read = *read;
    goOn();
}

void MemberLoader::stop()
{
    m_load.stop();
    if (m_read && m_read->pages() > 0)
        run([this](std::stop_token) { return m_timelines.soFar(m_read); });
}

void MemberLoader::goOn()
{
    LiveWatch watch;
    const auto isCurrent = [self = QPointer<MemberLoader>(this), read = m_read.get()] { return self && self->m_read.get() == read && self->isRunning(); };
    watch.page = [this, isCurrent](int pages) {
        if (isCurrent())
            Q_EMIT pageArrived(pages);
    };
    watch.arrived = [this, isCurrent](const TimelinePtr &timeline) {
        if (isCurrent())
            Q_EMIT arrived(timeline);
    };
    run([this, watch](std::stop_token stop) { return m_timelines.go(m_read, watch, stop); });
}

} // namespace pax::ui
