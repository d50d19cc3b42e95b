import type { Catalogue } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import type { PrimaryCode } from './primary-messages.ts'

/** Arabic words for why something is withheld for its own sake, and how a table could be made coarser. */
export const ar: Catalogue<PrimaryCode> = {
  'primary.small': () => 'محجوب: عدد الأشخاص فيه أقل مما يجوز إظهاره.',
  'primary.contributors': () => 'محجوب: مصدره عدد قليل جدا من الجهات أو البلدان، ويمكن أن تستنتج منه أعدادها هي.',
  'primary.group': () => 'محجوب: جميع أشخاص مجموعة ما تقريبا في هذه الفئة وحدها، فتصبح معروفة عن كل منهم.',
  'primary.zero': () => 'محجوب: يكشف هذا الصفر الفئة التي يوجد فيها جميع أشخاص مجموعة ما.',
  'primary.difference': () => 'محجوب: بطرحه من عدد آخر يحصل القارئ على عدد لا يجوز إظهاره.',
  'primary.dominance': () => 'محجوب: معظم هذا المجموع من عدد قليل من المساهمين.',
  'primary.p-percent': () => 'محجوب: يمكن لأحد المساهمين أن يستنتج من هذا المجموع ما ساهم به غيره.',
  'primary.not-allowed': (p) =>
    `لا تسمح مجموعة القواعد بجداول مصنفة حسب «${fieldName(String(p.dimension), 'ar')}». احذف هذا التصنيف أو اختر مجموعة قواعد أخرى.`,
  'primary.not-crossed': (p) =>
    `لا تسمح مجموعة القواعد بالجمع بين «${fieldName(String(p.dimension), 'ar')}» و«${fieldName(String(p.other), 'ar')}»: فهما معا يسهلان العثور على الأشخاص. انشرهما في جدولين منفصلين.`,
  'coarsen.lowest-level': (p) =>
    `الأقل كلفة حذف أدق مستويات «${fieldName(String(p.dimension), 'ar')}». الخلايا التي تحجب لذاتها: ${p.after} بدلا من ${p.before}.`,
  'coarsen.subregions': (p) =>
    `الأقل كلفة عرض «${fieldName(String(p.dimension), 'ar')}» حسب المناطق الفرعية في M49. الخلايا التي تحجب لذاتها: ${p.after} بدلا من ${p.before}.`,
  'coarsen.regions': (p) =>
    `الأقل كلفة عرض «${fieldName(String(p.dimension), 'ar')}» حسب مناطق M49. الخلايا التي تحجب لذاتها: ${p.after} بدلا من ${p.before}.`,
  'coarsen.broad-groups': (p) =>
    `الأقل كلفة عرض «${fieldName(String(p.dimension), 'ar')}» حسب المجموعات العامة في قائمة رموزه. الخلايا التي تحجب لذاتها: ${p.after} بدلا من ${p.before}.`,
  'coarsen.three-forms': (p) =>
    `الأقل كلفة عرض «${fieldName(String(p.dimension), 'ar')}» في ثلاث فئات: الاستغلال الجنسي والعمل القسري والأشكال الأخرى. الخلايا التي تحجب لذاتها: ${p.after} بدلا من ${p.before}.`,
  'coarsen.years': (p) =>
    `الأقل كلفة جمع كل سنتين معا («${fieldName(String(p.dimension), 'ar')}»). الخلايا التي تحجب لذاتها: ${p.after} بدلا من ${p.before}.`,
  'coarsen.drop': (p) =>
    `الأقل كلفة حذف التصنيف حسب «${fieldName(String(p.dimension), 'ar')}». الخلايا التي تحجب لذاتها: ${p.after} بدلا من ${p.before}.`,
  'coarsen.none': () => 'لا توجد خطوة واحدة تجعل الجدول أقل تفصيلا فيقل بها عدد الخلايا التي تحجب لذاتها.',
}
