import type { Catalogue } from '@tipstat/language'
import type { DisclosureRefusalCode } from '../refusal.ts'

/** Russian words for what disclosure control refuses. */
export const ru: Catalogue<DisclosureRefusalCode> = {
  'disclosure.nothing': () => 'Нет таблиц для выпуска.',
  'disclosure.several-sources': (p) =>
    `Выпуск содержит таблицы одной поставки одного источника, а здесь их несколько: ${p.sources}. Сделайте отдельный выпуск для каждого.`,
  'disclosure.same-table': (p) => `Таблица ${p.table} стоит в выпуске дважды. Уберите её один раз.`,
  'disclosure.round5-only-made-up': (p) =>
    `Правило round-5 принимает только вымышленные данные, а «${p.source}» так не отмечен: округление не защищает малые группы и пересмотры. Конфиденциальные данные ждут сокрытия с доказательством; опубликованные выходят как already-public.`,
  'disclosure.round5-exact-only': (p) =>
    `Правило round-5 округляет точные количества, а в таблице ${p.table} есть неточные числа. Выпустите её как already-public, если владелец её опубликовал.`,
  'disclosure.round5-counts-only': (p) =>
    `Правило round-5 округляет количества, а в таблице ${p.table} показатели. Выпустите количества.`,
  'disclosure.not-published': (p) =>
    `Правило already-public принимает данные, в описании которых названа публикация, а у «${p.source}» её нет. Если владелец их опубликовал, укажите «published: by, url, date, licence».`,
  'disclosure.changed-by-us': (p) =>
    `В таблице ${p.table} числа не те, что опубликовал владелец. Она не может выйти как already-public.`,
  'disclosure.no-release': (p) => `В папке ${p.folder} нет выпуска. Сначала сделайте его: tipstat release ПРОЕКТ ИМЯ.`,
  'disclosure.tampered': (p) =>
    `Выпуск ${p.folder} не такой, каким был сделан (${p.problem}: ${p.file}). Он не открыт. Сделайте его заново.`,
  'disclosure.unknown-policy': (p) =>
    `«${p.policy}» с такими параметрами не является политикой tipstat. Есть политики: ${p.known}.`,
  'disclosure.not-sealed': (p) =>
    `То, что должно было быть записано в ${p.folder}, не является выпуском: наружу выходит только созданное или открытое контролем раскрытия.`,
  'disclosure.other-folder': (p) =>
    `В ${p.folder} лежит не выпуск, и папка была бы заменена целиком. Ничего не записано. Укажите другую папку.`,
  'disclosure.bad-name': (p) =>
    `Выпуск нельзя назвать «${p.name}». Допустимы латинские буквы, цифры, точки, дефисы и подчёркивания, не более 100 знаков, первый — буква или цифра.`,
  'disclosure.bad-table': (p) =>
    `Таблица ${p.table} не имеет вида, в котором её можно выпустить (${p.problem}). Получите её из хранилища заново.`,
  'disclosure.round5-whole-grid': (p) =>
    `В таблице ${p.table} нет части сочетаний категорий. Тогда знак для 0–4 выдал бы, что там кто-то есть. Получите таблицу с её нулями.`,
  'disclosure.not-proved': (p) =>
    `Выпуск ${p.release} не проходит собственную проверку (${p.problem}: ${p.file}) и не создан. Сообщите об этом: это ошибка tipstat или переданных таблиц.`,
}
