import { describe, expect, test } from 'vitest'
import { filesWithRoles, judge } from './map/judged-roles.ts'

const files = [...filesWithRoles()]

describe('a mapping proposed without help, against what a person says of each column', () => {
  // A file whose licence keeps it outside is read below the folder that TIPSTAT_SHARED names, and skipped without it.
  for (const [file, path] of files)
    test.skipIf(path === null)(
      `${file}: nine columns of ten are right, and none is wrong without being a question`,
      () => {
        const { columns, right, wrong } = judge(file, path ?? '')
        expect(wrong).toEqual([])
        expect(right / columns).toBeGreaterThanOrEqual(0.9)
      },
    )
})
