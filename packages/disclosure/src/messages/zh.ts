import type { Catalogue } from '@tipstat/language'
import type { TableRefusalCode } from '../refusal.ts'

/** Chinese words for what disclosure control refuses. */
export const zh: Catalogue<TableRefusalCode> = {
  'disclosure.nothing': () => '没有可发布的表。',
  'disclosure.several-sources': (p) => `一次发布只含一个来源的一次提交的表；这些表来自多个：${p.sources}。请分别发布。`,
  'disclosure.same-table': (p) => `表 ${p.table} 在发布中出现两次。请去掉一个。`,
  'disclosure.round5-only-made-up': (p) =>
    `round-5 规则只接受虚构数据，而“${p.source}”未标记为虚构：取整不能保护小群体或修订。机密数据按 national-annual、justice 或 regional 附证明发布；已公布数据按 already-public 发布。`,
  'disclosure.round5-exact-only': (p) =>
    `round-5 规则对精确计数取整，而表 ${p.table} 含非精确数字。如其所有者已公布，请按 already-public 发布。`,
  'disclosure.round5-counts-only': (p) => `round-5 规则对计数取整，而表 ${p.table} 为比率。请发布计数。`,
  'disclosure.not-published': (p) =>
    `already-public 规则接受映射文件中注明公布信息的数据，而“${p.source}”没有注明。如其所有者已公布，请在映射文件中写明“published: by, url, date, licence”。`,
  'disclosure.changed-by-us': (p) => `表 ${p.table} 中的数字与其所有者公布的不同，不能按 already-public 发布。`,
  'disclosure.no-release': (p) => `${p.folder} 中没有发布。请先生成：tipstat release PROJECT NAME。`,
  'disclosure.tampered': (p) => `发布 ${p.folder} 与生成时不同（${p.problem}：${p.file}），未予打开。请重新生成。`,
  'disclosure.unknown-policy': (p) => `带有这些参数的“${p.policy}”不是 tipstat 的政策。可用的政策：${p.known}。`,
  'disclosure.not-sealed': (p) => `要写入 ${p.folder} 的内容不是发布件：只有经披露控制生成或打开的内容才能对外。`,
  'disclosure.other-folder': (p) =>
    `${p.folder} 中存放的不是发布件，且会被整体替换。没有写入任何内容。请指定另一个文件夹。`,
  'disclosure.bad-name': (p) =>
    `发布不能命名为“${p.name}”。请使用字母、数字、点、连字符和下划线，最多 100 个，首个须为字母或数字。`,
  'disclosure.bad-table': (p) => `表 ${p.table} 的形式不能发布（${p.problem}）。请从存储库重新制表。`,
  'disclosure.round5-whole-grid': (p) =>
    `表 ${p.table} 缺少部分类别组合，代表 0 至 4 的符号就会透露那里有人。请连同零值重新制表。`,
  'disclosure.not-proved': (p) =>
    `发布 ${p.release} 未通过自身的核验（${p.problem}：${p.file}），未予生成。请报告：这是 tipstat 或所给表的缺陷。`,
  'disclosure.nothing-to-transmit': () => '没有可传送的内容：没有表，或表中没有单元格。',
  'disclosure.transmitted-twice': (p) => `表 ${p.table} 在传送中出现两次。请去掉一个。`,
  'disclosure.bad-terms': (p) =>
    `传送的“${p.entry}”无法使用。名称由小写字母、数字和连字符组成；阈值为从 1 起的整数；“expires”为日期，如 2027-12-31；其余为单行文字，最多 500 个字符。`,
  'disclosure.expired': (p) =>
    `传送 ${p.name} 已于 ${p.expires} 到期。没有生成任何内容。如仍获准许，请与接收方商定新的日期并写入“expires”。`,
  'disclosure.no-key': (p) => `${p.place} 中没有公钥。请向接收方索取：可用“age-keygen”生成，公钥以 age1 开头。`,
  'disclosure.bad-key': (p) =>
    `${p.place}${p.line ? ` 第 ${p.line} 行` : ''}：这不是 age 公钥。公钥以 age1 开头，后接 58 个小写字母和数字（后量子密钥则长得多），写在一行内。请接收方以文本形式重新发送。`,
  'disclosure.secret-key': (p) =>
    `${p.place} 中有一个私钥。私钥绝不能离开其所有者：请将其删除，告知所有者该私钥已泄露，并索取以 age1 开头的新公钥。没有生成任何内容。`,
  'disclosure.not-a-transmission': (p) => `要写入 ${p.folder} 的内容不是传送件：只有经披露控制加密的内容才会发送。`,
  'disclosure.other-transmission': (p) =>
    `${p.folder} 中存放的不是传送件，且会被整体替换。没有写入任何内容。请指定另一个文件夹。`,
  'disclosure.no-interactive-rounding': (p) =>
    `规则 interactive 未能为 ${p.tables} 找到取整为 ${p.base} 的倍数且各项之和均成立的方案，即使允许合计再偏离一步${p.earlier ? '并保留以往发布所印的数字' : ''}也没有。未发布任何内容。请减少一并公布的分类；若这些数据此前从未发布，也可在规则旁写明 method: cell-key。`,
  'disclosure.rounded-again': (p) =>
    `${p.tables} 中的数字在以往发布中已取整，此后计数有修订。两者结合，读者对其中 ${p.cells} 个数字的了解会超过一次取整所透露的。未发布任何内容。请去掉含有这些数字的表，或在有更多变动之前保留以往发布的数据。`,
  'disclosure.interactive-exact-only': (p) =>
    `表 ${p.table} 含有并非确切计数的数字，而规则 interactive 需要确切计数。若其所有者已公布，请按 already-public 发布。`,
  'disclosure.interactive-counts-only': (p) =>
    `表 ${p.table} 为比率，而规则 interactive 保护的是计数。请发布计数：比率可由所发布的数字算出。`,
  'disclosure.rounding-impossible': (p) =>
    `不存在这样的取整：把 ${p.tables} 的每个数取为相邻的 ${p.base} 的倍数，同时所有合计仍然成立。请允许合计多走一步、采用更大的基数、减少公布的细分，或改用隐藏单元格。`,
  'disclosure.rounding-unfinished': (p) =>
    `在给定时间内未能完成 ${p.tables} 的取整，换一台机器可能得到不同的结果。没有发布任何内容。请给出更多时间、减少公布的细分，或接受更大的差距。`,
  'disclosure.rounding-mixed': (p) =>
    `把 ${p.tables} 的数字放在一起，有 ${p.cells} 个单元格透露的内容超出取整所承诺的范围：读者通过加减可以接近真实计数。请把这些数据的所有数字一次性取整，不要在旁边放未取整的数字。`,
  'disclosure.bad-approval': (p) =>
    `“approval”下的“${p.entry}”无法使用。职务是一行文字，最多 500 个字符；“embargo”是一个日期，例如 2027-12-31。`,
  'disclosure.same-role': () =>
    '核对和批准这次发布的是同一职务。须由两个职务审看：请由另一职务核对或批准，并在“approval”下写明两者。',
  'disclosure.other-tables': (p) =>
    `发布 ${p.release} 的表不是获批准的那些表。没有发布任何内容。请重新审看${p.account ? `（${p.account}）` : ''}；如获批准，请把它们的摘要写在“approval: tables”下：${p.digest}。`,
}
