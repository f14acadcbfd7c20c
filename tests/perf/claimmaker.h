// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/records.h"

#include <QtCore/QByteArray>

#include <vector>

namespace pax::tests {

/// As many made-up claims as wanted, of about 2.8 KB each, without keeping them: a few thousand are written out once, and each record
/// given is one of these with its own id, number and member. The same count gives the same records.
class ClaimMaker final : public core::RecordSource
{
public:
    struct Options
    {
        qint64 claims = 1'000'000;
        int members = 0;          ///< 0: one for 40 claims
        bool withMoney = true;
    };
    explicit ClaimMaker(const Options &options);

    core::Result<void> visitAll(const QStringList &types, const core::RecordVisitor &visitor, std::stop_token stop) override;
    core::Result<void> visitMember(const core::MemberId &member, const core::RecordVisitor &visitor, std::stop_token stop) override;
    core::Result<QByteArray> record(const core::RecordOrigin &origin) override;

    QByteArray line(qint64 number) const;
    qint64 bytes() const { return m_bytes; }   ///< given so far
    qint64 lines(qint64 number) const;

private:
    struct Variant
    {
        QByteArray json;
        qsizetype idAt;
        qsizetype numberAt;
        qsizetype patientAt;
    };
    void write(QByteArray &into, qint64 number) const;

    Options m_options;
    std::vector<Variant> m_variants;
    qint64 m_bytes = 0;
};

} // namespace pax::tests
