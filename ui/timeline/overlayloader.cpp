// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overlayloader.h"

namespace pax::ui {

using namespace core;
using namespace timeline;

OverlayLoader::OverlayLoader(TimelineService &timelines, workspace::Workspace *workspace, QObject *parent)
    : QObject(parent), m_timelines(timelines), m_loader(new MemberLoader(timelines, workspace, this))
{
    connect(m_loader, &MemberLoader::finished, this, &OverlayLoader::join);
    connect(m_loader, &MemberLoader::failed, this, &OverlayLoader::failed);
}

void OverlayLoader::start(const TimelinePtr &first, const MemberRoute &second)
{
    stop();
    m_first = first;
    MemberRoute route = second;
    // It must be of the same person, also where the file alone would be taken for anybody's.
    if (first->patient)
        route.member = MemberId(first->patient->id);
    m_loader->start(route);
}

void OverlayLoader::stop()
{
    m_joining.stop();
    m_loader->abandon();
}

void OverlayLoader::join(const TimelinePtr &second)
{
    m_joining.start(
        this,
        [this, second](std::stop_token) {
            const auto work = [first = m_first, second] { return overlaid(*first, *second); };
            return m_timelines.workers().run(work);
        },
        [this](const Result<Overlay> &overlay) {
            if (overlay)
                Q_EMIT ready(*overlay);
            else
                Q_EMIT failed(overlay.error());
        });
}

} // namespace pax::ui
