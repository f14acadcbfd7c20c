// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditcsv.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStringList>

namespace pax::audit {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString cell(QString text)
{
    // A spreadsheet would run what begins like this.
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray auditCsv(const QList<AuditEntry> &entries)
{
    QByteArray csv = "entry,when,user,computer,action,connection,panel,member,export,detail,reason,link,link_before\r\n";
    for (const AuditEntry &entry : entries) {
        const QStringList cells{QString::number(entry.number), entry.when.toUTC().toString(Qt::ISODateWithMs), cell(entry.user), cell(entry.computer), actionName(entry.action), cell(entry.profile),
                                cell(entry.panel.reveal()), cell(entry.member.reveal()), cell(entry.exportId), cell(entry.detail), cell(entry.reason.reveal()), QString::fromLatin1(entry.link),
                                QString::fromLatin1(entry.linkBefore)};
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

Result<void> writeAuditCsv(const QString &path, const QList<AuditEntry> &entries)
{
    const QByteArray csv = auditCsv(entries);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(csv) == csv.size() && file.commit();
    if (!isWritten)
        return Error::of(ErrorKind::StorageFull).withSubject(QFileInfo(path).fileName());
    return {};
}

} // namespace pax::audit
