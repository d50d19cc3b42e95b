/** Undoes Excel's own escapes of characters that XML can't hold: `_x000D_` is a carriage return, `_x005F_` an underscore. */
export const unescapeExcel = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
