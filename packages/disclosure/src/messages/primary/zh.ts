import type { Catalogue } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import type { PrimaryCode } from './primary-messages.ts'

/** Chinese words for why something is withheld for its own sake, and how a table could be made coarser. */
export const zh: Catalogue<PrimaryCode> = {
  'primary.small': () => '已隐藏：人数少于可以显示的最低数。',
  'primary.contributors': () => '已隐藏：该数来自过少的机构或国家，由此可推出其各自的数字。',
  'primary.group': () => '已隐藏：某一群体几乎所有人都属于这一类别，其中每个人的类别都会因此为人所知。',
  'primary.zero': () => '已隐藏：这个零会透露某一群体的所有人属于哪一类别。',
  'primary.difference': () => '已隐藏：读者用另一个数减去它，就会得到不可显示的计数。',
  'primary.dominance': () => '已隐藏：该合计大部分来自少数几个贡献者。',
  'primary.p-percent': () => '已隐藏：一个贡献者可以由该合计推算出另一个贡献者的数值。',
  'primary.not-allowed': (p) =>
    `该预设不允许按“${fieldName(String(p.dimension), 'zh')}”分列的表。请去掉这一细分，或选用其他预设。`,
  'primary.not-crossed': (p) =>
    `该预设不允许将“${fieldName(String(p.dimension), 'zh')}”与“${fieldName(String(p.other), 'zh')}”交叉：两者合在一起容易找到具体的人。请在不同的表中分别公布。`,
  'coarsen.lowest-level': (p) =>
    `代价最小的做法是去掉“${fieldName(String(p.dimension), 'zh')}”的最细一级。因自身原因须隐藏的单元格：由 ${p.before} 个减至 ${p.after} 个。`,
  'coarsen.subregions': (p) =>
    `代价最小的做法是把“${fieldName(String(p.dimension), 'zh')}”按 M49 次区域列出。因自身原因须隐藏的单元格：由 ${p.before} 个减至 ${p.after} 个。`,
  'coarsen.regions': (p) =>
    `代价最小的做法是把“${fieldName(String(p.dimension), 'zh')}”按 M49 区域列出。因自身原因须隐藏的单元格：由 ${p.before} 个减至 ${p.after} 个。`,
  'coarsen.broad-groups': (p) =>
    `代价最小的做法是把“${fieldName(String(p.dimension), 'zh')}”按其代码表的大类列出。因自身原因须隐藏的单元格：由 ${p.before} 个减至 ${p.after} 个。`,
  'coarsen.three-forms': (p) =>
    `代价最小的做法是把“${fieldName(String(p.dimension), 'zh')}”分为三类：性剥削、强迫劳动、其他形式。因自身原因须隐藏的单元格：由 ${p.before} 个减至 ${p.after} 个。`,
  'coarsen.years': (p) =>
    `代价最小的做法是每两年合并为一（“${fieldName(String(p.dimension), 'zh')}”）。因自身原因须隐藏的单元格：由 ${p.before} 个减至 ${p.after} 个。`,
  'coarsen.drop': (p) =>
    `代价最小的做法是去掉按“${fieldName(String(p.dimension), 'zh')}”的细分。因自身原因须隐藏的单元格：由 ${p.before} 个减至 ${p.after} 个。`,
  'coarsen.none': () => '没有任何一步合并能减少因自身原因须隐藏的单元格。',
}
