import type { Catalogue, Params } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import type { SuppressionRefusalCode } from '../../facets/refusal-codes.ts'
import { zh as primary } from '../primary/zh.ts'
import { adviceIn } from './advice-in.ts'

const advice = adviceIn(primary, '')

const revised = (p: Params): string =>
  `有 ${p.number} 个数字自印出以来修订所涉人数少于规则 ${p.policy} 可显示的人数，或所涉人员几乎全属同一类别：持有前后两者的人会看出增加或去掉了谁。未发布任何内容。请待修订更大时再发布；如不会因此认出任何人，请在 tipstat.yaml 该发布的 revisions 下说明理由：- { why: ..., numbers: ${p.digest} }。${p.note ? `这些数字现在和原来是多少，见 ${p.note}，该文件属机密。` : ''}其中有：${p.cells}。表：${p.tables}。`

/** Chinese words for what suppression refuses. */
export const zh: Catalogue<SuppressionRefusalCode> = {
  'disclosure.suppression-exact-only': (p) =>
    `表 ${p.table} 中有并非精确计数的数字，而隐藏方法需要精确计数。如果其所有者已公布这些数字，请按 already-public 发布。`,
  'disclosure.suppression-counts-only': (p) =>
    `表 ${p.table} 中是比率，而隐藏方法保护的是计数。请发布计数：比率由已发布的数字计算得出。`,
  'disclosure.not-additive': (p) =>
    `表 ${p.table} 与其自身记录之和不符，证明对它不成立。未发布任何内容。请从存储库重新制表；若仍如此，请作为 tipstat 的缺陷报告。`,
  'disclosure.not-allowed': primary['primary.not-allowed'],
  'disclosure.not-crossed': primary['primary.not-crossed'],
  'disclosure.justice-victims': (p) =>
    `规则 justice 适用于犯罪以及被怀疑、被起诉、被定罪或被判刑的人：它印出 ${p.threshold} 及以上的数字和零。发布 ${p.name} 含有受害人的表（${p.stages}）。未发布任何内容。受害人请用 national-annual。`,
  'disclosure.too-fine': (p) =>
    `按 ${p.by} 分列的表将有 ${p.cells} 个单元格；最多只对 ${p.limit} 个单元格尝试证明。未发布任何内容。请减少交叉细分或类别：“${fieldName(String(p.dimension), 'zh')}”的类别最多。`,
  'disclosure.not-safe': (p) =>
    `规则 ${p.policy} 找不到办法在 ${p.tables} 中隐藏足够多的数字，使任何人都无法被找到。可被推算或过度缩小范围的数字有 ${p.number} 个，其中包括 ${p.cells}。未发布任何内容。${p.earlier ? '已将以前各次发布的数字考虑在内。' : ''}${p.note ? `读者会如何做到，载于 ${p.note}，该文件为机密。` : ''}${advice(p)}`,
  'disclosure.nothing-shown': (p) =>
    `规则 ${p.policy} 将不得不隐藏 ${p.tables} 中的所有数字。未发布任何内容。请将若干年份或地区合并，或合并更多人员。`,
  'disclosure.other-method': (p) =>
    `这些人员已在发布 ${p.release} 中按规则 ${p.policy} 统计。在其旁再用另一种方法会泄露更多信息。未发布任何内容：同一数据请只用一种方法。`,
  'disclosure.unfinished': (p) =>
    `时间不足，未能证明 ${p.tables} 在规则 ${p.policy} 下是安全的。未发布任何内容：另一台机器可能得出不同的发布。请减少交叉细分。${advice(p)}`,
  'disclosure.no-contributors': (p) =>
    `规则 ${p.policy} 只显示来自至少 ${p.number} 个国家或机构的数字，而 ${p.tables} 的所有记录都来自同一个。未发布任何内容。请在记录中注明报告方，或选用其他规则。`,
  'disclosure.overlapping-areas': (p) =>
    `地区 ${p.first} 位于地区 ${p.second} 之内，而两者都在 ${p.tables} 中：可以用一个减去另一个，且不清楚一个是否计入另一个的人员。未发布任何内容。请从各自的来源分别发布国家和区域。`,
  'disclosure.other-ages': (p) =>
    `以前的发布印有年龄段 ${p.earlierBand}，而 ${p.tables} 将印 ${p.now}：两者可以相减。未发布任何内容。请保留以前发布的年龄段。`,
  'disclosure.told-before': (p) =>
    `以前的发布或别处印有 ${p.tables} 中规则 ${p.policy} 不印的数字：低于其阈值或为零。它们已为人所知，现在隐藏也无济于事。未发布任何内容。请使用以前发布的规则，或去掉这些表。`,
  'disclosure.contradicting': (p) =>
    `表 ${p.table} 与同一批人员的其他表相互矛盾（${p.place}）：各部分之和超过合计，或合计不一致。人员计数不可能如此，也无法对其作出任何证明。未发布任何内容。请更正数据，减少一起发布的表，或加入合计表。`,
  'disclosure.small-revisions': revised,
  'disclosure.other-revisions': (p) => `该发布的 revisions 下的内容涉及其他数字。${revised(p)}`,
  'disclosure.elsewhere-unknown': (p) =>
    `别处印出的数字（${p.where}）使用了不存在的代码：${p.dimension} 下的 ${p.code}。未发布任何内容：该数字不涉及任何人，也无法与之一并证明任何内容。请改正 tipstat.yaml 中 elsewhere 下的条目。${p.near ? `最接近的代码：${p.near}。` : ''}`,
  'disclosure.elsewhere-twice': (p) =>
    `别处印出的数字（${p.where}）把某人算了两次：其地区、年份或代码有重叠。未发布任何内容。请改正 tipstat.yaml 中 elsewhere 下的条目。`,
  'disclosure.elsewhere-otherwise': (p) =>
    `别处印出的数字（${p.where}）与今天的统计不符。未发布任何内容。请改正 tipstat.yaml 中 elsewhere 下的条目：数目、代码、年龄；如数据此后已修订，请写 revised: true。`,
  'disclosure.elsewhere-exact': (p) =>
    `别处印出过同一批人员的准确数字（${p.where}）。在其旁，取整和噪声所能隐藏的少于其承诺。未发布任何内容：请使用隐藏数字的规则，它可与该数字一并证明。`,
}
