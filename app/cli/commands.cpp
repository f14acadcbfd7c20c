// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accesscommands.h"
#include "app/cli/auditcommands.h"
#include "app/cli/claimcommands.h"
#include "app/cli/context.h"
#include "app/cli/exportcommands.h"
#include "app/cli/keycommands.h"
#include "app/cli/policycommands.h"
#include "app/cli/profilecommands.h"
#include "app/cli/profileoptions.h"
#include "app/cli/recordcommands.h"

namespace pax::cli {

using namespace Qt::StringLiterals;

const std::vector<Command> &commands()
{
    static const std::vector<Command> table{
        {{{u"profile"_s, u"add"_s},
          credentialOptions() + QList<OptionSpec>{{u"base-url"_s}, {u"token-url"_s}, {u"client-id"_s}, {u"auth"_s}, {u"scope"_s}, {u"group"_s}, {u"preset"_s}, {u"environment"_s}, {u"strict"_s, false}, {u"ca-file"_s}},
          1, 1,
          u"profile add NAME --base-url URL [--token-url URL] --client-id ID [--auth secret-basic|secret-post|private-key-jwt] [--secret-stdin | --secret-file F | --key F [--key-passphrase-file F] [--kid K] [--alg ES384|RS384]] [--client-cert F [--client-cert-passphrase-file F]] [--scope S]… [--group ID]… [--preset NAME] [--environment production|test] [--strict] [--ca-file F]"_s},
         profileAdd},
        {{{u"profile"_s, u"secret"_s}, credentialOptions(), 1, 1,
          u"profile secret NAME [--secret-stdin | --secret-file F | --key F [--key-passphrase-file F] [--kid K] [--alg ES384|RS384]] [--client-cert F [--client-cert-passphrase-file F]]"_s},
         profileSecret},
        {{{u"profile"_s, u"list"_s}, {}, 0, 0, u"profile list"_s}, profileList},
        {{{u"profile"_s, u"show"_s}, {}, 1, 1, u"profile show NAME"_s}, profileShow},
        {{{u"profile"_s, u"remove"_s}, {}, 1, 1, u"profile remove NAME"_s}, profileRemove},
        {{{u"profile"_s, u"export"_s}, {{u"out"_s}}, 1, 1, u"profile export NAME [--out F]"_s}, profileExport},
        {{{u"profile"_s, u"import"_s}, credentialOptions() + QList<OptionSpec>{{u"name"_s}, {u"client-id"_s}}, 1, 1,
          u"profile import FILE [--name NAME] [--client-id ID] [--secret-stdin | --secret-file F | --key F [--key-passphrase-file F] [--kid K] [--alg ES384|RS384]] [--client-cert F [--client-cert-passphrase-file F]]"_s},
         profileImport},
        {{{u"profile"_s, u"presets"_s}, {}, 0, 0, u"profile presets"_s}, profilePresets},
        {{{u"key"_s, u"create"_s}, {{u"alg"_s}}, 1, 1, u"key create NAME [--alg ES384|RS384]"_s}, keyCreate},
        {{{u"key"_s, u"import"_s}, {{u"kid"_s}, {u"alg"_s}, {u"passphrase-file"_s}}, 2, 2, u"key import NAME FILE [--kid K] [--alg ES384|RS384] [--passphrase-file F]"_s}, keyImport},
        {{{u"key"_s, u"jwks"_s}, {}, 1, 1, u"key jwks NAME"_s}, keyJwks},
        {{{u"key"_s, u"pem"_s}, {}, 1, 2, u"key pem NAME [KID]"_s}, keyPem},
        {{{u"key"_s, u"list"_s}, {}, 1, 1, u"key list NAME"_s}, keyList},
        {{{u"key"_s, u"use"_s}, {}, 2, 2, u"key use NAME KID"_s}, keyUse},
        {{{u"key"_s, u"name"_s}, {{u"kid"_s}}, 2, 2, u"key name NAME KID --kid NEW"_s}, keyName},
        {{{u"key"_s, u"remove"_s}, {}, 2, 2, u"key remove NAME KID"_s}, keyRemove},
        {{{u"doctor"_s}, {{u"group"_s, true}, {u"real-export"_s, false}}, 0, 0, u"doctor [--group ID] [--real-export]"_s}, doctor},
        {{{u"support-bundle"_s}, {{u"out"_s, true}, {u"group"_s, true}, {u"real-export"_s, false}}, 0, 0, u"support-bundle --out F.zip"_s}, supportBundle},
        {{{u"groups"_s}, {}, 0, 0, u"groups"_s}, groups},
        {{{u"members"_s}, {{u"refresh"_s, false}}, 1, 1, u"members GROUP [--refresh]"_s}, members},
        {{{u"timeline"_s}, {{u"file"_s}, {u"from-export"_s}}, 0, 1, u"timeline [PATIENT] [--from-export ID] [--file BUNDLE.json]"_s}, timelineOf},
        {{{u"export"_s, u"start"_s},
          {{u"type"_s}, {u"since"_s}, {u"until"_s}, {u"patient"_s}, {u"operation"_s}, {u"export-type"_s}, {u"no-wait"_s, false}, {u"out"_s}, {u"service-from"_s}, {u"service-to"_s}, {u"keep-on-server"_s, false}},
          1, 1,
          u"export start GROUP [--type T]… [--since INSTANT] [--until I] [--patient ID]… [--operation auto|get|post|davinci] [--export-type X] [--service-from DAY] [--service-to DAY] [--keep-on-server] [--no-wait] [--out DIR]"_s},
         exportStart},
        {{{u"export"_s, u"list"_s}, {}, 0, 0, u"export list"_s}, exportList},
        {{{u"export"_s, u"show"_s}, {}, 1, 1, u"export show ID"_s}, exportShow},
        {{{u"export"_s, u"resume"_s}, {{u"no-wait"_s, false}, {u"allow-token-host"_s}, {u"out"_s}}, 1, 1, u"export resume ID [--no-wait] [--allow-token-host HOST]… [--out DIR]"_s}, exportResume},
        {{{u"export"_s, u"cancel"_s}, {}, 1, 1, u"export cancel ID"_s}, exportCancel},
        {{{u"export"_s, u"verify"_s}, {{u"folder"_s}}, 0, 1, u"export verify ID | export verify --folder DIR"_s}, exportVerify},
        {{{u"export"_s, u"write"_s}, {{u"out"_s}}, 1, 1, u"export write ID --out DIR"_s}, exportWrite},
        {{{u"export"_s, u"delete"_s}, {}, 1, 1, u"export delete ID"_s}, exportDelete},
        {{{u"claims"_s, u"summary"_s}, {{u"export"_s}, {u"by"_s}, {u"where"_s}, {u"all-versions"_s, false}}, 0, -1,
          u"claims summary [--export ID]… [FILE.ndjson | DIR]… [--by KEY[,KEY]] [--where KEY=VALUE]… [--all-versions]"_s},
         claimsSummary},
        {{{u"claims"_s, u"rows"_s},
          {{u"export"_s}, {u"where"_s}, {u"all-versions"_s, false}, {u"columns"_s}, {u"sort"_s}, {u"limit"_s}, {u"format"_s}, {u"out"_s}},
          0, -1,
          u"claims rows [--export ID]… [FILE.ndjson | DIR]… [--where KEY=VALUE]… [--all-versions] [--columns A,B,C] [--sort KEY] [--limit N] [--format csv|xlsx|json] [--out F]"_s},
         claimsRows},
        {{{u"audit"_s, u"list"_s}, {}, 0, 0, u"audit list"_s}, auditList},
        {{{u"audit"_s, u"verify"_s}, {}, 0, 0, u"audit verify"_s}, auditVerify},
        {{{u"policy"_s, u"check"_s}, {}, 0, 1, u"policy check [FILE]"_s}, policyCheck},
        {{{u"policy"_s, u"show"_s}, {}, 0, 0, u"policy show"_s}, policyShow},
    };
    return table;
}

} // namespace pax::cli
