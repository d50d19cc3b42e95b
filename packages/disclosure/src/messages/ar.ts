import type { Catalogue } from '@tipstat/language'
import type { DisclosureRefusalCode } from '../refusal.ts'

/** Arabic words for what disclosure control refuses. */
export const ar: Catalogue<DisclosureRefusalCode> = {
  'disclosure.nothing': () => 'لا يوجد جدول لنشره.',
  'disclosure.several-sources': (p) =>
    `يضم الإصدار جداول تقديم واحد من مصدر واحد، وهذه من عدة مصادر: ${p.sources}. أنشئ إصدارا لكل منها.`,
  'disclosure.same-table': (p) => `يرد الجدول ${p.table} مرتين في الإصدار. احذف أحدهما.`,
  'disclosure.round5-only-made-up': (p) =>
    `لا تقبل القاعدة round-5 إلا بيانات مختلقة، و«${p.source}» غير معلم كذلك: فالتقريب لا يحمي المجموعات الصغيرة ولا التنقيحات. تنتظر البيانات السرية الحجب المقترن ببرهان، وتخرج البيانات المنشورة بقاعدة already-public.`,
  'disclosure.round5-exact-only': (p) =>
    `تقرب القاعدة round-5 أعدادا دقيقة، وفي الجدول ${p.table} أعداد غير دقيقة. انشره بقاعدة already-public إن كان صاحبه قد نشره.`,
  'disclosure.round5-counts-only': (p) => `تقرب القاعدة round-5 الأعداد، وفي الجدول ${p.table} معدلات. انشر الأعداد.`,
  'disclosure.not-published': (p) =>
    `تقبل القاعدة already-public بيانات يذكر ملف مطابقتها نشرها، و«${p.source}» لا يذكره. إن كان صاحبها قد نشرها فاذكر «published: by, url, date, licence» في ملف المطابقة.`,
  'disclosure.changed-by-us': (p) =>
    `في الجدول ${p.table} أعداد ليست كما نشرها صاحبها، فلا يمكن أن يخرج بقاعدة already-public.`,
  'disclosure.no-release': (p) => `لا يوجد إصدار في ${p.folder}. أنشئه أولا: tipstat release PROJECT NAME.`,
  'disclosure.tampered': (p) => `الإصدار ${p.folder} ليس كما أنشئ (${p.problem}: ${p.file}). لم يفتح. أنشئه من جديد.`,
}
