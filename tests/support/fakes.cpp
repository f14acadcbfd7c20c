// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakes.h"

namespace pax::tests {

using namespace core;

Task<Result<Secret>> FakeSecretStore::read(QString key, std::stop_token)
{
    if (m_unavailable)
        co_return Error::of(ErrorKind::KeychainUnavailable);
    if (m_denied)
        co_return Error::of(ErrorKind::KeychainDenied);
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        co_return Error::of(ErrorKind::NotFound);
    co_return Secret(QByteArrayView(found->second));
}

Task<Result<void>> FakeSecretStore::write(QString key, Secret secret, std::stop_token)
{
    if (m_unavailable)
        co_return Error::of(ErrorKind::KeychainUnavailable);
    m_secrets[key] = secret.view().toByteArray();
    co_return Result<void>();
}

Task<Result<void>> FakeSecretStore::erase(QString key, std::stop_token)
{
    if (m_unavailable)
        co_return Error::of(ErrorKind::KeychainUnavailable);
    m_secrets.erase(key);
    co_return Result<void>();
}

} // namespace pax::tests
