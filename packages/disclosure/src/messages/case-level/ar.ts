import type { Catalogue } from '@tipstat/language'
import type { MicrodataNoteCode, MicrodataRefusalCode } from '../../microdata/refusal-codes.ts'

/** Arabic words for case-level release. */
export const ar: Catalogue<MicrodataRefusalCode | MicrodataNoteCode> = {
  'disclosure.bad-records': (p) => `ليس في السجلات عمود ${p.column} بطول سائر الأعمدة. أعط كل عمود قيمة لكل سجل.`,
  'disclosure.direct-identifier': (p) =>
    `يدل العمود ${p.column} على شخص أو قضية أو يضم نصا حرا. لا يدخل أبدا في ملف للاستخدام العام: احذفه.`,
  'disclosure.column-twice': (p) => `ذكر العمود ${p.column} مرتين. العمود إما مفتاح وإما حساس، ومرة واحدة.`,
  'disclosure.not-nested': (p) =>
    `يقطع المستوى ${p.level} من ${p.column} مجموعات المستوى السابق. يجب أن يتألف كل مستوى من مجموعات كاملة من سابقه.`,
  'disclosure.too-many-levels': (p) =>
    `عدد تركيبات مستويات المفاتيح ${p.nodes}، ولا يبحث في أكثر من ${p.most}. أعط مفاتيح أو مستويات أقل.`,
  'disclosure.bad-parameter': (p) =>
    `لا تصلح قيمة ${p.parameter} هنا. k تساوي 2 أو أكثر، وl تساوي 1 أو أكثر، والنسب بين 0 و1، وتحتاج l وأكبر نسبة إلى عمود حساس، والبذرة عدد صحيح، والحجم من 1 إلى 5000000.`,
  'disclosure.too-few-records': (p) => `عدد السجلات أقل من k = ${p.k}. لا يمكن أن يصنع منها ملف للاستخدام العام.`,
  'disclosure.not-diverse': (p) =>
    `حتى السجلات كلها معا لا تختلف بما يكفي في ${p.sensitive} (l = ${p.l}، أكبر نسبة ${p.largestShare}). سيكشف ملف الاستخدام العام هذا العمود لكل شخص فيه. احذف العمود.`,
  'disclosure.not-anonymous': (p) =>
    `حتى عند أوسع المستويات يلزم حذف سجلات كثيرة جدا (k = ${p.k}، l = ${p.l}). المفتاح الأعلى كلفة هو ${p.key}: احذفه أو أعطه مستوى أوسع.`,
  'disclosure.no-decision': (p) =>
    `«${p.source}» ليست بيانات مختلقة. لا تخرج سجلاتها فرادى إلا بقرار من صاحبها: اذكر صاحبها ومن تحقق ومن وافق (صفتان) واليوم.`,
  'disclosure.only-released': () =>
    'تسحب السجلات الاصطناعية من إصدار لا من غيره. أنشئ إصدارا أو افتحه أولا: tipstat release PROJECT NAME.',
  'disclosure.several-stages': (p) => `يضم الإصدار جداول مراحل عدة: ${p.stages}. اذكر المرحلة التي يسحب منها.`,
  'disclosure.no-margins': (p) =>
    `لا يصلح أي جدول من الإصدار ${p.release} للسحب: فيها معدلات أو فئات متداخلة أو لا أعداد فيها.`,
  'disclosure.too-many-combinations': (p) =>
    `تمتد الجداول على ${p.combinations} من تركيبات فئاتها، ولا يوفق أكثر من ${p.most}. اذكر جداول أقل.`,
  'disclosure.synthetic-note': (p) =>
    `سجلات اصطناعية. لا أحد في هذا الملف حقيقي: سحب عشوائيا من الجداول المنشورة للإصدار ${p.release} للتدريب والعرض. لا تعد منه ولا تقارن ولا تنشر؛ فالأعداد في الإصدار.`,
}
