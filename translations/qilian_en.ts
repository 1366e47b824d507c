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
            <source>Paid so far (yuan)</source>
            <translation>Paid so far (yuan)</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Paid on</translation>
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
            <source>Something is still open: registered or seized things, a defence or a recusal.</source>
            <translation>Something is still open: registered or seized things, a defence or a recusal.</translation>
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
            <source>The day of service must lie between the day it was made and today.</source>
            <translation>The day of service must lie between the day it was made and today.</translation>
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
            <source>The PDF could not be written to %1. Choose another place.</source>
            <translation>The PDF could not be written to %1. Choose another place.</translation>
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
    </context>
    <context>
        <name>print</name>
        <message>
            <source>No installed font has these characters; they are printed as boxes: %1</source>
            <translation>No installed font has these characters; they are printed as boxes: %1</translation>
        </message>
        <message>
            <source>The PDF could not be written: %1</source>
            <translation>The PDF could not be written: %1</translation>
        </message>
        <message>
            <source>There is no Chinese font to print with. Install the package fonts-arphic-uming, or the font 仿宋_GB2312, and start again.</source>
            <translation>There is no Chinese font to print with. Install the package fonts-arphic-uming, or the font 仿宋_GB2312, and start again.</translation>
        </message>
        <message>
            <source>These rare characters print, but cannot be searched or copied in the PDF: %1</source>
            <translation>These rare characters print, but cannot be searched or copied in the PDF: %1</translation>
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
            <source>Stopped. Nothing was printed or written.</source>
            <translation>Stopped. Nothing was printed or written.</translation>
        </message>
        <message>
            <source>The PDFs could not be put together: one of them is damaged.</source>
            <translation>The PDFs could not be put together: one of them is damaged.</translation>
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
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
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
            <source>Who</source>
            <translation>Who</translation>
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
            <source>The service is noted.</source>
            <translation>The service is noted.</translation>
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
            <source>Versions…</source>
            <translation>Versions…</translation>
        </message>
        <message>
            <source>Print the documents of the case…</source>
            <translation>Print the documents of the case…</translation>
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
            <source>No period runs now.</source>
            <translation>No period runs now.</translation>
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
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>The file %1 cannot be written.</translation>
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
        <name>qilian::ui::ServiceForm</name>
        <message>
            <source>Day of service</source>
            <translation>Day of service</translation>
        </message>
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
            <source>Note the service  Ctrl+Enter</source>
            <translation>Note the service  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Service of %1</source>
            <translation>Service of %1</translation>
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
            <source>“%1” cannot be written. Close it where it is open, or choose another folder.</source>
            <translation>“%1” cannot be written. Close it where it is open, or choose another folder.</translation>
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
        <message>
            <source>The file is damaged and cannot be read. Copy it again, or open and save it anew.</source>
            <translation>The file is damaged and cannot be read. Copy it again, or open and save it anew.</translation>
        </message>
        <message>
            <source>The file is too large when unpacked. Split it into several files.</source>
            <translation>The file is too large when unpacked. Split it into several files.</translation>
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
            <source>render takes a workspace, a case, a document and --out FILE.pdf.%1</source>
            <translation>render takes a workspace, a case, a document and --out FILE.pdf.%1</translation>
        </message>
        <message>
            <source>The PDF could not be written to %1.</source>
            <translation>The PDF could not be written to %1.</translation>
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
    </context>
</TS>
