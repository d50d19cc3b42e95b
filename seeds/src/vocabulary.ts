export { type HistoricalCountry, historicalCountries } from './historical-countries.ts'
export { type IdentifierKind, identifierKinds, normaliseHeader } from './identifiers.ts'
export { type Variant, type VariantKind, type VariantList, variants } from './variants.ts'
