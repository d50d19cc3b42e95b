import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { killAgainAndAgain } from './kills.test-data.ts'

test('two hundred writers are killed at random moments, and nothing is lost, doubled or half there', async () => {
  const home = await mkdtemp(join(tmpdir(), 'tipstat-killed-'))
  try {
    expect(await killAgainAndAgain(home, 200, Math.random)).toBeGreaterThan(50)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}, 3_600_000)
