import type { Catalogue } from '@tipstat/language'
import type { PublicUseCode } from './public-use-messages.ts'

/** Arabic words about public-use files. */
export const ar: Catalogue<PublicUseCode> = {
  'command.no-public-use': (p) => `ليس في المشروع ملف للاستخدام العام «${p.name}». فيه: ${p.known || '-'}.`,
  'command.no-column': (p) => `لا يصلح «${p.name}» عمودا في ملف للاستخدام العام. الأعمدة رموز: ${p.known}.`,
  'command.set-as-key': (p) =>
    `قد يكون للشخص في ${p.name} رموز عدة، ومن عرف واحدا منها لا يعرف فئته: فلا يصلح مفتاحا. ضعه تحت «sensitive» أو احذفه.`,
  'public-use.written': (p) => `كتب: ${p.folder} (السجلات: ${p.records})`,
  'public-use.digest': (p) => `بصمة سجلاته: ${p.digest}`,
  'public-use.key': (p) => `  ${p.name}: المستوى ${p.level}`,
  'public-use.lost': (p) => `  ${p.name}: فقد كله؛ احذفه أو اذكر تحت «coarsest» إلى أي حد يجوز تعميمه`,
  'public-use.other-years': (p) => `لم يقابل شخصا شخصا مع ${p.files}، فهي لسنوات أخرى`,
  'public-use.account': (p) => `لمن يوقع (سري): ${p.page}`,
  'public-use.beside-tables': (p) =>
    `وإلى جانبه جداول عن الأشخاص أنفسهم أيضا: الإصدار ${p.releases}. ومن لديه الاثنان يطرح أحدهما من الآخر، فلا يخرج إلا أحدهما: متى اعتمد أحدهما رفض الآخر.`,
  'public-use.draft': () => `مسودة لم تعتمد: لا تنشروا منها شيئا.`,
  'public-use.embargo': (p) => `لا ينشر قبل ${p.day}`,
  'verify.public-use': (p) => `تم التحقق: ${p.folder} (ملف للاستخدام العام ${p.id})`,
  'verify.public-use-draft': () => `إنه مسودة: لم يوافق عليه أحد، ولا يجوز نشر شيء منه.`,
  'verify.public-use-counted': (p) =>
    `تم التحقق: الملفات كلها موجودة ولم تتغير ولا ملف سواها؛ السجلات: ${p.records}، يتماثل منها ${p.k} على الأقل في كل المفاتيح بعد عد جديد؛ وما هو حساس يختلف بينها كما وعد به.`,
  'verify.not-public-use': () =>
    `لم يتحقق: أن أحدا لا يمكن أن يوجد فيه. k وl ليسا برهانا: من يعرف أكثر من المفاتيح أو لديه ملفات أخرى عن الأشخاص أنفسهم يعلم أكثر.`,
  'account.public-use': (p) => `بيان عن ملف الاستخدام العام ${p.name}`,
  'account.public-confidential': () => `سري، لمن يوقع. عدد من تركوا يدل على أشخاص لا مثيل لهم: لا تنشره ولا ترسله.`,
  'account.public-made-up': () => `بيانات مختلقة: لا أحد فيها حقيقي.`,
  'account.public-persons': (p) =>
    `الأشخاص المقروؤون: ${p.persons}. سجلات الملف: ${p.records}. المتروكون: ${p.left} (${p.share} ٪)`,
  'account.public-unclear': (p) => `من المتروكين، لأن سجلاتهم تختلف ولا يعرف أيها لهم: ${p.unclear}`,
  'account.public-loss': (p) => `التفصيل المفقود، من 0 إلى 100 ٪: ${p.loss} ٪`,
  'account.public-key': (p) =>
    `  ${p.name}: المستوى ${p.level}، المجموعات ${p.before} -> ${p.after}، التفصيل المفقود ${p.loss} ٪`,
  'account.public-classes': (p) => `فئات السجلات المتماثلة في كل المفاتيح: ${p.classes}؛ في أصغرها ${p.k}`,
  'account.public-smallest': () => `أصغر الفئات:`,
  'account.public-diversity': (p) =>
    `${p.name}: القيم المعروفة المختلفة في الفئة ${p.distinct} على الأقل؛ وأكبر نسبة من فئة قد تكشف رمزا واحدا ${p.share} ٪`,
  'account.public-alone': () => `ليس في دفتر الصادر ملف سابق للاستخدام العام عن الأشخاص أنفسهم.`,
  'account.public-together': (p) => `مع ${p.files}: يتماثل ${p.k} على الأقل لمن لديه كلها`,
  'account.public-other-years': (p) => `لم يقابل مع ${p.files}، إذ لم يعد يعرف من فيها: وهي لسنوات أخرى.`,
  'account.public-approve': () =>
    `k وl ليسا برهانا. بعد النظر في السجلات وفي هذا البيان اكتب ما يلي تحت الملف في tipstat.yaml، بالصفات لا بأسماء الأشخاص؛ وللبيانات غير المختلقة قرار صاحبها أيضا:`,
}
