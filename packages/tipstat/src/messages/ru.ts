import { entryWords } from '@tipstat/intake'
import { type Catalogue, plural } from '@tipstat/language'
import type { CommandCode } from './command-messages.ts'

/** Russian words of the command line. */
export const ru: Catalogue<CommandCode> = {
  'command.no-project': (p) =>
    `В папке ${p.folder} нет tipstat.yaml. Укажите папку проекта, например seeds/samples/world.`,
  'command.bad-project': (p) => `${p.file} использовать нельзя: ${entryWords.ru(p)}.`,
  'command.no-mapping': (p) =>
    `Нет описания соответствий ${p.file}. Это короткий файл YAML, который говорит, что означает каждый столбец.`,
  'command.bad-mapping-name': (p) =>
    `«${p.name}» не может быть именем источника. Назовите файл соответствий только буквами, цифрами и знаками «.», «_» и «-», начиная с буквы или цифры.`,
  'command.no-release': (p) => `В проекте нет выпуска «${p.name}». Есть: ${p.known}.`,
  'command.no-report': (p) => `В проекте нет отчёта «${p.name}». Есть: ${p.known}.`,
  'command.unknown-breakdown': (p) => `«${p.name}» не является измерением для разбивки. Известны: ${p.known}.`,
  'command.no-memory': () =>
    `Для этого нужно больше памяти, чем есть. Ничего не записано наполовину. Разделите файл или уберите из него столбцы, которые никто не читает.`,
  'command.no-space': (p) =>
    `Диск заполнен: ${p.path}. Освободите место и повторите ту же команду; ничего не осталось записанным наполовину.`,
  'command.no-permission': (p) => `Запись в ${p.path} запрещена. Выберите другую папку через --out.`,
  'check.read': (p) => `прочитано записей: ${p.rows}; источник: ${p.source}`,
  'check.usable': (p) =>
    `Пригодно: принято записей ${p.accepted}, отложено ${p.setAside} (${p.setAsideShare} % лиц); с нераспознанным полем ${p.unresolved} (${p.unresolvedShare} %), противоречивых ${p.disputed}.`,
  'check.rejected': (p) =>
    `Непригодно: файл отклонён, ни одна его запись не сохранена. Отложено записей ${p.setAside} (${p.setAsideShare} % лиц), нераспознанных ${p.unresolvedShare} %. ${p.over}`,
  'check.missing': (p) => `Без числа, каждая с указанием причины: ${p.n}. Такие записи не входят ни в одну сумму.`,
  'check.groups': (p) => `Групп замечаний: ${p.groups}; всего замечаний: ${p.findings}.`,
  'check.more-groups': (p) => `и ещё групп: ${p.n}; см. файл замечаний.`,
  'check.column': () => `столбец`,
  'check.count': (p) => `(${p.n})`,
  'check.totals': () => `Итоги для подтверждения:`,
  'check.records': (p) => `записей: ${p.n}`,
  'check.parts': (p) =>
    `сумма ${p.n} ${plural('ru', Number(p.count), { one: 'прочитанного числа', few: 'прочитанных чисел', many: 'прочитанных чисел', other: 'прочитанных чисел' })}`,
  'check.parts-note': () =>
    `Сумма прочитанных чисел — контрольная сумма, а не статистический показатель: части могут пересекаться. Сравните её с суммой тех же чисел в своём файле.`,
  'check.rules': (p) => `Правил применено: ${p.ran}; не применено: ${p.notRun}`,
  'check.lacks': (p) => `нет столбца: ${p.field}`,
  'severity.fatal': () => `отказ`,
  'severity.error': () => `ошибка`,
  'severity.warning': () => `предупреждение`,
  'severity.info': () => `примечание`,
  'run.file': (p) => `Приём: ${p.name}`,
  'run.release': (p) => `Выпуск: ${p.name}`,
  'run.report': (p) => `Составление: ${p.name}`,
  'run.receipts': (p) => `Квитанции   ${p.folder}`,
  'run.received': (p) =>
    `  ${p.file}: ${p.verdict}; прочитано ${p.read} = принято ${p.accepted} + отложено ${p.setAside}; замечаний ${p.findings}${p.already ? ' (уже в хранилище)' : ''}`,
  'run.releases': (p) => `Выпуски   ${p.folder}`,
  'run.released': (p) => `  ${p.name}: таблиц ${p.tables}, ${p.id}`,
  'run.reports': () => `Отчёты`,
  'verdict.accepted': () => `принято`,
  'verdict.accepted-with-warnings': () => `принято с предупреждениями`,
  'verdict.rejected': () => `отклонено`,
  'check.files': (p) => `Квитанция ${p.receipt}   Замечания ${p.findings}`,
  'check.over': (p) => `Отложено или не распознано более ${p.limit} %${p.groups ? ` за ${p.groups}` : ''}.`,
  'check.set-aside': (p) =>
    `Отложенные записи с указанием причин: ${p.file}. Исправьте их в своём файле и отправьте его: файл — это всё, что учитывается по его источнику.`,
  'submit.stored': (p) => `Сохранено как поставка ${p.id}.`,
  'submit.already': (p) => `Уже в хранилище как поставка ${p.id}; ничего не изменено.`,
  'submit.rejected': (p) => `Не сохранено: причина указана в квитанции поставки ${p.id}.`,
  'table.confidential': () =>
    `Конфиденциально: в ячейках могут быть одно или два лица. Только для вас; прежде чем показать кому-либо, сделайте выпуск.`,
  'release.written': (p) => `Записано: ${p.folder} (таблиц: ${p.tables}, доказательство: ${p.proof})`,
  'report.written': (p) => `Записано: ${p.path}`,
  'map.written': (p) =>
    `Записано: ${p.out}, предложено для ${p.file}. Столбцов: ${p.columns} (точно ${p.sure}, вероятно ${p.likely}, сомнительно ${p.doubtful}); вопросов: ${p.questions}. ${p.questions ? 'Ответьте на каждый «?», затем: ' : 'Далее: '}tipstat check ${p.file} --mapping ${p.out}`,
  'accept.written': (p) =>
    `${p.file}: «${p.text}» в столбце «${p.column}» отныне означает ${p.code}; кто и когда это указал, хранится в accepted.`,
  'command.no-code': (p) => `${p.code} не является кодом поля ${p.field}. ${p.asked}Коды перечислены в docs/reference.`,
  'command.file-there': (p) =>
    `Файл ${p.file} уже существует, и ответы в нём были бы потеряны. Укажите другое имя или сначала удалите его.`,
  'doctor.good': (p) => `есть     ${p.what}: ${p.found}`,
  'doctor.bad': (p) => `нет      ${p.what}: ${p.found}`,
  'submissions.none': () => `В хранилище пока нет поставок.`,
  'command.no-table': (p) => `В выпуске нет таблицы «${p.table}». Есть: ${p.known}.`,
  'command.bad-cell': (p) => `«${p.cell}» не обозначает ячейку. Пишите area=GBR,year=2020,sex=F.`,
  'command.cell-incomplete': (p) =>
    `Ячейка указана не полностью: не хватает ${p.lacks}. Пишите area=GBR,year=2020,sex=F.`,
  'command.no-cell': (p) => `В таблице нет ячейки ${p.cell}.`,
  'command.purge-what': () => `Укажите поставку или --due для всех, срок хранения которых истёк.`,
  'state.refused': () => `проверено, не сохранено`,
  'state.received': () => `получено, не проверено`,
  'state.superseded': () => `заменено`,
  'state.withdrawn': () => `отозвано`,
  'state.purged': () => `лица уничтожены`,
  'submissions.replaced-by': (p) => `на ${p.id}`,
  'submit.replaces': (p) => `Она заменяет ${p.id}.`,
  'submit.reinstated': (p) => `Снова действует: поставка ${p.id}.`,
  'submit.out': (p) => `Она не действует (${p.state}). Чтобы снова ввести её в действие, добавьте --reinstate.`,
  'withdraw.done': (p) =>
    `Отозвана поставка ${p.id}. Из её источника ничего не действует, пока не прислан файл или поставка не введена в действие снова с помощью --reinstate.`,
  'purge.none': () => `Ничего не просрочено: сведения о лицах не хранятся дольше срока.`,
  'purge.confirm': (p) =>
    `Ничего не уничтожено. Чтобы навсегда уничтожить сведения о лицах из этих поставок (${p.n}), повторите ту же команду с --yes.`,
  'purge.plain': () =>
    `Шифруются только сведения о лицах: копии этих записей в других местах остаются читаемыми. Повторите резервное копирование в каждую папку копий и удалите содержащие их восстановленные хранилища и папки Parquet, а также файл в папке входящих.`,
  'purge.done': (p) =>
    `Навсегда уничтожены сведения о лицах и их ключи; поставок: ${p.n}. Квитанции, выпуски и журнал остаются. Сделайте следующую резервную копию, чтобы их файлы исчезли и там.`,
  'backup.progress': (p) => `файлов: ${p.done} из ${p.all}`,
  'backup.done': (p) =>
    `Скопировано в ${p.folder}; файлов: ${p.files} (новых: ${p.copied}), записей журнала: ${p.entries}; всё прочитано заново. Ключей там нет: храните копию ${p.keys} в другом месте.`,
  'restore.done': (p) =>
    `Восстановлено в ${p.folder}; файлов: ${p.files} (новых: ${p.copied}), записей журнала: ${p.entries}; всё прочитано заново. Чтобы читать сведения о лицах, поместите ключи в ${p.keys}.`,
  'migrate.done': (p) => `Хранилище ${p.folder} обновлено.`,
  'diff.counts': (p) =>
    `Записи: без изменений ${p.same}, добавлено ${p.added}, удалено ${p.removed}, изменено ${p.changed}`,
  'diff.unmatched': (p) => `Лиц без идентификатора, которых нельзя узнать снова: ${p.n}`,
  'diff.fields': () => `Изменённые поля:`,
  'diff.totals': () => `Контрольные суммы:`,
  'diff.changes': (p) => `Изменений: ${p.all}; требуют внимания: ${p.flagged}`,
  'diff.more': (p) => `и ещё ${p.n}: см. --format json, --limit`,
  'diff.added': () => `добавлено`,
  'diff.removed': () => `удалено`,
  'diff.changed': () => `изменено`,
  'flag.ratio': () => `более чем вдвое больше или меньше`,
  'flag.missing': () => `итог теперь отсутствует`,
  'flag.vanished': () => `исчезло более 5 процентов таблицы`,
  'flag.sign': () => `другой знак`,
  'why.cell': (p) => `${p.table}, ${p.cell}: ${p.value} (${p.status})`,
  'why.release': (p) => `Выпуск ${p.name} ${p.id}; правило защиты ${p.policy}; tipstat ${p.version}; схема ${p.scheme}`,
  'why.submission': (p) =>
    `Поставка ${p.id}, получена ${p.at}, ${p.state}; схема ${p.scheme}; сопоставление ${p.mapping}`,
  'why.file': (p) => `  файл ${p.name}, sha256 ${p.sha256}`,
  'why.lines': (p) => `  записей ${p.n}; строки ${p.lines}`,
  'why.table': (p) => `  из таблицы по ${p.by}, которая есть в файле`,
  'why.persons': (p) => `  записей о лицах: ${p.n}; каких именно, не показывается`,
  'why.purged': () => `  её записи уничтожены`,
  'parquet.done': (p) => `Записано: ${p.folder} (поставок: ${p.submissions}, файлов: ${p.files})`,
  'parquet.left-out': (p) => `Пропущено, так как это записи о лицах: ${p.sources}`,
  'access.none': () => `Ничего конфиденциального ещё не открывали.`,
  'large.look': (p) => `${p.file}: просмотр файла`,
  'large.load': (p) => `${p.file}: чтение записей`,
  'large.judge': (p) => `${p.file}: проверка каждой записи`,
  'large.group': (p) => `${p.file}: сравнение записей между собой`,
  'large.list': (p) => `${p.file}: составление списка замечаний`,
  'large.tell': (p) => `${p.file}: проверен`,
  'large.irregular': (p) =>
    `${p.file} — большой и нерегулярный файл: ${p.why}. Поэтому он читается по одной записи: это медленнее и требует памяти примерно в шестьдесят раз больше его размера.`,
  'irregular.encoding': () => `в нём есть байты не из его кодировки`,
  'irregular.nul': () => `в нём есть символы NUL`,
  'irregular.blank-lines': () => `в нём есть пустые строки`,
  'irregular.line-ends': () => `его строки оканчиваются по-разному`,
  'irregular.header': () => `заголовок не в первой строке или занимает не одну строку`,
  'irregular.wide': () => `в нём больше 250 столбцов`,
  'irregular.merged': () => `есть объединённые ячейки`,
  'irregular.no-table': () => `это не таблица из двух или более столбцов`,
  'irregular.ragged': () => `не во всех записях одинаковое число ячеек`,
  'irregular.quotes': () => `кавычки стоят не на месте или не закрыты`,
  'irregular.long-cells': () => `в нём есть строка или ячейка с очень большим числом знаков`,
  'irregular.lines': () => `число записей не сходится с числом строк`,
  'irregular.unreadable': () => `DuckDB не может его прочитать`,
  'irregular.identifiers': () => `столбец или файл нельзя принять в таком виде`,
  'command.no-transmission': (p) => `В проекте нет передачи «${p.name}». Есть: ${p.known || '-'}.`,
  'command.no-key-file': (p) =>
    `Нет файла ${p.file}. «key» передачи — открытый ключ получателя, который начинается с age1, или путь к файлу с такими ключами.`,
  'command.shared-key': (p) =>
    `У ${p.to} и ${p.other} один и тот же ключ: каждый мог бы открыть предназначенное другому. Ничего не сделано. Спросите, кому он принадлежит.`,
  'transmit.written': (p) =>
    `Записано: ${p.file}, зашифровано для ${p.to} (таблиц: ${p.tables}). Хранить и использовать до ${p.expires}. Отправьте вместе с README.txt, который лежит рядом.`,
  'transmit.hash': (p) =>
    `Журнал доступа и реестр называют его по содержимому: sha256 ${p.sha256}. После расшифровки получатель найдёт то же для ${p.tar}.`,
}
