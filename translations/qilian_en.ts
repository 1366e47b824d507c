<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DocumentWords</name>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>Served</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the document as PDF and print it elsewhere, or set a printer up in the system.</source>
            <translation>No printer is set up on this computer. Save the document as PDF and print it elsewhere, or set a printer up in the system.</translation>
        </message>
        <message>
            <source>Not submitted</source>
            <translation>Not submitted</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Waits for approval</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
    </context>
    <context>
        <name>DueText</name>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>%n day overdue</numerusform>
                <numerusform>%n days overdue</numerusform>
            </translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Due today</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExchangeWords</name>
        <message>
            <source>Receiving changes: %1</source>
            <translation>Receiving changes: %1</translation>
        </message>
        <message>
            <source>Sending changes: %1 of %2</source>
            <translation>Sending changes: %1 of %2</translation>
        </message>
        <message>
            <source>Sending files: %1 of %2</source>
            <translation>Sending files: %1 of %2</translation>
        </message>
        <message>
            <source>Receiving files: %1 of %2</source>
            <translation>Receiving files: %1 of %2</translation>
        </message>
        <message>
            <source>Receiving files: %1</source>
            <translation>Receiving files: %1</translation>
        </message>
        <message>
            <source>Not enrolled at the province</source>
            <translation>Not enrolled at the province</translation>
        </message>
        <message>
            <source>Exchanging with the province …</source>
            <translation>Exchanging with the province …</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>Offline since %1</translation>
        </message>
        <message>
            <source>The province refuses the exchange</source>
            <translation>The province refuses the exchange</translation>
        </message>
        <message>
            <source>The exchange failed</source>
            <translation>The exchange failed</translation>
        </message>
        <message>
            <source>In step with the province %1</source>
            <translation>In step with the province %1</translation>
        </message>
        <message>
            <source>Not yet exchanged with the province</source>
            <translation>Not yet exchanged with the province</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to send</source>
            <translation>
                <numerusform>%n change to send</numerusform>
                <numerusform>%n changes to send</numerusform>
            </translation>
        </message>
        <message>
            <source>Files %1/%2 (%3)</source>
            <translation>Files %1/%2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not here yet</source>
            <translation>
                <numerusform>%n file not here yet</numerusform>
                <numerusform>%n files not here yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the province</source>
            <translation>
                <numerusform>%n refused by the province</numerusform>
                <numerusform>%n refused by the province</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) contested</source>
            <translation>
                <numerusform>%n record contested</numerusform>
                <numerusform>%n records contested</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FactField</name>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Sole trader</source>
            <translation>Sole trader</translation>
        </message>
        <message>
            <source>Citizen</source>
            <translation>Citizen</translation>
        </message>
        <message>
            <source>Neither of these</source>
            <translation>Neither of these</translation>
        </message>
        <message>
            <source>Harm to the environment</source>
            <translation>Harm to the environment</translation>
        </message>
        <message>
            <source>Harm to life and health</source>
            <translation>Harm to life and health</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>In writing</translation>
        </message>
        <message>
            <source>Orally</source>
            <translation>Orally</translation>
        </message>
        <message>
            <source>Not given yet</source>
            <translation>Not given yet</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passed</translation>
        </message>
        <message>
            <source>To be amended</source>
            <translation>To be amended</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>To be transferred</source>
            <translation>To be transferred</translation>
        </message>
        <message>
            <source>Kind of party</source>
            <translation>Kind of party</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Credit code or citizen's number</source>
            <translation>Credit code or citizen's number</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Legal representative</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>The act began on</source>
            <translation>The act began on</translation>
        </message>
        <message>
            <source>The act ended on</source>
            <translation>The act ended on</translation>
        </message>
        <message>
            <source>Discovered on</source>
            <translation>Discovered on</translation>
        </message>
        <message>
            <source>Place of the act</source>
            <translation>Place of the act</translation>
        </message>
        <message>
            <source>Harm done</source>
            <translation>Harm done</translation>
        </message>
        <message>
            <source>A crime is suspected</source>
            <translation>A crime is suspected</translation>
        </message>
        <message>
            <source>Where the lead came from</source>
            <translation>Where the lead came from</translation>
        </message>
        <message>
            <source>Lead received on</source>
            <translation>Lead received on</translation>
        </message>
        <message>
            <source>Officers in charge</source>
            <translation>Officers in charge</translation>
        </message>
        <message>
            <source>A penalty is proposed</source>
            <translation>A penalty is proposed</translation>
        </message>
        <message>
            <source>Penalty beside the fine</source>
            <translation>Penalty beside the fine</translation>
        </message>
        <message>
            <source>It is heard by itself (suspension, revocation …)</source>
            <translation>It is heard by itself (suspension, revocation …)</translation>
        </message>
        <message>
            <source>To be confiscated (yuan)</source>
            <translation>To be confiscated (yuan)</translation>
        </message>
        <message>
            <source>What is to be put right</source>
            <translation>What is to be put right</translation>
        </message>
        <message>
            <source>Correction is ordered</source>
            <translation>Correction is ordered</translation>
        </message>
        <message>
            <source>Statement and defence</source>
            <translation>Statement and defence</translation>
        </message>
        <message>
            <source>Defence waived in writing on</source>
            <translation>Defence waived in writing on</translation>
        </message>
        <message>
            <source>Hearing asked for on</source>
            <translation>Hearing asked for on</translation>
        </message>
        <message>
            <source>Hearing held on</source>
            <translation>Hearing held on</translation>
        </message>
        <message>
            <source>Chair of the hearing</source>
            <translation>Chair of the hearing</translation>
        </message>
        <message>
            <source>Reviewer of the case</source>
            <translation>Reviewer of the case</translation>
        </message>
        <message>
            <source>Legal reviewer</source>
            <translation>Legal reviewer</translation>
        </message>
        <message>
            <source>Opinion of the legal review</source>
            <translation>Opinion of the legal review</translation>
        </message>
        <message>
            <source>Legal review on</source>
            <translation>Legal review on</translation>
        </message>
        <message>
            <source>Major public interest or rights are touched</source>
            <translation>Major public interest or rights are touched</translation>
        </message>
        <message>
            <source>The case is complex</source>
            <translation>The case is complex</translation>
        </message>
        <message>
            <source>Discussed by the heads on</source>
            <translation>Discussed by the heads on</translation>
        </message>
        <message>
            <source>Who voted</source>
            <translation>Who voted</translation>
        </message>
        <message>
            <source>Who must withdraw</source>
            <translation>Who must withdraw</translation>
        </message>
        <message>
            <source>A request for recusal is not decided</source>
            <translation>A request for recusal is not decided</translation>
        </message>
        <message>
            <source>Put right on</source>
            <translation>Put right on</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Write the day as 2026-11-25.</source>
            <translation>Write the day as 2026-11-25.</translation>
        </message>
        <message>
            <source>The party</source>
            <translation>The party</translation>
        </message>
        <message>
            <source>The act</source>
            <translation>The act</translation>
        </message>
        <message>
            <source>The lead and who handles it</source>
            <translation>The lead and who handles it</translation>
        </message>
        <message>
            <source>Penalty and correction</source>
            <translation>Penalty and correction</translation>
        </message>
        <message>
            <source>Defence and hearing</source>
            <translation>Defence and hearing</translation>
        </message>
        <message>
            <source>Review and decision</source>
            <translation>Review and decision</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Nobody named yet</source>
            <translation>Nobody named yet</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>FieldEditor</name>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>It was told, and this was answered</source>
            <translation>It was told, and this was answered</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>What was answered</source>
            <translation>What was answered</translation>
        </message>
        <message>
            <source>Given when the document is made final</source>
            <translation>Given when the document is made final</translation>
        </message>
    </context>
    <context>
        <name>FieldPart</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Certificate or identity number</source>
            <translation>Certificate or identity number</translation>
        </message>
        <message>
            <source>Relation to the case</source>
            <translation>Relation to the case</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>Taken on</translation>
        </message>
        <message>
            <source>Taken or given by</source>
            <translation>Taken or given by</translation>
        </message>
        <message>
            <source>What it proves</source>
            <translation>What it proves</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Its words</source>
            <translation>Its words</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Confiscation of illegal gains</source>
            <translation>Confiscation of illegal gains</translation>
        </message>
        <message>
            <source>Kinds of penalty</source>
            <translation>Kinds of penalty</translation>
        </message>
        <message>
            <source>Other, in words</source>
            <translation>Other, in words</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Opinion</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Place of the seal</source>
            <translation>Place of the seal</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Received by</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
    </context>
    <context>
        <name>FineMove</name>
        <message>
            <source>The same figure: %1</source>
            <translation>The same figure: %1</translation>
        </message>
        <message>
            <source>%1 → %2 (%3)</source>
            <translation>%1 → %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>FineView</name>
        <message>
            <source>The table this fine was computed from is not here.</source>
            <translation>The table this fine was computed from is not here.</translation>
        </message>
    </context>
    <context>
        <name>LawWords</name>
        <message>
            <source>total investment</source>
            <translation>total investment</translation>
        </message>
        <message>
            <source>unlawful gain</source>
            <translation>unlawful gain</translation>
        </message>
        <message>
            <source>fee charged</source>
            <translation>fee charged</translation>
        </message>
        <message>
            <source>cost of disposal</source>
            <translation>cost of disposal</translation>
        </message>
        <message>
            <source>direct loss</source>
            <translation>direct loss</translation>
        </message>
        <message>
            <source>value of the goods</source>
            <translation>value of the goods</translation>
        </message>
        <message>
            <source>income of the year before</source>
            <translation>income of the year before</translation>
        </message>
        <message>
            <source>fine of the paragraph before</source>
            <translation>fine of the paragraph before</translation>
        </message>
        <message>
            <source>Environmental assessment</source>
            <translation>Environmental assessment</translation>
        </message>
        <message>
            <source>Discharge permit</source>
            <translation>Discharge permit</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Water</translation>
        </message>
        <message>
            <source>Air</source>
            <translation>Air</translation>
        </message>
        <message>
            <source>Solid waste</source>
            <translation>Solid waste</translation>
        </message>
        <message>
            <source>Hazardous waste</source>
            <translation>Hazardous waste</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Noise</translation>
        </message>
        <message>
            <source>Soil</source>
            <translation>Soil</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Monitoring</translation>
        </message>
        <message>
            <source>Evading supervision</source>
            <translation>Evading supervision</translation>
        </message>
        <message>
            <source>Obstructing inspection</source>
            <translation>Obstructing inspection</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>Disclosure</translation>
        </message>
        <message>
            <source>Emergencies</source>
            <translation>Emergencies</translation>
        </message>
        <message>
            <source>Technical agencies</source>
            <translation>Technical agencies</translation>
        </message>
        <message>
            <source>Nature protection</source>
            <translation>Nature protection</translation>
        </message>
        <message>
            <source>Radiation</source>
            <translation>Radiation</translation>
        </message>
        <message>
            <source>Livestock</source>
            <translation>Livestock</translation>
        </message>
        <message>
            <source>County</source>
            <translation>County</translation>
        </message>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Province</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>Government</translation>
        </message>
        <message>
            <source>ban on practising</source>
            <translation>ban on practising</translation>
        </message>
        <message>
            <source>bar on applying again</source>
            <translation>bar on applying again</translation>
        </message>
        <message>
            <source>circulated criticism</source>
            <translation>circulated criticism</translation>
        </message>
        <message>
            <source>closure by the government</source>
            <translation>closure by the government</translation>
        </message>
        <message>
            <source>confiscation of facilities</source>
            <translation>confiscation of facilities</translation>
        </message>
        <message>
            <source>confiscation of gains</source>
            <translation>confiscation of gains</translation>
        </message>
        <message>
            <source>confiscation of goods</source>
            <translation>confiscation of goods</translation>
        </message>
        <message>
            <source>demolition</source>
            <translation>demolition</translation>
        </message>
        <message>
            <source>detention by the police</source>
            <translation>detention by the police</translation>
        </message>
        <message>
            <source>limit of production</source>
            <translation>limit of production</translation>
        </message>
        <message>
            <source>order to correct</source>
            <translation>order to correct</translation>
        </message>
        <message>
            <source>public notice</source>
            <translation>public notice</translation>
        </message>
        <message>
            <source>referral to the police</source>
            <translation>referral to the police</translation>
        </message>
        <message>
            <source>restoration</source>
            <translation>restoration</translation>
        </message>
        <message>
            <source>revocation of the permit</source>
            <translation>revocation of the permit</translation>
        </message>
        <message>
            <source>stop of construction</source>
            <translation>stop of construction</translation>
        </message>
        <message>
            <source>stop of the act</source>
            <translation>stop of the act</translation>
        </message>
        <message>
            <source>stop of production for rectification</source>
            <translation>stop of production for rectification</translation>
        </message>
        <message>
            <source>stop of use</source>
            <translation>stop of use</translation>
        </message>
        <message>
            <source>performance by proxy</source>
            <translation>performance by proxy</translation>
        </message>
        <message>
            <source>suspension of business</source>
            <translation>suspension of business</translation>
        </message>
        <message>
            <source>suspension of works</source>
            <translation>suspension of works</translation>
        </message>
        <message>
            <source>treatment of the pollution</source>
            <translation>treatment of the pollution</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>warning</translation>
        </message>
        <message>
            <source>withdrawal of the permit</source>
            <translation>withdrawal of the permit</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Fine where it is not corrected in time</source>
            <translation>Fine where it is not corrected in time</translation>
        </message>
        <message>
            <source>Fine in serious cases</source>
            <translation>Fine in serious cases</translation>
        </message>
        <message>
            <source>Fine on responsible persons</source>
            <translation>Fine on responsible persons</translation>
        </message>
        <message>
            <source>language:en</source>
            <translation>language:en</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>up to %1</translation>
        </message>
        <message>
            <source>%1 % of the %2</source>
            <translation>%1 % of the %2</translation>
        </message>
        <message>
            <source>%1 times the %2</source>
            <translation>%1 times the %2</translation>
        </message>
        <message>
            <source>, which counts as at least %1</source>
            <translation>, which counts as at least %1</translation>
        </message>
        <message>
            <source> (optional)</source>
            <translation> (optional)</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>no date</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Responsible persons</source>
            <translation>Responsible persons</translation>
        </message>
        <message>
            <source>Corrected in time</source>
            <translation>Corrected in time</translation>
        </message>
        <message>
            <source>Not corrected in time</source>
            <translation>Not corrected in time</translation>
        </message>
        <message>
            <source>Serious case</source>
            <translation>Serious case</translation>
        </message>
        <message>
            <source>Version of %1, in force from %2</source>
            <translation>Version of %1, in force from %2</translation>
        </message>
        <message>
            <source>In force from %1</source>
            <translation>In force from %1</translation>
        </message>
        <message>
            <source>Version without a date</source>
            <translation>Version without a date</translation>
        </message>
        <message>
            <source>Version of %1</source>
            <translation>Version of %1</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>the same</translation>
        </message>
        <message>
            <source>lighter</source>
            <translation>lighter</translation>
        </message>
        <message>
            <source>heavier</source>
            <translation>heavier</translation>
        </message>
        <message>
            <source>to be weighed by the facts</source>
            <translation>to be weighed by the facts</translation>
        </message>
    </context>
    <context>
        <name>MeasureField</name>
        <message>
            <source>Nobody yet</source>
            <translation>Nobody yet</translation>
        </message>
        <message>
            <source>Write the day as 2026-11-25.</source>
            <translation>Write the day as 2026-11-25.</translation>
        </message>
        <message>
            <source>Write the moment as 2026-11-25 09:30.</source>
            <translation>Write the moment as 2026-11-25 09:30.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Write a whole number.</translation>
        </message>
    </context>
    <context>
        <name>MeasureForms</name>
        <message>
            <source>%1 (a duty)</source>
            <translation>%1 (a duty)</translation>
        </message>
        <message>
            <source>Public facilities, livelihood, safety of production: weighed how</source>
            <translation>Public facilities, livelihood, safety of production: weighed how</translation>
        </message>
        <message>
            <source>No one measure for all. It need not be taken where: %1.</source>
            <translation>No one measure for all. It need not be taken where: %1.</translation>
        </message>
        <message>
            <source>Officers (two, certified on the day)</source>
            <translation>Officers (two, certified on the day)</translation>
        </message>
        <message>
            <source>Not an act that is fined by the day</source>
            <translation>Not an act that is fined by the day</translation>
        </message>
        <message>
            <source>What is to be put right</source>
            <translation>What is to be put right</translation>
        </message>
        <message>
            <source>Day of the order</source>
            <translation>Day of the order</translation>
        </message>
        <message>
            <source>To be put right until</source>
            <translation>To be put right until</translation>
        </message>
        <message>
            <source>Served on</source>
            <translation>Served on</translation>
        </message>
        <message>
            <source>Comes by itself with the service of its document.</source>
            <translation>Comes by itself with the service of its document.</translation>
        </message>
        <message>
            <source>Which act fined by the day it is</source>
            <translation>Which act fined by the day it is</translation>
        </message>
        <message>
            <source>The order warns that refusal is fined by the day</source>
            <translation>The order warns that refusal is fined by the day</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begun</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Unannounced</source>
            <translation>Unannounced</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>The recheck stays as it is saved.</source>
            <translation>The recheck stays as it is saved.</translation>
        </message>
        <message>
            <source>Numbers of photos and recordings</source>
            <translation>Numbers of photos and recordings</translation>
        </message>
        <message>
            <source>Grounds that hold</source>
            <translation>Grounds that hold</translation>
        </message>
        <message>
            <source>The concrete circumstances</source>
            <translation>The concrete circumstances</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Inventory</translation>
        </message>
        <message>
            <source>The inventory stays as it is saved.</source>
            <translation>The inventory stays as it is saved.</translation>
        </message>
        <message>
            <source>Urgent: on the spot, before the approval</source>
            <translation>Urgent: on the spot, before the approval</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>Approved at</source>
            <translation>Approved at</translation>
        </message>
        <message>
            <source>Before it begins; where it could not wait, within 24 hours.</source>
            <translation>Before it begins; where it could not wait, within 24 hours.</translation>
        </message>
        <message>
            <source>Decision and list were handed over on the spot</source>
            <translation>Decision and list were handed over on the spot</translation>
        </message>
        <message>
            <source>Where the things are kept</source>
            <translation>Where the things are kept</translation>
        </message>
        <message>
            <source>Who keeps them</source>
            <translation>Who keeps them</translation>
        </message>
        <message>
            <source>Extended by (days)</source>
            <translation>Extended by (days)</translation>
        </message>
        <message>
            <source>Once, where the case is complex, by at most 30 days.</source>
            <translation>Once, where the case is complex, by at most 30 days.</translation>
        </message>
        <message>
            <source>Why the case is complex</source>
            <translation>Why the case is complex</translation>
        </message>
        <message>
            <source>Told to the party in writing on</source>
            <translation>Told to the party in writing on</translation>
        </message>
        <message>
            <source>Testing or appraisal from</source>
            <translation>Testing or appraisal from</translation>
        </message>
        <message>
            <source>Testing or appraisal until</source>
            <translation>Testing or appraisal until</translation>
        </message>
        <message>
            <source>Its period told in writing on</source>
            <translation>Its period told in writing on</translation>
        </message>
        <message>
            <source>Without that the time of testing counts.</source>
            <translation>Without that the time of testing counts.</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>Things</translation>
        </message>
        <message>
            <source>What becomes of them</source>
            <translation>What becomes of them</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Handed to</source>
            <translation>Handed to</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Loss or damage</source>
            <translation>Loss or damage</translation>
        </message>
        <message>
            <source>Empty: everything is as it was.</source>
            <translation>Empty: everything is as it was.</translation>
        </message>
        <message>
            <source>How far, and how the breach is put right</source>
            <translation>How far, and how the breach is put right</translation>
        </message>
        <message>
            <source>Ordered as a measure by</source>
            <translation>Ordered as a measure by</translation>
        </message>
        <message>
            <source>Empty: a penalty, with notice, hearing, review and discussion. Else the law that orders it.</source>
            <translation>Empty: a penalty, with notice, hearing, review and discussion. Else the law that orders it.</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Decided on</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Extended until</source>
            <translation>Extended until</translation>
        </message>
        <message>
            <source>Plan filed and made public on</source>
            <translation>Plan filed and made public on</translation>
        </message>
        <message>
            <source>Work done on</source>
            <translation>Work done on</translation>
        </message>
        <message>
            <source>Completion filed on</source>
            <translation>Completion filed on</translation>
        </message>
        <message>
            <source>From this day the decision is lifted by itself.</source>
            <translation>From this day the decision is lifted by itself.</translation>
        </message>
        <message>
            <source>Monitoring report, power, water, output</source>
            <translation>Monitoring report, power, water, output</translation>
        </message>
        <message>
            <source>Followed up on</source>
            <translation>Followed up on</translation>
        </message>
        <message>
            <source>What the follow-up found</source>
            <translation>What the follow-up found</translation>
        </message>
        <message>
            <source>It found the same act again</source>
            <translation>It found the same act again</translation>
        </message>
        <message>
            <source>Production resumed without leave on</source>
            <translation>Production resumed without leave on</translation>
        </message>
        <message>
            <source>Reported to the government on</source>
            <translation>Reported to the government on</translation>
        </message>
        <message>
            <source> (not verified yet)</source>
            <translation> (not verified yet)</translation>
        </message>
        <message>
            <source>Extension granted by</source>
            <translation>Extension granted by</translation>
        </message>
        <message>
            <source>Extension granted on</source>
            <translation>Extension granted on</translation>
        </message>
        <message>
            <source>The party asked for release on</source>
            <translation>The party asked for release on</translation>
        </message>
        <message>
            <source>To be looked into and decided within 5 working days.</source>
            <translation>To be looked into and decided within 5 working days.</translation>
        </message>
        <message>
            <source>Decided on the request on</source>
            <translation>Decided on the request on</translation>
        </message>
        <message>
            <source>Notice to fetch the things published on</source>
            <translation>Notice to fetch the things published on</translation>
        </message>
        <message>
            <source>Where nobody is found who takes them back: 60 days.</source>
            <translation>Where nobody is found who takes them back: 60 days.</translation>
        </message>
    </context>
    <context>
        <name>MeasureWords</name>
        <message>
            <source>Sealing</source>
            <translation>Sealing</translation>
        </message>
        <message>
            <source>Seizure</source>
            <translation>Seizure</translation>
        </message>
        <message>
            <source>Registration of evidence in advance</source>
            <translation>Registration of evidence in advance</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Released</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Recorded or copied, then returned</source>
            <translation>Recorded or copied, then returned</translation>
        </message>
        <message>
            <source>Sent to appraisal</source>
            <translation>Sent to appraisal</translation>
        </message>
        <message>
            <source>Sealed or seized from now on</source>
            <translation>Sealed or seized from now on</translation>
        </message>
        <message>
            <source>Transferred to another body</source>
            <translation>Transferred to another body</translation>
        </message>
        <message>
            <source>Confiscated</source>
            <translation>Confiscated</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>Going on: correction refused</source>
            <translation>Going on: correction refused</translation>
        </message>
        <message>
            <source>Recheck refused or obstructed</source>
            <translation>Recheck refused or obstructed</translation>
        </message>
        <message>
            <source>Production stopped or closed</source>
            <translation>Production stopped or closed</translation>
        </message>
        <message>
            <source>Production limited</source>
            <translation>Production limited</translation>
        </message>
        <message>
            <source>Production stopped for rectification</source>
            <translation>Production stopped for rectification</translation>
        </message>
        <message>
            <source>%1 (a duty)</source>
            <translation>%1 (a duty)</translation>
        </message>
        <message>
            <source>Not served yet</source>
            <translation>Not served yet</translation>
        </message>
        <message>
            <source>Recheck is due</source>
            <translation>Recheck is due</translation>
        </message>
        <message>
            <source>All released</source>
            <translation>All released</translation>
        </message>
        <message>
            <source>All disposed of</source>
            <translation>All disposed of</translation>
        </message>
        <message>
            <source>Term is over: release</source>
            <translation>Term is over: release</translation>
        </message>
        <message>
            <source>Approval is missing</source>
            <translation>Approval is missing</translation>
        </message>
        <message>
            <source>Partly released</source>
            <translation>Partly released</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Report to the government</source>
            <translation>Report to the government</translation>
        </message>
        <message>
            <source>Lifted, followed up</source>
            <translation>Lifted, followed up</translation>
        </message>
        <message>
            <source>Lifted, follow-up is due</source>
            <translation>Lifted, follow-up is due</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
    </context>
    <context>
        <name>MeasuresView</name>
        <message>
            <source>Tick at least one thing.</source>
            <translation>Tick at least one thing.</translation>
        </message>
    </context>
    <context>
        <name>PackFields</name>
        <message>
            <source>Names: the factors and terms by their ids, start, base_max, statute_min, statute_max. + - * / ^ ( ), min, max, avg, if(a &lt; b, c, d).</source>
            <translation>Names: the factors and terms by their ids, start, base_max, statute_min, statute_max. + - * / ^ ( ), min, max, avg, if(a &lt; b, c, d).</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>The same for every version of this table, as gs-2026</source>
            <translation>The same for every version of this table, as gs-2026</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Division code</source>
            <translation>Division code</translation>
        </message>
        <message>
            <source>Six digits, as 620000 for the province</source>
            <translation>Six digits, as 620000 for the province</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In force from</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Published by the issuer</source>
            <translation>Published by the issuer</translation>
        </message>
        <message>
            <source>Document it is taken from</source>
            <translation>Document it is taken from</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effect</translation>
        </message>
        <message>
            <source>Conditions, each a question</source>
            <translation>Conditions, each a question</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Moves the figure by (%)</source>
            <translation>Moves the figure by (%)</translation>
        </message>
        <message>
            <source>Lighter with a minus: -20</source>
            <translation>Lighter with a minus: -20</translation>
        </message>
        <message>
            <source>Keeps of the lowest fine at least (%)</source>
            <translation>Keeps of the lowest fine at least (%)</translation>
        </message>
        <message>
            <source>For acts from</source>
            <translation>For acts from</translation>
        </message>
        <message>
            <source>Collective discussion first</source>
            <translation>Collective discussion first</translation>
        </message>
        <message>
            <source>Legal review first</source>
            <translation>Legal review first</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>Violation</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <source>The formula gives</source>
            <translation>The formula gives</translation>
        </message>
        <message>
            <source>Formula of the result</source>
            <translation>Formula of the result</translation>
        </message>
        <message>
            <source>Round the fine to (yuan)</source>
            <translation>Round the fine to (yuan)</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Rounding</translation>
        </message>
        <message>
            <source>Factors without evidence</source>
            <translation>Factors without evidence</translation>
        </message>
        <message>
            <source>Other measures, a line each</source>
            <translation>Other measures, a line each</translation>
        </message>
        <message>
            <source>Remarks, a line each</source>
            <translation>Remarks, a line each</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Branch</translation>
        </message>
        <message>
            <source>The id of the branch it limits, as unit</source>
            <translation>The id of the branch it limits, as unit</translation>
        </message>
        <message>
            <source>Who is fined</source>
            <translation>Who is fined</translation>
        </message>
        <message>
            <source>Kind of fine</source>
            <translation>Kind of fine</translation>
        </message>
        <message>
            <source>Base of a multiple or percent</source>
            <translation>Base of a multiple or percent</translation>
        </message>
        <message>
            <source>Lowest (yuan, times or %)</source>
            <translation>Lowest (yuan, times or %)</translation>
        </message>
        <message>
            <source>Highest (yuan, times or %)</source>
            <translation>Highest (yuan, times or %)</translation>
        </message>
        <message>
            <source>A smaller base counts as (yuan)</source>
            <translation>A smaller base counts as (yuan)</translation>
        </message>
        <message>
            <source>As the range of the statute names it: unit, individual, overdue</source>
            <translation>As the range of the statute names it: unit, individual, overdue</translation>
        </message>
        <message>
            <source>Start (%)</source>
            <translation>Start (%)</translation>
        </message>
        <message>
            <source>Percents are taken of (yuan, times or %)</source>
            <translation>Percents are taken of (yuan, times or %)</translation>
        </message>
        <message>
            <source>At least (%)</source>
            <translation>At least (%)</translation>
        </message>
        <message>
            <source>At most (%)</source>
            <translation>At most (%)</translation>
        </message>
        <message>
            <source>At most (yuan)</source>
            <translation>At most (yuan)</translation>
        </message>
        <message>
            <source>Formulas name the factor by it</source>
            <translation>Formulas name the factor by it</translation>
        </message>
        <message>
            <source>Several options may hold at once</source>
            <translation>Several options may hold at once</translation>
        </message>
        <message>
            <source>Unit of measured values</source>
            <translation>Unit of measured values</translation>
        </message>
        <message>
            <source>Counts earlier penalties of so many years</source>
            <translation>Counts earlier penalties of so many years</translation>
        </message>
        <message>
            <source>The option then follows from the count</source>
            <translation>The option then follows from the count</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Percent</translation>
        </message>
        <message>
            <source>Measured values from (included)</source>
            <translation>Measured values from (included)</translation>
        </message>
        <message>
            <source>Below (not included)</source>
            <translation>Below (not included)</translation>
        </message>
        <message>
            <source>Formulas name the term by it</source>
            <translation>Formulas name the term by it</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formula</translation>
        </message>
        <message>
            <source>Or a table</source>
            <translation>Or a table</translation>
        </message>
        <message>
            <source>Where these options hold</source>
            <translation>Where these options hold</translation>
        </message>
        <message>
            <source>The highest may itself be imposed</source>
            <translation>The highest may itself be imposed</translation>
        </message>
        <message>
            <source>What fixes the fine</source>
            <translation>What fixes the fine</translation>
        </message>
        <message>
            <source>Fine (yuan, times or %)</source>
            <translation>Fine (yuan, times or %)</translation>
        </message>
        <message>
            <source>Weighted sum of percents</source>
            <translation>Weighted sum of percents</translation>
        </message>
        <message>
            <source>Matrix of intervals</source>
            <translation>Matrix of intervals</translation>
        </message>
        <message>
            <source>Percent of the base of the branch</source>
            <translation>Percent of the base of the branch</translation>
        </message>
        <message>
            <source>The fine in yuan</source>
            <translation>The fine in yuan</translation>
        </message>
        <message>
            <source>Half up, where it is rounded</source>
            <translation>Half up, where it is rounded</translation>
        </message>
        <message>
            <source>Half up</source>
            <translation>Half up</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Count as chosen</source>
            <translation>Count as chosen</translation>
        </message>
        <message>
            <source>Count as chosen, said in the pack</source>
            <translation>Count as chosen, said in the pack</translation>
        </message>
        <message>
            <source>Count at their lowest option</source>
            <translation>Count at their lowest option</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Individual</source>
            <translation>Individual</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Multiple of a base</source>
            <translation>Multiple of a base</translation>
        </message>
        <message>
            <source>Percent of a base</source>
            <translation>Percent of a base</translation>
        </message>
        <message>
            <source>None: an amount</source>
            <translation>None: an amount</translation>
        </message>
        <message>
            <source>Illegal gain</source>
            <translation>Illegal gain</translation>
        </message>
        <message>
            <source>Total investment</source>
            <translation>Total investment</translation>
        </message>
        <message>
            <source>Fee charged</source>
            <translation>Fee charged</translation>
        </message>
        <message>
            <source>Cost of disposal</source>
            <translation>Cost of disposal</translation>
        </message>
        <message>
            <source>Direct loss</source>
            <translation>Direct loss</translation>
        </message>
        <message>
            <source>Value of the goods</source>
            <translation>Value of the goods</translation>
        </message>
        <message>
            <source>No penalty: shall</source>
            <translation>No penalty: shall</translation>
        </message>
        <message>
            <source>No penalty: may</source>
            <translation>No penalty: may</translation>
        </message>
        <message>
            <source>Reduced below the statute</source>
            <translation>Reduced below the statute</translation>
        </message>
        <message>
            <source>Lighter or reduced</source>
            <translation>Lighter or reduced</translation>
        </message>
        <message>
            <source>Lighter</source>
            <translation>Lighter</translation>
        </message>
        <message>
            <source>Heavier</source>
            <translation>Heavier</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pack</translation>
        </message>
        <message>
            <source>Circumstance</source>
            <translation>Circumstance</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>Range of the statute</source>
            <translation>Range of the statute</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Factor</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Row of the matrix</source>
            <translation>Row of the matrix</translation>
        </message>
        <message>
            <source>Fixed fine</source>
            <translation>Fixed fine</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Enterprises</source>
            <translation>Enterprises</translation>
        </message>
        <message>
            <source>Discretion</source>
            <translation>Discretion</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Inspections</source>
            <translation>Inspections</translation>
        </message>
        <message>
            <source>Workbench</source>
            <translation>Workbench</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>Supervision</translation>
        </message>
    </context>
    <context>
        <name>PerformanceFields</name>
        <message>
            <source>Fine</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Confiscation</source>
            <translation>Confiscation</translation>
        </message>
        <message>
            <source>Added penalty</source>
            <translation>Added penalty</translation>
        </message>
        <message>
            <source>Bank or electronic payment</source>
            <translation>Bank or electronic payment</translation>
        </message>
        <message>
            <source>Collected on the spot</source>
            <translation>Collected on the spot</translation>
        </message>
        <message>
            <source>By the court's enforcement</source>
            <translation>By the court's enforcement</translation>
        </message>
        <message>
            <source>Remitted by an agreement on execution</source>
            <translation>Remitted by an agreement on execution</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>Pay later</translation>
        </message>
        <message>
            <source>Pay by instalments</source>
            <translation>Pay by instalments</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Not decided yet</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Granted</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Reconsideration</source>
            <translation>Reconsideration</translation>
        </message>
        <message>
            <source>Suit</source>
            <translation>Suit</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Still open</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Upheld</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Annulled</source>
            <translation>Annulled</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Dismissed</translation>
        </message>
        <message>
            <source>No ruling yet</source>
            <translation>No ruling yet</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <source>To be enforced</source>
            <translation>To be enforced</translation>
        </message>
        <message>
            <source>Enforcement refused</source>
            <translation>Enforcement refused</translation>
        </message>
        <message>
            <source>Who paid</source>
            <translation>Who paid</translation>
        </message>
        <message>
            <source>The party</source>
            <translation>The party</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Paid on</translation>
        </message>
        <message>
            <source>Sum (yuan)</source>
            <translation>Sum (yuan)</translation>
        </message>
        <message>
            <source>Towards</source>
            <translation>Towards</translation>
        </message>
        <message>
            <source>How it came in</source>
            <translation>How it came in</translation>
        </message>
        <message>
            <source>Number of the receipt</source>
            <translation>Number of the receipt</translation>
        </message>
        <message>
            <source>Why on the spot</source>
            <translation>Why on the spot</translation>
        </message>
        <message>
            <source>Who collected it</source>
            <translation>Who collected it</translation>
        </message>
        <message>
            <source>Handed to the bureau on</source>
            <translation>Handed to the bureau on</translation>
        </message>
        <message>
            <source>Within 2 working days.</source>
            <translation>Within 2 working days.</translation>
        </message>
        <message>
            <source>Paid into the bank on</source>
            <translation>Paid into the bank on</translation>
        </message>
        <message>
            <source>Within 2 more working days.</source>
            <translation>Within 2 more working days.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Asked for on</source>
            <translation>Asked for on</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>What is asked for</translation>
        </message>
        <message>
            <source>Economic difficulty and what proves it</source>
            <translation>Economic difficulty and what proves it</translation>
        </message>
        <message>
            <source>Decision of the head</source>
            <translation>Decision of the head</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Decided on</translation>
        </message>
        <message>
            <source>Plan: a line each, day and sum</source>
            <translation>Plan: a line each, day and sum</translation>
        </message>
        <message>
            <source>2026-12-10 20000: together exactly what is open of the fine.</source>
            <translation>2026-12-10 20000: together exactly what is open of the fine.</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>Ended before its time on</source>
            <translation>Ended before its time on</translation>
        </message>
        <message>
            <source>From the next day all that is left is due.</source>
            <translation>From the next day all that is left is due.</translation>
        </message>
        <message>
            <source>Why it was ended</source>
            <translation>Why it was ended</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Body or court</source>
            <translation>Body or court</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Its number</translation>
        </message>
        <message>
            <source>Performance is stopped meanwhile</source>
            <translation>Performance is stopped meanwhile</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Decision served, judgment in effect on</source>
            <translation>Decision served, judgment in effect on</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Answered on</translation>
        </message>
        <message>
            <source>What the party said</source>
            <translation>What the party said</translation>
        </message>
        <message>
            <source>What was found when it was looked into</source>
            <translation>What was found when it was looked into</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Court</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>Applied on</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Accepted on</translation>
        </message>
        <message>
            <source>Ruling</source>
            <translation>Ruling</translation>
        </message>
        <message>
            <source>Ruling served on</source>
            <translation>Ruling served on</translation>
        </message>
        <message>
            <source>Number of the ruling</source>
            <translation>Number of the ruling</translation>
        </message>
        <message>
            <source>The court above was asked on</source>
            <translation>The court above was asked on</translation>
        </message>
        <message>
            <source>Within 15 days.</source>
            <translation>Within 15 days.</translation>
        </message>
        <message>
            <source>Enforced in full on</source>
            <translation>Enforced in full on</translation>
        </message>
        <message>
            <source>Daily fine</source>
            <translation>Daily fine</translation>
        </message>
        <message>
            <source>Of which</source>
            <translation>Of which</translation>
        </message>
        <message>
            <source>Who asked for it</source>
            <translation>Who asked for it</translation>
        </message>
        <message>
            <source>Against which decision</source>
            <translation>Against which decision</translation>
        </message>
        <message>
            <source>Summary procedure</source>
            <translation>Summary procedure</translation>
        </message>
        <message>
            <source>Copy of the application or complaint received on</source>
            <translation>Copy of the application or complaint received on</translation>
        </message>
        <message>
            <source>The reply is due in 10 working days, in the summary procedure in 5; the defence in 15 days. Without it there is no evidence.</source>
            <translation>The reply is due in 10 working days, in the summary procedure in 5; the defence in 15 days. Without it there is no evidence.</translation>
        </message>
        <message>
            <source>Reply with the evidence handed in on</source>
            <translation>Reply with the evidence handed in on</translation>
        </message>
        <message>
            <source>The fine now (yuan)</source>
            <translation>The fine now (yuan)</translation>
        </message>
    </context>
    <context>
        <name>ReferralFields</name>
        <message>
            <source>Police: suspected crime</source>
            <translation>Police: suspected crime</translation>
        </message>
        <message>
            <source>Police: detention</source>
            <translation>Police: detention</translation>
        </message>
        <message>
            <source>Another department</source>
            <translation>Another department</translation>
        </message>
        <message>
            <source>Environment bureau with jurisdiction</source>
            <translation>Environment bureau with jurisdiction</translation>
        </message>
        <message>
            <source>Who supervises a third-party institution</source>
            <translation>Who supervises a third-party institution</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Not decided yet</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Not transferred</source>
            <translation>Not transferred</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>No answer yet</translation>
        </message>
        <message>
            <source>Filed as a criminal case</source>
            <translation>Filed as a criminal case</translation>
        </message>
        <message>
            <source>Filing refused</source>
            <translation>Filing refused</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Detention decided</source>
            <translation>Detention decided</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>Where it goes</translation>
        </message>
        <message>
            <source>Answer of the police</source>
            <translation>Answer of the police</translation>
        </message>
        <message>
            <source>To which body</source>
            <translation>To which body</translation>
        </message>
        <message>
            <source>Facts and why it goes there, with the article</source>
            <translation>Facts and why it goes there, with the article</translation>
        </message>
        <message>
            <source>Who is directly responsible, a line each</source>
            <translation>Who is directly responsible, a line each</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>Reported on</translation>
        </message>
        <message>
            <source>Team that reports it, at least two</source>
            <translation>Team that reports it, at least two</translation>
        </message>
        <message>
            <source>What goes with it, a line each</source>
            <translation>What goes with it, a line each</translation>
        </message>
        <message>
            <source>Things involved in the case, a line each</source>
            <translation>Things involved in the case, a line each</translation>
        </message>
        <message>
            <source>Handed over at</source>
            <translation>Handed over at</translation>
        </message>
        <message>
            <source>Within 24 hours of the approval.</source>
            <translation>Within 24 hours of the approval.</translation>
        </message>
        <message>
            <source>In originals, within 3 working days of the approval.</source>
            <translation>In originals, within 3 working days of the approval.</translation>
        </message>
        <message>
            <source>Copy to the procuratorate on</source>
            <translation>Copy to the procuratorate on</translation>
        </message>
        <message>
            <source>Receipt of</source>
            <translation>Receipt of</translation>
        </message>
        <message>
            <source>Who received it</source>
            <translation>Who received it</translation>
        </message>
        <message>
            <source>Decided by the police on</source>
            <translation>Decided by the police on</translation>
        </message>
        <message>
            <source>Their notice received on</source>
            <translation>Their notice received on</translation>
        </message>
        <message>
            <source>Things handed over on</source>
            <translation>Things handed over on</translation>
        </message>
        <message>
            <source>Within 3 days of the notice of filing.</source>
            <translation>Within 3 days of the notice of filing.</translation>
        </message>
        <message>
            <source>Objection made on</source>
            <translation>Objection made on</translation>
        </message>
        <message>
            <source>Within 3 days of a refusal: calendar days, to be safe on either reading.</source>
            <translation>Within 3 days of a refusal: calendar days, to be safe on either reading.</translation>
        </message>
        <message>
            <source>Objection answered on</source>
            <translation>Objection answered on</translation>
        </message>
        <message>
            <source>Procuratorate asked to supervise on</source>
            <translation>Procuratorate asked to supervise on</translation>
        </message>
        <message>
            <source>Came back for administrative handling on</source>
            <translation>Came back for administrative handling on</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Police asked for what is missing on</source>
            <translation>Police asked for what is missing on</translation>
        </message>
        <message>
            <source>What was missing handed in on</source>
            <translation>What was missing handed in on</translation>
        </message>
        <message>
            <source>Within 3 days.</source>
            <translation>Within 3 days.</translation>
        </message>
        <message>
            <source>Opinion of the procuratorate received on</source>
            <translation>Opinion of the procuratorate received on</translation>
        </message>
        <message>
            <source>Transfer within 3 days.</source>
            <translation>Transfer within 3 days.</translation>
        </message>
        <message>
            <source>Entered on the information sharing platform on</source>
            <translation>Entered on the information sharing platform on</translation>
        </message>
        <message>
            <source>Within 7 days of the decision.</source>
            <translation>Within 7 days of the decision.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Investigator</source>
            <translation>Investigator</translation>
        </message>
        <message>
            <source>Legal reviewer</source>
            <translation>Legal reviewer</translation>
        </message>
        <message>
            <source>Head (decides)</source>
            <translation>Head (decides)</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Clerk</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
    </context>
    <context>
        <name>ServiceWords</name>
        <message>
            <source>On its way</source>
            <translation>On its way</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>Not delivered</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>Taken by %1 (%2).</source>
            <translation>Taken by %1 (%2).</translation>
        </message>
        <message>
            <source>Reason: %1.</source>
            <translation>Reason: %1.</translation>
        </message>
        <message>
            <source>Witness: %1.</source>
            <translation>Witness: %1.</translation>
        </message>
    </context>
    <context>
        <name>ThingsTable</name>
        <message>
            <source>Name *</source>
            <translation>Name *</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Quantity *</source>
            <translation>Quantity *</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Seal no.</source>
            <translation>Seal no.</translation>
        </message>
        <message>
            <source>Keeper</source>
            <translation>Keeper</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
    </context>
    <context>
        <name>access</name>
        <message>
            <source>There is not enough memory to check the password. Close other programs and try again.</source>
            <translation>There is not enough memory to check the password. Close other programs and try again.</translation>
        </message>
        <message>
            <source>The name or the password is wrong.</source>
            <translation>The name or the password is wrong.</translation>
        </message>
        <message>
            <source>A password has at least %1 characters.</source>
            <translation>A password has at least %1 characters.</translation>
        </message>
        <message>
            <source>A password has at most %1 characters.</source>
            <translation>A password has at most %1 characters.</translation>
        </message>
        <message>
            <source>The password must not be the name.</source>
            <translation>The password must not be the name.</translation>
        </message>
        <message>
            <source>The password is one character repeated.</source>
            <translation>The password is one character repeated.</translation>
        </message>
        <message>
            <source>This workspace has accounts already. Log in; an administrator can add another one.</source>
            <translation>This workspace has accounts already. Log in; an administrator can add another one.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again in %1 seconds, or ask an administrator to set a new one.</source>
            <translation>Too many wrong passwords. Try again in %1 seconds, or ask an administrator to set a new one.</translation>
        </message>
        <message>
            <source>%1 no longer works here. An administrator can change that.</source>
            <translation>%1 no longer works here. An administrator can change that.</translation>
        </message>
        <message>
            <source>This officer has no account on this computer.</source>
            <translation>This officer has no account on this computer.</translation>
        </message>
        <message>
            <source>This is the last account; without it nobody could open the workspace.</source>
            <translation>This is the last account; without it nobody could open the workspace.</translation>
        </message>
        <message>
            <source>A login name has 1 to %1 characters.</source>
            <translation>A login name has 1 to %1 characters.</translation>
        </message>
        <message>
            <source>The name or the officer has an account already: %1.</source>
            <translation>The name or the officer has an account already: %1.</translation>
        </message>
        <message>
            <source>%1 investigated the case and must not review it (%2 %3).</source>
            <translation>%1 investigated the case and must not review it (%2 %3).</translation>
        </message>
        <message>
            <source>%1 investigated the case and must not make its legal review (%2 %3).</source>
            <translation>%1 investigated the case and must not make its legal review (%2 %3).</translation>
        </message>
        <message>
            <source>%1 investigated the case and must not chair its hearing (%2 %3).</source>
            <translation>%1 investigated the case and must not chair its hearing (%2 %3).</translation>
        </message>
        <message>
            <source>%1 investigated the case and must not decide it (%2 %3).</source>
            <translation>%1 investigated the case and must not decide it (%2 %3).</translation>
        </message>
        <message>
            <source>%1 has no enforcement certificate valid on %2 (%3 %4).</source>
            <translation>%1 has no enforcement certificate valid on %2 (%3 %4).</translation>
        </message>
        <message>
            <source>Two officers are needed (%1 %2).</source>
            <translation>Two officers are needed (%1 %2).</translation>
        </message>
        <message>
            <source>%1 does not have the role for this (%2 %3).</source>
            <translation>%1 does not have the role for this (%2 %3).</translation>
        </message>
        <message>
            <source>%1 no longer works here (%2 %3).</source>
            <translation>%1 no longer works here (%2 %3).</translation>
        </message>
        <message>
            <source>This is not a key of a workspace.</source>
            <translation>This is not a key of a workspace.</translation>
        </message>
        <message>
            <source>What this device keeps under lock cannot be opened. Enrol it again.</source>
            <translation>What this device keeps under lock cannot be opened. Enrol it again.</translation>
        </message>
        <message>
            <source>%1 investigated the case and reports, but does not vote (%2 %3).</source>
            <translation>%1 investigated the case and reports, but does not vote (%2 %3).</translation>
        </message>
        <message>
            <source>Write the officer's name.</source>
            <translation>Write the officer's name.</translation>
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation>Choose at least one role.</translation>
        </message>
        <message>
            <source>The certificate ends before it begins.</source>
            <translation>The certificate ends before it begins.</translation>
        </message>
        <message>
            <source>Write the name of the office as on its seal.</source>
            <translation>Write the name of the office as on its seal.</translation>
        </message>
        <message>
            <source>Write the word that case numbers begin with.</source>
            <translation>Write the word that case numbers begin with.</translation>
        </message>
        <message>
            <source>This is the last administrator. Make somebody else an administrator first.</source>
            <translation>This is the last administrator. Make somebody else an administrator first.</translation>
        </message>
        <message>
            <source>Save the officer %1</source>
            <translation>Save the officer %1</translation>
        </message>
        <message>
            <source>Save the office %1</source>
            <translation>Save the office %1</translation>
        </message>
        <message>
            <source>The desk is locked by %1.</source>
            <translation>The desk is locked by %1.</translation>
        </message>
        <message>
            <source>Write a short name to log in with.</source>
            <translation>Write a short name to log in with.</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>The two passwords differ.</translation>
        </message>
        <message>
            <source>Write a percent between 1 and 100.</source>
            <translation>Write a percent between 1 and 100.</translation>
        </message>
        <message>
            <source>%1 is the principal head from %2 on: there is one at a time. Let the new one begin later.</source>
            <translation>%1 is the principal head from %2 on: there is one at a time. Let the new one begin later.</translation>
        </message>
        <message>
            <source>The principal head needs the role that decides.</source>
            <translation>The principal head needs the role that decides.</translation>
        </message>
        <message>
            <source>His time as principal head ends before it begins.</source>
            <translation>His time as principal head ends before it begins.</translation>
        </message>
        <message>
            <source>Only the administrator of the office may change this. Ask them to.</source>
            <translation>Only the administrator of the office may change this. Ask them to.</translation>
        </message>
    </context>
    <context>
        <name>archive</name>
        <message>
            <source>The file is damaged and cannot be read. Copy it again, or open and save it anew.</source>
            <translation>The file is damaged and cannot be read. Copy it again, or open and save it anew.</translation>
        </message>
        <message>
            <source>The file is too large when unpacked. Split it into several files.</source>
            <translation>The file is too large when unpacked. Split it into several files.</translation>
        </message>
        <message>
            <source>There is no space left to write the file.</source>
            <translation>There is no space left to write the file.</translation>
        </message>
    </context>
    <context>
        <name>base</name>
        <message>
            <source>Line %1 of the table of divisions cannot be read.</source>
            <translation>Line %1 of the table of divisions cannot be read.</translation>
        </message>
        <message>
            <source>The file could not be read to its end. Copy it again.</source>
            <translation>The file could not be read to its end. Copy it again.</translation>
        </message>
        <message>
            <source>“%1” is not a hexadecimal number.</source>
            <translation>“%1” is not a hexadecimal number.</translation>
        </message>
        <message>
            <source>“%1” is not a record id.</source>
            <translation>“%1” is not a record id.</translation>
        </message>
        <message>
            <source>A social credit code has 18 characters; “%1” has not.</source>
            <translation>A social credit code has 18 characters; “%1” has not.</translation>
        </message>
        <message>
            <source>“%1” is no social credit code: the letters I, O, Z, S and V never occur in one.</source>
            <translation>“%1” is no social credit code: the letters I, O, Z, S and V never occur in one.</translation>
        </message>
        <message>
            <source>The last character of the social credit code “%1” does not fit the others. Compare it with the licence.</source>
            <translation>The last character of the social credit code “%1” does not fit the others. Compare it with the licence.</translation>
        </message>
        <message>
            <source>“%1” is not a citizen identity number: 18 digits, the last may be X.</source>
            <translation>“%1” is not a citizen identity number: 18 digits, the last may be X.</translation>
        </message>
        <message>
            <source>The last digit of the identity number “%1” does not fit the others. Compare it with the card.</source>
            <translation>The last digit of the identity number “%1” does not fit the others. Compare it with the card.</translation>
        </message>
        <message>
            <source>The text “%1” holds half a character. Type it again.</source>
            <translation>The text “%1” holds half a character. Type it again.</translation>
        </message>
        <message>
            <source>The number %1 cannot be kept: only whole numbers of up to 15 digits can.</source>
            <translation>The number %1 cannot be kept: only whole numbers of up to 15 digits can.</translation>
        </message>
        <message>
            <source>Line %1, column %2: here it stops being JSON. It may be cut off or changed.</source>
            <translation>Line %1, column %2: here it stops being JSON. It may be cut off or changed.</translation>
        </message>
        <message>
            <source>Line %1, column %2: lists and objects are nested too deeply.</source>
            <translation>Line %1, column %2: lists and objects are nested too deeply.</translation>
        </message>
        <message>
            <source>Line %1, column %2: the object that ends here has the key “%3” twice. Remove one.</source>
            <translation>Line %1, column %2: the object that ends here has the key “%3” twice. Remove one.</translation>
        </message>
        <message>
            <source>Line %1, column %2: the text is not UTF-8. Save the file as UTF-8.</source>
            <translation>Line %1, column %2: the text is not UTF-8. Save the file as UTF-8.</translation>
        </message>
        <message>
            <source>Line %1, column %2: the text that ends here holds half a character.</source>
            <translation>Line %1, column %2: the text that ends here holds half a character.</translation>
        </message>
        <message>
            <source>Line %1, column %2: the number %3 is not taken; write a whole number.</source>
            <translation>Line %1, column %2: the number %3 is not taken; write a whole number.</translation>
        </message>
        <message>
            <source>The input is too large: %1 KB, at most %2 KB are taken.</source>
            <translation>The input is too large: %1 KB, at most %2 KB are taken.</translation>
        </message>
        <message>
            <source>A JSON object is expected, beginning with “{”.</source>
            <translation>A JSON object is expected, beginning with “{”.</translation>
        </message>
        <message>
            <source>The amount is too large. Check the figures.</source>
            <translation>The amount is too large. Check the figures.</translation>
        </message>
        <message>
            <source>“%1” is not an amount. Type yuan as figures, e.g. 50000 or 1234.50.</source>
            <translation>“%1” is not an amount. Type yuan as figures, e.g. 50000 or 1234.50.</translation>
        </message>
        <message>
            <source>The figures are too large to be computed exactly. Check the amounts.</source>
            <translation>The figures are too large to be computed exactly. Check the amounts.</translation>
        </message>
        <message>
            <source>The formula divides by zero.</source>
            <translation>The formula divides by zero.</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>“%1” is not a number.</translation>
        </message>
        <message>
            <source>Line %1 of the holiday table cannot be read: %2</source>
            <translation>Line %1 of the holiday table cannot be read: %2</translation>
        </message>
        <message>
            <source>The holiday table is empty.</source>
            <translation>The holiday table is empty.</translation>
        </message>
        <message>
            <source>The holiday table knows %1 to %2 only; %3 is counted by weekends and provisional. Load the table of that year.</source>
            <translation>The holiday table knows %1 to %2 only; %3 is counted by weekends and provisional. Load the table of that year.</translation>
        </message>
        <message>
            <source>Line %1, column %2: the number %3 has more than 15 digits and would not stay exact.</source>
            <translation>Line %1, column %2: the number %3 has more than 15 digits and would not stay exact.</translation>
        </message>
        <message>
            <source>There is no space left to write “%1”. Nothing there was changed; free some space or choose another place.</source>
            <translation>There is no space left to write “%1”. Nothing there was changed; free some space or choose another place.</translation>
        </message>
        <message>
            <source>“%1” cannot be written: you have no right to write there. Nothing there was changed; choose another folder.</source>
            <translation>“%1” cannot be written: you have no right to write there. Nothing there was changed; choose another folder.</translation>
        </message>
        <message>
            <source>“%1” cannot be written: there is no such folder. Choose another one.</source>
            <translation>“%1” cannot be written: there is no such folder. Choose another one.</translation>
        </message>
        <message>
            <source>“%1” cannot be written. Nothing there was changed; close it where it is open, or choose another folder.</source>
            <translation>“%1” cannot be written. Nothing there was changed; close it where it is open, or choose another folder.</translation>
        </message>
    </context>
    <context>
        <name>binder</name>
        <message>
            <source>This document has no sealed PDF yet.</source>
            <translation>This document has no sealed PDF yet.</translation>
        </message>
        <message>
            <source>The case is contested: an officer must decide first.</source>
            <translation>The case is contested: an officer must decide first.</translation>
        </message>
        <message>
            <source>%1 is still a draft and is left out.</source>
            <translation>%1 is still a draft and is left out.</translation>
        </message>
        <message>
            <source>%1 has no sealed PDF yet.</source>
            <translation>%1 has no sealed PDF yet.</translation>
        </message>
        <message>
            <source>%1 has not been served.</source>
            <translation>%1 has not been served.</translation>
        </message>
        <message>
            <source>%1 has no receipt of service.</source>
            <translation>%1 has no receipt of service.</translation>
        </message>
        <message>
            <source>%1 cannot be bound: %2</source>
            <translation>%1 cannot be bound: %2</translation>
        </message>
        <message>
            <source>There is nothing to bind yet.</source>
            <translation>There is nothing to bind yet.</translation>
        </message>
        <message>
            <source>%1 was decided, %2 was paid.</source>
            <translation>%1 was decided, %2 was paid.</translation>
        </message>
        <message>
            <source>There is sound or film, and no %1.</source>
            <translation>There is sound or film, and no %1.</translation>
        </message>
        <message>
            <source>There is no %1.</source>
            <translation>There is no %1.</translation>
        </message>
        <message>
            <source>The %1 is not final: an open one is bound, to be filled in by hand.</source>
            <translation>The %1 is not final: an open one is bound, to be filled in by hand.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Stopped.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A file has fewer pages than were counted: %1</source>
            <translation>A file has fewer pages than were counted: %1</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Stopped. No file was written.</translation>
        </message>
        <message>
            <source>A file of the case cannot be bound; the log says which.</source>
            <translation>A file of the case cannot be bound; the log says which.</translation>
        </message>
        <message>
            <source>The PDF is too large, or holds too much, to be bound.</source>
            <translation>The PDF is too large, or holds too much, to be bound.</translation>
        </message>
        <message>
            <source>The PDF is damaged and cannot be read.</source>
            <translation>The PDF is damaged and cannot be read.</translation>
        </message>
        <message>
            <source>The PDF is protected by a password.</source>
            <translation>The PDF is protected by a password.</translation>
        </message>
        <message>
            <source>The file is not on this computer yet.</source>
            <translation>The file is not on this computer yet.</translation>
        </message>
        <message>
            <source>The fonds has three to five capital letters and figures, e.g. X043.</source>
            <translation>The fonds has three to five capital letters and figures, e.g. X043.</translation>
        </message>
        <message>
            <source>The category is written in capital letters, e.g. WS; parts of it with a dot.</source>
            <translation>The category is written in capital letters, e.g. WS; parts of it with a dot.</translation>
        </message>
        <message>
            <source>Write the year with four figures.</source>
            <translation>Write the year with four figures.</translation>
        </message>
        <message>
            <source>The number of the file lies between 1 and 9999.</source>
            <translation>The number of the file lies between 1 and 9999.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 lasts from %2 to %3, and what the log has of it does not cover that. Correct the log, or write there why the recording broke off (中断说明).</source>
            <translation>%1 lasts from %2 to %3, and what the log has of it does not cover that. Correct the log, or write there why the recording broke off (中断说明).</translation>
        </message>
        <message>
            <source>A line of the log names no beginning and end: %1</source>
            <translation>A line of the log names no beginning and end: %1</translation>
        </message>
        <message>
            <source>A line of the log ends before it begins: %1</source>
            <translation>A line of the log ends before it begins: %1</translation>
        </message>
        <message>
            <source>“%1” is not in the log.</source>
            <translation>“%1” is not in the log.</translation>
        </message>
        <message>
            <source>%1 in the main volume may name the informer (“%2”). Move it into the secondary volume, or make it anew without that.</source>
            <translation>%1 in the main volume may name the informer (“%2”). Move it into the secondary volume, or make it anew without that.</translation>
        </message>
        <message>
            <source>The case has no archive number yet.</source>
            <translation>The case has no archive number yet.</translation>
        </message>
        <message>
            <source>The archive number %1 stands on another case too: %2. Give one of them another one.</source>
            <translation>The archive number %1 stands on another case too: %2. Give one of them another one.</translation>
        </message>
        <message>
            <source>The case gets its archive number when nothing else is missing. The first that is: %1</source>
            <translation>The case gets its archive number when nothing else is missing. The first that is: %1</translation>
        </message>
        <message>
            <source>Another case has the archive number %1: %2</source>
            <translation>Another case has the archive number %1: %2</translation>
        </message>
        <message>
            <source>Give the archive number %1</source>
            <translation>Give the archive number %1</translation>
        </message>
        <message>
            <source>The PDFs could not be put together: one of them is damaged.</source>
            <translation>The PDFs could not be put together: one of them is damaged.</translation>
        </message>
        <message>
            <source>The case has no such document or evidence any more.</source>
            <translation>The case has no such document or evidence any more.</translation>
        </message>
        <message>
            <source>Choose why it is not for others to read.</source>
            <translation>Choose why it is not for others to read.</translation>
        </message>
        <message>
            <source>Write the reason: it stays with the case.</source>
            <translation>Write the reason: it stays with the case.</translation>
        </message>
        <message>
            <source>Move into the secondary volume</source>
            <translation>Move into the secondary volume</translation>
        </message>
        <message>
            <source>It is in the secondary volume already.</source>
            <translation>It is in the secondary volume already.</translation>
        </message>
        <message>
            <source>Write why others may read it now: the reason stays with the case.</source>
            <translation>Write why others may read it now: the reason stays with the case.</translation>
        </message>
        <message>
            <source>Move back into the main volume</source>
            <translation>Move back into the main volume</translation>
        </message>
        <message>
            <source>No officer moved it there: where it stands follows from its kind and from the law.</source>
            <translation>No officer moved it there: where it stands follows from its kind and from the law.</translation>
        </message>
    </context>
    <context>
        <name>casework</name>
        <message>
            <source>It begins to run on %1.</source>
            <translation>It begins to run on %1.</translation>
        </message>
        <message>
            <source>To be done at once, on %1.</source>
            <translation>To be done at once, on %1.</translation>
        </message>
        <message>
            <source>The law names no number of days: to be done without delay.</source>
            <translation>The law names no number of days: to be done without delay.</translation>
        </message>
        <message>
            <source>The law fixes no period: the bureau's own table decides.</source>
            <translation>The law fixes no period: the bureau's own table decides.</translation>
        </message>
        <message>
            <source>It lasts until it is lifted; there is no last day.</source>
            <translation>It lasts until it is lifted; there is no last day.</translation>
        </message>
        <message>
            <source>Give the day of the event as YYYY-MM-DD, between 1950 and 2200.</source>
            <translation>Give the day of the event as YYYY-MM-DD, between 1950 and 2200.</translation>
        </message>
        <message>
            <source>This period can be extended %1 times at most, not %2 times.</source>
            <translation>This period can be extended %1 times at most, not %2 times.</translation>
        </message>
        <message>
            <source>Time that does not count must end after it begins: “%1”, %2 to %3.</source>
            <translation>Time that does not count must end after it begins: “%1”, %2 to %3.</translation>
        </message>
        <message>
            <source>%1 is the day of the event and is not counted; counting begins on %2.</source>
            <translation>%1 is the day of the event and is not counted; counting begins on %2.</translation>
        </message>
        <message>
            <source>Granted: %1 in place of the ordinary period.</source>
            <translation>Granted: %1 in place of the ordinary period.</translation>
        </message>
        <message>
            <source>Granted: %1 more.</source>
            <translation>Granted: %1 more.</translation>
        </message>
        <message>
            <source>%1 days do not count: %2.</source>
            <translation>%1 days do not count: %2.</translation>
        </message>
        <message>
            <source>%1 end on %2.</source>
            <translation>%1 end on %2.</translation>
        </message>
        <message>
            <source>Days off, not counted: %1.</source>
            <translation>Days off, not counted: %1.</translation>
        </message>
        <message>
            <source>Working weekends, counted: %1.</source>
            <translation>Working weekends, counted: %1.</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <translation>%1 hours</translation>
        </message>
        <message>
            <source>%1 calendar days</source>
            <translation>%1 calendar days</translation>
        </message>
        <message>
            <source>%1 working days</source>
            <translation>%1 working days</translation>
        </message>
        <message>
            <source>%1 months</source>
            <translation>%1 months</translation>
        </message>
        <message>
            <source>%1 is a day off, so the period ends on the next working day, %2.</source>
            <translation>%1 is a day off, so the period ends on the next working day, %2.</translation>
        </message>
        <message>
            <source>%1 is a day off; the period does not move. Act by %2.</source>
            <translation>%1 is a day off; the period does not move. Act by %2.</translation>
        </message>
        <message>
            <source>The sources disagree; on the stricter reading act by %1.</source>
            <translation>The sources disagree; on the stricter reading act by %1.</translation>
        </message>
        <message>
            <source>Not before %1; the first working day is %2.</source>
            <translation>Not before %1; the first working day is %2.</translation>
        </message>
        <message>
            <source>%1 hours run from %2 and end on %3.</source>
            <translation>%1 hours run from %2 and end on %3.</translation>
        </message>
        <message>
            <source>%1 hours run from the minute of the event and end on %2 at the same hour; the hour was not given, so act by the end of %3.</source>
            <translation>%1 hours run from the minute of the event and end on %2 at the same hour; the hour was not given, so act by the end of %3.</translation>
        </message>
        <message>
            <source>Due by %1. The law names no day; this is the bureau's own target.</source>
            <translation>Due by %1. The law names no day; this is the bureau's own target.</translation>
        </message>
        <message>
            <source>Due by %1.</source>
            <translation>Due by %1.</translation>
        </message>
        <message>
            <source>Not again before the calendar month is over: from %1.</source>
            <translation>Not again before the calendar month is over: from %1.</translation>
        </message>
        <message>
            <source>Provisional: the official holiday table covers %1 to %2 only.</source>
            <translation>Provisional: the official holiday table covers %1 to %2 only.</translation>
        </message>
        <message>
            <source>The time stands still today; the last day moves on with it.</source>
            <translation>The time stands still today; the last day moves on with it.</translation>
        </message>
        <message>
            <source>Note: this rule was not in force on %1 (in force %2 to %3).</source>
            <translation>Note: this rule was not in force on %1 (in force %2 to %3).</translation>
        </message>
        <message>
            <source>To be verified: the figure was not read in an authentic text.</source>
            <translation>To be verified: the figure was not read in an authentic text.</translation>
        </message>
        <message>
            <source>There is no deadline “%1” in the table of procedure.</source>
            <translation>There is no deadline “%1” in the table of procedure.</translation>
        </message>
        <message>
            <source>The head has not approved: %1.</source>
            <translation>The head has not approved: %1.</translation>
        </message>
        <message>
            <source>%1 has not been made.</source>
            <translation>%1 has not been made.</translation>
        </message>
        <message>
            <source>%1 has not been made; or confirm: %2.</source>
            <translation>%1 has not been made; or confirm: %2.</translation>
        </message>
        <message>
            <source>One of these has not been made: %1.</source>
            <translation>One of these has not been made: %1.</translation>
        </message>
        <message>
            <source>To be confirmed: %1.</source>
            <translation>To be confirmed: %1.</translation>
        </message>
        <message>
            <source>Two devices wrote different things into this case. Decide what holds, then go on.</source>
            <translation>Two devices wrote different things into this case. Decide what holds, then go on.</translation>
        </message>
        <message>
            <source>The procedure does not lead from “%1” to “%2”.</source>
            <translation>The procedure does not lead from “%1” to “%2”.</translation>
        </message>
        <message>
            <source>Write where the lead came from and when it was received.</source>
            <translation>Write where the lead came from and when it was received.</translation>
        </message>
        <message>
            <source>First facts are missing: a site record by two certified officers, monitoring data or another body's papers.</source>
            <translation>First facts are missing: a site record by two certified officers, monitoring data or another body's papers.</translation>
        </message>
        <message>
            <source>The act was discovered after the prosecution limit, or the day it ended is not given.</source>
            <translation>The act was discovered after the prosecution limit, or the day it ended is not given.</translation>
        </message>
        <message>
            <source>Choose the violation from the catalogue.</source>
            <translation>Choose the violation from the catalogue.</translation>
        </message>
        <message>
            <source>There is no evidence on the case yet.</source>
            <translation>There is no evidence on the case yet.</translation>
        </message>
        <message>
            <source>The day of filing is not given: the case clock starts with it.</source>
            <translation>The day of filing is not given: the case clock starts with it.</translation>
        </message>
        <message>
            <source>Two officers with a valid certificate must be in charge of the case.</source>
            <translation>Two officers with a valid certificate must be in charge of the case.</translation>
        </message>
        <message>
            <source>An officer in charge must withdraw: name another.</source>
            <translation>An officer in charge must withdraw: name another.</translation>
        </message>
        <message>
            <source>No evidence is linked to the case.</source>
            <translation>No evidence is linked to the case.</translation>
        </message>
        <message>
            <source>A record names fewer than two officers whose certificates were valid that day.</source>
            <translation>A record names fewer than two officers whose certificates were valid that day.</translation>
        </message>
        <message>
            <source>Name a reviewer who did not investigate this case.</source>
            <translation>Name a reviewer who did not investigate this case.</translation>
        </message>
        <message>
            <source>The notice before the penalty is not complete.</source>
            <translation>The notice before the penalty is not complete.</translation>
        </message>
        <message>
            <source>The penalty is in the range of a hearing: use the notice that tells the right to a hearing.</source>
            <translation>The penalty is in the range of a hearing: use the notice that tells the right to a hearing.</translation>
        </message>
        <message>
            <source>The penalty is in the range of a hearing by an amount that is to be verified: use the notice that tells the right to a hearing.</source>
            <translation>The penalty is in the range of a hearing by an amount that is to be verified: use the notice that tells the right to a hearing.</translation>
        </message>
        <message>
            <source>The notice before the penalty has not been served on the party.</source>
            <translation>The notice before the penalty has not been served on the party.</translation>
        </message>
        <message>
            <source>The five working days for statement and defence are not over, and there is no written waiver.</source>
            <translation>The five working days for statement and defence are not over, and there is no written waiver.</translation>
        </message>
        <message>
            <source>The party's defence has not been answered point by point.</source>
            <translation>The party's defence has not been answered point by point.</translation>
        </message>
        <message>
            <source>The fine is higher than the one announced: a new notice must come first.</source>
            <translation>The fine is higher than the one announced: a new notice must come first.</translation>
        </message>
        <message>
            <source>The party has not asked for a hearing, or the penalty is not in its range.</source>
            <translation>The party has not asked for a hearing, or the penalty is not in its range.</translation>
        </message>
        <message>
            <source>The hearing was not asked for within five working days.</source>
            <translation>The hearing was not asked for within five working days.</translation>
        </message>
        <message>
            <source>The notice of the hearing must be served at least seven working days before it.</source>
            <translation>The notice of the hearing must be served at least seven working days before it.</translation>
        </message>
        <message>
            <source>Name a chair of the hearing who did not investigate this case.</source>
            <translation>Name a chair of the hearing who did not investigate this case.</translation>
        </message>
        <message>
            <source>The opinion of the legal review is missing.</source>
            <translation>The opinion of the legal review is missing.</translation>
        </message>
        <message>
            <source>Name a legal reviewer who did not investigate this case.</source>
            <translation>Name a legal reviewer who did not investigate this case.</translation>
        </message>
        <message>
            <source>The legal review has not passed the case.</source>
            <translation>The legal review has not passed the case.</translation>
        </message>
        <message>
            <source>Evidence came after the legal review: it must be reviewed again.</source>
            <translation>Evidence came after the legal review: it must be reviewed again.</translation>
        </message>
        <message>
            <source>The legal review is missing; where none is due, a reviewer confirms that.</source>
            <translation>The legal review is missing; where none is due, a reviewer confirms that.</translation>
        </message>
        <message>
            <source>Who investigated the case does not vote on it.</source>
            <translation>Who investigated the case does not vote on it.</translation>
        </message>
        <message>
            <source>The collective discussion must come after defence, hearing and legal review.</source>
            <translation>The collective discussion must come after defence, hearing and legal review.</translation>
        </message>
        <message>
            <source>The collective discussion is missing; where none is due, a reviewer confirms that.</source>
            <translation>The collective discussion is missing; where none is due, a reviewer confirms that.</translation>
        </message>
        <message>
            <source>A request for recusal has not been decided.</source>
            <translation>A request for recusal has not been decided.</translation>
        </message>
        <message>
            <source>Who decides must not have investigated the case.</source>
            <translation>Who decides must not have investigated the case.</translation>
        </message>
        <message>
            <source>A crime is suspected: transfer the case instead of fining.</source>
            <translation>A crime is suspected: transfer the case instead of fining.</translation>
        </message>
        <message>
            <source>The amount of the fine has not been determined.</source>
            <translation>The amount of the fine has not been determined.</translation>
        </message>
        <message>
            <source>The decision does not state everything the law asks for.</source>
            <translation>The decision does not state everything the law asks for.</translation>
        </message>
        <message>
            <source>The act ended after the Code came into force: a repealed law may not be cited.</source>
            <translation>The act ended after the Code came into force: a repealed law may not be cited.</translation>
        </message>
        <message>
            <source>The decision has not been served on the party.</source>
            <translation>The decision has not been served on the party.</translation>
        </message>
        <message>
            <source>The fine and what is confiscated are not paid in full.</source>
            <translation>The fine and what is confiscated are not paid in full.</translation>
        </message>
        <message>
            <source>It is not on file that the party corrected the breach.</source>
            <translation>It is not on file that the party corrected the breach.</translation>
        </message>
        <message>
            <source>The period for payment is not over.</source>
            <translation>The period for payment is not over.</translation>
        </message>
        <message>
            <source>Ten working days must pass after the demand was served.</source>
            <translation>Ten working days must pass after the demand was served.</translation>
        </message>
        <message>
            <source>The court can be asked only in the three months after the periods to complain and to sue are over.</source>
            <translation>The court can be asked only in the three months after the periods to complain and to sue are over.</translation>
        </message>
        <message>
            <source>The fine is above the limit of the simple procedure.</source>
            <translation>The fine is above the limit of the simple procedure.</translation>
        </message>
        <message>
            <source>The table %1 cannot be read at line %2.</source>
            <translation>The table %1 cannot be read at line %2.</translation>
        </message>
        <message>
            <source>In the table %1, at “%2”: %3 was expected.</source>
            <translation>In the table %1, at “%2”: %3 was expected.</translation>
        </message>
        <message>
            <source>This program knows no document “%1”.</source>
            <translation>This program knows no document “%1”.</translation>
        </message>
        <message>
            <source>%1 is final. Make a new version instead.</source>
            <translation>%1 is final. Make a new version instead.</translation>
        </message>
        <message>
            <source>Write %1</source>
            <translation>Write %1</translation>
        </message>
        <message>
            <source>%1 is not complete. %2</source>
            <translation>%1 is not complete. %2</translation>
        </message>
        <message>
            <source>Make %1 final: %2</source>
            <translation>Make %1 final: %2</translation>
        </message>
        <message>
            <source>Only a final document can be served.</source>
            <translation>Only a final document can be served.</translation>
        </message>
        <message>
            <source>Serve %1</source>
            <translation>Serve %1</translation>
        </message>
        <message>
            <source>Write why the document is void.</source>
            <translation>Write why the document is void.</translation>
        </message>
        <message>
            <source>Make %1 void</source>
            <translation>Make %1 void</translation>
        </message>
        <message>
            <source>Only a final document without a sealed copy can be sealed.</source>
            <translation>Only a final document without a sealed copy can be sealed.</translation>
        </message>
        <message>
            <source>Seal %1</source>
            <translation>Seal %1</translation>
        </message>
        <message>
            <source>The numbers of this device must begin at 1 or later and end after they begin.</source>
            <translation>The numbers of this device must begin at 1 or later and end after they begin.</translation>
        </message>
        <message>
            <source>The bureau has no prefix for its numbers yet. Write it in the settings of the bureau.</source>
            <translation>The bureau has no prefix for its numbers yet. Write it in the settings of the bureau.</translation>
        </message>
        <message>
            <source>This device has used up its numbers %1 to %2. Give it another range in the settings.</source>
            <translation>This device has used up its numbers %1 to %2. Give it another range in the settings.</translation>
        </message>
        <message>
            <source>Only a reviewer who did not investigate this case can confirm this.</source>
            <translation>Only a reviewer who did not investigate this case can confirm this.</translation>
        </message>
        <message>
            <source>Only a head of the bureau who did not investigate this case can confirm this.</source>
            <translation>Only a head of the bureau who did not investigate this case can confirm this.</translation>
        </message>
        <message>
            <source>Only the chair of the hearing can confirm this.</source>
            <translation>Only the chair of the hearing can confirm this.</translation>
        </message>
        <message>
            <source>Only a clerk or an investigator can confirm this.</source>
            <translation>Only a clerk or an investigator can confirm this.</translation>
        </message>
        <message>
            <source>Only an investigator can confirm this.</source>
            <translation>Only an investigator can confirm this.</translation>
        </message>
        <message>
            <source>Only an officer of the bureau can do this. Log in as one.</source>
            <translation>Only an officer of the bureau can do this. Log in as one.</translation>
        </message>
        <message>
            <source>Take a confirmation back</source>
            <translation>Take a confirmation back</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <source>Write the cause of the case.</source>
            <translation>Write the cause of the case.</translation>
        </message>
        <message>
            <source>Choose the party.</source>
            <translation>Choose the party.</translation>
        </message>
        <message>
            <source>Write where the lead came from.</source>
            <translation>Write where the lead came from.</translation>
        </message>
        <message>
            <source>The lead cannot be received after today.</source>
            <translation>The lead cannot be received after today.</translation>
        </message>
        <message>
            <source>The act cannot end after today.</source>
            <translation>The act cannot end after today.</translation>
        </message>
        <message>
            <source>The act cannot begin after it ended.</source>
            <translation>The act cannot begin after it ended.</translation>
        </message>
        <message>
            <source>An amount cannot be negative.</source>
            <translation>An amount cannot be negative.</translation>
        </message>
        <message>
            <source>Open a case: %1</source>
            <translation>Open a case: %1</translation>
        </message>
        <message>
            <source>Change the case</source>
            <translation>Change the case</translation>
        </message>
        <message>
            <source>Put evidence on the case</source>
            <translation>Put evidence on the case</translation>
        </message>
        <message>
            <source>The procedure asks nobody to confirm “%1”.</source>
            <translation>The procedure asks nobody to confirm “%1”.</translation>
        </message>
        <message>
            <source>The case cannot move to “%1” yet. %2</source>
            <translation>The case cannot move to “%1” yet. %2</translation>
        </message>
        <message>
            <source>Move the case on: %1</source>
            <translation>Move the case on: %1</translation>
        </message>
        <message>
            <source>At least two officers with a certificate must be named.</source>
            <translation>At least two officers with a certificate must be named.</translation>
        </message>
        <message>
            <source>The code of the party is not valid: compare it with the licence.</source>
            <translation>The code of the party is not valid: compare it with the licence.</translation>
        </message>
        <message>
            <source>The end must be after the beginning.</source>
            <translation>The end must be after the beginning.</translation>
        </message>
        <message>
            <source>“%1” needs a day.</source>
            <translation>“%1” needs a day.</translation>
        </message>
        <message>
            <source>“%1” needs a day and a time.</source>
            <translation>“%1” needs a day and a time.</translation>
        </message>
        <message>
            <source>“%1” needs an amount.</source>
            <translation>“%1” needs an amount.</translation>
        </message>
        <message>
            <source>Fill in “%1”.</source>
            <translation>Fill in “%1”.</translation>
        </message>
        <message>
            <source>Fill in “%1” (%2).</source>
            <translation>Fill in “%1” (%2).</translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>The language of the shipped tables: translate with "zh" in the Chinese translation, "en" in the English one.</extracomment>
            <translation>en</translation>
        </message>
        <message>
            <source>Write first when the act ended: the law of that day counts.</source>
            <translation>Write first when the act ended: the law of that day counts.</translation>
        </message>
        <message>
            <source>This violation is not one of the case.</source>
            <translation>This violation is not one of the case.</translation>
        </message>
        <message>
            <source>Write why another basis than the proposed one applies.</source>
            <translation>Write why another basis than the proposed one applies.</translation>
        </message>
        <message>
            <source>Choose the basis: %1</source>
            <translation>Choose the basis: %1</translation>
        </message>
        <message>
            <source>Only evidence of the case can prove a choice. Put it on the case first.</source>
            <translation>Only evidence of the case can prove a choice. Put it on the case first.</translation>
        </message>
        <message>
            <source>Evidence is linked to an option that is not chosen.</source>
            <translation>Evidence is linked to an option that is not chosen.</translation>
        </message>
        <message>
            <source>The fine is decided. It changes only when the decision is withdrawn.</source>
            <translation>The fine is decided. It changes only when the decision is withdrawn.</translation>
        </message>
        <message>
            <source>Determine the fine: %1</source>
            <translation>Determine the fine: %1</translation>
        </message>
        <message>
            <source>Choose the way it was served.</source>
            <translation>Choose the way it was served.</translation>
        </message>
        <message>
            <source>%1 is void already.</source>
            <translation>%1 is void already.</translation>
        </message>
        <message>
            <source>The year of “%1” cannot be right.</source>
            <translation>The year of “%1” cannot be right.</translation>
        </message>
        <message>
            <source>“%1” needs a whole number.</source>
            <translation>“%1” needs a whole number.</translation>
        </message>
        <message>
            <source>“%1” ends before it begins.</source>
            <translation>“%1” ends before it begins.</translation>
        </message>
        <message>
            <source>The printer did not take %1. Nothing was changed.</source>
            <translation>The printer did not take %1. Nothing was changed.</translation>
        </message>
        <message>
            <source>A responsible person is fined by the branch for persons: choose it.</source>
            <translation>A responsible person is fined by the branch for persons: choose it.</translation>
        </message>
        <message>
            <source>This branch is for responsible persons, not for the unit itself.</source>
            <translation>This branch is for responsible persons, not for the unit itself.</translation>
        </message>
        <message>
            <source>Choose the basis of this violation first: the fine rests on it.</source>
            <translation>Choose the basis of this violation first: the fine rests on it.</translation>
        </message>
        <message>
            <source>Write who is fined beside the party.</source>
            <translation>Write who is fined beside the party.</translation>
        </message>
        <message>
            <source>The basis of this violation fines no responsible persons beside the party.</source>
            <translation>The basis of this violation fines no responsible persons beside the party.</translation>
        </message>
        <message>
            <source>Write why the fine is taken off the case.</source>
            <translation>Write why the fine is taken off the case.</translation>
        </message>
        <message>
            <source>Take a fine off the case: %1</source>
            <translation>Take a fine off the case: %1</translation>
        </message>
        <message>
            <source>This fine does not stand on the case.</source>
            <translation>This fine does not stand on the case.</translation>
        </message>
        <message>
            <source>The basis is not chosen.</source>
            <translation>The basis is not chosen.</translation>
        </message>
        <message>
            <source>The fine is not determined.</source>
            <translation>The fine is not determined.</translation>
        </message>
        <message>
            <source>Choices without evidence: %1.</source>
            <translation>Choices without evidence: %1.</translation>
        </message>
        <message>
            <source>A circumstance asks for the legal review.</source>
            <translation>A circumstance asks for the legal review.</translation>
        </message>
        <message>
            <source>A circumstance asks for the collective discussion.</source>
            <translation>A circumstance asks for the collective discussion.</translation>
        </message>
        <message>
            <source>Every act comes to no penalty: propose none on the facts of the case.</source>
            <translation>Every act comes to no penalty: propose none on the facts of the case.</translation>
        </message>
        <message>
            <source>The legal review is missing: a circumstance of the fine asks for it.</source>
            <translation>The legal review is missing: a circumstance of the fine asks for it.</translation>
        </message>
        <message>
            <source>The collective discussion is missing: a circumstance of the fine asks for it.</source>
            <translation>The collective discussion is missing: a circumstance of the fine asks for it.</translation>
        </message>
        <message>
            <source>The collective discussion is missing; it is due by an amount that is to be verified.</source>
            <translation>The collective discussion is missing; it is due by an amount that is to be verified.</translation>
        </message>
        <message>
            <source>Every act comes to no penalty: take “A penalty is proposed” off the facts, and decide not to punish.</source>
            <translation>Every act comes to no penalty: take “A penalty is proposed” off the facts, and decide not to punish.</translation>
        </message>
        <message>
            <source>Several norms punish this act and the higher fine counts; what %1 allows hangs on an amount that is not known yet. Compare them and write the reason.</source>
            <translation>Several norms punish this act and the higher fine counts; what %1 allows hangs on an amount that is not known yet. Compare them and write the reason.</translation>
        </message>
        <message>
            <source>Several norms punish this act and the higher fine counts; %1 and %2 both allow up to %3, the first is proposed.</source>
            <translation>Several norms punish this act and the higher fine counts; %1 and %2 both allow up to %3, the first is proposed.</translation>
        </message>
        <message>
            <source>Several norms punish this act and the higher fine counts: %1 allows up to %2, %3 up to %4.</source>
            <translation>Several norms punish this act and the higher fine counts: %1 allows up to %2, %3 up to %4.</translation>
        </message>
        <message>
            <source>The same options and the same figure of %1 stand on the case %2. Write why they are right for this case by itself.</source>
            <translation>The same options and the same figure of %1 stand on the case %2. Write why they are right for this case by itself.</translation>
        </message>
        <message>
            <source>You have fined another person with the same figure of %1 within the last %2 minutes (case %3). Write why it is right for this one by itself.</source>
            <translation>You have fined another person with the same figure of %1 within the last %2 minutes (case %3). Write why it is right for this one by itself.</translation>
        </message>
        <message>
            <source>“%1” follows from the records: they hold %2 earlier penalties, so “%3” counts.</source>
            <translation>“%1” follows from the records: they hold %2 earlier penalties, so “%3” counts.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>The file cannot be read: %1</translation>
        </message>
        <message>
            <source>The template “%1” is not on this computer yet.</source>
            <translation>The template “%1” is not on this computer yet.</translation>
        </message>
        <message>
            <source>The template “%1” was changed or damaged on this computer. Import it anew.</source>
            <translation>The template “%1” was changed or damaged on this computer. Import it anew.</translation>
        </message>
        <message>
            <source>Choose the kind of document the template is for.</source>
            <translation>Choose the kind of document the template is for.</translation>
        </message>
        <message>
            <source>Write the day from which the template is used.</source>
            <translation>Write the day from which the template is used.</translation>
        </message>
        <message>
            <source>“%1” is in use for this kind already.</source>
            <translation>“%1” is in use for this kind already.</translation>
        </message>
        <message>
            <source>“%1” was changed while it was read. Import it again.</source>
            <translation>“%1” was changed while it was read. Import it again.</translation>
        </message>
        <message>
            <source>Import the template %1</source>
            <translation>Import the template %1</translation>
        </message>
        <message>
            <source>Take a template out of use</source>
            <translation>Take a template out of use</translation>
        </message>
        <message>
            <source>“%1” is out of use already.</source>
            <translation>“%1” is out of use already.</translation>
        </message>
        <message>
            <source>No Word template is in use for “%1”. Import one in the settings, or save as .odt.</source>
            <translation>No Word template is in use for “%1”. Import one in the settings, or save as .odt.</translation>
        </message>
        <message>
            <source>Only a head of the bureau can remit added penalty.</source>
            <translation>Only a head of the bureau can remit added penalty.</translation>
        </message>
        <message>
            <source>Who approved the decision does not collect the fine (行政处罚法 第六十七条).</source>
            <translation>Who approved the decision does not collect the fine (行政处罚法 第六十七条).</translation>
        </message>
        <message>
            <source>Record a payment</source>
            <translation>Record a payment</translation>
        </message>
        <message>
            <source>This payment is not on the case.</source>
            <translation>This payment is not on the case.</translation>
        </message>
        <message>
            <source>Write why the payment does not count.</source>
            <translation>Write why the payment does not count.</translation>
        </message>
        <message>
            <source>Make a payment void</source>
            <translation>Make a payment void</translation>
        </message>
        <message>
            <source>Only a head of the bureau who did not investigate the case can decide on a deferral (行政处罚法 第六十六条).</source>
            <translation>Only a head of the bureau who did not investigate the case can decide on a deferral (行政处罚法 第六十六条).</translation>
        </message>
        <message>
            <source>Record a deferral</source>
            <translation>Record a deferral</translation>
        </message>
        <message>
            <source>Record a reconsideration or a suit</source>
            <translation>Record a reconsideration or a suit</translation>
        </message>
        <message>
            <source>Record the answer to the demand</source>
            <translation>Record the answer to the demand</translation>
        </message>
        <message>
            <source>Record the application to the court</source>
            <translation>Record the application to the court</translation>
        </message>
        <message>
            <source>Answer the questions about transfers</source>
            <translation>Answer the questions about transfers</translation>
        </message>
        <message>
            <source>Record a transfer</source>
            <translation>Record a transfer</translation>
        </message>
        <message>
            <source>This transfer is not on the case.</source>
            <translation>This transfer is not on the case.</translation>
        </message>
        <message>
            <source>It has been handed over already.</source>
            <translation>It has been handed over already.</translation>
        </message>
        <message>
            <source>Write why it is not transferred.</source>
            <translation>Write why it is not transferred.</translation>
        </message>
        <message>
            <source>Decide on a transfer</source>
            <translation>Decide on a transfer</translation>
        </message>
        <message>
            <source>Added penalty for late payment is open: it must be paid, or remitted by an agreement.</source>
            <translation>Added penalty for late payment is open: it must be paid, or remitted by an agreement.</translation>
        </message>
        <message>
            <source>By the answers on file the matter is to be transferred, and it is not.</source>
            <translation>By the answers on file the matter is to be transferred, and it is not.</translation>
        </message>
        <message>
            <source>The procedure has no requirement “%1”.</source>
            <translation>The procedure has no requirement “%1”.</translation>
        </message>
        <message>
            <source>The law leaves no room here. %1</source>
            <translation>The law leaves no room here. %1</translation>
        </message>
        <message>
            <source>Write the reason; it stays in the file.</source>
            <translation>Write the reason; it stays in the file.</translation>
        </message>
        <message>
            <source>Move the case on: %1. From now on by the procedure in force since %2 (before: %3)</source>
            <translation>Move the case on: %1. From now on by the procedure in force since %2 (before: %3)</translation>
        </message>
        <message>
            <source>Suspension of the inquiry</source>
            <translation>Suspension of the inquiry</translation>
        </message>
        <message>
            <source>from the suspension to the resumption</source>
            <translation>from the suspension to the resumption</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Hearing</translation>
        </message>
        <message>
            <source>from the request to the end of the hearing</source>
            <translation>from the request to the end of the hearing</translation>
        </message>
        <message>
            <source>Public announcement</source>
            <translation>Public announcement</translation>
        </message>
        <message>
            <source>from the publication to the deemed service</source>
            <translation>from the publication to the deemed service</translation>
        </message>
        <message>
            <source>Monitoring or testing</source>
            <translation>Monitoring or testing</translation>
        </message>
        <message>
            <source>from the commission to the receipt of the report</source>
            <translation>from the commission to the receipt of the report</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Assessment</translation>
        </message>
        <message>
            <source>Appraisal</source>
            <translation>Appraisal</translation>
        </message>
        <message>
            <source>Determination by another body</source>
            <translation>Determination by another body</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>from the sending to the delivery</source>
            <translation>from the sending to the delivery</translation>
        </message>
        <message>
            <source>Transfer of a suspected crime</source>
            <translation>Transfer of a suspected crime</translation>
        </message>
        <message>
            <source>from the decision to transfer to the receipt of the result</source>
            <translation>from the decision to transfer to the receipt of the result</translation>
        </message>
        <message>
            <source>Testing or appraisal of what is seized</source>
            <translation>Testing or appraisal of what is seized</translation>
        </message>
        <message>
            <source>as told to the party in writing; otherwise the days count</source>
            <translation>as told to the party in writing; otherwise the days count</translation>
        </message>
        <message>
            <source>Administrative reconsideration</source>
            <translation>Administrative reconsideration</translation>
        </message>
        <message>
            <source>from the acceptance to the decision</source>
            <translation>from the acceptance to the decision</translation>
        </message>
        <message>
            <source>Administrative suit</source>
            <translation>Administrative suit</translation>
        </message>
        <message>
            <source>from the filing to the final judgment</source>
            <translation>from the filing to the final judgment</translation>
        </message>
        <message>
            <source>Approved deferral or instalments</source>
            <translation>Approved deferral or instalments</translation>
        </message>
        <message>
            <source>as approved</source>
            <translation>as approved</translation>
        </message>
        <message>
            <source>Force majeure or another just cause</source>
            <translation>Force majeure or another just cause</translation>
        </message>
        <message>
            <source>as long as the hindrance lasts</source>
            <translation>as long as the hindrance lasts</translation>
        </message>
        <message>
            <source>Choose the ground: no period of this case leaves out “%1”.</source>
            <translation>Choose the ground: no period of this case leaves out “%1”.</translation>
        </message>
        <message>
            <source>Give the day it began.</source>
            <translation>Give the day it began.</translation>
        </message>
        <message>
            <source>It cannot begin after today.</source>
            <translation>It cannot begin after today.</translation>
        </message>
        <message>
            <source>It cannot begin before the period itself, on %1.</source>
            <translation>It cannot begin before the period itself, on %1.</translation>
        </message>
        <message>
            <source>It cannot end before it begins.</source>
            <translation>It cannot end before it begins.</translation>
        </message>
        <message>
            <source>It cannot end after today: leave the end open until it is known.</source>
            <translation>It cannot end after today: leave the end open until it is known.</translation>
        </message>
        <message>
            <source>Write what it was, e.g. who was commissioned with what.</source>
            <translation>Write what it was, e.g. who was commissioned with what.</translation>
        </message>
        <message>
            <source>This period does not run in the case any more.</source>
            <translation>This period does not run in the case any more.</translation>
        </message>
        <message>
            <source>“%1” cannot be extended any further.</source>
            <translation>“%1” cannot be extended any further.</translation>
        </message>
        <message>
            <source>The day it was granted must lie between the day of the event and today.</source>
            <translation>The day it was granted must lie between the day of the event and today.</translation>
        </message>
        <message>
            <source>The period ended on %1: it can be extended only before its end.</source>
            <translation>The period ended on %1: it can be extended only before its end.</translation>
        </message>
        <message>
            <source>Write why the period is extended.</source>
            <translation>Write why the period is extended.</translation>
        </message>
        <message>
            <source>Leave time out of the count: %1</source>
            <translation>Leave time out of the count: %1</translation>
        </message>
        <message>
            <source>Its end is set already. Where that is wrong, take it back with the reason and enter it anew.</source>
            <translation>Its end is set already. Where that is wrong, take it back with the reason and enter it anew.</translation>
        </message>
        <message>
            <source>Give the day it ended.</source>
            <translation>Give the day it ended.</translation>
        </message>
        <message>
            <source>The time left out has ended: %1</source>
            <translation>The time left out has ended: %1</translation>
        </message>
        <message>
            <source>Take back time left out: %1</source>
            <translation>Take back time left out: %1</translation>
        </message>
        <message>
            <source>Extend a period: %1</source>
            <translation>Extend a period: %1</translation>
        </message>
        <message>
            <source>Take the later extension back first.</source>
            <translation>Take the later extension back first.</translation>
        </message>
        <message>
            <source>Take back an extension: %1</source>
            <translation>Take back an extension: %1</translation>
        </message>
        <message>
            <source>Only a head of the bureau who did not investigate this case can grant this.</source>
            <translation>Only a head of the bureau who did not investigate this case can grant this.</translation>
        </message>
        <message>
            <source>The opinion of the legal review is given by the legal reviewer himself.</source>
            <translation>The opinion of the legal review is given by the legal reviewer himself.</translation>
        </message>
        <message>
            <source>Whether somebody must withdraw is decided by a head of the bureau; an officer may withdraw himself (行政处罚法 第四十三条).</source>
            <translation>Whether somebody must withdraw is decided by a head of the bureau; an officer may withdraw himself (行政处罚法 第四十三条).</translation>
        </message>
        <message>
            <source>Nobody decides about his own withdrawal: another head decides (行政处罚法 第四十三条).</source>
            <translation>Nobody decides about his own withdrawal: another head decides (行政处罚法 第四十三条).</translation>
        </message>
        <message>
            <source>%1 must withdraw from this case (行政处罚法 第四十三条).</source>
            <translation>%1 must withdraw from this case (行政处罚法 第四十三条).</translation>
        </message>
        <message>
            <source>Count the due day anew</source>
            <translation>Count the due day anew</translation>
        </message>
        <message>
            <source>Write the day as 2026-11-25.</source>
            <translation>Write the day as 2026-11-25.</translation>
        </message>
        <message>
            <source>A case cannot be linked with itself.</source>
            <translation>A case cannot be linked with itself.</translation>
        </message>
        <message>
            <source>The two cases are linked like that already.</source>
            <translation>The two cases are linked like that already.</translation>
        </message>
        <message>
            <source>Link two cases</source>
            <translation>Link two cases</translation>
        </message>
        <message>
            <source>Take a link of cases back</source>
            <translation>Take a link of cases back</translation>
        </message>
        <message>
            <source>The case has no such attempt of service.</source>
            <translation>The case has no such attempt of service.</translation>
        </message>
        <message>
            <source>What came of this attempt is noted. Make it void if it is wrong.</source>
            <translation>What came of this attempt is noted. Make it void if it is wrong.</translation>
        </message>
        <message>
            <source>Note what came of the service</source>
            <translation>Note what came of the service</translation>
        </message>
        <message>
            <source>Write why the entry is void.</source>
            <translation>Write why the entry is void.</translation>
        </message>
        <message>
            <source>The entry is void already.</source>
            <translation>The entry is void already.</translation>
        </message>
        <message>
            <source>Make a service void</source>
            <translation>Make a service void</translation>
        </message>
        <message>
            <source>Choose as what it is signed.</source>
            <translation>Choose as what it is signed.</translation>
        </message>
        <message>
            <source>Write the name of who signs.</source>
            <translation>Write the name of who signs.</translation>
        </message>
        <message>
            <source>Write why he does not sign.</source>
            <translation>Write why he does not sign.</translation>
        </message>
        <message>
            <source>Name who witnessed the refusal.</source>
            <translation>Name who witnessed the refusal.</translation>
        </message>
        <message>
            <source>Nothing is drawn yet.</source>
            <translation>Nothing is drawn yet.</translation>
        </message>
        <message>
            <source>%1 is final: it is signed on the screen before that, or on paper.</source>
            <translation>%1 is final: it is signed on the screen before that, or on paper.</translation>
        </message>
        <message>
            <source>%1 was changed since it was shown. Show it again, and let it be signed then.</source>
            <translation>%1 was changed since it was shown. Show it again, and let it be signed then.</translation>
        </message>
        <message>
            <source>Note a refusal to sign %1</source>
            <translation>Note a refusal to sign %1</translation>
        </message>
        <message>
            <source>Sign %1</source>
            <translation>Sign %1</translation>
        </message>
        <message>
            <source>Two officers serve it: name both.</source>
            <translation>Two officers serve it: name both.</translation>
        </message>
        <message>
            <source>Write where it was served.</source>
            <translation>Write where it was served.</translation>
        </message>
        <message>
            <source>Write who took it, and as what: not everybody may take it for the party.</source>
            <translation>Write who took it, and as what: not everybody may take it for the party.</translation>
        </message>
        <message>
            <source>Write that it was refused and why: the receipt must say so.</source>
            <translation>Write that it was refused and why: the receipt must say so.</translation>
        </message>
        <message>
            <source>Name a witness, or put photos or a recording of the service on it.</source>
            <translation>Name a witness, or put photos or a recording of the service on it.</translation>
        </message>
        <message>
            <source>Write which agency or unit passes it on.</source>
            <translation>Write which agency or unit passes it on.</translation>
        </message>
        <message>
            <source>Write the number of the mail.</source>
            <translation>Write the number of the mail.</translation>
        </message>
        <message>
            <source>Write where it was published: newspaper and issue, or website.</source>
            <translation>Write where it was published: newspaper and issue, or website.</translation>
        </message>
        <message>
            <source>Choose an electronic address to which the party has agreed in writing: note it with the party first.</source>
            <translation>Choose an electronic address to which the party has agreed in writing: note it with the party first.</translation>
        </message>
        <message>
            <source>Publication is for a party that cannot be found, or after another way has failed: note that attempt first.</source>
            <translation>Publication is for a party that cannot be found, or after another way has failed: note that attempt first.</translation>
        </message>
        <message>
            <source>Write the reasons and the course of it: the file must tell them.</source>
            <translation>Write the reasons and the course of it: the file must tell them.</translation>
        </message>
        <message>
            <source>Put the signed receipt on file as proof.</source>
            <translation>Put the signed receipt on file as proof.</translation>
        </message>
        <message>
            <source>Put the record of its arrival on file as proof.</source>
            <translation>Put the record of its arrival on file as proof.</translation>
        </message>
        <message>
            <source>Put the published page on file as proof.</source>
            <translation>Put the published page on file as proof.</translation>
        </message>
        <message>
            <source>The moment must lie between the day the document was made and now.</source>
            <translation>The moment must lie between the day the document was made and now.</translation>
        </message>
        <message>
            <source>The result cannot be before the attempt, nor after now.</source>
            <translation>The result cannot be before the attempt, nor after now.</translation>
        </message>
        <message>
            <source>It is deemed served when %1 is over, and can be noted after that.</source>
            <translation>It is deemed served when %1 is over, and can be noted after that.</translation>
        </message>
        <message>
            <source>Write why it was not delivered.</source>
            <translation>Write why it was not delivered.</translation>
        </message>
        <message>
            <source>The drawing of a signature cannot be read: it is no signature.</source>
            <translation>The drawing of a signature cannot be read: it is no signature.</translation>
        </message>
        <message>
            <source>Things are still sealed, seized or registered: release or dispose of each.</source>
            <translation>Things are still sealed, seized or registered: release or dispose of each.</translation>
        </message>
        <message>
            <source>Production was resumed without leave or the act found again: report to the government.</source>
            <translation>Production was resumed without leave or the act found again: report to the government.</translation>
        </message>
        <message>
            <source>Order to correct</source>
            <translation>Order to correct</translation>
        </message>
        <message>
            <source>Seal or seize</source>
            <translation>Seal or seize</translation>
        </message>
        <message>
            <source>Register evidence in advance</source>
            <translation>Register evidence in advance</translation>
        </message>
        <message>
            <source>Limit or stop production</source>
            <translation>Limit or stop production</translation>
        </message>
        <message>
            <source>Recheck</source>
            <translation>Recheck</translation>
        </message>
        <message>
            <source>Release things held</source>
            <translation>Release things held</translation>
        </message>
        <message>
            <source>This device has no number of %1 left. Connect to the province and exchange: it hands out new ones at once. What you wrote is kept as a draft.</source>
            <translation>This device has no number of %1 left. Connect to the province and exchange: it hands out new ones at once. What you wrote is kept as a draft.</translation>
        </message>
        <message>
            <source>%1 needs no approval now.</source>
            <translation>%1 needs no approval now.</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>Approve %1</translation>
        </message>
        <message>
            <source>%1 does not wait for approval: it was not submitted as it is now.</source>
            <translation>%1 does not wait for approval: it was not submitted as it is now.</translation>
        </message>
        <message>
            <source>%1 is submitted already.</source>
            <translation>%1 is submitted already.</translation>
        </message>
        <message>
            <source>Submit %1 for approval</source>
            <translation>Submit %1 for approval</translation>
        </message>
        <message>
            <source>%1 must withdraw from this case and does not decide in it.</source>
            <translation>%1 must withdraw from this case and does not decide in it.</translation>
        </message>
        <message>
            <source>%1 submitted this and does not approve it himself.</source>
            <translation>%1 submitted this and does not approve it himself.</translation>
        </message>
        <message>
            <source>Write what is to be changed.</source>
            <translation>Write what is to be changed.</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>Return %1</translation>
        </message>
        <message>
            <source>It was signed between the day the lead was received and today.</source>
            <translation>It was signed between the day the lead was received and today.</translation>
        </message>
        <message>
            <source>Choose who signed the paper.</source>
            <translation>Choose who signed the paper.</translation>
        </message>
        <message>
            <source>%1 must be approved first (%2). Submit it for approval.</source>
            <translation>%1 must be approved first (%2). Submit it for approval.</translation>
        </message>
        <message>
            <source>%1 was changed after %2 approved it. Submit it again.</source>
            <translation>%1 was changed after %2 approved it. Submit it again.</translation>
        </message>
        <message>
            <source>Write a title of at most %1 characters.</source>
            <translation>Write a title of at most %1 characters.</translation>
        </message>
        <message>
            <source>Write a text of at most %1 characters.</source>
            <translation>Write a text of at most %1 characters.</translation>
        </message>
        <message>
            <source>There is no placeholder “%1”.</source>
            <translation>There is no placeholder “%1”.</translation>
        </message>
        <message>
            <source>Choose the document and the field it is for.</source>
            <translation>Choose the document and the field it is for.</translation>
        </message>
        <message>
            <source>Save the phrase “%1”</source>
            <translation>Save the phrase “%1”</translation>
        </message>
        <message>
            <source>%1, receipt %2</source>
            <translation>%1, receipt %2</translation>
        </message>
        <message>
            <source>asked by %1 on %2</source>
            <translation>asked by %1 on %2</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>to %1</translation>
        </message>
        <message>
            <source>Only a head of the bureau who is not of the team can decide on a transfer; on that of a suspected crime the principal head (国务院令第310号 第五条).</source>
            <translation>Only a head of the bureau who is not of the team can decide on a transfer; on that of a suspected crime the principal head (国务院令第310号 第五条).</translation>
        </message>
        <message>
            <source>To be confirmed: %1. The records of this office hold no such case.</source>
            <translation>To be confirmed: %1. The records of this office hold no such case.</translation>
        </message>
        <message>
            <source>To be confirmed: %1. Look at these first: %2. If one is about another act, link it and say so.</source>
            <translation>To be confirmed: %1. Look at these first: %2. If one is about another act, link it and say so.</translation>
        </message>
        <message>
            <source>The same act of the party was fined already: %1. If it is another act, link the two cases and say how they belong together.</source>
            <translation>The same act of the party was fined already: %1. If it is another act, link the two cases and say how they belong together.</translation>
        </message>
        <message>
            <source>The transfer has not been reported by a team of two officers at least.</source>
            <translation>The transfer has not been reported by a team of two officers at least.</translation>
        </message>
        <message>
            <source>It is not on record that the police filed the case.</source>
            <translation>It is not on record that the police filed the case.</translation>
        </message>
        <message>
            <source>It is not on record that the criminal way has ended: refused or withdrawn by the police, no charge, or punishment spared.</source>
            <translation>It is not on record that the criminal way has ended: refused or withdrawn by the police, no charge, or punishment spared.</translation>
        </message>
        <message>
            <source>The receipt of the other body is not on record.</source>
            <translation>The receipt of the other body is not on record.</translation>
        </message>
        <message>
            <source>No reconsideration or suit is on record.</source>
            <translation>No reconsideration or suit is on record.</translation>
        </message>
        <message>
            <source>The result of the reconsideration or the suit is not on record.</source>
            <translation>The result of the reconsideration or the suit is not on record.</translation>
        </message>
        <message>
            <source>It is not on record that the court has enforced the decision.</source>
            <translation>It is not on record that the court has enforced the decision.</translation>
        </message>
        <message>
            <source>A defence has not been answered, or a request for recusal not been decided.</source>
            <translation>A defence has not been answered, or a request for recusal not been decided.</translation>
        </message>
        <message>
            <source>sealed: %1, %2 in all</source>
            <translation>sealed: %1, %2 in all</translation>
        </message>
        <message>
            <source>seized: %1, %2 in all</source>
            <translation>seized: %1, %2 in all</translation>
        </message>
        <message>
            <source>registered: %1, %2 in all</source>
            <translation>registered: %1, %2 in all</translation>
        </message>
        <message>
            <source>order of %1: %2</source>
            <translation>order of %1: %2</translation>
        </message>
        <message>
            <source>production limited on %1</source>
            <translation>production limited on %1</translation>
        </message>
        <message>
            <source>production stopped on %1</source>
            <translation>production stopped on %1</translation>
        </message>
        <message>
            <source>This is extended on the measure itself, with the approval and the day the party was told.</source>
            <translation>This is extended on the measure itself, with the approval and the day the party was told.</translation>
        </message>
        <message>
            <source>The heads grant this extension together: until that day no record of their discussion that concludes to extend is final (集体讨论笔录).</source>
            <translation>The heads grant this extension together: until that day no record of their discussion that concludes to extend is final (集体讨论笔录).</translation>
        </message>
        <message>
            <source>Only the principal head, who did not investigate this case, can approve this.</source>
            <translation>Only the principal head, who did not investigate this case, can approve this.</translation>
        </message>
        <message>
            <source>Whether the principal head must withdraw is decided by the heads together: make the record of their discussion final first (生态环境行政处罚办法 第六条).</source>
            <translation>Whether the principal head must withdraw is decided by the heads together: make the record of their discussion final first (生态环境行政处罚办法 第六条).</translation>
        </message>
        <message>
            <source>Whether a head must withdraw is decided by the principal head, %1 (生态环境行政处罚办法 第六条).</source>
            <translation>Whether a head must withdraw is decided by the principal head, %1 (生态环境行政处罚办法 第六条).</translation>
        </message>
        <message>
            <source>part %1 of %2: %3, %4</source>
            <translation>part %1 of %2: %3, %4</translation>
        </message>
        <message>
            <source>By the plan granted on %1 by %2.</source>
            <translation>By the plan granted on %1 by %2.</translation>
        </message>
        <message>
            <source>These records were restored from a backup: the numbers of %1 that this device had may stand on papers made after it, so none of them is given again. Connect to the province and exchange: it hands out new ones at once. What you wrote is kept as a draft.</source>
            <translation>These records were restored from a backup: the numbers of %1 that this device had may stand on papers made after it, so none of them is given again. Connect to the province and exchange: it hands out new ones at once. What you wrote is kept as a draft.</translation>
        </message>
        <message>
            <source>These records were restored from a backup: numbers may stand on papers made after it that are not known here. The administrator looks up the last ones on paper and saves, under Settings, Numbers, a range that begins after them. What you wrote is kept as a draft.</source>
            <translation>These records were restored from a backup: numbers may stand on papers made after it that are not known here. The administrator looks up the last ones on paper and saves, under Settings, Numbers, a range that begins after them. What you wrote is kept as a draft.</translation>
        </message>
        <message>
            <source>The consecutive daily fine is not paid in full.</source>
            <translation>The consecutive daily fine is not paid in full.</translation>
        </message>
        <message>
            <source>%1 fined the days up to %2 already: take only the days after them.</source>
            <translation>%1 fined the days up to %2 already: take only the days after them.</translation>
        </message>
        <message>
            <source>No recheck on record found that the discharge goes on: there is no day to fine.</source>
            <translation>No recheck on record found that the discharge goes on: there is no day to fine.</translation>
        </message>
        <message>
            <source>The daily fine is a penalty of its own: serve a notice before the penalty that is made after the recheck of %1 first.</source>
            <translation>The daily fine is a penalty of its own: serve a notice before the penalty that is made after the recheck of %1 first.</translation>
        </message>
        <message>
            <source>The daily fine is in the range of a hearing: serve the notice that tells of the right to one first.</source>
            <translation>The daily fine is in the range of a hearing: serve the notice that tells of the right to one first.</translation>
        </message>
        <message>
            <source>The amount of the daily fine asks for a collective discussion after the notice.</source>
            <translation>The amount of the daily fine asks for a collective discussion after the notice.</translation>
        </message>
        <message>
            <source>The daily fine needs a legal review of its own, after the notice: draft it and make it final.</source>
            <translation>The daily fine needs a legal review of its own, after the notice: draft it and make it final.</translation>
        </message>
        <message>
            <source>decision %1</source>
            <translation>decision %1</translation>
        </message>
        <message>
            <source>suit at %1</source>
            <translation>suit at %1</translation>
        </message>
        <message>
            <source>reconsideration at %1</source>
            <translation>reconsideration at %1</translation>
        </message>
        <message>
            <source>released: %1, %2 in all</source>
            <translation>released: %1, %2 in all</translation>
        </message>
    </context>
    <context>
        <name>discretion</name>
        <message>
            <source>The benchmark %1 has no factor “%2”.</source>
            <translation>The benchmark %1 has no factor “%2”.</translation>
        </message>
        <message>
            <source>Choose an option for the factor “%1” (%2).</source>
            <translation>Choose an option for the factor “%1” (%2).</translation>
        </message>
        <message>
            <source>Only one option of the factor “%1” (%2) can hold.</source>
            <translation>Only one option of the factor “%1” (%2) can hold.</translation>
        </message>
        <message>
            <source>The factor “%1” has no option “%2”, or it was chosen twice.</source>
            <translation>The factor “%1” has no option “%2”, or it was chosen twice.</translation>
        </message>
        <message>
            <source>Choose a branch of the benchmark: %1.</source>
            <translation>Choose a branch of the benchmark: %1.</translation>
        </message>
        <message>
            <source>%1 lies outside the interval from %2 to %3.</source>
            <translation>%1 lies outside the interval from %2 to %3.</translation>
        </message>
        <message>
            <source>The benchmark %1 fixes no fine for “%2”.</source>
            <translation>The benchmark %1 fixes no fine for “%2”.</translation>
        </message>
        <message>
            <source>The table of the benchmark %1 has no row for these facts.</source>
            <translation>The table of the benchmark %1 has no row for these facts.</translation>
        </message>
        <message>
            <source>Raised to the floor of the benchmark</source>
            <translation>Raised to the floor of the benchmark</translation>
        </message>
        <message>
            <source>Cut to the cap of the benchmark</source>
            <translation>Cut to the cap of the benchmark</translation>
        </message>
        <message>
            <source>Cut to the highest fine of the statute</source>
            <translation>Cut to the highest fine of the statute</translation>
        </message>
        <message>
            <source>Raised to the lowest fine of the statute</source>
            <translation>Raised to the lowest fine of the statute</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Fixed by the benchmark: %1</source>
            <translation>Fixed by the benchmark: %1</translation>
        </message>
        <message>
            <source>Share of the base</source>
            <translation>Share of the base</translation>
        </message>
        <message>
            <source>Row of the table</source>
            <translation>Row of the table</translation>
        </message>
        <message>
            <source>Starting point (%1)</source>
            <translation>Starting point (%1)</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Range of the statute</source>
            <translation>Range of the statute</translation>
        </message>
        <message>
            <source>Computation</source>
            <translation>Computation</translation>
        </message>
        <message>
            <source>This table is a reference, not a published benchmark of the issuer.</source>
            <translation>This table is a reference, not a published benchmark of the issuer.</translation>
        </message>
        <message>
            <source>%1: the jurisdiction must be a six-digit division code.</source>
            <translation>%1: the jurisdiction must be a six-digit division code.</translation>
        </message>
        <message>
            <source>%1: the day it takes effect is missing or no date.</source>
            <translation>%1: the day it takes effect is missing or no date.</translation>
        </message>
        <message>
            <source>%1: the last day is no date or lies before the first.</source>
            <translation>%1: the last day is no date or lies before the first.</translation>
        </message>
        <message>
            <source>%1: a pack holds between 1 and 2000 benchmarks.</source>
            <translation>%1: a pack holds between 1 and 2000 benchmarks.</translation>
        </message>
        <message>
            <source>%1: this id stands twice.</source>
            <translation>%1: this id stands twice.</translation>
        </message>
        <message>
            <source>%1: a text is missing here.</source>
            <translation>%1: a text is missing here.</translation>
        </message>
        <message>
            <source>%1: the base of the fine is none that is known.</source>
            <translation>%1: the base of the fine is none that is known.</translation>
        </message>
        <message>
            <source>%1: the kind is amount, multiple or percent.</source>
            <translation>%1: the kind is amount, multiple or percent.</translation>
        </message>
        <message>
            <source>%1: a multiple or percent names its base, an amount has none.</source>
            <translation>%1: a multiple or percent names its base, an amount has none.</translation>
        </message>
        <message>
            <source>%1: the lower limit is above the upper one.</source>
            <translation>%1: the lower limit is above the upper one.</translation>
        </message>
        <message>
            <source>%1: the floor is above the cap.</source>
            <translation>%1: the floor is above the cap.</translation>
        </message>
        <message>
            <source>%1: a factor has between 1 and 200 options.</source>
            <translation>%1: a factor has between 1 and 200 options.</translation>
        </message>
        <message>
            <source>%1: a percentage is given for a branch that does not exist.</source>
            <translation>%1: a percentage is given for a branch that does not exist.</translation>
        </message>
        <message>
            <source>%1: the percentage of a branch is missing.</source>
            <translation>%1: the percentage of a branch is missing.</translation>
        </message>
        <message>
            <source>%1: the interval of the fine is empty.</source>
            <translation>%1: the interval of the fine is empty.</translation>
        </message>
        <message>
            <source>%1: the statute names no range for this branch and base.</source>
            <translation>%1: the statute names no range for this branch and base.</translation>
        </message>
        <message>
            <source>%1: two rows of the matrix fit the same facts.</source>
            <translation>%1: two rows of the matrix fit the same facts.</translation>
        </message>
        <message>
            <source>The file is larger than any benchmark pack (%1 MB).</source>
            <translation>The file is larger than any benchmark pack (%1 MB).</translation>
        </message>
        <message>
            <source>“%1” is in the workspace already, word for word.</source>
            <translation>“%1” is in the workspace already, word for word.</translation>
        </message>
        <message>
            <source>Import a benchmark pack</source>
            <translation>Import a benchmark pack</translation>
        </message>
        <message>
            <source>The saved fine of %1 cannot be computed again from the table it names.</source>
            <translation>The saved fine of %1 cannot be computed again from the table it names.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <source>The benchmark %1 computes the figure itself: leave the amount out.</source>
            <translation>The benchmark %1 computes the figure itself: leave the amount out.</translation>
        </message>
        <message>
            <source>For the branch %2 the benchmark %1 knows only fixed fines: name one.</source>
            <translation>For the branch %2 the benchmark %1 knows only fixed fines: name one.</translation>
        </message>
        <message>
            <source>Several rows of the benchmark %1 fit these facts: choose fewer options.</source>
            <translation>Several rows of the benchmark %1 fit these facts: choose fewer options.</translation>
        </message>
        <message>
            <source>%1: the subject is unit or individual.</source>
            <translation>%1: the subject is unit or individual.</translation>
        </message>
        <message>
            <source>%1: the statute gives two ranges for one branch and base.</source>
            <translation>%1: the statute gives two ranges for one branch and base.</translation>
        </message>
        <message>
            <source>The pack has no benchmark “%1”.</source>
            <translation>The pack has no benchmark “%1”.</translation>
        </message>
        <message>
            <source>The benchmark pack is not in this workspace.</source>
            <translation>The benchmark pack is not in this workspace.</translation>
        </message>
        <message>
            <source>%1: a day of the circumstance is no date.</source>
            <translation>%1: a day of the circumstance is no date.</translation>
        </message>
        <message>
            <source>%1: a circumstance has an id and a label.</source>
            <translation>%1: a circumstance has an id and a label.</translation>
        </message>
        <message>
            <source>%1: the effect is no_penalty_shall, no_penalty_may, reduced, lighter_or_reduced, lighter or heavier.</source>
            <translation>%1: the effect is no_penalty_shall, no_penalty_may, reduced, lighter_or_reduced, lighter or heavier.</translation>
        </message>
        <message>
            <source>%1: every condition has an id of its own and a question.</source>
            <translation>%1: every condition has an id of its own and a question.</translation>
        </message>
        <message>
            <source>%1: a circumstance has its conditions and the article it comes from.</source>
            <translation>%1: a circumstance has its conditions and the article it comes from.</translation>
        </message>
        <message>
            <source>%1: heavier adds percent, lighter takes some off (at most 100), and only a reduced fine keeps a share of the lowest.</source>
            <translation>%1: heavier adds percent, lighter takes some off (at most 100), and only a reduced fine keeps a share of the lowest.</translation>
        </message>
        <message>
            <source>Circumstances</source>
            <translation>Circumstances</translation>
        </message>
        <message>
            <source>Figures they allow</source>
            <translation>Figures they allow</translation>
        </message>
        <message>
            <source>Weighing</source>
            <translation>Weighing</translation>
        </message>
        <message>
            <source>“%1” does not hold before this is answered yes: %2</source>
            <translation>“%1” does not hold before this is answered yes: %2</translation>
        </message>
        <message>
            <source>The law forbids a penalty here: no fine can be set.</source>
            <translation>The law forbids a penalty here: no fine can be set.</translation>
        </message>
        <message>
            <source>Circumstances speak for and against the party. Weigh them: say which side outweighs, and why.</source>
            <translation>Circumstances speak for and against the party. Weigh them: say which side outweighs, and why.</translation>
        </message>
        <message>
            <source>A figure other than the benchmark's needs a circumstance, or a reason to discuss.</source>
            <translation>A figure other than the benchmark's needs a circumstance, or a reason to discuss.</translation>
        </message>
        <message>
            <source>%1 lies outside what the circumstances allow, %2 to %3.</source>
            <translation>%1 lies outside what the circumstances allow, %2 to %3.</translation>
        </message>
        <message>
            <source>The fine is reduced below the lowest of the statute: type the figure, below %1.</source>
            <translation>The fine is reduced below the lowest of the statute: type the figure, below %1.</translation>
        </message>
        <message>
            <source>The circumstances allow %1 to %2: choose the figure, or %3 stands.</source>
            <translation>The circumstances allow %1 to %2: choose the figure, or %3 stands.</translation>
        </message>
        <message>
            <source>A reduced fine is more than nothing: type the figure.</source>
            <translation>A reduced fine is more than nothing: type the figure.</translation>
        </message>
        <message>
            <source>%1: either every option says which values it is for, or none does.</source>
            <translation>%1: either every option says which values it is for, or none does.</translation>
        </message>
        <message>
            <source>%1: a factor that is looked up has one option for every count: give from and below.</source>
            <translation>%1: a factor that is looked up has one option for every count: give from and below.</translation>
        </message>
        <message>
            <source>%1: the option “%2” is for no value at all.</source>
            <translation>%1: the option “%2” is for no value at all.</translation>
        </message>
        <message>
            <source>%1: the options “%2” and “%3” take the same values.</source>
            <translation>%1: the options “%2” and “%3” take the same values.</translation>
        </message>
        <message>
            <source>%1: no option takes the values from %2 to below %3.</source>
            <translation>%1: no option takes the values from %2 to below %3.</translation>
        </message>
        <message>
            <source>%1: two options are called “%2”.</source>
            <translation>%1: two options are called “%2”.</translation>
        </message>
        <message>
            <source>%1: a weight of %2% is above the cap of %3%.</source>
            <translation>%1: a weight of %2% is above the cap of %3%.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: no choice reaches the floor of %2%: the highest sum is %3%.</source>
            <translation>%1: no choice reaches the floor of %2%: the highest sum is %3%.</translation>
        </message>
        <message>
            <source>%1: no choice stays within the cap of %2%: the lowest sum is %3%.</source>
            <translation>%1: no choice stays within the cap of %2%: the lowest sum is %3%.</translation>
        </message>
        <message>
            <source>%1: with the lowest options it cannot be computed: %2</source>
            <translation>%1: with the lowest options it cannot be computed: %2</translation>
        </message>
        <message>
            <source>%1: with the highest options it cannot be computed: %2</source>
            <translation>%1: with the highest options it cannot be computed: %2</translation>
        </message>
        <message>
            <source>%1: there is no law named “%2”. Check its name.</source>
            <translation>%1: there is no law named “%2”. Check its name.</translation>
        </message>
        <message>
            <source>%1: only a base can be raised, an amount has none.</source>
            <translation>%1: only a base can be raised, an amount has none.</translation>
        </message>
        <message>
            <source>%1: the statute gives between 1 and 100 ranges.</source>
            <translation>%1: the statute gives between 1 and 100 ranges.</translation>
        </message>
        <message>
            <source>%1: the cap lies below the lowest fine of the statute.</source>
            <translation>%1: the cap lies below the lowest fine of the statute.</translation>
        </message>
        <message>
            <source>%1: a weighted sum and a formula have between 1 and 20 branches, a matrix has none.</source>
            <translation>%1: a weighted sum and a formula have between 1 and 20 branches, a matrix has none.</translation>
        </message>
        <message>
            <source>%1: the years are a whole number.</source>
            <translation>%1: the years are a whole number.</translation>
        </message>
        <message>
            <source>%1: a benchmark has between 1 and 100 factors.</source>
            <translation>%1: a benchmark has between 1 and 100 factors.</translation>
        </message>
        <message>
            <source>%1: a matrix has between 1 and 500 rows, other methods have none.</source>
            <translation>%1: a matrix has between 1 and 500 rows, other methods have none.</translation>
        </message>
        <message>
            <source>%1: a figure is rounded half_up, down or up.</source>
            <translation>%1: a figure is rounded half_up, down or up.</translation>
        </message>
        <message>
            <source>%1: the method is weighted_sum, range_matrix or formula.</source>
            <translation>%1: the method is weighted_sum, range_matrix or formula.</translation>
        </message>
        <message>
            <source>%1: what is unproven counts as_chosen or lowest.</source>
            <translation>%1: what is unproven counts as_chosen or lowest.</translation>
        </message>
        <message>
            <source>%1: the legal basis is between 1 and 100 citations.</source>
            <translation>%1: the legal basis is between 1 and 100 citations.</translation>
        </message>
        <message>
            <source>%1: a benchmark fixes at most 100 fines.</source>
            <translation>%1: a benchmark fixes at most 100 fines.</translation>
        </message>
        <message>
            <source>%1: the table of a term has between 1 and 500 rows.</source>
            <translation>%1: the table of a term has between 1 and 500 rows.</translation>
        </message>
        <message>
            <source>%1: two rows of the table fit the same facts.</source>
            <translation>%1: two rows of the table fit the same facts.</translation>
        </message>
        <message>
            <source>%1: a term is named by letters, digits and _, and not as a function.</source>
            <translation>%1: a term is named by letters, digits and _, and not as a function.</translation>
        </message>
        <message>
            <source>%1: a term has either a formula or a table.</source>
            <translation>%1: a term has either a formula or a table.</translation>
        </message>
        <message>
            <source>%1: the formula names “%2”, which is no factor and no term.</source>
            <translation>%1: the formula names “%2”, which is no factor and no term.</translation>
        </message>
        <message>
            <source>%1: the term “%2” needs its own value to be computed.</source>
            <translation>%1: the term “%2” needs its own value to be computed.</translation>
        </message>
        <message>
            <source>%1: the name “%2” is given twice.</source>
            <translation>%1: the name “%2” is given twice.</translation>
        </message>
        <message>
            <source>%1: a formula gives percent or yuan.</source>
            <translation>%1: a formula gives percent or yuan.</translation>
        </message>
        <message>
            <source>%1: a formula has at most 50 terms.</source>
            <translation>%1: a formula has at most 50 terms.</translation>
        </message>
        <message>
            <source>Not proved: counts at the lowest option of the factor</source>
            <translation>Not proved: counts at the lowest option of the factor</translation>
        </message>
        <message>
            <source>Formula of the benchmark</source>
            <translation>Formula of the benchmark</translation>
        </message>
        <message>
            <source>Rounded as the benchmark says</source>
            <translation>Rounded as the benchmark says</translation>
        </message>
        <message>
            <source>%1: a number from %2 to %3 is expected here.</source>
            <translation>%1: a number from %2 to %3 is expected here.</translation>
        </message>
        <message>
            <source>The formula is longer than %1 characters.</source>
            <translation>The formula is longer than %1 characters.</translation>
        </message>
        <message>
            <source>Several rows of the table “%1” fit these facts: choose fewer options.</source>
            <translation>Several rows of the table “%1” fit these facts: choose fewer options.</translation>
        </message>
        <message>
            <source>The table “%1” has no row for these facts.</source>
            <translation>The table “%1” has no row for these facts.</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”: %2</translation>
        </message>
        <message>
            <source>An operator is missing in the formula before “%2” (character %1).</source>
            <translation>An operator is missing in the formula before “%2” (character %1).</translation>
        </message>
        <message>
            <source>“%2” is missing in the formula at character %1.</source>
            <translation>“%2” is missing in the formula at character %1.</translation>
        </message>
        <message>
            <source>The exponent at character %1 must be a whole number from 0 to 8.</source>
            <translation>The exponent at character %1 must be a whole number from 0 to 8.</translation>
        </message>
        <message>
            <source>A power of a power needs parentheses, to say which is meant (character %1).</source>
            <translation>A power of a power needs parentheses, to say which is meant (character %1).</translation>
        </message>
        <message>
            <source>The formula ends at character %1 where a value is expected.</source>
            <translation>The formula ends at character %1 where a value is expected.</translation>
        </message>
        <message>
            <source>“%2” at character %1 of the formula is not expected: a value should stand there.</source>
            <translation>“%2” at character %1 of the formula is not expected: a value should stand there.</translation>
        </message>
        <message>
            <source>“%2” at character %1 of the formula is not a number.</source>
            <translation>“%2” at character %1 of the formula is not a number.</translation>
        </message>
        <message>
            <source>There is no function “%2” (character %1); there are min, max, avg and if.</source>
            <translation>There is no function “%2” (character %1); there are min, max, avg and if.</translation>
        </message>
        <message>
            <source>“%2” at character %1 is a function: its values follow in parentheses.</source>
            <translation>“%2” at character %1 is a function: its values follow in parentheses.</translation>
        </message>
        <message>
            <source>The if at character %1 needs a comparison and two values: if(a &lt; b, c, d).</source>
            <translation>The if at character %1 needs a comparison and two values: if(a &lt; b, c, d).</translation>
        </message>
        <message>
            <source>A comparison (&lt; &lt;= &gt; &gt;= = &lt;&gt;) is missing in the if at character %1.</source>
            <translation>A comparison (&lt; &lt;= &gt; &gt;= = &lt;&gt;) is missing in the if at character %1.</translation>
        </message>
        <message>
            <source>The parentheses of the formula are nested too deeply (character %1).</source>
            <translation>The parentheses of the formula are nested too deeply (character %1).</translation>
        </message>
        <message>
            <source>%1: the formulas of this pack are too long.</source>
            <translation>%1: the formulas of this pack are too long.</translation>
        </message>
        <message>
            <source>%1: a pack has at most 200 circumstances of its own.</source>
            <translation>%1: a pack has at most 200 circumstances of its own.</translation>
        </message>
        <message>
            <source>%1: a row names a factor or option that does not exist.</source>
            <translation>%1: a row names a factor or option that does not exist.</translation>
        </message>
        <message>
            <source>%1 made it for %2, the area of the case.</source>
            <translation>%1 made it for %2, the area of the case.</translation>
        </message>
        <message>
            <source>%1 made it for the whole country.</source>
            <translation>%1 made it for the whole country.</translation>
        </message>
        <message>
            <source>%1 made it for %2, in which the case lies.</source>
            <translation>%1 made it for %2, in which the case lies.</translation>
        </message>
        <message>
            <source>It is in force from %1 to %2; the day that counts is %3.</source>
            <translation>It is in force from %1 to %2; the day that counts is %3.</translation>
        </message>
        <message>
            <source>It is in force since %1; the day that counts is %2.</source>
            <translation>It is in force since %1; the day that counts is %2.</translation>
        </message>
        <message>
            <source>It cites the very provision of the basis: %1.</source>
            <translation>It cites the very provision of the basis: %1.</translation>
        </message>
        <message>
            <source>It cites the article of the basis, though not its item: %1.</source>
            <translation>It cites the article of the basis, though not its item: %1.</translation>
        </message>
        <message>
            <source>No nearer authority has a benchmark that cites the basis.</source>
            <translation>No nearer authority has a benchmark that cites the basis.</translation>
        </message>
        <message>
            <source>The benchmark pack “%1” was altered after it had been published.</source>
            <translation>The benchmark pack “%1” was altered after it had been published.</translation>
        </message>
        <message>
            <source>The figure is %1% away from %2, the median of %3 comparable cases. Write down why this case differs.</source>
            <translation>The figure is %1% away from %2, the median of %3 comparable cases. Write down why this case differs.</translation>
        </message>
        <message>
            <source>The benchmark %1 has too many combinations to go through.</source>
            <translation>The benchmark %1 has too many combinations to go through.</translation>
        </message>
        <message>
            <source>The file holds no benchmark pack.</source>
            <translation>The file holds no benchmark pack.</translation>
        </message>
        <message>
            <source>Taken from the reference that comes with this program. It is not the benchmark the province has published.</source>
            <translation>Taken from the reference that comes with this program. It is not the benchmark the province has published.</translation>
        </message>
        <message>
            <source>%1: “%2” is no number of at most 15 digits.</source>
            <translation>%1: “%2” is no number of at most 15 digits.</translation>
        </message>
        <message>
            <source>%1: “%2” is no date. Write it as 2026-01-01.</source>
            <translation>%1: “%2” is no date. Write it as 2026-01-01.</translation>
        </message>
        <message>
            <source>%1: write 是 or 否, not “%2”.</source>
            <translation>%1: write 是 or 否, not “%2”.</translation>
        </message>
        <message>
            <source>%1: “%2” is none of the words %3.</source>
            <translation>%1: “%2” is none of the words %3.</translation>
        </message>
        <message>
            <source>%1: write a line as 《…法》第…条, not “%2”.</source>
            <translation>%1: write a line as 《…法》第…条, not “%2”.</translation>
        </message>
        <message>
            <source>%1: write name=value, each name once, not “%2”.</source>
            <translation>%1: write name=value, each name once, not “%2”.</translation>
        </message>
        <message>
            <source>%1: “%2” holds a character that separates entries in a spreadsheet.</source>
            <translation>%1: “%2” holds a character that separates entries in a spreadsheet.</translation>
        </message>
        <message>
            <source>It comes with this program as a reference: neither the province nor a nearer authority has published one that cites the basis.</source>
            <translation>It comes with this program as a reference: neither the province nor a nearer authority has published one that cites the basis.</translation>
        </message>
        <message>
            <source>%1: a reference of the program is not published by anyone.</source>
            <translation>%1: a reference of the program is not published by anyone.</translation>
        </message>
        <message>
            <source>%1 row %2 “%3”</source>
            <translation>%1 row %2 “%3”</translation>
        </message>
        <message>
            <source>The file has no sheet “%1”: this is no benchmark pack.</source>
            <translation>The file has no sheet “%1”: this is no benchmark pack.</translation>
        </message>
        <message>
            <source>“%1” (row %2) is none of the sheets of a benchmark pack. Export the template to see them.</source>
            <translation>“%1” (row %2) is none of the sheets of a benchmark pack. Export the template to see them.</translation>
        </message>
        <message>
            <source>%1: this column stands twice.</source>
            <translation>%1: this column stands twice.</translation>
        </message>
        <message>
            <source>%1: the sheet knows no such column. The first row of a sheet holds its headings.</source>
            <translation>%1: the sheet knows no such column. The first row of a sheet holds its headings.</translation>
        </message>
        <message>
            <source>%1: there is no heading above this cell.</source>
            <translation>%1: there is no heading above this cell.</translation>
        </message>
        <message>
            <source>%1: the sheet 基准 has no benchmark “%2”.</source>
            <translation>%1: the sheet 基准 has no benchmark “%2”.</translation>
        </message>
        <message>
            <source>%1: a file holds one pack.</source>
            <translation>%1: a file holds one pack.</translation>
        </message>
        <message>
            <source>%1: this is not what stands in the first row of “%2”.</source>
            <translation>%1: this is not what stands in the first row of “%2”.</translation>
        </message>
        <message>
            <source>“%1” ends neither in .json nor in .xlsx or .csv.</source>
            <translation>“%1” ends neither in .json nor in .xlsx or .csv.</translation>
        </message>
        <message>
            <source>The fine is a share of an amount: give that amount.</source>
            <translation>The fine is a share of an amount: give that amount.</translation>
        </message>
    </context>
    <context>
        <name>docx</name>
        <message>
            <source>Filled in, the document would be larger than any. Look at the template's repeated rows.</source>
            <translation>Filled in, the document would be larger than any. Look at the template's repeated rows.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB: too large for a template.</source>
            <translation>The file is larger than %1 MB: too large for a template.</translation>
        </message>
        <message>
            <source>This is an old .doc, or it has a password. Open it in Word or WPS and save it as .docx without a password.</source>
            <translation>This is an old .doc, or it has a password. Open it in Word or WPS and save it as .docx without a password.</translation>
        </message>
        <message>
            <source>This is no .docx. Save the template in Word or WPS as .docx.</source>
            <translation>This is no .docx. Save the template in Word or WPS as .docx.</translation>
        </message>
        <message>
            <source>The file has more parts than any document.</source>
            <translation>The file has more parts than any document.</translation>
        </message>
        <message>
            <source>The file has a part with a name that no Word gives: %1</source>
            <translation>The file has a part with a name that no Word gives: %1</translation>
        </message>
        <message>
            <source>The document has a password or is damaged. Open it in Word or WPS and save it anew.</source>
            <translation>The document has a password or is damaged. Open it in Word or WPS and save it anew.</translation>
        </message>
        <message>
            <source>The document has macros. Save it as .docx without macros.</source>
            <translation>The document has macros. Save it as .docx without macros.</translation>
        </message>
        <message>
            <source>This is a .dotx. Save it as .docx.</source>
            <translation>This is a .dotx. Save it as .docx.</translation>
        </message>
        <message>
            <source>The document has embedded objects or controls. Remove them and save it anew.</source>
            <translation>The document has embedded objects or controls. Remove them and save it anew.</translation>
        </message>
        <message>
            <source>The document fetches something from elsewhere on opening: %1. Embed it and save it anew.</source>
            <translation>The document fetches something from elsewhere on opening: %1. Embed it and save it anew.</translation>
        </message>
        <message>
            <source>No placeholder stands in this document. Write {{案由}} and the like where the program is to fill it.</source>
            <translation>No placeholder stands in this document. Write {{案由}} and the like where the program is to fill it.</translation>
        </message>
        <message>
            <source>The document has more than %1 placeholders.</source>
            <translation>The document has more than %1 placeholders.</translation>
        </message>
        <message>
            <source>The document declares types of its own (%1), as no Word does: refused.</source>
            <translation>The document declares types of its own (%1), as no Word does: refused.</translation>
        </message>
        <message>
            <source>The document is nested too deep or too long to be a template (%1).</source>
            <translation>The document is nested too deep or too long to be a template (%1).</translation>
        </message>
        <message>
            <source>The document is damaged (%1). Open it in Word or WPS and save it anew.</source>
            <translation>The document is damaged (%1). Open it in Word or WPS and save it anew.</translation>
        </message>
    </context>
    <context>
        <name>evidence</name>
        <message>
            <source>Take in evidence</source>
            <translation>Take in evidence</translation>
        </message>
        <message>
            <source>By the camera's clock it was taken %1 minutes later than it was taken in: the camera's clock is ahead.</source>
            <translation>By the camera's clock it was taken %1 minutes later than it was taken in: the camera's clock is ahead.</translation>
        </message>
        <message>
            <source>Choose what happened.</source>
            <translation>Choose what happened.</translation>
        </message>
        <message>
            <source>“%1” does not apply to evidence of the kind “%2”.</source>
            <translation>“%1” does not apply to evidence of the kind “%2”.</translation>
        </message>
        <message>
            <source>Write when it happened; it cannot be in the future.</source>
            <translation>Write when it happened; it cannot be in the future.</translation>
        </message>
        <message>
            <source>This is before the last event of the evidence (%1).</source>
            <translation>This is before the last event of the evidence (%1).</translation>
        </message>
        <message>
            <source>Write who handed it over.</source>
            <translation>Write who handed it over.</translation>
        </message>
        <message>
            <source>Write who received it.</source>
            <translation>Write who received it.</translation>
        </message>
        <message>
            <source>Write the number of the seal.</source>
            <translation>Write the number of the seal.</translation>
        </message>
        <message>
            <source>This evidence was disposed of; nothing can happen to it any more.</source>
            <translation>This evidence was disposed of; nothing can happen to it any more.</translation>
        </message>
        <message>
            <source>Record what happened to the evidence</source>
            <translation>Record what happened to the evidence</translation>
        </message>
        <message>
            <source>Write what the evidence is called.</source>
            <translation>Write what the evidence is called.</translation>
        </message>
        <message>
            <source>Choose the kind of the evidence.</source>
            <translation>Choose the kind of the evidence.</translation>
        </message>
        <message>
            <source>“%1” is a thing; there is no file to verify.</source>
            <translation>“%1” is a thing; there is no file to verify.</translation>
        </message>
        <message>
            <source>The content is what was taken in (SHA-256 %1).</source>
            <translation>The content is what was taken in (SHA-256 %1).</translation>
        </message>
        <message>
            <source>Verify the stored evidence</source>
            <translation>Verify the stored evidence</translation>
        </message>
        <message>
            <source>The kinds of evidence are damaged at “%1”: %2.</source>
            <translation>The kinds of evidence are damaged at “%1”: %2.</translation>
        </message>
        <message>
            <source>%1 is empty. Copy it from the camera again.</source>
            <translation>%1 is empty. Copy it from the camera again.</translation>
        </message>
        <message>
            <source>The picture does not say when it was taken. State it in the inspection record.</source>
            <translation>The picture does not say when it was taken. State it in the inspection record.</translation>
        </message>
        <message>
            <source>By the camera's clock it was taken %1 minutes before the inspection began. Check the clock, or explain it in the inspection record.</source>
            <translation>By the camera's clock it was taken %1 minutes before the inspection began. Check the clock, or explain it in the inspection record.</translation>
        </message>
        <message>
            <source>By the camera's clock it was taken %1 minutes after the inspection ended. Check the clock, or explain it in the inspection record.</source>
            <translation>By the camera's clock it was taken %1 minutes after the inspection ended. Check the clock, or explain it in the inspection record.</translation>
        </message>
        <message>
            <source>By its own position it was taken %1 km away from the enterprise. Explain it in the inspection record.</source>
            <translation>By its own position it was taken %1 km away from the enterprise. Explain it in the inspection record.</translation>
        </message>
    </context>
    <context>
        <name>inspection</name>
        <message>
            <source>The checklists are damaged at “%1”: %2.</source>
            <translation>The checklists are damaged at “%1”: %2.</translation>
        </message>
        <message>
            <source>“%1” asks for a figure (%2).</source>
            <translation>“%1” asks for a figure (%2).</translation>
        </message>
        <message>
            <source>“%1” asks for one of: %2.</source>
            <translation>“%1” asks for one of: %2.</translation>
        </message>
        <message>
            <source>“%1” asks for yes, no or does not apply.</source>
            <translation>“%1” asks for yes, no or does not apply.</translation>
        </message>
        <message>
            <source>There is no checklist “%1”.</source>
            <translation>There is no checklist “%1”.</translation>
        </message>
        <message>
            <source>Answer the checklist</source>
            <translation>Answer the checklist</translation>
        </message>
        <message>
            <source>“%1” is not running; start it on the spot first.</source>
            <translation>“%1” is not running; start it on the spot first.</translation>
        </message>
        <message>
            <source>The checklists of this inspection have no item “%1”.</source>
            <translation>The checklists of this inspection have no item “%1”.</translation>
        </message>
        <message>
            <source>The violation is not one of those that “%1” hints at.</source>
            <translation>The violation is not one of those that “%1” hints at.</translation>
        </message>
        <message>
            <source>Choose the enterprise.</source>
            <translation>Choose the enterprise.</translation>
        </message>
        <message>
            <source>Choose the day of the inspection.</source>
            <translation>Choose the day of the inspection.</translation>
        </message>
        <message>
            <source>An inspection needs two officers (行政处罚法 第四十二条).</source>
            <translation>An inspection needs two officers (行政处罚法 第四十二条).</translation>
        </message>
        <message>
            <source>This enterprise has an inspection of the same matter in this month already: %1 on %2. In principle there is no second one (甘环办发〔2018〕96号 四（三）); write why it is needed, for example a complaint, an alarm or a recheck.</source>
            <translation>This enterprise has an inspection of the same matter in this month already: %1 on %2. In principle there is no second one (甘环办发〔2018〕96号 四（三）); write why it is needed, for example a complaint, an alarm or a recheck.</translation>
        </message>
        <message>
            <source>Plan an inspection</source>
            <translation>Plan an inspection</translation>
        </message>
        <message>
            <source>Start the inspection</source>
            <translation>Start the inspection</translation>
        </message>
        <message>
            <source>“%1” was started or dropped before.</source>
            <translation>“%1” was started or dropped before.</translation>
        </message>
        <message>
            <source>Finish the inspection</source>
            <translation>Finish the inspection</translation>
        </message>
        <message>
            <source>Write why the inspection is not made.</source>
            <translation>Write why the inspection is not made.</translation>
        </message>
        <message>
            <source>Drop the inspection: %1</source>
            <translation>Drop the inspection: %1</translation>
        </message>
        <message>
            <source>“%1” has been started; finish it instead.</source>
            <translation>“%1” has been started; finish it instead.</translation>
        </message>
    </context>
    <context>
        <name>law</name>
        <message>
            <source>The catalogue of violations is damaged at “%1”: %2.</source>
            <translation>The catalogue of violations is damaged at “%1”: %2.</translation>
        </message>
        <message>
            <source>The catalogue knows no violation “%1”.</source>
            <translation>The catalogue knows no violation “%1”.</translation>
        </message>
        <message>
            <source>The decision (%1) cannot lie before the end of the act (%2).</source>
            <translation>The decision (%1) cannot lie before the end of the act (%2).</translation>
        </message>
        <message>
            <source>No basis was in force on %1: the act cannot be punished under this heading.</source>
            <translation>No basis was in force on %1: the act cannot be punished under this heading.</translation>
        </message>
        <message>
            <source>The norm in force on %1 is still in force on the day of the decision.</source>
            <translation>The norm in force on %1 is still in force on the day of the decision.</translation>
        </message>
        <message>
            <source>The act ended on %1 under the old law; the Code punishes it less, so the Code applies.</source>
            <translation>The act ended on %1 under the old law; the Code punishes it less, so the Code applies.</translation>
        </message>
        <message>
            <source>The act ended on %1 under the old law; the Code is not lighter, so the old law applies.</source>
            <translation>The act ended on %1 under the old law; the Code is not lighter, so the old law applies.</translation>
        </message>
        <message>
            <source>The act ended on %1 under the old law. Neither range is lighter in every respect: compare both and choose with a reason.</source>
            <translation>The act ended on %1 under the old law. Neither range is lighter in every respect: compare both and choose with a reason.</translation>
        </message>
        <message>
            <source>Beside the fine the two laws provide for different measures: compare them too.</source>
            <translation>Beside the fine the two laws provide for different measures: compare them too.</translation>
        </message>
        <message>
            <source>On %1 no law punished this act; a later law is not applied to what ended before it.</source>
            <translation>On %1 no law punished this act; a later law is not applied to what ended before it.</translation>
        </message>
        <message>
            <source>The act ended on %1, under the Code in force since 2026-08-15.</source>
            <translation>The act ended on %1, under the Code in force since 2026-08-15.</translation>
        </message>
        <message>
            <source>The norm of %1 is no longer in force and nothing of this name took its place: if the law in force does not punish the act, nothing may be imposed. An officer must decide and give the reason.</source>
            <translation>The norm of %1 is no longer in force and nothing of this name took its place: if the law in force does not punish the act, nothing may be imposed. An officer must decide and give the reason.</translation>
        </message>
        <message>
            <source>The figures of %1 %2 were not checked in an authentic text: the legal officer confirms them first.</source>
            <translation>The figures of %1 %2 were not checked in an authentic text: the legal officer confirms them first.</translation>
        </message>
        <message>
            <source>“%1” is in the library already, word for word.</source>
            <translation>“%1” is in the library already, word for word.</translation>
        </message>
        <message>
            <source>The library has no text of %1 %2. Import the law on the page of laws.</source>
            <translation>The library has no text of %1 %2. Import the law on the page of laws.</translation>
        </message>
        <message>
            <source>No article was found: a law text has lines that begin with 第一条, 第二条 … and a space.</source>
            <translation>No article was found: a law text has lines that begin with 第一条, 第二条 … and a space.</translation>
        </message>
        <message>
            <source>The file has more articles than any law (%1). It was not read.</source>
            <translation>The file has more articles than any law (%1). It was not read.</translation>
        </message>
        <message>
            <source>After %1 the text goes on for too long. Is the file complete?</source>
            <translation>After %1 the text goes on for too long. Is the file complete?</translation>
        </message>
        <message>
            <source>“%1” is not an article: a law in JSON maps article numbers to texts.</source>
            <translation>“%1” is not an article: a law in JSON maps article numbers to texts.</translation>
        </message>
        <message>
            <source>The file has no article, or more than any law.</source>
            <translation>The file has no article, or more than any law.</translation>
        </message>
        <message>
            <source>The file is larger than any law text (%1 MB).</source>
            <translation>The file is larger than any law text (%1 MB).</translation>
        </message>
        <message>
            <source>The text is not UTF-8. Open it in an editor and save it as UTF-8.</source>
            <translation>The text is not UTF-8. Open it in an editor and save it as UTF-8.</translation>
        </message>
        <message>
            <source>The file does not name the law: give its title, e.g. 生态环境法典.</source>
            <translation>The file does not name the law: give its title, e.g. 生态环境法典.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>The file cannot be read: %1.</translation>
        </message>
        <message>
            <source>The act ended on %1 under the old law. The two laws differ in the kinds of penalty, which are weighed before the figures: compare both and choose with a reason.</source>
            <translation>The act ended on %1 under the old law. The two laws differ in the kinds of penalty, which are weighed before the figures: compare both and choose with a reason.</translation>
        </message>
        <message>
            <source>The kinds of penalty and the figures of both laws were compared. The legal reviewer confirms which law is lighter.</source>
            <translation>The kinds of penalty and the figures of both laws were compared. The legal reviewer confirms which law is lighter.</translation>
        </message>
        <message>
            <source>The act cannot end (%1) before it began (%2).</source>
            <translation>The act cannot end (%1) before it began (%2).</translation>
        </message>
        <message>
            <source>The act began on %1 and went on past %2: as a whole it is judged by the law of its end. Say so in the file and weigh what lies before that day.</source>
            <translation>The act began on %1 and went on past %2: as a whole it is judged by the law of its end. Say so in the file and weigh what lies before that day.</translation>
        </message>
        <message>
            <source>“%1” is not a day: it is written as 2026-08-15.</source>
            <translation>“%1” is not a day: it is written as 2026-08-15.</translation>
        </message>
        <message>
            <source>In the table %1, at “%2”: %3 was expected.</source>
            <translation>In the table %1, at “%2”: %3 was expected.</translation>
        </message>
    </context>
    <context>
        <name>measure</name>
        <message>
            <source>The order did not warn of the daily fine.</source>
            <translation>The order did not warn of the daily fine.</translation>
        </message>
        <message>
            <source>The recheck is not after the service of the order.</source>
            <translation>The recheck is not after the service of the order.</translation>
        </message>
        <message>
            <source>The recheck was on day %1, outside the %2 days.</source>
            <translation>The recheck was on day %1, outside the %2 days.</translation>
        </message>
        <message>
            <source>The recheck was announced: it must come unannounced.</source>
            <translation>The recheck was announced: it must come unannounced.</translation>
        </message>
        <message>
            <source>Only a unit or another producer is fined by the day, not a citizen.</source>
            <translation>Only a unit or another producer is fined by the day, not a citizen.</translation>
        </message>
        <message>
            <source>The catalogue does not list the act among those fined by the day.</source>
            <translation>The catalogue does not list the act among those fined by the day.</translation>
        </message>
        <message>
            <source>Choose in the first order which act fined by the day it is, by the law of the day of the act.</source>
            <translation>Choose in the first order which act fined by the day it is, by the law of the day of the act.</translation>
        </message>
        <message>
            <source>The original fine has not been determined.</source>
            <translation>The original fine has not been determined.</translation>
        </message>
        <message>
            <source>The original decision has not been made.</source>
            <translation>The original decision has not been made.</translation>
        </message>
        <message>
            <source>The original decision has not been served.</source>
            <translation>The original decision has not been served.</translation>
        </message>
        <message>
            <source>No recheck has established refusal yet.</source>
            <translation>No recheck has established refusal yet.</translation>
        </message>
        <message>
            <source>The breach had ended before: a later one needs a new original decision.</source>
            <translation>The breach had ended before: a later one needs a new original decision.</translation>
        </message>
        <message>
            <source>The order was served before the recheck of the round before.</source>
            <translation>The order was served before the recheck of the round before.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>This day has not come yet.</translation>
        </message>
        <message>
            <source>%1 must withdraw from this case.</source>
            <translation>%1 must withdraw from this case.</translation>
        </message>
        <message>
            <source>Choose at least one ground: without one the measure is unlawful.</source>
            <translation>Choose at least one ground: without one the measure is unlawful.</translation>
        </message>
        <message>
            <source>The ground “%1” is not in force on that day.</source>
            <translation>The ground “%1” is not in force on that day.</translation>
        </message>
        <message>
            <source>The approval cannot lie in the future.</source>
            <translation>The approval cannot lie in the future.</translation>
        </message>
        <message>
            <source>It must be approved before it begins; if it could not wait, mark it urgent.</source>
            <translation>It must be approved before it begins; if it could not wait, mark it urgent.</translation>
        </message>
        <message>
            <source>The approval came after %1 hours: the things must be released.</source>
            <translation>The approval came after %1 hours: the things must be released.</translation>
        </message>
        <message>
            <source>Name the head of the bureau who approved it.</source>
            <translation>Name the head of the bureau who approved it.</translation>
        </message>
        <message>
            <source>Write when it was approved.</source>
            <translation>Write when it was approved.</translation>
        </message>
        <message>
            <source>Once, by at most %1 days.</source>
            <translation>Once, by at most %1 days.</translation>
        </message>
        <message>
            <source>The extension must be told to the party in writing: on which day?</source>
            <translation>The extension must be told to the party in writing: on which day?</translation>
        </message>
        <message>
            <source>Write why the case is complex.</source>
            <translation>Write why the case is complex.</translation>
        </message>
        <message>
            <source>It must be told before the term ends on %1.</source>
            <translation>It must be told before the term ends on %1.</translation>
        </message>
        <message>
            <source>Write the first and the last day of the testing.</source>
            <translation>Write the first and the last day of the testing.</translation>
        </message>
        <message>
            <source>The testing begins before the things were held.</source>
            <translation>The testing begins before the things were held.</translation>
        </message>
        <message>
            <source>Write what is to be put right, so that it can be checked.</source>
            <translation>Write what is to be put right, so that it can be checked.</translation>
        </message>
        <message>
            <source>Write the day of the order.</source>
            <translation>Write the day of the order.</translation>
        </message>
        <message>
            <source>It cannot be served before it was ordered.</source>
            <translation>It cannot be served before it was ordered.</translation>
        </message>
        <message>
            <source>The last day lies before the order.</source>
            <translation>The last day lies before the order.</translation>
        </message>
        <message>
            <source>Without the warning in the order no daily fine follows.</source>
            <translation>Without the warning in the order no daily fine follows.</translation>
        </message>
        <message>
            <source>Only an order that was served can be rechecked.</source>
            <translation>Only an order that was served can be rechecked.</translation>
        </message>
        <message>
            <source>Write when the recheck began.</source>
            <translation>Write when the recheck began.</translation>
        </message>
        <message>
            <source>It cannot end before it begins.</source>
            <translation>It cannot end before it begins.</translation>
        </message>
        <message>
            <source>This order was refused on %1: a new order must be served before the next recheck.</source>
            <translation>This order was refused on %1: a new order must be served before the next recheck.</translation>
        </message>
        <message>
            <source>Write what was found.</source>
            <translation>Write what was found.</translation>
        </message>
        <message>
            <source>Write when it began.</source>
            <translation>Write when it began.</translation>
        </message>
        <message>
            <source>Write the concrete circumstances.</source>
            <translation>Write the concrete circumstances.</translation>
        </message>
        <message>
            <source>Write how public facilities, livelihood and safety of production were weighed.</source>
            <translation>Write how public facilities, livelihood and safety of production were weighed.</translation>
        </message>
        <message>
            <source>Write where the things are kept.</source>
            <translation>Write where the things are kept.</translation>
        </message>
        <message>
            <source>Write who keeps the things.</source>
            <translation>Write who keeps the things.</translation>
        </message>
        <message>
            <source>List at least one thing.</source>
            <translation>List at least one thing.</translation>
        </message>
        <message>
            <source>Each thing needs a name.</source>
            <translation>Each thing needs a name.</translation>
        </message>
        <message>
            <source>Each thing needs a quantity with its unit.</source>
            <translation>Each thing needs a quantity with its unit.</translation>
        </message>
        <message>
            <source>Each sealed thing needs the number of its seal.</source>
            <translation>Each sealed thing needs the number of its seal.</translation>
        </message>
        <message>
            <source>The seal %1 is listed twice.</source>
            <translation>The seal %1 is listed twice.</translation>
        </message>
        <message>
            <source>The thing is not on this inventory.</source>
            <translation>The thing is not on this inventory.</translation>
        </message>
        <message>
            <source>“%1” was let go of on %2 already.</source>
            <translation>“%1” was let go of on %2 already.</translation>
        </message>
        <message>
            <source>This cannot become of a thing held this way.</source>
            <translation>This cannot become of a thing held this way.</translation>
        </message>
        <message>
            <source>Write the day.</source>
            <translation>Write the day.</translation>
        </message>
        <message>
            <source>It cannot be released before it was held.</source>
            <translation>It cannot be released before it was held.</translation>
        </message>
        <message>
            <source>Write to whom it was handed.</source>
            <translation>Write to whom it was handed.</translation>
        </message>
        <message>
            <source>Write the reason.</source>
            <translation>Write the reason.</translation>
        </message>
        <message>
            <source>Write how far production is limited and how the breach is put right.</source>
            <translation>Write how far production is limited and how the breach is put right.</translation>
        </message>
        <message>
            <source>Write the day of the decision.</source>
            <translation>Write the day of the decision.</translation>
        </message>
        <message>
            <source>This lies before what it follows.</source>
            <translation>This lies before what it follows.</translation>
        </message>
        <message>
            <source>A limit lasts at most %1 months from the service.</source>
            <translation>A limit lasts at most %1 months from the service.</translation>
        </message>
        <message>
            <source>It is extended once, by at most %1 months.</source>
            <translation>It is extended once, by at most %1 months.</translation>
        </message>
        <message>
            <source>Name the monitoring report and the figures of power, water and output.</source>
            <translation>Name the monitoring report and the figures of power, water and output.</translation>
        </message>
        <message>
            <source>In the rules of measures, at “%1”: %2 was expected.</source>
            <translation>In the rules of measures, at “%1”: %2 was expected.</translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>The language of the rules of measures: "zh" in the Chinese translation, "en" in the English one.</extracomment>
            <translation>en</translation>
        </message>
        <message>
            <source>Name the head of the bureau who granted the extension.</source>
            <translation>Name the head of the bureau who granted the extension.</translation>
        </message>
        <message>
            <source>Write the day the extension was granted.</source>
            <translation>Write the day the extension was granted.</translation>
        </message>
        <message>
            <source>It must be granted by %1 at the latest.</source>
            <translation>It must be granted by %1 at the latest.</translation>
        </message>
        <message>
            <source>It was extended on %1 already: once is all.</source>
            <translation>It was extended on %1 already: once is all.</translation>
        </message>
        <message>
            <source>Every round up to now is fined already.</source>
            <translation>Every round up to now is fined already.</translation>
        </message>
        <message>
            <source>It cannot be before the things were held.</source>
            <translation>It cannot be before the things were held.</translation>
        </message>
        <message>
            <source>It cannot be answered before it was asked for.</source>
            <translation>It cannot be answered before it was asked for.</translation>
        </message>
        <message>
            <source>Write the day the party asked for it.</source>
            <translation>Write the day the party asked for it.</translation>
        </message>
    </context>
    <context>
        <name>overview</name>
        <message>
            <source>This program is too old for records of the kind “%1”.</source>
            <translation>This program is too old for records of the kind “%1”.</translation>
        </message>
        <message>
            <source>This record is not in the workspace.</source>
            <translation>This record is not in the workspace.</translation>
        </message>
        <message>
            <source>Nothing is contested here any more.</source>
            <translation>Nothing is contested here any more.</translation>
        </message>
        <message>
            <source>Write why: the reason stands in the journal.</source>
            <translation>Write why: the reason stands in the journal.</translation>
        </message>
        <message>
            <source>Choose which value holds: %1</source>
            <translation>Choose which value holds: %1</translation>
        </message>
        <message>
            <source>%1 is fixed once it is set: the first value holds.</source>
            <translation>%1 is fixed once it is set: the first value holds.</translation>
        </message>
        <message>
            <source>Decide what is contested: %1</source>
            <translation>Decide what is contested: %1</translation>
        </message>
        <message>
            <source>Benchmark pack</source>
            <translation>Benchmark pack</translation>
        </message>
        <message>
            <source>Bureau</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Checklist answer</source>
            <translation>Checklist answer</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>Custody of evidence</source>
            <translation>Custody of evidence</translation>
        </message>
        <message>
            <source>Determination of the fine</source>
            <translation>Determination of the fine</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <source>Enterprise</source>
            <translation>Enterprise</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Evidence of a case</source>
            <translation>Evidence of a case</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Inspection</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Responsible person</translation>
        </message>
        <message>
            <source>The act ended on</source>
            <translation>The act ended on</translation>
        </message>
        <message>
            <source>The act began on</source>
            <translation>The act began on</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Certificate valid from</source>
            <translation>Certificate valid from</translation>
        </message>
        <message>
            <source>Certificate number</source>
            <translation>Certificate number</translation>
        </message>
        <message>
            <source>Certificate valid until</source>
            <translation>Certificate valid until</translation>
        </message>
        <message>
            <source>Complex case</source>
            <translation>Complex case</translation>
        </message>
        <message>
            <source>Confiscated</source>
            <translation>Confiscated</translation>
        </message>
        <message>
            <source>Corrected on</source>
            <translation>Corrected on</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Correction ordered</source>
            <translation>Correction ordered</translation>
        </message>
        <message>
            <source>Credit code</source>
            <translation>Credit code</translation>
        </message>
        <message>
            <source>Crime suspected</source>
            <translation>Crime suspected</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Decided on</translation>
        </message>
        <message>
            <source>Statement and defence</source>
            <translation>Statement and defence</translation>
        </message>
        <message>
            <source>Defence waived on</source>
            <translation>Defence waived on</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Discovered on</source>
            <translation>Discovered on</translation>
        </message>
        <message>
            <source>Discussed on</source>
            <translation>Discussed on</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Period that runs</source>
            <translation>Period that runs</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Duty</translation>
        </message>
        <message>
            <source>Content of the document</source>
            <translation>Content of the document</translation>
        </message>
        <message>
            <source>Filed on</source>
            <translation>Filed on</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Harm</source>
            <translation>Harm</translation>
        </message>
        <message>
            <source>Hearing asked for on</source>
            <translation>Hearing asked for on</translation>
        </message>
        <message>
            <source>Chair of the hearing</source>
            <translation>Chair of the hearing</translation>
        </message>
        <message>
            <source>Hearing on</source>
            <translation>Hearing on</translation>
        </message>
        <message>
            <source>Heavy penalty</source>
            <translation>Heavy penalty</translation>
        </message>
        <message>
            <source>Checklist item</source>
            <translation>Checklist item</translation>
        </message>
        <message>
            <source>Lead received on</source>
            <translation>Lead received on</translation>
        </message>
        <message>
            <source>Opinion of the legal review</source>
            <translation>Opinion of the legal review</translation>
        </message>
        <message>
            <source>Legally reviewed on</source>
            <translation>Legally reviewed on</translation>
        </message>
        <message>
            <source>Legal reviewer</source>
            <translation>Legal reviewer</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Made on</translation>
        </message>
        <message>
            <source>Major interest concerned</source>
            <translation>Major interest concerned</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Serial number</translation>
        </message>
        <message>
            <source>Series of the number</source>
            <translation>Series of the number</translation>
        </message>
        <message>
            <source>Officers in charge</source>
            <translation>Officers in charge</translation>
        </message>
        <message>
            <source>Other penalty</source>
            <translation>Other penalty</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Paid on</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Address of the party</source>
            <translation>Address of the party</translation>
        </message>
        <message>
            <source>Kind of party</source>
            <translation>Kind of party</translation>
        </message>
        <message>
            <source>Name of the party</source>
            <translation>Name of the party</translation>
        </message>
        <message>
            <source>Phone of the party</source>
            <translation>Phone of the party</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Legal representative</translation>
        </message>
        <message>
            <source>Penalty proposed</source>
            <translation>Penalty proposed</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Version of the procedure</source>
            <translation>Version of the procedure</translation>
        </message>
        <message>
            <source>Recusal not decided</source>
            <translation>Recusal not decided</translation>
        </message>
        <message>
            <source>Remedies told</source>
            <translation>Remedies told</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Replaces</translation>
        </message>
        <message>
            <source>Case reviewer</source>
            <translation>Case reviewer</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Round of the procedure</source>
            <translation>Round of the procedure</translation>
        </message>
        <message>
            <source>Way of service</source>
            <translation>Way of service</translation>
        </message>
        <message>
            <source>Served on</source>
            <translation>Served on</translation>
        </message>
        <message>
            <source>Source of the lead</source>
            <translation>Source of the lead</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>Where it came from</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begun</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Last changed</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>Violation</translation>
        </message>
        <message>
            <source>Took part in the discussion</source>
            <translation>Took part in the discussion</translation>
        </message>
        <message>
            <source>Recused</source>
            <translation>Recused</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Dropped</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Document template</source>
            <translation>Document template</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In force from</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Ended on</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Name of the file</translation>
        </message>
        <message>
            <source>Application to the court</source>
            <translation>Application to the court</translation>
        </message>
        <message>
            <source>Request to pay later</source>
            <translation>Request to pay later</translation>
        </message>
        <message>
            <source>Answer to the demand</source>
            <translation>Answer to the demand</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <source>Reconsideration or suit</source>
            <translation>Reconsideration or suit</translation>
        </message>
        <message>
            <source>Questions about a transfer</source>
            <translation>Questions about a transfer</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>Applied on</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Approval</translation>
        </message>
        <message>
            <source>Began on</source>
            <translation>Began on</translation>
        </message>
        <message>
            <source>Changed fine</source>
            <translation>Changed fine</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>Decided at</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Answer of the police</source>
            <translation>Answer of the police</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Number of the receipt</source>
            <translation>Number of the receipt</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>Reported on</translation>
        </message>
        <message>
            <source>Asked for on</source>
            <translation>Asked for on</translation>
        </message>
        <message>
            <source>Ruling</source>
            <translation>Ruling</translation>
        </message>
        <message>
            <source>Handed over at</source>
            <translation>Handed over at</translation>
        </message>
        <message>
            <source>Receiving body</source>
            <translation>Receiving body</translation>
        </message>
        <message>
            <source>Towards</source>
            <translation>Towards</translation>
        </message>
        <message>
            <source>Time that does not count</source>
            <translation>Time that does not count</translation>
        </message>
        <message>
            <source>Extension of a period</source>
            <translation>Extension of a period</translation>
        </message>
        <message>
            <source>Granted on</source>
            <translation>Granted on</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>Taken back because</source>
            <translation>Taken back because</translation>
        </message>
        <message>
            <source>Link of cases</source>
            <translation>Link of cases</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Address for service</source>
            <translation>Address for service</translation>
        </message>
        <message>
            <source>Attempt of service</source>
            <translation>Attempt of service</translation>
        </message>
        <message>
            <source>Result of service</source>
            <translation>Result of service</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>No longer used from</source>
            <translation>No longer used from</translation>
        </message>
        <message>
            <source>Answer of the case review</source>
            <translation>Answer of the case review</translation>
        </message>
        <message>
            <source>The case got its number: %1</source>
            <translation>The case got its number: %1</translation>
        </message>
        <message>
            <source>Opinion of the legal review: %1</source>
            <translation>Opinion of the legal review: %1</translation>
        </message>
        <message>
            <source>Statement and defence waived on %1</source>
            <translation>Statement and defence waived on %1</translation>
        </message>
        <message>
            <source>A hearing was asked for on %1</source>
            <translation>A hearing was asked for on %1</translation>
        </message>
        <message>
            <source>The hearing is on %1</source>
            <translation>The hearing is on %1</translation>
        </message>
        <message>
            <source>Discussed collectively on %1</source>
            <translation>Discussed collectively on %1</translation>
        </message>
        <message>
            <source>Decided on %1</source>
            <translation>Decided on %1</translation>
        </message>
        <message>
            <source>The violation was corrected on %1</source>
            <translation>The violation was corrected on %1</translation>
        </message>
        <message>
            <source>Paid so far: %1</source>
            <translation>Paid so far: %1</translation>
        </message>
        <message>
            <source>The case was opened: %1</source>
            <translation>The case was opened: %1</translation>
        </message>
        <message>
            <source>Moved on to: %1</source>
            <translation>Moved on to: %1</translation>
        </message>
        <message>
            <source>Made final: %1</source>
            <translation>Made final: %1</translation>
        </message>
        <message>
            <source>Made void: %1 (%2)</source>
            <translation>Made void: %1 (%2)</translation>
        </message>
        <message>
            <source>Served: %1, on %2, %3</source>
            <translation>Served: %1, on %2, %3</translation>
        </message>
        <message>
            <source>Approval taken back: %1</source>
            <translation>Approval taken back: %1</translation>
        </message>
        <message>
            <source>Approved: %1</source>
            <translation>Approved: %1</translation>
        </message>
        <message>
            <source>Confirmation taken back: %1</source>
            <translation>Confirmation taken back: %1</translation>
        </message>
        <message>
            <source>Confirmed: %1</source>
            <translation>Confirmed: %1</translation>
        </message>
        <message>
            <source>Evidence taken: %1</source>
            <translation>Evidence taken: %1</translation>
        </message>
        <message>
            <source>Evidence put on the case: %1</source>
            <translation>Evidence put on the case: %1</translation>
        </message>
        <message>
            <source>Custody of %1: %2</source>
            <translation>Custody of %1: %2</translation>
        </message>
        <message>
            <source>Fine determined: %1, %2</source>
            <translation>Fine determined: %1, %2</translation>
        </message>
        <message>
            <source>An entry of the journal is missing.</source>
            <translation>An entry of the journal is missing.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Amount before circumstances</source>
            <translation>Amount before circumstances</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>Order of the case file</source>
            <translation>Order of the case file</translation>
        </message>
        <message>
            <source>Branch of the benchmark</source>
            <translation>Branch of the benchmark</translation>
        </message>
        <message>
            <source>Options chosen</source>
            <translation>Options chosen</translation>
        </message>
        <message>
            <source>Held by the limits</source>
            <translation>Held by the limits</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>Taken at</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Taken by</translation>
        </message>
        <message>
            <source>Comparable cases</source>
            <translation>Comparable cases</translation>
        </message>
        <message>
            <source>Computed amount</source>
            <translation>Computed amount</translation>
        </message>
        <message>
            <source>Confirmed on</source>
            <translation>Confirmed on</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>Corrects</translation>
        </message>
        <message>
            <source>What was counted</source>
            <translation>What was counted</translation>
        </message>
        <message>
            <source>Determinations of the fine</source>
            <translation>Determinations of the fine</translation>
        </message>
        <message>
            <source>Determined at</source>
            <translation>Determined at</translation>
        </message>
        <message>
            <source>Determined by</source>
            <translation>Determined by</translation>
        </message>
        <message>
            <source>Reason for departing from like cases</source>
            <translation>Reason for departing from like cases</translation>
        </message>
        <message>
            <source>Camera or device</source>
            <translation>Camera or device</translation>
        </message>
        <message>
            <source>To be discussed collectively</source>
            <translation>To be discussed collectively</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formula</translation>
        </message>
        <message>
            <source>Came from</source>
            <translation>Came from</translation>
        </message>
        <message>
            <source>Reason for this amount</source>
            <translation>Reason for this amount</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Legal review due</source>
            <translation>Legal review due</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>File type</translation>
        </message>
        <message>
            <source>Name of the officer</source>
            <translation>Name of the officer</translation>
        </message>
        <message>
            <source>Amount set by hand</source>
            <translation>Amount set by hand</translation>
        </message>
        <message>
            <source>Digest of the pack</source>
            <translation>Digest of the pack</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Who is fined</source>
            <translation>Who is fined</translation>
        </message>
        <message>
            <source>Name of who is fined</source>
            <translation>Name of who is fined</translation>
        </message>
        <message>
            <source>A penalty is imposed</source>
            <translation>A penalty is imposed</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Percent</translation>
        </message>
        <message>
            <source>Amount picked</source>
            <translation>Amount picked</translation>
        </message>
        <message>
            <source>Options in short</source>
            <translation>Options in short</translation>
        </message>
        <message>
            <source>What it proves</source>
            <translation>What it proves</translation>
        </message>
        <message>
            <source>Volume of the investigation report</source>
            <translation>Volume of the investigation report</translation>
        </message>
        <message>
            <source>Circumstances</source>
            <translation>Circumstances</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Statement of the discretion</source>
            <translation>Statement of the discretion</translation>
        </message>
        <message>
            <source>Highest fine by law</source>
            <translation>Highest fine by law</translation>
        </message>
        <message>
            <source>Lowest fine by law</source>
            <translation>Lowest fine by law</translation>
        </message>
        <message>
            <source>Taken for</source>
            <translation>Taken for</translation>
        </message>
        <message>
            <source>Time by the camera</source>
            <translation>Time by the camera</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>Went to</translation>
        </message>
        <message>
            <source>Reason for making void</source>
            <translation>Reason for making void</translation>
        </message>
        <message>
            <source>Order to correct</source>
            <translation>Order to correct</translation>
        </message>
        <message>
            <source>Release of a thing</source>
            <translation>Release of a thing</translation>
        </message>
        <message>
            <source>Thing held</source>
            <translation>Thing held</translation>
        </message>
        <message>
            <source>Things held</source>
            <translation>Things held</translation>
        </message>
        <message>
            <source>Limit of production</source>
            <translation>Limit of production</translation>
        </message>
        <message>
            <source>Recheck</source>
            <translation>Recheck</translation>
        </message>
        <message>
            <source>Approved at</source>
            <translation>Approved at</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>Completion filed on</source>
            <translation>Completion filed on</translation>
        </message>
        <message>
            <source>What was weighed</source>
            <translation>What was weighed</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Act fined by the day</source>
            <translation>Act fined by the day</translation>
        </message>
        <message>
            <source>Loss or damage</source>
            <translation>Loss or damage</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Released on</source>
            <translation>Released on</translation>
        </message>
        <message>
            <source>Extended by days</source>
            <translation>Extended by days</translation>
        </message>
        <message>
            <source>Extended until</source>
            <translation>Extended until</translation>
        </message>
        <message>
            <source>Reason of the extension</source>
            <translation>Reason of the extension</translation>
        </message>
        <message>
            <source>Extension told on</source>
            <translation>Extension told on</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>What became of it</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>What the follow-up found</source>
            <translation>What the follow-up found</translation>
        </message>
        <message>
            <source>Followed up on</source>
            <translation>Followed up on</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>Grounds</translation>
        </message>
        <message>
            <source>Handed to</source>
            <translation>Handed to</translation>
        </message>
        <message>
            <source>Keeper</source>
            <translation>Keeper</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materials</translation>
        </message>
        <message>
            <source>Ordered as a measure by</source>
            <translation>Ordered as a measure by</translation>
        </message>
        <message>
            <source>Photos and recordings</source>
            <translation>Photos and recordings</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>Ordered on</translation>
        </message>
        <message>
            <source>Papers handed over</source>
            <translation>Papers handed over</translation>
        </message>
        <message>
            <source>Plan filed on</source>
            <translation>Plan filed on</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Work done on</source>
            <translation>Work done on</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Resumed without leave on</source>
            <translation>Resumed without leave on</translation>
        </message>
        <message>
            <source>Same act again</source>
            <translation>Same act again</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>Seal number</translation>
        </message>
        <message>
            <source>Testing from</source>
            <translation>Testing from</translation>
        </message>
        <message>
            <source>Testing told on</source>
            <translation>Testing told on</translation>
        </message>
        <message>
            <source>Testing until</source>
            <translation>Testing until</translation>
        </message>
        <message>
            <source>Unannounced</source>
            <translation>Unannounced</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>Daily fine warned of</source>
            <translation>Daily fine warned of</translation>
        </message>
        <message>
            <source>Said about a missed last day</source>
            <translation>Said about a missed last day</translation>
        </message>
        <message>
            <source>Document approved: %1</source>
            <translation>Document approved: %1</translation>
        </message>
        <message>
            <source>Document returned: %1 (%2)</source>
            <translation>Document returned: %1 (%2)</translation>
        </message>
        <message>
            <source>Submitted for approval: %1</source>
            <translation>Submitted for approval: %1</translation>
        </message>
        <message>
            <source>Service refused: %1 (%2)</source>
            <translation>Service refused: %1 (%2)</translation>
        </message>
        <message>
            <source>Not served: %1 (%2)</source>
            <translation>Not served: %1 (%2)</translation>
        </message>
        <message>
            <source>Entry of service void: %1 (%2)</source>
            <translation>Entry of service void: %1 (%2)</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>Recorded: %1</translation>
        </message>
        <message>
            <source>Step of an approval</source>
            <translation>Step of an approval</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <source>Record of the discussion</source>
            <translation>Record of the discussion</translation>
        </message>
        <message>
            <source>Extension granted on</source>
            <translation>Extension granted on</translation>
        </message>
        <message>
            <source>Extension granted by</source>
            <translation>Extension granted by</translation>
        </message>
        <message>
            <source>Principal head from</source>
            <translation>Principal head from</translation>
        </message>
        <message>
            <source>Principal head until</source>
            <translation>Principal head until</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Archive number</translation>
        </message>
        <message>
            <source>Piece moved into the secondary volume</source>
            <translation>Piece moved into the secondary volume</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Given on</translation>
        </message>
        <message>
            <source>Category of the archive</source>
            <translation>Category of the archive</translation>
        </message>
        <message>
            <source>Fonds</source>
            <translation>Fonds</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Kept for</translation>
        </message>
        <message>
            <source>Back in the main volume because</source>
            <translation>Back in the main volume because</translation>
        </message>
        <message>
            <source>Number of the file</source>
            <translation>Number of the file</translation>
        </message>
        <message>
            <source>Moved on</source>
            <translation>Moved on</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Let pass: %1</source>
            <translation>Let pass: %1</translation>
        </message>
        <message>
            <source>Fine decided</source>
            <translation>Fine decided</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Accepted on</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>Works here</translation>
        </message>
        <message>
            <source>Kind of address</source>
            <translation>Kind of address</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Addressee</translation>
        </message>
        <message>
            <source>Time of the answer</source>
            <translation>Time of the answer</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>Who answered</translation>
        </message>
        <message>
            <source>Day of the answer</source>
            <translation>Day of the answer</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>What the program found</source>
            <translation>What the program found</translation>
        </message>
        <message>
            <source>Body or court</source>
            <translation>Body or court</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Checklists</translation>
        </message>
        <message>
            <source>Notice to fetch the things published on</source>
            <translation>Notice to fetch the things published on</translation>
        </message>
        <message>
            <source>Division code</source>
            <translation>Division code</translation>
        </message>
        <message>
            <source>Who collected it</source>
            <translation>Who collected it</translation>
        </message>
        <message>
            <source>Copy to the procuratorate on</source>
            <translation>Copy to the procuratorate on</translation>
        </message>
        <message>
            <source>Copy of the application or complaint received on</source>
            <translation>Copy of the application or complaint received on</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Court</translation>
        </message>
        <message>
            <source>Credit grade</source>
            <translation>Credit grade</translation>
        </message>
        <message>
            <source>Against which decision</source>
            <translation>Against which decision</translation>
        </message>
        <message>
            <source>Who owes it</source>
            <translation>Who owes it</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <source>Reasons of the decision</source>
            <translation>Reasons of the decision</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Distance from comparable cases that asks for a reason</source>
            <translation>Distance from comparable cases that asks for a reason</translation>
        </message>
        <message>
            <source>In force until</source>
            <translation>In force until</translation>
        </message>
        <message>
            <source>Why it was ended</source>
            <translation>Why it was ended</translation>
        </message>
        <message>
            <source>No longer offered</source>
            <translation>No longer offered</translation>
        </message>
        <message>
            <source>Enforced in full on</source>
            <translation>Enforced in full on</translation>
        </message>
        <message>
            <source>Name of the enterprise</source>
            <translation>Name of the enterprise</translation>
        </message>
        <message>
            <source>It is a problem</source>
            <translation>It is a problem</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Things involved in the case</source>
            <translation>Things involved in the case</translation>
        </message>
        <message>
            <source>Things handed over on</source>
            <translation>Things handed over on</translation>
        </message>
        <message>
            <source>What was found when it was looked into</source>
            <translation>What was found when it was looked into</translation>
        </message>
        <message>
            <source>Received, arrived or refused at</source>
            <translation>Received, arrived or refused at</translation>
        </message>
        <message>
            <source>A report is written after each hearing</source>
            <translation>A report is written after each hearing</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>Industry</translation>
        </message>
        <message>
            <source>Drawn with</source>
            <translation>Drawn with</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Area it applies to</source>
            <translation>Area it applies to</translation>
        </message>
        <message>
            <source>Last day that was missed</source>
            <translation>Last day that was missed</translation>
        </message>
        <message>
            <source>Points taken off</source>
            <translation>Points taken off</translation>
        </message>
        <message>
            <source>Their notice received on</source>
            <translation>Their notice received on</translation>
        </message>
        <message>
            <source>Word of its document numbers</source>
            <translation>Word of its document numbers</translation>
        </message>
        <message>
            <source>Objection made on</source>
            <translation>Objection made on</translation>
        </message>
        <message>
            <source>Objection answered on</source>
            <translation>Objection answered on</translation>
        </message>
        <message>
            <source>Record it is about</source>
            <translation>Record it is about</translation>
        </message>
        <message>
            <source>Published by the issuer</source>
            <translation>Published by the issuer</translation>
        </message>
        <message>
            <source>Approved on paper</source>
            <translation>Approved on paper</translation>
        </message>
        <message>
            <source>Why on the spot</source>
            <translation>Why on the spot</translation>
        </message>
        <message>
            <source>Case the link was noted in</source>
            <translation>Case the link was noted in</translation>
        </message>
        <message>
            <source>Case opened from it</source>
            <translation>Case opened from it</translation>
        </message>
        <message>
            <source>Case it is linked with</source>
            <translation>Case it is linked with</translation>
        </message>
        <message>
            <source>Whose address it is</source>
            <translation>Whose address it is</translation>
        </message>
        <message>
            <source>Number of the pack</source>
            <translation>Number of the pack</translation>
        </message>
        <message>
            <source>Where fines are paid</source>
            <translation>Where fines are paid</translation>
        </message>
        <message>
            <source>Permit valid until</source>
            <translation>Permit valid until</translation>
        </message>
        <message>
            <source>Discharge permit number</source>
            <translation>Discharge permit number</translation>
        </message>
        <message>
            <source>Who is directly responsible</source>
            <translation>Who is directly responsible</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Planned for</translation>
        </message>
        <message>
            <source>Entered on the information sharing platform on</source>
            <translation>Entered on the information sharing platform on</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Opinion of the procuratorate received on</source>
            <translation>Opinion of the procuratorate received on</translation>
        </message>
        <message>
            <source>Version of the program</source>
            <translation>Version of the program</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Proof</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Public key</translation>
        </message>
        <message>
            <source>Who received it</source>
            <translation>Who received it</translation>
        </message>
        <message>
            <source>Receipt of</source>
            <translation>Receipt of</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Receiver</translation>
        </message>
        <message>
            <source>Body for administrative reconsideration</source>
            <translation>Body for administrative reconsideration</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>Entered on</translation>
        </message>
        <message>
            <source>Refuses to sign</source>
            <translation>Refuses to sign</translation>
        </message>
        <message>
            <source>Decided on the request on</source>
            <translation>Decided on the request on</translation>
        </message>
        <message>
            <source>The party asked for release on</source>
            <translation>The party asked for release on</translation>
        </message>
        <message>
            <source>Reply with the evidence handed in on</source>
            <translation>Reply with the evidence handed in on</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>The court above was asked on</source>
            <translation>The court above was asked on</translation>
        </message>
        <message>
            <source>Name of the reviewer</source>
            <translation>Name of the reviewer</translation>
        </message>
        <message>
            <source>Signs as</source>
            <translation>Signs as</translation>
        </message>
        <message>
            <source>Period or point of the review</source>
            <translation>Period or point of the review</translation>
        </message>
        <message>
            <source>Ruling served on</source>
            <translation>Ruling served on</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Said on</translation>
        </message>
        <message>
            <source>Why a second inspection in this month</source>
            <translation>Why a second inspection in this month</translation>
        </message>
        <message>
            <source>Served, sent or published at</source>
            <translation>Served, sent or published at</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Signed at</source>
            <translation>Signed at</translation>
        </message>
        <message>
            <source>Name of who signs</source>
            <translation>Name of who signs</translation>
        </message>
        <message>
            <source>Key it was signed with</source>
            <translation>Key it was signed with</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Strokes</source>
            <translation>Strokes</translation>
        </message>
        <message>
            <source>Summary procedure</source>
            <translation>Summary procedure</translation>
        </message>
        <message>
            <source>Procuratorate asked to supervise on</source>
            <translation>Procuratorate asked to supervise on</translation>
        </message>
        <message>
            <source>Supervision class</source>
            <translation>Supervision class</translation>
        </message>
        <message>
            <source>Police asked for what is missing on</source>
            <translation>Police asked for what is missing on</translation>
        </message>
        <message>
            <source>What was missing handed in on</source>
            <translation>What was missing handed in on</translation>
        </message>
        <message>
            <source>Performance is stopped meanwhile</source>
            <translation>Performance is stopped meanwhile</translation>
        </message>
        <message>
            <source>Team that reports it</source>
            <translation>Team that reports it</translation>
        </message>
        <message>
            <source>Number of the mail, other agency or place of publication</source>
            <translation>Number of the mail, other agency or place of publication</translation>
        </message>
        <message>
            <source>Handed to the bureau on</source>
            <translation>Handed to the bureau on</translation>
        </message>
        <message>
            <source>Paid into the bank on</source>
            <translation>Paid into the bank on</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>Township</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>What the party said</source>
            <translation>What the party said</translation>
        </message>
        <message>
            <source>Permanent</source>
            <translation>Permanent</translation>
        </message>
        <message>
            <source>30 years</source>
            <translation>30 years</translation>
        </message>
        <message>
            <source>10 years</source>
            <translation>10 years</translation>
        </message>
        <message>
            <source>Main volume</source>
            <translation>Main volume</translation>
        </message>
        <message>
            <source>Secondary volume</source>
            <translation>Secondary volume</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>In writing</translation>
        </message>
        <message>
            <source>Orally</source>
            <translation>Orally</translation>
        </message>
        <message>
            <source>Neither of these</source>
            <translation>Neither of these</translation>
        </message>
        <message>
            <source>Harm to the environment</source>
            <translation>Harm to the environment</translation>
        </message>
        <message>
            <source>Harm to life and health</source>
            <translation>Harm to life and health</translation>
        </message>
        <message>
            <source>Not given yet</source>
            <translation>Not given yet</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passed</translation>
        </message>
        <message>
            <source>To be amended</source>
            <translation>To be amended</translation>
        </message>
        <message>
            <source>Returned to be completed</source>
            <translation>Returned to be completed</translation>
        </message>
        <message>
            <source>To be transferred</source>
            <translation>To be transferred</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Sole trader</source>
            <translation>Sole trader</translation>
        </message>
        <message>
            <source>Citizen</source>
            <translation>Citizen</translation>
        </message>
        <message>
            <source>Not submitted</source>
            <translation>Not submitted</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Waits for approval</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Same party</source>
            <translation>Same party</translation>
        </message>
        <message>
            <source>Same act</source>
            <translation>Same act</translation>
        </message>
        <message>
            <source>Handled jointly</source>
            <translation>Handled jointly</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>Split off</translation>
        </message>
        <message>
            <source>Follow-up case</source>
            <translation>Follow-up case</translation>
        </message>
        <message>
            <source>Consecutive daily fine</source>
            <translation>Consecutive daily fine</translation>
        </message>
        <message>
            <source>Transferred from the other case</source>
            <translation>Transferred from the other case</translation>
        </message>
        <message>
            <source>No ruling yet</source>
            <translation>No ruling yet</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <source>To be enforced</source>
            <translation>To be enforced</translation>
        </message>
        <message>
            <source>Enforcement refused</source>
            <translation>Enforcement refused</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Not decided yet</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Granted</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>Pay later</translation>
        </message>
        <message>
            <source>Pay by instalments</source>
            <translation>Pay by instalments</translation>
        </message>
        <message>
            <source>Responsible persons</source>
            <translation>Responsible persons</translation>
        </message>
        <message>
            <source>Corrected in time</source>
            <translation>Corrected in time</translation>
        </message>
        <message>
            <source>Not corrected in time</source>
            <translation>Not corrected in time</translation>
        </message>
        <message>
            <source>Serious case</source>
            <translation>Serious case</translation>
        </message>
        <message>
            <source>Raised to the floor of the benchmark</source>
            <translation>Raised to the floor of the benchmark</translation>
        </message>
        <message>
            <source>Cut to the cap of the benchmark</source>
            <translation>Cut to the cap of the benchmark</translation>
        </message>
        <message>
            <source>Cut to the highest fine of the statute</source>
            <translation>Cut to the highest fine of the statute</translation>
        </message>
        <message>
            <source>Raised to the lowest fine of the statute</source>
            <translation>Raised to the lowest fine of the statute</translation>
        </message>
        <message>
            <source>The party</source>
            <translation>The party</translation>
        </message>
        <message>
            <source>Third party agency</source>
            <translation>Third party agency</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>SM3</source>
            <translation>SM3</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Released</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Given back</translation>
        </message>
        <message>
            <source>Recorded or copied, then returned</source>
            <translation>Recorded or copied, then returned</translation>
        </message>
        <message>
            <source>Sent to appraisal</source>
            <translation>Sent to appraisal</translation>
        </message>
        <message>
            <source>Sealed or seized from now on</source>
            <translation>Sealed or seized from now on</translation>
        </message>
        <message>
            <source>Transferred to another body</source>
            <translation>Transferred to another body</translation>
        </message>
        <message>
            <source>Forfeited</source>
            <translation>Forfeited</translation>
        </message>
        <message>
            <source>Submitted for approval</source>
            <translation>Submitted for approval</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Mouse</translation>
        </message>
        <message>
            <source>Finger</source>
            <translation>Finger</translation>
        </message>
        <message>
            <source>Pen</source>
            <translation>Pen</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Key unit</source>
            <translation>Key unit</translation>
        </message>
        <message>
            <source>Special</source>
            <translation>Special</translation>
        </message>
        <message>
            <source>Sealing</source>
            <translation>Sealing</translation>
        </message>
        <message>
            <source>Seizure</source>
            <translation>Seizure</translation>
        </message>
        <message>
            <source>Registration of evidence in advance</source>
            <translation>Registration of evidence in advance</translation>
        </message>
        <message>
            <source>Routine</source>
            <translation>Routine</translation>
        </message>
        <message>
            <source>Double-random draw</source>
            <translation>Double-random draw</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Complaint</translation>
        </message>
        <message>
            <source>Monitoring alarm</source>
            <translation>Monitoring alarm</translation>
        </message>
        <message>
            <source>Special campaign</source>
            <translation>Special campaign</translation>
        </message>
        <message>
            <source>Investigator</source>
            <translation>Investigator</translation>
        </message>
        <message>
            <source>Head (decides)</source>
            <translation>Head (decides)</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Clerk</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Explanation of the delay</source>
            <translation>Explanation of the delay</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Instruction</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Bank or electronic payment</source>
            <translation>Bank or electronic payment</translation>
        </message>
        <message>
            <source>Collected on the spot</source>
            <translation>Collected on the spot</translation>
        </message>
        <message>
            <source>By the court's enforcement</source>
            <translation>By the court's enforcement</translation>
        </message>
        <message>
            <source>Remitted by an agreement on execution</source>
            <translation>Remitted by an agreement on execution</translation>
        </message>
        <message>
            <source>Production limited</source>
            <translation>Production limited</translation>
        </message>
        <message>
            <source>Production stopped for rectification</source>
            <translation>Production stopped for rectification</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>Going on: correction refused</source>
            <translation>Going on: correction refused</translation>
        </message>
        <message>
            <source>Recheck refused or obstructed</source>
            <translation>Recheck refused or obstructed</translation>
        </message>
        <message>
            <source>Production stopped or closed</source>
            <translation>Production stopped or closed</translation>
        </message>
        <message>
            <source>Transfer approved</source>
            <translation>Transfer approved</translation>
        </message>
        <message>
            <source>Not transferred</source>
            <translation>Not transferred</translation>
        </message>
        <message>
            <source>Police: suspected crime</source>
            <translation>Police: suspected crime</translation>
        </message>
        <message>
            <source>Police: detention</source>
            <translation>Police: detention</translation>
        </message>
        <message>
            <source>Another department</source>
            <translation>Another department</translation>
        </message>
        <message>
            <source>Environment bureau with jurisdiction</source>
            <translation>Environment bureau with jurisdiction</translation>
        </message>
        <message>
            <source>Who supervises a third-party institution</source>
            <translation>Who supervises a third-party institution</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>No answer yet</translation>
        </message>
        <message>
            <source>Filed as a criminal case</source>
            <translation>Filed as a criminal case</translation>
        </message>
        <message>
            <source>Filing refused</source>
            <translation>Filing refused</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Sent back</translation>
        </message>
        <message>
            <source>Detention decided</source>
            <translation>Detention decided</translation>
        </message>
        <message>
            <source>Reconsideration</source>
            <translation>Reconsideration</translation>
        </message>
        <message>
            <source>Suit</source>
            <translation>Suit</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Still open</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Upheld</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Annulled</source>
            <translation>Annulled</translation>
        </message>
        <message>
            <source>Withdrawn by who asked for it</source>
            <translation>Withdrawn by who asked for it</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Dismissed</translation>
        </message>
        <message>
            <source>Principal head</source>
            <translation>Principal head</translation>
        </message>
        <message>
            <source>In charge of the environment</source>
            <translation>In charge of the environment</translation>
        </message>
        <message>
            <source>Directly responsible</source>
            <translation>Directly responsible</translation>
        </message>
        <message>
            <source>Fails</source>
            <translation>Fails</translation>
        </message>
        <message>
            <source>To be looked at by the reviewer</source>
            <translation>To be looked at by the reviewer</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Holds</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Business site</source>
            <translation>Business site</translation>
        </message>
        <message>
            <source>For letters</source>
            <translation>For letters</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>Electronic</translation>
        </message>
        <message>
            <source>The party cannot be found</source>
            <translation>The party cannot be found</translation>
        </message>
        <message>
            <source>The other ways have failed</source>
            <translation>The other ways have failed</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>Service refused</source>
            <translation>Service refused</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>Not delivered</translation>
        </message>
        <message>
            <source>Confiscation</source>
            <translation>Confiscation</translation>
        </message>
        <message>
            <source>Added penalty</source>
            <translation>Added penalty</translation>
        </message>
        <message>
            <source>Daily fine</source>
            <translation>Daily fine</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Changed: %1</translation>
        </message>
    </context>
    <context>
        <name>party</name>
        <message>
            <source>The name is missing.</source>
            <translation>The name is missing.</translation>
        </message>
        <message>
            <source>A position needs both longitude and latitude.</source>
            <translation>A position needs both longitude and latitude.</translation>
        </message>
        <message>
            <source>Row %1 of the file is the same enterprise. Keep one of them.</source>
            <translation>Row %1 of the file is the same enterprise. Keep one of them.</translation>
        </message>
        <message>
            <source>The workspace has %1 such enterprises. Add the social credit code, or settle them first.</source>
            <translation>The workspace has %1 such enterprises. Add the social credit code, or settle them first.</translation>
        </message>
        <message>
            <source>Choose the row of the headings and the column that holds the name.</source>
            <translation>Choose the row of the headings and the column that holds the name.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>The import was stopped.</translation>
        </message>
        <message>
            <source>Import enterprises from a spreadsheet</source>
            <translation>Import enterprises from a spreadsheet</translation>
        </message>
        <message>
            <source>The enterprise of row %1 has come into the workspace meanwhile. Look at the preview again.</source>
            <translation>The enterprise of row %1 has come into the workspace meanwhile. Look at the preview again.</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>Not imported</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The text is longer than %1 characters.</source>
            <translation>The text is longer than %1 characters.</translation>
        </message>
        <message>
            <source>“%1” could be several townships. Write the full name.</source>
            <translation>“%1” could be several townships. Write the full name.</translation>
        </message>
        <message>
            <source>There is no township “%1” in %2.</source>
            <translation>There is no township “%1” in %2.</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write it as 2026-10-08.</source>
            <translation>“%1” is not a date. Write it as 2026-10-08.</translation>
        </message>
        <message>
            <source>“%1” is no supervision class. Write general, key or special.</source>
            <translation>“%1” is no supervision class. Write general, key or special.</translation>
        </message>
        <message>
            <source>“%1” is not a position in China: longitude 73 to 136, latitude 3 to 54.</source>
            <translation>“%1” is not a position in China: longitude 73 to 136, latitude 3 to 54.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Social credit code</source>
            <translation>Social credit code</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>Township</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>Industry</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Legal representative</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Discharge permit number</source>
            <translation>Discharge permit number</translation>
        </message>
        <message>
            <source>Permit valid until</source>
            <translation>Permit valid until</translation>
        </message>
        <message>
            <source>Supervision class</source>
            <translation>Supervision class</translation>
        </message>
        <message>
            <source>Environmental credit grade</source>
            <translation>Environmental credit grade</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Write the address.</source>
            <translation>Write the address.</translation>
        </message>
        <message>
            <source>The party cannot have confirmed it after today.</source>
            <translation>The party cannot have confirmed it after today.</translation>
        </message>
        <message>
            <source>Electronic service needs the party's consent in writing: write its day.</source>
            <translation>Electronic service needs the party's consent in writing: write its day.</translation>
        </message>
        <message>
            <source>Note an address for service</source>
            <translation>Note an address for service</translation>
        </message>
        <message>
            <source>Use an address for service no more</source>
            <translation>Use an address for service no more</translation>
        </message>
        <message>
            <source>Write the day like 2026-08-15.</source>
            <translation>Write the day like 2026-08-15.</translation>
        </message>
    </context>
    <context>
        <name>performance</name>
        <message>
            <source>This day is still to come.</source>
            <translation>This day is still to come.</translation>
        </message>
        <message>
            <source>The decision was served on %1: it cannot be earlier.</source>
            <translation>The decision was served on %1: it cannot be earlier.</translation>
        </message>
        <message>
            <source>It cannot be before %1.</source>
            <translation>It cannot be before %1.</translation>
        </message>
        <message>
            <source>Choose why it may be collected on the spot (行政处罚法 第六十八条).</source>
            <translation>Choose why it may be collected on the spot (行政处罚法 第六十八条).</translation>
        </message>
        <message>
            <source>On this ground at most %1 may be collected.</source>
            <translation>On this ground at most %1 may be collected.</translation>
        </message>
        <message>
            <source>Write which officers collected it.</source>
            <translation>Write which officers collected it.</translation>
        </message>
        <message>
            <source>Write until when how much is to be paid.</source>
            <translation>Write until when how much is to be paid.</translation>
        </message>
        <message>
            <source>Instalments are two parts or more.</source>
            <translation>Instalments are two parts or more.</translation>
        </message>
        <message>
            <source>A later payment is one part; choose instalments for more.</source>
            <translation>A later payment is one part; choose instalments for more.</translation>
        </message>
        <message>
            <source>Every part needs a day and a sum.</source>
            <translation>Every part needs a day and a sum.</translation>
        </message>
        <message>
            <source>The day %1 is not after the one before it, or not after the decision.</source>
            <translation>The day %1 is not after the one before it, or not after the decision.</translation>
        </message>
        <message>
            <source>The parts come to %1, but %2 of the fine was open that day.</source>
            <translation>The parts come to %1, but %2 of the fine was open that day.</translation>
        </message>
        <message>
            <source>Write the day it was paid.</source>
            <translation>Write the day it was paid.</translation>
        </message>
        <message>
            <source>The decision has not been served: nothing is due yet.</source>
            <translation>The decision has not been served: nothing is due yet.</translation>
        </message>
        <message>
            <source>Write the sum.</source>
            <translation>Write the sum.</translation>
        </message>
        <message>
            <source>Only %1 of it is open.</source>
            <translation>Only %1 of it is open.</translation>
        </message>
        <message>
            <source>Only added penalty may be remitted (行政强制法 第四十二条).</source>
            <translation>Only added penalty may be remitted (行政强制法 第四十二条).</translation>
        </message>
        <message>
            <source>Write which agreement and which remedial measures it rests on.</source>
            <translation>Write which agreement and which remedial measures it rests on.</translation>
        </message>
        <message>
            <source>Write the number of the receipt (行政处罚法 第七十条).</source>
            <translation>Write the number of the receipt (行政处罚法 第七十条).</translation>
        </message>
        <message>
            <source>This receipt is recorded already.</source>
            <translation>This receipt is recorded already.</translation>
        </message>
        <message>
            <source>Write the day of the request.</source>
            <translation>Write the day of the request.</translation>
        </message>
        <message>
            <source>Write the economic difficulty and what proves it.</source>
            <translation>Write the economic difficulty and what proves it.</translation>
        </message>
        <message>
            <source>Write the day of the decision.</source>
            <translation>Write the day of the decision.</translation>
        </message>
        <message>
            <source>Write why it is refused.</source>
            <translation>Write why it is refused.</translation>
        </message>
        <message>
            <source>It was asked for after the last day to pay, %1: it cannot be granted.</source>
            <translation>It was asked for after the last day to pay, %1: it cannot be granted.</translation>
        </message>
        <message>
            <source>Write why it was ended before its time.</source>
            <translation>Write why it was ended before its time.</translation>
        </message>
        <message>
            <source>Write the day it was asked for.</source>
            <translation>Write the day it was asked for.</translation>
        </message>
        <message>
            <source>Write which body or court.</source>
            <translation>Write which body or court.</translation>
        </message>
        <message>
            <source>Write the day its decision was served or took effect.</source>
            <translation>Write the day its decision was served or took effect.</translation>
        </message>
        <message>
            <source>Write what the fine is now.</source>
            <translation>Write what the fine is now.</translation>
        </message>
        <message>
            <source>The demand has not been served yet.</source>
            <translation>The demand has not been served yet.</translation>
        </message>
        <message>
            <source>Write the day of the answer.</source>
            <translation>Write the day of the answer.</translation>
        </message>
        <message>
            <source>Write what the party said.</source>
            <translation>Write what the party said.</translation>
        </message>
        <message>
            <source>Write which court.</source>
            <translation>Write which court.</translation>
        </message>
        <message>
            <source>Write the day of the application.</source>
            <translation>Write the day of the application.</translation>
        </message>
        <message>
            <source>The decision was annulled: nothing can be enforced.</source>
            <translation>The decision was annulled: nothing can be enforced.</translation>
        </message>
        <message>
            <source>The court cannot be asked while a reconsideration or a suit is open.</source>
            <translation>The court cannot be asked while a reconsideration or a suit is open.</translation>
        </message>
        <message>
            <source>The court can be asked from %1 to %2 only (行政强制法 第五十三条).</source>
            <translation>The court can be asked from %1 to %2 only (行政强制法 第五十三条).</translation>
        </message>
        <message>
            <source>The period to ask the court ended on %1 (行政强制法 第五十三条).</source>
            <translation>The period to ask the court ended on %1 (行政强制法 第五十三条).</translation>
        </message>
        <message>
            <source>The demand must be served first (行政强制法 第五十四条).</source>
            <translation>The demand must be served first (行政强制法 第五十四条).</translation>
        </message>
        <message>
            <source>Ten working days must pass after the demand: not before %1.</source>
            <translation>Ten working days must pass after the demand: not before %1.</translation>
        </message>
        <message>
            <source>Write the day the ruling was served.</source>
            <translation>Write the day the ruling was served.</translation>
        </message>
        <message>
            <source>Choose a decision that was made against this debtor and served.</source>
            <translation>Choose a decision that was made against this debtor and served.</translation>
        </message>
        <message>
            <source>Write the day the copy reached the bureau.</source>
            <translation>Write the day the copy reached the bureau.</translation>
        </message>
    </context>
    <context>
        <name>print</name>
        <message>
            <source>There is no Chinese font to print with. Install the package fonts-arphic-uming, or the font 仿宋_GB2312, and start again.</source>
            <translation>There is no Chinese font to print with. Install the package fonts-arphic-uming, or the font 仿宋_GB2312, and start again.</translation>
        </message>
        <message>
            <source>Fonts that are not installed: %1. %2 is used in their place.</source>
            <translation>Fonts that are not installed: %1. %2 is used in their place.</translation>
        </message>
        <message>
            <source>The sealed PDF of %1 is not on this computer yet.</source>
            <translation>The sealed PDF of %1 is not on this computer yet.</translation>
        </message>
        <message>
            <source>The sealed PDF of %1 is not what was sealed: the file was changed or damaged. Restore it from a backup.</source>
            <translation>The sealed PDF of %1 is not what was sealed: the file was changed or damaged. Restore it from a backup.</translation>
        </message>
        <message>
            <source>No installed font has these characters (with the pages they stand on); an empty frame is printed in their place: %1. The packages fonts-hanazono (rare Han) and fonts-symbola (signs) have most of them.</source>
            <translation>No installed font has these characters (with the pages they stand on); an empty frame is printed in their place: %1. The packages fonts-hanazono (rare Han) and fonts-symbola (signs) have most of them.</translation>
        </message>
        <message>
            <source>The rare characters of the PDF could not be made searchable.</source>
            <translation>The rare characters of the PDF could not be made searchable.</translation>
        </message>
        <message>
            <source>None of the fonts for official documents is installed. %1 is used in their place, and files become larger. Install the package fonts-arphic-uming, or the font 仿宋_GB2312, and start again.</source>
            <translation>None of the fonts for official documents is installed. %1 is used in their place, and files become larger. Install the package fonts-arphic-uming, or the font 仿宋_GB2312, and start again.</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Stopped. No file was written.</translation>
        </message>
        <message>
            <source>%1 holds something already. Choose a new folder.</source>
            <translation>%1 holds something already. Choose a new folder.</translation>
        </message>
        <message>
            <source>There already: %1</source>
            <translation>There already: %1</translation>
        </message>
        <message>
            <source>Stopped. Nothing was printed or written.</source>
            <translation>Stopped. Nothing was printed or written.</translation>
        </message>
        <message>
            <source>There is no space left for working files in %1. No PDF was made; free some space there.</source>
            <translation>There is no space left for working files in %1. No PDF was made; free some space there.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made. Choose another place.</source>
            <translation>The folder %1 cannot be made. Choose another place.</translation>
        </message>
        <message>
            <source>A file of the case cannot be read: %1</source>
            <translation>A file of the case cannot be read: %1</translation>
        </message>
        <message>
            <source>The PDF could not be made: the memory may be full.</source>
            <translation>The PDF could not be made: the memory may be full.</translation>
        </message>
    </context>
    <context>
        <name>province</name>
        <message>
            <source>The server's disk is full.</source>
            <translation>The server's disk is full.</translation>
        </message>
        <message>
            <source>The server's database is busy.</source>
            <translation>The server's database is busy.</translation>
        </message>
        <message>
            <source>The server's database could not be read or written.</source>
            <translation>The server's database could not be read or written.</translation>
        </message>
        <message>
            <source>The member “%1” is missing or wrong.</source>
            <translation>The member “%1” is missing or wrong.</translation>
        </message>
        <message>
            <source>An enrolment code is given as CODE:AREA:ROLE, the code of 8 to 64 letters, digits and hyphens, the role county, city or province.</source>
            <translation>An enrolment code is given as CODE:AREA:ROLE, the code of 8 to 64 letters, digits and hyphens, the role county, city or province.</translation>
        </message>
        <message>
            <source>The database was made by a newer program. It was not touched: install the newer one.</source>
            <translation>The database was made by a newer program. It was not touched: install the newer one.</translation>
        </message>
        <message>
            <source>The program is damaged: the statement “%1” is missing.</source>
            <translation>The program is damaged: the statement “%1” is missing.</translation>
        </message>
        <message>
            <source>The province's key cannot be read: %1</source>
            <translation>The province's key cannot be read: %1</translation>
        </message>
        <message>
            <source>The province's key cannot be written: %1</source>
            <translation>The province's key cannot be written: %1</translation>
        </message>
        <message>
            <source>Give both --tls-cert and --tls-key, or none of them.</source>
            <translation>Give both --tls-cert and --tls-key, or none of them.</translation>
        </message>
        <message>
            <source>The folder cannot be made: %1</source>
            <translation>The folder cannot be made: %1</translation>
        </message>
        <message>
            <source>The certificate or its key cannot be used: %1</source>
            <translation>The certificate or its key cannot be used: %1</translation>
        </message>
        <message>
            <source>Cannot listen on %1:%2. Another program may use that port.</source>
            <translation>Cannot listen on %1:%2. Another program may use that port.</translation>
        </message>
        <message>
            <source>The pack is made for the whole country. A province publishes those of its own area.</source>
            <translation>The pack is made for the whole country. A province publishes those of its own area.</translation>
        </message>
        <message>
            <source>“%1” is published already, word for word.</source>
            <translation>“%1” is published already, word for word.</translation>
        </message>
        <message>
            <source>Publish a benchmark pack</source>
            <translation>Publish a benchmark pack</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ApprovalPanel</name>
        <message>
            <source>Approval</source>
            <translation>Approval</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Submit for approval</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Approve…</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>Return…</translation>
        </message>
        <message>
            <source>Signed on paper…</source>
            <translation>Signed on paper…</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>Who signed</translation>
        </message>
        <message>
            <source>Day of the signature</source>
            <translation>Day of the signature</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>%1 signs it before it is final.</source>
            <translation>%1 signs it before it is final.</translation>
        </message>
        <message>
            <source>%1 %2 submitted it</source>
            <translation>%1 %2 submitted it</translation>
        </message>
        <message>
            <source>%1 %2 approved it on paper: %3</source>
            <translation>%1 %2 approved it on paper: %3</translation>
        </message>
        <message>
            <source>%1 %2 approved it: %3</source>
            <translation>%1 %2 approved it: %3</translation>
        </message>
        <message>
            <source>%1 %2 returned it: %3</source>
            <translation>%1 %2 returned it: %3</translation>
        </message>
        <message>
            <source>What is to be changed</source>
            <translation>What is to be changed</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Opinion</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>Return it</translation>
        </message>
        <message>
            <source>Approve it</source>
            <translation>Approve it</translation>
        </message>
        <message>
            <source>Enter the approval</source>
            <translation>Enter the approval</translation>
        </message>
        <message>
            <source>%1 waits for approval.</source>
            <translation>%1 waits for approval.</translation>
        </message>
        <message>
            <source>%1 is approved. It can be made final.</source>
            <translation>%1 is approved. It can be made final.</translation>
        </message>
        <message>
            <source>%1 is returned.</source>
            <translation>%1 is returned.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ArchiveForm</name>
        <message>
            <source>Keep the number</source>
            <translation>Keep the number</translation>
        </message>
        <message>
            <source>Permanent</source>
            <translation>Permanent</translation>
        </message>
        <message>
            <source>30 years</source>
            <translation>30 years</translation>
        </message>
        <message>
            <source>10 years</source>
            <translation>10 years</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Archive number</translation>
        </message>
        <message>
            <source>Fonds</source>
            <translation>Fonds</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Kept for</translation>
        </message>
        <message>
            <source>Number of the file</source>
            <translation>Number of the file</translation>
        </message>
        <message>
            <source>Fonds-category·year-kept for-number (DA/T 22-2015)</source>
            <translation>Fonds-category·year-kept for-number (DA/T 22-2015)</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ArticleView</name>
        <message>
            <source>Compare with</source>
            <translation>Compare with</translation>
        </message>
        <message>
            <source>Text of the article</source>
            <translation>Text of the article</translation>
        </message>
        <message>
            <source>Text of the other version</source>
            <translation>Text of the other version</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>Unfold the law on the left to read it part by part.</source>
            <translation>Unfold the law on the left to read it part by part.</translation>
        </message>
        <message>
            <source>no other version</source>
            <translation>no other version</translation>
        </message>
        <message>
            <source>This version has no article of that number.</source>
            <translation>This version has no article of that number.</translation>
        </message>
        <message>
            <source>Word for word the same.</source>
            <translation>Word for word the same.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) differ: struck through stands only in the older version, underlined only in the newer one.</source>
            <translation>
                <numerusform>%n place differ: struck through stands only in the older version, underlined only in the newer one.</numerusform>
                <numerusform>%n places differ: struck through stands only in the older version, underlined only in the newer one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BasisCard</name>
        <message>
            <source>To be verified</source>
            <translation>To be verified</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Duty</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Penalty</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>Lowest authority</source>
            <translation>Lowest authority</translation>
        </message>
        <message>
            <source>Other measures</source>
            <translation>Other measures</translation>
        </message>
        <message>
            <source>daily fine</source>
            <translation>daily fine</translation>
        </message>
        <message>
            <source>sealing and seizure</source>
            <translation>sealing and seizure</translation>
        </message>
        <message>
            <source>detention</source>
            <translation>detention</translation>
        </message>
        <message>
            <source>May qualify for</source>
            <translation>May qualify for</translation>
        </message>
        <message>
            <source>This law applies</source>
            <translation>This law applies</translation>
        </message>
        <message>
            <source>Also in force: the higher fine counts</source>
            <translation>Also in force: the higher fine counts</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Compared with</translation>
        </message>
        <message>
            <source>To be compared</source>
            <translation>To be compared</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BasisTable</name>
        <message>
            <source>Both laws side by side</source>
            <translation>Both laws side by side</translation>
        </message>
        <message>
            <source>The later law is</source>
            <translation>The later law is</translation>
        </message>
        <message>
            <source>Other kinds of penalty</source>
            <translation>Other kinds of penalty</translation>
        </message>
        <message>
            <source>Orders to put right</source>
            <translation>Orders to put right</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BasisView</name>
        <message>
            <source>Chosen by the officer</source>
            <translation>Chosen by the officer</translation>
        </message>
        <message>
            <source>Old law</source>
            <translation>Old law</translation>
        </message>
        <message>
            <source>Lighter law</source>
            <translation>Lighter law</translation>
        </message>
        <message>
            <source>New law</source>
            <translation>New law</translation>
        </message>
        <message>
            <source>Law of the day</source>
            <translation>Law of the day</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Reason, needed for another basis than the proposed one</source>
            <translation>Reason, needed for another basis than the proposed one</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>Violation</translation>
        </message>
        <message>
            <source>Remove this violation from the case</source>
            <translation>Remove this violation from the case</translation>
        </message>
        <message>
            <source>Add a violation</source>
            <translation>Add a violation</translation>
        </message>
        <message>
            <source>Add a violation: word or pinyin initials</source>
            <translation>Add a violation: word or pinyin initials</translation>
        </message>
        <message>
            <source>The violation is on the case.</source>
            <translation>The violation is on the case.</translation>
        </message>
        <message>
            <source>The violation is off the case.</source>
            <translation>The violation is off the case.</translation>
        </message>
        <message>
            <source>No basis is chosen yet.</source>
            <translation>No basis is chosen yet.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>The case names no violation yet. Add it from the catalogue.</source>
            <translation>The case names no violation yet. Add it from the catalogue.</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Chosen</translation>
        </message>
        <message>
            <source>Choose this basis</source>
            <translation>Choose this basis</translation>
        </message>
        <message>
            <source>Choose 《%1》 as the basis</source>
            <translation>Choose 《%1》 as the basis</translation>
        </message>
        <message>
            <source>Write why another basis than the proposed one applies.</source>
            <translation>Write why another basis than the proposed one applies.</translation>
        </message>
        <message>
            <source>The basis is on the case.</source>
            <translation>The basis is on the case.</translation>
        </message>
        <message>
            <source>%1 (no basis is chosen yet)</source>
            <translation>%1 (no basis is chosen yet)</translation>
        </message>
        <message>
            <source>Basis chosen: 《%1》, duty %2, penalty %3</source>
            <translation>Basis chosen: 《%1》, duty %2, penalty %3</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BatchPrintWindow</name>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save as one PDF…</source>
            <translation>Save as one PDF…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Print the documents of the case</source>
            <translation>Print the documents of the case</translation>
        </message>
        <message>
            <source>In the order of the file; the final ones are ticked. Space ticks one or takes it off. No blank pages are put in.</source>
            <translation>In the order of the file; the final ones are ticked. Space ticks one or takes it off. No blank pages are put in.</translation>
        </message>
        <message>
            <source>Documents to print</source>
            <translation>Documents to print</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Documents of the case</source>
            <translation>Documents of the case</translation>
        </message>
        <message>
            <source>Save as one PDF</source>
            <translation>Save as one PDF</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BenchmarkField</name>
        <message>
            <source>Does not cite the basis</source>
            <translation>Does not cite the basis</translation>
        </message>
        <message>
            <source>To the basis</source>
            <translation>To the basis</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>Another benchmark</source>
            <translation>Another benchmark</translation>
        </message>
        <message>
            <source>Another benchmark: number or word</source>
            <translation>Another benchmark: number or word</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Reference only</source>
            <translation>Reference only</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BinderTree</name>
        <message>
            <source>Main volume</source>
            <translation>Main volume</translation>
        </message>
        <message>
            <source>Secondary volume</source>
            <translation>Secondary volume</translation>
        </message>
        <message>
            <source>Papers of the case file</source>
            <translation>Papers of the case file</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing before the archive; Enter leads to each</source>
            <translation>
                <numerusform>%n thing missing before the archive; Enter leads to each</numerusform>
                <numerusform>%n things missing before the archive; Enter leads to each</numerusform>
            </translation>
        </message>
        <message>
            <source>Not fulfilled: %1 (%2)</source>
            <translation>Not fulfilled: %1 (%2)</translation>
        </message>
        <message>
            <source>%1, booklet %2 of %3</source>
            <translation>%1, booklet %2 of %3</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept elsewhere, in a list of its own</source>
            <translation>Kept elsewhere, in a list of its own</translation>
        </message>
        <message>
            <source>In the list of the secondary volume</source>
            <translation>In the list of the secondary volume</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BinderView</name>
        <message>
            <source>The article behind this order was not yet compared with the official text.</source>
            <translation>The article behind this order was not yet compared with the official text.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Order of the papers</source>
            <translation>Order of the papers</translation>
        </message>
        <message>
            <source>Where the investigation report stands</source>
            <translation>Where the investigation report stands</translation>
        </message>
        <message>
            <source>Report in the secondary volume</source>
            <translation>Report in the secondary volume</translation>
        </message>
        <message>
            <source>Report in the main volume</source>
            <translation>Report in the main volume</translation>
        </message>
        <message>
            <source>Progress of the binding</source>
            <translation>Progress of the binding</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Make the PDF instead.</source>
            <translation>No printer is set up on this computer. Make the PDF instead.</translation>
        </message>
        <message>
            <source>Make PDF…</source>
            <translation>Make PDF…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>This office binds its case files so from now on.</source>
            <translation>This office binds its case files so from now on.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Folder for the PDFs of the case file</source>
            <translation>Folder for the PDFs of the case file</translation>
        </message>
        <message numerus="yes">
            <source>%n PDF(s) made: %1</source>
            <translation>
                <numerusform>%n PDF made: %1</numerusform>
                <numerusform>%n PDFs made: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>No program of this computer shows PDFs. Make the PDF and take it to one that does.</source>
            <translation>No program of this computer shows PDFs. Make the PDF and take it to one that does.</translation>
        </message>
        <message>
            <source>Case file %1</source>
            <translation>Case file %1</translation>
        </message>
        <message>
            <source>New folder for the whole case</source>
            <translation>New folder for the whole case</translation>
        </message>
        <message>
            <source>Not on this computer and left out: %1</source>
            <translation>Not on this computer and left out: %1</translation>
        </message>
        <message>
            <source>The case is written to %1.</source>
            <translation>The case is written to %1.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Into the secondary volume…</source>
            <translation>Into the secondary volume…</translation>
        </message>
        <message>
            <source>Archive number…</source>
            <translation>Archive number…</translation>
        </message>
        <message>
            <source>Back into the main volume…</source>
            <translation>Back into the main volume…</translation>
        </message>
        <message>
            <source>The law keeps it there: %1</source>
            <translation>The law keeps it there: %1</translation>
        </message>
        <message>
            <source>It stands in the secondary volume now.</source>
            <translation>It stands in the secondary volume now.</translation>
        </message>
        <message>
            <source>It stands in the main volume again.</source>
            <translation>It stands in the main volume again.</translation>
        </message>
        <message>
            <source>The case has the archive number %1.</source>
            <translation>The case has the archive number %1.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CalendarPage</name>
        <message>
            <source>Not filed yet</source>
            <translation>Not filed yet</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>provisional</translation>
        </message>
        <message>
            <source>of the party or others</source>
            <translation>of the party or others</translation>
        </message>
        <message>
            <source>the office's own target: the law names no day</source>
            <translation>the office's own target: the law names no day</translation>
        </message>
        <message>
            <source>to be verified</source>
            <translation>to be verified</translation>
        </message>
        <message>
            <source>duty of the office</source>
            <translation>duty of the office</translation>
        </message>
        <message>
            <source>Only cases I am in charge of</source>
            <translation>Only cases I am in charge of</translation>
        </message>
        <message>
            <source>Nothing falls due on this day.</source>
            <translation>Nothing falls due on this day.</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Month before</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Month after</translation>
        </message>
        <message>
            <source>For other calendars (.ics)…</source>
            <translation>For other calendars (.ics)…</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <source>Many cases fall due: of each only the nearest day is shown. Choose your own cases to see all.</source>
            <translation>Many cases fall due: of each only the nearest day is shown. Choose your own cases to see all.</translation>
        </message>
        <message>
            <source>Deadlines %1.ics</source>
            <translation>Deadlines %1.ics</translation>
        </message>
        <message>
            <source>Deadlines for other calendars</source>
            <translation>Deadlines for other calendars</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Calendars (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%n last day(s) of the year ahead are in the file.</source>
            <translation>
                <numerusform>%n last day of the year ahead are in the file.</numerusform>
                <numerusform>%n last days of the year ahead are in the file.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 cases</source>
            <translation>%1: %2 cases</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CaseEvidenceView</name>
        <message>
            <source>Drop photos and files here: they are taken in and put on the case.</source>
            <translation>Drop photos and files here: they are taken in and put on the case.</translation>
        </message>
        <message>
            <source>Put evidence on the case that is there already</source>
            <translation>Put evidence on the case that is there already</translation>
        </message>
        <message>
            <source>Evidence taken before: title, place or file name</source>
            <translation>Evidence taken before: title, place or file name</translation>
        </message>
        <message>
            <source>Take in files…</source>
            <translation>Take in files…</translation>
        </message>
        <message>
            <source>Evidence of the case</source>
            <translation>Evidence of the case</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>What it proves</source>
            <translation>What it proves</translation>
        </message>
        <message>
            <source>Take in files as evidence</source>
            <translation>Take in files as evidence</translation>
        </message>
        <message>
            <source>The evidence is on the case.</source>
            <translation>The evidence is on the case.</translation>
        </message>
        <message>
            <source>Write what it proves</source>
            <translation>Write what it proves</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and put on the case.</source>
            <translation>
                <numerusform>%n file taken in and put on the case.</numerusform>
                <numerusform>%n files taken in and put on the case.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were on the case already.</source>
            <translation>
                <numerusform>%n was on the case already.</numerusform>
                <numerusform>%n were on the case already.</numerusform>
            </translation>
        </message>
        <message>
            <source>What it proves is noted.</source>
            <translation>What it proves is noted.</translation>
        </message>
        <message numerus="yes">
            <source>Taking in %n file(s)… You can go on meanwhile.</source>
            <translation>
                <numerusform>Taking in %n file… You can go on meanwhile.</numerusform>
                <numerusform>Taking in %n files… You can go on meanwhile.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CaseForm</name>
        <message>
            <source>New case</source>
            <translation>New case</translation>
        </message>
        <message>
            <source>Name or pinyin initials, then choose</source>
            <translation>Name or pinyin initials, then choose</translation>
        </message>
        <message>
            <source>Word or pinyin initials, then choose</source>
            <translation>Word or pinyin initials, then choose</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>Violation</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>The act ended on</source>
            <translation>The act ended on</translation>
        </message>
        <message>
            <source>Place of the act</source>
            <translation>Place of the act</translation>
        </message>
        <message>
            <source>Where the lead came from</source>
            <translation>Where the lead came from</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Found at an inspection</source>
            <translation>Found at an inspection</translation>
        </message>
        <message>
            <source>On-the-spot procedure</source>
            <translation>On-the-spot procedure</translation>
        </message>
        <message>
            <source>Facts certain; a warning, or a fine up to 200 yuan for a citizen, 3,000 yuan for a unit.</source>
            <translation>Facts certain; a warning, or a fine up to 200 yuan for a citizen, 3,000 yuan for a unit.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CasePage</name>
        <message>
            <source>Not filed yet</source>
            <translation>Not filed yet</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Number, party or cause</source>
            <translation>Number, party or cause</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>All stages</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Last changed first</source>
            <translation>Last changed first</translation>
        </message>
        <message>
            <source>Due first</source>
            <translation>Due first</translation>
        </message>
        <message>
            <source>Last filed first</source>
            <translation>Last filed first</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>New case</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>No case here. Begin one with what was found, or change the filter.</source>
            <translation>No case here. Begin one with what was found, or change the filter.</translation>
        </message>
        <message>
            <source>The case is opened as a lead. What it needs next stands beside it.</source>
            <translation>The case is opened as a lead. What it needs next stands beside it.</translation>
        </message>
        <message>
            <source>Review of a year</source>
            <translation>Review of a year</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CaseView</name>
        <message>
            <source>Choose a case to see what is next.</source>
            <translation>Choose a case to see what is next.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>Not filed yet</source>
            <translation>Not filed yet</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>Contested</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Parts of the case</source>
            <translation>Parts of the case</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>May move on</source>
            <translation>May move on</translation>
        </message>
        <message>
            <source>Edit the facts</source>
            <translation>Edit the facts</translation>
        </message>
        <message>
            <source>Two devices wrote different things here. Opens the place where it is decided.</source>
            <translation>Two devices wrote different things here. Opens the place where it is decided.</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <source>To be transferred</source>
            <translation>To be transferred</translation>
        </message>
        <message>
            <source>Party and links</source>
            <translation>Party and links</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>Case file</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Measures</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::Chip</name>
        <message>
            <source>From the province · signature valid</source>
            <translation>From the province · signature valid</translation>
        </message>
        <message>
            <source>Signed %1 with the key of the province this computer enrolled with.</source>
            <translation>Signed %1 with the key of the province this computer enrolled with.</translation>
        </message>
        <message>
            <source>Imported here · not signed by the province</source>
            <translation>Imported here · not signed by the province</translation>
        </message>
        <message>
            <source>Somebody of the bureau took this pack in from a file. The province has not confirmed it.</source>
            <translation>Somebody of the bureau took this pack in from a file. The province has not confirmed it.</translation>
        </message>
        <message>
            <source>Signature invalid</source>
            <translation>Signature invalid</translation>
        </message>
        <message>
            <source>The pack was altered, or it is not signed by the province this computer enrolled with. It is not offered for a case.</source>
            <translation>The pack was altered, or it is not signed by the province this computer enrolled with. It is not offered for a case.</translation>
        </message>
        <message>
            <source>Comes with the program</source>
            <translation>Comes with the program</translation>
        </message>
        <message>
            <source>Made from the ranges of the statute. No authority has published it.</source>
            <translation>Made from the ranges of the statute. No authority has published it.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CircumstanceCard</name>
        <message>
            <source>No penalty (shall)</source>
            <translation>No penalty (shall)</translation>
        </message>
        <message>
            <source>No penalty (may)</source>
            <translation>No penalty (may)</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reduced</translation>
        </message>
        <message>
            <source>Lighter or reduced</source>
            <translation>Lighter or reduced</translation>
        </message>
        <message>
            <source>Lighter</source>
            <translation>Lighter</translation>
        </message>
        <message>
            <source>Heavier</source>
            <translation>Heavier</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Remove “%1”</translation>
        </message>
        <message>
            <source>(not checked in the text of the article)</source>
            <translation>(not checked in the text of the article)</translation>
        </message>
        <message>
            <source>Ticked: yes</source>
            <translation>Ticked: yes</translation>
        </message>
        <message>
            <source>Collective discussion comes first.</source>
            <translation>Collective discussion comes first.</translation>
        </message>
        <message>
            <source>Legal review comes first.</source>
            <translation>Legal review comes first.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CircumstanceForm</name>
        <message>
            <source>Circumstances</source>
            <translation>Circumstances</translation>
        </message>
        <message>
            <source>Add a circumstance</source>
            <translation>Add a circumstance</translation>
        </message>
        <message>
            <source>Figure decided (yuan); empty: as computed</source>
            <translation>Figure decided (yuan); empty: as computed</translation>
        </message>
        <message>
            <source>Reason: how the circumstances were weighed</source>
            <translation>Reason: how the circumstances were weighed</translation>
        </message>
        <message>
            <source>Add a circumstance…</source>
            <translation>Add a circumstance…</translation>
        </message>
        <message>
            <source>%1 to %2 are allowed.</source>
            <translation>%1 to %2 are allowed.</translation>
        </message>
        <message>
            <source>This figure needs a collective discussion.</source>
            <translation>This figure needs a collective discussion.</translation>
        </message>
        <message>
            <source>This figure needs a legal review.</source>
            <translation>This figure needs a legal review.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CitationNotes</name>
        <message>
            <source>in the catalogue of violations</source>
            <translation>in the catalogue of violations</translation>
        </message>
        <message>
            <source>not in the catalogue of violations</source>
            <translation>not in the catalogue of violations</translation>
        </message>
        <message>
            <source>%1: no article can be read out of this.</source>
            <translation>%1: no article can be read out of this.</translation>
        </message>
        <message>
            <source>%1: %2; its text is not imported.</source>
            <translation>%1: %2; its text is not imported.</translation>
        </message>
        <message>
            <source>%1: %2. “%3…”</source>
            <translation>%1: %2. “%3…”</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CommandPalette</name>
        <message>
            <source>Find anything</source>
            <translation>Find anything</translation>
        </message>
        <message>
            <source>Name, number, pinyin initials or an action</source>
            <translation>Name, number, pinyin initials or an action</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Nothing is found. Try a shorter word, a number or the pinyin initials.</source>
            <translation>Nothing is found. Try a shorter word, a number or the pinyin initials.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ComparedBenchmarks</name>
        <message>
            <source>Benchmarks of both packs</source>
            <translation>Benchmarks of both packs</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>Violation</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>Lowest</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>Highest</translation>
        </message>
        <message>
            <source>Same facts</source>
            <translation>Same facts</translation>
        </message>
        <message>
            <source>Not in the second pack</source>
            <translation>Not in the second pack</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::DiscretionPage</name>
        <message>
            <source>Benchmark pack</source>
            <translation>Benchmark pack</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Violation or number</source>
            <translation>Violation or number</translation>
        </message>
        <message>
            <source>Import a pack…</source>
            <translation>Import a pack…</translation>
        </message>
        <message>
            <source>Benchmarks</source>
            <translation>Benchmarks</translation>
        </message>
        <message>
            <source>Import a benchmark pack</source>
            <translation>Import a benchmark pack</translation>
        </message>
        <message>
            <source>The pack is imported and goes to the province with the next exchange.</source>
            <translation>The pack is imported and goes to the province with the next exchange.</translation>
        </message>
        <message>
            <source>No benchmark pack yet</source>
            <translation>No benchmark pack yet</translation>
        </message>
        <message>
            <source>Import the table your province has published (Ctrl+I). Until then no fine can be computed here.</source>
            <translation>Import the table your province has published (Ctrl+I). Until then no fine can be computed here.</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Reference only</source>
            <translation>Reference only</translation>
        </message>
        <message numerus="yes">
            <source>The province has published %n pack(s): %1. A case takes the one in force on the day of its act.</source>
            <translation>
                <numerusform>The province has published %n pack: %1. A case takes the one in force on the day of its act.</numerusform>
                <numerusform>The province has published %n packs: %1. A case takes the one in force on the day of its act.</numerusform>
            </translation>
        </message>
        <message>
            <source>This pack is not used</source>
            <translation>This pack is not used</translation>
        </message>
        <message>
            <source>New pack</source>
            <translation>New pack</translation>
        </message>
        <message>
            <source>Start from here</source>
            <translation>Start from here</translation>
        </message>
        <message>
            <source>Back to the start</source>
            <translation>Back to the start</translation>
        </message>
        <message>
            <source>New version of this pack</source>
            <translation>New version of this pack</translation>
        </message>
        <message>
            <source>Compare with another pack</source>
            <translation>Compare with another pack</translation>
        </message>
        <message>
            <source>To compare, two packs are needed: import one or make a new version.</source>
            <translation>To compare, two packs are needed: import one or make a new version.</translation>
        </message>
        <message>
            <source>Make, compare</source>
            <translation>Make, compare</translation>
        </message>
        <message>
            <source>Benchmark packs (*.json *.xlsx *.csv)</source>
            <translation>Benchmark packs (*.json *.xlsx *.csv)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::DisputeView</name>
        <message>
            <source>Nothing is contested. A record becomes contested when two devices write different things into it without knowing of each other.</source>
            <translation>Nothing is contested. A record becomes contested when two devices write different things into it without knowing of each other.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Contested records</source>
            <translation>Contested records</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Open the record</translation>
        </message>
        <message>
            <source>Several devices wrote different values without knowing of each other. All of them are kept in the journal. Choose which one holds; until then the matter does not move on.</source>
            <translation>Several devices wrote different values without knowing of each other. All of them are kept in the journal. Choose which one holds; until then the matter does not move on.</translation>
        </message>
        <message>
            <source>Why it is decided so *</source>
            <translation>Why it is decided so *</translation>
        </message>
        <message>
            <source>Why it is decided so</source>
            <translation>Why it is decided so</translation>
        </message>
        <message>
            <source>This is never changed once it is set: the first value holds and is confirmed here.</source>
            <translation>This is never changed once it is set: the first value holds and is confirmed here.</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>Holds for now</source>
            <translation>Holds for now</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>the program</translation>
        </message>
        <message>
            <source>Decided. The other values stay in the journal.</source>
            <translation>Decided. The other values stay in the journal.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::DocumentForm</name>
        <message>
            <source>Next open field</source>
            <translation>Next open field</translation>
        </message>
        <message>
            <source>Make final</source>
            <translation>Make final</translation>
        </message>
        <message>
            <source>Taken up where the typing stopped when the program ended.</source>
            <translation>Taken up where the typing stopped when the program ended.</translation>
        </message>
        <message>
            <source>from the record</source>
            <translation>from the record</translation>
        </message>
        <message>
            <source>Fill again from the record</source>
            <translation>Fill again from the record</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Saved. What you type is kept at once anyway.</source>
            <translation>Saved. What you type is kept at once anyway.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Filled again. What you wrote yourself stayed as it was.</source>
            <translation>Filled again. What you wrote yourself stayed as it was.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Nothing is missing.</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) are open.</source>
            <translation>
                <numerusform>%n field is open.</numerusform>
                <numerusform>%n fields are open.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not final yet. Still open: %1.</source>
            <translation>Not final yet. Still open: %1.</translation>
        </message>
        <message>
            <source>The document was changed after %1 signed: that no longer holds.</source>
            <translation>The document was changed after %1 signed: that no longer holds.</translation>
        </message>
        <message>
            <source>Not signed on the screen: %1.</source>
            <translation>Not signed on the screen: %1.</translation>
        </message>
        <message>
            <source>They sign on paper: make it final</source>
            <translation>They sign on paper: make it final</translation>
        </message>
        <message>
            <source>Written by the approval</source>
            <translation>Written by the approval</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Submit for approval</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::DocumentWindow</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Final as %1. Its PDF is sealed.</source>
            <translation>Final as %1. Its PDF is sealed.</translation>
        </message>
        <message>
            <source>Sealed: printed and saved is the stored PDF, SHA-256 %1…</source>
            <translation>Sealed: printed and saved is the stored PDF, SHA-256 %1…</translation>
        </message>
        <message>
            <source>This document is final, but its PDF is not sealed yet.</source>
            <translation>This document is final, but its PDF is not sealed yet.</translation>
        </message>
        <message>
            <source>Seal it now</source>
            <translation>Seal it now</translation>
        </message>
        <message>
            <source>To be signed on paper: %1.</source>
            <translation>To be signed on paper: %1.</translation>
        </message>
        <message>
            <source>The refusal is noted.</source>
            <translation>The refusal is noted.</translation>
        </message>
        <message>
            <source>Signed by %1.</source>
            <translation>Signed by %1.</translation>
        </message>
        <message>
            <source>It waits for approval. Once it is changed it must be submitted again.</source>
            <translation>It waits for approval. Once it is changed it must be submitted again.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Change it</translation>
        </message>
        <message>
            <source>Submitted: it waits for approval.</source>
            <translation>Submitted: it waits for approval.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::DocumentsView</name>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>New document: a word of its name, then choose</source>
            <translation>New document: a word of its name, then choose</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>New document</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>Served</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Serve…</source>
            <translation>Serve…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>New version</translation>
        </message>
        <message>
            <source>Make void…</source>
            <translation>Make void…</translation>
        </message>
        <message>
            <source>The document is void. It stays on file.</source>
            <translation>The document is void. It stays on file.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>More to do with the document</source>
            <translation>More to do with the document</translation>
        </message>
        <message>
            <source>A new version is drafted from %1. Make the old one void once the new one is final.</source>
            <translation>A new version is drafted from %1. Make the old one void once the new one is final.</translation>
        </message>
        <message>
            <source>No document yet. Type a word of its name above and choose: it is filled from the file.</source>
            <translation>No document yet. Type a word of its name above and choose: it is filled from the file.</translation>
        </message>
        <message>
            <source>Save as ODT…</source>
            <translation>Save as ODT…</translation>
        </message>
        <message>
            <source>Save as Word…</source>
            <translation>Save as Word…</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Versions…</translation>
        </message>
        <message>
            <source>Print the documents of the case…</source>
            <translation>Print the documents of the case…</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::DueView</name>
        <message>
            <source>Nobody of the bureau may; see to the roles in the settings.</source>
            <translation>Nobody of the bureau may; see to the roles in the settings.</translation>
        </message>
        <message>
            <source>It falls to: %1.</source>
            <translation>It falls to: %1.</translation>
        </message>
        <message>
            <source>No period runs now.</source>
            <translation>No period runs now.</translation>
        </message>
        <message>
            <source>How counted</source>
            <translation>How counted</translation>
        </message>
        <message>
            <source>Stands still</source>
            <translation>Stands still</translation>
        </message>
        <message>
            <source>Extended on %1 by %2: %3</source>
            <translation>Extended on %1 by %2: %3</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Take back…</translation>
        </message>
        <message>
            <source>The extension is taken back.</source>
            <translation>The extension is taken back.</translation>
        </message>
        <message>
            <source>Not counted: %1, %2 to %3. %4</source>
            <translation>Not counted: %1, %2 to %3. %4</translation>
        </message>
        <message>
            <source>Not counted: %1, since %2. %3</source>
            <translation>Not counted: %1, since %2. %3</translation>
        </message>
        <message>
            <source>It has ended…</source>
            <translation>It has ended…</translation>
        </message>
        <message>
            <source>The days count again.</source>
            <translation>The days count again.</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Extend…</translation>
        </message>
        <message>
            <source>Write the approval</source>
            <translation>Write the approval</translation>
        </message>
        <message>
            <source>Leave time out…</source>
            <translation>Leave time out…</translation>
        </message>
        <message>
            <source>To extend: %1</source>
            <translation>To extend: %1</translation>
        </message>
        <message>
            <source>Extend: %1</source>
            <translation>Extend: %1</translation>
        </message>
        <message>
            <source>Granted on</source>
            <translation>Granted on</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Extend in my name</source>
            <translation>Extend in my name</translation>
        </message>
        <message>
            <source>The period is extended.</source>
            <translation>The period is extended.</translation>
        </message>
        <message>
            <source>Time that does not count: %1</source>
            <translation>Time that does not count: %1</translation>
        </message>
        <message>
            <source>Began on</source>
            <translation>Began on</translation>
        </message>
        <message>
            <source>Ended on (empty: goes on)</source>
            <translation>Ended on (empty: goes on)</translation>
        </message>
        <message>
            <source>What it was</source>
            <translation>What it was</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Leave it out</translation>
        </message>
        <message>
            <source>These days do not count.</source>
            <translation>These days do not count.</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <translation>%1, since %2</translation>
        </message>
        <message>
            <source>The end is set once. From the day after it the time counts again.</source>
            <translation>The end is set once. From the day after it the time counts again.</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Ended on</translation>
        </message>
        <message>
            <source>Set the end</source>
            <translation>Set the end</translation>
        </message>
        <message>
            <source>The time counts again.</source>
            <translation>The time counts again.</translation>
        </message>
        <message>
            <source>What was entered stays in the history, with the reason why it does not hold.</source>
            <translation>What was entered stays in the history, with the reason why it does not hold.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message numerus="yes">
            <source>%n more end(s) later.</source>
            <translation>
                <numerusform>%n more end later.</numerusform>
                <numerusform>%n more ends later.</numerusform>
            </translation>
        </message>
        <message>
            <source>To the measure</source>
            <translation>To the measure</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::EnrolmentForm</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>One-time code</source>
            <translation>One-time code</translation>
        </message>
        <message>
            <source>Enrol this computer at the province</source>
            <translation>Enrol this computer at the province</translation>
        </message>
        <message>
            <source>Everything works without the province. Once this computer is enrolled, what is recorded here is sent whenever there is a line, and what colleagues of your area recorded comes in. The administrator of the provincial platform gives the address and a code that can be used once.</source>
            <translation>Everything works without the province. Once this computer is enrolled, what is recorded here is sent whenever there is a line, and what colleagues of your area recorded comes in. The administrator of the provincial platform gives the address and a code that can be used once.</translation>
        </message>
        <message>
            <source>The enrolment stays; only the address changes. Nothing is sent to a server that is not the province this computer enrolled with.</source>
            <translation>The enrolment stays; only the address changes. Nothing is sent to a server that is not the province this computer enrolled with.</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Enrol</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificates (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>This computer is enrolled. The first exchange brings what your area has recorded.</source>
            <translation>This computer is enrolled. The first exchange brings what your area has recorded.</translation>
        </message>
        <message>
            <source>The address is saved.</source>
            <translation>The address is saved.</translation>
        </message>
        <message>
            <source>Address of the provincial platform</source>
            <translation>Address of the provincial platform</translation>
        </message>
        <message>
            <source>File of the trusted authority (PEM)</source>
            <translation>File of the trusted authority (PEM)</translation>
        </message>
        <message>
            <source>Only where the platform's certificate is not one the system trusts.</source>
            <translation>Only where the platform's certificate is not one the system trusts.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Write the address of the platform.</source>
            <translation>Write the address of the platform.</translation>
        </message>
        <message>
            <source>Write the one-time code.</source>
            <translation>Write the one-time code.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::EvidencePage</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Choose a piece of evidence to see where it comes from.</source>
            <translation>Choose a piece of evidence to see where it comes from.</translation>
        </message>
        <message>
            <source>Title, place, note or file name</source>
            <translation>Title, place, note or file name</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Take in files…</source>
            <translation>Take in files…</translation>
        </message>
        <message>
            <source>Take in files as evidence</source>
            <translation>Take in files as evidence</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>No evidence here. Drop photos and files on this page, or take them in at an inspection.</source>
            <translation>No evidence here. Drop photos and files on this page, or take them in at an inspection.</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>Custody</translation>
        </message>
        <message>
            <source>Check that it is unaltered</source>
            <translation>Check that it is unaltered</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>From, to</source>
            <translation>From, to</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Taken in</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Taken by</translation>
        </message>
        <message>
            <source>By the camera's clock</source>
            <translation>By the camera's clock</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>File name where it came from</source>
            <translation>File name where it came from</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in.</source>
            <translation>
                <numerusform>%n file taken in.</numerusform>
                <numerusform>%n files taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were evidence already.</source>
            <translation>
                <numerusform>%n were evidence already.</numerusform>
                <numerusform>%n were evidence already.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is what was taken in. The check is noted in the chain of custody.</source>
            <translation>It is what was taken in. The check is noted in the chain of custody.</translation>
        </message>
        <message>
            <source>The file was recorded on another computer and is not here yet. It comes with an exchange.</source>
            <translation>The file was recorded on another computer and is not here yet. It comes with an exchange.</translation>
        </message>
        <message numerus="yes">
            <source>Taking in %n file(s)… You can go on meanwhile.</source>
            <translation>
                <numerusform>Taking in %n file… You can go on meanwhile.</numerusform>
                <numerusform>Taking in %n files… You can go on meanwhile.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ExchangeLists</name>
        <message>
            <source>Refused by the province</source>
            <translation>Refused by the province</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Why the province refused it</source>
            <translation>Why the province refused it</translation>
        </message>
        <message>
            <source>To send</source>
            <translation>To send</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Contested (%1)</source>
            <translation>Contested (%1)</translation>
        </message>
        <message>
            <source>Refused (%1)</source>
            <translation>Refused (%1)</translation>
        </message>
        <message>
            <source>To send (%1)</source>
            <translation>To send (%1)</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translation>Files (%1)</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>Not here yet</translation>
        </message>
        <message>
            <source>Recorded here, not sent</source>
            <translation>Recorded here, not sent</translation>
        </message>
        <message>
            <source>Confirmed by the province</source>
            <translation>Confirmed by the province</translation>
        </message>
        <message>
            <source>The province has refused nothing.</source>
            <translation>The province has refused nothing.</translation>
        </message>
        <message>
            <source>Everything recorded here has reached the province.</source>
            <translation>Everything recorded here has reached the province.</translation>
        </message>
        <message>
            <source>No file has been recorded yet.</source>
            <translation>No file has been recorded yet.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ExhibitButton</name>
        <message>
            <source>Not proved yet: name the evidence</source>
            <translation>Not proved yet: name the evidence</translation>
        </message>
        <message>
            <source>Proved by: %1</source>
            <translation>Proved by: %1</translation>
        </message>
        <message>
            <source>There is no evidence on the case yet.</source>
            <translation>There is no evidence on the case yet.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ExplainTree</name>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Explanation of the fine</source>
            <translation>Explanation of the fine</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FactorForm</name>
        <message>
            <source>Branch</source>
            <translation>Branch</translation>
        </message>
        <message>
            <source>What fixes the fine by itself</source>
            <translation>What fixes the fine by itself</translation>
        </message>
        <message>
            <source>Amount the fine is a share of (yuan)</source>
            <translation>Amount the fine is a share of (yuan)</translation>
        </message>
        <message>
            <source>Figure inside the interval (yuan)</source>
            <translation>Figure inside the interval (yuan)</translation>
        </message>
        <message>
            <source>Nothing: the factors decide</source>
            <translation>Nothing: the factors decide</translation>
        </message>
        <message>
            <source>%1 (several may hold)</source>
            <translation>%1 (several may hold)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>From %1 to %2. Without a figure the lower end counts.</source>
            <translation>From %1 to %2. Without a figure the lower end counts.</translation>
        </message>
        <message>
            <source>%1: measured value</source>
            <translation>%1: measured value</translation>
        </message>
        <message>
            <source>%1: measured value (%2)</source>
            <translation>%1: measured value (%2)</translation>
        </message>
        <message>
            <source>Measured value</source>
            <translation>Measured value</translation>
        </message>
        <message>
            <source>Measured value (%1)</source>
            <translation>Measured value (%1)</translation>
        </message>
        <message>
            <source>No option takes this value.</source>
            <translation>No option takes this value.</translation>
        </message>
        <message>
            <source>Type a number such as 1.5.</source>
            <translation>Type a number such as 1.5.</translation>
        </message>
        <message numerus="yes">
            <source>The records hold no earlier penalty of the party for this clause in %n year(s).</source>
            <translation>
                <numerusform>The records hold no earlier penalty of the party for this clause in %n year.</numerusform>
                <numerusform>The records hold no earlier penalty of the party for this clause in %n years.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier penalty(ies) in the records: %1</source>
            <translation>
                <numerusform>%n earlier penaltyy in the records: %1</numerusform>
                <numerusform>%n earlier penalty(ies) in the records: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The amount of: %1 (yuan)</source>
            <translation>The amount of: %1 (yuan)</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FactsForm</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Back, keep as a draft</source>
            <translation>Back, keep as a draft</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Drop the changes</translation>
        </message>
        <message>
            <source>Save the facts</source>
            <translation>Save the facts</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FactsView</name>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Changes were typed here before and not saved.</source>
            <translation>Changes were typed here before and not saved.</translation>
        </message>
        <message>
            <source>Go on with them</source>
            <translation>Go on with them</translation>
        </message>
        <message>
            <source>Drop them</source>
            <translation>Drop them</translation>
        </message>
        <message>
            <source>The draft is dropped.</source>
            <translation>The draft is dropped.</translation>
        </message>
        <message>
            <source>Edit the facts</source>
            <translation>Edit the facts</translation>
        </message>
        <message>
            <source>The facts are saved.</source>
            <translation>The facts are saved.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FigureChart</name>
        <message>
            <source>Distribution of comparable fines</source>
            <translation>Distribution of comparable fines</translation>
        </message>
        <message>
            <source>Comparable fines from %1 to %2, median %3; this case %4.</source>
            <translation>Comparable fines from %1 to %2, median %3; this case %4.</translation>
        </message>
        <message>
            <source>Median %1</source>
            <translation>Median %1</translation>
        </message>
        <message>
            <source>This case %1</source>
            <translation>This case %1</translation>
        </message>
        <message>
            <source>The same choices</source>
            <translation>The same choices</translation>
        </message>
        <message>
            <source>One other choice</source>
            <translation>One other choice</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FindingPanel</name>
        <message>
            <source>Add photos or files…</source>
            <translation>Add photos or files…</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>What was seen</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>Violation</translation>
        </message>
        <message>
            <source>Photos and files of this item</source>
            <translation>Photos and files of this item</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>Evidence: %1</translation>
        </message>
        <message>
            <source>1 Yes</source>
            <translation>1 Yes</translation>
        </message>
        <message>
            <source>2 No</source>
            <translation>2 No</translation>
        </message>
        <message>
            <source>3 Not applicable</source>
            <translation>3 Not applicable</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Figure, then Enter</source>
            <translation>Figure, then Enter</translation>
        </message>
        <message>
            <source>Text, then Enter</source>
            <translation>Text, then Enter</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>No evidence yet. Drop photos here.</source>
            <translation>No evidence yet. Drop photos here.</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence: %1</source>
            <translation>
                <numerusform>%n piece of evidence: %1</numerusform>
                <numerusform>%n pieces of evidence: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>It is in order</source>
            <translation>It is in order</translation>
        </message>
        <message>
            <source>It is a problem</source>
            <translation>It is a problem</translation>
        </message>
        <message>
            <source>Violation not chosen yet</source>
            <translation>Violation not chosen yet</translation>
        </message>
        <message>
            <source>Hint: %1</source>
            <translation>Hint: %1</translation>
        </message>
        <message>
            <source>Show the case</source>
            <translation>Show the case</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>Open a case</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FineResult</name>
        <message>
            <source>Raised to the floor of the benchmark</source>
            <translation>Raised to the floor of the benchmark</translation>
        </message>
        <message>
            <source>Cut to the cap of the benchmark</source>
            <translation>Cut to the cap of the benchmark</translation>
        </message>
        <message>
            <source>Cut to the highest fine of the statute</source>
            <translation>Cut to the highest fine of the statute</translation>
        </message>
        <message>
            <source>Raised to the lowest fine of the statute</source>
            <translation>Raised to the lowest fine of the statute</translation>
        </message>
        <message>
            <source>Copy the explanation</source>
            <translation>Copy the explanation</translation>
        </message>
        <message numerus="yes">
            <source>%n factor(s) still open</source>
            <translation>
                <numerusform>%n factor still open</numerusform>
                <numerusform>%n factors still open</numerusform>
            </translation>
        </message>
        <message>
            <source>No penalty</source>
            <translation>No penalty</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FineSummaryView</name>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Responsible person</translation>
        </message>
        <message>
            <source>Third party agency</source>
            <translation>Third party agency</translation>
        </message>
        <message>
            <source>No penalty</source>
            <translation>No penalty</translation>
        </message>
        <message>
            <source>To be determined</source>
            <translation>To be determined</translation>
        </message>
        <message>
            <source>Determined</source>
            <translation>Determined</translation>
        </message>
        <message numerus="yes">
            <source>%n open point(s)</source>
            <translation>
                <numerusform>%n open point</numerusform>
                <numerusform>%n open points</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a person …</source>
            <translation>Add a person …</translation>
        </message>
        <message>
            <source>Take off …</source>
            <translation>Take off …</translation>
        </message>
        <message>
            <source>Acts and persons of the case</source>
            <translation>Acts and persons of the case</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Act</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Who is fined beside the party</source>
            <translation>Who is fined beside the party</translation>
        </message>
        <message>
            <source>Name of the person or agency</source>
            <translation>Name of the person or agency</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Why this fine is taken off the case; it stays on record</source>
            <translation>Why this fine is taken off the case; it stays on record</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Take off</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>Total: %1</translation>
        </message>
        <message>
            <source>Write why the fine is taken off the case.</source>
            <translation>Write why the fine is taken off the case.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FineView</name>
        <message>
            <source>Save the determination</source>
            <translation>Save the determination</translation>
        </message>
        <message>
            <source>Compute it again</source>
            <translation>Compute it again</translation>
        </message>
        <message>
            <source>No benchmark in force on %1 for this area cites 《%2》%3. Another one can only be a reference.</source>
            <translation>No benchmark in force on %1 for this area cites 《%2》%3. Another one can only be a reference.</translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) without evidence: %1</source>
            <translation>
                <numerusform>%n choice without evidence: %1</numerusform>
                <numerusform>%n choices without evidence: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Every choice is proved.</source>
            <translation>Every choice is proved.</translation>
        </message>
        <message>
            <source>Nothing is saved yet.</source>
            <translation>Nothing is saved yet.</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>the program</translation>
        </message>
        <message>
            <source>Saved: %1, by %2, %3, from “%4” (digest %5)</source>
            <translation>Saved: %1, by %2, %3, from “%4” (digest %5)</translation>
        </message>
        <message>
            <source>The determination is saved and the fine stands on the case.</source>
            <translation>The determination is saved and the fine stands on the case.</translation>
        </message>
        <message>
            <source>Computed again from the same table: the same figure, %1.</source>
            <translation>Computed again from the same table: the same figure, %1.</translation>
        </message>
        <message>
            <source>Individual reason for this figure</source>
            <translation>Individual reason for this figure</translation>
        </message>
        <message>
            <source>The case names no violation yet. Add it on the tab of the basis.</source>
            <translation>The case names no violation yet. Add it on the tab of the basis.</translation>
        </message>
        <message>
            <source>Choose the basis of this act first: the fine rests on it, and the benchmarks are found by it.</source>
            <translation>Choose the basis of this act first: the fine rests on it, and the benchmarks are found by it.</translation>
        </message>
        <message>
            <source>No penalty</source>
            <translation>No penalty</translation>
        </message>
        <message>
            <source>The fine is off the case.</source>
            <translation>The fine is off the case.</translation>
        </message>
        <message>
            <source>The figure the form comes to now</source>
            <translation>The figure the form comes to now</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::HelpPage</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Word or pinyin initials</source>
            <translation>Word or pinyin initials</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>Help text</translation>
        </message>
        <message>
            <source>No topic fits. Try another word or the pinyin initials.</source>
            <translation>No topic fits. Try another word or the pinyin initials.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::HistoryView</name>
        <message>
            <source>Begins its chain</source>
            <translation>Begins its chain</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Linked</translation>
        </message>
        <message>
            <source>The one before is not on this computer</source>
            <translation>The one before is not on this computer</translation>
        </message>
        <message>
            <source>Does not follow the one before</source>
            <translation>Does not follow the one before</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>Altered</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Digest</translation>
        </message>
        <message>
            <source>Copy the digest</source>
            <translation>Copy the digest</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Full record</source>
            <translation>Full record</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Nothing has happened yet.</translation>
        </message>
        <message>
            <source>No entry fits what is looked for.</source>
            <translation>No entry fits what is looked for.</translation>
        </message>
        <message>
            <source>What the entry changed</source>
            <translation>What the entry changed</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Digest and chain</source>
            <translation>Digest and chain</translation>
        </message>
        <message>
            <source>Words in the record</source>
            <translation>Words in the record</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Kind of record</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Everybody</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>Every kind</translation>
        </message>
        <message>
            <source>Digest %1 · %2 · device %3</source>
            <translation>Digest %1 · %2 · device %3</translation>
        </message>
        <message>
            <source>The digest is copied.</source>
            <translation>The digest is copied.</translation>
        </message>
        <message>
            <source>Save the full record as PDF</source>
            <translation>Save the full record as PDF</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>From day</translation>
        </message>
        <message>
            <source>Until day</source>
            <translation>Until day</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ImportColumns</name>
        <message>
            <source>Columns of the file</source>
            <translation>Columns of the file</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Column of the file</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Example</translation>
        </message>
        <message>
            <source>Fills the field</source>
            <translation>Fills the field</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>Column %1</translation>
        </message>
        <message>
            <source>Field filled by “%1”</source>
            <translation>Field filled by “%1”</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>not imported</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ImportPreview</name>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unchanged</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Fault</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Preview of the rows</source>
            <translation>Preview of the rows</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ImportView</name>
        <message>
            <source>Import enterprises</source>
            <translation>Import enterprises</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Update enterprises that are here already</source>
            <translation>Update enterprises that are here already</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Save faulty rows…</source>
            <translation>Save faulty rows…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Row of the headings</source>
            <translation>Row of the headings</translation>
        </message>
        <message>
            <source>Reading the rows</source>
            <translation>Reading the rows</translation>
        </message>
        <message>
            <source>As a table with the reason before each row, to be put right and imported again</source>
            <translation>As a table with the reason before each row, to be put right and imported again</translation>
        </message>
        <message>
            <source>Import enterprises from %1</source>
            <translation>Import enterprises from %1</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Reading the file…</translation>
        </message>
        <message>
            <source>The file holds no rows. Choose the file with the list of the enterprises.</source>
            <translation>The file holds no rows. Choose the file with the list of the enterprises.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 rows good</source>
            <translation>%1 rows good</translation>
        </message>
        <message>
            <source>%1 rows good, with nothing to change here</source>
            <translation>%1 rows good, with nothing to change here</translation>
        </message>
        <message>
            <source>%1 with faults</source>
            <translation>%1 with faults</translation>
        </message>
        <message>
            <source>%1 rows are shown, those with faults first</source>
            <translation>%1 rows are shown, those with faults first</translation>
        </message>
        <message>
            <source>Import %1 rows</source>
            <translation>Import %1 rows</translation>
        </message>
        <message>
            <source>%1 enterprises imported.</source>
            <translation>%1 enterprises imported.</translation>
        </message>
        <message>
            <source>%1 enterprises imported, %2 rows with faults left out.</source>
            <translation>%1 enterprises imported, %2 rows with faults left out.</translation>
        </message>
        <message>
            <source>Save faulty rows</source>
            <translation>Save faulty rows</translation>
        </message>
        <message>
            <source>%1 - faulty rows.csv</source>
            <translation>%1 - faulty rows.csv</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Table (*.csv)</translation>
        </message>
        <message>
            <source>The faulty rows are in %1.</source>
            <translation>The faulty rows are in %1.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::InspectionPage</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Enterprise</source>
            <translation>Enterprise</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>All inspections</source>
            <translation>All inspections</translation>
        </message>
        <message>
            <source>New inspection</source>
            <translation>New inspection</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Inspections</source>
            <translation>Inspections</translation>
        </message>
        <message>
            <source>No inspection here. Plan one for an enterprise.</source>
            <translation>No inspection here. Plan one for an enterprise.</translation>
        </message>
        <message>
            <source>The inspection is planned. Start it when two officers are on the spot.</source>
            <translation>The inspection is planned. Start it when two officers are on the spot.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LawImportReport</name>
        <message>
            <source>Imported files</source>
            <translation>Imported files</translation>
        </message>
        <message numerus="yes">
            <source>《%1》 · %n article(s) · %2</source>
            <translation>
                <numerusform>《%1》 · %n article · %2</numerusform>
                <numerusform>《%1》 · %n articles · %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Title of the law</source>
            <translation>Title of the law</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message numerus="yes">
            <source>%1 · now %n version(s) of this law</source>
            <translation>
                <numerusform>%1 · now %n version of this law</numerusform>
                <numerusform>%1 · now %n versions of this law</numerusform>
            </translation>
        </message>
        <message>
            <source>Adopted or revised on (2026-03-12), if known</source>
            <translation>Adopted or revised on (2026-03-12), if known</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LawPage</name>
        <message>
            <source>The act ended on</source>
            <translation>The act ended on</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Decided on</translation>
        </message>
        <message>
            <source>Violation, keyword or pinyin initials</source>
            <translation>Violation, keyword or pinyin initials</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Violations</source>
            <translation>Violations</translation>
        </message>
        <message>
            <source>No violation fits. Try another word or the pinyin initials.</source>
            <translation>No violation fits. Try another word or the pinyin initials.</translation>
        </message>
        <message>
            <source>Presumed malicious</source>
            <translation>Presumed malicious</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LawTextsPage</name>
        <message>
            <source>No law text here yet. Import texts you have as files (.md, .txt or .json), several at once, or drop them on this page. They stay on this computer.</source>
            <translation>No law text here yet. Import texts you have as files (.md, .txt or .json), several at once, or drop them on this page. They stay on this computer.</translation>
        </message>
        <message>
            <source>Words of an article, or its number: 第九十九条</source>
            <translation>Words of an article, or its number: 第九十九条</translation>
        </message>
        <message>
            <source>Search the law texts</source>
            <translation>Search the law texts</translation>
        </message>
        <message>
            <source>Law texts</source>
            <translation>Law texts</translation>
        </message>
        <message>
            <source>Articles found</source>
            <translation>Articles found</translation>
        </message>
        <message>
            <source>Import law texts…</source>
            <translation>Import law texts…</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>Copy with citation</translation>
        </message>
        <message>
            <source>Article before</source>
            <translation>Article before</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>Next article</translation>
        </message>
        <message>
            <source>Remove this law</source>
            <translation>Remove this law</translation>
        </message>
        <message>
            <source>No article holds “%1”. Try fewer words.</source>
            <translation>No article holds “%1”. Try fewer words.</translation>
        </message>
        <message>
            <source>%1 is copied with its text.</source>
            <translation>%1 is copied with its text.</translation>
        </message>
        <message>
            <source>Remove 《%1》 (%2) from this computer? It can be imported again at any time.</source>
            <translation>Remove 《%1》 (%2) from this computer? It can be imported again at any time.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Import law texts</source>
            <translation>Import law texts</translation>
        </message>
        <message numerus="yes">
            <source>Importing %n file(s)…</source>
            <translation>
                <numerusform>Importing %n file…</numerusform>
                <numerusform>Importing %n files…</numerusform>
            </translation>
        </message>
        <message>
            <source>Law texts (*.md *.txt *.json)</source>
            <translation>Law texts (*.md *.txt *.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>Compare versions</translation>
        </message>
        <message>
            <source>No version in force on %1 is imported: this is the oldest one here. Import the text of that day.</source>
            <translation>No version in force on %1 is imported: this is the oldest one here. Import the text of that day.</translation>
        </message>
        <message>
            <source>%1 is not in the library yet. Import the text of the law as a file (.md, .txt or .json), and the article opens from here.</source>
            <translation>%1 is not in the library yet. Import the text of the law as a file (.md, .txt or .json), and the article opens from here.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LawTree</name>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In force from</translation>
        </message>
        <message>
            <source>%1
%2
Imported on %3</source>
            <translation>%1
%2
Imported on %3</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LawViews</name>
        <message>
            <source>Violations</source>
            <translation>Violations</translation>
        </message>
        <message>
            <source>Law texts</source>
            <translation>Law texts</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ListDetail</name>
        <message>
            <source>Back to the list</source>
            <translation>Back to the list</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LoginView</name>
        <message>
            <source>Log in</source>
            <translation>Log in</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>The desk is locked. What was open is kept as it was.</source>
            <translation>The desk is locked. What was open is kept as it was.</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Another officer</source>
            <translation>Another officer</translation>
        </message>
        <message>
            <source>Type the password.</source>
            <translation>Type the password.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LooksView</name>
        <message>
            <source>Dark colours</source>
            <translation>Dark colours</translation>
        </message>
        <message>
            <source>Narrow rows</source>
            <translation>Narrow rows</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>after %n minute</numerusform>
                <numerusform>after %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Size of the text</translation>
        </message>
        <message>
            <source>Colours and rows</source>
            <translation>Colours and rows</translation>
        </message>
        <message>
            <source>Lock the desk when nobody touches it</source>
            <translation>Lock the desk when nobody touches it</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::MainWindow</name>
        <message>
            <source>Qilian</source>
            <translation>Qilian</translation>
        </message>
        <message>
            <source>Demonstration data</source>
            <translation>Demonstration data</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Find anything</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>%1 — Qilian</source>
            <translation>%1 — Qilian</translation>
        </message>
        <message>
            <source>Lock the desk</source>
            <translation>Lock the desk</translation>
        </message>
        <message>
            <source>Another officer</source>
            <translation>Another officer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Help for this page</source>
            <translation>Help for this page</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>About Qilian</source>
            <translation>About Qilian</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::MeasureCard</name>
        <message>
            <source>Order to correct, no. %1</source>
            <translation>Order to correct, no. %1</translation>
        </message>
        <message>
            <source>To be put right</source>
            <translation>To be put right</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Ordered</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>Served</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Officers</source>
            <translation>Officers</translation>
        </message>
        <message>
            <source>Fined by the day as</source>
            <translation>Fined by the day as</translation>
        </message>
        <message>
            <source>unannounced</source>
            <translation>unannounced</translation>
        </message>
        <message>
            <source>announced</source>
            <translation>announced</translation>
        </message>
        <message>
            <source>Rechecks</source>
            <translation>Rechecks</translation>
        </message>
        <message>
            <source>Recheck</source>
            <translation>Recheck</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>Grounds</translation>
        </message>
        <message>
            <source>Circumstances</source>
            <translation>Circumstances</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begun</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Extended</translation>
        </message>
        <message>
            <source>Testing</source>
            <translation>Testing</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>held</source>
            <translation>held</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Inventory</translation>
        </message>
        <message>
            <source>Thing</source>
            <translation>Thing</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Seal no.</source>
            <translation>Seal no.</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>What became of it</translation>
        </message>
        <message>
            <source>Handed to, damage</source>
            <translation>Handed to, damage</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>How far</translation>
        </message>
        <message>
            <source>Weighed</source>
            <translation>Weighed</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>A penalty: it goes through notice, hearing, review and discussion</source>
            <translation>A penalty: it goes through notice, hearing, review and discussion</translation>
        </message>
        <message>
            <source>A measure ordered by %1</source>
            <translation>A measure ordered by %1</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decided</translation>
        </message>
        <message>
            <source>Plan filed</source>
            <translation>Plan filed</translation>
        </message>
        <message>
            <source>Completion filed</source>
            <translation>Completion filed</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>Followed up</translation>
        </message>
        <message>
            <source>Resumed without leave</source>
            <translation>Resumed without leave</translation>
        </message>
        <message>
            <source>Reported to the government</source>
            <translation>Reported to the government</translation>
        </message>
        <message>
            <source>May be decided</source>
            <translation>May be decided</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message>
            <source>Consecutive daily fine</source>
            <translation>Consecutive daily fine</translation>
        </message>
        <message>
            <source>not rechecked yet</source>
            <translation>not rechecked yet</translation>
        </message>
        <message>
            <source>Rounds of the daily fine</source>
            <translation>Rounds of the daily fine</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Order served</source>
            <translation>Order served</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Counted from</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message numerus="yes">
            <source>%1 × %n day(s) = %2</source>
            <translation>
                <numerusform>%1 × %n day = %2</numerusform>
                <numerusform>%1 × %n days = %2</numerusform>
            </translation>
        </message>
        <message>
            <source>It has ended. A later breach needs a new original decision.</source>
            <translation>It has ended. A later breach needs a new original decision.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), granted by %1 on %2, told on %3</source>
            <translation>
                <numerusform>%n day, granted by %1 on %2, told on %3</numerusform>
                <numerusform>%n days, granted by %1 on %2, told on %3</numerusform>
            </translation>
        </message>
        <message>
            <source>fined by a decision before</source>
            <translation>fined by a decision before</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::MeasureForm</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>What you typed before is back. It is not on record yet.</source>
            <translation>What you typed before is back. It is not on record yet.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Begin anew</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::MeasuresView</name>
        <message>
            <source>New measure</source>
            <translation>New measure</translation>
        </message>
        <message>
            <source>Order to correct</source>
            <translation>Order to correct</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Seal</translation>
        </message>
        <message>
            <source>Seize</source>
            <translation>Seize</translation>
        </message>
        <message>
            <source>Register evidence in advance</source>
            <translation>Register evidence in advance</translation>
        </message>
        <message>
            <source>Limit production</source>
            <translation>Limit production</translation>
        </message>
        <message>
            <source>Stop production for rectification</source>
            <translation>Stop production for rectification</translation>
        </message>
        <message>
            <source>No measure yet. An order to correct, a seizure, a registration or a limit of production begins here.</source>
            <translation>No measure yet. An order to correct, a seizure, a registration or a limit of production begins here.</translation>
        </message>
        <message>
            <source>%1: the term ended on %2. Release the things at once; no seal stays on.</source>
            <translation>%1: the term ended on %2. Release the things at once; no seal stays on.</translation>
        </message>
        <message>
            <source>%1: the approval must be there within 24 hours of %2, else the things are released.</source>
            <translation>%1: the approval must be there within 24 hours of %2, else the things are released.</translation>
        </message>
        <message>
            <source>%1: resumed without leave or the same act again. Report to the government that may close it.</source>
            <translation>%1: resumed without leave or the same act again. Report to the government that may close it.</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Open: %1</translation>
        </message>
        <message>
            <source>Draft: %1</source>
            <translation>Draft: %1</translation>
        </message>
        <message>
            <source>Recheck</source>
            <translation>Recheck</translation>
        </message>
        <message>
            <source>Order again</source>
            <translation>Order again</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Dispose of</source>
            <translation>Dispose of</translation>
        </message>
        <message>
            <source>Note what came of it</source>
            <translation>Note what came of it</translation>
        </message>
        <message>
            <source>New order to correct</source>
            <translation>New order to correct</translation>
        </message>
        <message>
            <source>The order is on file.</source>
            <translation>The order is on file.</translation>
        </message>
        <message>
            <source>Recheck of the order served on %1</source>
            <translation>Recheck of the order served on %1</translation>
        </message>
        <message>
            <source>The recheck is on file.</source>
            <translation>The recheck is on file.</translation>
        </message>
        <message>
            <source>The things are on file as held.</source>
            <translation>The things are on file as held.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>What became of the things is on file.</source>
            <translation>What became of the things is on file.</translation>
        </message>
        <message>
            <source>The decision is on file.</source>
            <translation>The decision is on file.</translation>
        </message>
        <message>
            <source>Extension, testing, request for release</source>
            <translation>Extension, testing, request for release</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::MonthView</name>
        <message>
            <source>%1 more</source>
            <translation>%1 more</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>Mon</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>Tue</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>Wed</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>Thu</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>Fri</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>Sat</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>Sun</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::NextView</name>
        <message>
            <source>Nothing more is to be done.</source>
            <translation>Nothing more is to be done.</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>The case has moved on.</source>
            <translation>The case has moved on.</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message>
            <source>I confirm</source>
            <translation>I confirm</translation>
        </message>
        <message>
            <source>Confirmed in your name.</source>
            <translation>Confirmed in your name.</translation>
        </message>
        <message>
            <source>I approve</source>
            <translation>I approve</translation>
        </message>
        <message>
            <source>Approved in your name.</source>
            <translation>Approved in your name.</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Fill in</translation>
        </message>
        <message>
            <source>The procedure changed on %1. The next step follows the new one, and the case runs under it from then on.</source>
            <translation>The procedure changed on %1. The next step follows the new one, and the case runs under it from then on.</translation>
        </message>
        <message>
            <source>Override…</source>
            <translation>Override…</translation>
        </message>
        <message>
            <source>The law leaves room here: %1 (%2). The case may then go on although this does not hold; your name and the reason stay in the file.</source>
            <translation>The law leaves room here: %1 (%2). The case may then go on although this does not hold; your name and the reason stay in the file.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Override in my name</source>
            <translation>Override in my name</translation>
        </message>
        <message>
            <source>Overridden in your name.</source>
            <translation>Overridden in your name.</translation>
        </message>
        <message>
            <source>Overridden by %1 on %2: %3 Reason: %4 (%5)</source>
            <translation>Overridden by %1 on %2: %3 Reason: %4 (%5)</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>It must hold again.</source>
            <translation>It must hold again.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::Notice</name>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::NumbersView</name>
        <message>
            <source>Ranges of numbers</source>
            <translation>Ranges of numbers</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Series</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Range</translation>
        </message>
        <message>
            <source>Given last</source>
            <translation>Given last</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>First number of this computer</source>
            <translation>First number of this computer</translation>
        </message>
        <message>
            <source>Last number of this computer</source>
            <translation>Last number of this computer</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>Save the range</source>
            <translation>Save the range</translation>
        </message>
        <message>
            <source>This computer stands alone: it gives the numbers of this range, in every series from the beginning of the year. Where several computers number apart, give each a range of its own; ranges must not meet.</source>
            <translation>This computer stands alone: it gives the numbers of this range, in every series from the beginning of the year. Where several computers number apart, give each a range of its own; ranges must not meet.</translation>
        </message>
        <message>
            <source>The province hands out the numbers. None has arrived yet: exchange with the province, and write the word of the document numbers in the settings of the office.</source>
            <translation>The province hands out the numbers. None has arrived yet: exchange with the province, and write the word of the document numbers in the settings of the office.</translation>
        </message>
        <message>
            <source>The province hands out the numbers, to this computer alone, and new ones with every exchange before they run out. They are given in order; a void number is not given again.</source>
            <translation>The province hands out the numbers, to this computer alone, and new ones with every exchange before they run out. They are given in order; a void number is not given again.</translation>
        </message>
        <message>
            <source>The year is over: not used any more</source>
            <translation>The year is over: not used any more</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Used up</translation>
        </message>
        <message>
            <source>Few left: exchange with the province</source>
            <translation>Few left: exchange with the province</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>The range is saved.</source>
            <translation>The range is saved.</translation>
        </message>
        <message>
            <source>These records were restored from a backup. The numbers this computer had may stand on papers made after it and are not given again: exchange with the province, it hands out new ones.</source>
            <translation>These records were restored from a backup. The numbers this computer had may stand on papers made after it and are not given again: exchange with the province, it hands out new ones.</translation>
        </message>
        <message>
            <source>These records were restored from a backup. Numbers may stand on papers made after it that are not known here: look up the last ones on paper, write a range that begins after them and save it. Until then no number is given.</source>
            <translation>These records were restored from a backup. Numbers may stand on papers made after it that are not known here: look up the last ones on paper, write a range that begins after them and save it. Until then no number is given.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::OfficeView</name>
        <message>
            <source>Save the office</source>
            <translation>Save the office</translation>
        </message>
        <message>
            <source>Name, as on the seal</source>
            <translation>Name, as on the seal</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Word of its document numbers</source>
            <translation>Word of its document numbers</translation>
        </message>
        <message>
            <source>What numbers begin with, for example 张环高 in 张环高罚〔2026〕1号.</source>
            <translation>What numbers begin with, for example 张环高 in 张环高罚〔2026〕1号.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Body for administrative reconsideration</source>
            <translation>Body for administrative reconsideration</translation>
        </message>
        <message>
            <source>Court for administrative suits</source>
            <translation>Court for administrative suits</translation>
        </message>
        <message>
            <source>Where fines are paid</source>
            <translation>Where fines are paid</translation>
        </message>
        <message>
            <source>Only an administrator changes the office.</source>
            <translation>Only an administrator changes the office.</translation>
        </message>
        <message>
            <source>The office is saved. New documents name it so.</source>
            <translation>The office is saved. New documents name it so.</translation>
        </message>
        <message>
            <source>Distance from comparable cases that asks for a reason</source>
            <translation>Distance from comparable cases that asks for a reason</translation>
        </message>
        <message>
            <source>Of a fine from the median of cases with the same choices. The rules name no figure; 20 % is ours.</source>
            <translation>Of a fine from the median of cases with the same choices. The rules name no figure; 20 % is ours.</translation>
        </message>
        <message>
            <source>A report is written after each hearing</source>
            <translation>A report is written after each hearing</translation>
        </message>
        <message>
            <source>Without it a case leaves the hearing with its record alone; no authentic text was found that asks for a report.</source>
            <translation>Without it a case leaves the hearing with its record alone; no authentic text was found that asks for a report.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::OfficerFields</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Number of the enforcement certificate</source>
            <translation>Number of the enforcement certificate</translation>
        </message>
        <message>
            <source>Certificate valid from</source>
            <translation>Certificate valid from</translation>
        </message>
        <message>
            <source>Certificate valid until</source>
            <translation>Certificate valid until</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Who investigates a case does not review or decide it, whatever roles he has.</source>
            <translation>Who investigates a case does not review or decide it, whatever roles he has.</translation>
        </message>
        <message>
            <source>leads the bureau, since</source>
            <translation>leads the bureau, since</translation>
        </message>
        <message>
            <source>Principal head since</source>
            <translation>Principal head since</translation>
        </message>
        <message>
            <source>Principal head</source>
            <translation>Principal head</translation>
        </message>
        <message>
            <source>One at a time: who begins ends the time of the one before. He alone approves that a suspected crime is transferred, and decides on the withdrawal of other heads.</source>
            <translation>One at a time: who begins ends the time of the one before. He alone approves that a suspected crime is transferred, and decides on the withdrawal of other heads.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::OfficersView</name>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, until %2</translation>
        </message>
        <message>
            <source>%1, ended %2</source>
            <translation>%1, ended %2</translation>
        </message>
        <message>
            <source>Officers</source>
            <translation>Officers</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Logs in here as</source>
            <translation>Logs in here as</translation>
        </message>
        <message>
            <source>Add an officer</source>
            <translation>Add an officer</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Remove the account</source>
            <translation>Remove the account</translation>
        </message>
        <message>
            <source>Only an administrator changes officers and accounts.</source>
            <translation>Only an administrator changes officers and accounts.</translation>
        </message>
        <message>
            <source>Save the officer</source>
            <translation>Save the officer</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Short name to log in with</source>
            <translation>Short name to log in with</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>First password</translation>
        </message>
        <message>
            <source>Tell it to the officer by word of mouth; the first login asks for a new one.</source>
            <translation>Tell it to the officer by word of mouth; the first login asks for a new one.</translation>
        </message>
        <message>
            <source>Save the account</source>
            <translation>Save the account</translation>
        </message>
        <message>
            <source>%1 (left)</source>
            <translation>%1 (left)</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>Set a password…</source>
            <translation>Set a password…</translation>
        </message>
        <message>
            <source>Give an account…</source>
            <translation>Give an account…</translation>
        </message>
        <message>
            <source>Works here again</source>
            <translation>Works here again</translation>
        </message>
        <message>
            <source>No longer works here</source>
            <translation>No longer works here</translation>
        </message>
        <message>
            <source>The officer is saved.</source>
            <translation>The officer is saved.</translation>
        </message>
        <message>
            <source>Write a short name to log in with.</source>
            <translation>Write a short name to log in with.</translation>
        </message>
        <message>
            <source>The account is ready. At the first login the officer chooses a password.</source>
            <translation>The account is ready. At the first login the officer chooses a password.</translation>
        </message>
        <message>
            <source>The account is removed. The officer's records stay.</source>
            <translation>The account is removed. The officer's records stay.</translation>
        </message>
        <message>
            <source>%1 · principal head</source>
            <translation>%1 · principal head</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::OverduePage</name>
        <message>
            <source>Not explained</source>
            <translation>Not explained</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>Explained</translation>
        </message>
        <message>
            <source>Instructed</source>
            <translation>Instructed</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Instruction</translation>
        </message>
        <message>
            <source>Only cases I am in charge of</source>
            <translation>Only cases I am in charge of</translation>
        </message>
        <message>
            <source>Settled ones too</source>
            <translation>Settled ones too</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Missed</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Missed last days</source>
            <translation>Missed last days</translation>
        </message>
        <message>
            <source>No last day of the office was missed.</source>
            <translation>No last day of the office was missed.</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Explain</translation>
        </message>
        <message>
            <source>By an officer in charge of the case</source>
            <translation>By an officer in charge of the case</translation>
        </message>
        <message>
            <source>Instruct</source>
            <translation>Instruct</translation>
        </message>
        <message>
            <source>By a supervisor or a head who is not in charge of it</source>
            <translation>By a supervisor or a head who is not in charge of it</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>Settle</translation>
        </message>
        <message>
            <source>Many cases are late: of each only the first missed day is listed. Choose your own cases to see all.</source>
            <translation>Many cases are late: of each only the first missed day is listed. Choose your own cases to see all.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Not filed yet</source>
            <translation>Not filed yet</translation>
        </message>
        <message numerus="yes">
            <source>The last day was %1, %n day(s) ago.</source>
            <translation>
                <numerusform>The last day was %1, %n day ago.</numerusform>
                <numerusform>The last day was %1, %n days ago.</numerusform>
            </translation>
        </message>
        <message>
            <source> (to be verified)</source>
            <translation> (to be verified)</translation>
        </message>
        <message>
            <source>Written. It stays with the case and goes to the province.</source>
            <translation>Written. It stays with the case and goes to the province.</translation>
        </message>
        <message>
            <source>Why it was missed, or what is to be done and by when</source>
            <translation>Why it was missed, or what is to be done and by when</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackCases</name>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Table of the term</source>
            <translation>Table of the term</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackComparisonPage</name>
        <message>
            <source>First pack</source>
            <translation>First pack</translation>
        </message>
        <message>
            <source>Second pack</source>
            <translation>Second pack</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translation>Back  Esc</translation>
        </message>
        <message>
            <source>Amount shares are taken of (yuan)</source>
            <translation>Amount shares are taken of (yuan)</translation>
        </message>
        <message>
            <source>Base of shares (yuan)</source>
            <translation>Base of shares (yuan)</translation>
        </message>
        <message>
            <source>Lowest and highest of fines that are a multiple or percent are computed of this amount</source>
            <translation>Lowest and highest of fines that are a multiple or percent are computed of this amount</translation>
        </message>
        <message>
            <source>This pack has no benchmark for the violation.</source>
            <translation>This pack has no benchmark for the violation.</translation>
        </message>
        <message>
            <source>Choose here what the first pack does not say: %1</source>
            <translation>Choose here what the first pack does not say: %1</translation>
        </message>
        <message>
            <source>No comparison until both figures stand.</source>
            <translation>No comparison until both figures stand.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackEditor</name>
        <message>
            <source>Change the id</source>
            <translation>Change the id</translation>
        </message>
        <message>
            <source>Change the method</source>
            <translation>Change the method</translation>
        </message>
        <message>
            <source>This is the draft begun earlier.</source>
            <translation>This is the draft begun earlier.</translation>
        </message>
        <message>
            <source>Begin an empty one</source>
            <translation>Begin an empty one</translation>
        </message>
        <message>
            <source>Begin from “%1”</source>
            <translation>Begin from “%1”</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Begin anew</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>New benchmark pack</source>
            <translation>New benchmark pack</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>Add: %1</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copy: %1</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Move</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Take away: %1</translation>
        </message>
        <message>
            <source>Taken away: %1.</source>
            <translation>Taken away: %1.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Nothing is wrong with the draft.</source>
            <translation>Nothing is wrong with the draft.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are still to be put right before the pack can be imported.</source>
            <translation>
                <numerusform>%n thing are still to be put right before the pack can be imported.</numerusform>
                <numerusform>%n things are still to be put right before the pack can be imported.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look once more at id, title and the days it is in force: an imported pack is never changed again.</source>
            <translation>Look once more at id, title and the days it is in force: an imported pack is never changed again.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translation>Back  Esc</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>Add another of the same kind</source>
            <translation>Add another of the same kind</translation>
        </message>
        <message>
            <source>Copy this part</source>
            <translation>Copy this part</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <source>Take this part away</source>
            <translation>Take this part away</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Next thing to put right</source>
            <translation>Next thing to put right</translation>
        </message>
        <message>
            <source>To the tree, the form, the preview</source>
            <translation>To the tree, the form, the preview</translation>
        </message>
        <message>
            <source>Open a draft…</source>
            <translation>Open a draft…</translation>
        </message>
        <message>
            <source>Save the draft to a file…</source>
            <translation>Save the draft to a file…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Open a draft</source>
            <translation>Open a draft</translation>
        </message>
        <message>
            <source>Benchmark packs (*.json)</source>
            <translation>Benchmark packs (*.json)</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Save the draft</translation>
        </message>
        <message>
            <source>The draft is saved: %1</source>
            <translation>The draft is saved: %1</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackExport</name>
        <message>
            <source>&amp;Excel table (.xlsx)</source>
            <translation>&amp;Excel table (.xlsx)</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Excel table (*.xlsx)</translation>
        </message>
        <message>
            <source>&amp;CSV table (.csv)</source>
            <translation>&amp;CSV table (.csv)</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>CSV table (*.csv)</translation>
        </message>
        <message>
            <source>&amp;JSON (.json)</source>
            <translation>&amp;JSON (.json)</translation>
        </message>
        <message>
            <source>Benchmark packs (*.json)</source>
            <translation>Benchmark packs (*.json)</translation>
        </message>
        <message>
            <source>&amp;Template to fill in (.xlsx)</source>
            <translation>&amp;Template to fill in (.xlsx)</translation>
        </message>
        <message>
            <source>There is no pack to export. Import one first, or fill in the template.</source>
            <translation>There is no pack to export. Import one first, or fill in the template.</translation>
        </message>
        <message>
            <source>Export a benchmark pack</source>
            <translation>Export a benchmark pack</translation>
        </message>
        <message>
            <source>The pack is in %1.</source>
            <translation>The pack is in %1.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackPercents</name>
        <message>
            <source>Percent, for every branch</source>
            <translation>Percent, for every branch</translation>
        </message>
        <message>
            <source>Or, in place of it, one for each branch:</source>
            <translation>Or, in place of it, one for each branch:</translation>
        </message>
        <message>
            <source>Percent, for %1</source>
            <translation>Percent, for %1</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackPreview</name>
        <message>
            <source>What is wrong with the draft</source>
            <translation>What is wrong with the draft</translation>
        </message>
        <message>
            <source>Nothing is wrong: the pack can be imported</source>
            <translation>Nothing is wrong: the pack can be imported</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to put right</source>
            <translation>
                <numerusform>%n thing to put right</numerusform>
                <numerusform>%n things to put right</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a benchmark or a part of it: here it computes.</source>
            <translation>Choose a benchmark or a part of it: here it computes.</translation>
        </message>
        <message>
            <source>The benchmark computes again as soon as it is right.</source>
            <translation>The benchmark computes again as soon as it is right.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackRows</name>
        <message>
            <source>Add a row</source>
            <translation>Add a row</translation>
        </message>
        <message>
            <source>Take the row away</source>
            <translation>Take the row away</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackTree</name>
        <message>
            <source>Parts of the pack</source>
            <translation>Parts of the pack</translation>
        </message>
        <message>
            <source>Something is wrong here</source>
            <translation>Something is wrong here</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackWhen</name>
        <message>
            <source>Any</source>
            <translation>Any</translation>
        </message>
        <message>
            <source>%1 (is no option)</source>
            <translation>%1 (is no option)</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PaperOutput</name>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Print %1</source>
            <translation>Print %1</translation>
        </message>
        <message>
            <source>%1 is on its way to the printer.</source>
            <translation>%1 is on its way to the printer.</translation>
        </message>
        <message>
            <source>The print system cannot be reached (lp). Save as PDF and print that file.</source>
            <translation>The print system cannot be reached (lp). Save as PDF and print that file.</translation>
        </message>
        <message>
            <source>The printer did not take %1: %2</source>
            <translation>The printer did not take %1: %2</translation>
        </message>
        <message>
            <source>Save as ODT to edit</source>
            <translation>Save as ODT to edit</translation>
        </message>
        <message>
            <source>Save as Word by template</source>
            <translation>Save as Word by template</translation>
        </message>
        <message>
            <source>Placeholders that were not filled: %1</source>
            <translation>Placeholders that were not filled: %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>To keep it as a file, make the PDF instead.</source>
            <translation>To keep it as a file, make the PDF instead.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PaperView</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Fit the width</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Sheet %1 of %2</source>
            <translation>Sheet %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PartiesView</name>
        <message>
            <source>Take over from the address confirmation</source>
            <translation>Take over from the address confirmation</translation>
        </message>
        <message>
            <source>not filed yet</source>
            <translation>not filed yet</translation>
        </message>
        <message>
            <source>Addresses for service</source>
            <translation>Addresses for service</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>Related cases</translation>
        </message>
        <message>
            <source>The address is noted.</source>
            <translation>The address is noted.</translation>
        </message>
        <message>
            <source>The address is used no more. What was served there stays as it was.</source>
            <translation>The address is used no more. What was served there stays as it was.</translation>
        </message>
        <message>
            <source>The cases are linked.</source>
            <translation>The cases are linked.</translation>
        </message>
        <message>
            <source>The link is taken back.</source>
            <translation>The link is taken back.</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) taken over.</source>
            <translation>
                <numerusform>%n address taken over.</numerusform>
                <numerusform>%n addresses taken over.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PartyAddresses</name>
        <message>
            <source>Addresses for service</source>
            <translation>Addresses for service</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PartyPage</name>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Key unit</source>
            <translation>Key unit</translation>
        </message>
        <message>
            <source>Special</source>
            <translation>Special</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Credit code</source>
            <translation>Credit code</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>Township</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Trade</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Choose an enterprise to see its file.</source>
            <translation>Choose an enterprise to see its file.</translation>
        </message>
        <message>
            <source>Name, credit code, phone or pinyin initials</source>
            <translation>Name, credit code, phone or pinyin initials</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Enterprises</source>
            <translation>Enterprises</translation>
        </message>
        <message>
            <source>No enterprise fits. Try fewer characters or the pinyin initials.</source>
            <translation>No enterprise fits. Try fewer characters or the pinyin initials.</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Legal representative</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Credit grade</source>
            <translation>Credit grade</translation>
        </message>
        <message>
            <source>Discharge permit</source>
            <translation>Discharge permit</translation>
        </message>
        <message>
            <source>Permit valid until</source>
            <translation>Permit valid until</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Import enterprises</source>
            <translation>Import enterprises</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx *.csv)</source>
            <translation>Spreadsheets (*.xlsx *.csv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PasswordForm</name>
        <message>
            <source>Change the password</source>
            <translation>Change the password</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Present password</translation>
        </message>
        <message>
            <source>An administrator has set this password. Choose one that only you know.</source>
            <translation>An administrator has set this password. Choose one that only you know.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>New password</translation>
        </message>
        <message>
            <source>At least 8 characters; a short sentence is easy to keep in mind.</source>
            <translation>At least 8 characters; a short sentence is easy to keep in mind.</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>New password once more</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>The two passwords differ.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PasswordView</name>
        <message>
            <source>The password is changed. The next login asks for the new one.</source>
            <translation>The password is changed. The next login asks for the new one.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PerformanceView</name>
        <message>
            <source>Record a payment</source>
            <translation>Record a payment</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Open the record</translation>
        </message>
        <message>
            <source>Make the payment void</source>
            <translation>Make the payment void</translation>
        </message>
        <message>
            <source>Computed for</source>
            <translation>Computed for</translation>
        </message>
        <message>
            <source>Who owes it</source>
            <translation>Who owes it</translation>
        </message>
        <message>
            <source>Payment…</source>
            <translation>Payment…</translation>
        </message>
        <message>
            <source>Request to pay later or by instalments</source>
            <translation>Request to pay later or by instalments</translation>
        </message>
        <message>
            <source>Reconsideration or suit</source>
            <translation>Reconsideration or suit</translation>
        </message>
        <message>
            <source>Answer to the demand</source>
            <translation>Answer to the demand</translation>
        </message>
        <message>
            <source>Application to the court</source>
            <translation>Application to the court</translation>
        </message>
        <message>
            <source>The party</source>
            <translation>The party</translation>
        </message>
        <message>
            <source>Nothing is due before the decision is served.</source>
            <translation>Nothing is due before the decision is served.</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>of it open</source>
            <translation>of it open</translation>
        </message>
        <message>
            <source>Confiscation</source>
            <translation>Confiscation</translation>
        </message>
        <message>
            <source>Decision served on</source>
            <translation>Decision served on</translation>
        </message>
        <message>
            <source>Last day to pay</source>
            <translation>Last day to pay</translation>
        </message>
        <message>
            <source>Added penalty</source>
            <translation>Added penalty</translation>
        </message>
        <message>
            <source>Added penalty, day by day</source>
            <translation>Added penalty, day by day</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Open of the fine</source>
            <translation>Open of the fine</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>So far</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>%1: does not run</source>
            <translation>%1: does not run</translation>
        </message>
        <message>
            <source>Cap %1 reached</source>
            <translation>Cap %1 reached</translation>
        </message>
        <message>
            <source>%1 % a day (%2).</source>
            <translation>%1 % a day (%2).</translation>
        </message>
        <message>
            <source>To be checked: %1</source>
            <translation>To be checked: %1</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Paid in full on</source>
            <translation>Paid in full on</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>Paid late</source>
            <translation>Paid late</translation>
        </message>
        <message>
            <source>Missed: added penalty runs from the next day</source>
            <translation>Missed: added penalty runs from the next day</translation>
        </message>
        <message>
            <source>Ahead</source>
            <translation>Ahead</translation>
        </message>
        <message>
            <source>Demand and court</source>
            <translation>Demand and court</translation>
        </message>
        <message>
            <source>Demand served on</source>
            <translation>Demand served on</translation>
        </message>
        <message>
            <source>Ten working days end on</source>
            <translation>Ten working days end on</translation>
        </message>
        <message>
            <source>The decision was annulled: nothing can be enforced.</source>
            <translation>The decision was annulled: nothing can be enforced.</translation>
        </message>
        <message>
            <source>The court cannot be asked while a reconsideration or a suit is open.</source>
            <translation>The court cannot be asked while a reconsideration or a suit is open.</translation>
        </message>
        <message>
            <source>The court can be asked from</source>
            <translation>The court can be asked from</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Demand to be served by</source>
            <translation>Demand to be served by</translation>
        </message>
        <message>
            <source>%1: from %2 to %3</source>
            <translation>%1: from %2 to %3</translation>
        </message>
        <message>
            <source>Payment: %1</source>
            <translation>Payment: %1</translation>
        </message>
        <message>
            <source>Void: %1</source>
            <translation>Void: %1</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>What was recorded</source>
            <translation>What was recorded</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>No payment, request or remedy is recorded yet.</source>
            <translation>No payment, request or remedy is recorded yet.</translation>
        </message>
        <message>
            <source>Make void</source>
            <translation>Make void</translation>
        </message>
        <message>
            <source>Why it does not count</source>
            <translation>Why it does not count</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Daily fine</source>
            <translation>Daily fine</translation>
        </message>
        <message>
            <source>Daily fines</source>
            <translation>Daily fines</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Served on</source>
            <translation>Served on</translation>
        </message>
        <message>
            <source>Added penalty on the daily fine %1</source>
            <translation>Added penalty on the daily fine %1</translation>
        </message>
        <message>
            <source>Added penalty on the daily fines</source>
            <translation>Added penalty on the daily fines</translation>
        </message>
        <message>
            <source>Plan for the daily fines</source>
            <translation>Plan for the daily fines</translation>
        </message>
        <message>
            <source>The penalty decision</source>
            <translation>The penalty decision</translation>
        </message>
        <message>
            <source>%1 (daily fine)</source>
            <translation>%1 (daily fine)</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PeriodForm</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PhraseKeys</name>
        <message>
            <source>Put a phrase in</source>
            <translation>Put a phrase in</translation>
        </message>
        <message>
            <source>Keep the selection as a phrase</source>
            <translation>Keep the selection as a phrase</translation>
        </message>
        <message>
            <source>Phrases go into the fields for long texts: put the cursor into one of them.</source>
            <translation>Phrases go into the fields for long texts: put the cursor into one of them.</translation>
        </message>
        <message>
            <source>Select the text that is to be kept as a phrase first.</source>
            <translation>Select the text that is to be kept as a phrase first.</translation>
        </message>
        <message>
            <source>“%1” is kept. Ctrl+J puts it in.</source>
            <translation>“%1” is kept. Ctrl+J puts it in.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PhrasePicker</name>
        <message>
            <source>A word, or the first letters of the title</source>
            <translation>A word, or the first letters of the title</translation>
        </message>
        <message>
            <source>Find a phrase</source>
            <translation>Find a phrase</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <source>%1  (with the program)</source>
            <translation>%1  (with the program)</translation>
        </message>
        <message>
            <source>No phrase for this. Select a text in the field and keep it with Ctrl+Shift+J.</source>
            <translation>No phrase for this. Select a text in the field and keep it with Ctrl+Shift+J.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PhraseTitle</name>
        <message>
            <source>Title of the phrase; Enter keeps it</source>
            <translation>Title of the phrase; Enter keeps it</translation>
        </message>
        <message>
            <source>Title of the phrase</source>
            <translation>Title of the phrase</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PhrasesView</name>
        <message>
            <source>Any document</source>
            <translation>Any document</translation>
        </message>
        <message>
            <source>A word, or the first letters of the title</source>
            <translation>A word, or the first letters of the title</translation>
        </message>
        <message>
            <source>Find a phrase</source>
            <translation>Find a phrase</translation>
        </message>
        <message>
            <source>New phrase</source>
            <translation>New phrase</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Filled in from the case: %1</source>
            <translation>Filled in from the case: %1</translation>
        </message>
        <message>
            <source>Save the phrase</source>
            <translation>Save the phrase</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>It is not offered any more; it stays on record.</source>
            <translation>It is not offered any more; it stays on record.</translation>
        </message>
        <message>
            <source>Every long text</source>
            <translation>Every long text</translation>
        </message>
        <message>
            <source>With the program</source>
            <translation>With the program</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Own</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>Use again</translation>
        </message>
        <message>
            <source>The phrase is saved. It is offered in the documents with Ctrl+J.</source>
            <translation>The phrase is saved. It is offered in the documents with Ctrl+J.</translation>
        </message>
        <message>
            <source>The phrase is not offered any more.</source>
            <translation>The phrase is not offered any more.</translation>
        </message>
        <message>
            <source>The phrase is offered again.</source>
            <translation>The phrase is offered again.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PlaceForm</name>
        <message>
            <source>The records begin here</source>
            <translation>The records begin here</translation>
        </message>
        <message>
            <source>The records come from the province</source>
            <translation>The records come from the province</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>First use of this computer</source>
            <translation>First use of this computer</translation>
        </message>
        <message>
            <source>%1 (the province itself)</source>
            <translation>%1 (the province itself)</translation>
        </message>
        <message>
            <source>City or prefecture</source>
            <translation>City or prefecture</translation>
        </message>
        <message>
            <source>County or district</source>
            <translation>County or district</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>Address of the provincial platform</source>
            <translation>Address of the provincial platform</translation>
        </message>
        <message>
            <source>One-time code</source>
            <translation>One-time code</translation>
        </message>
        <message>
            <source>The provincial or city administrator gives one for each computer.</source>
            <translation>The provincial or city administrator gives one for each computer.</translation>
        </message>
        <message>
            <source>File of the trusted authority (PEM)</source>
            <translation>File of the trusted authority (PEM)</translation>
        </message>
        <message>
            <source>Only where the platform's certificate is not one the system trusts.</source>
            <translation>Only where the platform's certificate is not one the system trusts.</translation>
        </message>
        <message>
            <source>None: the bureau of %1 itself</source>
            <translation>None: the bureau of %1 itself</translation>
        </message>
        <message>
            <source>Write the address of the platform.</source>
            <translation>Write the address of the platform.</translation>
        </message>
        <message>
            <source>Write the one-time code.</source>
            <translation>Write the one-time code.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PlaceholderList</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>Footer</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Placeholders of the template</source>
            <translation>Placeholders of the template</translation>
        </message>
        <message>
            <source>Placeholder</source>
            <translation>Placeholder</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Filled</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>In the words</source>
            <translation>In the words</translation>
        </message>
        <message>
            <source>✗ Unknown</source>
            <translation>✗ Unknown</translation>
        </message>
        <message>
            <source>✓ Known</source>
            <translation>✓ Known</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The program does not know these placeholders; they stay as they stand: %1</source>
            <translation>The program does not know these placeholders; they stay as they stand: %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::RecordForm</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Write the sum in yuan: 12,345.67.</source>
            <translation>Write the sum in yuan: 12,345.67.</translation>
        </message>
        <message>
            <source>Write day and time: 2026-11-25 09:30.</source>
            <translation>Write day and time: 2026-11-25 09:30.</translation>
        </message>
        <message>
            <source>Write the day as 2026-11-25.</source>
            <translation>Write the day as 2026-11-25.</translation>
        </message>
        <message>
            <source>What you typed before is back. It is not on record yet.</source>
            <translation>What you typed before is back. It is not on record yet.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Begin anew</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::RecordsView</name>
        <message>
            <source>Check the records</source>
            <translation>Check the records</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Folder of the records</source>
            <translation>Folder of the records</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>This computer</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Progress of the check</translation>
        </message>
        <message>
            <source>Backed up and checked: %1</source>
            <translation>Backed up and checked: %1</translation>
        </message>
        <message numerus="yes">
            <source>Everything is sound: %n journal entry(ies), every chain, every file.</source>
            <translation>
                <numerusform>Everything is sound: %n journal entry, every chain, every file.</numerusform>
                <numerusform>Everything is sound: %n journal entries, every chain, every file.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not everything is sound. Nothing was changed. Make no further entries, keep this computer as it is, and ask for help; the last backup and the province hold what is missing.</source>
            <translation>Not everything is sound. Nothing was changed. Make no further entries, keep this computer as it is, and ask for help; the last backup and the province hold what is missing.</translation>
        </message>
        <message>
            <source>Chain broken: %1</source>
            <translation>Chain broken: %1</translation>
        </message>
        <message>
            <source>File missing: %1</source>
            <translation>File missing: %1</translation>
        </message>
        <message>
            <source>File altered: %1</source>
            <translation>File altered: %1</translation>
        </message>
        <message numerus="yes">
            <source>One is made every day, and the newest %n are kept. Copy the whole folder to another disk from time to time.</source>
            <translation>
                <numerusform>One is made every day, and the newest %n are kept. Copy the whole folder to another disk from time to time.</numerusform>
                <numerusform>One is made every day, and the newest %n are kept. Copy the whole folder to another disk from time to time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ReferenceBanner</name>
        <message>
            <source>Reference that comes with this program, not a benchmark the province has published. The ranges are the statute's; steps and weights are the program's choice. Import the published table as soon as there is one: it takes the place of this.</source>
            <translation>Reference that comes with this program, not a benchmark the province has published. The ranges are the statute's; steps and weights are the program's choice. Import the published table as soon as there is one: it takes the place of this.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ReferralView</name>
        <message>
            <source>New transfer</source>
            <translation>New transfer</translation>
        </message>
        <message>
            <source>Open the transfer</source>
            <translation>Open the transfer</translation>
        </message>
        <message>
            <source>Answer the questions…</source>
            <translation>Answer the questions…</translation>
        </message>
        <message>
            <source>New transfer…</source>
            <translation>New transfer…</translation>
        </message>
        <message>
            <source>I approve it</source>
            <translation>I approve it</translation>
        </message>
        <message>
            <source>I do not approve it…</source>
            <translation>I do not approve it…</translation>
        </message>
        <message>
            <source>To be transferred</source>
            <translation>To be transferred</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Came back</translation>
        </message>
        <message>
            <source>Questions open</source>
            <translation>Questions open</translation>
        </message>
        <message>
            <source>Not to be transferred</source>
            <translation>Not to be transferred</translation>
        </message>
        <message>
            <source>No rule is touched by the acts of this case.</source>
            <translation>No rule is touched by the acts of this case.</translation>
        </message>
        <message>
            <source>By the answers no rule is met.</source>
            <translation>By the answers no rule is met.</translation>
        </message>
        <message>
            <source>The acts of this case ask for answers.</source>
            <translation>The acts of this case ask for answers.</translation>
        </message>
        <message>
            <source>No fine takes the place of this transfer, and it goes before detention (行政处罚法 第八条、第二十七条).</source>
            <translation>No fine takes the place of this transfer, and it goes before detention (行政处罚法 第八条、第二十七条).</translation>
        </message>
        <message>
            <source>Answers of %1, %2</source>
            <translation>Answers of %1, %2</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes, met</source>
            <translation>Yes, met</translation>
        </message>
        <message>
            <source>Yes, below the figure</source>
            <translation>Yes, below the figure</translation>
        </message>
        <message>
            <source>Punished before, in the two years: %1, %2</source>
            <translation>Punished before, in the two years: %1, %2</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Transfers</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>Where it goes</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Reported</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <source>Nothing has been transferred.</source>
            <translation>Nothing has been transferred.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::RelatedCases</name>
        <message>
            <source>Same party</source>
            <translation>Same party</translation>
        </message>
        <message>
            <source>Same act</source>
            <translation>Same act</translation>
        </message>
        <message>
            <source>Handled jointly</source>
            <translation>Handled jointly</translation>
        </message>
        <message>
            <source>Split off from this case</source>
            <translation>Split off from this case</translation>
        </message>
        <message>
            <source>This case was split off from it</source>
            <translation>This case was split off from it</translation>
        </message>
        <message>
            <source>Follows this case</source>
            <translation>Follows this case</translation>
        </message>
        <message>
            <source>This case follows it</source>
            <translation>This case follows it</translation>
        </message>
        <message>
            <source>Consecutive daily fine of this case</source>
            <translation>Consecutive daily fine of this case</translation>
        </message>
        <message>
            <source>This case is its consecutive daily fine</source>
            <translation>This case is its consecutive daily fine</translation>
        </message>
        <message>
            <source>This case was transferred from it</source>
            <translation>This case was transferred from it</translation>
        </message>
        <message>
            <source>Transferred from this case</source>
            <translation>Transferred from this case</translation>
        </message>
        <message>
            <source>No other case of this party, and none linked.</source>
            <translation>No other case of this party, and none linked.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Take the link back</source>
            <translation>Take the link back</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>Related cases</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>How it belongs here</source>
            <translation>How it belongs here</translation>
        </message>
        <message>
            <source>Known by</source>
            <translation>Known by</translation>
        </message>
        <message>
            <source>Number, party or cause of the other case</source>
            <translation>Number, party or cause of the other case</translation>
        </message>
        <message>
            <source>Link another case</source>
            <translation>Link another case</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>It is</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>not filed yet</source>
            <translation>not filed yet</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>linked</translation>
        </message>
        <message>
            <source>found</source>
            <translation>found</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ReviewPointView</name>
        <message>
            <source>the whole file comes to 0</source>
            <translation>the whole file comes to 0</translation>
        </message>
        <message>
            <source>%1 standard points</source>
            <translation>%1 standard points</translation>
        </message>
        <message>
            <source>takes off %1 points</source>
            <translation>takes off %1 points</translation>
        </message>
        <message>
            <source>a bonus of %1 points</source>
            <translation>a bonus of %1 points</translation>
        </message>
        <message>
            <source>proposed to take off %1 points, not counted</source>
            <translation>proposed to take off %1 points, not counted</translation>
        </message>
        <message>
            <source>The reviewer</source>
            <translation>The reviewer</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Holds</translation>
        </message>
        <message>
            <source>Fails</source>
            <translation>Fails</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
        </message>
        <message>
            <source>Points taken off</source>
            <translation>Points taken off</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Reason: what is wrong and where, or why the program is not right</source>
            <translation>Reason: what is wrong and where, or why the program is not right</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Keep  Ctrl+Enter</source>
            <translation>Keep  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Keep what the reviewer says</source>
            <translation>Keep what the reviewer says</translation>
        </message>
        <message>
            <source>How it is looked at: %1</source>
            <translation>How it is looked at: %1</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Go there</translation>
        </message>
        <message>
            <source>Go there: %1</source>
            <translation>Go there: %1</translation>
        </message>
        <message>
            <source>%1 said on %2: %3</source>
            <translation>%1 said on %2: %3</translation>
        </message>
        <message>
            <source>%1 points taken off</source>
            <translation>%1 points taken off</translation>
        </message>
        <message>
            <source>The program finds: %1</source>
            <translation>The program finds: %1</translation>
        </message>
        <message>
            <source>The file has changed since.</source>
            <translation>The file has changed since.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ReviewView</name>
        <message>
            <source>Vetoes</source>
            <translation>Vetoes</translation>
        </message>
        <message>
            <source>Major faults</source>
            <translation>Major faults</translation>
        </message>
        <message>
            <source>Minor faults</source>
            <translation>Minor faults</translation>
        </message>
        <message>
            <source>To be looked at by the reviewer</source>
            <translation>To be looked at by the reviewer</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Holds</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
        </message>
        <message>
            <source>Report (PDF)…</source>
            <translation>Report (PDF)…</translation>
        </message>
        <message>
            <source>Table (Excel)…</source>
            <translation>Table (Excel)…</translation>
        </message>
        <message>
            <source>Rule or words</source>
            <translation>Rule or words</translation>
        </message>
        <message>
            <source>Filter the rules</source>
            <translation>Filter the rules</translation>
        </message>
        <message>
            <source>Which rules</source>
            <translation>Which rules</translation>
        </message>
        <message>
            <source>Open and wrong</source>
            <translation>Open and wrong</translation>
        </message>
        <message>
            <source>All that apply</source>
            <translation>All that apply</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>All rules</translation>
        </message>
        <message>
            <source>Rules of the review</source>
            <translation>Rules of the review</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>1 holds, 2 fails, 3 does not apply, 0 takes the answer back</source>
            <translation>1 holds, 2 fails, 3 does not apply, 0 takes the answer back</translation>
        </message>
        <message>
            <source>You investigated this case: another officer reviews it (%1).</source>
            <translation>You investigated this case: another officer reviews it (%1).</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 points</translation>
        </message>
        <message>
            <source>No score yet</source>
            <translation>No score yet</translation>
        </message>
        <message numerus="yes">
            <source>Provisional: %n to be looked at</source>
            <translation>
                <numerusform>Provisional: %n to be looked at</numerusform>
                <numerusform>Provisional: %n to be looked at</numerusform>
            </translation>
        </message>
        <message>
            <source>What was said to %1 is taken back.</source>
            <translation>What was said to %1 is taken back.</translation>
        </message>
        <message>
            <source>Kept in your name: %1 %2.</source>
            <translation>Kept in your name: %1 %2.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>Save the table</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Excel table (*.xlsx)</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::RowsEditor</name>
        <message>
            <source>Add a row</source>
            <translation>Add a row</translation>
        </message>
        <message>
            <source>Take the row away</source>
            <translation>Take the row away</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::RunView</name>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Problem, case opened</source>
            <translation>Problem, case opened</translation>
        </message>
        <message>
            <source>You judge</source>
            <translation>You judge</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>In order</translation>
        </message>
        <message>
            <source>Choose an inspection to go through its checklist.</source>
            <translation>Choose an inspection to go through its checklist.</translation>
        </message>
        <message>
            <source>Start on the spot</source>
            <translation>Start on the spot</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>planned for %1</source>
            <translation>planned for %1</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>begun %1</translation>
        </message>
        <message>
            <source>Two certified officers start it on the spot; from then on items can be answered.</source>
            <translation>Two certified officers start it on the spot; from then on items can be answered.</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 of %2 answered</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message>
            <source>The inspection is finished. Its answers stay as they are.</source>
            <translation>The inspection is finished. Its answers stay as they are.</translation>
        </message>
        <message>
            <source>%1 is evidence already and was not added again.</source>
            <translation>%1 is evidence already and was not added again.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in as evidence.</source>
            <translation>
                <numerusform>%n file taken in as evidence.</numerusform>
                <numerusform>%n files taken in as evidence.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the violation first, then open the case.</source>
            <translation>Choose the violation first, then open the case.</translation>
        </message>
        <message>
            <source>Found at an inspection</source>
            <translation>Found at an inspection</translation>
        </message>
        <message numerus="yes">
            <source>Taking in %n file(s)… You can go on meanwhile.</source>
            <translation>
                <numerusform>Taking in %n file… You can go on meanwhile.</numerusform>
                <numerusform>Taking in %n files… You can go on meanwhile.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ScreeningForm</name>
        <message>
            <source>Is the matter to be transferred?</source>
            <translation>Is the matter to be transferred?</translation>
        </message>
        <message>
            <source>Save the answers</source>
            <translation>Save the answers</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
        <message>
            <source>times the standard</source>
            <translation>times the standard</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>yuan</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>hours</translation>
        </message>
        <message>
            <source>penalties in two years</source>
            <translation>penalties in two years</translation>
        </message>
        <message>
            <source>mu</source>
            <translation>mu</translation>
        </message>
        <message>
            <source>m³</source>
            <translation>m³</translation>
        </message>
        <message>
            <source>trees</source>
            <translation>trees</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>persons</translation>
        </message>
        <message>
            <source>%1: from %2 %3 (%4)</source>
            <translation>%1: from %2 %3 (%4)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>%1 to %2 days</translation>
        </message>
        <message>
            <source>%1, %2 %3 to %4 days</source>
            <translation>%1, %2 %3 to %4 days</translation>
        </message>
        <message>
            <source>%1 (%2; detention %3)</source>
            <translation>%1 (%2; detention %3)</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>On record: %1</source>
            <translation>On record: %1</translation>
        </message>
        <message>
            <source>Figure: %1</source>
            <translation>Figure: %1</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>Evidence: %1</translation>
        </message>
        <message>
            <source>Which evidence shows it</source>
            <translation>Which evidence shows it</translation>
        </message>
        <message>
            <source>Suspected crime: asked for by the acts of this case</source>
            <translation>Suspected crime: asked for by the acts of this case</translation>
        </message>
        <message>
            <source>Detention: asked for by the acts of this case</source>
            <translation>Detention: asked for by the acts of this case</translation>
        </message>
        <message>
            <source>Suspected crime: all others</source>
            <translation>Suspected crime: all others</translation>
        </message>
        <message>
            <source>Serious circumstances</source>
            <translation>Serious circumstances</translation>
        </message>
        <message>
            <source>Detention: all others</source>
            <translation>Detention: all others</translation>
        </message>
        <message>
            <source>What you answered before is back. It is not on record yet.</source>
            <translation>What you answered before is back. It is not on record yet.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Begin anew</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ServiceAddresses</name>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Business site</source>
            <translation>Business site</translation>
        </message>
        <message>
            <source>For letters</source>
            <translation>For letters</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>Electronic</translation>
        </message>
        <message>
            <source>%1 (confirmed by the party %2)</source>
            <translation>%1 (confirmed by the party %2)</translation>
        </message>
        <message>
            <source>No longer used</source>
            <translation>No longer used</translation>
        </message>
        <message>
            <source>Addresses for service</source>
            <translation>Addresses for service</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Received by</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmed</translation>
        </message>
        <message>
            <source>Add the address</source>
            <translation>Add the address</translation>
        </message>
        <message>
            <source>Another address, e-mail or number</source>
            <translation>Another address, e-mail or number</translation>
        </message>
        <message>
            <source>Confirmed in writing on</source>
            <translation>Confirmed in writing on</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Add the address  Ctrl+Enter</source>
            <translation>Add the address  Ctrl+Enter</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ServiceForm</name>
        <message>
            <source>Way of service</source>
            <translation>Way of service</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>Note the service</source>
            <translation>Note the service</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>Served, sent or published at</source>
            <translation>Served, sent or published at</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Served by</translation>
        </message>
        <message>
            <source>First officer</source>
            <translation>First officer</translation>
        </message>
        <message>
            <source>Second officer</source>
            <translation>Second officer</translation>
        </message>
        <message>
            <source>Address used</source>
            <translation>Address used</translation>
        </message>
        <message>
            <source>Number of the mail</source>
            <translation>Number of the mail</translation>
        </message>
        <message>
            <source>Agency or unit that passes it on</source>
            <translation>Agency or unit that passes it on</translation>
        </message>
        <message>
            <source>Published in</source>
            <translation>Published in</translation>
        </message>
        <message>
            <source>The party cannot be found</source>
            <translation>The party cannot be found</translation>
        </message>
        <message>
            <source>The other ways have failed</source>
            <translation>The other ways have failed</translation>
        </message>
        <message>
            <source>Why by publication</source>
            <translation>Why by publication</translation>
        </message>
        <message>
            <source>Reasons and course</source>
            <translation>Reasons and course</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>Not delivered</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Not known yet</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>What came of it</translation>
        </message>
        <message>
            <source>Received, arrived or refused at</source>
            <translation>Received, arrived or refused at</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Taken by</translation>
        </message>
        <message>
            <source>He is</source>
            <translation>He is</translation>
        </message>
        <message>
            <source>Why it was refused or not delivered</source>
            <translation>Why it was refused or not delivered</translation>
        </message>
        <message>
            <source>Witness: name and unit</source>
            <translation>Witness: name and unit</translation>
        </message>
        <message>
            <source>Proof: receipt, photos, recording, published page</source>
            <translation>Proof: receipt, photos, recording, published page</translation>
        </message>
        <message>
            <source>New attempt</source>
            <translation>New attempt</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>What came of the attempt of %1</source>
            <translation>What came of the attempt of %1</translation>
        </message>
        <message>
            <source>%1 (as registered)</source>
            <translation>%1 (as registered)</translation>
        </message>
        <message>
            <source>%1 (to be checked)</source>
            <translation>%1 (to be checked)</translation>
        </message>
        <message>
            <source>Deemed served on %1.</source>
            <translation>Deemed served on %1.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ServiceProofs</name>
        <message>
            <source>Evidence that proves the service</source>
            <translation>Evidence that proves the service</translation>
        </message>
        <message>
            <source>Take in files…</source>
            <translation>Take in files…</translation>
        </message>
        <message>
            <source>Receipts, photos and recordings; they can be dropped here as well</source>
            <translation>Receipts, photos and recordings; they can be dropped here as well</translation>
        </message>
        <message>
            <source>Take in files as evidence</source>
            <translation>Take in files as evidence</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ServiceWindow</name>
        <message>
            <source>Service of %1</source>
            <translation>Service of %1</translation>
        </message>
        <message>
            <source>Note what came of it</source>
            <translation>Note what came of it</translation>
        </message>
        <message>
            <source>Write the receipt</source>
            <translation>Write the receipt</translation>
        </message>
        <message>
            <source>Make void</source>
            <translation>Make void</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>The attempt is noted.</source>
            <translation>The attempt is noted.</translation>
        </message>
        <message>
            <source>The result is noted.</source>
            <translation>The result is noted.</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Attempts</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Day of service</source>
            <translation>Day of service</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Noted wrongly? Write why; it stays on file as void</source>
            <translation>Noted wrongly? Write why; it stays on file as void</translation>
        </message>
        <message>
            <source>Why the entry is void</source>
            <translation>Why the entry is void</translation>
        </message>
        <message>
            <source>Served on %1</source>
            <translation>Served on %1</translation>
        </message>
        <message>
            <source>To be served by %1 (%2)</source>
            <translation>To be served by %1 (%2)</translation>
        </message>
        <message>
            <source>Not served yet. Note the first attempt at the right.</source>
            <translation>Not served yet. Note the first attempt at the right.</translation>
        </message>
        <message>
            <source>Served by %1.</source>
            <translation>Served by %1.</translation>
        </message>
        <message>
            <source>Deemed served on %1.</source>
            <translation>Deemed served on %1.</translation>
        </message>
        <message>
            <source>Proof: %1.</source>
            <translation>Proof: %1.</translation>
        </message>
        <message>
            <source>The entry is void. It stays on file.</source>
            <translation>The entry is void. It stays on file.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SettingsPage</name>
        <message>
            <source>Looks and language</source>
            <translation>Looks and language</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Officers and accounts</source>
            <translation>Officers and accounts</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>Records and backups</source>
            <translation>Records and backups</translation>
        </message>
        <message>
            <source>Document templates</source>
            <translation>Document templates</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Phrases</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SetupForm</name>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>The office</source>
            <translation>The office</translation>
        </message>
        <message>
            <source>Name, as on the seal</source>
            <translation>Name, as on the seal</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Word of its document numbers</source>
            <translation>Word of its document numbers</translation>
        </message>
        <message>
            <source>What numbers begin with, for example 张环高 in 张环高罚〔2026〕1号.</source>
            <translation>What numbers begin with, for example 张环高 in 张环高罚〔2026〕1号.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
        <message>
            <source>I am new here</source>
            <translation>I am new here</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
        <message>
            <source>Logging in</source>
            <translation>Logging in</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>At least 8 characters. It opens the records; nobody can read it back.</source>
            <translation>At least 8 characters. It opens the records; nobody can read it back.</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>Password once more</translation>
        </message>
        <message>
            <source>Short name to log in with</source>
            <translation>Short name to log in with</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SheetArea</name>
        <message>
            <source>Sheets</source>
            <translation>Sheets</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SignatureList</name>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Nobody signs this document.</source>
            <translation>Nobody signs this document.</translation>
        </message>
        <message>
            <source>%1 (%2) signed before the document was changed: this signature no longer holds. Let it be signed again.</source>
            <translation>%1 (%2) signed before the document was changed: this signature no longer holds. Let it be signed again.</translation>
        </message>
        <message>
            <source>%1 refused to sign on %2: %3</source>
            <translation>%1 refused to sign on %2: %3</translation>
        </message>
        <message>
            <source>✓ %1, %2</source>
            <translation>✓ %1, %2</translation>
        </message>
        <message>
            <source>signed on paper</source>
            <translation>signed on paper</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Sign…</translation>
        </message>
        <message>
            <source>Another signs…</source>
            <translation>Another signs…</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SigningPad</name>
        <message>
            <source>Sign here with mouse, finger or pen</source>
            <translation>Sign here with mouse, finger or pen</translation>
        </message>
        <message>
            <source>Sign here</source>
            <translation>Sign here</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SigningPage</name>
        <message>
            <source>Refuses to sign</source>
            <translation>Refuses to sign</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of who signs</source>
            <translation>Name of who signs</translation>
        </message>
        <message>
            <source>It is bound to the words of the document just shown: if they change, it no longer holds.</source>
            <translation>It is bound to the words of the document just shown: if they change, it no longer holds.</translation>
        </message>
        <message>
            <source>Why he does not sign</source>
            <translation>Why he does not sign</translation>
        </message>
        <message>
            <source>Witness: name and unit</source>
            <translation>Witness: name and unit</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Note the refusal</source>
            <translation>Note the refusal</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SimilarCases</name>
        <message>
            <source>Fewer than %1 cases are no measure yet.</source>
            <translation>Fewer than %1 cases are no measure yet.</translation>
        </message>
        <message>
            <source>This figure stands %1% above the median.</source>
            <translation>This figure stands %1% above the median.</translation>
        </message>
        <message>
            <source>This figure stands %1% below the median.</source>
            <translation>This figure stands %1% below the median.</translation>
        </message>
        <message>
            <source>This figure stands at the median.</source>
            <translation>This figure stands at the median.</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decided</translation>
        </message>
        <message>
            <source>County</source>
            <translation>County</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>What differs</translation>
        </message>
        <message>
            <source>Why this figure stands apart</source>
            <translation>Why this figure stands apart</translation>
        </message>
        <message>
            <source>Comparable cases</source>
            <translation>Comparable cases</translation>
        </message>
        <message>
            <source>No decided case here has these choices, or only one other.</source>
            <translation>No decided case here has these choices, or only one other.</translation>
        </message>
        <message numerus="yes">
            <source>%n decided case(s) made the same choices.</source>
            <translation>
                <numerusform>%n decided case made the same choices.</numerusform>
                <numerusform>%n decided cases made the same choices.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decided case(s) made another choice in one factor.</source>
            <translation>
                <numerusform>%n decided case made another choice in one factor.</numerusform>
                <numerusform>%n decided cases made another choice in one factor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Median %1; half of them between %2 and %3.</source>
            <translation>Median %1; half of them between %2 and %3.</translation>
        </message>
        <message numerus="yes">
            <source>More than %1% away from the median of %n comparable case(s): write down why.</source>
            <translation>
                <numerusform>More than %1% away from the median of %n comparable case: write down why.</numerusform>
                <numerusform>More than %1% away from the median of %n comparable cases: write down why.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nothing</translation>
        </message>
        <message>
            <source>%1 (here %2)</source>
            <translation>%1 (here %2)</translation>
        </message>
        <message>
            <source>Grey: another office keeps the file. The fine counts here; the case cannot be opened.</source>
            <translation>Grey: another office keeps the file. The fine counts here; the case cannot be opened.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SimilarView</name>
        <message>
            <source>Comparable cases</source>
            <translation>Comparable cases</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::StartWindow</name>
        <message>
            <source>Demonstration data</source>
            <translation>Demonstration data</translation>
        </message>
        <message>
            <source>Qilian</source>
            <translation>Qilian</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::StatusLine</name>
        <message>
            <source>Works offline</source>
            <translation>Works offline</translation>
        </message>
        <message>
            <source>Opens the page of the exchange with the province</source>
            <translation>Opens the page of the exchange with the province</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SupervisionViews</name>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Missed</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SyncPage</name>
        <message>
            <source>County</source>
            <translation>County</translation>
        </message>
        <message>
            <source>City, with its counties</source>
            <translation>City, with its counties</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Province</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Exchange now</translation>
        </message>
        <message>
            <source>Change the address</source>
            <translation>Change the address</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Enrol again</source>
            <translation>Enrol again</translation>
        </message>
        <message>
            <source>Progress of the exchange</source>
            <translation>Progress of the exchange</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>This computer</translation>
        </message>
        <message>
            <source>Address of the province</source>
            <translation>Address of the province</translation>
        </message>
        <message>
            <source>Last exchange that went through</source>
            <translation>Last exchange that went through</translation>
        </message>
        <message>
            <source>Last signed receipt of the province</source>
            <translation>Last signed receipt of the province</translation>
        </message>
        <message>
            <source>up to entry %1, %2</source>
            <translation>up to entry %1, %2</translation>
        </message>
        <message>
            <source>Another computer works with a copy of this workspace (found %1). The records of both are kept; this one goes on under a new device number. Use a workspace on one computer only: enrol the other one by itself.</source>
            <translation>Another computer works with a copy of this workspace (found %1). The records of both are kept; this one goes on under a new device number. Use a workspace on one computer only: enrol the other one by itself.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Understood</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::TaskForm</name>
        <message>
            <source>Routine</source>
            <translation>Routine</translation>
        </message>
        <message>
            <source>Double-random draw</source>
            <translation>Double-random draw</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Complaint</translation>
        </message>
        <message>
            <source>Monitoring alarm</source>
            <translation>Monitoring alarm</translation>
        </message>
        <message>
            <source>Recheck</source>
            <translation>Recheck</translation>
        </message>
        <message>
            <source>Special campaign</source>
            <translation>Special campaign</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Dropped</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Checklists</translation>
        </message>
        <message>
            <source>Officers</source>
            <translation>Officers</translation>
        </message>
        <message>
            <source>Why a second inspection in this month *</source>
            <translation>Why a second inspection in this month *</translation>
        </message>
        <message>
            <source>New inspection</source>
            <translation>New inspection</translation>
        </message>
        <message>
            <source>Name or pinyin initials, then choose</source>
            <translation>Name or pinyin initials, then choose</translation>
        </message>
        <message>
            <source>Enterprise</source>
            <translation>Enterprise</translation>
        </message>
        <message>
            <source>Why it is made</source>
            <translation>Why it is made</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Officers (two or more, with a certificate)</source>
            <translation>Officers (two or more, with a certificate)</translation>
        </message>
        <message>
            <source>Plan the inspection</source>
            <translation>Plan the inspection</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>%1 · certificate %2</source>
            <translation>%1 · certificate %2</translation>
        </message>
        <message>
            <source>%1 · no valid certificate</source>
            <translation>%1 · no valid certificate</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::TemplatesView</name>
        <message>
            <source>No template yet. Choose a kind above and save a sample to begin with, or drop your own .docx here.</source>
            <translation>No template yet. Choose a kind above and save a sample to begin with, or drop your own .docx here.</translation>
        </message>
        <message>
            <source>Kind of document: a word of its name, then choose</source>
            <translation>Kind of document: a word of its name, then choose</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>Kind of document</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Templates</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In force from</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Placeholders</source>
            <translation>Placeholders</translation>
        </message>
        <message>
            <source>Your own Word documents with {{placeholders}}: the program fills them with what the document holds. The help on documents tells how they are written.</source>
            <translation>Your own Word documents with {{placeholders}}: the program fills them with what the document holds. The help on documents tells how they are written.</translation>
        </message>
        <message>
            <source>Only an administrator changes the templates.</source>
            <translation>Only an administrator changes the templates.</translation>
        </message>
        <message>
            <source>Save a sample…</source>
            <translation>Save a sample…</translation>
        </message>
        <message>
            <source>Bring in…</source>
            <translation>Bring in…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Save a copy…</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Take out of use</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Use it</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Out of use since %1</source>
            <translation>Out of use since %1</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Not readable</translation>
        </message>
        <message>
            <source>Bring in a template</source>
            <translation>Bring in a template</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word documents (*.docx)</translation>
        </message>
        <message>
            <source>%1 was not taken in. %2</source>
            <translation>%1 was not taken in. %2</translation>
        </message>
        <message>
            <source>%1 is in use for its kind of document.</source>
            <translation>%1 is in use for its kind of document.</translation>
        </message>
        <message>
            <source>Save the template</source>
            <translation>Save the template</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Save a sample</source>
            <translation>Save a sample</translation>
        </message>
        <message>
            <source>%1 sample</source>
            <translation>%1 sample</translation>
        </message>
        <message>
            <source>%1 is out of use. It stays on file.</source>
            <translation>%1 is out of use. It stays on file.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ThingsTable</name>
        <message>
            <source>Inventory</source>
            <translation>Inventory</translation>
        </message>
        <message>
            <source>Add a thing</source>
            <translation>Add a thing</translation>
        </message>
        <message>
            <source>Take the thing off</source>
            <translation>Take the thing off</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::TypedLine</name>
        <message>
            <source>Yuan, e.g. 50000</source>
            <translation>Yuan, e.g. 50000</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::VersionsWindow</name>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Versions of %1</source>
            <translation>Versions of %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>What differs</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>There is one version. “New version” writes another one; this one stays.</source>
            <translation>There is one version. “New version” writes another one; this one stays.</translation>
        </message>
        <message>
            <source>Both have the same words.</source>
            <translation>Both have the same words.</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) differ.</source>
            <translation>
                <numerusform>%n field differ.</numerusform>
                <numerusform>%n fields differ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::VoidForm</name>
        <message>
            <source>Write why the document is void.</source>
            <translation>Write why the document is void.</translation>
        </message>
        <message>
            <source>Reason; the number is not used again</source>
            <translation>Reason; the number is not used again</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Make void</source>
            <translation>Make void</translation>
        </message>
        <message>
            <source>Make void  Ctrl+Enter</source>
            <translation>Make void  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Make %1 void</source>
            <translation>Make %1 void</translation>
        </message>
        <message>
            <source>Make %1 void (%2)</source>
            <translation>Make %1 void (%2)</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::WeighingPanel</name>
        <message>
            <source>Circumstances speak for and against the party: weigh them.</source>
            <translation>Circumstances speak for and against the party: weigh them.</translation>
        </message>
        <message>
            <source>For the party</source>
            <translation>For the party</translation>
        </message>
        <message>
            <source>Against the party</source>
            <translation>Against the party</translation>
        </message>
        <message>
            <source>The lighter side outweighs</source>
            <translation>The lighter side outweighs</translation>
        </message>
        <message>
            <source>The heavier side outweighs</source>
            <translation>The heavier side outweighs</translation>
        </message>
        <message>
            <source>They balance each other</source>
            <translation>They balance each other</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::WithholdForm</name>
        <message>
            <source>Ground</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Move</translation>
        </message>
        <message>
            <source>Move into the secondary volume: %1</source>
            <translation>Move into the secondary volume: %1</translation>
        </message>
        <message>
            <source>Move back</source>
            <translation>Move back</translation>
        </message>
        <message>
            <source>Back into the main volume: %1</source>
            <translation>Back into the main volume: %1</translation>
        </message>
        <message>
            <source>The reason stays in the journal of the case.</source>
            <translation>The reason stays in the journal of the case.</translation>
        </message>
        <message>
            <source>%1. Others do not get to read it; the reason stays in the journal.</source>
            <translation>%1. Others do not get to read it; the reason stays in the journal.</translation>
        </message>
        <message>
            <source>Write the reason.</source>
            <translation>Write the reason.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::WorkbenchPage</name>
        <message>
            <source>Not filed yet</source>
            <translation>Not filed yet</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>begun %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>planned for %1</source>
            <translation>planned for %1</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>No case has a period running for this bureau.</source>
            <translation>No case has a period running for this bureau.</translation>
        </message>
        <message>
            <source>Inspections</source>
            <translation>Inspections</translation>
        </message>
        <message>
            <source>No inspection is planned or running.</source>
            <translation>No inspection is planned or running.</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>Contested</translation>
        </message>
        <message>
            <source>Nothing is contested.</source>
            <translation>Nothing is contested.</translation>
        </message>
        <message>
            <source>Two devices wrote different things here. Open the record and decide what holds.</source>
            <translation>Two devices wrote different things here. Open the record and decide what holds.</translation>
        </message>
        <message>
            <source>more than %1 overdue</source>
            <translation>more than %1 overdue</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>%1 overdue</translation>
        </message>
        <message>
            <source>The %1 nearest. All others stand under Cases.</source>
            <translation>The %1 nearest. All others stand under Cases.</translation>
        </message>
        <message>
            <source>%1 running</source>
            <translation>%1 running</translation>
        </message>
        <message>
            <source>Later ones stand under Inspections.</source>
            <translation>Later ones stand under Inspections.</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>To be decided</translation>
        </message>
        <message>
            <source>submitted by %1 on %2</source>
            <translation>submitted by %1 on %2</translation>
        </message>
        <message numerus="yes">
            <source>waits %n day(s)</source>
            <translation>
                <numerusform>waits %n day</numerusform>
                <numerusform>waits %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>For your approval</source>
            <translation>For your approval</translation>
        </message>
        <message>
            <source>Nothing waits for your approval.</source>
            <translation>Nothing waits for your approval.</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::YearReviewPage</name>
        <message>
            <source>Closed and archived only</source>
            <translation>Closed and archived only</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Vetoes</source>
            <translation>Vetoes</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Other faults</source>
            <translation>Other faults</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translation>Back  Esc</translation>
        </message>
        <message>
            <source>Year the cases were filed in</source>
            <translation>Year the cases were filed in</translation>
        </message>
        <message>
            <source>Review the year</source>
            <translation>Review the year</translation>
        </message>
        <message>
            <source>Table (Excel)…</source>
            <translation>Table (Excel)…</translation>
        </message>
        <message>
            <source>Cases reviewed</source>
            <translation>Cases reviewed</translation>
        </message>
        <message>
            <source>Cases of the year</source>
            <translation>Cases of the year</translation>
        </message>
        <message>
            <source>No case of this year here. Choose another year, or all stages.</source>
            <translation>No case of this year here. Choose another year, or all stages.</translation>
        </message>
        <message>
            <source>Most common faults</source>
            <translation>Most common faults</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 points on average</source>
            <translation>%1 points on average</translation>
        </message>
        <message>
            <source>Stopped: the list holds what was reviewed until then.</source>
            <translation>Stopped: the list holds what was reviewed until then.</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>Save the table</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Excel table (*.xlsx)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Filed in %1</source>
            <translation>Filed in %1</translation>
        </message>
    </context>
    <context>
        <name>qilian::workstation::Workstation</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Bringing the records of the province to this computer…</source>
            <translation>Bringing the records of the province to this computer…</translation>
        </message>
        <message>
            <source>Password of the demonstration: %1</source>
            <translation>Password of the demonstration: %1</translation>
        </message>
        <message>
            <source>Today's backup was not made: %1 The records themselves are safe. See to it, then back up under Settings, Records and backups.</source>
            <translation>Today's backup was not made: %1 The records themselves are safe. See to it, then back up under Settings, Records and backups.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <source>These records were restored from a backup. Numbers of documents may stand on papers made after it, so none is given until there are new ones: exchange with the province, or have the administrator save a new range under Settings, Numbers.</source>
            <translation>These records were restored from a backup. Numbers of documents may stand on papers made after it, so none is given until there are new ones: exchange with the province, or have the administrator save a new range under Settings, Numbers.</translation>
        </message>
    </context>
    <context>
        <name>record</name>
        <message>
            <source>This record is too large to be kept (%1 KB). Shorten its texts or attach them as a file.</source>
            <translation>This record is too large to be kept (%1 KB). Shorten its texts or attach them as a file.</translation>
        </message>
        <message>
            <source>A journal entry is larger than any can be (%1 bytes).</source>
            <translation>A journal entry is larger than any can be (%1 bytes).</translation>
        </message>
        <message>
            <source>What arrived is not a journal entry (%1).</source>
            <translation>What arrived is not a journal entry (%1).</translation>
        </message>
        <message>
            <source>The journal entry %1 was altered: its hash does not fit its content.</source>
            <translation>The journal entry %1 was altered: its hash does not fit its content.</translation>
        </message>
        <message>
            <source>The field “%1” of a stored record cannot be read.</source>
            <translation>The field “%1” of a stored record cannot be read.</translation>
        </message>
        <message>
            <source>“%1” is not a time stamp of a journal entry.</source>
            <translation>“%1” is not a time stamp of a journal entry.</translation>
        </message>
        <message>
            <source>The field “%1” holds a value of the wrong type.</source>
            <translation>The field “%1” holds a value of the wrong type.</translation>
        </message>
        <message>
            <source>A record cannot be moved to another area (%1).</source>
            <translation>A record cannot be moved to another area (%1).</translation>
        </message>
        <message>
            <source>A record of the kind “%1” is never changed once it is made.</source>
            <translation>A record of the kind “%1” is never changed once it is made.</translation>
        </message>
        <message>
            <source>The field “%1” is fixed once it is set.</source>
            <translation>The field “%1” is fixed once it is set.</translation>
        </message>
        <message>
            <source>“%1” does not point at a record.</source>
            <translation>“%1” does not point at a record.</translation>
        </message>
    </context>
    <context>
        <name>referral</name>
        <message>
            <source>It cannot be before %1.</source>
            <translation>It cannot be before %1.</translation>
        </message>
        <message>
            <source>This day is still to come.</source>
            <translation>This day is still to come.</translation>
        </message>
        <message>
            <source>Write the day the team reported it.</source>
            <translation>Write the day the team reported it.</translation>
        </message>
        <message>
            <source>Write who is directly responsible, and how.</source>
            <translation>Write who is directly responsible, and how.</translation>
        </message>
        <message>
            <source>It has not been handed over yet.</source>
            <translation>It has not been handed over yet.</translation>
        </message>
        <message>
            <source>It can be handed over only after the head of the bureau approved it.</source>
            <translation>It can be handed over only after the head of the bureau approved it.</translation>
        </message>
        <message>
            <source>Write what goes with it, a line each.</source>
            <translation>Write what goes with it, a line each.</translation>
        </message>
        <message>
            <source>Write the day the police decided.</source>
            <translation>Write the day the police decided.</translation>
        </message>
        <message>
            <source>Write why no objection was made, or what came of it.</source>
            <translation>Write why no objection was made, or what came of it.</translation>
        </message>
        <message>
            <source>Write which body it goes to.</source>
            <translation>Write which body it goes to.</translation>
        </message>
        <message>
            <source>Write why it goes there, with the article.</source>
            <translation>Write why it goes there, with the article.</translation>
        </message>
        <message>
            <source>A crime is suspected: that transfer goes first (行政处罚法 第八条).</source>
            <translation>A crime is suspected: that transfer goes first (行政处罚法 第八条).</translation>
        </message>
        <message>
            <source>Write the figure, in digits: 3 or 2.75.</source>
            <translation>Write the figure, in digits: 3 or 2.75.</translation>
        </message>
        <message>
            <source>Write which evidence shows it.</source>
            <translation>Write which evidence shows it.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>The file has none of the documents this is about: %1.</source>
            <translation>The file has none of the documents this is about: %1.</translation>
        </message>
        <message>
            <source>It is no rule for this kind of file.</source>
            <translation>It is no rule for this kind of file.</translation>
        </message>
        <message>
            <source>%1 says there was no defence, the record says there was one.</source>
            <translation>%1 says there was no defence, the record says there was one.</translation>
        </message>
        <message>
            <source>%1 does not name the kind of the penalty.</source>
            <translation>%1 does not name the kind of the penalty.</translation>
        </message>
        <message>
            <source>%1 says ¥%2, the fine determined is ¥%3.</source>
            <translation>%1 says ¥%2, the fine determined is ¥%3.</translation>
        </message>
        <message>
            <source>Nothing has been decided yet.</source>
            <translation>Nothing has been decided yet.</translation>
        </message>
        <message>
            <source>The period from %1 cannot be counted: count it by hand.</source>
            <translation>The period from %1 cannot be counted: count it by hand.</translation>
        </message>
        <message>
            <source>Filed on %1, decided on %2; the period ended on %3.</source>
            <translation>Filed on %1, decided on %2; the period ended on %3.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 is missing.</translation>
        </message>
        <message>
            <source>%1 has not been served.</source>
            <translation>%1 has not been served.</translation>
        </message>
        <message>
            <source>Neither a record of payment nor the court's papers are on file.</source>
            <translation>Neither a record of payment nor the court's papers are on file.</translation>
        </message>
        <message>
            <source>¥%1 are not paid.</source>
            <translation>¥%1 are not paid.</translation>
        </message>
        <message>
            <source>%1 was issued before its samples were taken.</source>
            <translation>%1 was issued before its samples were taken.</translation>
        </message>
        <message>
            <source>The file has no sampling record to compare the points with.</source>
            <translation>The file has no sampling record to compare the points with.</translation>
        </message>
        <message>
            <source>The sampling record names “%1”, the report “%2”: compare.</source>
            <translation>The sampling record names “%1”, the report “%2”: compare.</translation>
        </message>
        <message>
            <source>%1 does not name three different persons who signed.</source>
            <translation>%1 does not name three different persons who signed.</translation>
        </message>
        <message>
            <source>Look at the signatures and the seal on the report.</source>
            <translation>Look at the signatures and the seal on the report.</translation>
        </message>
        <message>
            <source>The investigation is not over.</source>
            <translation>The investigation is not over.</translation>
        </message>
        <message>
            <source>No licence or identity paper of the party is among the evidence, by its title.</source>
            <translation>No licence or identity paper of the party is among the evidence, by its title.</translation>
        </message>
        <message>
            <source>The file has no documents as evidence.</source>
            <translation>The file has no documents as evidence.</translation>
        </message>
        <message>
            <source>“%1” does not say when it was taken and by whom.</source>
            <translation>“%1” does not say when it was taken and by whom.</translation>
        </message>
        <message>
            <source>Look on the paper for who gave it, his signature, and those of the officers.</source>
            <translation>Look on the paper for who gave it, his signature, and those of the officers.</translation>
        </message>
        <message>
            <source>The file has no pictures or recordings.</source>
            <translation>The file has no pictures or recordings.</translation>
        </message>
        <message>
            <source>“%1” has no file and no digest.</source>
            <translation>“%1” has no file and no digest.</translation>
        </message>
        <message>
            <source>Look on the copies for where the original is, and for the note that they were compared with it.</source>
            <translation>Look on the copies for where the original is, and for the note that they were compared with it.</translation>
        </message>
        <message>
            <source>The file has no statement of a witness.</source>
            <translation>The file has no statement of a witness.</translation>
        </message>
        <message>
            <source>Look on the statement for who the witness is, his signature, the day and his identity.</source>
            <translation>Look on the statement for who the witness is, his signature, the day and his identity.</translation>
        </message>
        <message>
            <source>The file has no register of recordings and no recording.</source>
            <translation>The file has no register of recordings and no recording.</translation>
        </message>
        <message>
            <source>There is no register of recordings: compare the pictures in the file with its records.</source>
            <translation>There is no register of recordings: compare the pictures in the file with its records.</translation>
        </message>
        <message>
            <source>The register of recordings names none of %1.</source>
            <translation>The register of recordings names none of %1.</translation>
        </message>
        <message>
            <source>Every file has its digest; the check of the records compares them. Look whether they came in in time.</source>
            <translation>Every file has its digest; the check of the records compares them. Look whether they came in in time.</translation>
        </message>
        <message>
            <source>The case is not closed.</source>
            <translation>The case is not closed.</translation>
        </message>
        <message>
            <source>The file says nothing of publication: look it up where it is published.</source>
            <translation>The file says nothing of publication: look it up where it is published.</translation>
        </message>
        <message>
            <source>%1 of %2 was not served by %3.</source>
            <translation>%1 of %2 was not served by %3.</translation>
        </message>
        <message>
            <source>The plan to put it right was not filed by %1.</source>
            <translation>The plan to put it right was not filed by %1.</translation>
        </message>
        <message>
            <source>The follow-up on %1 came after %2.</source>
            <translation>The follow-up on %1 came after %2.</translation>
        </message>
        <message>
            <source>%1 runs from %2 to %3, more than three months.</source>
            <translation>%1 runs from %2 to %3, more than three months.</translation>
        </message>
        <message>
            <source>The fine of ¥%1 is above the ¥%2 of the simple procedure.</source>
            <translation>The fine of ¥%1 is above the ¥%2 of the simple procedure.</translation>
        </message>
        <message>
            <source>The remark sheet gives no day of the handover a program can read.</source>
            <translation>The remark sheet gives no day of the handover a program can read.</translation>
        </message>
        <message>
            <source>Handed over on %1, after %2.</source>
            <translation>Handed over on %1, after %2.</translation>
        </message>
        <message>
            <source>The file has no record with its times.</source>
            <translation>The file has no record with its times.</translation>
        </message>
        <message>
            <source>%1 is in %2 and in %3 at the same time.</source>
            <translation>%1 is in %2 and in %3 at the same time.</translation>
        </message>
        <message>
            <source>%1 names several persons: %2.</source>
            <translation>%1 names several persons: %2.</translation>
        </message>
        <message>
            <source>No fine is determined by a benchmark.</source>
            <translation>No fine is determined by a benchmark.</translation>
        </message>
        <message>
            <source>Look whether every change on the paper is signed or fingerprinted.</source>
            <translation>Look whether every change on the paper is signed or fingerprinted.</translation>
        </message>
        <message>
            <source>Look whether the decision of the police on detention or a case is in the file.</source>
            <translation>Look whether the decision of the police on detention or a case is in the file.</translation>
        </message>
        <message>
            <source>Look at the binding: A4, three holes, no metal, 200 pages a volume at most.</source>
            <translation>Look at the binding: A4, three holes, no metal, 200 pages a volume at most.</translation>
        </message>
        <message>
            <source>Look in the other cases of the party whether this act was fined before.</source>
            <translation>Look in the other cases of the party whether this act was fined before.</translation>
        </message>
        <message>
            <source>%1 is issued by %2; the bureau of this area is %3.</source>
            <translation>%1 is issued by %2; the bureau of this area is %3.</translation>
        </message>
        <message>
            <source>Decided on %1 by %2. Whether it is competent for the act and its place, %3, only the reviewer can tell.</source>
            <translation>Decided on %1 by %2. Whether it is competent for the act and its place, %3, only the reviewer can tell.</translation>
        </message>
        <message>
            <source>The file has no record of an inspection or inquiry.</source>
            <translation>The file has no record of an inspection or inquiry.</translation>
        </message>
        <message>
            <source>%1 of %2 names fewer than two officers whose certificates were valid that day.</source>
            <translation>%1 of %2 names fewer than two officers whose certificates were valid that day.</translation>
        </message>
        <message>
            <source>The certificates in %1 are not in the register of officers: compare them with the copies in the file.</source>
            <translation>The certificates in %1 are not in the register of officers: compare them with the copies in the file.</translation>
        </message>
        <message>
            <source>%1 says “%2”, the case says “%3”.</source>
            <translation>%1 says “%2”, the case says “%3”.</translation>
        </message>
        <message>
            <source>The party is not named alike everywhere, and the file explains it: read the explanation.</source>
            <translation>The party is not named alike everywhere, and the file explains it: read the explanation.</translation>
        </message>
        <message>
            <source>%1 is against “%2”, the investigation report found “%3”.</source>
            <translation>%1 is against “%2”, the investigation report found “%3”.</translation>
        </message>
        <message>
            <source>Compare %1 with the papers of identity and with who owned, built or ran it.</source>
            <translation>Compare %1 with the papers of identity and with who owned, built or ran it.</translation>
        </message>
        <message>
            <source>The act is told differently in the investigation report and in %1: compare.</source>
            <translation>The act is told differently in the investigation report and in %1: compare.</translation>
        </message>
        <message>
            <source>Compare the act as %1 tells it with what the evidence shows.</source>
            <translation>Compare the act as %1 tells it with what the evidence shows.</translation>
        </message>
        <message>
            <source>No evidence is linked to the case.</source>
            <translation>No evidence is linked to the case.</translation>
        </message>
        <message>
            <source>%1 pieces of evidence, %2 of them without what they prove. Whether they prove every element of the act, only the reviewer can tell.</source>
            <translation>%1 pieces of evidence, %2 of them without what they prove. Whether they prove every element of the act, only the reviewer can tell.</translation>
        </message>
        <message>
            <source>The party has not defended itself.</source>
            <translation>The party has not defended itself.</translation>
        </message>
        <message>
            <source>The defence was not answered before the decision.</source>
            <translation>The defence was not answered before the decision.</translation>
        </message>
        <message>
            <source>The answer to the defence deals with the claim of no fault: read it.</source>
            <translation>The answer to the defence deals with the claim of no fault: read it.</translation>
        </message>
        <message>
            <source>Read whether the party claimed to have no fault; the answer says nothing of it.</source>
            <translation>Read whether the party claimed to have no fault; the answer says nothing of it.</translation>
        </message>
        <message>
            <source>%1 does not cite %2, which the basis of the case names: compare.</source>
            <translation>%1 does not cite %2, which the basis of the case names: compare.</translation>
        </message>
        <message>
            <source>Read whether the facts %1 tells are what the cited article describes.</source>
            <translation>Read whether the facts %1 tells are what the cited article describes.</translation>
        </message>
        <message>
            <source>%1 %2 was in force neither at the act nor at the decision.</source>
            <translation>%1 %2 was in force neither at the act nor at the decision.</translation>
        </message>
        <message>
            <source>The case names no basis of the catalogue: look up whether what is cited is in force.</source>
            <translation>The case names no basis of the catalogue: look up whether what is cited is in force.</translation>
        </message>
        <message>
            <source>The act ended before 2026-08-15 and was decided after it: read whether old and new law were compared.</source>
            <translation>The act ended before 2026-08-15 and was decided after it: read whether old and new law were compared.</translation>
        </message>
        <message>
            <source>Read whether paragraph and item are cited exactly.</source>
            <translation>Read whether paragraph and item are cited exactly.</translation>
        </message>
        <message>
            <source>%1 cites %2, which speaks of other cases: read which law makes this one a breach.</source>
            <translation>%1 cites %2, which speaks of other cases: read which law makes this one a breach.</translation>
        </message>
        <message>
            <source>%1 does not quote the words of its articles: look up whether one is a catch-all.</source>
            <translation>%1 does not quote the words of its articles: look up whether one is a catch-all.</translation>
        </message>
        <message>
            <source>No fine is imposed.</source>
            <translation>No fine is imposed.</translation>
        </message>
        <message>
            <source>The fine of ¥%1 is above the statute's ¥%2.</source>
            <translation>The fine of ¥%1 is above the statute's ¥%2.</translation>
        </message>
        <message>
            <source>The fine of ¥%1 is below the statute's ¥%2, and no circumstance allows it.</source>
            <translation>The fine of ¥%1 is below the statute's ¥%2, and no circumstance allows it.</translation>
        </message>
        <message>
            <source>The fine of ¥%1 is higher than the ¥%2 announced.</source>
            <translation>The fine of ¥%1 is higher than the ¥%2 announced.</translation>
        </message>
        <message>
            <source>No determination of the fine is on record: compare the figure with the article.</source>
            <translation>No determination of the fine is on record: compare the figure with the article.</translation>
        </message>
        <message>
            <source>The fine is below the statute's minimum: read whether its ground is a lawful one.</source>
            <translation>The fine is below the statute's minimum: read whether its ground is a lawful one.</translation>
        </message>
        <message>
            <source>Read whether each thing on the list belongs to the act and may be taken by the article.</source>
            <translation>Read whether each thing on the list belongs to the act and may be taken by the article.</translation>
        </message>
        <message>
            <source>%1 is only a draft.</source>
            <translation>%1 is only a draft.</translation>
        </message>
        <message>
            <source>%1: “%2” is not filled in.</source>
            <translation>%1: “%2” is not filled in.</translation>
        </message>
        <message>
            <source>%1: “%2” cites %3 without law or article.</source>
            <translation>%1: “%2” cites %3 without law or article.</translation>
        </message>
        <message>
            <source>%1: “%2” does not speak of “%3”.</source>
            <translation>%1: “%2” does not speak of “%3”.</translation>
        </message>
        <message>
            <source>Everything is filled in. Read whether what is written is enough.</source>
            <translation>Everything is filled in. Read whether what is written is enough.</translation>
        </message>
        <message>
            <source>The file has no %1, and needs none so far.</source>
            <translation>The file has no %1, and needs none so far.</translation>
        </message>
        <message>
            <source>From %1 to %2 are %3 days, not %4.</source>
            <translation>From %1 to %2 are %3 days, not %4.</translation>
        </message>
        <message>
            <source>The order was served on %1: the count begins on the next day, not on %2.</source>
            <translation>The order was served on %1: the count begins on the next day, not on %2.</translation>
        </message>
        <message>
            <source>%1 days of ¥%2 come to ¥%3, not ¥%4.</source>
            <translation>%1 days of ¥%2 come to ¥%3, not ¥%4.</translation>
        </message>
        <message>
            <source>%1 runs until %2; thirty days from %3 end on %4.</source>
            <translation>%1 runs until %2; thirty days from %3 end on %4.</translation>
        </message>
        <message>
            <source>Extended on %1, after the first term had ended on %2.</source>
            <translation>Extended on %1, after the first term had ended on %2.</translation>
        </message>
        <message>
            <source>%1 was served on %2; the period ended on %3.</source>
            <translation>%1 was served on %2; the period ended on %3.</translation>
        </message>
        <message>
            <source>%1 has not been served by %2; the period ended on %3.</source>
            <translation>%1 has not been served by %2; the period ended on %3.</translation>
        </message>
        <message>
            <source>The penalty is in the range of a hearing, and the notice does not tell the right to one.</source>
            <translation>The penalty is in the range of a hearing, and the notice does not tell the right to one.</translation>
        </message>
        <message>
            <source>Served on %1 for a hearing on %2: that is less than seven working days before.</source>
            <translation>Served on %1 for a hearing on %2: that is less than seven working days before.</translation>
        </message>
        <message>
            <source>%1 investigated the case and holds its hearing.</source>
            <translation>%1 investigated the case and holds its hearing.</translation>
        </message>
        <message>
            <source>Read whether each fact has its evidence, the main ones of two kinds, and contradictions are settled.</source>
            <translation>Read whether each fact has its evidence, the main ones of two kinds, and contradictions are settled.</translation>
        </message>
        <message>
            <source>No document is final yet.</source>
            <translation>No document is final yet.</translation>
        </message>
        <message>
            <source>%1: “%2” lacks opinion, name or day.</source>
            <translation>%1: “%2” lacks opinion, name or day.</translation>
        </message>
        <message>
            <source>Bureau, title, number and day are there. Look at the seals.</source>
            <translation>Bureau, title, number and day are there. Look at the seals.</translation>
        </message>
        <message>
            <source>%1 is signed by one officer in charge only.</source>
            <translation>%1 is signed by one officer in charge only.</translation>
        </message>
        <message>
            <source>%1: the days of the opinions do not follow each other.</source>
            <translation>%1: the days of the opinions do not follow each other.</translation>
        </message>
        <message>
            <source>The file has no sheet of approval yet.</source>
            <translation>The file has no sheet of approval yet.</translation>
        </message>
        <message>
            <source>%1: “%2” is no valid code of the party.</source>
            <translation>%1: “%2” is no valid code of the party.</translation>
        </message>
        <message>
            <source>No receipt of service names %1.</source>
            <translation>No receipt of service names %1.</translation>
        </message>
        <message>
            <source>Nothing had to be served so far.</source>
            <translation>Nothing had to be served so far.</translation>
        </message>
        <message>
            <source>The file has not gone to the archive.</source>
            <translation>The file has not gone to the archive.</translation>
        </message>
        <message>
            <source>The catalogue goes from page %1 to page %2.</source>
            <translation>The catalogue goes from page %1 to page %2.</translation>
        </message>
        <message>
            <source>The catalogue gives no page numbers a program can read: compare it with the file.</source>
            <translation>The catalogue gives no page numbers a program can read: compare it with the file.</translation>
        </message>
        <message>
            <source>%1 ends before it begins.</source>
            <translation>%1 ends before it begins.</translation>
        </message>
        <message>
            <source>%1 does not give the certificate number of %2.</source>
            <translation>%1 does not give the certificate number of %2.</translation>
        </message>
        <message>
            <source>%1 does not give number, post and relation of %2.</source>
            <translation>%1 does not give number, post and relation of %2.</translation>
        </message>
        <message>
            <source>%1 does not write down the answer to “%2”.</source>
            <translation>%1 does not write down the answer to “%2”.</translation>
        </message>
        <message>
            <source>Not printed by the program: look for open lines.</source>
            <translation>Not printed by the program: look for open lines.</translation>
        </message>
        <message>
            <source>Approved on %1, after it was done on %2.</source>
            <translation>Approved on %1, after it was done on %2.</translation>
        </message>
        <message>
            <source>Dealt with on %1; the seven days ended on %2.</source>
            <translation>Dealt with on %1; the seven days ended on %2.</translation>
        </message>
        <message>
            <source>Not dealt with by %1; the seven days ended on %2.</source>
            <translation>Not dealt with by %1; the seven days ended on %2.</translation>
        </message>
        <message>
            <source>The party was not told the result of the monitoring.</source>
            <translation>The party was not told the result of the monitoring.</translation>
        </message>
        <message>
            <source>Told on %1, after the notice before the penalty of %2.</source>
            <translation>Told on %1, after the notice before the penalty of %2.</translation>
        </message>
        <message>
            <source>Look whether the data were audited, their marks checked, and logger and platform compared.</source>
            <translation>Look whether the data were audited, their marks checked, and logger and platform compared.</translation>
        </message>
        <message>
            <source>No automatic monitoring data are used.</source>
            <translation>No automatic monitoring data are used.</translation>
        </message>
        <message>
            <source>“%1” of %2 comes before “%3” of %4.</source>
            <translation>“%1” of %2 comes before “%3” of %4.</translation>
        </message>
        <message>
            <source>There are no two steps to compare yet.</source>
            <translation>There are no two steps to compare yet.</translation>
        </message>
        <message>
            <source>The period for service still runs.</source>
            <translation>The period for service still runs.</translation>
        </message>
        <message>
            <source>Served by public notice: look whether it was begun in time.</source>
            <translation>Served by public notice: look whether it was begun in time.</translation>
        </message>
        <message>
            <source>%1 was served by public notice, and the notice is not on file.</source>
            <translation>%1 was served by public notice, and the notice is not on file.</translation>
        </message>
        <message>
            <source>%1 was served electronically, and the party's consent is not on file.</source>
            <translation>%1 was served electronically, and the party's consent is not on file.</translation>
        </message>
        <message>
            <source>Nothing has been served so far.</source>
            <translation>Nothing has been served so far.</translation>
        </message>
        <message>
            <source>Look for the proof of service of %1.</source>
            <translation>Look for the proof of service of %1.</translation>
        </message>
        <message>
            <source>Served on %1, payment was due on %2, not on %3.</source>
            <translation>Served on %1, payment was due on %2, not on %3.</translation>
        </message>
        <message>
            <source>Asked for on %1, after payment was due on %2.</source>
            <translation>Asked for on %1, after payment was due on %2.</translation>
        </message>
        <message>
            <source>The added penalty of ¥%1 is above the ¥%2 not paid.</source>
            <translation>The added penalty of ¥%1 is above the ¥%2 not paid.</translation>
        </message>
        <message>
            <source>No demand was served before the court was asked.</source>
            <translation>No demand was served before the court was asked.</translation>
        </message>
        <message>
            <source>The demand was served on %1, the court was asked on %2 already.</source>
            <translation>The demand was served on %1, the court was asked on %2 already.</translation>
        </message>
        <message>
            <source>The service of the decision is not on record: count by hand.</source>
            <translation>The service of the decision is not on record: count by hand.</translation>
        </message>
        <message>
            <source>Payment later or in parts was allowed: count the three months from the end of that time.</source>
            <translation>Payment later or in parts was allowed: count the three months from the end of that time.</translation>
        </message>
        <message>
            <source>The record suspects no crime.</source>
            <translation>The record suspects no crime.</translation>
        </message>
        <message>
            <source>A crime is suspected, and the case was not transferred.</source>
            <translation>A crime is suspected, and the case was not transferred.</translation>
        </message>
        <message>
            <source>This kind of act can lead to detention, and nothing was transferred: read why.</source>
            <translation>This kind of act can lead to detention, and nothing was transferred: read why.</translation>
        </message>
        <message>
            <source>The basis of the case knows no detention.</source>
            <translation>The basis of the case knows no detention.</translation>
        </message>
        <message>
            <source>Decided on %1, but the five working days after the service on %2 end on %3, and there is no written waiver.</source>
            <translation>Decided on %1, but the five working days after the service on %2 end on %3, and there is no written waiver.</translation>
        </message>
        <message>
            <source>No penalty has been decided yet.</source>
            <translation>No penalty has been decided yet.</translation>
        </message>
        <message>
            <source>A request for recusal has not been decided.</source>
            <translation>A request for recusal has not been decided.</translation>
        </message>
        <message>
            <source>A hearing was asked for on %1; the file has neither its record nor a refusal.</source>
            <translation>A hearing was asked for on %1; the file has neither its record nor a refusal.</translation>
        </message>
        <message>
            <source>The party asked for no recusal and no hearing, and made no defence.</source>
            <translation>The party asked for no recusal and no hearing, and made no defence.</translation>
        </message>
        <message>
            <source>No figure asks for a discussion of the heads. Whether the case was complex, the reviewer must say.</source>
            <translation>No figure asks for a discussion of the heads. Whether the case was complex, the reviewer must say.</translation>
        </message>
        <message>
            <source>No discussion of the heads was due.</source>
            <translation>No discussion of the heads was due.</translation>
        </message>
        <message>
            <source>The record of the discussion is missing.</source>
            <translation>The record of the discussion is missing.</translation>
        </message>
        <message>
            <source>Discussed on %1, after the decision of %2.</source>
            <translation>Discussed on %1, after the decision of %2.</translation>
        </message>
        <message>
            <source>Discussed on %1, before defence or hearing were over on %2: it must be discussed again.</source>
            <translation>Discussed on %1, before defence or hearing were over on %2: it must be discussed again.</translation>
        </message>
        <message>
            <source>No discussion of the heads is on file.</source>
            <translation>No discussion of the heads is on file.</translation>
        </message>
        <message>
            <source>%1 investigated the case and voted on it.</source>
            <translation>%1 investigated the case and voted on it.</translation>
        </message>
        <message>
            <source>Nothing on record asks for a legal review. Whether the case was of those that need one, the reviewer must say.</source>
            <translation>Nothing on record asks for a legal review. Whether the case was of those that need one, the reviewer must say.</translation>
        </message>
        <message>
            <source>No legal review was due.</source>
            <translation>No legal review was due.</translation>
        </message>
        <message>
            <source>The legal review has not passed the case.</source>
            <translation>The legal review has not passed the case.</translation>
        </message>
        <message>
            <source>Reviewed on %1, after the decision of %2.</source>
            <translation>Reviewed on %1, after the decision of %2.</translation>
        </message>
        <message>
            <source>Evidence came on %1, after the legal review of %2.</source>
            <translation>Evidence came on %1, after the legal review of %2.</translation>
        </message>
        <message>
            <source>The record does not say when the act ended or was found: count the limit by hand.</source>
            <translation>The record does not say when the act ended or was found: count the limit by hand.</translation>
        </message>
        <message>
            <source>Found on %1; the act ended on %2 and could be punished until %3.</source>
            <translation>Found on %1; the act ended on %2 and could be punished until %3.</translation>
        </message>
        <message>
            <source>The record does not name who examined the case: read it in the file.</source>
            <translation>The record does not name who examined the case: read it in the file.</translation>
        </message>
        <message>
            <source>Nobody has examined the case yet.</source>
            <translation>Nobody has examined the case yet.</translation>
        </message>
        <message>
            <source>%1 investigated the case and examined it.</source>
            <translation>%1 investigated the case and examined it.</translation>
        </message>
        <message>
            <source>No correction was ordered before the daily fine.</source>
            <translation>No correction was ordered before the daily fine.</translation>
        </message>
        <message>
            <source>%1 was not served before the daily fine of %2.</source>
            <translation>%1 was not served before the daily fine of %2.</translation>
        </message>
        <message>
            <source>The file has no record of a recheck.</source>
            <translation>The file has no record of a recheck.</translation>
        </message>
        <message>
            <source>No recheck from the day after the service on %1 until %2.</source>
            <translation>No recheck from the day after the service on %1 until %2.</translation>
        </message>
        <message>
            <source>The service of the order to correct is not on record.</source>
            <translation>The service of the order to correct is not on record.</translation>
        </message>
        <message>
            <source>%1 was not made and served before the daily fine of %2.</source>
            <translation>%1 was not made and served before the daily fine of %2.</translation>
        </message>
        <message>
            <source>The term from %1 cannot be counted: count it by hand.</source>
            <translation>The term from %1 cannot be counted: count it by hand.</translation>
        </message>
        <message>
            <source>The term ended on %1, the release came on %2.</source>
            <translation>The term ended on %1, the release came on %2.</translation>
        </message>
        <message>
            <source>The term ended on %1, and there is no release by %2.</source>
            <translation>The term ended on %1, and there is no release by %2.</translation>
        </message>
        <message>
            <source>The case has not been filed yet.</source>
            <translation>The case has not been filed yet.</translation>
        </message>
        <message>
            <source>The record does not say when the lead came in: count by hand.</source>
            <translation>The record does not say when the lead came in: count by hand.</translation>
        </message>
        <message>
            <source>The lead came in on %1; filed on %2, but the period ended on %3.</source>
            <translation>The lead came in on %1; filed on %2, but the period ended on %3.</translation>
        </message>
        <message>
            <source>No question or answer speaks of “%1”: read whether it was asked.</source>
            <translation>No question or answer speaks of “%1”: read whether it was asked.</translation>
        </message>
        <message>
            <source>Questions and answers speak of “%1”: read whether that is enough.</source>
            <translation>Questions and answers speak of “%1”: read whether that is enough.</translation>
        </message>
        <message>
            <source>The address for service was not confirmed.</source>
            <translation>The address for service was not confirmed.</translation>
        </message>
        <message>
            <source>%1 has %2 points: a fault takes off some of them, and no more.</source>
            <translation>%1 has %2 points: a fault takes off some of them, and no more.</translation>
        </message>
        <message>
            <source>The review standard has no rule “%1”.</source>
            <translation>The review standard has no rule “%1”.</translation>
        </message>
        <message>
            <source>You say otherwise than the program: write the reason.</source>
            <translation>You say otherwise than the program: write the reason.</translation>
        </message>
        <message>
            <source>Write what is wrong and where.</source>
            <translation>Write what is wrong and where.</translation>
        </message>
        <message>
            <source>Answer a point of the review</source>
            <translation>Answer a point of the review</translation>
        </message>
        <message>
            <source>Nothing can be scored yet</source>
            <translation>Nothing can be scored yet</translation>
        </message>
        <message>
            <source>%1 (provisional: %2 rules wait for the reviewer)</source>
            <translation>%1 (provisional: %2 rules wait for the reviewer)</translation>
        </message>
        <message>
            <source>proposed −%1</source>
            <translation>proposed −%1</translation>
        </message>
        <message>
            <source>−%1</source>
            <translation>−%1</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 of %2 points</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source> (the program found: %1)</source>
            <translation> (the program found: %1)</translation>
        </message>
        <message>
            <source> (the file has changed since)</source>
            <translation> (the file has changed since)</translation>
        </message>
        <message>
            <source>Reviewer: %1</source>
            <translation>Reviewer: %1</translation>
        </message>
        <message>
            <source>Fails</source>
            <translation>Fails</translation>
        </message>
        <message>
            <source>To be looked at</source>
            <translation>To be looked at</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Holds</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
        </message>
        <message>
            <source>Veto</source>
            <translation>Veto</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>Major</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Minor</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Penalty</translation>
        </message>
        <message>
            <source>No penalty</source>
            <translation>No penalty</translation>
        </message>
        <message>
            <source>Daily fines</source>
            <translation>Daily fines</translation>
        </message>
        <message>
            <source>Sealing and seizure</source>
            <translation>Sealing and seizure</translation>
        </message>
        <message>
            <source>Transfer for detention</source>
            <translation>Transfer for detention</translation>
        </message>
        <message>
            <source>Transfer of a crime</source>
            <translation>Transfer of a crime</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Of the case</source>
            <translation>Of the case</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Kind of file</translation>
        </message>
        <message>
            <source>Reviewed on</source>
            <translation>Reviewed on</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>What is asked</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Lost</translation>
        </message>
        <message>
            <source>Found by the program</source>
            <translation>Found by the program</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Reviewer</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Vetoes</source>
            <translation>Vetoes</translation>
        </message>
        <message>
            <source>Other faults</source>
            <translation>Other faults</translation>
        </message>
        <message>
            <source>Most common faults</source>
            <translation>Most common faults</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Veto %1: the whole file comes to 0.</source>
            <translation>Veto %1: the whole file comes to 0.</translation>
        </message>
        <message>
            <source>Legality: %1 rules looked at, none fails: %2</source>
            <translation>Legality: %1 rules looked at, none fails: %2</translation>
        </message>
        <message>
            <source>Standard: %1 of %2 points: %3 × %1 ÷ %2 = %4</source>
            <translation>Standard: %1 of %2 points: %3 × %1 ÷ %2 = %4</translation>
        </message>
        <message>
            <source>Bonus: %1 points, added to the points got</source>
            <translation>Bonus: %1 points, added to the points got</translation>
        </message>
        <message>
            <source>Faults of the paper: −%1</source>
            <translation>Faults of the paper: −%1</translation>
        </message>
        <message>
            <source>A whole file of this kind has %1 standard points; documents this file does not have take no part.</source>
            <translation>A whole file of this kind has %1 standard points; documents this file does not have take no part.</translation>
        </message>
        <message>
            <source>%1 rules wait for the reviewer and take no part yet.</source>
            <translation>%1 rules wait for the reviewer and take no part yet.</translation>
        </message>
        <message>
            <source>Beside the standard: %1 points proposed to be taken off, not counted</source>
            <translation>Beside the standard: %1 points proposed to be taken off, not counted</translation>
        </message>
        <message>
            <source>“%1” does not say when it was taken.</source>
            <translation>“%1” does not say when it was taken.</translation>
        </message>
        <message>
            <source>“%1” does not say where it was taken.</source>
            <translation>“%1” does not say where it was taken.</translation>
        </message>
        <message>
            <source>“%1” does not say who took it.</source>
            <translation>“%1” does not say who took it.</translation>
        </message>
        <message>
            <source>“%1” does not say what it proves.</source>
            <translation>“%1” does not say what it proves.</translation>
        </message>
        <message>
            <source>The decision is not in the record: look at the paper.</source>
            <translation>The decision is not in the record: look at the paper.</translation>
        </message>
        <message>
            <source>%1: a piece of evidence has no name.</source>
            <translation>%1: a piece of evidence has no name.</translation>
        </message>
        <message>
            <source>%1: the evidence “%2” does not say when it was taken.</source>
            <translation>%1: the evidence “%2” does not say when it was taken.</translation>
        </message>
        <message>
            <source>%1: the evidence “%2” does not say who gave or took it.</source>
            <translation>%1: the evidence “%2” does not say who gave or took it.</translation>
        </message>
        <message>
            <source>%1: the evidence “%2” does not say what it proves.</source>
            <translation>%1: the evidence “%2” does not say what it proves.</translation>
        </message>
        <message>
            <source>at most −%1</source>
            <translation>at most −%1</translation>
        </message>
        <message>
            <source>%1 standard points</source>
            <translation>%1 standard points</translation>
        </message>
        <message>
            <source>No order to correct was served before the daily fine of %1.</source>
            <translation>No order to correct was served before the daily fine of %1.</translation>
        </message>
        <message>
            <source>The order served on %1 was not rechecked before the daily fine of %2.</source>
            <translation>The order served on %1 was not rechecked before the daily fine of %2.</translation>
        </message>
        <message>
            <source>The recheck of %1 established no refusal.</source>
            <translation>The recheck of %1 established no refusal.</translation>
        </message>
        <message>
            <source>The first decision is neither in this file nor in a linked case: compare its days by hand.</source>
            <translation>The first decision is neither in this file nor in a linked case: compare its days by hand.</translation>
        </message>
        <message>
            <source>The order of %1 does not warn of the daily fine.</source>
            <translation>The order of %1 does not warn of the daily fine.</translation>
        </message>
        <message>
            <source>The recheck of %1 does not say what was seen, or by which pictures it is shown.</source>
            <translation>The recheck of %1 does not say what was seen, or by which pictures it is shown.</translation>
        </message>
        <message>
            <source>%1 counts %2 days from %3 to %4; by orders and rechecks they are %5, from %6 to %7.</source>
            <translation>%1 counts %2 days from %3 to %4; by orders and rechecks they are %5, from %6 to %7.</translation>
        </message>
        <message>
            <source>The first fine is neither in this file nor in a linked case: compute days times fine by hand.</source>
            <translation>The first fine is neither in this file nor in a linked case: compute days times fine by hand.</translation>
        </message>
        <message>
            <source>Extended on %1, after the period had ended on %2.</source>
            <translation>Extended on %1, after the period had ended on %2.</translation>
        </message>
        <message>
            <source>Extended again on %1, and no discussion of the heads is on record.</source>
            <translation>Extended again on %1, and no discussion of the heads is on record.</translation>
        </message>
        <message>
            <source>Filed on %1, decided on %2; the period ended on %3, but the file has a hearing, a monitoring or a public notice whose time is not on record: count it.</source>
            <translation>Filed on %1, decided on %2; the period ended on %3, but the file has a hearing, a monitoring or a public notice whose time is not on record: count it.</translation>
        </message>
        <message>
            <source>The last recheck, of %1, found that the act went on.</source>
            <translation>The last recheck, of %1, found that the act went on.</translation>
        </message>
        <message>
            <source>%1 was first tried to be served on %2; the period ended on %3.</source>
            <translation>%1 was first tried to be served on %2; the period ended on %3.</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Measures</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Periods</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Begun at %1, approved at %2 only: after more than %3 hours.</source>
            <translation>Begun at %1, approved at %2 only: after more than %3 hours.</translation>
        </message>
        <message>
            <source>Begun at %1, approved at %2 only.</source>
            <translation>Begun at %1, approved at %2 only.</translation>
        </message>
        <message>
            <source>Nothing on file approves what was held on %1.</source>
            <translation>Nothing on file approves what was held on %1.</translation>
        </message>
        <message>
            <source>%1 investigated the case and approved what was held on %2.</source>
            <translation>%1 investigated the case and approved what was held on %2.</translation>
        </message>
        <message>
            <source>“%1” does not say what it has to do with the act.</source>
            <translation>“%1” does not say what it has to do with the act.</translation>
        </message>
        <message>
            <source>The record of %1 does not say that decision and list were handed over on the spot: look at the site record.</source>
            <translation>The record of %1 does not say that decision and list were handed over on the spot: look at the site record.</translation>
        </message>
        <message>
            <source>The term ended on %1, and “%2” is held on %3 still.</source>
            <translation>The term ended on %1, and “%2” is held on %3 still.</translation>
        </message>
        <message>
            <source>The record of what is held says neither when it began nor what was taken: count the term by hand.</source>
            <translation>The record of what is held says neither when it began nor what was taken: count the term by hand.</translation>
        </message>
        <message>
            <source>The inventory of %1 is empty.</source>
            <translation>The inventory of %1 is empty.</translation>
        </message>
        <message>
            <source>The record of %1 does not say where the things are kept.</source>
            <translation>The record of %1 does not say where the things are kept.</translation>
        </message>
        <message>
            <source>“%1” is listed without model or quantity.</source>
            <translation>“%1” is listed without model or quantity.</translation>
        </message>
        <message>
            <source>Not signed on the screen: %1. Look for the signatures on the paper.</source>
            <translation>Not signed on the screen: %1. Look for the signatures on the paper.</translation>
        </message>
        <message>
            <source>Extended by %1 days; %2 are the most.</source>
            <translation>Extended by %1 days; %2 are the most.</translation>
        </message>
        <message>
            <source>The term that ended on %1 was extended, and the record does not say when the party was told in writing.</source>
            <translation>The term that ended on %1 was extended, and the record does not say when the party was told in writing.</translation>
        </message>
        <message>
            <source>The extension has no reason on record.</source>
            <translation>The extension has no reason on record.</translation>
        </message>
        <message>
            <source>%1 extends by %2 days; %3 are the most.</source>
            <translation>%1 extends by %2 days; %3 are the most.</translation>
        </message>
        <message>
            <source>The recheck of %1 names fewer than two officers whose certificates were valid that day.</source>
            <translation>The recheck of %1 names fewer than two officers whose certificates were valid that day.</translation>
        </message>
        <message>
            <source>The sealing or seizure of %1 names fewer than two officers whose certificates were valid that day.</source>
            <translation>The sealing or seizure of %1 names fewer than two officers whose certificates were valid that day.</translation>
        </message>
        <message>
            <source>The registration of evidence of %1 names fewer than two officers whose certificates were valid that day.</source>
            <translation>The registration of evidence of %1 names fewer than two officers whose certificates were valid that day.</translation>
        </message>
        <message>
            <source>The service on %1 names fewer than two officers whose certificates were valid that day.</source>
            <translation>The service on %1 names fewer than two officers whose certificates were valid that day.</translation>
        </message>
        <message>
            <source>The catalogue does not list the act among those fined by the day: read which regulation adds it.</source>
            <translation>The catalogue does not list the act among those fined by the day: read which regulation adds it.</translation>
        </message>
        <message>
            <source>Decided on %1, and not served by %2.</source>
            <translation>Decided on %1, and not served by %2.</translation>
        </message>
        <message>
            <source>Served on %1, and the plan to put it right was not filed by %2.</source>
            <translation>Served on %1, and the plan to put it right was not filed by %2.</translation>
        </message>
        <message>
            <source>Put right on %1, and that was not filed by %2.</source>
            <translation>Put right on %1, and that was not filed by %2.</translation>
        </message>
        <message>
            <source>Lifted on %1, and not followed up by %2.</source>
            <translation>Lifted on %1, and not followed up by %2.</translation>
        </message>
        <message>
            <source>Production was resumed without leave or the act was found again, and the government was not told.</source>
            <translation>Production was resumed without leave or the act was found again, and the government was not told.</translation>
        </message>
        <message>
            <source>The record does not say when it was decided: count by hand.</source>
            <translation>The record does not say when it was decided: count by hand.</translation>
        </message>
        <message>
            <source>Served on %1, it runs until %2; three months end on %3.</source>
            <translation>Served on %1, it runs until %2; three months end on %3.</translation>
        </message>
        <message>
            <source>Extended from %1 to %2; %3 is the latest.</source>
            <translation>Extended from %1 to %2; %3 is the latest.</translation>
        </message>
        <message>
            <source>The record does not say when the limit was served or ends: count by hand.</source>
            <translation>The record does not say when the limit was served or ends: count by hand.</translation>
        </message>
        <message>
            <source>%1: what %2 signed on %3 was changed afterwards.</source>
            <translation>%1: what %2 signed on %3 was changed afterwards.</translation>
        </message>
        <message>
            <source>%1 is final, and the head has not approved it.</source>
            <translation>%1 is final, and the head has not approved it.</translation>
        </message>
        <message>
            <source>%1 was changed after %2 had approved it on %3.</source>
            <translation>%1 was changed after %2 had approved it on %3.</translation>
        </message>
        <message>
            <source>%1 was approved by %2, who investigated the case.</source>
            <translation>%1 was approved by %2, who investigated the case.</translation>
        </message>
        <message>
            <source>No approval is on record for %1: look for the head's signature on the paper.</source>
            <translation>No approval is on record for %1: look for the head's signature on the paper.</translation>
        </message>
        <message>
            <source>%1 asks for ¥%2; on %3 ¥%4 were owed: fine ¥%5, confiscation ¥%6, added penalty ¥%7.</source>
            <translation>%1 asks for ¥%2; on %3 ¥%4 were owed: fine ¥%5, confiscation ¥%6, added penalty ¥%7.</translation>
        </message>
        <message>
            <source>What the party said to the demand on %1 was not looked into, as far as is on record.</source>
            <translation>What the party said to the demand on %1 was not looked into, as far as is on record.</translation>
        </message>
        <message>
            <source>“%1” is still held since %2.</source>
            <translation>“%1” is still held since %2.</translation>
        </message>
        <message>
            <source>The payment of ¥%1 on %2 has no number of a receipt.</source>
            <translation>The payment of ¥%1 on %2 has no number of a receipt.</translation>
        </message>
        <message>
            <source>The payments are not entered one by one: compare the receipts with the decision.</source>
            <translation>The payments are not entered one by one: compare the receipts with the decision.</translation>
        </message>
        <message>
            <source>%1: ¥%2 are not paid.</source>
            <translation>%1: ¥%2 are not paid.</translation>
        </message>
        <message>
            <source>¥%1 were collected on the spot on %2 without a ground of the law.</source>
            <translation>¥%1 were collected on the spot on %2 without a ground of the law.</translation>
        </message>
        <message>
            <source>¥%1 were collected on the spot; by this ground ¥%2 are the most.</source>
            <translation>¥%1 were collected on the spot; by this ground ¥%2 are the most.</translation>
        </message>
        <message>
            <source>The ¥%1 of %2 were not handed on by %3.</source>
            <translation>The ¥%1 of %2 were not handed on by %3.</translation>
        </message>
        <message>
            <source>The request of %1 was not answered by %2.</source>
            <translation>The request of %1 was not answered by %2.</translation>
        </message>
        <message>
            <source>The request of %1 was answered after %2.</source>
            <translation>The request of %1 was answered after %2.</translation>
        </message>
        <message>
            <source>The record does not say who decided on the request of %1.</source>
            <translation>The record does not say who decided on the request of %1.</translation>
        </message>
        <message>
            <source>¥%1 were paid as added penalty; it comes to ¥%2.</source>
            <translation>¥%1 were paid as added penalty; it comes to ¥%2.</translation>
        </message>
        <message>
            <source>%1 says ¥%2; counted day by day until %3, without the days of a remedy, it is ¥%4.</source>
            <translation>%1 says ¥%2; counted day by day until %3, without the days of a remedy, it is ¥%4.</translation>
        </message>
        <message>
            <source>The decision was annulled after the court was asked: look what became of the application.</source>
            <translation>The decision was annulled after the court was asked: look what became of the application.</translation>
        </message>
        <message>
            <source>Asked on %1, while a reconsideration or a suit went on.</source>
            <translation>Asked on %1, while a reconsideration or a suit went on.</translation>
        </message>
        <message>
            <source>A reconsideration or a suit began after the court was asked: count the period by hand.</source>
            <translation>A reconsideration or a suit began after the court was asked: count the period by hand.</translation>
        </message>
        <message>
            <source>Asked on %1; the court can be asked from %2 until %3.</source>
            <translation>Asked on %1; the court can be asked from %2 until %3.</translation>
        </message>
        <message>
            <source>%1, linked as the same act, was fined on %2 as well.</source>
            <translation>%1, linked as the same act, was fined on %2 as well.</translation>
        </message>
        <message>
            <source>The party was fined by the same clause for the same time in %1: read whether it is one act.</source>
            <translation>The party was fined by the same clause for the same time in %1: read whether it is one act.</translation>
        </message>
        <message>
            <source>The case fines %1 acts: read whether they are several, or one act that several articles punish.</source>
            <translation>The case fines %1 acts: read whether they are several, or one act that several articles punish.</translation>
        </message>
        <message>
            <source>Not signed on the screen: %1. Look for signature and day on every page, or the note of a refusal.</source>
            <translation>Not signed on the screen: %1. Look for signature and day on every page, or the note of a refusal.</translation>
        </message>
        <message>
            <source>Not signed on the screen: %1. Look for the signatures on the last page.</source>
            <translation>Not signed on the screen: %1. Look for the signatures on the last page.</translation>
        </message>
        <message>
            <source>Not signed on the screen: %1. Look for the signatures on every page of the hearing record.</source>
            <translation>Not signed on the screen: %1. Look for the signatures on every page of the hearing record.</translation>
        </message>
        <message>
            <source>%1 has no receipt of the police.</source>
            <translation>%1 has no receipt of the police.</translation>
        </message>
        <message>
            <source>Reported on %1, and not decided by %2.</source>
            <translation>Reported on %1, and not decided by %2.</translation>
        </message>
        <message>
            <source>Reported on %1, decided after %2.</source>
            <translation>Reported on %1, decided after %2.</translation>
        </message>
        <message>
            <source>By their notice the police filed no case and detained nobody.</source>
            <translation>By their notice the police filed no case and detained nobody.</translation>
        </message>
        <message>
            <source>By the answers on record it is to be transferred to the police, and it was not.</source>
            <translation>By the answers on record it is to be transferred to the police, and it was not.</translation>
        </message>
        <message>
            <source>The head refused the transfer, and no reason is on record.</source>
            <translation>The head refused the transfer, and no reason is on record.</translation>
        </message>
        <message>
            <source>The transfer reported on %1 was not handed over.</source>
            <translation>The transfer reported on %1 was not handed over.</translation>
        </message>
        <message>
            <source>The questions about a transfer that the acts of the case raise are not all answered: read the file for them.</source>
            <translation>The questions about a transfer that the acts of the case raise are not all answered: read the file for them.</translation>
        </message>
        <message>
            <source>Approved on %1, handed over on %2: later than 24 hours after.</source>
            <translation>Approved on %1, handed over on %2: later than 24 hours after.</translation>
        </message>
        <message>
            <source>Approved on %1, handed over on %2; the period ended on %3.</source>
            <translation>Approved on %1, handed over on %2; the period ended on %3.</translation>
        </message>
        <message>
            <source>The service of %1 is on record, without a proof or a receipt: look for the receipt in the file.</source>
            <translation>The service of %1 is on record, without a proof or a receipt: look for the receipt in the file.</translation>
        </message>
        <message>
            <source>%1: %2 chosen options of the fine have no evidence.</source>
            <translation>%1: %2 chosen options of the fine have no evidence.</translation>
        </message>
        <message>
            <source>“%1” was taken on %2 by the clock of its device and came in on %3, not within one working day.</source>
            <translation>“%1” was taken on %2 by the clock of its device and came in on %3, not within one working day.</translation>
        </message>
        <message>
            <source>Every file came in in time and has its digest; the check of the records compares them. Look whether one was cut.</source>
            <translation>Every file came in in time and has its digest; the check of the records compares them. Look whether one was cut.</translation>
        </message>
        <message>
            <source>Reported to the bureau on %1, after %2.</source>
            <translation>Reported to the bureau on %1, after %2.</translation>
        </message>
        <message>
            <source>It should have been reported to the bureau by %1.</source>
            <translation>It should have been reported to the bureau by %1.</translation>
        </message>
        <message>
            <source>Look whether its number follows on.</source>
            <translation>Look whether its number follows on.</translation>
        </message>
        <message>
            <source>Published on %1, after %2.</source>
            <translation>Published on %1, after %2.</translation>
        </message>
        <message>
            <source>Taken back on %1, after %2.</source>
            <translation>Taken back on %1, after %2.</translation>
        </message>
        <message>
            <source>The decision fell on %1 and what was published of it should have been taken back by %2.</source>
            <translation>The decision fell on %1 and what was published of it should have been taken back by %2.</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>This is neither a spreadsheet nor text in UTF-8 or GBK. Open it in WPS or Excel and save it as .xlsx.</source>
            <translation>This is neither a spreadsheet nor text in UTF-8 or GBK. Open it in WPS or Excel and save it as .xlsx.</translation>
        </message>
        <message>
            <source>The quotation mark in line %1 is never closed. Correct the file there.</source>
            <translation>The quotation mark in line %1 is never closed. Correct the file there.</translation>
        </message>
        <message>
            <source>There is no space left to write “%1”.</source>
            <translation>There is no space left to write “%1”.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB. Split it into several files.</source>
            <translation>The file is larger than %1 MB. Split it into several files.</translation>
        </message>
        <message>
            <source>Row %1 has more than %2 columns. Delete what is not needed.</source>
            <translation>Row %1 has more than %2 columns. Delete what is not needed.</translation>
        </message>
        <message>
            <source>A cell of row %1 holds more than %2 characters. Shorten it.</source>
            <translation>A cell of row %1 holds more than %2 characters. Shorten it.</translation>
        </message>
        <message>
            <source>The file has more than %1 rows. Split it into several files.</source>
            <translation>The file has more than %1 rows. Split it into several files.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be opened.</source>
            <translation>The file “%1” cannot be opened.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>This is an old .xls file or one with a password. Open it in WPS or Excel and save it as .xlsx without a password.</source>
            <translation>This is an old .xls file or one with a password. Open it in WPS or Excel and save it as .xlsx without a password.</translation>
        </message>
        <message>
            <source>This is a PDF, not a spreadsheet. Choose an .xlsx or .csv file.</source>
            <translation>This is a PDF, not a spreadsheet. Choose an .xlsx or .csv file.</translation>
        </message>
        <message>
            <source>The file is damaged (%1, line %2). Open it in WPS or Excel and save it anew.</source>
            <translation>The file is damaged (%1, line %2). Open it in WPS or Excel and save it anew.</translation>
        </message>
        <message>
            <source>The file has more than %1 sheets. Split it.</source>
            <translation>The file has more than %1 sheets. Split it.</translation>
        </message>
        <message>
            <source>The file holds no sheet. Choose an .xlsx or .csv file.</source>
            <translation>The file holds no sheet. Choose an .xlsx or .csv file.</translation>
        </message>
        <message>
            <source>This is not a spreadsheet: the part “%1” is missing or locked. Choose an .xlsx or .csv file.</source>
            <translation>This is not a spreadsheet: the part “%1” is missing or locked. Choose an .xlsx or .csv file.</translation>
        </message>
        <message>
            <source>The table is too large for one .xlsx file. Narrow it with the filter.</source>
            <translation>The table is too large for one .xlsx file. Narrow it with the filter.</translation>
        </message>
    </context>
    <context>
        <name>shell</name>
        <message>
            <source>This code is for the area %1, but the records of this workspace belong to %2. Ask for a code of your own area.</source>
            <translation>This code is for the area %1, but the records of this workspace belong to %2. Ask for a code of your own area.</translation>
        </message>
        <message>
            <source>This workspace is not enrolled at the province.</source>
            <translation>This workspace is not enrolled at the province.</translation>
        </message>
        <message>
            <source>Files that could not be transferred: %1. They are tried again next time.</source>
            <translation>Files that could not be transferred: %1. They are tried again next time.</translation>
        </message>
        <message>
            <source>The clock of this computer had been ahead. What was written then is sent with the right time, under a new device number.</source>
            <translation>The clock of this computer had been ahead. What was written then is sent with the right time, under a new device number.</translation>
        </message>
        <message>
            <source>The province gave no numbers of %1: another office of the province uses this series, or it is not one. Check the word of the document numbers in the settings of the office.</source>
            <translation>The province gave no numbers of %1: another office of the province uses this series, or it is not one. Check the word of the document numbers in the settings of the office.</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>The backup %1 could not be written. Check the space on the disk; the workspace itself is unharmed.</source>
            <translation>The backup %1 could not be written. Check the space on the disk; the workspace itself is unharmed.</translation>
        </message>
        <message>
            <source>The workspace is open in a program. Close it, then restore.</source>
            <translation>The workspace is open in a program. Close it, then restore.</translation>
        </message>
        <message>
            <source>The backup %1 is itself damaged. Nothing was changed; choose an older one.</source>
            <translation>The backup %1 is itself damaged. Nothing was changed; choose an older one.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Stopped.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read. Copy it to this computer and try again.</source>
            <translation>The file %1 cannot be read. Copy it to this computer and try again.</translation>
        </message>
        <message>
            <source>The disk is full: %1 was not taken in. The original is untouched; free some space and add it again.</source>
            <translation>The disk is full: %1 was not taken in. The original is untouched; free some space and add it again.</translation>
        </message>
        <message>
            <source>%1 could not be written into the workspace. The original is untouched.</source>
            <translation>%1 could not be written into the workspace. The original is untouched.</translation>
        </message>
        <message>
            <source>%1 is not a plain file and cannot be evidence.</source>
            <translation>%1 is not a plain file and cannot be evidence.</translation>
        </message>
        <message>
            <source>%1 changed while it was read. Close the program that writes it and add it again.</source>
            <translation>%1 changed while it was read. Close the program that writes it and add it again.</translation>
        </message>
        <message>
            <source>“%1” does not name a stored file.</source>
            <translation>“%1” does not name a stored file.</translation>
        </message>
        <message>
            <source>The stored file %1… is not here.</source>
            <translation>The stored file %1… is not here.</translation>
        </message>
        <message>
            <source>The stored file %1… has another content than the one that was kept.</source>
            <translation>The stored file %1… has another content than the one that was kept.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed. Free some space and do it again.</source>
            <translation>The disk is full. Nothing was changed. Free some space and do it again.</translation>
        </message>
        <message>
            <source>The workspace is busy with another program. Try again in a moment.</source>
            <translation>The workspace is busy with another program. Try again in a moment.</translation>
        </message>
        <message>
            <source>The workspace database is damaged. Nothing was deleted: restore the last backup in Settings.</source>
            <translation>The workspace database is damaged. Nothing was deleted: restore the last backup in Settings.</translation>
        </message>
        <message>
            <source>The workspace folder cannot be written. Check that the folder exists and is yours.</source>
            <translation>The workspace folder cannot be written. Check that the folder exists and is yours.</translation>
        </message>
        <message>
            <source>The disk could not be written; it may be full. Nothing was changed.</source>
            <translation>The disk could not be written; it may be full. Nothing was changed.</translation>
        </message>
        <message>
            <source>The workspace database could not be read or written (%1).</source>
            <translation>The workspace database could not be read or written (%1).</translation>
        </message>
        <message>
            <source>The workspace does not know its own device. Restore the last backup in Settings.</source>
            <translation>The workspace does not know its own device. Restore the last backup in Settings.</translation>
        </message>
        <message>
            <source>Entry %1 of a device arrived with another content than the one kept here: its workspace was copied and used in two places.</source>
            <translation>Entry %1 of a device arrived with another content than the one kept here: its workspace was copied and used in two places.</translation>
        </message>
        <message>
            <source>The journal cannot be divided.</source>
            <translation>The journal cannot be divided.</translation>
        </message>
        <message>
            <source>The file workspace.db in this folder was not made by Qilian. It was not touched.</source>
            <translation>The file workspace.db in this folder was not made by Qilian. It was not touched.</translation>
        </message>
        <message>
            <source>This workspace was made by a newer Qilian (format %1; this program knows %2). It was not touched. Update the program and open it again.</source>
            <translation>This workspace was made by a newer Qilian (format %1; this program knows %2). It was not touched. Update the program and open it again.</translation>
        </message>
        <message>
            <source>This record is not in the workspace.</source>
            <translation>This record is not in the workspace.</translation>
        </message>
        <message>
            <source>There is no workspace in the folder %1.</source>
            <translation>There is no workspace in the folder %1.</translation>
        </message>
        <message>
            <source>The program lacks a part of itself. Install it again.</source>
            <translation>The program lacks a part of itself. Install it again.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written. Choose another one or ask for the rights.</source>
            <translation>The folder %1 cannot be written. Choose another one or ask for the rights.</translation>
        </message>
        <message>
            <source>This workspace is already open in another program (%1 on %2). Close it there, or go on working there.</source>
            <translation>This workspace is already open in another program (%1 on %2). Close it there, or go on working there.</translation>
        </message>
        <message>
            <source>There is no backup %1.</source>
            <translation>There is no backup %1.</translation>
        </message>
        <message>
            <source>The file %1 is no backup of a workspace. Nothing was changed; choose another one.</source>
            <translation>The file %1 is no backup of a workspace. Nothing was changed; choose another one.</translation>
        </message>
        <message>
            <source>The database of the workspace in %1 is missing, but there are backups of it. Restore the last one.</source>
            <translation>The database of the workspace in %1 is missing, but there are backups of it. Restore the last one.</translation>
        </message>
        <message>
            <source>Begin the journal of this device</source>
            <translation>Begin the journal of this device</translation>
        </message>
    </context>
    <context>
        <name>supervision</name>
        <message>
            <source>Explain a missed last day</source>
            <translation>Explain a missed last day</translation>
        </message>
        <message>
            <source>Instruct on a missed last day</source>
            <translation>Instruct on a missed last day</translation>
        </message>
        <message>
            <source>Settle a missed last day</source>
            <translation>Settle a missed last day</translation>
        </message>
        <message>
            <source>Only an officer in charge of the case explains why.</source>
            <translation>Only an officer in charge of the case explains why.</translation>
        </message>
        <message>
            <source>Only a supervisor or a head who is not in charge of the case can instruct or settle.</source>
            <translation>Only a supervisor or a head who is not in charge of the case can instruct or settle.</translation>
        </message>
        <message>
            <source>Write a sentence: it is read later without you.</source>
            <translation>Write a sentence: it is read later without you.</translation>
        </message>
        <message>
            <source>Keep it within 2,000 characters.</source>
            <translation>Keep it within 2,000 characters.</translation>
        </message>
        <message>
            <source>Only an officer of the bureau can do this. Log in as one.</source>
            <translation>Only an officer of the bureau can do this. Log in as one.</translation>
        </message>
    </context>
    <context>
        <name>sync</name>
        <message>
            <source>A file could not be written; the disk may be full. What arrived is kept and goes on later.</source>
            <translation>A file could not be written; the disk may be full. What arrived is kept and goes on later.</translation>
        </message>
        <message>
            <source>A file could not be read.</source>
            <translation>A file could not be read.</translation>
        </message>
        <message>
            <source>This file is being transferred already.</source>
            <translation>This file is being transferred already.</translation>
        </message>
        <message>
            <source>A file arrived with other content than it was named for. It is transferred again.</source>
            <translation>A file arrived with other content than it was named for. It is transferred again.</translation>
        </message>
        <message>
            <source>A batch of journal entries arrived damaged. It is fetched again.</source>
            <translation>A batch of journal entries arrived damaged. It is fetched again.</translation>
        </message>
        <message>
            <source>The line to the province broke. What arrived is kept and goes on from there.</source>
            <translation>The line to the province broke. What arrived is kept and goes on from there.</translation>
        </message>
        <message>
            <source>The answer is not signed by the province this device enrolled with. Nothing was marked as sent. Check the address of the server.</source>
            <translation>The answer is not signed by the province this device enrolled with. Nothing was marked as sent. Check the address of the server.</translation>
        </message>
        <message>
            <source>Enrol this device at the province</source>
            <translation>Enrol this device at the province</translation>
        </message>
        <message>
            <source>The province and this device do not come to one journal. Everything is kept here. Ask for a new enrolment code.</source>
            <translation>The province and this device do not come to one journal. Everything is kept here. Ask for a new enrolment code.</translation>
        </message>
        <message>
            <source>The province cannot be reached now. Everything is kept here and sent once the line is back.</source>
            <translation>The province cannot be reached now. Everything is kept here and sent once the line is back.</translation>
        </message>
        <message>
            <source>The exchange was stopped. It goes on from here next time.</source>
            <translation>The exchange was stopped. It goes on from here next time.</translation>
        </message>
        <message>
            <source>“%1” is not the address of a province server. It begins with https://.</source>
            <translation>“%1” is not the address of a province server. It begins with https://.</translation>
        </message>
        <message>
            <source>The file of trusted authorities cannot be read: %1</source>
            <translation>The file of trusted authorities cannot be read: %1</translation>
        </message>
        <message>
            <source>The server's certificate is not one this computer trusts. Check the address; if it is right, give the authority's file in Settings.</source>
            <translation>The server's certificate is not one this computer trusts. Check the address; if it is right, give the authority's file in Settings.</translation>
        </message>
        <message>
            <source>The province did not understand this request (%1). Update this program.</source>
            <translation>The province did not understand this request (%1). Update this program.</translation>
        </message>
        <message>
            <source>The province does not know this device or has withdrawn it. Ask for an enrolment code and enrol again.</source>
            <translation>The province does not know this device or has withdrawn it. Ask for an enrolment code and enrol again.</translation>
        </message>
        <message>
            <source>This enrolment code is wrong, already used or past its time. Ask for a new one.</source>
            <translation>This enrolment code is wrong, already used or past its time. Ask for a new one.</translation>
        </message>
        <message>
            <source>Too many tries. Wait a minute and try again.</source>
            <translation>Too many tries. Wait a minute and try again.</translation>
        </message>
        <message>
            <source>The province does not have this (%1).</source>
            <translation>The province does not have this (%1).</translation>
        </message>
        <message>
            <source>This is larger than the province accepts (%1).</source>
            <translation>This is larger than the province accepts (%1).</translation>
        </message>
        <message>
            <source>The journal entry %1 was altered: its hash does not fit. Check this workspace and restore a backup.</source>
            <translation>The journal entry %1 was altered: its hash does not fit. Check this workspace and restore a backup.</translation>
        </message>
        <message>
            <source>The batch was not signed with the key this device enrolled with.</source>
            <translation>The batch was not signed with the key this device enrolled with.</translation>
        </message>
        <message>
            <source>The journal entries before %1 have not reached the province yet.</source>
            <translation>The journal entries before %1 have not reached the province yet.</translation>
        </message>
        <message>
            <source>Another computer works with a copy of this workspace: the province holds different entries from number %1 on.</source>
            <translation>Another computer works with a copy of this workspace: the province holds different entries from number %1 on.</translation>
        </message>
        <message>
            <source>Entry %1 was written with a clock that is %2 minutes ahead. Set the clock of this computer right.</source>
            <translation>Entry %1 was written with a clock that is %2 minutes ahead. Set the clock of this computer right.</translation>
        </message>
        <message>
            <source>The province's program is older than this one and does not know “%1” yet. The entries wait here.</source>
            <translation>The province's program is older than this one and does not know “%1” yet. The entries wait here.</translation>
        </message>
        <message>
            <source>This record belongs to the area %1, outside the area of this device (%2).</source>
            <translation>This record belongs to the area %1, outside the area of this device (%2).</translation>
        </message>
        <message>
            <source>This device may not write records of the kind “%1”.</source>
            <translation>This device may not write records of the kind “%1”.</translation>
        </message>
        <message>
            <source>The rules of the record forbid this change.</source>
            <translation>The rules of the record forbid this change.</translation>
        </message>
        <message>
            <source>The upload goes on at another place (%1).</source>
            <translation>The upload goes on at another place (%1).</translation>
        </message>
        <message>
            <source>The file changed on the way to the province. It is sent again.</source>
            <translation>The file changed on the way to the province. It is sent again.</translation>
        </message>
        <message>
            <source>The file has no such part.</source>
            <translation>The file has no such part.</translation>
        </message>
        <message>
            <source>The province cannot take this now (%1). It will be tried again.</source>
            <translation>The province cannot take this now (%1). It will be tried again.</translation>
        </message>
        <message>
            <source>The other side answered something that is not of this program.</source>
            <translation>The other side answered something that is not of this program.</translation>
        </message>
        <message>
            <source>The province's receipt cannot be read.</source>
            <translation>The province's receipt cannot be read.</translation>
        </message>
        <message>
            <source>“%1” is not the area code of a %2.</source>
            <translation>“%1” is not the area code of a %2.</translation>
        </message>
        <message>
            <source>The signing key of this device cannot be read.</source>
            <translation>The signing key of this device cannot be read.</translation>
        </message>
        <message>
            <source>The upload header %1 cannot be read.</source>
            <translation>The upload header %1 cannot be read.</translation>
        </message>
    </context>
    <context>
        <name>tool</name>
        <message>
            <source>“%1” is no time of day: write it as 16:40.</source>
            <translation>“%1” is no time of day: write it as 16:40.</translation>
        </message>
        <message>
            <source>“%1” is no number of extensions.</source>
            <translation>“%1” is no number of extensions.</translation>
        </message>
        <message>
            <source>“%1” is no span of days: write it as 2026-09-10..2026-09-20.</source>
            <translation>“%1” is no span of days: write it as 2026-09-10..2026-09-20.</translation>
        </message>
        <message>
            <source>Name a folder with --out that holds no workspace yet.%1</source>
            <translation>Name a folder with --out that holds no workspace yet.%1</translation>
        </message>
        <message>
            <source>Make the demonstration county</source>
            <translation>Make the demonstration county</translation>
        </message>
        <message>
            <source>The pack “%1” cannot be read.</source>
            <translation>The pack “%1” cannot be read.</translation>
        </message>
        <message>
            <source>The pack has no benchmark “%1”.</source>
            <translation>The pack has no benchmark “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not a choice: write factor=option.</source>
            <translation>“%1” is not a choice: write factor=option.</translation>
        </message>
        <message>
            <source>Give a day as YYYY-MM-DD with --%1.</source>
            <translation>Give a day as YYYY-MM-DD with --%1.</translation>
        </message>
        <message>
            <source>Name the workspace folder.%1</source>
            <translation>Name the workspace folder.%1</translation>
        </message>
        <message>
            <source>There is no backup in %1.</source>
            <translation>There is no backup in %1.</translation>
        </message>
        <message>
            <source>--enterprises, --cases and --seed take whole numbers.%1</source>
            <translation>--enterprises, --cases and --seed take whole numbers.%1</translation>
        </message>
        <message>
            <source>The day of the demonstration county (%1) lies in the future.</source>
            <translation>The day of the demonstration county (%1) lies in the future.</translation>
        </message>
        <message>
            <source>The output could not be written whole.</source>
            <translation>The output could not be written whole.</translation>
        </message>
        <message>
            <source>The option --%1 is missing.</source>
            <translation>The option --%1 is missing.</translation>
        </message>
        <message>
            <source>“%1” is one argument too many.</source>
            <translation>“%1” is one argument too many.</translation>
        </message>
        <message>
            <source>“%1” is not a command of qilian-tool.</source>
            <translation>“%1” is not a command of qilian-tool.</translation>
        </message>
        <message>
            <source>Enter an enterprise</source>
            <translation>Enter an enterprise</translation>
        </message>
        <message>
            <source>There is no case with the id or number “%1”.</source>
            <translation>There is no case with the id or number “%1”.</translation>
        </message>
        <message>
            <source>The case has no document with the id or of the kind “%1”.</source>
            <translation>The case has no document with the id or of the kind “%1”.</translation>
        </message>
        <message>
            <source>Say what to do with documents: list or render, not “%1”.</source>
            <translation>Say what to do with documents: list or render, not “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not a measured value: write factor=value.</source>
            <translation>“%1” is not a measured value: write factor=value.</translation>
        </message>
        <message>
            <source>No option of the benchmark takes “%1”.</source>
            <translation>No option of the benchmark takes “%1”.</translation>
        </message>
        <message>
            <source>There is no circumstance “%1” in force on that day.</source>
            <translation>There is no circumstance “%1” in force on that day.</translation>
        </message>
        <message>
            <source>“%1” cannot outweigh: write lighter or heavier.</source>
            <translation>“%1” cannot outweigh: write lighter or heavier.</translation>
        </message>
        <message>
            <source>The pack “%1” is sound: %2 benchmarks.</source>
            <translation>The pack “%1” is sound: %2 benchmarks.</translation>
        </message>
        <message>
            <source>“%1” is nothing to do with a pack; see --help.</source>
            <translation>“%1” is nothing to do with a pack; see --help.</translation>
        </message>
        <message>
            <source>The folder %1 has no law text (.md, .json or .txt).</source>
            <translation>The folder %1 has no law text (.md, .json or .txt).</translation>
        </message>
        <message>
            <source>--title names one law, but the folder has %1 files.</source>
            <translation>--title names one law, but the folder has %1 files.</translation>
        </message>
        <message>
            <source>--limit is a number from 1 to 1000, not “%1”.</source>
            <translation>--limit is a number from 1 to 1000, not “%1”.</translation>
        </message>
        <message>
            <source>Name one folder with law texts.%1</source>
            <translation>Name one folder with law texts.%1</translation>
        </message>
        <message>
            <source>Name the workspace folder and the words to search for.%1</source>
            <translation>Name the workspace folder and the words to search for.%1</translation>
        </message>
        <message>
            <source>Say what to do with laws: import or search, not “%1”.</source>
            <translation>Say what to do with laws: import or search, not “%1”.</translation>
        </message>
        <message>
            <source>Write: discretion recompute WORKSPACE, or no word beside the options; not “%1”.</source>
            <translation>Write: discretion recompute WORKSPACE, or no word beside the options; not “%1”.</translation>
        </message>
        <message>
            <source>The demonstration county has no benchmark pack.</source>
            <translation>The demonstration county has no benchmark pack.</translation>
        </message>
        <message>
            <source>“%1” is told which files; see --help.</source>
            <translation>“%1” is told which files; see --help.</translation>
        </message>
        <message>
            <source>“%1”: %2 benchmarks written to %3.</source>
            <translation>“%1”: %2 benchmarks written to %3.</translation>
        </message>
        <message>
            <source>The digest is another one: the source has keys, or a way of writing, that a spreadsheet does not keep.</source>
            <translation>The digest is another one: the source has keys, or a way of writing, that a spreadsheet does not keep.</translation>
        </message>
        <message>
            <source>render takes a workspace, a case, a document and --out with a file that ends in .pdf, .odt or .docx, not “%1”.</source>
            <translation>render takes a workspace, a case, a document and --out with a file that ends in .pdf, .odt or .docx, not “%1”.</translation>
        </message>
        <message>
            <source>review takes a workspace, and a case or --year YYYY.%1</source>
            <translation>review takes a workspace, and a case or --year YYYY.%1</translation>
        </message>
        <message>
            <source>“%1” is no year.</source>
            <translation>“%1” is no year.</translation>
        </message>
        <message>
            <source>“%1” is nothing to do with a case.</source>
            <translation>“%1” is nothing to do with a case.</translation>
        </message>
        <message>
            <source>case %1 takes a workspace and a case.</source>
            <translation>case %1 takes a workspace and a case.</translation>
        </message>
        <message>
            <source>The numbers the workspace had may stand on papers made after this backup and are not given again: exchange with the province before numbering, or save a range that begins after them.</source>
            <translation>The numbers the workspace had may stand on papers made after this backup and are not given again: exchange with the province before numbering, or save a range that begins after them.</translation>
        </message>
    </context>
</TS>
