# 信件。按中文请求书的通行写法：致、请求人、请求事项、事实与理由、答复、身份核验、签名、日期。

date = { $year }年{ $month }月{ $day }日
clause = 第{ $number }条{ $place ->
    [first] { "" }
   *[other] （同号第{ $place }处）
}
clause-preamble = 引言部分
clause-closing = 正文之后的部分

statute-pipl = 《中华人民共和国个人信息保护法》{ $articles }
statute-regulations = 《网络数据安全管理条例》{ $articles }
statute-gdpr = 欧盟《通用数据保护条例》（GDPR）{ $articles }
statute-ccpa = 《加州消费者隐私法案》（CCPA）
statute-pdpa = 新加坡《个人数据保护法》（PDPA）{ $articles }

letter-title-access = 关于查阅个人信息的请求书
letter-title-copy = 关于复制个人信息的请求书
letter-title-portability = 关于转移个人信息的请求书
letter-title-correction = 关于更正、补充个人信息的请求书
letter-title-deletion = 关于删除个人信息的请求书
letter-title-withdraw-consent = 撤回同意通知书
letter-title-cancel-account = 账号注销申请书
letter-title-restriction = 关于限制处理个人信息的请求书
letter-title-objection = 关于拒绝处理个人信息的请求书
letter-title-marketing-opt-out = 关于停止发送营销信息的请求书
letter-title-automated-decision = 关于自动化决策的说明与拒绝请求书
letter-title-explanation = 关于解释个人信息处理规则的请求书
letter-title-complaint = 投诉书
letter-title-regulator-complaint = 投诉书
letter-title-dispute-service = 投诉书
letter-title-minors = 关于未成年人个人信息的请求书
letter-title-posthumous = 关于逝者个人信息的请求书
letter-title-lifetime-arrangement = 身后个人信息安排告知书
letter-title-cessation-notice = 关于停止运营告知的请求书
letter-title-standing-refusal = 关于须事先征得同意事项的答复
letter-title-account-misuse = 关于账号被冒用、信息可能泄露的通知与请求书
letter-title-abroad = 关于说明个人信息出境情况的请求书
letter-title-ccpa-opt-out = 关于选择退出出售个人信息的请求书
letter-title-non-discrimination = 关于不受歧视的请求书
letter-title-reminder = 催告函
letter-title-rebuttal = 关于拒绝答复的异议书

letter-to = 致：{ $controller }
letter-to-post = 致：{ $controller } { $post }
letter-to-authority = 致：履行个人信息保护职责的部门
letter-to-authority-abroad = 致：有管辖权的个人数据保护监管机构
letter-to-cyberspace = 致：网信部门
letter-to-telecom = 致：电信主管部门
letter-to-consumer = 致：市场监督管理部门（12315）
letter-to-local = 致：政务服务便民热线（12345）
letter-to-trustarc = 致：TrustArc（争议解决服务）
letter-authority-contact = 公布的联系方式：{ $value }
letter-against = 被投诉人：{ $controller }
letter-from = { $role ->
    [complainant] 投诉人
    [applicant] 申请人
   *[asker] 请求人
}：{ $name }
letter-child = 被监护人：{ $name }（写信人是其{ $relation }）
letter-deceased = 逝者：{ $name }（写信人是其{ $relation }）
letter-principal = 委托人：{ $name }
letter-company = 单位：{ $name }（写信人职务：{ $post }）
letter-account = 账号：{ $value }
letter-contact = 联系方式：{ $value }
letter-about = 事由：{ $date }发出的《{ $title }》{ $reference }
letter-reference = （编号：{ $number }）

letter-heading-asks = { $number }、请求事项
letter-heading-grounds = { $number }、事实与理由
letter-heading-answer = { $number }、答复
letter-heading-identity = { $number }、身份核验与附件
letter-heading-enclosures = { $number }、附件

# 是谁的信息：本人、被监护人、逝者、委托人、账号登记人员。
letter-mine-person = 本人
letter-mine-guardian = 被监护人
letter-mine-close-relative = 逝者
letter-mine-agent = 委托人
letter-mine-company = 账号登记人员
letter-me-person = 本人
letter-me-guardian = 被监护人
letter-me-close-relative = 逝者
letter-me-agent = 委托人
letter-me-company = 账号登记人员
letter-my-person = 本人
letter-my-guardian = 被监护人
letter-my-close-relative = 逝者
letter-my-agent = 委托人
letter-my-company = 账号登记人员
letter-behalf-person = { "" }
letter-behalf-guardian = 代被监护人
letter-behalf-close-relative = 作为近亲属
letter-behalf-agent = 代委托人
letter-behalf-company = 代账号登记人员
letter-you = 贵公司
letter-you-authority = 被投诉人

letter-item = { $number }. { $text }
letter-box = □ { $text }
letter-all-information = 贵公司处理的全部个人信息
letter-all-consents = 此前作出的、并非提供服务所必需的各项同意
letter-all-ask-first = 贵公司政策载明须另行征得同意的各事项
letter-with-clause = { $text }（{ $clause }）
letter-consent = “{ $text }”（{ $clause }）
letter-source = 贵公司《{ $title }》{ $clause }
letter-source-theirs = 《{ $title }》{ $clause }
letter-version = （{ $date }版本）
letter-policy = 贵公司《{ $title }》{ $version }{ $clause }
letter-policy-theirs = 《{ $title }》{ $version }{ $clause }
letter-policy-whole = 贵公司《{ $title }》{ $version }
letter-policy-whole-theirs = 《{ $title }》{ $version }

letter-ask-access-1 = 提供{ $mine }的下列个人信息以供查阅：{ $what }。
letter-ask-access-2 = 说明上述信息的来源、处理目的、处理方式和保存期限，以及接收方的名称和联系方式。
letter-ask-access-3 = 以可以阅读的电子形式提供。
letter-ask-copy-1 = 提供{ $mine }下列个人信息的副本：{ $what }。
letter-ask-copy-2 = 副本采用可以阅读的通用电子格式。
letter-ask-copy-3 = 随副本说明各项信息的来源、处理目的、保存期限和接收方。
letter-ask-free = 不收取费用：{ $source }载明原则上免费。
letter-ask-portability-1 = 将{ $mine }的下列个人信息转移至指定的接收方“{ $recipient }”：{ $what }。
letter-ask-portability-2 = 采用通用的电子格式，或者为该接收方访问、获取上述信息提供途径。
letter-ask-portability-3 = 认为不具备转移条件的，说明具体原因，并先行提供副本。
letter-ask-correct = 将{ $my }信息中的“{ $wrong }”更正为“{ $correct }”。
letter-ask-supplement = 在{ $my }信息中补充“{ $correct }”。
letter-ask-correction-1 = 根据所附证明材料核实，及时更正、补充，并通知从贵公司获得该信息的接收方。
letter-ask-deletion-1 = 删除{ $mine }的下列个人信息：{ $what }。
letter-ask-deletion-2 = 备份中的上述信息无法立即删除的，在备份更新时删除，在此之前不作存储和安全保护以外的处理。
letter-ask-deletion-3 = 通知从贵公司获得上述信息的接收方及时删除。
letter-ask-deletion-4 = 法律规定的保存期限未届满的，说明法律依据、信息范围和期限，并停止除存储和采取必要的安全保护措施之外的处理。
letter-ask-withdraw-consent-1 = 本人{ $behalf }撤回下列同意：{ $consents }。请自{ $from }起停止据此处理{ $mine }的个人信息。
letter-ask-withdraw-consent-2 = 删除仅基于上述同意处理的个人信息，并通知接收方。
letter-ask-withdraw-consent-3 = 不因撤回同意而拒绝提供无需上述信息的产品或者服务。
letter-from-receipt = 收到本通知之日
letter-ask-cancel-account-1 = 注销上述账号，并停止收集和使用与该账号有关的个人信息。
letter-ask-cancel-account-2 = 删除与该账号有关的个人信息，或者进行匿名化处理。
letter-ask-cancel-account-3 = 法律、行政法规要求继续保存的，说明法律依据、信息范围和保存期限。
letter-ask-cancel-account-4 = 认为尚有条件未满足的，一次性列明；注销完成后书面告知本人。
letter-ask-restriction-1 = 限制处理{ $mine }的下列个人信息，除存储和采取必要的安全保护措施外停止其他处理：{ $what }。
letter-ask-restriction-2 = 解除限制之前，先告知本人。
letter-ask-objection-1 = 停止处理{ $mine }的下列个人信息：{ $what }。
letter-ask-objection-2 = 不能停止的，逐项说明所依据的法律规定。
letter-ask-marketing-opt-out-1 = 停止以电子邮件、短信、电话和站内消息等方式向{ $me }发送营销信息。
letter-ask-marketing-opt-out-2 = 停止为营销目的对{ $me }进行画像，并通知为此获得信息的合作方。
letter-ask-automated-decision-explanation = 说明对{ $me }作出的自动化决策：有哪些决定，使用了哪些个人信息，基本规则是什么，有何影响。
    .label = 说明有哪些自动化决策、规则和影响
letter-ask-automated-decision-alternative = 向{ $me }进行信息推送、商业营销的，提供不针对个人特征的选项，或者便捷的拒绝方式。
    .label = 提供不针对个人特征的选项
letter-ask-automated-decision-review = 本人{ $behalf }拒绝仅通过自动化决策的方式作出对{ $me }权益有重大影响的决定，此类决定请由人工复核。
    .label = 拒绝仅由自动化作出的重大决定，要求人工复核
letter-ask-explanation-1 = 就{ $mine }下列个人信息的处理规则作出解释说明：{ $what }。
letter-ask-explanation-2 = 说明处理的目的、方式、信息种类、保存期限和接收方，以及行使权利的方式和程序。
letter-ask-complaint-1 = 核查下述问题，并书面告知核查结果。
letter-ask-complaint-2 = 确有不当的，予以改正，并告知已采取的措施和完成日期。
letter-ask-regulator-complaint-1 = 对{ $you }处理个人信息的下述行为依法进行调查处理。
letter-ask-regulator-complaint-2 = 责令其改正。
letter-ask-regulator-complaint-3 = 将处理结果告知投诉人。
letter-ask-dispute-service-1 = 核查下述问题，并书面告知核查结果。
letter-ask-dispute-service-2 = 协调{ $you }改正，并告知结果。
letter-ask-minors-see = 提供{ $mine }的下列个人信息以供查阅、复制，并说明来源、使用目的和接收方：{ $what }。
    .label = 查阅、复制
letter-ask-minors-correct = 将{ $my }信息中的“{ $wrong }”更正为“{ $correct }”。
    .label = 更正
letter-ask-minors-delete = 删除{ $mine }的下列个人信息，并通知接收方删除：{ $what }。
    .label = 删除
letter-ask-minors-1 = 未取得监护人同意而收集的个人信息，立即停止处理并删除。
letter-ask-posthumous-see = 提供{ $mine }的下列个人信息以供查阅、复制：{ $what }。
    .label = 查阅、复制
letter-ask-posthumous-correct = 将{ $my }信息中的“{ $wrong }”更正为“{ $correct }”。
    .label = 更正
letter-ask-posthumous-delete = 在提供之后删除{ $mine }的下列个人信息：{ $what }。
    .label = 删除
letter-ask-posthumous-1 = 逝者生前另有安排的，请将该安排告知本人。
letter-ask-lifetime-arrangement-erase = { $my }去世后，经证实即删除{ $mine }的下列个人信息：{ $what }；法律规定须继续保存的，只作存储和必要的安全保护。
    .label = 去世后删除
letter-ask-lifetime-arrangement-nobody = { $my }去世后，不向任何近亲属提供{ $mine }个人信息的查阅、复制。
    .label = 不让任何人查阅、复制
letter-ask-lifetime-arrangement-person = { $my }去世后，只由“{ $recipient }”对{ $mine }的个人信息行使查阅、复制、更正、删除等权利。
    .label = 只由指定的人行使权利
letter-ask-lifetime-arrangement-1 = 将以上安排记入该账号的档案，并书面确认。
letter-ask-lifetime-arrangement-2 = 以上安排可以随时书面变更或者撤销，以最后一份为准。
letter-ask-cessation-notice-1 = 告知贵公司是否计划停止上述账号所使用的服务，以及预定日期。
letter-ask-cessation-notice-2 = 停止运营的，提前逐一通知本人，及时停止收集，并删除{ $mine }的个人信息或者进行匿名化处理。
letter-standing-refuse = 对下列事项，本人{ $behalf }答复不同意：{ $names }。
letter-standing-ask = 下列事项不作概括同意，须处理时逐次告知、逐次征得同意；未答复的，视为不同意：{ $names }。
letter-ask-standing-refusal-1 = 本答复在书面变更之前有效。不以继续使用服务、没有答复或者默认勾选推定同意。
letter-ask-standing-refusal-2 = 不就已经拒绝的事项频繁征求同意；不以拒绝为由停止提供无需该项处理的产品或者服务。
letter-ask-standing-refusal-3 = 记录本答复，并书面确认。
letter-ask-account-misuse-freeze = 立即限制该账号的登录、交易和对外提供信息，并协助恢复对账号的控制。
    .label = 冻结账号，恢复控制
letter-ask-account-misuse-investigate = 调查{ $noticed }前后的登录、变更、交易和调用记录，并将时间、地点、设备、变更内容以及冒用{ $my }名义办理的事项告知本人。
    .label = 调查登录、变更和交易
letter-ask-account-misuse-leak = 说明{ $mine }的个人信息是否发生或者可能发生泄露、篡改、丢失；如有，告知信息种类、原因、可能造成的危害、已采取的补救措施和可以采取的减轻危害的措施。
    .label = 说明是否泄露，按法律告知
letter-ask-account-misuse-keep = 保存有关日志和记录，以备查证。
    .label = 保存日志和记录
letter-ask-account-misuse-1 = 更正或者删除因冒用而登记的错误信息；不因冒用者的行为向{ $me }主张费用。
letter-ask-abroad-1 = 说明是否向境外提供{ $mine }的下列个人信息，包括供境外访问、调用：{ $what }。
letter-ask-abroad-2 = 已经或者将要提供的，告知境外接收方的名称、联系方式、处理目的、处理方式、信息种类，以及向其行使权利的方式和程序。
letter-ask-abroad-3 = 说明出境所依据的条件（安全评估、保护认证、标准合同或者其他），以及何时、以何种方式取得单独同意。
letter-ask-abroad-4 = 没有取得单独同意的，停止提供，并要求境外接收方删除。
letter-ask-ccpa-opt-out-1 = 不出售或者不再出售{ $mine }的下列个人信息：{ $what }。
letter-ask-ccpa-opt-out-2 = 曾经出售的，将本请求转告获得上述信息的第三方；从未出售的，书面确认。
letter-ask-non-discrimination-1 = 不因行使权利而拒绝提供服务、区别定价或者降低服务质量。
letter-ask-non-discrimination-2 = 已经存在上述情形的，说明理由并恢复。

letter-after-reminder-1 = 立即受理{ $date }发出的《{ $title }》，{ $until }办理并书面答复。
letter-after-reminder-2 = 说明迟延的原因；确需延期的，说明理由和完成日期。
letter-after-reminder-3 = 原请求事项不变。
letter-after-rebuttal-1 = 重新审查{ $date }发出的《{ $title }》，{ $until }办理并书面答复。
letter-after-rebuttal-2 = 仍然拒绝其中任何一项的，逐项说明理由和所依据的法律条款。
letter-after-complaint-1 = 核查{ $date }发出的《{ $title }》未得到办理的原因，由未参与原处理的人员复核，{ $until }书面告知结果。
letter-after-complaint-2 = 办理原请求；确有不当的，予以改正，并告知措施和完成日期。
letter-after-regulator-complaint-1 = 对{ $you }处理《{ $title }》（{ $date }发出）的下述行为依法进行调查处理。
letter-after-regulator-complaint-2 = 责令其依法办理该请求。
letter-after-regulator-complaint-3 = 将处理结果告知投诉人。
letter-after-trustarc-1 = 审查{ $you }处理个人信息和答复投诉人请求的情况。
letter-after-trustarc-2 = 协助解决争议，使投诉人的请求得到办理。
letter-after-trustarc-3 = 将结果书面告知投诉人。

letter-since = 上述账号自{ $date }起使用。
letter-capacity-guardian = 被监护人不满十四周岁，本人系其监护人，证明见附件。
letter-capacity-close-relative = 逝者于{ $died }去世，本人系其近亲属，证明见附件。本人为自身的合法、正当利益提出请求：{ $interest }。据本人所知，逝者生前没有另作安排。
letter-capacity-agent = 本人受委托人委托出具本函，授权文件见附件。
letter-capacity-company = 本人受上述单位委派，并经账号登记人员同意，授权文件见附件。
letter-ground = { $text }（{ $source }）。
letter-ground-none = 上述信息已无继续处理的依据；贵公司认为仍有依据的，请逐项说明。
letter-met = 注销前的要求已满足：“{ $text }”（{ $clause }）。
letter-known = 已知悉：“{ $text }”（{ $clause }）。
letter-note-withdrawal = 撤回不影响此前基于同意已进行的处理的效力（《中华人民共和国个人信息保护法》第十五条第二款）。
letter-note-withdrawal-abroad = 撤回不影响此前基于同意已进行的处理的效力。
letter-note-portability = 《网络数据安全管理条例》第二十五条所列条件均已具备：真实身份可以核验；请求转移的是同意提供或者基于合同收集的信息；据本人所知，转移在技术上可行，且不损害他人合法权益。
letter-note-standing = 同意应当在充分知情的前提下就具体事项自愿、明确作出。以上答复是事先的意思表示，供贵公司遇到这些事项时查照。
letter-details = 补充说明：{ $text }
letter-facts = 事实：{ $text }
letter-no-exception = 贵公司政策所列可以不予响应的情形，本请求均不具备。
letter-basis = 依据：{ $articles }；{ $policy }。
letter-basis-policy = 依据：{ $policy }。
letter-basis-law = 依据：{ $articles }。
letter-basis-silent = 依据：{ $articles }。{ $policy }没有就此作出规定，本请求直接依据法律提出。

letter-first = { $date }，本人{ $channel }向{ $you }发出《{ $title }》{ $reference }，副本附后。
letter-event = { $event }。
letter-event-words = { $event }：{ $words }。
letter-event-until = ，要求于{ $date }之前答复
letter-event-until-extended = 至{ $date }
letter-event-decided = { $date }，本人作出决定
letter-event-sent = { $date }，本人{ $channel }向{ $you }发出请求
letter-event-acknowledged = { $date }，{ $you }{ $channel }确认收到请求
letter-event-identity-asked = { $date }，{ $you }{ $channel }要求核验身份
letter-event-identity-shown = { $date }，本人{ $channel }提交身份证明
letter-event-identity-verified = { $date }，{ $you }确认身份核验完成
letter-event-extended = { $date }，{ $you }{ $channel }通知延期{ $until }
letter-event-answered = { $date }，{ $you }{ $channel }答复已全部办理
letter-event-answered-in-part = { $date }，{ $you }{ $channel }答复只办理一部分
letter-event-refused = { $date }，{ $you }{ $channel }答复拒绝办理
letter-event-reminded = { $date }，本人{ $channel }向{ $you }催告{ $until }
letter-event-rebutted = { $date }，本人{ $channel }对{ $you }的拒绝提出异议{ $until }
letter-event-complained = { $date }，本人{ $channel }向{ $you }投诉{ $until }
letter-event-reported = { $date }，本人{ $channel }向有关部门投诉
letter-event-other = { $date }
letter-no-answer = 截至本函出具之日，本人没有收到{ $you }的办理结果。
letter-refused = { $date }，{ $you }答复拒绝办理。
letter-refused-words = { $date }，{ $you }答复：“{ $quote }”。
letter-waited = 自发出至今已{ $days }日。法律要求建立便捷的受理和处理机制，及时受理个人的请求（《中华人民共和国个人信息保护法》第五十条第一款、《网络数据安全管理条例》第二十三条）。
letter-waited-abroad = 自发出至今已{ $days }日。
letter-lapsed-promise = { $source }承诺{ $period }。以{ $from }为起点，当日不计，{ $unit ->
    [working-days] 按国务院办公厅公布的放假和调休安排计算工作日
   *[days] 按自然日计算
}，期限已于{ $until }届满。{ $extended }
letter-lapsed-gdpr = 欧盟《通用数据保护条例》第十二条第三款规定的一个月期限以{ $from }为起点，已于{ $until }届满。{ $extended }
letter-lapsed-ccpa = 《加州消费者隐私法案》规定的四十五日期限以{ $from }为起点，已于{ $until }届满。{ $extended }
letter-lapsed-extended = { $you }其后通知延期至{ $date }，该日亦已届满。

letter-by-email = 以电子邮件
letter-by-phone = 以电话
letter-by-post = 以邮寄方式
letter-by-ticket = 以工单
letter-by-web = 通过网页
letter-by-self-service = 在账号页面
letter-by-online-service = 通过在线客服
letter-by-site-message = 以站内信
letter-by-unsubscribe = 以退订方式
letter-by-browser = 通过浏览器
letter-by-customer-service = 通过客服

# 拒绝的理由为什么不成立。
letter-refusal-other-channel-demanded = 关于改用其他渠道：{ $used }请求已经送达，渠道不同不影响权利的行使；应当提供便捷的受理机制（《中华人民共和国个人信息保护法》第五十条第一款），不得设置不合理条件（《网络数据安全管理条例》第二十三条）。确需转交其他部门的，请{ $you }内部转交。
letter-refusal-id-demanded = 关于索要身份证件：核验身份应当限于必要的最小范围（《中华人民共和国个人信息保护法》第六条）。通过账号已绑定的联系方式即可核验；确需证件的，请说明必要性，本人可以提供注明用途、遮盖无关内容的复印件，核验后请予删除。
letter-refusal-legal-retention = 关于依法留存：请列明法律、行政法规的名称和条款，以及信息范围和期限。即使期限未届满，也应当停止存储和必要的安全保护之外的处理（《中华人民共和国个人信息保护法》第四十七条第二款）；不在该范围内的信息，仍应办理。
letter-refusal-account-has-resources = 关于账号尚有资源、余额或者欠费：请一次性列明具体项目、金额和处理办法，本人将及时处理。请求得到办理不应受与之无关的条件限制（《网络数据安全管理条例》第二十三条）；与未结事项无关的信息，请先行办理。
letter-refusal-other-language = 关于答复的语言：答复只用了请求所用之外的语言，本人无法据以了解结果和理由。向个人告知应当使用清晰易懂的语言（《中华人民共和国个人信息保护法》第十七条第一款），请以本函的语言重新答复。
letter-refusal-no-reasons-given = 关于理由：拒绝请求的，应当说明理由（《中华人民共和国个人信息保护法》第五十条第一款），答复没有说明。
letter-refusal-other = 关于其他理由：该理由不足以排除本人依法享有的权利。{ $used }
letter-refusal-other-channel-demanded-abroad = 关于改用其他渠道：{ $used }请求已经送达，渠道不同不影响权利的行使。确需转交其他部门的，请{ $you }内部转交。
letter-refusal-id-demanded-abroad = 关于索要身份证件：核验身份应以必要为限。通过账号已绑定的联系方式即可核验；确需证件的，请说明必要性，本人可以提供注明用途、遮盖无关内容的复印件，核验后请予删除。
letter-refusal-legal-retention-abroad = 关于依法留存：请列明法律的名称和条款，以及信息范围和期限；不在该范围内的信息，仍应办理。
letter-refusal-account-has-resources-abroad = 关于账号尚有资源、余额或者欠费：请一次性列明具体项目、金额和处理办法；与未结事项无关的信息，请先行办理。
letter-refusal-other-language-abroad = 关于答复的语言：答复只用了请求所用之外的语言，本人无法据以了解结果和理由，请以本函的语言重新答复。
letter-refusal-no-reasons-given-abroad = 关于理由：答复没有说明拒绝的理由，请逐项说明。
letter-refusal-other-abroad = 关于其他理由：该理由不足以排除本人依法享有的权利。{ $used }
letter-view-below = 具体意见见补充说明。
letter-channel-named = 本人使用的正是{ $source }列明的渠道。

letter-period = { $starts ->
    [identity-verified] 在验证身份后
    [received] 自收到请求后
   *[not-stated] 在
}{ $value }{ $unit ->
    [working-days] 个工作日
   *[days] 日
}内{ $meaning ->
    [complete] 完成处理
    [reply] 答复
   *[handle] 处理
}
letter-until = 于{ $date }之前
letter-until-timely = 自收到本函起及时
letter-answer-by = 请{ $until }书面答复本人。
letter-answer-none = 贵公司政策没有写明办理此项请求的期限。请及时受理，告知预计完成的日期，并将处理结果书面告知本人。
letter-answer-promise = { $source }承诺{ $period }，请依此办理，并将结果书面告知本人。
letter-answer-notice = { $source }承诺在停止运营之前至少提前{ $value }日通知，请依此办理，并书面答复本函。
letter-answer-authority = 请告知受理情况，并以书面形式告知处理结果（《中华人民共和国个人信息保护法》第六十五条第一款）。
letter-answer-authority-abroad = 请告知受理情况，并以书面形式告知处理结果。
letter-answer-trustarc = 请将受理情况和结果书面告知投诉人。
letter-answer-gdpr = 请自收到本请求之日起一个月内告知已采取的措施；因请求复杂或者数量多需要再延长两个月的，请在该月内告知延长及其理由（欧盟《通用数据保护条例》第十二条第三款）。
letter-answer-ccpa = 请依《加州消费者隐私法案》在收到后十个工作日内确认收悉，在四十五日内答复；需要再延长四十五日的，请在此之前告知并说明理由。
letter-answer-pdpa = 请告知预计答复的日期。
letter-remedy-pipl = 如拒绝本请求的全部或者部分，请说明理由（《中华人民共和国个人信息保护法》第五十条第一款）；本人保留依法投诉（第六十五条第一款）和向人民法院起诉（第五十条第二款）的权利。
letter-remedy-gdpr = 如拒绝本请求的全部或者部分，请说明理由；本人保留向监管机构投诉（欧盟《通用数据保护条例》第七十七条）的权利。
letter-remedy-ccpa = 如拒绝本请求的全部或者部分，请说明理由；本人保留依该法寻求救济的权利。
letter-remedy-pdpa = 如拒绝本请求的全部或者部分，请说明理由；本人保留向主管机构投诉的权利。
letter-evidence = { $source }关于材料的规定：{ $text }。所附材料仅供核验本次请求使用，核验后请予删除。
letter-evidence-none = 贵公司政策没有列明此项请求所需的材料。如需核验身份，请通过账号已绑定的联系方式进行，并以必要为限。
letter-copy-enclosed = 所附证件复印件已注明“仅供核验本次请求使用”，并遮盖与核验无关的内容。
letter-copy-unasked = 为便于核验身份，附证件复印件，已注明“仅供核验本次请求使用”，并遮盖与核验无关的内容，核验后请予删除。
letter-copy-none = 本函没有附证件复印件；确需证件的，请说明必要性，本人将提供注明用途、遮盖无关内容的复印件。
letter-enclosures = 附件：{ $list }。
letter-enclosures-list = { $list }。
letter-enclosures-authority = 往来函件、发送凭证和证明上述事实的材料。
letter-proof-guardian = 监护关系证明
letter-proof-close-relative = 死亡证明和亲属关系证明
letter-proof-agent = 授权委托书
letter-proof-company = 单位授权文件
letter-proof-correction = 证明正确内容的材料
letter-proof-first = 《{ $title }》副本
letter-proof-sending = 发送凭证
letter-proof-reply = { $you }的答复
letter-prevails = 本函以中文、英文并列书写；两种文本不一致的，以中文为准。
letter-prevails-if-sent = 同时发送中文文本的，以中文文本为准。
letter-closing = 此致
letter-signature = { $role ->
    [complainant] 投诉人
    [applicant] 申请人
   *[asker] 请求人
}（签名）：____________

# 表单：写信之前要知道的。
form-warning-cancel-account = 账号注销后，与之有关的个人信息应当删除或者匿名化（{ $article }），通常无法恢复。请先备份需要的数据。
form-proof-guardian = 能证明监护关系的一页即可，如出生医学证明，或者户口簿中本人与孩子的页；其他家庭成员的信息可以遮盖。
form-proof-close-relative = 死亡证明，以及证明亲属关系的户口簿页或者结婚证；与此无关的内容可以遮盖。
form-proof-agent = 委托人签名的授权委托书，写明事项和期限。
form-proof-company = 加盖公章的授权文件，写明事项；不必附全体登记人员的证件。
form-proportionate-1 = 先用账号已绑定的手机或者邮箱核验，多数请求到此为止。
form-proportionate-2 = 政策没有要求证件的，不必主动提供。
form-proportionate-3 = 确需证件复印件的，遮盖与核验无关的内容（如住址、照片以外的人像、证件号码的一部分）。
form-proportionate-4 = 在复印件上写明“仅供××公司核验本次请求使用”和日期，字迹压住证件内容而不遮挡所需部分。
form-proportionate-5 = 要求对方核验后删除复印件，并保留发送凭证。
