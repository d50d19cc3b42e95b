import type { Catalogue } from '@tipstat/language'
import type { ProposeCode } from './propose-words.ts'

/** Why a mapping is proposed so; awaits a native reviewer. */
export const ru: Catalogue<ProposeCode> = {
  'propose.by-name': (p) => `на это указывает название: ${p.means}`,
  'propose.by-content': (p) => `так читаются ${p.share} процентов текстов`,
  'propose.numbers': (p) => `${p.share} процентов ячеек — числа`,
  'propose.identifier': () => 'похоже на прямой идентификатор: удалите столбец до отправки файла',
  'propose.empty': () => 'столбец пуст',
  'propose.outside': () => 'в схеме нет такого поля',
  'propose.ages-in-years': () => 'возраст в годах',
  'propose.wide': (p) => `заголовок означает ${p.codes}`,
  'propose.wide-asked': (p) => `заголовок может означать ${p.codes}`,
  'propose.constant': () => 'одно и то же во всех записях',
  'propose.unknown': () => 'ни название, ни тексты не говорят, что это: укажите поле или внесите столбец в ignore',
  'propose.other-numbers': () =>
    'числа, о которых больше ничего не известно: что они считают? Если не нужны, внесите столбец в ignore',
  'propose.flags': () => 'знаки рядом с числами: что означает каждый?',
  'propose.breakdown': (p) => `говорит поочерёдно о ${p.fields}`,
  'propose.turns': (p) => `читается поочерёдно как ${p.fields}`,
  'propose.same': (p) => `то же самое, что ${p.header}`,
  'propose.second': (p) => `это, по-видимому, уже даёт ${p.header}: какой из двух столбцов верен?`,
  'propose.unit-beside': (p) => `единица (${p.unit}), названная в другом заголовке`,
  'propose.blank-unknown': () => 'пустая ячейка читается как «неизвестно»',
  'propose.blank-status': () => 'пустая ячейка читается как обычное значение',
  'propose.blank-total': (p) => `пустая ячейка — это итог: проверено на группах записей: ${p.groups}`,
  'propose.blank-dimension': () => 'что означает пустая ячейка: итог (_T), неизвестно (_U)?',
  'propose.area-asked': () => 'к какой стране или территории относится файл (ISO 3166-1, три буквы)?',
  'propose.year-asked': () => 'к какому году относится файл?',
  'propose.stage-asked': () =>
    'кого считает файл: выявленных жертв (V_DET), предполагаемых (V_PRES), идентифицированных (V_IDN), преследуемых (P_PROS), осужденных (P_CONV) ...?',
  'propose.stage-named': () => 'названо в файле',
  'propose.said': () => 'как указано вами',
  'propose.unit-asked': () => 'дробные числа: в каких они единицах (per-100000, per-cent, ...)?',
  'propose.unit-named': () => 'названа в заголовке',
  'propose.rate-doubted': () =>
    'названо показателем на население, но числа целые и большие: не количества ли это (persons)?',
  'propose.thousands': () => 'этот знак разделяет тысячи',
  'propose.decimal': () => 'этот знак отделяет дробную часть',
  'propose.mark-asked': () => 'запятая разделяет тысячи или дробную часть?',
  'propose.missing': () => 'обычный знак отсутствующего числа',
  'propose.blank-asked': () =>
    'почему здесь нет числа: not-collected, not-available, confidential, not-applicable, not-recorded; или ноль (zero)?',
  'propose.blank-cell': () =>
    'почему некоторые ячейки пусты: not-collected, not-available, confidential, not-applicable, not-recorded?',
  'propose.title': (p) => `Предложено для ${p.file} по названиям и содержанию. Проверьте каждую строку.`,
  'propose.questions': (p) =>
    `Вопросов: ${p.n}. Поставьте ответ вместо каждого «?»; пока остаётся вопрос, сопоставление не выполняется.`,
  'propose.source-asked': () => 'название источника, как оно стоит под рисунками',
  'propose.processing': () => 'о лицах: кто отвечает за записи, на каком правовом основании и до какого дня',
  'propose.remove': (p) =>
    `столбец ${p.letter} (${p.header}) похож на прямой идентификатор: удалите его из файла, что бы ни говорило сопоставление`,
  'propose.values-asked': () => 'неизвестные или многозначные тексты: поставьте код вместо каждого «?»',
  'propose.date': (p) => `даты (${p.order}): их год`,
  'propose.date-asked': () => 'даты: что стоит первым, день или месяц (day-first, month-first)?',
  'propose.tells-apart': () =>
    'записи, одинаковые в остальном, различаются здесь: без столбца их ключи повторялись бы. Нужно ли сначала сложить, или одна из строк — итог?',
  'propose.header-rows': () =>
    'ячейки верхней строки охватывают несколько ячеек нижней: соединены в один заголовок. Если заголовок в одной строке, укажите только её номер',
  'propose.year-unread': () => 'назван годом, но его тексты не годы: для двойных годов (2016/17) нужен один год',
  'propose.beside': (p) =>
    `в ${p.at}, по-видимому, начинается другая таблица: какие ячейки относятся к этой? Рассмотрены ${p.range}`,
}
