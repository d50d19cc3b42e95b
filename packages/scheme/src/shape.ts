/** The fixed set of text shapes that a rule may test. Patterns are ours, bounded and linear; a user brings none. */
export const shapes = {
  /** Holds U+FFFD: the text was damaged before it was sent. */
  damaged: /\uFFFD/u,
  /** UTF-8 read as windows-1252 and saved again, as in `TÃ¼rkiye`. */
  'double-encoded': /[\u00C2\u00C3][\u0080-\u00BF]|\u00E2\u20AC/u,
  /** Zero-width and bidirectional control characters. */
  invisible: /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u,
  /** A range of ages or months that a spreadsheet turned into a date: `14-Feb`. */
  'range-as-date': /^\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/iu,
  /** A number glued to a label: `97 albanian`. */
  'number-and-label': /^\d+\s+\p{L}/u,
  /** Two or more counted labels in one cell: `3 nigériens et 1 tunisien`. */
  'several-labels': /^\d+\s+\p{L}.*\d+\s+\p{L}/u,
  /** Text in round brackets, or a request to specify: left over from a template. */
  placeholder: /^\(.*\)$|^<[^>]*>$|^\[.*\]$/u,
  /**
   * What a spreadsheet shows for a formula that failed, in the languages it speaks: `#REF!`, `#DIV/0!`, `#N/A`, `#NV`,
   * `#¿NOMBRE?`, `#ССЫЛКА!`, `Err:502`.
   */
  'formula-error':
    /^\s*(?:#[¡¿]?[\p{Lu}_]{2,}(?:\/0)?[!?]|#\p{Lu}\/\p{Lu}[!?]?|#(?:NV|YOK|HIÁNYZIK|NENÍ_K_DISPOZICI|NEDOSTUPNÝ|GETTING_DATA)|Err:\d{3})\s*$/u,
  /** Year of four digits. */
  year: /^\d{4}$/u,
  /** Two years in one: `2019/20`, `2019-2020`. */
  'split-year': /^\d{4}\s*[/-]\s*\d{2,4}$/u,
  'date-placeholder': /^(?:1900-01-0[01]|1899-12-3[01]|9999-12-31|1970-01-01)/u,
  /** Marks that offices print for a withheld number. */
  'suppression-mark': /^(?:\*+|c|x|\.{1,3}|:|–|—|supp(?:ressed)?|n\.?d\.?)$/iu,
  /**
   * Names the smuggling of migrants, which is another offence than trafficking in persons: in the six languages, and in
   * Portuguese and Italian.
   */
  smuggling:
    /smuggling of (?:migrants|persons)|(?:migrant|people|human) smuggling|tr[áa]fico (?:il[íi]cito )?de (?:migrantes|inmigrantes)|contrabando de migrantes|trafic (?:illicite )?de migrants|traffico (?:illecito )?di migranti|незаконн\p{L}* ввоз\p{L}* мигрантов|تهريب المهاجرين|偷运移民/iu,
  /** Names trafficking in persons, in the same languages. */
  trafficking:
    /trafficking in (?:persons|human beings)|human trafficking|trata de (?:personas|blancas)|tr[áa]fico de (?:pessoas|personas)|traite (?:des|d['’])\s?(?:personnes|êtres humains)|tratta di (?:persone|esseri umani)|торговл\p{L}* людьми|الاتجار بالأشخاص|الاتجار بالبشر|贩运人口|人口贩运/iu,
  'e-mail': /[^\s@]{1,64}@[^\s@]{1,253}\.[a-z]{2,}/iu,
  /** Not within a longer run of letters and digits: a pseudonym made by a hash holds every short pattern somewhere. */
  phone: /(?<![\p{L}\d-])(?:\+|00)\d[\d ().-]{7,17}\d(?![\p{L}\d-])/u,
  url: /https?:\/\/|www\.[a-z0-9-]+\./iu,
  /** Written together (but for 32 hexadecimal digits, which are a hash) or in groups of four. */
  iban: /\b(?![A-F\d]{32}\b)[A-Z]{2}\d{2}(?:[A-Z\d]{11,30}|(?: [A-Z\d]{4}){2,7}(?: [A-Z\d]{1,4})?)\b/u,
  coordinates: /^-?\d{1,3}\.\d{4,}\s*[,;]\s*-?\d{1,3}\.\d{4,}$/u,
  /** A full date, in ISO or day-month-year order. */
  date: /^\d{4}-\d{2}-\d{2}|^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/u,
} as const satisfies Record<string, RegExp>

/** Name of a text shape. */
export type Shape = keyof typeof shapes
