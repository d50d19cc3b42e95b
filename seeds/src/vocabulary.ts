export { type HistoricalCountry, historicalCountries } from './historical-countries.ts'
export { type IdentifierKind, identifierKinds, identifierPhrases, normaliseHeader } from './identifiers.ts'
export { ofPeople, type Variant, type VariantKind, type VariantList, variantLists, variants } from './variants.ts'
