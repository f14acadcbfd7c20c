// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/frames.h"

#include <QtCore/QtEndian>

#include <openssl/evp.h>
#include <sodium.h>
#include <zstd.h>

#include <cerrno>

#include <unistd.h>

namespace pax::vault {

using namespace core;

namespace {

constexpr QByteArrayView Magic = "PAXSEAL1";
constexpr qsizetype FileIdSize = 24;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium cannot start");
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

QByteArray number32(qint64 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(value), bytes.data());
    return bytes;
}

QByteArray authenticated(QByteArrayView fileId, quint64 number, QByteArrayView head)
{
    QByteArray data(fileId.data(), fileId.size());
    QByteArray counter(8, Qt::Uninitialized);
    qToLittleEndian(number, counter.data());
    return data + counter + QByteArray(head.data(), head.size());
}

void seal(const Secret &key, QByteArrayView data, QByteArrayView nonce, QByteArrayView plain, char *out)
{
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(out), nullptr, bytesOf(plain), static_cast<unsigned long long>(plain.size()),
                                               bytesOf(data), static_cast<unsigned long long>(data.size()), nullptr, bytesOf(nonce), bytesOf(key.view()));
}

/// zstd's working memory and a frame's room, kept by each thread: making them anew costs more than a frame.
struct Press
{
    ZSTD_CCtx *in = ZSTD_createCCtx();
    ZSTD_DCtx *out = ZSTD_createDCtx();
    QByteArray packed = QByteArray(static_cast<qsizetype>(ZSTD_compressBound(FramePlain)), Qt::Uninitialized);
    ~Press()
    {
        sodium_memzero(packed.data(), static_cast<std::size_t>(packed.size()));
        ZSTD_freeCCtx(in);
        ZSTD_freeDCtx(out);
    }
};

Press &press()
{
    static thread_local Press mine;
    return mine;
}

/// Fast and already five to ten times smaller for FHIR's repetitive JSON; higher levels cost more than the disk saves.
constexpr int CompressionLevel = 1;

std::optional<QByteArray> unseal(const Secret &key, QByteArrayView data, QByteArrayView nonce, QByteArrayView sealed)
{
    if (sealed.size() < TagSize)
        return std::nullopt;
    QByteArray plain(sealed.size() - TagSize, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, bytesOf(sealed),
                                                                  static_cast<unsigned long long>(sealed.size()), bytesOf(data), static_cast<unsigned long long>(data.size()),
                                                                  bytesOf(nonce), bytesOf(key.view()));
    if (failed)
        return std::nullopt;
    return plain;
}

Error corrupt(ErrorReason reason)
{
    return Error::of(ErrorKind::StorageCorrupt, reason, Operation::ReadVault);
}

} // namespace

FrameMap walkFrames(QFile &file)
{
    FrameMap map;
    file.seek(0);
    const QByteArray header = file.read(HeaderSize);
    if (header.size() != HeaderSize || !header.startsWith(Magic)) {
        map.isDamaged = true;
        return map;
    }
    map.fileId = header.mid(Magic.size());
    map.wholeEnd = HeaderSize;
    const qint64 size = file.size();
    qint64 plain = 0;
    while (map.wholeEnd < size) {
        file.seek(map.wholeEnd);
        const QByteArray head = file.read(FrameHead);
        if (head.size() < FrameHead)
            break;
        FramePlace place;
        place.offset = map.wholeEnd;
        place.sealedSize = qFromLittleEndian<quint32>(head.constData());
        place.plainSize = qFromLittleEndian<quint32>(head.constData() + 4);
        place.isLast = head.at(8) == 1;
        place.plainOffset = plain;
        if (place.sealedSize > 2 * FramePlain + 4096 || place.plainSize > FramePlain) {
            map.isDamaged = true;
            break;
        }
        if (map.wholeEnd + FrameHead + place.sealedSize > size)
            break;
        map.frames.push_back(place);
        map.wholeEnd += FrameHead + place.sealedSize;
        plain += place.plainSize;
        if (place.isLast)
            break;
    }
    map.hasTail = map.wholeEnd < size;
    return map;
}

Result<FrameMap> mapFrames(QFile &file)
{
    FrameMap map = walkFrames(file);
    if (map.isDamaged)
        return corrupt(ErrorReason::NotSealed);
    return map;
}

QByteArray newHeader()
{
    startSodium();
    QByteArray id(FileIdSize, Qt::Uninitialized);
    randombytes_buf(id.data(), static_cast<std::size_t>(id.size()));
    return Magic.toByteArray() + id;
}

QByteArray sealFrame(const Secret &key, QByteArrayView fileId, quint64 number, bool last, QByteArrayView plain)
{
    startSodium();
    Q_ASSERT(plain.size() <= FramePlain);
    Press &mine = press();
    const std::size_t size = ZSTD_compressCCtx(mine.in, mine.packed.data(), static_cast<std::size_t>(mine.packed.size()), plain.data(), static_cast<std::size_t>(plain.size()), CompressionLevel);
    QByteArray head = number32(static_cast<qint64>(size) + TagSize) + number32(plain.size());
    head += last ? '\1' : '\0';
    QByteArray frame(FrameHead + static_cast<qsizetype>(size) + TagSize, Qt::Uninitialized);
    std::copy(head.cbegin(), head.cend(), frame.begin());
    randombytes_buf(frame.data() + head.size(), NonceSize);
    const QByteArrayView nonce(frame.constData() + head.size(), NonceSize);
    seal(key, authenticated(fileId, number, head), nonce, QByteArrayView(mine.packed.constData(), static_cast<qsizetype>(size)), frame.data() + FrameHead);
    return frame;
}

Result<QByteArray> openFrame(const Secret &key, const FrameMap &map, std::size_t index, QFile &file)
{
    return openFrameAs(key, map, index, index, file);
}

Result<QByteArray> openFrameAs(const Secret &key, const FrameMap &map, std::size_t index, quint64 number, QFile &file)
{
    const FramePlace &place = map.frames[index];
    file.seek(place.offset);
    const QByteArray bytes = file.read(FrameHead + place.sealedSize);
    if (bytes.size() != FrameHead + place.sealedSize)
        return corrupt(ErrorReason::TruncatedBody);
    const QByteArrayView head = QByteArrayView(bytes).first(9);
    const auto packed = unseal(key, authenticated(map.fileId, number, head), QByteArrayView(bytes).sliced(9, NonceSize), QByteArrayView(bytes).sliced(FrameHead));
    if (!packed)
        return corrupt(ErrorReason::WrongVaultKey);
    QByteArray plain(place.plainSize, Qt::Uninitialized);
    const std::size_t size = ZSTD_decompressDCtx(press().out, plain.data(), static_cast<std::size_t>(plain.size()), packed->constData(), static_cast<std::size_t>(packed->size()));
    if (ZSTD_isError(size) || static_cast<qint64>(size) != place.plainSize)
        return corrupt(ErrorReason::NotSealed);
    return plain;
}

Error writeError()
{
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return Error::of(ErrorKind::StorageFull, full ? ErrorReason::DiskFull : ErrorReason::ReadOnly, Operation::WriteVault);
}

Result<void> writeAll(QFile &file, QByteArrayView bytes)
{
    errno = 0;
    if (file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush())
        return writeError();
    return {};
}

Result<void> syncToDisk(QFile &file)
{
    errno = 0;
    if (!file.flush() || fsync(file.handle()) != 0)
        return writeError();
    return {};
}

Secret randomKey()
{
    startSodium();
    QByteArray bytes(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return Secret::takeFrom(bytes);
}

QByteArray wrapKey(const Secret &wrapping, const Secret &key, QByteArrayView name)
{
    startSodium();
    QByteArray wrapped(NonceSize + key.view().size() + TagSize, Qt::Uninitialized);
    randombytes_buf(wrapped.data(), NonceSize);
    seal(wrapping, name, QByteArrayView(wrapped.constData(), NonceSize), key.view(), wrapped.data() + NonceSize);
    return wrapped;
}

Result<Secret> unwrapKey(const Secret &wrapping, QByteArrayView wrapped, QByteArrayView name)
{
    startSodium();
    if (wrapped.size() < NonceSize)
        return corrupt(ErrorReason::NotSealed);
    auto key = unseal(wrapping, name, wrapped.first(NonceSize), wrapped.sliced(NonceSize));
    if (!key || key->size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return corrupt(ErrorReason::WrongVaultKey);
    return Secret::takeFrom(*key);
}

struct RunningHash::State
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

RunningHash::RunningHash() : m_state(std::make_unique<State>())
{
    EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr);
}

RunningHash::~RunningHash() = default;

void RunningHash::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray RunningHash::value() const
{
    // Ending a hash destroys its state, so a copy is ended.
    State copy;
    EVP_MD_CTX_copy_ex(copy.context, m_state->context);
    QByteArray result(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(copy.context, reinterpret_cast<unsigned char *>(result.data()), nullptr);
    return result;
}

} // namespace pax::vault
