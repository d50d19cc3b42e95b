import type { Catalogue } from '@tipstat/language'
import type { StoreRefusalCode } from '../refusal.ts'

/** Chinese words for what the store refuses. */
export const zh: Catalogue<StoreRefusalCode> = {
  'store.locked': (p) => `存储库 ${p.folder} 正被另一个 tipstat 使用。请等待其结束后再次运行同一命令；未作任何更改。`,
  'store.missing': (p) => `${p.folder} 中没有存储库。请先提交文件，或用 --store 指定其他文件夹。`,
  'store.version': (p) =>
    `存储库 ${p.folder} 的版本为 ${p.found}，而此 tipstat 读取版本 ${p.known}。请使用创建它的 tipstat；未作任何更改。`,
  'store.not-a-store': (p) =>
    `${p.folder} 中的 tipstat.duckdb 文件不是存储库或已损坏。请从备份恢复，或指定其他文件夹。`,
  'store.unreachable': (p) => `文件夹 ${p.folder} 不能用作存储库（${p.reason}）。请指定您有写入权限的文件夹。`,
  'store.shared-folder': (p) =>
    `${p.folder} 中有其他文件，且其他用户可以查看。请为存储库单独指定一个尚不存在的文件夹。`,
  'store.no-source': (p) => `存储库中没有来源“${p.source}”的已接受数据。现有：${p.known}。`,
  'store.no-such-table': (p) =>
    `“${p.source}”没有按 ${p.by} 分列的 ${p.stage} 表。现有：${p.known}。如需将各部分相加，请在映射文件的“exhaustive”项下声明其维度并重新提交。`,
  'store.several-tables': (p) =>
    `“${p.source}”有多个 ${p.stage} 表，在 ${p.field} 上不同：${p.known}。请说明所指的是哪一个。`,
  'store.rates-never-add': (p) => `比率和百分比从不相加。“${p.source}”现有：${p.known}。`,
  'store.bad-band': (p) => `“${p.band}”不是年龄组。0至17岁写作 Y0T17，18岁及以上写作 Y_GE18。`,
  'store.overlapping-bands': (p) => `年龄组 ${p.band} 与 ${p.other} 重叠，会有人被重复计算。请给出互不重叠的年龄组。`,
  'store.overlapping-parts': (p) =>
    `“${p.source}”按 ${p.by} 分列的表不能相加：${p.first} 与 ${p.second}（${p.field}）重叠，会有人被重复计算。`,
  'store.too-many-cells': (p) =>
    `按 ${p.by} 分列的 ${p.stage} 表将有 ${p.cells} 个单元格，上限为 ${p.limit}。请减少维度。`,
  'store.unknown-code': (p) => `此处没有“${p.code}”（${p.field}）。请检查拼写。`,
  'store.bad-instant': (p) =>
    `“${p.instant}”不是一个时刻。请写日期（2026-05-31），或带时区的时间（2026-05-31T12:00:00Z）。`,
}
