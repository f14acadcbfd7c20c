<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
