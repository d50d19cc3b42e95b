import { createHmac } from 'node:crypto'

/**
 * The id of a submission as a release by suppression names it. The id itself is the hash of a file: who knows all of a short
 * file but a few counts could try them until it is right. Those who have the secret of the house find the submission again.
 */
export const maskedSubmission = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`tipstat submission: ${id}`).digest('hex')
