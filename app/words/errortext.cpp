// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace pax::words {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Translation context for everything in this file.
struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    static QString user() { return tr("You"); }
    static QString payer() { return tr("The payer"); }
    static QString payerOrNobody() { return tr("Usually passes by itself; otherwise the payer"); }
    static QString network() { return tr("Your network or IT support"); }
    static QString it() { return tr("Your IT support"); }
    static QString developers() { return tr("The makers of this program"); }

    static ErrorText kind(const Error &error);
    static bool reason(const Error &error, ErrorText &text);
    static QString nothingFound(Operation operation);
    static bool connectionReason(const Error &error, ErrorText &text);
    static bool signInReason(const Error &error, ErrorText &text);
    static bool keyReason(const Error &error, ErrorText &text);
    /// Who issued the certificate, as a clause of its own.
    static QString issuedBy(const Error &error)
    {
        const auto &shown = error.certificate();
        return !shown || shown->issuer.isEmpty() ? tr("The certificate does not say who issued it.") : tr("It was issued by “%1”.").arg(shown->issuer);
    }
    static QString day(const QDateTime &when) { return QLocale().toString(when.toLocalTime().date(), QLocale::LongFormat); }
    static QString ruleMaker(const Error &error)
    {
        if (error.contactName().isEmpty() && error.contact().isEmpty())
            return tr("Whoever manages this computer");
        return error.contact().isEmpty() || error.contactName().isEmpty() ? error.contactName() + error.contact() : tr("%1 (%2)", "name, how to reach them").arg(error.contactName(), error.contact());
    }
    static QString host(const Error &error)
    {
        return error.subject().isEmpty() ? tr("the payer's server") : error.subject();
    }
};

QString ErrorWords::nothingFound(Operation operation)
{
    switch (operation) {
    case Operation::GroupRead:
    case Operation::GroupSearch:
    case Operation::KickOff:
        return tr("The payer does not know this panel");
    case Operation::Everything:
        return tr("The payer does not know this member");
    case Operation::ExportStatus:
    case Operation::DeleteJob:
        return tr("The payer no longer knows this export");
    case Operation::ExportFile:
        return tr("A file of the export is no longer there");
    case Operation::OpenFile:
        return tr("The file was not found");
    case Operation::ReadProfile:
        return tr("There is no connection of that name");
    case Operation::Keychain:
        return tr("The keychain has no secret for this connection");
    case Operation::None:
    case Operation::Token:
    case Operation::Metadata:
    case Operation::ReadVault:
    case Operation::WriteVault:
    case Operation::Audit:
        return tr("Not found");
    }
    return {};
}

ErrorText ErrorWords::kind(const Error &error)
{
    switch (error.kind()) {
    case ErrorKind::Cancelled:
        return {tr("Cancelled"), {}, {}, {}, {}};
    case ErrorKind::Offline:
        return {tr("The payer cannot be reached"), tr("No connection to %1 could be made. What is already on this computer stays usable.").arg(host(error)),
                tr("Check the network, VPN and proxy, then try again."), network(), {}};
    case ErrorKind::TimedOut:
        if (error.operation() == Operation::Keychain)
            return {tr("The keychain does not answer"), tr("The system keychain was asked and said nothing. It may be waiting for its password behind another window."),
                    tr("Look for its window and unlock it, then try again."), user(), {}};
        return {tr("The payer's server is slow to answer"), tr("%1 did not answer in time.").arg(host(error)), tr("Try again in a few minutes."),
                payerOrNobody(), {}};
    case ErrorKind::TlsRejected:
        return {tr("The connection is not safe"), tr("The certificate of %1 could not be trusted, so nothing was sent.").arg(host(error)),
                tr("Do not go around this. Ask IT whether a proxy inspects the traffic, or give the payer's certificate authority in the connection."),
                it(), {}};
    case ErrorKind::Unauthorized:
        return {tr("Sign-in was refused"), tr("The payer did not accept the sign-in of this computer."), tr("Check the client id and the secret or key of the connection."),
                tr("You, or whoever registered this program with the payer"), {}};
    case ErrorKind::Forbidden:
        return {tr("The payer may not show you this"), tr("The sign-in worked, but it has no right to what was asked for."),
                tr("Check the id, or ask the payer's help desk which rights your organization has."), payer(), {}};
    case ErrorKind::NotFound:
        return {nothingFound(error.operation()), tr("Nothing was found under the id that was asked for."),
                tr("Check the id for a typing mistake. Ids differ between systems and between versions of one system."), user(), {}};
    case ErrorKind::Throttled:
        return {tr("The payer asks us to wait"), tr("Too many requests were made in a short time."), tr("It will go on after the wait."), tr("Nobody; it passes by itself"), {}};
    case ErrorKind::ServerFault:
        return {tr("The payer's server failed"), tr("The payer's service answered with a fault of its own."),
                tr("Try again later. If it stays, give the details below to the payer's help desk."), payer(), {}};
    case ErrorKind::Malformed:
        return {tr("The answer could not be read"), tr("What arrived is not what such a server should send. What could be read was kept."),
                tr("Try again. If it stays, give the details below to the payer's help desk."), payer(), {}};
    case ErrorKind::Unsupported:
        return {tr("This server does not offer that"), tr("The payer's server has no such function, or not in this form."), tr("Use another way, or ask the payer whether it is planned."),
                payer(), {}};
    case ErrorKind::KeychainUnavailable:
        return {tr("No system keychain was found"), tr("Secrets are kept only in the system keychain, never in a file, and none is running for this session."),
                tr("Start a keychain service (such as GNOME Keyring or KWallet) and try again."), it(), {}};
    case ErrorKind::KeychainDenied:
        return {tr("The keychain is locked"), tr("The system keychain did not give out what this program stored there."), tr("Unlock the keychain and try again."), user(), {}};
    case ErrorKind::StorageFull:
        return {tr("The disk is full"), tr("What was received could not be saved. Everything saved before is intact."), tr("Free some space, then continue."), user(), {}};
    case ErrorKind::StorageCorrupt:
        return {tr("Saved data could not be read"), tr("A sealed file on this computer is damaged or does not belong to this installation."),
                tr("Fetch the data again from the payer. Keep the file if you want it examined."), it(), {}};
    case ErrorKind::AuditUnavailable:
        return {tr("The audit record could not be written"), tr("Nothing is shown or exported that cannot be recorded."), tr("Check free space and rights of the data folder, then try again."), it(), {}};
    case ErrorKind::BadInput:
        return {tr("That cannot be used"), error.subject().isEmpty() ? tr("What was entered is not usable.") : tr("This is not usable: %1.").arg(error.subject()),
                tr("Correct it and try again."), user(), {}};
    case ErrorKind::PolicyDenied:
        return {tr("A rule does not allow this"), tr("Your organization's rules forbid this on this computer."), tr("Ask whoever manages this computer."), it(), {}};
    case ErrorKind::Internal:
        return {tr("Something went wrong in this program"), tr("This is a fault of the program, not of your data."), tr("Try again, and report it with the details below."), developers(), {}};
    }
    return {};
}

/// What stands between this computer and the server: certificates, TLS versions, proxies.
bool ErrorWords::connectionReason(const Error &error, ErrorText &text)
{
    const auto &shown = error.certificate();
    const QString ask = tr("Do not go around this. Give the text for the help desk to the payer.");
    switch (error.reason()) {
    case ErrorReason::CertificateExpired:
        text.title = tr("The server's certificate has expired");
        text.meaning = shown ? tr("The certificate of %1 was good until %2. %3").arg(host(error), day(shown->until), issuedBy(error)) : tr("The certificate of %1 is too old.").arg(host(error));
        text.nextStep = tr("Check this computer's date. If it is right, tell the payer.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::CertificateNotYetValid:
        text.title = tr("The server's certificate is not valid yet");
        text.meaning = shown ? tr("The certificate of %1 is good from %2. %3").arg(host(error), day(shown->from), issuedBy(error)) : tr("The certificate of %1 is too new.").arg(host(error));
        text.nextStep = tr("Check this computer's date: it is probably wrong.");
        text.whoFixes = it();
        return true;
    case ErrorReason::CertificateWrongName:
        text.title = tr("The certificate belongs to another server");
        text.meaning = shown ? tr("%1 showed a certificate made for %2. %3").arg(host(error), shown->names.isEmpty() ? shown->subject : shown->names.mid(0, 3).join(u", "_s), issuedBy(error))
                             : tr("The certificate that %1 showed is made for another name.").arg(host(error));
        text.nextStep = tr("Check the address of the connection. If it is right, tell the payer.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::CertificateSelfSigned:
        text.title = tr("Nobody vouches for the server's certificate");
        text.meaning = tr("%1 signed its certificate itself, so anybody could have made it.").arg(host(error));
        text.nextStep = tr("If this is a test server of yours, give its certificate as the certificate authority of the connection. Otherwise ask the payer.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::CertificateUnknownIssuer:
        text.title = tr("This computer does not know who issued the certificate");
        text.meaning = tr("The certificate of %1 could not be traced to an authority this computer trusts. %2").arg(host(error), issuedBy(error));
        text.nextStep = tr("If that authority is the payer's own, give its certificate in the connection. If it is your organization's, ask IT to install it.");
        return true;
    case ErrorReason::CertificateWeak:
        text.title = tr("The server's certificate is too weak");
        text.meaning = tr("The certificate of %1 uses a short key or an outdated checksum, which can be forged today. %2").arg(host(error), issuedBy(error));
        text.nextStep = ask;
        text.whoFixes = payer();
        return true;
    case ErrorReason::CertificateIntercepted:
        text.title = tr("Something on the way reads the traffic");
        text.meaning = tr("The certificate that arrived for %1 is not the payer's. %2 Such products open safe connections to look inside.").arg(host(error), issuedBy(error));
        text.nextStep = tr("Ask IT to leave this address out of traffic inspection: it carries health data.");
        text.whoFixes = it();
        return true;
    case ErrorReason::ClientCertificateWanted:
        text.title = tr("The server wants a certificate of yours");
        text.meaning = tr("%1 speaks only to clients that show a certificate, and this connection has none.").arg(host(error));
        text.nextStep = tr("Ask the payer for a client certificate (a .p12 or .pfx file) and add it to the connection.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::ClientCertificateRefused:
        text.title = tr("The server refused your certificate");
        text.meaning = tr("%1 did not accept the client certificate of this connection: it may have expired, or another one is registered.").arg(host(error));
        text.nextStep = tr("Ask the payer which client certificate is registered, and add that one to the connection.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::NotTls:
        text.title = tr("What answers there speaks no safe connection");
        text.meaning = tr("%1 answered, but not in the way of a safe connection. It may be another service, or the port is wrong.").arg(host(error));
        text.nextStep = tr("Check the address and the port of the connection.");
        text.whoFixes = user();
        return true;
    case ErrorReason::TlsTooOld:
        text.title = tr("The server speaks only an outdated kind of safe connection");
        text.meaning = tr("%1 offers nothing newer than TLS 1.1, which is no longer safe.").arg(host(error));
        text.nextStep = ask;
        text.whoFixes = payer();
        return true;
    case ErrorReason::ProxyUnreachable:
        text.title = tr("The proxy does not answer");
        text.meaning = tr("This computer reaches %1 through a proxy, and the proxy cannot be reached.").arg(host(error));
        text.nextStep = tr("Check the proxy in the system's network settings, or ask IT.");
        text.whoFixes = it();
        return true;
    case ErrorReason::ProxyWantsSignIn:
        text.title = tr("The proxy wants a sign-in");
        text.meaning = tr("This computer reaches %1 through a proxy that asks for a name and a password.").arg(host(error));
        text.nextStep = tr("Ask IT to let this program through the proxy, or set the proxy's sign-in in the system's network settings.");
        text.whoFixes = it();
        return true;
    default:
        return false;
    }
}

bool ErrorWords::signInReason(const Error &error, ErrorText &text)
{
    switch (error.reason()) {
    case ErrorReason::InvalidRequest:
        text.title = tr("The sign-in does not fit this server");
        text.meaning = tr("The payer's sign-in server did not accept the form of the request.");
        text.nextStep = tr("Check the method and the sign-in address of the connection against what the payer wrote to you.");
        text.whoFixes = user();
        return true;
    case ErrorReason::GrantNotOffered:
        text.title = tr("This server signs in people, not programs");
        text.meaning = tr("%1 does not offer the sign-in for programs (client credentials). The sign-in address may be the one of another interface.").arg(host(error));
        text.nextStep = tr("Check the sign-in address, and ask the payer which one is for Provider Access.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::UnknownTokenType:
        text.title = tr("The payer issued a kind of sign-in this program does not know");
        text.meaning = tr("%1 answered with a token of another type than “bearer”.").arg(host(error));
        text.nextStep = tr("Ask the payer whether this client is set up for SMART Backend Services.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::NoTokenAddress:
        text.title = tr("The sign-in address is not known");
        text.meaning = tr("%1 does not say where to sign in, and the connection does not name an address.").arg(host(error));
        text.nextStep = tr("Enter the sign-in address (token URL) that the payer gave you.");
        text.whoFixes = user();
        return true;
    case ErrorReason::TokenHostUnconfirmed:
        text.title = tr("Look at the sign-in address first");
        text.meaning = tr("The server names %1 as the place to sign in, which is another host than that of the records. Nothing was sent there yet.").arg(host(error));
        text.nextStep = tr("If that is the payer's sign-in server, save it as the sign-in address of the connection.");
        text.whoFixes = user();
        return true;
    case ErrorReason::AlgorithmNotOffered:
        text.meaning = tr("The payer's server does not list the signature method of this key (%1).").arg(error.subject());
        text.nextStep = tr("Create or import a key of a kind the payer accepts, and register it there.");
        text.whoFixes = user();
        return true;
    case ErrorReason::AudienceDiffers:
        text.meaning = tr("The signed request names %1 as its audience, but the payer's server calls its sign-in address differently.").arg(error.subject());
        text.nextStep = tr("Use the sign-in address exactly as the server's description has it, character for character.");
        text.whoFixes = user();
        return true;
    case ErrorReason::KeyReplaced:
        text.meaning = tr("The key of this connection is new (key id %1). The payer may not have its public half yet.").arg(error.subject());
        text.nextStep = tr("Send the public key to the payer's onboarding team, or wait until they have registered it.");
        text.whoFixes = tr("The payer's onboarding team, with a file from you");
        return true;
    case ErrorReason::KeyNotRegistered:
        text.meaning = tr("The signed request is in order here. Most likely the payer does not have the public half of this key (key id %1), or has it for another client id.").arg(error.subject());
        text.nextStep = tr("Send the public key to the payer's onboarding team and ask which key ids are registered for your client id.");
        text.whoFixes = tr("The payer's onboarding team, with a file from you");
        return true;
    default:
        return false;
    }
}

bool ErrorWords::keyReason(const Error &error, ErrorText &text)
{
    const QString kinds = tr("Use an EC key on curve P-384 for ES384, or an RSA key of at least 2048 bits for RS384.");
    switch (error.reason()) {
    case ErrorReason::KeyEncrypted:
        text.title = tr("The key is locked");
        text.meaning = tr("The file is protected with a passphrase.");
        text.nextStep = tr("Enter its passphrase. The key is then kept in the system keychain only.");
        return true;
    case ErrorReason::WrongPassphrase:
        text.title = tr("The passphrase is wrong");
        text.meaning = tr("The file could not be opened with this passphrase.");
        text.nextStep = tr("Enter the passphrase again. Capital and small letters differ.");
        return true;
    case ErrorReason::KeyTooShort:
        text.title = tr("The key is too short");
        text.meaning = tr("An RSA key of fewer than 2048 bits is no longer safe, and payers refuse it.");
        text.nextStep = kinds;
        return true;
    case ErrorReason::KeyWrongKind:
        text.title = tr("This kind of key is not accepted");
        text.meaning = error.subject().isEmpty() ? tr("Payers accept keys for ES384 and RS384 only.") : tr("This is a key of the kind %1. Payers accept keys for ES384 and RS384 only.").arg(error.subject());
        text.nextStep = kinds;
        return true;
    case ErrorReason::KeyIsPublic:
        text.title = tr("This is only the public half");
        text.meaning = tr("Signing needs the private key. The public half is what the payer gets.");
        text.nextStep = tr("Choose the file with the private key.");
        return true;
    case ErrorReason::ManagedProfile:
        text.title = tr("This connection is managed");
        text.meaning = tr("“%1” was set up by your organization and cannot be changed here.").arg(error.subject());
        text.nextStep = tr("Ask whoever manages this computer, or add a connection of your own.");
        return true;
    case ErrorReason::SecretInFile:
        text.title = tr("The file holds a secret");
        text.meaning = tr("A file of connection settings must not hold a secret, and this one does (%1). Nothing was taken from it.").arg(error.subject());
        text.nextStep = tr("Delete that file, have the secret replaced by the payer, and import a file without it.");
        return true;
    case ErrorReason::NameTaken:
        text.title = tr("The name is taken");
        text.meaning = tr("There is already a connection named “%1”.").arg(error.subject());
        text.nextStep = tr("Choose another name.");
        return true;
    default:
        return false;
    }
}

/// Reasons that change what to say; false leaves the words of the kind.
bool ErrorWords::reason(const Error &error, ErrorText &text)
{
    switch (error.reason()) {
    case ErrorReason::None:
    case ErrorReason::NotFhir:
    case ErrorReason::NotJson:
    case ErrorReason::BadOption:
    case ErrorReason::DiskFull:
        return false;
    case ErrorReason::HostNotFound:
        text.meaning = tr("The name %1 is not known to the network.").arg(host(error));
        text.nextStep = tr("Check the address for a typing mistake, and whether a VPN is needed.");
        return true;
    case ErrorReason::ConnectionRefused:
        text.meaning = tr("%1 is there, but nothing answers at that address.").arg(host(error));
        return true;
    case ErrorReason::ConnectionCut:
        text.meaning = tr("The connection to %1 broke off. What had arrived was kept.").arg(host(error));
        return true;
    case ErrorReason::HtmlInsteadOfData:
        text.title = tr("A web page came back instead of data");
        text.meaning = tr("%1 answered with a page made for people: a sign-in page, a proxy notice, or a maintenance page.").arg(host(error));
        text.nextStep = tr("Check the address of the connection, and open it in a browser to see whether your network asks for a sign-in.");
        text.whoFixes = network();
        return true;
    case ErrorReason::TooLarge:
        text.title = tr("The answer is too large");
        text.meaning = tr("More arrived than can be handled at once.");
        text.nextStep = tr("Ask for less, or use an export instead.");
        return true;
    case ErrorReason::TruncatedBody:
        text.title = tr("The answer broke off");
        text.meaning = tr("Part of the answer is missing. What had arrived before was kept.");
        return true;
    case ErrorReason::RedirectRefused:
        text.title = tr("The server sends us elsewhere");
        text.meaning = tr("%1 redirects to another address, where a sign-in must not be sent.").arg(host(error));
        text.nextStep = tr("Ask the payer for the right address.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::InvalidClient:
        text.meaning = tr("The payer does not accept this client id with this secret or key.");
        text.nextStep = tr("Check client id and secret or key. With a key, ask whether the payer has registered its public half.");
        return true;
    case ErrorReason::InvalidScope:
        text.title = tr("The payer does not grant these rights");
        text.meaning = tr("The scope asked for is not one this client may have.");
        text.nextStep = tr("Try another scope in the connection (system/*.read, system/*.rs), or ask the payer which one is yours.");
        return true;
    case ErrorReason::UnauthorizedClient:
        text.title = tr("This way of signing in is not enabled");
        text.meaning = tr("The payer knows the client but has not enabled this way of signing in for it.");
        text.nextStep = tr("Ask the payer to enable client credentials for your client id.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::ClockSkew:
        text.title = tr("This computer's clock is wrong");
        text.meaning = tr("The payer's clock and this computer's differ so much that the sign-in is refused.");
        text.nextStep = tr("Set the clock, or turn on automatic time, and try again.");
        text.whoFixes = it();
        return true;
    case ErrorReason::NoAccessToken:
        text.title = tr("That is no sign-in server");
        text.meaning = tr("%1 answered, but not with a sign-in.").arg(host(error));
        text.nextStep = tr("Check the sign-in address of the connection.");
        return true;
    case ErrorReason::TokenNotAccepted:
        text.title = tr("The payer's server does not accept the sign-in it issued");
        text.meaning = tr("Sign-in worked, but the data server refused it twice.");
        text.nextStep = tr("Ask the payer whether this interface is enabled for your client.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::UnknownProfile:
        text.title = tr("There is no connection of that name");
        text.meaning = tr("No connection is saved under the name “%1”.").arg(error.subject());
        text.nextStep = tr("Look at the list of connections, or add one.");
        return true;
    case ErrorReason::NoProfile:
        text.title = tr("No connection is chosen");
        text.meaning = tr("There is no connection yet, or several and none was named.");
        text.nextStep = tr("Add a connection, or name the one to use.");
        return true;
    case ErrorReason::MissingSecret:
        text.title = tr("The connection has no secret");
        text.meaning = tr("The keychain holds no secret or key for this connection.");
        text.nextStep = tr("Enter the secret or key again.");
        text.whoFixes = user();
        return true;
    case ErrorReason::UnsafeSecretFile:
        text.title = tr("The secret file is not private");
        text.meaning = tr("Others on this computer can read the file, so it was not used.");
        text.nextStep = tr("Make it readable by its owner only (chmod 600) and try again.");
        return true;
    case ErrorReason::BadKey:
        text.title = tr("The key cannot be used");
        text.meaning = tr("The file is no private key of a kind the payer accepts, or its passphrase is wrong.");
        text.nextStep = tr("Use an EC key on curve P-384 for ES384, or an RSA key of at least 2048 bits for RS384.");
        return true;
    case ErrorReason::WrongPatient:
        text.title = tr("The answer is about someone else");
        text.meaning = tr("The record that came back does not belong to the member asked for. For safety, nothing of it is shown.");
        text.nextStep = tr("Report this to the payer with the details below.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::PageLoop:
        text.title = tr("The pages of the answer go in a circle");
        text.meaning = tr("The server sent a page address a second time. What had arrived is shown.");
        return true;
    case ErrorReason::ForeignPage:
        text.title = tr("The next page lies on another server");
        text.meaning = tr("The answer continues at an address where a sign-in must not be sent. What had arrived is shown.");
        return true;
    case ErrorReason::PageExpired:
        text.title = tr("The list ran out of time on the server");
        text.meaning = tr("The server has forgotten the rest of the answer. What had arrived is shown.");
        text.nextStep = tr("Load it again.");
        return true;
    case ErrorReason::NoStatusAddress:
        text.title = tr("Accepted, but without an address to ask at");
        text.meaning = tr("The payer accepted the export and did not say where to follow it, so it cannot be fetched.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::JobGone:
        text.title = tr("The payer no longer knows this export");
        text.meaning = tr("It was deleted or has expired at the payer. What was downloaded stays here.");
        text.nextStep = tr("Start the export again.");
        return true;
    case ErrorReason::FileExpired:
        text.title = tr("The files have expired at the payer");
        text.meaning = tr("The payer keeps export files for a limited time. What was downloaded stays here.");
        text.nextStep = tr("Start the export again.");
        return true;
    case ErrorReason::CountMismatch:
        text.title = tr("A file has not as many records as announced");
        text.meaning = tr("The number of records received differs from the number the payer announced.");
        return true;
    case ErrorReason::HashMismatch:
        text.title = tr("A file arrived damaged");
        text.meaning = tr("Its checksum differs from the one the payer announced.");
        return true;
    case ErrorReason::LengthMismatch:
        text.title = tr("A file arrived shorter or longer than announced");
        text.meaning = tr("The number of bytes received differs from the number the payer announced.");
        return true;
    case ErrorReason::XmlInsteadOfData:
        text.title = tr("XML came back instead of records");
        text.meaning = tr("This program reads JSON records, one a line; the payer sent XML in their place.");
        text.nextStep = tr("Tell the payer that the files of this export are XML.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::ErrorInsteadOfData:
        text.title = tr("The payer sent an error in place of a file");
        text.meaning = tr("What it says is among the messages of the export. The other files are not affected.");
        text.nextStep = tr("Try the failed files again later; if it stays so, tell the payer.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::NoFileAddress:
        text.title = tr("A file was announced without an address");
        text.meaning = tr("The payer's list names a file that nobody can fetch.");
        text.nextStep = tr("Tell the payer; the other files are not affected.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::MembersNotOffered:
        text.title = tr("This payer cannot export chosen members only");
        text.meaning = tr("Nothing was asked for, because the whole panel would have been exported instead.");
        text.nextStep = tr("Export the whole panel, or open the members one by one.");
        text.whoFixes = user();
        return true;
    case ErrorReason::TokenHostNotAllowed:
        text.title = tr("The files lie on another host");
        text.meaning = tr("They are at %1, which wants your sign-in to the payer. It was not sent there.").arg(host(error));
        text.nextStep = tr("Ask the payer whether that host is theirs. If it is, allow it and resume the export.");
        text.whoFixes = user();
        return true;
    case ErrorReason::NotSealed:
        text.meaning = tr("A file in the data folder was not written by this program, or was changed.");
        return true;
    case ErrorReason::WrongVaultKey:
        text.title = tr("The key to the saved data is missing");
        text.meaning = tr("There is sealed data on this computer, but the keychain does not hold its key. Nothing was changed.");
        text.nextStep = tr("Sign in as the user who saved it, or restore the keychain.");
        return true;
    case ErrorReason::OwnedByOther:
        text.title = tr("Another window owns this data folder");
        text.meaning = tr("Exports of this data folder are run by another process: %1.").arg(error.subject());
        text.nextStep = tr("Use that one, or close it first.");
        text.whoFixes = user();
        return true;
    case ErrorReason::ReadOnly:
        text.title = tr("The data folder cannot be written");
        text.meaning = tr("The folder or the disk is read-only. Everything saved before is intact.");
        text.nextStep = tr("Choose another folder or ask for the right to write.");
        return true;
    case ErrorReason::EmptyPanel:
        text.title = tr("No members are in this panel now");
        text.meaning = tr("The payer has no active members for this panel.");
        text.nextStep = tr("Ask the payer whether the attribution has run out.");
        text.whoFixes = payer();
        return true;
    case ErrorReason::AlreadyRunning:
        text.title = tr("An export is already running");
        text.meaning = tr("The payer runs one export at a time for you.");
        text.nextStep = tr("Wait for it to end.");
        return true;
    case ErrorReason::CertificateExpired:
    case ErrorReason::CertificateNotYetValid:
    case ErrorReason::CertificateWrongName:
    case ErrorReason::CertificateSelfSigned:
    case ErrorReason::CertificateUnknownIssuer:
    case ErrorReason::CertificateWeak:
    case ErrorReason::CertificateIntercepted:
    case ErrorReason::ClientCertificateWanted:
    case ErrorReason::ClientCertificateRefused:
    case ErrorReason::NotTls:
    case ErrorReason::TlsTooOld:
    case ErrorReason::ProxyUnreachable:
    case ErrorReason::ProxyWantsSignIn:
        return connectionReason(error, text);
    case ErrorReason::InvalidRequest:
    case ErrorReason::GrantNotOffered:
    case ErrorReason::UnknownTokenType:
    case ErrorReason::NoTokenAddress:
    case ErrorReason::TokenHostUnconfirmed:
    case ErrorReason::AlgorithmNotOffered:
    case ErrorReason::AudienceDiffers:
    case ErrorReason::KeyReplaced:
    case ErrorReason::KeyNotRegistered:
        return signInReason(error, text);
    case ErrorReason::KeyEncrypted:
    case ErrorReason::WrongPassphrase:
    case ErrorReason::KeyTooShort:
    case ErrorReason::KeyWrongKind:
    case ErrorReason::KeyIsPublic:
    case ErrorReason::ManagedProfile:
    case ErrorReason::SecretInFile:
    case ErrorReason::NameTaken:
        return keyReason(error, text);
    case ErrorReason::ForbiddenByRule:
        text.title = tr("A rule of your organization does not allow this");
        text.meaning = tr("The rule “%1” forbids it for your role. That it was tried is in the audit record.").arg(error.subject());
        text.nextStep = tr("If you need it for your work, ask for the rule to be changed.");
        text.whoFixes = ruleMaker(error);
        return true;
    case ErrorReason::ReasonWanted:
        text.title = tr("Say why first");
        text.meaning = tr("The rule “%1” asks for a reason before this is done.").arg(error.subject());
        text.nextStep = tr("Give the reason and try again.");
        text.whoFixes = user();
        return true;
    case ErrorReason::WindowLocked:
        text.title = tr("The window is locked");
        text.meaning = tr("Nothing is shown or handed out while it is locked.");
        text.nextStep = tr("Unlock it and try again.");
        text.whoFixes = user();
        return true;
    case ErrorReason::BadPolicy:
        text.title = tr("The rules for this computer cannot be read");
        text.meaning = error.subject().isEmpty() ? tr("The policy file has a mistake. Until it is mended, nothing of a member is shown.")
                                                 : tr("The policy file has a mistake (%1). Until it is mended, nothing of a member is shown.").arg(error.subject());
        text.nextStep = tr("Whoever manages this computer has to mend the file: “provider-access-cli policy check” lists every mistake with its line.");
        text.whoFixes = ruleMaker(error);
        return true;
    }
    return false;
}

QString detailsOf(const Error &error)
{
    QStringList parts{kindName(error.kind())};
    if (error.reason() != ErrorReason::None)
        parts << reasonName(error.reason());
    if (error.httpStatus())
        parts << u"HTTP %1"_s.arg(*error.httpStatus());
    if (!error.issueCodes().isEmpty())
        parts << error.issueCodes().join(u", "_s);
    if (!error.requestId().isEmpty())
        parts << u"request %1"_s.arg(error.requestId());
    return parts.join(u" · "_s);
}

} // namespace

ErrorText errorText(const Error &error)
{
    ErrorText text = ErrorWords::kind(error);
    ErrorWords::reason(error, text);
    if (error.kind() == ErrorKind::Throttled && error.retryAfter())
        text.nextStep = ErrorWords::tr("It will go on after %n second(s).", nullptr, static_cast<int>(error.retryAfter()->count()));
    if (!error.isCancelled())
        text.details = detailsOf(error);
    return text;
}

} // namespace pax::words
