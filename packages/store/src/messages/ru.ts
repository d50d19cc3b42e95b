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
  'store.bad-instant': (p) =>
    `«${p.instant}» не является моментом времени. Напишите дату (2026-05-31) или время с часовым поясом (2026-05-31T12:00:00Z).`,
}
