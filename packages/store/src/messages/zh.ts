import type { Catalogue } from '@tipstat/language'
import type { StoreRefusalCode } from '../refusal.ts'

/** Chinese words for what the store refuses. */
export const zh: Catalogue<StoreRefusalCode> = {
  'store.locked': (p) =>
    `另一个 tipstat（进程 ${p.by}）正在写入存储库 ${p.folder}。请等待其结束后再次运行同一命令；未作任何更改。`,
  'store.version': (p) =>
    `存储库 ${p.folder} 的版本为 ${p.found}，而此 tipstat 支持版本 ${p.known}。请使用写入它的 tipstat 或更新的版本；未作任何更改。`,
  'store.old': (p) => `存储库 ${p.folder} 由较早的 tipstat 创建。请用以下命令更新：tipstat migrate ${p.folder}`,
  'store.damaged': (p) =>
    `文件 ${p.file} 已损坏或缺失。请用以下命令从备份恢复存储库：tipstat restore BACKUP --to STORE`,
  'store.no-key': (p) =>
    `${p.folder} 中没有密钥 ${p.submission}.key，因此无法读取其数据。请放回密钥文件夹，或用 --keys 指明。`,
  'store.purge-no-key': (p) =>
    `未销毁任何内容：${p.folder} 中没有密钥 ${p.submission}.key，无论它在何处，仍能打开副本和备份。请用 --keys 指明密钥文件夹。只有在密钥永久丢失时，才用 --keys-lost 说明。`,
  'store.purged': (p) => `提交 ${p.submission} 的个人记录已销毁，既不能读取，也不能以同一映射再次接收。`,
  'store.no-processing': (p) =>
    `“${p.source}”发送个人记录，而其映射未注明数据控制者、处理依据和保留期限。请在“processing”下补充。`,
  'store.replaces-much': (p) =>
    `一次提交即其来源的全部数据。“${p.source}”的现行提交为 ${p.current}，有 ${p.had} 条记录；本文件有 ${p.has} 条${p.years ? `，且没有 ${p.years} 年的记录` : ''}。未保存任何内容。请发送包含全部应计数据的文件，或为本文件另设来源（另一个映射文件）；如果其余数据应当失效，请注明：--replaces ${p.current}。`,
  'store.replaces-other': (p) =>
    `提交 ${p.replaces} 不是“${p.source}”的现行提交；现行的是 ${p.current}。请指明该提交，或省略 --replaces。`,
  'store.no-submission': (p) => `存储库中没有提交 ${p.id}。可用以下命令列出：tipstat submissions --store ${p.folder}`,
  'store.several-submissions': (p) => `有多个提交以 ${p.id} 开头：${p.known}。请写出更多字符。`,
  'store.not-accepted': (p) => `提交 ${p.submission} 的状态为：${p.state}，不能撤回。`,
  'store.no-reason': () => `需要说明理由：理由会保留在日志中。请用 --reason 给出。`,
  'store.not-a-backup': (p) =>
    `${p.folder} 不是存储库的备份，或备份从未完成。请用以下命令创建：tipstat backup STORE --to FOLDER`,
  'store.bad-backup': (p) => `备份中的文件 ${p.file} 已损坏或缺失，与所备份的内容不符。请使用其他备份；未作任何更改。`,
  'store.other-store': (p) =>
    `${p.folder} 中是另一个存储库：其日志不是本存储库日志的开头。请指明其他文件夹；未作任何更改。`,
  'store.backup-lacks': (p) =>
    `存储库 ${p.folder} 中有 ${p.entries} 条备份所缺的记录，恢复会使其丢失。请恢复到其他文件夹。`,
  'store.in-memory': () => `内存中的存储库不能执行此操作。请指明存储库的文件夹。`,
  'store.unlike-records': (p) => `${p.first} 与 ${p.second} 的记录类型不同，无法比较。`,
  'store.folder-in-use': (p) => `文件夹 ${p.folder} 中已有内容。请指明一个尚不存在的文件夹。`,
  'store.missing': (p) => `${p.folder} 中没有存储库。请先提交文件，或用 --store 指定其他文件夹。`,
  'store.unreachable': (p) => `文件夹 ${p.folder} 不能用作存储库（${p.reason}）。请指定您有写入权限的文件夹。`,
  'store.shared-folder': (p) =>
    `${p.folder} 中有其他文件，且其他用户可以查看。请为存储库单独指定一个尚不存在的文件夹。`,
  'store.no-source': (p) =>
    `存储库中没有来源“${p.source}”的已接受数据。现有：${p.known}。${p.first ? `截至 ${p.asOf} 尚无数据：首次提交于 ${p.first} 收到（仅写日期即指当日零时，UTC）。` : ''}`,
  'store.no-such-table': (p) =>
    `“${p.source}”没有按 ${p.by} 分列的 ${p.stage} 表。现有：${p.known}。如需将各部分相加，请在映射文件的“exhaustive”项下声明其维度并重新提交。`,
  'store.several-tables': (p) =>
    `“${p.source}”有多个 ${p.stage} 表，在 ${p.field} 上不同：${p.known}。请说明所指的是哪一个。`,
  'store.rates-never-add': (p) => `比率和百分比从不相加。“${p.source}”现有：${p.known}。`,
  'store.bad-band': (p) => `“${p.band}”不是年龄组。0至17岁写作 Y0T17，18岁及以上写作 Y_GE18。`,
  'store.overlapping-bands': (p) => `年龄组 ${p.band} 与 ${p.other} 重叠，会有人被重复计算。请给出互不重叠的年龄组。`,
  'store.overlapping-parts': (p) =>
    `“${p.source}”按 ${p.by} 分列的表不能相加：${p.first} 与 ${p.second}（${p.field}）重叠，会有人被重复计算。`,
  'store.not-exact': (p) =>
    `“${p.source}”按 ${p.by} 分列的 ${p.stage} 表含有并非精确计数的数字，而以隐藏方法控制披露需要精确计数。如其所有者已公布，请按 already-public 发布。`,
  'store.several-a-person': (p) =>
    `“${p.source}”按 ${p.field} 分列的计数把同一人计入多个代码，而表中没有这些代码的共同部分。请去掉 ${p.field}，或提供个人记录。`,
  'store.no-record-keys': (p) =>
    `单元格密钥噪声需要每条记录的密钥，由人员或案件的标识生成，而“${p.source}”中 ${p.stage} 的记录没有标识。请映射这些标识（id 或 caseId）并重新提交文件，或去掉 method: cell-key：数字将改为取整。`,
  'store.no-certificate': (p) =>
    `无法从存储库 ${p.folder} 取得本次发布的证书：生成该发布所用的数据已销毁，或者它是在另一个存储库中生成的，或者密钥存放在别处（请用 --keys 指明密钥文件夹）。`,
  'store.not-persons': (p) =>
    `“${p.source}”中是计数，没有可以逐条发布的人员记录。请改为发布其统计表：tipstat release。`,
  'store.too-many-cells': (p) =>
    `按 ${p.by} 分列的 ${p.stage} 表将有 ${p.cells} 个单元格，上限为 ${p.limit}。请减少维度。`,
  'store.unknown-code': (p) => `此处没有“${p.code}”（${p.field}）。请检查拼写。`,
  'store.bad-instant': (p) =>
    `“${p.instant}”不是一个时刻。请写日期（2026-05-31），或带时区的时间（2026-05-31T12:00:00Z）。`,
}
