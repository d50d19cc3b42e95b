import { crc32, inflateSync } from 'node:zlib'
import { zlibSync } from 'fflate'

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
}

interface Header {
  readonly width: number
  readonly height: number
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/**
 * The same picture in fewer bytes: a palette where it has at most 256 colours, otherwise without its opacity. A page
 * carries its pictures inside, and charts have few colours: a third of the size, to the pixel the same. Compressed by
 * fflate and not by Node's zlib, whose bytes differ from version to version. A PNG that is not of 8 bits, red, green,
 * blue and opacity, or that is see-through somewhere, is given back as it is.
 */
export const compactPng = (png: Uint8Array): Uint8Array => {
  const chunks = readChunks(png)
  const header = readHeader(chunks)
  if (!header) return png
  const pixels = unfilter(
    inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))),
    header,
  )
  if (pixels.some((byte, i) => i % 4 === 3 && byte !== 255)) return png
  const palette = paletteOf(pixels)
  const kept = chunks.filter(({ type }) => type !== 'IHDR' && type !== 'IDAT' && type !== 'IEND')
  return writeChunks([
    headerChunk(header, palette ? 3 : 2),
    ...kept,
    ...(palette
      ? [
          {
            type: 'PLTE',
            data: Uint8Array.from(
              [...palette.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
            ),
          },
        ]
      : []),
    { type: 'IDAT', data: zlibSync(palette ? indexed(pixels, header, palette) : opaque(pixels, header), { level: 6 }) },
    { type: 'IEND', data: new Uint8Array(0) },
  ])
}

const readChunks = (png: Uint8Array): readonly Chunk[] => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  for (let at = signature.length; at + 12 <= png.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

/** Width and height; null for any other kind of PNG than 8 bits, colour and opacity, not interlaced. */
const readHeader = (chunks: readonly Chunk[]): Header | null => {
  const data = chunks.find(({ type }) => type === 'IHDR')?.data
  if (data?.[8] !== 8 || data[9] !== 6 || data[12] !== 0) return null
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  return { width: view.getUint32(0), height: view.getUint32(4) }
}

/** Undoes the five filters of PNG (RFC 2083, section 6). */
const unfilter = (raw: Uint8Array, { width, height }: Header): Uint8Array => {
  const stride = width * 4
  const pixels = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x >= 4 ? (pixels[at - 4] ?? 0) : 0
      const above = y > 0 ? (pixels[at - stride] ?? 0) : 0
      const corner = x >= 4 && y > 0 ? (pixels[at - stride - 4] ?? 0) : 0
      pixels[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predict(filter, left, above, corner)
    }
  }
  return pixels
}

const predict = (filter: number, left: number, above: number, corner: number): number => {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  return filter === 4 ? paeth(left, above, corner) : 0
}

const paeth = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

const colourAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)

/** Colours with their numbers, in the order in which they first appear; null where there are more than 256. */
const paletteOf = (pixels: Uint8Array): ReadonlyMap<number, number> | null => {
  const palette = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at)
    if (!palette.has(colour)) palette.set(colour, palette.size)
    if (palette.size > 256) return null
  }
  return palette
}

const indexed = (pixels: Uint8Array, { width, height }: Header, palette: ReadonlyMap<number, number>): Uint8Array => {
  const rows = new Uint8Array((width + 1) * height)
  for (let i = 0; i < width * height; i += 1) {
    rows[i + Math.floor(i / width) + 1] = palette.get(colourAt(pixels, i * 4)) ?? 0
  }
  return rows
}

const opaque = (pixels: Uint8Array, { width, height }: Header): Uint8Array => {
  const rows = new Uint8Array((width * 3 + 1) * height)
  for (let i = 0; i < width * height; i += 1) {
    rows.set(pixels.subarray(i * 4, i * 4 + 3), i * 3 + Math.floor(i / width) + 1)
  }
  return rows
}

const headerChunk = ({ width, height }: Header, colourType: number): Chunk => {
  const data = new Uint8Array(13)
  const view = new DataView(data.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  data.set([8, colourType, 0, 0, 0], 8)
  return { type: 'IHDR', data }
}

const writeChunks = (chunks: readonly Chunk[]): Uint8Array =>
  Buffer.concat([
    signature,
    ...chunks.map(({ type, data }) => {
      const chunk = Buffer.alloc(12 + data.length)
      chunk.writeUInt32BE(data.length, 0)
      chunk.write(type, 4, 'latin1')
      chunk.set(data, 8)
      chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length)
      return chunk
    }),
  ])
