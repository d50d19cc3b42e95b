export { type HistoricalCountry, historicalCountries } from './historical-countries.ts'
export { type IdentifierKind, identifierKinds, identifierPhrases, normaliseHeader } from './identifiers.ts'
export { type Variant, type VariantKind, type VariantList, variantLists, variants } from './variants.ts'
