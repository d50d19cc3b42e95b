import type { Language } from '@tipstat/language'
import { type FieldName, fieldName, fieldNames, fieldOf } from '@tipstat/scheme'
import { type CodeList, lists } from '@tipstat/seeds/codes'
import { code, page, table } from './markdown.ts'
import { type ReferenceWords, referenceWords } from './messages/schemas-words.ts'

/** A page of code lists. */
export type CodePage = keyof ReferenceWords['lists']

/** The lists on each page; a list that is named on none stands with the series. */
const pages: Readonly<Record<CodePage, readonly string[]>> = {
  persons: [
    'stage',
    'sex',
    'age',
    'form',
    'realised',
    'scope',
    'act',
    'means',
    'control',
    'recruiter',
    'recruitment',
    'sector',
    'vulnerability',
    'service',
  ],
  justice: ['participation', 'sentence', 'person_kind', 'demand_measure'],
  policy: ['indicator', 'duty', 'policy_status', 'topic', 'evidence'],
  series: ['unit', 'counting', 'authority', 'reference', 'status', 'confidentiality'],
  areas: ['area', 'citizenship'],
}

/** Names of the pages of codes. */
export const codePages = Object.keys(pages) as readonly CodePage[]

/** The lists of a page, in the order in which they stand there. */
export const listsOfPage = (name: CodePage): readonly string[] => {
  const placed = new Set(Object.values(pages).flat())
  const used = [...new Set(fieldNames.flatMap((field) => fieldOf(field).list ?? []))]
  return name === 'series' ? [...pages.series, ...used.filter((list) => !placed.has(list))] : pages[name]
}

/** A page of the code lists in one language, as Markdown: code, name, the code above it, and its definition where it has one. */
export const codeReference = (name: CodePage, language: Language): string => {
  const words = referenceWords[language]
  const shown = listsOfPage(name)
  return page(language, [
    `# ${words.codes}: ${words.lists[name]}`,
    '',
    words.codesIntro,
    '',
    ...(words.awaitsReview === '' ? [] : [`*${words.awaitsReview}*`, '']),
    shown.map((list) => `[${listName(list, language)}](#${list})`).join(' · '),
    ...shown.flatMap((list) => ['', ...listSection(list, language)]),
  ])
}

const listSection = (id: string, language: Language): readonly string[] => {
  const words = referenceWords[language]
  // Citizenships are countries, which stand among the areas, and what is said instead of one.
  const list = listOf(id)
  const codes = id === 'citizenship' ? list.codes.filter((each) => !lists.area.has(each)) : list.codes
  const rows = codes.map((each) => {
    const { parent, definition } = list.get(each)
    return [code(each), list.name(each, language), parent === null ? '' : code(parent), definition]
  })
  const hasDefinitions = rows.some((row) => row[3] !== '')
  const header = [words.code, words.name, words.partOf, words.definition]
  return [
    // The heading is a name in the page's language, the anchor the id of the list.
    `<a id="${id}"></a>`,
    '',
    `## ${listName(id, language)} (${code(id)})`,
    '',
    ...(hasDefinitions
      ? table(header, rows)
      : table(
          header.slice(0, 3),
          rows.map((row) => row.slice(0, 3)),
        )),
  ]
}

const listOf = (id: string): CodeList => (lists as Readonly<Record<string, CodeList>>)[id] as CodeList

const listName = (id: string, language: Language): string => fieldName(fieldWith(id), language)

const fieldWith = (list: string): FieldName | string => fieldNames.find((name) => fieldOf(name).list === list) ?? list
