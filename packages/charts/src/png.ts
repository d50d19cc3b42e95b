import { crc32 } from 'node:zlib'

/** Resolution of figures in dots per inch, and their width in millimetres at it. */
export const print = { dotsPerInch: 300, widthInMillimetres: 170 } as const

/**
 * A PNG that knows its size on paper: a `pHYs` chunk after the header, which resvg does not write and without which Word
 * takes 96 dots per inch.
 */
export const withResolution = (png: Uint8Array, dotsPerInch: number): Uint8Array => {
  const perMetre = Math.round(dotsPerInch / 0.0254)
  const chunk = Buffer.alloc(21)
  chunk.writeUInt32BE(9, 0)
  chunk.write('pHYs', 4, 'latin1')
  chunk.writeUInt32BE(perMetre, 8)
  chunk.writeUInt32BE(perMetre, 12)
  chunk.writeUInt8(1, 16)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17)
  const headerEnd = 8 + 25
  return Buffer.concat([png.subarray(0, headerEnd), chunk, png.subarray(headerEnd)])
}
