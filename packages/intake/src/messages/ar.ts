import type { Catalogue, Params } from '@tipstat/language'
import type { FileRefusalCode } from '../refusal.ts'
import { formatName } from './format-names.ts'

const megabytes = (bytes: string | number | undefined): number => Math.ceil(Number(bytes) / 1_000_000)
const spot = ({ row, column }: Params): string =>
  row === undefined ? '' : column === undefined ? `، الصف ${row}` : `، الصف ${row}، العمود ${column}`

/** Arabic words for what is wrong with an entry of a YAML file. */
export const entryWords = (p: Params): string => {
  const where = p.entry === '(top)' ? 'الملف' : `المدخل «${p.entry}»`
  switch (p.issue) {
    case 'missing':
      return `${where} ناقص`
    case 'unknown':
      return `المدخل «${p.entry}» غير موجود؛ ${p.meant ? `ربما كان المقصود «${p.meant}»` : `المدخلات هي ${p.known}`}`
    case 'empty':
      return `${where} يجب ألا يكون فارغا`
    case 'list':
      return `${where} يجب أن يكون قائمة`
    case 'entries':
      return `${where} يجب أن يحتوي على مدخلات، لكل منها اسم وقيمة`
    case 'text':
      return `${where} يجب أن يكون نصا`
    case 'number':
      return `${where} يجب أن يكون رقما${p.known ? ` (‎${p.known}‎)` : ''}`
    case 'choice':
      return `${where} يجب أن يكون إحدى القيم التالية: ${p.known}`
    case 'date':
      return `${where} يجب أن يكون تاريخا مثل ‎2026-03-15‎`
    case 'link':
      return `${where} يجب أن يكون عنوانا على الويب يبدأ بـ ‎https://‎ أو ‎http://‎`
    case 'form':
      return `${where} ليس بالشكل المطلوب`
    default:
      return `${where}: ${p.reason}`
  }
}

/** Arabic words for the reasons why a file is refused. */
export const ar: Catalogue<FileRefusalCode> = {
  'intake.missing-file': (p) => `الملف ${p.file} غير موجود. تحقق من المسار والاسم.`,
  'intake.folder': (p) => `${p.file} مجلد، والمطلوب ملف. حدد الملف الموجود داخله.`,
  'intake.not-a-file': (p) => `${p.file} جهاز أو قناة وليس ملفا. احفظ البيانات في ملف أولا.`,
  'intake.unreadable': (p) => `تعذرت قراءة ${p.file} (${p.reason}). أغلقه في البرامج الأخرى وتحقق من أن لك حق فتحه.`,
  'intake.too-large': (p) =>
    `حجم ${p.file} هو ${megabytes(p.bytes)} ميغابايت، والحد الأقصى ${megabytes(p.limit)} ميغابايت. أرسله على أجزاء، سنة بعد سنة مثلا.`,
  'intake.empty': (p) => `لا توجد بيانات في ${p.file}: كل الخلايا فارغة. تحقق من أن الملف الصحيح هو الذي حُفظ.`,
  'intake.not-a-table': (p) =>
    `${p.file} هو ${formatName('ar', p.format)} وليس جدولا. أرسل الجدول نفسه بصيغة مصنف Excel ‏(‎.xlsx) أو CSV.`,
  'intake.other-workbook': (p) =>
    `${p.file} هو ${formatName('ar', p.format)}، وهذه صيغة لا تُقرأ. افتحه في برنامج جداول واحفظه بصيغة مصنف Excel ‏(‎.xlsx) أو CSV UTF-8.`,
  'intake.encrypted': (p) => `${p.file} محمي بكلمة مرور ولا يمكن قراءته. احفظ نسخة بلا كلمة مرور وأرسلها بطريقة آمنة.`,
  'intake.truncated': (p) =>
    `${p.file} مبتور: نهايته ناقصة، والأرجح أن التنزيل أو النسخ توقف قبل اكتماله. أرسله من جديد.`,
  'intake.damaged-workbook': (p) =>
    `${p.file} تالف (${p.part}${spot(p)}). افتحه في برنامج جداول ودع البرنامج يصلحه ثم احفظه من جديد.`,
  'intake.zip-bomb': (p) =>
    `حجم ${p.file} بعد فك ضغطه يتجاوز كثيرا حجم أي مصنف سليم (${p.part})، ولذلك لم يُفتح. إن كنت تعرف مرسله فاطلب حفظ البيانات بصيغة CSV.`,
  'intake.doctype': (p) =>
    `يحتوي ${p.file} على تعريف لنوع المستند (${p.part})، وهو ما لا يكتبه أي برنامج جداول وقد يكون ضارا. افتحه في برنامج جداول واحفظه من جديد.`,
  'intake.sheet-missing': (p) =>
    `لا توجد في ${p.file} ورقة باسم «${p.sheet}». أوراقه هي: ${p.sheets}. صحح الاسم في ملف المطابقة أو في المصنف.`,
  'intake.several-sheets': (p) =>
    `في ${p.file} عدة أوراق فيها محتوى: ${p.sheets}. حدد المقصودة في ملف المطابقة، مثلا ‎sheet: ${p.first}‎؛ ولكل جدول آخر ملف مطابقة خاص به.`,
  'intake.repeated-header': (p) =>
    `العنوان «${p.header}» فوق عدة أعمدة (${p.columns})، ولا يستطيع ملف المطابقة التمييز بينها. أعط كل عمود اسما خاصا به، أو احذف غير المقصود منها.`,
  'intake.encoding': (p) =>
    `${p.file} ليس بترميز UTF-8: البايت ${p.byte} في السطر ${p.line} (الموضع ${p.offset}) لا مكان له فيه. احفظه بصيغة CSV UTF-8، أو صرح بترميزه في ملف المطابقة، مثلا ‎encoding: windows-1256‎.`,
  'intake.encoding-declared': (p) =>
    `${p.file} ليس بترميز ${p.declared} المصرح به: في السطر ${p.line} بايت لا معنى له فيه. صحح الترميز في ملف المطابقة، أو احفظ الملف بصيغة CSV UTF-8.`,
  'intake.encoding-differs': (p) =>
    `صُرح بأن ترميز ${p.file} هو ${p.declared}، لكن بايتاته بترميز ${p.found}. لو قُرئ كما صُرح به لتشوهت الحروف. صرح في ملف المطابقة بما يلي: ‎encoding: ${p.found}‎.`,
  'intake.encoding-undecided': (p) =>
    `${p.file} ليس بترميز UTF-8، ويُقرأ نصا بأكثر من ترميز: ${p.candidates}.${p.line ? ` وأول اختلاف في السطر ${p.line}.` : ''}${p.readings ? ` ويُقرأ صف العناوين هكذا: ${p.readings}.` : ''} حدد الترميز الصحيح في ملف المطابقة، مثلا ‎encoding: ${p.first}‎.`,
  'intake.encoding-unknown': (p) =>
    `الترميز «${p.encoding}» غير معروف. أكثرها شيوعا utf-8 وwindows-1252 وwindows-1251 وwindows-1256 وgb18030.`,
  'intake.delimiter': (p) =>
    `لا يصلح الفاصل ${JSON.stringify(p.delimiter)}. يجب أن يكون حرفا واحدا غير علامة الاقتباس.`,
  'intake.nul': (p) =>
    p.part === undefined
      ? `يحتوي ${p.file} على بايت صفري في السطر ${p.line}، وهو ما لا يوجد في أي جدول. الملف تالف، أو ليس نصا، أو هو UTF-16 بلا علامته. احفظه من جديد بصيغة CSV UTF-8.`
      : `يحتوي ${p.file} على حرف صفري (${p.part}${spot(p)})، وهو ما لا يوجد في أي جدول. امسح محتوى تلك الخلية واكتبه من جديد.`,
  'intake.unclosed-quote': (p) =>
    `في ${p.file} علامة اقتباس فُتحت في الصف ${p.row} (السطر ${p.line}) ولم تُغلق عند نهاية خليتها، فلا يمكن التمييز بين الصفوف التالية. أغلقها، أو ضاعف كل علامة اقتباس تنتمي إلى النص.`,
  'intake.cell-too-large': (p) =>
    `في ${p.file} خلية تزيد على ${p.limit} حرف${p.row === undefined ? ` (${p.part})` : spot(p)}. أُلصق فيها شيء غير قيمة واحدة. اختصرها أو أفرغها.`,
  'intake.too-many-cells': (p) =>
    `في ${p.file} أكثر من ${p.limit} خلية${spot(p)}. احذف الصفوف والأعمدة التي مُلئت خطأ، أو أرسله على أجزاء.`,
  'mapping.not-yaml': (p) =>
    `ملف المطابقة ${p.file} ليس YAML سليم البنية: ${p.reason}. تحقق من المسافات البادئة والنقطتين وعلامات الاقتباس قرب ذلك السطر.`,
  'mapping.invalid': (p) => `لا يمكن استخدام ملف المطابقة ${p.file}: ${entryWords(p)}.`,
  'mapping.open-questions': (p) =>
    `لا يزال ${p.file} يتضمن أسئلة (${p.n}): ${p.entries}. أجب عن كل منها في موضعه بدلا من "?"؛ والملاحظة بجانبه تبين ما هو مطلوب.`,
  'mapping.unknown-field': (p) =>
    `يذكر ملف المطابقة حقلا غير موجود: «${p.field}» عند «${p.entry}». الحقول هي ${p.known}.`,
  'mapping.unknown-code': (p) =>
    `يستخدم ملف المطابقة رمزا غير موجود: «${p.code}» للحقل ${p.field} عند «${p.entry}». ${p.known ? `الرموز الممكنة: ${p.known}.` : 'ابحث عن الرمز في قوائم الرموز.'}`,
  'mapping.unknown-reading': (p) =>
    `يقرأ ملف المطابقة العمود «${p.entry}» على أنه «${p.reading}»؛ ويمكن قراءته على أنه codes أو names أو number أو date أو بجدول قيم.`,
  'mapping.no-value': (p) =>
    `ملف المطابقة ${p.file} خاص بالأعداد ولا يذكر أي عمود للقيم. أضف عمودا، مثل «Total: { value: count }».`,
  'mapping.no-processing': (p) =>
    `ملف المطابقة ${p.file} يتعلق بأشخاص ولا يذكر من يحق له حفظ بياناتهم. أضف مثلا: «processing: { controller: وزارة العدل, basis: القانون 12/2019 المادة 4, retain-until: 2031-12-31 }».`,
}
