import type { Language } from '@tipstat/language'

/** What parts a label from what it labels: French sets the colon apart, and Chinese has a wide one with no space after it. */
export const colonIn = (language: Language): string =>
  language === 'fr' ? '\u202F: ' : language === 'zh' ? '：' : ': '
