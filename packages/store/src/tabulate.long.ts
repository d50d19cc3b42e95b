import { describe, test } from 'vitest'
import { bandsMakeNobodyUp, personsAgreeWithPlainSql } from './tabulate.test-data.ts'

describe('age bands', () => {
  test('of counts never make anybody up: what is given by any bands is no more than all there is', async () => {
    await bandsMakeNobodyUp(50)
  })
})

describe('persons', () => {
  test('of any kind agree with plain SQL over their records, by any breakdown', async () => {
    await personsAgreeWithPlainSql(8)
  })
})
