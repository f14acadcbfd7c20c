// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <vector>

namespace pax::sandbox {

/// A resource as it goes over the wire, byte for byte.
struct SandboxResource
{
    QString type;
    QString id;
    QByteArray json;
};

/// One member: the Patient first, then everything of the record.
struct SandboxMember
{
    QString id;
    std::vector<SandboxResource> resources;
};

/// A panel the server offers.
struct SandboxGroup
{
    QString id;
    QString name;
    QByteArray json;             ///< the Group resource
    std::vector<std::size_t> members;
};

/// Everything one server serves.
struct SandboxData
{
    std::vector<SandboxMember> members;
    std::vector<SandboxGroup> groups;
};

/// Reads every *.json of a folder as one member's Bundle and puts all of them into the group "all-members". Resources keep their
/// bytes. Errors: NotFound, BadInput (a file without a Patient), Malformed. Cost: linear in bytes.
core::Result<SandboxData> loadMembers(const QString &folder);

} // namespace pax::sandbox
