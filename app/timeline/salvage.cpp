// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/salvage.h"

namespace pax::timeline {

namespace {

/// The place after the string that begins at \p at, or the end.
qsizetype skipString(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

/// The place after the object or list that begins at \p at; −1 when it does not end.
qsizetype skipNested(QByteArrayView text, qsizetype at)
{
    qsizetype depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = skipString(text, at);
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        ++at;
        if (depth == 0)
            return at;
    }
    return -1;
}

/// Where the list "entry" of the outermost object begins, or −1.
qsizetype entryList(QByteArrayView text)
{
    qsizetype depth = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"') {
            const qsizetype end = skipString(text, at);
            const bool isName = depth == 1 && text.sliced(at, end - at) == "\"entry\"";
            at = end;
            if (!isName)
                continue;
            while (at < text.size() && (text[at] == ':' || text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
                ++at;
            return at < text.size() && text[at] == '[' ? at : -1;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        ++at;
    }
    return -1;
}

} // namespace

std::vector<QByteArrayView> entriesOf(QByteArrayView bundle)
{
    std::vector<QByteArrayView> entries;
    qsizetype at = entryList(bundle);
    if (at < 0)
        return entries;
    for (++at; at < bundle.size();) {
        if (bundle[at] == ']')
            break;
        if (bundle[at] != '{') {
            ++at;
            continue;
        }
        const qsizetype end = skipNested(bundle, at);
        if (end < 0) {
            // The last one never ends: it is named among the unreadable.
            entries.push_back(bundle.sliced(at));
            break;
        }
        entries.push_back(bundle.sliced(at, end - at));
        at = end;
    }
    return entries;
}

} // namespace pax::timeline
