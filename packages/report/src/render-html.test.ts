import { languages } from '@tipstat/language'
import { describe, expect, test } from 'vitest'
import type { Block, Document, Figure } from './document.ts'
import { renderHtml } from './render-html.ts'

const page = (blocks: readonly Block[], rest: Partial<Document> = {}): Document => ({
  title: 'Title',
  subtitle: 'Subtitle',
  language: 'en',
  direction: 'ltr',
  meta: {},
  blocks,
  ...rest,
})

const figure = (id: string, rest: Partial<Figure> = {}): Figure => ({
  kind: 'figure',
  id,
  title: `Title of ${id}`,
  subtitle: 'Per cent',
  svg: '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t"><title id="t">T</title><defs><clipPath id="c"><rect/></clipPath></defs><g clip-path="url(#c)"/></svg>',
  grid: { header: ['Year', 'Women'], rows: [['2019', '0–4']], rowHeaders: 1 },
  downloads: [{ label: 'data (CSV)', file: 'data.csv', mediaType: 'text/csv', content: 'a,b\n' }],
  bundle: null,
  notes: [],
  source: 'Office',
  ...rest,
})

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u0000\u202E{{7*7}}'

describe('a page', () => {
  test('names its language and direction and forbids every request', () => {
    const html = renderHtml(page([], { language: 'ar', direction: 'rtl' }))
    expect(html).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/)
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;`)
    expect(html).not.toMatch(/<script|<link|<iframe|@import|url\(/)
  })

  test('lists its sections and numbers its figures and tables, each in its own order', () => {
    const table = {
      kind: 'table',
      id: 't',
      caption: 'Totals',
      header: ['Year'],
      rows: [],
      rowHeaders: 1,
      notes: [],
    } as const
    const html = renderHtml(
      page([{ kind: 'heading', level: 2, id: 'one', text: 'One' }, figure('a'), table, figure('b')]),
    )
    expect(html).toContain('<li><a href="#one">One</a></li>')
    expect(html).toContain('<li><a href="#b">2. Title of b</a></li>')
    expect(html.match(/<span class="number">[^<]*/g)).toEqual([
      '<span class="number">Figure 1',
      '<span class="number">Table 1',
      '<span class="number">Figure 2',
    ])
  })

  test('gives the ids of two equal pictures different names, and their references with them', () => {
    const html = renderHtml(page([figure('a'), figure('b')]))
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(html).toContain('clip-path="url(#b-c)"')
    expect(html).toContain('aria-labelledby="b-t"')
  })

  test('names the rows and columns of its tables and offers their files', () => {
    const html = renderHtml(page([figure('a')]))
    expect(html).toContain('<th scope="col">Year</th><th scope="col" class="number">Women</th>')
    expect(html).toContain('<th scope="row"><bdi>2019</bdi></th><td class="number"><bdi>0–4</bdi></td>')
    expect(html).toContain('<a download="data.csv" href="data:text/csv;base64,YSxiCg==">')
  })

  test('shows an address as words unless it is one of the web', () => {
    const link = (url: string): Block => ({ kind: 'paragraph', text: [{ kind: 'link', text: 'there', url }] })
    expect(renderHtml(page([link('https://example.org/a?b=1&c=2')]))).toContain(
      '<a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer">',
    )
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//example.org', 'https://a b']) {
      expect(renderHtml(page([link(url)]))).toContain('<p><bdi>there</bdi></p>')
    }
  })

  test('has the same bytes each time, in every language', () => {
    for (const language of languages) {
      const document = page([figure('a')], { language })
      expect(renderHtml(document)).toBe(renderHtml(structuredClone(document)))
    }
  })
})

describe('hostile text', () => {
  const everywhere: readonly Block[] = [
    { kind: 'heading', level: 2, id: hostile, text: hostile },
    { kind: 'paragraph', text: hostile },
    {
      kind: 'paragraph',
      text: [
        { kind: 'foreign', text: hostile },
        { kind: 'strong', text: hostile },
      ],
    },
    { kind: 'list', ordered: false, items: [hostile] },
    { kind: 'definitions', items: [{ term: hostile, text: hostile }] },
    { kind: 'callout', tone: 'notice', title: hostile, blocks: [{ kind: 'paragraph', text: hostile }] },
    {
      kind: 'table',
      id: hostile,
      caption: hostile,
      header: [hostile],
      rows: [[hostile]],
      rowHeaders: 1,
      notes: [hostile],
    },
    figure(hostile, {
      title: hostile,
      subtitle: hostile,
      source: hostile,
      notes: [hostile],
      grid: { header: [hostile], rows: [[hostile]], rowHeaders: 0 },
      downloads: [{ label: hostile, file: hostile, mediaType: hostile, content: hostile }],
    }),
  ]

  test('stays text in every kind of block and in the head', () => {
    const html = renderHtml(page(everywhere, { title: hostile, subtitle: hostile, meta: { [hostile]: hostile } }))
    expect(html).not.toMatch(/<script|<img/)
    expect(html).not.toContain('\u0000')
    expect(html.replace(/"[^"]*"/g, '').match(/<[^>]*\son\w+=/g)).toBeNull()
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test.each([
    ['a script', '<svg><script>1</script></svg>'],
    ['a handler', '<svg onload="alert(1)"></svg>'],
    ['foreign content', '<svg><foreignObject></foreignObject></svg>'],
    ['a link outside', '<svg><use href="https://example.org/x.svg#a"/></svg>'],
    ['a resource outside', '<svg><rect style="fill:url(https://example.org/x)"/></svg>'],
    ['no picture', 'hello'],
  ])('a figure with %s is refused', (_, svg) => {
    expect(() => renderHtml(page([figure('a', { svg })]))).toThrow('A figure')
  })
})
