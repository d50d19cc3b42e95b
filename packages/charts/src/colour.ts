/** Red, green and blue of `#rrggbb`, 0 to 1, linear in light (sRGB, IEC 61966-2-1). */
const linear = (hex: string): readonly [number, number, number] => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
export const luminance = (hex: string): number => {
  const [red, green, blue] = linear(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Lightness L* of `#rrggbb`, 0 to 100 (CIE 1976): what is left of a colour in a greyscale print. */
export const lightness = (hex: string): number => {
  const y = luminance(hex)
  return y > (6 / 29) ** 3 ? 116 * Math.cbrt(y) - 16 : y * (29 / 3) ** 3
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** Black or white, whichever can be read on a fill. */
export const inkOn = (fill: string): string =>
  contrast(fill, '#ffffff') >= contrast(fill, '#000000') ? '#ffffff' : '#000000'
