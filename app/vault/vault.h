// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/core/secretstore.h"
#include "app/core/task.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace pax::vault {

/// Writes one sealed file: plain bytes in, frames of about 256 KiB compressed and sealed one by one out. Nothing readable ever
/// reaches the disk. A file that was not finish()ed is a valid prefix: it can be reopened at its last whole frame.
/// Thread: any one at a time. Errors: StorageFull (DiskFull, ReadOnly), StorageCorrupt.
class SealedWriter
{
public:
    virtual ~SealedWriter() = default;
    virtual core::Result<void> write(QByteArrayView plain) = 0;
    /// Seals what is buffered as a frame of its own and syncs it to disk: safeBytes() then counts it.
    virtual core::Result<void> flush() = 0;
    /// The last frame, marked as such, synced. No write() afterwards. With \p later, syncing is left to SealedSet::syncAll():
    /// for many small files at once.
    enum class Sync { Now, Later };
    virtual core::Result<void> finish(Sync sync = Sync::Now) = 0;
    /// Plain bytes that survive a crash.
    virtual qint64 safeBytes() const = 0;
    /// Plain bytes written so far, and their SHA-256 up to now (raw 32 bytes).
    virtual qint64 plainBytes() const = 0;
    virtual QByteArray sha256() const = 0;
};

/// Reads a sealed file, whole or from any plain offset. Cutting, swapping, repeating or changing frames is detected.
/// Errors: StorageCorrupt (NotSealed, WrongVaultKey, TruncatedBody). Thread: any one at a time.
class SealedReader
{
public:
    virtual ~SealedReader() = default;
    virtual qint64 plainSize() const = 0;
    virtual bool isFinished() const = 0;      ///< has its last frame
    /// Up to \p size bytes from \p offset; fewer at the end.
    virtual core::Result<QByteArray> read(qint64 offset, qint64 size) = 0;
};

/// One frame of a growing file as it was found. A file that nobody touched has each number at its own place.
struct FoundFrame
{
    qint64 place = 0;                 ///< 0-based, where it lies
    std::optional<qint64> number;     ///< 0-based, where it was written; nothing: cannot be opened
    QByteArray plain;
};

/// What a growing file holds, damaged or not.
struct FoundFrames
{
    std::vector<FoundFrame> frames;
    bool isWhole = true;              ///< nothing is cut off or unreadable at its end: it can grow
};

/// A folder of sealed files under one random key; the key itself is kept wrapped by the root key. Destroying the set destroys
/// the key first, so that the data is gone even if blocks survive on the disk.
class SealedSet
{
public:
    virtual ~SealedSet() = default;
    virtual QString name() const = 0;
    virtual QStringList files() const = 0;
    virtual bool contains(const QString &file) const = 0;
    /// A new file, or with \p resume the existing one cut back to its last whole frame and continued (same hash state).
    virtual core::Result<std::unique_ptr<SealedWriter>> write(const QString &file, bool resume) = 0;
    virtual core::Result<std::unique_ptr<SealedReader>> read(const QString &file) const = 0;
    /// Small files: sealed, replaced atomically.
    virtual core::Result<void> put(const QString &file, QByteArrayView plain) = 0;
    virtual core::Result<QByteArray> get(const QString &file) const = 0;
    virtual core::Result<void> remove(const QString &file) = 0;
    /// Adds one frame of its own (at most 256 KiB) to a growing file and syncs it. \p end is the file's length as the caller last saw it (-1: not
    /// yet); a frame that a crash left half-written behind the last whole one is cut off first.
    /// \return the file's new length
    virtual core::Result<qint64> append(const QString &file, QByteArrayView plain, qint64 end) = 0;
    /// Every whole frame of a growing file, in order.
    virtual core::Result<QList<QByteArray>> frames(const QString &file) const = 0;
    /// Everything written so far is on the disk afterwards, files finished with Sync::Later among them.
    virtual core::Result<void> syncAll() = 0;
    /// As frames(), but whatever was changed, moved, cut or is missing is told instead of failing; from frame \p from on, the last
    /// one only if negative. Moved frames are looked for at a cost that grows with their number.
    virtual core::Result<FoundFrames> findFrames(const QString &file, qint64 from) const = 0;
    /// Bytes on disk.
    virtual qint64 diskBytes() const = 0;
};

/// All sealed data of one data folder. Opened with the root key from the keychain; without a keychain it opens session-only:
/// everything stays in locked memory and goes with the process.
/// Thread: opening on the GUI thread, sets on any.
class Vault
{
public:
    virtual ~Vault() = default;
    /// Errors: KeychainDenied, StorageCorrupt (WrongVaultKey: data is there but its key is not), StorageFull.
    [[nodiscard]] static core::Task<core::Result<std::shared_ptr<Vault>>> open(QString dataDir, core::SecretStore *secrets, std::stop_token stop);

    virtual bool isSessionOnly() const = 0;
    virtual QStringList sets() const = 0;
    /// Opens or creates. Names: letters, digits, '-', '_', '.'; no health data in them.
    virtual core::Result<std::shared_ptr<SealedSet>> set(const QString &name) = 0;
    virtual core::Result<void> destroy(const QString &name) = 0;
    /// Bytes free where the data lies.
    virtual qint64 diskFree() const = 0;
};

} // namespace pax::vault
