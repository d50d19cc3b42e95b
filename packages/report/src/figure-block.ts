import type { Bundle, Figure as Drawn } from '@tipstat/charts'
import type { Language } from '@tipstat/language'
import { compactPng } from './compact-png.ts'
import type { Download, Figure } from './document.ts'
import { figureGrid } from './figure-grid.ts'
import { reportMessages } from './messages/index.ts'
import { sourceLine } from './source-line.ts'

/** A drawn figure as a block of a report. */
export const figureBlock = (drawn: Drawn, bundle: Bundle): Figure => ({
  kind: 'figure',
  id: drawn.id,
  title: drawn.title,
  subtitle: drawn.subtitle,
  svg: bundle.inlineSvg,
  grid: figureGrid(drawn),
  downloads: downloads(bundle, drawn.language),
  bundle,
  notes: drawn.notes,
  source: sourceLine(drawn.basis.manifest.lineage, drawn.language),
})

const downloads = (bundle: Bundle, language: Language): readonly Download[] => {
  const words = reportMessages[language]
  const csv: Download = {
    label: words['report.data-csv']({}),
    file: `${bundle.id}.csv`,
    mediaType: 'text/csv',
    content: bundle.csv,
  }
  if (bundle.png === null) {
    return [
      csv,
      {
        label: words['report.image-svg']({}),
        file: `${bundle.id}.svg`,
        mediaType: 'image/svg+xml',
        content: bundle.svg,
      },
    ]
  }
  return [
    csv,
    {
      label: words['report.image-png']({}),
      file: `${bundle.id}.png`,
      mediaType: 'image/png',
      content: compactPng(bundle.png),
    },
  ]
}
