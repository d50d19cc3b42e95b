import type { Language, Params } from '@tipstat/language'
import type { Block, Document, Figure, Heading, Table } from './document.ts'
import { escapeHtml } from './escape.ts'
import type { ReportCode } from './messages/en.ts'
import { reportMessages } from './messages/index.ts'
import { pageStyle } from './page-style.ts'
import { renderFigure } from './render-figure.ts'
import { renderCaption, renderScrolling } from './render-grid.ts'
import { renderText } from './render-text.ts'

/** What the blocks of one page need to know of each other. */
interface Page {
  readonly language: Language
  /** Number of each figure and of each table, counted apart, by place in the tree. */
  readonly numbers: ReadonlyMap<Block, number>
}

/** Nothing is loaded, nothing is run, nothing is sent: a page that works from a disk with the network unplugged. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

/** A document as one self-contained page of HTML5: no script, no request. Pure: the same document gives the same bytes. */
export const renderHtml = (document: Document): string => {
  const page: Page = { language: document.language, numbers: numberBlocks(document.blocks) }
  const words = (code: ReportCode, params: Params = {}) => escapeHtml(reportMessages[document.language][code](params))
  const meta = Object.entries(document.meta).map(
    ([name, content]) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`,
  )
  return `<!doctype html>
<html lang="${document.language}" dir="${document.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${meta.join('\n')}
<title>${escapeHtml(document.title)}</title>
<style>${pageStyle}</style>
</head>
<body lang="${document.language}">
<a class="skip" href="#text">${words('report.skip')}</a>
<header>
<h1>${escapeHtml(document.title)}</h1>
<p>${escapeHtml(document.subtitle)}</p>
</header>
<div class="page">
${renderContents(document, page)}
<main id="text">
${document.blocks.map((block) => renderBlock(block, page)).join('\n')}
</main>
</div>
<footer>
<p>${words('report.footer')}</p>
</footer>
</body>
</html>
`
}

const renderContents = (document: Document, page: Page): string => {
  const words = (code: ReportCode, params: Params = {}) => reportMessages[page.language][code](params)
  const headings = document.blocks.filter((block): block is Heading => block.kind === 'heading' && block.level === 2)
  const figures = document.blocks.filter((block): block is Figure => block.kind === 'figure')
  const list = (title: string, items: readonly string[]) =>
    items.length ? `<h2>${escapeHtml(title)}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n` : ''
  const link = (id: string, text: string) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`
  const label = escapeHtml(words('report.contents'))
  return `<nav class="contents" aria-label="${label}">
${list(
  words('report.contents'),
  headings.map(({ id, text }) => link(id, text)),
)}${list(
  words('report.figures'),
  figures.map((figure) => link(figure.id, `${numberOf(figure, page)}. ${figure.title}`)),
)}</nav>`
}

const renderBlock = (block: Block, page: Page): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${escapeHtml(block.id)}">${escapeHtml(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${renderText(block.text)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>\n${block.items.map((item) => `<li>${renderText(item)}</li>`).join('\n')}\n</${tag}>`
    }
    case 'definitions':
      return `<dl>\n${block.items.map(({ term, text }) => `<dt>${escapeHtml(term)}</dt><dd>${renderText(text)}</dd>`).join('\n')}\n</dl>`
    case 'callout':
      return `<div class="callout ${block.tone}" role="note">\n<p class="head">${escapeHtml(block.title)}</p>\n${block.blocks.map((inner) => renderBlock(inner, page)).join('\n')}\n</div>`
    case 'table':
      return renderTable(block, page)
    case 'figure':
      return renderFigure(block, numberOf(block, page), page.language)
  }
}

const renderTable = (table: Table, page: Page): string => {
  const number = reportMessages[page.language]['report.table-n']({ n: numberOf(table, page) })
  const notes = table.notes.map((note) => `<li>${renderText(note)}</li>`).join('')
  return `<figure class="data" id="${escapeHtml(table.id)}" aria-labelledby="${escapeHtml(table.id)}-caption">
${renderCaption(`${table.id}-caption`, number, table.caption, '')}
${renderScrolling(table, table.caption)}
${notes && `<div class="notes"><ul>${notes}</ul></div>`}
</figure>`
}

const numberBlocks = (blocks: readonly Block[]): ReadonlyMap<Block, number> => {
  const numbered = (kind: 'figure' | 'table') =>
    flatten(blocks)
      .filter((block) => block.kind === kind)
      .map((block, i): [Block, number] => [block, i + 1])
  return new Map([...numbered('figure'), ...numbered('table')])
}

const flatten = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'callout' ? [block, ...flatten(block.blocks)] : [block]))

const numberOf = (block: Block, page: Page): number => page.numbers.get(block) ?? 0
