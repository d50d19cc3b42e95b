import type { Catalogue } from '@tipstat/language'
import type { TableRefusalCode } from '../refusal.ts'

/** Arabic words for what disclosure control refuses. */
export const ar: Catalogue<TableRefusalCode> = {
  'disclosure.nothing': () => 'لا يوجد جدول لنشره.',
  'disclosure.several-sources': (p) =>
    `يضم الإصدار جداول تقديم واحد من مصدر واحد، وهذه من عدة مصادر: ${p.sources}. أنشئ إصدارا لكل منها.`,
  'disclosure.same-table': (p) => `يرد الجدول ${p.table} مرتين في الإصدار. احذف أحدهما.`,
  'disclosure.round5-only-made-up': (p) =>
    `لا تقبل القاعدة round-5 إلا بيانات مختلقة، و«${p.source}» غير معلم كذلك: فالتقريب لا يحمي المجموعات الصغيرة ولا التنقيحات. تصدر البيانات السرية بقاعدة national-annual أو justice أو regional مقترنة ببرهان، وتصدر البيانات المنشورة بقاعدة already-public.`,
  'disclosure.round5-exact-only': (p) =>
    `تقرب القاعدة round-5 أعدادا دقيقة، وفي الجدول ${p.table} أعداد غير دقيقة. انشره بقاعدة already-public إن كان صاحبه قد نشره.`,
  'disclosure.round5-counts-only': (p) => `تقرب القاعدة round-5 الأعداد، وفي الجدول ${p.table} معدلات. انشر الأعداد.`,
  'disclosure.not-published': (p) =>
    `تقبل القاعدة already-public بيانات يذكر ملف مطابقتها نشرها، و«${p.source}» لا يذكره. إن كان صاحبها قد نشرها فاذكر «published: by, url, date, licence» في ملف المطابقة.`,
  'disclosure.changed-by-us': (p) =>
    `في الجدول ${p.table} أعداد ليست كما نشرها صاحبها، فلا يمكن أن يخرج بقاعدة already-public.`,
  'disclosure.no-release': (p) => `لا يوجد إصدار في ${p.folder}. أنشئه أولا: tipstat release PROJECT NAME.`,
  'disclosure.tampered': (p) => `الإصدار ${p.folder} ليس كما أنشئ (${p.problem}: ${p.file}). لم يفتح. أنشئه من جديد.`,
  'disclosure.unknown-policy': (p) =>
    `«${p.policy}» بهذه المعاملات ليست سياسة من سياسات tipstat. سياساته هي: ${p.known}.`,
  'disclosure.not-sealed': (p) =>
    `ما كان سيُكتب في ${p.folder} ليس إصدارًا: لا يخرج إلا ما أنتجته أو فتحته مراقبة الإفصاح.`,
  'disclosure.other-folder': (p) =>
    `يحتوي ${p.folder} على شيء ليس إصدارًا، وكان سيُستبدل بالكامل. لم يُكتب شيء. اذكر مجلدًا آخر.`,
  'disclosure.bad-name': (p) =>
    `لا يمكن أن يسمى إصدار «${p.name}». استعمل حروفا لاتينية وأرقاما ونقاطا وشرطات وشرطات سفلية، لا تزيد على 100، أولها حرف أو رقم.`,
  'disclosure.bad-table': (p) =>
    `ليس الجدول ${p.table} في صورة جدول يمكن نشره (${p.problem}). استخرجه من المخزن من جديد.`,
  'disclosure.round5-whole-grid': (p) =>
    `تنقص الجدول ${p.table} تركيبات من فئاته، فيدل رمز 0 إلى 4 عندئذ على أن فيها أحدا. استخرجه مع أصفاره.`,
  'disclosure.not-proved': (p) =>
    `لا يجتاز الإصدار ${p.release} تحققه من نفسه (${p.problem}: ${p.file})، فلم ينشأ. يرجى الإبلاغ عنه: فهو خلل في tipstat أو في الجداول التي أعطيها.`,
  'disclosure.nothing-to-transmit': () => 'لا يوجد ما يحال: لا جدول، أو جداول بلا خلايا.',
  'disclosure.transmitted-twice': (p) => `يرد الجدول ${p.table} مرتين في الإحالة. احذف أحدهما.`,
  'disclosure.bad-terms': (p) =>
    `لا يمكن استعمال «${p.entry}» في الإحالة. يتكون الاسم من حروف لاتينية صغيرة وأرقام وشرطات؛ والعتبة عدد صحيح ابتداء من 1؛ و«expires» يوم مثل 2027-12-31؛ وما عداها نصوص من سطر واحد لا تزيد على 500 حرف.`,
  'disclosure.expired': (p) =>
    `انتهت مدة الإحالة ${p.name} في ${p.expires}. لم ينشأ شيء. إن كانت لا تزال مسموحا بها فاتفق مع المتلقي على يوم جديد واكتبه في «expires».`,
  'disclosure.no-key': (p) =>
    `لا يوجد مفتاح عام في ${p.place}. اطلب من المتلقي مفتاحه: ينشئه «age-keygen»، ويبدأ بـ age1.`,
  'disclosure.bad-key': (p) =>
    `${p.place}${p.line ? `، السطر ${p.line}` : ''}: ليس هذا مفتاحا عاما من مفاتيح age. يبدأ المفتاح بـ age1 ويليه 58 حرفا صغيرا ورقما (وأكثر من ذلك بكثير في مفاتيح ما بعد الكم)، في سطر واحد. اطلب من المتلقي أن يرسله من جديد نصا.`,
  'disclosure.secret-key': (p) =>
    `في ${p.place} مفتاح سري. يجب ألا يغادر صاحبه أبدا: احذفه، وأخبر صاحبه أنه لم يعد سريا، واطلب مفتاحا عاما جديدا يبدأ بـ age1. لم ينشأ شيء.`,
  'disclosure.not-a-transmission': (p) => `ما كان سيكتب في ${p.folder} ليس إحالة: لا يرسل إلا ما شفرته مراقبة الإفصاح.`,
  'disclosure.other-transmission': (p) =>
    `يحتوي ${p.folder} على شيء ليس إحالة، وكان سيستبدل بالكامل. لم يكتب شيء. اذكر مجلدا آخر.`,
  'disclosure.no-interactive-rounding': (p) =>
    `لم تجد القاعدة interactive تقريبا لـ${p.tables} إلى مضاعفات ${p.base} تصح فيه كل المجاميع، ولا حتى بإجماليات أبعد بخطوة${p.earlier ? ' ومع أعداد الإصدارات السابقة كما طبعت' : ''}. لم يصدر شيء. انشر تفصيلات أقل معا، أو اكتب method: cell-key بجانب القاعدة إن لم يصدر من هذه البيانات شيء من قبل.`,
  'disclosure.rounded-again': (p) =>
    `قُربت أعداد من ${p.tables} في إصدار سابق، ثم نُقحت الأعداد بعده. وبالإصدارين معا يقترب القارئ من القيم الدقيقة أكثر مما يفصح عنه تقريب واحد (عدد الخلايا: ${p.cells}). لم يصدر شيء. استبعد الجداول التي ترد فيها، أو أبق بيانات الإصدار السابق حتى يتغير المزيد.`,
  'disclosure.interactive-exact-only': (p) =>
    `في الجدول ${p.table} أعداد ليست أعدادا دقيقة، والقاعدة interactive تحتاج إلى أعداد دقيقة. إن كان مالكها قد نشرها فأصدرها وفق already-public.`,
  'disclosure.interactive-counts-only': (p) =>
    `في الجدول ${p.table} معدلات، والقاعدة interactive تحمي الأعداد. أصدر الأعداد: فالمعدلات تحسب مما يصدر.`,
  'disclosure.rounding-impossible': (p) =>
    `لا يوجد تقريب لـ ${p.tables} إلى مضاعفات ${p.base} ينتقل فيه كل عدد إلى مضاعف مجاور وتبقى جميع المجاميع صحيحة. اسمح للمجاميع بخطوة أخرى، أو قرب إلى أساس أكبر، أو انشر تصنيفات أقل، أو احجب خلايا.`,
  'disclosure.rounding-unfinished': (p) =>
    `لم يكتمل تقريب ${p.tables} في الوقت المحدد، وقد يجد جهاز آخر تقريبا غيره. لم ينشر شيء. أعط وقتا أطول، أو انشر تصنيفات أقل، أو اقبل فرقا أوسع.`,
  'disclosure.rounding-mixed': (p) =>
    `إذا أخذت أعداد ${p.tables} معا دلت في خلايا عددها ${p.cells} على أكثر مما يعد به التقريب: فبالجمع والطرح يقترب القارئ من الأعداد الحقيقية. قرب جميع أعداد هذه البيانات دفعة واحدة، ولا تضع بجانبها عددا غير مقرب.`,
  'disclosure.bad-approval': (p) =>
    `لا يمكن استخدام "${p.entry}" تحت "approval". الصفات الوظيفية نصوص من سطر واحد لا تزيد على 500 حرف؛ و"embargo" يوم مثل 2027-12-31.`,
  'disclosure.same-role': () =>
    'الجهة التي راجعت الإصدار هي نفسها التي اعتمدته. يجب أن تنظر فيه جهتان: اجعل جهة أخرى تراجعه أو تعتمده، واذكر الجهتين تحت "approval".',
  'disclosure.other-tables': (p) =>
    `جداول الإصدار ${p.release} ليست الجداول التي اعتمدت. لم يصدر شيء. انظر فيها من جديد${p.account ? ` في ${p.account}` : ''}، فإن اعتمدت فاكتب بصمتها تحت "approval: tables": ${p.digest}.`,
}
