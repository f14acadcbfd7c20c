// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clipboard.h"

#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int SecondsKept = 30;

} // namespace

void copyConcealed(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(data);
    static QTimer timer;
    timer.disconnect();
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, clipboard, [clipboard, text] {
        if (clipboard->text() == text)
            clipboard->clear();
    });
    timer.start(SecondsKept * 1000);
}

} // namespace pax::ui
