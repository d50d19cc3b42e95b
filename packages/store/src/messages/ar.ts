import type { Catalogue } from '@tipstat/language'
import type { StoreRefusalCode } from '../refusal.ts'

/** Arabic words for what the store refuses. */
export const ar: Catalogue<StoreRefusalCode> = {
  'store.locked': (p) =>
    `يكتب tipstat آخر في المخزن ${p.folder} (العملية ${p.by}). انتظر حتى ينتهي ثم أعد تشغيل الأمر نفسه؛ لم يتغير شيء.`,
  'store.version': (p) =>
    `إصدار المخزن ${p.folder} هو ${p.found}، وهذا tipstat يعرف الإصدار ${p.known}. استخدم tipstat الذي كتبه أو إصداراً أحدث؛ لم يتغير شيء.`,
  'store.old': (p) => `أُنشئ المخزن ${p.folder} بإصدار سابق من tipstat. حدّثه بالأمر: tipstat migrate ${p.folder}`,
  'store.damaged': (p) =>
    `الملف ${p.file} تالف أو مفقود. استعد المخزن من نسخة احتياطية بالأمر: tipstat restore BACKUP --to STORE`,
  'store.no-key': (p) =>
    `المفتاح ${p.submission}.key غير موجود في ${p.folder}، فلا يمكن قراءة بياناته. أعد مجلد المفاتيح أو حدده بواسطة --keys.`,
  'store.purge-no-key': (p) =>
    `لم يتلف شيء: المفتاح ${p.submission}.key غير موجود في ${p.folder}، وحيثما كان فسيظل يفتح النسخ والنسخ الاحتياطية. حدد مجلد المفاتيح بواسطة --keys. ولا تستخدم --keys-lost إلا إذا فُقدت المفاتيح إلى الأبد.`,
  'store.purged': (p) =>
    `أُتلفت سجلات الأشخاص في التقديم ${p.submission}. لا يمكن قراءتها ولا قبولها مجدداً بالمطابقة نفسها.`,
  'store.no-processing': (p) =>
    `يرسل «${p.source}» سجلات أشخاص، ولا تذكر مطابقته المتحكم بالبيانات والأساس القانوني وتاريخ الاحتفاظ. أضفها تحت «processing».`,
  'store.replaces-much': (p) =>
    `التقديم هو كل ما يحسب لمصدره. التقديم النافذ لـ«${p.source}» هو ${p.current} وعدد سجلاته ${p.had}؛ وعدد سجلات هذا الملف ${p.has}${p.years ? `، وليس فيه أي سجل عن ${p.years}` : ''}. لم يحفظ شيء. أرسل ملفا فيه كل ما ينبغي أن يحسب، أو اجعل لهذا الملف مصدرا خاصا به (ملف مطابقة آخر)، أو، إن كان ينبغي أن يزول الباقي، فصرح بذلك: --replaces ${p.current}.`,
  'store.replaces-other': (p) =>
    `التقديم ${p.replaces} ليس التقديم النافذ لـ«${p.source}»؛ النافذ هو ${p.current}. حدد ذلك التقديم أو احذف --replaces.`,
  'store.no-submission': (p) =>
    `لا يحتوي المخزن على التقديم ${p.id}. اعرض القائمة بالأمر: tipstat submissions --store ${p.folder}`,
  'store.several-submissions': (p) => `تبدأ عدة تقديمات بـ ${p.id}: ${p.known}. اكتب مزيداً من المعرّف.`,
  'store.not-accepted': (p) => `حالة التقديم ${p.submission} هي: ${p.state}؛ فلا يمكن سحبه.`,
  'store.no-reason': () => `يلزم ذكر السبب: فهو يبقى في السجل. اذكره بواسطة --reason.`,
  'store.not-a-backup': (p) =>
    `${p.folder} ليس نسخة احتياطية لمخزن، أو لم تكتمل قط. أنشئ نسخة بالأمر: tipstat backup STORE --to FOLDER`,
  'store.bad-backup': (p) =>
    `الملف ${p.file} في النسخة الاحتياطية تالف أو مفقود: ليس هو ما نُسخ. استخدم نسخة أخرى؛ لم يتغير شيء.`,
  'store.other-store': (p) => `يحتوي ${p.folder} على مخزن آخر: سجله ليس بداية هذا السجل. حدد مجلداً آخر؛ لم يتغير شيء.`,
  'store.backup-lacks': (p) =>
    `يحتوي المخزن ${p.folder} على قيود لا توجد في النسخة الاحتياطية (${p.entries}) وستُفقد. استعد إلى مجلد آخر.`,
  'store.in-memory': () => `لا يمكن لمخزن في الذاكرة فعل ذلك. حدد مجلد مخزن.`,
  'store.unlike-records': (p) => `يحتوي ${p.first} و${p.second} على أنواع مختلفة من السجلات، فلا يمكن مقارنتهما.`,
  'store.folder-in-use': (p) => `يحتوي المجلد ${p.folder} على شيء بالفعل. حدد مجلداً غير موجود بعد.`,
  'store.missing': (p) => `لا يوجد مخزن في ${p.folder}. قدم ملفا أولا، أو حدد مجلدا آخر بواسطة --store.`,
  'store.unreachable': (p) => `لا يمكن استخدام المجلد ${p.folder} مخزنا (${p.reason}). حدد مجلدا يحق لك الكتابة فيه.`,
  'store.shared-folder': (p) =>
    `يحتوي ${p.folder} على ملفات أخرى ويمكن لمستخدمين آخرين الاطلاع عليه. خصص للمخزن مجلدا مستقلا: حدد مجلدا لا وجود له بعد.`,
  'store.no-source': (p) =>
    `لا يحتوي المخزن على بيانات مقبولة من المصدر «${p.source}». وفيه: ${p.known}.${p.first ? ` ولم يكن فيه شيء حتى ${p.asOf}: وصل أول تقديم في ${p.first} (والتاريخ وحده يعني لحظته الأولى بالتوقيت العالمي).` : ''}`,
  'store.no-such-table': (p) =>
    `ليس لدى «${p.source}» جدول ${p.stage} حسب ${p.by}. ولديه: ${p.known}. لجمع الأجزاء صرح بأبعادها تحت «exhaustive» في ملف المطابقة ثم قدم الملف من جديد.`,
  'store.several-tables': (p) =>
    `لدى «${p.source}» عدة جداول ${p.stage} تختلف في ${p.field}: ${p.known}. حدد المقصود منها.`,
  'store.rates-never-add': (p) => `المعدلات والنسب المئوية لا تجمع أبدا. ولدى «${p.source}»: ${p.known}.`,
  'store.bad-band': (p) =>
    `«${p.band}» ليست فئة عمرية. اكتب Y0T17 للأعمار من 0 إلى 17 سنة، وY_GE18 لمن عمره 18 سنة فأكثر.`,
  'store.overlapping-bands': (p) =>
    `الفئتان العمريتان ${p.band} و${p.other} متداخلتان، فيُحسب أشخاص مرتين. اذكر فئات غير متداخلة.`,
  'store.overlapping-parts': (p) =>
    `لا يمكن جمع جدول «${p.source}» حسب ${p.by}: يتداخل ${p.first} و${p.second} (${p.field})، فيُحسب أشخاص مرتين.`,
  'store.not-exact': (p) =>
    `يحتوي جدول ${p.stage} حسب ${p.by} من «${p.source}» على أرقام ليست أعدادا دقيقة، وضبط الإفصاح بالحجب يحتاج إلى أعداد دقيقة. أصدره بقاعدة already-public إن كان صاحبه قد نشره.`,
  'store.several-a-person': (p) =>
    `تحسب أعداد «${p.source}» حسب ${p.field} الشخص الواحد تحت عدة رموز، وليس في الجدول ما تشترك فيه هذه الرموز. احذف ${p.field} أو أرسل سجلات أشخاص.`,
  'store.no-record-keys': (p) =>
    `يحتاج التشويش بمفتاح الخلية إلى مفتاح لكل سجل يؤخذ من معرف الشخص أو القضية، وفي سجلات ${p.stage} من «${p.source}» ما ليس له معرف. اربط هذين المعرفين (id أو caseId) وأرسل الملف من جديد، أو احذف method: cell-key فتُقرَّب الأعداد.`,
  'store.no-certificate': (p) =>
    `لا يمكن أخذ شهادة هذا الإصدار من المخزن ${p.folder}: فقد أُتلفت البيانات التي أُنشئ منها، أو أُنشئ في مخزن آخر، أو المفاتيح في مكان آخر (حدد مجلدها بواسطة --keys).`,
  'store.not-persons': (p) =>
    `يضم «${p.source}» أعدادا، وليس فيه سجلات أشخاص يمكن أن تخرج فرادى. أصدر جداوله بدلا من ذلك: tipstat release.`,
  'store.too-many-cells': (p) =>
    `عدد خلايا جدول ${p.stage} حسب ${p.by} يبلغ ${p.cells}، والحد الأقصى ${p.limit}. اطلب أبعادا أقل.`,
  'store.unknown-code': (p) => `«${p.code}» غير معروف هنا (${p.field}). تحقق من الكتابة.`,
  'store.bad-instant': (p) =>
    `«${p.instant}» ليس لحظة زمنية. اكتب تاريخًا (2026-05-31) أو وقتًا مع منطقته الزمنية (2026-05-31T12:00:00Z).`,
}
