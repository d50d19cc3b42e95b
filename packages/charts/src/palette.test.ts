import { describe, expect, it } from 'vitest'
import { contrast, inkOn, lightness } from './colour.ts'
import {
  coverageFills,
  dashes,
  fills,
  heat,
  ink,
  lines,
  shapes,
  unknownFill,
  unknownLine,
  withheldFill,
} from './palette.ts'

const pairs = (colours: readonly string[]) =>
  colours.flatMap((a, i) => colours.slice(i + 1).map((b) => [a, b] as const))
const neighbours = (colours: readonly string[]) => colours.slice(1).map((b, i) => [colours[i] ?? '', b] as const)
const step = ([a, b]: readonly [string, string]) => Math.abs(lightness(a) - lightness(b))

describe('the palette', () => {
  it('measures lightness and contrast as the standards do', () => {
    expect(lightness('#ffffff')).toBeCloseTo(100, 3)
    expect(lightness('#777777')).toBeCloseTo(50.03, 1)
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it('keeps any two fills apart in greyscale, in whatever order they touch', () => {
    for (const pair of pairs([...fills, unknownFill, withheldFill]))
      expect(step(pair), pair.join()).toBeGreaterThanOrEqual(8)
  })

  it('keeps neighbouring lines and neighbouring tiles apart in greyscale', () => {
    for (const pair of [...neighbours(lines), ...neighbours(heat)])
      expect(step(pair), pair.join()).toBeGreaterThanOrEqual(8)
    for (const pair of pairs(Object.values(coverageFills))) expect(step(pair), pair.join()).toBeGreaterThanOrEqual(8)
  })

  it('gives every text 4.5:1 on what it stands on, and every line 3:1 on white', () => {
    for (const fill of [...fills, unknownFill, ...heat, ...Object.values(coverageFills)]) {
      expect(contrast(fill, inkOn(fill)), fill).toBeGreaterThanOrEqual(4.5)
    }
    for (const text of [ink.text, ink.quiet]) expect(contrast(text, ink.paper)).toBeGreaterThanOrEqual(4.5)
    for (const line of [...lines, unknownLine]) expect(contrast(line, ink.paper), line).toBeGreaterThanOrEqual(3)
  })

  it('has a shape and a dash for every line', () => {
    expect(new Set(shapes).size).toBe(lines.length)
    expect(new Set(dashes.map((dash) => dash.join())).size).toBe(lines.length)
  })
})
