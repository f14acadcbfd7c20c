// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canaries.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QMetaProperty>
#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace pax::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostChildren = 4000;
constexpr int Deepest = 40;

void listen(QAccessibleInterface *each, int depth, QStringList &heard)
{
    if (!each || !each->isValid() || depth > Deepest)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        const QString text = each->text(kind);
        if (text.contains(CanaryMark))
            heard << text.left(120);
    }
    for (int i = 0; i < std::min(each->childCount(), MostChildren); ++i)
        listen(each->child(i), depth + 1, heard);
}

} // namespace

void writeCanaries(const QString &folder, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString name = CanaryMark + QString::number(i);
        const QString id = u"%1-id"_s.arg(name);
        QFile file(folder + u"/member%1.json"_s.arg(i));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a file of the test");
        file.write(QByteArray(R"({"resourceType":"Bundle","type":"collection","entry":[
{"resource":{"resourceType":"Patient","id":"%ID%","name":[{"family":"%NAME%","given":["Ann"]}],"birthDate":"1950-02-03","gender":"female","identifier":[{"system":"http://payer.example/member","value":"%NAME%-no"}]}},
{"resource":{"resourceType":"Coverage","id":"cov-%ID%","status":"active","beneficiary":{"reference":"Patient/%ID%"},"subscriberId":"%NAME%-sub","payor":[{"display":"Payer"}]}},
{"resource":{"resourceType":"Encounter","id":"enc-%ID%","status":"finished","class":{"code":"AMB"},"subject":{"reference":"Patient/%ID%"},"period":{"start":"2026-04-02"},"type":[{"text":"Visit of %NAME%"}]}},
{"resource":{"resourceType":"Condition","id":"con-%ID%","subject":{"reference":"Patient/%ID%"},"code":{"text":"Asthma of %NAME%"},"recordedDate":"2026-03-01"}},
{"resource":{"resourceType":"ExplanationOfBenefit","id":"eob-%ID%","status":"active","use":"claim","type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":"professional"}]},"patient":{"reference":"Patient/%ID%"},"created":"2026-04-05","outcome":"complete","billablePeriod":{"start":"2026-04-02","end":"2026-04-02"},"insurer":{"display":"Payer"},"provider":{"display":"Clinic"},"insurance":[{"focal":true,"coverage":{"reference":"Coverage/cov-%ID%"}}],"item":[{"sequence":1,"productOrService":{"text":"Service for %NAME%"}}]}}
]})")
                       .replace("%NAME%", name.toUtf8())
                       .replace("%ID%", id.toUtf8()));
    }
}

QStringList canariesSpoken()
{
    QStringList heard;
    listen(QAccessible::queryAccessibleInterface(qApp), 0, heard);
    return heard;
}

QStringList canariesOnDisk(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (path.contains(CanaryMark) || (file.open(QIODevice::ReadOnly) && file.readAll().contains(CanaryMark.toUtf8())))
            found << path;
    }
    return found;
}

QStringList canariesInWidgets()
{
    QStringList found;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const QMetaObject *meta = widget->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            if (property.metaType() != QMetaType::fromType<QString>())
                continue;
            const QString text = property.read(widget).toString();
            if (text.contains(CanaryMark))
                found << QString::fromLatin1(meta->className()) + u'.' + QString::fromLatin1(property.name()) + u": "_s + text.left(120);
        }
    }
    return found;
}

} // namespace pax::tests
