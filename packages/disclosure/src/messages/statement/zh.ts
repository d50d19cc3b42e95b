import type { Catalogue } from '@tipstat/language'
import type { StatementCode } from './statement-messages.ts'

/** Chinese words of the statement of a release. */
export const zh: Catalogue<StatementCode> = {
  'statement.language': () => '中文',
  'statement.draft': () => '草稿：尚未批准。其中任何内容均不得公布。',
  'statement.embargo': (p) => `禁发：${p.day} 之前，其中任何内容均不得公布。`,
  'statement.release': (p) => `发布 ${p.name}，数据由 tipstat ${p.tipstat} 接收，方案 ${p.scheme}`,
  'statement.made-up': () => '虚构数据：其中没有真实的人。',
  'statement.drafted': (p) => `起草：${p.who}`,
  'statement.checked': (p) => `核对：${p.who}`,
  'statement.approved': (p) => `批准：${p.who}`,
  'statement.source': (p) => `来源：${p.title}`,
  'statement.published-by': (p) => `公布者：${p.by}，${p.date}`,
  'statement.where': (p) => `地址：${p.url}`,
  'statement.licence': (p) => `许可：${p.licence}`,
  'statement.note': (p) => `说明：${p.note}`,
  'statement.break.law': (p) => `自${p.year}年起序列中断（法律）${p.more}`,
  'statement.break.definition': (p) => `自${p.year}年起序列中断（定义）${p.more}`,
  'statement.break.source': (p) => `自${p.year}年起序列中断（来源）${p.more}`,
  'statement.break.counting-unit': (p) => `自${p.year}年起序列中断（计数单位）${p.more}`,
  'statement.policy': (p) => `政策：${p.name}`,
  'statement.computed': (p) => `所有者未公布、由其公布的数字相加而得的表：${p.table}`,
  'statement.proof': (p) => `证明：${p.proof}`,
  'statement.earlier': (p) => `与此前的发布一并证明：${p.id}`,
  'statement.elsewhere': (p) => `与他处公布的内容一并证明：${p.where}`,
  'statement.revisions': (p) => `自此前的发布以来，修订只涉及几个人的数字：${p.numbers} 个。为何可以让人看到：${p.why}`,
  'statement.certificate': (p) => `证书，sha256 ${p.sha256}：${p.tables}`,
  'statement.round-5': () => '每个数由确切值取整为 5 的倍数；0 至 4 用同一符号隐藏。',
  'statement.round-5-left-out': () => '没有任何数达到 5 的类别、地区或年份不列入表中：其每个单元格为 0 至 4。',
  'statement.round-5-totals': () => '合计由确切值取整，不一定等于各部分之和。',
  'statement.owner-published': () => '数字与所有者公布的一致。删失的数仍为删失，界限与所有者公布的相同。',
  'statement.together': (p) =>
    `同一批人的所有数字一并取整为 ${p.base} 的倍数：各部分之和等于合计，同一个数在各表中相同。`,
  'statement.away': (p) => `每个数与确切数相差不到 ${p.base}；low 与 high 相距更远的合计，相差不到 ${p.total}。`,
  'statement.zero-in-sums': (p) =>
    `0 用同一符号表示，status 为 suppressed，没有 value：为 0 至 ${p.most}，或至其 high 所示。在求和中计为 0。`,
  'statement.left-out-as-little': () => '除此之外没有其他数的类别、地区或年份不列入表中：其每个单元格也同样少。',
  'statement.noise': () => '每个数都带有随机噪声，噪声只取决于其背后的记录：相同的记录在每个表和每次发布中噪声相同。',
  'statement.noise-bounds': (p) =>
    `噪声均值为 0，在小计数允许之处方差为 ${p.V}，绝不超过 ${p.D}；结果中没有 1 至 ${p.js} 的数。`,
  'statement.noise-zero': (p) =>
    `0 用同一符号表示，status 为 suppressed，没有 value：为 0 至 ${p.D}。其他任何数背后都有人。`,
  'statement.noise-totals': () => '合计带有自己的噪声，不等于各部分之和：每个数请取自列有它的表，不要相加。',
  'statement.withheld': (p) =>
    `小于 ${p.threshold} 的数以及会泄露它们的其他数，用同一符号隐藏：status 为 suppressed，没有 value。`,
  'statement.withheld-but-zeros': (p) =>
    `小于 ${p.threshold} 的数（0 除外）以及会泄露它们的其他数，用同一符号隐藏：status 为 suppressed，没有 value。`,
  'statement.zeros-printed': () => '零予以显示。只有 low 为 0 之处，符号才可能代表 0，因为那个零会透露其他数。',
  'statement.zeros-withheld': () => '符号也可能代表 0：不显示任何零。',
  'statement.left-out': () => '没有任何数可显示的类别、地区或年份不列入表中。',
  'statement.exact': () => '显示的每个数都是确切的，合计也是如此。',
  'statement.proof-certificate': () => '已证明每个须保护的隐藏数都不确定：另有完整的表与所有显示内容相符。',
  'statement.proof-certificate-where': () => '这些表载于证书中，证书属机密，不是发布的一部分。',
  'statement.proof-controlled-rounding': () =>
    '生成时已证明，所有数字合在一起，并与此前各次发布的数字合在一起，仍为每个单元格留下至少与倍数间距同样多的可能计数。',
  'statement.proof-controlled-rounding-now': () =>
    '已核查每个数都是这样的倍数，上下限与其所示相符，且各部分之和等于合计。',
  'statement.proof-cell-key': () =>
    '已核查每个数都是噪声所能产生的，上下限与其所示相符。确切数由机构的秘密掩盖，而噪声可因取平均而减弱：见方法说明。',
  'statement.proof-rounding': () => '已核查每个数都是 5 的倍数，并带有会取整为它的最宽界限。',
  'statement.proof-owner-published': () => '数据的所有者已在上述地址公布这些数据。',
  'statement.cost': () => '读者为此付出的代价：',
  'statement.cost-at-most': () => '读者为此付出的代价，至多：',
  'statement.cost.cells': (p) => `单元格：${p.n}`,
  'statement.cost.hidden': (p) => `隐藏的单元格：${p.n}`,
  'statement.cost.rounded': (p) => `取整的单元格：${p.n}`,
  'statement.cost.movedAtMost': (p) => `单个数的变动，至多：${p.n}`,
  'statement.cost.movedInAllAtMost': (p) => `所有数的变动合计，至多：${p.n}`,
  'statement.cost.shareHidden': (p) => `隐藏的单元格所占比例：${p.n}`,
  'statement.cost.sharePersonsHidden': (p) => `各分类未显示的人所占比例：${p.n}`,
  'statement.cost.shareRounded': (p) => `取整的单元格所占比例：${p.n}`,
  'statement.cost.sharePersonsHiddenAtMost': (p) => `隐藏单元格中的人所占比例，至多：${p.n}`,
  'statement.cost-by-table': () => '各表隐藏的单元格与全部单元格：',
  'statement.cost-of-table': (p) => `${p.name}：${p.rows} 个中的 ${p.hidden} 个`,
  'statement.cost-left-out': () =>
    '单元格指列入表中的各行的单元格。未列入的类别、地区和年份不在这些单元格数之内，也不在其比例之内：计入它们会透露那里有人。',
  'statement.cost-persons-left-out': () =>
    '未列入的类别中的人，在表中有其地区和年份的行且显示其合计之处，计入 sharePersonsHidden。',
  'statement.columns': () =>
    '表的列：area（地区）、year（年份）、各维度、value（值）、low 和 high（下限和上限）、status（状态）、disputed（矛盾）。',
  'statement.interval': () => '每个数是从 low 到 high 的区间；有单一数可显示之处列出 value。没有上限之处 high 为 inf。',
  'statement.blank': () => '空白且 status 中有原因的，为缺失，不是零。disputed = 1：来源在此自相矛盾。',
  'statement.manifest': () =>
    'manifest.json 列出每个文件的散列值。它自身的散列值载于 manifest.sha256，即本次发布的标识。',
}
