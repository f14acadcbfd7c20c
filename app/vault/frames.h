// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include <memory>
#include <optional>
#include <vector>

namespace pax::vault {

/// A sealed file is a header (magic and a random file id) and frames: sealed size, plain size, last flag, nonce, and up to
/// 256 KiB compressed with zstd and sealed with XChaCha20-Poly1305. File id, frame number, sizes and flag are authenticated,
/// so that frames can be neither changed, moved, repeated nor taken from another file.
constexpr qint64 FramePlain = 256 * 1024;
constexpr qint64 HeaderSize = 8 + 24;
constexpr qint64 FrameHead = 4 + 4 + 1 + 24;

/// Where a frame lies.
struct FramePlace
{
    qint64 offset = 0;        ///< of its head in the file
    qint64 sealedSize = 0;
    qint64 plainOffset = 0;
    qint64 plainSize = 0;
    bool isLast = false;
};

/// What a look over the heads tells, without opening any frame.
struct FrameMap
{
    QByteArray fileId;
    std::vector<FramePlace> frames;
    qint64 wholeEnd = 0;      ///< end of the last whole frame
    bool hasTail = false;     ///< bytes behind it: a frame that was not finished
    bool isDamaged = false;   ///< no sealed file, or a head that cannot be one
};

/// As far as the heads make sense; never an error.
FrameMap walkFrames(QFile &file);

/// Errors: StorageCorrupt (NotSealed).
core::Result<FrameMap> mapFrames(QFile &file);

QByteArray newHeader();

/// One frame, ready to be written.
QByteArray sealFrame(const core::Secret &key, QByteArrayView fileId, quint64 number, bool last, QByteArrayView plain);

/// Errors: StorageCorrupt (WrongVaultKey).
core::Result<QByteArray> openFrame(const core::Secret &key, const FrameMap &map, std::size_t index, QFile &file);
/// The frame at \p index, if it was sealed as \p number: finds what was moved.
core::Result<QByteArray> openFrameAs(const core::Secret &key, const FrameMap &map, std::size_t index, quint64 number, QFile &file);

/// What a failed write or open means: StorageFull (DiskFull, ReadOnly).
core::Error writeError();

/// Writes all bytes or says why not.
core::Result<void> writeAll(QFile &file, QByteArrayView bytes);
core::Result<void> syncToDisk(QFile &file);

/// Random bytes for keys and ids.
core::Secret randomKey();
/// Seals a small secret under a key, and back.
QByteArray wrapKey(const core::Secret &wrapping, const core::Secret &key, QByteArrayView name);
core::Result<core::Secret> unwrapKey(const core::Secret &wrapping, QByteArrayView wrapped, QByteArrayView name);

/// SHA-256 whose value can be asked in between.
class RunningHash
{
public:
    RunningHash();
    ~RunningHash();
    void add(QByteArrayView bytes);
    QByteArray value() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace pax::vault
