import { zhPlausible } from './plausible/zh.ts'
import { zhRecords } from './records/zh.ts'
import type { RuleCatalogue } from './rule-catalogue.ts'

const mendCode = '请更正文字，或把它加入映射文件的取值中。'

/** Simplified Chinese words of the rules. Await a native reviewer: docs/translations.md. */
export const zh: RuleCatalogue = {
  'TIP-FILE-02': {
    says: ({ value }) => `“${value}”含有替换字符（�）：文件发送之前已有字符丢失`,
    mend: '请从原系统重新导出文件，编码用 UTF-8。',
  },
  'TIP-FILE-03': {
    says: ({ value }) => `“${value}”似乎被重复编码了`,
    mend: '请以 UTF-8 重新导出文件，只编码一次。',
  },
  'TIP-FILE-04': {
    says: ({ value }) => `“${value}”是表头的文字，却出现在数据中`,
    mend: '请删除重复的表头行。',
  },
  'TIP-FILE-05': {
    says: ({ value }) => `“${value}”是模板中未被替换的文字`,
    mend: '请改为已知的内容，或改为“不详或未记录”。',
  },
  'TIP-FILE-06': {
    says: ({ value }) => `“${value}”似乎是被电子表格程序转换成日期的年龄范围`,
    mend: '请把该列设为文本格式，再重新输入年龄范围。',
  },
  'TIP-FILE-08': {
    says: ({ n }) => `表头之前有 ${n} 行`,
    mend: '请在映射文件中注明表头所在的行：“header: 3”。',
  },
  'TIP-FILE-10': {
    says: ({ value }) => `“${value}”含有不可见字符；与代码比较时不计入这些字符`,
    mend: '请删除不可见字符。',
  },
  'TIP-FILE-11': {
    says: ({ n }) => `有 ${n} 条记录的单元格多于或少于表头`,
    mend: '请检查这些记录中是否有多余的分隔符或未加引号的文字。',
  },
  'TIP-FILE-12': {
    says: ({ encoding }) => `未声明编码，字节也不是 UTF-8；按 ${encoding} 可读作文字，已照此读取`,
    mend: '请核对几个字词，并在映射文件中声明编码，或将文件另存为 UTF-8。',
  },
  'TIP-FILE-13': {
    says: ({ n, row }) => `表头之下有 ${n} 行重复了表头，首次在第 ${row} 行；这些行未作为记录读取`,
    mend: '请删除重复的表头。如果那里是另一张表的开始，请将其放入单独的文件并配以单独的映射文件。',
  },
  'TIP-FILE-14': {
    says: ({ n, row }) => `最后一条记录之后有 ${n} 行注释，自第 ${row} 行起；未读取`,
    mend: '无需处理。请确认注释中没有应写入映射文件的内容。',
  },
  'TIP-FILE-15': {
    says: ({ value }) => `“${value}”是电子表格在公式出错时显示的文字；未作为值读取`,
    mend: '请修正公式。如果没有数字，请填入表示数字缺失的标记。',
  },
  'TIP-FILE-16': {
    says: ({ n, row }) => `有 ${n} 行含有没有结果的公式，首次在第 ${row} 行；这些单元格按空读取`,
    mend: '请在电子表格程序中打开工作簿，重新计算并保存。',
  },
  'TIP-FILE-17': {
    says: ({ names }) => `工作簿中有含内容的隐藏工作表：${names}。未读取`,
    mend: '请删除不打算发送的内容。如果表格在这样的工作表中，只要映射文件写明该工作表就会读取。',
  },
  'TIP-FILE-18': {
    says: ({ n, row }) => `有 ${n} 行被隐藏或被筛选掉，首行为第 ${row} 行；无论是否显示，所有行都已读取`,
    mend: '请清除筛选并显示所有行，删除不打算发送的行。',
  },
  'TIP-FILE-19': {
    says: ({ columns }) => `隐藏的列：${columns}。映射文件写明的列无论是否显示都已读取`,
    mend: '请显示这些列，并删除不打算发送的内容。',
  },
  'TIP-FILE-20': {
    says: ({ n, ranges }) => `记录中有 ${n} 处合并单元格：${ranges}。其值只在第一个单元格中读取，其余为空`,
    mend: '请取消合并，并在每个单元格中填入该值。如果该值对下面每一行都成立，也可在映射文件中声明“merged: fill-down”。',
  },
  'TIP-FILE-21': {
    says: ({ ranges }) => `表头中有合并单元格：${ranges}。它们只为各自的第一列命名，没有名称的列未读取`,
    mend: '如果表头有多行，请在映射文件中声明首行和末行：“header: [3, 4]”。否则请给每一列单独命名。',
  },
  'TIP-FILE-22': {
    says: ({ column, forms }) => `“${column}”列的日期有多种写法：${forms}`,
    mend: '请将所有日期统一为一种写法，并在映射文件中声明其顺序。工作簿存为日期的单元格一律按 2000-12-31 的形式读取，与显示无关。',
  },
  'TIP-FILE-23': {
    says: ({ cells, n }) =>
      `另一张表似乎从 ${cells} 开始。映射文件所列各列中的内容已作为记录读取；这些列中全无内容的行（${n} 行）未读取`,
    mend: '请将每张表放在单独的工作表或文件中，或在映射文件中写明本表的单元格范围：“range: A3:F20”。',
  },
  'TIP-FILE-24': {
    says: ({ column }) => `列名“${column}”含有替换字符（�）：文件发送之前已有字符丢失`,
    mend: '请恢复该列的名称，并检查其单元格是否也丢失了字符。最好从原系统重新导出文件，编码用 UTF-8。',
  },
  'TIP-KEY-01': {
    says: ({ n }) => `同一个键出现在 ${n} 条记录中`,
    mend: '请补充能区分这些记录的维度，或将其合并。',
  },
  'TIP-KEY-02': {
    says: ({ n }) => `同一个键有 ${n} 个不同的数值；一个也不选用`,
    mend: '请说明哪个数值正确，或如何区分这些记录。',
  },
  'TIP-KEY-03': {
    says: ({ n }) => `同一条记录在文件中出现 ${n} 次；只计一次`,
    mend: '请删除重复的记录。',
  },
  'TIP-KEY-04': {
    says: ({ n }) => `同一个案件编号出现在 ${n} 条记录中`,
    mend: '一人一条记录：请合并这些记录，或更正编号。',
  },
  'TIP-KEY-05': {
    says: ({ value }) => `“${value}”是总计，却列在各组成部分之中`,
    mend: '没有丢失任何内容：总计不得与各组成部分相加，因此该行已被搁置。请去掉此类行。',
  },
  'TIP-KEY-06': {
    says: ({ column }) => `文件中没有映射文件所需的列“${column}”`,
    mend: '请更正文件或映射文件中的列名。',
  },
  'TIP-KEY-07': {
    says: ({ column }) => `映射文件没有提到列“${column}”；该列未载入`,
    mend: '请把该列加入映射文件，或列在“ignore”之下。',
  },
  'TIP-CODE-01': {
    says: ({ value, list, kind }) => {
      if (kind === 'decimal') return `“${value}”不是数字，而字段“${list}”须为数字`
      if (kind === 'integer') return `“${value}”不是整数，而字段“${list}”须为整数`
      if (kind === 'date') return `“${value}”不是日期，而字段“${list}”须为日期`
      return value === ''
        ? `单元格为空，而映射文件未说明字段“${list}”为空的含义`
        : `“${value}”不是字段“${list}”的已知取值`
    },
    mend: mendCode,
    mendOf: ({ kind, codes }) => {
      if (kind === 'decimal') return "请填写 0.5 这样的数字。如果文件写作 0,5，映射文件必须注明：“decimal: ','”。"
      if (kind === 'integer') return '请用阿拉伯数字填写整数，例如 17。'
      if (kind === 'date') return '请按 2026-03-15、2026-03 或 2026 的形式填写日期。'
      return codes === undefined ? undefined : `${mendCode}可用的代码：${codes}。`
    },
  },
  'TIP-CODE-02': {
    says: ({ value, codes }) => `“${value}”可能指以下几个代码：${codes}`,
    mend: '请在映射文件中选定一个。',
  },
  'TIP-CODE-04': {
    says: ({ value, successors }) => `“${value}”已不存在；其继承者为：${successors}`,
    mend: '如果继承者只有一个，请在映射文件中写明。',
  },
  'TIP-CODE-05': {
    says: ({ value }) => `“${value}”已成为多个国家，不能读作其中任何一个`,
    mend: '请填写现在的国家，或填“不详或未记录”。',
  },
  'TIP-CODE-06': {
    says: ({ value }) => `“${value}”在一个单元格中同时含有数字和名称`,
    mend: '请把数字放入数值列。',
  },
  'TIP-CODE-07': {
    says: ({ value }) => `“${value}”在一个单元格中列出了多个类别`,
    mend: '请为每个类别单独设一条记录。',
  },
  'TIP-CODE-08': {
    says: ({ value }) => `“${value}”是某个人群或地方，不是国籍`,
    mend: '请填写国籍，或填“不详或未记录”。',
  },
  'TIP-CODE-13': {
    says: ({ value }) => `“${value}”决定其他列的含义，但映射文件中没有相应的情形`,
    mend: '请在映射文件中为其添加情形，或更正文字。',
  },
  'TIP-CODE-10': {
    says: ({ value }) => `“${value}”在本文件中是多个地区的汇总，不是一个国家`,
    mend: '请把汇总数据与国家数据分开发送；汇总在此由各国数据计算得出。',
  },
  'TIP-NUM-01': {
    says: ({ value, unit }) =>
      unit === 'not-a-count'
        ? `“${value}”不是计数。如果该列是比率，映射文件必须注明：比率绝不会被读作计数`
        : `“${value}”不是数字`,
    mend: "请更正数字。如果该文字代表缺失的数字或零，请注明：“blank: { '-': not-available }”。否则请在映射文件中注明单位：“value: per-100000”。如果用点号分隔千位，如 1.234，也请注明：“thousands: '.'”。",
  },
  'TIP-NUM-02': {
    says: () => '单元格为空，而映射文件没有说明空单元格的含义',
    mend: '如果已知没有，请填 0；否则请在映射文件中说明空单元格的含义。',
  },
  'TIP-NUM-03': {
    says: ({ value }) => `“${value}”似乎代表一个隐去的数字，而映射文件没有说明它的上下限`,
    mend: '请在映射文件中说明该符号的含义；隐去的数字绝不会用猜测的数字代替。',
  },
  'TIP-NUM-05': {
    says: ({ low, high }) => `相邻两年中，较大的数字超过较小数字的三倍（${low}、${high}）`,
    mend: '请在说明中解释原因：新的法律、来源或单位，或是积压的案件。',
  },
  'TIP-NUM-08': {
    says: ({ n }) => `全部 ${n} 个数值都是 5 的倍数：来源数据似乎经过舍入`,
    mend: '请向来源核实；如其数字经过取整，请在映射文件的说明中注明。',
  },
  'TIP-NUM-10': {
    says: ({ value }) => `${value} 不是百分比`,
    mend: '请填写 0 至 100 之间的数字，并注明其分母。',
  },
  'TIP-NUM-11': {
    says: ({ value }) => `${value} 不是计数：计数必须是整数，且不能为负数`,
    mend: '请更正数字，或注明它是估计数或比率。',
  },
  'TIP-NUM-12': {
    says: ({ value }) => `${value} 不可能是一年的人数`,
    mend: '请检查是否有列错位，或此处误填了电话号码或人口数。',
  },
  'TIP-NUM-13': {
    says: ({ value }) => `${value} 不是每 10 万人口比率`,
    mend: '请更正数字或其单位。',
  },
  'TIP-SUM-01': {
    says: ({ parts, total }) => `按性别，各部分之和为 ${parts}，总计为 ${total}`,
    mend: '请更正各部分或总计。',
  },
  'TIP-SUM-02': {
    says: ({ parts, total }) => `儿童、成人和年龄不详者之和为 ${parts}，总计为 ${total}`,
    mend: '请更正各部分或总计。',
  },
  'TIP-SUM-03': {
    says: ({ parts, total }) => `按性别，各部分之和为 ${parts}，小于总计 ${total}：有些人未记录性别`,
    mend: '请增加“不详”一行。',
  },
  'TIP-SUM-04': {
    says: ({ parts, total }) => `按性别，各部分之和为 ${parts}，大于总计 ${total}`,
    mend: '请更正各部分或总计。',
  },
  'TIP-SUM-05': {
    says: ({ parts, total }) => `按剥削形式，各部分之和为 ${parts}，大于总计 ${total} 人`,
    mend: '如果一人可以列入多种形式，请在映射文件中注明：“multiple: [form]”。',
  },
  'TIP-SUM-06': {
    says: ({ parts, total }) => `在同一性别中，各年龄之和为 ${parts}，大于该性别的总计 ${total}`,
    mend: '请更正各部分或总计。',
  },
  'TIP-SUM-09': {
    says: ({ parts, total }) => `按国籍，各部分之和为 ${parts}，大于总计 ${total}`,
    mend: '请更正各部分或总计；并检查各部分中是否混有总计。',
  },
  'TIP-SUM-13': {
    says: ({ parts, total }) => `儿童和成人之和为 ${parts}，大于总计 ${total}`,
    mend: '请更正各部分或总计。',
  },
  'TIP-TIME-01': {
    says: ({ value, latest }) => `${value} 年晚于 ${latest} 年，而后者是本文件数据可能涉及的最后一年`,
    mend: '请更正年份。',
  },
  'TIP-TIME-02': {
    says: ({ value }) => `${value} 不是公历 1990 年至 2100 年之间的年份`,
    mend: '请换算回历、佛历或伊朗太阳历的年份，或更正年份。',
  },
  'TIP-TIME-03': {
    says: ({ value }) => `“${value}”被用来代表不详的日期`,
    mend: '请不要填写日期，并注明日期不详。',
  },
  'TIP-TIME-06': {
    says: () => '没有说明年份以哪个参考日期为准：发现、转介还是裁决',
    mend: '请在映射文件中注明：“reference: DETECTION”。',
  },
  'TIP-TIME-07': {
    says: ({ value }) => `“${value}”不是日历年`,
    mend: '请使用日历年。',
  },
  'TIP-TIME-09': {
    says: ({ from, to, n }) => `${from} 年至 ${to} 年之间只有 ${n} 个年份有数据`,
    mend: '请补送缺少的年份，或说明为何没有；缺口两端之间不连线。',
  },
  'TIP-TIME-12': {
    says: ({ value }) => `“${value}”不是年份`,
    mend: '请用四位数字填写年份。',
  },
  'TIP-AGE-01': {
    says: ({ value }) => `年龄 ${value} 超出可能的范围`,
    mend: '请更正年龄；如果不详，请留空。',
  },
  'TIP-AGE-02': {
    says: ({ value, band }) => `年龄 ${value} 与年龄组 ${band} 不符`,
    mend: '请更正年龄或年龄组：儿童是指未满 18 岁者。',
  },
  'TIP-AGE-04': {
    says: ({ band }) => `年龄组 ${band} 跨越 18 岁；按原样保留，绝不会读作儿童`,
    mend: '请把儿童（0 至 17 岁）和成人（18 岁及以上）分开发送。',
  },
  'TIP-AGE-06': {
    says: () => '没有说明年龄以何时为准：剥削、发现、转介还是登记之时',
    mend: '请在映射文件中注明：“age-moment: detection”。',
  },
  'TIP-AGE-07': {
    says: ({ unknown, n }) => `${n} 人中有 ${unknown} 人年龄不详`,
    mend: '请至少记录是儿童还是成人。',
  },
  'TIP-AGE-08': {
    says: ({ n, of }) => `${of} 人中有 ${n} 人恰好 18 岁：这种年龄往往是估计或推定的`,
    mend: '请说明年龄是如何确定的。',
  },
  'TIP-CONS-01': {
    says: ({ convicted, prosecuted }) => `被定罪者为 ${convicted} 人，而同年被起诉者为 ${prosecuted} 人`,
    mend: '请说明原因：审判可能超过一年。',
  },
  'TIP-CONS-02': {
    says: ({ prosecuted, suspected }) => `被起诉者为 ${prosecuted} 人，而同年涉嫌者为 ${suspected} 人`,
    mend: '请说明原因：来源不同，或各阶段之间有时间差。',
  },
  'TIP-CONS-05': {
    says: ({ assisted, detected }) => `受援助的受害者为 ${assisted} 人，而同年被发现的受害者为 ${detected} 人`,
    mend: '请说明原因：往年的受害者，或来源不同。',
  },
  'TIP-FLOW-01': {
    says: ({ citizenship }) => `本国国民（${citizenship}）的路线却为跨境`,
    mend: '如果该人在国外遭到贩运后返回，请使用阶段“被遣返的受害者”。',
  },
  'TIP-FLOW-02': {
    says: ({ citizenship }) => `外国公民（${citizenship}）的路线却为境内`,
    mend: '请更正路线；对于居住在本国的外国人，这可能是正确的。',
  },
  'TIP-FLOW-03': {
    says: ({ country }) => `返回前所在的国家为 ${country}，而这正是报告国本身`,
    mend: '请填写受害者从哪个国家返回。',
  },
  'TIP-FORM-07': {
    says: ({ n }) => `混合形式与其他形式并列（共 ${n} 项）：受害者会被计算两次`,
    mend: '请只填写各个形式，或只填写混合形式，不要两者都填。',
  },
  'TIP-FORM-08': {
    says: ({ n, of }) => `${of} 人中有 ${n} 人的剥削形式为“其他”或不详`,
    mend: '如果已知，请按《全球行动计划》第 43 段（草案编号）填写剥削形式。',
  },
  'TIP-FORM-13': {
    says: ({ n }) => `“不详”或“总计”与某种剥削形式并列（共 ${n} 项）`,
    mend: '如果已知某种形式，请删去“不详”。',
  },
  'TIP-META-01': {
    says: ({ lacks }) => `映射文件中没有注明：${lacks}`,
    mend: '请注明来源机构、计数单位、法律和覆盖范围。',
  },
  'TIP-META-02': {
    says: () => '没有说明受害者是推定的、被发现的还是经认定的',
    mend: '请在映射文件中注明阶段。',
  },
  'TIP-META-05': {
    says: () => '被发现的受害者并非全部受害者：数字的变化可能反映发现工作、法律或报告方式的变化',
    mend: '无须更正：每项趋势都附有这一说明。',
  },
  'TIP-META-06': {
    says: ({ breaks, from, to }) =>
      `序列中断没有影响任何数字：${breaks}。就其地区和阶段而言，文件中没有中断之前的年份，或没有中断之后的年份（文件涵盖 ${from} 年至 ${to} 年）`,
    mend: '请在映射文件中注明按新方式计数的第一年，或删去该中断。',
  },
  'TIP-META-07': {
    says: ({ breaks }) => `序列中断所涉地区或阶段不在文件中：${breaks}`,
    mend: '请更正映射文件中该中断的地区和阶段，或将其删去。',
  },
  'TIP-META-08': {
    says: ({ breaks }) => `序列中断声明了两次：${breaks}`,
    mend: '请从映射文件中删去其中一个。',
  },
  'TIP-PRIV-01': {
    says: ({ column, kind }) => `列“${column}”似乎是直接标识符（${kind}）。tipstat 不读取这样的列：文件被拒收`,
    mend: '请删除该列，再重新发送文件。',
  },
  'TIP-PRIV-02': {
    says: ({ column, kind }) => `列“${column}”的单元格似乎是直接标识符（${kind}）；文件被拒收，且不显示任何内容`,
    mend: '请删除这些内容，再重新发送文件。',
  },
  'TIP-PRIV-03': {
    says: ({ column }) => `列“${column}”似乎是准确的出生日期：文件被拒收`,
    mend: '请用周岁年龄或年龄组代替出生日期发送。',
  },
  'TIP-PRIV-04': {
    says: ({ column }) => `列“${column}”似乎是自由文本或准确的时间；该列不载入`,
    mend: '请删除该列，或列在“ignore”之下。',
  },
  ...zhRecords,
  ...zhPlausible,
}
