import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compactPng } from './compact-png.ts'

type Pixel = readonly [number, number, number, number]

/** A PNG of 8 bits with opacity, each row under the filter of its number; `filters` are applied by the definition. */
const png = (rows: readonly (readonly Pixel[])[], filters: readonly number[]): Uint8Array => {
  const width = rows[0]?.length ?? 0
  const flat = rows.map((row) => row.flat())
  const byte = (y: number, x: number) => (x < 0 || y < 0 ? 0 : (flat[y]?.[x] ?? 0))
  const paeth = (a: number, b: number, c: number) => {
    const distances = [a, b, c].map((value) => Math.abs(a + b - c - value))
    return [a, b, c][distances.indexOf(Math.min(...distances))] ?? 0
  }
  const guess = (filter: number, y: number, x: number) => {
    const [a, b, c] = [byte(y, x - 4), byte(y - 1, x), byte(y - 1, x - 4)]
    return [0, a, b, Math.floor((a + b) / 2), paeth(a, b, c)][filter] ?? 0
  }
  const raw = flat.flatMap((row, y) => [
    filters[y] ?? 0,
    ...row.map((value, x) => (value - guess(filters[y] ?? 0, y, x)) & 255),
  ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(rows.length, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('pHYs', Uint8Array.of(0, 0, 46, 35, 0, 0, 46, 35, 1)),
    chunk('IDAT', deflateSync(Uint8Array.from(raw))),
    chunk('IEND', new Uint8Array(0)),
  ])
}

const part = (bytes: Uint8Array, type: string): Buffer => {
  const buffer = Buffer.from(bytes)
  const at = buffer.indexOf(type, 0, 'latin1')
  return buffer.subarray(at + 4, at + 4 + buffer.readUInt32BE(at - 4))
}

const [red, white, grey]: Pixel[] = [
  [200, 16, 46, 255],
  [255, 255, 255, 255],
  [91, 103, 112, 255],
]
const rows = [
  [red, white, grey],
  [white, white, red],
  [grey, red, red],
  [red, grey, white],
  [white, red, grey],
] as Pixel[][]

test('a picture of few colours becomes a palette and numbers, under every filter', () => {
  const small = compactPng(png(rows, [0, 1, 2, 3, 4]))
  expect([...part(small, 'IHDR')]).toEqual([0, 0, 0, 3, 0, 0, 0, 5, 8, 3, 0, 0, 0])
  expect([...part(small, 'PLTE')]).toEqual([200, 16, 46, 255, 255, 255, 91, 103, 112])
  expect([...inflateSync(part(small, 'IDAT'))]).toEqual([0, 0, 1, 2, 0, 1, 1, 0, 0, 2, 0, 0, 0, 0, 2, 1, 0, 1, 0, 2])
  expect([...part(small, 'pHYs')]).toEqual([0, 0, 46, 35, 0, 0, 46, 35, 1])
})

test('a picture of many colours keeps them all', () => {
  const many = [Array.from({ length: 300 }, (_, i): Pixel => [i & 255, i >> 8, 7, 255])]
  const small = compactPng(png(many, [1]))
  expect(part(small, 'IHDR')[9]).toBe(2)
  expect([...inflateSync(part(small, 'IDAT'))]).toEqual([0, ...many.flat().flatMap((pixel) => pixel.slice(0, 3))])
})

test('a picture that is see-through is given back as it is', () => {
  const bytes = png([[[1, 2, 3, 128]]], [0])
  expect(compactPng(bytes)).toBe(bytes)
})
