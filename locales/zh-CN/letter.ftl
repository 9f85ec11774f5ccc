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
letter-title-minors = 关于未成年人个人信息的请求书
letter-title-posthumous = 关于逝者个人信息的请求书
letter-title-cessation-notice = 关于停止运营告知的请求书
letter-title-ccpa-opt-out = 关于选择退出出售个人信息的请求书
letter-title-non-discrimination = 关于不受歧视的请求书

letter-to = 致：{ $controller }
letter-to-post = 致：{ $controller } { $post }
letter-to-authority = 致：履行个人信息保护职责的部门
letter-against = 被投诉人：{ $controller }
letter-from = 请求人：{ $name }
letter-account = 账号：{ $value }
letter-contact = 联系方式：{ $value }

letter-heading-asks = { $number }、请求事项
letter-heading-grounds = { $number }、事实与理由
letter-heading-answer = { $number }、答复
letter-heading-identity = { $number }、身份核验与附件

letter-item = { $number }. { $text }
letter-all-information = 贵公司处理的本人全部个人信息
letter-all-consents = 本人此前作出的、并非提供服务所必需的各项同意
letter-with-clause = { $text }（{ $clause }）
letter-consent = “{ $text }”（{ $clause }）
letter-source = 贵公司《{ $title }》{ $clause }
letter-source-theirs = 《{ $title }》{ $clause }
letter-policy = 贵公司《{ $title }》（{ $date }版本）{ $clause }
letter-policy-theirs = 《{ $title }》（{ $date }版本）{ $clause }

letter-ask-access-1 = 向本人提供下列个人信息以供查阅：{ $what }。
letter-ask-access-2 = 说明上述信息的来源、处理目的、处理方式和保存期限，以及接收方的名称和联系方式。
letter-ask-access-3 = 以可以阅读的电子形式提供。
letter-ask-copy-1 = 向本人提供下列个人信息的副本：{ $what }。
letter-ask-copy-2 = 副本采用可以阅读的通用电子格式，并注明各项信息的来源。
letter-ask-portability-1 = 将本人的下列个人信息转移给本人指定的“{ $recipient }”：{ $what }。
letter-ask-portability-2 = 采用通用的电子格式；本人配合验证身份，所请求转移的是本人同意提供或者基于合同收集的信息。
letter-ask-portability-3 = 如认为不具备转移的条件，请说明具体原因，并向本人提供副本。
letter-ask-correction-1 = 将本人信息中的“{ $wrong }”更正为“{ $correct }”。
letter-ask-correction-2 = 核实后及时更正、补充，并通知从贵公司获得该信息的主体。
letter-ask-deletion-1 = 删除本人的下列个人信息：{ $what }。
letter-ask-deletion-2 = 备份中的上述信息无法立即删除的，在备份更新时删除，在此之前不作存储和安全保护以外的处理。
letter-ask-deletion-3 = 通知从贵公司获得上述信息的主体及时删除。
letter-ask-deletion-4 = 法律、行政法规规定的保存期限未届满的，说明法律依据、信息范围和期限，并停止除存储和采取必要的安全保护措施之外的处理。
letter-ask-withdraw-consent-1 = 本人撤回下列同意：{ $consents }。请自收到本通知之日起停止据此处理本人个人信息。
letter-ask-withdraw-consent-2 = 删除仅基于上述同意处理的个人信息，并通知接收方。
letter-ask-withdraw-consent-3 = 不以撤回同意为由拒绝提供无需上述信息的产品或者服务。
letter-ask-cancel-account-1 = 注销上述账号，并停止收集和使用与该账号有关的个人信息。
letter-ask-cancel-account-2 = 删除与该账号有关的个人信息，或者进行匿名化处理。
letter-ask-cancel-account-3 = 法律、行政法规要求继续保存的，说明法律依据、信息范围和保存期限。
letter-ask-cancel-account-4 = 注销完成后书面告知本人。
letter-ask-restriction-1 = 限制处理本人的下列个人信息，除存储和采取必要的安全保护措施外停止其他处理：{ $what }。
letter-ask-restriction-2 = 解除限制之前，先告知本人。
letter-ask-objection-1 = 停止处理本人的下列个人信息：{ $what }。
letter-ask-objection-2 = 不能停止的，说明所依据的法律规定。
letter-ask-marketing-opt-out-1 = 停止以电子邮件、短信、电话和站内消息等方式向本人发送营销信息。
letter-ask-marketing-opt-out-2 = 停止为营销目的对本人进行画像，并通知为此获得本人信息的合作方。
letter-ask-automated-decision-1 = 说明对本人作出的自动化决策：有哪些决定，使用了哪些个人信息，基本规则是什么，对本人有何影响。
letter-ask-automated-decision-2 = 在信息推送和商业营销中，提供不针对本人个人特征的选项，或者便捷的拒绝方式。
letter-ask-automated-decision-3 = 本人拒绝仅通过自动化决策的方式作出对本人权益有重大影响的决定，请由人工复核。
letter-ask-explanation-1 = 就下列个人信息的处理规则作出解释说明：{ $what }。
letter-ask-explanation-2 = 说明处理的目的、方式、信息种类、保存期限、接收方，以及本人行使权利的方式和程序。
letter-ask-complaint-1 = 核查下述问题，并书面告知核查结果。
letter-ask-complaint-2 = 确有不当的，予以改正，并告知已采取的措施和完成日期。
letter-ask-regulator-complaint-1 = 对{ $provider }处理本人个人信息的下述行为依法进行调查处理。
letter-ask-regulator-complaint-2 = 责令其改正，并将处理结果告知投诉人。
letter-ask-minors-1 = 本人作为监护人，请求查阅被监护人的下列个人信息，并依本函予以更正或者删除：{ $what }。
letter-ask-minors-2 = 未取得监护人同意而收集的，尽快删除。
letter-ask-minors-3 = 告知上述信息的来源、使用目的和接收方。
letter-ask-posthumous-1 = 本人作为近亲属，请求查阅、复制逝者的下列个人信息，并依本函予以更正或者删除：{ $what }。
letter-ask-posthumous-2 = 逝者生前另有安排的，请将该安排告知本人。
letter-ask-cessation-notice-1 = 告知贵公司是否计划停止上述账号所使用的服务，以及预定日期。
letter-ask-cessation-notice-2 = 停止运营的，按政策提前逐一通知本人，及时停止收集，并删除本人个人信息或者进行匿名化处理。
letter-ask-ccpa-opt-out-1 = 不再出售本人的下列个人信息：{ $what }。
letter-ask-ccpa-opt-out-2 = 将本请求转告已经获得上述信息的第三方。
letter-ask-non-discrimination-1 = 不因本人行使权利而拒绝提供服务、区别定价或者降低服务质量。
letter-ask-non-discrimination-2 = 已经存在上述情形的，说明理由并恢复。

letter-ground = { $text }（{ $source }）。
letter-condition = { $source }所列条件，本人已知悉或者已满足：“{ $text }”。
letter-details = 补充说明：{ $text }
letter-basis = 依据：{ $articles }；{ $policy }。
letter-basis-policy = 依据：{ $policy }。

letter-answer-none = 贵公司政策未写明处理此项请求的期限。请及时受理，告知预计完成的日期，并将处理结果书面告知本人。
letter-answer-promise = { $source }承诺{ $starts ->
    [identity-verified] 在验证身份后
    [received] 自收到请求后
   *[not-stated] 在
}{ $value }{ $unit ->
    [working-days] 个工作日
    [months] 个月
    [years] 年
   *[days] 日
}内{ $meaning ->
    [complete] 完成处理
    [reply] 答复
   *[handle] 处理
}，请依此办理，并将结果书面告知本人。
letter-answer-notice = { $source }承诺在停止运营之前至少提前{ $value }日通知，请依此办理，并书面答复本函。
letter-answer-authority = 请依法及时处理，并将处理结果告知投诉人。
letter-remedy = 如拒绝本请求的全部或者部分，请说明理由（《中华人民共和国个人信息保护法》第五十条第一款）；本人保留依法投诉（第六十五条第一款）和向人民法院起诉（第五十条第二款）的权利。
letter-remedy-authority = 本人已就上述问题与个人信息处理者联系，往来材料附后。
letter-evidence = { $source }所列材料：{ $text }。所附材料仅供核验本次请求使用，核验后请予删除；证件复印件已注明用途，并遮盖与核验无关的内容。
letter-evidence-none = 贵公司政策未列明此项请求所需的材料。如需核验身份，请通过本人账号已绑定的联系方式进行，并以必要为限。
letter-evidence-authority = 附件：本人与被投诉人的往来函件、发送凭证，以及证明上述事实的材料。
letter-prevails = 本函以中文、英文并列书写；两种文本不一致的，以中文为准。
letter-closing = 此致
letter-signature = 请求人（签名）：____________
