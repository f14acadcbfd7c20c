// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/timeline/axis.h"
#include "app/timeline/event.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <functional>
#include <vector>

class QPagedPaintDevice;
class QPoint;
class QWidget;

namespace pax::ui {

/// What is printed of a member: the summary, the drawing as it stands, and the events of the filter in that stretch of time.
struct MemberPrint
{
    timeline::TimelinePtr timeline;
    std::vector<int> shown;            ///< as SummaryLine::event
    timeline::TimeRange range;
    QString name;
    QString source;                    ///< as people say it
    QDateTime now;
};

/// Draws it on paper or into a file, each page with who, source, as of and its number. \return the number of pages. Thread: GUI.
int printMember(QPagedPaintDevice &device, const MemberPrint &print);
/// As PDF, readable by its owner alone. Errors: StorageFull.
core::Result<void> savePdf(const QString &fileName, const MemberPrint &print);

/// Offers a printer or a PDF at a point of the screen. \p record  is asked before anything is written, with what is about to be;
/// \p done  hears how it ended and whether a file was written
void offerPrint(QWidget *parent, const QPoint &at, const MemberPrint &print, std::function<core::Result<void>(const QString &what)> record,
                std::function<void(const core::Result<void> &ended, bool isFile)> done);

} // namespace pax::ui
