// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/search.h"

#include "app/core/fold.h"

#include <cstring>
#include <set>

namespace pax::claims {

using namespace core;

namespace {

/// For every code of a dictionary, whether its text (or the name behind it) holds the word.
std::vector<std::uint8_t> codesWith(const Dictionary &dictionary, const QString &word, const QHash<QString, QString> *names)
{
    std::vector<std::uint8_t> found(dictionary.size(), 0);
    for (std::uint32_t code = 1; code < dictionary.size(); ++code) {
        const QString text = dictionary.text(code);
        const QString name = names ? names->value(text) : QString();
        found[code] = folded(text).contains(word) || (!name.isEmpty() && folded(name).contains(word)) ? 1 : 0;
    }
    return found;
}

void addRows(const CodeColumn &codes, const std::vector<std::uint8_t> &wanted, Bitmap &rows)
{
    if (std::find(wanted.begin(), wanted.end(), 1) == wanted.end())
        return;
    Bitmap more(rows.size());
    codes.visit([&](const auto &array) { more.fill([look = wanted.data(), data = array.data()](std::size_t row) { return look[data[row]]; }); });
    rows |= more;
}

void addLines(const ClaimTable &table, const QString &word, Bitmap &rows)
{
    const LineTable &lines = table.lineTable();
    const std::vector<std::uint8_t> wanted = codesWith(lines.serviceTexts, word, nullptr);
    if (std::find(wanted.begin(), wanted.end(), 1) == wanted.end())
        return;
    const std::vector<std::uint32_t> &firsts = table.firstLines();
    lines.services.visit([&](const auto &codes) {
        for (std::uint32_t row = 0; row < table.rows(); ++row) {
            for (std::uint32_t line = firsts[row]; line < firsts[row + 1]; ++line) {
                if (wanted[codes[line]] != 0) {
                    rows.set(row);
                    break;
                }
            }
        }
    });
}

void addTexts(const TextColumn &column, const std::string &word, Bitmap &rows)
{
    const std::string_view all = column.all();
    std::uint32_t row = 0;
    const char *at = all.data();
    const char *end = all.data() + all.size();
    while (at < end) {
        const void *hit = memmem(at, static_cast<std::size_t>(end - at), word.data(), word.size());
        if (!hit)
            return;
        const auto place = static_cast<std::size_t>(static_cast<const char *>(hit) - all.data());
        row = column.rowAt(place);
        const std::string_view text = column.utf8(row);
        const std::size_t after = static_cast<std::size_t>(text.data() - all.data()) + text.size();
        // A hit that runs into the next row's text is none.
        if (place + word.size() <= after) {
            rows.set(row);
            at = all.data() + after;
        } else {
            at = static_cast<const char *>(hit) + 1;
        }
    }
}

Bitmap rowsWith(const ClaimSet &set, const QString &word, const QString &asTyped)
{
    const ClaimTable &table = set.table;
    Bitmap rows(table.rows());
    for (const TextField field : {TextField::Patient, TextField::Provider, TextField::Facility, TextField::Payer, TextField::Diagnosis, TextField::Place})
        addRows(table.codes(field), codesWith(table.dictionary(field), word, field == TextField::Patient ? &set.names : nullptr), rows);
    addLines(table, word, rows);
    // Ids are plain letters and digits in one case; the usual ones are tried.
    const std::set<std::string> spellings{word.toStdString(), word.toUpper().toStdString(), asTyped.toStdString()};
    for (const std::string &spelling : spellings) {
        addTexts(table.numbers(), spelling, rows);
        addTexts(table.ids(), spelling, rows);
    }
    return rows;
}

} // namespace

Bitmap search(const ClaimSet &set, const QString &text)
{
    Bitmap rows(set.table.rows(), true);
    for (const QString &typed : text.split(QChar::Space, Qt::SkipEmptyParts))
        rows &= rowsWith(set, folded(typed), typed);
    return rows;
}

} // namespace pax::claims
