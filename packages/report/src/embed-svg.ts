const tag = /<[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'>])*>/g
const allowed = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs clipPath linearGradient radialGradient stop pattern mask style metadata use marker'.split(
    ' ',
  ),
)

/**
 * An SVG document made fit to stand inside a page beside others: no XML declaration, every id and every reference to
 * it prefixed, and only elements that draw. Throws when the picture holds a script, a handler, or reaches outside: a
 * figure of ours never does, so that is a bug.
 */
export const embedSvg = (svg: string, prefix: string): string => {
  const body = svg.slice(svg.indexOf('<svg'))
  if (!svg.includes('<svg')) throw new Error('A figure holds no SVG')
  return body.replace(tag, (text) =>
    checked(text).replace(attribute, (whole, name, quoted) => rename(whole, name, quoted, prefix)),
  )
}

const attribute = /([\w:-]+)=("[^"]*"|'[^']*')/g

const checked = (text: string): string => {
  const name = /^<([\w:-]+)/.exec(text)?.[1] ?? ''
  if (!allowed.has(name)) throw new Error(`A figure holds an element that does not draw: ${name}`)
  for (const [, key = '', quoted = ''] of text.matchAll(attribute)) {
    const value = quoted.slice(1, -1)
    if (/^on/i.test(key)) throw new Error(`A figure holds a handler: ${key}`)
    if (/^(?:xlink:)?href$/.test(key) && !/^(?:#|data:image\/)/.test(value))
      throw new Error('A figure points outside itself')
    if (/url\(\s*["']?(?!#)[^#]/i.test(value)) throw new Error('A figure loads something from outside')
  }
  return text
}

const rename = (whole: string, name: string, quoted: string, prefix: string): string => {
  const value = quoted.slice(1, -1)
  if (name === 'id') return `id="${prefix}${value}"`
  if (name === 'aria-labelledby' || name === 'aria-describedby') {
    return `${name}="${value
      .split(/\s+/)
      .map((id) => prefix + id)
      .join(' ')}"`
  }
  if (name === 'href' || name === 'xlink:href')
    return value.startsWith('#') ? `${name}="#${prefix}${value.slice(1)}"` : whole
  return whole.replace(/url\(#/g, `url(#${prefix}`)
}
