import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { drawShares } from './draw-shares.ts'
import { drawSvg } from './draw-svg.ts'
import { everyFigure } from './every-figure.test-data.ts'
import * as made from './figures.test-data.ts'
import { pageWidth } from './frame.ts'
import { measureText } from './measure-text.ts'
import { render } from './render.ts'
import { bundleFiles, writeBundle } from './write-bundle.ts'

const shares = (language: 'en' | 'fr' | 'ar' | 'zh' = 'en') =>
  drawShares(made.shares, made.optionsFor('shares', language))
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Every text of an SVG with its left and right edge in pixels: translations added up from the root inwards. */
const textEdges = (svg: string) => {
  const offsets: number[] = [0]
  const found: { text: string; left: number; right: number; size: number }[] = []
  for (const [, close, name, attributes = '', body = ''] of svg.matchAll(/<(\/?)(g|text)\b([^>]*)>([^<]*)/g)) {
    if (close) {
      if (name === 'g') offsets.pop()
      continue
    }
    const shift = Number(/translate\((-?[\d.]+)/.exec(attributes)?.[1] ?? 0)
    const x = (offsets.at(-1) ?? 0) + shift
    if (name === 'g') offsets.push(x)
    else {
      const size = Number(/font-size="([\d.]+)px"/.exec(attributes)?.[1])
      const text = body.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
      const width = measureText(text, size, attributes.includes('bold') ? 'bold' : 'regular')
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1]
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
      found.push({ text, left, right: left + width, size })
    }
  }
  return found
}

describe('the picture', () => {
  it('has a name, a description and a direction of its own, and no labels that could say more than it shows', async () => {
    const { svg } = await render(shares())
    expect(svg).toMatch(
      /^<svg [^>]*role="img" lang="en" direction="ltr" font-family="Noto Sans, [^"]*" aria-labelledby="shares-title shares-desc"><title id="shares-title">Girls and boys/,
    )
    expect(svg).toContain('<desc id="shares-desc">Stacked bar chart: ')
    expect(svg).not.toContain('aria-label=')
    expect(svg).not.toContain('aria-roledescription')
  })

  it.each(['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const)(
    'cuts no text at its edges and sets none under 12 pixels (%s)',
    (language) => {
      for (const figure of everyFigure(language)) {
        const texts = textEdges(drawSvg(figure.spec))
        expect(texts.length).toBeGreaterThan(10)
        for (const { text, left, right, size } of texts) {
          expect(left, `${figure.id}: ${text}`).toBeGreaterThanOrEqual(0)
          expect(right, `${figure.id}: ${text}`).toBeLessThanOrEqual(pageWidth)
          expect(size).toBeGreaterThanOrEqual(12)
        }
      }
    },
  )

  it('is given without title, notes and source too, for pages that print them', async () => {
    const { svg, inlineSvg } = await render(shares())
    const drawn = (text: string) => textEdges(text).map((each) => each.text)
    expect(drawn(svg)).toContain('The law changed in 2016.')
    expect(drawn(inlineSvg)).not.toContain('The law changed in 2016.')
    expect(drawn(inlineSvg)).toContain('Not recorded')
    expect(Number(/height="([\d.]+)"/.exec(inlineSvg)?.[1])).toBeLessThan(Number(/height="([\d.]+)"/.exec(svg)?.[1]))
  })

  it('does not run what a name holds', async () => {
    const hostile = {
      ...made.optionsFor('hostile', 'en'),
      title: '<script>alert(1)</script>',
      source: '"><img onerror=x>',
    }
    const { svg } = await render(drawShares(made.shares, hostile))
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('<img')
  })
})

describe('the PNG', () => {
  it('is 170 mm wide at 300 dots per inch, and says so', async () => {
    const png = Buffer.from((await render(shares())).png ?? [])
    expect(png.readUInt32BE(16)).toBe(2008)
    const at = png.indexOf('pHYs')
    expect([png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png.readUInt8(at + 12)]).toEqual([11811, 11811, 1])
  })

  it('is refused, and not drawn with boxes, where no font has a glyph; the SVG is still given', async () => {
    const bundle = await render(drawShares(made.shares, { ...made.optionsFor('thai', 'en'), source: 'กระทรวง' }))
    expect(bundle.png).toBe(null)
    expect(bundle.refused?.code).toBe('charts.glyph-missing')
    expect(bundle.refused?.params).toEqual({ id: 'thai', glyph: 'ก' })
    expect(bundle.svg).toContain('กระทรวง')
    expect(Object.keys(bundleFiles(bundle))).not.toContain('figure.png')
  })
})

describe('the bundle', () => {
  const hashes = async (figures: ReturnType<typeof everyFigure>) => {
    const found: Record<string, string> = {}
    for (const figure of figures) {
      for (const [name, content] of Object.entries(bundleFiles(await render(figure)))) {
        found[`${figure.language}/${figure.id}/${name}`] = createHash('sha256').update(content).digest('hex')
      }
    }
    return found
  }

  it('has the same bytes when it is made again, in another process, time zone and locale', async () => {
    const here = await hashes([...everyFigure('ar').slice(0, 1), ...everyFigure('fr').slice(6, 7)])
    expect(Object.keys(here).length).toBe(21)
    const script = fileURLToPath(new URL('hash-figures.test-data.ts', import.meta.url))
    const env = { ...process.env, TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], { cwd: root, env })
    expect(JSON.parse(stdout)).toEqual(here)
  })

  it('states what it was made from, with no clock and no path', async () => {
    const { provenance, csv } = await render(shares('ar'))
    const stated = JSON.parse(provenance)
    expect(stated.release).toBe(made.release.id)
    expect(stated.sha256['data.csv']).toBe(createHash('sha256').update(csv).digest('hex'))
    expect(Object.keys(stated.fonts)).toContain('NotoSansArabic_700Bold.ttf')
    expect(provenance).not.toMatch(/20\d\d-\d\d-\d\dT|node_modules|\/work|\/tmp/)
  })

  it('takes the place of an older one as a whole', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'charts-'))
    try {
      const target = join(folder, 'shares')
      const bundle = await render(shares())
      await writeBundle(bundle, target)
      await writeFile(join(target, 'left-over.txt'), 'x')
      await writeBundle(bundle, target)
      expect((await readdir(target)).sort()).toEqual(Object.keys(bundleFiles(bundle)).sort())
      expect(await readdir(folder)).toEqual(['shares'])
      expect(await readFile(join(target, 'data.csv'), 'utf8')).toBe(bundle.csv)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
