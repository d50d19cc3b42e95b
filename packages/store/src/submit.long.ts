import { describe, test } from 'vitest'
import { failingLeavesNothing, waitsForAnother } from './submit.test-data.ts'

describe('a submission', () => {
  test.each([1, 5000])('that fails at record %i of 9,000 leaves nothing behind, also later', async (at) => {
    await failingLeavesNothing(at)
  })

  test('that comes while another is being stored waits for it, and is read only when it is all there', async () => {
    await waitsForAnother(20_000)
  })
})
