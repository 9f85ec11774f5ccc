# 每个问题：一句话说明，.hint 说明可以做什么

problem-keyring-missing = 没有找到系统密钥环服务，无法读取或保存您的决定。
    .hint = 请安装并启动密钥环服务（Linux 上如 GNOME 密钥环、KWallet），然后点“重试”。在此之前，您仍可查看信息、写信。
problem-keyring-locked = 系统密钥环已锁定，暂时看不到您的决定。
    .hint = 点“解锁”，在系统弹出的窗口中输入密钥环密码；在终端中请加 --unlock。
problem-keyring-denied = 系统密钥环拒绝了访问，没有读到或保存任何内容。
    .hint = 可能是解锁窗口被取消了。请重试，在系统弹出的窗口中输入密钥环密码。
problem-keyring-not-made = 系统里还没有密钥环，也没有新建，因此没有保存任何内容。
    .hint = 请重试，在系统弹出的窗口中为新密钥环设一个密码；也可以在系统的密码管理工具（如“密码和密钥”、KWallet、KeePassXC）中新建一个并设为默认，再重试。
problem-keyring-twice = 密钥环中有多条同名记录“{ $entry }”，分别在：{ $keyrings }。无法判断以哪一条为准，因此一条也没有读，一条也没有改。
    .hint = 请打开系统的密码管理工具，搜索 consent-desk，比较这几条的修改时间，只留下应当使用的一条，然后重试。
problem-keyring-timed-out = 系统密钥环没有在时限内答复，没有保存任何内容。
    .hint = 请看看是否有等待输入密码的窗口，处理后重试；如果没有，请关闭密码管理器再重新打开。
problem-keyring-cancelled = 已停止等待系统密钥环，没有保存任何内容。
    .hint = 需要时请重试。
problem-keyring-failed = 系统密钥环出了问题，没有读到或保存任何内容。
    .hint = 密钥环服务可能刚刚重启。请重试；仍不成功的，请重新登录系统。
problem-keyring-forgetful = 密钥环接受了保存，读回来的却不是原来的内容，因此不算已保存。
    .hint = 请检查系统使用的密钥环是否为临时的（例如重启后就清空），换用常规密钥环后重试。
problem-entry-damaged = 密钥环中“{ $policy }”的记录无法识别。原样保留，没有改动。
    .hint = 可以用历史中的决定写回，也可以重新开始；无论哪种，原有内容都会先另存一份。
problem-entry-too-large = “{ $policy }”的决定太多，超出了一条密钥环记录的容量，没有保存。
    .hint = 请把不再需要的项目改回“未决定”。
problem-decisions-differ = “{ $policy }”有两份不一致的决定，在您选定之前不会写入任何内容。
    .hint = 两份都列在“同意”页，请选择以哪一份为准；另一份会留在历史里。
problem-desk-in-use = 知情台已经打开，或者终端里有一条命令正在写入，因此这里暂时只能查看。
    .hint = 请在已经打开的窗口里操作，或者先关闭它再试。
problem-history-key-missing = 本机有历史，但系统密钥环里没有它的密钥：密钥环可能被更换或清空过。历史原样保留。
    .hint = 能恢复原来的密钥环就先恢复，再点“重试”；否则请输入恢复码，或者从备份恢复。
problem-history-key-damaged = 系统密钥环里历史的密钥无法识别。密钥条目和历史都原样保留。
    .hint = 请输入恢复码，或者从备份恢复。
problem-history-missing = 历史的文件不见了，里面应有 { $count } 条记录。密钥环里的决定仍然可以看到。
    .hint = 如果文件被移走了，请放回原处再点“重试”；也可以退回到较早的状态、从备份恢复，或者重新开始一份历史。
problem-history-unreadable = 历史的文件用密钥环里的密钥打不开：文件已损坏，或者文件与密钥对不上。文件原样保留。
    .hint = 可以输入恢复码、退回到较早的状态，或者从备份恢复。
problem-history-newer = 这份文件由更新版本的知情台写成，本版本读不了。
    .hint = 请安装新版本后再打开。
problem-history-flawed = 历史被改动过：{ $flaw ->
    [changed] 第 { $seq } 条的内容与当初不同
    [removed] 第 { $seq } 条不见了，也没有删除的记录
    [swapped] 第 { $seq } 条和第 { $with } 条互换了位置
    [cut] 应有 { $expected } 条，现在只有 { $found } 条，末尾被截断，或者换成了较早的文件
   *[rewritten] 前 { $seq } 条自成一体，但与密钥环里的指纹不符，可能整份被替换
}。
    .hint = 可以退回到较早的状态，或者从备份恢复。如果您知道原因（例如自己放回了较早的文件），可以选择“照此继续”，这一点会记录在历史里。
problem-recovery-code-mistyped = 恢复码输入有误：字符不全，或者有字符打错了。
    .hint = 请对照恢复单再输入一次。大小写、空格和连字符都不影响。
problem-recovery-code-nearly = 恢复码里有一两个字符打错了，应当是：{ $likely }（数字表示第几个字符，连字符不算）。
    .hint = 请在恢复单上核对这几处，改正后再试。
problem-recovery-code-wrong = 恢复码本身没有打错，但打不开这份历史：它属于另一份历史，或者已经被新的恢复码取代。
    .hint = 请找到最近打印的恢复单；如果找不到，可以从备份恢复。
problem-recovery-file-missing = 本机没有恢复文件：还没有设置过恢复码。
    .hint = 可以从备份恢复。
problem-recovery-file-damaged = 恢复文件无法识别，原样保留。
    .hint = 请把它的副本（recovery.age）放回数据文件夹再试，或者从备份恢复。
problem-backup-refused = 口令打不开这份备份。
    .hint = 请核对口令：大小写、输入法、全角或半角、首尾空格，以及带声调的字母。这类字母有两种编码方式，都已经试过。
problem-backup-damaged = 这份备份不完整，或者被改动过。没有从中取用任何内容。
    .hint = 请换一份备份，或者重新复制这份文件再试。
problem-passphrases-differ = 两次输入的口令不一致，没有生成任何文件。
    .hint = 请重新运行命令，两次输入相同的口令。
problem-passphrase-too-short = 口令太短，至少要有 { $limit } 个字符。
    .hint = 几个不相干的词连在一起，既好记又难猜。
problem-passphrase-guessable = 口令长度够了，但太容易猜：常用词、日期、键盘上相邻的键或重复的字符，都是最先被试的。没有生成任何文件。
    .hint = 几个不相干的词连在一起，既好记又难猜。
problem-no-randomness = 操作系统没有给出随机数，因此无法生成密钥。没有写入任何内容。
    .hint = 请重新启动计算机后再试。
problem-policy-text-missing = 文件里没有文字，像是扫描件或空白页。
    .hint = 请在浏览器里另存网页，或者把政策的文字复制到文本文件里。
problem-policy-text-garbled = 文件里的文字是乱码：它在保存之前就用错了编码。
    .hint = 请打开原来的网页重新保存，或者直接复制网页上的文字。
problem-policy-text-encrypted = 文件设了密码，无法读取。
    .hint = 请另存一份不设密码的文件。
problem-policy-text-binary = 这不是网页、文本、Markdown、PDF 或 Word（docx）文件。
    .hint = 请把政策另存为其中一种格式。
problem-policy-text-damaged = 文件不完整或已损坏，无法读取。
    .hint = 请重新下载或重新保存。
problem-policy-text-too-large = 文件太大：其中的文字（或者解压后的内容）超过 { $limit } 字节。
    .hint = 请只保存政策本身。
problem-policies-too-many = { $path } 中的政策总共超过 { $limit } 字节，无法全部读取：按文件名排在最后的 { $left } 个文件没有读。
    .hint = 请把不需要的政策移出这个文件夹。
problem-provider-unconfirmed = 还不能把这家服务商加入知情台：它的名称，或者信件要写给谁（登记名称），还没有确认。
    .hint = 请在“是谁、哪个版本”里确认或者更正。
problem-unknown-policy = 没有名为“{ $given }”的政策。可选：{ $known }。
problem-unknown-consent = 该政策中没有名为“{ $given }”的同意事项。可选：{ $known }。
problem-unknown-right = 该政策没有提供名为“{ $given }”的权利。可选：{ $known }。
problem-unknown-ground = 这项权利没有名为“{ $given }”的理由或条件。可选：{ $known }。
problem-nothing-recorded = 还没有任何记录，没有可以导出的历史。
    .hint = 先作出一项决定或者写一封信，再来导出。
problem-not-in-history = 历史里没有这{ $what ->
    [request] 项请求
    [letter] 封信
    [attachment] 个文件
    [person] 个人
    [table] 张工作日表
    [policy] 政策文本
   *[clock] 个期限
}，可能已被删除。
    .hint = 请回到列表重新选择。
problem-unknown-collected = 该政策中没有名为“{ $given }”的信息类别。可选：{ $known }。
problem-unknown-choice = { $option } 不接受“{ $given }”。可选：{ $known }。
problem-unknown-option = 不认识“{ $given }”。
    .hint = 用 --help 查看用法。
problem-option-not-text = { $option } 的内容不是可读的文字。
    .hint = 请使用 UTF-8 编码；只有文件和文件夹的名称可以例外。
problem-output-needs-name = 这个命令不能写到标准输出。
    .hint = 请在 --output 后写明文件或文件夹。“-”只用于 letter、catalogue，以及 policy 的 clauses、verify、fingerprints。
problem-output-is-terminal = 这种格式的信不是文字，终端显示不了。
    .hint = 请把标准输出存进文件，如 > 信.pdf，或者在 --output 后写明文件。
problem-missing-option = 缺少 { $option }。
    .hint = 用 --help 查看用法。
problem-field = { $field ->
    [name] 姓名
    [account] 账号
    [contact] 联系方式
    [recipient] 接收方
    [recipient-contact] 接收方的联系方式
    [wrong] 错误内容
    [correct] 正确内容
    [field] 有误的栏目
    [identifiers] 其他可查找的信息
    [decision] 所涉的决定
    [child] 孩子的姓名
    [deceased] 逝者的姓名
    [relation] 关系
    [interest] 提出请求的利益
    [proof] 证明材料
    [principal] 委托人
    [company] 单位
    [post] 职务
    [enclosures] 附件
    [history] 经过
    [reference] 编号
    [number] 发文编号
    [quote] 对方的答复
    [details] 补充说明
   *[letter] 信件
}
problem-field-too-long = { problem-field }太长，最多 { $limit } 个字符。
problem-field-control = { problem-field }中有看不见的控制字符（{ $character }），它会让收信人看到的内容与您写的不同。
    .hint = 请删除该字符，或者重新输入这一栏。
problem-field-private = { problem-field }中有一个私用区的字（{ $character }）：同一个编码在每台电脑上显示的字都可能不同，收信方很可能看不到您写的字。
    .hint = 请用输入法重新输入这个字；打不出来的，可以空出来，打印后手写。
problem-field-twin = { problem-field }中的“{ $real }”用的是旧的私用区编码（{ $character }，常见于银行等单位的旧系统），收信方很可能看不到。
    .hint = 请换成国家标准 GB 18030—2022 中的这个字：{ $real }（可以直接复制）。
problem-field-date = { $field ->
    [since] 开始使用账号的日期
    [noticed] 发现冒用的日期
    [died] 去世日期
    [history] 经过中的日期
    [sent] 发出日期
    [until] 期限届满的日期
    [refused] 拒绝的日期
   *[answer-by] 要求答复的日期
}不合理：{ $date }。
    .hint = 已经发生的事不能晚于今天，拒绝不能早于请求，要求答复的日期不能早于明天。
problem-missing-glyph = { problem-field }中的“{ $character }”（{ $points }），本机没有字体能照原样显示，因此无法排版。
    .hint = 可以存为 Word（DOCX）或纯文本，这个字会原样保留，收信方装有相应字体就能看到；也可以把这个字空出来，打印后手写。要在本机排版，请安装收有该字的字体（例如全宋体、天珩全字库、BabelStone Han）后重新打开。
problem-paper-lacks = 信件有一部分印不到纸面上（从“{ $text }”起），没有写出文件。
    .hint = 请把这一部分改短或分成几段后重试；存为 Word（DOCX）或纯文本不受影响。
problem-no-font = 本机没有中文字体，信件无法排成页面。
    .hint = 可以存为 Word（DOCX）或纯文本，这两种格式不需要本机的字体；要排成页面，请安装 Noto CJK 或其他中文字体后重新打开。
problem-typesetting = 信件排版没有成功，没有写出文件。
    .hint = 请把各栏内容改短后重试；仍不成功的，可先保存为纯文本。
problem-file-unwritable = 无法写入 { $path }：{ $reason ->
    [not-found] 文件夹不存在
    [not-a-folder] 这里需要文件夹，现有的却不是文件夹
    [leads-nowhere] 这是一个链接，指向的位置不存在
    [permission-denied] 没有权限
    [out-of-reach] 系统不允许知情台访问这个位置
    [full] 磁盘已满
    [read-only] 磁盘为只读
    [is-folder] 该名称是一个文件夹
    [not-a-file] 这不是文件，而是管道或设备
    [name-too-long] 名称过长
   *[other] 系统拒绝了写入
}。原有文件未受影响。
    .hint = { $reason ->
        [out-of-reach] 知情台只能把文件存进打开时已有的文件夹，不能存进隐藏的文件夹，也不能直接存在主文件夹下。请选择“文档”等文件夹；如果文件夹是刚刚新建的，请关闭知情台后重新打开。
       *[other] 请换一个位置，或者解决上述问题后重试。
    }
problem-dialog-closed = 没有选择保存的位置，什么也没有保存。
    .hint = 需要时请再保存一次。
problem-stopped = 已停止，什么也没有保存。
    .hint = 需要时重新开始即可。
problem-no-file-manager = 没有可用的文件管理器。
    .hint = 文件的位置：{ $path }
problem-file-unreadable = 无法读取 { $path }：{ $reason ->
    [not-found] 文件不存在
    [not-a-folder] 这里需要文件夹，现有的却不是文件夹
    [leads-nowhere] 这是一个链接，指向的位置不存在
    [permission-denied] 没有权限
    [out-of-reach] 系统不允许知情台访问这个位置
    [is-folder] 该名称是一个文件夹
    [not-a-file] 这不是文件，而是管道或设备
    [name-too-long] 名称过长
    [leads-out] 这是通往文件夹以外的链接
    [too-large] 文件过大
    [empty] 文件是空的
    [not-text] 不是 UTF-8 文本
   *[other] 系统拒绝了读取
}。
    .hint = { $reason ->
        [out-of-reach] 在主文件夹里，知情台只能读取打开时已有的文件和文件夹（这些文件夹里后来新增的文件也可以读取），不能读取隐藏的内容。请把文件移到“文档”等文件夹，或者关闭知情台后重新打开；仍然读不了的，请检查文件的权限。
       *[other] 请检查文件名和权限。
    }
problem-date-impossible = “{ $given }”不是有效的日期。
    .hint = 请按“年-月-日”填写实际存在的日期，如 2026-11-22；年份在 2000 至 2199 之间。
problem-date-future = { $date } 还没有到。以请求所依据的法律的所在地日期为准：{ $place ->
    [gdpr] 欧盟（布鲁塞尔时间）
    [ccpa] 加利福尼亚州（太平洋时间）
    [pdpa] 新加坡（UTC+8）
   *[pipl] 中国（UTC+8）
}现在是 { $today }。没有记录。
    .hint = 请按当地日期填写事情实际发生的日期；尚未发生的，等发生后再记录。
problem-clock-behind = 这台电脑的时钟是 { $now }（UTC+8），早于最近一条记录的时间 { $newest }（UTC+8）。没有记录。
    .hint = 请校准时钟后重试。如果现在的时钟是对的，是以前的错了，可以照此继续。
problem-clock-ahead = 这台电脑的时钟是 { $now }（UTC+8），远远晚于已知的一切：工作日安排只知道到 { $year } 年。没有记录。
    .hint = 请校准时钟后重试。如果时钟是对的，可以照此继续，并请导入新的工作日安排。
problem-date-before-request = { $date } 早于这项请求的起点（{ $earliest }），没有记录。
    .hint = 请核对日期；如果发出请求的日期记错了，请先更正那个日期。
problem-date-after-another = 把日期定为 { $date }，就会晚于后来发生的事情（{ $other }），没有记录。
    .hint = 请核对两个日期，先更正有误的那个。
problem-step-refused = { $rule ->
    [drafted-already] 这项请求已经有信件
    [no-letter] 这项请求还没有信件
    [not-sent] 请求还没有发出，不能记录后面的事情
    [closed] 这项请求已经结束
    [not-closed] 这项请求没有结束，不必重新打开
    [answered-already] 已经记录对方全部办理，与这一步矛盾
    [reason-for-full] 全部办理不需要拒绝的理由
    [reason-missing] 没有写明对方的理由（对方没有说明理由的，也请照此写明）
    [extension-backwards] 延长后的日期应当晚于宣布延长的日期，且在 2200 年以前
    [extension-figure] 延长应当写明到哪一天，或者延长多少，二者选一
    [verified-already] 身份核验已经通过，之后没有新的要求
    [reminder-backwards] 催告所定的日期应当晚于催告的日期
    [authority-missing] 没有写向哪个部门或机构投诉
    [note-empty] 备注是空的
    [all-came-back] 发出的信都已经退回
    [identity-not-asked] 对方没有要求核验身份
    [nothing-to-rebut] 没有可以回应的拒绝
    [undo-of-nothing] 没有可以收回的这件事
    [undo-of-letter] 信件本身不能收回，只能连同请求一起删除
    [undo-needed] 后来记录的事情以它为前提，请先收回后来的
   *[correction-of-nothing] 没有可以更正日期的这件事
}。没有记录，原有记录不受影响。
    .hint = 请核对这项请求的经过；记错了日期的可以更正，已经结束的可以先重新打开。
problem-calendar-fault = 工作日表没有导入：{ $rule ->
    [file-size] 文件过大（{ $detail } 字节）
    [readable] 不是规定格式的 JSON（{ $detail }）
    [schema-known] 不认识的格式版本 { $detail }
    [year-given] 其中没有年份
    [year-once] 年份 { $detail } 重复或不在 2000 至 2199 之间
    [date-exists] “{ $detail }”不是有效的日期
    [date-of-year] { $detail } 不属于所在的年份
    [date-once] { $detail } 在同一列表中出现两次
    [date-both] { $detail } 既列为放假又列为上班
    [work-on-weekend] 调休上班日 { $detail } 不是周六或周日
   *[year-size] 放假天数与《全国年节及纪念日放假办法》相差太远：{ $detail }
}。原有的表没有改动。
    .hint = 请对照国务院办公厅的放假通知改正文件后重新导入。
problem-table-differs = 这份工作日表有 { $count } 天与正在使用的不一致。文件记为上班、原为放假：{ $worked }。文件记为放假、原为上班：{ $off }。还没有导入。
    .hint = 请对照国务院办公厅的放假通知核对这些日期。文件无误的，仍可导入；导入后也可以收回。
problem-draft-fault = { $file } 第 { $line } 行不符合信件草稿的格式：{ $detail }
    .hint = 请对照 --help 检查字段名与取值；什么都没有写。
problem-catalogue-fault = { $file } 第 { $line } 行：{ $rule ->
    [facts-readable] 无法读取（{ $detail }）
    [words-readable] 文字文件有语法错误
    [schema-known] 不认识的格式版本“{ $detail }”
    [id-form] 标识“{ $detail }”只能用小写字母、数字和连字符，最多 40 个字符
    [id-once] 标识“{ $detail }”重复
    [policy-once] 政策“{ $detail }”已经有了
    [document-given] 没有文件
    [document-known] 没有标识为“{ $detail }”的文件
    [clause-given] 缺少条款号
    [kind-known] 分类表中没有“{ $detail }”
    [purpose-known] 分类表中没有目的“{ $detail }”
    [recipient-known] 分类表中没有接收方“{ $detail }”
    [items-given] “{ $detail }”没有列出任何信息
    [words-in-both-languages] 两种语言中缺少文字“{ $detail }”
    [collected-known] 没有名为“{ $detail }”的收集情形
    [period-positive] “{ $detail }”的期限必须大于零
    [right-offered-or-not] 权利“{ $detail }”既列为提供又列为未提供
    [consents-fit-keyring] 同意事项的标识合计 { $detail } 字节，超出一条密钥环记录
   *[other] { $rule }（{ $detail }）
}。
    .hint = 请改正后重新打开；其余政策不受影响。
