import type { Catalogue } from '@tipstat/language'
import type { ProposeCode } from './propose-words.ts'

/** Why a mapping is proposed so; awaits a native reviewer. */
export const ar: Catalogue<ProposeCode> = {
  'propose.by-name': (p) => `يدل اسمه على ${p.means}`,
  'propose.by-content': (p) => `يُقرأ كذلك ${p.share} في المائة من نصوصه`,
  'propose.separator': (p) => `عدة قيم في الخلية يفصل بينها ${p.mark}: يُقرأ كذلك ${p.share} في المائة من الأجزاء`,
  'propose.numbers': (p) => `${p.share} في المائة من خلاياه أرقام`,
  'propose.identifier': () => 'يبدو معرِّفا مباشرا: احذف العمود قبل إرسال الملف',
  'propose.empty': () => 'العمود فارغ',
  'propose.outside': () => 'لا حقل له في المخطط',
  'propose.ages-in-years': () => 'أعمار بالسنوات',
  'propose.wide': (p) => `يدل عنوانه على ${p.codes}`,
  'propose.wide-asked': (p) => `قد يدل عنوانه على ${p.codes}`,
  'propose.constant': () => 'واحد في جميع السجلات',
  'propose.unknown': () => 'لا اسمه ولا نصوصه تبين ماهيته: سمّ حقلا أو ضعه تحت ignore',
  'propose.other-numbers': () => 'أرقام لا يُعرف عنها غير ذلك: ماذا تعدّ؟ وإن لم تكن مطلوبة فضع العمود تحت ignore',
  'propose.flags': () => 'علامات بجانب الأرقام: ما معنى كل منها؟',
  'propose.breakdown': (p) => `يتحدث بالتناوب عن ${p.fields}`,
  'propose.turns': (p) => `يُقرأ بالتناوب على أنه ${p.fields}`,
  'propose.same': (p) => `يقول ما يقوله ${p.header}`,
  'propose.second': (p) => `يبدو أن ${p.header} يعطي ذلك: أي العمودين هو المقصود؟`,
  'propose.unit-beside': (p) => `الوحدة (${p.unit}) التي يسميها عنوان آخر`,
  'propose.blank-unknown': () => 'تُقرأ الخلية الفارغة على أنها غير معروفة',
  'propose.blank-status': () => 'تُقرأ الخلية الفارغة على أنها قيمة عادية',
  'propose.blank-total': (p) => `الخلية الفارغة هي المجموع: جُرِّب ذلك على ${p.groups} من مجموعات السجلات`,
  'propose.blank-dimension': () => 'ما معنى الخلية الفارغة: المجموع (_T) أم غير معروف (_U)؟',
  'propose.area-asked': () => 'لأي بلد أو منطقة هذا الملف (ISO 3166-1، ثلاثة أحرف)؟',
  'propose.year-asked': () => 'لأي سنة هذا الملف؟',
  'propose.stage-asked': () =>
    'من يعدّهم الملف: ضحايا مكتشفون (V_DET) أم مفترضون (V_PRES) أم محددون (V_IDN) أم أشخاص ملاحقون (P_PROS) أم مدانون (P_CONV) ...؟',
  'propose.stage-named': () => 'مذكور في الملف',
  'propose.said': () => 'كما ذكرت',
  'propose.unit-asked': () => 'أرقام ذات كسور: ما وحدتها (per-100000 أو per-cent ...)؟',
  'propose.unit-named': () => 'مذكورة في عنوان',
  'propose.rate-doubted': () => 'يسمى معدلا لكن الأرقام صحيحة وكبيرة: هل هي أعداد (persons)؟',
  'propose.thousands': () => 'هذه العلامة تفصل الآلاف',
  'propose.decimal': () => 'هذه العلامة تفصل الكسور',
  'propose.mark-asked': () => 'هل تفصل الفاصلة الآلاف أم الكسور؟',
  'propose.missing': () => 'علامة معتادة لرقم غير متوفر',
  'propose.blank-asked': () =>
    'لماذا لا يوجد رقم هنا: not-collected أو not-available أو confidential أو not-applicable أو not-recorded؛ أم هو صفر (zero)؟',
  'propose.blank-cell': () =>
    'لماذا بعض الخلايا فارغة: not-collected أو not-available أو confidential أو not-applicable أو not-recorded؟',
  'propose.title': (p) => `اقتُرح للملف ${p.file} بحسب أسمائه ومحتوياته. راجع كل سطر.`,
  'propose.questions': (p) => `الأسئلة: ${p.n}. ضع الجواب مكان كل "?"؛ وما دام سؤال باقيا فلا يُنفَّذ التعيين.`,
  'propose.source-asked': () => 'عنوان المصدر كما يظهر تحت الأشكال',
  'propose.processing': () => 'للأشخاص: من المسؤول عن السجلات، وعلى أي أساس قانوني، وحتى متى',
  'propose.remove': (p) => `العمود ${p.letter} (${p.header}) يبدو معرِّفا مباشرا: احذفه من الملف أيا كان ما في التعيين`,
  'propose.values-asked': () => 'نصوص غير معروفة أو متعددة المعاني: ضع الرمز مكان كل "?"',
  'propose.date': (p) => `تواريخ (${p.order}): سنتها`,
  'propose.date-asked': () => 'تواريخ: أيهما يأتي أولا، اليوم أم الشهر (day-first أو month-first)؟',
  'propose.tells-apart': () =>
    'سجلات متماثلة فيما عدا ذلك تختلف فيه: بدونه تتكرر مفاتيحها. هل يُجمع الملف أولا، أم أن أحد الصفوف هو المجموع؟',
  'propose.header-rows': () =>
    'خلايا الصف الأعلى تشمل عدة خلايا من الصف الأدنى: جُمعت في عناوين واحدة. وإذا كانت العناوين في صف واحد فاذكر رقمه وحده',
  'propose.year-unread': () => 'اسمه سنة لكن نصوصه ليست سنوات: السنوات المزدوجة (2016/17) تحتاج كل منها إلى سنة واحدة',
  'propose.beside': (p) => `يبدو أن جدولا آخر يبدأ في ${p.at}: ما خلايا هذا الجدول؟ فُحصت ${p.range}`,
  'propose.accept': () => 'إن صح ذلك فضع مكان "?":',
  'propose.accept-below': () =>
    'إن صح ذلك فاحذف هذا السطر و«# » من أول كل سطر أدناه؛ وإلا فاحذف تلك الأسطر وسمّ حقلا آخر أو ضع العمود تحت ignore',
  'propose.no-name': (p) => `العمود ${p.letter} بلا اسم ولا يُقرأ: أعطه اسما في الملف إن كان مطلوبا`,
  'propose.repeated-header': (p) =>
    `العمود ${p.letter}: ثمة عمود آخر اسمه أيضا ${p.header}؛ أعط كلا منهما اسما خاصا في الملف`,
  'propose.turn-asked': () =>
    'بحسب ماذا صُنفت هذه الصفوف؟ ضع حقلا وطريقة قراءته، مثل { form: names }؛ وإن كانت مجاميع فاحذف هذا السطر',
  'propose.candidates': (p) => `${p.codes}: أيها المقصود؟`,
  'propose.unstated': (p) =>
    `إن كان معروفا فاذكر هذا أيضا: احذف «# » وضع الصحيح؛ ومن دونه ينبّه check. الرموز: ${p.list}`,
  'propose.authority': (p) => `من أجرى العد، مثلا: ${p.name}`,
  'propose.counting': (p) => `ما تعدّه الأرقام، مثلا: ${p.name}`,
  'propose.reference': (p) => `ما تشير إليه السنة، مثلا: ${p.name}`,
  'propose.law': () => 'القانون الذي يجرّم ذلك',
  'propose.law-example': () => 'قانون العقوبات، المادة 106',
  'propose.coverage': () => 'أي جزء من البلد تشمله الأرقام',
  'propose.coverage-example': () => 'البلد كله',
  'propose.age-moment': () => 'متى كان الأشخاص في العمر المذكور: عند الاكتشاف أو التسجيل أو الجريمة ...',
}
