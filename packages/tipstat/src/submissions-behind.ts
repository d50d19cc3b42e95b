import { isOfConfidential, type Manifest } from '@tipstat/cube'
import { maskedSubmission } from '@tipstat/disclosure'
import { type Store, submissions } from '@tipstat/store'

/** The submissions of a store that a release was made from. One of confidential data does not name them so that others can tell. */
export const submissionsBehind = async (
  store: Store,
  { proof, lineage }: Pick<Manifest, 'proof' | 'lineage'>,
): Promise<readonly string[]> => {
  if (!isOfConfidential(proof)) return lineage.submissions
  const secret = await store.shelf.caseKey()
  return (await submissions(store))
    .map(({ id }) => id)
    .filter((id) => lineage.submissions.includes(maskedSubmission(secret, id)))
    .sort()
}
