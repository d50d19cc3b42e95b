/** What a receipt looks like beyond the style of every page. Logical properties, so that Arabic needs no rules of its own. */
export const receiptPageStyle = `
:root { --error: #a4133c; --warning: #8a5a00; --info: #00558c; --mark: #ffe3e8; }
@media (prefers-color-scheme: dark) { :root { --error: #ff8fa6; --warning: #f0c05c; --info: #7cc0f0; --mark: #5a1f2d; } }
header { border-block-end-color: var(--info); }
header.rejected { border-block-end-color: var(--error); }
main { max-inline-size: 62rem; margin-inline: auto; }
header > * { max-inline-size: 57rem; }
footer > * { max-inline-size: 57rem; }
main > h2:first-child { margin-block-start: 1rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; margin-block: 1rem; padding: 0; }
.facts > div { display: flex; flex-direction: column-reverse; }
.facts dt { color: var(--soft); font-weight: 400; font-size: 0.9rem; }
.facts dd { font-size: 1.5rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
.about-file { color: var(--soft); font-size: 0.95rem; margin-block: 0.25rem; overflow-wrap: anywhere; }
.finding { border-inline-start: 5px solid var(--info); padding-inline-start: 1rem; margin-block: 1.5rem; break-inside: avoid; }
.finding.error, .finding.fatal { border-color: var(--error); }
.finding.warning { border-color: var(--warning); }
.finding h3 { margin-block: 0 0.25rem; font-size: 1.1rem; overflow-wrap: anywhere; }
.finding p { margin-block: 0.25rem; overflow-wrap: anywhere; }
.severity { color: var(--info); font-size: 0.85rem; font-weight: 700; margin-inline-end: 0.35rem; }
.error .severity, .fatal .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
.where { color: var(--soft); font-size: 0.9rem; }
.finding .scroll { overflow-y: hidden; }
table.sheet { font-size: 0.85rem; }
table.sheet th, table.sheet td { border: 1px solid var(--line); padding: 0.2rem 0.6rem; min-inline-size: 3rem; max-inline-size: 16rem; overflow-wrap: anywhere; }
table.sheet thead th, table.sheet thead td, table.sheet tbody th { position: static; background: var(--shade); color: var(--soft); font-weight: 400; text-align: center; }
table.sheet thead th.about { font-weight: 700; color: var(--ink); }
table.sheet tr.names td { font-weight: 600; }
table.sheet td.about { background: var(--mark); outline: 2px solid var(--error); outline-offset: -2px; }
table.sheet mark { background: none; color: inherit; font-weight: 700; }
.codes { font-size: 0.86rem; color: var(--soft); }
.codes bdi, .where bdi { white-space: nowrap; }
.where bdi.name { white-space: normal; }
.sign { display: none; }
@media print {
  :root { --error: #000; --warning: #000; --info: #000; --mark: #ddd; }
  table.sheet td.about { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  header { border-block-end-width: 2px; }
  .sign { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 2rem; margin-block: 3rem 1rem; break-inside: avoid; }
  .sign span { border-block-start: 1px solid #000; padding-block-start: 0.3rem; font-size: 9pt; }
}
`
