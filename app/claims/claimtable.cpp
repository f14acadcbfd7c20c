// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimtable.h"

#include <type_traits>
#include <utility>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

template <class T>
void appendAll(std::vector<T> &to, const std::vector<T> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

int marksOf(const Claim &claim)
{
    int marks = 0;
    for (std::size_t kind = 0; kind < AmountKindCount; ++kind) {
        const std::optional<ClaimAmount> &amount = claim.amounts.values[kind];
        marks |= amount && amount->isEstimated ? EstimatedShare : 0;
        marks |= amount && amount->differsFromLines ? LinesDiffer : 0;
        marks |= claim.amounts.split[kind] ? SplitAmounts : 0;
    }
    marks |= claim.state == ClaimState::Cancelled ? Cancelled : 0;
    marks |= claim.state == ClaimState::Draft ? Draft : 0;
    // Medicare's older versions have no use: their claims are claims.
    marks |= claim.use == "claim" || claim.use == "(missing)" ? 0 : OtherUse;
    marks |= claim.notFinal ? NotFinalAction : 0;
    marks |= claim.amounts.mixedCurrencies ? MixedCurrency : 0;
    return marks;
}

/// Each distinct date's month is made once.
class MonthTexts
{
public:
    const std::string &of(const PackedDate &date)
    {
        if (date.packed() != m_last) {
            m_last = date.packed();
            m_text = utf8(date.month());
        }
        return m_text;
    }

private:
    std::int32_t m_last = 0;
    std::string m_text;
};

} // namespace

void LineTable::append(const LineFigures &line)
{
    services.append(serviceTexts.code(line.service));
    revenues.append(revenueTexts.code(line.revenue));
    places.append(placeTexts.code(line.place));
    groups.append(static_cast<std::uint32_t>(line.group));
    dates.push_back(PackedDate::of(line.date).packed());
    units.append(line.units);
    billed.append(line.amounts.billed);
    allowed.append(line.amounts.allowed);
    planPaid.append(line.amounts.planPaid);
    memberShare.append(line.amounts.memberShare);
}

void LineTable::append(const LineTable &other)
{
    std::vector<std::uint32_t> same(ServiceGroupCount);
    for (std::uint32_t i = 0; i < same.size(); ++i)
        same[i] = i;
    services.appendMapped(other.services, serviceTexts.merge(other.serviceTexts));
    revenues.appendMapped(other.revenues, revenueTexts.merge(other.revenueTexts));
    places.appendMapped(other.places, placeTexts.merge(other.placeTexts));
    groups.appendMapped(other.groups, same);
    appendAll(dates, other.dates);
    units.append(other.units);
    billed.append(other.billed);
    allowed.append(other.allowed);
    planPaid.append(other.planPaid);
    memberShare.append(other.memberShare);
}

void LineTable::compact()
{
    for (CodeColumn *column : {&services, &revenues, &places, &groups})
        column->compact();
    dates.shrink_to_fit();
    for (AmountColumn *column : {&units, &billed, &allowed, &planPaid, &memberShare})
        column->compact();
}

std::size_t LineTable::byteCount() const
{
    std::size_t bytes = dates.capacity() * sizeof(std::int32_t);
    for (const CodeColumn *column : {&services, &revenues, &places, &groups})
        bytes += column->byteCount();
    for (const AmountColumn *column : {&units, &billed, &allowed, &planPaid, &memberShare})
        bytes += column->byteCount();
    return bytes + serviceTexts.byteCount() + revenueTexts.byteCount() + placeTexts.byteCount();
}

bool LineTable::isWhole() const
{
    bool is = true;
    for (const CodeColumn *column : {&services, &revenues, &places, &groups})
        is = is && column->size() == size();
    for (const AmountColumn *column : {&units, &billed, &allowed, &planPaid, &memberShare})
        is = is && column->size() == size();
    return is;
}

void LineTable::save(ColumnSink &sink) const
{
    for (const CodeColumn *column : {&services, &revenues, &places, &groups})
        column->save(sink);
    sink.array(dates);
    for (const AmountColumn *column : {&units, &billed, &allowed, &planPaid, &memberShare})
        column->save(sink);
    for (const Dictionary *texts : {&serviceTexts, &revenueTexts, &placeTexts})
        texts->save(sink);
}

void LineTable::load(ColumnSource &source)
{
    for (CodeColumn *column : {&services, &revenues, &places, &groups})
        column->load(source);
    source.array(dates);
    for (AmountColumn *column : {&units, &billed, &allowed, &planPaid, &memberShare})
        column->load(source);
    for (Dictionary *texts : {&serviceTexts, &revenueTexts, &placeTexts})
        texts->load(source);
}

ClaimTable::ClaimTable()
{
    // Fields of ours have the same codes in every table.
    const auto fill = [this](TextField field, std::string_view text) { m_dictionaries[static_cast<std::size_t>(field)].code(text); };
    for (int i = 0; i < ClaimClassCount; ++i)
        fill(TextField::Class, utf8(className(static_cast<ClaimClass>(i))));
    for (int i = 0; i < DiagnosisGroupCount; ++i)
        fill(TextField::DiagnosisGroup, groupName(static_cast<DiagnosisGroup>(i)));
    for (int i = 0; i < ClaimStateCount; ++i)
        fill(TextField::State, stateName(static_cast<ClaimState>(i)));
}

bool ClaimTable::append(const Claim &claim)
{
    const bool fits = m_ids.append(claim.id) & m_numbers.append(claim.number);
    m_updated.push_back(claim.updated);
    const std::array<std::string_view, 14> texts{claim.patient,  claim.rawType, claim.status,    claim.use,     claim.outcome, claim.provider, claim.providerKey,
                                                 claim.facility, claim.payer,   claim.diagnosis, claim.service, claim.place,   claim.network,  claim.decision};
    for (std::size_t field = 0; field < texts.size(); ++field)
        m_codes[field].append(m_dictionaries[field].code(texts[field]));
    const auto put = [this](TextField field, std::uint32_t code) { m_codes[static_cast<std::size_t>(field)].append(code); };
    const QByteArray &currency = claim.amounts.currency;
    put(TextField::Currency, m_dictionaries[static_cast<std::size_t>(TextField::Currency)].code(std::string_view(currency.constData(), static_cast<std::size_t>(currency.size()))));
    const std::array<const std::optional<FhirDate> *, DateFieldCount> dates{&claim.start, &claim.end, &claim.created};
    for (std::size_t field = 0; field < DateFieldCount; ++field)
        m_dates[field].push_back(PackedDate::of(*dates[field]).packed());
    thread_local MonthTexts months;
    put(TextField::Month, m_dictionaries[static_cast<std::size_t>(TextField::Month)].code(months.of(PackedDate::of(claim.start))));
    put(TextField::Class, static_cast<std::uint32_t>(claim.kind) + 1);
    put(TextField::DiagnosisGroup, static_cast<std::uint32_t>(claim.diagnosisGroup));
    put(TextField::State, static_cast<std::uint32_t>(claim.state));
    for (std::size_t kind = 0; kind < m_amounts.size(); ++kind) {
        const std::optional<ClaimAmount> &amount = claim.amounts.values[kind];
        m_amounts[kind].append(amount ? std::optional(amount->value) : std::nullopt);
    }
    m_units.append(claim.units);
    for (const LineFigures &line : claim.lines)
        m_lines.append(line);
    m_firstLines.push_back(static_cast<std::uint32_t>(m_lines.size()));
    m_marks.push_back(static_cast<std::uint16_t>(marksOf(claim)));
    m_files.append(m_fileTexts.code(utf8(claim.origin.source + u'\n' + claim.origin.file)));
    m_fileLines.push_back(static_cast<std::uint32_t>(claim.origin.line));
    m_offsets.push_back(static_cast<std::uint64_t>(claim.origin.offset));
    m_lengths.push_back(static_cast<std::uint32_t>(claim.origin.length));
    return fits;
}

void ClaimTable::append(const ClaimTable &other)
{
    // By reference, which is one for one; names may change with what comes along.
    takeNamesBack();
    m_ids.append(other.m_ids);
    m_numbers.append(other.m_numbers);
    appendAll(m_updated, other.m_updated);
    for (std::size_t field = 0; field < TextFieldCount; ++field)
        m_codes[field].appendMapped(other.m_codes[field], m_dictionaries[field].merge(other.unnamed(field)));
    for (std::size_t field = 0; field < DateFieldCount; ++field)
        appendAll(m_dates[field], other.m_dates[field]);
    for (std::size_t kind = 0; kind < m_amounts.size(); ++kind)
        m_amounts[kind].append(other.m_amounts[kind]);
    m_units.append(other.m_units);
    const auto shift = static_cast<std::uint32_t>(m_lines.size());
    m_lines.append(other.m_lines);
    for (std::size_t i = 1; i < other.m_firstLines.size(); ++i)
        m_firstLines.push_back(other.m_firstLines[i] + shift);
    appendAll(m_marks, other.m_marks);
    m_files.appendMapped(other.m_files, m_fileTexts.merge(other.m_fileTexts));
    appendAll(m_fileLines, other.m_fileLines);
    appendAll(m_offsets, other.m_offsets);
    appendAll(m_lengths, other.m_lengths);
}

std::optional<int> ClaimTable::days(std::uint32_t row) const
{
    const PackedDate start = date(DateField::Start, row);
    const PackedDate end = date(DateField::End, row);
    if (start.precision != PackedDate::Day || end.precision != PackedDate::Day || end.day < start.day)
        return std::nullopt;
    return end.day - start.day + 1;
}

Dictionary ClaimTable::unnamed(std::size_t field) const
{
    Dictionary dictionary = m_dictionaries[field];
    for (std::size_t i = 0; i < NamedFields.size(); ++i) {
        if (static_cast<std::size_t>(NamedFields[i]) == field && !m_references[i].empty())
            dictionary.rename(m_references[i]);
    }
    return dictionary;
}

void ClaimTable::takeNamesBack()
{
    for (std::size_t i = 0; i < NamedFields.size(); ++i) {
        if (!m_references[i].empty())
            m_dictionaries[static_cast<std::size_t>(NamedFields[i])].rename(std::exchange(m_references[i], {}));
    }
}

void ClaimTable::nameProviders(const QHash<QString, QString> &names)
{
    takeNamesBack();
    if (names.isEmpty())
        return;
    for (std::size_t i = 0; i < NamedFields.size(); ++i) {
        Dictionary &dictionary = m_dictionaries[static_cast<std::size_t>(NamedFields[i])];
        QHash<QString, int> uses;
        for (std::uint32_t code = 0; code < dictionary.size(); ++code)
            ++uses[names.value(dictionary.text(code))];
        Dictionary::Names renamed;
        for (std::uint32_t code = 0; code < dictionary.size(); ++code) {
            const QString reference = dictionary.text(code);
            const QString name = names.value(reference);
            if (!name.isEmpty())
                renamed.emplace_back(code, utf8(uses[name] > 1 ? u"%1 (%2)"_s.arg(name, reference) : name));
        }
        m_references[i] = dictionary.rename(renamed);
    }
}

RecordOrigin ClaimTable::origin(std::uint32_t row) const
{
    const QString file = m_fileTexts.text(m_files.at(row));
    const qsizetype cut = file.lastIndexOf(u'\n');
    return {file.left(cut), file.mid(cut + 1), m_fileLines[row], static_cast<qint64>(m_offsets[row]), m_lengths[row]};
}

void ClaimTable::compact()
{
    m_ids.compact();
    m_numbers.compact();
    m_updated.shrink_to_fit();
    for (CodeColumn &column : m_codes)
        column.compact();
    for (std::vector<std::int32_t> &dates : m_dates)
        dates.shrink_to_fit();
    for (AmountColumn &column : m_amounts)
        column.compact();
    m_units.compact();
    m_firstLines.shrink_to_fit();
    m_lines.compact();
    m_marks.shrink_to_fit();
    m_files.compact();
    m_fileLines.shrink_to_fit();
    m_offsets.shrink_to_fit();
    m_lengths.shrink_to_fit();
}

std::size_t ClaimTable::byteCount() const
{
    std::size_t bytes = m_ids.byteCount() + m_numbers.byteCount() + m_updated.capacity() * sizeof(std::int64_t) + m_units.byteCount() + m_firstLines.capacity() * sizeof(std::uint32_t) + m_lines.byteCount()
        + m_marks.capacity() * sizeof(std::uint16_t) + m_files.byteCount() + m_fileTexts.byteCount() + (m_fileLines.capacity() + m_lengths.capacity()) * sizeof(std::uint32_t) + m_offsets.capacity() * sizeof(std::uint64_t);
    for (std::size_t field = 0; field < TextFieldCount; ++field)
        bytes += m_codes[field].byteCount() + m_dictionaries[field].byteCount();
    for (const std::vector<std::int32_t> &dates : m_dates)
        bytes += dates.capacity() * sizeof(std::int32_t);
    for (const AmountColumn &column : m_amounts)
        bytes += column.byteCount();
    return bytes;
}

template <class Table, class Use>
void ClaimTable::eachOf(Table &table, int section, Use use)
{
    switch (section) {
    case 0:
        use(table.m_marks);
        for (std::size_t field = 0; field < TextFieldCount; ++field) {
            use(table.m_codes[field]);
            use(table.m_dictionaries[field]);
        }
        for (auto &references : table.m_references)
            use(references);
        for (auto &dates : table.m_dates)
            use(dates);
        use(table.m_firstLines);
        use(table.m_updated);
        return;
    case 1:
        for (auto &column : table.m_amounts)
            use(column);
        use(table.m_units);
        return;
    case 2:
        use(table.m_lines);
        return;
    case 3:
        use(table.m_ids);
        use(table.m_numbers);
        return;
    default:
        use(table.m_files);
        use(table.m_fileTexts);
        use(table.m_fileLines);
        use(table.m_offsets);
        use(table.m_lengths);
        return;
    }
}

void ClaimTable::save(int section, ColumnSink &sink) const
{
    eachOf(*this, section, [&sink](const auto &column) {
        if constexpr (requires { column.save(sink); }) {
            column.save(sink);
        } else if constexpr (std::is_same_v<std::decay_t<decltype(column)>, Dictionary::Names>) {
            sink.value(static_cast<std::uint64_t>(column.size()));
            for (const auto &[code, text] : column) {
                sink.value(code);
                sink.text(text);
            }
        } else {
            sink.array(column);
        }
    });
}

void ClaimTable::load(int section, ColumnSource &source)
{
    eachOf(*this, section, [&source](auto &column) {
        if constexpr (requires { column.load(source); }) {
            column.load(source);
        } else if constexpr (std::is_same_v<std::decay_t<decltype(column)>, Dictionary::Names>) {
            const auto count = source.template value<std::uint64_t>();
            for (std::uint64_t i = 0; i < count && source.isGood(); ++i) {
                const auto code = source.template value<std::uint32_t>();
                column.emplace_back(code, source.text());
            }
        } else {
            source.array(column);
        }
    });
}

bool ClaimTable::isWhole() const
{
    const std::size_t rows = m_marks.size();
    bool is = m_firstLines.size() == rows + 1 && m_firstLines.back() == m_lines.size() && m_lines.isWhole() && m_ids.size() == rows && m_numbers.size() == rows && m_updated.size() == rows && m_units.size() == rows
        && m_files.size() == rows && m_fileLines.size() == rows && m_offsets.size() == rows && m_lengths.size() == rows;
    for (const CodeColumn &codes : m_codes)
        is = is && codes.size() == rows;
    for (const std::vector<std::int32_t> &dates : m_dates)
        is = is && dates.size() == rows;
    for (const AmountColumn &column : m_amounts)
        is = is && column.size() == rows;
    return is;
}

} // namespace pax::claims
