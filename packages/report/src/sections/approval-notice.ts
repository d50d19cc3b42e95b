import { isOfConfidential } from '@tipstat/cube'
import { formatDate } from '@tipstat/language'
import type { Block } from '../document.ts'
import { reportMessages } from '../messages/index.ts'
import type { Section } from '../section.ts'

/** At the head of a report that may not be published, or not yet: of a draft, or under an embargo. */
export const approvalNotice: Section = async ({ release, language }) => {
  const words = reportMessages[language]
  const { proof, approval } = release.manifest
  const notice = (title: string, text: string): Block => ({
    kind: 'callout',
    tone: 'notice',
    title,
    blocks: [{ kind: 'paragraph', text }],
  })
  if (approval?.embargo) {
    const day = formatDate(approval.embargo, language)
    return [notice(words['embargo.title']({ day }), words['embargo.text']({}))]
  }
  return isOfConfidential(proof) && !approval ? [notice(words['draft.title']({}), words['draft.text']({}))] : []
}
