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
        <source>%n second(s) from the payer’s clock</source>
        <translation>
            <numerusform>%n second from the payer’s clock</numerusform>
            <numerusform>%n seconds from the payer’s clock</numerusform>
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
    <name>pax::ui::AccessPage</name>
    <message numerus="yes">
        <source>%n second(s) from the payer’s</source>
        <translation>
            <numerusform>%n second from the payer’s</numerusform>
            <numerusform>%n seconds from the payer’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::AuditPage</name>
    <message numerus="yes">
        <source>Chain intact, %n entries</source>
        <translation>
            <numerusform>Chain intact, %n entry</numerusform>
            <numerusform>Chain intact, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimPanel</name>
    <message numerus="yes">
        <source>and %n more in the raw record</source>
        <comment>lines of a claim</comment>
        <translation>
            <numerusform>and %n more in the raw record</numerusform>
            <numerusform>and %n more in the raw record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimsPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
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
        <source>%n claim(s) were written.</source>
        <translation>
            <numerusform>%n claim was written.</numerusform>
            <numerusform>%n claims were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::ExportsPage</name>
    <message numerus="yes">
        <source>%n line(s) not read</source>
        <translation>
            <numerusform>%n line not read</numerusform>
            <numerusform>%n lines not read</numerusform>
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
    <name>pax::ui::MemberPage</name>
    <message numerus="yes">
        <source>%n record(s) could not be read.</source>
        <translation>
            <numerusform>%n record could not be read.</numerusform>
            <numerusform>%n records could not be read.</numerusform>
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
    <name>pax::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>periods in a lane</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
</TS>
