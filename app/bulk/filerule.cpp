// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/filerule.h"

#include <QtCore/QUrlQuery>

#include <algorithm>
#include <limits>
#include <numeric>

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// "bytes 100-199/200" → 100; −1 for anything else.
qint64 rangeStart(const QByteArray &contentRange)
{
    if (!contentRange.startsWith("bytes "))
        return -1;
    bool isNumber = false;
    const qint64 start = contentRange.mid(6).split('-').first().trimmed().toLongLong(&isNumber);
    return isNumber ? start : -1;
}

} // namespace

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https"_s ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isSigned(const QUrl &address)
{
    const QUrlQuery query(address);
    const QList<std::pair<QString, QString>> items = query.queryItems();
    return std::any_of(items.begin(), items.end(), [](const auto &item) {
        return item.first == u"X-Amz-Signature"_s || item.first == u"X-Goog-Signature"_s || item.first == u"sig"_s || item.first == u"Signature"_s;
    });
}

TokenRule tokenRule(const TokenQuestion &question)
{
    if (!question.requiresToken)
        return TokenRule::DoNotSend;
    if (sameOrigin(question.file, question.base))
        return TokenRule::Send;
    if (isSigned(question.file))
        return TokenRule::DoNotSend;
    return question.allowedHosts.contains(question.file.host()) ? TokenRule::Send : TokenRule::AskFirst;
}

FileStep readFileAnswer(const FileAnswer &answer)
{
    switch (answer.status) {
    case 200:
    case 206:
        break;
    case 401:
        return answer.sentToken ? FileStep::RenewToken : FileStep::RereadManifest;
    case 403:
    case 404:
    case 410:
        return FileStep::RereadManifest;
    case 412:
    case 416:
        return answer.asked > 0 ? FileStep::Restart : FileStep::Fail;
    case 429:
    case 503:
        return FileStep::Wait;
    case 408:
    case 425:
    case 500:
    case 502:
    case 504:
        return FileStep::TryAgain;
    default:
        return FileStep::Fail;
    }
    const QByteArray type = answer.contentType.toLower();
    if (type.contains("html") || type.contains("xml"))
        return FileStep::WrongKind;
    if (answer.status == 200)
        return FileStep::Take;
    const bool fits = answer.asked > 0 && rangeStart(answer.contentRange) == answer.asked && (answer.etag.isEmpty() || answer.etag == answer.askedTag);
    return fits ? FileStep::Continue : FileStep::Restart;
}

void judge(JobFile &file)
{
    const bool hashWrong = !file.announcedSha256.isEmpty() && file.announcedSha256 != file.sha256;
    const bool lengthWrong = file.announcedBytes && *file.announcedBytes != file.bytes && *file.announcedBytes != file.wireBytes;
    const bool countWrong = file.announced && *file.announced != file.lines;
    const ErrorReason reason = hashWrong ? ErrorReason::HashMismatch : lengthWrong ? ErrorReason::LengthMismatch : countWrong ? ErrorReason::CountMismatch : ErrorReason::None;
    file.state = reason == ErrorReason::None ? FileState::Imported : FileState::Damaged;
    file.problem = reason == ErrorReason::None ? QString() : reasonName(reason);
    file.grade = Grade::Lines;
    if (file.state == FileState::Damaged)
        return;
    const bool count = file.announced.has_value();
    const bool length = file.announcedBytes.has_value() || file.lengthChecked;
    file.grade = !file.announcedSha256.isEmpty() ? Grade::Hash : length && count ? Grade::LengthAndCount : length ? Grade::Length : count ? Grade::Count : Grade::Lines;
}

std::vector<std::size_t> fetchOrder(const JobFiles &files)
{
    std::vector<std::size_t> order(files.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto until = [](const JobFile &file) { return file.expires > 0 ? file.expires : std::numeric_limits<qint64>::max(); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(until(files[a]), rankOf(files[a].type)) < std::pair(until(files[b]), rankOf(files[b].type));
    });
    return order;
}

int nextAtOnce(int now, bool wasThrottled, int goodInARow)
{
    if (wasThrottled)
        return std::max(FewestAtOnce, now / 2);
    constexpr int Patience = 8;
    return goodInARow > 0 && goodInARow % Patience == 0 ? std::min(MostAtOnce, now + 1) : now;
}

} // namespace pax::bulk
