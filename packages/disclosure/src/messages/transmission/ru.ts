import type { Catalogue } from '@tipstat/language'
import type { TransmissionCode } from './transmission-messages.ts'

/** Russian words of the README files of a transmission. */
export const ru: Catalogue<TransmissionCode> = {
  'transmission.title': (p) => `Передача ${p.name} для ${p.to}`,
  'transmission.sealed': (p) =>
    `${p.file} содержит конфиденциальную статистику, зашифрованную открытым ключом получателя ${p.to}. Файл открывается соответствующим секретным ключом и ничем другим, в том числе и для отправителя.`,
  'transmission.open': () =>
    `Чтобы открыть его, установите age (https://age-encryption.org). Приготовьте файл с вашим секретным ключом, здесь он называется key.txt, и введите:`,
  'transmission.careful': (p) =>
    `Открывайте его на компьютере, которым пользуются только те, кому разрешено видеть данные, и удалите ${p.file}, когда таблицы окажутся в защищённом месте.`,
  'transmission.basis': (p) => `Правовое основание: ${p.basis}`,
  'transmission.purpose': (p) => `Цель: ${p.purpose}`,
  'transmission.expires': (p) => `Хранить и использовать до: ${p.expires}`,
  'transmission.made-up': () => `ВЫМЫШЛЕНО: часть данных вымышлена. Реальных людей в ней нет.`,
  'transmission.exact': (p) =>
    `Числа точные, и некоторые относятся к одному или двум лицам, которых можно найти и которым можно навредить. Они предназначены для ${p.to} и только для указанной ниже цели: не публикуйте их, не передавайте дальше и не связывайте с другими данными.`,
  'transmission.tables': () =>
    `Каждый файл в tables/ — одна таблица, CSV в UTF-8 с обозначениями SDMX. В manifest.json сказано, о чём она, как считали и по каким данным.`,
  'transmission.values': () =>
    `OBS_VALUE — число; пусто там, где числа нет или есть только границы: тогда их дают LOW и HIGH, а PRECISION говорит почему. Пустая ячейка — не ноль.`,
  'transmission.conf-a': (p) =>
    `CONF_STATUS A: малое количество, меньше ${p.threshold}. Оно никогда не должно стать известным, как и всё, из чего его можно вычислить.`,
  'transmission.conf-n': () =>
    `CONF_STATUS N: не для публикации. Само по себе не малое количество, но вместе с другими может его выдать.`,
  'transmission.conf-f': () => `CONF_STATUS F: открытые данные; владелец их опубликовал.`,
  'transmission.destroy': (p) => `Уничтожьте всё, вместе с каждой копией, после ${p.expires}.`,
}
