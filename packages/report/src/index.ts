export * from './document.ts'
export type { ReportCode } from './messages/en.ts'
export { reportMessages } from './messages/index.ts'
export { renderHtml } from './render-html.ts'
