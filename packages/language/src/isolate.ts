const controls = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * Foreign text set apart from the direction of the text around it (U+2068 ... U+2069). Its own embedding controls are
 * dropped: text from a file must not turn round what stands after it.
 */
export const isolate = (text: string): string => `\u2068${text.replace(controls, '')}\u2069`
