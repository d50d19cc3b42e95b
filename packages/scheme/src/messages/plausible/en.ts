import type { PlausibleRuleCatalogue } from './plausible-rules.ts'

/** English words of the rules on what does not belong into a table, and on what a table can hardly be. */
export const enPlausible: PlausibleRuleCatalogue = {
  'TIP-CODE-14': {
    says: ({ value, reason }) => `“${value}” is left out, as the mapping says: ${reason}`,
    mend: 'Nothing has to be done: the record is set aside, and is no loss.',
  },
  'TIP-CODE-15': {
    says: ({ value }) => `“${value}” is the smuggling of migrants, which is not trafficking in persons`,
    mend: 'Leave such records out by a case of the mapping that says why: “leave-out: smuggling”.',
  },
  'TIP-CODE-16': {
    says: ({ value }) =>
      `“${value}” is not the name of anything: neither a country nor a word for “other” or “unknown”`,
    mend: 'Look up in the original form what stood in its place; where nobody knows, give “unknown”.',
  },
  'TIP-NUM-14': {
    says: ({ n, high }) =>
      `All ${n} rates per 100,000 are whole numbers, of up to ${high}: they look like numbers of persons`,
    mend: 'If they are numbers of persons, the mapping must say so: “unit: persons”. A number is never divided by a population here.',
  },
  'TIP-NUM-15': {
    says: ({ n, value }) => `All ${n} cells by sex and age hold the same number, ${value}`,
    mend: 'Ask the source whether they were counted, or filled in.',
  },
  'TIP-NUM-16': {
    says: ({ girls, children, women, adults }) =>
      `${girls} of ${children} children are girls, but ${women} of ${adults} adults are women`,
    mend: 'Check whether columns were exchanged; explain it if they were not.',
  },
  'TIP-SUM-21': {
    says: ({ parts, total }) =>
      `The ages, which follow upon one another, add to ${parts}, more than the total of ${total}`,
    mend: 'Correct the ages or the total.',
  },
  'TIP-SUM-22': {
    says: ({ parts, total }) =>
      `The ages, which follow upon one another, add to ${parts}, less than the total of ${total}, and no age is said to be unknown`,
    mend: 'Correct the number that is wrong, or add a row “unknown”.',
  },
  'TIP-SUM-23': {
    says: ({ parts, total }) =>
      `The forms add to ${parts}, more than the total of ${total}: one person may have several, as the mapping says`,
    mend: 'Nothing has to be done: the forms are not added up.',
  },
  'TIP-AGE-09': {
    says: ({ n, of }) => `${n} of ${of} persons are 0 years old: such an age often stands where it is not known`,
    mend: 'Ask the source; where 0 stands for unknown, the values of the mapping must say so.',
  },
}
