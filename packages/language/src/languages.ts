/** The six official languages of the United Nations, in the order in which tipstat lists them. */
export const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const

/** A language that every message, code list and report of tipstat exists in. */
export type Language = (typeof languages)[number]

/** Writing direction of a language, as HTML spells it. */
export const direction = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')
