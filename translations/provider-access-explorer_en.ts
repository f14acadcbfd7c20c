<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message>
        <source>Name found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to the payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name leads to %n address(es)</source>
        <translation>
            <numerusform>The name leads to %n address</numerusform>
            <numerusform>The name leads to %n addresses</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of this computer: nothing leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) from the payer’s clock</source>
        <translation>
            <numerusform>%n second from the payer’s clock</numerusform>
            <numerusform>%n seconds from the payer’s clock</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say what time it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id and secret or key are set up here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer accepted the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything asked for was granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not granted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say what it granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, FHIR %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, but FHIR %1 is not the version expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group id is known to try it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection uses the documented operations only; an export shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says it offers it; none was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say that it offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an earlier check to pass first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock, or turn on automatic time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever manages this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the payer which rights your client has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer’s onboarding team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coinsurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other payer paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: %1, line %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection “%1” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection “%1” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is broken at entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Demo panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually passes by itself; otherwise the payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network or IT support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IT support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The makers of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payer&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer does not know this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer does not know this member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer no longer knows this export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the export is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no secret for this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 could be made. What is already on this computer stays usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, VPN and proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer&apos;s server is slow to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 could not be trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go around this. Ask IT whether a proxy inspects the traffic, or give the payer&apos;s certificate authority in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer did not accept the sign-in of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client id and the secret or key of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, or whoever registered this program with the payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer may not show you this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in worked, but it has no right to what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the id, or ask the payer&apos;s help desk which rights your organization has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found under the id that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the id for a typing mistake. Ids differ between systems and between versions of one system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer asks us to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will go on after the wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody; it passes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer&apos;s server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer&apos;s service answered with a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it stays, give the details below to the payer&apos;s help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is not what such a server should send. What could be read was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays, give the details below to the payer&apos;s help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer&apos;s server has no such function, or not in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another way, or ask the payer whether it is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keychain was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept only in the system keychain, never in a file, and none is running for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keychain service (such as GNOME Keyring or KWallet) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain did not give out what this program stored there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was received could not be saved. Everything saved before is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved data could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed file on this computer is damaged or does not belong to this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the data again from the payer. Keep the file if you want it examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit record could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown or exported that cannot be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space and rights of the data folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered is not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not usable: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s rules forbid this on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever manages this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and report it with the details below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is not known to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address for a typing mistake, and whether a VPN is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but nothing answers at that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off. What had arrived was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back instead of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a page made for people: a sign-in page, a proxy notice, or a maintenance page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the connection, and open it in a browser to see whether your network asks for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More arrived than can be handled at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less, or use an export instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the answer is missing. What had arrived before was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends us elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects to another address, where a sign-in must not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the payer for the right address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer does not accept this client id with this secret or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check client id and secret or key. With a key, ask whether the payer has registered its public half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer does not grant these rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope asked for is not one this client may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another scope in the connection (system/*.read, system/*.rs), or ask the payer which one is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of signing in is not enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer knows the client but has not enabled this way of signing in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the payer to enable client credentials for your client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer&apos;s clock and this computer&apos;s differ so much that the sign-in is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock, or turn on automatic time, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no sign-in server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, but not with a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sign-in address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer&apos;s server does not accept the sign-in it issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in worked, but the data server refused it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the payer whether this interface is enabled for your client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is saved under the name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of connections, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection yet, or several and none was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection, or name the one to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds no secret or key for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret or key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret file is not private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer can read the file, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it readable by its owner only (chmod 600) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no private key of a kind the payer accepts, or its passphrase is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an EC key on curve P-384 for ES384, or an RSA key of at least 2048 bits for RS384.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is about someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that came back does not belong to the member asked for. For safety, nothing of it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this to the payer with the details below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the answer go in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a page address a second time. What had arrived is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page lies on another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer continues at an address where a sign-in must not be sent. What had arrived is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list ran out of time on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has forgotten the rest of the answer. What had arrived is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, but without an address to ask at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer accepted the export and did not say where to follow it, so it cannot be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted or has expired at the payer. What was downloaded stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files have expired at the payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer keeps export files for a limited time. What was downloaded stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file has not as many records as announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of records received differs from the number the payer announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file arrived damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checksum differs from the one the payer announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the data folder was not written by this program, or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to the saved data is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is sealed data on this computer, but the keychain does not hold its key. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as the user who saved it, or restore the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window owns this data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of this data folder are run by another process: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder or the disk is read-only. Everything saved before is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or ask for the right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members are in this panel now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer has no active members for this panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the payer whether the attribution has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is already running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer runs one export at a time for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It will go on after %n second(s).</source>
        <translation>
            <numerusform>It will go on after %n second.</numerusform>
            <numerusform>It will go on after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior auths</source>
        <comment>short for prior authorizations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>events of other kinds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuted</source>
        <comment>a condition that turned out not to be there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date sent cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date sent is a placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date sent is before birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer says why there is no date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of record has no date of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle %1, entry %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>date with day, as in Mar 14, 1958; a pattern of QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>date of this year, as in Nov 10; a pattern of QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>month and year, as in Mar 2019; a pattern of QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Asking the payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer prepares the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, with losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, nothing received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length and count match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>See what a payer knows about your patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo panel on the embedded server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the member Bundles of a folder in the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the sealed data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window, close it again, and say whether it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON files with claims to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Name not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <comment>female, one letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>male, one letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>gender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>a member added since the last list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a member whose data changed since the last list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a member the payer took off the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>no coverage was sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years old, born %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>end of the attribution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The embedded Provider Access server, on loopback only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the three operations of the seed API and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of made-up members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed makes the same members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the member Bundles of a folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for scripted faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of a token in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most lines of an export file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times an export says it is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File addresses are signed and want no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::AccessPage</name>
    <message>
        <source>Access to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in and rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server says it can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, ids masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed request, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up, kept until the window closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in the system keychain, never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session only: there is no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) from the payer’s</source>
        <translation>
            <numerusform>%n second from the payer’s</numerusform>
            <numerusform>%n seconds from the payer’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the server’s description…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export, $export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export, $davinci-data-export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole record, $everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was tried passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fixes it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::AddGroupDialog</name>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One id a line, as in your contract or onboarding mail. A name of your own may follow after a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ids, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::AuditPage</name>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member, panel or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked at what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain broken at entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Chain intact, %n entries</source>
        <translation>
            <numerusform>Chain intact, %n entry</numerusform>
            <numerusform>Chain intact, %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::BottomBar</name>
    <message>
        <source>Progress of the running export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved data stays usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimPanel</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its amounts, lines and raw record show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total differs from the sum of its lines by more than a cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some amounts came several times under different codes and are not added up; see the raw record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim has amounts in several currencies and is in no sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the raw record</source>
        <comment>lines of a claim</comment>
        <translation>
            <numerusform>and %n more in the raw record</numerusform>
            <numerusform>and %n more in the raw record</numerusform>
        </translation>
    </message>
    <message>
        <source>No lines were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimsPage</name>
    <message>
        <source>Source of the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest version only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the charts measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what I see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month, by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a panel, or drop NDJSON files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON files (*.ndjson *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading claims…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n folded</source>
        <comment>older versions of claims</comment>
        <translation>
            <numerusform>%n folded</numerusform>
            <numerusform>%n folded</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amounts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer shares these claims without amounts; charts count claims and lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) not read.</source>
        <translation>
            <numerusform>%n entry not read.</numerusform>
            <numerusform>%n entries not read.</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1, line %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several currencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts of different currencies are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything; click a bar to filter, Ctrl+click to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record can no longer be read from its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) were written.</source>
        <translation>
            <numerusform>%n claim was written.</numerusform>
            <numerusform>%n claims were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::CommandSearch</name>
    <message>
        <source>Search members, panels, exports, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cigna Provider Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret, in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed request, ES384</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed request, RS384</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret or private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into the system keychain only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ids, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ids from your contract, one a line. May stay empty where the payer lists panels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only the three documented operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.json *.jwk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM or JWK file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer’s onboarding team sent it with the client id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::ExportsPage</name>
    <message>
        <source>A web page came instead of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired at the payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hand-off folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of this export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not read</source>
        <translation>
            <numerusform>%n line not read</numerusform>
            <numerusform>%n lines not read</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of this export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payer, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk %1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exports yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export downloads what the payer shares about a whole panel and seals it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) folded</source>
        <translation>
            <numerusform>%n repeat folded</numerusform>
            <numerusform>%n repeats folded</numerusform>
        </translation>
    </message>
    <message>
        <source>Files expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payer’s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, nothing received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer says the export is complete and lists no files. It gave no reason. Check whether anything changed since the chosen day, whether the attribution ran out, and which rights were granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1. What was received stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files and lines concerned are named below; the rest was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this export?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer is told to stop. What was downloaded so far is kept until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this export?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is destroyed: nobody can read these records here again. The payer’s data is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for readable files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON files and a manifest with SHA-256 are in the chosen folder. They can be read by anyone who can open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::FirstRun</name>
    <message>
        <source>Where should the data come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add more sources later. Nothing leaves this computer until you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Cigna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are filled in. You choose production or test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: client id, and a secret or a key from Cigna’s onboarding team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to another payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any payer with a Provider Access interface. Settings are read from its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: the payer’s FHIR address and your client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 made-up members with full timelines and claims. Works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: nothing. Marked DEMO on every screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open downloaded files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims and records you already have, as NDJSON or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: the files. They are only read, nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keychain found and working. Saved data will be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keychain: secrets and data can be kept only until the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::Inspector</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its details, links and raw record show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End, as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer’s decision about this claim is drawn instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by the payer just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer links nothing to this record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::JsonView</name>
    <message>
        <source>Find in this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw JSON of this record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::MainWindow</name>
    <message>
        <source>Provider Access Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K: search members, panels, exports and actions
Alt+1 to Alt+5: sections
Ctrl+F: search on this page
F5: ask the payer again
Enter: open, Space: select a member
Timeline: arrows step, + and − zoom, 0 shows all, 1 to 9 hide a lane
Charts: click filters, Ctrl+click adds, Esc clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sealed store; waiting for the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Cigna…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to another payer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open downloaded files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain did not take the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in memory until you close this window; you will be asked for it again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open downloaded files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON and JSON files (*.ndjson *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::MemberPage</name>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the payer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide claim duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole history (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member %1 of %2 in payer order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the payer for the whole record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the record, page %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer shares no records for this member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer did not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the whole record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source stopped before its end; what came is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read.</source>
        <translation>
            <numerusform>%n record could not be read.</numerusform>
            <numerusform>%n records could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, date not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member id (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record no. (MR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) are empty</source>
        <translation>
            <numerusform>%n lane is empty</numerusform>
            <numerusform>%n lanes are empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::NewExportDialog</name>
    <message>
        <source>New export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose types…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource types, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what changed since a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records the payer added or changed after this day, whatever the date of care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server describes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen from the server’s own description unless you name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the background. Safe to close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims and prior authorizations only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the panel, with coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR resource types, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record the payer shares about these members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass renews itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in is the first step of the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of this panel is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer may refuse a second one until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain: the data goes when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last export of this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be sealed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::PanelsPage</name>
    <message>
        <source>Attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <comment>the payer&apos;s list is final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the payer still works on the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>the payer&apos;s list is a draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export panel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy member id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy member ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the payer’s panels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in and reading panels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) come from the payer’s list.</source>
        <translation>
            <numerusform>%n panel comes from the payer’s list.</numerusform>
            <numerusform>%n panels come from the payer’s list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand.</source>
        <comment>panels</comment>
        <translation>
            <numerusform>%n typed by hand.</numerusform>
            <numerusform>%n typed by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer active.</source>
        <comment>panels</comment>
        <translation>
            <numerusform>%n no longer active.</numerusform>
            <numerusform>%n no longer active.</numerusform>
        </translation>
    </message>
    <message>
        <source>No panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer lists no panels for these credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is normal with some payers. Use a group id from your contract or onboarding mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the roster of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listed, %2 active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s), not named</source>
        <translation>
            <numerusform>%n member, not named</numerusform>
            <numerusform>%n members, not named</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated by payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n by identifier only</source>
        <comment>members of a panel</comment>
        <translation>
            <numerusform>%n by identifier only</numerusform>
            <numerusform>%n by identifier only</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer lists no members here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list may not be published yet, the contract period may be over, or the group belongs to another client. The payer gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are in the panel.</source>
        <translation>
            <numerusform>%n member is in the panel.</numerusform>
            <numerusform>%n members are in the panel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) selected</source>
        <translation>
            <numerusform>%n member selected</numerusform>
            <numerusform>%n members selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::Rail</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::RowModel</name>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new language shows after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::StatePanel</name>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fixes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::SummaryColumn</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <translation>
            <numerusform>and %n more in the table</numerusform>
            <numerusform>and %n more in the table</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message>
        <source>None in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None active in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last five contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open prior authorizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source stopped before its end: more may exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence does not mean it did not happen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::TimelineView</name>
    <message>
        <source>MMM d</source>
        <extracomment>day and month on the time line&apos;s axis; a pattern of QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys step from event to event; the table below shows the same events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>periods in a lane</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>events in a mark</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::TopBar</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pax::ui::WorkspaceView</name>
    <message>
        <source>panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open claims from files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
