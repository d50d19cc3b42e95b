/** Arabic-Indic digits, and those of Persian and Urdu: each begins a row of ten. */
const zeros = [0x0660, 0x06f0] as const

/**
 * The digits of Arabic (U+0660) and Persian (U+06F0) as those of ASCII. A text that holds digits of several rows stays as it
 * is: nobody writes a number so, and what it stands for is not known.
 */
export const westernDigits = (text: string): string => {
  const rows = [/[0-9]/, /[\u0660-\u0669]/, /[\u06F0-\u06F9]/].filter((row) => row.test(text))
  if (rows.length !== 1 || !/[\u0660-\u0669\u06F0-\u06F9]/.test(text)) return text
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (code >= zeros[1] ? zeros[1] : zeros[0]))
  })
}
