// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/members.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <map>

namespace pax::sandbox {

/// One NDJSON file of an export.
struct ExportFile
{
    QString name;
    QString type;
    int lines = 0;
    QByteArray bytes;
};

/// One running or finished export of a group.
struct ExportJob
{
    QString id;
    QString group;
    QString request;
    QDateTime transactionTime;
    int pollsLeft = 0;
    std::vector<ExportFile> files;
};

/// Group, Organization, Practitioner, Location, Patient, Coverage first, then by name; each type/id once; at most \p mostLines
/// lines a file. \p types limits (empty: all).
std::vector<ExportFile> exportFiles(const SandboxData &data, const SandboxGroup &group, const QStringList &types, int mostLines);

} // namespace pax::sandbox
