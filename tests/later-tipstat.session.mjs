import { createInterface } from 'node:readline'
import { register } from 'tsx/esm/api'

// Started as a process of its own with the path of a command line: runs what it is told, a line of JSON a command.
register()
const { main } = await import(process.argv[2])
for await (const line of createInterface({ input: process.stdin })) {
  const said = { out: '', err: '' }
  const code = await main(JSON.parse(line), {
    out: (text) => {
      said.out += `${text}\n`
    },
    err: (text) => {
      said.err += `${text}\n`
    },
    live: false,
  })
  process.stdout.write(`${JSON.stringify({ code, ...said })}\n`)
}
