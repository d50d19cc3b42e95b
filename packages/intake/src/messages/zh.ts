import type { Catalogue, Params } from '@tipstat/language'
import type { FileRefusalCode } from '../refusal.ts'
import { formatName } from './format-names.ts'

const megabytes = (bytes: string | number | undefined): number => Math.ceil(Number(bytes) / 1_000_000)
const spot = ({ row, column }: Params): string =>
  row === undefined ? '' : column === undefined ? `，第 ${row} 行` : `，第 ${row} 行 ${column} 列`

/** Chinese words for what is wrong with an entry of a YAML file. */
export const entryWords = (p: Params): string => {
  const where = p.entry === '(top)' ? '文件' : `条目“${p.entry}”`
  switch (p.issue) {
    case 'missing':
      return `缺少${where}`
    case 'unknown':
      return `不存在条目“${p.entry}”；${p.meant ? `可能是指“${p.meant}”` : `可用的条目：${p.known}`}`
    case 'empty':
      return `${where}不能为空`
    case 'list':
      return `${where}须为列表`
    case 'entries':
      return `${where}须包含条目，每个条目有名称和值`
    case 'text':
      return `${where}须为文本`
    case 'number':
      return `${where}须为数字${p.known ? `（${p.known}）` : ''}`
    case 'choice':
      return `${where}须为下列值之一：${p.known}`
    case 'date':
      return `${where}须为 2026-03-15 这样的日期`
    case 'link':
      return `${where}须为以 https:// 或 http:// 开头的网址`
    case 'form':
      return `${where}的形式不符合要求`
    default:
      return `${where}：${p.reason}`
  }
}

/** Chinese words for the reasons why a file is refused. */
export const zh: Catalogue<FileRefusalCode> = {
  'intake.missing-file': (p) => `文件 ${p.file} 不存在。请检查路径和名称。`,
  'intake.folder': (p) => `${p.file} 是文件夹，而这里需要文件。请指明其中的文件。`,
  'intake.not-a-file': (p) => `${p.file} 是设备或管道，不是文件。请先把数据保存为文件。`,
  'intake.unreadable': (p) => `无法读取 ${p.file}（${p.reason}）。请在其他程序中关闭它，并确认您有权打开它。`,
  'intake.too-large': (p) =>
    `${p.file} 有 ${megabytes(p.bytes)} MB，最多读取 ${megabytes(p.limit)} MB。请分成几部分发送，例如按年份。`,
  'intake.empty': (p) => `${p.file} 中没有数据：所有单元格都是空的。请确认保存的是正确的文件。`,
  'intake.not-a-table': (p) =>
    `${p.file} 是${formatName('zh', p.format)}，不是表格。请发送表格本身，格式为 Excel 工作簿（.xlsx）或 CSV。`,
  'intake.other-workbook': (p) =>
    `${p.file} 是${formatName('zh', p.format)}，不能读取这种格式。请用电子表格程序打开，并另存为 Excel 工作簿（.xlsx）或 CSV UTF-8。`,
  'intake.encrypted': (p) => `${p.file} 有密码保护，无法读取。请保存一份没有密码的副本，并通过安全的途径发送。`,
  'intake.truncated': (p) => `${p.file} 不完整：缺少结尾，很可能是下载或复制中断了。请重新发送。`,
  'intake.damaged-workbook': (p) =>
    `${p.file} 已损坏（${p.part}${spot(p)}）。请用电子表格程序打开，让程序修复后重新保存。`,
  'intake.zip-bomb': (p) =>
    `${p.file} 解压后会远远大于正常的工作簿（${p.part}），因此没有打开。如果您认识发送者，请对方把数据保存为 CSV。`,
  'intake.doctype': (p) =>
    `${p.file} 含有文档类型声明（${p.part}），电子表格程序不会写入这种声明，它可能有害。请用电子表格程序打开并重新保存。`,
  'intake.sheet-missing': (p) =>
    `${p.file} 中没有工作表“${p.sheet}”。现有的工作表：${p.sheets}。请更正映射文件或工作簿中的名称。`,
  'intake.several-sheets': (p) =>
    `${p.file} 中有多个含有内容的工作表：${p.sheets}。请在映射文件中指明所用的一个，例如“sheet: ${p.first}”；其他每个表格各用一个映射文件。`,
  'intake.repeated-header': (p) =>
    `标题“${p.header}”出现在多列之上（${p.columns}），映射文件无法区分。请为每列取不同的名称，或删除不需要的列。`,
  'intake.encoding': (p) =>
    `${p.file} 不是 UTF-8：第 ${p.line} 行（偏移 ${p.offset}）的字节 ${p.byte} 不合规则。请另存为 CSV UTF-8，或在映射文件中声明编码，例如“encoding: gb18030”。`,
  'intake.encoding-declared': (p) =>
    `${p.file} 的编码不是所声明的 ${p.declared}：第 ${p.line} 行含有该编码中没有意义的字节。请更正映射文件中的编码，或把文件另存为 CSV UTF-8。`,
  'intake.encoding-differs': (p) =>
    `${p.file} 声明为 ${p.declared}，但其字节是 ${p.found}。按声明读取会出现乱码。请在映射文件中声明“encoding: ${p.found}”。`,
  'intake.encoding-undecided': (p) =>
    `${p.file} 不是 UTF-8，按多种编码都可读作文字：${p.candidates}。${p.line ? `首处差异在第 ${p.line} 行。` : ''}${p.readings ? `表头分别读作：${p.readings}。` : ''}请在映射文件中注明正确的编码，例如“encoding: ${p.first}”。`,
  'intake.encoding-unknown': (p) =>
    `不认识编码“${p.encoding}”。常用的有 utf-8、windows-1252、windows-1251、windows-1256 和 gb18030。`,
  'intake.delimiter': (p) => `分隔符 ${JSON.stringify(p.delimiter)} 不能使用。它必须是一个字符，且不能是引号。`,
  'intake.nul': (p) =>
    p.part === undefined
      ? `${p.file} 第 ${p.line} 行含有空字节（NUL），表格中不应有这种字节。文件已损坏、不是文本，或是没有标记的 UTF-16。请重新保存为 CSV UTF-8。`
      : `${p.file} 含有空字符（NUL）（${p.part}${spot(p)}），表格中不应有这种字符。请清空该单元格并重新输入。`,
  'intake.unclosed-quote': (p) =>
    `${p.file} 第 ${p.row} 行（文件第 ${p.line} 行）打开的引号没有在单元格结尾处关闭，之后的各行无法区分。请关闭它，或把属于文字的每个引号写成两个。`,
  'intake.cell-too-large': (p) =>
    `${p.file} 中有一个单元格超过 ${p.limit} 个字符${p.row === undefined ? `（${p.part}）` : spot(p)}。那里粘贴的不是单个值。请缩短或清空它。`,
  'intake.too-many-cells': (p) =>
    `${p.file} 的单元格超过 ${p.limit} 个${spot(p)}。请删除误填的行和列，或分成几部分发送。`,
  'mapping.not-yaml': (p) => `映射文件 ${p.file} 不是格式正确的 YAML：${p.reason}。请检查该行附近的缩进、冒号和引号。`,
  'mapping.invalid': (p) => `映射文件 ${p.file} 无法使用：${entryWords(p)}。`,
  'mapping.open-questions': (p) =>
    `${p.file}中仍有未答的问题（${p.n}个）：${p.entries}。请在原处用答案替换“?”；旁边的注释说明所问的内容。`,
  'mapping.unknown-field': (p) => `映射文件指定了不存在的字段“${p.field}”（位于“${p.entry}”）。可用字段：${p.known}。`,
  'mapping.unknown-code': (p) =>
    `映射文件使用了不存在的代码“${p.code}”（字段 ${p.field}，位于“${p.entry}”）。${p.known ? `可用代码：${p.known}。` : '请在代码表中查找该代码。'}`,
  'mapping.unknown-reading': (p) =>
    `映射文件将列“${p.entry}”读作“${p.reading}”；可读作 codes、names、number 或 date，或使用取值表。`,
  'mapping.no-value': (p) =>
    `映射文件 ${p.file} 针对计数，但未指定任何数值列。请添加一列，例如“Total: { value: count }”。`,
  'mapping.no-processing': (p) =>
    `映射文件${p.file}涉及个人，但未说明由谁持有这些数据。请补充，例如：“processing: { controller: 司法部, basis: 第12/2019号法第4条, retain-until: 2031-12-31 }”。`,
}
