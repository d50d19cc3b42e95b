import { type Catalogue, isolate, plural } from '@tipstat/language'
import type { AnswerCode } from './answer-messages.ts'

const own = (value: string | number | undefined): string => isolate(String(value))

/** Arabic words of what comes back to a sender. */
export const ar: Catalogue<AnswerCode> = {
  'page.title': (p) => `إيصال الملف ${own(p.file)}`,
  'page.accepted': () => `هذا الملف صالح للاستخدام`,
  'page.accepted-with-warnings': () => `هذا الملف صالح للاستخدام، وثمة أسئلة بشأنه`,
  'page.not-stored': () => `لم يُحفظ هذا الملف`,
  'page.rejected': () => `هذا الملف غير صالح للاستخدام على حاله`,
  'page.file': () => `الملف`,
  'page.sheet': () => `الورقة`,
  'page.source': () => `المصدر`,
  'page.read': () => `السجلات المقروءة`,
  'page.accepted-records': () => `المقبولة`,
  'page.set-aside': () => `المنحاة`,
  'page.unresolved': () => `بحقل لم يفهم`,
  'page.disputed': () => `المتنازع فيها`,
  'page.comes-with': () => `ما يرافق هذه الصفحة`,
  'page.marked': () => `ملفكم وقد وضعت علامة على كل ملاحظة`,
  'page.set-aside-file': () =>
    `السجلات المنحاة مع الأسباب، بشكل ملفكم: تقرؤها المطابقة نفسها. صححوها في ملفكم أنتم وأرسلوه: فالملف هو كل ما يحسب لمصدره.`,
  'page.findings-file': () => `كل الملاحظات، واحدة في كل صف`,
  'page.first-reasons': (p) => `في هذه الملفات تُذكر أسباب أول ${p.limit} حالة بالكلمات، وتُذكر للبقية رموزها فقط.`,
  'page.found': () => `الملاحظات`,
  'page.nothing': () => `لم يلاحظ شيء يستوجب التصحيح.`,
  'page.how-to-mend': () => `كيفية التصحيح`,
  'page.cases': (p) =>
    plural('ar', Number(p.count), {
      zero: 'لا حالات',
      one: 'حالة واحدة',
      two: 'حالتان',
      few: `${own(p.n)} حالات`,
      many: `${own(p.n)} حالة`,
      other: `${own(p.n)} حالة`,
    }),
  'page.shown': (p) =>
    `المعروض هنا أول المجموعات وعددها ${own(p.shown)} من ${own(p.n)}؛ ويسرد ملف الملاحظات كل الملاحظات.`,
  'page.not-shown': () =>
    `لا تعرض الأعمدة التي لا تستخدمها المطابقة، ولا الأعمدة التي تشبه المعرفات، ولا أرقام القضايا. والنص الذي ينتهي بـ … مختصر.`,
  'page.totals': () => `مجاميع للتأكيد`,
  'page.confirm': () => `يرجى مقارنة هذه المجاميع بمجاميعكم وتأكيدها.`,
  'page.no-totals': () => `لا مجاميع: لم يحمل أي سجل يمثل مجموعا.`,
  'page.year': () => `السنة`,
  'page.stage': () => `المرحلة`,
  'page.unit': () => `الوحدة`,
  'page.total': () => `المجموع`,
  'page.records': () => `السجلات`,
  'page.name': () => `الاسم`,
  'page.date': () => `التاريخ`,
  'page.signature': () => `التوقيع`,
  'page.rules': () => `القواعد`,
  'page.ran': (p) => `القواعد المطبقة: ${own(p.n)}`,
  'page.not-run': (p) => `القواعد غير المطبقة: ${own(p.n)}`,
  'page.made': () =>
    `أعده ${own('tipstat')}. لا تحمل هذه الصفحة شيئا ولا تشغل شيئا ولا ترسل شيئا. وفيها بيانات مرسلها: فاحفظوها كما تحفظون الملف.`,
  'unmarked.persons': () => `لا نسخة معلمة: يبدو أن عمودا يبين هوية الأشخاص، والنسخة ستكرره.`,
  'unmarked.refused': () => `لا نسخة معلمة: رفض الملف قبل قراءة سجلاته.`,
  'unmarked.nothing': () => `لا نسخة معلمة: لا شيء يستوجب علامة.`,
  'unmarked.large': (p) => `لا نسخة معلمة: الملف أكبر من ${own(p.limit)} ميغابايت. ويسرد ملف الملاحظات كل الملاحظات.`,
  'unmarked.copies': () =>
    `لا نسخة معلمة: قد تكرر أجزاء أخرى من المصنف (جدول محوري أو مخطط أو تصفية أو تعليقات) الأعمدة التي يجب أن تعود فارغة.`,
  'unmarked.formulas': () => `لا نسخة معلمة: تعتمد خلايا أخرى على صيغ في الأعمدة التي يجب أن تعود فارغة.`,
  'unmarked.parts': () => `لا نسخة معلمة: بني المصنف على نحو لا يسمح بوضع العلامات.`,
  'mark.sheet': () => `ما لاحظه ${own('tipstat')}`,
  'mark.colours': () => `الألوان: الأحمر للأخطاء، والأصفر للتحذيرات، والأزرق للملاحظات.`,
  'mark.remove': () => `أضاف ${own('tipstat')} هذه الورقة. ولا تقرأ عند إرسال المصنف من جديد.`,
  'mark.blanked': (p) => `تعود هذه الأعمدة فارغة، لأن المطابقة لا تستخدمها أو لأنها تشبه المعرفات: ${own(p.columns)}.`,
  'mark.no-notes': () => `في الورقة تعليقات أو رسوم خاصة بها: لونت الخلايا دون تعليق.`,
  'mark.first-notes': (p) => `لأول ${own(p.limit)} خلية تعليق؛ والأخرى ملونة فقط. ويسرد ملف الملاحظات كل الملاحظات.`,
  'mark.severity': () => `الخطورة`,
  'mark.rule': () => `القاعدة`,
  'mark.says': () => `موضع الخلل`,
  'mark.count': () => `الملاحظات`,
  'mark.where': () => `أول الخلايا`,
  'mark.more-in-cell': (p) =>
    `وفي هذه الخلية ${plural('ar', Number(p.n), {
      one: 'ملاحظة أخرى',
      two: 'ملاحظتان أخريان',
      few: `${own(p.n)} ملاحظات أخرى`,
      many: `${own(p.n)} ملاحظة أخرى`,
      other: `${own(p.n)} ملاحظة أخرى`,
    })}`,
  'back.page': (p) => `الصفحة ${own(p.page)}`,
  'back.marked': (p) => `النسخة المعلمة ${own(p.file)}`,
  'back.parquet': (p) => `الملاحظات بصيغة ${own('Parquet')}: ${own(p.file)}`,
}
