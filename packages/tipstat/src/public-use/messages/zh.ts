import type { Catalogue } from '@tipstat/language'
import type { PublicUseCode } from './public-use-messages.ts'

/** Chinese words about public-use files. */
export const zh: Catalogue<PublicUseCode> = {
  'command.no-public-use': (p) => `项目中没有公用文件“${p.name}”。现有：${p.known || '-'}。`,
  'command.no-column': (p) => `“${p.name}”不能作为公用文件的列。各列均为代码：${p.known}。`,
  'command.set-as-key': (p) =>
    `一个人在 ${p.name} 中可能有多个代码，只知其一者并不知其类：它不能作为关键列。请放在“sensitive”下，或去掉。`,
  'public-use.written': (p) => `已写入：${p.folder}（记录：${p.records}）`,
  'public-use.digest': (p) => `其记录的摘要：${p.digest}`,
  'public-use.key': (p) => `  ${p.name}：层级 ${p.level}`,
  'public-use.lost': (p) => `  ${p.name}：已全部失去；请去掉，或在“coarsest”下写明最粗可到哪一层级`,
  'public-use.other-years': (p) => `未与 ${p.files} 逐人对照，它们属于其他年份`,
  'public-use.account': (p) => `供签字人（机密）：${p.page}`,
  'public-use.beside-tables': (p) =>
    `旁边还有同一批人的表：发布 ${p.releases}。同时持有两者的人可以将其相减，因此只能发布其中之一：一个获得批准后，另一个会被拒绝。`,
  'public-use.draft': () => `草稿，未获批准：不得公布其中任何内容。`,
  'public-use.embargo': (p) => `${p.day} 之前不得公布`,
  'verify.public-use': (p) => `已核验：${p.folder}（公用文件 ${p.id}）`,
  'verify.public-use-draft': () => `这是草稿：无人批准，不得公布其中任何内容。`,
  'verify.public-use-counted': (p) =>
    `已核验：所有文件齐全且未改动，别无其他文件；记录：${p.records}，经重新统计，在所有关键列上至少有 ${p.k} 条相同；其中敏感内容的差异符合承诺。`,
  'verify.not-public-use': () =>
    `未核验：其中无人可被找到。k 与 l 并非证明：所知多于关键列者，或持有相同人员其他文件者，会得知更多。`,
  'account.public-use': (p) => `公用文件 ${p.name} 的说明`,
  'account.public-confidential': () => `机密，供签字人。略去多少会透露独一无二的人员：请勿公布或转发。`,
  'account.public-made-up': () => `虚构数据：其中无人真实存在。`,
  'account.public-persons': (p) =>
    `读入人员：${p.persons}。文件中的记录：${p.records}。略去：${p.left}（${p.share} %）`,
  'account.public-unclear': (p) => `其中因记录互不相同、不知哪条属于本人而略去：${p.unclear}`,
  'account.public-loss': (p) => `失去的细节，0 至 100 %：${p.loss} %`,
  'account.public-key': (p) => `  ${p.name}：层级 ${p.level}，组数 ${p.before} -> ${p.after}，失去的细节 ${p.loss} %`,
  'account.public-classes': (p) => `在所有关键列上相同的记录类：${p.classes}；最小的有 ${p.k} 条`,
  'account.public-smallest': () => `最小的类：`,
  'account.public-diversity': (p) =>
    `${p.name}：一类中不同的已知值至少 ${p.distinct} 个；一类中可能透露同一代码的最大比例 ${p.share} %`,
  'account.public-alone': () => `外发登记簿中没有相同人员的更早公用文件。`,
  'account.public-together': (p) => `与 ${p.files} 合起来：对持有全部文件者至少有 ${p.k} 人相同`,
  'account.public-other-years': (p) => `未与 ${p.files} 对照，因为已不知其中有谁：它们属于其他年份。`,
  'account.public-approve': () =>
    `k 与 l 并非证明。查看记录和本说明之后，请在 tipstat.yaml 中该文件下写入以下内容，写职务而不写人名；数据并非虚构时，还须写明数据所有者的决定：`,
}
