import type { Catalogue } from '@tipstat/language'
import type { PublicUseCode } from './public-use-messages.ts'

/** Russian words about public-use files. */
export const ru: Catalogue<PublicUseCode> = {
  'command.no-public-use': (p) => `В проекте нет файла общего доступа «${p.name}». Есть: ${p.known || '-'}.`,
  'command.no-column': (p) =>
    `«${p.name}» не может быть столбцом файла общего доступа. В столбцах стоят коды: ${p.known}.`,
  'command.set-as-key': (p) =>
    `У лица может быть несколько кодов в ${p.name}, и кто знает один из них, не знает его класса: ключом он быть не может. Укажите его под «sensitive» или исключите.`,
  'public-use.written': (p) => `Записано: ${p.folder} (записей: ${p.records})`,
  'public-use.digest': (p) => `Дайджест его записей: ${p.digest}`,
  'public-use.key': (p) => `  ${p.name}: уровень ${p.level}`,
  'public-use.lost': (p) =>
    `  ${p.name}: утрачен целиком; исключите его или укажите под «coarsest», до какого уровня его можно укрупнять`,
  'public-use.other-years': (p) => `Не сопоставлен по лицам с ${p.files}: они за другие годы`,
  'public-use.account': (p) => `Для того, кто подписывает (конфиденциально): ${p.page}`,
  'public-use.draft': () => `ЧЕРНОВИК, не утверждён: ничего из него не публикуйте.`,
  'public-use.embargo': (p) => `Не публиковать раньше ${p.day}`,
  'verify.public-use': (p) => `Проверено: ${p.folder} (файл общего доступа ${p.id})`,
  'verify.public-use-draft': () => `Это ЧЕРНОВИК: его никто не утвердил, и публиковать из него ничего нельзя.`,
  'verify.public-use-counted': (p) =>
    `Проверено: все файлы на месте и не изменены, других нет; записей: ${p.records}, не менее ${p.k} одинаковых во всех ключах, сосчитано заново; чувствительное среди них различается, как обещано.`,
  'verify.not-public-use': () =>
    `Не проверено: что в нём никого нельзя найти. k и l — не доказательство: кто знает больше, чем ключи, или имеет другие файлы о тех же лицах, узнает больше.`,
  'account.public-use': (p) => `Отчёт о файле общего доступа ${p.name}`,
  'account.public-confidential': () =>
    `КОНФИДЕНЦИАЛЬНО, для того, кто подписывает. Число исключённых говорит о лицах, которые одни в своём роде: не публикуйте и не пересылайте.`,
  'account.public-made-up': () => `Вымышленные данные: реальных людей в них нет.`,
  'account.public-persons': (p) =>
    `Прочитано лиц: ${p.persons}. Записей в файле: ${p.records}. Исключено: ${p.left} (${p.share} %)`,
  'account.public-unclear': (p) =>
    `Из исключённых — потому что их записи различаются и неизвестно, какая из них их: ${p.unclear}`,
  'account.public-loss': (p) => `Утрачено подробностей, от 0 до 100 %: ${p.loss} %`,
  'account.public-key': (p) =>
    `  ${p.name}: уровень ${p.level}, групп ${p.before} -> ${p.after}, утрачено подробностей ${p.loss} %`,
  'account.public-classes': (p) => `Классов записей, одинаковых во всех ключах: ${p.classes}; в наименьшем ${p.k}`,
  'account.public-smallest': () => `Наименьшие классы:`,
  'account.public-diversity': (p) =>
    `${p.name}: разных известных значений в классе не менее ${p.distinct}; наибольшая доля класса, которая может раскрывать один код, ${p.share} %`,
  'account.public-alone': () => `В реестре нет прежних файлов общего доступа о тех же лицах.`,
  'account.public-together': (p) => `Вместе с ${p.files}: не менее ${p.k} одинаковых для того, кто имеет их все`,
  'account.public-other-years': (p) =>
    `Не сопоставлен с ${p.files}: уже неизвестно, кто в них входит; они за другие годы.`,
  'account.public-approve': () =>
    `k и l — не доказательство. Просмотрев записи и этот отчёт, впишите следующее под файлом в tipstat.yaml, указав должности, а не имена; для невымышленных данных — и решение их владельца:`,
}
