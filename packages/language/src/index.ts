export * from './languages.ts'
export * from './message.ts'
export * from './refusal.ts'
