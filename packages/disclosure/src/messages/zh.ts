import type { Catalogue } from '@tipstat/language'
import type { DisclosureRefusalCode } from '../refusal.ts'

/** Chinese words for what disclosure control refuses. */
export const zh: Catalogue<DisclosureRefusalCode> = {
  'disclosure.nothing': () => '没有可发布的表。',
  'disclosure.several-sources': (p) => `一次发布只含一个来源的一次提交的表；这些表来自多个：${p.sources}。请分别发布。`,
  'disclosure.same-table': (p) => `表 ${p.table} 在发布中出现两次。请去掉一个。`,
  'disclosure.round5-only-made-up': (p) =>
    `round-5 规则只接受虚构数据，而“${p.source}”未标记为虚构：取整不能保护小群体或修订。机密数据须等待带证明的隐藏方法；已公布数据按 already-public 发布。`,
  'disclosure.round5-exact-only': (p) =>
    `round-5 规则对精确计数取整，而表 ${p.table} 含非精确数字。如其所有者已公布，请按 already-public 发布。`,
  'disclosure.round5-counts-only': (p) => `round-5 规则对计数取整，而表 ${p.table} 为比率。请发布计数。`,
  'disclosure.not-published': (p) =>
    `already-public 规则接受映射文件中注明公布信息的数据，而“${p.source}”没有注明。如其所有者已公布，请在映射文件中写明“published: by, url, date, licence”。`,
  'disclosure.changed-by-us': (p) => `表 ${p.table} 中的数字与其所有者公布的不同，不能按 already-public 发布。`,
  'disclosure.no-release': (p) => `${p.folder} 中没有发布。请先生成：tipstat release PROJECT NAME。`,
  'disclosure.tampered': (p) => `发布 ${p.folder} 与生成时不同（${p.problem}：${p.file}），未予打开。请重新生成。`,
}
