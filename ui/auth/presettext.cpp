// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/presettext.h"

#include <QtCore/QCoreApplication>

namespace pax::ui {

using namespace auth;
using namespace Qt::StringLiterals;

namespace {

struct PresetWords
{
    Q_DECLARE_TR_FUNCTIONS(PresetWords)
};

QString neededFor(const Preset &preset)
{
    const bool takesKey = preset.methods.contains(AuthMethod::PrivateKeyJwt);
    const bool takesSecret = preset.methods.contains(AuthMethod::SecretBasic) || preset.methods.contains(AuthMethod::SecretPost);
    const bool knowsAddress = !preset.addresses.first().baseUrl.isEmpty();
    if (!knowsAddress)
        return PresetWords::tr("The payer’s FHIR address, your client id, and a secret or a key");
    if (takesKey && takesSecret)
        return PresetWords::tr("Your client id, and a secret or a key from the payer’s onboarding team");
    return takesKey ? PresetWords::tr("Your client id, and a key that the payer knows") : PresetWords::tr("Your client id and the secret that came with it");
}

} // namespace

PresetText presetText(const Preset &preset)
{
    const QString needed = neededFor(preset);
    if (preset.id == u"cigna"_s)
        return {preset.title, PresetWords::tr("Addresses are filled in"), needed};
    if (preset.id == u"bcda"_s)
        return {preset.title, PresetWords::tr("Claims of a Medicare ACO’s beneficiaries"), needed};
    if (preset.id == u"dpc"_s)
        return {preset.title, PresetWords::tr("Medicare claims at the point of care"), needed};
    if (preset.id == u"ab2d"_s)
        return {preset.title, PresetWords::tr("Medicare claims for Part D sponsors"), needed};
    if (preset.id == u"smart"_s)
        return {PresetWords::tr("Another payer"), PresetWords::tr("Settings are read from its server"), needed};
    if (preset.id == u"smart-test"_s)
        return {PresetWords::tr("SMART test server"), PresetWords::tr("Made-up patients, for trying things out"), needed};
    if (preset.id == u"payerbox"_s)
        return {u"Payerbox"_s, PresetWords::tr("A payer whose interface runs on Payerbox"), needed};
    if (preset.id == u"hapi"_s)
        return {u"HAPI, Smile"_s, PresetWords::tr("A server built on HAPI FHIR or Smile"), needed};
    if (preset.id == u"firely"_s)
        return {u"Firely"_s, PresetWords::tr("A payer whose interface runs on Firely Server"), needed};
    return {preset.title.isEmpty() ? preset.id : preset.title, {}, needed};
}

QString methodText(AuthMethod method)
{
    switch (method) {
    case AuthMethod::SecretBasic:
        return PresetWords::tr("Client secret");
    case AuthMethod::SecretPost:
        return PresetWords::tr("Client secret, in the form");
    case AuthMethod::PrivateKeyJwt:
        return PresetWords::tr("Signed request");
    }
    return {};
}

QString environmentText(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return PresetWords::tr("PRODUCTION");
    case Environment::Test:
        return PresetWords::tr("TEST");
    case Environment::Demo:
        return PresetWords::tr("DEMO");
    }
    return {};
}

const char *environmentBadge(Environment environment)
{
    return environment == Environment::Production ? "production" : environment == Environment::Test ? "attention" : "demo";
}

} // namespace pax::ui
