// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/parallel.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace pax::core {

int coreCount()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

void onAllCores(int most, const std::function<void(int)> &work)
{
    const int count = std::clamp(most, 1, coreCount());
    std::vector<std::jthread> others;
    others.reserve(static_cast<std::size_t>(count - 1));
    for (int i = 1; i < count; ++i)
        others.emplace_back([&work, i] { work(i); });
    work(0);
}

} // namespace pax::core
