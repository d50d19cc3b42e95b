import type { Language } from '@tipstat/language'
import type { Download, Figure } from './document.ts'
import { embedSvg } from './embed-svg.ts'
import { escapeHtml } from './escape.ts'
import { reportMessages } from './messages/index.ts'
import { renderCaption, renderScrolling } from './render-grid.ts'
import { renderText } from './render-text.ts'

/** A figure as HTML: caption, picture, source, notes, and under a fold the numbers and the files to take away. */
export const renderFigure = (figure: Figure, n: number, language: Language): string => {
  const words = reportMessages[language]
  const id = escapeHtml(figure.id)
  const notes = figure.notes.map((note) => `<li>${renderText(note)}</li>`).join('')
  const labelled = words['report.data-behind']({ n })
  return `<figure class="figure" id="${id}" aria-labelledby="${id}-caption">
${renderCaption(`${figure.id}-caption`, words['report.figure-n']({ n }), figure.title, figure.subtitle)}
<div class="picture">
${embedSvg(figure.svg, `${figure.id.replace(/[^\w-]/g, '_')}-`)}
</div>
<p class="source"><strong>${escapeHtml(words['report.source']({}))}</strong> ${renderText(figure.source)}</p>
${notes && `<div class="notes"><ul>${notes}</ul></div>`}
<div class="tools">
<details><summary>${escapeHtml(labelled)}</summary>
${renderScrolling(figure.grid, labelled)}
</details>
${figure.downloads.map((download) => renderDownload(download, words['report.download']({ label: download.label }))).join('\n')}
</div>
</figure>`
}

const renderDownload = (download: Download, label: string): string => {
  const bytes = Buffer.from(download.content as Uint8Array)
  const size = `${Math.max(1, Math.round(bytes.length / 1000))} kB`
  return `<a download="${escapeHtml(download.file)}" href="data:${escapeHtml(download.mediaType)};base64,${bytes.toString('base64')}">${escapeHtml(label)} (<bdi>${size}</bdi>)</a>`
}
