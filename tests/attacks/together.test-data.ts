/** The files of a release by their names below its folder. */
export type Files = ReadonlyMap<string, string>

/** The files of several releases of the same persons, as somebody has them who has all. */
export const together = (...releases: readonly Files[]): Files => {
  const named = releases.map((files, i) => new Map([...files].map(([name, text]) => [`${i}/${name}`, text])))
  const tables = releases.flatMap((files, i) => {
    const manifest = JSON.parse(files.get('manifest.json') ?? '') as { tables: readonly { file: string }[] }
    return manifest.tables.map((entry) => ({ ...entry, file: `${i}/${entry.file}` }))
  })
  return new Map([...named.flatMap((files) => [...files]), ['manifest.json', JSON.stringify({ tables })]])
}

/** The manifest of the second release says that there is no other citizenship. */
export const noOtherCitizenship = {
  wanted: { citizenship: (codes: readonly string[]) => codes.includes('OTHER') },
  count: 0,
}
/** The three of whom nothing may be known: of no sex that is shown, nor of another. */
export const neither = (codes: readonly string[]): boolean => !['F', 'M', '_O'].includes(codes[0] ?? '')
