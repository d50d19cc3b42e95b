import { describe, expect, it } from 'vitest'
import { measureText } from './measure-text.ts'
import { fitsUnbroken, wrapText } from './wrap-text.ts'

describe('wrapping text', () => {
  it('breaks at spaces and loses nothing', () => {
    const text = 'Latin America and the Caribbean, by sub-region of detection'
    const lines = wrapText(text, 120, 12)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ').replace('sub- region', 'sub-region')).toBe(text)
    for (const line of lines) expect(measureText(line, 12)).toBeLessThanOrEqual(120)
  })

  it('breaks a word that is wider than the line, and Chinese between characters, and where U+200B allows it', () => {
    expect(wrapText('Donaudampfschifffahrt', 60, 12).join('')).toBe('Donaudampfschifffahrt')
    expect(wrapText('被发现的受害者', 50, 12)).toEqual(['被发现的', '受害者'])
    expect(wrapText('3,576–\u200B3,816', 50, 12)).toEqual(['3,576–', '3,816'])
    expect(wrapText('Victims, 2003–2021', 80, 12)).toEqual(['Victims,', '2003–2021'])
    expect(wrapText('据2016年数据。', 60, 12)).toEqual(['据2016年', '数据。'])
  })

  it('never breaks at a no-break space', () => {
    expect(wrapText('A\u00A0Northern Europe', 80, 12)).toEqual(['A\u00A0Northern', 'Europe'])
    expect(fitsUnbroken('1\u202F234', 20, 12)).toBe(false)
  })

  it('gives one empty line for no text', () => {
    expect(wrapText('', 50, 12)).toEqual([''])
  })
})
