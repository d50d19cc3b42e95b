export { type CodeLabel, codeLabels } from './code-labels.ts'
export { type CodePage, codePages, codeReference } from './code-reference.ts'
export { type CompiledFiles, compiledReference, compiledSchemas } from './compiled-files.ts'
export { exampleRecords } from './example-records.ts'
export { fieldMeanings } from './field-meanings.ts'
export { printExpression } from './print-expression.ts'
export { recordJsonSchema } from './record-json-schema.ts'
export { type RecordContent, recordSchema } from './record-schema.ts'
export { ruleEffects } from './rule-effects.ts'
export { ruleReference } from './rule-reference.ts'
export { rulesOfType } from './rules-of-type.ts'
export { dataPackage, type TableField, type TableSchema, tableSchema } from './table-schema.ts'
export {
  headerOf,
  readTemplateMark,
  type TemplateColumn,
  type TemplateLanguage,
  type TemplateMark,
  templateColumns,
  templateLanguages,
  templateMark,
  templateName,
} from './template-columns.ts'
export { templateCsv } from './template-csv.ts'
export { templateMapping } from './template-mapping.ts'
export { templateRows } from './template-row.ts'
export {
  dimensionKeys,
  processingKeys,
  publishedKeys,
  readStatements,
  type StatementKey,
  type Statements,
  statementKeys,
  statementOf,
  statementsOfType,
  type TemplateStatement,
} from './template-statement.ts'
export { templateWorkbook, type WorkbookOptions } from './template-workbook.ts'
