import { describe, expect, it } from 'vitest'
import { measureText } from './measure-text.ts'

describe('measuring text', () => {
  it('adds up the advances of the font file: a digit of Noto Sans is 572 thousandths of an em', () => {
    expect(measureText('2012', 1000)).toBeCloseTo(2288, 6)
    expect(measureText('2012', 12)).toBeCloseTo(27.456, 6)
  })

  it('takes bold from the bold file', () => {
    expect(measureText('Women', 12, 'bold')).toBeGreaterThan(measureText('Women', 12))
  })

  it('shapes Arabic: joined letters are narrower than letters by themselves', () => {
    const joined = measureText('ضحايا', 12)
    const apart = [...'ضحايا'].reduce((sum, letter) => sum + measureText(letter, 12), 0)
    expect(joined).toBeLessThan(apart)
  })

  it('gives marks of direction no width and a Chinese character one em, whether or not its font is installed', () => {
    expect(measureText('\u2067abc\u2069', 12)).toBe(measureText('abc', 12))
    expect(measureText('受害者', 12)).toBe(36)
  })
})
