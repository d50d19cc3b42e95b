import { entryWords } from '@tipstat/intake'
import type { Catalogue } from '@tipstat/language'
import type { CommandCode } from './command-messages.ts'

/** Chinese words of the command line. */
export const zh: Catalogue<CommandCode> = {
  'command.no-project': (p) => `${p.folder} 中没有 tipstat.yaml。请指定项目文件夹，例如 seeds/samples/world。`,
  'command.bad-project': (p) => `${p.file} 无法使用：${entryWords.zh(p)}。`,
  'command.no-mapping': (p) => `没有映射文件 ${p.file}。映射文件是说明每列含义的简短 YAML 文件。`,
  'command.bad-mapping-name': (p) =>
    `“${p.name}”不能作为来源的名称。映射文件名只能用字母、数字、“.”、“_”和“-”，并以字母或数字开头。`,
  'command.no-release': (p) => `项目中没有发布“${p.name}”。现有：${p.known}。`,
  'command.other-method': (p) =>
    `发布“${p.name}”写明 method: ${p.method}，而规则 ${p.policy} 不接受。只有规则 interactive 有方法可选：rounding（未写明时采用）和 cell-key。`,
  'command.several-ages': (p) =>
    `发布“${p.name}”中按年龄分列的各表在“ages”下的年龄段不同。请全部使用相同的年龄段：否则可以用一张表的年龄减去另一张表的年龄。`,
  'command.no-report': (p) => `项目中没有报告“${p.name}”。现有：${p.known}。`,
  'command.unknown-breakdown': (p) => `“${p.name}”不是可分列的维度。已知维度：${p.known}。`,
  'command.no-memory': () => `所需内存超过可用内存。没有写到一半的内容。请拆分文件，或删去无人读取的列。`,
  'command.no-space': (p) => `磁盘已满：${p.path}。请腾出空间后再次运行同一命令；没有写到一半的内容。`,
  'command.no-permission': (p) => `无权写入 ${p.path}。请用 --out 选择其他文件夹。`,
  'command.lost-breakdown': (p) =>
    `发布 ${p.release}（${p.id}）已公布表 ${p.table}，而现行数据不含 ${p.dimension}。现在发布的内容必须与该表一起证明，为此还须按 ${p.dimension} 计数。没有发布任何内容。请重新发送含 ${p.dimension} 的数据及读取它的映射；如来源已不再有该项，则按此政策不能再发布关于这些人的内容。`,
  'command.store-elsewhere': (p) =>
    `${p.folder} 中没有存储库，而项目在 ${p.own} 中有一个：--out 也会改变存储库的位置。由新存储库生成的内容不了解那里的提交，也不了解已经发布过什么。请去掉 --out；或把存储库及其密钥文件夹（${p.own}.keys）移到 ${p.folder}；如只想试用，请复制不含存储库的项目。`,
  'command.no-store': (p) => `${p.folder} 中没有存储库，因此没有可用的内容。请先接收项目的文件：${p.run}`,
  'check.read': (p) => `读取记录 ${p.rows} 条；来源：${p.source}`,
  'check.usable': (p) =>
    `可用：接受 ${p.accepted} 条记录，搁置 ${p.setAside} 条（占人数 ${p.setAsideShare}%）；${p.unresolved} 条有未识别字段（${p.unresolvedShare}%），${p.disputed} 条存在矛盾。`,
  'check.rejected': (p) =>
    `不可用：文件被拒收，其记录均未保留。搁置 ${p.setAside} 条记录（占人数 ${p.setAsideShare}%），未识别 ${p.unresolvedShare}%。${p.over}`,
  'check.missing': (p) => `没有数字、各附原因的记录：${p.n}。它们不计入任何总和。`,
  'check.groups': (p) => `问题分组：${p.groups}；问题总数：${p.findings}。`,
  'check.more-groups': (p) => `另有 ${p.n} 组：见问题文件。`,
  'check.column': () => `列`,
  'check.count': (p) => `(${p.n})`,
  'check.breaks': (p) => `已声明的序列中断：${p.breaks}`,
  'break.law': () => '法律',
  'break.definition': () => '定义',
  'break.source': () => '来源',
  'break.counting-unit': () => '计数单位',
  'check.totals': () => `待确认的总数：`,
  'check.records': (p) => `记录：${p.n}`,
  'check.parts': (p) => `所读取的 ${p.n} 个数字之和`,
  'check.parts-note': () =>
    `所读取数字之和只是核对用的和，不是统计数据：各部分可能重叠。请与您自己文件中相同数字之和核对。`,
  'check.rules': (p) => `已执行规则：${p.ran}；未执行：${p.notRun}`,
  'check.lacks': (p) => `没有“${p.field}”列`,
  'severity.fatal': () => `拒收`,
  'severity.error': () => `错误`,
  'severity.warning': () => `警告`,
  'severity.info': () => `说明`,
  'run.file': (p) => `接收 ${p.name}`,
  'run.release': (p) => `发布 ${p.name}`,
  'run.report': (p) => `编制 ${p.name}`,
  'protect.tabulate': (p) => `${p.name}：正在统计各表`,
  'protect.eliminate': (p) => `${p.name}：正在隐藏单元格，直至无法通过加减推出任何内容；需保护的单元格：${p.open}`,
  'protect.walk': (p) => `${p.name}：正在寻找使单元格保持不确定的完整表；尚未解决的单元格：${p.open}`,
  'protect.audit': (p) => `${p.name}：正在计算读者能缩小哪些范围；被缩小的单元格：${p.open}`,
  'protect.repair': (p) => `${p.name}：正在为保护这些单元格隐藏其他单元格；无法补救的单元格：${p.open}`,
  'protect.certify': (p) => `${p.name}：正在用完整表证明；尚未解决的单元格：${p.open}`,
  'protect.insiders': (p) => `${p.name}：正在检验独处于某单元格的人能推出什么；受保护的单元格：${p.open}`,
  'protect.show-again': (p) => `${p.name}：正在恢复显示无需隐藏的内容；受保护的单元格：${p.open}`,
  'protect.verify': (p) => `${p.name}：正在核验证书`,
  'run.receipts': (p) => `回执   ${p.folder}`,
  'run.received': (p) =>
    `  ${p.file}：${p.verdict}；读取 ${p.read} = 接受 ${p.accepted} + 搁置 ${p.setAside}；问题 ${p.findings}${p.already ? '（存储库中已有）' : ''}`,
  'run.releases': (p) => `发布   ${p.folder}`,
  'run.released': (p) => `  ${p.name}：${p.tables} 个表，${p.id}`,
  'run.left': (p) => `${p.name}：保持发布时的原样，基于较早的数据`,
  'run.failed': (p) => `${p.name} 未发布。`,
  'run.reports': () => `报告`,
  'verdict.accepted': () => `已接受`,
  'verdict.accepted-with-warnings': () => `已接受（有警告）`,
  'verdict.rejected': () => `已拒收`,
  'check.files': (p) => `回执 ${p.receipt}   问题 ${p.findings}`,
  'check.over': (p) => `搁置或未识别的超过 ${p.limit}%${p.groups ? `：${p.groups}` : ''}。`,
  'check.set-aside': (p) =>
    `被搁置的记录及原因：${p.file}。请在您自己的文件中更正后发送该文件：一个文件即其来源的全部数据。`,
  'submit.stored': (p) => `已存为提交 ${p.id}。`,
  'submit.already': (p) => `存储库中已有提交 ${p.id}；未作更改。`,
  'submit.rejected': (p) => `未保存：提交 ${p.id} 的回执说明了原因。`,
  'table.confidential': () => `机密：单元格可能只涉及一两个人。仅供您本人查看；示人之前请先发布。`,
  'release.written': (p) => `已写入：${p.folder}（${p.tables} 个表，证明：${p.proof}）`,
  'release.digest': (p) => `其各表的摘要，写入 tipstat.yaml 的 approval: tables：${p.digest}`,
  'release.account': (p) => `供签字人使用（机密）：${p.page}`,
  'release.beside-records': (p) =>
    `旁边还有同一批人的记录：公共使用文件 ${p.files}。同时持有两者的人可以将其相减，因此只能发布其中之一：一个获得批准后，另一个会被拒绝。`,
  'release.draft': () => '草稿，尚未批准：请勿公布其中任何内容。',
  'release.embargo': (p) => `${p.day} 之前不得公布`,
  'run.draft': () => '草稿，尚未批准',
  'report.written': (p) => `已写入：${p.path}`,
  'map.written': (p) =>
    `已写入${p.out}，系为${p.file}提出。列：${p.columns}（确定${p.sure}，很可能${p.likely}，存疑${p.doubtful}）；问题：${p.questions}。${p.questions ? '请回答每个“?”，然后运行：' : '下一步：'}tipstat check ${p.path} --mapping ${p.out}`,
  'accept.written': (p) =>
    `${p.file}：“${p.column}”列中的“${p.text}”今后代表${p.code}；由谁在何时确定记录在accepted下。`,
  'command.no-code': (p) => `${p.code}不是${p.field}的代码。${p.asked}代码列于docs/reference。`,
  'command.file-there': (p) => `${p.file}已存在，其中的答案会丢失。请换一个名称，或先将其删除。`,
  'doctor.good': (p) => `正常     ${p.what}：${p.found}`,
  'doctor.bad': (p) => `缺少     ${p.what}：${p.found}`,
  'submissions.none': () => `存储库中尚无提交。`,
  'command.no-table': (p) => `该发布没有表“${p.table}”。已有：${p.known}。`,
  'command.bad-cell': (p) => `“${p.cell}”不能指明单元格。请写成 area=GBR,year=2020,sex=F。`,
  'command.cell-incomplete': (p) => `单元格未完整指明：缺少 ${p.lacks}。请写成 area=GBR,year=2020,sex=F。`,
  'command.no-cell': (p) => `表中没有单元格 ${p.cell}。`,
  'command.purge-what': () => `请指明一个提交，或用 --due 表示所有已过保留期限的提交。`,
  'state.refused': () => `已检查，未保存`,
  'state.received': () => `已收到，未检查`,
  'state.superseded': () => `已被取代`,
  'state.withdrawn': () => `已撤回`,
  'state.purged': () => `个人记录已销毁`,
  'submissions.replaced-by': (p) => `由 ${p.id} 取代`,
  'submit.replaces': (p) => `它取代 ${p.id}。`,
  'submit.reinstated': (p) => `重新生效：提交 ${p.id}。`,
  'submit.out': (p) => `它未生效（${p.state}）。如要重新生效，请加 --reinstate。`,
  'withdraw.done': (p) =>
    `已撤回：提交 ${p.id}。在发送新文件或用 --reinstate 使某一提交重新生效之前，其来源没有生效的数据。`,
  'purge.none': () => `没有到期内容：没有个人记录超过保留期限。`,
  'purge.confirm': (p) => `未销毁任何内容。如要永久销毁这 ${p.n} 个提交中的个人记录，请加 --yes 再次运行同一命令。`,
  'purge.plain': () =>
    `只有个人记录是加密的：这些记录在其他位置的副本仍可读取。请对每个备份文件夹重新运行备份，并删除含有它们的已恢复存储库和 Parquet 文件夹，以及收件箱中的文件。`,
  'purge.certificates': (p) =>
    `由它们生成的发布的证书：${p.n} 个，将随密钥一同消失。发布本身保持不变，仍可由其文件夹核验；但 tipstat verify --store 此后无法再核算其隐藏的内容推不出来。`,
  'purge.done': (p) =>
    `已永久销毁 ${p.n} 个提交中的个人记录及其密钥。回执、发布和日志仍保留。请进行下一次备份，使其文件也从备份中消失。`,
  'backup.progress': (p) => `${p.done}/${p.all} 个文件`,
  'backup.done': (p) =>
    `已备份到 ${p.folder}：${p.files} 个文件（新增 ${p.copied} 个），${p.entries} 条日志，均已重新读取核对。其中不含密钥：请在别处保存 ${p.keys} 的副本。`,
  'restore.done': (p) =>
    `已恢复到 ${p.folder}：${p.files} 个文件（新增 ${p.copied} 个），${p.entries} 条日志，均已重新读取核对。如要读取个人记录，请将密钥放入 ${p.keys}。`,
  'migrate.done': (p) => `存储库 ${p.folder} 已是最新。`,
  'diff.counts': (p) => `记录：相同 ${p.same}，新增 ${p.added}，删除 ${p.removed}，更改 ${p.changed}`,
  'diff.unmatched': (p) => `没有标识、无法再次识别的个人：${p.n}`,
  'diff.fields': () => `更改的字段：`,
  'diff.totals': () => `控制总数：`,
  'diff.changes': (p) => `更改：${p.all}；需查看：${p.flagged}`,
  'diff.more': (p) => `另有 ${p.n} 项：见 --format json、--limit`,
  'diff.added': () => `新增`,
  'diff.removed': () => `删除`,
  'diff.changed': () => `更改`,
  'flag.ratio': () => `超过两倍或不足一半`,
  'flag.missing': () => `总数现已缺失`,
  'flag.vanished': () => `其表的 5% 以上消失`,
  'flag.sign': () => `符号不同`,
  'why.cell': (p) => `${p.table}，${p.cell}：${p.value}（${p.status}）`,
  'why.release': (p) => `发布 ${p.name} ${p.id}；保护规则 ${p.policy}；tipstat ${p.version}；方案 ${p.scheme}`,
  'why.submission': (p) => `提交 ${p.id}，收到于 ${p.at}，${p.state}；方案 ${p.scheme}；映射 ${p.mapping}`,
  'why.file': (p) => `  文件 ${p.name}，sha256 ${p.sha256}`,
  'why.lines': (p) => `  记录 ${p.n}；行 ${p.lines}`,
  'why.table': (p) => `  来自文件中按 ${p.by} 划分的表`,
  'why.persons': (p) => `  个人记录：${p.n}；不显示是哪些`,
  'why.purged': () => `  其记录已销毁`,
  'parquet.done': (p) => `已写入：${p.folder}（${p.submissions} 个提交，${p.files} 个文件）`,
  'parquet.left-out': (p) => `因属个人记录而略去：${p.sources}`,
  'access.none': () => `尚未打开过任何机密内容。`,
  'large.look': (p) => `${p.file}：正在查看文件`,
  'large.load': (p) => `${p.file}：正在读取记录`,
  'large.judge': (p) => `${p.file}：正在检查每条记录`,
  'large.group': (p) => `${p.file}：正在相互比较记录`,
  'large.list': (p) => `${p.file}：正在列出发现的问题`,
  'large.tell': (p) => `${p.file}：检查完毕`,
  'large.irregular': (p) =>
    `${p.file} 很大且不规则：${p.why}。因此将逐条读取记录，速度较慢，所需内存约为文件大小的六十倍。`,
  'irregular.encoding': () => `含有不属于其编码的字节`,
  'irregular.nul': () => `含有 NUL 字符`,
  'irregular.blank-lines': () => `含有空行`,
  'irregular.line-ends': () => `各行的行尾不一致`,
  'irregular.header': () => `标题不在第一行，或不止一行`,
  'irregular.wide': () => `超过 250 列`,
  'irregular.merged': () => `有合并单元格`,
  'irregular.no-table': () => `不是两列或两列以上的表格`,
  'irregular.ragged': () => `各条记录的单元格数量不一致`,
  'irregular.quotes': () => `引号位置不当或未闭合`,
  'irregular.long-cells': () => `含有字符数极多的行或单元格`,
  'irregular.lines': () => `记录数与行数不符`,
  'irregular.unreadable': () => `DuckDB 无法读取`,
  'irregular.identifiers': () => `某一列或整个文件无法按原样接受`,
  'command.no-transmission': (p) => `项目中没有传送“${p.name}”。现有：${p.known || '-'}。`,
  'command.no-key-file': (p) =>
    `没有文件 ${p.file}。传送的“key”是接收方的公钥（以 age1 开头），或存放此类公钥的文件路径。`,
  'command.shared-key': (p) =>
    `${p.to} 与 ${p.other} 使用同一公钥：各自都能打开给对方的内容。没有生成任何内容。请问清该公钥属于谁。`,
  'transmit.written': (p) =>
    `已写入：${p.file}，已为 ${p.to} 加密（表：${p.tables} 个）。保存和使用至 ${p.expires}。请连同旁边的 README.txt 一起发送。`,
  'transmit.hash': (p) =>
    `访问日志和外发登记簿按其内容记载：sha256 ${p.sha256}。解密后，接收方对 ${p.tar} 可得到相同的值。`,
  'command.no-stage': (p) => `该发布没有阶段“${p.stage}”的表。已有：${p.known}。`,
  'command.among-releases': (p) =>
    `${p.file} 会位于各发布之中，而那里只存放经过核验的内容。请用 --out 选择其他文件夹。`,
  'command.not-synthetic': (p) =>
    `${p.file} 已存在，且不是 tipstat 写出的合成记录。该文件保持原样：请用 --out 给出其他名称，或先将其移走。`,
  'synthetic.written': (p) =>
    `已写入：${p.file}（合成记录：${p.records} 条），并附说明 ${p.note}，两者须放在一起。其中没有真实的人：仅用于培训和演示，数字以发布为准。`,
  'synthetic.drawn-from': () => `抽取自：`,
  'synthetic.left-out': () => `略去：`,
  'synthetic.gap': (p) => `与已发布内容的最大差距：${p.gap}（人，取整为记录之前）`,
  'synthetic.contradiction': () =>
    `已发布的各表彼此不一致，例如某一分列略去了总数所计的部分人员：没有任何一组记录能与所有表一致。请用 --table 指定相互一致的表。`,
  'synthetic.undrawn': (p) => `任何已发布数字都未说明的单元格：${p.cells}。未为其抽取任何人。`,
  'left-out.not-persons': () => `该表统计的不是人数`,
  'left-out.several-answers': () => `同一人可能出现在其多个类别中`,
  'left-out.other-counting': () => `该表的统计方式或时点与所抽取的表不同`,
  'left-out.no-numbers': () => `该表中没有数字`,
  'left-out.overlapping': () => `其类别相互重叠，或与更详细的表的类别重叠`,
  'command.no-certificate': (p) =>
    `没有证书 ${p.file}。请指出生成发布时保存的文件；它不属于该发布。tipstat 自行保存的证书在存储库中：--store STORE。`,
  'verify.good': (p) => `已核验：${p.folder}（发布 ${p.id}，证明：${p.proof}）`,
  'verify.good-files': (p) => `文件已通过核验，证书未通过：${p.folder}（发布 ${p.id}，证明：${p.proof}）`,
  'verify.bad': (p) => `未通过核验：${p.folder}。问题：${p.n}。问题解决之前请勿使用或公布。`,
  'verify.rounding': () =>
    `已核验：所有文件齐全、未更改，且没有其他文件；每个数都是 5 的倍数，并带有会取整为它的最宽界限；没有类别因符号而透露那里有人。`,
  'verify.not-rounding': () => `未核验：数据是否如清单所说为虚构。取整不能保护其他任何人。`,
  'verify.controlled-rounding': () =>
    `已核验：所有文件齐全且未改动，别无其他；每个数字均为 5 的倍数，上下限与方法所示同宽；各表各行之和即其他表所示的合计；没有类别因符号而透露其中有人。`,
  'verify.not-controlled-rounding': () =>
    `未核验：确切数字是否在这些上下限之内，以及读者是否另有同一人群的确切数字。所有数字合在一起的证明在生成发布时完成，不在此处。`,
  'verify.cell-key': () =>
    `已核验：所有文件齐全且未改动，别无其他；每个数字均为本规则的噪声所能产生，上下限与所示相符；没有类别因符号而透露其中有人。`,
  'verify.not-cell-key': () =>
    `未核验：噪声是否只取决于记录，以及确切数字是否在上下限之内。合计不等于各部分之和：这是方法使然。`,
  'verify.owner-published': () =>
    `已核验：所有文件齐全、未更改，且没有其他文件；列明了公布出处；每个数都符合所有者公布数字的形式。`,
  'verify.not-owner-published': () => `未核验：数字是否与公布的一致。请与其对照：statement.txt 说明其出处。`,
  'verify.certificate': () =>
    `已核验：所有文件齐全、未更改，且没有其他文件；每个显示的数都不低于政策的阈值，或在政策显示零时为零；没有类别因符号而透露那里有人；所述代价可由显示的内容推出。`,
  'verify.not-certificate': () =>
    `未核验：证书中的计数是否真实，是否列出了小数字以外所有须保护的内容，以及读者是否另有关于同一批人的表。`,
  'verify.certificate-good': (p) =>
    `已核验：证书 ${p.sha256}。按核验程序自身的规则和证书必须不确定的数：${p.demanded}；每个都因证书中与所有显示内容相符的其他完整表（${p.others}）而不确定。涉及：${p.tables}`,
  'verify.certificate-bad': (p) => `未通过核验：证书 ${p.sha256}。问题：${p.n}。`,
  'verify.unchecked': (p) =>
    `未核验：被隐藏的数是否无法推算。只有证书 ${p.sha256} 能证明这一点，而未提供该证书。证书属机密：请持有者以 --store STORE 或 --certificate FILE 运行此命令。涉及：${p.tables}`,
  'verify.not-in-store': (p) =>
    `未核验：被隐藏的数是否无法推算。只有证书 ${p.sha256} 能证明这一点，而无法从存储库 ${p.folder} 取得该证书：生成该发布所用的数据已销毁，或者它是在另一个存储库中生成的，或者密钥存放在别处（--keys FOLDER）。涉及：${p.tables}`,
  'verify.more': (p) => `还有 ${p.n} 个问题：--format json 列出全部`,
}
