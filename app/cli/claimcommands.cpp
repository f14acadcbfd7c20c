// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/claimcommands.h"

#include "app/claims/claimsjson.h"
#include "app/claims/claimswriter.h"
#include "app/claims/order.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Error badOption(const QString &what)
{
    return Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(what);
}

Result<claims::Filter> filterOf(const Arguments &arguments)
{
    claims::Filter filter;
    filter.allVersions = arguments.has(u"all-versions"_s);
    for (const QString &condition : arguments.values(u"where"_s)) {
        const qsizetype equals = condition.indexOf(u'=');
        const std::optional<claims::Key> key = claims::keyOf(condition.left(equals));
        if (equals < 0 || !key)
            return badOption(u"--where "_s + condition);
        filter.where[*key].insert(condition.mid(equals + 1));
    }
    return filter;
}

Result<QList<claims::Key>> keysOf(const Arguments &arguments)
{
    QList<claims::Key> keys;
    for (const QString &list : arguments.values(u"by"_s)) {
        for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
            const std::optional<claims::Key> key = claims::keyOf(name);
            if (!key)
                return badOption(u"--by "_s + name);
            keys.append(*key);
        }
    }
    return keys;
}

Result<std::vector<const claims::Column *>> columnsOf(const Arguments &arguments)
{
    std::vector<const claims::Column *> chosen;
    for (const QString &list : arguments.values(u"columns"_s)) {
        for (const QString &id : list.split(u',', Qt::SkipEmptyParts)) {
            const claims::Column *column = claims::column(id);
            if (!column)
                return badOption(u"--columns "_s + id);
            chosen.push_back(column);
        }
    }
    if (chosen.empty()) {
        for (const claims::Column &column : claims::columns())
            chosen.push_back(&column);
    }
    return chosen;
}

/// The claims asked for: exports need the connection's rooms, files need nothing. \p written: they leave as a file.
Task<Result<claims::ClaimSetPtr>> loadClaims(Context &context, bool written)
{
    const Arguments &arguments = context.arguments();
    claims::ClaimSources sources;
    sources.paths = arguments.positional();
    const QStringList exports = arguments.values(u"export"_s);
    if (exports.isEmpty()) {
        if (sources.paths.isEmpty())
            co_return badOption(u"--export ID"_s);
        claims::ClaimService service(context.home().workers(), nullptr);
        Task<Result<claims::ClaimSetPtr>> loading = service.load(sources, nullptr, claims::ClaimService::Keep::First, context.stop());
        Result<claims::ClaimSetPtr> set = co_await loading;
        co_return set;
    }
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return opened.error();
    for (const QString &id : exports) {
        const Result<claims::ClaimSources::Export> source = (*opened)->claimsOf(ExportId(id));
        if (!source)
            co_return source.error();
        sources.exports.append(*source);
    }
    const Result<void> recorded = written ? (*opened)->claims().recordLeaving(sources, audit::AuditAction::WroteClaims, context.arguments().value(u"format"_s)) : Result<void>();
    if (!recorded)
        co_return recorded.error();
    Task<Result<claims::ClaimSetPtr>> loading = (*opened)->claims().load(sources, nullptr, claims::ClaimService::Keep::First, context.stop());
    Result<claims::ClaimSetPtr> set = co_await loading;
    co_return set;
}

QString amountText(const claims::Totals &totals, claims::AmountKind kind)
{
    const std::optional<claims::KindTotal> total = totals.of(kind);
    return total && total->sum.isExact() ? total->sum.toMoneyString() : u"—"_s;
}

void printSummary(const Terminal &terminal, const claims::ClaimSet &set, const claims::Filter &filter, const QList<claims::Key> &keys)
{
    const claims::Rows rows = claims::select(set.table, filter);
    const QStringList heads{QCoreApplication::translate("Cli", "Claims"), QCoreApplication::translate("Cli", "Lines"), QCoreApplication::translate("Cli", "Billed"), QCoreApplication::translate("Cli", "Allowed"),
                            QCoreApplication::translate("Cli", "Plan paid"), QCoreApplication::translate("Cli", "Member share")};
    QStringList all;
    QList<QStringList> lines;
    std::vector<claims::Group> groups = keys.isEmpty() ? std::vector<claims::Group>{{QStringList(), claims::totalsOf(set.table, rows)}} : claims::groupBy(set.table, rows, keys);
    for (const claims::Key key : keys)
        all << claims::keyName(key);
    for (const claims::Group &group : groups) {
        QStringList line;
        for (const QString &value : group.values)
            line << (value.isEmpty() ? u"—"_s : value);
        line << QString::number(group.totals.claims) << QString::number(group.totals.lines) << amountText(group.totals, claims::AmountKind::Billed) << amountText(group.totals, claims::AmountKind::Allowed)
             << amountText(group.totals, claims::AmountKind::PlanPaid) << amountText(group.totals, claims::AmountKind::MemberShare);
        lines.append(line);
    }
    terminal.table(all + heads, lines);
    for (const claims::RejectedLine &line : set.rejected)
        terminal.line(QCoreApplication::translate("Cli", "Not read: %1, line %2 (%3)").arg(line.file, QString::number(line.line), line.reason));
}

std::vector<claims::OutColumn> outColumns(const std::vector<const claims::Column *> &columns)
{
    std::vector<claims::OutColumn> out;
    for (const claims::Column *column : columns)
        out.push_back({column, column->id});
    return out;
}

/// Into a file of the user's choice, whole or not at all.
Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error::of(ErrorKind::StorageFull, ErrorReason::None, Operation::OpenFile).withSubject(QFileInfo(path).fileName());
    return {};
}

int exitOf(const claims::ClaimSet &set)
{
    return static_cast<int>(set.rejected.isEmpty() ? Exit::Done : Exit::Partly);
}

} // namespace

Task<int> claimsSummary(Context &context)
{
    const Terminal &terminal = context.terminal();
    const Result<claims::Filter> filter = filterOf(context.arguments());
    if (!filter)
        co_return terminal.fail(filter.error());
    const Result<QList<claims::Key>> keys = keysOf(context.arguments());
    if (!keys)
        co_return terminal.fail(keys.error());
    const Result<claims::ClaimSetPtr> set = co_await loadClaims(context, false);
    if (!set)
        co_return terminal.fail(set.error());
    if (terminal.isJson())
        terminal.document(claims::summaryJson(**set, *filter, *keys));
    else
        printSummary(terminal, **set, *filter, *keys);
    co_return exitOf(**set);
}

Task<int> claimsRows(Context &context)
{
    const Terminal &terminal = context.terminal();
    const Arguments &arguments = context.arguments();
    const Result<claims::Filter> filter = filterOf(arguments);
    if (!filter)
        co_return terminal.fail(filter.error());
    const Result<std::vector<const claims::Column *>> columns = columnsOf(arguments);
    if (!columns)
        co_return terminal.fail(columns.error());
    const QString sort = arguments.value(u"sort"_s);
    const bool descending = sort.startsWith(u'-');
    const claims::Column *order = sort.isEmpty() ? nullptr : claims::column(descending ? sort.mid(1) : sort);
    if (!sort.isEmpty() && !order)
        co_return terminal.fail(badOption(u"--sort "_s + sort));
    bool isNumber = true;
    const qlonglong limit = arguments.has(u"limit"_s) ? arguments.value(u"limit"_s).toLongLong(&isNumber) : -1;
    if (!isNumber || (arguments.has(u"limit"_s) && limit < 0))
        co_return terminal.fail(badOption(u"--limit "_s + arguments.value(u"limit"_s)));
    const QString format = arguments.value(u"format"_s, terminal.isJson() ? u"json"_s : u"csv"_s);
    const QString out = arguments.value(u"out"_s);
    if (!QStringList{u"csv"_s, u"xlsx"_s, u"json"_s}.contains(format))
        co_return terminal.fail(badOption(u"--format "_s + format));
    if (format == u"xlsx"_s && out.isEmpty())
        co_return terminal.fail(badOption(u"--out F"_s));
    const Result<claims::ClaimSetPtr> set = co_await loadClaims(context, true);
    if (!set)
        co_return terminal.fail(set.error());
    const claims::ClaimTable &table = (*set)->table;
    claims::Rows rows = claims::select(table, *filter);
    if (order)
        claims::sortRows(table, (*set)->names, rows, {{order, descending}});
    if (limit >= 0 && static_cast<std::size_t>(limit) < rows.size())
        rows.resize(static_cast<std::size_t>(limit));
    if (format == u"xlsx"_s) {
        const Result<void> written = claims::writeXlsx(**set, rows, outColumns(*columns), {}, out);
        co_return written ? exitOf(**set) : terminal.fail(written.error());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (format == u"json"_s) {
        buffer.write(claims::rowsJson(table, rows, *columns));
        buffer.write("\n");
    } else {
        const Result<void> written = claims::writeCsv(**set, rows, outColumns(*columns), buffer);
        if (!written)
            co_return terminal.fail(written.error());
    }
    if (out.isEmpty()) {
        terminal.bytes(buffer.data());
        co_return exitOf(**set);
    }
    const Result<void> saved = writeFile(out, buffer.data());
    co_return saved ? exitOf(**set) : terminal.fail(saved.error());
}

} // namespace pax::cli
