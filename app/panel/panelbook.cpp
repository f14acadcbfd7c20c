// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/panelbook.h"

#include "app/panel/rostercodec.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString ListedFile = u"listed"_s;
/// The export room's own finding that a server takes no list of types.
const QString NoTypes = u"export.no-_type"_s;

QString quirkOf(Rung rung)
{
    return u"panel.no-"_s + rungName(rung);
}

/// Headers travel as rosters without members: one way to pack them.
QByteArray packHeaders(const QList<PanelHeader> &headers)
{
    QJsonArray all;
    for (const PanelHeader &each : headers) {
        Roster bare;
        bare.panel = each;
        all.append(QString::fromLatin1(packRoster(bare).toBase64()));
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<PanelHeader> unpackHeaders(const QByteArray &bytes)
{
    QList<PanelHeader> headers;
    for (const QJsonValue each : QJsonDocument::fromJson(bytes).array()) {
        const std::optional<Roster> bare = unpackRoster(QByteArray::fromBase64(each.toString().toLatin1()));
        if (bare)
            headers.append(bare->panel);
    }
    return headers;
}

} // namespace

PanelBook::PanelBook(std::shared_ptr<vault::SealedSet> store, auth::QuirkStore &quirks, ProfileName profile) : m_store(std::move(store)), m_quirks(quirks), m_profile(std::move(profile))
{
    if (const Result<QByteArray> listed = m_store->get(ListedFile)) {
        for (const PanelHeader &each : unpackHeaders(*listed))
            m_headers.insert(each.id.text(), each);
    }
}

void PanelBook::remember(const QList<PanelHeader> &listed)
{
    for (const PanelHeader &each : listed)
        m_headers.insert(each.id.text(), each);
    QList<PanelHeader> all = m_headers.values();
    std::sort(all.begin(), all.end(), [](const PanelHeader &a, const PanelHeader &b) { return a.id < b.id; });
    // Names beside ids are a comfort: a store that is full loses no member by this.
    (void)m_store->put(ListedFile, packHeaders(all));
}

void PanelBook::complete(GroupList &found, const RosterHistory &history)
{
    const auto isThere = [&found](const PanelId &id) { return std::any_of(found.panels.begin(), found.panels.end(), [&id](const PanelHeader &each) { return each.id == id; }); };
    const QList<PanelHeader> known = m_headers.values();
    if (found.isOffered)
        remember(found.panels);
    for (const auth::TypedPanel &typed : std::as_const(m_typed)) {
        if (isThere(typed.id))
            continue;
        PanelHeader header = this->header(typed.id);
        // The user's own name stays beside the id, whatever else is learned.
        header.name = !typed.label.isEmpty() ? typed.label : header.name;
        header.source = u"typed"_s;
        found.panels.append(header);
    }
    QList<PanelId> ids;
    for (const PanelHeader &each : known)
        ids << each.id;
    for (const PanelHeader &each : std::as_const(found.panels))
        ids << each.id;
    const QHash<QString, KeptRoster> kept = history.newestOf(ids);
    for (const PanelHeader &each : known) {
        if (isThere(each.id) || (!kept.contains(each.id.text()) && each.kind != PanelKind::Matched))
            continue;
        PanelHeader header = each;
        header.source = found.isOffered ? u"kept"_s : header.source;
        found.panels.append(header);
    }
    // A roster kept of a panel that was never listed says how many it has.
    for (PanelHeader &each : found.panels) {
        if (!each.listed && kept.contains(each.id.text()))
            each.listed = kept[each.id.text()].members;
    }
}

PanelHeader PanelBook::header(const PanelId &panel) const
{
    const auto known = m_headers.constFind(panel.text());
    if (known != m_headers.constEnd())
        return *known;
    PanelHeader header;
    header.id = panel;
    header.kind = PanelKind::Typed;
    header.source = u"typed"_s;
    const auto typed = std::find_if(m_typed.begin(), m_typed.end(), [&panel](const auth::TypedPanel &each) { return each.id == panel; });
    header.name = typed == m_typed.end() || typed->label.isEmpty() ? panel.text() : typed->label;
    return header;
}

std::optional<qint64> PanelBook::declaredSize(const PanelId &panel) const
{
    const PanelHeader known = header(panel);
    return known.listed ? known.listed : known.quantity;
}

Result<void> PanelBook::typeMembers(const PanelId &panel, const QList<MemberId> &members)
{
    QJsonArray ids;
    for (const MemberId &each : members)
        ids.append(each.text());
    return m_store->put(panelFile(u"typed"_s, panel), QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

QList<MemberId> PanelBook::typedMembers(const PanelId &panel) const
{
    QList<MemberId> members;
    const Result<QByteArray> stored = m_store->get(panelFile(u"typed"_s, panel));
    for (const QJsonValue each : stored ? QJsonDocument::fromJson(*stored).array() : QJsonArray())
        members << MemberId(each.toString());
    return members;
}

void PanelBook::refuse(Rung rung, const PanelId &panel, bool isServerWide, const QDateTime &now)
{
    if (!isServerWide) {
        m_refusedPanels[panel.text()].insert(rung, now);
        return;
    }
    (void)m_quirks.remember(m_profile, quirkOf(rung), now);
}

QMap<Rung, QDateTime> PanelBook::refused(const PanelId &panel) const
{
    QMap<Rung, QDateTime> all;
    for (const auth::Quirk &each : m_quirks.of(m_profile)) {
        for (const Rung rung : {Rung::GroupRead, Rung::PatientReads, Rung::RosterExport, Rung::FullExport}) {
            if (each.key == quirkOf(rung) || (rung == Rung::RosterExport && each.key == NoTypes))
                all.insert(rung, each.learned);
        }
    }
    all.insert(m_refusedPanels.value(panel.text()));
    return all;
}

void PanelBook::forgetRefusals(const PanelId &panel)
{
    m_refusedPanels.remove(panel.text());
    for (const Rung rung : {Rung::GroupRead, Rung::PatientReads, Rung::RosterExport, Rung::FullExport})
        (void)m_quirks.forget(m_profile, quirkOf(rung));
    (void)m_quirks.forget(m_profile, NoTypes);
}

Result<void> PanelBook::forget(const PanelId &panel)
{
    m_headers.remove(panel.text());
    remember({});
    const QString typed = panelFile(u"typed"_s, panel);
    return m_store->contains(typed) ? m_store->remove(typed) : Result<void>();
}

} // namespace pax::panel
