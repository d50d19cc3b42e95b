import type { Language } from '@tipstat/language'

/** What a field is called, in the order of `languages`: en, fr, es, ru, ar, zh. */
const names = {
  area: ['country or area', 'pays ou zone', 'país o zona', 'страна или территория', 'البلد أو المنطقة', '国家或地区'],
  year: ['year', 'année', 'año', 'год', 'السنة', '年份'],
  stage: ['stage', 'stade', 'etapa', 'стадия', 'المرحلة', '阶段'],
  sex: ['sex', 'sexe', 'sexo', 'пол', 'الجنس', '性别'],
  age: ['age', 'âge', 'edad', 'возраст', 'العمر', '年龄'],
  ageYears: ['age', 'âge', 'edad', 'возраст', 'العمر', '年龄'],
  form: [
    'form of exploitation',
    "forme d'exploitation",
    'forma de explotación',
    'форма эксплуатации',
    'شكل الاستغلال',
    '剥削形式',
  ],
  citizenship: ['citizenship', 'nationalité', 'nacionalidad', 'гражданство', 'الجنسية', '国籍'],
  counterpart: [
    'counterpart country',
    'pays de contrepartie',
    'país de contraparte',
    'страна-контрагент',
    'البلد المقابل',
    '对应国家',
  ],
  scope: ['route', 'itinéraire', 'ruta', 'маршрут', 'المسار', '路线'],
  unit: ['unit', 'unité', 'unidad', 'единица измерения', 'وحدة القياس', '计量单位'],
  counting: ['counting unit', 'unité de compte', 'unidad de recuento', 'единица учёта', 'وحدة العد', '计数单位'],
  authority: [
    'source authority',
    'autorité source',
    'autoridad de origen',
    'орган-источник',
    'الجهة المصدر',
    '来源机构',
  ],
  reference: [
    'reference date',
    'date de référence',
    'fecha de referencia',
    'отчётная дата',
    'التاريخ المرجعي',
    '参考日期',
  ],
  status: [
    'observation status',
    "statut de l'observation",
    'estado de la observación',
    'статус наблюдения',
    'حالة المشاهدة',
    '观测状态',
  ],
  confidentiality: [
    'confidentiality',
    'confidentialité',
    'confidencialidad',
    'конфиденциальность',
    'السرية',
    '保密状态',
  ],
  value: ['number', 'nombre', 'número', 'число', 'العدد', '数值'],
  id: ['case number', 'numéro de dossier', 'número de caso', 'номер дела', 'رقم القضية', '案件编号'],
} as const satisfies Record<string, readonly [string, string, string, string, string, string]>

const order: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh']

/** The name of a field of a record for a reader; a name that is not known stands as it is. */
export const fieldName = (field: string, language: Language): string =>
  (names as Readonly<Record<string, readonly string[]>>)[field]?.[order.indexOf(language)] ?? field
