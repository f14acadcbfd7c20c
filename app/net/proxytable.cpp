// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/proxytable.h"

#include <QtNetwork/QHostAddress>

namespace pax::net {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 KeptSeconds = 300;

bool isThisComputer(const QString &host)
{
    return host == u"localhost"_s || host.endsWith(u".localhost"_s) || QHostAddress(host).isLoopback();
}

QString originOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.host() + u':' + QString::number(url.port(url.scheme() == u"https"_s ? 443 : 80));
}

} // namespace

Task<void> ProxyTable::learn(QUrl url)
{
    if (isThisComputer(url.host()))
        co_return;
    const QString origin = originOf(url);
    const auto table = m_known;
    const auto known = table->constFind(origin);
    if (known != table->constEnd() && known->when.secsTo(QDateTime::currentDateTimeUtc()) < KeptSeconds)
        co_return;
    const auto ask = [url] { return Result<QList<QNetworkProxy>>(QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))); };
    Task<Result<QList<QNetworkProxy>>> asking = m_workers.run(ask);
    const Result<QList<QNetworkProxy>> answer = co_await asking;
    Known learned;
    learned.proxies = answer.value_or(QList<QNetworkProxy>());
    learned.when = QDateTime::currentDateTimeUtc();
    table->insert(origin, learned);
}

QList<QNetworkProxy> ProxyTable::proxiesFor(const QUrl &url) const
{
    const QList<QNetworkProxy> known = m_known->value(originOf(url)).proxies;
    return known.isEmpty() ? QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)} : known;
}

} // namespace pax::net
