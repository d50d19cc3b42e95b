import { seal } from '@tipstat/cube/seal'
import { describe, expect, test } from 'vitest'
import { unsealed } from './fixtures/manifest.ts'
import { fullTables } from './fixtures/tables.ts'
import { nationalReport } from './national-report.ts'
import { renderHtml } from './render-html.ts'

describe('a national report', () => {
  test('has the same bytes when it is made again', async () => {
    const full = seal(unsealed(fullTables))
    const made = async () => renderHtml(await nationalReport(full, { area: 'ITA', language: 'en' }))
    expect(await made()).toBe(await made())
  })
})
