// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/reasonbook.h"

namespace pax::audit {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds ActLasts = 10min;

std::chrono::milliseconds steadyTicks()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

ReasonBook::ReasonBook(Ticks ticks) : m_ticks(ticks ? std::move(ticks) : Ticks(steadyTicks)) {}

void ReasonBook::give(policy::Action action, const QString &subject, const QString &reason)
{
    const QMutexLocker guard(&m_mutex);
    m_given.insert({static_cast<int>(action), subject}, {reason, subject.isEmpty() ? std::optional(m_ticks() + ActLasts) : std::nullopt});
}

void ReasonBook::giveForAll(const QString &reason)
{
    const QMutexLocker guard(&m_mutex);
    m_forAll = reason;
}

std::optional<QString> ReasonBook::find(policy::Action action, const QString &subject) const
{
    const QMutexLocker guard(&m_mutex);
    for (const QString &key : {subject, QString()}) {
        const auto given = m_given.constFind({static_cast<int>(action), key});
        if (given != m_given.constEnd() && (!given->until || m_ticks() < *given->until))
            return given->reason;
    }
    return m_forAll.isEmpty() ? std::nullopt : std::optional(m_forAll);
}

void ReasonBook::close()
{
    const QMutexLocker guard(&m_mutex);
    m_given.clear();
    m_forAll.clear();
}

} // namespace pax::audit
