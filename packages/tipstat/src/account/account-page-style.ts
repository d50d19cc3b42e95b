/** What the page of an account looks like beyond the style of every page. Logical properties, so that Arabic needs no rules of its own. */
export const accountPageStyle = `
header { border-block-end-color: var(--notice); }
header > * { max-inline-size: 57rem; }
footer > * { max-inline-size: 57rem; }
main { max-inline-size: 62rem; margin-inline: auto; }
.mark { color: var(--notice); font-weight: 800; font-size: 1rem; letter-spacing: 0.08em; margin-block: 0 0.4rem; }
:lang(ar) .mark { letter-spacing: 0; }
.signs { position: absolute; }
svg.kind { inline-size: 1rem; block-size: 1rem; vertical-align: -0.15rem; }
.about { margin-block: 1rem; grid-template-columns: none; gap: 0.2rem; }
.about > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; }
.left-out > li { break-inside: avoid; }
.left-out .about { margin-block: 0.25rem 0.75rem; font-size: 0.9rem; }
.left-out .about > div { grid-template-columns: 15rem minmax(0, 1fr); }
.facts { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; margin-block: 1rem; padding: 0; max-inline-size: none; }
.facts > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; max-inline-size: 14rem; }
.facts > div:has(.in-words) { flex-direction: column; justify-content: flex-start; }
.facts .in-words { display: block; font-size: 0.9rem; font-weight: 400; line-height: 1.4; }
.facts dt { color: var(--soft); font-weight: 400; font-size: 0.9rem; max-inline-size: 14rem; }
.facts dd { font-size: 1.5rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
.facts small { font-size: 0.9rem; font-weight: 400; color: var(--soft); }
.codes { font-size: 0.8rem; font-weight: 400; color: var(--soft); }
.legend { background: #fff; color: #1b2733; border: 1px solid var(--line); border-radius: 4px; padding: 0.75rem 1rem; break-inside: avoid; }
.legend h3 { margin-block: 0 0.4rem; font-size: 1rem; }
.legend dl { display: block; margin: 0; font-size: 0.88rem; }
.legend dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0.75rem; margin-block: 0.25rem; }
.legend dd { color: #50606f; }
.pictures { display: flex; flex-wrap: wrap; gap: 0.5rem 2.5rem; align-items: flex-start; }
figure.pattern { max-inline-size: 100%; margin-block: 1rem; min-inline-size: 20rem; flex: 1 0 auto; }
figure.pattern .title .codes { display: block; }
figure.pattern .scroll { background: #fff; color: #1b2733; border: 0; padding: 0.25rem; overflow-y: hidden; }
table.pattern { font-size: 0.8rem; line-height: 1.2; }
table.pattern thead th, table.pattern thead td { position: static; background: none; border: 0; padding: 0.2rem; min-inline-size: 0; vertical-align: bottom; font-weight: 400; text-align: center; }
table.pattern thead th > span { display: inline-block; writing-mode: vertical-rl; text-orientation: sideways; transform: rotate(180deg); white-space: nowrap; text-align: start; }
table.pattern.upright thead th > span, :lang(zh) table.pattern.upright thead th > span { writing-mode: horizontal-tb; transform: none; }
:lang(zh) table.pattern thead th > span { transform: none; text-orientation: mixed; text-align: end; }
table.pattern tbody th { padding: 0.1rem 0.6rem 0.1rem 0; padding-inline: 0 0.6rem; border: 0; white-space: nowrap; text-align: start; }
table.pattern tbody td { padding: 0; inline-size: 1.5rem; block-size: 1.4rem; min-inline-size: 1.5rem; text-align: center; vertical-align: middle; border: 1px solid #d5dce3; }
table.pattern tbody tr.begins > * { border-block-start: 2px solid #50606f; }
table.pattern tbody tr.begins > th { border-block-start-color: transparent; }
table.pattern svg.kind { vertical-align: middle; }
figure.pattern .scroll + .scroll { margin-block-start: 1rem; }
.rest { font-weight: 600; font-size: 0.9rem; }
table.account { font-size: 0.85rem; }
table.account thead th { min-inline-size: 0; }
table.account td.number { white-space: normal; }
table.account tbody th { min-inline-size: 8rem; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 4px; padding: 0.75rem 1rem; font-size: 0.8rem; overflow-x: auto; text-align: left; white-space: pre-wrap; overflow-wrap: anywhere; }
.approve { break-inside: avoid; }
.sign { display: none; }
@media print {
  header { border-block-end-width: 2px; padding-block: 0 0.5rem; }
  h1 { font-size: 18pt; }
  .mark { border: 2px solid #000; margin-inline: 0; color: #000; inline-size: fit-content; padding: 0.1rem 0.6rem; }
  table.pattern { font-size: 7.5pt; }
  table.pattern tbody td { inline-size: 5.2mm; min-inline-size: 5.2mm; block-size: 4.8mm; }
  svg.kind { inline-size: 3.4mm; block-size: 3.4mm; }
  .pictures { gap: 0 8mm; }
  figure.pattern { margin-block: 3mm; min-inline-size: 60mm; }
  figcaption { break-after: avoid; }
  .sign { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 2.2rem 1.5rem; margin-block: 3rem 1rem; }
  .sign span { border-block-start: 1px solid #000; padding-block-start: 0.3rem; font-size: 9pt; }
}
`
