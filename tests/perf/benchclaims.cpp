// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/explorer.h"
#include "app/claims/search.h"
#include "app/claims/snapshot.h"
#include "tests/perf/claimmaker.h"
#include "tests/perf/figures.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <malloc.h>

using namespace pax::core;
using namespace pax::claims;
using namespace pax::tests;
using namespace Qt::StringLiterals;

namespace {

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

ViewRequest pageRequest()
{
    ViewRequest request;
    request.filter.scope = Scope::Claims;
    request.measure = Measure::Allowed;
    request.facets = {Key::Provider, Key::DiagnosisGroup, Key::ServiceGroup, Key::State, Key::Place, Key::Network, Key::Member};
    return request;
}

Filter threeConditions()
{
    Filter filter;
    filter.where[Key::Month] = {u"2025-04"_s, u"2025-05"_s, u"2025-06"_s};
    filter.where[Key::Type] = {u"professional"_s};
    filter.where[Key::State] = {u"paid"_s};
    return filter;
}

ClaimSetPtr benchReading(qint64 claims, std::vector<Lifecycle::Identifier> &identifiers)
{
    printHead("Reading");
    const double before = residentMegabytes();
    ClaimMaker maker({claims});
    ClaimSetPtr set;
    const auto progress = std::make_shared<LoadProgress>();
    double firstRows = 0;
    const double time = millisecondsOf([&] {
        ClaimReader reader(progress);
        const auto start = std::chrono::steady_clock::now();
        qint64 seen = 0;
        const RecordVisitor visitor = [&](QByteArrayView json, const RecordOrigin &origin) {
            reader.add(json, origin);
            if (firstRows == 0 && ++seen % 16 == 0 && progress->take())
                firstRows = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
            return Visit::Continue;
        };
        const Result<void> read = maker.visitAll({}, visitor, {});
        Q_UNUSED(read)
        set = reader.finish();
        identifiers = reader.identifiers();
    });
    malloc_trim(0);
    printFigure("records to columns, all cores", time / 1000, "s");
    printFigure("  of", double(maker.bytes()) / 1e9, "GB");
    printFigure("  index speed", double(maker.bytes()) / 1e6 / (time / 1000), "MB/s", "floor 1 GB to columns + sealed 0.75 s; aim 1.3x");
    printFigure("  claims a second", double(claims) / (time / 1000), "");
    printFigure("first rows ready to show", firstRows, "ms", "<= 150");
    printFigure("columns", double(set->table.byteCount()) / double(claims), "bytes a claim with its lines", "<= 400");
    printFigure("  lines a claim", double(set->table.lineTable().size()) / double(claims), "");
    printFigure("  grown by (resident)", (residentMegabytes() - before) * 1e6 / double(claims), "bytes a claim");
    return set;
}

void benchSnapshot(const ClaimSetPtr &set, const std::vector<Lifecycle::Identifier> &identifiers)
{
    printHead("Snapshot");
    QTemporaryDir dir(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    FakeSecretStore secrets;
    const auto vault = *await(pax::vault::Vault::open(dir.path(), &secrets, {}));
    const auto place = *vault->set(u"export-1"_s);
    const Snapshot snapshot(place);
    const QList<RecordFile> files{{u"ExplanationOfBenefit-1"_s, u"ExplanationOfBenefit"_s, 1, "1"}};
    print("compress, seal, write, sync", timed(3, [&] {
              const Result<void> saved = snapshot.save(*set, identifiers, files, {});
              if (!saved)
                  std::printf("not saved\n");
          }));
    printFigure("on disk", double(place->diskBytes()) / double(set->table.rows()), "bytes a claim");
    print("open again", timed(5, [&] {
              const Result<Snapshot::Kept> kept = snapshot.load(false, {});
              if (!kept || kept->set->table.rows() != set->table.rows())
                  std::printf("not loaded\n");
          }), "1 M: 150-250 (floor 110-210)");
}

void benchQueries(const ClaimSetPtr &set)
{
    printHead("Queries (floors for 1 M)");
    const ClaimTable &table = set->table;
    const Filter filter = threeConditions();
    print("filter by three conditions", timed(15, [&] {
              Bitmap rows = baseRows(table, filter);
              for (auto each = filter.where.cbegin(); each != filter.where.cend(); ++each)
                  rows &= passing(table, each.key(), each.value());
              if (rows.count() == 0)
                  std::printf("nothing passes\n");
          }), "1.2, aim 2x");
    const Measures measures(set);
    const Bitmap all = baseRows(table, {});
    print("three sums by month and type", timed(15, [&] {
              for (const Measure measure : {Measure::Billed, Measure::Allowed, Measure::PlanPaid})
                  measures.byMonthAndClass(measure, all);
          }), "1.7, aim 2x");
    const auto sorted = [&](const QString &id) {
        return timed(5, [&] {
            Rows rows(table.rows());
            std::iota(rows.begin(), rows.end(), 0U);
            sortRows(table, set->names, rows, {{column(id), false}});
        });
    };
    print("sort by amount", sorted(u"allowed"_s), "16-20, aim 2x");
    print("sort by service date", sorted(u"start"_s), "16-20, aim 2x");
    print("sort by provider", sorted(u"provider"_s), "16-20, aim 2x");
    print("sort by claim number", sorted(u"claimNumber"_s));
    print("search a provider's name", timed(7, [&] { search(*set, u"example 77"_s); }), "names 1 + every id 11, aim 2x");
    print("search a claim number", timed(7, [&] { search(*set, u"0012345"_s); }), "11, aim 2x");
    print("facet counts of a column (provider)", timed(7, [&] { measures.by(Key::Provider, Measure::Claims, all); }));
}

void benchPage(const ClaimSetPtr &set)
{
    printHead("Page: nine charts, strip and rows");
    std::unique_ptr<Explorer> explorer;
    print("prepare", timed(1, [&] { explorer = std::make_unique<Explorer>(set, QDate(2026, 11, 18)); }));
    const auto ask = [&](const ViewRequest &request) {
        const Result<View> view = explorer->view(request, {});
        if (!view)
            std::printf("no view\n");
    };
    ViewRequest request = pageRequest();
    print("first view, unsorted", timed(1, [&] { ask(request); }));
    request.sort = {{column(u"start"_s), true}};
    print("first view, sorted", timed(1, [&] { ask(request); }));
    print("same again", timed(7, [&] { ask(request); }));
    request.filter.where[Key::Type] = {u"professional"_s};
    print("one filter", timed(7, [&] { ask(request); }));
    // A brush drawn over the months, a frame for each step; every step is another set of months.
    ViewRequest drag = pageRequest();
    drag.withRows = false;
    int step = 0;
    print("brush drag: a step, without painting", timed(40, [&] {
              QSet<QString> months;
              for (int i = 0; i <= step % 40; ++i)
                  months.insert(QDate(2023, 1, 1).addMonths(i).toString(u"yyyy-MM"_s));
              drag.filter.where[Key::Month] = months;
              ++step;
              ask(drag);
          }), "33 with painting");
    std::stop_source stop;
    stop.request_stop();
    print("cancelled before it begins", timed(5, [&] {
              const Result<View> view = explorer->view(pageRequest(), stop.get_token());
              Q_UNUSED(view)
          }));
}

} // namespace

/// usage: bench_claims [CLAIMS]: figures of reading, keeping and asking a million claims or as many as are asked for.
int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    const qint64 claims = count > 1 ? QString::fromLocal8Bit(arguments[1]).toLongLong() : 1'000'000;
    std::printf("%lld claims\n", static_cast<long long>(claims));
    std::vector<Lifecycle::Identifier> identifiers;
    const ClaimSetPtr set = benchReading(claims, identifiers);
    benchSnapshot(set, identifiers);
    benchQueries(set);
    benchPage(set);
    return 0;
}
