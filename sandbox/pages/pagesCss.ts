/** The look of the sandbox's pages, light and dark, as a stylesheet: their policy allows no inline. */
export const pagesCss = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f5f5f5, #141414);
  --sheet: light-dark(#ffffff, #1f1f1f);
  --line: light-dark(#e6e6e6, #333333);
  --line-strong: light-dark(#d1d1d1, #4a4a4a);
  --ink: light-dark(#242424, #f5f5f5);
  --ink-2: light-dark(#616161, #c2c2c2);
  --brand: light-dark(#0f6cbd, #479ef5);
  --brand-ink: light-dark(#ffffff, #0a1f33);
  --brand-soft: light-dark(#ebf3fc, #0c2a45);
  --brand-soft-ink: light-dark(#0f548c, #96c6fa);
  --note: light-dark(#fff9f0, #33190a);
  --note-line: light-dark(#fdcfb4, #7a3408);
  --chip: light-dark(#f0f0f0, #2e2e2e);
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 14px/20px 'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, Roboto, sans-serif;
}
header, main { inline-size: min(960px, 100%); margin-inline: auto; padding-inline: 16px; }
header { padding-block: 14px; }
header nav { display: flex; flex-wrap: wrap; gap: 8px; overflow-wrap: anywhere; }
header [aria-current] { font-weight: 600; }
main { display: grid; gap: 16px; padding-block-end: 48px; grid-template-columns: minmax(0, 1fr); }
section {
  background: var(--sheet); border-radius: 12px; padding: 16px 20px 20px;
  box-shadow: 0 0 2px rgb(0 0 0 / 0.1), 0 4px 16px rgb(0 0 0 / 0.06);
}
h1, h2 { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
h1 { font-size: 18px; line-height: 32px; }
h2 { font-size: 16px; line-height: 32px; }
h1 small, small, .quiet { color: var(--ink-2); font-weight: 400; font-size: 12px; line-height: 16px; }
h3 { margin: 16px 0 0; font-size: 12px; line-height: 16px; font-weight: 600; color: var(--ink-2); }
h3 + .buttons { margin-block-start: 8px; }
.note { background: var(--note); box-shadow: inset 0 0 0 1px var(--note-line); }
a { color: var(--brand); }
.title { display: flex; flex-wrap: wrap; gap: 8px; justify-content: space-between; align-items: center; }
ul { list-style: none; margin: 8px 0 0; padding: 0; }
.rows li + li { border-block-start: 1px solid var(--line); }
.row {
  display: flex; flex-wrap: wrap; gap: 2px 16px; justify-content: space-between; align-items: center;
  padding: 10px 8px; margin-inline: -8px; border-radius: 6px; color: inherit; text-decoration: none;
}
.row:hover { background: var(--chip); }
.who { display: grid; min-inline-size: 0; overflow-wrap: anywhere; }
.who b { font-weight: 600; }
.counts { display: flex; flex-wrap: wrap; gap: 4px 14px; color: var(--ink-2); font-size: 12px; }
.counts b, .tabs b { font-weight: 600; color: var(--ink); }
.tabs { display: flex; flex-wrap: wrap; gap: 4px; margin-block: 8px; }
.tabs a {
  padding: 5px 12px; border-radius: 16px; color: var(--ink-2); text-decoration: none;
}
.tabs a:hover { background: var(--chip); }
.tabs a[aria-current='true'] { background: var(--brand-soft); color: var(--brand-soft-ink); }
.tabs a[aria-current='true'] b { color: inherit; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 12px; }
button, .button, select {
  min-block-size: 32px; padding: 5px 12px; border: 1px solid var(--line-strong); border-radius: 6px;
  background: var(--sheet); color: inherit; font: inherit; text-decoration: none; text-align: start;
  max-inline-size: 100%;
}
button { cursor: pointer; }
button:hover, .button:hover { background: var(--chip); }
.primary { background: var(--brand); border-color: var(--brand); color: var(--brand-ink); font-weight: 600; }
.primary:hover { background: var(--brand); text-decoration: underline; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.plain li { padding-block: 6px; overflow-wrap: anywhere; }
.files li, .requests li { display: grid; }
.files li + li, .requests li + li { border-block-start: 1px solid var(--line); }
code, pre { font: 12px/18px ui-monospace, 'Cascadia Code', Consolas, monospace; }
code { overflow-wrap: anywhere; color: var(--ink-2); }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
section > pre, details > pre { margin-block-start: 8px; padding: 12px; border-radius: 8px; background: var(--chip); max-block-size: 480px; overflow: auto; }
summary { cursor: pointer; padding-block: 4px; color: var(--ink-2); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; }
td, th { padding: 6px 12px 6px 0; text-align: start; vertical-align: top; }
tr + tr, tbody tr { border-block-start: 1px solid var(--line); }
th { color: var(--ink-2); font-weight: 400; font-size: 12px; white-space: nowrap; }
.properties td { overflow-wrap: anywhere; inline-size: 100%; min-inline-size: 160px; }
.envelope { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px 12px; margin: 4px 0 12px; }
.envelope dt { color: var(--ink-2); }
.envelope dd { margin: 0; overflow-wrap: anywhere; }
.message-body { inline-size: 100%; block-size: 320px; border: 0; border-radius: 8px; background: #fff; color-scheme: light; }
@media (max-width: 560px) {
  header, main { padding-inline: 0; }
  header { padding-inline: 14px; }
  section { border-radius: 0; padding-inline: 14px; box-shadow: none; }
  .properties tr { display: grid; padding-block: 4px; }
  .properties th, .properties td { padding-block: 1px; min-inline-size: 0; }
}
`
