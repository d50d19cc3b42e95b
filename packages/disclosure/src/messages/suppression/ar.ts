import type { Catalogue, Params } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import type { SuppressionRefusalCode } from '../../facets/refusal-codes.ts'
import { ar as primary } from '../primary/ar.ts'
import { adviceIn } from './advice-in.ts'

const advice = adviceIn(primary, ' ')

const revised = (p: Params): string =>
  `نُقّح ${p.number} من الأعداد بعد نشرها بعدد من الأشخاص أقل مما تُظهره القاعدة ${p.policy}، أو بأشخاص كلهم تقريبا من فئة واحدة: فمن لديه هذه وتلك يرى من أُضيف أو حُذف. لم يصدر شيء. انتظر تنقيحا أكبر، أو، إن كان لا يُعرف بذلك أحد، فاذكر السبب في tipstat.yaml تحت revisions في الإصدار: - { why: ..., numbers: ${p.digest} }.${p.note ? ` ما هي عليه وما كانت عليه مبين في ${p.note} وهو سري.` : ''} ومنها: ${p.cells}. الجداول: ${p.tables}.`

/** Arabic words for what suppression refuses. */
export const ar: Catalogue<SuppressionRefusalCode> = {
  'disclosure.suppression-exact-only': (p) =>
    `يتضمن الجدول ${p.table} أعدادا ليست أعدادا دقيقة، والحجب يحتاج إلى أعداد دقيقة. إذا كان مالكها قد نشرها فأصدرها بقاعدة already-public.`,
  'disclosure.suppression-counts-only': (p) =>
    `يتضمن الجدول ${p.table} معدلات، والحجب يحمي الأعداد. أصدر الأعداد: فالمعدلات تُحسب مما صدر.`,
  'disclosure.not-additive': (p) =>
    `لا يطابق الجدول ${p.table} مجموع سجلاته هو، فلا يصح عليه أي برهان. لم يصدر شيء. أعد جدولته من المخزن؛ وإذا تكرر ذلك فأبلغ عنه بوصفه خللا في tipstat.`,
  'disclosure.not-allowed': primary['primary.not-allowed'],
  'disclosure.not-crossed': primary['primary.not-crossed'],
  'disclosure.justice-victims': (p) =>
    `القاعدة justice للجرائم وللأشخاص المشتبه فيهم والملاحقين والمدانين والمحكوم عليهم: فهي تطبع الأعداد ابتداء من ${p.threshold} والأصفار. وفي الإصدار ${p.name} جداول للضحايا (${p.stages}). لم يصدر شيء. استخدم national-annual للضحايا.`,
  'disclosure.too-fine': (p) =>
    `سيضم جدول مصنف حسب ${p.by} عددا من الخلايا قدره ${p.cells}؛ ولا يُلتمس البرهان إلا حتى ${p.limit}. لم يصدر شيء. انشر تصنيفات متقاطعة أقل أو فئات أقل: وأكثرها في «${fieldName(String(p.dimension), 'ar')}».`,
  'disclosure.not-safe': (p) =>
    `لم تجد القاعدة ${p.policy} سبيلا إلى حجب ما يكفي من ${p.tables} كي لا يمكن العثور على أحد. عدد الأرقام التي يمكن استنتاجها أو تضييق مداها: ${p.number}، ومنها ${p.cells}. لم يصدر شيء.${p.earlier ? ' وقد رُوعيت أعداد الإصدارات السابقة.' : ''}${p.note ? ` وكيفية توصل القارئ إلى ذلك مبينة في ${p.note}، وهو سري.` : ''}${advice(p)}`,
  'disclosure.nothing-shown': (p) =>
    `سيتعين على القاعدة ${p.policy} أن تحجب جميع أعداد ${p.tables}. لم يصدر شيء. اجمع عدة سنوات أو مناطق معا، أو عددا أكبر من الأشخاص.`,
  'disclosure.other-method': (p) =>
    `أُحصي هؤلاء الأشخاص في الإصدار ${p.release} بقاعدة ${p.policy}، وطريقة أخرى إلى جانبها تكشف أكثر مما تكشفه كل منهما. لم يصدر شيء: التزم طريقة واحدة للبيانات نفسها.`,
  'disclosure.unfinished': (p) =>
    `لم يكف الوقت لإثبات سلامة ${p.tables} بموجب القاعدة ${p.policy}. لم يصدر شيء: فقد يصدره حاسوب آخر على نحو مختلف. انشر تصنيفات متقاطعة أقل.${advice(p)}`,
  'disclosure.no-contributors': (p) =>
    `لا تعرض القاعدة ${p.policy} إلا الأعداد الواردة من ${p.number} من البلدان أو الجهات على الأقل، وجميع سجلات ${p.tables} واردة من جهة واحدة. لم يصدر شيء. اذكر في السجلات من أبلغ عنها، أو اختر قاعدة أخرى.`,
  'disclosure.overlapping-areas': (p) =>
    `تقع المنطقة ${p.first} داخل المنطقة ${p.second}، وكلتاهما في ${p.tables}: فيمكن طرح إحداهما من الأخرى، ولا يُعرف هل تعد إحداهما أشخاص الأخرى. لم يصدر شيء. أصدر البلدان والأقاليم كلا على حدة، من مصادر مستقلة.`,
  'disclosure.other-ages': (p) =>
    `طبع إصدار سابق الفئة العمرية ${p.earlierBand}، وسيطبع ${p.tables} الفئة ${p.now}: فيمكن طرح إحداهما من الأخرى. لم يصدر شيء. احتفظ بالفئات العمرية للإصدار السابق.`,
  'disclosure.told-before': (p) =>
    `طُبعت في إصدار سابق أو في مكان آخر أعداد من ${p.tables} لا تطبعها القاعدة ${p.policy}: أقل من عتبتها أو أصفار. وهي معروفة، ولن يخفي حجبها الآن شيئا. لم يصدر شيء. استخدم قاعدة الإصدار السابق، أو احذف هذه الجداول.`,
  'disclosure.contradicting': (p) =>
    `يتناقض الجدول ${p.table} مع جداول أخرى للأشخاص أنفسهم (${p.place}): فالأجزاء تزيد على مجموعها، أو تختلف المجاميع. ولا يمكن أن تكون أعداد الأشخاص كذلك، ولا يمكن إثبات شيء عنها. لم يصدر شيء. صححها، أو أصدر عددا أقل من هذه الجداول معا، أو أضف جدول المجاميع.`,
  'disclosure.small-revisions': revised,
  'disclosure.other-revisions': (p) => `ما ورد تحت revisions في الإصدار يخص أعدادا أخرى. ${revised(p)}`,
  'disclosure.elsewhere-unknown': (p) =>
    `العدد المطبوع في مكان آخر (${p.where}) يذكر رمزا غير موجود: ${p.code} تحت ${p.dimension}. لم يصدر شيء: فلن يكون العدد عن أحد ولن يبرهن معه شيء. صحّح المدخل تحت elsewhere في tipstat.yaml.${p.near ? ` أقرب الرموز: ${p.near}.` : ''}`,
  'disclosure.elsewhere-twice': (p) =>
    `العدد المطبوع في مكان آخر (${p.where}) يحصي شخصا مرتين: مناطقه أو سنواته أو رموزه متداخلة. لم يصدر شيء. صحّح المدخل تحت elsewhere في tipstat.yaml.`,
  'disclosure.elsewhere-otherwise': (p) =>
    `العدد المطبوع في مكان آخر (${p.where}) ليس ما يُحصى اليوم. لم يصدر شيء. صحّح المدخل تحت elsewhere في tipstat.yaml: عدده أو رموزه أو أعماره؛ وإن نُقّحت البيانات منذئذ فاكتب revised: true.`,
  'disclosure.elsewhere-exact': (p) =>
    `طُبع في مكان آخر عدد دقيق للأشخاص أنفسهم (${p.where}). وإلى جانبه يخفي التقريب والضجيج أقل مما يعدان به. لم يصدر شيء: استخدم قاعدة حجب تُبرهن مع ذلك العدد.`,
}
