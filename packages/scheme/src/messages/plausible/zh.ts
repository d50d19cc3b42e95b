import type { PlausibleRuleCatalogue } from './plausible-rules.ts'

/** Simplified Chinese words of the same rules. Await a native reviewer: docs/translations.md. */
export const zhPlausible: PlausibleRuleCatalogue = {
  'TIP-CODE-14': {
    says: ({ value, reason }) => `按映射文件的规定，“${value}”不予计入：${reason}`,
    mend: '无须处理：该记录已搁置，不算损失。',
  },
  'TIP-CODE-15': {
    says: ({ value }) => `“${value}”是偷运移民，不是人口贩运`,
    mend: '请在映射文件中用一个情形排除这类记录，并注明理由：“leave-out: smuggling”。',
  },
  'TIP-CODE-16': {
    says: ({ value }) => `“${value}”不是任何事物的名称：既不是国家，也不表示“其他”或“不详”`,
    mend: '请在原始表格中查明此处应填什么；如无人知道，请填“不详”。',
  },
  'TIP-NUM-14': {
    says: ({ n, high }) => `全部 ${n} 个每 10 万人口比率都是整数，最大为 ${high}：看来是人数`,
    mend: '如果是人数，映射文件必须注明：“unit: persons”。这里绝不会用人口去除一个数字。',
  },
  'TIP-NUM-15': {
    says: ({ n, value }) => `按性别和年龄的全部 ${n} 个单元格都是同一个数字：${value}`,
    mend: '请询问来源：这些数字是统计得出的，还是随意填写的。',
  },
  'TIP-NUM-16': {
    says: ({ girls, children, women, adults }) =>
      `${children} 名儿童中有 ${girls} 名女童，而 ${adults} 名成人中有 ${women} 名妇女`,
    mend: '请检查各列是否互换；如果没有，请说明原因。',
  },
  'TIP-SUM-21': {
    says: ({ parts, total }) => `前后相接的各年龄组之和为 ${parts}，大于总计 ${total}`,
    mend: '请更正年龄数字或总计。',
  },
  'TIP-SUM-22': {
    says: ({ parts, total }) => `前后相接的各年龄组之和为 ${parts}，小于总计 ${total}，而没有年龄不详的人`,
    mend: '请更正错误的数字，或增加“不详”一行。',
  },
  'TIP-SUM-23': {
    says: ({ parts, total }) => `各种形式之和为 ${parts}，大于总计 ${total}：按映射文件的规定，一人可以有多种形式`,
    mend: '无须处理：各种形式不会相加。',
  },
  'TIP-AGE-09': {
    says: ({ n, of }) => `${of} 人中有 ${n} 人为 0 岁：年龄不详时往往填 0`,
    mend: '请询问来源；如果 0 表示不详，映射文件的取值必须注明。',
  },
}
