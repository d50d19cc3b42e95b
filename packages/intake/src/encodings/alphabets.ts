const cyrillic = 'абвгдежзийклмнопрстуфхцчшщ'
const arabic = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـًٌٍَُِّْ'
const thai = Array.from({ length: 0x4f }, (_, i) => String.fromCodePoint(0x0e00 + i)).join('')

/**
 * The letters beyond a to z of each language, in lower case (Unicode CLDR, exemplar characters). Text of one language keeps
 * to one of these lists; text in a wrong encoding seldom does.
 */
export const alphabets: readonly ReadonlySet<string>[] = [
  'àâæçéèêëîïôœùûüÿ',
  'áéíñóúü',
  'àáâãçéêíóôõúü',
  'äöüß',
  'àèéìíîòóùú',
  'áâäèéêëïíóôöúûü',
  'àçéèíïóòúü',
  'čćđšž',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'ąćęłńóśźż',
  'áéíóöőúüű',
  'ăâîşţșț',
  'çğıöşüâîû',
  'əçğıöşü',
  'çë',
  'åäöé',
  'æøåé',
  'áðéíóúýþæö',
  'äõöüšž',
  'āčēģīķļņšūž',
  'ąčęėįšųūž',
  'ċġħż',
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
  `${cyrillic}ъыьэюяё`,
  `${cyrillic}ґєіїьюя`,
  `${cyrillic}ўіыьэюяё`,
  `${cyrillic}ъьюя`,
  `${cyrillic}ђјљњћџ`,
  `${cyrillic}ѓѕјљњќџ`,
  'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
  arabic,
  `${arabic}پچژگکیۀ`,
  'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
  thai,
].map((letters) => new Set(letters))

/** Letters of any of the languages. */
export const allLetters: ReadonlySet<string> = new Set(alphabets.flatMap((letters) => [...letters]))
