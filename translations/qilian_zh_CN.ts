<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>DocumentWords</name>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>已定稿</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the document as PDF and print it elsewhere, or set a printer up in the system.</source>
            <translation>这台电脑没有设置打印机。请另存为 PDF 后到别处打印，或先在系统中添加打印机。</translation>
        </message>
        <message>
            <source>Not submitted</source>
            <translation>未送审</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退回</translation>
        </message>
    </context>
    <context>
        <name>DueText</name>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今天到期</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>剩 %n 天</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExchangeWords</name>
        <message>
            <source>Receiving changes: %1</source>
            <translation>正在接收：%1 条</translation>
        </message>
        <message>
            <source>Sending changes: %1 of %2</source>
            <translation>正在上传：%1/%2 条</translation>
        </message>
        <message>
            <source>Sending files: %1 of %2</source>
            <translation>正在上传附件：%1 / %2</translation>
        </message>
        <message>
            <source>Receiving files: %1 of %2</source>
            <translation>正在接收附件：%1 / %2</translation>
        </message>
        <message>
            <source>Receiving files: %1</source>
            <translation>正在接收附件：%1</translation>
        </message>
        <message>
            <source>Not enrolled at the province</source>
            <translation>未在省级平台登记</translation>
        </message>
        <message>
            <source>Exchanging with the province …</source>
            <translation>正在与省级平台同步…</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>离线（%1 起）</translation>
        </message>
        <message>
            <source>The province refuses the exchange</source>
            <translation>省级平台拒绝同步</translation>
        </message>
        <message>
            <source>The exchange failed</source>
            <translation>同步未成功</translation>
        </message>
        <message>
            <source>In step with the province %1</source>
            <translation>已与省级平台同步 %1</translation>
        </message>
        <message>
            <source>Not yet exchanged with the province</source>
            <translation>尚未与省级平台同步</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to send</source>
            <translation>
                <numerusform>待上传 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Files %1/%2 (%3)</source>
            <translation>附件 %1/%2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not here yet</source>
            <translation>
                <numerusform>%n 个附件未传到</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the province</source>
            <translation>
                <numerusform>被退回 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) contested</source>
            <translation>
                <numerusform>争议 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FactField</name>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Sole trader</source>
            <translation>个体工商户</translation>
        </message>
        <message>
            <source>Citizen</source>
            <translation>公民</translation>
        </message>
        <message>
            <source>Neither of these</source>
            <translation>均不涉及</translation>
        </message>
        <message>
            <source>Harm to the environment</source>
            <translation>涉及生态环境损害后果</translation>
        </message>
        <message>
            <source>Harm to life and health</source>
            <translation>涉及公民生命健康安全且有危害后果</translation>
        </message>
        <message>
            <source>None</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>书面</translation>
        </message>
        <message>
            <source>Orally</source>
            <translation>口头</translation>
        </message>
        <message>
            <source>Not given yet</source>
            <translation>尚未作出</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>To be amended</source>
            <translation>修改后同意</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回补充</translation>
        </message>
        <message>
            <source>To be transferred</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>Kind of party</source>
            <translation>当事人类别</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Credit code or citizen's number</source>
            <translation>统一社会信用代码或身份证号</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>法定代表人（负责人）</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>The act began on</source>
            <translation>行为开始日</translation>
        </message>
        <message>
            <source>The act ended on</source>
            <translation>行为终了日</translation>
        </message>
        <message>
            <source>Discovered on</source>
            <translation>发现日</translation>
        </message>
        <message>
            <source>Place of the act</source>
            <translation>违法地点</translation>
        </message>
        <message>
            <source>Harm done</source>
            <translation>危害后果</translation>
        </message>
        <message>
            <source>A crime is suspected</source>
            <translation>涉嫌犯罪</translation>
        </message>
        <message>
            <source>Where the lead came from</source>
            <translation>线索来源</translation>
        </message>
        <message>
            <source>Lead received on</source>
            <translation>线索接收日</translation>
        </message>
        <message>
            <source>Officers in charge</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>A penalty is proposed</source>
            <translation>拟予处罚</translation>
        </message>
        <message>
            <source>Penalty beside the fine</source>
            <translation>罚款以外的处罚</translation>
        </message>
        <message>
            <source>It is heard by itself (suspension, revocation …)</source>
            <translation>属于应告知听证的较重处罚（停产停业、吊销许可等）</translation>
        </message>
        <message>
            <source>To be confiscated (yuan)</source>
            <translation>没收（元）</translation>
        </message>
        <message>
            <source>What is to be put right</source>
            <translation>责令改正内容</translation>
        </message>
        <message>
            <source>Correction is ordered</source>
            <translation>已责令改正</translation>
        </message>
        <message>
            <source>Statement and defence</source>
            <translation>陈述申辩</translation>
        </message>
        <message>
            <source>Defence waived in writing on</source>
            <translation>书面放弃陈述申辩日</translation>
        </message>
        <message>
            <source>Hearing asked for on</source>
            <translation>申请听证日</translation>
        </message>
        <message>
            <source>Hearing held on</source>
            <translation>听证日</translation>
        </message>
        <message>
            <source>Chair of the hearing</source>
            <translation>听证主持人</translation>
        </message>
        <message>
            <source>Reviewer of the case</source>
            <translation>案件审查人</translation>
        </message>
        <message>
            <source>Legal reviewer</source>
            <translation>法制审核人</translation>
        </message>
        <message>
            <source>Opinion of the legal review</source>
            <translation>法制审核意见</translation>
        </message>
        <message>
            <source>Legal review on</source>
            <translation>法制审核日</translation>
        </message>
        <message>
            <source>Major public interest or rights are touched</source>
            <translation>涉及重大公共利益或者重大权益</translation>
        </message>
        <message>
            <source>The case is complex</source>
            <translation>案情疑难复杂</translation>
        </message>
        <message>
            <source>Discussed by the heads on</source>
            <translation>集体讨论日</translation>
        </message>
        <message>
            <source>Who voted</source>
            <translation>参加表决人员</translation>
        </message>
        <message>
            <source>Who must withdraw</source>
            <translation>应当回避人员</translation>
        </message>
        <message>
            <source>A request for recusal is not decided</source>
            <translation>回避申请尚未决定</translation>
        </message>
        <message>
            <source>Put right on</source>
            <translation>改正完成日</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Write the day as 2026-11-25.</source>
            <translation>日期请写成 2026-11-25。</translation>
        </message>
        <message>
            <source>The party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>The act</source>
            <translation>违法行为</translation>
        </message>
        <message>
            <source>The lead and who handles it</source>
            <translation>线索与承办</translation>
        </message>
        <message>
            <source>Penalty and correction</source>
            <translation>处罚与改正</translation>
        </message>
        <message>
            <source>Defence and hearing</source>
            <translation>申辩与听证</translation>
        </message>
        <message>
            <source>Review and decision</source>
            <translation>审查与决定</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>履行</translation>
        </message>
        <message>
            <source>Nobody named yet</source>
            <translation>尚未指定</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>FieldEditor</name>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>It was told, and this was answered</source>
            <translation>已告知，对方已作上述答复</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>What was answered</source>
            <translation>对方如何答复</translation>
        </message>
        <message>
            <source>Given when the document is made final</source>
            <translation>定稿时由程序给出</translation>
        </message>
    </context>
    <context>
        <name>FieldPart</name>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Certificate or identity number</source>
            <translation>执法证号或身份证件号码</translation>
        </message>
        <message>
            <source>Relation to the case</source>
            <translation>与本案关系</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据名称</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>取得日期</translation>
        </message>
        <message>
            <source>Taken or given by</source>
            <translation>取得人或提供人</translation>
        </message>
        <message>
            <source>What it proves</source>
            <translation>证明内容</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法律、法规、规章</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Its words</source>
            <translation>条文内容</translation>
        </message>
        <message>
            <source>From</source>
            <translation>自</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>罚款（元）</translation>
        </message>
        <message>
            <source>Confiscation of illegal gains</source>
            <translation>没收违法所得（元）</translation>
        </message>
        <message>
            <source>Kinds of penalty</source>
            <translation>处罚种类</translation>
        </message>
        <message>
            <source>Other, in words</source>
            <translation>其他处罚内容</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Place of the seal</source>
            <translation>用印位置</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>份数</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>签收人</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>FineMove</name>
        <message>
            <source>The same figure: %1</source>
            <translation>金额相同：%1</translation>
        </message>
        <message>
            <source>%1 → %2 (%3)</source>
            <translation>%1 → %2（%3）</translation>
        </message>
    </context>
    <context>
        <name>FineView</name>
        <message>
            <source>The table this fine was computed from is not here.</source>
            <translation>计算该罚款所用的裁量表不在本机。</translation>
        </message>
    </context>
    <context>
        <name>LawWords</name>
        <message>
            <source>total investment</source>
            <translation>项目总投资额</translation>
        </message>
        <message>
            <source>unlawful gain</source>
            <translation>违法所得</translation>
        </message>
        <message>
            <source>fee charged</source>
            <translation>所收费用</translation>
        </message>
        <message>
            <source>cost of disposal</source>
            <translation>处置费用</translation>
        </message>
        <message>
            <source>direct loss</source>
            <translation>直接损失</translation>
        </message>
        <message>
            <source>value of the goods</source>
            <translation>货值金额</translation>
        </message>
        <message>
            <source>income of the year before</source>
            <translation>上一年度从本单位取得的收入</translation>
        </message>
        <message>
            <source>fine of the paragraph before</source>
            <translation>前款罚款</translation>
        </message>
        <message>
            <source>Environmental assessment</source>
            <translation>环评</translation>
        </message>
        <message>
            <source>Discharge permit</source>
            <translation>排污许可</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>水</translation>
        </message>
        <message>
            <source>Air</source>
            <translation>大气</translation>
        </message>
        <message>
            <source>Solid waste</source>
            <translation>固体废物</translation>
        </message>
        <message>
            <source>Hazardous waste</source>
            <translation>危险废物</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <source>Soil</source>
            <translation>土壤</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>监测</translation>
        </message>
        <message>
            <source>Evading supervision</source>
            <translation>逃避监管</translation>
        </message>
        <message>
            <source>Obstructing inspection</source>
            <translation>阻挠检查</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>信息公开</translation>
        </message>
        <message>
            <source>Emergencies</source>
            <translation>应急</translation>
        </message>
        <message>
            <source>Technical agencies</source>
            <translation>技术机构</translation>
        </message>
        <message>
            <source>Nature protection</source>
            <translation>生态保护</translation>
        </message>
        <message>
            <source>Radiation</source>
            <translation>辐射</translation>
        </message>
        <message>
            <source>Livestock</source>
            <translation>畜禽养殖</translation>
        </message>
        <message>
            <source>County</source>
            <translation>县级</translation>
        </message>
        <message>
            <source>City</source>
            <translation>市级</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>省级</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>人民政府</translation>
        </message>
        <message>
            <source>ban on practising</source>
            <translation>限制从业</translation>
        </message>
        <message>
            <source>bar on applying again</source>
            <translation>限制申请许可</translation>
        </message>
        <message>
            <source>circulated criticism</source>
            <translation>通报批评</translation>
        </message>
        <message>
            <source>closure by the government</source>
            <translation>报请政府责令关闭</translation>
        </message>
        <message>
            <source>confiscation of facilities</source>
            <translation>没收设施</translation>
        </message>
        <message>
            <source>confiscation of gains</source>
            <translation>没收违法所得</translation>
        </message>
        <message>
            <source>confiscation of goods</source>
            <translation>没收物品</translation>
        </message>
        <message>
            <source>demolition</source>
            <translation>责令拆除</translation>
        </message>
        <message>
            <source>detention by the police</source>
            <translation>移送拘留</translation>
        </message>
        <message>
            <source>limit of production</source>
            <translation>限制生产</translation>
        </message>
        <message>
            <source>order to correct</source>
            <translation>责令改正</translation>
        </message>
        <message>
            <source>public notice</source>
            <translation>公告</translation>
        </message>
        <message>
            <source>referral to the police</source>
            <translation>移送公安机关</translation>
        </message>
        <message>
            <source>restoration</source>
            <translation>恢复原状</translation>
        </message>
        <message>
            <source>revocation of the permit</source>
            <translation>吊销许可证</translation>
        </message>
        <message>
            <source>stop of construction</source>
            <translation>责令停止建设</translation>
        </message>
        <message>
            <source>stop of the act</source>
            <translation>责令停止违法行为</translation>
        </message>
        <message>
            <source>stop of production for rectification</source>
            <translation>停产整治</translation>
        </message>
        <message>
            <source>stop of use</source>
            <translation>责令停止使用</translation>
        </message>
        <message>
            <source>performance by proxy</source>
            <translation>代履行</translation>
        </message>
        <message>
            <source>suspension of business</source>
            <translation>责令停业</translation>
        </message>
        <message>
            <source>suspension of works</source>
            <translation>停工整治</translation>
        </message>
        <message>
            <source>treatment of the pollution</source>
            <translation>责令治理</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>withdrawal of the permit</source>
            <translation>撤销许可</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>罚款</translation>
        </message>
        <message>
            <source>Fine where it is not corrected in time</source>
            <translation>逾期或拒不改正的罚款</translation>
        </message>
        <message>
            <source>Fine in serious cases</source>
            <translation>情节严重的罚款</translation>
        </message>
        <message>
            <source>Fine on responsible persons</source>
            <translation>对责任人员的罚款</translation>
        </message>
        <message>
            <source>language:en</source>
            <translation>language:zh</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 起</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>%1 以下</translation>
        </message>
        <message>
            <source>%1 % of the %2</source>
            <translation>%2的 %1%</translation>
        </message>
        <message>
            <source>%1 times the %2</source>
            <translation>%2的 %1 倍</translation>
        </message>
        <message>
            <source>, which counts as at least %1</source>
            <translation>，不足 %1 的按 %1 计</translation>
        </message>
        <message>
            <source> (optional)</source>
            <translation>（可以并处）</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>日期不明</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Responsible persons</source>
            <translation>责任人员</translation>
        </message>
        <message>
            <source>Corrected in time</source>
            <translation>期限内改正</translation>
        </message>
        <message>
            <source>Not corrected in time</source>
            <translation>逾期未改正</translation>
        </message>
        <message>
            <source>Serious case</source>
            <translation>情节严重</translation>
        </message>
        <message>
            <source>Version of %1, in force from %2</source>
            <translation>%1 版本，自 %2 起施行</translation>
        </message>
        <message>
            <source>In force from %1</source>
            <translation>自 %1 起施行</translation>
        </message>
        <message>
            <source>Version without a date</source>
            <translation>版本日期不明</translation>
        </message>
        <message>
            <source>Version of %1</source>
            <translation>%1 版本</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>lighter</source>
            <translation>较轻</translation>
        </message>
        <message>
            <source>heavier</source>
            <translation>较重</translation>
        </message>
        <message>
            <source>to be weighed by the facts</source>
            <translation>须据案情衡量</translation>
        </message>
    </context>
    <context>
        <name>MeasureField</name>
        <message>
            <source>Nobody yet</source>
            <translation>尚未确定</translation>
        </message>
        <message>
            <source>Write the day as 2026-11-25.</source>
            <translation>日期请写成 2026-11-25。</translation>
        </message>
        <message>
            <source>Write the moment as 2026-11-25 09:30.</source>
            <translation>时间请写成 2026-11-25 09:30。</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>请填写整数。</translation>
        </message>
    </context>
    <context>
        <name>MeasureForms</name>
        <message>
            <source>%1 (a duty)</source>
            <translation>%1（应当）</translation>
        </message>
        <message>
            <source>Public facilities, livelihood, safety of production: weighed how</source>
            <translation>公共设施、基本民生、生产安全的考量</translation>
        </message>
        <message>
            <source>No one measure for all. It need not be taken where: %1.</source>
            <translation>防止“一刀切”。下列情形可以不实施：%1。</translation>
        </message>
        <message>
            <source>Officers (two, certified on the day)</source>
            <translation>执法人员（两名，当日持有效执法证）</translation>
        </message>
        <message>
            <source>Not an act that is fined by the day</source>
            <translation>不属于可以按日处罚的行为</translation>
        </message>
        <message>
            <source>What is to be put right</source>
            <translation>责令改正内容</translation>
        </message>
        <message>
            <source>Day of the order</source>
            <translation>责令改正日期</translation>
        </message>
        <message>
            <source>To be put right until</source>
            <translation>改正期限</translation>
        </message>
        <message>
            <source>Served on</source>
            <translation>送达日期</translation>
        </message>
        <message>
            <source>Comes by itself with the service of its document.</source>
            <translation>随文书的送达自动带入。</translation>
        </message>
        <message>
            <source>Which act fined by the day it is</source>
            <translation>属于哪种可以按日处罚的行为</translation>
        </message>
        <message>
            <source>The order warns that refusal is fined by the day</source>
            <translation>决定书已告知拒不改正按日连续处罚</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>复查结论</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <source>Unannounced</source>
            <translation>暗查</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>发现的情况</translation>
        </message>
        <message>
            <source>The recheck stays as it is saved.</source>
            <translation>复查保存后不能修改。</translation>
        </message>
        <message>
            <source>Numbers of photos and recordings</source>
            <translation>影像编号</translation>
        </message>
        <message>
            <source>Grounds that hold</source>
            <translation>成立的情形</translation>
        </message>
        <message>
            <source>The concrete circumstances</source>
            <translation>具体情况</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>The inventory stays as it is saved.</source>
            <translation>清单保存后不能修改。</translation>
        </message>
        <message>
            <source>Urgent: on the spot, before the approval</source>
            <translation>情况紧急，批准前当场实施</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>Approved at</source>
            <translation>批准时间</translation>
        </message>
        <message>
            <source>Before it begins; where it could not wait, within 24 hours.</source>
            <translation>实施前批准；情况紧急的，二十四小时内补办。</translation>
        </message>
        <message>
            <source>Decision and list were handed over on the spot</source>
            <translation>决定书和清单已当场交付</translation>
        </message>
        <message>
            <source>Where the things are kept</source>
            <translation>保存地点</translation>
        </message>
        <message>
            <source>Who keeps them</source>
            <translation>保管人</translation>
        </message>
        <message>
            <source>Extended by (days)</source>
            <translation>延长天数</translation>
        </message>
        <message>
            <source>Once, where the case is complex, by at most 30 days.</source>
            <translation>情况复杂的可以延长一次，不超过三十日。</translation>
        </message>
        <message>
            <source>Why the case is complex</source>
            <translation>情况复杂的理由</translation>
        </message>
        <message>
            <source>Told to the party in writing on</source>
            <translation>书面告知当事人日期</translation>
        </message>
        <message>
            <source>Testing or appraisal from</source>
            <translation>检测、鉴定开始</translation>
        </message>
        <message>
            <source>Testing or appraisal until</source>
            <translation>检测、鉴定结束</translation>
        </message>
        <message>
            <source>Its period told in writing on</source>
            <translation>检测、鉴定期间书面告知日期</translation>
        </message>
        <message>
            <source>Without that the time of testing counts.</source>
            <translation>没有书面告知的，检测、鉴定时间不扣除。</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>物品</translation>
        </message>
        <message>
            <source>What becomes of them</source>
            <translation>处理方式</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Handed to</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Loss or damage</source>
            <translation>毁损、灭失</translation>
        </message>
        <message>
            <source>Empty: everything is as it was.</source>
            <translation>不填：完好。</translation>
        </message>
        <message>
            <source>How far, and how the breach is put right</source>
            <translation>限产停产范围和改正方式</translation>
        </message>
        <message>
            <source>Ordered as a measure by</source>
            <translation>作为措施责令的依据</translation>
        </message>
        <message>
            <source>Empty: a penalty, with notice, hearing, review and discussion. Else the law that orders it.</source>
            <translation>不填：属于行政处罚，须经告知、听证、审核、讨论。作为措施责令的，写明法律条款。</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>Extended until</source>
            <translation>延长至</translation>
        </message>
        <message>
            <source>Plan filed and made public on</source>
            <translation>整改方案备案公开日期</translation>
        </message>
        <message>
            <source>Work done on</source>
            <translation>整改完成日期</translation>
        </message>
        <message>
            <source>Completion filed on</source>
            <translation>完成情况备案日期</translation>
        </message>
        <message>
            <source>From this day the decision is lifted by itself.</source>
            <translation>自备案之日起决定自动解除。</translation>
        </message>
        <message>
            <source>Monitoring report, power, water, output</source>
            <translation>监测报告、用电量、用水量、产量对比</translation>
        </message>
        <message>
            <source>Followed up on</source>
            <translation>跟踪检查日期</translation>
        </message>
        <message>
            <source>What the follow-up found</source>
            <translation>跟踪检查情况</translation>
        </message>
        <message>
            <source>It found the same act again</source>
            <translation>发现又实施同一违法行为</translation>
        </message>
        <message>
            <source>Production resumed without leave on</source>
            <translation>擅自恢复生产日期</translation>
        </message>
        <message>
            <source>Reported to the government on</source>
            <translation>报告政府日期</translation>
        </message>
        <message>
            <source> (not verified yet)</source>
            <translation>（待核）</translation>
        </message>
        <message>
            <source>Extension granted by</source>
            <translation>批准延长的负责人</translation>
        </message>
        <message>
            <source>Extension granted on</source>
            <translation>批准延长日期</translation>
        </message>
        <message>
            <source>The party asked for release on</source>
            <translation>当事人申请解除日期</translation>
        </message>
        <message>
            <source>To be looked into and decided within 5 working days.</source>
            <translation>五个工作日内核查并作出决定。</translation>
        </message>
        <message>
            <source>Decided on the request on</source>
            <translation>对申请作出决定日期</translation>
        </message>
        <message>
            <source>Notice to fetch the things published on</source>
            <translation>招领公告日期</translation>
        </message>
        <message>
            <source>Where nobody is found who takes them back: 60 days.</source>
            <translation>无法确定或者找到物品所有人的：公告六十日。</translation>
        </message>
    </context>
    <context>
        <name>MeasureWords</name>
        <message>
            <source>Sealing</source>
            <translation>查封</translation>
        </message>
        <message>
            <source>Seizure</source>
            <translation>扣押</translation>
        </message>
        <message>
            <source>Registration of evidence in advance</source>
            <translation>先行登记保存</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退还</translation>
        </message>
        <message>
            <source>Recorded or copied, then returned</source>
            <translation>记录、复制后退还</translation>
        </message>
        <message>
            <source>Sent to appraisal</source>
            <translation>送交鉴定</translation>
        </message>
        <message>
            <source>Sealed or seized from now on</source>
            <translation>转为查封、扣押</translation>
        </message>
        <message>
            <source>Transferred to another body</source>
            <translation>移送有关机关</translation>
        </message>
        <message>
            <source>Confiscated</source>
            <translation>没收</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>已改正</translation>
        </message>
        <message>
            <source>Going on: correction refused</source>
            <translation>继续违法（拒不改正）</translation>
        </message>
        <message>
            <source>Recheck refused or obstructed</source>
            <translation>拒绝、阻挠复查</translation>
        </message>
        <message>
            <source>Production stopped or closed</source>
            <translation>已停产、关闭</translation>
        </message>
        <message>
            <source>Production limited</source>
            <translation>限制生产</translation>
        </message>
        <message>
            <source>Production stopped for rectification</source>
            <translation>停产整治</translation>
        </message>
        <message>
            <source>%1 (a duty)</source>
            <translation>%1（应当）</translation>
        </message>
        <message>
            <source>Not served yet</source>
            <translation>尚未送达</translation>
        </message>
        <message>
            <source>Recheck is due</source>
            <translation>待复查</translation>
        </message>
        <message>
            <source>All released</source>
            <translation>已全部解除</translation>
        </message>
        <message>
            <source>All disposed of</source>
            <translation>已全部处理</translation>
        </message>
        <message>
            <source>Term is over: release</source>
            <translation>期满，立即解除</translation>
        </message>
        <message>
            <source>Approval is missing</source>
            <translation>缺批准</translation>
        </message>
        <message>
            <source>Partly released</source>
            <translation>部分解除</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>实施中</translation>
        </message>
        <message>
            <source>Report to the government</source>
            <translation>应报告政府</translation>
        </message>
        <message>
            <source>Lifted, followed up</source>
            <translation>已解除，已跟踪检查</translation>
        </message>
        <message>
            <source>Lifted, follow-up is due</source>
            <translation>已解除，待跟踪检查</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>执行中</translation>
        </message>
    </context>
    <context>
        <name>MeasuresView</name>
        <message>
            <source>Tick at least one thing.</source>
            <translation>至少勾选一件物品。</translation>
        </message>
    </context>
    <context>
        <name>PackFields</name>
        <message>
            <source>Names: the factors and terms by their ids, start, base_max, statute_min, statute_max. + - * / ^ ( ), min, max, avg, if(a &lt; b, c, d).</source>
            <translation>可用名称：各因子、中间项的编号，以及 start、base_max、statute_min、statute_max。可用 + - * / ^ ( )、min、max、avg、if(a &lt; b, c, d)。</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>The same for every version of this table, as gs-2026</source>
            <translation>同一套基准的各版本用同一编号，如 gs-2026</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>制定机关</translation>
        </message>
        <message>
            <source>Division code</source>
            <translation>行政区划代码</translation>
        </message>
        <message>
            <source>Six digits, as 620000 for the province</source>
            <translation>六位数字，省级为 620000</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>施行日期</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Published by the issuer</source>
            <translation>制定机关已经正式公布</translation>
        </message>
        <message>
            <source>Document it is taken from</source>
            <translation>出处</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>效果</translation>
        </message>
        <message>
            <source>Conditions, each a question</source>
            <translation>适用条件，逐条写成问题</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Moves the figure by (%)</source>
            <translation>金额增减（%）</translation>
        </message>
        <message>
            <source>Lighter with a minus: -20</source>
            <translation>从轻用负数，如 -20</translation>
        </message>
        <message>
            <source>Keeps of the lowest fine at least (%)</source>
            <translation>减轻后不低于法定最低额的（%）</translation>
        </message>
        <message>
            <source>For acts from</source>
            <translation>适用于何日起的行为</translation>
        </message>
        <message>
            <source>Collective discussion first</source>
            <translation>须先经集体讨论</translation>
        </message>
        <message>
            <source>Legal review first</source>
            <translation>须先经法制审核</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>违法行为</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>计算方法</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>法律依据</translation>
        </message>
        <message>
            <source>The formula gives</source>
            <translation>公式得出</translation>
        </message>
        <message>
            <source>Formula of the result</source>
            <translation>结果公式</translation>
        </message>
        <message>
            <source>Round the fine to (yuan)</source>
            <translation>金额取整到（元）</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>取整方式</translation>
        </message>
        <message>
            <source>Factors without evidence</source>
            <translation>没有证据的因子</translation>
        </message>
        <message>
            <source>Other measures, a line each</source>
            <translation>其他措施，每行一项</translation>
        </message>
        <message>
            <source>Remarks, a line each</source>
            <translation>备注，每行一项</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>分支</translation>
        </message>
        <message>
            <source>The id of the branch it limits, as unit</source>
            <translation>所限定的分支编号，如 unit</translation>
        </message>
        <message>
            <source>Who is fined</source>
            <translation>处罚对象</translation>
        </message>
        <message>
            <source>Kind of fine</source>
            <translation>罚款种类</translation>
        </message>
        <message>
            <source>Base of a multiple or percent</source>
            <translation>倍数、百分比的基数</translation>
        </message>
        <message>
            <source>Lowest (yuan, times or %)</source>
            <translation>最低（元、倍或者 %）</translation>
        </message>
        <message>
            <source>Highest (yuan, times or %)</source>
            <translation>最高（元、倍或者 %）</translation>
        </message>
        <message>
            <source>A smaller base counts as (yuan)</source>
            <translation>基数不足的按（元）计算</translation>
        </message>
        <message>
            <source>As the range of the statute names it: unit, individual, overdue</source>
            <translation>与法定幅度一致，如 unit、individual、overdue</translation>
        </message>
        <message>
            <source>Start (%)</source>
            <translation>裁量起点（%）</translation>
        </message>
        <message>
            <source>Percents are taken of (yuan, times or %)</source>
            <translation>百分比的计算基数（元、倍或者 %）</translation>
        </message>
        <message>
            <source>At least (%)</source>
            <translation>不低于（%）</translation>
        </message>
        <message>
            <source>At most (%)</source>
            <translation>不超过（%）</translation>
        </message>
        <message>
            <source>At most (yuan)</source>
            <translation>不超过（元）</translation>
        </message>
        <message>
            <source>Formulas name the factor by it</source>
            <translation>公式中用它指代该因子</translation>
        </message>
        <message>
            <source>Several options may hold at once</source>
            <translation>可多选</translation>
        </message>
        <message>
            <source>Unit of measured values</source>
            <translation>数值的单位</translation>
        </message>
        <message>
            <source>Counts earlier penalties of so many years</source>
            <translation>按近几年同类处罚次数认定</translation>
        </message>
        <message>
            <source>The option then follows from the count</source>
            <translation>情节由次数自动确定</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>百分比</translation>
        </message>
        <message>
            <source>Measured values from (included)</source>
            <translation>数值从（含）</translation>
        </message>
        <message>
            <source>Below (not included)</source>
            <translation>不满（不含）</translation>
        </message>
        <message>
            <source>Formulas name the term by it</source>
            <translation>公式中用它指代该中间项</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>公式</translation>
        </message>
        <message>
            <source>Or a table</source>
            <translation>或者用表格</translation>
        </message>
        <message>
            <source>Where these options hold</source>
            <translation>适用情形</translation>
        </message>
        <message>
            <source>The highest may itself be imposed</source>
            <translation>含最高额</translation>
        </message>
        <message>
            <source>What fixes the fine</source>
            <translation>直接定额的情形</translation>
        </message>
        <message>
            <source>Fine (yuan, times or %)</source>
            <translation>罚款（元、倍或者 %）</translation>
        </message>
        <message>
            <source>Weighted sum of percents</source>
            <translation>权重累加</translation>
        </message>
        <message>
            <source>Matrix of intervals</source>
            <translation>幅度表</translation>
        </message>
        <message>
            <source>Percent of the base of the branch</source>
            <translation>分支基数的百分比</translation>
        </message>
        <message>
            <source>The fine in yuan</source>
            <translation>罚款金额（元）</translation>
        </message>
        <message>
            <source>Half up, where it is rounded</source>
            <translation>取整时四舍五入</translation>
        </message>
        <message>
            <source>Half up</source>
            <translation>四舍五入</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>舍去</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>进一</translation>
        </message>
        <message>
            <source>Count as chosen</source>
            <translation>按所选情节计算</translation>
        </message>
        <message>
            <source>Count as chosen, said in the pack</source>
            <translation>按所选情节计算（在基准包中写明）</translation>
        </message>
        <message>
            <source>Count at their lowest option</source>
            <translation>按最低一档计算</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Individual</source>
            <translation>个人</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Multiple of a base</source>
            <translation>基数的倍数</translation>
        </message>
        <message>
            <source>Percent of a base</source>
            <translation>基数的百分比</translation>
        </message>
        <message>
            <source>None: an amount</source>
            <translation>无，直接为金额</translation>
        </message>
        <message>
            <source>Illegal gain</source>
            <translation>违法所得</translation>
        </message>
        <message>
            <source>Total investment</source>
            <translation>项目总投资额</translation>
        </message>
        <message>
            <source>Fee charged</source>
            <translation>所收费用</translation>
        </message>
        <message>
            <source>Cost of disposal</source>
            <translation>处置费用</translation>
        </message>
        <message>
            <source>Direct loss</source>
            <translation>直接损失</translation>
        </message>
        <message>
            <source>Value of the goods</source>
            <translation>货值金额</translation>
        </message>
        <message>
            <source>No penalty: shall</source>
            <translation>应当不予处罚</translation>
        </message>
        <message>
            <source>No penalty: may</source>
            <translation>可以不予处罚</translation>
        </message>
        <message>
            <source>Reduced below the statute</source>
            <translation>减轻处罚</translation>
        </message>
        <message>
            <source>Lighter or reduced</source>
            <translation>从轻或者减轻处罚</translation>
        </message>
        <message>
            <source>Lighter</source>
            <translation>从轻处罚</translation>
        </message>
        <message>
            <source>Heavier</source>
            <translation>从重处罚</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>基准包</translation>
        </message>
        <message>
            <source>Circumstance</source>
            <translation>裁量情节</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>裁量基准</translation>
        </message>
        <message>
            <source>Range of the statute</source>
            <translation>法定幅度</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>裁量因子</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>档次</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>中间项</translation>
        </message>
        <message>
            <source>Row of the matrix</source>
            <translation>幅度表的行</translation>
        </message>
        <message>
            <source>Fixed fine</source>
            <translation>直接定额</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Enterprises</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Discretion</source>
            <translation>裁量</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法规</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Inspections</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Workbench</source>
            <translation>工作台</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>同步</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>督办</translation>
        </message>
    </context>
    <context>
        <name>PerformanceFields</name>
        <message>
            <source>Fine</source>
            <translation>罚款</translation>
        </message>
        <message>
            <source>Confiscation</source>
            <translation>没收违法所得</translation>
        </message>
        <message>
            <source>Added penalty</source>
            <translation>加处罚款</translation>
        </message>
        <message>
            <source>Bank or electronic payment</source>
            <translation>代收银行或者电子支付</translation>
        </message>
        <message>
            <source>Collected on the spot</source>
            <translation>当场收缴</translation>
        </message>
        <message>
            <source>By the court's enforcement</source>
            <translation>法院执行到位</translation>
        </message>
        <message>
            <source>Remitted by an agreement on execution</source>
            <translation>依执行协议减免</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>延期缴纳</translation>
        </message>
        <message>
            <source>Pay by instalments</source>
            <translation>分期缴纳</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>尚未决定</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Reconsideration</source>
            <translation>行政复议</translation>
        </message>
        <message>
            <source>Suit</source>
            <translation>行政诉讼</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>尚未结束</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>维持</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Annulled</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>驳回或者不予受理</translation>
        </message>
        <message>
            <source>No ruling yet</source>
            <translation>尚未裁定</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>不予受理</translation>
        </message>
        <message>
            <source>To be enforced</source>
            <translation>准予执行</translation>
        </message>
        <message>
            <source>Enforcement refused</source>
            <translation>不予执行</translation>
        </message>
        <message>
            <source>Who paid</source>
            <translation>缴款人</translation>
        </message>
        <message>
            <source>The party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>请选择</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>缴款日期</translation>
        </message>
        <message>
            <source>Sum (yuan)</source>
            <translation>金额（元）</translation>
        </message>
        <message>
            <source>Towards</source>
            <translation>款项</translation>
        </message>
        <message>
            <source>How it came in</source>
            <translation>缴款方式</translation>
        </message>
        <message>
            <source>Number of the receipt</source>
            <translation>票据号</translation>
        </message>
        <message>
            <source>Why on the spot</source>
            <translation>当场收缴的情形</translation>
        </message>
        <message>
            <source>Who collected it</source>
            <translation>收缴人员</translation>
        </message>
        <message>
            <source>Handed to the bureau on</source>
            <translation>交至本机关日期</translation>
        </message>
        <message>
            <source>Within 2 working days.</source>
            <translation>两个工作日内。</translation>
        </message>
        <message>
            <source>Paid into the bank on</source>
            <translation>缴付银行日期</translation>
        </message>
        <message>
            <source>Within 2 more working days.</source>
            <translation>再两个工作日内。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Asked for on</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>申请事项</translation>
        </message>
        <message>
            <source>Economic difficulty and what proves it</source>
            <translation>经济困难的理由和证明</translation>
        </message>
        <message>
            <source>Decision of the head</source>
            <translation>负责人决定</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>Plan: a line each, day and sum</source>
            <translation>缴纳计划：一行一期，写日期和金额</translation>
        </message>
        <message>
            <source>2026-12-10 20000: together exactly what is open of the fine.</source>
            <translation>例如 2026-12-10 20000；各期相加正好等于未缴的罚款。</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Ended before its time on</source>
            <translation>终止日期</translation>
        </message>
        <message>
            <source>From the next day all that is left is due.</source>
            <translation>自次日起，全部余额到期。</translation>
        </message>
        <message>
            <source>Why it was ended</source>
            <translation>终止的理由</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Body or court</source>
            <translation>复议机关或者法院</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Performance is stopped meanwhile</source>
            <translation>期间停止执行</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Decision served, judgment in effect on</source>
            <translation>复议决定送达、裁判生效日期</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>陈述日期</translation>
        </message>
        <message>
            <source>What the party said</source>
            <translation>当事人的陈述申辩</translation>
        </message>
        <message>
            <source>What was found when it was looked into</source>
            <translation>复核情况</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>法院</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>受理日期</translation>
        </message>
        <message>
            <source>Ruling</source>
            <translation>裁定</translation>
        </message>
        <message>
            <source>Ruling served on</source>
            <translation>裁定送达日期</translation>
        </message>
        <message>
            <source>Number of the ruling</source>
            <translation>裁定文号</translation>
        </message>
        <message>
            <source>The court above was asked on</source>
            <translation>向上一级法院申请复议日期</translation>
        </message>
        <message>
            <source>Within 15 days.</source>
            <translation>十五日内。</translation>
        </message>
        <message>
            <source>Enforced in full on</source>
            <translation>执行完毕日期</translation>
        </message>
        <message>
            <source>Daily fine</source>
            <translation>按日连续处罚罚款</translation>
        </message>
        <message>
            <source>Of which</source>
            <translation>针对</translation>
        </message>
        <message>
            <source>Who asked for it</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Against which decision</source>
            <translation>针对哪一份决定</translation>
        </message>
        <message>
            <source>Summary procedure</source>
            <translation>简易程序</translation>
        </message>
        <message>
            <source>Copy of the application or complaint received on</source>
            <translation>收到申请书（起诉状）副本日期</translation>
        </message>
        <message>
            <source>The reply is due in 10 working days, in the summary procedure in 5; the defence in 15 days. Without it there is no evidence.</source>
            <translation>复议答复十个工作日，简易程序五个工作日；诉讼答辩十五日。逾期不提交的，视为没有证据。</translation>
        </message>
        <message>
            <source>Reply with the evidence handed in on</source>
            <translation>提交答复（答辩）和证据日期</translation>
        </message>
        <message>
            <source>The fine now (yuan)</source>
            <translation>变更后的罚款（元）</translation>
        </message>
    </context>
    <context>
        <name>ReferralFields</name>
        <message>
            <source>Police: suspected crime</source>
            <translation>公安机关：涉嫌犯罪</translation>
        </message>
        <message>
            <source>Police: detention</source>
            <translation>公安机关：行政拘留</translation>
        </message>
        <message>
            <source>Another department</source>
            <translation>其他行政机关</translation>
        </message>
        <message>
            <source>Environment bureau with jurisdiction</source>
            <translation>有管辖权的生态环境部门</translation>
        </message>
        <message>
            <source>Who supervises a third-party institution</source>
            <translation>第三方机构的主管部门</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>尚未决定</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>同意移送</translation>
        </message>
        <message>
            <source>Not transferred</source>
            <translation>不予移送</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>尚未答复</translation>
        </message>
        <message>
            <source>Filed as a criminal case</source>
            <translation>已立案</translation>
        </message>
        <message>
            <source>Filing refused</source>
            <translation>不予立案</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Detention decided</source>
            <translation>决定拘留</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>移送去向</translation>
        </message>
        <message>
            <source>Answer of the police</source>
            <translation>公安机关答复</translation>
        </message>
        <message>
            <source>To which body</source>
            <translation>受移送机关</translation>
        </message>
        <message>
            <source>Facts and why it goes there, with the article</source>
            <translation>基本事实、移送理由和依据</translation>
        </message>
        <message>
            <source>Who is directly responsible, a line each</source>
            <translation>直接负责的主管人员和其他直接责任人员，一行一人</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>报告日期</translation>
        </message>
        <message>
            <source>Team that reports it, at least two</source>
            <translation>专案组成员，两名以上</translation>
        </message>
        <message>
            <source>What goes with it, a line each</source>
            <translation>随案材料，一行一件</translation>
        </message>
        <message>
            <source>Things involved in the case, a line each</source>
            <translation>涉案物品，一行一件</translation>
        </message>
        <message>
            <source>Handed over at</source>
            <translation>移交时间</translation>
        </message>
        <message>
            <source>Within 24 hours of the approval.</source>
            <translation>批准后二十四小时内。</translation>
        </message>
        <message>
            <source>In originals, within 3 working days of the approval.</source>
            <translation>批准后三个工作日内移送原件。</translation>
        </message>
        <message>
            <source>Copy to the procuratorate on</source>
            <translation>抄送检察机关日期</translation>
        </message>
        <message>
            <source>Receipt of</source>
            <translation>回执日期</translation>
        </message>
        <message>
            <source>Who received it</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>Decided by the police on</source>
            <translation>公安机关决定日期</translation>
        </message>
        <message>
            <source>Their notice received on</source>
            <translation>收到通知日期</translation>
        </message>
        <message>
            <source>Things handed over on</source>
            <translation>涉案物品移交日期</translation>
        </message>
        <message>
            <source>Within 3 days of the notice of filing.</source>
            <translation>接到立案通知后三日内。</translation>
        </message>
        <message>
            <source>Objection made on</source>
            <translation>提请复议日期</translation>
        </message>
        <message>
            <source>Within 3 days of a refusal: calendar days, to be safe on either reading.</source>
            <translation>接到不予立案通知后三日内：两种算法不一，按较早的自然日提示。</translation>
        </message>
        <message>
            <source>Objection answered on</source>
            <translation>复议答复日期</translation>
        </message>
        <message>
            <source>Procuratorate asked to supervise on</source>
            <translation>建议立案监督日期</translation>
        </message>
        <message>
            <source>Came back for administrative handling on</source>
            <translation>退回行政处理日期</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Police asked for what is missing on</source>
            <translation>公安机关要求补正日期</translation>
        </message>
        <message>
            <source>What was missing handed in on</source>
            <translation>补正材料提交日期</translation>
        </message>
        <message>
            <source>Within 3 days.</source>
            <translation>三日内。</translation>
        </message>
        <message>
            <source>Opinion of the procuratorate received on</source>
            <translation>收到检察意见日期</translation>
        </message>
        <message>
            <source>Transfer within 3 days.</source>
            <translation>三日内移送。</translation>
        </message>
        <message>
            <source>Entered on the information sharing platform on</source>
            <translation>录入信息共享平台日期</translation>
        </message>
        <message>
            <source>Within 7 days of the decision.</source>
            <translation>决定之日起七日内。</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Investigator</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>Legal reviewer</source>
            <translation>法制审核</translation>
        </message>
        <message>
            <source>Head (decides)</source>
            <translation>负责人（决定）</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>内勤</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>督查</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>管理员</translation>
        </message>
    </context>
    <context>
        <name>ServiceWords</name>
        <message>
            <source>On its way</source>
            <translation>送达中</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒收</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>未能送达</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Taken by %1 (%2).</source>
            <translation>签收人：%1（%2）。</translation>
        </message>
        <message>
            <source>Reason: %1.</source>
            <translation>事由：%1。</translation>
        </message>
        <message>
            <source>Witness: %1.</source>
            <translation>见证人：%1。</translation>
        </message>
    </context>
    <context>
        <name>ThingsTable</name>
        <message>
            <source>Name *</source>
            <translation>名称 *</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>规格型号</translation>
        </message>
        <message>
            <source>Quantity *</source>
            <translation>数量 *</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Seal no.</source>
            <translation>封条号</translation>
        </message>
        <message>
            <source>Keeper</source>
            <translation>保管人</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>关联性</translation>
        </message>
    </context>
    <context>
        <name>access</name>
        <message>
            <source>There is not enough memory to check the password. Close other programs and try again.</source>
            <translation>内存不足，无法核对密码。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>The name or the password is wrong.</source>
            <translation>用户名或密码不正确。</translation>
        </message>
        <message>
            <source>A password has at least %1 characters.</source>
            <translation>密码至少 %1 个字符。</translation>
        </message>
        <message>
            <source>A password has at most %1 characters.</source>
            <translation>密码最多 %1 个字符。</translation>
        </message>
        <message>
            <source>The password must not be the name.</source>
            <translation>密码不能与用户名相同。</translation>
        </message>
        <message>
            <source>The password is one character repeated.</source>
            <translation>密码不能是同一个字符的重复。</translation>
        </message>
        <message>
            <source>This workspace has accounts already. Log in; an administrator can add another one.</source>
            <translation>本工作区已有账户。请登录；需要新账户时由管理员添加。</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again in %1 seconds, or ask an administrator to set a new one.</source>
            <translation>密码多次输错。请 %1 秒后再试，或请管理员重设密码。</translation>
        </message>
        <message>
            <source>%1 no longer works here. An administrator can change that.</source>
            <translation>%1 已不在岗，不能登录。如有误请由管理员更正。</translation>
        </message>
        <message>
            <source>This officer has no account on this computer.</source>
            <translation>该人员在本机没有账户。</translation>
        </message>
        <message>
            <source>This is the last account; without it nobody could open the workspace.</source>
            <translation>这是最后一个账户，删除后将无人能打开本工作区。</translation>
        </message>
        <message>
            <source>A login name has 1 to %1 characters.</source>
            <translation>用户名为 1 到 %1 个字符。</translation>
        </message>
        <message>
            <source>The name or the officer has an account already: %1.</source>
            <translation>该用户名或该人员已有账户：%1。</translation>
        </message>
        <message>
            <source>%1 investigated the case and must not review it (%2 %3).</source>
            <translation>%1 是本案调查人员，不得审查本案（%2%3）。</translation>
        </message>
        <message>
            <source>%1 investigated the case and must not make its legal review (%2 %3).</source>
            <translation>%1 是本案调查人员，不得承担本案法制审核（%2%3）。</translation>
        </message>
        <message>
            <source>%1 investigated the case and must not chair its hearing (%2 %3).</source>
            <translation>%1 是本案调查人员，不得主持本案听证（%2%3）。</translation>
        </message>
        <message>
            <source>%1 investigated the case and must not decide it (%2 %3).</source>
            <translation>%1 是本案调查人员，不得作出本案决定（%2%3）。</translation>
        </message>
        <message>
            <source>%1 has no enforcement certificate valid on %2 (%3 %4).</source>
            <translation>%1 在 %2 没有有效的行政执法证件（%3%4）。</translation>
        </message>
        <message>
            <source>Two officers are needed (%1 %2).</source>
            <translation>执法人员不得少于两人（%1%2）。</translation>
        </message>
        <message>
            <source>%1 does not have the role for this (%2 %3).</source>
            <translation>%1 没有办理此事的岗位（%2%3）。</translation>
        </message>
        <message>
            <source>%1 no longer works here (%2 %3).</source>
            <translation>%1 已不在岗（%2%3）。</translation>
        </message>
        <message>
            <source>This is not a key of a workspace.</source>
            <translation>这不是工作区的密钥。</translation>
        </message>
        <message>
            <source>What this device keeps under lock cannot be opened. Enrol it again.</source>
            <translation>本设备加密保存的内容无法打开。请重新登记本设备。</translation>
        </message>
        <message>
            <source>%1 investigated the case and reports, but does not vote (%2 %3).</source>
            <translation>%1 是本案调查人员，可以汇报，不参与表决（%2%3）。</translation>
        </message>
        <message>
            <source>Write the officer's name.</source>
            <translation>请填写姓名。</translation>
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation>请至少选择一个角色。</translation>
        </message>
        <message>
            <source>The certificate ends before it begins.</source>
            <translation>证件有效期的止日早于起日。</translation>
        </message>
        <message>
            <source>Write the name of the office as on its seal.</source>
            <translation>请填写与印章一致的单位名称。</translation>
        </message>
        <message>
            <source>Write the word that case numbers begin with.</source>
            <translation>请填写机关代字。</translation>
        </message>
        <message>
            <source>This is the last administrator. Make somebody else an administrator first.</source>
            <translation>这是最后一名管理员，请先指定其他管理员。</translation>
        </message>
        <message>
            <source>Save the officer %1</source>
            <translation>保存人员：%1</translation>
        </message>
        <message>
            <source>Save the office %1</source>
            <translation>保存单位：%1</translation>
        </message>
        <message>
            <source>The desk is locked by %1.</source>
            <translation>本机由 %1 锁定。</translation>
        </message>
        <message>
            <source>Write a short name to log in with.</source>
            <translation>请填写登录名。</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>两次输入的密码不一致。</translation>
        </message>
        <message>
            <source>Write a percent between 1 and 100.</source>
            <translation>请填写 1 至 100 之间的百分比。</translation>
        </message>
        <message>
            <source>%1 is the principal head from %2 on: there is one at a time. Let the new one begin later.</source>
            <translation>%1自%2起任主要负责人，同一时间只有一人：新任的起始日应当更晚。</translation>
        </message>
        <message>
            <source>The principal head needs the role that decides.</source>
            <translation>主要负责人须有决定人角色。</translation>
        </message>
        <message>
            <source>His time as principal head ends before it begins.</source>
            <translation>主要负责人的任职截止日早于起始日。</translation>
        </message>
        <message>
            <source>Only the administrator of the office may change this. Ask them to.</source>
            <translation>只有本单位管理员可以改动，请找管理员办理。</translation>
        </message>
    </context>
    <context>
        <name>archive</name>
        <message>
            <source>The file is damaged and cannot be read. Copy it again, or open and save it anew.</source>
            <translation>文件已损坏，无法读取。请重新复制，或打开后重新保存。</translation>
        </message>
        <message>
            <source>The file is too large when unpacked. Split it into several files.</source>
            <translation>文件解压后过大，请分成几个文件。</translation>
        </message>
        <message>
            <source>There is no space left to write the file.</source>
            <translation>空间不足，文件没有写入。</translation>
        </message>
    </context>
    <context>
        <name>base</name>
        <message>
            <source>Line %1 of the table of divisions cannot be read.</source>
            <translation>行政区划表第 %1 行无法读取。</translation>
        </message>
        <message>
            <source>The file could not be read to its end. Copy it again.</source>
            <translation>文件没有读完，请重新复制。</translation>
        </message>
        <message>
            <source>“%1” is not a hexadecimal number.</source>
            <translation>“%1”不是十六进制数。</translation>
        </message>
        <message>
            <source>“%1” is not a record id.</source>
            <translation>“%1”不是记录编号。</translation>
        </message>
        <message>
            <source>A social credit code has 18 characters; “%1” has not.</source>
            <translation>统一社会信用代码为 18 位，“%1”不是。</translation>
        </message>
        <message>
            <source>“%1” is no social credit code: the letters I, O, Z, S and V never occur in one.</source>
            <translation>“%1”不是统一社会信用代码：代码中不会出现 I、O、Z、S、V 和其他符号。</translation>
        </message>
        <message>
            <source>The last character of the social credit code “%1” does not fit the others. Compare it with the licence.</source>
            <translation>统一社会信用代码“%1”的校验位不符，请对照营业执照核对。</translation>
        </message>
        <message>
            <source>“%1” is not a citizen identity number: 18 digits, the last may be X.</source>
            <translation>“%1”不是公民身份号码：应为 18 位，末位可为 X。</translation>
        </message>
        <message>
            <source>The last digit of the identity number “%1” does not fit the others. Compare it with the card.</source>
            <translation>公民身份号码“%1”的校验位不符，请对照身份证核对。</translation>
        </message>
        <message>
            <source>The text “%1” holds half a character. Type it again.</source>
            <translation>文字“%1”含有残缺字符，请重新输入。</translation>
        </message>
        <message>
            <source>The number %1 cannot be kept: only whole numbers of up to 15 digits can.</source>
            <translation>数 %1 无法保存：只能保存 15 位以内的整数。</translation>
        </message>
        <message>
            <source>Line %1, column %2: here it stops being JSON. It may be cut off or changed.</source>
            <translation>第 %1 行第 %2 列：从这里起不是 JSON，可能被截断或改动。</translation>
        </message>
        <message>
            <source>Line %1, column %2: lists and objects are nested too deeply.</source>
            <translation>第 %1 行第 %2 列：嵌套过深。</translation>
        </message>
        <message>
            <source>Line %1, column %2: the object that ends here has the key “%3” twice. Remove one.</source>
            <translation>第 %1 行第 %2 列：在此结束的对象有两个“%3”，请删去一个。</translation>
        </message>
        <message>
            <source>Line %1, column %2: the text is not UTF-8. Save the file as UTF-8.</source>
            <translation>第 %1 行第 %2 列：文字不是 UTF-8，请另存为 UTF-8。</translation>
        </message>
        <message>
            <source>Line %1, column %2: the text that ends here holds half a character.</source>
            <translation>第 %1 行第 %2 列：在此结束的文字含有残缺字符。</translation>
        </message>
        <message>
            <source>Line %1, column %2: the number %3 is not taken; write a whole number.</source>
            <translation>第 %1 行第 %2 列：不接受数 %3，请写整数。</translation>
        </message>
        <message>
            <source>The input is too large: %1 KB, at most %2 KB are taken.</source>
            <translation>内容过大：%1 KB，最多接受 %2 KB。</translation>
        </message>
        <message>
            <source>A JSON object is expected, beginning with “{”.</source>
            <translation>应为以“{”开头的 JSON 对象。</translation>
        </message>
        <message>
            <source>The amount is too large. Check the figures.</source>
            <translation>金额过大，请核对数字。</translation>
        </message>
        <message>
            <source>“%1” is not an amount. Type yuan as figures, e.g. 50000 or 1234.50.</source>
            <translation>“%1”不是金额。请以元为单位输入数字，如 50000 或 1234.50。</translation>
        </message>
        <message>
            <source>The figures are too large to be computed exactly. Check the amounts.</source>
            <translation>数字过大，无法精确计算，请核对金额。</translation>
        </message>
        <message>
            <source>The formula divides by zero.</source>
            <translation>算式中除数为零。</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>“%1”不是数。</translation>
        </message>
        <message>
            <source>Line %1 of the holiday table cannot be read: %2</source>
            <translation>节假日表第 %1 行无法读取：%2</translation>
        </message>
        <message>
            <source>The holiday table is empty.</source>
            <translation>节假日表是空的。</translation>
        </message>
        <message>
            <source>The holiday table knows %1 to %2 only; %3 is counted by weekends and provisional. Load the table of that year.</source>
            <translation>节假日表只到 %1 至 %2 年；%3 仅按周末推算，为暂定。请载入该年的节假日表。</translation>
        </message>
        <message>
            <source>Line %1, column %2: the number %3 has more than 15 digits and would not stay exact.</source>
            <translation>第 %1 行第 %2 列：数字 %3 超过 15 位，无法保持精确。</translation>
        </message>
        <message>
            <source>There is no space left to write “%1”. Nothing there was changed; free some space or choose another place.</source>
            <translation>空间不足，“%1”没有写入，原有文件未动。请清理空间或换个地方。</translation>
        </message>
        <message>
            <source>“%1” cannot be written: you have no right to write there. Nothing there was changed; choose another folder.</source>
            <translation>无法写入“%1”：没有写入权限，原有文件未动。请换一个文件夹。</translation>
        </message>
        <message>
            <source>“%1” cannot be written: there is no such folder. Choose another one.</source>
            <translation>无法写入“%1”：没有这个文件夹。请另选。</translation>
        </message>
        <message>
            <source>“%1” cannot be written. Nothing there was changed; close it where it is open, or choose another folder.</source>
            <translation>无法写入“%1”，原有文件未动。请关闭打开它的程序，或换一个文件夹。</translation>
        </message>
    </context>
    <context>
        <name>binder</name>
        <message>
            <source>This document has no sealed PDF yet.</source>
            <translation>这份文书还没有封存的 PDF。</translation>
        </message>
        <message>
            <source>The case is contested: an officer must decide first.</source>
            <translation>本案有争议，须先由执法人员裁定。</translation>
        </message>
        <message>
            <source>%1 is still a draft and is left out.</source>
            <translation>%1 还是草稿，未装入。</translation>
        </message>
        <message>
            <source>%1 has no sealed PDF yet.</source>
            <translation>%1 还没有封存的 PDF。</translation>
        </message>
        <message>
            <source>%1 has not been served.</source>
            <translation>%1 尚未送达。</translation>
        </message>
        <message>
            <source>%1 has no receipt of service.</source>
            <translation>%1 没有送达回证。</translation>
        </message>
        <message>
            <source>%1 cannot be bound: %2</source>
            <translation>%1 装不进去：%2</translation>
        </message>
        <message>
            <source>There is nothing to bind yet.</source>
            <translation>还没有可以装订的材料。</translation>
        </message>
        <message>
            <source>%1 was decided, %2 was paid.</source>
            <translation>决定金额 %1，已缴 %2，不一致。</translation>
        </message>
        <message>
            <source>There is sound or film, and no %1.</source>
            <translation>有录音录像，没有%1。</translation>
        </message>
        <message>
            <source>There is no %1.</source>
            <translation>没有%1。</translation>
        </message>
        <message>
            <source>The %1 is not final: an open one is bound, to be filled in by hand.</source>
            <translation>%1 没有定稿，先装一张空白的，手工填写。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>A file has fewer pages than were counted: %1</source>
            <translation>文件的页数比清点时少：%1</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>已停止，没有写出文件。</translation>
        </message>
        <message>
            <source>A file of the case cannot be bound; the log says which.</source>
            <translation>本案有一个文件装不进案卷，日志中有说明。</translation>
        </message>
        <message>
            <source>The PDF is too large, or holds too much, to be bound.</source>
            <translation>PDF 太大或者内容过多，不能装入。</translation>
        </message>
        <message>
            <source>The PDF is damaged and cannot be read.</source>
            <translation>PDF 已损坏，读不出来。</translation>
        </message>
        <message>
            <source>The PDF is protected by a password.</source>
            <translation>PDF 有密码保护。</translation>
        </message>
        <message>
            <source>The file is not on this computer yet.</source>
            <translation>文件还没有传到本机。</translation>
        </message>
        <message>
            <source>The fonds has three to five capital letters and figures, e.g. X043.</source>
            <translation>全宗号由三至五位大写字母和数字组成，如 X043。</translation>
        </message>
        <message>
            <source>The category is written in capital letters, e.g. WS; parts of it with a dot.</source>
            <translation>门类代码用大写字母，如 WS；下级类目以“·”隔开。</translation>
        </message>
        <message>
            <source>Write the year with four figures.</source>
            <translation>年度写四位数字。</translation>
        </message>
        <message>
            <source>The number of the file lies between 1 and 9999.</source>
            <translation>案卷号在 1 至 9999 之间。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 lasts from %2 to %3, and what the log has of it does not cover that. Correct the log, or write there why the recording broke off (中断说明).</source>
            <translation>%1的起止是 %2 至 %3，音像登记没有覆盖。请更正登记，或在登记表写明中断原因。</translation>
        </message>
        <message>
            <source>A line of the log names no beginning and end: %1</source>
            <translation>音像登记有一行没有起止时间：%1</translation>
        </message>
        <message>
            <source>A line of the log ends before it begins: %1</source>
            <translation>音像登记有一行止早于起：%1</translation>
        </message>
        <message>
            <source>“%1” is not in the log.</source>
            <translation>“%1”没有登记在音像登记表中。</translation>
        </message>
        <message>
            <source>%1 in the main volume may name the informer (“%2”). Move it into the secondary volume, or make it anew without that.</source>
            <translation>正卷中的%1可能载有举报人信息（“%2”）。请移入副卷，或隐去后重新制作。</translation>
        </message>
        <message>
            <source>The case has no archive number yet.</source>
            <translation>还没有编档号。</translation>
        </message>
        <message>
            <source>The archive number %1 stands on another case too: %2. Give one of them another one.</source>
            <translation>档号 %1 与另一案重复：%2。请给其中一案改编档号。</translation>
        </message>
        <message>
            <source>The case gets its archive number when nothing else is missing. The first that is: %1</source>
            <translation>其他事项全部通过后才能编档号。首先还缺：%1</translation>
        </message>
        <message>
            <source>Another case has the archive number %1: %2</source>
            <translation>档号 %1 已用于另一案：%2</translation>
        </message>
        <message>
            <source>Give the archive number %1</source>
            <translation>编档号 %1</translation>
        </message>
        <message>
            <source>The PDFs could not be put together: one of them is damaged.</source>
            <translation>PDF 合并不成：其中一份已损坏。</translation>
        </message>
        <message>
            <source>The case has no such document or evidence any more.</source>
            <translation>本案已没有这份文书或证据。</translation>
        </message>
        <message>
            <source>Choose why it is not for others to read.</source>
            <translation>请选择不对外提供查阅的依据。</translation>
        </message>
        <message>
            <source>Write the reason: it stays with the case.</source>
            <translation>请写明理由，理由随案保存。</translation>
        </message>
        <message>
            <source>Move into the secondary volume</source>
            <translation>移入副卷</translation>
        </message>
        <message>
            <source>It is in the secondary volume already.</source>
            <translation>已经在副卷中。</translation>
        </message>
        <message>
            <source>Write why others may read it now: the reason stays with the case.</source>
            <translation>请写明为何可以对外查阅，理由随案保存。</translation>
        </message>
        <message>
            <source>Move back into the main volume</source>
            <translation>移回正卷</translation>
        </message>
        <message>
            <source>No officer moved it there: where it stands follows from its kind and from the law.</source>
            <translation>不是由执法人员移入的：它归哪一卷由材料种类和法律规定。</translation>
        </message>
    </context>
    <context>
        <name>casework</name>
        <message>
            <source>It begins to run on %1.</source>
            <translation>自 %1 起算。</translation>
        </message>
        <message>
            <source>To be done at once, on %1.</source>
            <translation>应当即时办理，即 %1。</translation>
        </message>
        <message>
            <source>The law names no number of days: to be done without delay.</source>
            <translation>法律未定天数：应当及时办理。</translation>
        </message>
        <message>
            <source>The law fixes no period: the bureau's own table decides.</source>
            <translation>法律未定期限：以本单位规定为准。</translation>
        </message>
        <message>
            <source>It lasts until it is lifted; there is no last day.</source>
            <translation>至解除为止，没有截止日。</translation>
        </message>
        <message>
            <source>Give the day of the event as YYYY-MM-DD, between 1950 and 2200.</source>
            <translation>请按 YYYY-MM-DD 填写事件日期，年份在 1950 至 2200 之间。</translation>
        </message>
        <message>
            <source>This period can be extended %1 times at most, not %2 times.</source>
            <translation>该期限最多延长 %1 次，不能延长 %2 次。</translation>
        </message>
        <message>
            <source>Time that does not count must end after it begins: “%1”, %2 to %3.</source>
            <translation>扣除期间的结束应晚于开始：“%1”，%2 至 %3。</translation>
        </message>
        <message>
            <source>%1 is the day of the event and is not counted; counting begins on %2.</source>
            <translation>%1 为事件当日，不计入；自 %2 起算。</translation>
        </message>
        <message>
            <source>Granted: %1 in place of the ordinary period.</source>
            <translation>已批准：以 %1 代替一般期限。</translation>
        </message>
        <message>
            <source>Granted: %1 more.</source>
            <translation>已批准延长 %1。</translation>
        </message>
        <message>
            <source>%1 days do not count: %2.</source>
            <translation>扣除 %1 天：%2。</translation>
        </message>
        <message>
            <source>%1 end on %2.</source>
            <translation>%1，至 %2 届满。</translation>
        </message>
        <message>
            <source>Days off, not counted: %1.</source>
            <translation>节假日不计：%1。</translation>
        </message>
        <message>
            <source>Working weekends, counted: %1.</source>
            <translation>调休上班日计入：%1。</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 calendar days</source>
            <translation>%1 日</translation>
        </message>
        <message>
            <source>%1 working days</source>
            <translation>%1 个工作日</translation>
        </message>
        <message>
            <source>%1 months</source>
            <translation>%1 个月</translation>
        </message>
        <message>
            <source>%1 is a day off, so the period ends on the next working day, %2.</source>
            <translation>%1 是休息日，顺延至下一个工作日 %2。</translation>
        </message>
        <message>
            <source>%1 is a day off; the period does not move. Act by %2.</source>
            <translation>%1 是休息日，期限不顺延，请在 %2 前办理。</translation>
        </message>
        <message>
            <source>The sources disagree; on the stricter reading act by %1.</source>
            <translation>依据不一致，从严请在 %1 前办理。</translation>
        </message>
        <message>
            <source>Not before %1; the first working day is %2.</source>
            <translation>不得早于 %1；首个工作日为 %2。</translation>
        </message>
        <message>
            <source>%1 hours run from %2 and end on %3.</source>
            <translation>%1 小时自 %2 起算，至 %3 届满。</translation>
        </message>
        <message>
            <source>%1 hours run from the minute of the event and end on %2 at the same hour; the hour was not given, so act by the end of %3.</source>
            <translation>%1 小时自事件发生的时刻起算，至 %2 同一时刻届满；未填时刻，请在 %3 当日结束前办理。</translation>
        </message>
        <message>
            <source>Due by %1. The law names no day; this is the bureau's own target.</source>
            <translation>应在 %1 前完成。法律未定日期，这是本单位的内部目标。</translation>
        </message>
        <message>
            <source>Due by %1.</source>
            <translation>应在 %1 前完成。</translation>
        </message>
        <message>
            <source>Not again before the calendar month is over: from %1.</source>
            <translation>本自然月内不得重复：%1 起方可。</translation>
        </message>
        <message>
            <source>Provisional: the official holiday table covers %1 to %2 only.</source>
            <translation>暂定：官方节假日表只到 %1 至 %2 年。</translation>
        </message>
        <message>
            <source>The time stands still today; the last day moves on with it.</source>
            <translation>今天期间中止，届满日随之后移。</translation>
        </message>
        <message>
            <source>Note: this rule was not in force on %1 (in force %2 to %3).</source>
            <translation>注意：该规则在 %1 未生效（有效期 %2 至 %3）。</translation>
        </message>
        <message>
            <source>To be verified: the figure was not read in an authentic text.</source>
            <translation>待核：该数字未在权威文本中核对。</translation>
        </message>
        <message>
            <source>There is no deadline “%1” in the table of procedure.</source>
            <translation>程序表中没有期限“%1”。</translation>
        </message>
        <message>
            <source>The head has not approved: %1.</source>
            <translation>负责人尚未批准：%1。</translation>
        </message>
        <message>
            <source>%1 has not been made.</source>
            <translation>尚未制作《%1》。</translation>
        </message>
        <message>
            <source>%1 has not been made; or confirm: %2.</source>
            <translation>尚未制作《%1》；或者确认：%2。</translation>
        </message>
        <message>
            <source>One of these has not been made: %1.</source>
            <translation>下列文书均未制作：%1。</translation>
        </message>
        <message>
            <source>To be confirmed: %1.</source>
            <translation>待确认：%1。</translation>
        </message>
        <message>
            <source>Two devices wrote different things into this case. Decide what holds, then go on.</source>
            <translation>两台设备对本案写入了不同内容，请先确定以哪个为准。</translation>
        </message>
        <message>
            <source>The procedure does not lead from “%1” to “%2”.</source>
            <translation>程序上不能从“%1”进入“%2”。</translation>
        </message>
        <message>
            <source>Write where the lead came from and when it was received.</source>
            <translation>请填写线索来源和接收时间。</translation>
        </message>
        <message>
            <source>First facts are missing: a site record by two certified officers, monitoring data or another body's papers.</source>
            <translation>缺少初步事实：两名持证人员的现场笔录、监测数据或其他机关的材料。</translation>
        </message>
        <message>
            <source>The act was discovered after the prosecution limit, or the day it ended is not given.</source>
            <translation>发现违法行为已超过追责期，或未填写行为终了日。</translation>
        </message>
        <message>
            <source>Choose the violation from the catalogue.</source>
            <translation>请从目录中选择违法行为。</translation>
        </message>
        <message>
            <source>There is no evidence on the case yet.</source>
            <translation>本案尚无证据。</translation>
        </message>
        <message>
            <source>The day of filing is not given: the case clock starts with it.</source>
            <translation>未填写立案日期：办案期限自立案起算。</translation>
        </message>
        <message>
            <source>Two officers with a valid certificate must be in charge of the case.</source>
            <translation>应当由两名以上执法证有效的人员承办。</translation>
        </message>
        <message>
            <source>An officer in charge must withdraw: name another.</source>
            <translation>承办人员应当回避，请另行指定。</translation>
        </message>
        <message>
            <source>No evidence is linked to the case.</source>
            <translation>本案没有关联证据。</translation>
        </message>
        <message>
            <source>A record names fewer than two officers whose certificates were valid that day.</source>
            <translation>有笔录的当日持证执法人员不足两名。</translation>
        </message>
        <message>
            <source>Name a reviewer who did not investigate this case.</source>
            <translation>请指定未参与本案调查的审查人员。</translation>
        </message>
        <message>
            <source>The notice before the penalty is not complete.</source>
            <translation>处罚事先告知的内容不完整。</translation>
        </message>
        <message>
            <source>The penalty is in the range of a hearing: use the notice that tells the right to a hearing.</source>
            <translation>拟处罚属听证范围：请使用告知听证权利的告知书。</translation>
        </message>
        <message>
            <source>The penalty is in the range of a hearing by an amount that is to be verified: use the notice that tells the right to a hearing.</source>
            <translation>拟处罚达到听证数额（该数额待核）：请使用告知听证权利的告知书。</translation>
        </message>
        <message>
            <source>The notice before the penalty has not been served on the party.</source>
            <translation>处罚事先告知书尚未送达当事人。</translation>
        </message>
        <message>
            <source>The five working days for statement and defence are not over, and there is no written waiver.</source>
            <translation>五个工作日的陈述申辩期未满，也没有书面放弃。</translation>
        </message>
        <message>
            <source>The party's defence has not been answered point by point.</source>
            <translation>对当事人的申辩尚未逐项答复。</translation>
        </message>
        <message>
            <source>The fine is higher than the one announced: a new notice must come first.</source>
            <translation>罚款高于已告知的数额，应当重新告知。</translation>
        </message>
        <message>
            <source>The party has not asked for a hearing, or the penalty is not in its range.</source>
            <translation>当事人未申请听证，或者处罚不属听证范围。</translation>
        </message>
        <message>
            <source>The hearing was not asked for within five working days.</source>
            <translation>听证申请未在五个工作日内提出。</translation>
        </message>
        <message>
            <source>The notice of the hearing must be served at least seven working days before it.</source>
            <translation>听证通知应在听证七个工作日前送达。</translation>
        </message>
        <message>
            <source>Name a chair of the hearing who did not investigate this case.</source>
            <translation>请指定未参与本案调查的听证主持人。</translation>
        </message>
        <message>
            <source>The opinion of the legal review is missing.</source>
            <translation>缺少法制审核意见。</translation>
        </message>
        <message>
            <source>Name a legal reviewer who did not investigate this case.</source>
            <translation>请指定未参与本案调查的法制审核人员。</translation>
        </message>
        <message>
            <source>The legal review has not passed the case.</source>
            <translation>法制审核未通过。</translation>
        </message>
        <message>
            <source>Evidence came after the legal review: it must be reviewed again.</source>
            <translation>法制审核后又有新证据，应当重新审核。</translation>
        </message>
        <message>
            <source>The legal review is missing; where none is due, a reviewer confirms that.</source>
            <translation>缺少法制审核；不需审核的，由审核人员确认。</translation>
        </message>
        <message>
            <source>Who investigated the case does not vote on it.</source>
            <translation>调查人员不参加表决。</translation>
        </message>
        <message>
            <source>The collective discussion must come after defence, hearing and legal review.</source>
            <translation>集体讨论应在陈述申辩、听证和法制审核之后。</translation>
        </message>
        <message>
            <source>The collective discussion is missing; where none is due, a reviewer confirms that.</source>
            <translation>缺少集体讨论；不需讨论的，由审核人员确认。</translation>
        </message>
        <message>
            <source>A request for recusal has not been decided.</source>
            <translation>回避申请尚未决定。</translation>
        </message>
        <message>
            <source>Who decides must not have investigated the case.</source>
            <translation>作出决定的人不得是本案调查人员。</translation>
        </message>
        <message>
            <source>A crime is suspected: transfer the case instead of fining.</source>
            <translation>涉嫌犯罪，应当移送，不得以罚代刑。</translation>
        </message>
        <message>
            <source>The amount of the fine has not been determined.</source>
            <translation>罚款数额尚未裁量。</translation>
        </message>
        <message>
            <source>The decision does not state everything the law asks for.</source>
            <translation>决定书未载明法律要求的全部事项。</translation>
        </message>
        <message>
            <source>The act ended after the Code came into force: a repealed law may not be cited.</source>
            <translation>行为终了于法典施行后，不得引用已废止的法律。</translation>
        </message>
        <message>
            <source>The decision has not been served on the party.</source>
            <translation>决定书尚未送达当事人。</translation>
        </message>
        <message>
            <source>The fine and what is confiscated are not paid in full.</source>
            <translation>罚没款尚未缴清。</translation>
        </message>
        <message>
            <source>It is not on file that the party corrected the breach.</source>
            <translation>案卷中没有已改正的记录。</translation>
        </message>
        <message>
            <source>The period for payment is not over.</source>
            <translation>缴款期限未满。</translation>
        </message>
        <message>
            <source>Ten working days must pass after the demand was served.</source>
            <translation>催告送达后应满十个工作日。</translation>
        </message>
        <message>
            <source>The court can be asked only in the three months after the periods to complain and to sue are over.</source>
            <translation>只能在复议和诉讼期限届满后三个月内申请法院强制执行。</translation>
        </message>
        <message>
            <source>The fine is above the limit of the simple procedure.</source>
            <translation>罚款超过简易程序的限额。</translation>
        </message>
        <message>
            <source>The table %1 cannot be read at line %2.</source>
            <translation>表 %1 第 %2 行无法读取。</translation>
        </message>
        <message>
            <source>In the table %1, at “%2”: %3 was expected.</source>
            <translation>表 %1 的“%2”处应为 %3。</translation>
        </message>
        <message>
            <source>This program knows no document “%1”.</source>
            <translation>本程序没有文书“%1”。</translation>
        </message>
        <message>
            <source>%1 is final. Make a new version instead.</source>
            <translation>《%1》已定稿，请另作新版本。</translation>
        </message>
        <message>
            <source>Write %1</source>
            <translation>制作《%1》</translation>
        </message>
        <message>
            <source>%1 is not complete. %2</source>
            <translation>《%1》不完整。%2</translation>
        </message>
        <message>
            <source>Make %1 final: %2</source>
            <translation>《%1》定稿：%2</translation>
        </message>
        <message>
            <source>Only a final document can be served.</source>
            <translation>只有定稿的文书才能送达。</translation>
        </message>
        <message>
            <source>Serve %1</source>
            <translation>送达《%1》</translation>
        </message>
        <message>
            <source>Write why the document is void.</source>
            <translation>请写明作废原因。</translation>
        </message>
        <message>
            <source>Make %1 void</source>
            <translation>《%1》作废</translation>
        </message>
        <message>
            <source>Only a final document without a sealed copy can be sealed.</source>
            <translation>只有定稿且尚未封存的文书才能封存。</translation>
        </message>
        <message>
            <source>Seal %1</source>
            <translation>封存《%1》</translation>
        </message>
        <message>
            <source>The numbers of this device must begin at 1 or later and end after they begin.</source>
            <translation>本机号段应从 1 或更大的数开始，且结束大于开始。</translation>
        </message>
        <message>
            <source>The bureau has no prefix for its numbers yet. Write it in the settings of the bureau.</source>
            <translation>本单位尚未设置机关代字，请在单位设置中填写。</translation>
        </message>
        <message>
            <source>This device has used up its numbers %1 to %2. Give it another range in the settings.</source>
            <translation>本机号段 %1 至 %2 已用完，请在设置中另配号段。</translation>
        </message>
        <message>
            <source>Only a reviewer who did not investigate this case can confirm this.</source>
            <translation>只能由未参与本案调查的审核人员确认。</translation>
        </message>
        <message>
            <source>Only a head of the bureau who did not investigate this case can confirm this.</source>
            <translation>只能由未参与本案调查的机关负责人确认。</translation>
        </message>
        <message>
            <source>Only the chair of the hearing can confirm this.</source>
            <translation>只能由听证主持人确认。</translation>
        </message>
        <message>
            <source>Only a clerk or an investigator can confirm this.</source>
            <translation>只能由内勤或承办人员确认。</translation>
        </message>
        <message>
            <source>Only an investigator can confirm this.</source>
            <translation>只能由承办人员确认。</translation>
        </message>
        <message>
            <source>Only an officer of the bureau can do this. Log in as one.</source>
            <translation>只有本单位人员才能办理，请先登录。</translation>
        </message>
        <message>
            <source>Take a confirmation back</source>
            <translation>撤回确认</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Write the cause of the case.</source>
            <translation>请填写案由。</translation>
        </message>
        <message>
            <source>Choose the party.</source>
            <translation>请选择当事人。</translation>
        </message>
        <message>
            <source>Write where the lead came from.</source>
            <translation>请填写线索来源。</translation>
        </message>
        <message>
            <source>The lead cannot be received after today.</source>
            <translation>线索接收日期不能晚于今天。</translation>
        </message>
        <message>
            <source>The act cannot end after today.</source>
            <translation>行为终了日不能晚于今天。</translation>
        </message>
        <message>
            <source>The act cannot begin after it ended.</source>
            <translation>行为开始日不能晚于终了日。</translation>
        </message>
        <message>
            <source>An amount cannot be negative.</source>
            <translation>金额不能为负。</translation>
        </message>
        <message>
            <source>Open a case: %1</source>
            <translation>登记案件：%1</translation>
        </message>
        <message>
            <source>Change the case</source>
            <translation>修改案件</translation>
        </message>
        <message>
            <source>Put evidence on the case</source>
            <translation>证据入卷</translation>
        </message>
        <message>
            <source>The procedure asks nobody to confirm “%1”.</source>
            <translation>程序没有要求确认“%1”。</translation>
        </message>
        <message>
            <source>The case cannot move to “%1” yet. %2</source>
            <translation>案件还不能进入“%1”。%2</translation>
        </message>
        <message>
            <source>Move the case on: %1</source>
            <translation>案件流转：%1</translation>
        </message>
        <message>
            <source>At least two officers with a certificate must be named.</source>
            <translation>应当写明两名以上持证执法人员。</translation>
        </message>
        <message>
            <source>The code of the party is not valid: compare it with the licence.</source>
            <translation>当事人代码无效，请对照证照核对。</translation>
        </message>
        <message>
            <source>The end must be after the beginning.</source>
            <translation>结束应晚于开始。</translation>
        </message>
        <message>
            <source>“%1” needs a day.</source>
            <translation>“%1”应填日期。</translation>
        </message>
        <message>
            <source>“%1” needs a day and a time.</source>
            <translation>“%1”应填日期和时间。</translation>
        </message>
        <message>
            <source>“%1” needs an amount.</source>
            <translation>“%1”应填金额。</translation>
        </message>
        <message>
            <source>Fill in “%1”.</source>
            <translation>请填写“%1”。</translation>
        </message>
        <message>
            <source>Fill in “%1” (%2).</source>
            <translation>请填写“%1”（%2）。</translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>The language of the shipped tables: translate with "zh" in the Chinese translation, "en" in the English one.</extracomment>
            <translation>zh</translation>
        </message>
        <message>
            <source>Write first when the act ended: the law of that day counts.</source>
            <translation>请先填写行为终了日：以行为终了时的法律为准。</translation>
        </message>
        <message>
            <source>This violation is not one of the case.</source>
            <translation>本案未列明该违法行为。</translation>
        </message>
        <message>
            <source>Write why another basis than the proposed one applies.</source>
            <translation>请写明为何不适用建议的依据。</translation>
        </message>
        <message>
            <source>Choose the basis: %1</source>
            <translation>选定依据：%1</translation>
        </message>
        <message>
            <source>Only evidence of the case can prove a choice. Put it on the case first.</source>
            <translation>只能用本案证据证明所选情节，请先把证据列入本案。</translation>
        </message>
        <message>
            <source>Evidence is linked to an option that is not chosen.</source>
            <translation>证据关联了未选中的选项。</translation>
        </message>
        <message>
            <source>The fine is decided. It changes only when the decision is withdrawn.</source>
            <translation>罚款已经决定，撤回处罚决定后方可变更。</translation>
        </message>
        <message>
            <source>Determine the fine: %1</source>
            <translation>确定罚款：%1</translation>
        </message>
        <message>
            <source>Choose the way it was served.</source>
            <translation>请选择送达方式。</translation>
        </message>
        <message>
            <source>%1 is void already.</source>
            <translation>《%1》已经作废。</translation>
        </message>
        <message>
            <source>The year of “%1” cannot be right.</source>
            <translation>“%1”的年份不对，请核对。</translation>
        </message>
        <message>
            <source>“%1” needs a whole number.</source>
            <translation>“%1”应填整数。</translation>
        </message>
        <message>
            <source>“%1” ends before it begins.</source>
            <translation>“%1”的结束早于开始。</translation>
        </message>
        <message>
            <source>The printer did not take %1. Nothing was changed.</source>
            <translation>打印机没有接收《%1》，文书没有变化。</translation>
        </message>
        <message>
            <source>A responsible person is fined by the branch for persons: choose it.</source>
            <translation>对责任人员的罚款适用针对个人的档次，请选该档次。</translation>
        </message>
        <message>
            <source>This branch is for responsible persons, not for the unit itself.</source>
            <translation>该档次针对责任人员，不适用于单位本身。</translation>
        </message>
        <message>
            <source>Choose the basis of this violation first: the fine rests on it.</source>
            <translation>先为该违法行为选定处罚依据，罚款以此为据。</translation>
        </message>
        <message>
            <source>Write who is fined beside the party.</source>
            <translation>请写明当事人以外的被处罚人。</translation>
        </message>
        <message>
            <source>The basis of this violation fines no responsible persons beside the party.</source>
            <translation>该违法行为的处罚依据没有规定对责任人员罚款。</translation>
        </message>
        <message>
            <source>Write why the fine is taken off the case.</source>
            <translation>请写明撤下该项罚款的理由。</translation>
        </message>
        <message>
            <source>Take a fine off the case: %1</source>
            <translation>撤下一项罚款：%1</translation>
        </message>
        <message>
            <source>This fine does not stand on the case.</source>
            <translation>本案没有这项罚款。</translation>
        </message>
        <message>
            <source>The basis is not chosen.</source>
            <translation>未选定依据。</translation>
        </message>
        <message>
            <source>The fine is not determined.</source>
            <translation>尚未裁量。</translation>
        </message>
        <message>
            <source>Choices without evidence: %1.</source>
            <translation>%1项情节没有证据。</translation>
        </message>
        <message>
            <source>A circumstance asks for the legal review.</source>
            <translation>有情节要求法制审核。</translation>
        </message>
        <message>
            <source>A circumstance asks for the collective discussion.</source>
            <translation>有情节要求集体讨论。</translation>
        </message>
        <message>
            <source>Every act comes to no penalty: propose none on the facts of the case.</source>
            <translation>各违法行为均不予处罚：请在案情中取消“拟予处罚”。</translation>
        </message>
        <message>
            <source>The legal review is missing: a circumstance of the fine asks for it.</source>
            <translation>缺法制审核：罚款裁量中有情节要求法制审核。</translation>
        </message>
        <message>
            <source>The collective discussion is missing: a circumstance of the fine asks for it.</source>
            <translation>缺集体讨论：罚款裁量中有情节要求集体讨论。</translation>
        </message>
        <message>
            <source>The collective discussion is missing; it is due by an amount that is to be verified.</source>
            <translation>缺集体讨论；按数额应当讨论，该数额待核。</translation>
        </message>
        <message>
            <source>Every act comes to no penalty: take “A penalty is proposed” off the facts, and decide not to punish.</source>
            <translation>各违法行为均不予处罚：请在案情中取消“拟予处罚”，作出不予处罚决定。</translation>
        </message>
        <message>
            <source>Several norms punish this act and the higher fine counts; what %1 allows hangs on an amount that is not known yet. Compare them and write the reason.</source>
            <translation>同一行为触犯几个规范，按罚款数额高的处罚；%1的罚款取决于尚不清楚的基数。请比较后选定，并写明理由。</translation>
        </message>
        <message>
            <source>Several norms punish this act and the higher fine counts; %1 and %2 both allow up to %3, the first is proposed.</source>
            <translation>同一行为触犯几个规范，按罚款数额高的处罚；%1与%2的上限均为%3，建议适用前者。</translation>
        </message>
        <message>
            <source>Several norms punish this act and the higher fine counts: %1 allows up to %2, %3 up to %4.</source>
            <translation>同一行为触犯几个规范，按罚款数额高的处罚：%1上限%2，%3上限%4。</translation>
        </message>
        <message>
            <source>The same options and the same figure of %1 stand on the case %2. Write why they are right for this case by itself.</source>
            <translation>案件%2的选项与金额%1和本案完全相同。请写明本案如此裁量的个别理由。</translation>
        </message>
        <message>
            <source>You have fined another person with the same figure of %1 within the last %2 minutes (case %3). Write why it is right for this one by itself.</source>
            <translation>您在最近%2分钟内对其他被处罚人也裁量了同样的金额%1（案件%3）。请写明此处如此裁量的个别理由。</translation>
        </message>
        <message>
            <source>“%1” follows from the records: they hold %2 earlier penalties, so “%3” counts.</source>
            <translation>“%1”由记录查得：此前处罚 %2 次，应取“%3”。</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>文件无法读取：%1</translation>
        </message>
        <message>
            <source>The template “%1” is not on this computer yet.</source>
            <translation>模板“%1”还没有传到这台电脑。</translation>
        </message>
        <message>
            <source>The template “%1” was changed or damaged on this computer. Import it anew.</source>
            <translation>模板“%1”在这台电脑上被改动或损坏，请重新导入。</translation>
        </message>
        <message>
            <source>Choose the kind of document the template is for.</source>
            <translation>请选择模板所属的文书种类。</translation>
        </message>
        <message>
            <source>Write the day from which the template is used.</source>
            <translation>请填写模板的启用日期。</translation>
        </message>
        <message>
            <source>“%1” is in use for this kind already.</source>
            <translation>“%1”已在用于此种文书。</translation>
        </message>
        <message>
            <source>“%1” was changed while it was read. Import it again.</source>
            <translation>读取时“%1”被改动，请重新导入。</translation>
        </message>
        <message>
            <source>Import the template %1</source>
            <translation>导入模板 %1</translation>
        </message>
        <message>
            <source>Take a template out of use</source>
            <translation>停用模板</translation>
        </message>
        <message>
            <source>“%1” is out of use already.</source>
            <translation>“%1”已经停用。</translation>
        </message>
        <message>
            <source>No Word template is in use for “%1”. Import one in the settings, or save as .odt.</source>
            <translation>“%1”还没有在用的 Word 模板。请在“设置”中导入，或另存为 ODT。</translation>
        </message>
        <message>
            <source>Only a head of the bureau can remit added penalty.</source>
            <translation>只有本机关负责人可以减免加处罚款。</translation>
        </message>
        <message>
            <source>Who approved the decision does not collect the fine (行政处罚法 第六十七条).</source>
            <translation>批准处罚决定的人不收缴罚款（行政处罚法 第六十七条）。</translation>
        </message>
        <message>
            <source>Record a payment</source>
            <translation>登记缴款</translation>
        </message>
        <message>
            <source>This payment is not on the case.</source>
            <translation>本案没有这笔缴款。</translation>
        </message>
        <message>
            <source>Write why the payment does not count.</source>
            <translation>请写明这笔缴款作废的理由。</translation>
        </message>
        <message>
            <source>Make a payment void</source>
            <translation>作废缴款</translation>
        </message>
        <message>
            <source>Only a head of the bureau who did not investigate the case can decide on a deferral (行政处罚法 第六十六条).</source>
            <translation>延期、分期缴纳由没有参与本案调查的负责人决定（行政处罚法 第六十六条）。</translation>
        </message>
        <message>
            <source>Record a deferral</source>
            <translation>登记延期、分期</translation>
        </message>
        <message>
            <source>Record a reconsideration or a suit</source>
            <translation>登记复议、诉讼</translation>
        </message>
        <message>
            <source>Record the answer to the demand</source>
            <translation>登记对催告的陈述申辩</translation>
        </message>
        <message>
            <source>Record the application to the court</source>
            <translation>登记强制执行申请</translation>
        </message>
        <message>
            <source>Answer the questions about transfers</source>
            <translation>回答移送问题</translation>
        </message>
        <message>
            <source>Record a transfer</source>
            <translation>登记移送</translation>
        </message>
        <message>
            <source>This transfer is not on the case.</source>
            <translation>本案没有这项移送。</translation>
        </message>
        <message>
            <source>It has been handed over already.</source>
            <translation>已经移交。</translation>
        </message>
        <message>
            <source>Write why it is not transferred.</source>
            <translation>请写明不予移送的理由。</translation>
        </message>
        <message>
            <source>Decide on a transfer</source>
            <translation>决定移送</translation>
        </message>
        <message>
            <source>Added penalty for late payment is open: it must be paid, or remitted by an agreement.</source>
            <translation>加处罚款尚未缴清：应当缴纳，或者依执行协议减免。</translation>
        </message>
        <message>
            <source>By the answers on file the matter is to be transferred, and it is not.</source>
            <translation>按已作的回答应当移送，尚未移送。</translation>
        </message>
        <message>
            <source>The procedure has no requirement “%1”.</source>
            <translation>程序中没有“%1”这项要求。</translation>
        </message>
        <message>
            <source>The law leaves no room here. %1</source>
            <translation>法律在此不留余地。%1</translation>
        </message>
        <message>
            <source>Write the reason; it stays in the file.</source>
            <translation>请写明理由，理由留在案卷中。</translation>
        </message>
        <message>
            <source>Move the case on: %1. From now on by the procedure in force since %2 (before: %3)</source>
            <translation>案件进入：%1。自此适用 %2 起施行的程序规定（此前版本：%3）</translation>
        </message>
        <message>
            <source>Suspension of the inquiry</source>
            <translation>中止调查</translation>
        </message>
        <message>
            <source>from the suspension to the resumption</source>
            <translation>自中止之日起至恢复之日止</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>听证</translation>
        </message>
        <message>
            <source>from the request to the end of the hearing</source>
            <translation>自提出听证申请之日起至听证结束之日止</translation>
        </message>
        <message>
            <source>Public announcement</source>
            <translation>公告</translation>
        </message>
        <message>
            <source>from the publication to the deemed service</source>
            <translation>自公告发布之日起至视为送达之日止</translation>
        </message>
        <message>
            <source>Monitoring or testing</source>
            <translation>监测（检测）</translation>
        </message>
        <message>
            <source>from the commission to the receipt of the report</source>
            <translation>自委托之日起至收到报告之日止</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>Appraisal</source>
            <translation>鉴定</translation>
        </message>
        <message>
            <source>Determination by another body</source>
            <translation>认定</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>送达</translation>
        </message>
        <message>
            <source>from the sending to the delivery</source>
            <translation>自寄出之日起至送达之日止</translation>
        </message>
        <message>
            <source>Transfer of a suspected crime</source>
            <translation>涉嫌犯罪移送</translation>
        </message>
        <message>
            <source>from the decision to transfer to the receipt of the result</source>
            <translation>自决定移送之日起至收到处理结果之日止</translation>
        </message>
        <message>
            <source>Testing or appraisal of what is seized</source>
            <translation>查封扣押物品的检测、检验、检疫或者技术鉴定</translation>
        </message>
        <message>
            <source>as told to the party in writing; otherwise the days count</source>
            <translation>以书面告知当事人的期间为准，未告知的不扣除</translation>
        </message>
        <message>
            <source>Administrative reconsideration</source>
            <translation>行政复议</translation>
        </message>
        <message>
            <source>from the acceptance to the decision</source>
            <translation>自受理之日起至复议决定之日止</translation>
        </message>
        <message>
            <source>Administrative suit</source>
            <translation>行政诉讼</translation>
        </message>
        <message>
            <source>from the filing to the final judgment</source>
            <translation>自立案之日起至裁判生效之日止</translation>
        </message>
        <message>
            <source>Approved deferral or instalments</source>
            <translation>批准的延期、分期缴纳</translation>
        </message>
        <message>
            <source>as approved</source>
            <translation>以批准的期间为准</translation>
        </message>
        <message>
            <source>Force majeure or another just cause</source>
            <translation>不可抗力或者其他正当理由</translation>
        </message>
        <message>
            <source>as long as the hindrance lasts</source>
            <translation>障碍存续期间</translation>
        </message>
        <message>
            <source>Choose the ground: no period of this case leaves out “%1”.</source>
            <translation>请选择事由：本案没有不计入“%1”的期限。</translation>
        </message>
        <message>
            <source>Give the day it began.</source>
            <translation>请填写起始日。</translation>
        </message>
        <message>
            <source>It cannot begin after today.</source>
            <translation>起始日不能晚于今天。</translation>
        </message>
        <message>
            <source>It cannot begin before the period itself, on %1.</source>
            <translation>起始日不能早于期限起算日 %1。</translation>
        </message>
        <message>
            <source>It cannot end before it begins.</source>
            <translation>结束日不能早于起始日。</translation>
        </message>
        <message>
            <source>It cannot end after today: leave the end open until it is known.</source>
            <translation>结束日不能晚于今天：尚未结束的请留空。</translation>
        </message>
        <message>
            <source>Write what it was, e.g. who was commissioned with what.</source>
            <translation>请写明事项，例如委托何机构办理何事。</translation>
        </message>
        <message>
            <source>This period does not run in the case any more.</source>
            <translation>本案中该期限已不再计算。</translation>
        </message>
        <message>
            <source>“%1” cannot be extended any further.</source>
            <translation>“%1”不能再延长。</translation>
        </message>
        <message>
            <source>The day it was granted must lie between the day of the event and today.</source>
            <translation>批准日应当在起算日与今天之间。</translation>
        </message>
        <message>
            <source>The period ended on %1: it can be extended only before its end.</source>
            <translation>期限已于 %1 届满：应当在届满前批准延长。</translation>
        </message>
        <message>
            <source>Write why the period is extended.</source>
            <translation>请写明延长的理由。</translation>
        </message>
        <message>
            <source>Leave time out of the count: %1</source>
            <translation>登记不计入期限的时间：%1</translation>
        </message>
        <message>
            <source>Its end is set already. Where that is wrong, take it back with the reason and enter it anew.</source>
            <translation>结束日已经登记。如有错误，请写明理由撤回后重新登记。</translation>
        </message>
        <message>
            <source>Give the day it ended.</source>
            <translation>请填写结束日。</translation>
        </message>
        <message>
            <source>The time left out has ended: %1</source>
            <translation>不计入期限的时间结束：%1</translation>
        </message>
        <message>
            <source>Take back time left out: %1</source>
            <translation>撤回不计入期限的时间：%1</translation>
        </message>
        <message>
            <source>Extend a period: %1</source>
            <translation>延长期限：%1</translation>
        </message>
        <message>
            <source>Take the later extension back first.</source>
            <translation>请先撤回之后的那次延长。</translation>
        </message>
        <message>
            <source>Take back an extension: %1</source>
            <translation>撤回期限延长：%1</translation>
        </message>
        <message>
            <source>Only a head of the bureau who did not investigate this case can grant this.</source>
            <translation>只有未参与本案调查的机关负责人可以批准。</translation>
        </message>
        <message>
            <source>The opinion of the legal review is given by the legal reviewer himself.</source>
            <translation>法制审核意见由法制审核人员本人登记。</translation>
        </message>
        <message>
            <source>Whether somebody must withdraw is decided by a head of the bureau; an officer may withdraw himself (行政处罚法 第四十三条).</source>
            <translation>是否回避由机关负责人决定；执法人员可以自行回避（行政处罚法 第四十三条）。</translation>
        </message>
        <message>
            <source>Nobody decides about his own withdrawal: another head decides (行政处罚法 第四十三条).</source>
            <translation>不得决定自己的回避，应当由其他负责人决定（行政处罚法 第四十三条）。</translation>
        </message>
        <message>
            <source>%1 must withdraw from this case (行政处罚法 第四十三条).</source>
            <translation>%1在本案中应当回避（行政处罚法 第四十三条）。</translation>
        </message>
        <message>
            <source>Count the due day anew</source>
            <translation>重新计算到期日</translation>
        </message>
        <message>
            <source>Write the day as 2026-11-25.</source>
            <translation>日期请写成 2026-11-25。</translation>
        </message>
        <message>
            <source>A case cannot be linked with itself.</source>
            <translation>案件不能与自身关联。</translation>
        </message>
        <message>
            <source>The two cases are linked like that already.</source>
            <translation>两案已经这样关联。</translation>
        </message>
        <message>
            <source>Link two cases</source>
            <translation>关联案件</translation>
        </message>
        <message>
            <source>Take a link of cases back</source>
            <translation>取消案件关联</translation>
        </message>
        <message>
            <source>The case has no such attempt of service.</source>
            <translation>本案没有这次送达的记录。</translation>
        </message>
        <message>
            <source>What came of this attempt is noted. Make it void if it is wrong.</source>
            <translation>这次送达的结果已经记入；有误的请作废。</translation>
        </message>
        <message>
            <source>Note what came of the service</source>
            <translation>补记送达结果</translation>
        </message>
        <message>
            <source>Write why the entry is void.</source>
            <translation>请写作废的原因。</translation>
        </message>
        <message>
            <source>The entry is void already.</source>
            <translation>该记录已经作废。</translation>
        </message>
        <message>
            <source>Make a service void</source>
            <translation>作废送达记录</translation>
        </message>
        <message>
            <source>Choose as what it is signed.</source>
            <translation>请选择以什么身份签名。</translation>
        </message>
        <message>
            <source>Write the name of who signs.</source>
            <translation>请写签名人的姓名。</translation>
        </message>
        <message>
            <source>Write why he does not sign.</source>
            <translation>请写拒绝签名的理由。</translation>
        </message>
        <message>
            <source>Name who witnessed the refusal.</source>
            <translation>请写明拒签的见证人。</translation>
        </message>
        <message>
            <source>Nothing is drawn yet.</source>
            <translation>还没有签名。</translation>
        </message>
        <message>
            <source>%1 is final: it is signed on the screen before that, or on paper.</source>
            <translation>《%1》已经定稿：电子签名应当在定稿前进行，现在请在纸面上签名。</translation>
        </message>
        <message>
            <source>%1 was changed since it was shown. Show it again, and let it be signed then.</source>
            <translation>《%1》在出示之后又有改动。请重新出示，由签名人看过后再签。</translation>
        </message>
        <message>
            <source>Note a refusal to sign %1</source>
            <translation>记录拒绝签署《%1》</translation>
        </message>
        <message>
            <source>Sign %1</source>
            <translation>签署《%1》</translation>
        </message>
        <message>
            <source>Two officers serve it: name both.</source>
            <translation>送达人应当为两人，请都写明。</translation>
        </message>
        <message>
            <source>Write where it was served.</source>
            <translation>请写送达地点。</translation>
        </message>
        <message>
            <source>Write who took it, and as what: not everybody may take it for the party.</source>
            <translation>请写明签收人及其身份：不是任何人都可以代为签收。</translation>
        </message>
        <message>
            <source>Write that it was refused and why: the receipt must say so.</source>
            <translation>请写明拒收的事由：送达回证上必须记明。</translation>
        </message>
        <message>
            <source>Name a witness, or put photos or a recording of the service on it.</source>
            <translation>请写明见证人，或者附上送达过程的照片、录像。</translation>
        </message>
        <message>
            <source>Write which agency or unit passes it on.</source>
            <translation>请写受委托（转交）的机关、单位。</translation>
        </message>
        <message>
            <source>Write the number of the mail.</source>
            <translation>请写邮件编号。</translation>
        </message>
        <message>
            <source>Write where it was published: newspaper and issue, or website.</source>
            <translation>请写明公告刊登处：报纸和期号，或者网站。</translation>
        </message>
        <message>
            <source>Choose an electronic address to which the party has agreed in writing: note it with the party first.</source>
            <translation>请选择当事人书面同意的电子送达地址；没有的，先在“当事人和关联”中登记。</translation>
        </message>
        <message>
            <source>Publication is for a party that cannot be found, or after another way has failed: note that attempt first.</source>
            <translation>公告送达限于受送达人下落不明或者其他方式无法送达的情形；后者请先记入未能送达的经过。</translation>
        </message>
        <message>
            <source>Write the reasons and the course of it: the file must tell them.</source>
            <translation>请写明采用公告的原因和经过：案卷中应当记明。</translation>
        </message>
        <message>
            <source>Put the signed receipt on file as proof.</source>
            <translation>请将签收的回执附卷。</translation>
        </message>
        <message>
            <source>Put the record of its arrival on file as proof.</source>
            <translation>请将到达系统的记录附卷。</translation>
        </message>
        <message>
            <source>Put the published page on file as proof.</source>
            <translation>请将公告页面附卷。</translation>
        </message>
        <message>
            <source>The moment must lie between the day the document was made and now.</source>
            <translation>时间应当在文书作出之日与现在之间。</translation>
        </message>
        <message>
            <source>The result cannot be before the attempt, nor after now.</source>
            <translation>签收或者拒收的时间不能早于送达，也不能晚于现在。</translation>
        </message>
        <message>
            <source>It is deemed served when %1 is over, and can be noted after that.</source>
            <translation>%1 期满视为送达，期满以后才能记入。</translation>
        </message>
        <message>
            <source>Write why it was not delivered.</source>
            <translation>请写未能送达的原因。</translation>
        </message>
        <message>
            <source>The drawing of a signature cannot be read: it is no signature.</source>
            <translation>签名笔迹数据无法识别，不是有效的签名。</translation>
        </message>
        <message>
            <source>Things are still sealed, seized or registered: release or dispose of each.</source>
            <translation>还有物品在查封、扣押或者先行登记保存：逐件解除或者处理。</translation>
        </message>
        <message>
            <source>Production was resumed without leave or the act found again: report to the government.</source>
            <translation>擅自恢复生产或者又实施同一违法行为：报请政府责令停业、关闭。</translation>
        </message>
        <message>
            <source>Order to correct</source>
            <translation>责令改正</translation>
        </message>
        <message>
            <source>Seal or seize</source>
            <translation>查封、扣押</translation>
        </message>
        <message>
            <source>Register evidence in advance</source>
            <translation>先行登记保存</translation>
        </message>
        <message>
            <source>Limit or stop production</source>
            <translation>限制生产、停产整治</translation>
        </message>
        <message>
            <source>Recheck</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>Release things held</source>
            <translation>解除、处理物品</translation>
        </message>
        <message>
            <source>This device has no number of %1 left. Connect to the province and exchange: it hands out new ones at once. What you wrote is kept as a draft.</source>
            <translation>本机“%1”的文号已用完。请联网与省平台交换一次，即可领到新号段；您写的内容已存为草稿。</translation>
        </message>
        <message>
            <source>%1 needs no approval now.</source>
            <translation>%1现在不需要审批。</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>批准%1</translation>
        </message>
        <message>
            <source>%1 does not wait for approval: it was not submitted as it is now.</source>
            <translation>%1不在待审批状态：现在的内容没有送审。</translation>
        </message>
        <message>
            <source>%1 is submitted already.</source>
            <translation>%1已经送审。</translation>
        </message>
        <message>
            <source>Submit %1 for approval</source>
            <translation>送审%1</translation>
        </message>
        <message>
            <source>%1 must withdraw from this case and does not decide in it.</source>
            <translation>%1应当回避本案，不能审批。</translation>
        </message>
        <message>
            <source>%1 submitted this and does not approve it himself.</source>
            <translation>%1是送审人，不能由本人审批。</translation>
        </message>
        <message>
            <source>Write what is to be changed.</source>
            <translation>请写明需要修改什么。</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>退回%1</translation>
        </message>
        <message>
            <source>It was signed between the day the lead was received and today.</source>
            <translation>签批日期应在收到线索之日至今天之间。</translation>
        </message>
        <message>
            <source>Choose who signed the paper.</source>
            <translation>请选择签批人。</translation>
        </message>
        <message>
            <source>%1 must be approved first (%2). Submit it for approval.</source>
            <translation>%1须先经审批（%2）。请送审。</translation>
        </message>
        <message>
            <source>%1 was changed after %2 approved it. Submit it again.</source>
            <translation>%1在%2批准后作过改动，请重新送审。</translation>
        </message>
        <message>
            <source>Write a title of at most %1 characters.</source>
            <translation>请写标题，不超过 %1 字。</translation>
        </message>
        <message>
            <source>Write a text of at most %1 characters.</source>
            <translation>请写正文，不超过 %1 字。</translation>
        </message>
        <message>
            <source>There is no placeholder “%1”.</source>
            <translation>没有“%1”这个占位符。</translation>
        </message>
        <message>
            <source>Choose the document and the field it is for.</source>
            <translation>请选择适用的文书和栏目。</translation>
        </message>
        <message>
            <source>Save the phrase “%1”</source>
            <translation>保存常用语“%1”</translation>
        </message>
        <message>
            <source>%1, receipt %2</source>
            <translation>%1，票据%2</translation>
        </message>
        <message>
            <source>asked by %1 on %2</source>
            <translation>%1于%2申请</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>移送%1</translation>
        </message>
        <message>
            <source>Only a head of the bureau who is not of the team can decide on a transfer; on that of a suspected crime the principal head (国务院令第310号 第五条).</source>
            <translation>移送由不在专案组内的机关负责人决定；移送涉嫌犯罪案件由机关主要负责人决定（国务院令第310号第五条）。</translation>
        </message>
        <message>
            <source>To be confirmed: %1. The records of this office hold no such case.</source>
            <translation>待确认：%1。本机关记录中没有这样的案件。</translation>
        </message>
        <message>
            <source>To be confirmed: %1. Look at these first: %2. If one is about another act, link it and say so.</source>
            <translation>待确认：%1。请先核对：%2。属于另一违法行为的，在“当事人”页关联两案并注明。</translation>
        </message>
        <message>
            <source>The same act of the party was fined already: %1. If it is another act, link the two cases and say how they belong together.</source>
            <translation>当事人的同一个违法行为已经罚款：%1，不得再次罚款。属于另一违法行为的，关联两案并注明两案关系。</translation>
        </message>
        <message>
            <source>The transfer has not been reported by a team of two officers at least.</source>
            <translation>移送还没有由两名以上执法人员组成的专案组提出报告。</translation>
        </message>
        <message>
            <source>It is not on record that the police filed the case.</source>
            <translation>没有公安机关立案的记录。</translation>
        </message>
        <message>
            <source>It is not on record that the criminal way has ended: refused or withdrawn by the police, no charge, or punishment spared.</source>
            <translation>没有刑事程序终结的记录：公安机关不予立案或者撤销案件、不起诉、无罪或者免予刑罚。</translation>
        </message>
        <message>
            <source>The receipt of the other body is not on record.</source>
            <translation>没有受移送机关回执的记录。</translation>
        </message>
        <message>
            <source>No reconsideration or suit is on record.</source>
            <translation>没有行政复议或者行政诉讼的记录。</translation>
        </message>
        <message>
            <source>The result of the reconsideration or the suit is not on record.</source>
            <translation>没有行政复议或者行政诉讼结果的记录。</translation>
        </message>
        <message>
            <source>It is not on record that the court has enforced the decision.</source>
            <translation>没有法院执行完毕的记录。</translation>
        </message>
        <message>
            <source>A defence has not been answered, or a request for recusal not been decided.</source>
            <translation>当事人的申辩还没有答复，或者回避申请还没有决定。</translation>
        </message>
        <message>
            <source>sealed: %1, %2 in all</source>
            <translation>查封%1，共%2件</translation>
        </message>
        <message>
            <source>seized: %1, %2 in all</source>
            <translation>扣押%1，共%2件</translation>
        </message>
        <message>
            <source>registered: %1, %2 in all</source>
            <translation>登记保存%1，共%2件</translation>
        </message>
        <message>
            <source>order of %1: %2</source>
            <translation>%1责令：%2</translation>
        </message>
        <message>
            <source>production limited on %1</source>
            <translation>%1决定限制生产</translation>
        </message>
        <message>
            <source>production stopped on %1</source>
            <translation>%1决定停产整治</translation>
        </message>
        <message>
            <source>This is extended on the measure itself, with the approval and the day the party was told.</source>
            <translation>这一期限在措施本身延长，连同批准和书面告知当事人的日期一并填写。</translation>
        </message>
        <message>
            <source>The heads grant this extension together: until that day no record of their discussion that concludes to extend is final (集体讨论笔录).</source>
            <translation>再次延长由负责人集体讨论决定：到这一天还没有结论为延长的集体讨论笔录定稿。</translation>
        </message>
        <message>
            <source>Only the principal head, who did not investigate this case, can approve this.</source>
            <translation>只能由没有参加本案调查的机关主要负责人批准。</translation>
        </message>
        <message>
            <source>Whether the principal head must withdraw is decided by the heads together: make the record of their discussion final first (生态环境行政处罚办法 第六条).</source>
            <translation>主要负责人的回避由机关负责人集体讨论决定：先定稿集体讨论笔录（生态环境行政处罚办法第六条）。</translation>
        </message>
        <message>
            <source>Whether a head must withdraw is decided by the principal head, %1 (生态环境行政处罚办法 第六条).</source>
            <translation>其他负责人的回避由主要负责人%1决定（生态环境行政处罚办法第六条）。</translation>
        </message>
        <message>
            <source>part %1 of %2: %3, %4</source>
            <translation>第%1期，共%2期，%3，%4</translation>
        </message>
        <message>
            <source>By the plan granted on %1 by %2.</source>
            <translation>按%1由%2批准的分期计划。</translation>
        </message>
        <message>
            <source>These records were restored from a backup: the numbers of %1 that this device had may stand on papers made after it, so none of them is given again. Connect to the province and exchange: it hands out new ones at once. What you wrote is kept as a draft.</source>
            <translation>本工作区由备份恢复：本机原有的“%1”号可能已印在备份之后的文书上，一个也不再使用。请连接省级平台交换，即可领到新号段。所写内容已存为草稿。</translation>
        </message>
        <message>
            <source>These records were restored from a backup: numbers may stand on papers made after it that are not known here. The administrator looks up the last ones on paper and saves, under Settings, Numbers, a range that begins after them. What you wrote is kept as a draft.</source>
            <translation>本工作区由备份恢复：备份之后的纸质文书可能已用了这里不知道的号。请管理员查明纸面上用到几号，在“设置—文号”另存一段在它之后的号。所写内容已存为草稿。</translation>
        </message>
        <message>
            <source>The consecutive daily fine is not paid in full.</source>
            <translation>按日连续处罚的罚款没有缴清。</translation>
        </message>
        <message>
            <source>%1 fined the days up to %2 already: take only the days after them.</source>
            <translation>%1已对截至%2的日数作出处罚：只能计算此后的日数。</translation>
        </message>
        <message>
            <source>No recheck on record found that the discharge goes on: there is no day to fine.</source>
            <translation>登记的复查均未发现继续违法排放：没有可以计罚的日数。</translation>
        </message>
        <message>
            <source>The daily fine is a penalty of its own: serve a notice before the penalty that is made after the recheck of %1 first.</source>
            <translation>按日连续处罚是另一项行政处罚：请先制作并送达%1复查之后的事先告知书。</translation>
        </message>
        <message>
            <source>The daily fine is in the range of a hearing: serve the notice that tells of the right to one first.</source>
            <translation>按日连续处罚数额属于听证范围：请先送达告知听证权利的告知书。</translation>
        </message>
        <message>
            <source>The amount of the daily fine asks for a collective discussion after the notice.</source>
            <translation>按日连续处罚数额应当集体讨论：请在告知之后制作集体讨论笔录。</translation>
        </message>
        <message>
            <source>The daily fine needs a legal review of its own, after the notice: draft it and make it final.</source>
            <translation>按日连续处罚应当在告知之后另行法制审核：请制作《法制审核意见书》并定稿。</translation>
        </message>
        <message>
            <source>decision %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>suit at %1</source>
            <translation>诉讼：%1</translation>
        </message>
        <message>
            <source>reconsideration at %1</source>
            <translation>复议：%1</translation>
        </message>
        <message>
            <source>released: %1, %2 in all</source>
            <translation>解除%1，共%2件</translation>
        </message>
    </context>
    <context>
        <name>discretion</name>
        <message>
            <source>The benchmark %1 has no factor “%2”.</source>
            <translation>基准 %1 没有因子“%2”。</translation>
        </message>
        <message>
            <source>Choose an option for the factor “%1” (%2).</source>
            <translation>请为因子“%1”（%2）选择一个选项。</translation>
        </message>
        <message>
            <source>Only one option of the factor “%1” (%2) can hold.</source>
            <translation>因子“%1”（%2）只能选一个选项。</translation>
        </message>
        <message>
            <source>The factor “%1” has no option “%2”, or it was chosen twice.</source>
            <translation>因子“%1”没有选项“%2”，或者重复选择。</translation>
        </message>
        <message>
            <source>Choose a branch of the benchmark: %1.</source>
            <translation>请选择基准的分支：%1。</translation>
        </message>
        <message>
            <source>%1 lies outside the interval from %2 to %3.</source>
            <translation>%1 不在 %2 至 %3 的幅度内。</translation>
        </message>
        <message>
            <source>The benchmark %1 fixes no fine for “%2”.</source>
            <translation>基准 %1 没有为“%2”规定固定罚款。</translation>
        </message>
        <message>
            <source>The table of the benchmark %1 has no row for these facts.</source>
            <translation>基准 %1 的表中没有与这些情形对应的一行。</translation>
        </message>
        <message>
            <source>Raised to the floor of the benchmark</source>
            <translation>按基准下限取值</translation>
        </message>
        <message>
            <source>Cut to the cap of the benchmark</source>
            <translation>按基准上限取值</translation>
        </message>
        <message>
            <source>Cut to the highest fine of the statute</source>
            <translation>按法定最高额取值</translation>
        </message>
        <message>
            <source>Raised to the lowest fine of the statute</source>
            <translation>按法定最低额取值</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>罚款</translation>
        </message>
        <message>
            <source>Fixed by the benchmark: %1</source>
            <translation>基准直接规定：%1</translation>
        </message>
        <message>
            <source>Share of the base</source>
            <translation>占基数的比例</translation>
        </message>
        <message>
            <source>Row of the table</source>
            <translation>对应幅度</translation>
        </message>
        <message>
            <source>Starting point (%1)</source>
            <translation>裁量起点（%1）</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>基数</translation>
        </message>
        <message>
            <source>Range of the statute</source>
            <translation>法定幅度</translation>
        </message>
        <message>
            <source>Computation</source>
            <translation>算式</translation>
        </message>
        <message>
            <source>This table is a reference, not a published benchmark of the issuer.</source>
            <translation>本表仅供参考，不是发布机关公布的裁量基准。</translation>
        </message>
        <message>
            <source>%1: the jurisdiction must be a six-digit division code.</source>
            <translation>%1：适用地区应为六位行政区划代码。</translation>
        </message>
        <message>
            <source>%1: the day it takes effect is missing or no date.</source>
            <translation>%1：缺少施行日期或不是日期。</translation>
        </message>
        <message>
            <source>%1: the last day is no date or lies before the first.</source>
            <translation>%1：失效日期不是日期，或早于施行日期。</translation>
        </message>
        <message>
            <source>%1: a pack holds between 1 and 2000 benchmarks.</source>
            <translation>%1：一个包应有 1 至 2000 项基准。</translation>
        </message>
        <message>
            <source>%1: this id stands twice.</source>
            <translation>%1：编号重复。</translation>
        </message>
        <message>
            <source>%1: a text is missing here.</source>
            <translation>%1：此处缺少文字。</translation>
        </message>
        <message>
            <source>%1: the base of the fine is none that is known.</source>
            <translation>%1：未知的罚款基数。</translation>
        </message>
        <message>
            <source>%1: the kind is amount, multiple or percent.</source>
            <translation>%1：类型应为 amount、multiple 或 percent。</translation>
        </message>
        <message>
            <source>%1: a multiple or percent names its base, an amount has none.</source>
            <translation>%1：倍数和百分比应写明基数，数额不写。</translation>
        </message>
        <message>
            <source>%1: the lower limit is above the upper one.</source>
            <translation>%1：下限高于上限。</translation>
        </message>
        <message>
            <source>%1: the floor is above the cap.</source>
            <translation>%1：最低比例高于最高比例。</translation>
        </message>
        <message>
            <source>%1: a factor has between 1 and 200 options.</source>
            <translation>%1：一个因子应有 1 至 200 个选项。</translation>
        </message>
        <message>
            <source>%1: a percentage is given for a branch that does not exist.</source>
            <translation>%1：给不存在的分支写了百分比。</translation>
        </message>
        <message>
            <source>%1: the percentage of a branch is missing.</source>
            <translation>%1：缺少某一分支的百分比。</translation>
        </message>
        <message>
            <source>%1: the interval of the fine is empty.</source>
            <translation>%1：罚款幅度为空。</translation>
        </message>
        <message>
            <source>%1: the statute names no range for this branch and base.</source>
            <translation>%1：法定幅度中没有该分支和基数。</translation>
        </message>
        <message>
            <source>%1: two rows of the matrix fit the same facts.</source>
            <translation>%1：幅度表有两行对应同一情形。</translation>
        </message>
        <message>
            <source>The file is larger than any benchmark pack (%1 MB).</source>
            <translation>文件过大（%1 MB），不是裁量基准包。</translation>
        </message>
        <message>
            <source>“%1” is in the workspace already, word for word.</source>
            <translation>“%1”已在工作区中，内容相同。</translation>
        </message>
        <message>
            <source>Import a benchmark pack</source>
            <translation>导入裁量基准包</translation>
        </message>
        <message>
            <source>The saved fine of %1 cannot be computed again from the table it names.</source>
            <translation>已保存的罚款 %1 无法用其所引的基准重新算出。</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>无法读取文件 %1。</translation>
        </message>
        <message>
            <source>The benchmark %1 computes the figure itself: leave the amount out.</source>
            <translation>基准 %1 直接算出数额，请不要另填金额。</translation>
        </message>
        <message>
            <source>For the branch %2 the benchmark %1 knows only fixed fines: name one.</source>
            <translation>基准 %1 的“%2”档只有固定数额，请指明适用哪一种情形。</translation>
        </message>
        <message>
            <source>Several rows of the benchmark %1 fit these facts: choose fewer options.</source>
            <translation>基准 %1 中有多行符合所选情形，请减少所选项。</translation>
        </message>
        <message>
            <source>%1: the subject is unit or individual.</source>
            <translation>%1：处罚对象只能是 unit（单位）或 individual（个人）。</translation>
        </message>
        <message>
            <source>%1: the statute gives two ranges for one branch and base.</source>
            <translation>%1：同一档次、同一基数有两个不同的法定幅度。</translation>
        </message>
        <message>
            <source>The pack has no benchmark “%1”.</source>
            <translation>裁量基准包中没有基准“%1”。</translation>
        </message>
        <message>
            <source>The benchmark pack is not in this workspace.</source>
            <translation>本机没有该裁量基准包。</translation>
        </message>
        <message>
            <source>%1: a day of the circumstance is no date.</source>
            <translation>%1：情节的起止日不是日期。</translation>
        </message>
        <message>
            <source>%1: a circumstance has an id and a label.</source>
            <translation>%1：情节须有编号和名称。</translation>
        </message>
        <message>
            <source>%1: the effect is no_penalty_shall, no_penalty_may, reduced, lighter_or_reduced, lighter or heavier.</source>
            <translation>%1：情节的作用只能是 no_penalty_shall、no_penalty_may、reduced、lighter_or_reduced、lighter 或 heavier。</translation>
        </message>
        <message>
            <source>%1: every condition has an id of its own and a question.</source>
            <translation>%1：每项条件须有不重复的编号和一个问题。</translation>
        </message>
        <message>
            <source>%1: a circumstance has its conditions and the article it comes from.</source>
            <translation>%1：情节须写明条件和所依据的条款。</translation>
        </message>
        <message>
            <source>%1: heavier adds percent, lighter takes some off (at most 100), and only a reduced fine keeps a share of the lowest.</source>
            <translation>%1：从重的百分比为正，从轻的为负（最多减100），只有减轻可以写保留法定下限的比例。</translation>
        </message>
        <message>
            <source>Circumstances</source>
            <translation>裁量情节</translation>
        </message>
        <message>
            <source>Figures they allow</source>
            <translation>情节允许的数额</translation>
        </message>
        <message>
            <source>Weighing</source>
            <translation>权衡</translation>
        </message>
        <message>
            <source>“%1” does not hold before this is answered yes: %2</source>
            <translation>“%1”须先对此回答“是”才成立：%2</translation>
        </message>
        <message>
            <source>The law forbids a penalty here: no fine can be set.</source>
            <translation>依法不予处罚，不能再定罚款。</translation>
        </message>
        <message>
            <source>Circumstances speak for and against the party. Weigh them: say which side outweighs, and why.</source>
            <translation>既有从轻也有从重的情节，请权衡：选择哪一方占优，并写明理由。</translation>
        </message>
        <message>
            <source>A figure other than the benchmark's needs a circumstance, or a reason to discuss.</source>
            <translation>与裁量基准不同的数额，须有情节支持，或者写明理由并经集体讨论。</translation>
        </message>
        <message>
            <source>%1 lies outside what the circumstances allow, %2 to %3.</source>
            <translation>%1 超出情节允许的范围（%2 至 %3）。</translation>
        </message>
        <message>
            <source>The fine is reduced below the lowest of the statute: type the figure, below %1.</source>
            <translation>减轻处罚在法定最低罚款以下，请填写低于 %1 的数额。</translation>
        </message>
        <message>
            <source>The circumstances allow %1 to %2: choose the figure, or %3 stands.</source>
            <translation>情节允许 %1 至 %2：请填写数额，不填按 %3 计。</translation>
        </message>
        <message>
            <source>A reduced fine is more than nothing: type the figure.</source>
            <translation>减轻后的罚款不能为零，请填写数额。</translation>
        </message>
        <message>
            <source>%1: either every option says which values it is for, or none does.</source>
            <translation>%1：要么每个选项都写明适用的数值，要么都不写。</translation>
        </message>
        <message>
            <source>%1: a factor that is looked up has one option for every count: give from and below.</source>
            <translation>%1：由程序查出次数的因子，每个次数都应有一个选项：请写 from 和 below。</translation>
        </message>
        <message>
            <source>%1: the option “%2” is for no value at all.</source>
            <translation>%1：选项“%2”不包含任何数值。</translation>
        </message>
        <message>
            <source>%1: the options “%2” and “%3” take the same values.</source>
            <translation>%1：选项“%2”与“%3”的数值重叠。</translation>
        </message>
        <message>
            <source>%1: no option takes the values from %2 to below %3.</source>
            <translation>%1：%2（含）至 %3（不含）的数值没有对应的选项。</translation>
        </message>
        <message>
            <source>%1: two options are called “%2”.</source>
            <translation>%1：有两个选项都叫“%2”。</translation>
        </message>
        <message>
            <source>%1: a weight of %2% is above the cap of %3%.</source>
            <translation>%1：权重 %2% 超过上限 %3%。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: no choice reaches the floor of %2%: the highest sum is %3%.</source>
            <translation>%1：任何选法都达不到下限 %2%：合计最高为 %3%。</translation>
        </message>
        <message>
            <source>%1: no choice stays within the cap of %2%: the lowest sum is %3%.</source>
            <translation>%1：任何选法都超过上限 %2%：合计最低为 %3%。</translation>
        </message>
        <message>
            <source>%1: with the lowest options it cannot be computed: %2</source>
            <translation>%1：各因子取最低选项时算不出：%2</translation>
        </message>
        <message>
            <source>%1: with the highest options it cannot be computed: %2</source>
            <translation>%1：各因子取最高选项时算不出：%2</translation>
        </message>
        <message>
            <source>%1: there is no law named “%2”. Check its name.</source>
            <translation>%1：没有名为“%2”的法律，请核对名称。</translation>
        </message>
        <message>
            <source>%1: only a base can be raised, an amount has none.</source>
            <translation>%1：只有基数才能按最低数额计，金额没有基数。</translation>
        </message>
        <message>
            <source>%1: the statute gives between 1 and 100 ranges.</source>
            <translation>%1：法定幅度应有 1 至 100 条。</translation>
        </message>
        <message>
            <source>%1: the cap lies below the lowest fine of the statute.</source>
            <translation>%1：最高数额低于法定最低罚款。</translation>
        </message>
        <message>
            <source>%1: a weighted sum and a formula have between 1 and 20 branches, a matrix has none.</source>
            <translation>%1：权重累加和公式应有 1 至 20 个分支，幅度表没有。</translation>
        </message>
        <message>
            <source>%1: the years are a whole number.</source>
            <translation>%1：年数应为整数。</translation>
        </message>
        <message>
            <source>%1: a benchmark has between 1 and 100 factors.</source>
            <translation>%1：一个基准应有 1 至 100 个因子。</translation>
        </message>
        <message>
            <source>%1: a matrix has between 1 and 500 rows, other methods have none.</source>
            <translation>%1：幅度表应有 1 至 500 行，其他方法没有。</translation>
        </message>
        <message>
            <source>%1: a figure is rounded half_up, down or up.</source>
            <translation>%1：取整方式应为 half_up、down 或 up。</translation>
        </message>
        <message>
            <source>%1: the method is weighted_sum, range_matrix or formula.</source>
            <translation>%1：方法应为 weighted_sum、range_matrix 或 formula。</translation>
        </message>
        <message>
            <source>%1: what is unproven counts as_chosen or lowest.</source>
            <translation>%1：没有证据的因子应为 as_chosen 或 lowest。</translation>
        </message>
        <message>
            <source>%1: the legal basis is between 1 and 100 citations.</source>
            <translation>%1：法律依据应有 1 至 100 条。</translation>
        </message>
        <message>
            <source>%1: a benchmark fixes at most 100 fines.</source>
            <translation>%1：一个基准最多 100 种直接定额的情形。</translation>
        </message>
        <message>
            <source>%1: the table of a term has between 1 and 500 rows.</source>
            <translation>%1：中间值的表应有 1 至 500 行。</translation>
        </message>
        <message>
            <source>%1: two rows of the table fit the same facts.</source>
            <translation>%1：表中有两行适用于同样的事实。</translation>
        </message>
        <message>
            <source>%1: a term is named by letters, digits and _, and not as a function.</source>
            <translation>%1：中间值的名称由文字、数字和 _ 组成，不能与函数同名。</translation>
        </message>
        <message>
            <source>%1: a term has either a formula or a table.</source>
            <translation>%1：中间值应写公式或者表，二者取一。</translation>
        </message>
        <message>
            <source>%1: the formula names “%2”, which is no factor and no term.</source>
            <translation>%1：公式中的“%2”既不是因子，也不是中间值。</translation>
        </message>
        <message>
            <source>%1: the term “%2” needs its own value to be computed.</source>
            <translation>%1：中间值“%2”的计算又用到它自己。</translation>
        </message>
        <message>
            <source>%1: the name “%2” is given twice.</source>
            <translation>%1：名称“%2”用了两次。</translation>
        </message>
        <message>
            <source>%1: a formula gives percent or yuan.</source>
            <translation>%1：公式的结果应为 percent 或 yuan。</translation>
        </message>
        <message>
            <source>%1: a formula has at most 50 terms.</source>
            <translation>%1：公式最多 50 个中间值。</translation>
        </message>
        <message>
            <source>Not proved: counts at the lowest option of the factor</source>
            <translation>没有证据，按该因子的最低选项计</translation>
        </message>
        <message>
            <source>Formula of the benchmark</source>
            <translation>裁量基准的公式</translation>
        </message>
        <message>
            <source>Rounded as the benchmark says</source>
            <translation>按裁量基准取整</translation>
        </message>
        <message>
            <source>%1: a number from %2 to %3 is expected here.</source>
            <translation>%1：此处应为 %2 至 %3 的数。</translation>
        </message>
        <message>
            <source>The formula is longer than %1 characters.</source>
            <translation>公式超过 %1 个字符。</translation>
        </message>
        <message>
            <source>Several rows of the table “%1” fit these facts: choose fewer options.</source>
            <translation>表“%1”有多行符合这些事实：请减少选项。</translation>
        </message>
        <message>
            <source>The table “%1” has no row for these facts.</source>
            <translation>表“%1”没有符合这些事实的行。</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”：%2</translation>
        </message>
        <message>
            <source>An operator is missing in the formula before “%2” (character %1).</source>
            <translation>公式第 %1 个字符“%2”之前缺少运算符。</translation>
        </message>
        <message>
            <source>“%2” is missing in the formula at character %1.</source>
            <translation>公式第 %1 个字符处缺少“%2”。</translation>
        </message>
        <message>
            <source>The exponent at character %1 must be a whole number from 0 to 8.</source>
            <translation>第 %1 个字符处的指数应为 0 至 8 的整数。</translation>
        </message>
        <message>
            <source>A power of a power needs parentheses, to say which is meant (character %1).</source>
            <translation>连续乘方请用括号写明先后（第 %1 个字符）。</translation>
        </message>
        <message>
            <source>The formula ends at character %1 where a value is expected.</source>
            <translation>公式在第 %1 个字符处结束，此处还缺一个值。</translation>
        </message>
        <message>
            <source>“%2” at character %1 of the formula is not expected: a value should stand there.</source>
            <translation>公式第 %1 个字符处的“%2”不对：此处应为一个值。</translation>
        </message>
        <message>
            <source>“%2” at character %1 of the formula is not a number.</source>
            <translation>公式第 %1 个字符处的“%2”不是数。</translation>
        </message>
        <message>
            <source>There is no function “%2” (character %1); there are min, max, avg and if.</source>
            <translation>没有函数“%2”（第 %1 个字符）；可用 min、max、avg 和 if。</translation>
        </message>
        <message>
            <source>“%2” at character %1 is a function: its values follow in parentheses.</source>
            <translation>第 %1 个字符处的“%2”是函数，后面应有括号和数值。</translation>
        </message>
        <message>
            <source>The if at character %1 needs a comparison and two values: if(a &lt; b, c, d).</source>
            <translation>第 %1 个字符处的 if 应有一个比较和两个值：if(a &lt; b, c, d)。</translation>
        </message>
        <message>
            <source>A comparison (&lt; &lt;= &gt; &gt;= = &lt;&gt;) is missing in the if at character %1.</source>
            <translation>if 在第 %1 个字符处缺少比较符号（&lt; &lt;= &gt; &gt;= = &lt;&gt;）。</translation>
        </message>
        <message>
            <source>The parentheses of the formula are nested too deeply (character %1).</source>
            <translation>公式的括号嵌套过深（第 %1 个字符）。</translation>
        </message>
        <message>
            <source>%1: the formulas of this pack are too long.</source>
            <translation>%1：本基准包的公式过长。</translation>
        </message>
        <message>
            <source>%1: a pack has at most 200 circumstances of its own.</source>
            <translation>%1：基准包自己规定的情节最多 200 个。</translation>
        </message>
        <message>
            <source>%1: a row names a factor or option that does not exist.</source>
            <translation>%1：表中一行引用了不存在的因子或选项。</translation>
        </message>
        <message>
            <source>%1 made it for %2, the area of the case.</source>
            <translation>由%1制定，适用于%2，即案件所在地。</translation>
        </message>
        <message>
            <source>%1 made it for the whole country.</source>
            <translation>由%1制定，适用于全国。</translation>
        </message>
        <message>
            <source>%1 made it for %2, in which the case lies.</source>
            <translation>由%1制定，适用于案件所在的%2。</translation>
        </message>
        <message>
            <source>It is in force from %1 to %2; the day that counts is %3.</source>
            <translation>施行期自%1至%2，本案按%3适用。</translation>
        </message>
        <message>
            <source>It is in force since %1; the day that counts is %2.</source>
            <translation>自%1起施行，本案按%2适用。</translation>
        </message>
        <message>
            <source>It cites the very provision of the basis: %1.</source>
            <translation>其依据与本案处罚依据一致：%1。</translation>
        </message>
        <message>
            <source>It cites the article of the basis, though not its item: %1.</source>
            <translation>其依据与本案处罚依据同条，未细到项：%1。</translation>
        </message>
        <message>
            <source>No nearer authority has a benchmark that cites the basis.</source>
            <translation>没有更近一级机关制定的同依据裁量基准。</translation>
        </message>
        <message>
            <source>The benchmark pack “%1” was altered after it had been published.</source>
            <translation>裁量基准包“%1”发布后被改动过。</translation>
        </message>
        <message>
            <source>The figure is %1% away from %2, the median of %3 comparable cases. Write down why this case differs.</source>
            <translation>本案金额与 %3 件类案的中位数 %2 相差 %1%。请写明本案为何不同。</translation>
        </message>
        <message>
            <source>The benchmark %1 has too many combinations to go through.</source>
            <translation>裁量基准 %1 的组合过多，无法逐一计算。</translation>
        </message>
        <message>
            <source>The file holds no benchmark pack.</source>
            <translation>文件中没有裁量基准包。</translation>
        </message>
        <message>
            <source>Taken from the reference that comes with this program. It is not the benchmark the province has published.</source>
            <translation>参照本程序所附参考，非省级公布基准。</translation>
        </message>
        <message>
            <source>%1: “%2” is no number of at most 15 digits.</source>
            <translation>%1：“%2”不是不超过 15 位的数字。</translation>
        </message>
        <message>
            <source>%1: “%2” is no date. Write it as 2026-01-01.</source>
            <translation>%1：“%2”不是日期，请写成 2026-01-01。</translation>
        </message>
        <message>
            <source>%1: write 是 or 否, not “%2”.</source>
            <translation>%1：请填“是”或“否”，不能填“%2”。</translation>
        </message>
        <message>
            <source>%1: “%2” is none of the words %3.</source>
            <translation>%1：“%2”不在可填的词之内：%3。</translation>
        </message>
        <message>
            <source>%1: write a line as 《…法》第…条, not “%2”.</source>
            <translation>%1：每行写成《……法》第……条，“%2”读不出来。</translation>
        </message>
        <message>
            <source>%1: write name=value, each name once, not “%2”.</source>
            <translation>%1：写成“编号=内容”，每个编号一次，“%2”读不出来。</translation>
        </message>
        <message>
            <source>%1: “%2” holds a character that separates entries in a spreadsheet.</source>
            <translation>%1：“%2”含有表格中用来分隔各项的符号，不能写入表格。</translation>
        </message>
        <message>
            <source>It comes with this program as a reference: neither the province nor a nearer authority has published one that cites the basis.</source>
            <translation>这是本程序所附参考：省级和更近的机关都没有公布引用该依据的裁量基准。</translation>
        </message>
        <message>
            <source>%1: a reference of the program is not published by anyone.</source>
            <translation>%1：本程序所附参考不是任何机关公布的，不能同时标为已公布。</translation>
        </message>
        <message>
            <source>%1 row %2 “%3”</source>
            <translation>%1 第 %2 行「%3」</translation>
        </message>
        <message>
            <source>The file has no sheet “%1”: this is no benchmark pack.</source>
            <translation>文件中没有工作表“%1”，不是裁量基准包。</translation>
        </message>
        <message>
            <source>“%1” (row %2) is none of the sheets of a benchmark pack. Export the template to see them.</source>
            <translation>“%1”（第 %2 行）不是裁量基准包的工作表。可导出空白模板查看应有的工作表。</translation>
        </message>
        <message>
            <source>%1: this column stands twice.</source>
            <translation>%1：这一列出现两次。</translation>
        </message>
        <message>
            <source>%1: the sheet knows no such column. The first row of a sheet holds its headings.</source>
            <translation>%1：这张表没有这一列。每张表的第一行是列名。</translation>
        </message>
        <message>
            <source>%1: there is no heading above this cell.</source>
            <translation>%1：这一格上面没有列名。</translation>
        </message>
        <message>
            <source>%1: the sheet 基准 has no benchmark “%2”.</source>
            <translation>%1：基准表中没有编号为“%2”的基准。</translation>
        </message>
        <message>
            <source>%1: a file holds one pack.</source>
            <translation>%1：一个文件只装一个基准包。</translation>
        </message>
        <message>
            <source>%1: this is not what stands in the first row of “%2”.</source>
            <translation>%1：与“%2”第一行所写的不一致。</translation>
        </message>
        <message>
            <source>“%1” ends neither in .json nor in .xlsx or .csv.</source>
            <translation>“%1”的扩展名不是 .json、.xlsx 或 .csv。</translation>
        </message>
        <message>
            <source>The fine is a share of an amount: give that amount.</source>
            <translation>罚款以某一数额为基数，请填写该数额。</translation>
        </message>
    </context>
    <context>
        <name>docx</name>
        <message>
            <source>Filled in, the document would be larger than any. Look at the template's repeated rows.</source>
            <translation>填写后的文件会大得无法使用，请检查模板中重复的行。</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB: too large for a template.</source>
            <translation>文件超过 %1 MB，不能作为模板。</translation>
        </message>
        <message>
            <source>This is an old .doc, or it has a password. Open it in Word or WPS and save it as .docx without a password.</source>
            <translation>这是旧的 .doc 或者有密码的文件。请用 Word 或 WPS 打开，不设密码另存为 .docx。</translation>
        </message>
        <message>
            <source>This is no .docx. Save the template in Word or WPS as .docx.</source>
            <translation>这不是 .docx 文件。请用 Word 或 WPS 把模板另存为 .docx。</translation>
        </message>
        <message>
            <source>The file has more parts than any document.</source>
            <translation>文件包含的部件过多，不是正常的文档。</translation>
        </message>
        <message>
            <source>The file has a part with a name that no Word gives: %1</source>
            <translation>文件中有名称异常的部件：%1</translation>
        </message>
        <message>
            <source>The document has a password or is damaged. Open it in Word or WPS and save it anew.</source>
            <translation>文件有密码或已损坏。请用 Word 或 WPS 打开后重新保存。</translation>
        </message>
        <message>
            <source>The document has macros. Save it as .docx without macros.</source>
            <translation>文件含有宏。请另存为不含宏的 .docx。</translation>
        </message>
        <message>
            <source>This is a .dotx. Save it as .docx.</source>
            <translation>这是 .dotx 文件，请另存为 .docx。</translation>
        </message>
        <message>
            <source>The document has embedded objects or controls. Remove them and save it anew.</source>
            <translation>文件含有嵌入对象或控件。请删除后重新保存。</translation>
        </message>
        <message>
            <source>The document fetches something from elsewhere on opening: %1. Embed it and save it anew.</source>
            <translation>文件打开时要从别处取内容：%1。请把内容嵌入文件后重新保存。</translation>
        </message>
        <message>
            <source>No placeholder stands in this document. Write {{案由}} and the like where the program is to fill it.</source>
            <translation>文件中没有占位符。请在需要填写的地方写上 {{案由}} 这样的占位符。</translation>
        </message>
        <message>
            <source>The document has more than %1 placeholders.</source>
            <translation>文件中的占位符超过 %1 个。</translation>
        </message>
        <message>
            <source>The document declares types of its own (%1), as no Word does: refused.</source>
            <translation>文件带有异常的类型声明（%1），已拒绝。</translation>
        </message>
        <message>
            <source>The document is nested too deep or too long to be a template (%1).</source>
            <translation>文件层次过深或过长，不能作为模板（%1）。</translation>
        </message>
        <message>
            <source>The document is damaged (%1). Open it in Word or WPS and save it anew.</source>
            <translation>文件已损坏（%1）。请用 Word 或 WPS 打开后重新保存。</translation>
        </message>
    </context>
    <context>
        <name>evidence</name>
        <message>
            <source>Take in evidence</source>
            <translation>登记证据</translation>
        </message>
        <message>
            <source>By the camera's clock it was taken %1 minutes later than it was taken in: the camera's clock is ahead.</source>
            <translation>按相机时钟，拍摄时间晚于入库时间 %1 分钟：相机时钟偏快。</translation>
        </message>
        <message>
            <source>Choose what happened.</source>
            <translation>请选择保管环节。</translation>
        </message>
        <message>
            <source>“%1” does not apply to evidence of the kind “%2”.</source>
            <translation>“%1”不适用于“%2”。</translation>
        </message>
        <message>
            <source>Write when it happened; it cannot be in the future.</source>
            <translation>请填写发生时间，不能是将来的时间。</translation>
        </message>
        <message>
            <source>This is before the last event of the evidence (%1).</source>
            <translation>时间早于该证据的上一保管环节（%1）。</translation>
        </message>
        <message>
            <source>Write who handed it over.</source>
            <translation>请填写移交人。</translation>
        </message>
        <message>
            <source>Write who received it.</source>
            <translation>请填写接收人。</translation>
        </message>
        <message>
            <source>Write the number of the seal.</source>
            <translation>请填写封条（封签）号。</translation>
        </message>
        <message>
            <source>This evidence was disposed of; nothing can happen to it any more.</source>
            <translation>该证据已依法处置，不能再登记保管环节。</translation>
        </message>
        <message>
            <source>Record what happened to the evidence</source>
            <translation>登记证据保管环节</translation>
        </message>
        <message>
            <source>Write what the evidence is called.</source>
            <translation>请填写证据名称。</translation>
        </message>
        <message>
            <source>Choose the kind of the evidence.</source>
            <translation>请选择证据种类。</translation>
        </message>
        <message>
            <source>“%1” is a thing; there is no file to verify.</source>
            <translation>“%1”是实物，没有可复核的文件。</translation>
        </message>
        <message>
            <source>The content is what was taken in (SHA-256 %1).</source>
            <translation>内容与入库时一致（SHA-256 %1）。</translation>
        </message>
        <message>
            <source>Verify the stored evidence</source>
            <translation>复核入库证据</translation>
        </message>
        <message>
            <source>The kinds of evidence are damaged at “%1”: %2.</source>
            <translation>证据种类表在“%1”处损坏：%2。</translation>
        </message>
        <message>
            <source>%1 is empty. Copy it from the camera again.</source>
            <translation>%1 是空文件。请从相机重新拷贝。</translation>
        </message>
        <message>
            <source>The picture does not say when it was taken. State it in the inspection record.</source>
            <translation>照片没有拍摄时间。请在现场笔录中写明。</translation>
        </message>
        <message>
            <source>By the camera's clock it was taken %1 minutes before the inspection began. Check the clock, or explain it in the inspection record.</source>
            <translation>按相机时钟，拍摄时间早于检查开始 %1 分钟。请核对相机时钟，或在现场笔录中说明。</translation>
        </message>
        <message>
            <source>By the camera's clock it was taken %1 minutes after the inspection ended. Check the clock, or explain it in the inspection record.</source>
            <translation>按相机时钟，拍摄时间晚于检查结束 %1 分钟。请核对相机时钟，或在现场笔录中说明。</translation>
        </message>
        <message>
            <source>By its own position it was taken %1 km away from the enterprise. Explain it in the inspection record.</source>
            <translation>按照片自带的位置，拍摄点距企业 %1 公里。请在现场笔录中说明。</translation>
        </message>
    </context>
    <context>
        <name>inspection</name>
        <message>
            <source>The checklists are damaged at “%1”: %2.</source>
            <translation>检查清单在“%1”处损坏：%2。</translation>
        </message>
        <message>
            <source>“%1” asks for a figure (%2).</source>
            <translation>“%1”请填数值（%2）。</translation>
        </message>
        <message>
            <source>“%1” asks for one of: %2.</source>
            <translation>“%1”请选择其一：%2。</translation>
        </message>
        <message>
            <source>“%1” asks for yes, no or does not apply.</source>
            <translation>“%1”请答是、否或不适用。</translation>
        </message>
        <message>
            <source>There is no checklist “%1”.</source>
            <translation>没有检查清单“%1”。</translation>
        </message>
        <message>
            <source>Answer the checklist</source>
            <translation>填写检查清单</translation>
        </message>
        <message>
            <source>“%1” is not running; start it on the spot first.</source>
            <translation>“%1”不在检查中；请先在现场开始检查。</translation>
        </message>
        <message>
            <source>The checklists of this inspection have no item “%1”.</source>
            <translation>本次检查的清单中没有“%1”项。</translation>
        </message>
        <message>
            <source>The violation is not one of those that “%1” hints at.</source>
            <translation>所选违法行为不在“%1”提示的范围内。</translation>
        </message>
        <message>
            <source>Choose the enterprise.</source>
            <translation>请选择企业。</translation>
        </message>
        <message>
            <source>Choose the day of the inspection.</source>
            <translation>请选择检查日期。</translation>
        </message>
        <message>
            <source>An inspection needs two officers (行政处罚法 第四十二条).</source>
            <translation>检查须有两名执法人员（行政处罚法第四十二条）。</translation>
        </message>
        <message>
            <source>This enterprise has an inspection of the same matter in this month already: %1 on %2. In principle there is no second one (甘环办发〔2018〕96号 四（三）); write why it is needed, for example a complaint, an alarm or a recheck.</source>
            <translation>该企业本月已有同一事项的检查：%1（%2）。原则上同月不重复检查（甘环办发〔2018〕96号 四（三））；确需检查的，请写明理由，如举报、报警、复查。</translation>
        </message>
        <message>
            <source>Plan an inspection</source>
            <translation>安排检查</translation>
        </message>
        <message>
            <source>Start the inspection</source>
            <translation>开始检查</translation>
        </message>
        <message>
            <source>“%1” was started or dropped before.</source>
            <translation>“%1”已经开始或已取消。</translation>
        </message>
        <message>
            <source>Finish the inspection</source>
            <translation>结束检查</translation>
        </message>
        <message>
            <source>Write why the inspection is not made.</source>
            <translation>请写明取消检查的理由。</translation>
        </message>
        <message>
            <source>Drop the inspection: %1</source>
            <translation>取消检查：%1</translation>
        </message>
        <message>
            <source>“%1” has been started; finish it instead.</source>
            <translation>“%1”已经开始，只能结束，不能取消。</translation>
        </message>
    </context>
    <context>
        <name>law</name>
        <message>
            <source>The catalogue of violations is damaged at “%1”: %2.</source>
            <translation>违法行为目录在“%1”处损坏：%2。</translation>
        </message>
        <message>
            <source>The catalogue knows no violation “%1”.</source>
            <translation>目录中没有违法行为“%1”。</translation>
        </message>
        <message>
            <source>The decision (%1) cannot lie before the end of the act (%2).</source>
            <translation>决定日（%1）不能早于行为终了日（%2）。</translation>
        </message>
        <message>
            <source>No basis was in force on %1: the act cannot be punished under this heading.</source>
            <translation>%1 没有有效的依据，不能以此项处罚。</translation>
        </message>
        <message>
            <source>The norm in force on %1 is still in force on the day of the decision.</source>
            <translation>%1 有效的规定在决定日仍然有效。</translation>
        </message>
        <message>
            <source>The act ended on %1 under the old law; the Code punishes it less, so the Code applies.</source>
            <translation>行为于 %1 在旧法期间终了；法典处罚较轻，适用法典。</translation>
        </message>
        <message>
            <source>The act ended on %1 under the old law; the Code is not lighter, so the old law applies.</source>
            <translation>行为于 %1 在旧法期间终了；法典并不较轻，适用旧法。</translation>
        </message>
        <message>
            <source>The act ended on %1 under the old law. Neither range is lighter in every respect: compare both and choose with a reason.</source>
            <translation>行为于 %1 在旧法期间终了。两者互有轻重，请对照后选择并写明理由。</translation>
        </message>
        <message>
            <source>Beside the fine the two laws provide for different measures: compare them too.</source>
            <translation>除罚款外，两部法律规定的其他处罚和措施不同，请一并比较。</translation>
        </message>
        <message>
            <source>On %1 no law punished this act; a later law is not applied to what ended before it.</source>
            <translation>%1 时没有法律处罚该行为；后来的法律不适用于此前已终了的行为。</translation>
        </message>
        <message>
            <source>The act ended on %1, under the Code in force since 2026-08-15.</source>
            <translation>违法行为于 %1 终了，适用 2026-08-15 起施行的法典。</translation>
        </message>
        <message>
            <source>The norm of %1 is no longer in force and nothing of this name took its place: if the law in force does not punish the act, nothing may be imposed. An officer must decide and give the reason.</source>
            <translation>%1 时有效的规定已不再施行，目录中没有与之对应的新规定：现行法律不处罚该行为的，不得处罚。须由办案人员判断并写明理由。</translation>
        </message>
        <message>
            <source>The figures of %1 %2 were not checked in an authentic text: the legal officer confirms them first.</source>
            <translation>《%1》%2的数额未经权威文本核对（待核），使用前须由法制人员确认。</translation>
        </message>
        <message>
            <source>“%1” is in the library already, word for word.</source>
            <translation>法规库中已有内容完全相同的《%1》。</translation>
        </message>
        <message>
            <source>The library has no text of %1 %2. Import the law on the page of laws.</source>
            <translation>法规库中没有《%1》%2的条文，请在“法规”页导入该法。</translation>
        </message>
        <message>
            <source>No article was found: a law text has lines that begin with 第一条, 第二条 … and a space.</source>
            <translation>没有找到条文：法规文本中应有以“第一条”“第二条”加空格开头的行。</translation>
        </message>
        <message>
            <source>The file has more articles than any law (%1). It was not read.</source>
            <translation>文件中的条文数超过上限（%1 条），未读入。</translation>
        </message>
        <message>
            <source>After %1 the text goes on for too long. Is the file complete?</source>
            <translation>%1之后的文字过长，请检查文件是否完整。</translation>
        </message>
        <message>
            <source>“%1” is not an article: a law in JSON maps article numbers to texts.</source>
            <translation>“%1”不是条文：JSON 格式的法规应为“条号：条文”。</translation>
        </message>
        <message>
            <source>The file has no article, or more than any law.</source>
            <translation>文件中没有条文，或条文数超过上限。</translation>
        </message>
        <message>
            <source>The file is larger than any law text (%1 MB).</source>
            <translation>文件过大（%1 MB），不是法规文本。</translation>
        </message>
        <message>
            <source>The text is not UTF-8. Open it in an editor and save it as UTF-8.</source>
            <translation>文本不是 UTF-8 编码，请用编辑器打开后另存为 UTF-8。</translation>
        </message>
        <message>
            <source>The file does not name the law: give its title, e.g. 生态环境法典.</source>
            <translation>文件中没有法规名称，请填写，例如：生态环境法典。</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>文件读不出来：%1。</translation>
        </message>
        <message>
            <source>The act ended on %1 under the old law. The two laws differ in the kinds of penalty, which are weighed before the figures: compare both and choose with a reason.</source>
            <translation>违法行为于 %1 终了，适用旧法期间。新旧法规定的处罚种类不同，而种类先于数额比较：请对照两法，选定并写明理由。</translation>
        </message>
        <message>
            <source>The kinds of penalty and the figures of both laws were compared. The legal reviewer confirms which law is lighter.</source>
            <translation>已比较新旧法的处罚种类和罚款数额，孰轻孰重由法制审核人员确认。</translation>
        </message>
        <message>
            <source>The act cannot end (%1) before it began (%2).</source>
            <translation>违法行为终了日（%1）不能早于开始日（%2）。</translation>
        </message>
        <message>
            <source>The act began on %1 and went on past %2: as a whole it is judged by the law of its end. Say so in the file and weigh what lies before that day.</source>
            <translation>违法行为自 %1 开始，持续到 %2 之后：整个行为适用终了时的法律。请在案卷中写明，并在裁量时考虑此日之前的部分。</translation>
        </message>
        <message>
            <source>“%1” is not a day: it is written as 2026-08-15.</source>
            <translation>“%1”不是日期：应写成 2026-08-15。</translation>
        </message>
        <message>
            <source>In the table %1, at “%2”: %3 was expected.</source>
            <translation>表 %1 的“%2”处应为 %3。</translation>
        </message>
    </context>
    <context>
        <name>measure</name>
        <message>
            <source>The order did not warn of the daily fine.</source>
            <translation>决定书没有告知按日连续处罚。</translation>
        </message>
        <message>
            <source>The recheck is not after the service of the order.</source>
            <translation>复查不在送达之后。</translation>
        </message>
        <message>
            <source>The recheck was on day %1, outside the %2 days.</source>
            <translation>复查在第 %1 日，超过 %2 日。</translation>
        </message>
        <message>
            <source>The recheck was announced: it must come unannounced.</source>
            <translation>复查不是暗查，不能作为计罚依据。</translation>
        </message>
        <message>
            <source>Only a unit or another producer is fined by the day, not a citizen.</source>
            <translation>按日连续处罚适用于企业事业单位和其他生产经营者，不适用于自然人。</translation>
        </message>
        <message>
            <source>The catalogue does not list the act among those fined by the day.</source>
            <translation>违法行为目录没有将该行为列为可以按日处罚的行为。</translation>
        </message>
        <message>
            <source>Choose in the first order which act fined by the day it is, by the law of the day of the act.</source>
            <translation>在第一次责令改正中按行为时的法律选明属于哪种可以按日处罚的行为。</translation>
        </message>
        <message>
            <source>The original fine has not been determined.</source>
            <translation>原罚款数额还没有确定。</translation>
        </message>
        <message>
            <source>The original decision has not been made.</source>
            <translation>原处罚决定还没有作出。</translation>
        </message>
        <message>
            <source>The original decision has not been served.</source>
            <translation>原处罚决定还没有送达。</translation>
        </message>
        <message>
            <source>No recheck has established refusal yet.</source>
            <translation>还没有复查认定拒不改正。</translation>
        </message>
        <message>
            <source>The breach had ended before: a later one needs a new original decision.</source>
            <translation>此前违法行为已经终止，再犯的要有新的原处罚决定。</translation>
        </message>
        <message>
            <source>The order was served before the recheck of the round before.</source>
            <translation>责令改正在上一轮复查之前送达。</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>这一天还没有到。</translation>
        </message>
        <message>
            <source>%1 must withdraw from this case.</source>
            <translation>%1 在本案应当回避。</translation>
        </message>
        <message>
            <source>Choose at least one ground: without one the measure is unlawful.</source>
            <translation>至少选择一种情形：没有法定情形不得实施。</translation>
        </message>
        <message>
            <source>The ground “%1” is not in force on that day.</source>
            <translation>情形“%1”在当日不是有效依据。</translation>
        </message>
        <message>
            <source>The approval cannot lie in the future.</source>
            <translation>批准时间不能晚于现在。</translation>
        </message>
        <message>
            <source>It must be approved before it begins; if it could not wait, mark it urgent.</source>
            <translation>应当在实施前批准；情况紧急的，勾选“情况紧急”。</translation>
        </message>
        <message>
            <source>The approval came after %1 hours: the things must be released.</source>
            <translation>批准超过 %1 小时：应当解除。</translation>
        </message>
        <message>
            <source>Name the head of the bureau who approved it.</source>
            <translation>填写批准的机关负责人。</translation>
        </message>
        <message>
            <source>Write when it was approved.</source>
            <translation>填写批准时间。</translation>
        </message>
        <message>
            <source>Once, by at most %1 days.</source>
            <translation>只能延长一次，不超过 %1 日。</translation>
        </message>
        <message>
            <source>The extension must be told to the party in writing: on which day?</source>
            <translation>延长应当书面告知当事人：填写告知日期。</translation>
        </message>
        <message>
            <source>Write why the case is complex.</source>
            <translation>写明情况复杂的理由。</translation>
        </message>
        <message>
            <source>It must be told before the term ends on %1.</source>
            <translation>应当在 %1 期满前告知。</translation>
        </message>
        <message>
            <source>Write the first and the last day of the testing.</source>
            <translation>填写检测、鉴定的起止日期。</translation>
        </message>
        <message>
            <source>The testing begins before the things were held.</source>
            <translation>检测、鉴定早于实施日期。</translation>
        </message>
        <message>
            <source>Write what is to be put right, so that it can be checked.</source>
            <translation>写明改正内容，写到可以核查的动作和状态。</translation>
        </message>
        <message>
            <source>Write the day of the order.</source>
            <translation>填写责令改正日期。</translation>
        </message>
        <message>
            <source>It cannot be served before it was ordered.</source>
            <translation>送达不能早于作出。</translation>
        </message>
        <message>
            <source>The last day lies before the order.</source>
            <translation>期限早于责令改正日期。</translation>
        </message>
        <message>
            <source>Without the warning in the order no daily fine follows.</source>
            <translation>决定书没有告知的，不能按日连续处罚。</translation>
        </message>
        <message>
            <source>Only an order that was served can be rechecked.</source>
            <translation>送达后才能复查。</translation>
        </message>
        <message>
            <source>Write when the recheck began.</source>
            <translation>填写复查开始时间。</translation>
        </message>
        <message>
            <source>It cannot end before it begins.</source>
            <translation>结束不能早于开始。</translation>
        </message>
        <message>
            <source>This order was refused on %1: a new order must be served before the next recheck.</source>
            <translation>%1 已认定拒不改正：先再次责令改正并送达，才能再复查。</translation>
        </message>
        <message>
            <source>Write what was found.</source>
            <translation>写明发现的情况。</translation>
        </message>
        <message>
            <source>Write when it began.</source>
            <translation>填写开始时间。</translation>
        </message>
        <message>
            <source>Write the concrete circumstances.</source>
            <translation>写明具体情况。</translation>
        </message>
        <message>
            <source>Write how public facilities, livelihood and safety of production were weighed.</source>
            <translation>写明对公共设施、基本民生、生产安全的考量。</translation>
        </message>
        <message>
            <source>Write where the things are kept.</source>
            <translation>填写保存地点。</translation>
        </message>
        <message>
            <source>Write who keeps the things.</source>
            <translation>填写保管人。</translation>
        </message>
        <message>
            <source>List at least one thing.</source>
            <translation>清单至少列一件。</translation>
        </message>
        <message>
            <source>Each thing needs a name.</source>
            <translation>每件都要写名称。</translation>
        </message>
        <message>
            <source>Each thing needs a quantity with its unit.</source>
            <translation>每件都要写数量和单位。</translation>
        </message>
        <message>
            <source>Each sealed thing needs the number of its seal.</source>
            <translation>查封的每件都要写封条号。</translation>
        </message>
        <message>
            <source>The seal %1 is listed twice.</source>
            <translation>封条号 %1 重复。</translation>
        </message>
        <message>
            <source>The thing is not on this inventory.</source>
            <translation>清单中没有这件物品。</translation>
        </message>
        <message>
            <source>“%1” was let go of on %2 already.</source>
            <translation>“%1”已于 %2 解除或者处理。</translation>
        </message>
        <message>
            <source>This cannot become of a thing held this way.</source>
            <translation>这种措施没有这样的处理方式。</translation>
        </message>
        <message>
            <source>Write the day.</source>
            <translation>填写日期。</translation>
        </message>
        <message>
            <source>It cannot be released before it was held.</source>
            <translation>解除不能早于实施。</translation>
        </message>
        <message>
            <source>Write to whom it was handed.</source>
            <translation>填写接收人。</translation>
        </message>
        <message>
            <source>Write the reason.</source>
            <translation>填写理由。</translation>
        </message>
        <message>
            <source>Write how far production is limited and how the breach is put right.</source>
            <translation>写明限产停产范围和改正方式。</translation>
        </message>
        <message>
            <source>Write the day of the decision.</source>
            <translation>填写决定日期。</translation>
        </message>
        <message>
            <source>This lies before what it follows.</source>
            <translation>早于前一步的日期。</translation>
        </message>
        <message>
            <source>A limit lasts at most %1 months from the service.</source>
            <translation>限制生产自送达起不超过 %1 个月。</translation>
        </message>
        <message>
            <source>It is extended once, by at most %1 months.</source>
            <translation>只能延长一次，不超过 %1 个月。</translation>
        </message>
        <message>
            <source>Name the monitoring report and the figures of power, water and output.</source>
            <translation>写明监测报告和用电量、用水量、产量的对比。</translation>
        </message>
        <message>
            <source>In the rules of measures, at “%1”: %2 was expected.</source>
            <translation>措施规则“%1”处应为：%2。</translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>The language of the rules of measures: "zh" in the Chinese translation, "en" in the English one.</extracomment>
            <translation>zh</translation>
        </message>
        <message>
            <source>Name the head of the bureau who granted the extension.</source>
            <translation>填写批准延长的机关负责人。</translation>
        </message>
        <message>
            <source>Write the day the extension was granted.</source>
            <translation>填写批准延长的日期。</translation>
        </message>
        <message>
            <source>It must be granted by %1 at the latest.</source>
            <translation>最迟应当在%1批准。</translation>
        </message>
        <message>
            <source>It was extended on %1 already: once is all.</source>
            <translation>已于%1延长过，只能延长一次。</translation>
        </message>
        <message>
            <source>Every round up to now is fined already.</source>
            <translation>至今各轮均已作出按日连续处罚。</translation>
        </message>
        <message>
            <source>It cannot be before the things were held.</source>
            <translation>不得早于查封、扣押或者登记的日期。</translation>
        </message>
        <message>
            <source>It cannot be answered before it was asked for.</source>
            <translation>答复日期不得早于申请日期。</translation>
        </message>
        <message>
            <source>Write the day the party asked for it.</source>
            <translation>请填写当事人申请的日期。</translation>
        </message>
    </context>
    <context>
        <name>overview</name>
        <message>
            <source>This program is too old for records of the kind “%1”.</source>
            <translation>本程序版本过旧，不认识“%1”类记录。</translation>
        </message>
        <message>
            <source>This record is not in the workspace.</source>
            <translation>工作区中没有这条记录。</translation>
        </message>
        <message>
            <source>Nothing is contested here any more.</source>
            <translation>此处已没有争议。</translation>
        </message>
        <message>
            <source>Write why: the reason stands in the journal.</source>
            <translation>请写明理由，理由将记入日志。</translation>
        </message>
        <message>
            <source>Choose which value holds: %1</source>
            <translation>请选定以哪一个为准：%1</translation>
        </message>
        <message>
            <source>%1 is fixed once it is set: the first value holds.</source>
            <translation>“%1”一经填写不得更改，以最先填写的为准。</translation>
        </message>
        <message>
            <source>Decide what is contested: %1</source>
            <translation>选定有争议的内容：%1</translation>
        </message>
        <message>
            <source>Benchmark pack</source>
            <translation>裁量基准包</translation>
        </message>
        <message>
            <source>Bureau</source>
            <translation>执法机关</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Checklist answer</source>
            <translation>检查项答复</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>确认事项</translation>
        </message>
        <message>
            <source>Custody of evidence</source>
            <translation>证据保管</translation>
        </message>
        <message>
            <source>Determination of the fine</source>
            <translation>罚款裁量</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Enterprise</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Evidence of a case</source>
            <translation>案件证据</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>执法人员</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>责任人员</translation>
        </message>
        <message>
            <source>The act ended on</source>
            <translation>违法行为终了日</translation>
        </message>
        <message>
            <source>The act began on</source>
            <translation>违法行为起始日</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>法律依据</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>Certificate valid from</source>
            <translation>执法证有效期起</translation>
        </message>
        <message>
            <source>Certificate number</source>
            <translation>执法证号</translation>
        </message>
        <message>
            <source>Certificate valid until</source>
            <translation>执法证有效期止</translation>
        </message>
        <message>
            <source>Complex case</source>
            <translation>案情复杂</translation>
        </message>
        <message>
            <source>Confiscated</source>
            <translation>没收金额</translation>
        </message>
        <message>
            <source>Corrected on</source>
            <translation>改正日期</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>改正情况</translation>
        </message>
        <message>
            <source>Correction ordered</source>
            <translation>责令改正</translation>
        </message>
        <message>
            <source>Credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Crime suspected</source>
            <translation>涉嫌犯罪</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>Statement and defence</source>
            <translation>陈述申辩</translation>
        </message>
        <message>
            <source>Defence waived on</source>
            <translation>放弃陈述申辩日</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Discovered on</source>
            <translation>发现日期</translation>
        </message>
        <message>
            <source>Discussed on</source>
            <translation>集体讨论日期</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Period that runs</source>
            <translation>当前期限</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>职务责任</translation>
        </message>
        <message>
            <source>Content of the document</source>
            <translation>文书内容</translation>
        </message>
        <message>
            <source>Filed on</source>
            <translation>立案日期</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>罚款</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>Harm</source>
            <translation>危害后果</translation>
        </message>
        <message>
            <source>Hearing asked for on</source>
            <translation>申请听证日</translation>
        </message>
        <message>
            <source>Chair of the hearing</source>
            <translation>听证主持人</translation>
        </message>
        <message>
            <source>Hearing on</source>
            <translation>听证日期</translation>
        </message>
        <message>
            <source>Heavy penalty</source>
            <translation>较重处罚</translation>
        </message>
        <message>
            <source>Checklist item</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>Lead received on</source>
            <translation>线索接收日</translation>
        </message>
        <message>
            <source>Opinion of the legal review</source>
            <translation>法制审核意见</translation>
        </message>
        <message>
            <source>Legally reviewed on</source>
            <translation>法制审核日期</translation>
        </message>
        <message>
            <source>Legal reviewer</source>
            <translation>法制审核人</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>制作日期</translation>
        </message>
        <message>
            <source>Major interest concerned</source>
            <translation>涉及重大利益</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Series of the number</source>
            <translation>文号字号</translation>
        </message>
        <message>
            <source>Officers in charge</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>Other penalty</source>
            <translation>其他处罚</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已缴金额</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>缴款日期</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Address of the party</source>
            <translation>当事人地址</translation>
        </message>
        <message>
            <source>Kind of party</source>
            <translation>当事人类别</translation>
        </message>
        <message>
            <source>Name of the party</source>
            <translation>当事人名称</translation>
        </message>
        <message>
            <source>Phone of the party</source>
            <translation>当事人电话</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>Penalty proposed</source>
            <translation>拟予处罚</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Version of the procedure</source>
            <translation>程序版本</translation>
        </message>
        <message>
            <source>Recusal not decided</source>
            <translation>回避待决定</translation>
        </message>
        <message>
            <source>Remedies told</source>
            <translation>已告知救济途径</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>替代文书</translation>
        </message>
        <message>
            <source>Case reviewer</source>
            <translation>案件审查人</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>Round of the procedure</source>
            <translation>程序轮次</translation>
        </message>
        <message>
            <source>Way of service</source>
            <translation>送达方式</translation>
        </message>
        <message>
            <source>Served on</source>
            <translation>送达日期</translation>
        </message>
        <message>
            <source>Source of the lead</source>
            <translation>线索来源</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>来源记录</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>最近更改</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>违法行为</translation>
        </message>
        <message>
            <source>Took part in the discussion</source>
            <translation>集体讨论人员</translation>
        </message>
        <message>
            <source>Recused</source>
            <translation>已回避人员</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>定稿</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>计划中</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Document template</source>
            <translation>文书模板</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>启用日期</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>停用日期</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>Application to the court</source>
            <translation>强制执行申请</translation>
        </message>
        <message>
            <source>Request to pay later</source>
            <translation>延期、分期申请</translation>
        </message>
        <message>
            <source>Answer to the demand</source>
            <translation>对催告的陈述申辩</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>缴款</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>Reconsideration or suit</source>
            <translation>复议、诉讼</translation>
        </message>
        <message>
            <source>Questions about a transfer</source>
            <translation>移送问题</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Began on</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Changed fine</source>
            <translation>变更后的罚款</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>决定时间</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>缴纳计划</translation>
        </message>
        <message>
            <source>Answer of the police</source>
            <translation>公安机关答复</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Number of the receipt</source>
            <translation>票据号</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>报告日期</translation>
        </message>
        <message>
            <source>Asked for on</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>Ruling</source>
            <translation>裁定</translation>
        </message>
        <message>
            <source>Handed over at</source>
            <translation>移交时间</translation>
        </message>
        <message>
            <source>Receiving body</source>
            <translation>受移送机关</translation>
        </message>
        <message>
            <source>Towards</source>
            <translation>款项</translation>
        </message>
        <message>
            <source>Time that does not count</source>
            <translation>不计入期限的时间</translation>
        </message>
        <message>
            <source>Extension of a period</source>
            <translation>期限延长</translation>
        </message>
        <message>
            <source>Granted on</source>
            <translation>批准日</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>Taken back because</source>
            <translation>撤回理由</translation>
        </message>
        <message>
            <source>Link of cases</source>
            <translation>案件关联</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Address for service</source>
            <translation>送达地址</translation>
        </message>
        <message>
            <source>Attempt of service</source>
            <translation>送达记录</translation>
        </message>
        <message>
            <source>Result of service</source>
            <translation>送达结果</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>No longer used from</source>
            <translation>停用日期</translation>
        </message>
        <message>
            <source>Answer of the case review</source>
            <translation>评查意见</translation>
        </message>
        <message>
            <source>The case got its number: %1</source>
            <translation>取得案号：%1</translation>
        </message>
        <message>
            <source>Opinion of the legal review: %1</source>
            <translation>法制审核意见：%1</translation>
        </message>
        <message>
            <source>Statement and defence waived on %1</source>
            <translation>%1 放弃陈述申辩</translation>
        </message>
        <message>
            <source>A hearing was asked for on %1</source>
            <translation>%1 申请听证</translation>
        </message>
        <message>
            <source>The hearing is on %1</source>
            <translation>定于 %1 听证</translation>
        </message>
        <message>
            <source>Discussed collectively on %1</source>
            <translation>%1 集体讨论</translation>
        </message>
        <message>
            <source>Decided on %1</source>
            <translation>%1 作出决定</translation>
        </message>
        <message>
            <source>The violation was corrected on %1</source>
            <translation>%1 改正违法行为</translation>
        </message>
        <message>
            <source>Paid so far: %1</source>
            <translation>已缴：%1</translation>
        </message>
        <message>
            <source>The case was opened: %1</source>
            <translation>登记案件：%1</translation>
        </message>
        <message>
            <source>Moved on to: %1</source>
            <translation>进入阶段：%1</translation>
        </message>
        <message>
            <source>Made final: %1</source>
            <translation>定稿：%1</translation>
        </message>
        <message>
            <source>Made void: %1 (%2)</source>
            <translation>作废：%1（%2）</translation>
        </message>
        <message>
            <source>Served: %1, on %2, %3</source>
            <translation>送达：%1，%2，%3</translation>
        </message>
        <message>
            <source>Approval taken back: %1</source>
            <translation>撤回审批：%1</translation>
        </message>
        <message>
            <source>Approved: %1</source>
            <translation>审批同意：%1</translation>
        </message>
        <message>
            <source>Confirmation taken back: %1</source>
            <translation>撤回确认：%1</translation>
        </message>
        <message>
            <source>Confirmed: %1</source>
            <translation>确认：%1</translation>
        </message>
        <message>
            <source>Evidence taken: %1</source>
            <translation>取得证据：%1</translation>
        </message>
        <message>
            <source>Evidence put on the case: %1</source>
            <translation>证据入卷：%1</translation>
        </message>
        <message>
            <source>Custody of %1: %2</source>
            <translation>证据保管：%1，%2</translation>
        </message>
        <message>
            <source>Fine determined: %1, %2</source>
            <translation>裁量：%1，%2</translation>
        </message>
        <message>
            <source>An entry of the journal is missing.</source>
            <translation>日志缺了一条记录。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Amount before circumstances</source>
            <translation>计算情节前的金额</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>裁量基准</translation>
        </message>
        <message>
            <source>Order of the case file</source>
            <translation>案卷次序</translation>
        </message>
        <message>
            <source>Branch of the benchmark</source>
            <translation>基准的适用分支</translation>
        </message>
        <message>
            <source>Options chosen</source>
            <translation>选定的情形</translation>
        </message>
        <message>
            <source>Held by the limits</source>
            <translation>受法定幅度限制</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>取得时间</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>取得人</translation>
        </message>
        <message>
            <source>Comparable cases</source>
            <translation>类案</translation>
        </message>
        <message>
            <source>Computed amount</source>
            <translation>计算金额</translation>
        </message>
        <message>
            <source>Confirmed on</source>
            <translation>确认日期</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>更正的对象</translation>
        </message>
        <message>
            <source>What was counted</source>
            <translation>计入的内容</translation>
        </message>
        <message>
            <source>Determinations of the fine</source>
            <translation>裁量记录</translation>
        </message>
        <message>
            <source>Determined at</source>
            <translation>裁量时间</translation>
        </message>
        <message>
            <source>Determined by</source>
            <translation>裁量人</translation>
        </message>
        <message>
            <source>Reason for departing from like cases</source>
            <translation>偏离类案的理由</translation>
        </message>
        <message>
            <source>Camera or device</source>
            <translation>拍摄设备</translation>
        </message>
        <message>
            <source>To be discussed collectively</source>
            <translation>须集体讨论</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>裁量说明</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>算式</translation>
        </message>
        <message>
            <source>Came from</source>
            <translation>来源方</translation>
        </message>
        <message>
            <source>Reason for this amount</source>
            <translation>取此金额的理由</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>纬度</translation>
        </message>
        <message>
            <source>Legal review due</source>
            <translation>须法制审核</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>经度</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>文件类型</translation>
        </message>
        <message>
            <source>Name of the officer</source>
            <translation>执法人员姓名</translation>
        </message>
        <message>
            <source>Amount set by hand</source>
            <translation>人工确定的金额</translation>
        </message>
        <message>
            <source>Digest of the pack</source>
            <translation>基准包摘要</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页数</translation>
        </message>
        <message>
            <source>Who is fined</source>
            <translation>被处罚人</translation>
        </message>
        <message>
            <source>Name of who is fined</source>
            <translation>被处罚人姓名</translation>
        </message>
        <message>
            <source>A penalty is imposed</source>
            <translation>给予处罚</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>百分比</translation>
        </message>
        <message>
            <source>Amount picked</source>
            <translation>选定金额</translation>
        </message>
        <message>
            <source>Options in short</source>
            <translation>情形摘要</translation>
        </message>
        <message>
            <source>What it proves</source>
            <translation>证明对象</translation>
        </message>
        <message>
            <source>Volume of the investigation report</source>
            <translation>调查报告所在卷</translation>
        </message>
        <message>
            <source>Circumstances</source>
            <translation>情节</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Statement of the discretion</source>
            <translation>裁量理由</translation>
        </message>
        <message>
            <source>Highest fine by law</source>
            <translation>法定最高罚款</translation>
        </message>
        <message>
            <source>Lowest fine by law</source>
            <translation>法定最低罚款</translation>
        </message>
        <message>
            <source>Taken for</source>
            <translation>取证对象</translation>
        </message>
        <message>
            <source>Time by the camera</source>
            <translation>相机时间</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>去向</translation>
        </message>
        <message>
            <source>Reason for making void</source>
            <translation>作废原因</translation>
        </message>
        <message>
            <source>Order to correct</source>
            <translation>责令改正</translation>
        </message>
        <message>
            <source>Release of a thing</source>
            <translation>物品的解除、处理</translation>
        </message>
        <message>
            <source>Thing held</source>
            <translation>清单物品</translation>
        </message>
        <message>
            <source>Things held</source>
            <translation>查封、扣押、登记保存</translation>
        </message>
        <message>
            <source>Limit of production</source>
            <translation>限产、停产</translation>
        </message>
        <message>
            <source>Recheck</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>Approved at</source>
            <translation>批准时间</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>Completion filed on</source>
            <translation>完成情况备案日期</translation>
        </message>
        <message>
            <source>What was weighed</source>
            <translation>考量</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Act fined by the day</source>
            <translation>可以按日处罚的行为</translation>
        </message>
        <message>
            <source>Loss or damage</source>
            <translation>毁损、灭失</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>发现的情况</translation>
        </message>
        <message>
            <source>Released on</source>
            <translation>解除、处理日期</translation>
        </message>
        <message>
            <source>Extended by days</source>
            <translation>延长天数</translation>
        </message>
        <message>
            <source>Extended until</source>
            <translation>延长至</translation>
        </message>
        <message>
            <source>Reason of the extension</source>
            <translation>延长理由</translation>
        </message>
        <message>
            <source>Extension told on</source>
            <translation>延长告知日期</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>复查结论</translation>
        </message>
        <message>
            <source>What the follow-up found</source>
            <translation>跟踪检查情况</translation>
        </message>
        <message>
            <source>Followed up on</source>
            <translation>跟踪检查日期</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>情形</translation>
        </message>
        <message>
            <source>Handed to</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>Keeper</source>
            <translation>保管人</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Ordered as a measure by</source>
            <translation>作为措施责令的依据</translation>
        </message>
        <message>
            <source>Photos and recordings</source>
            <translation>影像</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>规格型号</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>责令改正日期</translation>
        </message>
        <message>
            <source>Papers handed over</source>
            <translation>当场交付</translation>
        </message>
        <message>
            <source>Plan filed on</source>
            <translation>方案备案日期</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Work done on</source>
            <translation>整改完成日期</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>关联性</translation>
        </message>
        <message>
            <source>Resumed without leave on</source>
            <translation>擅自恢复生产日期</translation>
        </message>
        <message>
            <source>Same act again</source>
            <translation>又实施同一行为</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>封条号</translation>
        </message>
        <message>
            <source>Testing from</source>
            <translation>检测开始</translation>
        </message>
        <message>
            <source>Testing told on</source>
            <translation>检测告知日期</translation>
        </message>
        <message>
            <source>Testing until</source>
            <translation>检测结束</translation>
        </message>
        <message>
            <source>Unannounced</source>
            <translation>暗查</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>情况紧急</translation>
        </message>
        <message>
            <source>Daily fine warned of</source>
            <translation>已告知按日连续处罚</translation>
        </message>
        <message>
            <source>Said about a missed last day</source>
            <translation>逾期事项的说明和督办</translation>
        </message>
        <message>
            <source>Document approved: %1</source>
            <translation>文书批准：%1</translation>
        </message>
        <message>
            <source>Document returned: %1 (%2)</source>
            <translation>文书退回：%1（%2）</translation>
        </message>
        <message>
            <source>Submitted for approval: %1</source>
            <translation>文书送审：%1</translation>
        </message>
        <message>
            <source>Service refused: %1 (%2)</source>
            <translation>拒收：%1（%2）</translation>
        </message>
        <message>
            <source>Not served: %1 (%2)</source>
            <translation>未能送达：%1（%2）</translation>
        </message>
        <message>
            <source>Entry of service void: %1 (%2)</source>
            <translation>送达记录作废：%1（%2）</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>登记：%1</translation>
        </message>
        <message>
            <source>Step of an approval</source>
            <translation>文书审批</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>常用语</translation>
        </message>
        <message>
            <source>Record of the discussion</source>
            <translation>集体讨论笔录</translation>
        </message>
        <message>
            <source>Extension granted on</source>
            <translation>批准延长日期</translation>
        </message>
        <message>
            <source>Extension granted by</source>
            <translation>批准延长的负责人</translation>
        </message>
        <message>
            <source>Principal head from</source>
            <translation>任主要负责人自</translation>
        </message>
        <message>
            <source>Principal head until</source>
            <translation>任主要负责人至</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>档号</translation>
        </message>
        <message>
            <source>Piece moved into the secondary volume</source>
            <translation>移入副卷的材料</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>编号日期</translation>
        </message>
        <message>
            <source>Category of the archive</source>
            <translation>门类代码</translation>
        </message>
        <message>
            <source>Fonds</source>
            <translation>全宗号</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>保管期限</translation>
        </message>
        <message>
            <source>Back in the main volume because</source>
            <translation>移回正卷的理由</translation>
        </message>
        <message>
            <source>Number of the file</source>
            <translation>案卷号</translation>
        </message>
        <message>
            <source>Moved on</source>
            <translation>移动日期</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Let pass: %1</source>
            <translation>准许：%1</translation>
        </message>
        <message>
            <source>Fine decided</source>
            <translation>已决定的罚款</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>受理日期</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>在岗</translation>
        </message>
        <message>
            <source>Kind of address</source>
            <translation>地址种类</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>受送达人</translation>
        </message>
        <message>
            <source>Time of the answer</source>
            <translation>答复时间</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>答复人</translation>
        </message>
        <message>
            <source>Day of the answer</source>
            <translation>答复日期</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>What the program found</source>
            <translation>程序认定</translation>
        </message>
        <message>
            <source>Body or court</source>
            <translation>复议机关或者法院</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>检查清单</translation>
        </message>
        <message>
            <source>Notice to fetch the things published on</source>
            <translation>招领公告日期</translation>
        </message>
        <message>
            <source>Division code</source>
            <translation>行政区划代码</translation>
        </message>
        <message>
            <source>Who collected it</source>
            <translation>收缴人员</translation>
        </message>
        <message>
            <source>Copy to the procuratorate on</source>
            <translation>抄送检察机关日期</translation>
        </message>
        <message>
            <source>Copy of the application or complaint received on</source>
            <translation>收到申请书（起诉状）副本日期</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>法院</translation>
        </message>
        <message>
            <source>Credit grade</source>
            <translation>信用等级</translation>
        </message>
        <message>
            <source>Against which decision</source>
            <translation>针对哪一份决定</translation>
        </message>
        <message>
            <source>Who owes it</source>
            <translation>缴款义务人</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>决定人</translation>
        </message>
        <message>
            <source>Reasons of the decision</source>
            <translation>决定的理由</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Distance from comparable cases that asks for a reason</source>
            <translation>与类案相差多少须写明理由</translation>
        </message>
        <message>
            <source>In force until</source>
            <translation>失效日期</translation>
        </message>
        <message>
            <source>Why it was ended</source>
            <translation>终止的理由</translation>
        </message>
        <message>
            <source>No longer offered</source>
            <translation>不再提供选用</translation>
        </message>
        <message>
            <source>Enforced in full on</source>
            <translation>执行完毕日期</translation>
        </message>
        <message>
            <source>Name of the enterprise</source>
            <translation>企业名称</translation>
        </message>
        <message>
            <source>It is a problem</source>
            <translation>认定有问题</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>Things involved in the case</source>
            <translation>涉案物品</translation>
        </message>
        <message>
            <source>Things handed over on</source>
            <translation>涉案物品移交日期</translation>
        </message>
        <message>
            <source>What was found when it was looked into</source>
            <translation>复核情况</translation>
        </message>
        <message>
            <source>Received, arrived or refused at</source>
            <translation>签收、到达或者拒收时间</translation>
        </message>
        <message>
            <source>A report is written after each hearing</source>
            <translation>听证结束后制作听证报告</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Drawn with</source>
            <translation>签名工具</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>制定机关</translation>
        </message>
        <message>
            <source>Area it applies to</source>
            <translation>适用地区</translation>
        </message>
        <message>
            <source>Last day that was missed</source>
            <translation>逾期的期满日</translation>
        </message>
        <message>
            <source>Points taken off</source>
            <translation>扣分</translation>
        </message>
        <message>
            <source>Their notice received on</source>
            <translation>收到通知日期</translation>
        </message>
        <message>
            <source>Word of its document numbers</source>
            <translation>机关代字</translation>
        </message>
        <message>
            <source>Objection made on</source>
            <translation>提请复议日期</translation>
        </message>
        <message>
            <source>Objection answered on</source>
            <translation>复议答复日期</translation>
        </message>
        <message>
            <source>Record it is about</source>
            <translation>所涉记录</translation>
        </message>
        <message>
            <source>Published by the issuer</source>
            <translation>制定机关已经正式公布</translation>
        </message>
        <message>
            <source>Approved on paper</source>
            <translation>纸面签批</translation>
        </message>
        <message>
            <source>Why on the spot</source>
            <translation>当场收缴的情形</translation>
        </message>
        <message>
            <source>Case the link was noted in</source>
            <translation>登记关联的案件</translation>
        </message>
        <message>
            <source>Case opened from it</source>
            <translation>由此登记的案件</translation>
        </message>
        <message>
            <source>Case it is linked with</source>
            <translation>关联的案件</translation>
        </message>
        <message>
            <source>Whose address it is</source>
            <translation>地址所属的当事人</translation>
        </message>
        <message>
            <source>Number of the pack</source>
            <translation>基准包编号</translation>
        </message>
        <message>
            <source>Where fines are paid</source>
            <translation>罚款缴纳账户</translation>
        </message>
        <message>
            <source>Permit valid until</source>
            <translation>许可证有效期至</translation>
        </message>
        <message>
            <source>Discharge permit number</source>
            <translation>排污许可证编号</translation>
        </message>
        <message>
            <source>Who is directly responsible</source>
            <translation>直接负责的主管人员和其他直接责任人员</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>计划日期</translation>
        </message>
        <message>
            <source>Entered on the information sharing platform on</source>
            <translation>录入信息共享平台日期</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>邮编</translation>
        </message>
        <message>
            <source>Opinion of the procuratorate received on</source>
            <translation>收到检察意见日期</translation>
        </message>
        <message>
            <source>Version of the program</source>
            <translation>软件版本</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>证明材料</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公钥</translation>
        </message>
        <message>
            <source>Who received it</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>Receipt of</source>
            <translation>回执日期</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>收件人、签收人</translation>
        </message>
        <message>
            <source>Body for administrative reconsideration</source>
            <translation>行政复议机关</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>登记日期</translation>
        </message>
        <message>
            <source>Refuses to sign</source>
            <translation>拒绝签名</translation>
        </message>
        <message>
            <source>Decided on the request on</source>
            <translation>对申请作出决定日期</translation>
        </message>
        <message>
            <source>The party asked for release on</source>
            <translation>当事人申请解除日期</translation>
        </message>
        <message>
            <source>Reply with the evidence handed in on</source>
            <translation>提交答复（答辩）和证据日期</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>The court above was asked on</source>
            <translation>向上一级法院申请复议日期</translation>
        </message>
        <message>
            <source>Name of the reviewer</source>
            <translation>评查人姓名</translation>
        </message>
        <message>
            <source>Signs as</source>
            <translation>签名身份</translation>
        </message>
        <message>
            <source>Period or point of the review</source>
            <translation>期限或者评查项</translation>
        </message>
        <message>
            <source>Ruling served on</source>
            <translation>裁定送达日期</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>填写日期</translation>
        </message>
        <message>
            <source>Why a second inspection in this month</source>
            <translation>本月再次检查的理由</translation>
        </message>
        <message>
            <source>Served, sent or published at</source>
            <translation>送达、寄出或者公告时间</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>Signed at</source>
            <translation>签名时间</translation>
        </message>
        <message>
            <source>Name of who signs</source>
            <translation>签名人姓名</translation>
        </message>
        <message>
            <source>Key it was signed with</source>
            <translation>签名所用公钥</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Strokes</source>
            <translation>笔迹</translation>
        </message>
        <message>
            <source>Summary procedure</source>
            <translation>简易程序</translation>
        </message>
        <message>
            <source>Procuratorate asked to supervise on</source>
            <translation>建议立案监督日期</translation>
        </message>
        <message>
            <source>Supervision class</source>
            <translation>监管类别</translation>
        </message>
        <message>
            <source>Police asked for what is missing on</source>
            <translation>公安机关要求补正日期</translation>
        </message>
        <message>
            <source>What was missing handed in on</source>
            <translation>补正材料提交日期</translation>
        </message>
        <message>
            <source>Performance is stopped meanwhile</source>
            <translation>期间停止执行</translation>
        </message>
        <message>
            <source>Team that reports it</source>
            <translation>专案组成员</translation>
        </message>
        <message>
            <source>Number of the mail, other agency or place of publication</source>
            <translation>邮件编号、受托机关或者公告刊登处</translation>
        </message>
        <message>
            <source>Handed to the bureau on</source>
            <translation>交至本机关日期</translation>
        </message>
        <message>
            <source>Paid into the bank on</source>
            <translation>缴付银行日期</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>乡镇</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>评查结论</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>见证人</translation>
        </message>
        <message>
            <source>What the party said</source>
            <translation>当事人的陈述申辩</translation>
        </message>
        <message>
            <source>Permanent</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>30 years</source>
            <translation>30年</translation>
        </message>
        <message>
            <source>10 years</source>
            <translation>10年</translation>
        </message>
        <message>
            <source>Main volume</source>
            <translation>正卷</translation>
        </message>
        <message>
            <source>Secondary volume</source>
            <translation>副卷</translation>
        </message>
        <message>
            <source>None</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>书面</translation>
        </message>
        <message>
            <source>Orally</source>
            <translation>口头</translation>
        </message>
        <message>
            <source>Neither of these</source>
            <translation>均不涉及</translation>
        </message>
        <message>
            <source>Harm to the environment</source>
            <translation>涉及生态环境损害后果</translation>
        </message>
        <message>
            <source>Harm to life and health</source>
            <translation>涉及公民生命健康安全且有危害后果</translation>
        </message>
        <message>
            <source>Not given yet</source>
            <translation>尚未作出</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>To be amended</source>
            <translation>修改后同意</translation>
        </message>
        <message>
            <source>Returned to be completed</source>
            <translation>退回补充</translation>
        </message>
        <message>
            <source>To be transferred</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Sole trader</source>
            <translation>个体工商户</translation>
        </message>
        <message>
            <source>Citizen</source>
            <translation>公民</translation>
        </message>
        <message>
            <source>Not submitted</source>
            <translation>未送审</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Same party</source>
            <translation>同一当事人</translation>
        </message>
        <message>
            <source>Same act</source>
            <translation>同一行为</translation>
        </message>
        <message>
            <source>Handled jointly</source>
            <translation>并案办理</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>分案</translation>
        </message>
        <message>
            <source>Follow-up case</source>
            <translation>后续案件</translation>
        </message>
        <message>
            <source>Consecutive daily fine</source>
            <translation>按日连续处罚</translation>
        </message>
        <message>
            <source>Transferred from the other case</source>
            <translation>移送而来</translation>
        </message>
        <message>
            <source>No ruling yet</source>
            <translation>尚未裁定</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>不予受理</translation>
        </message>
        <message>
            <source>To be enforced</source>
            <translation>准予执行</translation>
        </message>
        <message>
            <source>Enforcement refused</source>
            <translation>不予执行</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>尚未决定</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>延期缴纳</translation>
        </message>
        <message>
            <source>Pay by instalments</source>
            <translation>分期缴纳</translation>
        </message>
        <message>
            <source>Responsible persons</source>
            <translation>责任人员</translation>
        </message>
        <message>
            <source>Corrected in time</source>
            <translation>期限内改正</translation>
        </message>
        <message>
            <source>Not corrected in time</source>
            <translation>逾期未改正</translation>
        </message>
        <message>
            <source>Serious case</source>
            <translation>情节严重</translation>
        </message>
        <message>
            <source>Raised to the floor of the benchmark</source>
            <translation>按基准下限取值</translation>
        </message>
        <message>
            <source>Cut to the cap of the benchmark</source>
            <translation>按基准上限取值</translation>
        </message>
        <message>
            <source>Cut to the highest fine of the statute</source>
            <translation>按法定最高额取值</translation>
        </message>
        <message>
            <source>Raised to the lowest fine of the statute</source>
            <translation>按法定最低额取值</translation>
        </message>
        <message>
            <source>The party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Third party agency</source>
            <translation>第三方机构</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>SM3</source>
            <translation>国密 SM3</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>退还</translation>
        </message>
        <message>
            <source>Recorded or copied, then returned</source>
            <translation>记录、复制后退还</translation>
        </message>
        <message>
            <source>Sent to appraisal</source>
            <translation>送交鉴定</translation>
        </message>
        <message>
            <source>Sealed or seized from now on</source>
            <translation>转为查封、扣押</translation>
        </message>
        <message>
            <source>Transferred to another body</source>
            <translation>移送有关机关</translation>
        </message>
        <message>
            <source>Forfeited</source>
            <translation>没收</translation>
        </message>
        <message>
            <source>Submitted for approval</source>
            <translation>送审</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>鼠标</translation>
        </message>
        <message>
            <source>Finger</source>
            <translation>手指</translation>
        </message>
        <message>
            <source>Pen</source>
            <translation>数位笔</translation>
        </message>
        <message>
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Key unit</source>
            <translation>重点</translation>
        </message>
        <message>
            <source>Special</source>
            <translation>特殊</translation>
        </message>
        <message>
            <source>Sealing</source>
            <translation>查封</translation>
        </message>
        <message>
            <source>Seizure</source>
            <translation>扣押</translation>
        </message>
        <message>
            <source>Registration of evidence in advance</source>
            <translation>先行登记保存</translation>
        </message>
        <message>
            <source>Routine</source>
            <translation>日常检查</translation>
        </message>
        <message>
            <source>Double-random draw</source>
            <translation>双随机抽查</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>信访举报</translation>
        </message>
        <message>
            <source>Monitoring alarm</source>
            <translation>监控报警</translation>
        </message>
        <message>
            <source>Special campaign</source>
            <translation>专项检查</translation>
        </message>
        <message>
            <source>Investigator</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>Head (decides)</source>
            <translation>负责人（决定）</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>内勤</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>督查</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>管理员</translation>
        </message>
        <message>
            <source>Explanation of the delay</source>
            <translation>情况说明</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>督办意见</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已销号</translation>
        </message>
        <message>
            <source>Bank or electronic payment</source>
            <translation>代收银行或者电子支付</translation>
        </message>
        <message>
            <source>Collected on the spot</source>
            <translation>当场收缴</translation>
        </message>
        <message>
            <source>By the court's enforcement</source>
            <translation>法院执行到位</translation>
        </message>
        <message>
            <source>Remitted by an agreement on execution</source>
            <translation>依执行协议减免</translation>
        </message>
        <message>
            <source>Production limited</source>
            <translation>限制生产</translation>
        </message>
        <message>
            <source>Production stopped for rectification</source>
            <translation>停产整治</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>已改正</translation>
        </message>
        <message>
            <source>Going on: correction refused</source>
            <translation>继续违法（拒不改正）</translation>
        </message>
        <message>
            <source>Recheck refused or obstructed</source>
            <translation>拒绝、阻挠复查</translation>
        </message>
        <message>
            <source>Production stopped or closed</source>
            <translation>已停产、关闭</translation>
        </message>
        <message>
            <source>Transfer approved</source>
            <translation>同意移送</translation>
        </message>
        <message>
            <source>Not transferred</source>
            <translation>不予移送</translation>
        </message>
        <message>
            <source>Police: suspected crime</source>
            <translation>公安机关：涉嫌犯罪</translation>
        </message>
        <message>
            <source>Police: detention</source>
            <translation>公安机关：行政拘留</translation>
        </message>
        <message>
            <source>Another department</source>
            <translation>其他行政机关</translation>
        </message>
        <message>
            <source>Environment bureau with jurisdiction</source>
            <translation>有管辖权的生态环境部门</translation>
        </message>
        <message>
            <source>Who supervises a third-party institution</source>
            <translation>第三方机构的主管部门</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>尚未答复</translation>
        </message>
        <message>
            <source>Filed as a criminal case</source>
            <translation>已立案</translation>
        </message>
        <message>
            <source>Filing refused</source>
            <translation>不予立案</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Detention decided</source>
            <translation>决定拘留</translation>
        </message>
        <message>
            <source>Reconsideration</source>
            <translation>行政复议</translation>
        </message>
        <message>
            <source>Suit</source>
            <translation>行政诉讼</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>尚未结束</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>维持</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Annulled</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Withdrawn by who asked for it</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>驳回或者不予受理</translation>
        </message>
        <message>
            <source>Principal head</source>
            <translation>主要负责人</translation>
        </message>
        <message>
            <source>In charge of the environment</source>
            <translation>环保负责人</translation>
        </message>
        <message>
            <source>Directly responsible</source>
            <translation>直接责任人员</translation>
        </message>
        <message>
            <source>Fails</source>
            <translation>不符合</translation>
        </message>
        <message>
            <source>To be looked at by the reviewer</source>
            <translation>待评查人员判断</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>登记住所</translation>
        </message>
        <message>
            <source>Business site</source>
            <translation>经营场所</translation>
        </message>
        <message>
            <source>For letters</source>
            <translation>通信地址</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>电子</translation>
        </message>
        <message>
            <source>The party cannot be found</source>
            <translation>受送达人下落不明</translation>
        </message>
        <message>
            <source>The other ways have failed</source>
            <translation>其他方式无法送达</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Service refused</source>
            <translation>拒收</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>未能送达</translation>
        </message>
        <message>
            <source>Confiscation</source>
            <translation>没收违法所得</translation>
        </message>
        <message>
            <source>Added penalty</source>
            <translation>加处罚款</translation>
        </message>
        <message>
            <source>Daily fine</source>
            <translation>按日连续处罚罚款</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>变更：%1</translation>
        </message>
    </context>
    <context>
        <name>party</name>
        <message>
            <source>The name is missing.</source>
            <translation>缺少名称。</translation>
        </message>
        <message>
            <source>A position needs both longitude and latitude.</source>
            <translation>位置应同时有经度和纬度。</translation>
        </message>
        <message>
            <source>Row %1 of the file is the same enterprise. Keep one of them.</source>
            <translation>与文件第 %1 行是同一企业，请只留一行。</translation>
        </message>
        <message>
            <source>The workspace has %1 such enterprises. Add the social credit code, or settle them first.</source>
            <translation>工作区中有 %1 家同名企业，请补充统一社会信用代码或先行核对。</translation>
        </message>
        <message>
            <source>Choose the row of the headings and the column that holds the name.</source>
            <translation>请选择表头所在行和名称所在列。</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>导入已停止。</translation>
        </message>
        <message>
            <source>Import enterprises from a spreadsheet</source>
            <translation>从表格导入企业</translation>
        </message>
        <message>
            <source>The enterprise of row %1 has come into the workspace meanwhile. Look at the preview again.</source>
            <translation>第 %1 行的企业刚刚已进入工作区，请重新预览。</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>未导入</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The text is longer than %1 characters.</source>
            <translation>文字超过 %1 字。</translation>
        </message>
        <message>
            <source>“%1” could be several townships. Write the full name.</source>
            <translation>“%1”可能是几个乡镇，请写全称。</translation>
        </message>
        <message>
            <source>There is no township “%1” in %2.</source>
            <translation>%2 没有乡镇“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write it as 2026-10-08.</source>
            <translation>“%1”不是日期，请写成 2026-10-08。</translation>
        </message>
        <message>
            <source>“%1” is no supervision class. Write general, key or special.</source>
            <translation>“%1”不是监管类别，请写一般、重点或特殊。</translation>
        </message>
        <message>
            <source>“%1” is not a position in China: longitude 73 to 136, latitude 3 to 54.</source>
            <translation>“%1”不是中国境内的位置：经度 73 至 136，纬度 3 至 54。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Social credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>乡镇</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Discharge permit number</source>
            <translation>排污许可证编号</translation>
        </message>
        <message>
            <source>Permit valid until</source>
            <translation>许可证有效期至</translation>
        </message>
        <message>
            <source>Supervision class</source>
            <translation>监管类别</translation>
        </message>
        <message>
            <source>Environmental credit grade</source>
            <translation>环境信用等级</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>经度</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>纬度</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Write the address.</source>
            <translation>请写地址。</translation>
        </message>
        <message>
            <source>The party cannot have confirmed it after today.</source>
            <translation>确认日期不能晚于今天。</translation>
        </message>
        <message>
            <source>Electronic service needs the party's consent in writing: write its day.</source>
            <translation>电子送达须经当事人书面同意：请写同意的日期。</translation>
        </message>
        <message>
            <source>Note an address for service</source>
            <translation>登记送达地址</translation>
        </message>
        <message>
            <source>Use an address for service no more</source>
            <translation>停用送达地址</translation>
        </message>
        <message>
            <source>Write the day like 2026-08-15.</source>
            <translation>日期请写成 2026-08-15。</translation>
        </message>
    </context>
    <context>
        <name>performance</name>
        <message>
            <source>This day is still to come.</source>
            <translation>这一天还没有到。</translation>
        </message>
        <message>
            <source>The decision was served on %1: it cannot be earlier.</source>
            <translation>决定书于 %1 送达，不能早于这一天。</translation>
        </message>
        <message>
            <source>It cannot be before %1.</source>
            <translation>不能早于 %1。</translation>
        </message>
        <message>
            <source>Choose why it may be collected on the spot (行政处罚法 第六十八条).</source>
            <translation>请选择可以当场收缴的情形（行政处罚法 第六十八条）。</translation>
        </message>
        <message>
            <source>On this ground at most %1 may be collected.</source>
            <translation>依这一情形最多收缴 %1。</translation>
        </message>
        <message>
            <source>Write which officers collected it.</source>
            <translation>请写明收缴的执法人员。</translation>
        </message>
        <message>
            <source>Write until when how much is to be paid.</source>
            <translation>请写明各期的日期和金额。</translation>
        </message>
        <message>
            <source>Instalments are two parts or more.</source>
            <translation>分期至少两期。</translation>
        </message>
        <message>
            <source>A later payment is one part; choose instalments for more.</source>
            <translation>延期缴纳只有一期；多期请选分期缴纳。</translation>
        </message>
        <message>
            <source>Every part needs a day and a sum.</source>
            <translation>每一期都要写日期和金额。</translation>
        </message>
        <message>
            <source>The day %1 is not after the one before it, or not after the decision.</source>
            <translation>%1 应当晚于上一期，也应当晚于决定日期。</translation>
        </message>
        <message>
            <source>The parts come to %1, but %2 of the fine was open that day.</source>
            <translation>各期合计 %1，当日未缴的罚款为 %2。</translation>
        </message>
        <message>
            <source>Write the day it was paid.</source>
            <translation>请写明缴款日期。</translation>
        </message>
        <message>
            <source>The decision has not been served: nothing is due yet.</source>
            <translation>决定书尚未送达，还没有应缴的款项。</translation>
        </message>
        <message>
            <source>Write the sum.</source>
            <translation>请写明金额。</translation>
        </message>
        <message>
            <source>Only %1 of it is open.</source>
            <translation>这一款项只欠 %1。</translation>
        </message>
        <message>
            <source>Only added penalty may be remitted (行政强制法 第四十二条).</source>
            <translation>只能减免加处罚款（行政强制法 第四十二条）。</translation>
        </message>
        <message>
            <source>Write which agreement and which remedial measures it rests on.</source>
            <translation>请写明执行协议和采取的补救措施。</translation>
        </message>
        <message>
            <source>Write the number of the receipt (行政处罚法 第七十条).</source>
            <translation>请填写票据号（行政处罚法 第七十条）。</translation>
        </message>
        <message>
            <source>This receipt is recorded already.</source>
            <translation>这张票据已经登记。</translation>
        </message>
        <message>
            <source>Write the day of the request.</source>
            <translation>请写明申请日期。</translation>
        </message>
        <message>
            <source>Write the economic difficulty and what proves it.</source>
            <translation>请写明经济困难和证明材料。</translation>
        </message>
        <message>
            <source>Write the day of the decision.</source>
            <translation>请写明决定日期。</translation>
        </message>
        <message>
            <source>Write why it is refused.</source>
            <translation>请写明不同意的理由。</translation>
        </message>
        <message>
            <source>It was asked for after the last day to pay, %1: it cannot be granted.</source>
            <translation>申请晚于缴款期满日 %1，不能同意。</translation>
        </message>
        <message>
            <source>Write why it was ended before its time.</source>
            <translation>请写明终止的理由。</translation>
        </message>
        <message>
            <source>Write the day it was asked for.</source>
            <translation>请写明申请日期。</translation>
        </message>
        <message>
            <source>Write which body or court.</source>
            <translation>请写明复议机关或者法院。</translation>
        </message>
        <message>
            <source>Write the day its decision was served or took effect.</source>
            <translation>请写明决定送达或者裁判生效的日期。</translation>
        </message>
        <message>
            <source>Write what the fine is now.</source>
            <translation>请写明变更后的罚款。</translation>
        </message>
        <message>
            <source>The demand has not been served yet.</source>
            <translation>催告书尚未送达。</translation>
        </message>
        <message>
            <source>Write the day of the answer.</source>
            <translation>请写明陈述日期。</translation>
        </message>
        <message>
            <source>Write what the party said.</source>
            <translation>请写明当事人的陈述申辩。</translation>
        </message>
        <message>
            <source>Write which court.</source>
            <translation>请写明法院。</translation>
        </message>
        <message>
            <source>Write the day of the application.</source>
            <translation>请写明申请日期。</translation>
        </message>
        <message>
            <source>The decision was annulled: nothing can be enforced.</source>
            <translation>处罚决定已被撤销，没有可以执行的内容。</translation>
        </message>
        <message>
            <source>The court cannot be asked while a reconsideration or a suit is open.</source>
            <translation>复议、诉讼没有结束，不能申请法院强制执行。</translation>
        </message>
        <message>
            <source>The court can be asked from %1 to %2 only (行政强制法 第五十三条).</source>
            <translation>只能在 %1 至 %2 申请法院强制执行（行政强制法 第五十三条）。</translation>
        </message>
        <message>
            <source>The period to ask the court ended on %1 (行政强制法 第五十三条).</source>
            <translation>申请期间已于 %1 届满（行政强制法 第五十三条）。</translation>
        </message>
        <message>
            <source>The demand must be served first (行政强制法 第五十四条).</source>
            <translation>应当先送达催告书（行政强制法 第五十四条）。</translation>
        </message>
        <message>
            <source>Ten working days must pass after the demand: not before %1.</source>
            <translation>催告送达后须满十个工作日：不早于 %1。</translation>
        </message>
        <message>
            <source>Write the day the ruling was served.</source>
            <translation>请写明裁定送达日期。</translation>
        </message>
        <message>
            <source>Choose a decision that was made against this debtor and served.</source>
            <translation>请选择对该被处罚人作出并已送达的决定。</translation>
        </message>
        <message>
            <source>Write the day the copy reached the bureau.</source>
            <translation>请填写收到副本的日期。</translation>
        </message>
    </context>
    <context>
        <name>print</name>
        <message>
            <source>There is no Chinese font to print with. Install the package fonts-arphic-uming, or the font 仿宋_GB2312, and start again.</source>
            <translation>没有可用于打印的中文字体。请安装 fonts-arphic-uming 软件包或者仿宋_GB2312 字体，再重新启动。</translation>
        </message>
        <message>
            <source>Fonts that are not installed: %1. %2 is used in their place.</source>
            <translation>未安装的字体：%1，以 %2 代替。</translation>
        </message>
        <message>
            <source>The sealed PDF of %1 is not on this computer yet.</source>
            <translation>《%1》的封存 PDF 还没有同步到这台电脑。</translation>
        </message>
        <message>
            <source>The sealed PDF of %1 is not what was sealed: the file was changed or damaged. Restore it from a backup.</source>
            <translation>《%1》的 PDF 与封存时不一致：文件被改动或者损坏，请从备份恢复。</translation>
        </message>
        <message>
            <source>No installed font has these characters (with the pages they stand on); an empty frame is printed in their place: %1. The packages fonts-hanazono (rare Han) and fonts-symbola (signs) have most of them.</source>
            <translation>已安装的字体都没有下列字（括号内为所在页），打印时以空框代替：%1。软件包 fonts-hanazono（生僻字）和 fonts-symbola（符号）收录了其中大部分。</translation>
        </message>
        <message>
            <source>The rare characters of the PDF could not be made searchable.</source>
            <translation>PDF 中的生僻字未能设为可检索。</translation>
        </message>
        <message>
            <source>None of the fonts for official documents is installed. %1 is used in their place, and files become larger. Install the package fonts-arphic-uming, or the font 仿宋_GB2312, and start again.</source>
            <translation>公文所用的字体都没有安装，以 %1 代替，文件会变大。请安装软件包 fonts-arphic-uming 或字体仿宋_GB2312 后重新启动。</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>已停止，没有写出文件。</translation>
        </message>
        <message>
            <source>%1 holds something already. Choose a new folder.</source>
            <translation>%1 里已有内容，请选一个新文件夹。</translation>
        </message>
        <message>
            <source>There already: %1</source>
            <translation>已有同名文件：%1</translation>
        </message>
        <message>
            <source>Stopped. Nothing was printed or written.</source>
            <translation>已停止，没有打印，也没有写文件。</translation>
        </message>
        <message>
            <source>There is no space left for working files in %1. No PDF was made; free some space there.</source>
            <translation>%1 空间不足，放不下临时文件，没有生成 PDF。请清理后再试。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made. Choose another place.</source>
            <translation>无法建立文件夹 %1，请换个地方。</translation>
        </message>
        <message>
            <source>A file of the case cannot be read: %1</source>
            <translation>本案有文件无法读取：%1</translation>
        </message>
        <message>
            <source>The PDF could not be made: the memory may be full.</source>
            <translation>PDF 没有生成，内存可能不足。</translation>
        </message>
    </context>
    <context>
        <name>province</name>
        <message>
            <source>The server's disk is full.</source>
            <translation>服务器磁盘已满。</translation>
        </message>
        <message>
            <source>The server's database is busy.</source>
            <translation>服务器数据库正忙。</translation>
        </message>
        <message>
            <source>The server's database could not be read or written.</source>
            <translation>服务器数据库无法读写。</translation>
        </message>
        <message>
            <source>The member “%1” is missing or wrong.</source>
            <translation>成员“%1”缺失或有误。</translation>
        </message>
        <message>
            <source>An enrolment code is given as CODE:AREA:ROLE, the code of 8 to 64 letters, digits and hyphens, the role county, city or province.</source>
            <translation>登记码格式为 CODE:AREA:ROLE：登记码由 8 至 64 个字母、数字或连字符组成，角色为 county、city 或 province。</translation>
        </message>
        <message>
            <source>The database was made by a newer program. It was not touched: install the newer one.</source>
            <translation>数据库由更新版本的程序创建，未作任何改动。请安装新版本。</translation>
        </message>
        <message>
            <source>The program is damaged: the statement “%1” is missing.</source>
            <translation>程序已损坏：缺少语句“%1”。</translation>
        </message>
        <message>
            <source>The province's key cannot be read: %1</source>
            <translation>无法读取省级平台密钥：%1</translation>
        </message>
        <message>
            <source>The province's key cannot be written: %1</source>
            <translation>无法写入省级平台密钥：%1</translation>
        </message>
        <message>
            <source>Give both --tls-cert and --tls-key, or none of them.</source>
            <translation>--tls-cert 与 --tls-key 须同时给出，或都不给。</translation>
        </message>
        <message>
            <source>The folder cannot be made: %1</source>
            <translation>无法创建文件夹：%1</translation>
        </message>
        <message>
            <source>The certificate or its key cannot be used: %1</source>
            <translation>证书或其私钥无法使用：%1</translation>
        </message>
        <message>
            <source>Cannot listen on %1:%2. Another program may use that port.</source>
            <translation>无法监听 %1:%2，端口可能已被其他程序占用。</translation>
        </message>
        <message>
            <source>The pack is made for the whole country. A province publishes those of its own area.</source>
            <translation>该基准包适用于全国。省级平台只发布本辖区的基准包。</translation>
        </message>
        <message>
            <source>“%1” is published already, word for word.</source>
            <translation>“%1”已经发布过，内容完全相同。</translation>
        </message>
        <message>
            <source>Publish a benchmark pack</source>
            <translation>发布裁量基准包</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ApprovalPanel</name>
        <message>
            <source>Approval</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>送审</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>批准…</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>退回…</translation>
        </message>
        <message>
            <source>Signed on paper…</source>
            <translation>补录纸面签批…</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>签批人</translation>
        </message>
        <message>
            <source>Day of the signature</source>
            <translation>签批日期</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>%1 signs it before it is final.</source>
            <translation>定稿前须由%1签批。</translation>
        </message>
        <message>
            <source>%1 %2 submitted it</source>
            <translation>%1　%2　送审</translation>
        </message>
        <message>
            <source>%1 %2 approved it on paper: %3</source>
            <translation>%1　%2　在纸面批准：%3</translation>
        </message>
        <message>
            <source>%1 %2 approved it: %3</source>
            <translation>%1　%2　批准：%3</translation>
        </message>
        <message>
            <source>%1 %2 returned it: %3</source>
            <translation>%1　%2　退回：%3</translation>
        </message>
        <message>
            <source>What is to be changed</source>
            <translation>修改意见</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>审批意见</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Approve it</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Enter the approval</source>
            <translation>补录</translation>
        </message>
        <message>
            <source>%1 waits for approval.</source>
            <translation>%1已送审。</translation>
        </message>
        <message>
            <source>%1 is approved. It can be made final.</source>
            <translation>%1已批准，可以定稿。</translation>
        </message>
        <message>
            <source>%1 is returned.</source>
            <translation>%1已退回。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ArchiveForm</name>
        <message>
            <source>Keep the number</source>
            <translation>保存档号</translation>
        </message>
        <message>
            <source>Permanent</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>30 years</source>
            <translation>30年</translation>
        </message>
        <message>
            <source>10 years</source>
            <translation>10年</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>档号</translation>
        </message>
        <message>
            <source>Fonds</source>
            <translation>全宗号</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>门类代码</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>保管期限</translation>
        </message>
        <message>
            <source>Number of the file</source>
            <translation>案卷号</translation>
        </message>
        <message>
            <source>Fonds-category·year-kept for-number (DA/T 22-2015)</source>
            <translation>全宗号-门类代码·年度-保管期限代码-案卷号（DA/T 22-2015）</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ArticleView</name>
        <message>
            <source>Compare with</source>
            <translation>对照</translation>
        </message>
        <message>
            <source>Text of the article</source>
            <translation>条文</translation>
        </message>
        <message>
            <source>Text of the other version</source>
            <translation>另一版本的条文</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>共 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Unfold the law on the left to read it part by part.</source>
            <translation>在左侧展开，按编、章、节阅读。</translation>
        </message>
        <message>
            <source>no other version</source>
            <translation>不对照</translation>
        </message>
        <message>
            <source>This version has no article of that number.</source>
            <translation>这一版本没有这一条。</translation>
        </message>
        <message>
            <source>Word for word the same.</source>
            <translation>两个版本一字不差。</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) differ: struck through stands only in the older version, underlined only in the newer one.</source>
            <translation>
                <numerusform>%n 处不同：加删除线的只在旧版本中，加下划线的只在新版本中。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BasisCard</name>
        <message>
            <source>To be verified</source>
            <translation>待核</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>义务条款</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>罚则条款</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>Lowest authority</source>
            <translation>最低处罚机关</translation>
        </message>
        <message>
            <source>Other measures</source>
            <translation>其他措施</translation>
        </message>
        <message>
            <source>daily fine</source>
            <translation>按日连续处罚</translation>
        </message>
        <message>
            <source>sealing and seizure</source>
            <translation>查封扣押</translation>
        </message>
        <message>
            <source>detention</source>
            <translation>移送拘留</translation>
        </message>
        <message>
            <source>May qualify for</source>
            <translation>可能适用</translation>
        </message>
        <message>
            <source>This law applies</source>
            <translation>适用</translation>
        </message>
        <message>
            <source>Also in force: the higher fine counts</source>
            <translation>竞合：择一从重</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>对照</translation>
        </message>
        <message>
            <source>To be compared</source>
            <translation>待比较</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BasisTable</name>
        <message>
            <source>Both laws side by side</source>
            <translation>新旧法对照</translation>
        </message>
        <message>
            <source>The later law is</source>
            <translation>后法</translation>
        </message>
        <message>
            <source>Other kinds of penalty</source>
            <translation>其他处罚种类</translation>
        </message>
        <message>
            <source>Orders to put right</source>
            <translation>责令改正类措施</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BasisView</name>
        <message>
            <source>Chosen by the officer</source>
            <translation>承办人选定</translation>
        </message>
        <message>
            <source>Old law</source>
            <translation>旧法</translation>
        </message>
        <message>
            <source>Lighter law</source>
            <translation>从轻适用</translation>
        </message>
        <message>
            <source>New law</source>
            <translation>新法</translation>
        </message>
        <message>
            <source>Law of the day</source>
            <translation>行为时法</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Reason, needed for another basis than the proposed one</source>
            <translation>理由（选用与建议不同的依据时必填）</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>违法行为</translation>
        </message>
        <message>
            <source>Remove this violation from the case</source>
            <translation>从本案移除该违法行为</translation>
        </message>
        <message>
            <source>Add a violation</source>
            <translation>添加违法行为</translation>
        </message>
        <message>
            <source>Add a violation: word or pinyin initials</source>
            <translation>添加违法行为：关键词或拼音首字母</translation>
        </message>
        <message>
            <source>The violation is on the case.</source>
            <translation>违法行为已列入本案。</translation>
        </message>
        <message>
            <source>The violation is off the case.</source>
            <translation>违法行为已从本案移除。</translation>
        </message>
        <message>
            <source>No basis is chosen yet.</source>
            <translation>尚未选定依据。</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>The case names no violation yet. Add it from the catalogue.</source>
            <translation>本案尚未列明违法行为，请从目录中添加。</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>已选定</translation>
        </message>
        <message>
            <source>Choose this basis</source>
            <translation>选定此依据</translation>
        </message>
        <message>
            <source>Choose 《%1》 as the basis</source>
            <translation>选定《%1》为依据</translation>
        </message>
        <message>
            <source>Write why another basis than the proposed one applies.</source>
            <translation>请写明为何不适用建议的依据。</translation>
        </message>
        <message>
            <source>The basis is on the case.</source>
            <translation>依据已记入本案。</translation>
        </message>
        <message>
            <source>%1 (no basis is chosen yet)</source>
            <translation>%1（未选依据）</translation>
        </message>
        <message>
            <source>Basis chosen: 《%1》, duty %2, penalty %3</source>
            <translation>已选依据：《%1》，义务条款%2，处罚条款%3</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BatchPrintWindow</name>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Save as one PDF…</source>
            <translation>存为一个 PDF…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Print the documents of the case</source>
            <translation>打印全案文书</translation>
        </message>
        <message>
            <source>In the order of the file; the final ones are ticked. Space ticks one or takes it off. No blank pages are put in.</source>
            <translation>按卷内顺序，已定稿的已勾选；空格勾选或取消。中间不插空白页。</translation>
        </message>
        <message>
            <source>Documents to print</source>
            <translation>要打印的文书</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页数</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Documents of the case</source>
            <translation>全案文书</translation>
        </message>
        <message>
            <source>Save as one PDF</source>
            <translation>存为一个 PDF</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BenchmarkField</name>
        <message>
            <source>Does not cite the basis</source>
            <translation>未引用本案依据</translation>
        </message>
        <message>
            <source>To the basis</source>
            <translation>去选依据</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>裁量基准</translation>
        </message>
        <message>
            <source>Another benchmark</source>
            <translation>其他基准</translation>
        </message>
        <message>
            <source>Another benchmark: number or word</source>
            <translation>其他基准：编号或关键词</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>正式公布</translation>
        </message>
        <message>
            <source>Reference only</source>
            <translation>仅供参考</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BinderTree</name>
        <message>
            <source>Main volume</source>
            <translation>正卷</translation>
        </message>
        <message>
            <source>Secondary volume</source>
            <translation>副卷</translation>
        </message>
        <message>
            <source>Papers of the case file</source>
            <translation>案卷材料</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页码</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing before the archive; Enter leads to each</source>
            <translation>
                <numerusform>归档前还缺 %n 项，按 Enter 到填写处</numerusform>
            </translation>
        </message>
        <message>
            <source>Not fulfilled: %1 (%2)</source>
            <translation>未通过：%1（%2）</translation>
        </message>
        <message>
            <source>%1, booklet %2 of %3</source>
            <translation>%1　第 %2 册 共 %3 册</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n 页</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept elsewhere, in a list of its own</source>
            <translation>另行存放，另附目录</translation>
        </message>
        <message>
            <source>In the list of the secondary volume</source>
            <translation>列入副卷目录</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::BinderView</name>
        <message>
            <source>The article behind this order was not yet compared with the official text.</source>
            <translation>次序所依据的条款待核：还没有与官方文本核对。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Order of the papers</source>
            <translation>材料次序</translation>
        </message>
        <message>
            <source>Where the investigation report stands</source>
            <translation>调查报告放在哪一卷</translation>
        </message>
        <message>
            <source>Report in the secondary volume</source>
            <translation>调查报告放副卷</translation>
        </message>
        <message>
            <source>Report in the main volume</source>
            <translation>调查报告放正卷</translation>
        </message>
        <message>
            <source>Progress of the binding</source>
            <translation>成卷进度</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Make the PDF instead.</source>
            <translation>本机没有打印机，可以生成 PDF。</translation>
        </message>
        <message>
            <source>Make PDF…</source>
            <translation>生成 PDF…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>This office binds its case files so from now on.</source>
            <translation>本单位的案卷今后照此排列。</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Folder for the PDFs of the case file</source>
            <translation>案卷 PDF 放在哪个文件夹</translation>
        </message>
        <message numerus="yes">
            <source>%n PDF(s) made: %1</source>
            <translation>
                <numerusform>已生成 %n 个 PDF：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>No program of this computer shows PDFs. Make the PDF and take it to one that does.</source>
            <translation>本机没有能看 PDF 的程序，请生成 PDF 后到别的电脑上看。</translation>
        </message>
        <message>
            <source>Case file %1</source>
            <translation>案卷 %1</translation>
        </message>
        <message>
            <source>New folder for the whole case</source>
            <translation>全案导出到新文件夹</translation>
        </message>
        <message>
            <source>Not on this computer and left out: %1</source>
            <translation>不在本机、没有导出：%1</translation>
        </message>
        <message>
            <source>The case is written to %1.</source>
            <translation>全案已导出到 %1。</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Into the secondary volume…</source>
            <translation>移入副卷…</translation>
        </message>
        <message>
            <source>Archive number…</source>
            <translation>档号…</translation>
        </message>
        <message>
            <source>Back into the main volume…</source>
            <translation>移回正卷…</translation>
        </message>
        <message>
            <source>The law keeps it there: %1</source>
            <translation>依法入副卷：%1</translation>
        </message>
        <message>
            <source>It stands in the secondary volume now.</source>
            <translation>已移入副卷。</translation>
        </message>
        <message>
            <source>It stands in the main volume again.</source>
            <translation>已移回正卷。</translation>
        </message>
        <message>
            <source>The case has the archive number %1.</source>
            <translation>已编档号 %1。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CalendarPage</name>
        <message>
            <source>Not filed yet</source>
            <translation>尚未立案</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>of the party or others</source>
            <translation>当事人或其他机关</translation>
        </message>
        <message>
            <source>the office's own target: the law names no day</source>
            <translation>单位自定目标，法律未规定日期</translation>
        </message>
        <message>
            <source>to be verified</source>
            <translation>待核</translation>
        </message>
        <message>
            <source>duty of the office</source>
            <translation>单位应办</translation>
        </message>
        <message>
            <source>Only cases I am in charge of</source>
            <translation>仅看我承办的</translation>
        </message>
        <message>
            <source>Nothing falls due on this day.</source>
            <translation>这一天没有到期的事项。</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>上个月</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>下个月</translation>
        </message>
        <message>
            <source>For other calendars (.ics)…</source>
            <translation>导出到其他日历（.ics）…</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>Many cases fall due: of each only the nearest day is shown. Choose your own cases to see all.</source>
            <translation>到期案件较多，每案只列最近一项。勾选“仅看我承办的”可看到全部。</translation>
        </message>
        <message>
            <source>Deadlines %1.ics</source>
            <translation>期限 %1.ics</translation>
        </message>
        <message>
            <source>Deadlines for other calendars</source>
            <translation>导出期限到其他日历</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>日历 (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%n last day(s) of the year ahead are in the file.</source>
            <translation>
                <numerusform>未来一年的 %n 项期限已写入文件。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 cases</source>
            <translation>%1 %2件</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CaseEvidenceView</name>
        <message>
            <source>Drop photos and files here: they are taken in and put on the case.</source>
            <translation>把照片、文件拖到这里，即收取并列入本案。F2 填写证明对象，回车查看。</translation>
        </message>
        <message>
            <source>Put evidence on the case that is there already</source>
            <translation>把已有证据列入本案</translation>
        </message>
        <message>
            <source>Evidence taken before: title, place or file name</source>
            <translation>已有证据：名称、地点或文件名</translation>
        </message>
        <message>
            <source>Take in files…</source>
            <translation>收取文件…</translation>
        </message>
        <message>
            <source>Evidence of the case</source>
            <translation>本案证据</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>取得时间</translation>
        </message>
        <message>
            <source>By</source>
            <translation>取证人</translation>
        </message>
        <message>
            <source>What it proves</source>
            <translation>证明对象</translation>
        </message>
        <message>
            <source>Take in files as evidence</source>
            <translation>收取文件作为证据</translation>
        </message>
        <message>
            <source>The evidence is on the case.</source>
            <translation>证据已列入本案。</translation>
        </message>
        <message>
            <source>Write what it proves</source>
            <translation>填写证明对象</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and put on the case.</source>
            <translation>
                <numerusform>已收取 %n 个文件并列入本案。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were on the case already.</source>
            <translation>
                <numerusform>%n 个文件已在本案中。</numerusform>
            </translation>
        </message>
        <message>
            <source>What it proves is noted.</source>
            <translation>证明对象已记录。</translation>
        </message>
        <message numerus="yes">
            <source>Taking in %n file(s)… You can go on meanwhile.</source>
            <translation>
                <numerusform>正在登记 %n 个文件…可以继续做别的。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CaseForm</name>
        <message>
            <source>New case</source>
            <translation>新建案件</translation>
        </message>
        <message>
            <source>Name or pinyin initials, then choose</source>
            <translation>输入名称或拼音首字母后选择</translation>
        </message>
        <message>
            <source>Word or pinyin initials, then choose</source>
            <translation>输入关键词或拼音首字母后选择</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>违法行为</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>The act ended on</source>
            <translation>行为终了日</translation>
        </message>
        <message>
            <source>Place of the act</source>
            <translation>违法地点</translation>
        </message>
        <message>
            <source>Where the lead came from</source>
            <translation>线索来源</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>登记案件</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Found at an inspection</source>
            <translation>现场检查发现</translation>
        </message>
        <message>
            <source>On-the-spot procedure</source>
            <translation>当场处罚程序（简易程序）</translation>
        </message>
        <message>
            <source>Facts certain; a warning, or a fine up to 200 yuan for a citizen, 3,000 yuan for a unit.</source>
            <translation>违法事实确凿；警告，或者对公民二百元以下、对单位三千元以下罚款。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CasePage</name>
        <message>
            <source>Not filed yet</source>
            <translation>尚未立案</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Number, party or cause</source>
            <translation>案号、当事人或案由</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>全部阶段</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Last changed first</source>
            <translation>最近更新在前</translation>
        </message>
        <message>
            <source>Due first</source>
            <translation>到期在前</translation>
        </message>
        <message>
            <source>Last filed first</source>
            <translation>最近立案在前</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>新建案件</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>No case here. Begin one with what was found, or change the filter.</source>
            <translation>这里没有案件。可以从检查发现新建，或调整筛选。</translation>
        </message>
        <message>
            <source>The case is opened as a lead. What it needs next stands beside it.</source>
            <translation>案件已作为线索登记，下一步所需列在右侧。</translation>
        </message>
        <message>
            <source>Review of a year</source>
            <translation>年度评查</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CaseView</name>
        <message>
            <source>Choose a case to see what is next.</source>
            <translation>选择一个案件查看下一步。</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>History</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>案情</translation>
        </message>
        <message>
            <source>Not filed yet</source>
            <translation>尚未立案</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>有争议</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>还缺 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>罚款</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Parts of the case</source>
            <translation>案件各部分</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>May move on</source>
            <translation>可进入下一步</translation>
        </message>
        <message>
            <source>Edit the facts</source>
            <translation>编辑案情</translation>
        </message>
        <message>
            <source>Two devices wrote different things here. Opens the place where it is decided.</source>
            <translation>两台设备在此填了不同内容。点此去确定以哪个为准。</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>执行</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>To be transferred</source>
            <translation>应当移送</translation>
        </message>
        <message>
            <source>Party and links</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>评查</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>案卷</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>措施</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>执行</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>File</source>
            <translation>案卷</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::Chip</name>
        <message>
            <source>From the province · signature valid</source>
            <translation>省级发布·签名有效</translation>
        </message>
        <message>
            <source>Signed %1 with the key of the province this computer enrolled with.</source>
            <translation>%1签名，所用密钥即本机登记的省级平台密钥。</translation>
        </message>
        <message>
            <source>Imported here · not signed by the province</source>
            <translation>本机导入·未经省级签名</translation>
        </message>
        <message>
            <source>Somebody of the bureau took this pack in from a file. The province has not confirmed it.</source>
            <translation>由本单位人员从文件导入，未经省级平台确认。</translation>
        </message>
        <message>
            <source>Signature invalid</source>
            <translation>签名无效</translation>
        </message>
        <message>
            <source>The pack was altered, or it is not signed by the province this computer enrolled with. It is not offered for a case.</source>
            <translation>该基准包被改动过，或者不是由本机登记的省级平台签名。办案时不提供选用。</translation>
        </message>
        <message>
            <source>Comes with the program</source>
            <translation>随程序提供</translation>
        </message>
        <message>
            <source>Made from the ranges of the statute. No authority has published it.</source>
            <translation>由法定幅度生成，未经任何机关公布。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CircumstanceCard</name>
        <message>
            <source>No penalty (shall)</source>
            <translation>应当不予处罚</translation>
        </message>
        <message>
            <source>No penalty (may)</source>
            <translation>可以不予处罚</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>减轻</translation>
        </message>
        <message>
            <source>Lighter or reduced</source>
            <translation>从轻或减轻</translation>
        </message>
        <message>
            <source>Lighter</source>
            <translation>从轻</translation>
        </message>
        <message>
            <source>Heavier</source>
            <translation>从重</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>移除“%1”</translation>
        </message>
        <message>
            <source>(not checked in the text of the article)</source>
            <translation>（未与条文核对）</translation>
        </message>
        <message>
            <source>Ticked: yes</source>
            <translation>勾选表示“是”</translation>
        </message>
        <message>
            <source>Collective discussion comes first.</source>
            <translation>须先集体讨论。</translation>
        </message>
        <message>
            <source>Legal review comes first.</source>
            <translation>须先法制审核。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CircumstanceForm</name>
        <message>
            <source>Circumstances</source>
            <translation>裁量情节</translation>
        </message>
        <message>
            <source>Add a circumstance</source>
            <translation>添加情节</translation>
        </message>
        <message>
            <source>Figure decided (yuan); empty: as computed</source>
            <translation>决定的数额（元），不填按计算结果</translation>
        </message>
        <message>
            <source>Reason: how the circumstances were weighed</source>
            <translation>理由：如何权衡各项情节</translation>
        </message>
        <message>
            <source>Add a circumstance…</source>
            <translation>添加情节…</translation>
        </message>
        <message>
            <source>%1 to %2 are allowed.</source>
            <translation>可在 %1 至 %2 之间确定。</translation>
        </message>
        <message>
            <source>This figure needs a collective discussion.</source>
            <translation>该数额须经集体讨论。</translation>
        </message>
        <message>
            <source>This figure needs a legal review.</source>
            <translation>该数额须经法制审核。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CitationNotes</name>
        <message>
            <source>in the catalogue of violations</source>
            <translation>违法行为目录中有此条</translation>
        </message>
        <message>
            <source>not in the catalogue of violations</source>
            <translation>违法行为目录中没有此条</translation>
        </message>
        <message>
            <source>%1: no article can be read out of this.</source>
            <translation>%1：看不出是哪一条。</translation>
        </message>
        <message>
            <source>%1: %2; its text is not imported.</source>
            <translation>%1：%2；法律文本尚未导入。</translation>
        </message>
        <message>
            <source>%1: %2. “%3…”</source>
            <translation>%1：%2。“%3……”</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::CommandPalette</name>
        <message>
            <source>Find anything</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Name, number, pinyin initials or an action</source>
            <translation>名称、文号、拼音首字母或操作</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>Nothing is found. Try a shorter word, a number or the pinyin initials.</source>
            <translation>没有找到。可以试试更短的词、文号或拼音首字母。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ComparedBenchmarks</name>
        <message>
            <source>Benchmarks of both packs</source>
            <translation>两个基准包的裁量基准</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>违法行为</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>最低</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>最高</translation>
        </message>
        <message>
            <source>Same facts</source>
            <translation>同样情节</translation>
        </message>
        <message>
            <source>Not in the second pack</source>
            <translation>第二个基准包没有此项</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::DiscretionPage</name>
        <message>
            <source>Benchmark pack</source>
            <translation>裁量基准包</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Violation or number</source>
            <translation>违法行为或编号</translation>
        </message>
        <message>
            <source>Import a pack…</source>
            <translation>导入基准包…</translation>
        </message>
        <message>
            <source>Benchmarks</source>
            <translation>裁量基准</translation>
        </message>
        <message>
            <source>Import a benchmark pack</source>
            <translation>导入裁量基准包</translation>
        </message>
        <message>
            <source>The pack is imported and goes to the province with the next exchange.</source>
            <translation>基准包已导入，下次同步时上传省级平台。</translation>
        </message>
        <message>
            <source>No benchmark pack yet</source>
            <translation>还没有裁量基准包</translation>
        </message>
        <message>
            <source>Import the table your province has published (Ctrl+I). Until then no fine can be computed here.</source>
            <translation>请导入本省公布的裁量基准（Ctrl+I），导入后即可在此计算罚款。</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>正式公布</translation>
        </message>
        <message>
            <source>Reference only</source>
            <translation>仅供参考</translation>
        </message>
        <message numerus="yes">
            <source>The province has published %n pack(s): %1. A case takes the one in force on the day of its act.</source>
            <translation>
                <numerusform>省级平台发布了 %n 个裁量基准包：%1。案件适用违法行为发生时施行的基准。</numerusform>
            </translation>
        </message>
        <message>
            <source>This pack is not used</source>
            <translation>该基准包不予使用</translation>
        </message>
        <message>
            <source>New pack</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Start from here</source>
            <translation>以此为起点</translation>
        </message>
        <message>
            <source>Back to the start</source>
            <translation>回到起点</translation>
        </message>
        <message>
            <source>New version of this pack</source>
            <translation>以此基准包编制新版本</translation>
        </message>
        <message>
            <source>Compare with another pack</source>
            <translation>与另一个基准包对比</translation>
        </message>
        <message>
            <source>To compare, two packs are needed: import one or make a new version.</source>
            <translation>要有两个基准包才能对比：请再导入一个，或者编制新版本。</translation>
        </message>
        <message>
            <source>Make, compare</source>
            <translation>编制、对比</translation>
        </message>
        <message>
            <source>Benchmark packs (*.json *.xlsx *.csv)</source>
            <translation>裁量基准包 (*.json *.xlsx *.csv)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::DisputeView</name>
        <message>
            <source>Nothing is contested. A record becomes contested when two devices write different things into it without knowing of each other.</source>
            <translation>没有争议。两台设备互不知情、在同一处填了不同内容时，记录才会出现争议。</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Contested records</source>
            <translation>有争议的记录</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>打开该记录</translation>
        </message>
        <message>
            <source>Several devices wrote different values without knowing of each other. All of them are kept in the journal. Choose which one holds; until then the matter does not move on.</source>
            <translation>几台设备互不知情，填写了不同内容，全部保留在日志中。请选定以哪一个为准；选定之前，该事项不能推进。</translation>
        </message>
        <message>
            <source>Why it is decided so *</source>
            <translation>选定理由 *</translation>
        </message>
        <message>
            <source>Why it is decided so</source>
            <translation>选定理由</translation>
        </message>
        <message>
            <source>This is never changed once it is set: the first value holds and is confirmed here.</source>
            <translation>此项一经填写不得更改：以最先填写的为准，在此予以确认。</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Holds for now</source>
            <translation>目前以此为准</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Decided. The other values stay in the journal.</source>
            <translation>已选定。其他内容仍保留在日志中。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::DocumentForm</name>
        <message>
            <source>Next open field</source>
            <translation>下一个待填项</translation>
        </message>
        <message>
            <source>Make final</source>
            <translation>定稿</translation>
        </message>
        <message>
            <source>Taken up where the typing stopped when the program ended.</source>
            <translation>程序上次意外结束，已接着当时所写的内容继续。</translation>
        </message>
        <message>
            <source>from the record</source>
            <translation>取自案卷</translation>
        </message>
        <message>
            <source>Fill again from the record</source>
            <translation>按案卷重新填充</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Saved. What you type is kept at once anyway.</source>
            <translation>已保存。平时输入的内容也会随时保存。</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Filled again. What you wrote yourself stayed as it was.</source>
            <translation>已重新填充，您自己写的内容没有改动。</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>没有缺项。</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) are open.</source>
            <translation>
                <numerusform>还有 %n 项待填。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not final yet. Still open: %1.</source>
            <translation>还不能定稿，待填：%1。</translation>
        </message>
        <message>
            <source>The document was changed after %1 signed: that no longer holds.</source>
            <translation>%1签名以后文书又有改动：签名已经失效。</translation>
        </message>
        <message>
            <source>Not signed on the screen: %1.</source>
            <translation>尚未电子签名：%1。</translation>
        </message>
        <message>
            <source>They sign on paper: make it final</source>
            <translation>改在纸面上签，定稿</translation>
        </message>
        <message>
            <source>Written by the approval</source>
            <translation>由审批填写</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>送审</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::DocumentWindow</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>Final as %1. Its PDF is sealed.</source>
            <translation>已定稿，文号 %1，PDF 已封存。</translation>
        </message>
        <message>
            <source>Sealed: printed and saved is the stored PDF, SHA-256 %1…</source>
            <translation>已封存：打印和另存均用封存的 PDF，SHA-256 %1…</translation>
        </message>
        <message>
            <source>This document is final, but its PDF is not sealed yet.</source>
            <translation>文书已定稿，但 PDF 尚未封存。</translation>
        </message>
        <message>
            <source>Seal it now</source>
            <translation>现在封存</translation>
        </message>
        <message>
            <source>To be signed on paper: %1.</source>
            <translation>请在纸面上签名：%1。</translation>
        </message>
        <message>
            <source>The refusal is noted.</source>
            <translation>已记录拒绝签名。</translation>
        </message>
        <message>
            <source>Signed by %1.</source>
            <translation>%1已签名。</translation>
        </message>
        <message>
            <source>It waits for approval. Once it is changed it must be submitted again.</source>
            <translation>本文书正在审批。改动后须重新送审。</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Submitted: it waits for approval.</source>
            <translation>已送审，等待批准。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::DocumentsView</name>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>New document: a word of its name, then choose</source>
            <translation>新建文书：输入名称中的字后选择</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>新建文书</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>制作</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>送达</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Serve…</source>
            <translation>送达…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>另拟新稿</translation>
        </message>
        <message>
            <source>Make void…</source>
            <translation>作废…</translation>
        </message>
        <message>
            <source>The document is void. It stays on file.</source>
            <translation>文书已作废，仍留存在案卷中。</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>More to do with the document</source>
            <translation>文书的更多操作</translation>
        </message>
        <message>
            <source>A new version is drafted from %1. Make the old one void once the new one is final.</source>
            <translation>已按《%1》另拟新稿。新稿定稿后，请将原文书作废。</translation>
        </message>
        <message>
            <source>No document yet. Type a word of its name above and choose: it is filled from the file.</source>
            <translation>还没有文书。在上方输入名称中的字后选择，即按案卷填好。</translation>
        </message>
        <message>
            <source>Save as ODT…</source>
            <translation>另存为 ODT…</translation>
        </message>
        <message>
            <source>Save as Word…</source>
            <translation>另存为 Word…</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>版本对照…</translation>
        </message>
        <message>
            <source>Print the documents of the case…</source>
            <translation>打印全案文书…</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::DueView</name>
        <message>
            <source>Nobody of the bureau may; see to the roles in the settings.</source>
            <translation>本机关没有可以办理的人，请在设置中核对角色。</translation>
        </message>
        <message>
            <source>It falls to: %1.</source>
            <translation>可由：%1。</translation>
        </message>
        <message>
            <source>No period runs now.</source>
            <translation>当前没有计算中的期限。</translation>
        </message>
        <message>
            <source>How counted</source>
            <translation>怎样计算</translation>
        </message>
        <message>
            <source>Stands still</source>
            <translation>暂停计算</translation>
        </message>
        <message>
            <source>Extended on %1 by %2: %3</source>
            <translation>%1 由%2批准延长：%3</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>撤回…</translation>
        </message>
        <message>
            <source>The extension is taken back.</source>
            <translation>已撤回延长。</translation>
        </message>
        <message>
            <source>Not counted: %1, %2 to %3. %4</source>
            <translation>不计入：%1，%2 至 %3。%4</translation>
        </message>
        <message>
            <source>Not counted: %1, since %2. %3</source>
            <translation>不计入：%1，自 %2 起。%3</translation>
        </message>
        <message>
            <source>It has ended…</source>
            <translation>已结束…</translation>
        </message>
        <message>
            <source>The days count again.</source>
            <translation>这些天重新计入期限。</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>延长…</translation>
        </message>
        <message>
            <source>Write the approval</source>
            <translation>起草审批文书</translation>
        </message>
        <message>
            <source>Leave time out…</source>
            <translation>不计入…</translation>
        </message>
        <message>
            <source>To extend: %1</source>
            <translation>延长：%1</translation>
        </message>
        <message>
            <source>Extend: %1</source>
            <translation>延长：%1</translation>
        </message>
        <message>
            <source>Granted on</source>
            <translation>批准日</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Extend in my name</source>
            <translation>以我的名义批准延长</translation>
        </message>
        <message>
            <source>The period is extended.</source>
            <translation>期限已延长。</translation>
        </message>
        <message>
            <source>Time that does not count: %1</source>
            <translation>不计入期限的时间：%1</translation>
        </message>
        <message>
            <source>Began on</source>
            <translation>起始日</translation>
        </message>
        <message>
            <source>Ended on (empty: goes on)</source>
            <translation>结束日（未结束的留空）</translation>
        </message>
        <message>
            <source>What it was</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>不计入</translation>
        </message>
        <message>
            <source>These days do not count.</source>
            <translation>这些天不计入期限。</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <translation>%1，自 %2 起</translation>
        </message>
        <message>
            <source>The end is set once. From the day after it the time counts again.</source>
            <translation>结束日只登记一次，次日起继续计算。</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>结束日</translation>
        </message>
        <message>
            <source>Set the end</source>
            <translation>登记结束日</translation>
        </message>
        <message>
            <source>The time counts again.</source>
            <translation>期限继续计算。</translation>
        </message>
        <message>
            <source>What was entered stays in the history, with the reason why it does not hold.</source>
            <translation>原登记连同撤回理由保留在经过中。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message numerus="yes">
            <source>%n more end(s) later.</source>
            <translation>
                <numerusform>另有%n个期限在此之后届满。</numerusform>
            </translation>
        </message>
        <message>
            <source>To the measure</source>
            <translation>到措施</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::EnrolmentForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>One-time code</source>
            <translation>一次性登记码</translation>
        </message>
        <message>
            <source>Enrol this computer at the province</source>
            <translation>在省级平台登记本机</translation>
        </message>
        <message>
            <source>Everything works without the province. Once this computer is enrolled, what is recorded here is sent whenever there is a line, and what colleagues of your area recorded comes in. The administrator of the provincial platform gives the address and a code that can be used once.</source>
            <translation>不连接省级平台，各项工作照常进行。登记后，只要有网络，本机的记录就会上传，本辖区同事的记录也会传来。地址和只能使用一次的登记码由省级平台管理员提供。</translation>
        </message>
        <message>
            <source>The enrolment stays; only the address changes. Nothing is sent to a server that is not the province this computer enrolled with.</source>
            <translation>登记不变，只改地址。对方若不是本机登记的省级平台，不会上传任何内容。</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>证书 (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>This computer is enrolled. The first exchange brings what your area has recorded.</source>
            <translation>本机已登记。首次同步会取来本辖区已有的记录。</translation>
        </message>
        <message>
            <source>The address is saved.</source>
            <translation>地址已保存。</translation>
        </message>
        <message>
            <source>Address of the provincial platform</source>
            <translation>省级平台地址</translation>
        </message>
        <message>
            <source>File of the trusted authority (PEM)</source>
            <translation>信任的根证书文件（PEM）</translation>
        </message>
        <message>
            <source>Only where the platform's certificate is not one the system trusts.</source>
            <translation>仅在系统不信任平台证书时填写。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Write the address of the platform.</source>
            <translation>请填写平台地址。</translation>
        </message>
        <message>
            <source>Write the one-time code.</source>
            <translation>请填写一次性登记码。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::EvidencePage</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>取得时间</translation>
        </message>
        <message>
            <source>By</source>
            <translation>取证人</translation>
        </message>
        <message>
            <source>Choose a piece of evidence to see where it comes from.</source>
            <translation>选择一件证据，查看其来源和保管经过。</translation>
        </message>
        <message>
            <source>Title, place, note or file name</source>
            <translation>名称、地点、备注或文件名</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Take in files…</source>
            <translation>收取文件…</translation>
        </message>
        <message>
            <source>Take in files as evidence</source>
            <translation>收取文件作为证据</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>No evidence here. Drop photos and files on this page, or take them in at an inspection.</source>
            <translation>这里没有证据。可把照片、文件拖到本页，或在检查时收取。</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>保管经过</translation>
        </message>
        <message>
            <source>Check that it is unaltered</source>
            <translation>复核是否原样</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>环节</translation>
        </message>
        <message>
            <source>From, to</source>
            <translation>交接</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>收取时间</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>取证人</translation>
        </message>
        <message>
            <source>By the camera's clock</source>
            <translation>设备记录的时间</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>定位</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>File name where it came from</source>
            <translation>来源文件名</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in.</source>
            <translation>
                <numerusform>已收取 %n 个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were evidence already.</source>
            <translation>
                <numerusform>%n 个文件已是证据，没有重复收取。</numerusform>
            </translation>
        </message>
        <message>
            <source>It is what was taken in. The check is noted in the chain of custody.</source>
            <translation>与收取时完全一致，复核已记入保管经过。</translation>
        </message>
        <message>
            <source>The file was recorded on another computer and is not here yet. It comes with an exchange.</source>
            <translation>该文件由另一台电脑登记，尚未传到本机，同步后即可查看。</translation>
        </message>
        <message numerus="yes">
            <source>Taking in %n file(s)… You can go on meanwhile.</source>
            <translation>
                <numerusform>正在登记 %n 个文件…可以继续做别的。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ExchangeLists</name>
        <message>
            <source>Refused by the province</source>
            <translation>被省级平台退回</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Why the province refused it</source>
            <translation>退回理由</translation>
        </message>
        <message>
            <source>To send</source>
            <translation>待上传</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Contested (%1)</source>
            <translation>有争议（%1）</translation>
        </message>
        <message>
            <source>Refused (%1)</source>
            <translation>被退回（%1）</translation>
        </message>
        <message>
            <source>To send (%1)</source>
            <translation>待上传（%1）</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translation>附件（%1）</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>尚未传到本机</translation>
        </message>
        <message>
            <source>Recorded here, not sent</source>
            <translation>本机已录，尚未上传</translation>
        </message>
        <message>
            <source>Confirmed by the province</source>
            <translation>省级平台已确认</translation>
        </message>
        <message>
            <source>The province has refused nothing.</source>
            <translation>没有被退回的记录。</translation>
        </message>
        <message>
            <source>Everything recorded here has reached the province.</source>
            <translation>本机记录均已上传。</translation>
        </message>
        <message>
            <source>No file has been recorded yet.</source>
            <translation>尚未登记附件。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ExhibitButton</name>
        <message>
            <source>Not proved yet: name the evidence</source>
            <translation>未附证据，点此选择</translation>
        </message>
        <message>
            <source>Proved by: %1</source>
            <translation>证据：%1</translation>
        </message>
        <message>
            <source>There is no evidence on the case yet.</source>
            <translation>本案尚无证据。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ExplainTree</name>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Explanation of the fine</source>
            <translation>罚款说明</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FactorForm</name>
        <message>
            <source>Branch</source>
            <translation>分支</translation>
        </message>
        <message>
            <source>What fixes the fine by itself</source>
            <translation>单独决定罚款的情形</translation>
        </message>
        <message>
            <source>Amount the fine is a share of (yuan)</source>
            <translation>罚款所依基数（元）</translation>
        </message>
        <message>
            <source>Figure inside the interval (yuan)</source>
            <translation>区间内的金额（元）</translation>
        </message>
        <message>
            <source>Nothing: the factors decide</source>
            <translation>没有，按因子裁量</translation>
        </message>
        <message>
            <source>%1 (several may hold)</source>
            <translation>%1（可多选）</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>From %1 to %2. Without a figure the lower end counts.</source>
            <translation>区间 %1 至 %2，不填按下限。</translation>
        </message>
        <message>
            <source>%1: measured value</source>
            <translation>%1：实测值</translation>
        </message>
        <message>
            <source>%1: measured value (%2)</source>
            <translation>%1：实测值（%2）</translation>
        </message>
        <message>
            <source>Measured value</source>
            <translation>实测值</translation>
        </message>
        <message>
            <source>Measured value (%1)</source>
            <translation>实测值（%1）</translation>
        </message>
        <message>
            <source>No option takes this value.</source>
            <translation>没有选项对应此数值。</translation>
        </message>
        <message>
            <source>Type a number such as 1.5.</source>
            <translation>请填写数字，例如 1.5。</translation>
        </message>
        <message numerus="yes">
            <source>The records hold no earlier penalty of the party for this clause in %n year(s).</source>
            <translation>
                <numerusform>记录中没有该当事人近 %n 年同类违法受处罚的案件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier penalty(ies) in the records: %1</source>
            <translation>
                <numerusform>记录中此前受处罚 %n 次：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>The amount of: %1 (yuan)</source>
            <translation>%1（元）</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FactsForm</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Back, keep as a draft</source>
            <translation>返回并留作草稿</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>放弃修改</translation>
        </message>
        <message>
            <source>Save the facts</source>
            <translation>保存案情</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FactsView</name>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Changes were typed here before and not saved.</source>
            <translation>此前在这里填写的内容尚未保存。</translation>
        </message>
        <message>
            <source>Go on with them</source>
            <translation>继续填写</translation>
        </message>
        <message>
            <source>Drop them</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>The draft is dropped.</source>
            <translation>草稿已放弃。</translation>
        </message>
        <message>
            <source>Edit the facts</source>
            <translation>编辑案情</translation>
        </message>
        <message>
            <source>The facts are saved.</source>
            <translation>案情已保存。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FigureChart</name>
        <message>
            <source>Distribution of comparable fines</source>
            <translation>类案罚款金额分布</translation>
        </message>
        <message>
            <source>Comparable fines from %1 to %2, median %3; this case %4.</source>
            <translation>类案罚款 %1 至 %2，中位数 %3；本案 %4。</translation>
        </message>
        <message>
            <source>Median %1</source>
            <translation>中位数 %1</translation>
        </message>
        <message>
            <source>This case %1</source>
            <translation>本案 %1</translation>
        </message>
        <message>
            <source>The same choices</source>
            <translation>选项相同</translation>
        </message>
        <message>
            <source>One other choice</source>
            <translation>一项不同</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FindingPanel</name>
        <message>
            <source>Add photos or files…</source>
            <translation>添加照片或文件…</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>现场情况</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>违法行为</translation>
        </message>
        <message>
            <source>Photos and files of this item</source>
            <translation>本项的照片和文件</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>取证：%1</translation>
        </message>
        <message>
            <source>1 Yes</source>
            <translation>1 是</translation>
        </message>
        <message>
            <source>2 No</source>
            <translation>2 否</translation>
        </message>
        <message>
            <source>3 Not applicable</source>
            <translation>3 不适用</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>Figure, then Enter</source>
            <translation>填数值后按回车</translation>
        </message>
        <message>
            <source>Text, then Enter</source>
            <translation>填文字后按回车</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>No evidence yet. Drop photos here.</source>
            <translation>还没有证据，可把照片拖到这里。</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence: %1</source>
            <translation>
                <numerusform>证据 %n 件：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>It is in order</source>
            <translation>认定没有问题</translation>
        </message>
        <message>
            <source>It is a problem</source>
            <translation>认定有问题</translation>
        </message>
        <message>
            <source>Violation not chosen yet</source>
            <translation>尚未选定违法行为</translation>
        </message>
        <message>
            <source>Hint: %1</source>
            <translation>提示：%1</translation>
        </message>
        <message>
            <source>Show the case</source>
            <translation>查看案件</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>转立案</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FineResult</name>
        <message>
            <source>Raised to the floor of the benchmark</source>
            <translation>按基准下限取值</translation>
        </message>
        <message>
            <source>Cut to the cap of the benchmark</source>
            <translation>按基准上限取值</translation>
        </message>
        <message>
            <source>Cut to the highest fine of the statute</source>
            <translation>按法定最高额取值</translation>
        </message>
        <message>
            <source>Raised to the lowest fine of the statute</source>
            <translation>按法定最低额取值</translation>
        </message>
        <message>
            <source>Copy the explanation</source>
            <translation>复制裁量说明</translation>
        </message>
        <message numerus="yes">
            <source>%n factor(s) still open</source>
            <translation>
                <numerusform>还有 %n 个因子未选</numerusform>
            </translation>
        </message>
        <message>
            <source>No penalty</source>
            <translation>不予处罚</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FineSummaryView</name>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>责任人员</translation>
        </message>
        <message>
            <source>Third party agency</source>
            <translation>第三方机构</translation>
        </message>
        <message>
            <source>No penalty</source>
            <translation>不予处罚</translation>
        </message>
        <message>
            <source>To be determined</source>
            <translation>待裁量</translation>
        </message>
        <message>
            <source>Determined</source>
            <translation>已裁量</translation>
        </message>
        <message numerus="yes">
            <source>%n open point(s)</source>
            <translation>
                <numerusform>%n 项待补</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a person …</source>
            <translation>增加被处罚人…</translation>
        </message>
        <message>
            <source>Take off …</source>
            <translation>撤下…</translation>
        </message>
        <message>
            <source>Acts and persons of the case</source>
            <translation>本案的违法行为和被处罚人</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>违法行为</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>被处罚人</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>罚款</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Who is fined beside the party</source>
            <translation>当事人以外的被处罚人</translation>
        </message>
        <message>
            <source>Name of the person or agency</source>
            <translation>人员姓名或者机构名称</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>增加</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Why this fine is taken off the case; it stays on record</source>
            <translation>撤下该项罚款的理由（裁量记录保留）</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>撤下</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>合计：%1</translation>
        </message>
        <message>
            <source>Write why the fine is taken off the case.</source>
            <translation>请写明撤下该项罚款的理由。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::FineView</name>
        <message>
            <source>Save the determination</source>
            <translation>保存裁量</translation>
        </message>
        <message>
            <source>Compute it again</source>
            <translation>重新计算核对</translation>
        </message>
        <message>
            <source>No benchmark in force on %1 for this area cites 《%2》%3. Another one can only be a reference.</source>
            <translation>%1 有效、适用于本地区的裁量基准中，没有引用《%2》%3 的。选用其他基准只能作参考。</translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) without evidence: %1</source>
            <translation>
                <numerusform>%n 项选择未附证据：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Every choice is proved.</source>
            <translation>每项选择均附有证据。</translation>
        </message>
        <message>
            <source>Nothing is saved yet.</source>
            <translation>尚未保存裁量。</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>本程序</translation>
        </message>
        <message>
            <source>Saved: %1, by %2, %3, from “%4” (digest %5)</source>
            <translation>已保存：%1，%2，%3，依据“%4”（摘要 %5）</translation>
        </message>
        <message>
            <source>The determination is saved and the fine stands on the case.</source>
            <translation>裁量已保存，罚款已记入本案。</translation>
        </message>
        <message>
            <source>Computed again from the same table: the same figure, %1.</source>
            <translation>已用同一裁量表重新计算，金额一致：%1。</translation>
        </message>
        <message>
            <source>Individual reason for this figure</source>
            <translation>个别裁量理由</translation>
        </message>
        <message>
            <source>The case names no violation yet. Add it on the tab of the basis.</source>
            <translation>本案尚未列明违法行为，请在“依据”中增加。</translation>
        </message>
        <message>
            <source>Choose the basis of this act first: the fine rests on it, and the benchmarks are found by it.</source>
            <translation>先为该违法行为选定依据：罚款以此为据，裁量基准据此查找。</translation>
        </message>
        <message>
            <source>No penalty</source>
            <translation>不予处罚</translation>
        </message>
        <message>
            <source>The fine is off the case.</source>
            <translation>该项罚款已撤下。</translation>
        </message>
        <message>
            <source>The figure the form comes to now</source>
            <translation>表单当前的计算结果</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::HelpPage</name>
        <message>
            <source>Filter</source>
            <translation>过滤</translation>
        </message>
        <message>
            <source>Word or pinyin initials</source>
            <translation>关键词或拼音首字母</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>帮助内容</translation>
        </message>
        <message>
            <source>No topic fits. Try another word or the pinyin initials.</source>
            <translation>没有符合的主题，换个词或拼音首字母试试。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::HistoryView</name>
        <message>
            <source>Begins its chain</source>
            <translation>链首</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>相扣</translation>
        </message>
        <message>
            <source>The one before is not on this computer</source>
            <translation>前一条不在本机</translation>
        </message>
        <message>
            <source>Does not follow the one before</source>
            <translation>与前一条不相衔接</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>被改动</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Copy the digest</source>
            <translation>复制摘要</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>存为 PDF…</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>Full record</source>
            <translation>全过程记录</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>还没有发生什么。</translation>
        </message>
        <message>
            <source>No entry fits what is looked for.</source>
            <translation>没有符合条件的记录。</translation>
        </message>
        <message>
            <source>What the entry changed</source>
            <translation>这条记录改动的内容</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>原来</translation>
        </message>
        <message>
            <source>After</source>
            <translation>改为</translation>
        </message>
        <message>
            <source>Digest and chain</source>
            <translation>摘要和链</translation>
        </message>
        <message>
            <source>Words in the record</source>
            <translation>记录中的文字</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>记录种类</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人员</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>所有种类</translation>
        </message>
        <message>
            <source>Digest %1 · %2 · device %3</source>
            <translation>摘要 %1 · %2 · 设备 %3</translation>
        </message>
        <message>
            <source>The digest is copied.</source>
            <translation>摘要已复制。</translation>
        </message>
        <message>
            <source>Save the full record as PDF</source>
            <translation>全过程记录存为 PDF</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已存为 %1。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>起日</translation>
        </message>
        <message>
            <source>Until day</source>
            <translation>止日</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ImportColumns</name>
        <message>
            <source>Columns of the file</source>
            <translation>文件的各列</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>文件中的列</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Fills the field</source>
            <translation>对应字段</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>第 %1 列</translation>
        </message>
        <message>
            <source>Field filled by “%1”</source>
            <translation>“%1”列对应的字段</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>不导入</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ImportPreview</name>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>有变更</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>无变化</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>有误</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Preview of the rows</source>
            <translation>数据预览</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ImportView</name>
        <message>
            <source>Import enterprises</source>
            <translation>导入企业</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Update enterprises that are here already</source>
            <translation>更新已有的企业</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Save faulty rows…</source>
            <translation>保存有误的行…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Row of the headings</source>
            <translation>表头所在行</translation>
        </message>
        <message>
            <source>Reading the rows</source>
            <translation>正在读取各行</translation>
        </message>
        <message>
            <source>As a table with the reason before each row, to be put right and imported again</source>
            <translation>存为表格，每行前写明原因，改正后可再次导入</translation>
        </message>
        <message>
            <source>Import enterprises from %1</source>
            <translation>从 %1 导入企业</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>正在读取文件…</translation>
        </message>
        <message>
            <source>The file holds no rows. Choose the file with the list of the enterprises.</source>
            <translation>文件中没有数据。请选择企业名单所在的文件。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 rows good</source>
            <translation>%1 行无误</translation>
        </message>
        <message>
            <source>%1 rows good, with nothing to change here</source>
            <translation>%1 行无误，现有数据无需变动</translation>
        </message>
        <message>
            <source>%1 with faults</source>
            <translation>%1 行有误</translation>
        </message>
        <message>
            <source>%1 rows are shown, those with faults first</source>
            <translation>显示 %1 行，有误的在前</translation>
        </message>
        <message>
            <source>Import %1 rows</source>
            <translation>导入 %1 行</translation>
        </message>
        <message>
            <source>%1 enterprises imported.</source>
            <translation>已导入 %1 家企业。</translation>
        </message>
        <message>
            <source>%1 enterprises imported, %2 rows with faults left out.</source>
            <translation>已导入 %1 家企业，%2 行有误未导入。</translation>
        </message>
        <message>
            <source>Save faulty rows</source>
            <translation>保存有误的行</translation>
        </message>
        <message>
            <source>%1 - faulty rows.csv</source>
            <translation>%1-有误的行.csv</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>The faulty rows are in %1.</source>
            <translation>有误的行已保存在 %1。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::InspectionPage</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Enterprise</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>All inspections</source>
            <translation>全部检查</translation>
        </message>
        <message>
            <source>New inspection</source>
            <translation>新建检查</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Inspections</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>No inspection here. Plan one for an enterprise.</source>
            <translation>这里没有检查。可为企业安排一次检查。</translation>
        </message>
        <message>
            <source>The inspection is planned. Start it when two officers are on the spot.</source>
            <translation>检查已安排。两名执法人员到场后即可开始。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LawImportReport</name>
        <message>
            <source>Imported files</source>
            <translation>导入结果</translation>
        </message>
        <message numerus="yes">
            <source>《%1》 · %n article(s) · %2</source>
            <translation>
                <numerusform>《%1》 · 共 %n 条 · %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Title of the law</source>
            <translation>法律名称</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message numerus="yes">
            <source>%1 · now %n version(s) of this law</source>
            <translation>
                <numerusform>%1 · 该法现有 %n 个版本</numerusform>
            </translation>
        </message>
        <message>
            <source>Adopted or revised on (2026-03-12), if known</source>
            <translation>通过或修订日期（2026-03-12），不详可不填</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LawPage</name>
        <message>
            <source>The act ended on</source>
            <translation>行为终了日</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>决定日</translation>
        </message>
        <message>
            <source>Violation, keyword or pinyin initials</source>
            <translation>违法行为、关键词或拼音首字母</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Violations</source>
            <translation>违法行为</translation>
        </message>
        <message>
            <source>No violation fits. Try another word or the pinyin initials.</source>
            <translation>没有符合的违法行为，换个词或试试拼音首字母。</translation>
        </message>
        <message>
            <source>Presumed malicious</source>
            <translation>推定恶意</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LawTextsPage</name>
        <message>
            <source>No law text here yet. Import texts you have as files (.md, .txt or .json), several at once, or drop them on this page. They stay on this computer.</source>
            <translation>还没有法律文本。把手头的法律文本文件（.md、.txt、.json）导入进来，可以一次选多个，也可以直接拖到本页。文本只留在本机。</translation>
        </message>
        <message>
            <source>Words of an article, or its number: 第九十九条</source>
            <translation>条文中的字词，或条号：第九十九条</translation>
        </message>
        <message>
            <source>Search the law texts</source>
            <translation>检索法律文本</translation>
        </message>
        <message>
            <source>Law texts</source>
            <translation>法律文本</translation>
        </message>
        <message>
            <source>Articles found</source>
            <translation>检索到的条文</translation>
        </message>
        <message>
            <source>Import law texts…</source>
            <translation>导入法律文本…</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>复制条文及出处</translation>
        </message>
        <message>
            <source>Article before</source>
            <translation>上一条</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>下一条</translation>
        </message>
        <message>
            <source>Remove this law</source>
            <translation>移除本法</translation>
        </message>
        <message>
            <source>No article holds “%1”. Try fewer words.</source>
            <translation>没有条文含“%1”。少输几个字再试。</translation>
        </message>
        <message>
            <source>%1 is copied with its text.</source>
            <translation>已复制%1及其内容。</translation>
        </message>
        <message>
            <source>Remove 《%1》 (%2) from this computer? It can be imported again at any time.</source>
            <translation>从本机移除《%1》（%2）？以后可以随时重新导入。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Import law texts</source>
            <translation>导入法律文本</translation>
        </message>
        <message numerus="yes">
            <source>Importing %n file(s)…</source>
            <translation>
                <numerusform>正在导入 %n 个文件…</numerusform>
            </translation>
        </message>
        <message>
            <source>Law texts (*.md *.txt *.json)</source>
            <translation>法律文本 (*.md *.txt *.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>对照版本</translation>
        </message>
        <message>
            <source>No version in force on %1 is imported: this is the oldest one here. Import the text of that day.</source>
            <translation>没有导入 %1 当日施行的版本，现显示最早的版本。请导入当日施行的文本。</translation>
        </message>
        <message>
            <source>%1 is not in the library yet. Import the text of the law as a file (.md, .txt or .json), and the article opens from here.</source>
            <translation>%1 尚未导入。请导入该法文本（.md、.txt 或 .json 文件），导入后即可从引用处打开条文。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LawTree</name>
        <message>
            <source>Law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>条数</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>施行日期</translation>
        </message>
        <message>
            <source>%1
%2
Imported on %3</source>
            <translation>%1
%2
导入时间：%3</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LawViews</name>
        <message>
            <source>Violations</source>
            <translation>违法行为</translation>
        </message>
        <message>
            <source>Law texts</source>
            <translation>法律文本</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ListDetail</name>
        <message>
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LoginView</name>
        <message>
            <source>Log in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>The desk is locked. What was open is kept as it was.</source>
            <translation>已锁定。打开的内容原样保留。</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Another officer</source>
            <translation>换一名执法人员</translation>
        </message>
        <message>
            <source>Type the password.</source>
            <translation>请输入密码。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::LooksView</name>
        <message>
            <source>Dark colours</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Narrow rows</source>
            <translation>紧凑行</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Colours and rows</source>
            <translation>颜色和行距</translation>
        </message>
        <message>
            <source>Lock the desk when nobody touches it</source>
            <translation>无人操作时锁定</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::MainWindow</name>
        <message>
            <source>Qilian</source>
            <translation>祁连</translation>
        </message>
        <message>
            <source>Demonstration data</source>
            <translation>演示数据</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>%1 — Qilian</source>
            <translation>%1 — 祁连</translation>
        </message>
        <message>
            <source>Lock the desk</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Another officer</source>
            <translation>换一名执法人员</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Help for this page</source>
            <translation>本页帮助</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>About Qilian</source>
            <translation>关于祁连</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::MeasureCard</name>
        <message>
            <source>Order to correct, no. %1</source>
            <translation>责令改正（第 %1 次）</translation>
        </message>
        <message>
            <source>To be put right</source>
            <translation>改正内容</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>责令日期</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>送达日期</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>Officers</source>
            <translation>执法人员</translation>
        </message>
        <message>
            <source>Fined by the day as</source>
            <translation>按日处罚的行为</translation>
        </message>
        <message>
            <source>unannounced</source>
            <translation>暗查</translation>
        </message>
        <message>
            <source>announced</source>
            <translation>明查</translation>
        </message>
        <message>
            <source>Rechecks</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>Recheck</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>复查结论</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>发现的情况</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>情形</translation>
        </message>
        <message>
            <source>Circumstances</source>
            <translation>具体情况</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>期限届满</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>延期</translation>
        </message>
        <message>
            <source>Testing</source>
            <translation>检测、鉴定</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>held</source>
            <translation>未处理</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>Thing</source>
            <translation>物品</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>规格型号</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Seal no.</source>
            <translation>封条号</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>Handed to, damage</source>
            <translation>接收人、毁损</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>范围和方式</translation>
        </message>
        <message>
            <source>Weighed</source>
            <translation>考量</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>性质</translation>
        </message>
        <message>
            <source>A penalty: it goes through notice, hearing, review and discussion</source>
            <translation>行政处罚：须经告知、听证、审核、讨论</translation>
        </message>
        <message>
            <source>A measure ordered by %1</source>
            <translation>措施，依据：%1</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>Plan filed</source>
            <translation>方案备案</translation>
        </message>
        <message>
            <source>Completion filed</source>
            <translation>完成备案</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>跟踪检查</translation>
        </message>
        <message>
            <source>Resumed without leave</source>
            <translation>擅自恢复生产</translation>
        </message>
        <message>
            <source>Reported to the government</source>
            <translation>已报告政府</translation>
        </message>
        <message>
            <source>May be decided</source>
            <translation>可以决定</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>还缺 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Consecutive daily fine</source>
            <translation>按日连续处罚</translation>
        </message>
        <message>
            <source>not rechecked yet</source>
            <translation>尚未复查</translation>
        </message>
        <message>
            <source>Rounds of the daily fine</source>
            <translation>按日连续处罚各轮</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Order served</source>
            <translation>责改送达</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>起算</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日数</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message numerus="yes">
            <source>%1 × %n day(s) = %2</source>
            <translation>
                <numerusform>%1 × %n 日 ＝ %2</numerusform>
            </translation>
        </message>
        <message>
            <source>It has ended. A later breach needs a new original decision.</source>
            <translation>已经终止。再犯的要有新的原处罚决定。</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), granted by %1 on %2, told on %3</source>
            <translation>
                <numerusform>%n日，%1于%2批准，%3书面告知</numerusform>
            </translation>
        </message>
        <message>
            <source>fined by a decision before</source>
            <translation>此前已作出处罚</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::MeasureForm</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>What you typed before is back. It is not on record yet.</source>
            <translation>上次没有填完的内容已经恢复，还没有存入记录。</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>重新开始</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::MeasuresView</name>
        <message>
            <source>New measure</source>
            <translation>新建措施</translation>
        </message>
        <message>
            <source>Order to correct</source>
            <translation>责令改正</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>查封</translation>
        </message>
        <message>
            <source>Seize</source>
            <translation>扣押</translation>
        </message>
        <message>
            <source>Register evidence in advance</source>
            <translation>先行登记保存</translation>
        </message>
        <message>
            <source>Limit production</source>
            <translation>限制生产</translation>
        </message>
        <message>
            <source>Stop production for rectification</source>
            <translation>停产整治</translation>
        </message>
        <message>
            <source>No measure yet. An order to correct, a seizure, a registration or a limit of production begins here.</source>
            <translation>还没有措施。责令改正、查封扣押、先行登记保存、限产停产从这里开始。</translation>
        </message>
        <message>
            <source>%1: the term ended on %2. Release the things at once; no seal stays on.</source>
            <translation>%1：期限已于 %2 届满，立即解除，不得继续留封。</translation>
        </message>
        <message>
            <source>%1: the approval must be there within 24 hours of %2, else the things are released.</source>
            <translation>%1：自 %2 起二十四小时内须补办批准，否则解除。</translation>
        </message>
        <message>
            <source>%1: resumed without leave or the same act again. Report to the government that may close it.</source>
            <translation>%1：擅自恢复生产或者又实施同一违法行为，报请政府责令停业、关闭。</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>打开：%1</translation>
        </message>
        <message>
            <source>Draft: %1</source>
            <translation>起草：%1</translation>
        </message>
        <message>
            <source>Recheck</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>Order again</source>
            <translation>再次责令改正</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Dispose of</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>Note what came of it</source>
            <translation>登记执行情况</translation>
        </message>
        <message>
            <source>New order to correct</source>
            <translation>新的责令改正</translation>
        </message>
        <message>
            <source>The order is on file.</source>
            <translation>责令改正已入卷。</translation>
        </message>
        <message>
            <source>Recheck of the order served on %1</source>
            <translation>复查（%1 送达的责令改正）</translation>
        </message>
        <message>
            <source>The recheck is on file.</source>
            <translation>复查已入卷。</translation>
        </message>
        <message>
            <source>The things are on file as held.</source>
            <translation>物品已登记入卷。</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>What became of the things is on file.</source>
            <translation>物品的处理已入卷。</translation>
        </message>
        <message>
            <source>The decision is on file.</source>
            <translation>决定已入卷。</translation>
        </message>
        <message>
            <source>Extension, testing, request for release</source>
            <translation>延期、检测、申请解除</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::MonthView</name>
        <message>
            <source>%1 more</source>
            <translation>还有 %1 项</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月历</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>周一</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>周二</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>周三</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>周四</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>周五</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>周六</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>周日</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::NextView</name>
        <message>
            <source>Nothing more is to be done.</source>
            <translation>没有后续步骤。</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>The case has moved on.</source>
            <translation>案件已进入下一阶段。</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>还缺 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>I confirm</source>
            <translation>我确认</translation>
        </message>
        <message>
            <source>Confirmed in your name.</source>
            <translation>已以您的名义确认。</translation>
        </message>
        <message>
            <source>I approve</source>
            <translation>我批准</translation>
        </message>
        <message>
            <source>Approved in your name.</source>
            <translation>已以您的名义批准。</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>去填写</translation>
        </message>
        <message>
            <source>The procedure changed on %1. The next step follows the new one, and the case runs under it from then on.</source>
            <translation>程序规定已于 %1 修改。下一步按新规定办理，案件自此适用新规定。</translation>
        </message>
        <message>
            <source>Override…</source>
            <translation>准许…</translation>
        </message>
        <message>
            <source>The law leaves room here: %1 (%2). The case may then go on although this does not hold; your name and the reason stay in the file.</source>
            <translation>法律在此留有余地：%1（%2）。准许后，虽不符合本项要求也可以继续办理；您的姓名和理由留在案卷中。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Override in my name</source>
            <translation>以我的名义准许</translation>
        </message>
        <message>
            <source>Overridden in your name.</source>
            <translation>已以您的名义准许。</translation>
        </message>
        <message>
            <source>Overridden by %1 on %2: %3 Reason: %4 (%5)</source>
            <translation>%1于 %2 准许：%3理由：%4（%5）</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>撤回准许</translation>
        </message>
        <message>
            <source>It must hold again.</source>
            <translation>本项要求重新适用。</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::Notice</name>
        <message>
            <source>Close this message</source>
            <translation>关闭提示</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::NumbersView</name>
        <message>
            <source>Ranges of numbers</source>
            <translation>号段</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>系列</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>号段</translation>
        </message>
        <message>
            <source>Given last</source>
            <translation>已用到</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>First number of this computer</source>
            <translation>本机起始号</translation>
        </message>
        <message>
            <source>Last number of this computer</source>
            <translation>本机截止号</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <source>Save the range</source>
            <translation>保存号段</translation>
        </message>
        <message>
            <source>This computer stands alone: it gives the numbers of this range, in every series from the beginning of the year. Where several computers number apart, give each a range of its own; ranges must not meet.</source>
            <translation>本机未加入省级交换：各文号系列每年都从这一段里依次取号。几台电脑分别编号时，各用一段，不能重叠。</translation>
        </message>
        <message>
            <source>The province hands out the numbers. None has arrived yet: exchange with the province, and write the word of the document numbers in the settings of the office.</source>
            <translation>文号由省平台分配，现在还没有领到：请先在“单位”里写好机关代字，再与省平台交换一次。</translation>
        </message>
        <message>
            <source>The province hands out the numbers, to this computer alone, and new ones with every exchange before they run out. They are given in order; a void number is not given again.</source>
            <translation>号段由省平台分给本机专用，快用完时每次交换自动补足。号段内依次取号，作废的号不再用。</translation>
        </message>
        <message>
            <source>The year is over: not used any more</source>
            <translation>年度已过，不再使用</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>已用完</translation>
        </message>
        <message>
            <source>Few left: exchange with the province</source>
            <translation>快用完，请与省平台交换</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>The range is saved.</source>
            <translation>号段已保存。</translation>
        </message>
        <message>
            <source>These records were restored from a backup. The numbers this computer had may stand on papers made after it and are not given again: exchange with the province, it hands out new ones.</source>
            <translation>本工作区由备份恢复。本机原有的号可能已印在备份之后的文书上，不再使用：请与省级平台交换，领取新号段。</translation>
        </message>
        <message>
            <source>These records were restored from a backup. Numbers may stand on papers made after it that are not known here: look up the last ones on paper, write a range that begins after them and save it. Until then no number is given.</source>
            <translation>本工作区由备份恢复。备份之后的纸质文书可能已用了这里不知道的号：请查明纸面上用到几号，写一段在它之后的号并保存；在此之前不编号。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::OfficeView</name>
        <message>
            <source>Save the office</source>
            <translation>保存单位信息</translation>
        </message>
        <message>
            <source>Name, as on the seal</source>
            <translation>名称（与印章一致）</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>Word of its document numbers</source>
            <translation>机关代字</translation>
        </message>
        <message>
            <source>What numbers begin with, for example 张环高 in 张环高罚〔2026〕1号.</source>
            <translation>文号的开头，例如“张环高罚〔2026〕1号”中的“张环高”。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>邮编</translation>
        </message>
        <message>
            <source>Body for administrative reconsideration</source>
            <translation>行政复议机关</translation>
        </message>
        <message>
            <source>Court for administrative suits</source>
            <translation>行政诉讼管辖法院</translation>
        </message>
        <message>
            <source>Where fines are paid</source>
            <translation>罚款缴纳账户</translation>
        </message>
        <message>
            <source>Only an administrator changes the office.</source>
            <translation>单位信息由管理员修改。</translation>
        </message>
        <message>
            <source>The office is saved. New documents name it so.</source>
            <translation>单位信息已保存，新文书按此填写。</translation>
        </message>
        <message>
            <source>Distance from comparable cases that asks for a reason</source>
            <translation>与类案相差多少须写明理由</translation>
        </message>
        <message>
            <source>Of a fine from the median of cases with the same choices. The rules name no figure; 20 % is ours.</source>
            <translation>罚款金额与类案中位数之差。规定没有具体数字，20% 是本程序的默认值。</translation>
        </message>
        <message>
            <source>A report is written after each hearing</source>
            <translation>听证结束后制作听证报告</translation>
        </message>
        <message>
            <source>Without it a case leaves the hearing with its record alone; no authentic text was found that asks for a report.</source>
            <translation>不勾选时，案件凭听证笔录即可离开听证阶段；未查到要求制作听证报告的权威文本。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::OfficerFields</name>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Number of the enforcement certificate</source>
            <translation>行政执法证号</translation>
        </message>
        <message>
            <source>Certificate valid from</source>
            <translation>证件有效期自</translation>
        </message>
        <message>
            <source>Certificate valid until</source>
            <translation>证件有效期至</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Who investigates a case does not review or decide it, whatever roles he has.</source>
            <translation>无论有哪些角色，承办人都不得审核或决定自己承办的案件。</translation>
        </message>
        <message>
            <source>leads the bureau, since</source>
            <translation>主要负责人（含主持工作），自</translation>
        </message>
        <message>
            <source>Principal head since</source>
            <translation>任主要负责人起始日</translation>
        </message>
        <message>
            <source>Principal head</source>
            <translation>主要负责人</translation>
        </message>
        <message>
            <source>One at a time: who begins ends the time of the one before. He alone approves that a suspected crime is transferred, and decides on the withdrawal of other heads.</source>
            <translation>同一时间只有一人：新任开始，前任即止。移送涉嫌犯罪案件只由其批准，其他负责人的回避由其决定。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::OfficersView</name>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1，至 %2</translation>
        </message>
        <message>
            <source>%1, ended %2</source>
            <translation>%1，已于 %2 到期</translation>
        </message>
        <message>
            <source>Officers</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>执法证</translation>
        </message>
        <message>
            <source>Logs in here as</source>
            <translation>本机登录名</translation>
        </message>
        <message>
            <source>Add an officer</source>
            <translation>添加人员</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Remove the account</source>
            <translation>取消账户</translation>
        </message>
        <message>
            <source>Only an administrator changes officers and accounts.</source>
            <translation>人员和账户由管理员管理。</translation>
        </message>
        <message>
            <source>Save the officer</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Short name to log in with</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>初始密码</translation>
        </message>
        <message>
            <source>Tell it to the officer by word of mouth; the first login asks for a new one.</source>
            <translation>请当面告知本人，首次登录时须另设密码。</translation>
        </message>
        <message>
            <source>Save the account</source>
            <translation>保存账户</translation>
        </message>
        <message>
            <source>%1 (left)</source>
            <translation>%1（已离岗）</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>Set a password…</source>
            <translation>重设密码…</translation>
        </message>
        <message>
            <source>Give an account…</source>
            <translation>开通账户…</translation>
        </message>
        <message>
            <source>Works here again</source>
            <translation>恢复在岗</translation>
        </message>
        <message>
            <source>No longer works here</source>
            <translation>标为离岗</translation>
        </message>
        <message>
            <source>The officer is saved.</source>
            <translation>人员已保存。</translation>
        </message>
        <message>
            <source>Write a short name to log in with.</source>
            <translation>请填写登录名。</translation>
        </message>
        <message>
            <source>The account is ready. At the first login the officer chooses a password.</source>
            <translation>账户已开通，首次登录时由本人另设密码。</translation>
        </message>
        <message>
            <source>The account is removed. The officer's records stay.</source>
            <translation>账户已取消，该人员的记录保留不变。</translation>
        </message>
        <message>
            <source>%1 · principal head</source>
            <translation>%1 · 主要负责人</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::OverduePage</name>
        <message>
            <source>Not explained</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>已说明</translation>
        </message>
        <message>
            <source>Instructed</source>
            <translation>督办中</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已销号</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>情况说明</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>督办意见</translation>
        </message>
        <message>
            <source>Only cases I am in charge of</source>
            <translation>仅看我承办的</translation>
        </message>
        <message>
            <source>Settled ones too</source>
            <translation>包括已销号的</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>逾期事项</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Missed last days</source>
            <translation>逾期事项</translation>
        </message>
        <message>
            <source>No last day of the office was missed.</source>
            <translation>没有逾期的事项。</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>情况说明</translation>
        </message>
        <message>
            <source>By an officer in charge of the case</source>
            <translation>由承办人填写</translation>
        </message>
        <message>
            <source>Instruct</source>
            <translation>督办意见</translation>
        </message>
        <message>
            <source>By a supervisor or a head who is not in charge of it</source>
            <translation>由未承办本案的监督人员或者负责人填写</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>销号</translation>
        </message>
        <message>
            <source>Many cases are late: of each only the first missed day is listed. Choose your own cases to see all.</source>
            <translation>逾期案件较多，每案只列最早一项。勾选“仅看我承办的”可看到全部。</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Not filed yet</source>
            <translation>尚未立案</translation>
        </message>
        <message numerus="yes">
            <source>The last day was %1, %n day(s) ago.</source>
            <translation>
                <numerusform>最后期限为 %1，已过 %n 天。</numerusform>
            </translation>
        </message>
        <message>
            <source> (to be verified)</source>
            <translation>（待核）</translation>
        </message>
        <message>
            <source>Written. It stays with the case and goes to the province.</source>
            <translation>已记录，留在案卷中并随同步上报。</translation>
        </message>
        <message>
            <source>Why it was missed, or what is to be done and by when</source>
            <translation>写明为什么逾期，或者应当在什么时候办好什么</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackCases</name>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Table of the term</source>
            <translation>中间项的表格</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackComparisonPage</name>
        <message>
            <source>First pack</source>
            <translation>第一个基准包</translation>
        </message>
        <message>
            <source>Second pack</source>
            <translation>第二个基准包</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translation>返回  Esc</translation>
        </message>
        <message>
            <source>Amount shares are taken of (yuan)</source>
            <translation>倍数、百分比的基数（元）</translation>
        </message>
        <message>
            <source>Base of shares (yuan)</source>
            <translation>基数（元）</translation>
        </message>
        <message>
            <source>Lowest and highest of fines that are a multiple or percent are computed of this amount</source>
            <translation>按倍数或者百分比计算的，以此基数算出最低、最高罚款</translation>
        </message>
        <message>
            <source>This pack has no benchmark for the violation.</source>
            <translation>此基准包没有该违法行为的裁量基准。</translation>
        </message>
        <message>
            <source>Choose here what the first pack does not say: %1</source>
            <translation>第一个基准包没有的，请在此补选：%1</translation>
        </message>
        <message>
            <source>No comparison until both figures stand.</source>
            <translation>两边都得出金额后才能对比。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackEditor</name>
        <message>
            <source>Change the id</source>
            <translation>修改编号</translation>
        </message>
        <message>
            <source>Change the method</source>
            <translation>改变计算方法</translation>
        </message>
        <message>
            <source>This is the draft begun earlier.</source>
            <translation>这是以前没有编完的草稿。</translation>
        </message>
        <message>
            <source>Begin an empty one</source>
            <translation>另从空白开始</translation>
        </message>
        <message>
            <source>Begin from “%1”</source>
            <translation>改以“%1”开始</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>录入</translation>
        </message>
        <message>
            <source>New benchmark pack</source>
            <translation>新基准包</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>添加：%1</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>复制：%1</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>删除：%1</translation>
        </message>
        <message>
            <source>Taken away: %1.</source>
            <translation>已删除：%1。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Nothing is wrong with the draft.</source>
            <translation>草稿没有待改正之处。</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are still to be put right before the pack can be imported.</source>
            <translation>
                <numerusform>还有 %n 处待改正，改正后才能导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Look once more at id, title and the days it is in force: an imported pack is never changed again.</source>
            <translation>请再核对编号、名称和施行日期：导入后不再改动。</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translation>返回  Esc</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>Add another of the same kind</source>
            <translation>再添加一个同类项</translation>
        </message>
        <message>
            <source>Copy this part</source>
            <translation>复制此项</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Take this part away</source>
            <translation>删除此项</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Next thing to put right</source>
            <translation>下一处待改正</translation>
        </message>
        <message>
            <source>To the tree, the form, the preview</source>
            <translation>到目录、表单、预览</translation>
        </message>
        <message>
            <source>Open a draft…</source>
            <translation>打开草稿…</translation>
        </message>
        <message>
            <source>Save the draft to a file…</source>
            <translation>草稿存为文件…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Open a draft</source>
            <translation>打开草稿</translation>
        </message>
        <message>
            <source>Benchmark packs (*.json)</source>
            <translation>裁量基准包 (*.json)</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>保存草稿</translation>
        </message>
        <message>
            <source>The draft is saved: %1</source>
            <translation>草稿已保存：%1</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackExport</name>
        <message>
            <source>&amp;Excel table (.xlsx)</source>
            <translation>Excel 表格（.xlsx）(&amp;E)</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Excel 表格 (*.xlsx)</translation>
        </message>
        <message>
            <source>&amp;CSV table (.csv)</source>
            <translation>CSV 表格（.csv）(&amp;C)</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>CSV 表格 (*.csv)</translation>
        </message>
        <message>
            <source>&amp;JSON (.json)</source>
            <translation>JSON（.json）(&amp;J)</translation>
        </message>
        <message>
            <source>Benchmark packs (*.json)</source>
            <translation>裁量基准包 (*.json)</translation>
        </message>
        <message>
            <source>&amp;Template to fill in (.xlsx)</source>
            <translation>空白模板（.xlsx，附示例）(&amp;T)</translation>
        </message>
        <message>
            <source>There is no pack to export. Import one first, or fill in the template.</source>
            <translation>没有可导出的基准包。请先导入，或者填写空白模板。</translation>
        </message>
        <message>
            <source>Export a benchmark pack</source>
            <translation>导出裁量基准包</translation>
        </message>
        <message>
            <source>The pack is in %1.</source>
            <translation>基准包已写入 %1。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackPercents</name>
        <message>
            <source>Percent, for every branch</source>
            <translation>百分比，各分支相同</translation>
        </message>
        <message>
            <source>Or, in place of it, one for each branch:</source>
            <translation>或者各分支分别填写：</translation>
        </message>
        <message>
            <source>Percent, for %1</source>
            <translation>百分比，%1</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackPreview</name>
        <message>
            <source>What is wrong with the draft</source>
            <translation>草稿中待改正之处</translation>
        </message>
        <message>
            <source>Nothing is wrong: the pack can be imported</source>
            <translation>没有待改正之处，可以导入</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to put right</source>
            <translation>
                <numerusform>%n 处待改正</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a benchmark or a part of it: here it computes.</source>
            <translation>选中一项裁量基准或者其中的内容，即在此处试算。</translation>
        </message>
        <message>
            <source>The benchmark computes again as soon as it is right.</source>
            <translation>改正后即恢复试算。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackRows</name>
        <message>
            <source>Add a row</source>
            <translation>加一行</translation>
        </message>
        <message>
            <source>Take the row away</source>
            <translation>去一行</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackTree</name>
        <message>
            <source>Parts of the pack</source>
            <translation>基准包目录</translation>
        </message>
        <message>
            <source>Something is wrong here</source>
            <translation>此处待改正</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PackWhen</name>
        <message>
            <source>Any</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>%1 (is no option)</source>
            <translation>%1（没有这一档）</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PaperOutput</name>
        <message>
            <source>Save as PDF</source>
            <translation>另存为 PDF</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存到 %1。</translation>
        </message>
        <message>
            <source>Print %1</source>
            <translation>打印《%1》</translation>
        </message>
        <message>
            <source>%1 is on its way to the printer.</source>
            <translation>《%1》已送往打印机。</translation>
        </message>
        <message>
            <source>The print system cannot be reached (lp). Save as PDF and print that file.</source>
            <translation>无法连接打印系统（lp）。请另存为 PDF 后打印该文件。</translation>
        </message>
        <message>
            <source>The printer did not take %1: %2</source>
            <translation>打印机没有接收《%1》：%2</translation>
        </message>
        <message>
            <source>Save as ODT to edit</source>
            <translation>另存为可修改的 ODT</translation>
        </message>
        <message>
            <source>Save as Word by template</source>
            <translation>按模板另存为 Word</translation>
        </message>
        <message>
            <source>Placeholders that were not filled: %1</source>
            <translation>没有填写的占位符：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>To keep it as a file, make the PDF instead.</source>
            <translation>要存成文件，请用“生成 PDF”。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PaperView</name>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>适合宽度</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Sheet %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PartiesView</name>
        <message>
            <source>Take over from the address confirmation</source>
            <translation>从送达地址确认书登记</translation>
        </message>
        <message>
            <source>not filed yet</source>
            <translation>尚未立案</translation>
        </message>
        <message>
            <source>Addresses for service</source>
            <translation>送达地址</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>关联案件</translation>
        </message>
        <message>
            <source>The address is noted.</source>
            <translation>地址已登记。</translation>
        </message>
        <message>
            <source>The address is used no more. What was served there stays as it was.</source>
            <translation>地址已停用；以前的送达记录不变。</translation>
        </message>
        <message>
            <source>The cases are linked.</source>
            <translation>案件已关联。</translation>
        </message>
        <message>
            <source>The link is taken back.</source>
            <translation>关联已取消。</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) taken over.</source>
            <translation>
                <numerusform>已登记 %n 个地址。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PartyAddresses</name>
        <message>
            <source>Addresses for service</source>
            <translation>送达地址</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PartyPage</name>
        <message>
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Key unit</source>
            <translation>重点</translation>
        </message>
        <message>
            <source>Special</source>
            <translation>特殊</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>乡镇</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Choose an enterprise to see its file.</source>
            <translation>选择一家企业查看档案。</translation>
        </message>
        <message>
            <source>Name, credit code, phone or pinyin initials</source>
            <translation>名称、信用代码、电话或拼音首字母</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Enterprises</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>No enterprise fits. Try fewer characters or the pinyin initials.</source>
            <translation>没有符合的企业，少输几个字或试试拼音首字母。</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Credit grade</source>
            <translation>信用等级</translation>
        </message>
        <message>
            <source>Discharge permit</source>
            <translation>排污许可证</translation>
        </message>
        <message>
            <source>Permit valid until</source>
            <translation>许可证有效期至</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Import enterprises</source>
            <translation>导入企业</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx *.csv)</source>
            <translation>表格 (*.xlsx *.csv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PasswordForm</name>
        <message>
            <source>Change the password</source>
            <translation>修改密码</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>当前密码</translation>
        </message>
        <message>
            <source>An administrator has set this password. Choose one that only you know.</source>
            <translation>现在的密码由管理员设定，请改为只有自己知道的密码。</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新密码</translation>
        </message>
        <message>
            <source>At least 8 characters; a short sentence is easy to keep in mind.</source>
            <translation>至少 8 个字符，一句短话最好记。</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>再输一次新密码</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>两次输入的密码不一致。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PasswordView</name>
        <message>
            <source>The password is changed. The next login asks for the new one.</source>
            <translation>密码已修改，下次登录使用新密码。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PerformanceView</name>
        <message>
            <source>Record a payment</source>
            <translation>登记缴款</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>打开记录</translation>
        </message>
        <message>
            <source>Make the payment void</source>
            <translation>作废这笔缴款</translation>
        </message>
        <message>
            <source>Computed for</source>
            <translation>计算到</translation>
        </message>
        <message>
            <source>Who owes it</source>
            <translation>缴款义务人</translation>
        </message>
        <message>
            <source>Payment…</source>
            <translation>登记缴款…</translation>
        </message>
        <message>
            <source>Request to pay later or by instalments</source>
            <translation>延期、分期缴纳申请</translation>
        </message>
        <message>
            <source>Reconsideration or suit</source>
            <translation>复议、诉讼</translation>
        </message>
        <message>
            <source>Answer to the demand</source>
            <translation>对催告的陈述申辩</translation>
        </message>
        <message>
            <source>Application to the court</source>
            <translation>强制执行申请</translation>
        </message>
        <message>
            <source>The party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Nothing is due before the decision is served.</source>
            <translation>处罚决定送达以前，没有应缴的款项。</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>罚款</translation>
        </message>
        <message>
            <source>of it open</source>
            <translation>其中未缴</translation>
        </message>
        <message>
            <source>Confiscation</source>
            <translation>没收违法所得</translation>
        </message>
        <message>
            <source>Decision served on</source>
            <translation>决定送达日期</translation>
        </message>
        <message>
            <source>Last day to pay</source>
            <translation>缴款期满日</translation>
        </message>
        <message>
            <source>Added penalty</source>
            <translation>加处罚款</translation>
        </message>
        <message>
            <source>Added penalty, day by day</source>
            <translation>加处罚款计算</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Open of the fine</source>
            <translation>未缴本金</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>加处额</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>累计</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>%1: does not run</source>
            <translation>%1期间不计算</translation>
        </message>
        <message>
            <source>Cap %1 reached</source>
            <translation>已达上限 %1</translation>
        </message>
        <message>
            <source>%1 % a day (%2).</source>
            <translation>每日百分之%1（%2）。</translation>
        </message>
        <message>
            <source>To be checked: %1</source>
            <translation>待核：%1</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>缴纳计划</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已缴</translation>
        </message>
        <message>
            <source>Paid in full on</source>
            <translation>缴清日期</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>按期缴清</translation>
        </message>
        <message>
            <source>Paid late</source>
            <translation>迟缴</translation>
        </message>
        <message>
            <source>Missed: added penalty runs from the next day</source>
            <translation>逾期：次日起加处</translation>
        </message>
        <message>
            <source>Ahead</source>
            <translation>未到期</translation>
        </message>
        <message>
            <source>Demand and court</source>
            <translation>催告和申请法院强制执行</translation>
        </message>
        <message>
            <source>Demand served on</source>
            <translation>催告送达日期</translation>
        </message>
        <message>
            <source>Ten working days end on</source>
            <translation>十个工作日届满</translation>
        </message>
        <message>
            <source>The decision was annulled: nothing can be enforced.</source>
            <translation>处罚决定已被撤销，没有可以执行的内容。</translation>
        </message>
        <message>
            <source>The court cannot be asked while a reconsideration or a suit is open.</source>
            <translation>复议、诉讼没有结束，不能申请法院强制执行。</translation>
        </message>
        <message>
            <source>The court can be asked from</source>
            <translation>最早申请日</translation>
        </message>
        <message>
            <source>to</source>
            <translation>最晚申请日</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>情形</translation>
        </message>
        <message>
            <source>Demand to be served by</source>
            <translation>最迟送达催告</translation>
        </message>
        <message>
            <source>%1: from %2 to %3</source>
            <translation>%1：自 %2 至 %3</translation>
        </message>
        <message>
            <source>Payment: %1</source>
            <translation>缴款：%1</translation>
        </message>
        <message>
            <source>Void: %1</source>
            <translation>作废：%1</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>缴款</translation>
        </message>
        <message>
            <source>What was recorded</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>No payment, request or remedy is recorded yet.</source>
            <translation>还没有登记缴款、申请或者复议诉讼。</translation>
        </message>
        <message>
            <source>Make void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Why it does not count</source>
            <translation>作废的理由</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>票据号、文号</translation>
        </message>
        <message>
            <source>Daily fine</source>
            <translation>按日连续处罚罚款</translation>
        </message>
        <message>
            <source>Daily fines</source>
            <translation>按日连续处罚</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定书</translation>
        </message>
        <message>
            <source>Served on</source>
            <translation>送达日期</translation>
        </message>
        <message>
            <source>Added penalty on the daily fine %1</source>
            <translation>按日连续处罚（%1）的加处罚款</translation>
        </message>
        <message>
            <source>Added penalty on the daily fines</source>
            <translation>按日连续处罚的加处罚款</translation>
        </message>
        <message>
            <source>Plan for the daily fines</source>
            <translation>按日连续处罚的缴纳计划</translation>
        </message>
        <message>
            <source>The penalty decision</source>
            <translation>行政处罚决定</translation>
        </message>
        <message>
            <source>%1 (daily fine)</source>
            <translation>%1（按日连续处罚）</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PeriodForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PhraseKeys</name>
        <message>
            <source>Put a phrase in</source>
            <translation>插入常用语</translation>
        </message>
        <message>
            <source>Keep the selection as a phrase</source>
            <translation>把选中的文字存为常用语</translation>
        </message>
        <message>
            <source>Phrases go into the fields for long texts: put the cursor into one of them.</source>
            <translation>常用语用于长文字栏：请先把光标放进这样的栏里。</translation>
        </message>
        <message>
            <source>Select the text that is to be kept as a phrase first.</source>
            <translation>请先选中要存为常用语的文字。</translation>
        </message>
        <message>
            <source>“%1” is kept. Ctrl+J puts it in.</source>
            <translation>“%1”已保存，按 Ctrl+J 插入。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PhrasePicker</name>
        <message>
            <source>A word, or the first letters of the title</source>
            <translation>输入一个词，或标题的拼音首字母</translation>
        </message>
        <message>
            <source>Find a phrase</source>
            <translation>查找常用语</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>常用语</translation>
        </message>
        <message>
            <source>%1  (with the program)</source>
            <translation>%1（随程序提供）</translation>
        </message>
        <message>
            <source>No phrase for this. Select a text in the field and keep it with Ctrl+Shift+J.</source>
            <translation>没有相符的常用语。可选中栏里的文字，按 Ctrl+Shift+J 存为常用语。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PhraseTitle</name>
        <message>
            <source>Title of the phrase; Enter keeps it</source>
            <translation>常用语标题，回车保存</translation>
        </message>
        <message>
            <source>Title of the phrase</source>
            <translation>常用语标题</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PhrasesView</name>
        <message>
            <source>Any document</source>
            <translation>任何文书</translation>
        </message>
        <message>
            <source>A word, or the first letters of the title</source>
            <translation>输入一个词，或标题的拼音首字母</translation>
        </message>
        <message>
            <source>Find a phrase</source>
            <translation>查找常用语</translation>
        </message>
        <message>
            <source>New phrase</source>
            <translation>新建常用语</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>常用语</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>For</source>
            <translation>适用</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Filled in from the case: %1</source>
            <translation>插入时按案卷填写：%1</translation>
        </message>
        <message>
            <source>Save the phrase</source>
            <translation>保存常用语</translation>
        </message>
        <message>
            <source>End</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>It is not offered any more; it stays on record.</source>
            <translation>不再提供选用，记录保留。</translation>
        </message>
        <message>
            <source>Every long text</source>
            <translation>所有长文字栏</translation>
        </message>
        <message>
            <source>With the program</source>
            <translation>随程序提供</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>本单位</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>恢复使用</translation>
        </message>
        <message>
            <source>The phrase is saved. It is offered in the documents with Ctrl+J.</source>
            <translation>常用语已保存，在文书里按 Ctrl+J 选用。</translation>
        </message>
        <message>
            <source>The phrase is not offered any more.</source>
            <translation>该常用语已停用。</translation>
        </message>
        <message>
            <source>The phrase is offered again.</source>
            <translation>该常用语已恢复使用。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PlaceForm</name>
        <message>
            <source>The records begin here</source>
            <translation>从本机开始建立</translation>
        </message>
        <message>
            <source>The records come from the province</source>
            <translation>从省级平台取得</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>First use of this computer</source>
            <translation>本机首次使用</translation>
        </message>
        <message>
            <source>%1 (the province itself)</source>
            <translation>%1（省厅）</translation>
        </message>
        <message>
            <source>City or prefecture</source>
            <translation>市（州）</translation>
        </message>
        <message>
            <source>County or district</source>
            <translation>县（市、区）</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Address of the provincial platform</source>
            <translation>省级平台地址</translation>
        </message>
        <message>
            <source>One-time code</source>
            <translation>一次性登记码</translation>
        </message>
        <message>
            <source>The provincial or city administrator gives one for each computer.</source>
            <translation>由省、市管理员发放，每台电脑一个。</translation>
        </message>
        <message>
            <source>File of the trusted authority (PEM)</source>
            <translation>信任的根证书文件（PEM）</translation>
        </message>
        <message>
            <source>Only where the platform's certificate is not one the system trusts.</source>
            <translation>平台证书不被系统信任时才需要。</translation>
        </message>
        <message>
            <source>None: the bureau of %1 itself</source>
            <translation>无（%1本级）</translation>
        </message>
        <message>
            <source>Write the address of the platform.</source>
            <translation>请填写平台地址。</translation>
        </message>
        <message>
            <source>Write the one-time code.</source>
            <translation>请填写一次性登记码。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::PlaceholderList</name>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>页眉</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>页脚</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>注释</translation>
        </message>
        <message>
            <source>Placeholders of the template</source>
            <translation>模板中的占位符</translation>
        </message>
        <message>
            <source>Placeholder</source>
            <translation>占位符</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>填写</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>In the words</source>
            <translation>所在文字</translation>
        </message>
        <message>
            <source>✗ Unknown</source>
            <translation>✗ 不认识</translation>
        </message>
        <message>
            <source>✓ Known</source>
            <translation>✓ 认识</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>The program does not know these placeholders; they stay as they stand: %1</source>
            <translation>程序不认识下列占位符，将原样保留：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::RecordForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Write the sum in yuan: 12,345.67.</source>
            <translation>请写金额（元）：12,345.67。</translation>
        </message>
        <message>
            <source>Write day and time: 2026-11-25 09:30.</source>
            <translation>请写日期和时间：2026-11-25 09:30。</translation>
        </message>
        <message>
            <source>Write the day as 2026-11-25.</source>
            <translation>日期请写成 2026-11-25。</translation>
        </message>
        <message>
            <source>What you typed before is back. It is not on record yet.</source>
            <translation>上次没有填完的内容已经恢复，还没有存入记录。</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>重新开始</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::RecordsView</name>
        <message>
            <source>Check the records</source>
            <translation>检查记录</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Folder of the records</source>
            <translation>记录所在文件夹</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>行政区划</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>检查进度</translation>
        </message>
        <message>
            <source>Backed up and checked: %1</source>
            <translation>已备份并核对：%1</translation>
        </message>
        <message numerus="yes">
            <source>Everything is sound: %n journal entry(ies), every chain, every file.</source>
            <translation>
                <numerusform>全部完好：日志 %n 条、每条链、每个文件均无异常。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not everything is sound. Nothing was changed. Make no further entries, keep this computer as it is, and ask for help; the last backup and the province hold what is missing.</source>
            <translation>发现异常，未作任何改动。请停止录入，保持电脑现状并寻求帮助；最近的备份和省级平台保有缺失的内容。</translation>
        </message>
        <message>
            <source>Chain broken: %1</source>
            <translation>日志链断裂：%1</translation>
        </message>
        <message>
            <source>File missing: %1</source>
            <translation>文件缺失：%1</translation>
        </message>
        <message>
            <source>File altered: %1</source>
            <translation>文件被改动：%1</translation>
        </message>
        <message numerus="yes">
            <source>One is made every day, and the newest %n are kept. Copy the whole folder to another disk from time to time.</source>
            <translation>
                <numerusform>每天自动备份，保留最近 %n 份。请不时把整个文件夹复制到另一块硬盘。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ReferenceBanner</name>
        <message>
            <source>Reference that comes with this program, not a benchmark the province has published. The ranges are the statute's; steps and weights are the program's choice. Import the published table as soon as there is one: it takes the place of this.</source>
            <translation>本程序所附参考，非省级公布基准。法定幅度取自法律，分档和权重由本程序拟定。省级裁量基准公布后请即导入，导入后不再采用本参考。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ReferralView</name>
        <message>
            <source>New transfer</source>
            <translation>新建移送</translation>
        </message>
        <message>
            <source>Open the transfer</source>
            <translation>打开移送</translation>
        </message>
        <message>
            <source>Answer the questions…</source>
            <translation>回答问题…</translation>
        </message>
        <message>
            <source>New transfer…</source>
            <translation>新建移送…</translation>
        </message>
        <message>
            <source>I approve it</source>
            <translation>我批准</translation>
        </message>
        <message>
            <source>I do not approve it…</source>
            <translation>我不批准…</translation>
        </message>
        <message>
            <source>To be transferred</source>
            <translation>应当移送</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>已移交</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Questions open</source>
            <translation>有问题待回答</translation>
        </message>
        <message>
            <source>Not to be transferred</source>
            <translation>不需移送</translation>
        </message>
        <message>
            <source>No rule is touched by the acts of this case.</source>
            <translation>本案的违法行为不涉及移送标准。</translation>
        </message>
        <message>
            <source>By the answers no rule is met.</source>
            <translation>按已作的回答，没有达到移送标准。</translation>
        </message>
        <message>
            <source>The acts of this case ask for answers.</source>
            <translation>本案的违法行为涉及移送标准，请逐项回答。</translation>
        </message>
        <message>
            <source>No fine takes the place of this transfer, and it goes before detention (行政处罚法 第八条、第二十七条).</source>
            <translation>不得以罚款代替移送；涉嫌犯罪的先于行政拘留移送（行政处罚法 第八条、第二十七条）。</translation>
        </message>
        <message>
            <source>Answers of %1, %2</source>
            <translation>%1的回答，%2</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>移送标准</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Yes, met</source>
            <translation>是，达到</translation>
        </message>
        <message>
            <source>Yes, below the figure</source>
            <translation>是，未达到数值</translation>
        </message>
        <message>
            <source>Punished before, in the two years: %1, %2</source>
            <translation>二年内受过处罚：%1，%2</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>移送去向</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>受移送机关</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Nothing has been transferred.</source>
            <translation>没有移送。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文书</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::RelatedCases</name>
        <message>
            <source>Same party</source>
            <translation>同一当事人</translation>
        </message>
        <message>
            <source>Same act</source>
            <translation>同一行为</translation>
        </message>
        <message>
            <source>Handled jointly</source>
            <translation>并案办理</translation>
        </message>
        <message>
            <source>Split off from this case</source>
            <translation>由本案分出</translation>
        </message>
        <message>
            <source>This case was split off from it</source>
            <translation>本案由其分出</translation>
        </message>
        <message>
            <source>Follows this case</source>
            <translation>本案的后续案件</translation>
        </message>
        <message>
            <source>This case follows it</source>
            <translation>本案是其后续案件</translation>
        </message>
        <message>
            <source>Consecutive daily fine of this case</source>
            <translation>本案的按日连续处罚</translation>
        </message>
        <message>
            <source>This case is its consecutive daily fine</source>
            <translation>本案是其按日连续处罚</translation>
        </message>
        <message>
            <source>This case was transferred from it</source>
            <translation>本案由其移送而来</translation>
        </message>
        <message>
            <source>Transferred from this case</source>
            <translation>由本案移送</translation>
        </message>
        <message>
            <source>No other case of this party, and none linked.</source>
            <translation>该当事人没有其他案件，也没有关联案件。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Take the link back</source>
            <translation>取消关联</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>关联案件</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>How it belongs here</source>
            <translation>与本案的关系</translation>
        </message>
        <message>
            <source>Known by</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Number, party or cause of the other case</source>
            <translation>输入案号、当事人或者案由</translation>
        </message>
        <message>
            <source>Link another case</source>
            <translation>关联另一案件</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>该案是</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>not filed yet</source>
            <translation>尚未立案</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>人工关联</translation>
        </message>
        <message>
            <source>found</source>
            <translation>自动找出</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ReviewPointView</name>
        <message>
            <source>the whole file comes to 0</source>
            <translation>不符合的，全卷记0分</translation>
        </message>
        <message>
            <source>%1 standard points</source>
            <translation>标准分%1</translation>
        </message>
        <message>
            <source>takes off %1 points</source>
            <translation>不符合的扣%1分</translation>
        </message>
        <message>
            <source>a bonus of %1 points</source>
            <translation>加%1分</translation>
        </message>
        <message>
            <source>proposed to take off %1 points, not counted</source>
            <translation>建议扣%1分，不计入得分</translation>
        </message>
        <message>
            <source>The reviewer</source>
            <translation>评查意见</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>Fails</source>
            <translation>不符合</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Points taken off</source>
            <translation>扣分</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Reason: what is wrong and where, or why the program is not right</source>
            <translation>理由：哪里不符合，或者程序认定为什么不对</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep  Ctrl+Enter</source>
            <translation>保存  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Keep what the reviewer says</source>
            <translation>保存评查意见</translation>
        </message>
        <message>
            <source>How it is looked at: %1</source>
            <translation>评查方法：%1</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>前往</translation>
        </message>
        <message>
            <source>Go there: %1</source>
            <translation>前往：%1</translation>
        </message>
        <message>
            <source>%1 said on %2: %3</source>
            <translation>%1 %2认定：%3</translation>
        </message>
        <message>
            <source>%1 points taken off</source>
            <translation>扣%1分</translation>
        </message>
        <message>
            <source>The program finds: %1</source>
            <translation>程序认定：%1</translation>
        </message>
        <message>
            <source>The file has changed since.</source>
            <translation>此后案卷有变动。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ReviewView</name>
        <message>
            <source>Vetoes</source>
            <translation>否决项</translation>
        </message>
        <message>
            <source>Major faults</source>
            <translation>较重问题</translation>
        </message>
        <message>
            <source>Minor faults</source>
            <translation>一般问题</translation>
        </message>
        <message>
            <source>To be looked at by the reviewer</source>
            <translation>待评查人员判断</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Report (PDF)…</source>
            <translation>评查报告（PDF）…</translation>
        </message>
        <message>
            <source>Table (Excel)…</source>
            <translation>表格（Excel）…</translation>
        </message>
        <message>
            <source>Rule or words</source>
            <translation>项号或者内容</translation>
        </message>
        <message>
            <source>Filter the rules</source>
            <translation>过滤评查项</translation>
        </message>
        <message>
            <source>Which rules</source>
            <translation>显示哪些项</translation>
        </message>
        <message>
            <source>Open and wrong</source>
            <translation>不符合和待判断</translation>
        </message>
        <message>
            <source>All that apply</source>
            <translation>全部参评项</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Rules of the review</source>
            <translation>评查项</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>项号</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>1 holds, 2 fails, 3 does not apply, 0 takes the answer back</source>
            <translation>1 符合，2 不符合，3 不适用，0 撤回意见</translation>
        </message>
        <message>
            <source>You investigated this case: another officer reviews it (%1).</source>
            <translation>您是本案调查人员，由其他人员评查（%1）。</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>No score yet</source>
            <translation>尚无得分</translation>
        </message>
        <message numerus="yes">
            <source>Provisional: %n to be looked at</source>
            <translation>
                <numerusform>暂定：%n 项待判断</numerusform>
            </translation>
        </message>
        <message>
            <source>What was said to %1 is taken back.</source>
            <translation>%1的评查意见已撤回。</translation>
        </message>
        <message>
            <source>Kept in your name: %1 %2.</source>
            <translation>已以您的名义记录：%1 %2。</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存评查报告</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存为 %1。</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>保存表格</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Excel 表格 (*.xlsx)</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::RowsEditor</name>
        <message>
            <source>Add a row</source>
            <translation>加一行</translation>
        </message>
        <message>
            <source>Take the row away</source>
            <translation>删除此行</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::RunView</name>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>有问题</translation>
        </message>
        <message>
            <source>Problem, case opened</source>
            <translation>有问题，已转案件</translation>
        </message>
        <message>
            <source>You judge</source>
            <translation>由您判断</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Choose an inspection to go through its checklist.</source>
            <translation>选择一次检查，逐项核查。</translation>
        </message>
        <message>
            <source>Start on the spot</source>
            <translation>到场开始检查</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>结束检查</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已答</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>检查清单</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>planned for %1</source>
            <translation>计划 %1</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>开始于 %1</translation>
        </message>
        <message>
            <source>Two certified officers start it on the spot; from then on items can be answered.</source>
            <translation>两名以上持证人员到场后开始，开始后方可逐项作答。</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>已答 %1 / %2 项</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>发现问题 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>The inspection is finished. Its answers stay as they are.</source>
            <translation>检查已结束，各项回答已固定。</translation>
        </message>
        <message>
            <source>%1 is evidence already and was not added again.</source>
            <translation>“%1”已经是证据，没有重复收取。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in as evidence.</source>
            <translation>
                <numerusform>已收取 %n 个文件作为证据。</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the violation first, then open the case.</source>
            <translation>请先选定违法行为，再转立案。</translation>
        </message>
        <message>
            <source>Found at an inspection</source>
            <translation>现场检查发现</translation>
        </message>
        <message numerus="yes">
            <source>Taking in %n file(s)… You can go on meanwhile.</source>
            <translation>
                <numerusform>正在登记 %n 个文件…可以继续做别的。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ScreeningForm</name>
        <message>
            <source>Is the matter to be transferred?</source>
            <translation>是否应当移送</translation>
        </message>
        <message>
            <source>Save the answers</source>
            <translation>保存回答</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>t</source>
            <translation>吨</translation>
        </message>
        <message>
            <source>times the standard</source>
            <translation>倍</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>元</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>penalties in two years</source>
            <translation>次</translation>
        </message>
        <message>
            <source>mu</source>
            <translation>亩</translation>
        </message>
        <message>
            <source>m³</source>
            <translation>立方米</translation>
        </message>
        <message>
            <source>trees</source>
            <translation>株</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>人</translation>
        </message>
        <message>
            <source>%1: from %2 %3 (%4)</source>
            <translation>%1：%2%3以上（%4）</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>%1至%2日</translation>
        </message>
        <message>
            <source>%1, %2 %3 to %4 days</source>
            <translation>%1，%2%3至%4日</translation>
        </message>
        <message>
            <source>%1 (%2; detention %3)</source>
            <translation>%1（%2；拘留%3）</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>On record: %1</source>
            <translation>记录中：%1</translation>
        </message>
        <message>
            <source>Figure: %1</source>
            <translation>数值：%1</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>证据：%1</translation>
        </message>
        <message>
            <source>Which evidence shows it</source>
            <translation>以什么证据证明</translation>
        </message>
        <message>
            <source>Suspected crime: asked for by the acts of this case</source>
            <translation>涉嫌犯罪：本案违法行为涉及的标准</translation>
        </message>
        <message>
            <source>Detention: asked for by the acts of this case</source>
            <translation>行政拘留：本案违法行为涉及的情形</translation>
        </message>
        <message>
            <source>Suspected crime: all others</source>
            <translation>涉嫌犯罪：其他标准</translation>
        </message>
        <message>
            <source>Serious circumstances</source>
            <translation>情节严重</translation>
        </message>
        <message>
            <source>Detention: all others</source>
            <translation>行政拘留：其他情形</translation>
        </message>
        <message>
            <source>What you answered before is back. It is not on record yet.</source>
            <translation>上次没有答完的内容已经恢复，还没有存入记录。</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>重新开始</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ServiceAddresses</name>
        <message>
            <source>Registered</source>
            <translation>登记住所</translation>
        </message>
        <message>
            <source>Business site</source>
            <translation>经营场所</translation>
        </message>
        <message>
            <source>For letters</source>
            <translation>通信地址</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>电子</translation>
        </message>
        <message>
            <source>%1 (confirmed by the party %2)</source>
            <translation>%1（当事人 %2 确认）</translation>
        </message>
        <message>
            <source>No longer used</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Addresses for service</source>
            <translation>送达地址</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>确认日期</translation>
        </message>
        <message>
            <source>Add the address</source>
            <translation>登记地址</translation>
        </message>
        <message>
            <source>Another address, e-mail or number</source>
            <translation>另一个地址、邮箱或者号码</translation>
        </message>
        <message>
            <source>Confirmed in writing on</source>
            <translation>确认日期</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Add the address  Ctrl+Enter</source>
            <translation>登记地址  Ctrl+Enter</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ServiceForm</name>
        <message>
            <source>Way of service</source>
            <translation>送达方式</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>请选择</translation>
        </message>
        <message>
            <source>Note the service</source>
            <translation>登记送达</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Served, sent or published at</source>
            <translation>送达、寄出或者公告时间</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>送达人</translation>
        </message>
        <message>
            <source>First officer</source>
            <translation>送达人甲</translation>
        </message>
        <message>
            <source>Second officer</source>
            <translation>送达人乙</translation>
        </message>
        <message>
            <source>Address used</source>
            <translation>送达地址</translation>
        </message>
        <message>
            <source>Number of the mail</source>
            <translation>邮件编号</translation>
        </message>
        <message>
            <source>Agency or unit that passes it on</source>
            <translation>受委托（转交）的机关、单位</translation>
        </message>
        <message>
            <source>Published in</source>
            <translation>公告刊登处</translation>
        </message>
        <message>
            <source>The party cannot be found</source>
            <translation>受送达人下落不明</translation>
        </message>
        <message>
            <source>The other ways have failed</source>
            <translation>其他方式无法送达</translation>
        </message>
        <message>
            <source>Why by publication</source>
            <translation>公告送达的理由</translation>
        </message>
        <message>
            <source>Reasons and course</source>
            <translation>原因和经过</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒收</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>未能送达</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>结果未知</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Received, arrived or refused at</source>
            <translation>签收、到达或者拒收时间</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>签收人</translation>
        </message>
        <message>
            <source>He is</source>
            <translation>签收人身份</translation>
        </message>
        <message>
            <source>Why it was refused or not delivered</source>
            <translation>拒收或者未能送达的事由</translation>
        </message>
        <message>
            <source>Witness: name and unit</source>
            <translation>见证人：姓名、单位</translation>
        </message>
        <message>
            <source>Proof: receipt, photos, recording, published page</source>
            <translation>证明材料：回执、照片、录像、公告页面</translation>
        </message>
        <message>
            <source>New attempt</source>
            <translation>记一次送达</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <source>What came of the attempt of %1</source>
            <translation>补记 %1 送达的结果</translation>
        </message>
        <message>
            <source>%1 (as registered)</source>
            <translation>%1（登记住所）</translation>
        </message>
        <message>
            <source>%1 (to be checked)</source>
            <translation>%1（待核）</translation>
        </message>
        <message>
            <source>Deemed served on %1.</source>
            <translation>%1 视为送达。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ServiceProofs</name>
        <message>
            <source>Evidence that proves the service</source>
            <translation>证明送达的材料</translation>
        </message>
        <message>
            <source>Take in files…</source>
            <translation>收取文件…</translation>
        </message>
        <message>
            <source>Receipts, photos and recordings; they can be dropped here as well</source>
            <translation>回执、照片、录像，也可以拖到这里</translation>
        </message>
        <message>
            <source>Take in files as evidence</source>
            <translation>收取文件作为证据</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ServiceWindow</name>
        <message>
            <source>Service of %1</source>
            <translation>送达《%1》</translation>
        </message>
        <message>
            <source>Note what came of it</source>
            <translation>补记结果</translation>
        </message>
        <message>
            <source>Write the receipt</source>
            <translation>制作送达回证</translation>
        </message>
        <message>
            <source>Make void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>The attempt is noted.</source>
            <translation>送达已记入。</translation>
        </message>
        <message>
            <source>The result is noted.</source>
            <translation>结果已记入。</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>送达经过</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Day of service</source>
            <translation>送达日</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Noted wrongly? Write why; it stays on file as void</source>
            <translation>记错了？写明理由作废，原记录保留</translation>
        </message>
        <message>
            <source>Why the entry is void</source>
            <translation>作废理由</translation>
        </message>
        <message>
            <source>Served on %1</source>
            <translation>%1 送达</translation>
        </message>
        <message>
            <source>To be served by %1 (%2)</source>
            <translation>应当在 %1 前送达（%2）</translation>
        </message>
        <message>
            <source>Not served yet. Note the first attempt at the right.</source>
            <translation>尚未送达。请在右侧记入第一次送达。</translation>
        </message>
        <message>
            <source>Served by %1.</source>
            <translation>送达人：%1。</translation>
        </message>
        <message>
            <source>Deemed served on %1.</source>
            <translation>%1 视为送达。</translation>
        </message>
        <message>
            <source>Proof: %1.</source>
            <translation>证明材料：%1。</translation>
        </message>
        <message>
            <source>The entry is void. It stays on file.</source>
            <translation>该记录已作废，仍在案卷中。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SettingsPage</name>
        <message>
            <source>Looks and language</source>
            <translation>外观与语言</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Officers and accounts</source>
            <translation>人员与账户</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Records and backups</source>
            <translation>记录与备份</translation>
        </message>
        <message>
            <source>Document templates</source>
            <translation>文书模板</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>常用语</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SetupForm</name>
        <message>
            <source>Begin</source>
            <translation>开始使用</translation>
        </message>
        <message>
            <source>The office</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Name, as on the seal</source>
            <translation>名称（与印章一致）</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>Word of its document numbers</source>
            <translation>机关代字</translation>
        </message>
        <message>
            <source>What numbers begin with, for example 张环高 in 张环高罚〔2026〕1号.</source>
            <translation>文号的开头，例如“张环高罚〔2026〕1号”中的“张环高”。</translation>
        </message>
        <message>
            <source>You</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>I am new here</source>
            <translation>新增人员</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Logging in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>At least 8 characters. It opens the records; nobody can read it back.</source>
            <translation>至少 8 个字符。它是打开记录的钥匙，任何人都查不到。</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>再输一次密码</translation>
        </message>
        <message>
            <source>Short name to log in with</source>
            <translation>登录名</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SheetArea</name>
        <message>
            <source>Sheets</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SignatureList</name>
        <message>
            <source>Signatures</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Nobody signs this document.</source>
            <translation>该文书不需要签名。</translation>
        </message>
        <message>
            <source>%1 (%2) signed before the document was changed: this signature no longer holds. Let it be signed again.</source>
            <translation>%1（%2）签名以后文书又有改动：签名已经失效，请重新签名。</translation>
        </message>
        <message>
            <source>%1 refused to sign on %2: %3</source>
            <translation>%1 于 %2 拒绝签名：%3</translation>
        </message>
        <message>
            <source>✓ %1, %2</source>
            <translation>✓ %1　%2</translation>
        </message>
        <message>
            <source>signed on paper</source>
            <translation>在纸面上签名</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>签名…</translation>
        </message>
        <message>
            <source>Another signs…</source>
            <translation>另一人签名…</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SigningPad</name>
        <message>
            <source>Sign here with mouse, finger or pen</source>
            <translation>请用鼠标、手指或者数位笔在此签名</translation>
        </message>
        <message>
            <source>Sign here</source>
            <translation>请在此签名</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SigningPage</name>
        <message>
            <source>Refuses to sign</source>
            <translation>拒绝签名</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Name of who signs</source>
            <translation>签名人姓名</translation>
        </message>
        <message>
            <source>It is bound to the words of the document just shown: if they change, it no longer holds.</source>
            <translation>签名与刚才出示的内容绑定：内容改动后签名失效。</translation>
        </message>
        <message>
            <source>Why he does not sign</source>
            <translation>拒绝签名的理由</translation>
        </message>
        <message>
            <source>Witness: name and unit</source>
            <translation>见证人：姓名、单位</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Note the refusal</source>
            <translation>记录拒签</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SimilarCases</name>
        <message>
            <source>Fewer than %1 cases are no measure yet.</source>
            <translation>不满 %1 件，不作衡量。</translation>
        </message>
        <message>
            <source>This figure stands %1% above the median.</source>
            <translation>本案金额高于中位数 %1%。</translation>
        </message>
        <message>
            <source>This figure stands %1% below the median.</source>
            <translation>本案金额低于中位数 %1%。</translation>
        </message>
        <message>
            <source>This figure stands at the median.</source>
            <translation>本案金额与中位数相同。</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>County</source>
            <translation>县区</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>不同</translation>
        </message>
        <message>
            <source>Why this figure stands apart</source>
            <translation>本案金额为何不同</translation>
        </message>
        <message>
            <source>Comparable cases</source>
            <translation>类案</translation>
        </message>
        <message>
            <source>No decided case here has these choices, or only one other.</source>
            <translation>本机没有选项相同或者只有一项不同的已决案件。</translation>
        </message>
        <message numerus="yes">
            <source>%n decided case(s) made the same choices.</source>
            <translation>
                <numerusform>选项相同的已决案件 %n 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decided case(s) made another choice in one factor.</source>
            <translation>
                <numerusform>一项不同的已决案件 %n 件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Median %1; half of them between %2 and %3.</source>
            <translation>中位数 %1；半数在 %2 至 %3 之间。</translation>
        </message>
        <message numerus="yes">
            <source>More than %1% away from the median of %n comparable case(s): write down why.</source>
            <translation>
                <numerusform>与 %n 件类案的中位数相差超过 %1%，须写明理由。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1 (here %2)</source>
            <translation>%1（折算 %2）</translation>
        </message>
        <message>
            <source>Grey: another office keeps the file. The fine counts here; the case cannot be opened.</source>
            <translation>灰色：案卷在其他单位，罚款参与比较，不能打开案卷。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SimilarView</name>
        <message>
            <source>Comparable cases</source>
            <translation>类案</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::StartWindow</name>
        <message>
            <source>Demonstration data</source>
            <translation>演示数据</translation>
        </message>
        <message>
            <source>Qilian</source>
            <translation>祁连</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::StatusLine</name>
        <message>
            <source>Works offline</source>
            <translation>离线可用</translation>
        </message>
        <message>
            <source>Opens the page of the exchange with the province</source>
            <translation>打开同步页面</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SupervisionViews</name>
        <message>
            <source>Calendar</source>
            <translation>期限日历</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>逾期事项</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::SyncPage</name>
        <message>
            <source>County</source>
            <translation>县级</translation>
        </message>
        <message>
            <source>City, with its counties</source>
            <translation>市级（含所辖县区）</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>省级</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Change the address</source>
            <translation>更改地址</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Enrol again</source>
            <translation>重新登记</translation>
        </message>
        <message>
            <source>Progress of the exchange</source>
            <translation>同步进度</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>辖区</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>本机名称</translation>
        </message>
        <message>
            <source>Address of the province</source>
            <translation>省级平台地址</translation>
        </message>
        <message>
            <source>Last exchange that went through</source>
            <translation>最近一次同步成功</translation>
        </message>
        <message>
            <source>Last signed receipt of the province</source>
            <translation>省级平台最近签收</translation>
        </message>
        <message>
            <source>up to entry %1, %2</source>
            <translation>至第 %1 条，%2</translation>
        </message>
        <message>
            <source>Another computer works with a copy of this workspace (found %1). The records of both are kept; this one goes on under a new device number. Use a workspace on one computer only: enrol the other one by itself.</source>
            <translation>发现另一台电脑在使用本工作区的副本（%1）。两边的记录都已保留，本机改用新的设备编号继续。一个工作区只能在一台电脑上使用，请将另一台单独登记。</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>知道了</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::TaskForm</name>
        <message>
            <source>Routine</source>
            <translation>日常检查</translation>
        </message>
        <message>
            <source>Double-random draw</source>
            <translation>双随机抽查</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>信访举报</translation>
        </message>
        <message>
            <source>Monitoring alarm</source>
            <translation>监控报警</translation>
        </message>
        <message>
            <source>Recheck</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>Special campaign</source>
            <translation>专项检查</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>已计划</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>检查清单</translation>
        </message>
        <message>
            <source>Officers</source>
            <translation>执法人员</translation>
        </message>
        <message>
            <source>Why a second inspection in this month *</source>
            <translation>本月再次检查的理由 *</translation>
        </message>
        <message>
            <source>New inspection</source>
            <translation>新建检查</translation>
        </message>
        <message>
            <source>Name or pinyin initials, then choose</source>
            <translation>输入名称或拼音首字母后选择</translation>
        </message>
        <message>
            <source>Enterprise</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Why it is made</source>
            <translation>检查来源</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>检查日期</translation>
        </message>
        <message>
            <source>Officers (two or more, with a certificate)</source>
            <translation>执法人员（两名以上，须持证）</translation>
        </message>
        <message>
            <source>Plan the inspection</source>
            <translation>安排检查</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>%1 · certificate %2</source>
            <translation>%1 · 执法证 %2</translation>
        </message>
        <message>
            <source>%1 · no valid certificate</source>
            <translation>%1 · 无有效执法证</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::TemplatesView</name>
        <message>
            <source>No template yet. Choose a kind above and save a sample to begin with, or drop your own .docx here.</source>
            <translation>还没有模板。可在上方选择文书种类、保存样例后修改，或把本机关的 .docx 拖到这里。</translation>
        </message>
        <message>
            <source>Kind of document: a word of its name, then choose</source>
            <translation>文书种类：输入名称中的字，再选择</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>文书种类</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>启用日期</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Placeholders</source>
            <translation>占位符</translation>
        </message>
        <message>
            <source>Your own Word documents with {{placeholders}}: the program fills them with what the document holds. The help on documents tells how they are written.</source>
            <translation>本机关带有 {{占位符}} 的 Word 模板，由程序按文书内容填写。写法见“文书”的帮助。</translation>
        </message>
        <message>
            <source>Only an administrator changes the templates.</source>
            <translation>只有管理员可以更改模板。</translation>
        </message>
        <message>
            <source>Save a sample…</source>
            <translation>保存样例…</translation>
        </message>
        <message>
            <source>Bring in…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>另存一份…</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Out of use since %1</source>
            <translation>%1 起停用</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>在用</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Bring in a template</source>
            <translation>导入模板</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word 文档 (*.docx)</translation>
        </message>
        <message>
            <source>%1 was not taken in. %2</source>
            <translation>%1 没有导入。%2</translation>
        </message>
        <message>
            <source>%1 is in use for its kind of document.</source>
            <translation>%1 已启用。</translation>
        </message>
        <message>
            <source>Save the template</source>
            <translation>保存模板</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存到 %1。</translation>
        </message>
        <message>
            <source>Save a sample</source>
            <translation>保存样例</translation>
        </message>
        <message>
            <source>%1 sample</source>
            <translation>%1样例</translation>
        </message>
        <message>
            <source>%1 is out of use. It stays on file.</source>
            <translation>%1 已停用，仍存档。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::ThingsTable</name>
        <message>
            <source>Inventory</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>Add a thing</source>
            <translation>加一件</translation>
        </message>
        <message>
            <source>Take the thing off</source>
            <translation>去一件</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::TypedLine</name>
        <message>
            <source>Yuan, e.g. 50000</source>
            <translation>元，如 50000</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::VersionsWindow</name>
        <message>
            <source>Version %1</source>
            <translation>第 %1 版</translation>
        </message>
        <message>
            <source>Versions of %1</source>
            <translation>%1的版本</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>改前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>改后</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>不同之处</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>There is one version. “New version” writes another one; this one stays.</source>
            <translation>只有一个版本。“另拟新稿”会另起一版，这一版保留。</translation>
        </message>
        <message>
            <source>Both have the same words.</source>
            <translation>两个版本内容相同。</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) differ.</source>
            <translation>
                <numerusform>%n 个栏目不同。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::VoidForm</name>
        <message>
            <source>Write why the document is void.</source>
            <translation>请写明作废原因。</translation>
        </message>
        <message>
            <source>Reason; the number is not used again</source>
            <translation>作废原因（文号不再使用）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>作废原因</translation>
        </message>
        <message>
            <source>Make void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Make void  Ctrl+Enter</source>
            <translation>作废  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Make %1 void</source>
            <translation>《%1》作废</translation>
        </message>
        <message>
            <source>Make %1 void (%2)</source>
            <translation>《%1》（%2）作废</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::WeighingPanel</name>
        <message>
            <source>Circumstances speak for and against the party: weigh them.</source>
            <translation>情节相互矛盾，请权衡。</translation>
        </message>
        <message>
            <source>For the party</source>
            <translation>有利于当事人</translation>
        </message>
        <message>
            <source>Against the party</source>
            <translation>不利于当事人</translation>
        </message>
        <message>
            <source>The lighter side outweighs</source>
            <translation>从轻占优</translation>
        </message>
        <message>
            <source>The heavier side outweighs</source>
            <translation>从重占优</translation>
        </message>
        <message>
            <source>They balance each other</source>
            <translation>相互抵消</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::WithholdForm</name>
        <message>
            <source>Ground</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移入</translation>
        </message>
        <message>
            <source>Move into the secondary volume: %1</source>
            <translation>移入副卷：%1</translation>
        </message>
        <message>
            <source>Move back</source>
            <translation>移回</translation>
        </message>
        <message>
            <source>Back into the main volume: %1</source>
            <translation>移回正卷：%1</translation>
        </message>
        <message>
            <source>The reason stays in the journal of the case.</source>
            <translation>理由留在全过程记录里。</translation>
        </message>
        <message>
            <source>%1. Others do not get to read it; the reason stays in the journal.</source>
            <translation>%1。副卷不对外提供查阅；理由留在全过程记录里。</translation>
        </message>
        <message>
            <source>Write the reason.</source>
            <translation>填写理由。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::WorkbenchPage</name>
        <message>
            <source>Not filed yet</source>
            <translation>尚未立案</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>开始于 %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>planned for %1</source>
            <translation>计划 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>晚 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>%n 天后</numerusform>
            </translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>No case has a period running for this bureau.</source>
            <translation>本单位没有正在计算的办案期限。</translation>
        </message>
        <message>
            <source>Inspections</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>No inspection is planned or running.</source>
            <translation>没有计划中或进行中的检查。</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>有争议</translation>
        </message>
        <message>
            <source>Nothing is contested.</source>
            <translation>没有争议。</translation>
        </message>
        <message>
            <source>Two devices wrote different things here. Open the record and decide what holds.</source>
            <translation>两台设备在此写入了不同内容，请打开记录，确定以哪个为准。</translation>
        </message>
        <message>
            <source>more than %1 overdue</source>
            <translation>逾期超过 %1 件</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>逾期 %1 件</translation>
        </message>
        <message>
            <source>The %1 nearest. All others stand under Cases.</source>
            <translation>仅列最近的 %1 件，其余见“案件”。</translation>
        </message>
        <message>
            <source>%1 running</source>
            <translation>进行中 %1 次</translation>
        </message>
        <message>
            <source>Later ones stand under Inspections.</source>
            <translation>更晚的见“检查”。</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>待确定</translation>
        </message>
        <message>
            <source>submitted by %1 on %2</source>
            <translation>%1 %2 送审</translation>
        </message>
        <message numerus="yes">
            <source>waits %n day(s)</source>
            <translation>
                <numerusform>已等 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>For your approval</source>
            <translation>待我审批</translation>
        </message>
        <message>
            <source>Nothing waits for your approval.</source>
            <translation>没有待您审批的文书。</translation>
        </message>
    </context>
    <context>
        <name>qilian::ui::YearReviewPage</name>
        <message>
            <source>Closed and archived only</source>
            <translation>只评已结案、归档的</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Vetoes</source>
            <translation>否决项</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>待评查</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Other faults</source>
            <translation>其他问题</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translation>返回  Esc</translation>
        </message>
        <message>
            <source>Year the cases were filed in</source>
            <translation>立案年度</translation>
        </message>
        <message>
            <source>Review the year</source>
            <translation>评查全年</translation>
        </message>
        <message>
            <source>Table (Excel)…</source>
            <translation>表格（Excel）…</translation>
        </message>
        <message>
            <source>Cases reviewed</source>
            <translation>已评查案件</translation>
        </message>
        <message>
            <source>Cases of the year</source>
            <translation>年度案件</translation>
        </message>
        <message>
            <source>No case of this year here. Choose another year, or all stages.</source>
            <translation>这一年没有案件。换一个年度，或者不限阶段。</translation>
        </message>
        <message>
            <source>Most common faults</source>
            <translation>常见问题</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件数</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 points on average</source>
            <translation>平均 %1 分</translation>
        </message>
        <message>
            <source>Stopped: the list holds what was reviewed until then.</source>
            <translation>已停止：列表中是停止前评查的案件。</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>保存表格</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Excel 表格 (*.xlsx)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存为 %1。</translation>
        </message>
        <message>
            <source>Filed in %1</source>
            <translation>%1年立案</translation>
        </message>
    </context>
    <context>
        <name>qilian::workstation::Workstation</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Bringing the records of the province to this computer…</source>
            <translation>正在从省级平台取得记录…</translation>
        </message>
        <message>
            <source>Password of the demonstration: %1</source>
            <translation>演示密码：%1</translation>
        </message>
        <message>
            <source>Today's backup was not made: %1 The records themselves are safe. See to it, then back up under Settings, Records and backups.</source>
            <translation>今天的备份没有做成：%1 记录本身完好。处理后请在“设置”的“记录与备份”中立即备份。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>同步</translation>
        </message>
        <message>
            <source>These records were restored from a backup. Numbers of documents may stand on papers made after it, so none is given until there are new ones: exchange with the province, or have the administrator save a new range under Settings, Numbers.</source>
            <translation>本工作区由备份恢复。备份之后的文书可能已用了一些号，领到新号之前不再编号：请与省级平台交换，或由管理员在“设置—文号”另存一段号。</translation>
        </message>
    </context>
    <context>
        <name>record</name>
        <message>
            <source>This record is too large to be kept (%1 KB). Shorten its texts or attach them as a file.</source>
            <translation>该记录过大（%1 KB），请缩短文字或改为附件。</translation>
        </message>
        <message>
            <source>A journal entry is larger than any can be (%1 bytes).</source>
            <translation>日志条目过大（%1 字节）。</translation>
        </message>
        <message>
            <source>What arrived is not a journal entry (%1).</source>
            <translation>收到的不是日志条目（%1）。</translation>
        </message>
        <message>
            <source>The journal entry %1 was altered: its hash does not fit its content.</source>
            <translation>日志第 %1 条被改动：摘要与内容不符。</translation>
        </message>
        <message>
            <source>The field “%1” of a stored record cannot be read.</source>
            <translation>已存记录的字段“%1”无法读取。</translation>
        </message>
        <message>
            <source>“%1” is not a time stamp of a journal entry.</source>
            <translation>“%1”不是日志时间戳。</translation>
        </message>
        <message>
            <source>The field “%1” holds a value of the wrong type.</source>
            <translation>字段“%1”的值类型不对。</translation>
        </message>
        <message>
            <source>A record cannot be moved to another area (%1).</source>
            <translation>记录不能移到其他地区（%1）。</translation>
        </message>
        <message>
            <source>A record of the kind “%1” is never changed once it is made.</source>
            <translation>“%1”类记录一经生成不得更改。</translation>
        </message>
        <message>
            <source>The field “%1” is fixed once it is set.</source>
            <translation>字段“%1”一经填写不得更改。</translation>
        </message>
        <message>
            <source>“%1” does not point at a record.</source>
            <translation>“%1”没有指向记录。</translation>
        </message>
    </context>
    <context>
        <name>referral</name>
        <message>
            <source>It cannot be before %1.</source>
            <translation>不能早于 %1。</translation>
        </message>
        <message>
            <source>This day is still to come.</source>
            <translation>这一天还没有到。</translation>
        </message>
        <message>
            <source>Write the day the team reported it.</source>
            <translation>请写明报告日期。</translation>
        </message>
        <message>
            <source>Write who is directly responsible, and how.</source>
            <translation>请写明直接责任人员及其责任。</translation>
        </message>
        <message>
            <source>It has not been handed over yet.</source>
            <translation>尚未移交。</translation>
        </message>
        <message>
            <source>It can be handed over only after the head of the bureau approved it.</source>
            <translation>负责人批准以后才能移交。</translation>
        </message>
        <message>
            <source>Write what goes with it, a line each.</source>
            <translation>请写明随案材料，一行一件。</translation>
        </message>
        <message>
            <source>Write the day the police decided.</source>
            <translation>请写明公安机关决定日期。</translation>
        </message>
        <message>
            <source>Write why no objection was made, or what came of it.</source>
            <translation>请写明为什么没有提请复议，或者复议的结果。</translation>
        </message>
        <message>
            <source>Write which body it goes to.</source>
            <translation>请写明受移送机关。</translation>
        </message>
        <message>
            <source>Write why it goes there, with the article.</source>
            <translation>请写明移送的理由和依据条文。</translation>
        </message>
        <message>
            <source>A crime is suspected: that transfer goes first (行政处罚法 第八条).</source>
            <translation>涉嫌犯罪的先按犯罪移送（行政处罚法 第八条）。</translation>
        </message>
        <message>
            <source>Write the figure, in digits: 3 or 2.75.</source>
            <translation>请写明数值，例如 3 或者 2.75。</translation>
        </message>
        <message>
            <source>Write which evidence shows it.</source>
            <translation>请写明以什么证据证明。</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>The file has none of the documents this is about: %1.</source>
            <translation>案卷中没有本项所查的文书：%1。</translation>
        </message>
        <message>
            <source>It is no rule for this kind of file.</source>
            <translation>本类案卷不适用本项。</translation>
        </message>
        <message>
            <source>%1 says there was no defence, the record says there was one.</source>
            <translation>%1写明当事人未陈述申辩，案卷记载当事人提出过陈述申辩。</translation>
        </message>
        <message>
            <source>%1 does not name the kind of the penalty.</source>
            <translation>%1没有写明处罚种类。</translation>
        </message>
        <message>
            <source>%1 says ¥%2, the fine determined is ¥%3.</source>
            <translation>%1写明罚款%2元，裁量确定的罚款为%3元。</translation>
        </message>
        <message>
            <source>Nothing has been decided yet.</source>
            <translation>尚未作出处理决定。</translation>
        </message>
        <message>
            <source>The period from %1 cannot be counted: count it by hand.</source>
            <translation>自%1起的期限无法由程序计算，请人工计算。</translation>
        </message>
        <message>
            <source>Filed on %1, decided on %2; the period ended on %3.</source>
            <translation>%1立案，%2作出决定，期限至%3届满。</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>缺少%1。</translation>
        </message>
        <message>
            <source>%1 has not been served.</source>
            <translation>%1没有送达。</translation>
        </message>
        <message>
            <source>Neither a record of payment nor the court's papers are on file.</source>
            <translation>案卷中既没有缴款登记，也没有法院文书。</translation>
        </message>
        <message>
            <source>¥%1 are not paid.</source>
            <translation>尚有%1元未缴。</translation>
        </message>
        <message>
            <source>%1 was issued before its samples were taken.</source>
            <translation>%1的签发日期早于采样日期。</translation>
        </message>
        <message>
            <source>The file has no sampling record to compare the points with.</source>
            <translation>案卷中没有采样记录，点位无从比对。</translation>
        </message>
        <message>
            <source>The sampling record names “%1”, the report “%2”: compare.</source>
            <translation>采样记录的点位是“%1”，报告的点位是“%2”，请比对。</translation>
        </message>
        <message>
            <source>%1 does not name three different persons who signed.</source>
            <translation>%1的编制、审核、签发不是三个不同的人。</translation>
        </message>
        <message>
            <source>Look at the signatures and the seal on the report.</source>
            <translation>请查看报告上的签名和印章。</translation>
        </message>
        <message>
            <source>The investigation is not over.</source>
            <translation>调查尚未终结。</translation>
        </message>
        <message>
            <source>No licence or identity paper of the party is among the evidence, by its title.</source>
            <translation>按名称看，证据中没有营业执照、身份证等主体资格书证。</translation>
        </message>
        <message>
            <source>The file has no documents as evidence.</source>
            <translation>案卷中没有书证。</translation>
        </message>
        <message>
            <source>“%1” does not say when it was taken and by whom.</source>
            <translation>“%1”没有注明取得时间和提取人。</translation>
        </message>
        <message>
            <source>Look on the paper for who gave it, his signature, and those of the officers.</source>
            <translation>请查看纸面上的提供人、提供人签名和执法人员签名。</translation>
        </message>
        <message>
            <source>The file has no pictures or recordings.</source>
            <translation>案卷中没有照片、录像。</translation>
        </message>
        <message>
            <source>“%1” has no file and no digest.</source>
            <translation>“%1”没有文件和校验值。</translation>
        </message>
        <message>
            <source>Look on the copies for where the original is, and for the note that they were compared with it.</source>
            <translation>请查看复制件上的出处和“经核对与原件无误”。</translation>
        </message>
        <message>
            <source>The file has no statement of a witness.</source>
            <translation>案卷中没有证人证言。</translation>
        </message>
        <message>
            <source>Look on the statement for who the witness is, his signature, the day and his identity.</source>
            <translation>请查看证言上的证人情况、签名、日期和身份证明。</translation>
        </message>
        <message>
            <source>The file has no register of recordings and no recording.</source>
            <translation>案卷中没有音像记录登记表，也没有音像资料。</translation>
        </message>
        <message>
            <source>There is no register of recordings: compare the pictures in the file with its records.</source>
            <translation>没有音像记录登记表，请将案卷中的音像资料与各份笔录对照。</translation>
        </message>
        <message>
            <source>The register of recordings names none of %1.</source>
            <translation>音像记录登记表中没有%1的音像记录。</translation>
        </message>
        <message>
            <source>Every file has its digest; the check of the records compares them. Look whether they came in in time.</source>
            <translation>每个文件都有校验值，由数据核验比对；请查看是否按时入库。</translation>
        </message>
        <message>
            <source>The case is not closed.</source>
            <translation>案件尚未结案。</translation>
        </message>
        <message>
            <source>The file says nothing of publication: look it up where it is published.</source>
            <translation>案卷中没有信息公开的记载，请到公开平台核对。</translation>
        </message>
        <message>
            <source>%1 of %2 was not served by %3.</source>
            <translation>%2的%1没有在%3前送达。</translation>
        </message>
        <message>
            <source>The plan to put it right was not filed by %1.</source>
            <translation>整改方案没有在%1前备案。</translation>
        </message>
        <message>
            <source>The follow-up on %1 came after %2.</source>
            <translation>%1的跟踪检查晚于%2。</translation>
        </message>
        <message>
            <source>%1 runs from %2 to %3, more than three months.</source>
            <translation>%1的期限自%2至%3，超过三个月。</translation>
        </message>
        <message>
            <source>The fine of ¥%1 is above the ¥%2 of the simple procedure.</source>
            <translation>罚款%1元，超过简易程序限额%2元。</translation>
        </message>
        <message>
            <source>The remark sheet gives no day of the handover a program can read.</source>
            <translation>备考表没有写明程序可以识别的移交日期。</translation>
        </message>
        <message>
            <source>Handed over on %1, after %2.</source>
            <translation>%1移交，晚于%2。</translation>
        </message>
        <message>
            <source>The file has no record with its times.</source>
            <translation>案卷中没有写明起止时间的笔录。</translation>
        </message>
        <message>
            <source>%1 is in %2 and in %3 at the same time.</source>
            <translation>%1同一时间出现在%2和%3中。</translation>
        </message>
        <message>
            <source>%1 names several persons: %2.</source>
            <translation>%1记了几名被询问人：%2。</translation>
        </message>
        <message>
            <source>No fine is determined by a benchmark.</source>
            <translation>没有按裁量基准确定的罚款。</translation>
        </message>
        <message>
            <source>Look whether every change on the paper is signed or fingerprinted.</source>
            <translation>请查看每处改动是否签名或者捺指印。</translation>
        </message>
        <message>
            <source>Look whether the decision of the police on detention or a case is in the file.</source>
            <translation>请查看公安机关的拘留决定或者立案决定是否入卷。</translation>
        </message>
        <message>
            <source>Look at the binding: A4, three holes, no metal, 200 pages a volume at most.</source>
            <translation>请查看装订：A4、三孔一线、无金属物、每卷不超过200页。</translation>
        </message>
        <message>
            <source>Look in the other cases of the party whether this act was fined before.</source>
            <translation>请查当事人的其他案件，看同一行为是否已被罚款。</translation>
        </message>
        <message>
            <source>%1 is issued by %2; the bureau of this area is %3.</source>
            <translation>%1由%2作出，本地区的执法机关是%3。</translation>
        </message>
        <message>
            <source>Decided on %1 by %2. Whether it is competent for the act and its place, %3, only the reviewer can tell.</source>
            <translation>%1由%2作出。对该行为及其发生地（%3）有无管辖权，由评查人员判断。</translation>
        </message>
        <message>
            <source>The file has no record of an inspection or inquiry.</source>
            <translation>案卷中没有检查、询问笔录。</translation>
        </message>
        <message>
            <source>%1 of %2 names fewer than two officers whose certificates were valid that day.</source>
            <translation>%2的%1，当日执法证件有效的执法人员不足两人。</translation>
        </message>
        <message>
            <source>The certificates in %1 are not in the register of officers: compare them with the copies in the file.</source>
            <translation>%1中的执法证件不在人员名册中，请与案卷内的证件复印件核对。</translation>
        </message>
        <message>
            <source>%1 says “%2”, the case says “%3”.</source>
            <translation>%1写的是“%2”，案件登记的是“%3”。</translation>
        </message>
        <message>
            <source>The party is not named alike everywhere, and the file explains it: read the explanation.</source>
            <translation>当事人名称前后不一致，案卷中有说明，请阅读该说明。</translation>
        </message>
        <message>
            <source>%1 is against “%2”, the investigation report found “%3”.</source>
            <translation>%1的当事人是“%2”，调查报告认定的是“%3”。</translation>
        </message>
        <message>
            <source>Compare %1 with the papers of identity and with who owned, built or ran it.</source>
            <translation>请将%1与主体资格书证以及建设、施工、运维单位核对。</translation>
        </message>
        <message>
            <source>The act is told differently in the investigation report and in %1: compare.</source>
            <translation>调查报告与%1对违法行为的表述不同，请比对。</translation>
        </message>
        <message>
            <source>Compare the act as %1 tells it with what the evidence shows.</source>
            <translation>请将%1认定的事实与证据所证明的事实比对。</translation>
        </message>
        <message>
            <source>No evidence is linked to the case.</source>
            <translation>案件没有证据。</translation>
        </message>
        <message>
            <source>%1 pieces of evidence, %2 of them without what they prove. Whether they prove every element of the act, only the reviewer can tell.</source>
            <translation>共%1份证据，其中%2份没有写证明对象。是否足以证明每一项构成要件，由评查人员判断。</translation>
        </message>
        <message>
            <source>The party has not defended itself.</source>
            <translation>当事人没有提出陈述申辩。</translation>
        </message>
        <message>
            <source>The defence was not answered before the decision.</source>
            <translation>作出决定前没有复核陈述申辩意见。</translation>
        </message>
        <message>
            <source>The answer to the defence deals with the claim of no fault: read it.</source>
            <translation>复核意见写有无主观过错主张的核实情况，请阅读。</translation>
        </message>
        <message>
            <source>Read whether the party claimed to have no fault; the answer says nothing of it.</source>
            <translation>请查看当事人是否主张没有主观过错；复核意见没有写。</translation>
        </message>
        <message>
            <source>%1 does not cite %2, which the basis of the case names: compare.</source>
            <translation>%1没有引用案件依据所列的%2，请核对。</translation>
        </message>
        <message>
            <source>Read whether the facts %1 tells are what the cited article describes.</source>
            <translation>请核对%1的事实描述与所引条款的构成是否相符。</translation>
        </message>
        <message>
            <source>%1 %2 was in force neither at the act nor at the decision.</source>
            <translation>%1 %2在行为时和决定时都不在有效期内。</translation>
        </message>
        <message>
            <source>The case names no basis of the catalogue: look up whether what is cited is in force.</source>
            <translation>案件没有选定目录中的依据，请查所引条款是否有效。</translation>
        </message>
        <message>
            <source>The act ended before 2026-08-15 and was decided after it: read whether old and new law were compared.</source>
            <translation>行为终了于2026-08-15之前，决定在其后，请查看是否作了新旧法比较。</translation>
        </message>
        <message>
            <source>Read whether paragraph and item are cited exactly.</source>
            <translation>请查看引用是否精确到款、项。</translation>
        </message>
        <message>
            <source>%1 cites %2, which speaks of other cases: read which law makes this one a breach.</source>
            <translation>%1引用的%2属“其他”情形，请查看另引了哪部法律、法规把该情形定为违法。</translation>
        </message>
        <message>
            <source>%1 does not quote the words of its articles: look up whether one is a catch-all.</source>
            <translation>%1没有写出条文内容，请查所引条款是否为兜底条款。</translation>
        </message>
        <message>
            <source>No fine is imposed.</source>
            <translation>没有罚款。</translation>
        </message>
        <message>
            <source>The fine of ¥%1 is above the statute's ¥%2.</source>
            <translation>罚款%1元，高于法定上限%2元。</translation>
        </message>
        <message>
            <source>The fine of ¥%1 is below the statute's ¥%2, and no circumstance allows it.</source>
            <translation>罚款%1元，低于法定下限%2元，没有减轻情节。</translation>
        </message>
        <message>
            <source>The fine of ¥%1 is higher than the ¥%2 announced.</source>
            <translation>罚款%1元，高于告知的%2元。</translation>
        </message>
        <message>
            <source>No determination of the fine is on record: compare the figure with the article.</source>
            <translation>没有裁量记录，请将罚款数额与罚则比对。</translation>
        </message>
        <message>
            <source>The fine is below the statute's minimum: read whether its ground is a lawful one.</source>
            <translation>罚款低于法定下限，请查看减轻理由是否合法。</translation>
        </message>
        <message>
            <source>Read whether each thing on the list belongs to the act and may be taken by the article.</source>
            <translation>请逐项查看清单所列物项是否与违法行为有关、是否属法定范围。</translation>
        </message>
        <message>
            <source>%1 is only a draft.</source>
            <translation>%1还是草稿。</translation>
        </message>
        <message>
            <source>%1: “%2” is not filled in.</source>
            <translation>%1：“%2”没有填写。</translation>
        </message>
        <message>
            <source>%1: “%2” cites %3 without law or article.</source>
            <translation>%1：“%2”引用%3没有写明法律名称或者条。</translation>
        </message>
        <message>
            <source>%1: “%2” does not speak of “%3”.</source>
            <translation>%1：“%2”没有写明“%3”。</translation>
        </message>
        <message>
            <source>Everything is filled in. Read whether what is written is enough.</source>
            <translation>各项均已填写，请阅读内容是否写明、写清。</translation>
        </message>
        <message>
            <source>The file has no %1, and needs none so far.</source>
            <translation>案卷中没有%1，目前也不需要。</translation>
        </message>
        <message>
            <source>From %1 to %2 are %3 days, not %4.</source>
            <translation>自%1至%2为%3日，不是%4日。</translation>
        </message>
        <message>
            <source>The order was served on %1: the count begins on the next day, not on %2.</source>
            <translation>责令改正决定%1送达，应自次日起计罚，不是%2。</translation>
        </message>
        <message>
            <source>%1 days of ¥%2 come to ¥%3, not ¥%4.</source>
            <translation>%1日，每日%2元，合计%3元，不是%4元。</translation>
        </message>
        <message>
            <source>%1 runs until %2; thirty days from %3 end on %4.</source>
            <translation>%1的期限至%2；自%3起三十日至%4届满。</translation>
        </message>
        <message>
            <source>Extended on %1, after the first term had ended on %2.</source>
            <translation>%1延期，原期限已于%2届满。</translation>
        </message>
        <message>
            <source>%1 was served on %2; the period ended on %3.</source>
            <translation>%1于%2送达，期限至%3届满。</translation>
        </message>
        <message>
            <source>%1 has not been served by %2; the period ended on %3.</source>
            <translation>%1至%2没有送达，期限至%3届满。</translation>
        </message>
        <message>
            <source>The penalty is in the range of a hearing, and the notice does not tell the right to one.</source>
            <translation>拟作处罚属听证范围，告知书没有告知听证权利。</translation>
        </message>
        <message>
            <source>Served on %1 for a hearing on %2: that is less than seven working days before.</source>
            <translation>%1送达，%2听证，不足七个工作日。</translation>
        </message>
        <message>
            <source>%1 investigated the case and holds its hearing.</source>
            <translation>%1是本案调查人员，又主持、参与组织听证。</translation>
        </message>
        <message>
            <source>Read whether each fact has its evidence, the main ones of two kinds, and contradictions are settled.</source>
            <translation>请查看每项事实是否有证据、关键事实是否有两种以上证据、矛盾是否排除。</translation>
        </message>
        <message>
            <source>No document is final yet.</source>
            <translation>还没有定稿的文书。</translation>
        </message>
        <message>
            <source>%1: “%2” lacks opinion, name or day.</source>
            <translation>%1：“%2”缺意见、签名或者日期。</translation>
        </message>
        <message>
            <source>Bureau, title, number and day are there. Look at the seals.</source>
            <translation>机关、文书名称、文号、日期齐全，请查看印章。</translation>
        </message>
        <message>
            <source>%1 is signed by one officer in charge only.</source>
            <translation>%1只有一名承办人签名。</translation>
        </message>
        <message>
            <source>%1: the days of the opinions do not follow each other.</source>
            <translation>%1：各级意见的日期先后颠倒。</translation>
        </message>
        <message>
            <source>The file has no sheet of approval yet.</source>
            <translation>案卷中还没有审批表。</translation>
        </message>
        <message>
            <source>%1: “%2” is no valid code of the party.</source>
            <translation>%1：“%2”不是有效的当事人代码（证件号）。</translation>
        </message>
        <message>
            <source>No receipt of service names %1.</source>
            <translation>送达回证中没有%1。</translation>
        </message>
        <message>
            <source>Nothing had to be served so far.</source>
            <translation>目前没有需要送达的文书。</translation>
        </message>
        <message>
            <source>The file has not gone to the archive.</source>
            <translation>案卷尚未归档。</translation>
        </message>
        <message>
            <source>The catalogue goes from page %1 to page %2.</source>
            <translation>目录页号由第%1页跳到第%2页。</translation>
        </message>
        <message>
            <source>The catalogue gives no page numbers a program can read: compare it with the file.</source>
            <translation>目录没有写明程序可以识别的页号，请与案卷核对。</translation>
        </message>
        <message>
            <source>%1 ends before it begins.</source>
            <translation>%1的结束时间不晚于开始时间。</translation>
        </message>
        <message>
            <source>%1 does not give the certificate number of %2.</source>
            <translation>%1没有写明%2的执法证号。</translation>
        </message>
        <message>
            <source>%1 does not give number, post and relation of %2.</source>
            <translation>%1没有写全%2的证件号、职务、与本案关系。</translation>
        </message>
        <message>
            <source>%1 does not write down the answer to “%2”.</source>
            <translation>%1没有记录对方对“%2”的答复。</translation>
        </message>
        <message>
            <source>Not printed by the program: look for open lines.</source>
            <translation>不是由程序打印的，请查看空白处是否封闭。</translation>
        </message>
        <message>
            <source>Approved on %1, after it was done on %2.</source>
            <translation>%1批准，晚于实施日%2。</translation>
        </message>
        <message>
            <source>Dealt with on %1; the seven days ended on %2.</source>
            <translation>%1处理，七日期限至%2届满。</translation>
        </message>
        <message>
            <source>Not dealt with by %1; the seven days ended on %2.</source>
            <translation>至%1没有处理，七日期限至%2届满。</translation>
        </message>
        <message>
            <source>The party was not told the result of the monitoring.</source>
            <translation>没有将监测（检测、鉴定）结果告知当事人。</translation>
        </message>
        <message>
            <source>Told on %1, after the notice before the penalty of %2.</source>
            <translation>%1告知结果，晚于%2的事先告知书。</translation>
        </message>
        <message>
            <source>Look whether the data were audited, their marks checked, and logger and platform compared.</source>
            <translation>请查看数据是否经有效性审核、标记是否核对、数采仪与平台是否比对。</translation>
        </message>
        <message>
            <source>No automatic monitoring data are used.</source>
            <translation>没有使用自动监测数据。</translation>
        </message>
        <message>
            <source>“%1” of %2 comes before “%3” of %4.</source>
            <translation>“%1”（%2）早于“%3”（%4）。</translation>
        </message>
        <message>
            <source>There are no two steps to compare yet.</source>
            <translation>还没有可以比对先后的两个环节。</translation>
        </message>
        <message>
            <source>The period for service still runs.</source>
            <translation>送达期限尚未届满。</translation>
        </message>
        <message>
            <source>Served by public notice: look whether it was begun in time.</source>
            <translation>公告送达，请查看是否按时发布公告。</translation>
        </message>
        <message>
            <source>%1 was served by public notice, and the notice is not on file.</source>
            <translation>%1公告送达，案卷中没有公告。</translation>
        </message>
        <message>
            <source>%1 was served electronically, and the party's consent is not on file.</source>
            <translation>%1电子送达，案卷中没有当事人的同意确认书。</translation>
        </message>
        <message>
            <source>Nothing has been served so far.</source>
            <translation>目前没有送达的文书。</translation>
        </message>
        <message>
            <source>Look for the proof of service of %1.</source>
            <translation>请查看%1的送达凭证。</translation>
        </message>
        <message>
            <source>Served on %1, payment was due on %2, not on %3.</source>
            <translation>%1送达，缴款期限至%2届满，不是%3。</translation>
        </message>
        <message>
            <source>Asked for on %1, after payment was due on %2.</source>
            <translation>%1申请，晚于缴款期满日%2。</translation>
        </message>
        <message>
            <source>The added penalty of ¥%1 is above the ¥%2 not paid.</source>
            <translation>加处罚款%1元，超过未缴本金%2元。</translation>
        </message>
        <message>
            <source>No demand was served before the court was asked.</source>
            <translation>申请强制执行前没有送达催告书。</translation>
        </message>
        <message>
            <source>The demand was served on %1, the court was asked on %2 already.</source>
            <translation>催告书%1送达，%2即申请强制执行。</translation>
        </message>
        <message>
            <source>The service of the decision is not on record: count by hand.</source>
            <translation>没有处罚决定的送达记录，请人工计算。</translation>
        </message>
        <message>
            <source>Payment later or in parts was allowed: count the three months from the end of that time.</source>
            <translation>批准过延期、分期缴纳，请自该期限结束之日起计算三个月。</translation>
        </message>
        <message>
            <source>The record suspects no crime.</source>
            <translation>案卷没有涉嫌犯罪的记载。</translation>
        </message>
        <message>
            <source>A crime is suspected, and the case was not transferred.</source>
            <translation>涉嫌犯罪，没有移送。</translation>
        </message>
        <message>
            <source>This kind of act can lead to detention, and nothing was transferred: read why.</source>
            <translation>该类行为可以适用行政拘留，没有移送，请查看理由。</translation>
        </message>
        <message>
            <source>The basis of the case knows no detention.</source>
            <translation>案件依据没有规定行政拘留。</translation>
        </message>
        <message>
            <source>Decided on %1, but the five working days after the service on %2 end on %3, and there is no written waiver.</source>
            <translation>%1作出决定；告知书%2送达，五个工作日至%3届满，又没有书面放弃。</translation>
        </message>
        <message>
            <source>No penalty has been decided yet.</source>
            <translation>尚未作出处罚决定。</translation>
        </message>
        <message>
            <source>A request for recusal has not been decided.</source>
            <translation>回避申请没有处理结果。</translation>
        </message>
        <message>
            <source>A hearing was asked for on %1; the file has neither its record nor a refusal.</source>
            <translation>%1申请听证，案卷中没有听证笔录，也没有不予受理通知书。</translation>
        </message>
        <message>
            <source>The party asked for no recusal and no hearing, and made no defence.</source>
            <translation>当事人没有申请回避、听证，也没有陈述申辩。</translation>
        </message>
        <message>
            <source>No figure asks for a discussion of the heads. Whether the case was complex, the reviewer must say.</source>
            <translation>按数额不需要集体讨论；是否情节复杂，由评查人员判断。</translation>
        </message>
        <message>
            <source>No discussion of the heads was due.</source>
            <translation>不需要集体讨论。</translation>
        </message>
        <message>
            <source>The record of the discussion is missing.</source>
            <translation>缺少集体讨论笔录。</translation>
        </message>
        <message>
            <source>Discussed on %1, after the decision of %2.</source>
            <translation>%1集体讨论，晚于%2的决定。</translation>
        </message>
        <message>
            <source>Discussed on %1, before defence or hearing were over on %2: it must be discussed again.</source>
            <translation>%1集体讨论，申辩、听证至%2才结束，应当再次讨论。</translation>
        </message>
        <message>
            <source>No discussion of the heads is on file.</source>
            <translation>案卷中没有集体讨论。</translation>
        </message>
        <message>
            <source>%1 investigated the case and voted on it.</source>
            <translation>%1是本案调查人员，又参加表决。</translation>
        </message>
        <message>
            <source>Nothing on record asks for a legal review. Whether the case was of those that need one, the reviewer must say.</source>
            <translation>按记录不需要法制审核；是否属应当审核的情形，由评查人员判断。</translation>
        </message>
        <message>
            <source>No legal review was due.</source>
            <translation>不需要法制审核。</translation>
        </message>
        <message>
            <source>The legal review has not passed the case.</source>
            <translation>法制审核没有通过。</translation>
        </message>
        <message>
            <source>Reviewed on %1, after the decision of %2.</source>
            <translation>%1审核，晚于%2的决定。</translation>
        </message>
        <message>
            <source>Evidence came on %1, after the legal review of %2.</source>
            <translation>%1取得证据，晚于%2的法制审核。</translation>
        </message>
        <message>
            <source>The record does not say when the act ended or was found: count the limit by hand.</source>
            <translation>没有记载行为终了日或者发现日，请人工计算追责期限。</translation>
        </message>
        <message>
            <source>Found on %1; the act ended on %2 and could be punished until %3.</source>
            <translation>%1发现；行为%2终了，追责期限至%3届满。</translation>
        </message>
        <message>
            <source>The record does not name who examined the case: read it in the file.</source>
            <translation>没有登记案件审查人，请查看案卷。</translation>
        </message>
        <message>
            <source>Nobody has examined the case yet.</source>
            <translation>案件尚未审查。</translation>
        </message>
        <message>
            <source>%1 investigated the case and examined it.</source>
            <translation>%1是本案调查人员，又是审查人员。</translation>
        </message>
        <message>
            <source>No correction was ordered before the daily fine.</source>
            <translation>按日连续处罚前没有责令改正。</translation>
        </message>
        <message>
            <source>%1 was not served before the daily fine of %2.</source>
            <translation>%1没有在%2按日连续处罚前送达。</translation>
        </message>
        <message>
            <source>The file has no record of a recheck.</source>
            <translation>案卷中没有复查记录。</translation>
        </message>
        <message>
            <source>No recheck from the day after the service on %1 until %2.</source>
            <translation>自%1送达次日至%2没有复查。</translation>
        </message>
        <message>
            <source>The service of the order to correct is not on record.</source>
            <translation>没有责令改正决定的送达记录。</translation>
        </message>
        <message>
            <source>%1 was not made and served before the daily fine of %2.</source>
            <translation>%1没有在%2按日连续处罚前作出并送达。</translation>
        </message>
        <message>
            <source>The term from %1 cannot be counted: count it by hand.</source>
            <translation>自%1起的期限无法由程序计算，请人工计算。</translation>
        </message>
        <message>
            <source>The term ended on %1, the release came on %2.</source>
            <translation>期限至%1届满，%2才解除。</translation>
        </message>
        <message>
            <source>The term ended on %1, and there is no release by %2.</source>
            <translation>期限至%1届满，至%2没有解除。</translation>
        </message>
        <message>
            <source>The case has not been filed yet.</source>
            <translation>案件尚未立案。</translation>
        </message>
        <message>
            <source>The record does not say when the lead came in: count by hand.</source>
            <translation>没有记载收到线索的日期，请人工计算。</translation>
        </message>
        <message>
            <source>The lead came in on %1; filed on %2, but the period ended on %3.</source>
            <translation>%1收到线索，%2立案，期限至%3届满。</translation>
        </message>
        <message>
            <source>No question or answer speaks of “%1”: read whether it was asked.</source>
            <translation>问答中没有“%1”，请查看是否问到。</translation>
        </message>
        <message>
            <source>Questions and answers speak of “%1”: read whether that is enough.</source>
            <translation>问答中写到“%1”，请查看是否问清。</translation>
        </message>
        <message>
            <source>The address for service was not confirmed.</source>
            <translation>没有确认送达地址。</translation>
        </message>
        <message>
            <source>%1 has %2 points: a fault takes off some of them, and no more.</source>
            <translation>%1共%2分：不符合的应当扣分，扣分不超过该项分值。</translation>
        </message>
        <message>
            <source>The review standard has no rule “%1”.</source>
            <translation>评查标准中没有“%1”这一项。</translation>
        </message>
        <message>
            <source>You say otherwise than the program: write the reason.</source>
            <translation>您的意见与程序不同，请写明理由。</translation>
        </message>
        <message>
            <source>Write what is wrong and where.</source>
            <translation>请写明哪里不符合。</translation>
        </message>
        <message>
            <source>Answer a point of the review</source>
            <translation>填写评查意见</translation>
        </message>
        <message>
            <source>Nothing can be scored yet</source>
            <translation>尚无可评分的项目</translation>
        </message>
        <message>
            <source>%1 (provisional: %2 rules wait for the reviewer)</source>
            <translation>%1（暂定：%2项待评查人员判断）</translation>
        </message>
        <message>
            <source>proposed −%1</source>
            <translation>建议扣%1分</translation>
        </message>
        <message>
            <source>−%1</source>
            <translation>扣%1分</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>得%1分，标准分%2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source> (the program found: %1)</source>
            <translation>（程序认定：%1）</translation>
        </message>
        <message>
            <source> (the file has changed since)</source>
            <translation>（此后案卷有变动）</translation>
        </message>
        <message>
            <source>Reviewer: %1</source>
            <translation>评查意见：%1</translation>
        </message>
        <message>
            <source>Fails</source>
            <translation>不符合</translation>
        </message>
        <message>
            <source>To be looked at</source>
            <translation>待人工评查</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Veto</source>
            <translation>否决项</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>较重</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>行政处罚</translation>
        </message>
        <message>
            <source>No penalty</source>
            <translation>不予行政处罚</translation>
        </message>
        <message>
            <source>Daily fines</source>
            <translation>按日连续处罚</translation>
        </message>
        <message>
            <source>Sealing and seizure</source>
            <translation>查封扣押</translation>
        </message>
        <message>
            <source>Transfer for detention</source>
            <translation>移送行政拘留</translation>
        </message>
        <message>
            <source>Transfer of a crime</source>
            <translation>移送涉嫌犯罪</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Of the case</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>案卷类型</translation>
        </message>
        <message>
            <source>Reviewed on</source>
            <translation>评查日期</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>评查项</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>项号</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>评查内容</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>程度</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>扣分</translation>
        </message>
        <message>
            <source>Found by the program</source>
            <translation>程序认定</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>评查意见</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>待评查</translation>
        </message>
        <message>
            <source>Vetoes</source>
            <translation>否决项</translation>
        </message>
        <message>
            <source>Other faults</source>
            <translation>其他不符合项</translation>
        </message>
        <message>
            <source>Most common faults</source>
            <translation>常见问题</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件数</translation>
        </message>
        <message>
            <source>Veto %1: the whole file comes to 0.</source>
            <translation>否决项%1不符合：全卷记0分</translation>
        </message>
        <message>
            <source>Legality: %1 rules looked at, none fails: %2</source>
            <translation>合法性：评查%1项，没有不符合的：%2分</translation>
        </message>
        <message>
            <source>Standard: %1 of %2 points: %3 × %1 ÷ %2 = %4</source>
            <translation>规范性：标准分%2，得%1：%3 × %1 ÷ %2 = %4分</translation>
        </message>
        <message>
            <source>Bonus: %1 points, added to the points got</source>
            <translation>加分：%1分，加在得分之和中</translation>
        </message>
        <message>
            <source>Faults of the paper: −%1</source>
            <translation>卷面基本要素：扣%1分</translation>
        </message>
        <message>
            <source>A whole file of this kind has %1 standard points; documents this file does not have take no part.</source>
            <translation>本类案卷标准分合计%1分，本卷没有的文书不参评</translation>
        </message>
        <message>
            <source>%1 rules wait for the reviewer and take no part yet.</source>
            <translation>%1项待评查人员判断，暂不参评</translation>
        </message>
        <message>
            <source>Beside the standard: %1 points proposed to be taken off, not counted</source>
            <translation>现行要求：建议扣%1分，不计入得分</translation>
        </message>
        <message>
            <source>“%1” does not say when it was taken.</source>
            <translation>“%1”没有注明时间。</translation>
        </message>
        <message>
            <source>“%1” does not say where it was taken.</source>
            <translation>“%1”没有注明地点。</translation>
        </message>
        <message>
            <source>“%1” does not say who took it.</source>
            <translation>“%1”没有注明拍摄人。</translation>
        </message>
        <message>
            <source>“%1” does not say what it proves.</source>
            <translation>“%1”没有写证明内容。</translation>
        </message>
        <message>
            <source>The decision is not in the record: look at the paper.</source>
            <translation>决定书不在记录中，请查看纸质案卷。</translation>
        </message>
        <message>
            <source>%1: a piece of evidence has no name.</source>
            <translation>%1：有一项证据没有写名称。</translation>
        </message>
        <message>
            <source>%1: the evidence “%2” does not say when it was taken.</source>
            <translation>%1：证据“%2”没有写取得时间。</translation>
        </message>
        <message>
            <source>%1: the evidence “%2” does not say who gave or took it.</source>
            <translation>%1：证据“%2”没有写提供人或者提取人。</translation>
        </message>
        <message>
            <source>%1: the evidence “%2” does not say what it proves.</source>
            <translation>%1：证据“%2”没有写证明内容。</translation>
        </message>
        <message>
            <source>at most −%1</source>
            <translation>最多扣%1分</translation>
        </message>
        <message>
            <source>%1 standard points</source>
            <translation>标准分%1</translation>
        </message>
        <message>
            <source>No order to correct was served before the daily fine of %1.</source>
            <translation>%1按日连续处罚决定之前，没有已送达的责令改正决定。</translation>
        </message>
        <message>
            <source>The order served on %1 was not rechecked before the daily fine of %2.</source>
            <translation>%1送达的责令改正决定，在%2按日连续处罚决定之前没有复查。</translation>
        </message>
        <message>
            <source>The recheck of %1 established no refusal.</source>
            <translation>%1的复查没有认定拒不改正。</translation>
        </message>
        <message>
            <source>The first decision is neither in this file nor in a linked case: compare its days by hand.</source>
            <translation>原处罚决定不在本卷，也不在关联案件中：请人工核对作出日、送达日。</translation>
        </message>
        <message>
            <source>The order of %1 does not warn of the daily fine.</source>
            <translation>%1的再次责令改正决定没有写明按日连续处罚的后果。</translation>
        </message>
        <message>
            <source>The recheck of %1 does not say what was seen, or by which pictures it is shown.</source>
            <translation>%1的复查记录没有写明查见的情况，或者没有写明照片、录像编号。</translation>
        </message>
        <message>
            <source>%1 counts %2 days from %3 to %4; by orders and rechecks they are %5, from %6 to %7.</source>
            <translation>%1按%2日计，自%3至%4；按责令改正和复查记录应为%5日，自%6至%7。</translation>
        </message>
        <message>
            <source>The first fine is neither in this file nor in a linked case: compute days times fine by hand.</source>
            <translation>原罚款数额不在本卷，也不在关联案件中：请人工核算日数乘原罚款。</translation>
        </message>
        <message>
            <source>Extended on %1, after the period had ended on %2.</source>
            <translation>%1批准延长，期限已于%2届满。</translation>
        </message>
        <message>
            <source>Extended again on %1, and no discussion of the heads is on record.</source>
            <translation>%1再次延长，没有负责人集体讨论的记录。</translation>
        </message>
        <message>
            <source>Filed on %1, decided on %2; the period ended on %3, but the file has a hearing, a monitoring or a public notice whose time is not on record: count it.</source>
            <translation>%1立案，%2作出决定，期限%3届满；卷内有听证、监测或者公告送达材料，但没有登记不计入期限的时间：请核算。</translation>
        </message>
        <message>
            <source>The last recheck, of %1, found that the act went on.</source>
            <translation>最近一次复查（%1）认定仍在违法。</translation>
        </message>
        <message>
            <source>%1 was first tried to be served on %2; the period ended on %3.</source>
            <translation>%1首次送达在%2，送达期限%3届满。</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>案情</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>罚款</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>执行</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>措施</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>关联案件</translation>
        </message>
        <message>
            <source>Begun at %1, approved at %2 only: after more than %3 hours.</source>
            <translation>%1实施，%2才批准，超过%3小时。</translation>
        </message>
        <message>
            <source>Begun at %1, approved at %2 only.</source>
            <translation>%1实施，%2才批准。</translation>
        </message>
        <message>
            <source>Nothing on file approves what was held on %1.</source>
            <translation>%1实施的查封、扣押或者登记保存没有批准记录。</translation>
        </message>
        <message>
            <source>%1 investigated the case and approved what was held on %2.</source>
            <translation>%1是本案调查人员，又批准了%2的查封、扣押或者登记保存。</translation>
        </message>
        <message>
            <source>“%1” does not say what it has to do with the act.</source>
            <translation>“%1”没有写明与违法行为的关联。</translation>
        </message>
        <message>
            <source>The record of %1 does not say that decision and list were handed over on the spot: look at the site record.</source>
            <translation>%1的记录没有写明决定书和清单已当场交付：请查看现场笔录。</translation>
        </message>
        <message>
            <source>The term ended on %1, and “%2” is held on %3 still.</source>
            <translation>期限%1届满，至%3“%2”仍未解除。</translation>
        </message>
        <message>
            <source>The record of what is held says neither when it began nor what was taken: count the term by hand.</source>
            <translation>查封、扣押、登记保存的记录缺少起始时间或者清单：请人工核算期限。</translation>
        </message>
        <message>
            <source>The inventory of %1 is empty.</source>
            <translation>%1的清单是空的。</translation>
        </message>
        <message>
            <source>The record of %1 does not say where the things are kept.</source>
            <translation>%1的记录没有写明保存地点。</translation>
        </message>
        <message>
            <source>“%1” is listed without model or quantity.</source>
            <translation>清单中“%1”缺少规格型号或者数量。</translation>
        </message>
        <message>
            <source>Not signed on the screen: %1. Look for the signatures on the paper.</source>
            <translation>没有电子签名：%1。请查看纸面签名，拒签的查看注明。</translation>
        </message>
        <message>
            <source>Extended by %1 days; %2 are the most.</source>
            <translation>延长%1日，超过最长%2日。</translation>
        </message>
        <message>
            <source>The term that ended on %1 was extended, and the record does not say when the party was told in writing.</source>
            <translation>%1届满的期限已延长，没有书面告知当事人的日期。</translation>
        </message>
        <message>
            <source>The extension has no reason on record.</source>
            <translation>延长没有写明理由。</translation>
        </message>
        <message>
            <source>%1 extends by %2 days; %3 are the most.</source>
            <translation>%1延长%2日，超过最长%3日。</translation>
        </message>
        <message>
            <source>The recheck of %1 names fewer than two officers whose certificates were valid that day.</source>
            <translation>%1复查记录中当日证件有效的执法人员不足两人。</translation>
        </message>
        <message>
            <source>The sealing or seizure of %1 names fewer than two officers whose certificates were valid that day.</source>
            <translation>%1查封、扣押记录中当日证件有效的执法人员不足两人。</translation>
        </message>
        <message>
            <source>The registration of evidence of %1 names fewer than two officers whose certificates were valid that day.</source>
            <translation>%1先行登记保存记录中当日证件有效的执法人员不足两人。</translation>
        </message>
        <message>
            <source>The service on %1 names fewer than two officers whose certificates were valid that day.</source>
            <translation>%1送达记录中当日证件有效的执法人员不足两人。</translation>
        </message>
        <message>
            <source>The catalogue does not list the act among those fined by the day: read which regulation adds it.</source>
            <translation>违法行为目录没有把该行为列为可以按日连续处罚：请核对是哪部地方性法规增加的。</translation>
        </message>
        <message>
            <source>Decided on %1, and not served by %2.</source>
            <translation>%1作出决定，未在%2前送达。</translation>
        </message>
        <message>
            <source>Served on %1, and the plan to put it right was not filed by %2.</source>
            <translation>%1送达，整改方案未在%2前备案。</translation>
        </message>
        <message>
            <source>Put right on %1, and that was not filed by %2.</source>
            <translation>%1完成整改，未在%2前备案。</translation>
        </message>
        <message>
            <source>Lifted on %1, and not followed up by %2.</source>
            <translation>%1解除，未在%2前跟踪检查。</translation>
        </message>
        <message>
            <source>Production was resumed without leave or the act was found again, and the government was not told.</source>
            <translation>擅自恢复生产或者又实施同一违法行为，没有报告人民政府。</translation>
        </message>
        <message>
            <source>The record does not say when it was decided: count by hand.</source>
            <translation>记录没有写明决定日期：请人工核算。</translation>
        </message>
        <message>
            <source>Served on %1, it runs until %2; three months end on %3.</source>
            <translation>%1送达，期限至%2，三个月至%3届满。</translation>
        </message>
        <message>
            <source>Extended from %1 to %2; %3 is the latest.</source>
            <translation>期限由%1延长到%2，最迟应至%3。</translation>
        </message>
        <message>
            <source>The record does not say when the limit was served or ends: count by hand.</source>
            <translation>限制生产的记录没有写明送达日期或者期限：请人工核算。</translation>
        </message>
        <message>
            <source>%1: what %2 signed on %3 was changed afterwards.</source>
            <translation>%1：%2于%3签名之后内容又有改动，签名不再有效。</translation>
        </message>
        <message>
            <source>%1 is final, and the head has not approved it.</source>
            <translation>%1已定稿，负责人没有批准。</translation>
        </message>
        <message>
            <source>%1 was changed after %2 had approved it on %3.</source>
            <translation>%1在%2于%3批准之后又有改动。</translation>
        </message>
        <message>
            <source>%1 was approved by %2, who investigated the case.</source>
            <translation>%1由本案调查人员%2批准。</translation>
        </message>
        <message>
            <source>No approval is on record for %1: look for the head's signature on the paper.</source>
            <translation>%1没有审批记录：请查看纸面上负责人的签名。</translation>
        </message>
        <message>
            <source>%1 asks for ¥%2; on %3 ¥%4 were owed: fine ¥%5, confiscation ¥%6, added penalty ¥%7.</source>
            <translation>%1催告金额为 ¥%2；%3当日尚欠 ¥%4（罚款 ¥%5、没收违法所得 ¥%6、加处罚款 ¥%7）。</translation>
        </message>
        <message>
            <source>What the party said to the demand on %1 was not looked into, as far as is on record.</source>
            <translation>当事人%1对催告的陈述申辩，没有复核记录。</translation>
        </message>
        <message>
            <source>“%1” is still held since %2.</source>
            <translation>“%1”自%2起仍在查封、扣押或者登记保存中。</translation>
        </message>
        <message>
            <source>The payment of ¥%1 on %2 has no number of a receipt.</source>
            <translation>%2缴纳的 ¥%1 没有票据号。</translation>
        </message>
        <message>
            <source>The payments are not entered one by one: compare the receipts with the decision.</source>
            <translation>缴款没有逐笔登记：请把票据与决定书核对。</translation>
        </message>
        <message>
            <source>%1: ¥%2 are not paid.</source>
            <translation>%1：¥%2 未缴纳。</translation>
        </message>
        <message>
            <source>¥%1 were collected on the spot on %2 without a ground of the law.</source>
            <translation>%2当场收缴 ¥%1，没有法定情形。</translation>
        </message>
        <message>
            <source>¥%1 were collected on the spot; by this ground ¥%2 are the most.</source>
            <translation>当场收缴 ¥%1，该情形最多 ¥%2。</translation>
        </message>
        <message>
            <source>The ¥%1 of %2 were not handed on by %3.</source>
            <translation>%2当场收缴的 ¥%1 未在%3前交存。</translation>
        </message>
        <message>
            <source>The request of %1 was not answered by %2.</source>
            <translation>%1的延期、分期申请，至%2没有答复。</translation>
        </message>
        <message>
            <source>The request of %1 was answered after %2.</source>
            <translation>%1的延期、分期申请，答复晚于%2。</translation>
        </message>
        <message>
            <source>The record does not say who decided on the request of %1.</source>
            <translation>%1的延期、分期申请没有写明由谁批准。</translation>
        </message>
        <message>
            <source>¥%1 were paid as added penalty; it comes to ¥%2.</source>
            <translation>已缴加处罚款 ¥%1，应为 ¥%2。</translation>
        </message>
        <message>
            <source>%1 says ¥%2; counted day by day until %3, without the days of a remedy, it is ¥%4.</source>
            <translation>%1为 ¥%2；逐日计算至%3，剔除复议、诉讼期间，应为 ¥%4。</translation>
        </message>
        <message>
            <source>The decision was annulled after the court was asked: look what became of the application.</source>
            <translation>申请强制执行之后决定被撤销：请核对申请的处理。</translation>
        </message>
        <message>
            <source>Asked on %1, while a reconsideration or a suit went on.</source>
            <translation>%1申请，当时复议或者诉讼尚未终结。</translation>
        </message>
        <message>
            <source>A reconsideration or a suit began after the court was asked: count the period by hand.</source>
            <translation>申请强制执行之后又有复议或者诉讼：请人工核算期限。</translation>
        </message>
        <message>
            <source>Asked on %1; the court can be asked from %2 until %3.</source>
            <translation>%1申请；可以申请的期间为%2至%3。</translation>
        </message>
        <message>
            <source>%1, linked as the same act, was fined on %2 as well.</source>
            <translation>关联为同一行为的%1已于%2给予处罚。</translation>
        </message>
        <message>
            <source>The party was fined by the same clause for the same time in %1: read whether it is one act.</source>
            <translation>当事人在%1中因同一条款、时间重叠的行为已受处罚：请判断是否为同一行为。</translation>
        </message>
        <message>
            <source>The case fines %1 acts: read whether they are several, or one act that several articles punish.</source>
            <translation>本案处罚%1个行为：请判断是数个行为，还是一个行为触犯数条（从一重）。</translation>
        </message>
        <message>
            <source>Not signed on the screen: %1. Look for signature and day on every page, or the note of a refusal.</source>
            <translation>没有电子签名：%1。请逐页查看签名和日期，拒签的查看注明。</translation>
        </message>
        <message>
            <source>Not signed on the screen: %1. Look for the signatures on the last page.</source>
            <translation>没有电子签名：%1。请查看末页签名和日期。</translation>
        </message>
        <message>
            <source>Not signed on the screen: %1. Look for the signatures on every page of the hearing record.</source>
            <translation>没有电子签名：%1。请逐页查看听证笔录的签名。</translation>
        </message>
        <message>
            <source>%1 has no receipt of the police.</source>
            <translation>%1没有公安机关的回执。</translation>
        </message>
        <message>
            <source>Reported on %1, and not decided by %2.</source>
            <translation>%1报告，至%2没有作出是否移送的决定。</translation>
        </message>
        <message>
            <source>Reported on %1, decided after %2.</source>
            <translation>%1报告，作出决定晚于%2。</translation>
        </message>
        <message>
            <source>By their notice the police filed no case and detained nobody.</source>
            <translation>公安机关已通知：没有立案，也没有拘留。</translation>
        </message>
        <message>
            <source>By the answers on record it is to be transferred to the police, and it was not.</source>
            <translation>按登记的移送问题答复，应当移送公安机关而没有移送。</translation>
        </message>
        <message>
            <source>The head refused the transfer, and no reason is on record.</source>
            <translation>负责人不批准移送，没有写明理由。</translation>
        </message>
        <message>
            <source>The transfer reported on %1 was not handed over.</source>
            <translation>%1报告的移送没有移交。</translation>
        </message>
        <message>
            <source>The questions about a transfer that the acts of the case raise are not all answered: read the file for them.</source>
            <translation>本案行为涉及的移送问题没有全部答复：请查阅案卷判断。</translation>
        </message>
        <message>
            <source>Approved on %1, handed over on %2: later than 24 hours after.</source>
            <translation>%1批准，%2移交，超过24小时。</translation>
        </message>
        <message>
            <source>Approved on %1, handed over on %2; the period ended on %3.</source>
            <translation>%1批准，%2移交，移送期限%3届满。</translation>
        </message>
        <message>
            <source>The service of %1 is on record, without a proof or a receipt: look for the receipt in the file.</source>
            <translation>%1已登记送达，但没有凭证，送达回证也未列明：请查看卷内送达回证。</translation>
        </message>
        <message>
            <source>%1: %2 chosen options of the fine have no evidence.</source>
            <translation>%1：罚款裁量有%2项取值没有证据。</translation>
        </message>
        <message>
            <source>“%1” was taken on %2 by the clock of its device and came in on %3, not within one working day.</source>
            <translation>“%1”按设备时间摄于%2，入库日为%3，超过一个工作日（本单位规则）。</translation>
        </message>
        <message>
            <source>Every file came in in time and has its digest; the check of the records compares them. Look whether one was cut.</source>
            <translation>各文件均按时入库并有哈希值，记录检查时逐一比对。请查看有无剪接。</translation>
        </message>
        <message>
            <source>Reported to the bureau on %1, after %2.</source>
            <translation>备案日%1，晚于%2。</translation>
        </message>
        <message>
            <source>It should have been reported to the bureau by %1.</source>
            <translation>应当在%1前报本机关备案。</translation>
        </message>
        <message>
            <source>Look whether its number follows on.</source>
            <translation>请查看编号是否连续。</translation>
        </message>
        <message>
            <source>Published on %1, after %2.</source>
            <translation>公开日期%1，晚于%2。</translation>
        </message>
        <message>
            <source>Taken back on %1, after %2.</source>
            <translation>撤回日期%1，晚于%2。</translation>
        </message>
        <message>
            <source>The decision fell on %1 and what was published of it should have been taken back by %2.</source>
            <translation>决定于%1被变更或者撤销，已公开的信息应当在%2前撤回。</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>This is neither a spreadsheet nor text in UTF-8 or GBK. Open it in WPS or Excel and save it as .xlsx.</source>
            <translation>既不是表格，也不是 UTF-8 或 GBK 文本。请用 WPS 或 Excel 打开并另存为 .xlsx。</translation>
        </message>
        <message>
            <source>The quotation mark in line %1 is never closed. Correct the file there.</source>
            <translation>第 %1 行的引号没有闭合，请改正。</translation>
        </message>
        <message>
            <source>There is no space left to write “%1”.</source>
            <translation>空间不足，无法写入“%1”。</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB. Split it into several files.</source>
            <translation>文件超过 %1 MB，请分成几个文件。</translation>
        </message>
        <message>
            <source>Row %1 has more than %2 columns. Delete what is not needed.</source>
            <translation>第 %1 行超过 %2 列，请删去不需要的列。</translation>
        </message>
        <message>
            <source>A cell of row %1 holds more than %2 characters. Shorten it.</source>
            <translation>第 %1 行有单元格超过 %2 字，请缩短。</translation>
        </message>
        <message>
            <source>The file has more than %1 rows. Split it into several files.</source>
            <translation>文件超过 %1 行，请分成几个文件。</translation>
        </message>
        <message>
            <source>The file “%1” cannot be opened.</source>
            <translation>无法打开文件“%1”。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <source>This is an old .xls file or one with a password. Open it in WPS or Excel and save it as .xlsx without a password.</source>
            <translation>这是旧版 .xls 或带密码的文件。请用 WPS 或 Excel 打开，去掉密码另存为 .xlsx。</translation>
        </message>
        <message>
            <source>This is a PDF, not a spreadsheet. Choose an .xlsx or .csv file.</source>
            <translation>这是 PDF，不是表格。请选择 .xlsx 或 .csv 文件。</translation>
        </message>
        <message>
            <source>The file is damaged (%1, line %2). Open it in WPS or Excel and save it anew.</source>
            <translation>文件已损坏（%1，第 %2 行）。请用 WPS 或 Excel 打开并重新保存。</translation>
        </message>
        <message>
            <source>The file has more than %1 sheets. Split it.</source>
            <translation>文件超过 %1 个工作表，请拆分。</translation>
        </message>
        <message>
            <source>The file holds no sheet. Choose an .xlsx or .csv file.</source>
            <translation>文件中没有工作表，请选择 .xlsx 或 .csv 文件。</translation>
        </message>
        <message>
            <source>This is not a spreadsheet: the part “%1” is missing or locked. Choose an .xlsx or .csv file.</source>
            <translation>这不是表格：缺少部件“%1”或已加锁。请选择 .xlsx 或 .csv 文件。</translation>
        </message>
        <message>
            <source>The table is too large for one .xlsx file. Narrow it with the filter.</source>
            <translation>表格过大，一个 .xlsx 放不下，请先筛选。</translation>
        </message>
    </context>
    <context>
        <name>shell</name>
        <message>
            <source>This code is for the area %1, but the records of this workspace belong to %2. Ask for a code of your own area.</source>
            <translation>此登记码属于 %1，而本工作区的记录属于 %2。请索取本辖区的登记码。</translation>
        </message>
        <message>
            <source>This workspace is not enrolled at the province.</source>
            <translation>本工作区尚未在省级平台登记。</translation>
        </message>
        <message>
            <source>Files that could not be transferred: %1. They are tried again next time.</source>
            <translation>有 %1 个附件未能传送，下次同步时再试。</translation>
        </message>
        <message>
            <source>The clock of this computer had been ahead. What was written then is sent with the right time, under a new device number.</source>
            <translation>本机时钟此前快了。当时的记录已按正确时间、以新的设备编号上传。</translation>
        </message>
        <message>
            <source>The province gave no numbers of %1: another office of the province uses this series, or it is not one. Check the word of the document numbers in the settings of the office.</source>
            <translation>省平台没有分配“%1”的号段：该系列已由其他单位使用，或不成系列。请检查“设置—单位”中的机关代字。</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>The backup %1 could not be written. Check the space on the disk; the workspace itself is unharmed.</source>
            <translation>备份 %1 未能写入，请检查磁盘空间；工作区本身完好。</translation>
        </message>
        <message>
            <source>The workspace is open in a program. Close it, then restore.</source>
            <translation>工作区正在使用中，请关闭程序后再恢复。</translation>
        </message>
        <message>
            <source>The backup %1 is itself damaged. Nothing was changed; choose an older one.</source>
            <translation>备份 %1 本身已损坏。未作任何改动，请选择更早的备份。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>The file %1 cannot be read. Copy it to this computer and try again.</source>
            <translation>无法读取文件 %1，请复制到本机后再试。</translation>
        </message>
        <message>
            <source>The disk is full: %1 was not taken in. The original is untouched; free some space and add it again.</source>
            <translation>磁盘已满，%1 没有存入。原文件未动，请腾出空间后重新添加。</translation>
        </message>
        <message>
            <source>%1 could not be written into the workspace. The original is untouched.</source>
            <translation>%1 未能写入工作区，原文件未动。</translation>
        </message>
        <message>
            <source>%1 is not a plain file and cannot be evidence.</source>
            <translation>%1 不是普通文件，不能作为证据。</translation>
        </message>
        <message>
            <source>%1 changed while it was read. Close the program that writes it and add it again.</source>
            <translation>%1 在读取时发生变化。请关闭正在写它的程序后重新添加。</translation>
        </message>
        <message>
            <source>“%1” does not name a stored file.</source>
            <translation>“%1”不是已存文件的编号。</translation>
        </message>
        <message>
            <source>The stored file %1… is not here.</source>
            <translation>已存文件 %1… 不在本机。</translation>
        </message>
        <message>
            <source>The stored file %1… has another content than the one that was kept.</source>
            <translation>已存文件 %1… 的内容与存入时不同。</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed. Free some space and do it again.</source>
            <translation>磁盘已满，未作任何改动。请腾出空间后重试。</translation>
        </message>
        <message>
            <source>The workspace is busy with another program. Try again in a moment.</source>
            <translation>工作区正被其他程序占用，请稍后再试。</translation>
        </message>
        <message>
            <source>The workspace database is damaged. Nothing was deleted: restore the last backup in Settings.</source>
            <translation>工作区数据库已损坏。没有删除任何内容：请在设置中恢复最近的备份。</translation>
        </message>
        <message>
            <source>The workspace folder cannot be written. Check that the folder exists and is yours.</source>
            <translation>工作区文件夹无法写入，请确认文件夹存在且有权限。</translation>
        </message>
        <message>
            <source>The disk could not be written; it may be full. Nothing was changed.</source>
            <translation>磁盘无法写入，可能已满。未作任何改动。</translation>
        </message>
        <message>
            <source>The workspace database could not be read or written (%1).</source>
            <translation>工作区数据库无法读写（%1）。</translation>
        </message>
        <message>
            <source>The workspace does not know its own device. Restore the last backup in Settings.</source>
            <translation>工作区缺少本机标识，请在设置中恢复最近的备份。</translation>
        </message>
        <message>
            <source>Entry %1 of a device arrived with another content than the one kept here: its workspace was copied and used in two places.</source>
            <translation>某设备的第 %1 条记录与本机所存内容不同：它的工作区被复制并在两处使用。</translation>
        </message>
        <message>
            <source>The journal cannot be divided.</source>
            <translation>日志无法分开。</translation>
        </message>
        <message>
            <source>The file workspace.db in this folder was not made by Qilian. It was not touched.</source>
            <translation>该文件夹中的 workspace.db 不是祁连建立的，未作改动。</translation>
        </message>
        <message>
            <source>This workspace was made by a newer Qilian (format %1; this program knows %2). It was not touched. Update the program and open it again.</source>
            <translation>该工作区由更新版本的祁连建立（格式 %1，本程序支持 %2），未作改动。请更新程序后再打开。</translation>
        </message>
        <message>
            <source>This record is not in the workspace.</source>
            <translation>工作区中没有这条记录。</translation>
        </message>
        <message>
            <source>There is no workspace in the folder %1.</source>
            <translation>文件夹 %1 中没有工作区。</translation>
        </message>
        <message>
            <source>The program lacks a part of itself. Install it again.</source>
            <translation>程序缺少部件，请重新安装。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written. Choose another one or ask for the rights.</source>
            <translation>文件夹 %1 无法写入，请换一个或申请权限。</translation>
        </message>
        <message>
            <source>This workspace is already open in another program (%1 on %2). Close it there, or go on working there.</source>
            <translation>该工作区已在另一程序中打开（%2 上的 %1），请在那里关闭，或在那里继续工作。</translation>
        </message>
        <message>
            <source>There is no backup %1.</source>
            <translation>没有备份文件 %1。</translation>
        </message>
        <message>
            <source>The file %1 is no backup of a workspace. Nothing was changed; choose another one.</source>
            <translation>文件 %1 不是工作区备份。未作任何改动，请另选一个。</translation>
        </message>
        <message>
            <source>The database of the workspace in %1 is missing, but there are backups of it. Restore the last one.</source>
            <translation>%1 中的工作区数据库不见了，但备份还在。请恢复最近的备份。</translation>
        </message>
        <message>
            <source>Begin the journal of this device</source>
            <translation>启用本设备的日志</translation>
        </message>
    </context>
    <context>
        <name>supervision</name>
        <message>
            <source>Explain a missed last day</source>
            <translation>逾期情况说明</translation>
        </message>
        <message>
            <source>Instruct on a missed last day</source>
            <translation>逾期督办意见</translation>
        </message>
        <message>
            <source>Settle a missed last day</source>
            <translation>逾期事项销号</translation>
        </message>
        <message>
            <source>Only an officer in charge of the case explains why.</source>
            <translation>情况说明由本案承办人填写。</translation>
        </message>
        <message>
            <source>Only a supervisor or a head who is not in charge of the case can instruct or settle.</source>
            <translation>督办意见和销号由未承办本案的监督人员或者负责人填写。</translation>
        </message>
        <message>
            <source>Write a sentence: it is read later without you.</source>
            <translation>请写明情况，供日后查看。</translation>
        </message>
        <message>
            <source>Keep it within 2,000 characters.</source>
            <translation>请控制在2000字以内。</translation>
        </message>
        <message>
            <source>Only an officer of the bureau can do this. Log in as one.</source>
            <translation>只有本单位人员可以办理，请用本人账户登录。</translation>
        </message>
    </context>
    <context>
        <name>sync</name>
        <message>
            <source>A file could not be written; the disk may be full. What arrived is kept and goes on later.</source>
            <translation>有文件无法写入，磁盘可能已满。已收到的部分会保留，稍后继续。</translation>
        </message>
        <message>
            <source>A file could not be read.</source>
            <translation>有文件无法读取。</translation>
        </message>
        <message>
            <source>This file is being transferred already.</source>
            <translation>该文件正在传输中。</translation>
        </message>
        <message>
            <source>A file arrived with other content than it was named for. It is transferred again.</source>
            <translation>收到的文件内容与其校验值不符，将重新传输。</translation>
        </message>
        <message>
            <source>A batch of journal entries arrived damaged. It is fetched again.</source>
            <translation>收到的一批日志记录已损坏，将重新获取。</translation>
        </message>
        <message>
            <source>The line to the province broke. What arrived is kept and goes on from there.</source>
            <translation>与省级平台的连接中断。已收到的内容会保留，并从中断处继续。</translation>
        </message>
        <message>
            <source>The answer is not signed by the province this device enrolled with. Nothing was marked as sent. Check the address of the server.</source>
            <translation>应答不是由本机登记的省级平台签名的，未将任何记录标为已上传。请核对服务器地址。</translation>
        </message>
        <message>
            <source>Enrol this device at the province</source>
            <translation>本机在省级平台登记</translation>
        </message>
        <message>
            <source>The province and this device do not come to one journal. Everything is kept here. Ask for a new enrolment code.</source>
            <translation>省级平台与本机的日志无法一致。全部内容已保留在本机。请申请新的登记码。</translation>
        </message>
        <message>
            <source>The province cannot be reached now. Everything is kept here and sent once the line is back.</source>
            <translation>目前无法连接省级平台。全部内容已保留在本机，网络恢复后自动上传。</translation>
        </message>
        <message>
            <source>The exchange was stopped. It goes on from here next time.</source>
            <translation>同步已停止，下次从此处继续。</translation>
        </message>
        <message>
            <source>“%1” is not the address of a province server. It begins with https://.</source>
            <translation>“%1”不是省级平台服务器地址。地址应以 https:// 开头。</translation>
        </message>
        <message>
            <source>The file of trusted authorities cannot be read: %1</source>
            <translation>无法读取受信任证书颁发机构文件：%1</translation>
        </message>
        <message>
            <source>The server's certificate is not one this computer trusts. Check the address; if it is right, give the authority's file in Settings.</source>
            <translation>本机不信任该服务器的证书。请核对地址；如地址无误，请在设置中指定证书颁发机构文件。</translation>
        </message>
        <message>
            <source>The province did not understand this request (%1). Update this program.</source>
            <translation>省级平台无法识别该请求（%1）。请更新本程序。</translation>
        </message>
        <message>
            <source>The province does not know this device or has withdrawn it. Ask for an enrolment code and enrol again.</source>
            <translation>省级平台不认识本机或已将其注销。请申请登记码并重新登记。</translation>
        </message>
        <message>
            <source>This enrolment code is wrong, already used or past its time. Ask for a new one.</source>
            <translation>登记码有误、已使用或已过期。请申请新的登记码。</translation>
        </message>
        <message>
            <source>Too many tries. Wait a minute and try again.</source>
            <translation>尝试次数过多。请等一分钟再试。</translation>
        </message>
        <message>
            <source>The province does not have this (%1).</source>
            <translation>省级平台上没有此项（%1）。</translation>
        </message>
        <message>
            <source>This is larger than the province accepts (%1).</source>
            <translation>超出省级平台允许的大小（%1）。</translation>
        </message>
        <message>
            <source>The journal entry %1 was altered: its hash does not fit. Check this workspace and restore a backup.</source>
            <translation>第 %1 条日志记录已被改动，哈希值不符。请检查本工作区并恢复备份。</translation>
        </message>
        <message>
            <source>The batch was not signed with the key this device enrolled with.</source>
            <translation>这批记录不是用本机登记时的密钥签名的。</translation>
        </message>
        <message>
            <source>The journal entries before %1 have not reached the province yet.</source>
            <translation>第 %1 条之前的日志记录尚未到达省级平台。</translation>
        </message>
        <message>
            <source>Another computer works with a copy of this workspace: the province holds different entries from number %1 on.</source>
            <translation>另一台电脑正在使用本工作区的副本：从第 %1 条起，省级平台上的记录与本机不同。</translation>
        </message>
        <message>
            <source>Entry %1 was written with a clock that is %2 minutes ahead. Set the clock of this computer right.</source>
            <translation>第 %1 条记录写入时，时钟快了 %2 分钟。请校准本机时间。</translation>
        </message>
        <message>
            <source>The province's program is older than this one and does not know “%1” yet. The entries wait here.</source>
            <translation>省级平台的程序版本较旧，尚不支持“%1”。这些记录在本机等待。</translation>
        </message>
        <message>
            <source>This record belongs to the area %1, outside the area of this device (%2).</source>
            <translation>该记录属于区划 %1，不在本机所属区划（%2）内。</translation>
        </message>
        <message>
            <source>This device may not write records of the kind “%1”.</source>
            <translation>本机无权写入“%1”类记录。</translation>
        </message>
        <message>
            <source>The rules of the record forbid this change.</source>
            <translation>按记录规则不允许此项改动。</translation>
        </message>
        <message>
            <source>The upload goes on at another place (%1).</source>
            <translation>上传应从另一位置（%1）继续。</translation>
        </message>
        <message>
            <source>The file changed on the way to the province. It is sent again.</source>
            <translation>文件在上传途中发生改变，将重新上传。</translation>
        </message>
        <message>
            <source>The file has no such part.</source>
            <translation>文件没有所请求的部分。</translation>
        </message>
        <message>
            <source>The province cannot take this now (%1). It will be tried again.</source>
            <translation>省级平台暂时无法接收（%1），稍后会再试。</translation>
        </message>
        <message>
            <source>The other side answered something that is not of this program.</source>
            <translation>对方返回的内容不是本系统的应答。</translation>
        </message>
        <message>
            <source>The province's receipt cannot be read.</source>
            <translation>无法读取省级平台的回执。</translation>
        </message>
        <message>
            <source>“%1” is not the area code of a %2.</source>
            <translation>“%1”不是 %2 级的行政区划代码。</translation>
        </message>
        <message>
            <source>The signing key of this device cannot be read.</source>
            <translation>无法读取本机的签名密钥。</translation>
        </message>
        <message>
            <source>The upload header %1 cannot be read.</source>
            <translation>无法读取上传头 %1。</translation>
        </message>
    </context>
    <context>
        <name>tool</name>
        <message>
            <source>“%1” is no time of day: write it as 16:40.</source>
            <translation>“%1”不是时刻，请写成 16:40。</translation>
        </message>
        <message>
            <source>“%1” is no number of extensions.</source>
            <translation>“%1”不是延长次数。</translation>
        </message>
        <message>
            <source>“%1” is no span of days: write it as 2026-09-10..2026-09-20.</source>
            <translation>“%1”不是起止日期，请写成 2026-09-10..2026-09-20。</translation>
        </message>
        <message>
            <source>Name a folder with --out that holds no workspace yet.%1</source>
            <translation>请用 --out 指定一个尚无工作区的文件夹。%1</translation>
        </message>
        <message>
            <source>Make the demonstration county</source>
            <translation>建立演示县</translation>
        </message>
        <message>
            <source>The pack “%1” cannot be read.</source>
            <translation>无法读取基准包“%1”。</translation>
        </message>
        <message>
            <source>The pack has no benchmark “%1”.</source>
            <translation>基准包中没有基准“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not a choice: write factor=option.</source>
            <translation>“%1”不是选择，请写成 因子=选项。</translation>
        </message>
        <message>
            <source>Give a day as YYYY-MM-DD with --%1.</source>
            <translation>请用 --%1 按 YYYY-MM-DD 给出日期。</translation>
        </message>
        <message>
            <source>Name the workspace folder.%1</source>
            <translation>请指定工作区文件夹。%1</translation>
        </message>
        <message>
            <source>There is no backup in %1.</source>
            <translation>%1 中没有备份。</translation>
        </message>
        <message>
            <source>--enterprises, --cases and --seed take whole numbers.%1</source>
            <translation>--enterprises、--cases 和 --seed 应为整数。%1</translation>
        </message>
        <message>
            <source>The day of the demonstration county (%1) lies in the future.</source>
            <translation>演示县的日期（%1）晚于今天。</translation>
        </message>
        <message>
            <source>The output could not be written whole.</source>
            <translation>输出未能完整写出。</translation>
        </message>
        <message>
            <source>The option --%1 is missing.</source>
            <translation>缺少选项 --%1。</translation>
        </message>
        <message>
            <source>“%1” is one argument too many.</source>
            <translation>多余的参数“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not a command of qilian-tool.</source>
            <translation>“%1”不是 qilian-tool 的命令。</translation>
        </message>
        <message>
            <source>Enter an enterprise</source>
            <translation>登记企业</translation>
        </message>
        <message>
            <source>There is no case with the id or number “%1”.</source>
            <translation>没有编号或者案号为“%1”的案件。</translation>
        </message>
        <message>
            <source>The case has no document with the id or of the kind “%1”.</source>
            <translation>该案没有编号或者种类为“%1”的文书。</translation>
        </message>
        <message>
            <source>Say what to do with documents: list or render, not “%1”.</source>
            <translation>请指明对文书做什么：list 或 render，而不是“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not a measured value: write factor=value.</source>
            <translation>“%1”不是测得的数值：请写成 因子=数值。</translation>
        </message>
        <message>
            <source>No option of the benchmark takes “%1”.</source>
            <translation>该基准没有适用“%1”的选项。</translation>
        </message>
        <message>
            <source>There is no circumstance “%1” in force on that day.</source>
            <translation>当日没有名为“%1”的有效情节。</translation>
        </message>
        <message>
            <source>“%1” cannot outweigh: write lighter or heavier.</source>
            <translation>“%1”不能作为权衡结果：请写 lighter 或 heavier。</translation>
        </message>
        <message>
            <source>The pack “%1” is sound: %2 benchmarks.</source>
            <translation>基准包“%1”无误：%2 个基准。</translation>
        </message>
        <message>
            <source>“%1” is nothing to do with a pack; see --help.</source>
            <translation>对基准包不能做“%1”；见 --help。</translation>
        </message>
        <message>
            <source>The folder %1 has no law text (.md, .json or .txt).</source>
            <translation>文件夹 %1 中没有法律文本（.md、.json 或 .txt）。</translation>
        </message>
        <message>
            <source>--title names one law, but the folder has %1 files.</source>
            <translation>--title 只能指定一部法律，而文件夹中有 %1 个文件。</translation>
        </message>
        <message>
            <source>--limit is a number from 1 to 1000, not “%1”.</source>
            <translation>--limit 应为 1 至 1000 的数，而不是“%1”。</translation>
        </message>
        <message>
            <source>Name one folder with law texts.%1</source>
            <translation>请指定一个法律文本文件夹。%1</translation>
        </message>
        <message>
            <source>Name the workspace folder and the words to search for.%1</source>
            <translation>请指定工作区文件夹和检索词。%1</translation>
        </message>
        <message>
            <source>Say what to do with laws: import or search, not “%1”.</source>
            <translation>请指明对法律的操作：import 或 search，而不是“%1”。</translation>
        </message>
        <message>
            <source>Write: discretion recompute WORKSPACE, or no word beside the options; not “%1”.</source>
            <translation>请写 discretion recompute 工作区；或者只写选项，不写“%1”。</translation>
        </message>
        <message>
            <source>The demonstration county has no benchmark pack.</source>
            <translation>演示县没有裁量基准包。</translation>
        </message>
        <message>
            <source>“%1” is told which files; see --help.</source>
            <translation>“%1”要给出文件，参见 --help。</translation>
        </message>
        <message>
            <source>“%1”: %2 benchmarks written to %3.</source>
            <translation>“%1”：%2 项基准已写入 %3。</translation>
        </message>
        <message>
            <source>The digest is another one: the source has keys, or a way of writing, that a spreadsheet does not keep.</source>
            <translation>摘要不同：原文件有表格不保存的项目或者写法。</translation>
        </message>
        <message>
            <source>render takes a workspace, a case, a document and --out with a file that ends in .pdf, .odt or .docx, not “%1”.</source>
            <translation>render 需要工作区、案件、文书，以及 --out 指定的 .pdf、.odt 或 .docx 文件，而不是“%1”。</translation>
        </message>
        <message>
            <source>review takes a workspace, and a case or --year YYYY.%1</source>
            <translation>review 需要工作区，以及一个案件或者 --year 年份。%1</translation>
        </message>
        <message>
            <source>“%1” is no year.</source>
            <translation>“%1”不是年份。</translation>
        </message>
        <message>
            <source>“%1” is nothing to do with a case.</source>
            <translation>“%1”不是案件命令。</translation>
        </message>
        <message>
            <source>case %1 takes a workspace and a case.</source>
            <translation>case %1 需要工作区和案件两个参数。</translation>
        </message>
        <message>
            <source>The numbers the workspace had may stand on papers made after this backup and are not given again: exchange with the province before numbering, or save a range that begins after them.</source>
            <translation>工作区原有的号可能已用于备份之后的文书，不再使用：编号前请与省级平台交换，或另存一段在其后的号。</translation>
        </message>
    </context>
</TS>
