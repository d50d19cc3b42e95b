import type { Catalogue, Params } from '@tipstat/language'
import type { FileRefusalCode } from '../refusal.ts'
import { formatName } from './format-names.ts'

const megabytes = (bytes: string | number | undefined): number => Math.ceil(Number(bytes) / 1_000_000)
const spot = ({ row, column }: Params): string =>
  row === undefined ? '' : column === undefined ? `, строка ${row}` : `, строка ${row}, столбец ${column}`

/** Russian words for what is wrong with an entry of a YAML file. */
export const entryWords = (p: Params): string => {
  const where = p.entry === '(top)' ? 'файл' : `запись «${p.entry}»`
  switch (p.issue) {
    case 'missing':
      return `отсутствует ${where}`
    case 'unknown':
      return `записи «${p.entry}» не существует; ${p.meant ? `возможно, имелась в виду «${p.meant}»` : `возможные записи: ${p.known}`}`
    case 'empty':
      return `${where} не может быть без значения`
    case 'list':
      return `${where}: нужен список`
    case 'entries':
      return `${where}: нужны записи, каждая с именем и значением`
    case 'text':
      return `${where}: нужен текст`
    case 'number':
      return `${where}: нужно число${p.known ? ` (${p.known})` : ''}`
    case 'choice':
      return `${where}: нужно одно из значений ${p.known}`
    case 'date':
      return `${where}: нужна дата в виде 2026-03-15`
    case 'link':
      return `${where}: нужен веб-адрес, который начинается с https:// или http://`
    case 'form':
      return `${where}: значение записано не в той форме`
    default:
      return `${where}: ${p.reason}`
  }
}

/** Russian words for the reasons why a file is refused. */
export const ru: Catalogue<FileRefusalCode> = {
  'intake.missing-file': (p) => `Файла ${p.file} нет. Проверьте путь и имя.`,
  'intake.folder': (p) => `${p.file} — папка, а нужен файл. Укажите файл внутри неё.`,
  'intake.not-a-file': (p) => `${p.file} — устройство или канал, а не файл. Сначала сохраните данные в файл.`,
  'intake.unreadable': (p) =>
    `Не удаётся прочитать ${p.file} (${p.reason}). Закройте его в других программах и проверьте, есть ли у вас право его открывать.`,
  'intake.too-large': (p) =>
    `Размер ${p.file} — ${megabytes(p.bytes)} МБ, а читается не более ${megabytes(p.limit)} МБ. Отправьте его по частям, например по годам.`,
  'intake.empty': (p) => `В ${p.file} нет данных: все ячейки пусты. Проверьте, тот ли файл был сохранён.`,
  'intake.not-a-table': (p) =>
    `${p.file} — ${formatName('ru', p.format)}, а не таблица. Отправьте саму таблицу в виде книги Excel (.xlsx) или CSV.`,
  'intake.other-workbook': (p) =>
    `${p.file} — ${formatName('ru', p.format)}; этот формат не читается. Откройте файл в табличном редакторе и сохраните как книгу Excel (.xlsx) или CSV UTF-8.`,
  'intake.encrypted': (p) =>
    `${p.file} защищён паролем, и прочитать его нельзя. Сохраните копию без пароля и передайте её безопасным способом.`,
  'intake.truncated': (p) =>
    `${p.file} обрезан: нет его конца; вероятно, прервалась загрузка или копирование. Отправьте его ещё раз.`,
  'intake.damaged-workbook': (p) =>
    `${p.file} повреждён (${p.part}${spot(p)}). Откройте его в табличном редакторе, дайте программе его восстановить и сохраните заново.`,
  'intake.zip-bomb': (p) =>
    `После распаковки ${p.file} был бы намного больше обычной книги (${p.part}), поэтому он не открыт. Если отправитель вам известен, попросите сохранить данные в CSV.`,
  'intake.doctype': (p) =>
    `В ${p.file} есть объявление типа документа (${p.part}): табличные редакторы его не пишут, и оно может навредить. Откройте файл в табличном редакторе и сохраните заново.`,
  'intake.sheet-missing': (p) =>
    `В ${p.file} нет листа «${p.sheet}». Есть листы: ${p.sheets}. Исправьте имя в описании соответствий или в книге.`,
  'intake.several-sheets': (p) =>
    `В ${p.file} несколько листов с данными: ${p.sheets}. Укажите нужный в описании соответствий, например «sheet: ${p.first}»; для каждой другой таблицы нужно своё описание.`,
  'intake.repeated-header': (p) =>
    `Заголовок «${p.header}» стоит над несколькими столбцами (${p.columns}), и описание соответствий не может их различить. Дайте каждому своё имя или удалите лишние.`,
  'intake.encoding': (p) =>
    `${p.file} не в кодировке UTF-8: байт ${p.byte} в строке ${p.line} (смещение ${p.offset}) в ней невозможен. Сохраните файл как CSV UTF-8 или укажите кодировку в описании соответствий, например «encoding: windows-1251».`,
  'intake.encoding-declared': (p) =>
    `${p.file} не в кодировке ${p.declared}, как указано: в строке ${p.line} есть байт, который в ней ничего не значит. Исправьте кодировку в описании соответствий или сохраните файл как CSV UTF-8.`,
  'intake.encoding-differs': (p) =>
    `Для ${p.file} указана кодировка ${p.declared}, но его байты — ${p.found}. При чтении по указанному буквы исказились бы. Укажите в описании соответствий «encoding: ${p.found}».`,
  'intake.encoding-undecided': (p) =>
    `${p.file} не в UTF-8 и читается как текст в нескольких кодировках: ${p.candidates}.${p.line ? ` Первое различие — в строке ${p.line}.` : ''}${p.readings ? ` Заголовок читается так: ${p.readings}.` : ''} Укажите в описании соответствий верную, например «encoding: ${p.first}».`,
  'intake.encoding-unknown': (p) =>
    `Кодировка «${p.encoding}» неизвестна. Чаще всего встречаются utf-8, windows-1252, windows-1251, windows-1256 и gb18030.`,
  'intake.delimiter': (p) => `Разделитель ${JSON.stringify(p.delimiter)} не подходит. Нужен один знак, и не кавычка.`,
  'intake.nul': (p) =>
    p.part === undefined
      ? `В ${p.file} в строке ${p.line} есть нулевой байт, которого в таблицах не бывает. Файл повреждён, это не текст или это UTF-16 без метки. Сохраните его заново как CSV UTF-8.`
      : `В ${p.file} есть нулевой знак (${p.part}${spot(p)}), которого в таблицах не бывает. Очистите эту ячейку и введите значение заново.`,
  'intake.unclosed-quote': (p) =>
    `В ${p.file} кавычка, открытая в записи ${p.row} (строка ${p.line} файла), не закрыта в конце ячейки, и следующие за ней записи нельзя различить. Закройте её или удвойте каждую кавычку, которая относится к тексту.`,
  'intake.cell-too-large': (p) =>
    `В ${p.file} есть ячейка длиннее ${p.limit} знаков${p.row === undefined ? ` (${p.part})` : spot(p)}. Туда вставлено не одно значение. Сократите или очистите её.`,
  'intake.too-many-cells': (p) =>
    `В ${p.file} больше ${p.limit} ячеек${spot(p)}. Удалите строки и столбцы, заполненные по ошибке, или отправьте файл по частям.`,
  'mapping.not-yaml': (p) =>
    `Описание соответствий ${p.file} не является корректным YAML: ${p.reason}. Проверьте отступы, двоеточия и кавычки возле этой строки.`,
  'mapping.invalid': (p) => `Описание соответствий ${p.file} использовать нельзя: ${entryWords(p)}.`,
  'mapping.open-questions': (p) =>
    `В файле ${p.file} остались вопросы (${p.n}): ${p.entries}. Ответьте на каждый на его месте, вместо «?»; о чём спрашивается, сказано в примечании рядом.`,
  'mapping.unknown-field': (p) =>
    `В описании соответствий названо несуществующее поле: «${p.field}», в «${p.entry}». Поля: ${p.known}.`,
  'mapping.unknown-code': (p) =>
    `В описании соответствий использован несуществующий код: «${p.code}» для ${p.field}, в «${p.entry}». ${p.known ? `Возможные коды: ${p.known}.` : 'Найдите код в списках кодов.'}`,
  'mapping.unknown-reading': (p) =>
    `Описание соответствий читает столбец «${p.entry}» как «${p.reading}»; его можно читать как codes, names, number или date либо по таблице значений.`,
  'mapping.no-value': (p) =>
    `Описание соответствий ${p.file} относится к количествам, но не называет столбца значений. Добавьте его, например «Total: { value: count }».`,
  'mapping.no-processing': (p) =>
    `Описание соответствий ${p.file} относится к лицам, но в нём не указано, кто вправе хранить эти данные. Добавьте, например: «processing: { controller: Министерство юстиции, basis: Закон 12/2019 статья 4, retain-until: 2031-12-31 }».`,
}
