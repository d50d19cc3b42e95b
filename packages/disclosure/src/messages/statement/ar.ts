import type { Catalogue } from '@tipstat/language'
import type { StatementCode } from './statement-messages.ts'

/** Arabic words of the statement of a release. */
export const ar: Catalogue<StatementCode> = {
  'statement.language': () => 'العربية',
  'statement.draft': () => 'مسودة: غير معتمدة. لا يجوز نشر شيء منها.',
  'statement.embargo': (p) => `حظر نشر: لا يجوز نشر شيء من هذا قبل ${p.day}.`,
  'statement.release': (p) => `الإصدار ${p.name}، من بيانات قبلها tipstat ${p.tipstat}، المخطط ${p.scheme}`,
  'statement.made-up': () => 'بيانات مختلقة: لا أحد فيها حقيقي.',
  'statement.drafted': (p) => `أعده: ${p.who}`,
  'statement.checked': (p) => `راجعه: ${p.who}`,
  'statement.approved': (p) => `اعتمده: ${p.who}`,
  'statement.source': (p) => `المصدر: ${p.title}`,
  'statement.published-by': (p) => `نشره: ${p.by}، ${p.date}`,
  'statement.where': (p) => `العنوان: ${p.url}`,
  'statement.licence': (p) => `الترخيص: ${p.licence}`,
  'statement.note': (p) => `ملاحظة: ${p.note}`,
  'statement.break.law': (p) => `انقطاع في السلسلة ابتداء من ${p.year} (القانون)${p.more}`,
  'statement.break.definition': (p) => `انقطاع في السلسلة ابتداء من ${p.year} (التعريف)${p.more}`,
  'statement.break.source': (p) => `انقطاع في السلسلة ابتداء من ${p.year} (المصدر)${p.more}`,
  'statement.break.counting-unit': (p) => `انقطاع في السلسلة ابتداء من ${p.year} (وحدة العد)${p.more}`,
  'statement.policy': (p) => `السياسة: ${p.name}`,
  'statement.computed': (p) => `جدول لم ينشره صاحب البيانات، بل جمع مما نشره: ${p.table}`,
  'statement.proof': (p) => `البرهان: ${p.proof}`,
  'statement.earlier': (p) => `أثبت مع الإصدار السابق له: ${p.id}`,
  'statement.elsewhere': (p) => `أثبت مع ما نشر في موضع آخر: ${p.where}`,
  'statement.revisions': (p) =>
    `أعداد نقحت منذ إصدار سابق بفارق أشخاص قلائل: ${p.numbers}. لماذا يجوز أن يرى ذلك: ${p.why}`,
  'statement.certificate': (p) => `شهادة، sha256 ${p.sha256}: ${p.tables}`,
  'statement.round-5': () => 'كل عدد مقرب إلى أحد مضاعفات 5 من قيمته الدقيقة؛ والأعداد من 0 إلى 4 محجوبة تحت رمز واحد.',
  'statement.round-5-left-out': () =>
    'الفئة أو المنطقة أو السنة التي ليس فيها عدد يبلغ 5 تسقط من الجدول: ففي كل خلية منها من 0 إلى 4.',
  'statement.round-5-totals': () => 'الإجماليات مقربة من قيمتها الدقيقة، وقد لا تساوي مجموع أجزائها.',
  'statement.owner-published': () =>
    'الأعداد كما نشرها صاحبها. والأعداد المقيدة تبقى مقيدة ضمن الحدود التي نشرها صاحبها.',
  'statement.together': (p) =>
    `جميع الأعداد عن الأشخاص أنفسهم مقربة معا إلى مضاعفات ${p.base}: فالأجزاء تكوّن إجمالياتها، والعدد هو نفسه في كل جدول.`,
  'statement.away': (p) =>
    `يبعد كل منها عن العدد الدقيق أقل من ${p.base}؛ أما الإجمالي الذي يتباعد حداه low وhigh أكثر من ذلك فأقل من ${p.total}.`,
  'statement.zero-in-sums': (p) =>
    `العدد 0 تحت رمز واحد، status suppressed بلا value: من 0 إلى ${p.most}، أو إلى ما يذكره high. ويحسب في المجاميع 0.`,
  'statement.left-out-as-little': () =>
    'الفئة أو المنطقة أو السنة التي ليس فيها عدد غير ذلك تسقط من الجدول: ففي كل خلية منها مثل ذلك القليل.',
  'statement.noise': () =>
    'يحمل كل عدد تشويشا عشوائيا لا يتوقف إلا على السجلات التي وراءه: فللسجلات نفسها التشويش نفسه في كل جدول وإصدار.',
  'statement.noise-bounds': (p) =>
    `متوسط التشويش 0 وتباينه ${p.V} حيث يسمح العدد الصغير بذلك، ولا يتجاوز ${p.D} أبدا؛ ولا ينتج عنه عدد من 1 إلى ${p.js}.`,
  'statement.noise-zero': (p) =>
    `العدد 0 تحت رمز واحد، status suppressed بلا value: من 0 إلى ${p.D}. وكل عدد سواه وراءه شخص ما.`,
  'statement.noise-totals': () =>
    'للإجماليات تشويش خاص بها وليست مجموع أجزائها: فخذوا كل عدد من الجدول الذي يرد فيه، ولا تجمعوا.',
  'statement.withheld': (p) =>
    `الأعداد الأقل من ${p.threshold}، وأعداد أخرى قد تكشفها، محجوبة تحت رمز واحد: status suppressed بلا value.`,
  'statement.withheld-but-zeros': (p) =>
    `الأعداد الأقل من ${p.threshold} غير 0، وأعداد أخرى قد تكشفها، محجوبة تحت رمز واحد: status suppressed بلا value.`,
  'statement.zeros-printed': () => 'الأصفار ظاهرة. ولا يحل الرمز محل 0 إلا حيث يكون low صفرا، لأن ذلك الصفر يكشف غيره.',
  'statement.zeros-withheld': () => 'وقد يحل الرمز محل 0 أيضا: فلا يظهر أي صفر.',
  'statement.left-out': () => 'الفئة أو المنطقة أو السنة التي ليس فيها عدد يظهر تسقط من الجدول.',
  'statement.exact': () => 'كل عدد ظاهر دقيق، والإجماليات كذلك.',
  'statement.proof-certificate': () =>
    'أثبت أن كل عدد محجوب تجب حمايته غير مؤكد: إذ توافق جداول كاملة أخرى كل ما هو ظاهر.',
  'statement.proof-certificate-where': () => 'وهي في شهادة سرية ليست جزءا من الإصدار.',
  'statement.proof-controlled-rounding': () =>
    'أثبت عند إنشائه أن جميع الأعداد معا، ومع أعداد الإصدارات السابقة، تترك لكل خلية من الأعداد الممكنة ما لا يقل عن البعد بين مضاعفين.',
  'statement.proof-controlled-rounding-now': () =>
    'تم التحقق من أن كل عدد هو مضاعف من هذا القبيل بالحدين اللذين يفصح عنهما، ومن أن الأجزاء تكوّن إجمالياتها.',
  'statement.proof-cell-key': () =>
    'تم التحقق من أن كل عدد مما يمكن أن يعطيه التشويش بالحدين اللذين يفصح عنهما. والذي يخفي الأعداد الدقيقة سر لدى الجهة، والتشويش يمكن تقليله بالمتوسطات: انظر الطريقة.',
  'statement.proof-rounding': () => 'تم التحقق من أن كل عدد من مضاعفات 5 بأوسع حدين يقربان إليه.',
  'statement.proof-owner-published': () => 'نشر صاحب البيانات هذه البيانات في العنوان أعلاه.',
  'statement.cost': () => 'كلفة ذلك على القارئ:',
  'statement.cost-at-most': () => 'كلفة ذلك على القارئ، على الأكثر:',
  'statement.cost.cells': (p) => `الخلايا: ${p.n}`,
  'statement.cost.hidden': (p) => `الخلايا المحجوبة: ${p.n}`,
  'statement.cost.rounded': (p) => `الخلايا المقربة: ${p.n}`,
  'statement.cost.movedAtMost': (p) => `تغير عدد واحد، على الأكثر: ${p.n}`,
  'statement.cost.movedInAllAtMost': (p) => `تغير جميع الأعداد معا، على الأكثر: ${p.n}`,
  'statement.cost.shareHidden': (p) => `نسبة الخلايا المحجوبة: ${p.n}`,
  'statement.cost.sharePersonsHidden': (p) => `نسبة الأشخاص الذين لا تظهرهم التصنيفات: ${p.n}`,
  'statement.cost.shareRounded': (p) => `نسبة الخلايا المقربة: ${p.n}`,
  'statement.cost.sharePersonsHiddenAtMost': (p) => `نسبة الأشخاص في خلايا محجوبة، على الأكثر: ${p.n}`,
  'statement.cost-by-table': () => 'الخلايا المحجوبة من جميع الخلايا، بحسب الجدول:',
  'statement.cost-of-table': (p) => `${p.name}: ${p.hidden} من ${p.rows}`,
  'statement.cost-left-out': () =>
    'الخلايا هي خلايا الصفوف الواردة في جدول. أما الفئات والمناطق والسنوات الساقطة فليست في شيء من أعداد الخلايا هذه ولا من نسبها: فعدها يكشف أن فيها أحدا.',
  'statement.cost-persons-left-out': () =>
    'الأشخاص في الفئات الساقطة محسوبون في sharePersonsHidden حيث في الجدول صفوف لمنطقتهم وسنتهم وإجماليها ظاهر.',
  'statement.columns': () =>
    'أعمدة الجداول: area (المنطقة)، year (السنة)، الأبعاد، value (القيمة)، low وhigh (الحدان)، status (الحالة)، disputed (تناقض).',
  'statement.interval': () =>
    'العدد مجال من low إلى high؛ وترد value حيث يوجد عدد واحد يظهر. ويكون high هو inf حيث لا يحده شيء.',
  'statement.blank': () => 'الفراغ مع سبب في status عدد ناقص، وليس صفرا. disputed = 1: يتناقض المصدر هناك مع نفسه.',
  'statement.manifest': () => 'يسرد manifest.json بصمة كل ملف. وبصمته هو، في manifest.sha256، هي معرف الإصدار.',
}
