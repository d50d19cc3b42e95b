import type { Catalogue, Language, Params } from '@tipstat/language'

/** English words about templates, made and filled in. */
const en = {
  'command.no-mark': (p: Params) =>
    `${p.file} is no template of tipstat, and no mapping was named. Two ways out: say what its columns mean in a mapping, and name it with --mapping (tipstat map FILE proposes one); or fill in a template (tipstat template count --country KEN), which needs none. In a template, the first header has to stay as it was.`,
  'command.inbox-no-mark': (p: Params) =>
    `${p.file} is no template of tipstat, and tipstat.yaml names no mapping for it. Either draft one with tipstat map ${p.file} --out mappings/NAME.yaml, answer its questions, and add mapping: NAME to the entry; or fill in a template (tipstat template count --country KEN), which needs none. In a template, the first header has to stay as it was.`,
  'command.several-templates': (p: Params) =>
    `${p.file} holds several sheets that were filled in: ${p.sheets}. A file is the whole of its source: put all records on one sheet, or send each sheet as a file of its own with a --source of its own.`,
  'command.template-no-source': (p: Params) =>
    `${p.file} does not say whose it is: it was filled in on a template of no country. Name its source, for instance --source ${p.example}. In a project that is source: ${p.example} in tipstat.yaml. What is stored under a name takes the place of what was stored under it before.`,
  'command.template-no-processing': (p: Params) =>
    `${p.file} holds records of persons and does not say who answers for them, on what legal basis, and until when they may be kept. Fill in the yellow cells of the first sheet, or say it here: ${p.lacks}.`,
  'command.statement-differs': (p: Params) =>
    `${p.file} states “${p.own}”, and ${p.key} says “${p.other}”. Correct one of them: neither overrules the other.`,
  'command.template-unconfirmed': (p: Params) =>
    `${p.file} says that its data are published. Whoever stores it has to say so, too, since published data are released as they stand: ${p.lacks}, or the same under states in tipstat.yaml.`,
  'command.template-later': (p: Params) =>
    `${p.file} was filled in on a template of scheme ${p.version}, and this tipstat knows scheme ${p.scheme}. Use the tipstat that the template came from, or a later one.`,
  'command.template-earlier': (p: Params) =>
    `${p.file} was filled in on a template of scheme ${p.version}. Scheme ${p.scheme} has no such columns: ${p.columns}. Make a new template (${p.made}) and copy the records into it; or delete these columns, if nothing in them is needed.`,
  'command.template-renamed': (p: Params) =>
    `${p.file} has columns that its template has not: ${p.columns}; and lacks some that it has: ${p.gone}. If one was renamed, give it its name back; else delete the columns of your own, or put the others back and leave them blank.`,
  'command.template-there': (p: Params) =>
    `${p.file} is there already and is not the empty template: somebody may have filled it in. Move it, or choose another folder with --out.`,
  'command.unknown-record': (p: Params) => `There are no records of the type “${p.name}”. Known: ${p.known}.`,
  'command.unknown-country': (p: Params) =>
    p.meant
      ? `Countries are named by their code: for “${p.text}” write --country ${p.meant}.`
      : `“${p.text}” is no country. Write its ISO 3166-1 code of three letters, such as KEN.`,
  'command.bad-source-name': (p: Params) =>
    `“${p.name}” can't name a source: use letters, digits, “.”, “_” and “-”, beginning with a letter or digit.`,
  'template.written': (p: Params) => `Written: ${p.file}`,
  'template.next': () =>
    'Fill in the workbook, or the CSV if you have no spreadsheet; then: tipstat check FILE. No mapping is needed.',
  'template.read': (p: Params) =>
    `Read as a template of tipstat: ${p.what}. Source: ${p.source}${p.named ? '' : ' (choose another name with --source)'}.`,
}

/** Code of a sentence about templates. */
export type TemplateCode = keyof typeof en

const fr: Catalogue<TemplateCode> = {
  'command.no-mark': (p) =>
    `${p.file} n'est pas un modèle de tipstat, et aucune correspondance n'est indiquée. Deux solutions : dire dans une correspondance ce que signifient les colonnes et l'indiquer avec --mapping (tipstat map FICHIER en propose une) ; ou remplir un modèle (tipstat template count --country KEN), qui n'en demande pas. Dans un modèle, le premier en-tête doit rester tel quel.`,
  'command.inbox-no-mark': (p) =>
    `${p.file} n'est pas un modèle de tipstat, et tipstat.yaml n'indique aucune correspondance pour ce fichier. Soit en ébaucher une avec tipstat map ${p.file} --out mappings/NOM.yaml, répondre à ses questions et ajouter mapping: NOM à l'entrée ; soit remplir un modèle (tipstat template count --country KEN), qui n'en demande pas. Dans un modèle, le premier en-tête doit rester tel quel.`,
  'command.several-templates': (p) =>
    `${p.file} contient plusieurs feuilles remplies : ${p.sheets}. Un fichier est l'ensemble de sa source : réunissez les enregistrements sur une feuille, ou envoyez chaque feuille dans un fichier à part, avec son propre --source.`,
  'command.template-no-source': (p) =>
    `${p.file} ne dit pas de qui il vient : le modèle rempli n'est pas celui d'un pays. Nommez sa source, par exemple --source ${p.example}. Dans un projet, c'est source: ${p.example} dans tipstat.yaml. Ce qui est enregistré sous un nom remplace ce qui l'était auparavant.`,
  'command.template-no-processing': (p) =>
    `${p.file} contient des enregistrements de personnes et n'indique pas le responsable du traitement, la base juridique ni la date limite de conservation. Remplissez les cellules jaunes de la première feuille, ou indiquez-les ici : ${p.lacks}.`,
  'command.statement-differs': (p) =>
    `${p.file} déclare « ${p.own} », et ${p.key} dit « ${p.other} ». Corrigez l'un des deux : aucun ne l'emporte.`,
  'command.template-unconfirmed': (p) =>
    `${p.file} déclare que ses données sont publiées. Qui les enregistre doit le dire aussi, car des données publiées sont diffusées telles quelles : ${p.lacks}, ou la même chose sous states dans tipstat.yaml.`,
  'command.template-later': (p) =>
    `${p.file} a été rempli sur un modèle du schéma ${p.version}, et ce tipstat connaît le schéma ${p.scheme}. Utilisez le tipstat dont provient le modèle, ou un plus récent.`,
  'command.template-earlier': (p) =>
    `${p.file} a été rempli sur un modèle du schéma ${p.version}. Le schéma ${p.scheme} n'a pas ces colonnes : ${p.columns}. Créez un nouveau modèle (${p.made}) et copiez-y les enregistrements ; ou supprimez ces colonnes si rien n'y est nécessaire.`,
  'command.template-renamed': (p) =>
    `${p.file} a des colonnes que son modèle n'a pas : ${p.columns} ; et il en manque : ${p.gone}. Si l'une a été renommée, rendez-lui son nom ; sinon, supprimez vos propres colonnes, ou remettez les autres et laissez-les vides.`,
  'command.template-there': (p) =>
    `${p.file} existe déjà et n'est pas le modèle vide : quelqu'un l'a peut-être rempli. Déplacez-le, ou choisissez un autre dossier avec --out.`,
  'command.unknown-record': (p) => `Il n'y a pas d'enregistrements du type « ${p.name} ». Types connus : ${p.known}.`,
  'command.unknown-country': (p) =>
    p.meant
      ? `Les pays sont désignés par leur code : pour « ${p.text} », écrivez --country ${p.meant}.`
      : `« ${p.text} » n'est pas un pays. Écrivez son code ISO 3166-1 à trois lettres, par exemple KEN.`,
  'command.bad-source-name': (p) =>
    `« ${p.name} » ne peut pas nommer une source : lettres, chiffres, « . », « _ » et « - », en commençant par une lettre ou un chiffre.`,
  'template.written': (p) => `Écrit : ${p.file}`,
  'template.next': () =>
    `Remplissez le classeur, ou le CSV si vous n'avez pas de tableur ; puis : tipstat check FICHIER. Aucune correspondance n'est nécessaire.`,
  'template.read': (p) =>
    `Lu comme modèle de tipstat : ${p.what}. Source : ${p.source}${p.named ? '' : ' (un autre nom avec --source)'}.`,
}

const es: Catalogue<TemplateCode> = {
  'command.no-mark': (p) =>
    `${p.file} no es una plantilla de tipstat y no se indicó ninguna correspondencia. Dos salidas: diga en una correspondencia qué significan sus columnas e indíquela con --mapping (tipstat map ARCHIVO propone una); o rellene una plantilla (tipstat template count --country KEN), que no la necesita. En una plantilla, el primer encabezado debe quedar como estaba.`,
  'command.inbox-no-mark': (p) =>
    `${p.file} no es una plantilla de tipstat y tipstat.yaml no indica ninguna correspondencia para él. O bien esboce una con tipstat map ${p.file} --out mappings/NOMBRE.yaml, responda a sus preguntas y añada mapping: NOMBRE a la entrada; o bien rellene una plantilla (tipstat template count --country KEN), que no la necesita. En una plantilla, el primer encabezado debe quedar como estaba.`,
  'command.several-templates': (p) =>
    `${p.file} contiene varias hojas rellenadas: ${p.sheets}. Un archivo es el conjunto de su fuente: reúna los registros en una hoja, o envíe cada hoja en un archivo aparte con su propio --source.`,
  'command.template-no-source': (p) =>
    `${p.file} no dice de quién es: se rellenó una plantilla sin país. Dé nombre a su fuente, por ejemplo --source ${p.example}. En un proyecto es source: ${p.example} en tipstat.yaml. Lo que se guarda con un nombre sustituye a lo guardado antes con él.`,
  'command.template-no-processing': (p) =>
    `${p.file} contiene registros de personas y no dice quién responde de ellos, con qué base jurídica ni hasta cuándo pueden conservarse. Rellene las celdas amarillas de la primera hoja, o indíquelo aquí: ${p.lacks}.`,
  'command.statement-differs': (p) =>
    `${p.file} declara «${p.own}» y ${p.key} dice «${p.other}». Corrija uno de los dos: ninguno prevalece.`,
  'command.template-unconfirmed': (p) =>
    `${p.file} declara que sus datos están publicados. Quien los guarda debe decirlo también, pues los datos publicados se difunden tal cual: ${p.lacks}, o lo mismo en states de tipstat.yaml.`,
  'command.template-later': (p) =>
    `${p.file} se rellenó en una plantilla del esquema ${p.version}, y este tipstat conoce el esquema ${p.scheme}. Use el tipstat del que procede la plantilla, o uno posterior.`,
  'command.template-earlier': (p) =>
    `${p.file} se rellenó en una plantilla del esquema ${p.version}. El esquema ${p.scheme} no tiene estas columnas: ${p.columns}. Haga una plantilla nueva (${p.made}) y copie en ella los registros; o elimine esas columnas si no hace falta nada de ellas.`,
  'command.template-renamed': (p) =>
    `${p.file} tiene columnas que su plantilla no tiene: ${p.columns}; y le faltan: ${p.gone}. Si se cambió el nombre de alguna, devuélvaselo; si no, elimine las columnas propias, o vuelva a poner las otras y déjelas en blanco.`,
  'command.template-there': (p) =>
    `${p.file} ya existe y no es la plantilla vacía: puede que alguien la haya rellenado. Muévala o elija otra carpeta con --out.`,
  'command.unknown-record': (p) => `No hay registros del tipo «${p.name}». Conocidos: ${p.known}.`,
  'command.unknown-country': (p) =>
    p.meant
      ? `Los países se nombran por su código: para «${p.text}» escriba --country ${p.meant}.`
      : `«${p.text}» no es un país. Escriba su código ISO 3166-1 de tres letras, por ejemplo KEN.`,
  'command.bad-source-name': (p) =>
    `«${p.name}» no puede dar nombre a una fuente: solo letras, cifras, «.», «_» y «-», empezando por una letra o una cifra.`,
  'template.written': (p) => `Escrito: ${p.file}`,
  'template.next': () =>
    'Rellene el libro, o el CSV si no tiene hoja de cálculo; después: tipstat check ARCHIVO. No hace falta ninguna correspondencia.',
  'template.read': (p) =>
    `Leído como plantilla de tipstat: ${p.what}. Fuente: ${p.source}${p.named ? '' : ' (otro nombre con --source)'}.`,
}

const ru: Catalogue<TemplateCode> = {
  'command.no-mark': (p) =>
    `${p.file} — не шаблон tipstat, и описание соответствий не указано. Два выхода: объясните столбцы в описании соответствий и укажите его через --mapping (tipstat map ФАЙЛ предложит его); или заполните шаблон (tipstat template count --country KEN), которому описание не нужно. В шаблоне первый заголовок должен остаться как был.`,
  'command.inbox-no-mark': (p) =>
    `${p.file} — не шаблон tipstat, и в tipstat.yaml для него не указано описание соответствий. Либо составьте его командой tipstat map ${p.file} --out mappings/ИМЯ.yaml, ответьте на вопросы и добавьте в запись mapping: ИМЯ; либо заполните шаблон (tipstat template count --country KEN), которому описание не нужно. В шаблоне первый заголовок должен остаться как был.`,
  'command.several-templates': (p) =>
    `В ${p.file} заполнено несколько листов: ${p.sheets}. Файл — это весь источник: соберите записи на одном листе или пришлите каждый лист отдельным файлом со своим --source.`,
  'command.template-no-source': (p) =>
    `Из ${p.file} не видно, чей он: заполнен шаблон без страны. Назовите источник, например --source ${p.example}. В проекте это source: ${p.example} в tipstat.yaml. Сохранённое под именем заменяет то, что было сохранено под ним раньше.`,
  'command.template-no-processing': (p) =>
    `В ${p.file} записи о лицах, но не указано, кто за них отвечает, на каком правовом основании и до какого дня их можно хранить. Заполните жёлтые ячейки первого листа или укажите здесь: ${p.lacks}.`,
  'command.statement-differs': (p) =>
    `В ${p.file} указано «${p.own}», а в ${p.key} — «${p.other}». Исправьте одно из двух: ни одно не важнее другого.`,
  'command.template-unconfirmed': (p) =>
    `В ${p.file} указано, что данные опубликованы. Это должен подтвердить и тот, кто их сохраняет: опубликованные данные выпускаются как есть. Укажите ${p.lacks} или то же в states файла tipstat.yaml.`,
  'command.template-later': (p) =>
    `${p.file} заполнен на шаблоне схемы ${p.version}, а этот tipstat знает схему ${p.scheme}. Возьмите tipstat, из которого шаблон, или более новый.`,
  'command.template-earlier': (p) =>
    `${p.file} заполнен на шаблоне схемы ${p.version}. В схеме ${p.scheme} нет столбцов: ${p.columns}. Сделайте новый шаблон (${p.made}) и перенесите в него записи; или удалите эти столбцы, если из них ничего не нужно.`,
  'command.template-renamed': (p) =>
    `В ${p.file} есть столбцы, которых нет в шаблоне: ${p.columns}; и не хватает: ${p.gone}. Если столбец переименован, верните ему название; иначе удалите собственные столбцы или верните остальные и оставьте их пустыми.`,
  'command.template-there': (p) =>
    `${p.file} уже есть, и это не пустой шаблон: возможно, его кто-то заполнил. Переместите его или выберите другую папку через --out.`,
  'command.unknown-record': (p) => `Записей вида «${p.name}» нет. Есть: ${p.known}.`,
  'command.unknown-country': (p) =>
    p.meant
      ? `Страны указываются кодом: вместо «${p.text}» пишите --country ${p.meant}.`
      : `«${p.text}» — не страна. Укажите её трёхбуквенный код ISO 3166-1, например KEN.`,
  'command.bad-source-name': (p) =>
    `«${p.name}» не может быть именем источника: только буквы, цифры, «.», «_» и «-», в начале буква или цифра.`,
  'template.written': (p) => `Записано: ${p.file}`,
  'template.next': () =>
    'Заполните книгу или, если нет табличной программы, CSV; затем: tipstat check ФАЙЛ. Описание соответствий не нужно.',
  'template.read': (p) =>
    `Прочитано как шаблон tipstat: ${p.what}. Источник: ${p.source}${p.named ? '' : ' (другое имя — через --source)'}.`,
}

const ar: Catalogue<TemplateCode> = {
  'command.no-mark': (p) =>
    `الملف ${p.file} ليس نموذجا من tipstat ولم يذكر ملف مطابقة. أمامك طريقان: بيّن معنى الأعمدة في ملف مطابقة واذكره بالخيار --mapping (الأمر tipstat map يقترح واحدا)؛ أو املأ نموذجا (tipstat template count --country KEN) فلا يحتاج إليه. ويجب أن يبقى أول عنوان في النموذج كما كان.`,
  'command.inbox-no-mark': (p) =>
    `الملف ${p.file} ليس نموذجا من tipstat ولا يذكر tipstat.yaml ملف مطابقة له. فإما أن تعد مسودة بالأمر tipstat map ${p.file} --out mappings/NAME.yaml وتجيب عن أسئلتها وتضيف mapping: NAME إلى المدخل؛ وإما أن تملأ نموذجا (tipstat template count --country KEN) فلا يحتاج إليه. ويجب أن يبقى أول عنوان في النموذج كما كان.`,
  'command.several-templates': (p) =>
    `في الملف ${p.file} عدة أوراق مملوءة: ${p.sheets}. الملف هو المصدر كله: اجمع السجلات في ورقة واحدة، أو أرسل كل ورقة في ملف مستقل مع --source خاص بها.`,
  'command.template-no-source': (p) =>
    `لا يبين الملف ${p.file} لمن هو: فقد ملئ نموذج بلا بلد. سمِّ مصدره، مثلا --source ${p.example}. وفي المشروع يكتب source: ${p.example} في tipstat.yaml. وما يحفظ تحت اسم يحل محل ما حفظ تحته من قبل.`,
  'command.template-no-processing': (p) =>
    `في الملف ${p.file} سجلات أشخاص ولا يذكر الجهة المسؤولة عنها ولا الأساس القانوني ولا آخر يوم يجوز الاحتفاظ بها فيه. املأ الخلايا الصفراء في الورقة الأولى، أو اذكر ذلك هنا: ${p.lacks}.`,
  'command.statement-differs': (p) =>
    `يصرح الملف ${p.file} بـ«${p.own}»، ويقول ${p.key} «${p.other}». صحح أحدهما: فلا يغلب أي منهما الآخر.`,
  'command.template-unconfirmed': (p) =>
    `يصرح الملف ${p.file} بأن بياناته منشورة. وعلى من يحفظه أن يقول ذلك أيضا، لأن البيانات المنشورة تصدر كما هي: ${p.lacks}، أو المثل تحت states في tipstat.yaml.`,
  'command.template-later': (p) =>
    `ملئ الملف ${p.file} على نموذج من المخطط ${p.version}، وهذا الإصدار من tipstat يعرف المخطط ${p.scheme}. استخدم إصدار tipstat الذي صدر عنه النموذج أو إصدارا أحدث.`,
  'command.template-earlier': (p) =>
    `ملئ الملف ${p.file} على نموذج من المخطط ${p.version}. وليس في المخطط ${p.scheme} هذه الأعمدة: ${p.columns}. أنشئ نموذجا جديدا (${p.made}) وانسخ السجلات إليه؛ أو احذف هذه الأعمدة إن لم يكن فيها ما يلزم.`,
  'command.template-renamed': (p) =>
    `في الملف ${p.file} أعمدة ليست في نموذجه: ${p.columns}؛ وتنقصه: ${p.gone}. فإن غير اسم أحدها فأعد إليه اسمه؛ وإلا فاحذف أعمدتك الخاصة، أو أعد الأعمدة الأخرى واتركها فارغة.`,
  'command.template-there': (p) =>
    `الملف ${p.file} موجود وليس النموذج الفارغ: فربما ملأه أحد. انقله أو اختر مجلدا آخر بالخيار --out.`,
  'command.unknown-record': (p) => `لا توجد سجلات من النوع «${p.name}». المعروف: ${p.known}.`,
  'command.unknown-country': (p) =>
    p.meant
      ? `تسمى البلدان برموزها: بدلا من «${p.text}» اكتب --country ${p.meant}.`
      : `«${p.text}» ليس بلدا. اكتب رمزه المكون من ثلاثة أحرف وفق ISO 3166-1، مثل KEN.`,
  'command.bad-source-name': (p) =>
    `لا يصلح «${p.name}» اسما لمصدر: أحرف وأرقام و«.» و«_» و«-» فقط، على أن يبدأ بحرف أو رقم.`,
  'template.written': (p) => `كتب: ${p.file}`,
  'template.next': () =>
    'املأ المصنف، أو ملف CSV إن لم يكن لديك برنامج جداول؛ ثم: tipstat check FILE. ولا حاجة إلى ملف مطابقة.',
  'template.read': (p) =>
    `قرئ بوصفه نموذجا من tipstat: ${p.what}. المصدر: ${p.source}${p.named ? '' : ' (لاسم آخر استخدم --source)'}.`,
}

const zh: Catalogue<TemplateCode> = {
  'command.no-mark': (p) =>
    `${p.file} 不是 tipstat 的模板，也未指定映射文件。有两种办法：在映射文件中说明各列的含义，并用 --mapping 指定（tipstat map 文件 可提出建议）；或填写模板（tipstat template count --country KEN），无需映射文件。模板的第一个表头必须保持原样。`,
  'command.inbox-no-mark': (p) =>
    `${p.file} 不是 tipstat 的模板，tipstat.yaml 也未为其指定映射文件。可用 tipstat map ${p.file} --out mappings/名称.yaml 起草一个，回答其中的问题，并在该条目中加入 mapping: 名称；或填写模板（tipstat template count --country KEN），无需映射文件。模板的第一个表头必须保持原样。`,
  'command.several-templates': (p) =>
    `${p.file} 中有多张已填写的工作表：${p.sheets}。一个文件就是其来源的全部：请把记录放在同一张工作表中，或把每张工作表作为单独的文件发送，并各用一个 --source。`,
  'command.template-no-source': (p) =>
    `${p.file} 未说明属于谁：所填模板没有指定国家。请为其来源命名，例如 --source ${p.example}。在项目中写作 tipstat.yaml 里的 source: ${p.example}。以某一名称存入的内容会取代此前以该名称存入的内容。`,
  'command.template-no-processing': (p) =>
    `${p.file} 含有人员记录，但未说明由谁负责、依据何种法律以及可保存到何时。请填写第一张工作表的黄色单元格，或在此说明：${p.lacks}。`,
  'command.statement-differs': (p) =>
    `${p.file} 写明“${p.own}”，而 ${p.key} 为“${p.other}”。请更正其中之一：两者互不优先。`,
  'command.template-unconfirmed': (p) =>
    `${p.file} 称其数据已公布。保存者也须如此声明，因为已公布的数据将原样发布：${p.lacks}，或在 tipstat.yaml 的 states 下写明。`,
  'command.template-later': (p) =>
    `${p.file} 填写在方案 ${p.version} 的模板上，而本 tipstat 使用方案 ${p.scheme}。请使用生成该模板的 tipstat 或更新的版本。`,
  'command.template-earlier': (p) =>
    `${p.file} 填写在方案 ${p.version} 的模板上。方案 ${p.scheme} 没有以下列：${p.columns}。请生成新模板（${p.made}）并把记录复制进去；如果这些列的内容不需要，也可将其删除。`,
  'command.template-renamed': (p) =>
    `${p.file} 中有模板没有的列：${p.columns}；同时缺少：${p.gone}。如果某列被改名，请恢复其名称；否则请删除自行添加的列，或把缺少的列放回并留空。`,
  'command.template-there': (p) =>
    `${p.file} 已存在，且不是空模板：可能有人已经填写。请将其移走，或用 --out 选择其他文件夹。`,
  'command.unknown-record': (p) => `没有“${p.name}”类型的记录。已知类型：${p.known}。`,
  'command.unknown-country': (p) =>
    p.meant
      ? `国家以代码表示：“${p.text}”请写作 --country ${p.meant}。`
      : `“${p.text}”不是国家。请填写 ISO 3166-1 三字母代码，例如 KEN。`,
  'command.bad-source-name': (p) =>
    `“${p.name}”不能作为来源的名称：只能用字母、数字、“.”、“_”和“-”，并以字母或数字开头。`,
  'template.written': (p) => `已写入：${p.file}`,
  'template.next': () => '请填写工作簿；没有电子表格软件时可填写 CSV；然后运行：tipstat check 文件。不需要映射文件。',
  'template.read': (p) =>
    `按 tipstat 模板读取：${p.what}。来源：${p.source}${p.named ? '' : '（可用 --source 另行命名）'}。`,
}

/** Words about templates in the six languages. */
export const templateMessages: Readonly<Record<Language, Catalogue<TemplateCode>>> = { en, fr, es, ru, ar, zh }
