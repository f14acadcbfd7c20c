// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/jobfile.h"

#include <QtCore/QJsonArray>

#include <array>

namespace pax::bulk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 6> StateNames{"waiting", "downloading", "downloaded", "imported", "failed", "damaged"};
constexpr std::array<const char *, 6> GradeNames{"none", "lines", "count", "length", "length+count", "hash"};

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<qint64> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

/// The value of an enum within its range, whatever the text says.
template <class Enum, std::size_t Size>
Enum enumAt(const QJsonValue &value, const std::array<const char *, Size> &)
{
    const int number = value.toInt();
    return number >= 0 && number < static_cast<int>(Size) ? static_cast<Enum>(number) : Enum{};
}

} // namespace

QString stateName(FileState state)
{
    return QString::fromLatin1(StateNames[static_cast<std::size_t>(state)]);
}

QString gradeName(Grade grade)
{
    return QString::fromLatin1(GradeNames[static_cast<std::size_t>(grade)]);
}

QString JobFile::name() const
{
    QString base = kind == FileKind::Messages ? u"Messages"_s : kind == FileKind::Deleted ? u"Deleted"_s : QString();
    if (base.isEmpty()) {
        // A payer may write anything here; a file name of ours holds letters and digits.
        for (const QChar c : type) {
            const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
            if (isPlain && base.size() < 80)
                base += c;
        }
    }
    return (base.isEmpty() ? u"File"_s : base) + u'-' + QString::number(part);
}

QJsonValue announcedJson(const JobFile &file)
{
    return QJsonArray{file.type, file.part, static_cast<int>(file.kind), file.url.toString(QUrl::FullyEncoded), orNull(file.announced), orNull(file.announcedBytes), QString::fromLatin1(file.announcedSha256), file.expires};
}

JobFile fileFromJson(const QJsonValue &announced)
{
    const QJsonArray fields = announced.toArray();
    JobFile file;
    file.type = fields[0].toString();
    file.part = fields[1].toInt(1);
    file.kind = fields[2].toInt() == 1 ? FileKind::Messages : fields[2].toInt() == 2 ? FileKind::Deleted : FileKind::Output;
    file.url = QUrl(fields[3].toString(), QUrl::StrictMode);
    file.announced = numberIn(fields[4]);
    file.announcedBytes = numberIn(fields[5]);
    file.announcedSha256 = fields[6].toString().toLatin1();
    file.expires = fields[7].toInteger();
    return file;
}

QJsonValue progressJson(const JobFile &file)
{
    QJsonArray bad;
    for (const qint64 number : file.badLineNumbers)
        bad.append(number);
    return QJsonArray{static_cast<int>(file.state), static_cast<int>(file.grade), file.lines, file.badLines, bad, file.bytes, file.wireBytes, QString::fromLatin1(file.sha256), QString::fromLatin1(file.etag), file.lengthChecked, file.requests, file.refetches, file.problem};
}

void applyProgress(const QJsonValue &progress, JobFile &file)
{
    const QJsonArray fields = progress.toArray();
    file.state = enumAt<FileState>(fields[0], StateNames);
    file.grade = enumAt<Grade>(fields[1], GradeNames);
    file.lines = fields[2].toInteger();
    file.badLines = fields[3].toInteger();
    file.badLineNumbers.clear();
    for (const QJsonValue number : fields[4].toArray())
        file.badLineNumbers << number.toInteger();
    file.bytes = fields[5].toInteger();
    file.wireBytes = fields[6].toInteger();
    file.sha256 = fields[7].toString().toLatin1();
    file.etag = fields[8].toString().toLatin1();
    file.lengthChecked = fields[9].toBool();
    file.requests = fields[10].toInt();
    file.refetches = fields[11].toInt();
    file.problem = fields[12].toString();
}

int rankOf(const QString &type)
{
    static const QStringList first{u"Group"_s, u"Organization"_s, u"Practitioner"_s, u"PractitionerRole"_s, u"Location"_s, u"Patient"_s, u"Coverage"_s};
    const qsizetype at = first.indexOf(type);
    return static_cast<int>(at < 0 ? first.size() : at);
}

} // namespace pax::bulk
