import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { type TextStream, textStream } from '@tipstat/intake/engine'

/** How much of a file is read at a time. */
const pieceSize = 1 << 20

/** The text of a file as UTF-8, piece by piece; a piece is overwritten by the next. */
export async function* utf8Pieces(path: string, encoding: string | undefined): AsyncGenerator<Buffer> {
  const file = await open(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(pieceSize)
    let stream: TextStream | null = null
    for (let isFirst = true; ; isFirst = false) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length)
      const bytes = buffer.subarray(0, bytesRead)
      if (isFirst) stream = textStream(bytes, basename(path), encoding)
      if (bytesRead === 0) break
      yield stream?.encoding === 'utf-8' ? bytes : Buffer.from(stream?.write(bytes) ?? '')
    }
    if (stream && stream.encoding !== 'utf-8') yield Buffer.from(stream.end())
  } finally {
    await file.close()
  }
}

/** Cuts ranges of physical lines out of a text, in one pass: to be asked for in rising order. */
export class LineRanges {
  private piece: Buffer = Buffer.alloc(0)
  private at = 0
  /** The line, from 1, that `at` stands in. */
  private line = 1

  constructor(
    private readonly pieces: AsyncIterator<Buffer>,
    private readonly newline: '\n' | '\r\n' | '\r',
  ) {}

  /** The text from the beginning of a line to that of another, or to the end. */
  async cut(from: number, to: number): Promise<Buffer> {
    await this.go(from, null)
    const kept: Buffer[] = []
    await this.go(to, kept)
    return Buffer.concat(kept)
  }

  /** Goes to the beginning of a line, and keeps what it passes. */
  private async go(to: number, kept: Buffer[] | null): Promise<void> {
    const mark = this.newline === '\r' ? 13 : 10
    while (this.line < to) {
      const before = this.at
      let end = before
      while (this.line < to && end >= 0) {
        end = this.piece.indexOf(mark, this.at)
        if (end >= 0) {
          this.at = end + 1
          this.line++
        }
      }
      if (end >= 0) {
        kept?.push(Buffer.from(this.piece.subarray(before, this.at)))
        return
      }
      kept?.push(Buffer.from(this.piece.subarray(before)))
      const { value, done } = await this.pieces.next()
      if (done) {
        this.at = this.piece.length
        return
      }
      this.piece = value
      this.at = 0
    }
  }
}
