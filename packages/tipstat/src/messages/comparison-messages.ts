import type { Catalogue, Language, Params } from '@tipstat/language'

/** English words about what a file changes against the one before of its source. */
const en = {
  'compare.title': (p: Params) => `Against your last submission (${p.id}, ${p.date}, ${p.file}):`,
  'compare.none': () => 'No earlier submission of this source is in force: nothing to compare with.',
  'compare.refused': (p: Params) => `Not compared with your last submission, which can't be read: ${p.why}`,
  'compare.same': () => 'Nothing stands out.',
  'compare.years-new': (p: Params) => `New years: ${p.years}`,
  'compare.years-gone': (p: Params) => `Years that are no longer there: ${p.years}`,
  'compare.new': (p: Params) => `New in ${p.field} (records): ${p.codes}`,
  'compare.vanished': (p: Params) => `No longer in ${p.field} (records before): ${p.codes}`,
  'compare.revised': () => 'Totals of earlier years that were revised; confirm them:',
  'compare.great': () => 'more than double or less than half: check the data',
  'compare.jumps': () => 'Outside of what the years before suggest; check the data:',
  'compare.jump': (p: Params) =>
    `${p.year}  ${p.what}: ${p.value}; expected between ${p.low} and ${p.high} (${p.history})`,
  'compare.more': (p: Params) => `and ${p.n} more`,
}

/** Code of a sentence about a comparison. */
export type ComparisonCode = keyof typeof en

const fr: Catalogue<ComparisonCode> = {
  'compare.title': (p) => `Par rapport à votre dernière soumission (${p.id}, ${p.date}, ${p.file}) :`,
  'compare.none': () => `Aucune soumission antérieure de cette source n'est en vigueur : rien à comparer.`,
  'compare.refused': (p) => `Pas de comparaison avec votre dernière soumission, qui ne peut pas être lue : ${p.why}`,
  'compare.same': () => 'Rien à signaler.',
  'compare.years-new': (p) => `Nouvelles années : ${p.years}`,
  'compare.years-gone': (p) => `Années qui n'y sont plus : ${p.years}`,
  'compare.new': (p) => `Nouveau dans « ${p.field} » (enregistrements) : ${p.codes}`,
  'compare.vanished': (p) => `N'est plus dans « ${p.field} » (enregistrements avant) : ${p.codes}`,
  'compare.revised': () => 'Totaux révisés d’années antérieures, à confirmer :',
  'compare.great': () => 'plus du double ou moins de la moitié : vérifier les données',
  'compare.jumps': () => 'En dehors de ce que laissent attendre les années précédentes ; vérifier les données :',
  'compare.jump': (p) => `${p.year}  ${p.what} : ${p.value} ; attendu entre ${p.low} et ${p.high} (${p.history})`,
  'compare.more': (p) => `et ${p.n} autres`,
}

const es: Catalogue<ComparisonCode> = {
  'compare.title': (p) => `Respecto de su último envío (${p.id}, ${p.date}, ${p.file}):`,
  'compare.none': () => 'No hay ningún envío anterior vigente de esta fuente: nada con que comparar.',
  'compare.refused': (p) => `No se comparó con su último envío, que no puede leerse: ${p.why}`,
  'compare.same': () => 'Nada llama la atención.',
  'compare.years-new': (p) => `Años nuevos: ${p.years}`,
  'compare.years-gone': (p) => `Años que ya no están: ${p.years}`,
  'compare.new': (p) => `Nuevo en «${p.field}» (registros): ${p.codes}`,
  'compare.vanished': (p) => `Ya no está en «${p.field}» (registros antes): ${p.codes}`,
  'compare.revised': () => 'Totales de años anteriores que se revisaron; confírmelos:',
  'compare.great': () => 'más del doble o menos de la mitad: compruebe los datos',
  'compare.jumps': () => 'Fuera de lo que sugieren los años anteriores; compruebe los datos:',
  'compare.jump': (p) => `${p.year}  ${p.what}: ${p.value}; se esperaba entre ${p.low} y ${p.high} (${p.history})`,
  'compare.more': (p) => `y ${p.n} más`,
}

const ru: Catalogue<ComparisonCode> = {
  'compare.title': (p) => `По сравнению с вашей последней поставкой (${p.id}, ${p.date}, ${p.file}):`,
  'compare.none': () => 'Нет действующей предыдущей поставки этого источника: сравнивать не с чем.',
  'compare.refused': (p) => `Сравнения с вашей последней поставкой нет, её не удаётся прочитать: ${p.why}`,
  'compare.same': () => 'Ничего необычного.',
  'compare.years-new': (p) => `Новые годы: ${p.years}`,
  'compare.years-gone': (p) => `Годы, которых больше нет: ${p.years}`,
  'compare.new': (p) => `Новое в поле «${p.field}» (записей): ${p.codes}`,
  'compare.vanished': (p) => `Больше нет в поле «${p.field}» (записей было): ${p.codes}`,
  'compare.revised': () => 'Пересмотренные итоги прежних лет; подтвердите их:',
  'compare.great': () => 'более чем вдвое больше или меньше: проверьте данные',
  'compare.jumps': () => 'Вне пределов, которых позволяют ожидать прежние годы; проверьте данные:',
  'compare.jump': (p) => `${p.year}  ${p.what}: ${p.value}; ожидалось от ${p.low} до ${p.high} (${p.history})`,
  'compare.more': (p) => `и ещё ${p.n}`,
}

const ar: Catalogue<ComparisonCode> = {
  'compare.title': (p) => `مقارنة بآخر تقديم لكم (${p.id}، ${p.date}، ${p.file}):`,
  'compare.none': () => 'لا يوجد تقديم سابق نافذ لهذا المصدر: لا شيء يقارن به.',
  'compare.refused': (p) => `لم تجر مقارنة بآخر تقديم لكم لتعذر قراءته: ${p.why}`,
  'compare.same': () => 'لا شيء يلفت النظر.',
  'compare.years-new': (p) => `سنوات جديدة: ${p.years}`,
  'compare.years-gone': (p) => `سنوات لم تعد واردة: ${p.years}`,
  'compare.new': (p) => `جديد في «${p.field}» (السجلات): ${p.codes}`,
  'compare.vanished': (p) => `لم يعد واردا في «${p.field}» (السجلات من قبل): ${p.codes}`,
  'compare.revised': () => 'مجاميع سنوات سابقة نقحت؛ يرجى تأكيدها:',
  'compare.great': () => 'أكثر من الضعف أو أقل من النصف: تحققوا من البيانات',
  'compare.jumps': () => 'خارج ما توحي به السنوات السابقة؛ تحققوا من البيانات:',
  'compare.jump': (p) => `${p.year}  ${p.what}: ${p.value}؛ المتوقع بين ${p.low} و${p.high} (${p.history})`,
  'compare.more': (p) => `و${p.n} أخرى`,
}

const zh: Catalogue<ComparisonCode> = {
  'compare.title': (p) => `与您上次提交（${p.id}，${p.date}，${p.file}）相比：`,
  'compare.none': () => '该来源没有仍然生效的先前提交：无可比较。',
  'compare.refused': (p) => `未与您上次的提交比较，因其无法读取：${p.why}`,
  'compare.same': () => '没有值得注意之处。',
  'compare.years-new': (p) => `新增年份：${p.years}`,
  'compare.years-gone': (p) => `不再出现的年份：${p.years}`,
  'compare.new': (p) => `“${p.field}”中新增（记录数）：${p.codes}`,
  'compare.vanished': (p) => `“${p.field}”中不再出现（此前记录数）：${p.codes}`,
  'compare.revised': () => '以往年份经修订的总数，请确认：',
  'compare.great': () => '超过两倍或不足一半：请核对数据',
  'compare.jumps': () => '超出以往年份所显示的范围，请核对数据：',
  'compare.jump': (p) => `${p.year}  ${p.what}：${p.value}；预期在 ${p.low} 至 ${p.high} 之间（${p.history}）`,
  'compare.more': (p) => `另有 ${p.n} 项`,
}

/** Words about comparisons in the six languages. */
export const comparisonMessages: Readonly<Record<Language, Catalogue<ComparisonCode>>> = { en, fr, es, ru, ar, zh }
