/** Why no public-use file, and no synthetic records, are made. */
export type MicrodataRefusalCode =
  | 'disclosure.bad-records'
  | 'disclosure.direct-identifier'
  | 'disclosure.column-twice'
  | 'disclosure.not-nested'
  | 'disclosure.too-many-levels'
  | 'disclosure.bad-parameter'
  | 'disclosure.too-few-records'
  | 'disclosure.not-diverse'
  | 'disclosure.not-anonymous'
  | 'disclosure.no-decision'
  | 'disclosure.only-released'
  | 'disclosure.several-stages'
  | 'disclosure.no-margins'
  | 'disclosure.too-many-combinations'

/** What stands with synthetic records, and is no refusal. */
export type MicrodataNoteCode = 'disclosure.synthetic-note'
