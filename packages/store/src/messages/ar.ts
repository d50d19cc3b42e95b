import type { Catalogue } from '@tipstat/language'
import type { StoreRefusalCode } from '../refusal.ts'

/** Arabic words for what the store refuses. */
export const ar: Catalogue<StoreRefusalCode> = {
  'store.locked': (p) =>
    `المخزن ${p.folder} قيد الاستخدام من عملية tipstat أخرى. انتظر حتى تنتهي ثم أعد الأمر نفسه؛ لم يتغير شيء.`,
  'store.missing': (p) => `لا يوجد مخزن في ${p.folder}. قدم ملفا أولا، أو حدد مجلدا آخر بواسطة --store.`,
  'store.version': (p) =>
    `إصدار المخزن ${p.folder} هو ${p.found}، وهذا الإصدار من tipstat يقرأ الإصدار ${p.known}. استخدم tipstat الذي أنشأه؛ لم يتغير شيء.`,
  'store.not-a-store': (p) =>
    `يحتوي ${p.folder} على ملف tipstat.duckdb ليس مخزنا أو أنه تالف. استعده من نسخة احتياطية، أو حدد مجلدا آخر.`,
  'store.unreachable': (p) => `لا يمكن استخدام المجلد ${p.folder} مخزنا (${p.reason}). حدد مجلدا يحق لك الكتابة فيه.`,
  'store.shared-folder': (p) =>
    `يحتوي ${p.folder} على ملفات أخرى ويمكن لمستخدمين آخرين الاطلاع عليه. خصص للمخزن مجلدا مستقلا: حدد مجلدا لا وجود له بعد.`,
  'store.no-source': (p) => `لا يحتوي المخزن على بيانات مقبولة من المصدر «${p.source}». وفيه: ${p.known}.`,
  'store.no-such-table': (p) =>
    `ليس لدى «${p.source}» جدول ${p.stage} حسب ${p.by}. ولديه: ${p.known}. لجمع الأجزاء صرح بأبعادها تحت «exhaustive» في ملف المطابقة ثم قدم الملف من جديد.`,
  'store.several-tables': (p) =>
    `لدى «${p.source}» عدة جداول ${p.stage} تختلف في ${p.field}: ${p.known}. حدد المقصود منها.`,
  'store.rates-never-add': (p) => `المعدلات والنسب المئوية لا تجمع أبدا. ولدى «${p.source}»: ${p.known}.`,
  'store.bad-band': (p) =>
    `«${p.band}» ليست فئة عمرية. اكتب Y0T17 للأعمار من 0 إلى 17 سنة، وY_GE18 لمن عمره 18 سنة فأكثر.`,
  'store.overlapping-bands': (p) =>
    `الفئتان العمريتان ${p.band} و${p.other} متداخلتان، فيُحسب أشخاص مرتين. اذكر فئات غير متداخلة.`,
  'store.overlapping-parts': (p) =>
    `لا يمكن جمع جدول «${p.source}» حسب ${p.by}: يتداخل ${p.first} و${p.second} (${p.field})، فيُحسب أشخاص مرتين.`,
  'store.too-many-cells': (p) =>
    `عدد خلايا جدول ${p.stage} حسب ${p.by} يبلغ ${p.cells}، والحد الأقصى ${p.limit}. اطلب أبعادا أقل.`,
  'store.unknown-code': (p) => `«${p.code}» غير معروف هنا (${p.field}). تحقق من الكتابة.`,
  'store.bad-instant': (p) =>
    `«${p.instant}» ليس لحظة زمنية. اكتب تاريخًا (2026-05-31) أو وقتًا مع منطقته الزمنية (2026-05-31T12:00:00Z).`,
}
