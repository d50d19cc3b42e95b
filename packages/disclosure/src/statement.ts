import type { Manifest } from '@tipstat/cube'
import { compareText, type SeriesBreak } from '@tipstat/scheme'
import { isDraft } from './account/approval.ts'

/** What a release says of itself in plain words, beside its data. */
export const statementText = ({
  name,
  policy,
  proof,
  lineage,
  cost,
  tipstat,
  tables,
  certificates = [],
  earlier = [],
  elsewhere = [],
  revisions,
  approval,
}: Omit<Manifest, 'statement'>): string =>
  `${[
    ...standing(proof, approval),
    `Release ${name}, of data accepted by tipstat ${tipstat}, scheme ${lineage.schemeVersion}`,
    '',
    ...(lineage.madeUp ? ['MADE UP: the data are invented. Nobody in them is real.', ''] : []),
    ...(approval
      ? [`Drafted: ${approval.drafted}`, `Checked: ${approval.checked}`, `Approved: ${approval.approved}`, '']
      : []),
    `Source: ${lineage.title}`,
    ...(lineage.published
      ? [
          `Published by: ${lineage.published.by}, ${lineage.published.date}`,
          `Where: ${lineage.published.url}`,
          `Licence: ${lineage.published.licence}`,
        ]
      : []),
    ...lineage.notes.map((note) => `Note: ${note}`),
    ...(lineage.breaks ?? []).map(breakWords),
    '',
    `Policy: ${policy.name}`,
    ...policyWords[proof](policy.parameters),
    ...tables
      .filter(({ computed }) => computed)
      .map((table) => `Not printed by the owner, but added up from what the owner printed: ${table.name}`),
    `Proof: ${proof}`,
    ...proofWords[proof],
    ...earlier.map((id) => `Proved together with the release before it: ${id}`),
    ...elsewhere.map((where) => `Proved together with what was printed elsewhere: ${where}`),
    ...(revisions
      ? [
          `Numbers revised since an earlier release by a few persons: ${revisions.numbers}. Why that may be seen: ${revisions.why}`,
        ]
      : []),
    ...certificates.map(({ sha256, tables }) => `Certificate sha256 ${sha256}: ${tables.join(', ')}`),
    '',
    proof === 'certificate' ? 'What it cost the reader:' : 'What it cost the reader, at most:',
    ...Object.entries(cost)
      .sort(([a], [b]) => compareText(a, b))
      .map(([what, number]) => `  ${what}: ${number}`),
    ...(proof === 'certificate'
      ? [
          'Withheld cells of all cells, by table:',
          ...tables.map(({ name, hidden, rows }) => `  ${name}: ${hidden} of ${rows}`),
          ...costWords,
        ]
      : []),
    '',
    'Columns of the tables: area, year, the dimensions, value, low, high, status, disputed.',
    'A number is an interval from low to high; value stands where there is one number to show. high is inf where nothing bounds it.',
    'A blank with a reason in status is missing, which is not zero. disputed = 1: the source contradicts itself there.',
    'manifest.json lists the hash of every file. Its own hash, in manifest.sha256, is the id of the release.',
  ]
    .map(oneLine)
    .join('\n')}\n`

/** `Break in series from 2016 on (law; HRV; V_IDN): a note`. */
const breakWords = ({ year, what, areas, stages, note }: SeriesBreak): string =>
  `Break in series from ${year} on (${[what, areas, stages].flatMap((part) => part?.toString() ?? []).join('; ')})${note === undefined ? '' : `: ${note}`}`

/** What stands above everything else: that it may not be published, or not yet. */
const standing = (proof: Manifest['proof'], approval: Manifest['approval']): readonly string[] => {
  if (approval?.embargo) return [`EMBARGO: nothing of this may be published before ${approval.embargo}.`, '']
  return isDraft({ proof, ...(approval ? { approval } : {}) })
    ? ['DRAFT: not approved. Nothing of this may be published.', '']
    : []
}

/** Text of a mapping must not begin a line of its own, where it could say what the release does not. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')

const roundedWords = [
  'Every number is rounded to a multiple of 5 from its exact value; 0 to 4 are withheld under one symbol.',
  'A category, area or year with no number of 5 or more is left out of a table: it holds 0 to 4 in each of its cells.',
  'Totals are rounded from their exact value and need not be the sum of their parts.',
] as const

const publishedWords = [
  'Numbers stand as their owner published them. Censored numbers stay censored, within the bounds that the owner printed.',
] as const

const controlledWords = ({ base }: Manifest['policy']['parameters']): readonly string[] => [
  `All numbers of the same persons are rounded together to multiples of ${base}: parts make up their totals, and a number is the same in every table.`,
  `Each is less than ${base} away from the exact number; a total of which low and high are further apart, less than ${2 * Number(base)}.`,
  `0 stands under one symbol, status suppressed with no value: 0 to ${Number(base) - 1}, or as many as its high says. In sums it counts as 0.`,
  'A category, area or year with no other number than that is left out of a table: it holds as little in each of its cells.',
]

const noiseWords = ({ D, V, js }: Manifest['policy']['parameters']): readonly string[] => [
  'Every number carries random noise that hangs on the records behind it alone: the same records have the same noise in every table and release.',
  `Noise has mean 0 and variance ${V}, where a small count allows it, and never exceeds ${D}; no number of 1 to ${js} comes out.`,
  `0 stands under one symbol, status suppressed with no value: 0 to ${D}. Any other number is of somebody.`,
  'A category, area or year with no other number than that is left out of a table: it holds as little in each of its cells.',
  'Totals carry noise of their own and are not the sums of their parts: take each number from the table that has it, and do not add.',
]

const suppressionWords = ({ zeros, threshold }: Manifest['policy']['parameters']): readonly string[] => [
  `Numbers below ${threshold}${zeros === 'printed' ? ' other than 0' : ''}, and others that would give them away, are withheld under one symbol: status suppressed, no value.`,
  zeros === 'printed'
    ? 'Zeros are printed. The symbol may stand for 0 only where it says low 0, since the zero would tell of others.'
    : 'The symbol may stand for 0, too: no zero is printed.',
  'A category, area or year with no number to show is left out of a table.',
  'Every number that is shown is exact, totals among them.',
]

/** The same whether anything is left out or not: how much it is would tell that somebody is there. */
const costWords = [
  'Cells are those of rows that stand in a table. Categories, areas and years that are left out are in none of these numbers of cells and in no share of them: to count them would tell that somebody is there.',
  'Persons in categories that are left out are in sharePersonsHidden, where the table has rows of their area and year and the total of these is shown.',
]
const policyWords: Readonly<
  Record<Manifest['proof'], (parameters: Manifest['policy']['parameters']) => readonly string[]>
> = {
  certificate: suppressionWords,
  'controlled-rounding': controlledWords,
  'cell-key': noiseWords,
  rounding: () => roundedWords,
  'owner-published': () => publishedWords,
}

const proofWords = {
  certificate: [
    'Every withheld number that must be protected was proved to be uncertain by whole other tables, which agree with everything that is shown.',
    'They stand in a certificate, which is confidential and no part of the release.',
  ],
  'controlled-rounding': [
    'When it was made it was proved that all numbers together, and with those of earlier releases, leave at least as many counts open for each cell as the multiples are apart.',
    'Every number was checked to be such a multiple with the bounds that it tells, and parts to make up their totals.',
  ],
  'cell-key': [
    'Every number was checked to be one that noise can make, with the bounds that it tells. What hides the exact numbers is a secret of the office, and noise can be averaged: see the method.',
  ],
  rounding: ['Every number was checked to be a multiple of 5 with the widest bounds that round to it.'],
  'owner-published': ['The owner of the data has published them, at the place above.'],
} as const
