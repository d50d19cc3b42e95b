import { entryWords } from '@tipstat/intake'
import type { Catalogue } from '@tipstat/language'
import type { CommandCode } from './command-messages.ts'

/** Arabic words of the command line. */
export const ar: Catalogue<CommandCode> = {
  'command.no-project': (p) => `لا يوجد tipstat.yaml في ${p.folder}. حدد مجلد مشروع، مثل seeds/samples/world.`,
  'command.bad-project': (p) => `لا يمكن استخدام ${p.file}: ${entryWords.ar(p)}.`,
  'command.no-mapping': (p) => `لا يوجد ملف مطابقة ${p.file}. وهو ملف YAML قصير يبين معنى كل عمود.`,
  'command.bad-mapping-name': (p) =>
    `لا يصلح «${p.name}» اسمًا لمصدر. سمِّ ملف المطابقة بأحرف وأرقام و«.» و«_» و«-» فقط، على أن يبدأ بحرف أو رقم.`,
  'command.no-release': (p) => `ليس في المشروع إصدار «${p.name}». وفيه: ${p.known}.`,
  'command.other-method': (p) =>
    `يذكر الإصدار «${p.name}» ‏method: ${p.method}، والقاعدة ${p.policy} لا تقبل ذلك. للقاعدة interactive وحدها طريقتان: rounding، وهي المتبعة إن لم تذكر طريقة، وcell-key.`,
  'command.several-ages': (p) =>
    `لجداول العمر في الإصدار «${p.name}» فئات مختلفة تحت «ages». اجعلها واحدة في جميعها: وإلا أمكن طرح أعمار جدول من أعمار جدول آخر.`,
  'command.no-report': (p) => `ليس في المشروع تقرير «${p.name}». وفيه: ${p.known}.`,
  'command.unknown-breakdown': (p) => `«${p.name}» ليس بعدا للتصنيف. الأبعاد المعروفة: ${p.known}.`,
  'command.no-memory': () =>
    `يتطلب هذا ذاكرة أكثر مما هو متاح. لم يبق شيء مكتوبا جزئيا. قسّم الملف أو احذف منه الأعمدة التي لا يقرؤها أحد.`,
  'command.no-space': (p) => `القرص ممتلئ: ${p.path}. أفرغ مساحة وأعد الأمر نفسه؛ لم يبق شيء مكتوبا جزئيا.`,
  'command.no-permission': (p) => `لا يسمح بالكتابة في ${p.path}. اختر مجلدا آخر بواسطة --out.`,
  'command.lost-breakdown': (p) =>
    `نشر الإصدار ${p.release} (${p.id}) الجدول ${p.table}، ولا تقول البيانات السارية شيئا بحسب ${p.dimension}. وما يصدر الآن يجب أن يبرهن مع ذلك الجدول، ولا بد لذلك من عدها بحسب ${p.dimension} أيضا. لم يصدر شيء. أرسل البيانات من جديد مع ${p.dimension} ومطابقة تقرؤه؛ فإن لم يعد لدى المصدر فلا يمكن إصدار المزيد عن هؤلاء الأشخاص بهذه السياسة.`,
  'command.store-elsewhere': (p) =>
    `لا مخزن في ${p.folder}، وللمشروع مخزن في ${p.own}: فالخيار --out ينقل المخزن أيضا. وما ينشأ من مخزن جديد لا يعرف شيئا عن التقديمات هناك ولا عما صدر منها. احذف --out؛ أو انقل المخزن ومجلد مفاتيحه (${p.own}.keys) إلى ${p.folder}؛ أو انسخ المشروع دون مخزنه للتجربة.`,
  'command.no-store': (p) => `لا مخزن في ${p.folder}، فلا شيء يُعمل منه. استلم ملفات المشروع أولا: ${p.run}`,
  'check.read': (p) => `السجلات المقروءة: ${p.rows}؛ المصدر: ${p.source}`,
  'check.usable': (p) =>
    `صالح للاستخدام: قبل ${p.accepted} سجلا، ونحي ${p.setAside} (${p.setAsideShare} % من الأشخاص)؛ و${p.unresolved} بحقل لم يفهم (${p.unresolvedShare} %)، و${p.disputed} متنازع فيها.`,
  'check.rejected': (p) =>
    `غير صالح للاستخدام: رفض الملف ولم يحفظ أي من سجلاته. نحي ${p.setAside} سجلا (${p.setAsideShare} % من الأشخاص)، ولم يفهم ${p.unresolvedShare} %. ${p.over}`,
  'check.missing': (p) => `بلا رقم، ولكل منها سببه: ${p.n}. ولا تدخل في أي مجموع.`,
  'check.groups': (p) => `مجموعات الملاحظات: ${p.groups}؛ مجموع الملاحظات: ${p.findings}.`,
  'check.more-groups': (p) => `ومجموعات أخرى: ${p.n}؛ انظر ملف الملاحظات.`,
  'check.column': () => `العمود`,
  'check.count': (p) => `(${p.n})`,
  'check.totals': () => `مجاميع للتأكيد:`,
  'check.records': (p) => `السجلات: ${p.n}`,
  'check.parts': (p) => `مجموع الأرقام المقروءة وعددها ${p.n}`,
  'check.parts-note': () =>
    `مجموع الأرقام المقروءة مجموع للتحقق وليس إحصاء، إذ قد تتداخل الأجزاء. قارنه بمجموع الأرقام نفسها في ملفك أنت.`,
  'check.rules': (p) => `القواعد المطبقة: ${p.ran}؛ غير المطبقة: ${p.notRun}`,
  'check.lacks': (p) => `لا عمود لـ ${p.field}`,
  'severity.fatal': () => `مرفوض`,
  'severity.error': () => `خطأ`,
  'severity.warning': () => `تحذير`,
  'severity.info': () => `ملاحظة`,
  'run.file': (p) => `استلام ${p.name}`,
  'run.release': (p) => `إصدار ${p.name}`,
  'run.report': (p) => `إعداد ${p.name}`,
  'protect.tabulate': (p) => `${p.name}: عد الجداول`,
  'protect.eliminate': (p) =>
    `${p.name}: حجب خلايا إلى أن لا يستنتج شيء بالجمع والطرح؛ الخلايا المطلوب حمايتها: ${p.open}`,
  'protect.walk': (p) =>
    `${p.name}: البحث عن جداول كاملة تبقي الخلايا غير مؤكدة؛ الخلايا التي ما زالت مفتوحة: ${p.open}`,
  'protect.audit': (p) => `${p.name}: حساب ما يستطيع القارئ تضييقه؛ الخلايا التي ضُيقت: ${p.open}`,
  'protect.repair': (p) => `${p.name}: حجب خلايا أخرى لحماية تلك الخلايا؛ خلايا لا سبيل إلى حمايتها: ${p.open}`,
  'protect.certify': (p) => `${p.name}: البرهان بجداول كاملة؛ الخلايا التي ما زالت مفتوحة: ${p.open}`,
  'protect.insiders': (p) => `${p.name}: تجربة ما قد يستنتجه من هو وحده في خلية؛ الخلايا المحمية: ${p.open}`,
  'protect.show-again': (p) => `${p.name}: إعادة إظهار ما لا حاجة إلى حجبه؛ الخلايا المحمية: ${p.open}`,
  'protect.verify': (p) => `${p.name}: التحقق من الشهادة`,
  'run.receipts': (p) => `الإيصالات   ${p.folder}`,
  'run.received': (p) =>
    `  ${p.file}: ${p.verdict}؛ المقروء ${p.read} = المقبول ${p.accepted} + المنحى ${p.setAside}؛ الملاحظات ${p.findings}${p.already ? ' (موجود في المخزن)' : ''}`,
  'run.releases': (p) => `الإصدارات   ${p.folder}`,
  'run.released': (p) => `  ${p.name}: عدد الجداول ${p.tables}، ${p.id}`,
  'run.reports': () => `التقارير`,
  'verdict.accepted': () => `مقبول`,
  'verdict.accepted-with-warnings': () => `مقبول مع تحذيرات`,
  'verdict.rejected': () => `مرفوض`,
  'check.files': (p) => `الإيصال ${p.receipt}   الملاحظات ${p.findings}`,
  'check.over': (p) => `نحي أو لم يفهم أكثر من ${p.limit} %${p.groups ? ` في ${p.groups}` : ''}.`,
  'check.set-aside': (p) =>
    `السجلات المنحاة مع الأسباب: ${p.file}. صححها في ملفك أنت وأرسله: فالملف هو كل ما يحسب لمصدره.`,
  'submit.stored': (p) => `حفظ بصفته تقديما ${p.id}.`,
  'submit.already': (p) => `موجود في المخزن بصفته التقديم ${p.id}؛ لم يتغير شيء.`,
  'submit.rejected': (p) => `لم يحفظ: يبين إيصال التقديم ${p.id} السبب.`,
  'table.confidential': () => `سري: قد تخص الخلايا شخصا أو شخصين. لك وحدك؛ أنشئ إصدارا قبل أن تعرضه على أحد.`,
  'release.written': (p) => `كتب: ${p.folder} (الجداول: ${p.tables}، البرهان: ${p.proof})`,
  'release.digest': (p) => `بصمة جداوله، لتكتب تحت approval: tables في tipstat.yaml: ${p.digest}`,
  'release.account': (p) => `لمن يوقع (سري): ${p.page}`,
  'release.draft': () => 'مسودة لم تعتمد: لا تنشروا منها شيئا.',
  'release.embargo': (p) => `لا ينشر قبل ${p.day}`,
  'run.draft': () => 'مسودة لم تعتمد',
  'report.written': (p) => `كتب: ${p.path}`,
  'map.written': (p) =>
    `كُتب: ${p.out}، وهو مقترح للملف ${p.file}. الأعمدة: ${p.columns} (مؤكدة ${p.sure}، مرجحة ${p.likely}، مشكوك فيها ${p.doubtful})؛ الأسئلة: ${p.questions}. ${p.questions ? 'أجب عن كل "?" ثم: ' : 'الخطوة التالية: '}tipstat check ${p.path} --mapping ${p.out}`,
  'accept.written': (p) =>
    `${p.file}: "${p.text}" في العمود "${p.column}" يعني من الآن ${p.code}؛ ويُحفظ من قال ذلك ومتى تحت accepted.`,
  'command.no-code': (p) => `${p.code} ليس رمزا للحقل ${p.field}. ${p.asked}الرموز مدرجة في docs/reference.`,
  'command.file-there': (p) => `الملف ${p.file} موجود من قبل، وستضيع الأجوبة التي فيه. اختر اسما آخر أو احذفه أولا.`,
  'doctor.good': (p) => `سليم     ${p.what}: ${p.found}`,
  'doctor.bad': (p) => `ناقص     ${p.what}: ${p.found}`,
  'submissions.none': () => `لا يحتوي المخزن على أي تقديم بعد.`,
  'command.no-table': (p) => `لا يحتوي الإصدار على الجدول «${p.table}». يحتوي على: ${p.known}.`,
  'command.bad-cell': (p) => `لا يدل «${p.cell}» على خلية. اكتب area=GBR,year=2020,sex=F.`,
  'command.cell-incomplete': (p) => `لم تحدد الخلية بالكامل: ينقص ${p.lacks}. اكتب area=GBR,year=2020,sex=F.`,
  'command.no-cell': (p) => `لا توجد في الجدول الخلية ${p.cell}.`,
  'command.purge-what': () => `حدد تقديما، أو --due لكل ما انقضى تاريخ الاحتفاظ به.`,
  'state.refused': () => `فُحص ولم يُحفظ`,
  'state.received': () => `مستلم، لم يفحص`,
  'state.superseded': () => `استعيض عنه`,
  'state.withdrawn': () => `مسحوب`,
  'state.purged': () => `أتلفت سجلات الأشخاص`,
  'submissions.replaced-by': (p) => `بواسطة ${p.id}`,
  'submit.replaces': (p) => `يحل محل ${p.id}.`,
  'submit.reinstated': (p) => `أعيد العمل بالتقديم ${p.id}.`,
  'submit.out': (p) => `ليس نافذا (${p.state}). لإعادة العمل به أضف --reinstate.`,
  'withdraw.done': (p) =>
    `سحب التقديم ${p.id}. لا شيء نافذ من مصدره حتى يرسل ملف أو يعاد العمل بتقديم بواسطة --reinstate.`,
  'purge.none': () => `لا شيء مستحق: لا تحفظ سجلات أشخاص بعد تاريخها.`,
  'purge.confirm': (p) =>
    `لم يتلف شيء. لإتلاف سجلات الأشخاص في هذه التقديمات (${p.n}) إلى الأبد، أعد تشغيل الأمر نفسه مع --yes.`,
  'purge.plain': () =>
    `لا يشفَّر إلا ما يخص الأشخاص: تبقى نسخ هذه السجلات الموجودة في أماكن أخرى مقروءة. أعد النسخ الاحتياطي إلى كل مجلد نسخ، واحذف المخازن المستعادة ومجلدات Parquet التي تحتويها، وكذلك الملف في صندوق الوارد.`,
  'purge.certificates': (p) =>
    `شهادات الإصدارات التي عُملت منها: ${p.n}. تزول مع المفاتيح. تبقى الإصدارات كما هي ويمكن التحقق منها من مجلداتها؛ لكن tipstat verify --store لن يستطيع بعد ذلك أن يحسب أن ما تحجبه لا يُستنتج.`,
  'purge.done': (p) =>
    `أتلفت إلى الأبد سجلات الأشخاص ومفاتيحها؛ عدد التقديمات: ${p.n}. تبقى الإيصالات والإصدارات والسجل. أجر النسخ الاحتياطي التالي كي تزول ملفاتها هناك أيضا.`,
  'backup.progress': (p) => `${p.done} من ${p.all} ملفات`,
  'backup.done': (p) =>
    `نسخ احتياطيا إلى ${p.folder}: الملفات ${p.files} (الجديدة ${p.copied})، قيود السجل ${p.entries}، قرئت كلها من جديد. المفاتيح ليست بينها: احفظ نسخة من ${p.keys} في مكان آخر.`,
  'restore.done': (p) =>
    `استعيد إلى ${p.folder}: الملفات ${p.files} (الجديدة ${p.copied})، قيود السجل ${p.entries}، قرئت كلها من جديد. لقراءة سجلات الأشخاص ضع مفاتيحها في ${p.keys}.`,
  'migrate.done': (p) => `المخزن ${p.folder} محدث.`,
  'diff.counts': (p) => `السجلات: بلا تغيير ${p.same}، أضيف ${p.added}، حذف ${p.removed}، تغير ${p.changed}`,
  'diff.unmatched': (p) => `أشخاص بلا معرف لا يمكن التعرف عليهم مجددا: ${p.n}`,
  'diff.fields': () => `الحقول المتغيرة:`,
  'diff.totals': () => `مجاميع المراقبة:`,
  'diff.changes': (p) => `التغييرات: ${p.all}؛ ما ينبغي فحصه: ${p.flagged}`,
  'diff.more': (p) => `و${p.n} أخرى: انظر --format json و--limit`,
  'diff.added': () => `أضيف`,
  'diff.removed': () => `حذف`,
  'diff.changed': () => `تغير`,
  'flag.ratio': () => `أكثر من الضعف أو أقل من النصف`,
  'flag.missing': () => `مجموع أصبح مفقودا`,
  'flag.vanished': () => `اختفى أكثر من 5 في المائة من جدوله`,
  'flag.sign': () => `إشارة أخرى`,
  'why.cell': (p) => `${p.table}، ${p.cell}: ${p.value} (${p.status})`,
  'why.release': (p) =>
    `الإصدار ${p.name} ${p.id}؛ قاعدة الحماية ${p.policy}؛ tipstat ${p.version}؛ المخطط ${p.scheme}`,
  'why.submission': (p) => `التقديم ${p.id}، استلم ${p.at}، ${p.state}؛ المخطط ${p.scheme}؛ المطابقة ${p.mapping}`,
  'why.file': (p) => `  الملف ${p.name}، sha256 ${p.sha256}`,
  'why.lines': (p) => `  السجلات ${p.n}؛ الأسطر ${p.lines}`,
  'why.table': (p) => `  من الجدول حسب ${p.by} الوارد في الملف`,
  'why.persons': (p) => `  سجلات أشخاص: ${p.n}؛ لا يبين أي منها`,
  'why.purged': () => `  أتلفت سجلاته`,
  'parquet.done': (p) => `كتب: ${p.folder} (التقديمات ${p.submissions}، الملفات ${p.files})`,
  'parquet.left-out': (p) => `استبعدت لأنها سجلات أشخاص: ${p.sources}`,
  'access.none': () => `لم يفتح أي شيء سري بعد.`,
  'large.look': (p) => `${p.file}: تصفح الملف`,
  'large.load': (p) => `${p.file}: قراءة السجلات`,
  'large.judge': (p) => `${p.file}: فحص كل سجل`,
  'large.group': (p) => `${p.file}: مقارنة السجلات بعضها ببعض`,
  'large.list': (p) => `${p.file}: إعداد قائمة الملاحظات`,
  'large.tell': (p) => `${p.file}: تم الفحص`,
  'large.irregular': (p) =>
    `الملف ${p.file} كبير وغير منتظم: ${p.why}. لذلك يُقرأ سجلاً بعد سجل، وهذا أبطأ ويتطلب ذاكرة تعادل نحو ستين ضعف حجمه.`,
  'irregular.encoding': () => `فيه بايتات ليست من ترميزه`,
  'irregular.nul': () => `فيه محارف NUL`,
  'irregular.blank-lines': () => `فيه أسطر فارغة`,
  'irregular.line-ends': () => `أسطره لا تنتهي كلها بالطريقة نفسها`,
  'irregular.header': () => `الترويسة ليست السطر الأول أو ليست سطراً واحداً`,
  'irregular.wide': () => `فيه أكثر من 250 عمودا`,
  'irregular.merged': () => `فيه خلايا مدمجة`,
  'irregular.no-table': () => `ليس جدولاً من عمودين أو أكثر`,
  'irregular.ragged': () => `عدد الخلايا ليس واحداً في كل السجلات`,
  'irregular.quotes': () => `علامات اقتباس في غير موضعها أو غير مغلقة`,
  'irregular.long-cells': () => `فيه سطر أو خلية بعدد كبير جداً من المحارف`,
  'irregular.lines': () => `سجلاته لا تطابق عدد أسطره`,
  'irregular.unreadable': () => `لا يستطيع DuckDB قراءته`,
  'irregular.identifiers': () => `لا يمكن قبول عمود أو الملف كما هو`,
  'command.no-transmission': (p) => `ليس في المشروع إحالة «${p.name}». وفيه: ${p.known || '-'}.`,
  'command.no-key-file': (p) =>
    `لا يوجد ملف ${p.file}. «key» في الإحالة هو المفتاح العام للمتلقي، ويبدأ بـ age1، أو مسار ملف فيه مفاتيح كهذه.`,
  'command.shared-key': (p) =>
    `للمتلقيين ${p.to} و${p.other} مفتاح واحد: فيستطيع كل منهما فتح ما يخص الآخر. لم ينشأ شيء. اسأل لمن هو.`,
  'transmit.written': (p) =>
    `كتب: ${p.file}، مشفرا للمتلقي ${p.to} (الجداول: ${p.tables}). يحفظ ويستعمل حتى ${p.expires}. أرسله مع README.txt الذي بجانبه.`,
  'transmit.hash': (p) =>
    `يسميه سجل الاطلاع ودفتر الصادر بمحتواه: sha256 ${p.sha256}. وبعد فك التشفير يجد المتلقي القيمة نفسها للملف ${p.tar}.`,
  'command.no-stage': (p) => `ليس في الإصدار جدول للمرحلة «${p.stage}». وفيه: ${p.known}.`,
  'command.among-releases': (p) =>
    `سيقع ${p.file} بين الإصدارات، وهي لا تضم إلا ما جرى التحقق منه. اختر مجلدا آخر بواسطة --out.`,
  'command.not-synthetic': (p) =>
    `الملف ${p.file} موجود من قبل، ولم يكتبه tipstat سجلات اصطناعية. وقد ترك كما هو: أعط اسما آخر بواسطة --out أو انقله أولا.`,
  'synthetic.written': (p) =>
    `كتب: ${p.file} (السجلات الاصطناعية: ${p.records})، ومعه الملاحظة ${p.note} التي يجب أن تبقى بجانبه. لا أحد فيه حقيقي: هو للتدريب والعرض، والأعداد في الإصدار.`,
  'synthetic.drawn-from': () => `سحبت من:`,
  'synthetic.left-out': () => `استبعد:`,
  'synthetic.gap': (p) => `أكبر فرق عما هو منشور: ${p.gap} (أشخاص، قبل التقريب إلى سجلات كاملة)`,
  'synthetic.contradiction': () =>
    `لا تتفق الجداول المنشورة فيما بينها، مثلا لأن تصنيفا يغفل أشخاصا يعدهم المجموع: لا سجلات توافقها كلها. اذكر بواسطة --table الجداول المتوافقة فيما بينها.`,
  'synthetic.undrawn': (p) => `خلايا لا يدل عليها أي عدد منشور: ${p.cells}. لم يسحب لها أحد.`,
  'left-out.not-persons': () => `لا يعد أشخاصا`,
  'left-out.several-answers': () => `قد يقع الشخص الواحد في عدة من فئاته`,
  'left-out.other-counting': () => `يعد على نحو آخر، أو في وقت آخر، غير الجداول التي يسحب منها`,
  'left-out.no-numbers': () => `لا أعداد فيه`,
  'left-out.overlapping': () => `تتداخل فئاته، أو تتداخل مع فئات جدول أكثر تفصيلا`,
  'command.no-certificate': (p) =>
    `لا توجد شهادة ${p.file}. حدد الملف الذي حفظ عند إنشاء الإصدار؛ وهو ليس منه. وما حفظه tipstat نفسه في المخزن: --store STORE.`,
  'verify.good': (p) => `تم التحقق: ${p.folder} (الإصدار ${p.id}، البرهان: ${p.proof})`,
  'verify.good-files': (p) => `تم التحقق من الملفات دون الشهادات: ${p.folder} (الإصدار ${p.id}، البرهان: ${p.proof})`,
  'verify.bad': (p) => `لم يجتز التحقق: ${p.folder}. المشاكل: ${p.n}. لا تستعمله ولا تنشره قبل أن تزول.`,
  'verify.rounding': () =>
    `تم التحقق: كل الملفات موجودة ولم تتغير ولا شيء سواها؛ وكل عدد من مضاعفات 5 بأوسع حدين يقربان إليه؛ ولا تكشف فئة بالرمز أن فيها أحدا.`,
  'verify.not-rounding': () => `لم يتحقق من: أن البيانات مختلقة كما يذكر بيان المحتويات. ولا يحمي التقريب أحدا غيرها.`,
  'verify.controlled-rounding': () =>
    `تم التحقق من: وجود كل الملفات دون تغيير ودون غيرها؛ وأن كل عدد من مضاعفات 5 بحدين باتساع ما تفصح عنه الطريقة؛ وأن صفوف كل جدول تكوّن الإجماليات التي تظهرها جداول أخرى؛ وأن لا فئة تكشف بالرمز عن وجود أحد فيها.`,
  'verify.not-controlled-rounding': () =>
    `لم يتحقق من: أن الأعداد الدقيقة تقع ضمن هذه الحدود، وأن ليس لدى القراء أعداد دقيقة عن الأشخاص أنفسهم. أما الأعداد كلها معا فقد أثبت أمرها عند إنشاء الإصدار لا هنا.`,
  'verify.cell-key': () =>
    `تم التحقق من: وجود كل الملفات دون تغيير ودون غيرها؛ وأن كل عدد مما يمكن أن يعطيه تشويش القاعدة بالحدين اللذين يفصح عنهما؛ وأن لا فئة تكشف بالرمز عن وجود أحد فيها.`,
  'verify.not-cell-key': () =>
    `لم يتحقق من: أن التشويش لا يتوقف إلا على السجلات، وأن الأعداد الدقيقة تقع ضمن الحدود. والإجماليات ليست مجموع أجزائها، فهذه هي الطريقة.`,
  'verify.owner-published': () =>
    `تم التحقق: كل الملفات موجودة ولم تتغير ولا شيء سواها؛ والمنشور مذكور؛ وكل عدد على الصورة التي ينشر بها أصحاب البيانات.`,
  'verify.not-owner-published': () => `لم يتحقق من: أن الأعداد هي أعداد المنشور. قارنها به: يبين statement.txt مكانه.`,
  'verify.certificate': () =>
    `تم التحقق: كل الملفات موجودة ولم تتغير ولا شيء سواها؛ وكل عدد ظاهر لا يقل عن عتبة السياسة، أو هو صفر حيث تظهر السياسة الأصفار؛ ولا تكشف فئة بالرمز أن فيها أحدا؛ والكلفة المذكورة تنتج عما هو ظاهر.`,
  'verify.not-certificate': () =>
    `لم يتحقق من: أن أعداد الشهادة هي الحقيقية، وأنها تذكر كل ما يجب أن يحمى غير الأعداد الصغيرة، وأن ليس لدى القراء جداول أخرى عن الأشخاص أنفسهم.`,
  'verify.certificate-good': (p) =>
    `تم التحقق: الشهادة ${p.sha256}. الأعداد المحمية: ${p.demanded}، وكل منها غير مؤكد بجداول كاملة أخرى (${p.others}) توافق كل ما هو ظاهر. وهي عن: ${p.tables}`,
  'verify.certificate-bad': (p) => `لم تجتز التحقق: الشهادة ${p.sha256}. المشاكل: ${p.n}.`,
  'verify.unchecked': (p) =>
    `لم يتحقق من: أن الأعداد المحجوبة لا يمكن استنتاجها. لا تثبت ذلك إلا الشهادة ${p.sha256}، ولم تعط. وهي سرية: اطلب ممن يحفظها أن يشغل هذا الأمر مع --store STORE أو --certificate FILE. وهي عن: ${p.tables}`,
  'verify.not-in-store': (p) =>
    `لم يتحقق من: أن الأعداد المحجوبة لا يمكن استنتاجها. لا تثبت ذلك إلا الشهادة ${p.sha256}، ولا يمكن أخذها من المخزن ${p.folder}: فقد أتلفت البيانات التي أنشئ منها الإصدار، أو أنشئ في مخزن آخر، أو المفاتيح في مكان آخر (--keys FOLDER). وهي عن: ${p.tables}`,
  'verify.more': (p) => `ومشاكل أخرى: ${p.n}؛ يسردها كلها --format json`,
}
