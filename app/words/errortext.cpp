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
