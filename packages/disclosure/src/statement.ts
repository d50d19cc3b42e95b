import type { Manifest } from '@tipstat/cube'

/** What a release says of itself in plain words, beside its data. */
export const statementText = ({
  name,
  policy,
  proof,
  lineage,
  cost,
  tipstat,
}: Omit<Manifest, 'tables' | 'statement'>): string =>
  `${[
    `Release ${name}, made by tipstat ${tipstat}`,
    '',
    ...(lineage.madeUp ? ['MADE UP: the data are invented. Nobody in them is real.', ''] : []),
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
    `Policy: ${policy.name}`,
    ...policyWords[policy.name === 'round-5' ? 'round-5' : 'already-public'],
    `Proof: ${proof}`,
    '',
    'What it cost the reader:',
    ...Object.entries(cost).map(([what, number]) => `  ${what}: ${number}`),
    '',
    'Columns of the tables: area, year, the dimensions, value, low, high, status, disputed.',
    'A number is an interval from low to high; value stands where there is one number to show.',
    'A blank with a reason in status is missing, which is not zero. disputed = 1: the source contradicts itself there.',
  ].join('\n')}\n`

const policyWords = {
  'round-5': [
    'Every number is rounded to a multiple of 5 from its exact value; 0 to 4 are withheld under one symbol.',
    'Totals are rounded from their exact value and need not be the sum of their parts.',
  ],
  'already-public': [
    'Numbers stand as their owner published them. Censored numbers stay censored, within the bounds that the owner printed.',
  ],
} as const
