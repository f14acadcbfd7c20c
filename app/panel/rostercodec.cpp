// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/rostercodec.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDataStream>
#include <QtCore/QHash>
#include <QtCore/QIODevice>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Magic = 0x50415852;   // "PAXR"
constexpr quint16 Version = 1;

/// Writes values; texts go into a table of their own.
class Packer
{
public:
    Packer() : m_out(&m_rows, QIODevice::WriteOnly) { m_out.setVersion(QDataStream::Qt_6_0); }

    void operator()(const QString &text)
    {
        auto known = m_places.find(text);
        if (known == m_places.end()) {
            known = m_places.insert(text, static_cast<quint32>(m_texts.size()));
            m_texts.append(text);
        }
        m_out << *known;
    }
    void operator()(const MemberId &id) { (*this)(id.text()); }
    void operator()(const PanelId &id) { (*this)(id.text()); }
    void operator()(bool value) { m_out << static_cast<quint8>(value); }
    void operator()(int value) { m_out << static_cast<qint32>(value); }
    void operator()(const std::optional<qint64> &value) { m_out << value.has_value() << value.value_or(0); }
    void operator()(const QDateTime &when) { (*this)(when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QString()); }
    void operator()(const QStringList &texts) { list(texts); }
    template <class T>
    void operator()(const QList<T> &values) { list(values); }
    template <class E>
        requires std::is_enum_v<E>
    void operator()(E value) { m_out << static_cast<quint8>(value); }
    template <class T>
        requires std::is_class_v<T>
    void operator()(const T &value) { walk(*this, value); }

    QByteArray take() const
    {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_0);
        out << Magic << Version << static_cast<quint32>(m_texts.size());
        for (const QString &text : m_texts)
            out << text.toUtf8();
        out << m_rows;
        return bytes;
    }

private:
    template <class List>
    void list(const List &values)
    {
        m_out << static_cast<quint32>(values.size());
        for (const auto &value : values)
            (*this)(value);
    }

    QByteArray m_rows;
    QDataStream m_out;
    QHash<QString, quint32> m_places;
    QList<QString> m_texts;
};

/// Reads what Packer wrote; once something does not fit, everything after it is empty and isGood() false.
class Unpacker
{
public:
    explicit Unpacker(const QByteArray &bytes)
    {
        QDataStream in(bytes);
        in.setVersion(QDataStream::Qt_6_0);
        quint32 magic = 0;
        quint16 version = 0;
        quint32 count = 0;
        in >> magic >> version >> count;
        m_good = magic == Magic && version == Version && count <= static_cast<quint32>(bytes.size());
        for (quint32 i = 0; m_good && i < count; ++i) {
            QByteArray text;
            in >> text;
            m_good = in.status() == QDataStream::Ok;
            m_texts.append(QString::fromUtf8(text));
        }
        if (m_good)
            in >> m_rows;
        m_good = m_good && in.status() == QDataStream::Ok;
    }
    bool isGood() const { return m_good; }
    void start(QDataStream &in) { m_in = &in; }
    const QByteArray &rows() const { return m_rows; }

    void operator()(QString &text)
    {
        const auto place = number<quint32>();
        if (place < static_cast<quint32>(m_texts.size()))
            text = m_texts[place];
        else
            m_good = false;
    }
    void operator()(MemberId &id) { id = MemberId(text()); }
    void operator()(PanelId &id) { id = PanelId(text()); }
    void operator()(bool &value) { value = number<quint8>() != 0; }
    void operator()(int &value) { value = number<qint32>(); }
    void operator()(std::optional<qint64> &value)
    {
        const bool has = number<bool>();
        const auto read = number<qint64>();
        value = has ? std::optional(read) : std::nullopt;
    }
    void operator()(QDateTime &when)
    {
        when = QDateTime::fromString(text(), Qt::ISODateWithMs);
    }
    void operator()(QStringList &texts) { list(texts); }
    template <class T>
    void operator()(QList<T> &values) { list(values); }
    template <class E>
        requires std::is_enum_v<E>
    void operator()(E &value) { value = static_cast<E>(number<quint8>()); }
    template <class T>
        requires std::is_class_v<T>
    void operator()(T &value) { walk(*this, value); }

private:
    template <class N>
    N number()
    {
        N value{};
        if (m_good)
            *m_in >> value;
        m_good = m_good && m_in->status() == QDataStream::Ok;
        return value;
    }
    QString text()
    {
        QString read;
        (*this)(read);
        return read;
    }
    template <class List>
    void list(List &values)
    {
        const auto count = number<quint32>();
        for (quint32 i = 0; m_good && i < count; ++i) {
            typename List::value_type value;
            (*this)(value);
            values.append(std::move(value));
        }
    }

    bool m_good = true;
    QList<QString> m_texts;
    QByteArray m_rows;
    QDataStream *m_in = nullptr;
};

// One walk a type serves both directions: what is written is what is read.
template <class Codec, class T>
void walk(Codec &codec, T &value)
{
    using V = std::remove_const_t<T>;
    const auto all = [&codec](auto &...fields) { (codec(fields), ...); };
    if constexpr (std::is_same_v<V, GroupIdentifier>)
        all(value.kind, value.system, value.value);
    else if constexpr (std::is_same_v<V, Party>)
        all(value.reference, value.identifier, value.display);
    else if constexpr (std::is_same_v<V, Attribution>)
        all(value.to, value.role, value.value, value.isExcluded, value.start, value.end);
    else if constexpr (std::is_same_v<V, SubmittedPatient>)
        all(value.localId, value.name, value.family, value.given, value.birthDate, value.gender, value.identifiers);
    else if constexpr (std::is_same_v<V, MemberIdentifier>)
        all(value.type, value.system, value.value);
    else if constexpr (std::is_same_v<V, CoverageSummary>)
        all(value.id, value.plan, value.employerGroup, value.relationship, value.status, value.payer, value.periodStart, value.periodEnd, value.memberId, value.subscriberId, value.order);
    else if constexpr (std::is_same_v<V, PanelHeader>)
        all(value.id, value.name, value.kind, value.listStatus, value.isActive, value.identifiers, value.attributions, value.contractStart, value.contractEnd, value.intendedRecipient,
            value.quantity, value.listed, value.optedOut, value.payer, value.updated, value.source);
    else if constexpr (std::is_same_v<V, RosterMember>)
        all(value.id, value.key, value.name, value.birthDate, value.gender, value.deceased, value.replacedBy, value.identifiers, value.coverages, value.coverageReferences, value.isInactive,
            value.attributedSince, value.attributedUntil, value.change, value.providers, value.others, value.lastSent, value.note, value.submitted, value.entries, value.notSharedSince);
    else
        all(value.panel, value.source, value.exportId, value.asOf, value.members, value.former, value.withoutPatient, value.unidentified, value.notPatients, value.unlisted, value.withoutRecord,
            value.isComplete);
}

} // namespace

QByteArray packRoster(const Roster &roster)
{
    Packer packer;
    walk(packer, roster);
    return packer.take();
}

std::optional<Roster> unpackRoster(const QByteArray &bytes)
{
    Unpacker unpacker(bytes);
    QDataStream in(unpacker.rows());
    in.setVersion(QDataStream::Qt_6_0);
    unpacker.start(in);
    Roster roster;
    if (unpacker.isGood())
        walk(unpacker, roster);
    return unpacker.isGood() ? std::optional(std::move(roster)) : std::nullopt;
}

QByteArray contentDigest(const Roster &roster)
{
    Roster timeless = roster;
    timeless.asOf = {};
    timeless.exportId.clear();
    timeless.panel.source.clear();
    return QCryptographicHash::hash(packRoster(timeless), QCryptographicHash::Sha256).toHex();
}

} // namespace pax::panel
