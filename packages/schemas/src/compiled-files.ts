import { languages } from '@tipstat/language'
import { recordTypeNames } from '@tipstat/scheme'
import { codePages, codeReference } from './code-reference.ts'
import { generatedBy } from './markdown.ts'
import { referenceWords } from './messages/schemas-words.ts'
import { recordJsonSchema } from './record-json-schema.ts'
import { ruleReference } from './rule-reference.ts'
import { dataPackage, tableSchema } from './table-schema.ts'
import { templateLanguages, templateName } from './template-columns.ts'
import { templateCsv } from './template-csv.ts'
import { templateMapping } from './template-mapping.ts'
import { templateWorkbook } from './template-workbook.ts'

/** A file by its path within its folder. */
export type CompiledFiles = Readonly<Record<string, string | Uint8Array>>

/** Everything of `data-schemas/` that is compiled from the declaration: schemas, data package, templates and their mappings. */
export const compiledSchemas = (): CompiledFiles => ({
  ...Object.fromEntries(
    recordTypeNames.flatMap((type) => [
      [`${type}.schema.json`, json({ $comment: generatedBy, ...recordJsonSchema(type) })],
      [`${type}.table.json`, json({ $comment: generatedBy, ...tableSchema(type) })],
    ]),
  ),
  'datapackage.json': json({ $comment: generatedBy, ...dataPackage() }),
  ...templates(),
})

const templates = (): CompiledFiles =>
  Object.fromEntries(
    recordTypeNames.flatMap((type) =>
      templateLanguages.flatMap((language): (readonly [string, string | Uint8Array])[] => {
        const name = `templates/${templateName(type, language)}`
        return [
          [`${name}.csv`, templateCsv(type, language)],
          [`${name}.yaml`, `# ${generatedBy}\n${templateMapping(type, language)}`],
          ...(language === 'codes' ? [] : [[`${name}.xlsx`, templateWorkbook(type, language)] as const]),
        ]
      }),
    ),
  )

/** Everything of `docs/reference/`: rules and codes in six languages, and the page that lists them. */
export const compiledReference = (): CompiledFiles => ({
  'README.md': contents(),
  ...Object.fromEntries(
    languages.flatMap((language) => [
      [`rules.${language}.md`, ruleReference(language)],
      ...codePages.map((name) => [`codes-${name}.${language}.md`, codeReference(name, language)]),
    ]),
  ),
})

const contents = (): string => {
  const row = (title: string, file: string) =>
    `| ${title} | ${languages.map((language) => `[${language}](${file}.${language}.md)`).join(' | ')} |`
  return [
    `<!-- ${generatedBy} -->`,
    '',
    '# Reference',
    '',
    'Rules and codes, as the scheme declares them.',
    '',
    `| |${languages.map(() => ' |').join('')}`,
    `|---|${languages.map(() => '---|').join('')}`,
    row(referenceWords.en.rules, 'rules'),
    ...codePages.map((name) => row(`${referenceWords.en.codes}: ${referenceWords.en.lists[name]}`, `codes-${name}`)),
    '',
  ].join('\n')
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
