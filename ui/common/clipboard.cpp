// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clipboard.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace pax::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Kept = 30s;
constexpr auto DigestName = "pax-clipboard";

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

/// The timer of the clipboard itself; it holds what was copied as a digest only.
QTimer &timerOf(QClipboard &clipboard)
{
    auto *timer = clipboard.findChild<QTimer *>(QString::fromLatin1(DigestName), Qt::FindDirectChildrenOnly);
    if (!timer) {
        timer = new QTimer(&clipboard);
        timer->setObjectName(QString::fromLatin1(DigestName));
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, &clipboard, clearOwnClipboard);
    }
    return *timer;
}

} // namespace

void copyConcealed(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "1");
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1");
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(data);
    QTimer &timer = timerOf(*clipboard);
    timer.setProperty(DigestName, digestOf(text));
    timer.start(Kept);
}

void clearOwnClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    QTimer &timer = timerOf(*clipboard);
    timer.stop();
    const QByteArray ours = timer.property(DigestName).toByteArray();
    timer.setProperty(DigestName, QVariant());
    if (!ours.isEmpty() && digestOf(clipboard->text()) == ours)
        clipboard->clear();
    // Where marking a text copies it, too.
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace pax::ui
