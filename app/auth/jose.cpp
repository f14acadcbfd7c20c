// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/jose.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>

#if defined(__APPLE__)
#include <malloc/malloc.h>
#else
#include <malloc.h>
#endif

namespace pax::auth {

namespace {

std::size_t sizeOf(void *memory)
{
#if defined(__APPLE__)
    return malloc_size(memory);
#elif defined(_WIN32)
    return _msize(memory);
#else
    return malloc_usable_size(memory);
#endif
}

// What was allocated before stays freeable: only freeing differs from the plain way.
void wipeAndFree(void *memory)
{
    if (!memory)
        return;
    OPENSSL_cleanse(memory, sizeOf(memory));
    std::free(memory);
}

void *growAndWipe(void *memory, std::size_t size)
{
    if (!memory)
        return std::malloc(size);
    if (size <= sizeOf(memory))
        return memory;
    void *bigger = std::malloc(size);
    if (!bigger)
        return nullptr;
    const auto *from = static_cast<const unsigned char *>(memory);
    std::copy(from, from + sizeOf(memory), static_cast<unsigned char *>(bigger));
    wipeAndFree(memory);
    return bigger;
}

} // namespace

void wipeWhatJoseFrees()
{
    static std::once_flag once;
    std::call_once(once, [] {
        cjose_set_alloc_funcs(std::malloc, growAndWipe, wipeAndFree);
        json_set_alloc_funcs(std::malloc, wipeAndFree);
    });
}

} // namespace pax::auth
