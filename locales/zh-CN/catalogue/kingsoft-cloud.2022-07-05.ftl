provider = 金山云

controller = 金山云股份有限公司
    .addressee = 法务部

document-privacy = 金山云隐私政策

document-cancellation = 金山云账号注销协议

document-real-name = 金山云实名认证说明

document-service = 金山云云服务使用协议

document-information-source = 信息源入网安全责任书

document-promotion = 金山云推广活动协议

document-market = 金山云云市场商品销售协议

collected-registration = 注册信息
    .purpose = 注册和绑定账户；手机号码还用来接收验证码，并作为接收业务通知（新品、活动、服务变更等）的联系方式。
    .if-refused = 仍可浏览公开的网页和产品介绍，但得不到进一步的服务。

collected-profile = 注册后自选补充的资料
    .purpose = 注册完成后，在控制台补充完善账户资料；政策没有另外说明用途。
    .note = 政策用“包括但不限于”列举。

collected-registration-abroad = 中国大陆以外用户的注册信息
    .purpose = 来自中国大陆以外的用户注册账户。
    .note = 通常只要电子邮箱；只有您自己选择用电话号码注册时才收集电话号码。

collected-verification = 实名认证信息
    .purpose = 购买和使用产品、服务之前，依《网络安全法》核实真实身份；可能借助第三方的服务核验。
    .if-refused = 不认证仍可浏览网页和产品介绍，但不能购买产品和服务。面部信息和银行卡号可以不给，但实名认证将无法完成。
    .note = 政策用“包括但不限于”列举。

collected-filing = 备案服务信息
    .purpose = 使用备案等特定功能时，为遵守国家规定并提供该项服务。
    .if-refused = 不能使用该特定功能，基本产品和服务不受影响。
    .note = 在注册信息和实名认证信息之外另行提供；政策用“包括但不限于”列举。

collected-logs = 日志信息
    .purpose = 政策称为提供服务和监控云服务运行状态所必要。

collected-support = 联系客户服务时的信息
    .purpose = 核实身份、响应服务请求，并就请求给您反馈。
    .note = UID、用户名或其他能核实身份的信息，提供其中之一即可；姓氏和手机号须另外提供。

collected-support-records = 客户服务留存的记录
    .purpose = 金山云可能留存，用于提供您想要的服务。

collected-message-recipient = 消息接收人信息
    .purpose = 新建消息接收人时提供。
    .note = 这是他人的信息；由您提供，政策没有写怎样告知或征得其同意。

collected-events = 运营活动信息
    .purpose = 让您能够参加针对新服务、新功能举办的活动。
    .if-refused = 不参加活动就不用提供。

collected-payment = 付款信息
    .purpose = 支付服务费用；姓名和银行卡号可能提供给第三方银行以完成收款。
    .note = 是否需要，取决于服务协议约定的付款方式。

collected-invoice-delivery = 发票收件信息
    .purpose = 寄送发票。
    .note = 政策用“等信息”列举。

collected-other-information = 经授权提供的其他信息
    .purpose = 使用服务过程中经您授权收集或由您提供的其他信息；政策没有说明具体用途。
    .note = 收集之前会先征求您的同意。

collected-cookies = 存在设备上的 Cookie
    .purpose = 保证网站正常运转、改善使用体验。
    .if-refused = 可以清除或屏蔽，但以后每次访问都要自己重新设置（3.3）。
    .note = 金山云只能读取自己的 Cookie。

collected-cookie-preferences = Cookie：保存的设置
    .purpose = 记住浏览设置，不必每次重新配置。
    .if-refused = 每次访问都要自己重新设置（3.3）。

collected-cookie-authentication = Cookie：身份标识
    .purpose = 访问网站时生成单独的 ID，用来认出您。
    .if-refused = 没有这种 Cookie，每次打开网页都会被当作新访客。

collected-cookie-statistics = Cookie：统计分析
    .purpose = 统计访问数量，了解访客从哪里来。

collected-cookie-security = Cookie：安全
    .purpose = 保障网站安全运作。
collected-children = 不满十四周岁未成年人的信息
    .purpose = 经父母或监护人同意使用产品或服务时处理。
    .note = 只在法律法规允许、父母或监护人明确同意，或者为保护未成年人所必要时才收集、存储、使用、共享或删除。

collected-id-card-check = 个人实名：身份证认证
    .purpose = 选择身份证方式时核验身份。
    .if-refused = 不勾选同意仍可浏览网页，了解服务；勾选后才能继续购买和使用须实名认证的产品。
    .note = 三种个人认证方式之一；录入身份证信息并拍摄视频。

collected-bank-card-check = 个人实名：银行卡认证
    .purpose = 选择银行卡方式时核验身份。
    .if-refused = 不勾选同意仍可浏览网页，了解服务；勾选后才能继续购买和使用须实名认证的产品。
    .note = 三种个人认证方式之一。

collected-other-document-check = 个人实名：其他证件认证
    .purpose = 选择其他证件方式时核验身份。
    .if-refused = 不勾选同意仍可浏览网页，了解服务；勾选后才能继续购买和使用须实名认证的产品。
    .note = 三种个人认证方式之一；例如海外护照、港澳居民来往内地通行证、中国以外的驾照。该方式没有提到人脸信息。

collected-company-check = 企业实名：企业证件认证
    .purpose = 选择企业证件方式时核验身份。
    .if-refused = 不勾选同意仍可浏览网页，了解服务；勾选后才能继续购买和使用须实名认证的产品。
    .note = 提供法定代表人的身份证；或者被授权人的身份证加授权书。

collected-company-account-check = 企业实名：对公账户认证
    .purpose = 选择对公账户方式时核验身份。
    .if-refused = 不勾选同意仍可浏览网页，了解服务；勾选后才能继续购买和使用须实名认证的产品。
    .note = 说明只列出这一方式，没有写明须提供哪些信息。

collected-service-registration = 服务协议要求的注册资料
    .purpose = 按控制台提示完成注册；身份信息可由金山云或其委托的第三方审查真伪。
    .if-refused = 不完成注册并取得账户，就不能使用服务（2.1）。
    .note = 资料有变动须及时更新，未更新或虚假造成的后果由您承担。

collected-business-qualification = 经营资质证明
    .purpose = 您的业务须有资质而确有必要时，向金山云提供书面证明。

collected-promotion-application = 申请成为推广者的信息
    .purpose = 申请参加推广活动；信息须真实、合法、有效。
    .note = 推广者仅限个人用户（2.5）。信息变化后，应在 3 个工作日内于允许的范围内修改并通知金山云。

collected-promotion-payout = 推广费用收款账户
    .purpose = 付款；填写有误造成的损失由您承担。

collected-promotion-account = 推广账户的用户名和密码
    .purpose = 登录和参加活动的凭证。
    .note = 由您自己保密，丢失或泄漏的后果由您承担。

collected-promotion-misuse-report = 报告账户被冒用时的信息
    .purpose = 发现推广账户被冒用、盗用时通知金山云，供其核实身份并采取措施。
    .if-refused = 提供得不完整，金山云可能无法核实或及时处理，损失由您承担。

collected-promotion-contact = 推广活动的联系信息
    .purpose = 送达活动规则、通知和提示。
    .if-refused = 信息有误而没收到的，仍视为已收到。

collected-promotion-data = 推广活动的运营数据
    .purpose = 推广者和客户在金山云产生的数据，用于统计有效订单和推广费用（2.6、2.7）。
    .note = 协议称其全部权利归金山云，依法属于他人的除外（4.4）。

consent-profile = 补充账户资料
    .about = 注册后要不要补充真实姓名、行业、地区、网址、地址和邮箱。
    .steps = 在控制台中补充。

consent-phone-abroad = 用电话号码注册（中国大陆以外）
    .about = 中国大陆以外的用户，要不要用电话号码而不只是电子邮箱注册。
    .effect = 不选择就不会收集您的电话号码等信息。

consent-face = 为实名认证提供面部信息
    .about = 用面部信息核实身份；政策把它列为敏感信息，您可以拒绝。
    .effect = 拒绝后不能完成实名认证，也就不能购买产品和服务。

consent-bank-card = 为实名认证提供银行卡号
    .about = 用银行卡号核实身份；政策把它列为敏感信息，您可以拒绝。
    .effect = 拒绝后不能完成实名认证，也就不能购买产品和服务。

consent-events = 参加运营活动并留下信息
    .about = 为参加活动提供联系方式、地址和交易账号类信息。
    .effect = 不参加就不用提供。

consent-marketing = 产品推广和营销信息
    .about = 在法律允许的范围内向您推广、介绍产品；您可以退出。
    .effect = 要求后金山云应停止发送营销信息（6.5）。
    .steps = 联系客服，或发邮件要求停止。

consent-personalisation = 个性化产品、服务和体验
    .about = 用您的信息提供个性化的产品、服务或体验；您可以要求停止这一用途。
    .steps = 联系客服团队，说明要停止的用途。

consent-analysis = 审计、数据分析和研究
    .about = 为改善产品和服务而做的内部审计、数据分析和研究；您可以要求停止这一用途。
    .steps = 联系客服团队，说明要停止的用途。

consent-cookies = Cookie
    .about = 用 Cookie 保存设置、识别身份、统计访问和保障安全；可以自行管理或删除。
    .effect = 清除或屏蔽后，每次访问都要自己重新设置。
    .steps = 清除设备上已保存的 Cookie，或在浏览器设置中屏蔽。

consent-real-name-statement = 勾选同意实名认证说明
    .about = 同意按该说明办理实名认证。
    .effect = 拒绝勾选仍可浏览网页、了解服务；勾选后才能继续购买和使用须实名认证的产品。

consent-id-card-face = 用身份证加人脸视频认证
    .about = 三种个人方式之一：录入身份证信息并拍摄人脸视频。
    .steps = 在个人实名认证中选择身份证方式。

consent-card-face = 用银行卡加人脸图像认证
    .about = 三种个人方式之一：填写银行卡信息和预留手机号，并采集人脸图像。
    .steps = 在个人实名认证中选择银行卡方式。

consent-other-document = 用其他证件照片认证
    .about = 三种个人方式之一：提供护照、通行证或境外驾照等证件的照片。
    .steps = 在个人实名认证中选择其他证件方式。

consent-promotion-entry = 为加入推广活动提供身份证和银行账号
    .about = 申请成为推广者时提交的信息。
    .effect = 不接受协议就不能参加活动。

consent-promotion-ads = 推广活动中的商业广告
    .about = 金山云或合作伙伴向您的邮箱、手机发送可能与活动无关的信息和广告；协议把它写成您已同意，没有写退出的办法。隐私政策 6.5 只能要求金山云自己停止发送营销信息。

consent-other-information = 收集清单以外的信息
    .about = 收集政策没有列明的其他个人信息之前，先征求同意。

consent-new-purpose = 用于政策没有写明的用途
    .about = 把已收集的信息用于新的用途之前，先征得同意；经您许可的其他用途也在其内（2(9)）。

consent-automated = 自动化决策
    .about = 采用自动化个人决策之前，先征得同意，或者在合同中约定。

consent-profiling = 用户画像
    .about = 进行用户画像之前，先征得同意，或者在合同中约定。

consent-sharing = 与其他方共享
    .about = 与金山云以外的其他方共享之前，先取得明确同意。

consent-affiliate-purpose = 关联方改变处理目的
    .about = 关联方要改变处理目的的，再次征求同意。

consent-transfer = 转让给其他方
    .about = 把您的信息转让给其他方之前，先取得明确同意。

consent-successor = 合并、收购、破产后的新持有方
    .about = 新的持有方不受本政策约束的，由它重新征求您的同意。

consent-publication = 公开披露
    .about = 公开披露之前，先取得明确同意，或者出于您的主动选择。

consent-storage-abroad = 存储地点从中国境内移到境外
    .about = 转移之前征询同意，并遵守本政策和个人信息保护法律。

consent-abroad = 向境外传输
    .about = 因业务需要向境外传输之前先征得同意，并告知境外接收方和行使权利的办法等。

consent-content-region = 把内容迁出所选区域
    .about = 没有您的同意，不从您选定的区域迁移内容。

consent-business-data = 访问业务数据
    .about = 没有您的允许，不访问任何业务数据。

consent-longer-keeping = 更长的保存时间
    .about = 您是否同意更长的留存期，是确定保存时间的标准之一。

consent-child-use = 不满十四周岁者使用服务或提供信息
    .about = 须由父母或监护人阅读政策并同意。

consent-child-information = 处理不满十四周岁者的信息
    .about = 收集、存储、使用、共享或删除须有父母或监护人的明确同意，法律允许或为保护其所必要的除外。

consent-policy-change = 政策的重大变更
    .about = 适用的法律有要求时，就重大变更重新取得同意。

consent-sensitive = 实名认证涉及的敏感信息
    .about = 一旦涉及敏感个人信息，金山云承诺单独征得同意。

consent-verifier-sharing = 提供给第三方身份认证机构
    .about = 为核验身份和合规验证，把身份信息、银行卡信息等提供给第三方；涉及共享的，承诺单独征得同意。

consent-verification-other = 实名认证信息作其他用途
    .about = 没有您的许可，不用于其他用途。

consent-promotion-sharing = 推广活动中向第三方提供信息
    .about = 没有您的同意，不向第三方披露、提供；列明的例外情形除外。

right-withdraw-consent = 您可以不同意收集，也可以撤回同意；之后金山云不再继续收集您的信息。
    .condition-applicable = 须满足适用的条件；政策称按客户所在国的法律执行。
    .condition-earlier = 撤回之前的收集仍然合法。
    .condition-identity = 金山云先验证您的用户身份。

right-access = 登录账号设置管理页面，即可查阅金山云持有的您的信息；有困难的，可以通过政策列出的联系方式提出申请。
    .condition-applicable = 须满足适用的条件；政策称按客户所在国的法律执行。
    .condition-law = 法律法规规定的例外除外。
    .condition-identity = 金山云先验证您的用户身份。

right-copy = 登录账号设置管理页面，即可复制金山云持有的您的信息；有困难的，可以通过政策列出的联系方式提出申请。
    .condition-applicable = 须满足适用的条件；政策称按客户所在国的法律执行。
    .condition-law = 法律法规规定的例外除外。
    .condition-identity = 金山云先验证您的用户身份。

right-correction = 您提供的信息有错误或不完整的，可以更新或更正。
    .ground-wrong = 本人提供的个人信息有错误
    .ground-incomplete = 本人提供的个人信息不完整
    .condition-applicable = 须满足适用的条件；政策称按客户所在国的法律执行。
    .condition-identity = 金山云先验证您的用户身份。

right-deletion = 您可以要求删除所收集的您的信息，政策举出了若干情形。
    .ground-purpose-ended = 处理目的已经实现、无法实现，或者不再有必要
    .ground-service-ended = 贵公司已停止提供产品或服务，或者保存期限已满
    .ground-withdrawn = 本人已撤回同意
    .ground-unlawful = 贵公司处理本人个人信息违反法律、行政法规或者约定
    .ground-other-law = 有法律、行政法规规定的其他情形
    .ground-contract-need-ended = 依照双方合同，已没有必要再保存本人个人信息
    .ground-account-closed = 本人已注销账户
    .condition-applicable = 须满足适用的条件；政策称按客户所在国的法律执行。
    .condition-closed-account = 注销账户后，金山云依适用法律删除、匿名化或去标识化。
    .condition-identity = 金山云先验证您的用户身份。

right-objection = 您可以要求停止处理您的信息；也可以要求停止其中一种或几种用途（第2条，联系客服）。
    .condition-applicable = 须满足适用的条件；政策称按客户所在国的法律执行。
    .condition-identity = 金山云先验证您的用户身份。

right-marketing-opt-out = 您可以要求停止发送营销信息，也有权退出产品推广（2(4)）。
    .condition-applicable = 须满足适用的条件；政策称按客户所在国的法律执行。
    .condition-identity = 金山云先验证您的用户身份。

right-restriction = 在某些情况下，您可以要求限制处理您的信息。
    .ground-inaccurate = 本人认为贵公司保留的个人信息不准确
    .ground-unlawful = 本人认为贵公司对所保留个人信息的处理不合法
    .condition-applicable = 须满足适用的条件；政策称按客户所在国的法律执行。
    .condition-some-cases = 只在某些情况下适用；政策只举例，没有列全。
    .condition-identity = 金山云先验证您的用户身份。

right-automated-decision = 自动化决策或用户画像显著影响您的合法权益时，可以通过第10条的联系方式联系金山云。
    .ground-significant-effect = 自动化决策显著影响本人的合法权益
    .condition-applicable = 须满足适用的条件；政策称按客户所在国的法律执行。
    .condition-identity = 金山云先验证您的用户身份。

right-portability = 金山云应您的要求，把您的信息转移给您指定的个人信息处理者。
    .condition-applicable = 须满足适用的条件；政策称按客户所在国的法律执行。
    .condition-law = 须符合法律法规和国家网信部门的规定。
    .condition-technical = 须技术上可行。
    .condition-scope = 限于您自己提供的，以及根据合同或同意收集的信息。
    .condition-recipient = 须指定接收的个人信息处理者。
    .condition-identity = 金山云先验证您的用户身份。

right-minors = 不满十四周岁者的信息，只在法律允许、父母或监护人明确同意或者为保护其所必要时处理，删除也在其内（7.2）。第7条没有写怎样提出、多久答复；所列途径和期限来自第10条对问题、意见和建议的规定。
    .condition-guardian = 父母或监护人须先阅读政策并同意。
    .condition-identity = 金山云先验证您的用户身份。

right-regulator-complaint = 您可以向有关监管机构投诉和举报；政策没有写明是哪些机构。
    .ground-unsatisfied = 对金山云的答复不满意
    .ground-infringement = 金山云的处理方式侵害本人合法权益，经反馈后仍未给出满意答复且拒绝改进
    .condition-applicable = 须满足适用的条件；政策称按客户所在国的法律执行。
    .condition-feedback-first = 以处理方式侵权为由的，应先向金山云反馈。

right-complaint = 对政策或个人信息事宜有问题、意见或建议的，可以通过工单、客服电话、邮箱或信件提出。
    .condition-identity = 金山云先验证您的用户身份。

right-dispute-resolution = 金山云的处理不能让您满意的，可以找第三方争议解决机构 TrustArc。
    .ground-unresolved = 隐私或数据使用方面的顾虑仍未解决，本人不满意金山云的处理
    .condition-free = 免费；由美国的第三方争议解决机构 TrustArc 受理。

right-ccpa-opt-out = 按《加州消费者隐私法案》处理加州居民的信息；不提供拒绝出售的选项，但可以反对或限制处理。
    .condition-california = 您是加州居民。
    .condition-no-sale = 金山云称不出售个人信息，因此没有拒绝出售这一选项。
    .condition-identity = 金山云先验证您的用户身份。

right-non-discrimination = 行使权利不受歧视：不会因此拒绝服务、差别定价或罚款、降低质量，也不会作这样的暗示。
    .condition-california = 针对行使《加州消费者隐私法案》规定的权利。
    .condition-ccpa-permits = 该法案明确许可的除外。
    .condition-identity = 金山云先验证您的用户身份。

right-cancel-account = 您可以主动注销自己合法持有的账号：提交申请，系统核查条件，经您确认后删除账号和信息。
    .condition-resources = 账号下的资源已删除完毕，服务已用完、退订或自愿放弃（包括资源包、套餐包、云票等）。
    .condition-balance = 账号余额为 0，可开发票额度也为 0。
    .condition-linked-accounts = 绑定其他账号或者被绑定的，已先解除关联。
    .condition-system-rules = 符合系统提示的其他条件。
    .condition-obligations = 没有未履行完的合同、未结清的费用、未缴的税款或其他法定义务。
    .condition-obligations-open = 合同、费用、税款或其他法定义务未了的，注销程序自动终止，须重新申请。
    .condition-proceedings = 注销期间账号没有被投诉、被国家机关调查，也不在诉讼、仲裁中。
    .condition-proceedings-begun = 注销期间出现投诉、调查、诉讼或仲裁的，注销可以不经同意而终止。
    .condition-irreversible = 注销不可逆。

recipient-verification-service = 核验实名信息的第三方服务
    .purpose = 核验实名认证信息。

recipient-banks = 第三方银行
    .purpose = 完成收款；可能提供姓名和银行卡号。

recipient-others-with-consent = 其他方（经明确同意）
    .purpose = 经您明确同意的共享。

recipient-authorities = 行政、司法机构等
    .purpose = 依法律法规、解决诉讼或仲裁的需要，或者行政、司法机构依法提出的要求。

recipient-affiliates = 关联公司
    .purpose = 只共享提供服务所必要的信息，并受政策声明的目的约束。
    .note = 改变处理目的的，须再次征求同意。

recipient-partners = 授权合作伙伴
    .purpose = 为实现政策中的目的提供部分服务，例如实名认证。
    .note = 签署严格的保密条款和数据处理协议，不得作其他用途。

recipient-network-operators = 基础网络运营商
    .purpose = 把信息传输到数据中心的存储空间。
    .note = 在中国的服务使用中国的运营商和位于中国境内的数据中心。

recipient-new-controller = 合并、收购、资产转让中的新控制者
    .purpose = 业务发展中的合并、收购、资产转让等交易。
    .note = 金山云会告知，并以不低于本政策的标准保护或要求新控制者保护。

recipient-transferees = 受让方（经明确同意）
    .purpose = 经您明确同意的转让。

recipient-chosen-by-you = 您要求转让的对象
    .purpose = 根据您自己提出的要求转让。

recipient-successors = 合并、收购或破产清算中的第三方
    .purpose = 合并、收购或破产清算涉及的转让。
    .note = 要求其继续受本政策约束；不受约束的，由其重新征求您的同意。

recipient-public-with-consent = 公开披露（经明确同意）
    .purpose = 经您明确同意，或者出于您的主动选择。

recipient-public-by-law = 公开披露（依法）
    .purpose = 法律、法律程序、诉讼或政府主管部门的强制性要求。

recipient-overseas = 境外接收方
    .purpose = 因业务需要，在符合法律规定时向境外传输。
    .note = 会告知接收方名称、联系方式、目的、方式、信息种类和行使权利的途径。

recipient-identity-verifiers = 第三方身份认证机构
    .purpose = 身份核验和合规验证；提供身份信息、银行卡信息等。
    .note = 要求第三方承诺依法合规使用，并尽到安全保护义务。

recipient-identity-reviewers = 受托审查身份信息的第三方
    .purpose = 审查您提供的身份信息是否真实、有效。

recipient-state-organs = 司法、行政、军事、安全等国家机关
    .purpose = 应其要求，对您的个人信息以及资金、交易和账户进行查询、冻结、划扣等操作。

recipient-violation-reports = 政府主管部门（违规报告）
    .purpose = 您违法或违约时，保存有关记录并向主管部门报告。

recipient-promotion-authorities = 行政、司法等政府部门
    .purpose = 应政府部门的要求提供。

recipient-promotion-consented = 经同意的第三方
    .purpose = 您同意向其提供。

recipient-promotion-parties = 执行活动的相关方
    .purpose = 执行活动所必须。

retention-storage = 在法律规定或合同约定的保留期内存储；期满后删除、匿名化或去标识化。

retention-longer = 出于五类原因可能保存得更久：遵守法律法规；遵守法院判决、裁定等法律程序；遵守政府或有权机构的要求；有理由确信需要依法办理；为执行协议或本政策、维护公共利益、处理投诉纠纷、保护人身财产安全或合法权益而合理必需。

retention-criteria = 只保存到达成目的所需的时间，法律另有规定或您要求延长的除外。标准包括：完成业务目的所需（交易记录、安全、查询和投诉等）、您是否同意更久、法律或合同有无特殊要求。没有给出具体数字。

retention-country = 可能存储在依用户协议确定的国家或地区；从中国境内移到境外须征询同意。

retention-china = 在中国的服务，使用中国的网络运营商和中国境内的数据中心。

retention-region = 您可以指定内容或业务数据的存储区域；可能备份，但备份不会把内容传到其他国家或地区。

retention-account-closed = 您注销账户后停止提供产品或服务，并依适用法律删除、匿名化或去标识化。

retention-cancellation-deletion = 注销条件全部满足并经您确认后，账号和信息被删除。

retention-cancellation-kept = 注销后不再收集、存储和使用您的信息，法律另有规定的除外：例如为财会和税务合规保留发票信息、历史交易信息和交易来源信息（含姓名、证件号码、证件图片）。

retention-cancellation-sealed = 账号下的数据在日常业务系统中不可再被检索、访问，以遵守法律为前提。

retention-cancellation-protection = 注销保护期过后，任何人都可以再注册该账号；保护期的长短没有写明。

retention-verification-details = 实名认证信息的保存不超过法律规定和履行合同所必要的时间。

retention-service-end = 协议或服务无论因何终止，账号中和服务器里的数据保留 7 天，具体合同另有约定的从约定；期间的费用由您承担，期满自动删除。

retention-trial-end = 未正式开通服务而测试额度用尽或测试期满的，金山云可随时删除账户下的全部数据。

retention-content-region = 您可以指定业务数据或内容数据的存储区域；未经同意一般不迁移，法律法规或政府机关的政策、命令要求的除外。

retention-promotion-end = 协议或活动终止后，您自行备份数据；金山云可以保留，也可以删除。

contact-ticket = 控制台工单

contact-phone = 客服电话

contact-email = 个人信息保护团队和负责人邮箱

contact-post = 办公地址（收件：金山云法务部）
    .address = 北京市海淀区清河街道小米科技园E栋

contact-web = 第三方争议解决机构 TrustArc（免费）

contact-web-2 = 网站上的客服联系方式

statement-scope = 适用于在金山云网站（en.ksyun.com）注册账户、使用控制台、购买产品与服务；特定产品或服务另有专门的隐私政策。

statement-third-party-links = 链接到的第三方网站、应用和服务不适用本政策。

statement-own-customers = 您的公司用金山云的产品服务自己的客户的，须自行制定相应的个人信息保护政策。

statement-applicable-laws = 政策称遵守客户所在国法律，举出《民法典》、《个人信息保护法》、新加坡 PDPA、欧盟 GDPR 和加州 CCPA。

statement-other-rights = 来自欧盟、欧洲经济区、新加坡等国的，还可以行使所在国法律规定的其他权利。

statement-no-sale = 金山云称不出售个人信息。

statement-purposes = 所列用途有九项：提供和改进产品；重要通知；激活或验证产品；依法推广；个性化；审计、分析和研究；保护信息技术安全；遵守法律和行业标准；经您许可的其他用途。

statement-verification-purpose = 为实名认证收集的信息，包括银行卡号，只用于实名认证。

statement-verification-law = 购买和使用产品、服务前须按《网络安全法》完成实名认证。

statement-important-notices = 信息用来发送系统安全、产品或服务变化等重要通知。

statement-stop-a-use = 对处理用途有疑问，或想停止其中一种或几种用途的，联系客服团队。

statement-cookies-own = Cookie 是存在您设备上的小数据文件；金山云只能读取自己的。

statement-cookies-purposes = Cookie 有四种用途：保存设置、识别身份、统计分析、网站安全。

statement-cookies-choice = Cookie 不作其他用途。您可以在浏览器里清除或阻止，但每次访问要重新设置。

statement-cookies-policy = 另有一份 Cookies 政策。

statement-affiliate-meaning = 关联方指有控制、共同控制或重大影响关系，或者同受一方控制、影响的各方。

statement-partner-duties = 合作伙伴、运营商和附属公司等同样要遵守金山云的隐私和安全要求，不得把收到的信息用于其他目的。

statement-mergers = 发生合并、收购、资产转让等交易的会告知您，保护标准不低于法律和本政策。

statement-transfer-exceptions = 转让只有三种情形：明确同意；您自己要求；合并、收购或破产清算。

statement-consent-exceptions = 六种情形下，共享、转让、公开披露不必事先征得同意：订立、履行合同所必需；履行法定职责或义务所必需；应对突发公共卫生事件或紧急情况下保护生命健康和财产安全；为公共利益的新闻报道、舆论监督；您自行公开或其他已合法公开的信息，在合理范围内；法律、行政法规规定的其他情形。

statement-security-measures = 采取加密、防攻击、访问控制等措施，并对员工进行安全和隐私培训。

statement-minimal-collection = 尽量避免收集无关的信息。

statement-keep-credentials = 请您保管好账号和密码。

statement-leak-liability = 只在金山云直接造成泄露的范围内负责；防护设施被破坏致您权益受损的，承担相应法律责任。

statement-incident-notice = 发生信息安全事件后及时告知：信息种类、原因、可能的危害和影响，已采取和将采取的措施，自我防范的建议，补救办法。

statement-incident-channels = 通过邮件、信函、电话、推送通知等告知；难以逐一告知的发布公告，并向监管部门上报处置情况。

statement-prior-consent = 原则上在收集之前先取得您的同意与授权。

statement-minors-guardian = 服务主要面向企业和成年人；不满十四周岁的，须由父母或监护人阅读政策并同意后使用。

statement-minors-handling = 不满十四周岁者的信息，只在法律允许、监护人明确同意或者保护其所必要时处理。

statement-business-data = 本政策只管个人信息；您用产品存储、上传、分发的业务数据，按用户协议处理。

statement-abroad-notice = 向境外传输前告知：接收方名称、联系方式、处理目的和方式、信息种类、行使权利的方式和程序。

statement-abroad-safeguards = 采用合法的跨境传输机制，并确保境外接收方的保护达到适用法律要求的同等水平。

statement-abroad-regions = 来自欧盟、欧洲经济区、新加坡、俄罗斯、美国等地的，采用欧盟标准合同条款（SCC）或签订数据处理协议；另有约定的从约定。

statement-updates-regular = 政策会定期更新，变更在公司官网发布。

statement-updates-material = 重大变更另以更显著的方式通知，部分服务会发邮件说明。

statement-updates-meaning = 重大变更包括：服务模式、所有权或组织架构、共享转让披露的主要对象、您的权利和行使方式、责任部门和联络投诉渠道的重大变化，以及安全影响评估显示高风险。

statement-updates-consent = 适用的法律要求时，就重大变更重新取得您的同意。

statement-protection-officer = 设有专门的个人信息保护团队和个人信息保护负责人。

statement-reply-delay = 请求复杂需要延迟答复的，会告知原因和时间，通常再延 15 个工作日。

statement-cancellation-effect = 注销协议在金山云逐一核查、确认符合条件后才生效。

statement-cancellation-questions = 申请前请先读完协议；有疑问可以问客服。

statement-cancellation-steps = 步骤：提交申请，系统自动核查条件，全部满足后由您确认，账号和信息被删除。此操作不可逆。

statement-cancellation-stopped = 核查发现未履行的合同、费用、税款等义务的，注销自动终止，不会自动恢复；办妥后重新申请。

statement-cancellation-proceedings = 注销期间账号被投诉、被调查或在诉讼、仲裁中的，金山云可以不经同意终止注销。

statement-closure-contracts = 账号下的服务条款、协议和合同一并解除。

statement-closure-login = 不能再用该账号登录官网和控制台等。

statement-closure-data = 个人信息、交易记录、业务数据、历史信息等都找不回来。

statement-closure-commission = 渠道合作伙伴账号的服务费或佣金不再发给您。

statement-closure-liability = 注销不免除或减轻您此前账号行为的责任。

statement-closure-no-service = 金山云不再负责展示、披露、恢复和找回信息，也不再提供其他服务。

statement-closure-identity = 注销之后，主管机关要求或其他合法场景下，金山云仍可依法确认注销前用户的真实身份。

statement-closure-reuse = 保护期后他人可以重新注册该账号；新持有人不对注销前的行为负责。

statement-cancellation-disputes = 争议协商不成的，向金山云所在地（北京市海淀区）法院起诉。

statement-cancellation-prevails = 与先前的条款或金山云的有关陈述不一致的，以注销协议为准。

statement-verification-personal = 个人实名认证有三种方式：身份证、银行卡、其他证件。

statement-verification-company = 企业实名认证有两种方式：银行对公账户、企业证件。

statement-verification-separate = 涉及敏感个人信息或信息共享的，承诺单独征得同意。

statement-verification-third-party = 第三方认证机构须承诺依法合规使用信息，并尽到保护义务。

statement-verification-encryption = 信息通过加密通道传输。

statement-verification-refusal = 拒绝勾选不影响浏览网页；勾选后才能继续购买和使用须实名认证的产品。

statement-service-acceptance = 完成“同意条款并注册”或开始使用服务，即视为接受协议；不同意的应停止注册。

statement-service-form-change = 服务的形式和内容可能不经事先通知而变更。

statement-service-changes = 协议或服务内容变动的，以网页公告、邮件、站内信、短信中的一种或几种方式通知；继续使用即视为接受。

statement-service-objection = 不同意变更的可以取消服务；通告后 30 天内没有主动取消即视为接受。

statement-account-not-transferable = 账户不得买卖、转让、出租、赠与或继承；法律或司法、行政机关另有要求，经金山云书面同意并办理手续的除外。

statement-full-capacity = 注册者须以真实身份注册，并具备完全民事行为能力。

statement-true-details = 注册资料须真实、准确、完整、有效；提供虚假信息的后果由您承担。

statement-account-security = 账户内的行为视为您本人所为；账号和密码因您自身原因被他人非法使用的，金山云不负责处理。

statement-account-instructions = 第三方提供的账户和密码准确的，其指示可视为得到您的授权。

statement-account-misuse = 发现账户被冒用或异常的应立即通知，您有权要求暂停登录和使用。

statement-authority-access = 国家机关要求的，金山云可对您的个人信息、资金、交易和账户进行查询、冻结、划扣。

statement-others-data = 不得用服务收集和储存其他使用者的个人资料。

statement-records-kept = 您违法或违约的，金山云可保存有关记录并向政府主管部门报告。

statement-payer-name = 付款人应与注册或实名认证的名称一致，不一致的风险由您承担。

statement-fee-notice = 暂时免费的产品日后收费的，提前 10 个自然日以邮件、站内信或短信通知。

statement-privacy-part = 隐私政策是服务协议的组成部分，注册时须一并接受。

statement-confidential-users = 协议把用户 ID、用户列表、用户关系等用户信息列为金山云的保密信息，您须保密。

statement-abnormal-use = 发现短时间内频繁登录、频繁切换 IP 等异常的，可以限制账户；您可以书面解释并提交证明，由金山云核查后决定。

statement-third-party-products = 经由服务取得第三方的产品或服务的，还可能受该第三方条款约束，金山云对此不负责。

statement-market-providers = 云市场服务商的服务由服务商负责，金山云不承担责任。

statement-attack-exemption = 病毒、木马、黑客攻击等网络安全事故使服务中断的，金山云称不承担损失。

statement-data-loss = 对违约造成的数据丢失或损坏，金山云不承担责任。

statement-service-rules = 服务条款和规则变更的，以网页公告、邮件、短信等方式通知；继续使用即视为接受。

statement-service-ending = 因经营或产品策略调整，金山云可在提前通知后单方终止协议；没有写明提前多久。

statement-data-export = 保留期满之前，您须自行结清费用并完成数据的迁移和备份。

statement-notices = 通告可通过网页、邮件、短信、电话、站内信等方式发送。

statement-notices-delivered = 通告一经发送或公告即视为送达，不论您是否真正收到邮件。

statement-service-feedback = 对服务或协议的意见和建议，可以通过客户服务部门反映。

statement-filing-details = 备案信息须真实，变化时及时更新；未更新或不真实的，可能被关闭网站、注销备案。

statement-police-filing = 依公安部规定，接入的单位和用户情况及其变更须报当地公安机关。

statement-promotion-acceptance = 点击、邮件或书面确认，或者参加活动，即视为同意协议；不接受的无权参加。

statement-promotion-verified = 推广活动只对完成实名认证的个人开放。

statement-promotion-query = 推广者可以在金山云提供的系统中查询有效订单和收入等信息。

statement-promotion-updates = 申请信息变化的，应在 3 个工作日内于允许的范围内修改并通知金山云。

statement-promotion-customers = 推广者未经客户同意，不得向他人提供客户的任何信息。

statement-promotion-harassment = 未经金山云明示同意，推广者不得以其名义联系客户，也不得向客户发广告和骚扰信息。

statement-promotion-tracking = 推广者不得提供跟踪功能，例如识别他人在个人主页上的查看、点击。

statement-promotion-ownership = 运营数据、推广者数据和客户数据的权利归金山云，依法属于他人的除外；推广者不得另作他用或提供给他人。

statement-promotion-delete = 合作终止后，推广者须立即删除从金山云取得的全部数据和备份。

statement-promotion-backup = 推广者须自行备份存在金山云的数据，并保证其安全。

statement-promotion-exceptions = 未经同意不向第三方提供推广者信息，有七种例外：协议或规则规定；法律法规规定；政府部门要求；您同意；举报或诉讼需要；防止严重违法或犯罪；执行活动所必须。

statement-promotion-notices = 活动通知以网页、邮箱、短信、信件、站内信等方式发出即视为接受；不接受的须书面通知金山云。

statement-promotion-feedback = 需要通知金山云的事项，可以通过客服反馈。

statement-promotion-rule-change = 金山云可自行调整活动规则；不同意的应停止参加。

statement-promotion-leaving = 不接受协议或其修改的，可以书面通知终止合作。

statement-promotion-termination = 金山云可以提前 30 天书面通知终止合作。

statement-market-vendor = 云市场商品由原厂商提供售后；购买时金山云给您原厂商的联系方式，由您与其联系。

statement-market-vendor-terms = 使用商品还须遵守原厂商的用户协议和使用规范。

statement-market-changes = 协议变更的，提前 30 日在官网或控制台公告；不同意可以终止，继续使用即视为接受。

discrepancy-entities = 隐私政策（以及 ERN-SDK 隐私政策）的主体是金山云股份有限公司（Kingsoft Cloud Holdings Limited）及其关联公司；服务、注销、推广和云市场协议的主体却是北京金山云网络技术有限公司。

discrepancy-website = 政策写明适用于 en.ksyun.com，服务协议所称的金山云网站是 www.ksyun.com。

discrepancy-inline-numbers = 1.2 接在 1.1 同一段里，其下又有（1）至（9）；7.2 和 9.2 至 9.4 也没有另起一段。

discrepancy-verification-paths = 政策说拒绝提供面部信息和银行卡号就无法完成实名认证；实名认证说明中的其他证件方式却不需要这两项，身份证方式也不需要银行卡。

discrepancy-bank-card-use = 此处说银行卡号等只用于实名认证；1.2(7) 又用于付款并可能提供给银行。

discrepancy-marketing-reference = 退出推广请读者看 6.10，但 6.10 讲的是加州的拒绝出售；停止营销信息在 6.5。

discrepancy-cookie-policy = 提到另有 Cookies 政策，但没有给出链接，文本中也没有。

discrepancy-retention-end = 期满后“删除、匿名化或去标识化”；ERN-SDK 隐私政策 3.1 只说删除或匿名化。去标识化的信息仍可能是个人信息。

discrepancy-disclosure = 开头说只向有关部门披露，所列两种情形却都是公开披露。

discrepancy-exceptions-wording = 第 5) 项文字不通，像是两句拼在一起。

discrepancy-exceptions-sdk = 免于同意的情形，与 ERN-SDK 隐私政策 3.5 所列不同（后者列国家安全、犯罪侦查等）。

discrepancy-security-promise = 先说互联网并非百分之百安全，接着又说“尽力确保或担保”安全，不清楚是否是保证。

discrepancy-deletion-sixth = 第（5）项之后还有一种情形（合同约定不再有必要保存），没有编号，句子也没有写完。

discrepancy-reply-period = 这里是 15 个工作日内答复、通常可再延 15 个工作日；ERN-SDK 隐私政策第9条两处都是 15 天。

discrepancy-capacity = 服务协议要求注册者具备完全民事行为能力；隐私政策第7条却设想不满十四周岁者经监护人同意使用。

discrepancy-registration-details = 服务协议要求注册时提供电子邮件、电话和联系地址；隐私政策 1.2(1) 只要用户名、手机号码和密码，邮箱和地址可选。

discrepancy-silent-changes = 1.5 说服务内容可以不经事先通知而变更，1.6 又说变动会公告或通知。

discrepancy-policy-title = 引用的名称是“隐私政策声明”，与实际标题不同。

discrepancy-incident-liability = 服务协议把黑客攻击等网络安全事故列为免责事由；隐私政策 5.3 却说防护设施被破坏致您权益受损的，金山云承担法律责任。

discrepancy-data-after-end = 服务因任何原因终止，数据都保留 7 天；注销协议却说确认后账号和信息即被删除、无法找回。

discrepancy-closure-deletion = 这里说账号和信息将被删除；4.2.1 又保留部分信息，4.2.2 只说数据不可检索、访问；隐私政策 6.4 还有匿名化、去标识化。

discrepancy-protection-period = 注销保护期的长短没有写明。

discrepancy-addresses = 所在地写作北京市海淀区小营西路33号；隐私政策第10条的办公地址是小米科技园E栋。

discrepancy-path-names = 同一方式前后名称不一：“个人身份认证”与“个人身份证认证”，“个人银行卡认证”与“个人银行卡信息”。

discrepancy-company-paths = “企业证件认证”既指整类，又是其中一种方式；对公账户方式没有写明须提供什么。

discrepancy-partner-ads = 把合作伙伴向您发送广告写成已经同意，没有写退出的办法；隐私政策 4.2(1) 要求明确同意才共享，2(4) 允许退出推广。

discrepancy-whose-judgement = 写成金山云根据“您”的独立判断采取措施，应是金山云自己的判断。
discrepancy-registration-phone = 注册的手机号码用来接收“业务通知”，其中列有新品上线、活动提醒；这是通知还是营销，能否只收前者，没有写明。

discrepancy-separate-or-none = 实名认证说明承诺，涉及信息共享的单独征得同意；隐私政策 4.2(3)、4.2(4) 却把与关联公司、授权合作伙伴（包括实名认证）的共享列为例外，没有写须同意。

respondent-holdings = 金山云股份有限公司

respondent-beijing = 北京金山云网络技术有限公司

promise-answers = 对政策或个人信息事宜的问题、意见和建议，在验证用户身份后 15 个工作日内回复；请求复杂需要延迟的，告知原因和时间，通常再延 15 个工作日。

own-period-object-to-change = 反对服务协议的变更
    .text = 不同意变更的，在变更通告后 30 天内主动取消服务；没有取消或者继续使用的，视为接受变更。
own-period-move-data = 服务终止后转移数据
    .text = 服务终止后数据保留 7 天，具体合同另有约定的从约定；在此期间结清费用、完成迁移和备份，期满后系统自动删除全部数据。
own-period-update-details = 推广者更新申请信息
    .text = 申请信息变化后 3 个工作日内，在允许的范围内修改并通知金山云；没有及时更新造成的损失和责任由您承担。
own-period-return-fee = 推广者退还推广费用
    .text = 客户退单而推广费用已付、下次费用不够抵扣的，在金山云通知之日起 5 日内退还不足部分。
own-period-promotion-ends = 推广合作终止前的准备
    .text = 金山云可以提前 30 天书面通知终止合作；在此期间自行备份数据，并妥善处理与客户之间的事项（9.2、9.3）。
own-period-market-change = 反对云市场协议的变更
    .text = 变更提前 30 日公告；不同意的，可以终止协议、停止使用，继续使用视为接受。
own-period-market-refund = 云市场商品退款
    .text = 没有使用的商品支持 5 天无理由退款，只退实付金额，只能退一次；从何时起算没有写明。

effect-refusal = 不同意收集的，金山云不再继续收集；不影响此前收集的合法性。服务是否受影响，没有写明。

effect-withdrawal = 撤销同意后，金山云不再继续收集；不影响撤销前收集的合法性。

evidence-identity = 回复之前验证您的用户身份；没有列出须提交的材料

fallback-cookies = 金山云 Cookies 政策

forum-trustarc = 对处理不满意的，可以找美国的第三方争议解决机构 TrustArc，免费。

forum-cancellation-law = 账号注销协议适用中华人民共和国法律。

forum-cancellation-court = 账号注销协议的争议，协商不成的，任一方可以向金山云所在地（北京市海淀区小营西路33号）的人民法院起诉。

forum-service-law = 服务使用协议适用中华人民共和国法律。

forum-service-court = 服务使用协议的争议，协商不成的，由金山云注册地有管辖权的法院管辖。

forum-market-court = 云市场商品销售协议的争议，协商不成的，由被告方所在地人民法院解决。

forum-promotion-law = 推广活动协议适用中国大陆地区法律，不包括冲突法。

forum-promotion-court = 推广活动协议的争议，协商不成的，由协议签订地（北京市海淀区）有管辖权的人民法院解决。
