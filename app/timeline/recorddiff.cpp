// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/recorddiff.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 200;

QString written(const JsonValue &value)
{
    const std::string_view raw = value.isString() ? value.utf8() : value.raw();
    return QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size())).left(LongestValue);
}

QString memberName(const JsonValue &value)
{
    return QString::fromUtf8(value.name().data(), static_cast<qsizetype>(value.name().size()));
}

class Differ
{
public:
    explicit Differ(int most) : m_most(most) {}

    void compare(const JsonValue &left, const JsonValue &right, const QString &path)
    {
        if (m_found.size() >= m_most)
            return;
        if (left.isObject() && right.isObject())
            compareMembers(left, right, path);
        else if (left.isArray() && right.isArray())
            compareElements(left, right, path);
        else if (left.kind() != right.kind() || written(left) != written(right))
            m_found.append({path, written(left), written(right)});
    }
    QList<RecordDifference> take() { return std::move(m_found); }

private:
    static QString below(const QString &path, const QString &name) { return path.isEmpty() ? name : path + u'.' + name; }

    void compareMembers(const JsonValue &left, const JsonValue &right, const QString &path)
    {
        for (const JsonValue member : left) {
            if (path.isEmpty() && member.name() == "meta")
                continue;
            compare(member, right[member.name()], below(path, memberName(member)));
        }
        for (const JsonValue member : right) {
            if (left[member.name()].isAbsent() && !(path.isEmpty() && member.name() == "meta"))
                compare({}, member, below(path, memberName(member)));
        }
    }

    void compareElements(const JsonValue &left, const JsonValue &right, const QString &path)
    {
        const std::size_t count = std::max(left.size(), right.size());
        for (std::size_t i = 0; i < count; ++i)
            compare(left.at(i), right.at(i), path + u"[%1]"_s.arg(i));
    }

    int m_most;
    QList<RecordDifference> m_found;
};

} // namespace

QByteArray contentHash(QByteArrayView record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const Result<JsonDocument> parsed = JsonDocument::parse(record);
    if (!parsed || !parsed->root().isObject()) {
        hash.addData(record);
        return hash.result();
    }
    for (const JsonValue member : parsed->root()) {
        if (member.name() == "meta")
            continue;
        hash.addData(QByteArrayView(member.name().data(), static_cast<qsizetype>(member.name().size())));
        hash.addData(QByteArrayView(member.raw().data(), static_cast<qsizetype>(member.raw().size())));
    }
    return hash.result();
}

QList<RecordDifference> differencesOf(const JsonValue &left, const JsonValue &right, int most)
{
    Differ differ(most);
    differ.compare(left, right, {});
    return differ.take();
}

} // namespace pax::timeline
