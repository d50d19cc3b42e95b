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

  'stages.not-a-funnel': s(
    'تعدّ المراحل أشخاصاً مختلفين، وكثيراً ما يكون ذلك في سنوات مختلفة: فالرقم ليس جزءاً من رقم آخر.',
  ),
  'stages.absent': s('لا مجاميع في الإصدار لـ: {stages|stages}.'),
}
