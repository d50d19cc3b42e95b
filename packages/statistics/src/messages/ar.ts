import type { Catalogue } from '@tipstat/language'
import type { StatisticsCode } from './en.ts'
import { sentence } from './sentence.ts'

const s = sentence('ar')

/** Arabic. Awaits a native reviewer: docs/translations.md. */
export const ar: Catalogue<StatisticsCode> = {
  'statistics.not-released': s('لا تُحسب الأرقام المعدّة للنشر إلا من إصدار محمي: احمِ المكعّب أولاً أو افتح مجلد إصدار.'),
  'statistics.no-table': s('لا يتضمن الإصدار جدولاً لـ {wanted}. يتضمن: {tables}.'),
  'statistics.several-tables': s(
    'يطابق {wanted} أكثر من جدول في الإصدار: {tables}. حدّد المصدر أو الوحدة أو طريقة العدّ أو تاريخ الإسناد.',
  ),
  'statistics.no-area': s('لا يتضمن الجدول {table} صفاً لـ: {area|place} ({area}).'),
  'statistics.no-year': s('ليس في الجدول صف عن {area|place} ({area}) لسنة {year}.'),
  'statistics.no-coverage': s('لا يتضمن الإصدار أرقاماً لبلدان في هذه المراحل: {wanted}. المراحل فيه: {there}.'),
  'statistics.rates-dont-add': s('لا يمكن جمع أرقام وحدتها {unit} بين البلدان. اطلب أعداداً.'),
  'statistics.no-countries': s('لا يتضمن الجدول رقماً لأي بلد في: {within|place} ({within}).'),
  'statistics.no-origins': s('لا يتضمن الجدول أرقاماً بحسب الجنسية في هذه السنوات لـ: {area|place} ({area}).'),
  'statistics.overlapping-ages': s(
    'تتداخل الأعمار {ages} في الجدول {table}: سيُعدّ بعض الأشخاص مرتين. اطلب جدولاً لا تتداخل أعماره.',
  ),

  'statistics.disputed': s('يناقض المصدر نفسه في رقم من السنوات: {years}.'),
  'statistics.left-out': s(
    'أُغفلت السنوات والفئات التي لا يُعرض لها أي عدد؛ وأعدادها محجوبة هي أيضا. لذلك قد لا يساوي مجموع الفئات المجموع الكلي.',
  ),

  'break.given': s('تُحصى السلسلة بطريقة أخرى ابتداء من {years}: لا يُذكر تغير عبر الانقطاع.'),
  'break.law': s('تغيّر القانون ابتداء من {years}: الأعداد قبله وبعده غير قابلة للمقارنة، ولا يُذكر تغير عبر الانقطاع.'),
  'break.definition': s(
    'تغيّر التعريف ابتداء من {years}: الأعداد قبله وبعده غير قابلة للمقارنة، ولا يُذكر تغير عبر الانقطاع.',
  ),
  'break.source': s(
    'تأتي الأعداد من مصدر آخر ابتداء من {years}: الأعداد قبله وبعده غير قابلة للمقارنة، ولا يُذكر تغير عبر الانقطاع.',
  ),
  'break.counting-unit': s(
    'تغيّرت وحدة العد ابتداء من {years}: الأعداد قبله وبعده غير قابلة للمقارنة، ولا يُذكر تغير عبر الانقطاع.',
  ),

  'series.first': s('أول رقم، {year}: {low-high}.'),
  'series.latest': s('آخر رقم، {year}: {low-high}.'),
  'series.only': s('الرقم الوحيد لسنة {year}: {low-high}.'),

  'shares.largest': s('أكبر جزء، {year}: {category|category}، {share|percent}.'),
  'shares.largest-shown': s(
    'أكبر الأجزاء المعروضة، {year}: {category|category}، {share|percent} من الأشخاص المعروضين.',
  ),
  'shares.of-countries': s('مجاميع البلدان التي أبلغت ({countries})؛ وتستبعد الأعداد التي يحجبها بلد ما.'),
  'shares.of-shown-parts': s(
    'النسب محسوبة من الأجزاء المعروضة لا من جميع الأشخاص، لأن جزءاً (هنا أو في جدول آخر) أو المجموع محجوب أو مقرّب أو ناقص أو متناقض: {years}.',
  ),
  'shares.not-recorded': s('يشمل «غير مسجّل» أشخاصاً من المجموع المنشور لا يضعهم المصدر في أي فئة.'),
  'shares.withheld-rest': s(
    '«محجوب أو مغفل» هو المجموع ناقصا الأجزاء المعروضة: الفئات المحجوبة والفئات التي يغفلها الجدول والأشخاص خارج الفئات، معا.',
  ),
  'shares.multiple': s('قد يرد الشخص الواحد في عدة فئات: النسب محسوبة من الأشخاص وقد يزيد مجموعها على 100 في المائة.'),
  'shares.noise': s('تحمل الأرقام تشويشا عشوائيا والنسب معروضة كنطاقات: {years}.'),
  'shares.rounded': s('الأرقام مقرّبة والنسب معروضة كنطاقات: {years}.'),
  'shares.exceed-total': s('يزيد مجموع الأجزاء على المجموع المنشور؛ وقد يرد بعض الأشخاص في عدة فئات: {years}.'),
  'shares.no-base': s('لم يُنشر مجموع يمكن حساب النسب منه: {years}.'),

  'rates.latest': s(
    'آخر معدل، {year}: {rate|rate} لكل 100,000 من السكان (التباين العشوائي، نطاق 95 في المائة: من {low|rate} إلى {high|rate}).',
  ),
  'rates.random-variation': s(
    'يبيّن النطاق التباين العشوائي لا عدم اليقين في الكشف: فهو لا يبيّن عدد الأشخاص الذين لم يُكشف عنهم.',
  ),
  'rates.denominator': s('السكان: {source}.'),
  'rates.no-denominator': s('لا معدل، لأن عدد هؤلاء السكان غير معروف: {categories|categories} ({years}).'),

  'origins.largest': s('الجنسية الأكثر تكراراً: {origin|place}، {low-high}.'),
  'origins.citizenship-is-a-proxy': s('يُستدل على المنشأ من الجنسية، وهي ليست مكان التجنيد ولا المسار.'),
  'origins.year': s('أشخاص كُشف عنهم في {year}.'),
  'origins.years': s('أشخاص كُشف عنهم من {from} إلى {to}، مجموعين عبر السنوات التي لها أرقام ({n}).'),
  'origins.reporting-countries': s(
    'مجاميع البلدان التي تبلّغ عن الجنسية: {countries}. تُترك البلدان التي لا أرقام لها، وتختلف البلدان من سنة إلى أخرى.',
  ),
  'origins.top': s('المعروض أكبر {given} من {all}.'),
  'origins.share-of-total': s('النسب محسوبة من المجموع المنشور.'),
  'origins.at-least': s('بعض المجاميع حدود دنيا لأن جزءا منها محجوب أو مغفل: العدد لا يقل عن ذلك.'),

  'aggregate.latest': s('آخر مجموع، {year}: {low-high}؛ عدد البلدان في المجموع: {countries} من {expected}.'),
  'aggregate.changing-set': s(
    'كل مجموع هو للبلدان التي لها رقم في تلك السنة. تتغير البلدان من سنة إلى أخرى: لا تبيّن المجاميع أي اتجاه.',
  ),
  'aggregate.detections': s('الشخص الذي عدّه بلدان يرد في المجموع مرتين.'),
  'aggregate.withheld': s('الأعداد المحجوبة مستبعدة من المجاميع: {years}.'),

  'coverage.countries': s('عدد البلدان التي لها رقم في سنة واحدة على الأقل: {countries}.'),
  'coverage.none-is-not-zero': s('البلد الذي لا رقم له لم يبلّغ عن صفر.'),
  'coverage.none-or-withheld': s('البلد الذي لا رقم له قد لا تكون له بيانات أو قد تكون أعداده كلها محجوبة.'),

  'trend.rate-rose': s(
    'من {from} إلى {to} ارتفع المعدل بنسبة {change|percent} سنويا في المتوسط (فترة التباين العشوائي عند 95 في المائة: من {low|percent} إلى {high|percent}).',
  ),
  'trend.rate-fell': s(
    'من {from} إلى {to} انخفض المعدل بنسبة {change|percent} سنويا في المتوسط (فترة التغير عند 95 في المائة: من {low|percent} إلى {high|percent}).',
  ),
  'trend.count-rose': s(
    'من {from} إلى {to} ارتفع العدد بنسبة {change|percent} سنويا في المتوسط (فترة التباين العشوائي عند 95 في المائة: من {low|percent} إلى {high|percent}).',
  ),
  'trend.count-fell': s(
    'من {from} إلى {to} انخفض العدد بنسبة {change|percent} سنويا في المتوسط (فترة التغير عند 95 في المائة: من {low|percent} إلى {high|percent}).',
  ),
  'trend.no-change': s(
    'من {from} إلى {to} لا يمكن تمييز ارتفاع أو انخفاض عن التباين العشوائي (فترة التغير السنوي عند 95 في المائة: من {low|percent} إلى {high|percent}).',
  ),
  'trend.detection': s('ما يرتفع أو ينخفض هو ما كُشف وسُجّل: فقد يكون الاتجار نفسه، وقد تكون طريقة البحث عنه.'),
  'trend.too-short': s('حيث تكون للأعداد أقل من خمس سنوات لا يُحسب تغير.'),
  'trend.short': s('حيث تكون للأعداد أقل من ثماني سنوات حُسب تغير ولا يُقال عنه شيء.'),
  'trend.unreliable': s('حيث يقل المتوسط عن عشرة أشخاص سنويا حُسب تغير ولا يُقال عنه شيء.'),
  'trend.undetermined': s('بعض الأعداد لا تعطي تغيرا: كلها أصفار، أو السنوات بين الانقطاعات قليلة جدا.'),
  'trend.ranges': s('لا يُحسب تغير حيث تكون الأعداد نطاقات أو محجوبة: {years}.'),

  'matched.latest': s(
    'من {from} إلى {to}، في {countries} من أصل {expected} بلدا لديها عدد في السنتين، تغيّر المجموع بين {low|percent} و{high|percent}.',
  ),
  'matched.same-countries': s(
    'كل تغير يخص البلدان التي لديها عدد في السنتين. وقد تكون بلدان أخرى، أو هذه البلدان في سنوات أخرى، تغيرت على نحو آخر.',
  ),
  'matched.bounds': s('تُطبع الأعداد التي تقل عن عتبة كما هي: فالتغيرات حدود، من أصغر ما تسمح به إلى أكبره.'),

  'change.rate-rose': s(
    'من {from} إلى {to} ارتفع المعدل بنسبة {change|percent} (فترة التباين العشوائي عند 95 في المائة: من {low|percent} إلى {high|percent}).',
  ),
  'change.rate-fell': s(
    'من {from} إلى {to} انخفض المعدل بنسبة {change|percent} (فترة التغير عند 95 في المائة: من {low|percent} إلى {high|percent}).',
  ),
  'change.count-rose': s(
    'من {from} إلى {to} ارتفع العدد بنسبة {change|percent} (فترة التباين العشوائي عند 95 في المائة: من {low|percent} إلى {high|percent}).',
  ),
  'change.count-fell': s(
    'من {from} إلى {to} انخفض العدد بنسبة {change|percent} (فترة التغير عند 95 في المائة: من {low|percent} إلى {high|percent}).',
  ),
  'change.no-change': s(
    'لا يمكن تمييز عددي {from} و{to} عن التباين العشوائي (فترة التغير عند 95 في المائة: من {low|percent} إلى {high|percent}).',
  ),
  'change.flagged': s('بعض الأعداد أصغر أو أقل يقينا من أن يُتحدث عن تغير.'),

  'stages.not-a-funnel': s(
    'تعدّ المراحل أشخاصاً مختلفين، وكثيراً ما يكون ذلك في سنوات مختلفة: فالرقم ليس جزءاً من رقم آخر.',
  ),
  'stages.absent': s('لا مجاميع في الإصدار لـ: {stages|stages}.'),

  'hidden.lists': s('لكل قائمة في جدول التداخل اسم خاص بها، ولا يزيد عدد القوائم على {most}.'),
  'hidden.row': s(
    'الصف {row} من جدول التداخل ليس سجل ظهور في القوائم: فهو يسمّي قوائم من الجدول، واحدة على الأقل وكلاً منها مرة واحدة، وعدداً صحيحاً من الحالات.',
  ),
  'hidden.no-table': s('يحتاج تقدير مجموعة خفية إلى جدول تداخل: أنشئه بالدالة captureTable.'),
  'hidden.few-lists': s('عدد القوائم التي تدل بعضها على بعض: {lists}. يحتاج تقدير مجموعة خفية إلى ثلاث على الأقل.'),
  'hidden.method': s('عدد القوائم في جدول التداخل: {lists}. اختر واحدة على الأقل من هذه الطرائق دون غيرها: {methods}.'),
  'hidden.no-estimate': s('لا تستطيع أي طريقة تقدير شيء من جدول التداخل هذا: فقوائمه قليلة التداخل جداً.'),
  'hidden.weak-part': s(
    'لا تقديرات بحسب الأجزاء: للجزء «{part}» أقل من ثلاث قوائم، أو قائمة فيها أقل من 20 حالة، أو عدد قليل جداً من أزواج القوائم التي بينها حالة مشتركة. قدّر المجموع وحده.',
  ),
  'hidden.victims': s('حدّد هل في القوائم ضحايا محتملون أم مؤكدون: فالتقدير لهؤلاء أنفسهم.'),
  'hidden.no-arithmetic': s('تقدير المجموعة الخفية نطاق بين الطرائق وليس عدداً: لا يُجمع ولا يُقسم عليه شيء.'),

  'hidden.potential': s(
    'الضحايا المحتملون في القوائم ومن يشبههم خارجها: {low-high} (النطاق بين الطرائق؛ عدد الطرائق: {methods}).',
  ),
  'hidden.confirmed': s(
    'الضحايا المؤكدون في القوائم ومن يشبههم خارجها: {low-high} (النطاق بين الطرائق؛ عدد الطرائق: {methods}).',
  ),
  'hidden.interval': s('من أدنى حد إلى أعلى حد لنطاقات الطرائق عند مستوى {level|percent}: {low-high}.'),
  'hidden.independence': s('بافتراض استقلال القوائم: {estimate|number} ({low-high}).'),
  'hidden.stepwise': s('اختيار أزواج القوائم خطوة بخطوة: {estimate|number} ({low-high}).'),
  'hidden.bic-pairs': s('أفضل نموذج لأزواج القوائم بحسب معيار BIC: {estimate|number} ({low-high}).'),
  'hidden.bic-triples': s('أفضل نموذج لأزواج القوائم وثلاثياتها بحسب معيار BIC: {estimate|number} ({low-high}).'),
  'hidden.graph-averaging': s('المتوسط على المخططات القابلة للتفكيك: {estimate|number} ({low-high}).'),
  'hidden.historical': s('قاعدة عام 2014، ولم يعد يُوصى بها: {estimate|number} ({low-high}).'),
  'hidden.two-lists': s('قائمتان، بطريقة تشابمان: {estimate|number} ({low-high}).'),
  'hidden.closed': s('افتراض: لم يدخل أحد إلى المجموعة ولم يخرج منها خلال الفترة.'),
  'hidden.linked': s('افتراض: سجلات الشخص الواحد مربوطة بين جميع القوائم، ولا تُربط سجلات شخصين أبداً.'),
  'hidden.reachable': s('افتراض: كان يمكن لكل شخص أن يرد في قائمة. ومن لا تصل إليه أي قائمة ليس ضمن العدد.'),
  'hidden.no-referral': s('افتراض: لا تقتصر القوائم على إحالة الحالات بعضها إلى بعض.'),
  'hidden.random-variation': s(
    'تبيّن النطاقات التباين العشوائي إذا صحت الافتراضات؛ وإن لم تصح فقد يكون النطاق كله خاطئاً.',
  ),
  'hidden.criticism': s('الطريقة محل خلاف في الاتجار بالأشخاص: Whitehead وآخرون (2021)؛ Binette وSteorts (2022).'),
  'hidden.rounded': s('مقرّب إلى رقمين معنويين، والحدود نحو الخارج.'),
  'hidden.no-denominator': s('لا يُجمع بين البلدان ولا يُستخدم مقاماً أو اتجاهاً.'),
  'hidden.chosen-methods': s('لم تُطلب إلا بعض الطرائق: قد يكون النطاق بين جميعها أوسع.'),
  'hidden.two-lists-untested': s('يجب أن تكون القائمتان مستقلتين إحداهما عن الأخرى، ولا شيء فيهما يبيّن ذلك.'),
  'hidden.dropped-lists': s('قوائم أُغفلت لأنها لا تدل على غيرها: {lists}.'),
  'hidden.small-lists': s('قوائم فيها أقل من {least} حالة: {lists}.'),
  'hidden.sparse': s('أكثر من نصف أزواج القوائم ليس بينها أي حالة مشتركة.'),
  'hidden.some-models-fail': s(
    'بعض نماذج أزواج القوائم لا يمكن تقديرها من هذا الجدول، أو هي أكثر من أن تُجرَّب؛ ولا تستخدم أي طريقة نموذجاً لا يمكن تقديره.',
  ),
  'hidden.methods-disagree': s('تختلف الطرائق بأكثر من الضعف، ولا يبيّن الجدول أيها صحيح.'),
  'hidden.methods-failed': s('بعض الطرائق لا تستطيع تقدير شيء من هذا الجدول.'),
  'hidden.flagged': s(
    'تتوقف بعض الحدود كثيراً على المصادفة، أو على عينات بلا تقدير، أو على أكبر حجم نُظر فيه: انظر علامات الطرائق.',
  ),
}
