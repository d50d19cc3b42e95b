import type { Catalogue } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import type { SuppressionRefusalCode } from '../../facets/refusal-codes.ts'
import { ru as primary } from '../primary/ru.ts'
import { adviceIn } from './advice-in.ts'

const advice = adviceIn(primary, ' ')

/** Russian words for what suppression refuses. */
export const ru: Catalogue<SuppressionRefusalCode> = {
  'disclosure.suppression-exact-only': (p) =>
    `Таблица ${p.table} содержит числа, которые не являются точными значениями, а для сокрытия нужны точные. Если владелец их опубликовал, выпустите их как already-public.`,
  'disclosure.suppression-counts-only': (p) =>
    `Таблица ${p.table} содержит коэффициенты, а сокрытие защищает количества. Выпустите количества: коэффициенты вычисляются из выпущенных чисел.`,
  'disclosure.not-additive': (p) =>
    `Таблица ${p.table} не совпадает с суммой своих же записей, и доказательство к ней бы не относилось. Ничего не выпущено. Составьте её заново из хранилища; если это повторится, сообщите об этом как об ошибке tipstat.`,
  'disclosure.not-allowed': primary['primary.not-allowed'],
  'disclosure.not-crossed': primary['primary.not-crossed'],
  'disclosure.too-fine': (p) =>
    `В таблице в разбивке ${p.by} было бы ${p.cells} ячеек; доказательство ищется не более чем для ${p.limit}. Ничего не выпущено. Публикуйте меньше сочетаний разбивок или меньше категорий: больше всего их в разбивке «${fieldName(String(p.dimension), 'ru')}».`,
  'disclosure.not-safe': (p) =>
    `Правило ${p.policy} не нашло способа скрыть в ${p.tables} столько, чтобы никого нельзя было найти. Чисел, которые можно вычислить или слишком сузить: ${p.number}, среди них ${p.cells}. Ничего не выпущено.${p.earlier ? ' Учтены числа прежних выпусков.' : ''}${p.note ? ` Как это сделал бы читатель, сказано в ${p.note}; этот файл конфиденциален.` : ''}${advice(p)}`,
  'disclosure.nothing-shown': (p) =>
    `По правилу ${p.policy} пришлось бы скрыть все числа в ${p.tables}. Ничего не выпущено. Объедините несколько лет или территорий либо больше лиц.`,
  'disclosure.other-method': (p) =>
    `Эти лица учтены в выпуске ${p.release} по правилу ${p.policy}. Другой метод рядом с ним сказал бы больше, чем каждый из них. Ничего не выпущено: для одних данных держитесь одного метода.`,
  'disclosure.unfinished': (p) =>
    `Времени не хватило, чтобы доказать безопасность ${p.tables} по правилу ${p.policy}. Ничего не выпущено: на другой машине выпуск мог бы оказаться иным. Публикуйте меньше сочетаний разбивок.${advice(p)}`,
  'disclosure.no-contributors': (p) =>
    `Правило ${p.policy} показывает только числа, поступившие не менее чем от ${p.number} стран или ведомств, а все записи ${p.tables} поступили от одного. Ничего не выпущено. Укажите в записях, кто их сообщил, или выберите другое правило.`,
  'disclosure.overlapping-areas': (p) =>
    `Территория ${p.first} входит в территорию ${p.second}, и обе есть в ${p.tables}: одну можно вычесть из другой, и неизвестно, учитывает ли одна лиц другой. Ничего не выпущено. Выпускайте страны и регионы отдельно, из разных источников.`,
  'disclosure.other-ages': (p) =>
    `В прежнем выпуске напечатан возраст ${p.earlierBand}, а в ${p.tables} был бы напечатан ${p.now}: одно можно вычесть из другого. Ничего не выпущено. Сохраните возрастные группы прежнего выпуска.`,
}
