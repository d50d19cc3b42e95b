import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { decode } from '@tipstat/intake'

// Started as a process of its own, with the workbook's path: reads it to grids of text, and prints the records in them.
const [path = ''] = process.argv.slice(2)
const { grids } = decode(readFileSync(path), { file: basename(path) })
process.stdout.write(String(grids.reduce((rows, grid) => rows + grid.rows.length, 0)))
