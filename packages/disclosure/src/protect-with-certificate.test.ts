import { expect, test } from 'vitest'
import { inventedRelease, persons } from './fixtures/invented-release.ts'
import { policies } from './policy.ts'
import { verifyFiles } from './verify-files.ts'

const people = [...persons(40, {}), ...persons(13, { sex: 'M' })]
const underJustice = (stage: string) =>
  inventedRelease(people, [[], ['sex']], { policy: policies.justice, change: (table) => ({ ...table, stage }) })

test.each(['V', 'V_DET', 'V_IDN', 'V_NOT'])(
  'the policy of courts takes no victims (%s), in a script neither',
  async (stage) => {
    await expect(underJustice(stage)).rejects.toMatchObject({
      code: 'disclosure.justice-victims',
      params: { name: 'invented', stages: stage, threshold: 3 },
    })
  },
)

test.each(['P_SUSP', 'P_PROS', 'P_CONV', 'P_SENT', 'O'])(
  'it takes those before a court, and offences: %s',
  async (stage) => {
    const { files } = await underJustice(stage)
    const bytes = new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]))
    expect(verifyFiles(bytes).problems).toEqual([])
  },
)
