// A first look at a file, from a ministry's table to a figure that may leave the house.
// Cells are marked with `// %%`; `node notebooks/generate.mjs` runs them and writes first-look.ipynb.

// %% [markdown]
// # A first look
//
// A file is received under its mapping, stored, tabulated, protected and drawn. The persons in it are **made up**, and
// the country does not exist. Everything happens in memory: nothing is written.

// %%
import { readFileSync } from 'node:fs'
import {
  compileMapping,
  figures,
  groupFindings,
  openStore,
  policies,
  protect,
  readMapping,
  receive,
  submit,
  tables,
  tabulate,
} from 'tipstat'

const world = new URL('../seeds/samples/world/', import.meta.url)
const plan = compileMapping(
  readMapping(readFileSync(new URL('mappings/zzz-cases.yaml', world), 'utf8'), 'zzz-cases'),
  'zzz-cases',
)
const file = 'samplia-cases.made-up.csv'
const { submission } = receive(readFileSync(new URL(`inbox/${file}`, world)), plan, { file, latestYear: 2026 })
submission.receipt.rows

// %% [markdown]
// Read = accepted + set aside: every record is accounted for. What is wrong comes in groups, the gravest first.

// %%
groupFindings(submission.findings).map(({ first, count }) => `${first.code} (${first.severity}): ${count}`)

// %% [markdown]
// A submission goes into a store, once. The store says which tables it can give.

// %%
const store = await openStore(':memory:')
await submit(store, submission, { receivedAt: '2026-01-01T00:00:00Z' })
const found = await tables(store, { stage: 'V_IDN' })
found.map(({ by }) => by.join(' x ') || 'total').slice(0, 8)

// %% [markdown]
// A table from the store is confidential: it may hold ones and twos. It can be looked at, and neither drawn nor written.

// %%
const total = await tabulate(store, { source: 'zzz-cases', stage: 'V_IDN', by: [] })
total

// %% [markdown]
// Only a release may leave. Policy `round-5` takes made-up data alone; cells of 0 to 4 are one symbol.

// %%
const bySexAndAge = await tabulate(store, { source: 'zzz-cases', stage: 'V_IDN', by: ['sex', 'age'] })
const release = protect([total, bySexAndAge], policies.round5, { name: 'first-look' })
release

// %% [markdown]
// Figures are made of a release. Each carries its source, its notes and its text alternative.

// %%
await figures.sharesBySexAge(release, { area: 'ZZZ', language: 'en' })

// %%
await store.close()
