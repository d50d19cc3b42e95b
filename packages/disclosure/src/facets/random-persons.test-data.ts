import fc from 'fast-check'
import { expect } from 'vitest'
import { persons } from './persons.test-data.ts'
import { attackOn, releaseOrNull, smallPreset } from './released.test-data.ts'

const person = fc.record({
  sex: fc.constantFrom('F', 'F', 'M'),
  age: fc.constantFrom('Y0T17', 'Y_GE18'),
  form: fc.constantFrom(['SEX'], ['SEX'], ['LAB'], ['LAB', 'SEX']),
})
const names = ['sex', 'age', 'form']
const releases = fc.record({
  people: fc.array(person, { minLength: 6, maxLength: 30 }),
  tables: fc.uniqueArray(fc.subarray(names, { maxLength: 2 }), {
    minLength: 2,
    maxLength: 5,
    selector: (by) => by.join(),
  }),
})

const sets = fc.uniqueArray(fc.subarray(names, { maxLength: 2 }), {
  minLength: 2,
  maxLength: 4,
  selector: (by) => by.join(),
})

/** How releases came out that were attacked to the end. */
export interface Tally {
  attacked: number
  /** Of them, releases of several facets. */
  several: number
  /** Of them, releases that would have exposed somebody without what is known of the release before. */
  needed: number
}

export const noTally = (): Tally => ({ attacked: 0, several: 0, needed: 0 })

/** Random persons are certified, and whoever tries every table of all dimensions finds nobody. */
export const holdAlone = (tally: Tally) =>
  fc.property(releases, ({ people, tables }) => {
    const done = releaseOrNull(
      people.flatMap((about) => persons(1, about)),
      tables,
    )
    if (!done) return
    expect(done.verification.problems).toEqual([])
    const { end, narrower } = attackOn([done], people.length)
    expect(narrower).toEqual([])
    if (end === 'tired' || end === 'nothing') return
    tally.attacked++
    if (done.inside.facets.length > 1) tally.several++
  })

/** Released a second time by other tables they are safe from whoever has both releases. */
export const holdTogether = (tally: Tally) =>
  fc.property(releases, sets, ({ people, tables }, others) => {
    const all = people.flatMap((about) => persons(1, about))
    const first = releaseOrNull(all, tables)
    if (!first) return
    const earlier = first.tables.map((table) => ({ table, countThen: () => null }))
    const second = releaseOrNull(all, others, smallPreset, earlier)
    const alone = releaseOrNull(all, others)
    if (!second) return
    expect(second.verification.problems).toEqual([])
    const { end, narrower } = attackOn([first, second], people.length)
    expect(narrower).toEqual([])
    if (end === 'tired' || end === 'nothing') return
    tally.attacked++
    if (alone && attackOn([first, { ...alone, inside: second.inside }], people.length).narrower.length > 0)
      tally.needed++
  })
