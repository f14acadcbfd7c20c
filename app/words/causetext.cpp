// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/causetext.h"

#include "app/words/errortext.h"

#include <QtCore/QCoreApplication>

namespace pax::words {

using namespace access;
using namespace Qt::StringLiterals;

namespace {

/// Translation context for everything in this file. Each group says what it knows on top of the error's own words; false: none of its causes.
struct CauseWords
{
    Q_DECLARE_TR_FUNCTIONS(CauseWords)

public:
    static bool way(const Check &check, CauseText &text);
    static bool setUp(Cause cause, CauseText &text);
    static bool assertion(Cause cause, CauseText &text);
    static bool signIn(Cause cause, CauseText &text);
    static bool rights(const Check &check, CauseText &text);
    static bool panel(Cause cause, CauseText &text);
    static bool exporting(Cause cause, CauseText &text);
    static bool server(Cause cause, CauseText &text);

    static QString you() { return tr("You"); }
    static QString it() { return tr("Your IT support"); }
    static QString helpDesk() { return tr("The payer’s help desk"); }
    static QString onboarding() { return tr("The payer’s onboarding team"); }
    static QString nobodyReads() { return tr("Nobody at your clinic can read from this payer until it is fixed. What is already on this computer stays usable."); }
};

bool CauseWords::way(const Check &check, CauseText &text)
{
    switch (check.cause) {
    case Cause::UnknownHost:
        text.summary = tr("No network knows this name");
        text.likely = tr("A typing mistake in the address, a name that is known only inside a VPN, or this computer has no network.");
        text.nextStep = tr("Check the address of the connection letter by letter, then the network and the VPN.");
        return true;
    case Cause::ConnectionRefused:
        text.summary = tr("The computer is there, but nothing listens at that port");
        text.likely = tr("The payer’s service is down, or the port in the address is wrong.");
        text.nextStep = tr("Check the port in the address. If it is right, try again in a few minutes, then ask the payer.");
        return true;
    case Cause::NoAnswer:
        text.summary = tr("Nothing comes back, not even a refusal");
        text.means = nobodyReads();
        text.likely = tr("A firewall drops the connection. Payers often let in only the addresses they know, and this office’s may not be among them.");
        text.nextStep = tr("Give the payer this office’s public network address and ask whether it is on their list. Ask IT whether a firewall here holds it back.");
        text.whoFixes = tr("The payer’s help desk, with your IT support");
        return true;
    case Cause::ServerSilent:
        text.summary = tr("The server takes the connection and then says nothing");
        text.likely = tr("The payer’s service is overloaded, or a firewall lets the connection through and holds back what follows.");
        text.nextStep = tr("Try again in a few minutes. If it stays so, tell the payer.");
        return true;
    case Cause::ConnectionCut:
        text.summary = tr("The connection broke off");
        text.likely = tr("An unsteady network, or a device on the way that ends the connection.");
        text.nextStep = tr("Try again, then from another network. If it works there, ask IT.");
        return true;
    case Cause::NoWay:
        text.summary = tr("This computer’s network does not lead there");
        text.likely = tr("The network is down, or a VPN is needed that is not connected.");
        return true;
    case Cause::TurnedAway:
        text.summary = tr("A gateway before the payer’s server turns us away");
        text.means = nobodyReads();
        text.likely = tr("It lets in only addresses it knows, and this office’s may not be among them.");
        text.nextStep = tr("Give the payer this office’s public network address and ask whether it is on their list.");
        text.whoFixes = helpDesk();
        return true;
    case Cause::Intercepted:
        text.summary = check.error ? tr("Something on the way reads the traffic") : tr("Something on the way reads the traffic (%1)").arg(check.value);
        text.means = tr("A product between this computer and the payer opens the safe connection to look inside: it sees health data and the sign-in.");
        text.likely = tr("A company proxy, or a virus scanner on this computer.");
        text.nextStep = tr("Ask IT to leave this address out of traffic inspection: it carries health data.");
        text.whoFixes = it();
        return true;
    case Cause::ClockOff:
        text.summary = check.id == CheckId::Clock ? text.summary : tr("This computer’s clock is wrong, so the sign-in is refused");
        text.means = tr("Signed requests are good for minutes only; with a wrong clock the payer takes them for old or forged.");
        text.nextStep = tr("Set the clock, or turn on automatic time, and check again.");
        text.whoFixes = it();
        return true;
    default:
        return false;
    }
}

bool CauseWords::setUp(Cause cause, CauseText &text)
{
    switch (cause) {
    case Cause::NoSecret:
        text.summary = tr("This computer holds no secret or key for the connection");
        text.likely = tr("It was set up on another computer or by another user, or the keychain was reset.");
        text.nextStep = tr("Enter the secret or key of the connection again.");
        text.whoFixes = you();
        return true;
    case Cause::KeychainLocked:
        text.likely = tr("The keychain was not unlocked when you signed in to this computer.");
        return true;
    case Cause::NoKeychain:
        text.likely = tr("No keychain service runs in this session.");
        return true;
    case Cause::KeyUnusable:
        text.summary = tr("The stored key cannot sign for this connection");
        text.likely = tr("The connection names another algorithm than the key is for, or the key was damaged.");
        return true;
    case Cause::SettingsIncomplete:
        text.summary = tr("Something in the connection’s settings is missing or wrong");
        text.nextStep = tr("Open the connection’s settings and complete them.");
        text.whoFixes = you();
        return true;
    default:
        return false;
    }
}

bool CauseWords::assertion(Cause cause, CauseText &text)
{
    const QString refused = tr("The payer refused the signed request");
    switch (cause) {
    case Cause::KeyNotRegistered:
        text.likely = tr("The payer does not have the public half of this key, or has it under another key id or client id.");
        text.nextStep = tr("Send the public key to the payer’s onboarding team and ask which key ids are registered for your client id.");
        text.whoFixes = tr("The payer’s onboarding team, with a file from you");
        break;
    case Cause::KeyReplaced:
        text.likely = tr("The key was replaced here a short time ago. The payer may not have its public half yet.");
        text.nextStep = tr("Send the public key to the payer’s onboarding team, or wait until they have registered it.");
        text.whoFixes = tr("The payer’s onboarding team, with a file from you");
        break;
    case Cause::AssertionAudience:
        text.likely = tr("The sign-in address of this connection is spelled differently from what the payer’s server calls itself (the rule “aud”).");
        text.nextStep = tr("Enter the sign-in address exactly as the payer gave it to you, character for character.");
        text.whoFixes = you();
        break;
    case Cause::AssertionLifetime:
        text.likely = tr("The payer’s server takes the request for too old or too long-lived (the rule “exp”): its clock may be wrong, or it allows less than four minutes.");
        text.nextStep = tr("Tell the payer’s help desk both times from the details.");
        text.whoFixes = helpDesk();
        break;
    case Cause::AssertionRepeated:
        text.likely = tr("The payer’s server believes it has seen this request before (the rule “jti”), though each one is new.");
        text.nextStep = tr("Check again. If it stays so, tell the payer’s help desk.");
        text.whoFixes = helpDesk();
        break;
    case Cause::AssertionSignature:
        text.likely = tr("The payer holds another public key under this key id.");
        text.nextStep = tr("Send the public key to the payer’s onboarding team again, with its key id.");
        text.whoFixes = tr("The payer’s onboarding team, with a file from you");
        break;
    case Cause::AssertionIssuer:
        text.likely = tr("The client id of this connection is not the one the key is registered for (the rules “iss” and “sub”).");
        text.nextStep = tr("Compare the client id with what the payer gave you.");
        text.whoFixes = you();
        break;
    case Cause::AssertionAlgorithm:
        text.likely = tr("The payer’s server does not take this signature algorithm (the rule “alg”).");
        text.nextStep = tr("Create or import a key for the other algorithm (ES384 or RS384) and register it with the payer.");
        text.whoFixes = you();
        break;
    default:
        return false;
    }
    text.summary = refused;
    text.means = nobodyReads();
    return true;
}

bool CauseWords::signIn(Cause cause, CauseText &text)
{
    switch (cause) {
    case Cause::WrongSecret:
        text.summary = tr("The payer refused client id and secret");
        text.means = nobodyReads();
        text.likely = tr("The secret was typed wrong, has expired, or was replaced at the payer.");
        text.nextStep = tr("Enter the secret again. If it stays refused, ask the payer for a new one.");
        text.whoFixes = tr("You, or the payer’s onboarding team");
        return true;
    case Cause::MethodNotEnabled:
        text.summary = tr("The payer has not enabled this way of signing in");
        text.likely = tr("The client is registered for another method, or only for people who sign in themselves.");
        text.whoFixes = onboarding();
        return true;
    case Cause::ScopeRefused:
        text.summary = tr("The payer does not grant what was asked for");
        text.likely = tr("This client may ask only for other rights, or they are spelled differently here.");
        text.whoFixes = tr("You, or the payer’s onboarding team");
        return true;
    case Cause::WrongSignInAddress:
        text.summary = tr("There is no sign-in at the sign-in address");
        text.means = nobodyReads();
        text.likely = tr("The sign-in address of the connection is wrong or has moved.");
        text.nextStep = tr("Compare the sign-in address with what the payer gave you.");
        text.whoFixes = you();
        return true;
    case Cause::RequestNotUnderstood:
        text.likely = tr("The method of the connection is not the one this server expects.");
        return true;
    case Cause::TokenNotAccepted:
        text.summary = tr("The payer’s data server does not accept the sign-in it issued");
        text.likely = tr("The client is known to the sign-in server, but not enabled for this interface.");
        text.whoFixes = onboarding();
        return true;
    default:
        return false;
    }
}

bool CauseWords::rights(const Check &check, CauseText &text)
{
    switch (check.cause) {
    case Cause::ScopeNarrowed:
        text.summary = tr("Less was granted than asked for: %1 is missing").arg(check.value);
        text.means = tr("What needs the missing rights will be refused.");
        text.likely = tr("The payer has registered fewer rights for this client.");
        text.nextStep = tr("Ask the payer which rights your client has, and for those that are missing.");
        text.whoFixes = onboarding();
        return true;
    case Cause::ScopeMissing:
        text.summary = tr("The sign-in has no right to this");
        text.likely = tr("A right that is needed here was not granted, or not asked for.");
        text.nextStep = tr("Compare the rights asked for with those granted, and ask the payer for what is missing.");
        text.whoFixes = onboarding();
        return true;
    case Cause::WrongBaseAddress:
        text.summary = tr("There is no FHIR server at this address");
        text.means = tr("The host answers, but not at this path.");
        text.likely = tr("The path in the address is wrong, a part of it is missing, or the service has moved.");
        text.nextStep = tr("Compare the FHIR address with what the payer gave you, path and version included.");
        text.whoFixes = you();
        return true;
    case Cause::NotFhir:
        text.summary = tr("What answers here is no FHIR server");
        text.means = tr("An answer came, but not what a FHIR server sends.");
        text.likely = tr("The address leads to another service of the payer.");
        text.nextStep = tr("Compare the FHIR address with what the payer gave you.");
        text.whoFixes = you();
        return true;
    case Cause::OtherFhirVersion:
        text.summary = check.value.isEmpty() ? tr("The server does not say which FHIR version it speaks") : tr("The server speaks FHIR %1, not 4.0").arg(check.value);
        text.means = tr("Records of another version may be shown incompletely.");
        text.likely = tr("The payer runs several versions side by side, each at an address of its own.");
        text.nextStep = tr("Ask the payer for the address of its FHIR R4 interface.");
        text.whoFixes = helpDesk();
        return true;
    case Cause::WebPage:
        text.summary = tr("A web page came back instead of data");
        text.likely = tr("A sign-in page of this network, a notice of a proxy, or an address meant for people.");
        return true;
    default:
        return false;
    }
}

bool CauseWords::panel(Cause cause, CauseText &text)
{
    switch (cause) {
    case Cause::PanelUnknown:
        text.summary = tr("The payer does not know this panel");
        text.likely = tr("A typing mistake in the group id, or the panel was replaced by a new one.");
        text.nextStep = tr("Compare the group id with what the payer gave you.");
        text.whoFixes = tr("You, or the payer’s help desk");
        return true;
    case Cause::PanelEmpty:
        text.summary = tr("The panel has no members now");
        text.means = tr("An export of it would bring nothing.");
        text.likely = tr("The attribution has run out and has to be renewed, or all members have opted out.");
        text.nextStep = tr("Ask the payer whether the attribution list is current.");
        text.whoFixes = helpDesk();
        return true;
    case Cause::PanelExpired:
        text.summary = tr("The panel is no longer in use");
        text.means = tr("The payer has ended or deleted it. What was exported before stays here.");
        text.likely = tr("The contract or attribution period is over.");
        text.nextStep = tr("Ask the payer for the id of the panel that follows it.");
        text.whoFixes = helpDesk();
        return true;
    case Cause::PanelOfOther:
        text.summary = tr("This panel is not yours to read");
        text.means = tr("The sign-in works, but this panel belongs to another organization or client.");
        text.likely = tr("The group id is another organization’s, or the payer has not linked the panel to your client id.");
        text.nextStep = tr("Compare the group id with what the payer gave you, and ask them to link it to your client id.");
        text.whoFixes = helpDesk();
        return true;
    case Cause::PanelsNotListed:
        text.summary = tr("The payer does not list panels");
        text.means = tr("Panels can still be used with the group ids the payer gave you.");
        text.nextStep = tr("Add a group id to the connection, and check again.");
        text.whoFixes = you();
        return true;
    case Cause::NoPanels:
        text.summary = tr("The payer lists no panel for this sign-in");
        text.means = tr("The sign-in works, but nobody’s records are linked to it.");
        text.likely = tr("The attribution list was not yet handed in or not yet loaded.");
        text.nextStep = tr("Ask the payer’s onboarding team for the panels of your organization.");
        text.whoFixes = onboarding();
        return true;
    default:
        return false;
    }
}

bool CauseWords::exporting(Cause cause, CauseText &text)
{
    switch (cause) {
    case Cause::ExportNotOffered:
        text.summary = tr("The payer’s server does not offer this export");
        text.likely = tr("It offers exports in another form, or only at another address.");
        text.nextStep = tr("Ask the payer which export operation its Provider Access interface has.");
        text.whoFixes = helpDesk();
        return true;
    case Cause::ExportForbidden:
        text.summary = tr("The payer does not let this client export");
        text.means = tr("Reading single members may work; an export of the panel is refused.");
        text.likely = tr("Bulk export is not enabled for your client id.");
        text.nextStep = tr("Ask the payer’s onboarding team to enable bulk export.");
        text.whoFixes = onboarding();
        return true;
    case Cause::ExportRunning:
        text.summary = tr("An export is already running for you");
        text.means = tr("The payer runs one at a time. Exports are permitted.");
        text.likely = tr("Another window, another computer, or a schedule of your organization started it.");
        text.nextStep = tr("Wait for it to end, or cancel it where it was started.");
        text.whoFixes = you();
        return true;
    case Cause::ExportRefused:
        text.summary = tr("The payer refused the export as it was asked for");
        text.likely = tr("The server wants the export asked for in another form.");
        text.nextStep = tr("Tell the payer’s help desk.");
        text.whoFixes = helpDesk();
        return true;
    case Cause::NotCancelled:
        text.summary = tr("The export was accepted, and the payer did not confirm that it was cancelled");
        text.means = tr("Exports work. This one may go on at the payer for a while and keep another from starting.");
        text.nextStep = tr("Wait a few minutes before you start an export.");
        text.whoFixes = tr("Nobody; it passes by itself");
        return true;
    default:
        return false;
    }
}

bool CauseWords::server(Cause cause, CauseText &text)
{
    switch (cause) {
    case Cause::Throttled:
        text.likely = tr("Several windows or schedules of your organization ask at the same time.");
        text.nextStep = tr("Wait as long as the payer asks, then check again.");
        return true;
    case Cause::Maintenance:
        text.summary = tr("The payer’s service is out of order for now");
        text.means = tr("Its server says that it is temporarily unavailable. What is already on this computer stays usable.");
        text.likely = tr("Maintenance, or too much load.");
        text.nextStep = tr("Check again later. Look at the payer’s status page if it has one.");
        text.whoFixes = tr("Usually passes by itself; otherwise the payer’s help desk");
        return true;
    case Cause::ServerFault:
        text.likely = tr("A fault in the payer’s service.");
        text.whoFixes = helpDesk();
        return true;
    case Cause::Unreadable:
        text.summary = tr("The answer makes no sense");
        text.likely = tr("Another service answers at this address, or the payer’s service has a fault.");
        text.whoFixes = helpDesk();
        return true;
    default:
        return false;
    }
}

} // namespace

CauseText causeText(const Check &check)
{
    CauseText text;
    if (check.error) {
        const ErrorText error = errorText(*check.error);
        text = {error.title, error.meaning, {}, error.nextStep, error.whoFixes};
    }
    (void)(CauseWords::way(check, text) || CauseWords::setUp(check.cause, text) || CauseWords::assertion(check.cause, text) || CauseWords::signIn(check.cause, text)
           || CauseWords::rights(check, text) || CauseWords::panel(check.cause, text) || CauseWords::exporting(check.cause, text) || CauseWords::server(check.cause, text));
    return text;
}

} // namespace pax::words
