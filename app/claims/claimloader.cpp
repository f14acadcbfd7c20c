// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimloader.h"

#include "app/claims/snapshot.h"

#include <algorithm>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Files of an export that claims or the names in them are read from.
QList<RecordFile> wantedFiles(const RecordSource &records)
{
    QList<RecordFile> files = records.files();
    files.removeIf([](const RecordFile &file) { return !file.type.isEmpty() && !readTypes().contains(file.type); });
    return files;
}

bool holdsAll(const QList<RecordFile> &now, const QList<RecordFile> &kept)
{
    return std::all_of(kept.begin(), kept.end(), [&now](const RecordFile &file) { return now.contains(file); });
}

class Loader
{
public:
    Loader(LoadProgressPtr progress, std::stop_token stop) : m_progress(std::move(progress)), m_stop(std::move(stop)) {}

    Result<LoadedClaims> load(const ClaimSources &sources)
    {
        const bool isSole = sources.exports.size() == 1 && sources.paths.isEmpty();
        if (isSole) {
            const Result<Part> part = ofExport(sources.exports.first(), false);
            if (!part)
                return part.error();
            m_loaded.set = part->set;
            return std::move(m_loaded);
        }
        // Several together: each by itself, so that each is kept, then one behind another.
        ClaimReader all(m_progress);
        for (const ClaimSources::Export &each : sources.exports) {
            const Result<Part> part = ofExport(each, true);
            if (!part)
                return part.error();
            all.add(*part->set, part->identifiers);
        }
        for (const QString &path : sources.paths) {
            const Result<void> added = all.addPath(path, m_stop);
            if (!added)
                return added.error();
        }
        m_loaded.set = all.finish();
        return std::move(m_loaded);
    }

private:
    struct Part
    {
        ClaimSetPtr set;
        std::vector<Lifecycle::Identifier> identifiers;
    };

    Result<Part> ofExport(const ClaimSources::Export &source, bool toAppend)
    {
        const QList<RecordFile> files = wantedFiles(*source.records);
        if (!source.place || files.isEmpty())
            return read(source, files, {});
        const Snapshot snapshot(source.place);
        const Result<QList<RecordFile>> kept = snapshot.files();
        const bool isUsable = kept && holdsAll(files, *kept);
        const bool isSame = isUsable && kept->size() == files.size();
        if (!isUsable)
            return read(source, files, {});
        Result<Snapshot::Kept> loaded = snapshot.load(toAppend || !isSame, m_stop);
        if (m_stop.stop_requested())
            return Error::cancelled();
        if (!loaded)
            return read(source, files, {});
        if (m_progress)
            m_progress->setClaims(loaded->set->table.rows());
        if (isSame)
            return Part{loaded->set, std::move(loaded->identifiers)};
        return read(source, files, *loaded);
    }

    /// Reads the files that are not in \p former behind what is.
    Result<Part> read(const ClaimSources::Export &source, const QList<RecordFile> &files, const Snapshot::Kept &former)
    {
        ClaimReader reader(m_progress);
        if (former.set)
            reader.add(*former.set, former.identifiers);
        if (files.isEmpty()) {
            const Result<void> added = reader.addRecords(*source.records, m_stop);
            if (!added)
                return added.error();
        }
        for (const RecordFile &file : files) {
            if (former.files.contains(file))
                continue;
            const Result<void> added = reader.addFile(*source.records, file.name, m_stop);
            if (!added)
                return added.error();
        }
        const ClaimSetPtr set = reader.finish();
        if (source.place && !files.isEmpty())
            m_loaded.unkept.push_back({source.place, set, reader.identifiers(), files});
        return Part{set, reader.identifiers()};
    }

    LoadProgressPtr m_progress;
    std::stop_token m_stop;
    LoadedClaims m_loaded;
};

} // namespace

QDate ClaimSources::asOf() const
{
    QDate newest;
    for (const Export &each : exports) {
        if (!each.asOf.isValid())
            return {};
        newest = std::max(newest, each.asOf);
    }
    return paths.isEmpty() ? newest : QDate();
}

Result<LoadedClaims> loadClaims(const ClaimSources &sources, const LoadProgressPtr &progress, const std::stop_token &stop)
{
    return Loader(progress, stop).load(sources);
}

Result<void> keepClaims(const std::vector<Unkept> &unkept, const std::stop_token &stop)
{
    for (const Unkept &each : unkept) {
        const Result<void> saved = Snapshot(each.place).save(*each.set, each.identifiers, each.files, stop);
        if (!saved)
            return saved;
    }
    return {};
}

} // namespace pax::claims
