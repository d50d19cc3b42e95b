import { languages, say } from '@tipstat/language'
import { disclosureMessages } from '../messages/disclosure-messages.ts'
import type { PublicUseManifest } from './manifest.ts'

/** What stands beside a public-use file: for every reader in six languages, then its facts in plain words. */
export const publicUseReadme = (about: Omit<PublicUseManifest, 'files'>): string => {
  const { name, lineage, universe, years, columns, demands, records, approval, decision, data } = about
  const { k, l, largestShare, suppressAtMost } = demands
  const hasSensitive = columns.some(({ role }) => role === 'sensitive')
  return `${[
    ...standing(approval),
    `Public-use file ${name}, of data accepted by tipstat ${about.tipstat}, scheme ${lineage.schemeVersion}`,
    '',
    ...(lineage.madeUp ? ['MADE UP: the data are invented. Nobody in them is real.', ''] : []),
    ...languages.flatMap((language) => [
      say({ code: 'disclosure.public-use-note', params: { k } }, language, disclosureMessages),
      '',
    ]),
    ...(approval
      ? [`Drafted: ${approval.drafted}`, `Checked: ${approval.checked}`, `Approved: ${approval.approved}`]
      : []),
    ...(decision ? [`Decided by the owner of the records: ${decision.owner}, ${decision.date}`] : []),
    `Source: ${lineage.title}`,
    ...(lineage.published
      ? [
          `Published by: ${lineage.published.by}, ${lineage.published.date}`,
          `Where: ${lineage.published.url}`,
          `Licence: ${lineage.published.licence}`,
        ]
      : []),
    ...lineage.notes.map((note) => `Note: ${note}`),
    '',
    `Persons: source ${universe.source}, stage ${universe.stage}, counting ${universe.counting}, reference ${universe.reference}${years ? `, years ${years.join(' to ')}` : ''}`,
    `File: ${data}, UTF-8, commas between columns, one row a person, sorted by text`,
    `Records: ${records}; up to ${Number((suppressAtMost * 100).toFixed(6))} of 100 may have been left out to protect others`,
    ...columns.map((column) => `Column ${column.name}: ${column.role}, level ${column.level}`),
    `k: ${k} (records alike in all keys, at least)`,
    ...(hasSensitive
      ? [
          `l: ${l} (different known values of each sensitive column among them, at least)`,
          `Largest share: ${largestShare} (of them may tell the same code, at most)`,
        ]
      : []),
    '',
    'Codes: _U is unknown, _T all. columns.json says what the others mean; of several codes | stands between.',
    'manifest.json lists the hash of every file. Its own hash, in manifest.sha256, is the id of the file.',
  ]
    .map(oneLine)
    .join('\n')}\n`
}

const standing = (approval: PublicUseManifest['approval']): readonly string[] => {
  if (!approval) return ['DRAFT: not approved. Nothing of this may be published.', '']
  return approval.embargo ? [`EMBARGO: nothing of this may be published before ${approval.embargo}.`, ''] : []
}

/** Text of a mapping must not begin a line of its own, where it could say what the file does not. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')
