// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/frames.h"
#include "app/vault/vault.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMutex>
#include <QtCore/QRegularExpression>
#include <QtCore/QStorageInfo>

#include <map>

#include <fcntl.h>
#include <unistd.h>

namespace pax::vault {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr auto KeyFile = "key.wrapped";
const QString RootKeyName = u"vault/root"_s;

bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,200}$"_s);
    return plain.match(name).hasMatch();
}

Error badName()
{
    return Error::of(ErrorKind::Internal, ErrorReason::None, Operation::WriteVault);
}

Result<void> makePrivateFolder(const QString &path)
{
    errno = 0;
    if (!QDir().mkpath(path))
        return writeError();
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

/// The folder's own entry must reach the disk too, or a rename may be lost.
void syncFolder(const QString &path)
{
    const int handle = open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    close(handle);
}

Result<void> openPrivate(QFile &file, QIODevice::OpenMode mode)
{
    errno = 0;
    if (!file.open(mode | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return writeError();
    return {};
}

class FileWriter final : public SealedWriter
{
public:
    FileWriter(const QString &path, const Secret &key) : m_file(path), m_key(key.clone()) {}

    Result<void> create()
    {
        const Result<void> opened = openPrivate(m_file, QIODevice::ReadWrite | QIODevice::Truncate);
        if (!opened)
            return opened;
        const QByteArray header = newHeader();
        m_fileId = header.right(24);
        return writeAll(m_file, header);
    }
    Result<void> resume()
    {
        const Result<void> opened = openPrivate(m_file, QIODevice::ReadWrite);
        if (!opened)
            return opened;
        const Result<FrameMap> map = mapFrames(m_file);
        if (!map)
            return map.error();
        m_fileId = map->fileId;
        for (std::size_t i = 0; i < map->frames.size(); ++i) {
            const Result<QByteArray> plain = openFrame(m_key, *map, i, m_file);
            if (!plain)
                return plain.error();
            m_hash.add(*plain);
            m_plain += plain->size();
        }
        m_safe = m_plain;
        m_frames = map->frames.size();
        errno = 0;
        if (!m_file.resize(map->wholeEnd) || !m_file.seek(map->wholeEnd))
            return writeError();
        return {};
    }

    Result<void> write(QByteArrayView plain) override
    {
        m_hash.add(plain);
        m_plain += plain.size();
        while (!plain.isEmpty()) {
            // A whole frame at hand need not be copied first.
            if (m_buffer.isEmpty() && plain.size() >= FramePlain) {
                const Result<void> sealed = sealPlain(plain.first(FramePlain), false);
                if (!sealed)
                    return sealed;
                plain = plain.sliced(FramePlain);
                continue;
            }
            if (m_buffer.capacity() < FramePlain && m_buffer.size() + plain.size() > 4096)
                m_buffer.reserve(FramePlain);
            const qsizetype take = std::min<qsizetype>(plain.size(), FramePlain - m_buffer.size());
            m_buffer.append(plain.first(take));
            plain = plain.sliced(take);
            if (m_buffer.size() == FramePlain) {
                const Result<void> sealed = sealBuffer(false);
                if (!sealed)
                    return sealed;
            }
        }
        return {};
    }
    Result<void> flush() override
    {
        if (!m_buffer.isEmpty()) {
            const Result<void> sealed = sealBuffer(false);
            if (!sealed)
                return sealed;
        }
        const Result<void> synced = syncToDisk(m_file);
        if (synced)
            m_safe = m_plain;
        return synced;
    }
    Result<void> finish(Sync sync) override
    {
        Result<void> done = sealBuffer(true);
        if (done && sync == Sync::Now)
            done = syncToDisk(m_file);
        if (done && sync == Sync::Now)
            m_safe = m_plain;
        m_file.close();
        return done;
    }
    qint64 safeBytes() const override { return m_safe; }
    qint64 plainBytes() const override { return m_plain; }
    QByteArray sha256() const override { return m_hash.value(); }

private:
    Result<void> sealBuffer(bool last)
    {
        const Result<void> sealed = sealPlain(m_buffer, last);
        if (!sealed)
            return sealed;
        // Overwritten, not let go: the next frame fills the same memory.
        std::fill(m_buffer.begin(), m_buffer.end(), '\0');
        m_buffer.resize(0);
        return {};
    }
    Result<void> sealPlain(QByteArrayView plain, bool last)
    {
        const Result<void> written = writeAll(m_file, sealFrame(m_key, m_fileId, static_cast<qint64>(m_frames), last, plain));
        if (written)
            ++m_frames;
        return written;
    }

    QFile m_file;
    Secret m_key;
    QByteArray m_fileId;
    QByteArray m_buffer;
    RunningHash m_hash;
    quint64 m_frames = 0;
    qint64 m_plain = 0;
    qint64 m_safe = 0;
};

class FileReader final : public SealedReader
{
public:
    FileReader(const QString &path, const Secret &key) : m_file(path), m_key(key.clone()) {}

    Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::ReadVault);
        Result<FrameMap> map = mapFrames(m_file);
        if (!map)
            return map.error();
        m_map = std::move(*map);
        return {};
    }
    qint64 plainSize() const override { return m_map.frames.empty() ? 0 : m_map.frames.back().plainOffset + m_map.frames.back().plainSize; }
    bool isFinished() const override { return !m_map.frames.empty() && m_map.frames.back().isLast && !m_map.hasTail; }

    Result<QByteArray> read(qint64 offset, qint64 size) override
    {
        QByteArray out;
        auto frame = std::upper_bound(m_map.frames.begin(), m_map.frames.end(), offset, [](qint64 at, const FramePlace &place) { return at < place.plainOffset; });
        if (frame != m_map.frames.begin())
            --frame;
        for (; frame != m_map.frames.end() && out.size() < size; ++frame) {
            const auto index = static_cast<std::size_t>(frame - m_map.frames.begin());
            if (index != m_cached) {
                Result<QByteArray> plain = openFrame(m_key, m_map, index, m_file);
                if (!plain)
                    return plain.error();
                m_cache = std::move(*plain);
                m_cached = index;
            }
            const qint64 from = std::max<qint64>(0, offset + out.size() - frame->plainOffset);
            if (from < m_cache.size())
                out += m_cache.mid(from, size - out.size());
        }
        return out;
    }

private:
    QFile m_file;
    Secret m_key;
    FrameMap m_map;
    QByteArray m_cache;
    std::size_t m_cached = static_cast<std::size_t>(-1);
};

/// Opens frames of a growing file even where some were removed, repeated or swapped.
class FrameFinder
{
public:
    FrameFinder(const Secret &key, const FrameMap &map, QFile &file) : m_key(key), m_map(map), m_file(file) {}

    FoundFrame find(qint64 place)
    {
        // What was removed or put in shifts everything behind it by the same number.
        if (std::optional<FoundFrame> found = tryAs(place, place + m_shift))
            return *found;
        const auto farthest = static_cast<qint64>(m_map.frames.size()) + NearBy;
        for (qint64 distance = 1; distance < farthest && m_budget > 0; ++distance) {
            for (const qint64 number : {place + m_shift + distance, place + m_shift - distance}) {
                std::optional<FoundFrame> found = tryAs(place, number);
                if (!found)
                    continue;
                if (std::abs(number - place) <= NearBy)
                    m_shift = number - place;
                return *found;
            }
        }
        return {place, std::nullopt, {}};
    }

private:
    static constexpr qint64 NearBy = 64;

    std::optional<FoundFrame> tryAs(qint64 place, qint64 number)
    {
        if (number < 0)
            return std::nullopt;
        --m_budget;
        Result<QByteArray> plain = openFrameAs(m_key, m_map, static_cast<std::size_t>(place), static_cast<quint64>(number), m_file);
        if (!plain)
            return std::nullopt;
        return FoundFrame{place, number, std::move(*plain)};
    }

    const Secret &m_key;
    const FrameMap &m_map;
    QFile &m_file;
    qint64 m_shift = 0;
    qint64 m_budget = 500'000;   ///< tries for the whole file, so that a file of rubbish ends too
};

class FileSet final : public SealedSet
{
public:
    FileSet(QString folder, QString name, Secret key) : m_folder(std::move(folder)), m_name(std::move(name)), m_key(std::move(key)) {}

    QString name() const override { return m_name; }
    QStringList files() const override
    {
        QStringList all = QDir(m_folder).entryList(QDir::Files, QDir::Name);
        all.removeAll(QLatin1String(KeyFile));
        all.removeIf([](const QString &file) { return file.endsWith(u".new"_s); });
        return all;
    }
    bool contains(const QString &file) const override { return QFile::exists(path(file)); }

    Result<std::unique_ptr<SealedWriter>> write(const QString &file, bool resume) override
    {
        if (!isPlainName(file))
            return badName();
        auto writer = std::make_unique<FileWriter>(path(file), m_key);
        const bool exists = contains(file) && QFileInfo(path(file)).size() >= HeaderSize;
        const Result<void> opened = resume && exists ? writer->resume() : writer->create();
        if (!opened)
            return opened.error();
        return std::unique_ptr<SealedWriter>(std::move(writer));
    }
    Result<std::unique_ptr<SealedReader>> read(const QString &file) const override
    {
        auto reader = std::make_unique<FileReader>(path(file), m_key);
        const Result<void> opened = reader->open();
        if (!opened)
            return opened.error();
        return std::unique_ptr<SealedReader>(std::move(reader));
    }
    Result<void> put(const QString &file, QByteArrayView plain) override
    {
        if (!isPlainName(file))
            return badName();
        const QString fresh = path(file) + u".new"_s;
        FileWriter writer(fresh, m_key);
        Result<void> done = writer.create();
        if (done)
            done = writer.write(plain);
        if (done)
            done = writer.finish(SealedWriter::Sync::Now);
        errno = 0;
        if (done && ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path(file)).constData()) != 0)
            done = writeError();
        if (!done)
            QFile::remove(fresh);
        else
            syncFolder(m_folder);
        return done;
    }
    Result<QByteArray> get(const QString &file) const override
    {
        Result<std::unique_ptr<SealedReader>> reader = read(file);
        if (!reader)
            return reader.error();
        if (!(*reader)->isFinished())
            return Error::of(ErrorKind::StorageCorrupt, ErrorReason::TruncatedBody, Operation::ReadVault);
        return (*reader)->read(0, (*reader)->plainSize());
    }
    Result<void> remove(const QString &file) override
    {
        errno = 0;
        if (contains(file) && !QFile::remove(path(file)))
            return writeError();
        return {};
    }
    Result<qint64> append(const QString &file, QByteArrayView plain, qint64 end) override
    {
        if (!isPlainName(file) || plain.size() > FramePlain)
            return badName();
        QFile out(path(file));
        const Result<void> opened = openPrivate(out, QIODevice::ReadWrite);
        if (!opened)
            return opened.error();
        Result<void> done;
        // Guards m_growing: files of a set may grow from any thread.
        const QMutexLocker lock(&m_growingMutex);
        Growing &growing = m_growing[file];
        if (out.size() == 0) {
            const QByteArray header = newHeader();
            growing = {header.right(24), 0};
            done = writeAll(out, header);
        } else if (growing.fileId.isEmpty() || end != out.size()) {
            const Result<FrameMap> map = mapFrames(out);
            if (!map)
                return map.error();
            growing = {map->fileId, map->frames.size()};
            errno = 0;
            if (map->hasTail && !out.resize(map->wholeEnd))
                return writeError();
        }
        if (!done || !out.seek(out.size()))
            return done ? writeError() : done.error();
        const qint64 before = out.size();
        done = writeAll(out, sealFrame(m_key, growing.fileId, growing.frames, false, plain));
        if (done)
            done = syncToDisk(out);
        if (!done) {
            out.resize(before);
            return done.error();
        }
        ++growing.frames;
        return out.size();
    }
    Result<QList<QByteArray>> frames(const QString &file) const override
    {
        QList<QByteArray> all;
        QFile in(path(file));
        if (!in.exists())
            return all;
        if (!in.open(QIODevice::ReadOnly))
            return Error::of(ErrorKind::StorageCorrupt, ErrorReason::None, Operation::ReadVault);
        const Result<FrameMap> map = mapFrames(in);
        if (!map)
            return map.error();
        for (std::size_t i = 0; i < map->frames.size(); ++i) {
            Result<QByteArray> plain = openFrame(m_key, *map, i, in);
            if (!plain)
                return plain.error();
            all.append(std::move(*plain));
        }
        return all;
    }
    Result<void> syncAll() override
    {
        const int handle = open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        errno = 0;
        const bool synced = handle >= 0 && syncfs(handle) == 0;
        const Result<void> done = synced ? Result<void>() : writeError();
        if (handle >= 0)
            close(handle);
        return done;
    }
    Result<FoundFrames> findFrames(const QString &file, qint64 from) const override
    {
        FoundFrames found;
        QFile in(path(file));
        if (!in.exists())
            return found;
        if (!in.open(QIODevice::ReadOnly))
            return Error::of(ErrorKind::StorageCorrupt, ErrorReason::None, Operation::ReadVault);
        const FrameMap map = walkFrames(in);
        found.isWhole = !map.isDamaged && !map.hasTail;
        FrameFinder finder(m_key, map, in);
        const auto count = static_cast<qint64>(map.frames.size());
        for (qint64 place = from < 0 ? std::max<qint64>(0, count - 1) : from; place < count; ++place)
            found.frames.push_back(finder.find(place));
        return found;
    }
    qint64 diskBytes() const override
    {
        qint64 bytes = 0;
        for (const QFileInfo &info : QDir(m_folder).entryInfoList(QDir::Files))
            bytes += info.size();
        return bytes;
    }

private:
    struct Growing
    {
        QByteArray fileId;
        quint64 frames = 0;
    };
    QString path(const QString &file) const { return m_folder + u'/' + file; }

    QString m_folder;
    QString m_name;
    Secret m_key;
    QMutex m_growingMutex;
    std::map<QString, Growing> m_growing;
};

class FileVault final : public Vault
{
public:
    FileVault(QString folder, Secret root, bool sessionOnly) : m_folder(std::move(folder)), m_root(std::move(root)), m_sessionOnly(sessionOnly) {}
    ~FileVault() override
    {
        // Its key dies with us; the sealed rest is only litter.
        if (m_sessionOnly)
            QDir(m_folder).removeRecursively();
    }

    bool isSessionOnly() const override { return m_sessionOnly; }
    QStringList sets() const override { return QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name); }

    Result<std::shared_ptr<SealedSet>> set(const QString &name) override
    {
        // Guards m_open: sets may be asked for from any thread.
        const QMutexLocker lock(&m_mutex);
        const auto known = m_open.find(name);
        if (known != m_open.end())
            return std::shared_ptr<SealedSet>(known->second);
        if (!isPlainName(name))
            return badName();
        const QString folder = m_folder + u'/' + name;
        const Result<void> made = makePrivateFolder(folder);
        if (!made)
            return made.error();
        Result<Secret> key = setKey(folder, name);
        if (!key)
            return key.error();
        auto opened = std::make_shared<FileSet>(folder, name, std::move(*key));
        m_open.emplace(name, opened);
        return std::shared_ptr<SealedSet>(opened);
    }
    Result<void> destroy(const QString &name) override
    {
        const QMutexLocker lock(&m_mutex);
        m_open.erase(name);
        const QString folder = m_folder + u'/' + name;
        // Without the key the rest is noise, even if removing it is interrupted.
        QFile key(folder + u'/' + QLatin1String(KeyFile));
        if (key.open(QIODevice::ReadWrite)) {
            key.write(QByteArray(static_cast<qsizetype>(key.size()), '\0'));
            (void)syncToDisk(key);
            key.close();
            key.remove();
        }
        errno = 0;
        if (QDir(folder).exists() && !QDir(folder).removeRecursively())
            return writeError();
        return {};
    }
    qint64 diskFree() const override { return QStorageInfo(m_folder).bytesAvailable(); }

private:
    Result<Secret> setKey(const QString &folder, const QString &name)
    {
        QFile file(folder + u'/' + QLatin1String(KeyFile));
        if (file.exists()) {
            if (!file.open(QIODevice::ReadOnly))
                return Error::of(ErrorKind::StorageCorrupt, ErrorReason::None, Operation::ReadVault);
            return unwrapKey(m_root, file.readAll(), name.toUtf8());
        }
        Secret key = randomKey();
        const QString fresh = file.fileName() + u".new"_s;
        QFile out(fresh);
        Result<void> done = openPrivate(out, QIODevice::WriteOnly | QIODevice::Truncate);
        if (done)
            done = writeAll(out, wrapKey(m_root, key, name.toUtf8()));
        if (done)
            done = syncToDisk(out);
        out.close();
        errno = 0;
        if (done && ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(file.fileName()).constData()) != 0)
            done = writeError();
        if (!done)
            return done.error();
        syncFolder(folder);
        return key;
    }

    QString m_folder;
    Secret m_root;
    bool m_sessionOnly;
    QMutex m_mutex;
    std::map<QString, std::shared_ptr<FileSet>> m_open;
};

bool hasSealedSets(const QString &folder)
{
    for (const QString &set : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(folder + u'/' + set + u'/' + QLatin1String(KeyFile)))
            return true;
    }
    return false;
}

Result<std::shared_ptr<Vault>> sessionVault(const QString &dataDir)
{
    const QString folder = dataDir + u"/session-"_s + QString::number(QCoreApplication::applicationPid());
    QDir(folder).removeRecursively();
    const Result<void> made = makePrivateFolder(folder);
    if (!made)
        return made.error();
    return std::shared_ptr<Vault>(std::make_shared<FileVault>(folder, randomKey(), true));
}

} // namespace

Task<Result<std::shared_ptr<Vault>>> Vault::open(QString dataDir, SecretStore *secrets, std::stop_token stop)
{
    const QString folder = dataDir + u"/sealed"_s;
    Result<Secret> stored = co_await secrets->read(RootKeyName, stop);
    if (!stored && stored.error().kind() == ErrorKind::KeychainUnavailable)
        co_return sessionVault(dataDir);
    if (!stored && stored.error().kind() != ErrorKind::NotFound)
        co_return stored.error();
    const Result<void> made = makePrivateFolder(folder);
    if (!made)
        co_return made.error();
    if (stored) {
        QByteArray bytes = QByteArray::fromBase64(stored->view().toByteArray());
        if (bytes.size() != 32)
            co_return Error::of(ErrorKind::StorageCorrupt, ErrorReason::WrongVaultKey, Operation::ReadVault);
        co_return std::shared_ptr<Vault>(std::make_shared<FileVault>(folder, Secret::takeFrom(bytes), false));
    }
    // A new key would lock out what is there for good.
    if (hasSealedSets(folder))
        co_return Error::of(ErrorKind::StorageCorrupt, ErrorReason::WrongVaultKey, Operation::ReadVault);
    Secret root = randomKey();
    QByteArray text = root.view().toByteArray().toBase64();
    Secret kept = Secret::takeFrom(text);
    const Result<void> written = co_await secrets->write(RootKeyName, std::move(kept), stop);
    if (!written && written.error().kind() == ErrorKind::KeychainUnavailable)
        co_return sessionVault(dataDir);
    if (!written)
        co_return written.error();
    co_return std::shared_ptr<Vault>(std::make_shared<FileVault>(folder, std::move(root), false));
}

} // namespace pax::vault
