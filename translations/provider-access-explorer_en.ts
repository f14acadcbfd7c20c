<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>The name leads to %n address(es)</source>
        <translation>
            <numerusform>The name leads to %n address</numerusform>
            <numerusform>The name leads to %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is %n second(s) ahead of the payer</source>
        <translation>
            <numerusform>This computer is %n second ahead of the payer</numerusform>
            <numerusform>This computer is %n seconds ahead of the payer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is %n second(s) behind the payer</source>
        <translation>
            <numerusform>This computer is %n second behind the payer</numerusform>
            <numerusform>This computer is %n seconds behind the payer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A panel of %n member(s) could be read</source>
        <translation>
            <numerusform>A panel of %n member could be read</numerusform>
            <numerusform>A panel of %n members could be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimChart</name>
    <message numerus="yes">
        <source>may still grow: nine of ten of these claims were settled within %n day(s) of the service</source>
        <translation>
            <numerusform>may still grow: nine of ten of these claims were settled within %n day of the service</numerusform>
            <numerusform>may still grow: nine of ten of these claims were settled within %n days of the service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>groups that have no bar of their own</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimPrint</name>
    <message numerus="yes">
        <source>%n more claim(s) are not on paper; export them instead.</source>
        <translation>
            <numerusform>%n more claim is not on paper; export it instead.</numerusform>
            <numerusform>%n more claims are not on paper; export them instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimSentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>services of a claim</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stayed %n night(s)</source>
        <comment>in a hospital</comment>
        <translation>
            <numerusform>stayed %n night</numerusform>
            <numerusform>stayed %n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialWords</name>
    <message numerus="yes">
        <source>rotate in %n day(s)</source>
        <translation>
            <numerusform>rotate in %n day</numerusform>
            <numerusform>rotate in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n day(s) ago</source>
        <translation>
            <numerusform>Made %n day ago</numerusform>
            <numerusform>Made %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n day(s) ago</source>
        <translation>
            <numerusform>Imported %n day ago</numerusform>
            <numerusform>Imported %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered %n day(s) ago</source>
        <translation>
            <numerusform>Entered %n day ago</numerusform>
            <numerusform>Entered %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>It will go on after %n second(s).</source>
        <translation>
            <numerusform>It will go on after %n second.</numerusform>
            <numerusform>It will go on after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message numerus="yes">
        <source>Stayed in the hospital for %n night(s)</source>
        <translation>
            <numerusform>Stayed in the hospital for %n night</numerusform>
            <numerusform>Stayed in the hospital for %n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was handed out for %n day(s)</source>
        <translation>
            <numerusform>%1 was handed out for %n day</numerusform>
            <numerusform>%1 was handed out for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n line(s) in %1 could not be read: %2. The rest was imported.</source>
        <translation>
            <numerusform>%n line in %1 could not be read: %2. The rest was imported.</numerusform>
            <numerusform>%n lines in %1 could not be read: %2. The rest was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 are of another type than announced; they were imported as what they are.</source>
        <translation>
            <numerusform>%n record in %1 is of another type than announced; it was imported as what it is.</numerusform>
            <numerusform>%n records in %1 are of another type than announced; they were imported as what they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not come as announced.</source>
        <translation>
            <numerusform>%n file did not come as announced.</numerusform>
            <numerusform>%n files did not come as announced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read.</source>
        <translation>
            <numerusform>%n line could not be read.</numerusform>
            <numerusform>%n lines could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n file(s)</source>
        <translation>
            <numerusform>Retry %n file</numerusform>
            <numerusform>Retry %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · kept %n more day(s)</source>
        <translation>
            <numerusform>%1 · kept %n more day</numerusform>
            <numerusform>%1 · kept %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberPrint</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>under a lane&apos;s name: how many of its periods are not drawn for want of room; a click draws them</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s), %2 in view</source>
        <extracomment>a lane of the time line for a screen reader: its name, how many events it has, how many are in view</extracomment>
        <translation>
            <numerusform>%1, %n event, %2 in view</numerusform>
            <numerusform>%1, %n events, %2 in view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::AuditPage</name>
    <message numerus="yes">
        <source>Chain intact, %n entries, checked %1</source>
        <translation>
            <numerusform>Chain intact, %n entry, checked %1</numerusform>
            <numerusform>Chain intact, %n entries, checked %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::BundleDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimOpener</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>exports opened together</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimsOut</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
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
    <name>pax::ui::ClaimsPage</name>
    <message numerus="yes">
        <source>%n folded</source>
        <comment>older versions of claims</comment>
        <translation>
            <numerusform>%n folded</numerusform>
            <numerusform>%n folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) not read.</source>
        <translation>
            <numerusform>%n entry not read.</numerusform>
            <numerusform>%n entries not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in another currency than %1 are in no sum.</source>
        <translation>
            <numerusform>%n claim in another currency than %1 is in no sum.</numerusform>
            <numerusform>%n claims in another currency than %1 are in no sum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimsTab</name>
    <message numerus="yes">
        <source>%1 of %n claim(s) came with amounts. A dash means not supplied, not zero.</source>
        <translation>
            <numerusform>%1 of %n claim came with amounts. A dash means not supplied, not zero.</numerusform>
            <numerusform>%1 of %n claims came with amounts. A dash means not supplied, not zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n line: %1</numerusform>
            <numerusform>%n lines: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimsTable</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::ExportsPage</name>
    <message numerus="yes">
        <source>%n file(s), %1, read again just now: every one of the length and hash it had.</source>
        <translation>
            <numerusform>%n file, %1, read again just now: of the length and hash it had.</numerusform>
            <numerusform>%n files, %1, read again just now: every one of the length and hash it had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not as they were stored.</source>
        <translation>
            <numerusform>%n file is not as it was stored.</numerusform>
            <numerusform>%n files are not as they were stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::FamilyView</name>
    <message numerus="yes">
        <source>%n version(s), %1 counted.</source>
        <translation>
            <numerusform>%n version, %1 counted.</numerusform>
            <numerusform>%n versions, %1 counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::FileTable</name>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not read</source>
        <translation>
            <numerusform>%n line not read</numerusform>
            <numerusform>%n lines not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::FilterBar</name>
    <message numerus="yes">
        <source>%n more: find them by typing</source>
        <translation>
            <numerusform>%n more: find it by typing</numerusform>
            <numerusform>%n more: find them by typing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::FilterStrip</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::HoverCard</name>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%n event, %1</numerusform>
            <numerusform>%n events, %1</numerusform>
        </translation>
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
    <name>pax::ui::Inspector</name>
    <message numerus="yes">
        <source>All %n links</source>
        <translation>
            <numerusform>The only link</numerusform>
            <numerusform>All %n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::JobPage</name>
    <message numerus="yes">
        <source>%n chosen member(s)</source>
        <translation>
            <numerusform>%n chosen member</numerusform>
            <numerusform>%n chosen members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n at a time</numerusform>
            <numerusform>%n at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) folded</source>
        <translation>
            <numerusform>%n repeat folded</numerusform>
            <numerusform>%n repeats folded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::LabsTab</name>
    <message numerus="yes">
        <source>%1 %2, %n result(s)</source>
        <translation>
            <numerusform>%1 %2, %n result</numerusform>
            <numerusform>%1 %2, %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 of %n shown</numerusform>
            <numerusform>%1 of %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::LockPage</name>
    <message numerus="yes">
        <source>Not the right one. Try again in %n second(s).</source>
        <translation>
            <numerusform>Not the right one. Try again in %n second.</numerusform>
            <numerusform>Not the right one. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::MemberPage</name>
    <message numerus="yes">
        <source>%n record(s) could not be read.</source>
        <translation>
            <numerusform>%n record could not be read.</numerusform>
            <numerusform>%n records could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) came and are shown.</source>
        <translation>
            <numerusform>%n page came and is shown.</numerusform>
            <numerusform>%n pages came and are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer sent</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n no longer sent</numerusform>
            <numerusform>%n no longer sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::MessageFoot</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::NewPassphrase</name>
    <message numerus="yes">
        <source>At least %n characters. Several words are easy to remember and hard to guess. It cannot be read out or reset by anybody.</source>
        <translation>
            <numerusform>At least %n character. Several words are easy to remember and hard to guess. It cannot be read out or reset by anybody.</numerusform>
            <numerusform>At least %n characters. Several words are easy to remember and hard to guess. It cannot be read out or reset by anybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is shorter than %n characters.</source>
        <translation>
            <numerusform>It is shorter than %n character.</numerusform>
            <numerusform>It is shorter than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::PanelIdsPage</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::PanelsPage</name>
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
    <message numerus="yes">
        <source>%n member(s), not named</source>
        <translation>
            <numerusform>%n member, not named</numerusform>
            <numerusform>%n members, not named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by identifier only</source>
        <comment>members of a panel</comment>
        <translation>
            <numerusform>%n by identifier only</numerusform>
            <numerusform>%n by identifier only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are in the panel.</source>
        <translation>
            <numerusform>%n member is in the panel.</numerusform>
            <numerusform>%n members are in the panel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) selected</source>
        <translation>
            <numerusform>%n member selected</numerusform>
            <numerusform>%n members selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n request(s) and space on this computer.</source>
        <translation>
            <numerusform>It takes about %n request and space on this computer.</numerusform>
            <numerusform>It takes about %n requests and space on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The panel has %n member(s).</source>
        <translation>
            <numerusform>The panel has %n member.</numerusform>
            <numerusform>The panel has %n members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::RawTab</name>
    <message numerus="yes">
        <source>%n record(s) came more than once and are shown once.</source>
        <translation>
            <numerusform>%n record came more than once and is shown once.</numerusform>
            <numerusform>%n records came more than once and are shown once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be read.</source>
        <translation>
            <numerusform>%n entry could not be read.</numerusform>
            <numerusform>%n entries could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 of %n record</numerusform>
            <numerusform>%1 of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::SettingsDialog</name>
    <message numerus="yes">
        <source>After %n minute(s) untouched</source>
        <translation>
            <numerusform>After %n minute untouched</numerusform>
            <numerusform>After %n minutes untouched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::SettingsUsed</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::SummaryColumn</name>
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
    <message numerus="yes">
        <source>%n active</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::TimelineTab</name>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 of %n shown</numerusform>
            <numerusform>%1 of %n shown</numerusform>
        </translation>
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
    <name>pax::ui::TrendCard</name>
    <message numerus="yes">
        <source>reference %1 and %n more</source>
        <translation>
            <numerusform>reference %1 and %n more</numerusform>
            <numerusform>reference %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
</TS>
