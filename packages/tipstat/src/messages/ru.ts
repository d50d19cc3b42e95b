import type { Catalogue } from '@tipstat/language'
import type { CommandCode } from './command-messages.ts'

/** Russian words of the command line. */
export const ru: Catalogue<CommandCode> = {
  'command.no-project': (p) =>
    `В папке ${p.folder} нет tipstat.yaml. Укажите папку проекта, например seeds/samples/world.`,
  'command.bad-project': (p) => `${p.file} использовать нельзя: запись «${p.entry}»: ${p.reason}.`,
  'command.no-mapping': (p) =>
    `Нет описания соответствий ${p.file}. Это короткий файл YAML, который говорит, что означает каждый столбец.`,
  'command.bad-mapping-name': (p) =>
    `«${p.name}» не может быть именем источника. Назовите файл соответствий только буквами, цифрами и знаками «.», «_» и «-», начиная с буквы или цифры.`,
  'command.no-release': (p) => `В проекте нет выпуска «${p.name}». Есть: ${p.known}.`,
  'command.no-report': (p) => `В проекте нет отчёта «${p.name}». Есть: ${p.known}.`,
  'command.unknown-breakdown': (p) => `«${p.name}» не является измерением для разбивки. Известны: ${p.known}.`,
  'command.no-space': (p) =>
    `Диск заполнен: ${p.path}. Освободите место и повторите ту же команду; ничего не осталось записанным наполовину.`,
  'command.no-permission': (p) => `Запись в ${p.path} запрещена. Выберите другую папку через --out.`,
  'check.read': (p) => `прочитано записей: ${p.rows}; источник: ${p.source}`,
  'check.usable': (p) =>
    `Пригодно: принято записей ${p.accepted}, отложено ${p.setAside} (${p.setAsideShare} % лиц); с нераспознанным полем ${p.unresolved} (${p.unresolvedShare} %), противоречивых ${p.disputed}.`,
  'check.rejected': (p) =>
    `Непригодно: файл отклонён, из него ничего не сохранено. Отложено записей ${p.setAside} (${p.setAsideShare} % лиц), нераспознанных ${p.unresolvedShare} %. ${p.over}`,
  'check.groups': (p) => `Групп замечаний: ${p.groups}; всего замечаний: ${p.findings}.`,
  'check.more-groups': (p) => `и ещё групп: ${p.n}; см. файл замечаний.`,
  'check.column': () => `столбец`,
  'check.count': (p) => `(${p.n})`,
  'check.totals': () => `Итоги для подтверждения:`,
  'check.records': (p) => `записей: ${p.n}`,
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
  'check.set-aside': (p) => `Отложенные записи, готовые к исправлению и повторной отправке: ${p.file}`,
  'submit.stored': (p) => `Сохранено как поставка ${p.id}.`,
  'submit.already': (p) => `Уже в хранилище как поставка ${p.id}; ничего не изменено.`,
  'submit.rejected': (p) => `Не сохранено: причина указана в квитанции поставки ${p.id}.`,
  'table.confidential': () =>
    `Конфиденциально: в ячейках могут быть одно или два лица. Только для вас; прежде чем показать кому-либо, сделайте выпуск.`,
  'release.written': (p) => `Записано: ${p.folder} (таблиц: ${p.tables}, доказательство: ${p.proof})`,
  'report.written': (p) => `Записано: ${p.path}`,
  'doctor.good': (p) => `есть     ${p.what}: ${p.found}`,
  'doctor.bad': (p) => `нет      ${p.what}: ${p.found}`,
  'submissions.none': () => `В хранилище пока нет поставок.`,
}
