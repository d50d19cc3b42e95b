import { familyWords } from './family-words.ts'
import type { RecordRuleCatalogue } from './record-rules.ts'

/** Simplified Chinese words of the rules of records: of persons, counts, context, policy and practice. Await a native reviewer: docs/translations.md. */
export const zhRecords: RecordRuleCatalogue = {
  ...familyWords('zh', {
    unknownAlone: {
      says: ({ field, n }) => `“${field}”中“不详”或“总计”与其他取值并列（共 ${n} 个）`,
      mend: () => '有已知内容时，请去掉“不详”。',
    },
    noneAlone: {
      says: ({ field, none, n }) => `“${field}”中“${none}”与其他取值并列（共 ${n} 个）`,
      mend: () => '要么没有，要么有所列各项，请更正。',
    },
    partBesideWhole: {
      says: ({ field, values }) => `“${field}”的取值中有一项是另一项的一部分（${values}）：同一件事说了两次`,
      mend: () => '请保留更确切的一项。',
    },
    notOfVictims: {
      says: ({ field, value }) => `“${field}”针对犯罪人，而记录针对受害者（${value}）`,
      mend: () => '请去掉该取值，或更正阶段。',
    },
    notOfOffenders: {
      says: ({ field, value }) => `“${field}”针对受害者，而记录针对犯罪人（${value}）`,
      mend: () => '请去掉该取值，或更正阶段。',
    },
    ofTheOffence: {
      says: ({ field, value }) => `“${field}”针对受害者，而记录针对犯罪人（${value}）；该取值作为犯罪的一部分保留`,
      mend: () => '如果是犯罪人所为，则无须更正。',
    },
    partsAboveTotal: {
      says: ({ field, parts, total }) => `按“${field}”分列的各部分合计 ${parts}，大于总计 ${total}`,
      mend: ({ name }) => `请更正各部分或总计；如果同一单位可列入多个类别，请在映射文件中说明：“multiple: [${name}]”。`,
    },
    notMoreThan: {
      says: ({ part, n, whole, of }) => `同一年“${part}”（${n}）多于“${whole}”（${of}）`,
      mend: () => '请说明原因：以往年份、其他来源，或各阶段之间的时滞。',
    },
    addressIn: {
      says: ({ field }) => `“${field}”的文字中含有电子邮件地址或电话号码；不予载入，此处也不显示`,
      mend: () => '请写机构名称，不写个人。',
    },
  }),
  'TIP-ROLE-04': {
    says: () => '法人不能是受害者',
    mend: '请更正人的类型或阶段。',
  },
  'TIP-ACT-01': {
    says: ({ band }) => `成年人（${band}）却注明“无需手段”`,
    mend: '请注明手段；只有受害者是儿童时才不要求手段。',
  },
  'TIP-ACT-02': {
    says: ({ of, n }) => `${of} 名成年受害者中有 ${n} 名的手段不详`,
    mend: '请记录手段：对成年人而言，手段是犯罪的构成要件。',
  },
  'TIP-ACT-03': {
    says: ({ value }) => `剥削尚未开始，却注明了行业（${value}）`,
    mend: '如果这是预定的行业，则无须更正：按预定行业保留。',
  },
  'TIP-ACT-04': {
    says: ({ band }) => `成年人（${band}）却注明“无父母照料的儿童”`,
    mend: '请更正因素或年龄。',
  },
  'TIP-SERV-01': {
    says: () => '受援助的受害者却注明“未获任何服务”',
    mend: '请注明所获得的服务，或改用其他阶段。',
  },
  'TIP-SERV-02': {
    says: ({ band }) => `成年人（${band}）却注明儿童保护服务`,
    mend: '请更正服务或年龄。',
  },
  'TIP-JUST-01': {
    says: ({ stage, value }) => `在定罪之前的阶段（${stage}）注明了刑罚（${value}）`,
    mend: '请去掉刑罚，或更正阶段。',
  },
  'TIP-JUST-02': {
    says: ({ value }) => `刑期 ${value} 个月超出范围`,
    mend: '请填写 0 至 1200 个月；终身监禁只填代码，不填月数。',
  },
  'TIP-JUST-03': {
    says: ({ value, sentence }) => `刑期 ${value} 个月与并非监禁的刑罚（${sentence}）并列`,
    mend: '请补充监禁，或去掉月数。',
  },
  'TIP-JUST-04': {
    says: ({ value, sentence }) => `刑期 ${value} 个月与刑罚 ${sentence} 不符`,
    mend: '请更正月数或刑罚。',
  },
  'TIP-JUST-05': {
    says: ({ value }) => `法人注明了性别（${value}）`,
    mend: '请去掉性别，或更正人的类型。',
  },
  'TIP-JUST-06': {
    says: ({ value }) => `法人注明了年龄（${value}）`,
    mend: '请去掉年龄，或更正人的类型。',
  },
  'TIP-JUST-07': {
    says: ({ value }) => `法人注明了只适用于自然人的刑罚（${value}）`,
    mend: '请为该自然人单独设一条记录。',
  },
  'TIP-JUST-08': {
    says: () => '法人被注明为公职人员',
    mend: '请为该公职人员单独设一条记录。',
  },
  'TIP-JUST-09': {
    says: ({ value }) => `法人注明了自然人的参与方式（${value}）`,
    mend: '请为该自然人单独设一条记录。',
  },
  'TIP-JUST-10': {
    says: ({ stage, value }) => `在定罪之前的阶段（${stage}）注明了刑罚（${value}）`,
    mend: '请去掉刑罚，或更正阶段。',
  },
  'TIP-JUST-11': {
    says: ({ sex, age }) => `法人按性别（${sex}）或年龄（${age}）分列`,
    mend: '法人请勿注明性别和年龄。',
  },
  'TIP-JUST-12': {
    says: ({ kind }) => `计量单位为法人，而人的类型为 ${kind}`,
    mend: '请更正计量单位或人的类型。',
  },
  'TIP-UNIT-01': {
    says: ({ unit, stage }) => `计量单位 ${unit} 不适用于阶段 ${stage}`,
    mend: '金额须有货币，请在映射文件中注明：“unit: XDC”。',
  },
  'TIP-UNIT-02': {
    says: ({ unit, stage }) => `计量单位 ${unit} 不适用于阶段 ${stage}`,
    mend: '检查按检查次数计，请在映射文件中注明：“unit: inspections”。',
  },
  'TIP-UNIT-03': {
    says: ({ unit, stage }) => `计量单位 ${unit} 不适用于阶段 ${stage}`,
    mend: '措施按措施数计，请在映射文件中注明：“unit: measures”。',
  },
  'TIP-UNIT-04': {
    says: ({ unit, stage }) => `计量单位 ${unit} 不适用于阶段 ${stage}`,
    mend: '请更正计量单位或阶段。',
  },
  'TIP-UNIT-05': {
    says: ({ unit, stage }) => `计量单位 ${unit} 在阶段 ${stage} 中不常见`,
    mend: '如果所计的是案件，请在映射文件中注明：“unit: cases”。',
  },
  'TIP-DIM-03': {
    says: () => '法人被计入受害者',
    mend: '请更正人的类型或阶段。',
  },
  'TIP-DIM-21': {
    says: ({ value }) => `抑制需求的措施（${value}）出现在不计措施的阶段`,
    mend: '请使用“已采取的抑制需求措施”这一阶段。',
  },
  'TIP-CTX-01': {
    says: ({ unit, indicator }) => `计量单位 ${unit} 不是指标 ${indicator} 的计量单位`,
    mend: '请换算数值，或更正指标。',
  },
  'TIP-CTX-02': {
    says: ({ indicator }) => `${indicator} 是一组指标的标题，而不是指标`,
    mend: '请选择其下的指标。',
  },
  'TIP-CTX-03': {
    says: ({ value }) => `百分之 ${value} 超过了全部`,
    mend: '请更正数值或计量单位。',
  },
  'TIP-CTX-04': {
    says: ({ value }) => `${value} 为负数，而该指标不可能为负`,
    mend: '请更正数值。',
  },
  'TIP-CTX-05': {
    says: ({ value }) => `${value} 超出该指数的范围`,
    mend: '基尼系数为 0 至 100，性别不平等指数为 0 至 1。',
  },
  'TIP-CTX-06': {
    says: ({ n }) => `多条记录给出同一指标、同一地区、同一年份的数值（共 ${n} 条）；一条也不选用`,
    mend: '请只保留一条，或补充能区分它们的分类。',
  },
  'TIP-CTX-07': {
    says: () => '没有注明该数字的发布者',
    mend: '请写明发布该数字的机构。',
  },
  'TIP-CTX-08': {
    says: () => '“其他指标”没有备注',
    mend: '请在备注中写明指标名称。',
  },
  'TIP-CTX-09': {
    says: ({ indicator }) => `指标 ${indicator} 针对女性，而记录针对男性`,
    mend: '请更正性别。',
  },
  'TIP-POL-01': {
    says: ({ n }) => `同一年同一项义务有 ${n} 种不同的情况；一种也不选用`,
    mend: '请说明哪种情况正确。',
  },
  'TIP-POL-02': {
    says: ({ n }) => `多条记录对同一年同一项义务的说明相同（共 ${n} 条）`,
    mend: '请删除重复的记录。',
  },
  'TIP-POL-03': {
    says: ({ since }) => `情况为“无”，却注明了实施起始日期（${since}）`,
    mend: '请更正情况，或去掉日期。',
  },
  'TIP-POL-04': {
    says: ({ state }) => `情况为 ${state}，却没有说明证据`,
    mend: '请说明证据：已评价、有监测或仅有描述。',
  },
  'TIP-POL-05': {
    says: () => '没有注明该信息的发布者',
    mend: '请写明发布该信息的机构。',
  },
  'TIP-POL-06': {
    says: ({ duty }) => `${duty} 是计划的一章或不详，而不是一项义务`,
    mend: '请选择义务。',
  },
  'TIP-POL-07': {
    says: () => '没有说明自何时起适用',
    mend: '请填写年、月或日。',
  },
  'TIP-POL-08': {
    says: ({ evidence }) => `情况为“无”，却注明了证据（${evidence}）`,
    mend: '请更正情况或证据。',
  },
  'TIP-POL-09': {
    says: ({ since, year }) => `${year} 年已生效，但注明的开始日期更晚（${since}）`,
    mend: '请更正日期、情况或年份。',
  },
  'TIP-POL-10': {
    says: ({ review, since }) => `审查日期（${review}）早于开始日期（${since}）`,
    mend: '请更正其中一个日期。',
  },
  'TIP-LINK-01': {
    says: () => '这不是网页的地址',
    mend: '请填写完整的地址。',
  },
  'TIP-PRAC-01': {
    says: () => '该做法没有标题',
    mend: '请给出标题。',
  },
  'TIP-PRAC-02': {
    says: () => '没有说明做了什么',
    mend: '请用一句话说明。',
  },
  'TIP-PRAC-03': {
    says: () => '没有注明联系机构',
    mend: '请写明能够提供更多信息的机构。',
  },
  'TIP-PRAC-05': {
    says: () => '没有说明该做法的证据',
    mend: '请说明证据：已评价、有监测或仅有描述。',
  },
  'TIP-PRAC-06': {
    says: ({ n }) => `多条记录描述同一做法（共 ${n} 条）`,
    mend: '请将其合并，或以标题加以区分。',
  },
  'TIP-SUM-12': {
    says: () => '某一剥削形式各组成部分之和大于该形式本身',
    mend: '请更正各组成部分或该形式；如果一人可列入多种形式，请在映射文件中说明：“multiple: [form]”。',
  },
  'TIP-FORM-01': {
    says: ({ sector, form }) => `行业（${sector}）与没有行业的剥削形式（${form}）并列`,
    mend: '请更正行业，或补充剥削形式。',
  },
  'TIP-FORM-02': {
    says: ({ sector }) => `切除器官与工作行业（${sector}）并列`,
    mend: '请去掉行业，或补充第二种剥削形式。',
  },
  'TIP-FORM-04': {
    says: ({ band }) => `成年人（${band}）却注明“最恶劣形式的童工劳动”`,
    mend: '请更正形式或年龄；如果剥削在年满 18 岁之前结束，请在备注中说明。',
  },
  'TIP-FORM-09': {
    says: () => '债务质役既列为剥削形式，又列为控制手段',
    mend: '如果两者都是本意，则无须更正。',
  },
  'TIP-FLOW-08': {
    says: ({ route }) => `境内路线经过多个国家（${route}）`,
    mend: '请更正路线或国家。',
  },
  'TIP-FLOW-09': {
    says: ({ route }) => `跨境路线只有一个国家（${route}）`,
    mend: '请列出路线上的所有国家，或更正路线。',
  },
  'TIP-FLOW-10': {
    says: ({ route }) => `途经国家中有不代表地点的代码（${route}）`,
    mend: '请填写国家，或填写“不详”。',
  },
  'TIP-FLOW-11': {
    says: ({ last, area }) => `路线的最后一个国家（${last}）不是发现受害人的国家（${area}）`,
    mend: '请补全路线。如受害人在国外被发现，请以阶段或备注说明。',
  },
}
