// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/presets.h"

#include <algorithm>

namespace pax::auth {

using namespace Qt::StringLiterals;

namespace {

PresetAddress address(Environment environment, const QString &base, const QString &token)
{
    return {environment, QUrl(base), QUrl(token)};
}

QList<Preset> payers()
{
    Preset cigna;
    cigna.id = u"cigna"_s;
    cigna.title = u"Cigna Provider Access"_s;
    cigna.addresses = {address(Environment::Production, u"https://fhir.cigna.com/ProviderAccess/v1"_s, u"https://r-hi2.cigna.com/mga/sps/oauth/oauth20/token"_s), address(Environment::Test, {}, {})};
    // How a client proves itself is not stated; a secret is what such token servers usually take.
    cigna.methods = {AuthMethod::SecretBasic, AuthMethod::SecretPost, AuthMethod::PrivateKeyJwt};
    cigna.scopes = {u"system/*.read"_s};
    cigna.isStrict = true;
    cigna.documentation = u"https://developer.cigna.com/docs/service-apis"_s;
    cigna.support = u"https://developer.cigna.com/support"_s;

    Preset bcda;
    bcda.id = u"bcda"_s;
    bcda.title = u"BCDA (Medicare)"_s;
    bcda.addresses = {address(Environment::Production, u"https://api.bcda.cms.gov/api/v2"_s, u"https://api.bcda.cms.gov/auth/token"_s),
                      address(Environment::Test, u"https://sandbox.bcda.cms.gov/api/v2"_s, u"https://sandbox.bcda.cms.gov/auth/token"_s)};
    bcda.methods = {AuthMethod::SecretBasic};
    bcda.documentation = u"https://bcda.cms.gov/api-documentation/"_s;
    bcda.support = u"bcapi@cms.hhs.gov"_s;

    Preset dpc;
    dpc.id = u"dpc"_s;
    dpc.title = u"DPC (Medicare)"_s;
    dpc.addresses = {address(Environment::Production, u"https://prod.dpc.cms.gov/api/v1"_s, u"https://prod.dpc.cms.gov/api/v1/Token/auth"_s),
                     address(Environment::Test, u"https://sandbox.dpc.cms.gov/api/v1"_s, u"https://sandbox.dpc.cms.gov/api/v1/Token/auth"_s)};
    dpc.methods = {AuthMethod::PrivateKeyJwt};
    dpc.algorithm = u"RS384"_s;
    dpc.scopes = {u"system/*.*"_s};
    dpc.documentation = u"https://dpc.cms.gov/docsV1"_s;
    dpc.support = u"https://groups.google.com/g/dpc-api"_s;

    Preset ab2d;
    ab2d.id = u"ab2d"_s;
    ab2d.title = u"AB2D (Medicare)"_s;
    ab2d.addresses = {address(Environment::Production, u"https://api.ab2d.cms.gov/api/v2/fhir"_s, {}), address(Environment::Test, u"https://sandbox.ab2d.cms.gov/api/v2/fhir"_s, {})};
    ab2d.methods = {AuthMethod::SecretBasic};
    ab2d.documentation = u"https://ab2d.cms.gov/get-a-bearer-token"_s;
    return {cigna, bcda, dpc, ab2d};
}

QList<Preset> kinds()
{
    const QStringList read{u"system/*.read"_s};
    const QList<PresetAddress> any{address(Environment::Production, {}, {}), address(Environment::Test, {}, {})};
    Preset smart;
    smart.id = u"smart"_s;
    smart.addresses = any;
    smart.methods = {AuthMethod::PrivateKeyJwt, AuthMethod::SecretBasic, AuthMethod::SecretPost};
    smart.scopes = read;

    Preset test = smart;
    test.id = u"smart-test"_s;
    test.addresses = {address(Environment::Test, u"https://bulk-data.smarthealthit.org/fhir"_s, u"https://bulk-data.smarthealthit.org/auth/token"_s)};
    test.methods = {AuthMethod::PrivateKeyJwt};
    test.scopes = {u"system/*.rs"_s};
    test.documentation = u"https://bulk-data.smarthealthit.org"_s;

    Preset payerbox = smart;
    payerbox.id = u"payerbox"_s;
    payerbox.methods = {AuthMethod::SecretPost, AuthMethod::SecretBasic, AuthMethod::PrivateKeyJwt};
    Preset hapi = smart;
    hapi.id = u"hapi"_s;
    hapi.methods = {AuthMethod::SecretBasic, AuthMethod::SecretPost, AuthMethod::PrivateKeyJwt};
    Preset firely = smart;
    firely.id = u"firely"_s;
    return {smart, test, payerbox, hapi, firely};
}

} // namespace

const QList<Preset> &presets()
{
    static const QList<Preset> all = payers() + kinds();
    return all;
}

const Preset *findPreset(const QString &id)
{
    const auto found = std::find_if(presets().begin(), presets().end(), [&id](const Preset &each) { return each.id == id; });
    return found == presets().end() ? nullptr : &*found;
}

std::optional<ConnectionProfile> presetProfile(const QString &id, Environment environment)
{
    const Preset *preset = findPreset(id);
    if (!preset)
        return std::nullopt;
    ConnectionProfile profile;
    profile.preset = id;
    profile.environment = environment;
    for (const PresetAddress &each : preset->addresses) {
        if (each.environment == environment) {
            profile.baseUrl = each.baseUrl;
            profile.tokenUrl = each.tokenUrl;
        }
    }
    profile.method = preset->methods.first();
    if (profile.method == AuthMethod::PrivateKeyJwt)
        profile.algorithm = preset->algorithm.isEmpty() ? u"ES384"_s : preset->algorithm;
    profile.scopes = preset->scopes;
    profile.strict = preset->isStrict;
    profile.documentation = preset->documentation;
    profile.support = preset->support;
    return profile;
}

std::optional<ConnectionProfile> presetProfile(const QString &id)
{
    const Preset *preset = findPreset(id);
    return preset ? presetProfile(id, preset->addresses.first().environment) : std::nullopt;
}

} // namespace pax::auth
