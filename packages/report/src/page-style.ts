/**
 * The one style sheet of a page. Logical properties throughout, so that right-to-left pages need no rules of their
 * own; text follows the reader's light or dark setting, figures always stand on white, as they are printed.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ink: #1b2733; --soft: #50606f; --line: #d5dce3; --paper: #ffffff; --shade: #f4f6f8; --link: #00558c;
  --caution: #b35900; --caution-paper: #fff6ea; --notice: #a4133c; --notice-paper: #fdeef1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6ebf0; --soft: #a9b6c2; --line: #39454f; --paper: #12181e; --shade: #1b232b; --link: #7cc0f0;
    --caution: #f0a95c; --caution-paper: #2a2014; --notice: #ff8fa6; --notice-paper: #31161d;
  }
}
* { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-block-start: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6;
  font-family: "Noto Sans", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
}
:lang(ar) body, body:lang(ar) { font-family: "Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", "Geeza Pro", Tahoma, "DejaVu Sans", sans-serif; line-height: 1.8; }
body:lang(zh) { font-family: "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; line-height: 1.75; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; inset-inline-start: 0.5rem; inset-block-start: -4rem; padding: 0.5rem 1rem; background: var(--paper); border: 2px solid var(--link); z-index: 2; }
.skip:focus { inset-block-start: 0.5rem; }
header, main, footer, nav.contents { padding-inline: clamp(1rem, 4vw, 2.5rem); }
header { border-block-end: 4px solid var(--link); padding-block: 2.5rem 1.5rem; background: var(--shade); }
header > *, footer > * { max-inline-size: 78rem; margin-inline: auto; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2vw, 2.5rem); line-height: 1.2; margin-block: 0; letter-spacing: -0.01em; text-wrap: balance; }
:lang(ar) h1 { letter-spacing: 0; line-height: 1.4; }
header p { color: var(--soft); font-size: 1.1rem; margin-block: 0.5rem 0; }
.page { max-inline-size: 83rem; margin-inline: auto; }
nav.contents { padding-block: 1.5rem 0; font-size: 0.92rem; }
nav.contents h2 { font-size: 1rem; margin-block: 0 0.4rem; border: 0; padding: 0; }
nav.contents ol { list-style: none; margin: 0 0 1.2rem; padding: 0; }
nav.contents li { margin-block: 0.3rem; line-height: 1.4; }
nav.contents a { text-decoration: none; }
nav.contents a:hover { text-decoration: underline; }
main { padding-block: 1rem 3rem; min-inline-size: 0; }
main > p, main > ul, main > ol, main > dl, main > .callout, main > h3 { max-inline-size: 68ch; }
main > h2 { max-inline-size: 56rem; }
main > .callout { max-inline-size: 72ch; }
figure.figure { max-inline-size: 48rem; }
figure.data { max-inline-size: 56rem; }
@media (min-width: 72rem) {
  .page { display: grid; grid-template-columns: 17rem minmax(0, 1fr); }
  nav.contents { position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow-y: auto; padding-inline-end: 0; }
}
h2 { font-size: 1.5rem; line-height: 1.3; margin-block: 3rem 0.75rem; padding-block-start: 0.75rem; border-block-start: 1px solid var(--line); text-wrap: balance; }
main > h2:first-child { margin-block-start: 1rem; border-block-start: 0; }
h3 { font-size: 1.15rem; line-height: 1.35; margin-block: 2rem 0.5rem; }
p, ul, ol, dl { margin-block: 0.8rem; }
li { margin-block: 0.25rem; }
bdi { overflow-wrap: anywhere; }
figure { margin: 1.5rem 0 2.25rem; }
figcaption .number { display: block; color: var(--soft); font-size: 0.9rem; font-weight: 600; }
figcaption .title { display: block; font-weight: 700; font-size: 1.1rem; line-height: 1.4; text-wrap: balance; }
figcaption .subtitle { display: block; color: var(--soft); font-size: 0.95rem; line-height: 1.45; }
.picture { background: #fff; border: 1px solid var(--line); border-radius: 4px; padding: 0.75rem; margin-block: 0.6rem; overflow-x: auto; }
.picture svg { display: block; inline-size: 100%; block-size: auto; direction: ltr; unicode-bidi: isolate; margin-inline: auto; }
.notes, .source { font-size: 0.86rem; line-height: 1.5; color: var(--soft); margin-block: 0.35rem; max-inline-size: 78ch; }
.notes ul { margin: 0; padding-inline-start: 1.2rem; }
.notes li { margin-block: 0.15rem; }
.tools { display: flex; flex-wrap: wrap; gap: 0.4rem 1.25rem; align-items: baseline; font-size: 0.9rem; margin-block: 0.5rem; }
details { flex-basis: 100%; }
summary { cursor: pointer; color: var(--link); inline-size: fit-content; }
.scroll { inline-size: fit-content; max-inline-size: 100%; overflow-x: auto; border: 1px solid var(--line); border-radius: 4px; margin-block: 0.5rem; }
details .scroll { max-block-size: 32rem; overflow-y: auto; }
table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.7rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
thead th { background: var(--shade); position: sticky; inset-block-start: 0; font-weight: 600; }
tbody th { font-weight: 400; }
table bdi { overflow-wrap: normal; }
thead th { min-inline-size: 5rem; }
/* Also where text runs from right to left numbers run from left to right, and stand unit under unit. */
td.number, th.number { text-align: right; }
td.number { white-space: nowrap; }
thead th { vertical-align: bottom; }
.callout { border-inline-start: 5px solid var(--line); background: var(--shade); padding: 0.9rem 1.1rem; margin-block: 1.25rem; border-radius: 3px; }
.callout.caution { border-color: var(--caution); background: var(--caution-paper); }
.callout.notice { border-color: var(--notice); background: var(--notice-paper); border-inline-start-width: 8px; }
.callout > .head { font-weight: 700; margin-block: 0 0.3rem; }
.callout.notice > .head { font-size: 1.15rem; color: var(--notice); }
.callout > :last-child { margin-block-end: 0; }
.callout > p, .callout > ul { margin-block: 0.4rem; }
dl { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0.35rem 1.25rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
footer { border-block-start: 1px solid var(--line); padding-block: 1.25rem 2rem; color: var(--soft); font-size: 0.86rem; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0.1rem; } dd { margin-block-end: 0.6rem; } }
@page { size: A4; margin: 18mm 16mm 20mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --line: #bbb; --paper: #fff; --shade: #fff; --link: #000; --caution-paper: #fff; --notice-paper: #fff; }
  body { font-size: 10.5pt; line-height: 1.45; }
  .skip, .tools { display: none; }
  .page { display: block; max-inline-size: none; }
  header, main, footer, nav.contents { padding-inline: 0; }
  nav.contents { position: static; max-block-size: none; break-after: page; }
  figure, .callout, tr, dt, dd { break-inside: avoid; }
  figure.data { break-inside: auto; }
  thead { display: table-header-group; }
  h2, h3, figcaption { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .scroll { overflow: visible; max-block-size: none; border: 0; }
  .picture { border: 0; padding: 0; overflow: visible; }
  thead th { position: static; min-inline-size: 0; }
}
`
