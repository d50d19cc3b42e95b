export * from './codes.ts'
export * from './crosswalks.ts'
export * from './population.ts'
export * from './vocabulary.ts'
