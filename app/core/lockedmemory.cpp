// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/lockedmemory.h"

#include <bitset>
#include <cstring>
#include <mutex>
#include <new>
#include <vector>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace pax::core {

namespace {

constexpr std::size_t ChunkSize = 16 * 1024;
constexpr std::size_t BlockSize = 64;
constexpr std::size_t Blocks = ChunkSize / BlockSize;

char *mapLocked(std::size_t size)
{
    void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    // A refused lock (a low memlock limit) is not fatal: the bytes are still wiped.
    (void)mlock(memory, size);
    (void)madvise(memory, size, MADV_DONTDUMP);
    (void)madvise(memory, size, MADV_WIPEONFORK);
    return static_cast<char *>(memory);
}

struct Chunk
{
    char *memory = nullptr;
    std::bitset<Blocks> taken;

    /// First of \p count free blocks in a row, or Blocks.
    std::size_t freeRun(std::size_t count) const
    {
        std::size_t run = 0;
        for (std::size_t block = 0; block < Blocks; ++block) {
            run = taken[block] ? 0 : run + 1;
            if (run == count)
                return block + 1 - count;
        }
        return Blocks;
    }
    void mark(std::size_t first, std::size_t count, bool isTaken)
    {
        for (std::size_t block = first; block < first + count; ++block)
            taken[block] = isTaken;
    }
};

struct Arena
{
    std::mutex mutex;   // guards chunks
    std::vector<Chunk> chunks;
};

/// Never destroyed: secrets in static objects may outlive any order of destruction.
Arena &arena()
{
    static auto *const one = new Arena;
    return *one;
}

std::size_t blocksFor(std::size_t size)
{
    return (size + BlockSize - 1) / BlockSize;
}

} // namespace

char *allocateLocked(std::size_t size)
{
    if (size > ChunkSize)
        return mapLocked(size);
    const std::size_t count = blocksFor(size);
    Arena &all = arena();
    const std::lock_guard lock(all.mutex);
    for (Chunk &chunk : all.chunks) {
        const std::size_t first = chunk.freeRun(count);
        if (first < Blocks) {
            chunk.mark(first, count, true);
            return chunk.memory + first * BlockSize;
        }
    }
    Chunk fresh;
    fresh.memory = mapLocked(ChunkSize);
    fresh.mark(0, count, true);
    all.chunks.push_back(fresh);
    return fresh.memory;
}

void releaseLocked(char *memory, std::size_t size) noexcept
{
    explicit_bzero(memory, size);
    if (size > ChunkSize) {
        munmap(memory, size);
        return;
    }
    Arena &all = arena();
    const std::lock_guard lock(all.mutex);
    for (Chunk &chunk : all.chunks) {
        if (memory >= chunk.memory && memory < chunk.memory + ChunkSize) {
            chunk.mark(static_cast<std::size_t>(memory - chunk.memory) / BlockSize, blocksFor(size), false);
            return;
        }
    }
}

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
    // Also where the kernel pipes cores to a handler, which ignores the limit.
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace pax::core
