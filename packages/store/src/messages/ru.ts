import type { Catalogue } from '@tipstat/language'
import type { StoreRefusalCode } from '../refusal.ts'

/** Russian words for what the store refuses. */
export const ru: Catalogue<StoreRefusalCode> = {
  'store.locked': (p) =>
    `Хранилище ${p.folder} занято другим процессом tipstat. Дождитесь его завершения и повторите ту же команду; ничего не изменено.`,
  'store.missing': (p) =>
    `В папке ${p.folder} нет хранилища. Сначала отправьте файл или укажите другую папку через --store.`,
  'store.version': (p) =>
    `Хранилище ${p.folder} имеет версию ${p.found}, а этот tipstat читает версию ${p.known}. Используйте tipstat, который его создал; ничего не изменено.`,
  'store.not-a-store': (p) =>
    `В папке ${p.folder} файл tipstat.duckdb не является хранилищем или повреждён. Восстановите его из резервной копии или укажите другую папку.`,
  'store.unreachable': (p) =>
    `Папку ${p.folder} нельзя использовать для хранилища (${p.reason}). Укажите папку, в которую вам разрешено записывать.`,
  'store.shared-folder': (p) =>
    `В папке ${p.folder} есть другие файлы, и её могут просматривать другие пользователи. Выделите хранилищу отдельную папку: укажите ту, которой ещё нет.`,
  'store.no-source': (p) => `В хранилище нет принятых данных источника «${p.source}». Есть: ${p.known}.`,
  'store.no-such-table': (p) => `У источника «${p.source}» нет таблицы ${p.stage} по ${p.by}. Есть: ${p.known}.`,
  'store.several-tables': (p) =>
    `У источника «${p.source}» несколько таблиц ${p.stage}, различающихся по ${p.field}: ${p.known}. Укажите нужную.`,
  'store.rates-never-add': (p) =>
    `Показатели и проценты никогда не складываются. У источника «${p.source}» есть: ${p.known}.`,
  'store.bad-band': (p) =>
    `«${p.band}» не является возрастной группой. Пишите Y0T17 для 0–17 лет, Y_GE18 для 18 лет и старше.`,
  'store.overlapping-bands': (p) =>
    `Возрастные группы ${p.band} и ${p.other} пересекаются, и люди были бы учтены дважды. Укажите группы, которые не пересекаются.`,
  'store.overlapping-parts': (p) =>
    `Таблицу по ${p.by} источника «${p.source}» нельзя сложить: ${p.first} и ${p.second} (${p.field}) пересекаются, и люди были бы учтены дважды.`,
  'store.too-many-cells': (p) =>
    `В таблице ${p.stage} по ${p.by} было бы ячеек: ${p.cells}, а предел — ${p.limit}. Запросите меньше измерений.`,
  'store.unknown-code': (p) => `«${p.code}» здесь не известно (${p.field}). Проверьте написание.`,
  'store.bad-instant': (p) =>
    `«${p.instant}» не является моментом времени. Напишите дату (2026-05-31) или время с часовым поясом (2026-05-31T12:00:00Z).`,
}
