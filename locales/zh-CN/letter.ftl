# 信件。按中文请求书的通行写法：致、请求人、请求事项、事实与理由、答复要求、身份核验与附件、签名、日期。

date = { $year }年{ $month }月{ $day }日
clause = 第{ $number }条{ $place ->
    [first] { "" }
   *[other] （同号第{ $place }处）
}
clause-point = 第{ $number }条第（{ $point }）项
clause-headed = { $heading }一节{ $place ->
    [first] { "" }
   *[other] （同名第{ $place }处）
}
clause-preamble = 引言部分
clause-closing = 正文之后的部分

statute-pipl = 《中华人民共和国个人信息保护法》{ $articles }
statute-regulations = 《网络数据安全管理条例》{ $articles }
statute-gdpr = 欧盟《通用数据保护条例》（GDPR）{ $articles }
statute-ccpa = 美国加利福尼亚州《民法典》（CCPA）{ $articles }
statute-pdpa = 新加坡《个人数据保护法》（PDPA）{ $articles }

letter-title-access = 关于查阅、复制个人信息的请求书
letter-title-copy = 关于复制个人信息的请求书
letter-title-portability = 关于转移个人信息的请求书
letter-title-correction = 关于更正个人信息的请求书
letter-title-supplement = 关于补充个人信息的请求书
letter-title-deletion = 关于删除个人信息的请求书
letter-title-withdraw-consent = 撤回同意通知书
letter-title-cancel-account = 账号注销申请书
letter-title-restriction = 关于限制处理个人信息的请求书
letter-title-objection = 关于拒绝处理个人信息的请求书
letter-title-marketing-opt-out = 关于停止发送营销信息的请求书
letter-title-automated-decision = 关于自动化决策的说明与拒绝请求书
letter-title-explanation = 关于解释个人信息处理规则的请求书
letter-title-complaint = 投诉书
letter-title-question = 咨询与意见函
letter-title-regulator-complaint = 投诉书
letter-title-minors = 关于未成年人个人信息的请求书
letter-title-posthumous = 关于逝者个人信息的请求书
letter-title-lifetime-arrangement = 身后个人信息安排声明书
letter-title-cessation-notice = 关于停止运营前予以告知的请求书
letter-title-standing-refusal = 关于不同意处理事项的声明
letter-title-account-misuse = 关于账号被冒用、信息可能泄露的通知与请求书
letter-title-abroad = 关于说明个人信息出境情况的请求书
letter-title-ccpa-opt-out = 关于不出售、不共享个人信息的请求书
letter-title-non-discrimination = 关于不受歧视的请求书
letter-title-reminder = 催告函
letter-title-rebuttal = 关于贵公司拒绝办理请求的异议书
letter-title-claim = 民事起诉状
letter-title-police = 报案材料
letter-title-mediation = 调解申请书
letter-title-dispute-service = 争议解决申请

letter-to = 致：{ $name }
letter-to-brand = { $name }（{ $brand }）
letter-to-post = 致：{ $name } { $post }
letter-to-authority = 致：履行个人信息保护职责的部门
letter-to-authority-gdpr = 致：有管辖权的数据保护监管机构（请求人惯常居所地、工作地或者侵权行为发生地）
letter-to-authority-ccpa = 致：加利福尼亚州隐私保护局（California Privacy Protection Agency）
letter-to-authority-pdpa = 致：新加坡个人数据保护委员会（Personal Data Protection Commission）
letter-to-cyberspace = 致：________互联网信息办公室（被投诉人所在地）
letter-to-cyberspace-central = 致：中央网信办（国家互联网信息办公室）违法和不良信息举报中心
letter-to-telecom = 致：工业和信息化部信息通信管理局、________通信管理局
letter-to-consumer = 致：________市场监督管理局（12315）
letter-to-consumer-association = 致：________消费者协会（消费者权益保护委员会）
letter-to-local = 致：________政务服务便民热线（12345）
letter-to-police = 致：________公安局
letter-to-trustarc = 致：TrustArc（争议解决服务）
letter-to-court = 致：________人民法院
letter-authority-contact = 公布的联系方式：{ $value }
letter-number = 函号：{ $number }
letter-against = { $role ->
    [applicant] 被申请人
    [reporter] 涉及单位
   *[complainant] 被投诉人
}：{ $name }
letter-against-contact = { $role ->
    [applicant] 被申请人
    [reporter] 涉及单位
   *[complainant] 被投诉人
}联系方式（其政策载明）：{ $value }
letter-defendant = 被告：{ $name }
letter-defendant-contact = 被告住所地、联系方式（其政策载明，以登记信息为准）：{ $value }
letter-plaintiff-details = 性别：____　出生日期：____________　住所：____________________
letter-cause = 案由：个人信息保护纠纷
letter-from = { $role ->
    [complainant] 投诉人
    [applicant] 申请人
    [plaintiff] 原告
    [reporter] 报案人
    [declarant] 声明人
   *[asker] 请求人
}：{ $name }
letter-child = 被监护人：{ $name }（{ $role }系其{ $relation }）
letter-deceased = 逝者：{ $name }（{ $role }系其{ $relation }）
letter-principal = 委托人：{ $name }
letter-company = 单位：{ $name }（经办人职务：{ $post }）
letter-role = { $role ->
    [complainant] 投诉人
    [applicant] 申请人
    [plaintiff] 原告
    [reporter] 报案人
    [declarant] 声明人
   *[asker] 请求人
}
letter-account = 账号：{ $value }
letter-contact = 联系方式：{ $value }
letter-identifiers = 可供查找的其他标识：{ $value }
letter-about = 事由：{ $date }发出的《{ $title }》{ $reference }
letter-reference = （{ $number }）
letter-reference-own = 函号{ $number }
letter-reference-theirs = 编号{ $number }

# 亲属关系。
kin-mother = 母亲
kin-father = 父亲
kin-guardian = 监护人
kin-spouse = 配偶
kin-parent = 父亲或者母亲
kin-child = 子女
kin-sibling = 兄弟姐妹
kin-grandparent = 祖父母或者外祖父母
kin-grandchild = 孙子女或者外孙子女

letter-heading-asks = { $number }、请求事项
letter-heading-claims = { $number }、诉讼请求
letter-heading-grounds = { $number }、事实与理由
letter-heading-answer = { $number }、答复要求
letter-heading-answer-authority = { $number }、告知
letter-heading-identity = { $number }、身份核验与附件
letter-heading-enclosures = { $number }、附件
letter-heading-evidence = { $number }、证据清单

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
letter-you-counterparty = 被申请人
letter-you-defendant = 被告
letter-you-company = 该公司

letter-item = { $number }. { $text }
letter-box = □ { $text }
letter-all-information = 贵公司处理的全部信息
letter-all-kinds = 贵公司处理的全部信息，包括账号与身份信息、联系方式、设备信息、日志、位置信息、标签和画像、第三方提供的信息、沟通记录
letter-all-consents = 此前作出的、并非提供服务所必需的各项同意
letter-all-ask-first = 贵公司政策载明须另行征得同意的各事项
letter-with-clause = { $text }（{ $clause }）
letter-consent = “{ $text }”（{ $clause }）
letter-source = 贵公司《{ $title }》{ $clause }
letter-source-theirs = 《{ $title }》{ $clause }
letter-version = （{ $date }版本）
letter-version-saved = （未注明具体日期，{ $date }保存的文本）
letter-own-read = 本函所引条款，依据本人于{ $date }保存的文本（文本的 SHA-256 以 { $digest } 开头）；政策中本函未提及的内容，本函不作主张。{ $you }的文本与此不一致的，请指明条款。
letter-own-given = 本函所引条款，依据他人整理的摘录，本人未逐条核对原文。{ $you }的文本与此不一致的，请指明条款。
letter-policy = 贵公司《{ $title }》{ $version }{ $clause }
letter-policy-theirs = 《{ $title }》{ $version }{ $clause }

letter-ask-access-1 = 确认是否处理{ $mine }的个人信息，供本人查阅，并提供副本：{ $what }。
letter-ask-access-2 = 逐类说明来源、处理目的、处理方式、保存期限，接收方（包括受托人）的名称和联系方式，以及存储所在的国家或者地区。
letter-ask-access-3 = 其中某一类没有处理的，请予写明。
letter-ask-access-4 = 采用可以阅读的通用电子格式。
letter-ask-copy-1 = 提供{ $mine }个人信息的副本：{ $what }。
letter-ask-copy-2 = 采用可以阅读的通用电子格式。
letter-ask-copy-3 = 随副本逐类说明来源、处理目的、保存期限和接收方；没有处理的，请予写明。
letter-ask-free = 不收取费用：{ $source }载明原则上免费。
letter-ask-portability-1 = 将{ $mine }的个人信息转移至“{ $recipient }”：{ $what }。转移范围限于同意提供或者基于合同收集的个人信息。
letter-ask-portability-to = 接收账号和方式：{ $contact }。
letter-ask-portability-2 = 采用通用的电子格式，或者为该接收方访问、获取上述信息提供途径。
letter-ask-portability-3 = 认为不具备转移条件的，说明具体原因，并先行提供副本。
letter-ask-correct = 将{ $my }信息中的{ $field }由“{ $wrong }”更正为“{ $correct }”。
letter-ask-supplement = 在{ $my }信息的{ $field }中补充“{ $correct }”。
letter-field = “{ $name }”{ $clause }
letter-field-clause = （{ $clause }）
letter-ask-correction-1 = 根据所附证明材料核实并及时办理。
letter-ask-correction-2 = 请将变更转告从贵公司获得该信息的接收方，并列明已转告的接收方。
letter-ask-deletion-1 = 删除{ $mine }的个人信息：{ $what }。其中基于同意处理的，一并撤回同意。
letter-ask-deletion-2 = 备份中的信息无法立即删除的，在备份更新时删除；在此之前，停止除存储和采取必要的安全保护措施之外的处理。
letter-ask-deletion-3 = 法律、行政法规规定的保存期限未届满的，说明依据的条款、信息范围和期限，并停止除存储和采取必要的安全保护措施之外的处理。
letter-ask-deletion-4 = 请转告从贵公司获得上述信息的接收方删除，并列明已转告的接收方。
letter-ask-withdraw-consent-1 = 本人{ $behalf }撤回下列同意：{ $consents }。请自{ $from }起停止据此处理{ $mine }的个人信息。
letter-ask-withdraw-consent-2 = 删除仅基于上述同意处理的个人信息，并列明从贵公司获得该信息的接收方。
letter-ask-withdraw-consent-3 = 不以撤回同意为由，拒绝提供无需上述信息的产品或者服务。
letter-from-receipt = 收到本通知之日
letter-ask-cancel-account-1 = 注销上述账号，并停止收集和使用与该账号有关的个人信息。
letter-ask-cancel-account-2 = 删除与该账号有关的个人信息，或者进行匿名化处理。
letter-ask-cancel-account-3 = 法律、行政法规规定的保存期限未届满的，说明依据的条款、信息范围和期限，并停止除存储和采取必要的安全保护措施之外的处理。
letter-ask-cancel-account-4 = 认为尚有条件未满足的，一次性列明；注销完成后告知本人。
letter-ask-restriction-1 = 停止除存储和采取必要的安全保护措施之外，对{ $mine }个人信息的处理：{ $what }。
letter-ask-restriction-2 = 解除限制之前，先告知本人。
letter-ask-objection-1 = 停止处理{ $mine }的个人信息：{ $what }。
letter-ask-objection-2 = 不能停止的，逐项说明所依据的法律规定。
letter-ask-marketing-opt-out-1 = 停止以电子邮件、短信、电话和站内消息等方式向{ $me }发送营销信息。
letter-ask-marketing-opt-out-2 = 关闭针对{ $me }的个性化推送，删除针对{ $mine }个人特征的用户标签。
letter-ask-marketing-opt-out-3 = 列明为营销目的从贵公司获得{ $mine }信息的合作方，并请转告其停止使用。
letter-decision = 要求说明的决定：{ $text }。
letter-ask-automated-decision-explanation = 说明对{ $me }作出的自动化决策：有哪些决定，使用了哪些个人信息，基本规则是什么，有何影响。
    .label = 说明有哪些自动化决策、规则和影响
letter-ask-automated-decision-alternative = 向{ $me }进行信息推送、商业营销的，提供不针对个人特征的选项或者便捷的拒绝方式，并删除针对{ $mine }个人特征的用户标签。
    .label = 提供不针对个人特征的选项，删除用户标签
letter-ask-automated-decision-review = 本人{ $behalf }拒绝仅通过自动化决策的方式作出对{ $me }权益有重大影响的决定，此类决定请由人工复核。
    .label = 拒绝仅由自动化作出的重大决定，要求人工复核
letter-ask-explanation-1 = 就{ $mine }个人信息的处理规则作出解释说明：{ $what }。
letter-ask-explanation-2 = 逐类说明处理的目的、方式、信息种类、保存期限和接收方，以及行使权利的方式和程序。
letter-ask-complaint-1 = 核查下述问题，并书面告知核查结果。
letter-ask-complaint-2 = 确有不当的，予以改正，并告知已采取的措施和完成日期。
letter-ask-question-1 = 就下述问题书面答复。
letter-ask-question-2 = 涉及{ $mine }个人信息处理的，说明目的、方式和依据。
letter-ask-minors-see = 供查阅并提供{ $mine }个人信息的副本，说明来源、使用目的和接收方：{ $what }。
    .label = 查阅、复制
letter-ask-minors-correct = 将{ $my }信息中的{ $field }由“{ $wrong }”更正为“{ $correct }”。
    .label = 更正
letter-ask-minors-delete = 在提供上述副本之后，删除{ $mine }的个人信息，并列明从贵公司获得该信息的接收方：{ $what }。
    .label = 删除（先提供副本，后删除）
letter-ask-minors-delete-only = 删除{ $mine }的个人信息，并列明从贵公司获得该信息的接收方：{ $what }。
letter-ask-minors-1 = 应当取得监护人同意而没有取得的，停止处理并删除。
letter-ask-posthumous-see = 供查阅并提供{ $mine }个人信息的副本：{ $what }。
    .label = 查阅、复制
letter-ask-posthumous-correct = 将{ $my }信息中的{ $field }由“{ $wrong }”更正为“{ $correct }”。
    .label = 更正
letter-ask-posthumous-delete = 在提供副本之后，删除{ $mine }的个人信息：{ $what }。
    .label = 删除（先提供副本，后删除）
letter-ask-posthumous-delete-only = 删除{ $mine }的个人信息：{ $what }。
letter-ask-posthumous-1 = 逝者生前另有安排的，请将该安排告知本人。
letter-ask-lifetime-arrangement-erase = { $my }去世后，经证实即删除{ $mine }的个人信息：{ $what }；法律规定须继续保存的，停止除存储和采取必要的安全保护措施之外的处理。
    .label = 去世后删除
letter-ask-lifetime-arrangement-nobody = { $my }去世后，不向任何近亲属提供{ $mine }个人信息的查阅、复制。
    .label = 不让任何人查阅、复制
letter-ask-lifetime-arrangement-person = { $my }去世后，只由“{ $recipient }”对{ $mine }的个人信息行使查阅、复制、更正、删除等权利。
    .label = 只由指定的人行使权利
letter-ask-lifetime-arrangement-1 = 将以上安排记入该账号的档案，并书面确认。
letter-ask-lifetime-arrangement-2 = 以上安排可以随时书面变更或者撤销，以最后一份为准。
letter-ask-cessation-notice-1 = 请告知是否计划停止上述账号所使用的服务，以及预定日期。
letter-ask-cessation-notice-2 = 停止运营的，请提前逐一通知本人，及时停止收集，并删除{ $mine }的个人信息。
letter-standing-refuse = 对下列事项，本人{ $behalf }不同意：{ $names }。
letter-standing-ask = 下列事项不作概括同意，须处理时逐次告知、逐次征得同意；未答复的，不视为同意：{ $names }。
letter-ask-standing-refusal-1 = 本声明在书面变更之前有效。请不以继续使用服务、没有答复或者默认勾选推定同意。
letter-ask-standing-refusal-2 = 不就已经拒绝的事项频繁征求同意；不以不同意为由，拒绝提供无需该项处理的产品或者服务。
letter-ask-standing-refusal-3 = 记录本声明，并书面确认。
letter-ask-account-misuse-freeze = 在收到后24小时内限制该账号的登录、交易和对外提供信息并告知本人，协助恢复对账号的控制。
    .label = 冻结账号，恢复控制
letter-ask-account-misuse-investigate = 调查{ $noticed }前后的登录、变更、交易和接口调用记录，并将时间、地点、设备、变更内容以及冒用{ $my }名义办理的事项告知本人。
    .label = 调查登录、变更和交易
letter-ask-account-misuse-leak = 说明{ $mine }的个人信息是否发生或者可能发生泄露、篡改、丢失；如有，告知信息种类、原因、可能造成的危害、已采取的补救措施和可以采取的减轻危害的措施。
    .label = 说明是否泄露，按法律告知
letter-ask-account-misuse-keep = 保存有关日志和记录，以备查证。
    .label = 保存日志和记录
letter-ask-account-misuse-1 = 更正或者删除因冒用而登记的错误信息；不因冒用者的行为向{ $me }主张费用。
letter-ask-abroad-1 = 说明是否向境外提供{ $mine }的个人信息，包括供境外访问、调用：{ $what }。
letter-ask-abroad-2 = 已经或者将要提供的，告知境外接收方的名称、联系方式、处理目的、处理方式、信息种类，以及向其行使权利的方式和程序。
letter-ask-abroad-3 = 说明出境所依据的条件（安全评估、保护认证、标准合同、履行合同所必需或者其他）；依法应当取得单独同意的，说明何时、以何种方式取得。
letter-ask-abroad-4 = 依法应当取得单独同意而没有取得的，停止提供，并要求境外接收方删除。
letter-ask-non-discrimination-1 = 不因行使权利而拒绝提供服务、区别定价或者降低服务质量。
letter-ask-non-discrimination-2 = 已经存在上述情形的，说明理由并恢复。

# 欧盟《通用数据保护条例》。
letter-ask-access-gdpr-1 = 确认是否处理{ $mine }的个人数据，并提供副本：{ $what }，包括日志、推断数据、画像和假名化数据。
letter-ask-access-gdpr-2 = 告知处理目的、数据类别、接收方、保存期限或者其确定标准，以及非自{ $me }取得的数据的来源。
letter-ask-access-gdpr-3 = 告知是否存在自动化决策（包括画像）；如有，告知所涉逻辑及其意义和预期后果。
letter-ask-access-gdpr-4 = 数据转移至第三国的，告知第四十六条规定的适当保障措施。
letter-ask-access-gdpr-5 = 告知要求更正、删除、限制处理、反对处理和向监管机构投诉的权利；副本采用常用的电子形式，首份免费。
letter-ask-portability-gdpr-1 = 以结构化、常用且机器可读的格式，将{ $mine }提供的个人数据转移至“{ $recipient }”：{ $what }。
letter-ask-portability-gdpr-2 = 技术上可行的，直接传输给该接收方；不可行的，以上述格式提供。
letter-ask-deletion-gdpr-1 = 及时删除{ $mine }的个人数据，不得无故拖延：{ $what }。其中基于同意处理的，一并撤回同意；基于正当利益处理的，一并提出反对。
letter-ask-deletion-gdpr-2 = 将删除通知每一接收方，并告知本人有哪些接收方（第十九条）。
letter-ask-deletion-gdpr-3 = 认为存在第十七条第三款规定的例外的，逐项说明数据和依据。
letter-ask-withdraw-consent-gdpr-1 = 本人{ $behalf }撤回下列同意：{ $consents }。请自{ $from }起停止据此进行的处理。
letter-ask-withdraw-consent-gdpr-2 = 没有其他法律依据的，删除据此处理的个人数据，并通知每一接收方（第十七条第一款（b）项、第十九条）。
letter-ask-restriction-gdpr-1 = 限制处理{ $mine }的个人数据：{ $what }。除存储外，仅在第十八条第二款允许的情形下处理。
letter-ask-restriction-gdpr-2 = 解除限制之前，先告知本人（第十八条第三款），并将限制通知每一接收方（第十九条）。
letter-ask-objection-gdpr-1 = 停止处理{ $mine }的个人数据：{ $what }。
letter-ask-objection-gdpr-2 = 认为有压倒性的正当理由的，逐项说明该理由；核实期间，限制处理（第十八条第一款（d）项）。
letter-ask-marketing-opt-out-gdpr-1 = 停止为直接营销处理{ $mine }的个人数据，包括与之有关的画像；此项反对无须说明理由。
letter-ask-marketing-opt-out-gdpr-2 = 告知为此获得数据的接收方。
letter-ask-automated-decision-gdpr-explanation = 告知对{ $me }作出的自动化决策所涉逻辑，及其意义和预期后果。
letter-ask-automated-decision-gdpr-alternative = 不以画像为基础向{ $me }进行直接营销。
letter-ask-automated-decision-gdpr-review = 由人工介入，听取{ $me }的意见，并对下述决定提出异议。
letter-ask-correction-gdpr-1 = 及时办理，不得无故拖延；通知每一接收方，并告知本人有哪些接收方（第十九条）。

# 加利福尼亚州。
letter-ask-access-ccpa-1 = 告知过去12个月及以前收集的{ $mine }个人信息的类别、来源类别，收集、出售或者共享的目的，以及接收信息的第三方类别。
letter-ask-access-ccpa-2 = 告知为业务目的披露、出售或者共享的个人信息类别，以及各类信息的接收方类别。
letter-ask-access-ccpa-3 = 提供所收集的具体个人信息：{ $what }，采用可携带且便于使用的格式。
letter-ask-copy-ccpa-1 = 提供所收集的关于{ $mine }的具体个人信息：{ $what }，采用可携带且便于使用的格式。
letter-ask-deletion-ccpa-1 = 删除从{ $mine }收集的个人信息：{ $what }。
letter-ask-deletion-ccpa-2 = 通知服务提供者、承包者删除，并通知购买或者接收共享信息的第三方删除。
letter-ask-deletion-ccpa-3 = 认为存在例外的，说明保留的信息和所依据的例外。
letter-ask-correction-ccpa-1 = 尽商业上合理的努力予以更正，并指示服务提供者、承包者更正。
letter-ask-ccpa-opt-out-opt-out = 不出售、不共享{ $mine }的个人信息：{ $what }，并将本请求转告请求之后仍获得上述信息的第三方。
    .label = 不出售、不共享个人信息
letter-ask-ccpa-opt-out-limit = 将{ $mine }敏感个人信息的使用和披露，限于提供所要求的服务所必需。
    .label = 限制使用敏感个人信息
letter-ask-ccpa-opt-out-1 = 从未出售或者共享的，书面确认。

# 新加坡。
letter-ask-access-pdpa-1 = 提供贵公司持有或者控制的{ $mine }个人数据：{ $what }。
letter-ask-access-pdpa-2 = 告知在本请求之日前一年内，上述数据已经或者可能被使用、披露的方式。
letter-ask-copy-pdpa-1 = 提供贵公司持有或者控制的{ $mine }个人数据的副本：{ $what }。
letter-ask-correction-pdpa-1 = 尽快更正，并将更正后的数据送交更正之日前一年内曾向其披露的其他机构。
letter-ask-withdraw-consent-pdpa-1 = 本人{ $behalf }撤回下列同意：{ $consents }。请自{ $from }起停止据此收集、使用、披露个人数据，并要求受托人和代理人一并停止。
letter-ask-withdraw-consent-pdpa-2 = 告知撤回可能产生的后果。
letter-ask-withdraw-consent-pdpa-3 = 在法律上、业务上已无必要保留的，停止保留上述数据（第二十五条）。

letter-after-reminder-1 = { $until }办理{ $date }发出的《{ $title }》所列请求，并书面答复。
letter-after-reminder-2 = 说明迟延的原因；确需延期的，说明理由和完成日期。
letter-after-reminder-3 = 原请求事项不变。
letter-after-rebuttal-1 = 重新审查{ $date }发出的《{ $title }》，{ $until }办理并书面答复。
letter-after-rebuttal-2 = 仍然拒绝其中任何一项的，逐项说明理由和所依据的法律条款。
letter-after-complaint-1 = 核查{ $date }发出的《{ $title }》未得到办理的原因，由未参与原处理的人员复核，{ $until }书面告知结果。
letter-after-complaint-2 = 办理原请求；确有不当的，予以改正，并告知措施和完成日期。

# 向履行个人信息保护职责的部门投诉。
letter-report-1 = 依法受理，并对{ $you }的下述行为进行调查。
letter-report-2 = 认定其未履行{ $duties }规定的义务的，依照《个人信息保护法》第六十六条第一款责令改正、依法处理。
letter-report-3 = 将处理结果告知投诉人（第六十五条第一款）。
letter-report-local-1 = 请将本投诉转交有管辖权的履行个人信息保护职责的部门办理。
letter-report-local-2 = 请告知承办单位和办理结果。
letter-report-consumer-1 = 请依职权受理，组织调解或者依法调查处理；属于其他部门职责的，请告知或者移送。
letter-report-consumer-2 = 请告知处理结果。
letter-report-consumer-association-1 = 请就申请人与{ $you }之间因个人信息引起的消费争议组织调解。
letter-report-consumer-association-2 = 请告知调解的安排和结果。
letter-report-police-1 = 受理报案，并出具受案回执。
letter-report-police-2 = 依法调查冒用账号、非法获取个人信息的行为。
letter-report-police-3 = 依法调取并固定{ $you }保存的登录、变更、交易和接口调用记录。
letter-report-gdpr-1 = 调查{ $you }对《{ $title }》的处理，并责令其遵守数据主体的请求（第五十八条）。
letter-report-gdpr-2 = 告知进展和结果，包括寻求司法救济的可能（第七十七条第二款）。
letter-report-ccpa-1 = 调查{ $you }对《{ $title }》的处理。
letter-report-ccpa-2 = 确有违法的，依法处理并告知结果。
letter-report-pdpa-1 = 审查{ $you }对《{ $title }》的处理。
letter-report-pdpa-2 = 责令其依法办理并告知结果。
letter-report-trustarc-1 = 审查{ $you }处理个人信息的下述情况。
letter-report-trustarc-2 = 协助解决争议，使申请人的请求得到办理。
letter-report-trustarc-3 = 将结果书面告知申请人。

letter-claim-1 = 判令{ $you }办理原告{ $date }《{ $title }》所列请求，并书面告知办理结果。
letter-claim-2 = 判令{ $you }承担本案诉讼费用。
letter-claim-damages = □ 判令{ $you }赔偿损失________元（《个人信息保护法》第六十九条；有损失凭证的才填写）。

letter-since = 上述账号自{ $date }起使用。
letter-resident-gdpr = 本人居住在欧洲经济区，使用{ $you }面向该地区提供的服务（《通用数据保护条例》第三条第二款（a）项）。
letter-resident-ccpa = 本人系加利福尼亚州居民。
letter-resident-pdpa = 本人在新加坡使用该服务。
letter-capacity-guardian = 本人系被监护人的监护人，{ $age ->
    [under-14] 被监护人不满十四周岁
    [from-14] 被监护人已满十四周岁、不满十八周岁
   *[unsaid] 被监护人：□ 不满十四周岁　□ 已满十四周岁、不满十八周岁
}；证明见附件。
letter-capacity-close-relative = 逝者于{ $died }去世，本人系其近亲属，证明见附件。本人为自身的合法、正当利益提出请求：{ $interest }。据本人所知，逝者生前没有另作安排{ $agreed ->
    [yes] ，其他近亲属对本请求没有异议
   *[no] { "" }
}。
letter-capacity-agent = 本人受委托人委托出具本函，授权文件见附件。
letter-capacity-company = 本人受上述单位委派，并经账号登记人员同意，授权文件见附件。
letter-ground = { $text }（{ $source }）。
ground-gdpr-17-a = 处理目的不再需要该数据
ground-gdpr-17-b = 本人撤回同意，且没有其他法律依据
ground-gdpr-17-c = 本人已提出反对，且没有压倒性的正当理由
ground-gdpr-17-d = 数据被非法处理
ground-gdpr-17-e = 为履行贵公司所受的法律义务，必须删除
letter-ground-line = 删除的理由：____________________（《个人信息保护法》第四十七条第一款）。
letter-met = 注销前的要求已满足：{ $text }（{ $document }{ $clause }）。
letter-known = 已知悉：{ $text }（{ $document }{ $clause }）。
letter-document = 《{ $title }》
letter-misuse = { $date }，本人发现该账号被他人冒用：{ $text }。
letter-particular = 基于本人特殊情况的理由：{ $text }。
letter-consumer = 本人系为生活消费需要使用该服务。
letter-note-withdrawal = 撤回不影响此前基于同意已进行的处理的效力（《个人信息保护法》第十五条第二款）。
letter-note-withdrawal-abroad = 撤回不影响此前基于同意已进行的处理的效力。
letter-note-portability = 请求人的真实身份可以核验；据本人所知，转移在技术上可行，且不损害他人合法权益（《网络数据安全管理条例》第二十五条）。
letter-note-standing = 同意应当在充分知情的前提下自愿、明确作出（《个人信息保护法》第十四条第一款）。以上声明供贵公司遇到这些事项时遵照办理。
letter-note-cessation = 请依据个人对其个人信息处理享有的知情权（《个人信息保护法》第四十四条）告知。
letter-note-abroad = { $source }对此载明：{ $text }。
letter-note-sensitive = 其中涉及敏感个人信息的，应当取得单独同意（《个人信息保护法》第二十九条）。
letter-details = 补充说明：{ $text }
letter-facts = 事实：{ $text }
letter-facts-blank = ________________________________________
letter-no-exception = 本请求不属于{ $sources }所列可以不予响应的情形。
letter-basis = 依据：{ $articles }；{ $policy }。
letter-basis-policy = 依据：{ $policy }。
letter-basis-law = 依据：{ $articles }。
letter-basis-fallback = { $policy }；{ $own }载明以该文件为准
letter-cap = 参照《App违法违规收集使用个人信息行为认定方法》第六条，投诉、举报的受理处理以十五个工作日为限；{ $source }所载期限长于此。

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
letter-event-answered-with-nothing = { $date }，{ $you }{ $channel }作出的答复没有回应请求
letter-event-reminded = { $date }，本人{ $channel }向{ $you }催告{ $until }
letter-event-rebutted = { $date }，本人{ $channel }对{ $you }的拒绝提出异议{ $until }
letter-event-complained = { $date }，本人{ $channel }向{ $you }投诉{ $until }
letter-event-reported = { $date }，本人{ $channel }向有关部门投诉
letter-event-other = { $date }
letter-no-answer = 至今，本人没有收到{ $you }的办理结果。
letter-refused = { $date }，{ $you }答复拒绝办理。
letter-refused-part = { $date }，{ $you }答复只办理了一部分。
letter-refused-unaddressed = { $date }，{ $you }作出的答复没有回应请求。
letter-refused-words = { $date }，{ $you }答复：“{ $quote }”。
letter-waited = 自发出至今已{ $days }日。个人信息处理者应当建立便捷的受理和处理机制（《个人信息保护法》第五十条第一款），及时受理个人的请求（《网络数据安全管理条例》第二十三条）。
letter-waited-abroad = 自发出至今已{ $days }日。
letter-yardstick = 参照《App违法违规收集使用个人信息行为认定方法》第六条，无承诺时限的以十五个工作日为限。
letter-lapsed-promise = { $source }载明{ $usually }{ $period }。以{ $from }为起点，当日不计，{ $unit ->
    [working-days] 按国务院办公厅公布的放假和调休安排计算工作日
   *[days] 按自然日计算
}，期限已于{ $until }届满。{ $extended }
letter-lapsed-gdpr = 欧盟《通用数据保护条例》第十二条第三款规定的一个月期限以{ $from }为起点，已于{ $until }届满。{ $extended }
letter-lapsed-ccpa = 加利福尼亚州《民法典》第1798.130条规定的四十五日期限以{ $from }为起点，已于{ $until }届满。{ $extended }
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

# 拒绝的理由为什么不成立：写给服务商的、写给部门和法院的、依其他法域提出的。
letter-refusal-other-channel-demanded = 关于改用其他渠道：{ $used }请求已经送达。应当提供便捷的受理机制（《个人信息保护法》第五十条第一款），不得设置不合理条件（《网络数据安全管理条例》第二十三条）；需由其他部门办理的，请内部转交。
letter-refusal-other-channel-demanded-authority = { $you }要求改用其他渠道。{ $used }请求已经送达，未提供便捷的受理机制违反《个人信息保护法》第五十条第一款和《网络数据安全管理条例》第二十三条。
letter-refusal-other-channel-demanded-abroad = 关于改用其他渠道：{ $used }请求已经送达，渠道不同不影响权利的行使。
letter-refusal-id-demanded = 关于索要身份证件：处理个人信息应当采取对个人权益影响最小的方式，收集限于最小范围（《个人信息保护法》第六条）。通过账号已绑定的联系方式即可核验；确需证件的，请逐项说明必要性，本人可以提供注明用途、遮盖无关内容的复印件。
letter-refusal-id-demanded-authority = { $you }以未提交身份证件为由不予办理，没有说明已绑定的联系方式为何不足以核验。收集个人信息应当限于实现处理目的的最小范围（《个人信息保护法》第六条第二款），也不得设置不合理条件（《网络数据安全管理条例》第二十三条）。
letter-refusal-id-demanded-abroad = 关于索要身份证件：核验身份应以必要为限，通过账号已绑定的联系方式即可核验；确需证件的，请逐项说明必要性。
letter-refusal-legal-retention = 关于依法留存：请列明法律、行政法规的名称和条款，以及信息范围和期限。即使期限未届满，也应当停止除存储和采取必要的安全保护措施之外的处理（《个人信息保护法》第四十七条第二款）；不在该范围内的信息，仍应办理。
letter-refusal-legal-retention-authority = { $you }以依法留存为由拒绝，但没有列明法律、行政法规的名称、条款和期限；即使期限未届满，也应当停止除存储和采取必要的安全保护措施之外的处理（《个人信息保护法》第四十七条第二款）。
letter-refusal-legal-retention-abroad = 关于依法留存：请列明法律的名称和条款，以及信息范围和期限；不在该范围内的信息，仍应办理。
letter-refusal-account-has-resources = 关于账号尚有资源、余额或者欠费：请一次性列明具体项目、金额和处理办法，本人将及时处理。不得以不合理条件限制合理请求（《网络数据安全管理条例》第二十三条）；与未结事项无关的信息，请先行办理。
letter-refusal-account-has-resources-authority = { $you }以账号尚有资源、余额或者欠费为由不予办理，没有一次性列明项目、金额和处理办法，对与未结事项无关的信息也未办理，属于设置不合理条件（《网络数据安全管理条例》第二十三条）。
letter-refusal-account-has-resources-abroad = 关于账号尚有资源、余额或者欠费：请一次性列明具体项目、金额和处理办法；与未结事项无关的信息，请先行办理。
letter-refusal-other-language = 关于答复的语言：答复没有使用本人请求所用的语言，本人无法据以了解结果和理由，请以本函的语言重新答复。
letter-refusal-other-language-authority = { $you }的答复没有使用请求所用的语言，本人无法据以了解结果和理由。
letter-refusal-other-language-abroad = 关于答复的语言：答复没有使用本人请求所用的语言，请以本函的语言重新答复。
letter-refusal-no-reasons-given = 关于理由：拒绝请求的，应当说明理由（《个人信息保护法》第五十条第一款），答复没有说明。
letter-refusal-no-reasons-given-authority = { $you }拒绝时没有说明理由，违反《个人信息保护法》第五十条第一款。
letter-refusal-no-reasons-given-abroad = 关于理由：答复没有说明拒绝的理由，请逐项说明。
letter-refusal-trade-secret = 关于商业秘密：本人请求的是关于本人的个人信息和处理规则，不是源代码或者算法参数。请指明哪一项属于商业秘密，并就其余部分办理；说明义务（《个人信息保护法》第四十八条）不因此免除。
letter-refusal-trade-secret-authority = { $you }以商业秘密为由拒绝，没有指明哪一项属于商业秘密，也没有就其余部分办理。查阅、复制的例外限于法律规定的情形（《个人信息保护法》第四十五条第一款）。
letter-refusal-trade-secret-abroad = 关于商业秘密：请指明哪一项属于商业秘密，并就其余部分办理。
letter-refusal-abuse = 关于重复或者滥用：本人此前的请求尚未得到办理，催办不是滥用。合理的请求不得以不合理条件限制（《网络数据安全管理条例》第二十三条）；请说明认定的事实。
letter-refusal-abuse-authority = { $you }以重复、滥用为由拒绝，没有说明认定的事实；此前的请求未得到办理，催办不是滥用。以此限制合理请求，不符合《网络数据安全管理条例》第二十三条。
letter-refusal-abuse-abroad = 关于重复或者滥用：本人此前的请求尚未得到办理，催办不是滥用；请说明认定的事实。
letter-refusal-cost = 关于成本：请说明费用的项目和计算方法。个人请求查阅、复制、更正、删除的，应当及时办理（《网络数据安全管理条例》第二十三条），成本不是拒绝的理由。
letter-refusal-cost-authority = { $you }以成本为由不予办理，没有说明费用的项目和计算方法。应当及时受理并提供便捷的途径（《网络数据安全管理条例》第二十三条）。
letter-refusal-cost-abroad = 关于成本：请说明费用的项目、计算方法和依据。
letter-refusal-technical-difficulty = 关于技术困难：请说明是哪一项信息、什么困难。删除从技术上难以实现的，也应当停止除存储和采取必要的安全保护措施之外的处理（《个人信息保护法》第四十七条第二款）。
letter-refusal-technical-difficulty-authority = { $you }以技术困难为由拒绝，没有说明是哪一项信息、什么困难；删除从技术上难以实现的，也应当停止除存储和采取必要的安全保护措施之外的处理（《个人信息保护法》第四十七条第二款）。
letter-refusal-technical-difficulty-abroad = 关于技术困难：请说明是哪一项信息、什么困难，并就其余部分办理。
letter-refusal-others-rights = 关于他人的权益：请说明是哪一项信息涉及何种权益，将该部分遮盖后提供其余部分。
letter-refusal-others-rights-authority = { $you }以涉及他人权益为由全部拒绝，没有说明是哪一项信息，也没有在遮盖后办理其余部分；拒绝请求应当说明理由（《个人信息保护法》第五十条第一款）。
letter-refusal-others-rights-abroad = 关于他人的权益：请说明是哪一项信息涉及何种权益，将该部分遮盖后提供其余部分。
letter-refusal-self-service = 关于自行在控制台办理：控制台只显示一部分信息，不能满足请求事项。请就控制台不能办理的部分办理（《个人信息保护法》第五十条第一款）。
letter-refusal-self-service-authority = { $you }以可以自行在控制台办理为由不予办理，但控制台只显示一部分信息；受理机制应当能够处理该请求（《个人信息保护法》第五十条第一款）。
letter-refusal-self-service-abroad = 关于自行在控制台办理：控制台只显示一部分信息，请就其余部分办理。
letter-refusal-in-app = 关于自行在应用内查看：应用内显示的不是本人请求的全部信息，也不能作为副本保存。请以本函请求的形式提供（《个人信息保护法》第四十五条第二款）。
letter-refusal-in-app-authority = { $you }让本人自行在应用内查看，但应用内显示的不是请求的全部信息，也没有提供副本（《个人信息保护法》第四十五条第二款）。
letter-refusal-in-app-abroad = 关于自行在应用内查看：应用内显示的不是本人请求的全部信息，请以本函请求的形式提供。
letter-refusal-unverifiable = 关于无法核验身份：本人系从账号已绑定的联系方式发出请求，并愿意按贵公司的验证码或者回拨核验。请说明还缺少什么、为何必要。
letter-refusal-unverifiable-authority = { $you }以无法核验身份为由拒绝，没有说明还缺少什么；本人已提出通过账号已绑定的联系方式核验。设置不合理条件不符合《网络数据安全管理条例》第二十三条。
letter-refusal-unverifiable-abroad = 关于无法核验身份：本人愿意通过账号已绑定的联系方式核验；请说明还缺少什么、为何必要。
letter-refusal-company-account = 关于企业账号：账号以单位名义注册的，其中的姓名、手机号码、邮箱等仍与可识别的自然人有关，属于个人信息（《个人信息保护法》第四条第一款）。请就本人的个人信息办理。
letter-refusal-company-account-authority = { $you }以企业账号为由拒绝，但账号中的姓名、手机号码、邮箱等与可识别的自然人有关，属于个人信息（《个人信息保护法》第四条第一款）。
letter-refusal-company-account-abroad = 关于企业账号：账号中的姓名、手机号码、邮箱等是个人信息，请就本人的个人信息办理。
letter-refusal-only-processor = 关于仅为受托人：注册、计费、日志等信息的处理目的和方式由贵公司政策自行规定，贵公司系个人信息处理者（《个人信息保护法》第七十三条第（一）项）。确系受托处理的部分，请告知委托人并协助其办理（第五十九条）。
letter-refusal-only-processor-authority = { $you }以仅为受托人为由拒绝，但注册、计费、日志等信息的处理目的和方式由其政策自行规定，其系个人信息处理者（《个人信息保护法》第七十三条第（一）项）。
letter-refusal-only-processor-abroad = 关于仅为受托人：注册、计费、日志等信息的处理目的和方式由贵公司政策自行规定；确系受托处理的部分，请告知委托人。
letter-refusal-policy-words = 关于以政策原文作答：政策说明的是一般规则，本人请求的是关于本人的具体信息和结果。请逐项答复（《个人信息保护法》第五十条第一款）。
letter-refusal-policy-words-authority = { $you }只摘引政策原文，没有就本人的具体信息答复，实质上没有办理，也没有说明理由（《个人信息保护法》第五十条第一款）。
letter-refusal-policy-words-abroad = 关于以政策原文作答：本人请求的是关于本人的具体信息和结果，请逐项答复。
letter-refusal-unreadable = 关于答复无法阅读：答复的文件打不开或者无法辨认，本人无法据以了解结果和理由。请以常见格式重新提供，并逐项答复（《个人信息保护法》第五十条第一款）。
letter-refusal-unreadable-authority = { $you }的答复文件打不开或者无法辨认，本人无法据以了解结果和理由，等于既没有答复，也没有说明理由（《个人信息保护法》第五十条第一款）。
letter-refusal-unreadable-abroad = 关于答复无法阅读：答复的文件打不开或者无法辨认，请以常见格式重新提供，并逐项答复。
letter-refusal-incomplete = 关于答复不完整：答复只涉及部分请求事项，其余事项既没有办理，也没有说明理由。请就其余事项逐项答复（《个人信息保护法》第五十条第一款）。
letter-refusal-incomplete-authority = { $you }只答复了部分请求事项，其余事项既没有办理，也没有说明理由（《个人信息保护法》第五十条第一款）。
letter-refusal-incomplete-abroad = 关于答复不完整：答复只涉及部分请求事项，请就其余事项逐项答复。
letter-refusal-other = 关于其他理由：{ $view }
letter-refusal-other-authority = { $you }的其他理由：{ $view }
letter-refusal-other-abroad = 关于其他理由：{ $view }
letter-reasons = { $you }的答复有下列情形：{ $reasons }。
letter-reason-other-channel-demanded = 要求改用其他渠道
letter-reason-id-demanded = 要求提交身份证件
letter-reason-legal-retention = 称法律要求留存
letter-reason-account-has-resources = 称账号尚有资源、余额或者欠费
letter-reason-other-language = 使用了请求以外的语言
letter-reason-no-reasons-given = 没有说明理由
letter-reason-trade-secret = 称属于商业秘密
letter-reason-abuse = 称请求重复或者滥用
letter-reason-cost = 称成本过高
letter-reason-technical-difficulty = 称技术上有困难
letter-reason-others-rights = 称涉及他人权益
letter-reason-self-service = 称可以自行在控制台办理
letter-reason-in-app = 称可以自行在应用内查看
letter-reason-unverifiable = 称无法核验身份
letter-reason-company-account = 称属于企业账号
letter-reason-only-processor = 称仅为受托人
letter-reason-policy-words = 只摘引政策原文
letter-reason-unreadable = 答复文件无法阅读
letter-reason-incomplete = 只答复了部分事项
letter-view-below = 本人的意见见补充说明。
letter-view-blank = ____________________
letter-channel-named = 本人使用的{ $channel ->
    [email] 电子邮箱
    [phone] 电话号码
    [post] 邮寄地址
    [ticket] 工单渠道
    [web] 网页
   *[other] 渠道
}列明于{ $source }。

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
letter-usually = 一般情况下
letter-until = 请于{ $date }之前
letter-until-timely = 请在收到本函后及时
letter-answer-by = { $until }书面答复本人。
letter-answer-own = 请于{ $date }之前答复；不能在该日之前办结的，请在该日之前告知理由和完成日期。
letter-answer-promise = { $source }载明{ $usually }{ $period }，请依此办理，并将结果书面告知本人。
letter-answer-enquiry = { $source }载明{ $usually }{ $period }来函，请至迟在该期限内答复本请求。
letter-answer-notice = { $source }载明停止运营的，提前{ $value }日{ $or ->
    [agreed] 或者按合作协议约定的期间
   *[only] { "" }
}通知。请依此办理，并于{ $date }之前书面答复本函。
letter-answer-to = 答复请发送至：{ $contact }{ $mail ->
    [yes] （电子邮件即可）
   *[no] { "" }
}。
letter-answer-encrypted = 含个人信息的文件请加密，密码另行告知。
letter-answer-authority = 请告知受理情况；处理结果请以书面形式告知。
letter-answer-gdpr = 请及时办理，不要无故拖延，至迟自收到之日起一个月内告知已采取的措施；因请求复杂或者数量众多，需要再延长至多两个月的，请在该月内告知并说明理由（《通用数据保护条例》第十二条第三款）。办理免费（第十二条第五款）。
letter-answer-ccpa = 请在收到后10个营业日内确认收悉，45日内答复；需要再延长至多45日的，请在此之前告知并说明理由。办理免费（加利福尼亚州《民法典》第1798.130条）。
letter-answer-ccpa-opt-out = 请在可行的范围内尽快办理，至迟不超过收到后15个营业日。本请求不以核验身份为条件。
letter-answer-pdpa = 请尽快办理；不能及时办结的，请书面告知可以办结的日期。
letter-remedy-pipl = 拒绝全部或者部分请求的，请说明理由（《个人信息保护法》第五十条第一款）；逾期未办理也未说明理由的，本人将视为拒绝，依法投诉（第六十五条第一款）或者向人民法院起诉（第五十条第二款）。
letter-remedy-gdpr = 不采取措施的，请至迟在一个月内告知理由，以及可以投诉和寻求司法救济（第十二条第四款）；逾期未答复的，本人将视为拒绝，并可向监管机构投诉（第七十七条）、寻求司法救济（第七十九条）和请求赔偿（第八十二条）。
letter-remedy-ccpa = 拒绝全部或者部分请求的，请说明依据；逾期未答复的，本人将视为拒绝，并可向加利福尼亚州隐私保护局或者州总检察长投诉。
letter-remedy-pdpa = 拒绝全部或者部分请求的，请说明理由；逾期未答复的，本人将视为拒绝，并可向新加坡个人数据保护委员会投诉。
letter-evidence = { $source }关于材料的规定：{ $text }。
letter-verify-person = 如需核验身份，请通过账号已绑定的手机或者邮箱进行；确需证件的，请说明必要性，本人将提供注明用途、遮盖无关内容的复印件。
letter-verify-other = 核验本人身份，请通过上述联系方式进行；{ $proof }见附件。
letter-verify-start = 请在收到后三个工作日内提出核验要求；未提出的，上述期限自收到本请求之日起算。
letter-verify-none = 本请求不需要核验身份；为找到有关信息而确有必要的，请只要求最少的信息。
letter-copy-enclosed = 所附证件复印件仅供核验本次请求使用，已注明用途并遮盖无关内容，核验后请予删除。
letter-enclosures = 附件：{ $list }（共{ $count }份）。
letter-enclosure = { $number }. { $text }
letter-evidence-line = { $name }{ $date }：证明{ $shows }；第____页
letter-evidence-date = （{ $date }）
letter-evidence-first = 《{ $title }》
letter-evidence-sending = 发送凭证
letter-evidence-reply = { $you }的答复
letter-evidence-extension = { $you }的延期通知
letter-evidence-acknowledgment = { $you }的收悉确认
letter-evidence-letter = 往来函件
letter-evidence-policy = 《{ $title }》网页保存件
letter-shows-first = 提出的请求
letter-shows-sending = 请求已经发出
letter-shows-reply = 拒绝及其理由
letter-shows-extension = 延期的理由和期限
letter-shows-acknowledgment = 请求已经送达
letter-shows-letter = 催办、异议和投诉的经过
letter-shows-policy = 其承诺和处理规则
letter-shows-facts = 上述事实
letter-proof-guardian = 监护关系证明
letter-proof-close-relative = 死亡证明和亲属关系证明
letter-proof-agent = 授权委托书
letter-proof-company = 单位授权文件
letter-proof-correction = 证明正确内容的材料
letter-proof-police = 报警回执（已报警的）
letter-proof-id = 证件复印件（注明用途、遮盖无关内容）
letter-proof-first = 《{ $title }》副本
letter-proof-sending = 发送凭证
letter-proof-reply = { $you }的答复
letter-prevails = 本函以中文、英文并列书写；两种文本不一致的，以中文为准。
letter-prevails-if-sent = 同时发送中文文本的，以中文文本为准。
letter-salutation = { "" }
letter-closing = 此致
letter-signature = { $role ->
    [complainant] 投诉人
    [applicant] 申请人
    [plaintiff] 具状人
    [reporter] 报案人
    [declarant] 声明人
   *[asker] 请求人
}（签名）：____________
letter-seal = 单位（盖章）：____________

# 电子邮件。
mail-subject = 【{ $kind }】{ $title }{ $account }{ $name }－{ $number }
mail-kind-request = 个人信息权利请求
mail-kind-follow-up = 个人信息权利请求·后续
mail-kind-report = 投诉举报
mail-account = －账号{ $value }
mail-name = －{ $value }
mail-to-attach = 〔发送前请附上：{ $list }。附好后删去本行。〕
mail-paste = 〔政策没有列明电子邮箱。请将下文粘贴到 { $address }，附上 PDF，然后删去本行。〕
mail-signed = { $role }：{ $name }

# 表单：写信之前要知道的。
form-warning-cancel-account = 账号注销后，与之有关的个人信息应当删除或者匿名化（{ $article }），通常无法恢复。请先备份需要的数据。
form-proof-guardian = 能证明监护关系的一页即可，如出生医学证明，或者户口簿中本人与孩子的页；其他家庭成员的信息可以遮盖。
form-proof-close-relative = 死亡证明，以及证明亲属关系的户口簿页或者结婚证；与此无关的内容可以遮盖。
form-proof-agent = 委托人签名的授权委托书，写明事项和期限。
form-proof-company = 加盖公章的授权文件，写明事项；不必附全体登记人员的证件。
form-proportionate-1 = 先用账号已绑定的手机或者邮箱核验，多数请求到此为止。
form-proportionate-2 = 政策没有要求证件的，不必主动提供。
form-proportionate-3 = 确需证件复印件的，遮盖与核验无关的内容（如住址、证件号码的一部分）。
form-proportionate-4 = 在复印件上写明“仅供××公司核验本次请求使用”和日期，字迹压住证件内容而不遮挡所需部分。
form-proportionate-5 = 要求对方核验后删除复印件，并保留发送凭证。

# 走到最后：还能去哪里。每一条有前提、有出处；不是手边法条的，注明使用前核实。
road-court = 向人民法院起诉
road-court-when = 个人信息处理者拒绝个人行使权利的请求；超过期限不答复的，先以书面催告留存证据。
road-police = 向公安机关报案
road-police-when = 账号被冒用、个人信息被非法获取或者出售，或者因此受骗、受损。
road-consumer-association = 请消费者协会调解
road-consumer-association-when = 为生活消费需要使用该服务，且双方愿意调解。
road-public-interest = 公益诉讼（了解即可，不由个人提起）
road-public-interest-when = 侵害众多个人的权益时，由人民检察院、法律规定的消费者组织等提起；可以向其反映线索。
court-request = 请求书，以及发出的凭证（邮件原件连同邮件头、快递底单、工单截图）。
court-refusal = 拒绝的答复；没有答复的，催告函及其发出凭证、期限届满的计算。
court-identity = 原告身份证明；账号系本人所有的证明（绑定的手机或者邮箱）。
court-defendant = 被告的登记名称、住所地和统一社会信用代码，以国家企业信用信息公示系统为准。
court-policy = 政策及协议的网页保存件，标明保存日期和网址。
court-cause = 案由：个人信息保护纠纷。立案时按法院要求填写。
court-venue = 管辖：协议约定了法院的，从其约定；没有约定的，被告住所地或者侵权行为地（包括结果发生地）的法院。有互联网法院的地方，先问清是否由其管辖。
court-venue-clause = 政策、协议关于争议解决的条款：{ $text }
warn-notice-name = 收信人名称取自版权声明；隐私政策没有写明公司名称，寄出前请核对。
warn-telecom = 12300受理的是对电信服务的申诉，通常须先向企业投诉且满15日；12381受理App投诉；12321受理垃圾信息举报。
warn-company-consumer = 企业账号不是生活消费，12315可能不予受理。
warn-trustarc = 服务商答复之后仍不满意的，才可以申请；通过其网页以英文填写。

