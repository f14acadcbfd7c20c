// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/eventdates.h"

#include "app/timeline/codeabletext.h"
#include "app/timeline/paths.h"
#include "app/timeline/values.h"

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view AbsentReasonUrl = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

void readAbsentReason(const JsonValue &holder, Dates &dates)
{
    for (const JsonValue extension : holder["extension"]) {
        if (extension["url"].utf8() == AbsentReasonUrl && dates.undated != Undated::AbsentReason) {
            dates.undated = Undated::AbsentReason;
            dates.absentReason = extension["valueCode"].string();
        }
    }
}

std::optional<FhirDate> readDate(const JsonValue &value, Dates &dates)
{
    std::optional<FhirDate> date = value.isString() ? FhirDate::parse(value.utf8()) : std::nullopt;
    if (!date && !value.isAbsent() && !value.isNull() && dates.undated == Undated::NotSent)
        dates.undated = Undated::Unreadable;
    return date;
}

/// Fills \p dates from a date, a Period or a Timing; true when one was there.
bool readDates(const JsonValue &value, Dates &dates)
{
    if (!value.isObject()) {
        dates.start = readDate(value, dates);
        return dates.start.has_value();
    }
    if (!value["event"].isAbsent())
        return eachAt(value, "event", [&dates](const JsonValue &event) { return readDates(event, dates); });
    if (value["repeat"].isObject())
        return readDates(value["repeat"]["boundsPeriod"], dates);
    dates.start = readDate(value["start"], dates);
    dates.end = readDate(value["end"], dates);
    if (dates.start || dates.end)
        return true;
    readAbsentReason(value, dates);
    readAbsentReason(value["_start"], dates);
    return false;
}

void widen(const Dates &with, Dates &dates)
{
    const auto isEarlier = [](const FhirDate &a, const FhirDate &b) { return a.sortKey() < b.sortKey(); };
    if (with.start && (!dates.start || isEarlier(*with.start, *dates.start)))
        dates.start = with.start;
    const std::optional<FhirDate> &end = with.end ? with.end : with.start;
    if (end && (!dates.end || isEarlier(*dates.end, *end)))
        dates.end = end;
}

/// From the earliest to the latest of several.
bool readAll(const JsonValue &resource, std::initializer_list<std::string_view> paths, Dates &dates)
{
    Dates all;
    for (const std::string_view path : paths) {
        eachAt(resource, path, [&all](const JsonValue &value) {
            Dates one;
            if (readDates(value, one))
                widen(one, all);
            return false;
        });
    }
    if (!all.start && !all.end)
        return false;
    dates.start = all.start;
    dates.end = all.end;
    if (dates.start && dates.end && *dates.start == *dates.end)
        dates.end.reset();
    return true;
}

/// `_onsetDateTime`, `context._period`: what is said of an element that is not there.
void readAbsentElement(const JsonValue &resource, std::string_view path, Dates &dates)
{
    const std::size_t dot = path.rfind('.');
    const std::string last = '_' + std::string(path.substr(dot == std::string_view::npos ? 0 : dot + 1));
    if (dot == std::string_view::npos) {
        readAbsentReason(resource[last], dates);
        return;
    }
    eachAt(resource, path.substr(0, dot), [&](const JsonValue &parent) {
        readAbsentReason(parent[last], dates);
        return false;
    });
}

bool readFirst(const JsonValue &resource, std::string_view path, Dates &dates)
{
    const bool isThere = path.front() == '+' ? readAll(resource, {path.substr(1)}, dates)
                                             : eachAt(resource, path, [&dates](const JsonValue &value) { return readDates(value, dates); });
    if (!isThere)
        readAbsentElement(resource, path.front() == '+' ? path.substr(1) : path, dates);
    return isThere;
}

bool readAssertedDate(const JsonValue &resource, Dates &dates)
{
    return eachAt(resource, "extension", [&dates](const JsonValue &extension) {
        return extension["url"].utf8() == "http://hl7.org/fhir/StructureDefinition/condition-assertedDate" && readDates(extension["valueDateTime"], dates);
    });
}

bool readAuthorization(const JsonValue &claim, Dates &dates)
{
    if (readFirst(claim, "preAuthRefPeriod", dates))
        return true;
    const bool hasItem = eachAt(claim, "item.extension", [&dates](const JsonValue &extension) {
        return extension["url"].string().endsWith(u"extension-itemPreAuthPeriod"_s) && readDates(extension["valuePeriod"], dates);
    });
    return hasItem || readFirst(claim, "created", dates);
}

/// billablePeriod → its lines' dates → the stay → created; of a prior authorization: its validity → created.
bool readClaim(const JsonValue &claim, Dates &dates)
{
    if (claim["use"].utf8() == "preauthorization")
        return readAuthorization(claim, dates);
    if (readFirst(claim, "billablePeriod", dates) || readAll(claim, {"item.servicedDate", "item.servicedPeriod"}, dates))
        return true;
    const bool hasStay = eachAt(claim, "supportingInfo", [&dates](const JsonValue &info) { return hasCode(info["category"], "admissionperiod") && readDates(info["timingPeriod"], dates); });
    return hasStay || readFirst(claim, "created", dates);
}

bool readPath(const JsonValue &resource, std::string_view path, Dates &dates)
{
    if (path == "@claim")
        return readClaim(resource, dates);
    if (path == "@assertedDate")
        return readAssertedDate(resource, dates);
    return readFirst(resource, path, dates);
}

/// "52 a", "early 1990s": an Age, a Range or a text.
QString wordsOf(const JsonValue &value)
{
    if (value.isString())
        return value.string().simplified();
    const QString range = rangeText(value);
    return range.isEmpty() ? quantityText(value) : range;
}

} // namespace

Dates datesOf(const JsonValue &resource, const TypeRow &row)
{
    Dates dates;
    for (const std::string_view path : row.dates) {
        if (readPath(resource, path, dates))
            break;
    }
    for (const std::string_view path : row.ends) {
        if (!dates.end)
            eachAt(resource, path, [&dates](const JsonValue &value) { return (dates.end = readDate(value, dates)).has_value(); });
    }
    if (dates.end && dates.end->year() >= 9999)
        dates.end.reset();
    if (dates.start && dates.end && dates.end->lastDay() < dates.start->firstDay()) {
        dates.endsBeforeStart = true;
        dates.end.reset();
    }
    if (dates.start || dates.end) {
        dates.undated = Undated::No;
        dates.absentReason.clear();
    } else if (row.dates.empty() && !row.type.empty()) {
        dates.undated = Undated::NotAnEvent;
    }
    for (const std::string_view path : row.dateTexts) {
        if (dates.text.isEmpty())
            eachAt(resource, path, [&dates](const JsonValue &value) { return !(dates.text = wordsOf(value)).isEmpty(); });
    }
    return dates;
}

} // namespace pax::timeline
