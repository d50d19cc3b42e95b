import type { Language } from '@tipstat/language'

type Words = Readonly<Record<Language, string>>

/** What the denominators of `@tipstat/seeds` say of their source, in its parts. */
const total: Words = {
  en: 'United Nations, World Population Prospects 2024',
  fr: 'Nations Unies, World Population Prospects 2024',
  es: 'Naciones Unidas, World Population Prospects 2024',
  ru: 'Организация Объединённых Наций, World Population Prospects 2024',
  ar: 'الأمم المتحدة، World Population Prospects 2024',
  zh: '联合国《世界人口展望2024》',
}
const derived: Words = {
  en: ', from births and crude birth rate',
  fr: ', d’après les naissances et le taux brut de natalité',
  es: ', a partir de los nacimientos y la tasa bruta de natalidad',
  ru: ', по числу рождений и общему коэффициенту рождаемости',
  ar: '، من المواليد ومعدل المواليد الخام',
  zh: '，由出生人数和粗出生率推算',
}
const structure: Words = {
  en: '; sex and age of World Population Prospects 2019, interpolated and scaled to it',
  fr: ' ; sexe et âge selon World Population Prospects 2019, interpolés et ramenés à ce total',
  es: '; sexo y edad según World Population Prospects 2019, interpolados y ajustados a ese total',
  ru: '; пол и возраст по World Population Prospects 2019, интерполированы и приведены к этому итогу',
  ar: '؛ الجنس والعمر من World Population Prospects 2019 بالاستكمال ومطابقة ذلك المجموع',
  zh: '；性别和年龄据《世界人口展望2019》，经内插并按该总数调整',
}
const madeUp: Words = {
  en: 'made up',
  fr: 'données inventées',
  es: 'datos inventados',
  ru: 'вымышленные данные',
  ar: 'بيانات مختلقة',
  zh: '虚构数据',
}

const known: readonly (readonly Words[])[] = [
  [total],
  [total, derived],
  [total, structure],
  [total, derived, structure],
  [madeUp],
]

/** The source of a denominator in a language; one that is not of `@tipstat/seeds` stands as whoever brought it wrote it. */
export const residentsSource = (source: string, language: Language): string => {
  const parts = known.find((each) => each.map(({ en }) => en).join('') === source)
  return parts?.map((words) => words[language]).join('') ?? source
}
