import { type Attack, dataIn, inPage } from './attack.test-data.ts'
import type { Public } from './house.test-data.ts'

const pagesIn = ({ pages }: Public) => [...pages].map(([name, html]) => ({ name, html }))

/** The page without pictures: an SVG is an attack of its own. */
const withoutPictures = (html: string): string =>
  html.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<style[\s\S]*?<\/style>/g, '')

const found = (of: Public, pattern: RegExp, isKnown: (text: string) => boolean = () => false): readonly string[] =>
  pagesIn(of).flatMap(({ html }) => (html.match(pattern) ?? []).filter((text) => !isKnown(text)))

/** What may stand in a row with a sign: the year, residents, and what is withheld together. */
const besideSigns = (of: Public): ReadonlySet<string> =>
  new Set(
    dataIn(of).flatMap(({ rows }) =>
      rows.flatMap((row) => [
        row.year ?? '',
        row.population ?? '',
        ...(row.category === '_WITHHELD' ? Object.values(row) : []),
      ]),
    ),
  )

/** Attacks on the page of a report. */
export const onPages: readonly Attack[] = [
  {
    name: 'reads comments of the page',
    learns: (of) => found(of, /<!--[\s\S]*?-->/g),
    careless: inPage('</main>', '<!-- Albanian men: 3 --></main>'),
  },
  {
    name: 'reads what the head of the page says',
    learns: (of) =>
      found(of, /<meta [^>]*>/g, (text) =>
        /charset=|http-equiv="Content-Security-Policy"|name="(?:viewport|referrer|generator|tipstat-release|tipstat-proof)"/.test(
          text,
        ),
      ),
    careless: inPage('</head>', '<meta name="description" content="4711 women"></head>'),
  },
  {
    name: 'looks for data in attributes, and for what is not shown',
    learns: (of) =>
      pagesIn(of).flatMap(
        ({ html }) =>
          withoutPictures(html).match(/\sdata-[a-z-]+=|<[^>]+\shidden[\s>=]|display:\s*none|<template|<input/g) ?? [],
      ),
    careless: inPage('<main', '<main data-raw="4711"'),
  },
  {
    name: 'looks for programs and their data',
    learns: (of) => found(of, /<script|<iframe|<object|<embed|<link|application\/(?:ld\+)?json/g),
    careless: inPage('</main>', '<script type="application/ld+json">{"n":4711}</script></main>'),
  },
  {
    name: 'takes files out of the page that are not those of its figures',
    learns: (of) => {
      const known = new Set([...of.figures.values()].map((content) => Buffer.from(content).toString('base64')))
      return found(of, /data:(?:text\/csv|application\/[a-z.+-]+|text\/plain)[^"']*?base64,[A-Za-z0-9+/=]+/g, (uri) =>
        known.has(uri.split('base64,')[1] ?? ''),
      ).map((uri) => uri.slice(0, 60))
    },
    careless: inPage(/data:text\/csv([^"]*?)base64,[A-Za-z0-9+/=]+/, 'data:text/csv$1base64,bl9yYXcsMwo='),
  },
  {
    name: 'tries hashes on the page that are neither of the release nor of what it names',
    learns: (of) => {
      const known = new Set(
        [
          ...(of.files.get('manifest.sha256') ?? '').matchAll(/[0-9a-f]{64}/g),
          ...(of.files.get('manifest.json') ?? '').matchAll(/[0-9a-f]{64}/g),
        ].map(([hash]) => hash),
      )
      return found(of, /\b[0-9a-f]{64}\b/g, (hash) => known.has(hash))
    },
    careless: inPage('</main>', `<p>${'0'.repeat(64)}</p></main>`),
  },
  {
    name: 'reads codes in names of places and in links',
    learns: (of) =>
      pagesIn(of).flatMap(({ html }) =>
        [...withoutPictures(html).matchAll(/\s(?:id|href)="(?!data:)([^"]*)"/g)]
          .map(([, to = '']) => to)
          .filter((to) => /ALB|ROU|[?]/.test(to)),
      ),
    careless: inPage('<main', '<main id="row-ALB-3"'),
  },
  {
    name: 'reads the table under a figure where a number is withheld',
    learns: (of) =>
      pagesIn(of).flatMap(({ html }) =>
        [...html.matchAll(/<tr>(?:(?!<\/tr>)[\s\S])*?<\/tr>/g)]
          .map(([row]) => row.replace(/<[^>]*>/g, ' ').replace(/(?<=\d),(?=\d{3}\b)/g, ''))
          .filter((row) => /withheld|×/i.test(row))
          .filter((row) => (row.match(/\d+(?:\.\d+)?/g) ?? []).some((number) => !besideSigns(of).has(number))),
      ),
    careless: inPage('</table>', '<tr><th>2024</th><th>Women</th><td>×</td><td>6,602</td></tr></table>'),
  },
]
