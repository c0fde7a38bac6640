/** The look of the sign-in pages, light and dark, served as a stylesheet because their CSP has no inline. */
export const signInCss = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f3f2f1, #1b1a19);
  --sheet: light-dark(#ffffff, #292827);
  --text: light-dark(#242424, #f5f5f5);
  --quiet: light-dark(#5c5c5c, #bdbdbd);
  --line: light-dark(#d1d1d1, #5c5c5c);
  --hover: light-dark(#f5f5f5, #3d3d3d);
  --accent: light-dark(#0f6cbd, #479ef5);
  --on-accent: light-dark(#ffffff, #000000);
  --alarm: light-dark(#b10e1c, #f1707b);
}
* { box-sizing: border-box; }
body {
  margin: 0; min-block-size: 100vh; display: grid; place-items: center; padding: 16px;
  background: var(--page); color: var(--text);
  font: 15px/1.45 'Segoe UI', system-ui, sans-serif;
}
main {
  inline-size: min(440px, 100%); padding: 32px; background: var(--sheet);
  border-radius: 8px; box-shadow: 0 2px 8px rgb(0 0 0 / 0.18);
}
h1 { margin: 4px 0 12px; font-size: 22px; font-weight: 600; line-height: 1.25; }
.service, .address, .permissions p { color: var(--quiet); }
.service, .permissions p { margin: 0; font-size: 13px; }
ul { list-style: none; margin: 12px 0; padding: 0; }
.permissions li { padding-block: 8px; border-block-end: 1px solid var(--line); }
code { color: var(--quiet); font-size: 12px; }
label { display: block; margin-block: 12px; }
input:not([type='hidden']) {
  display: block; inline-size: 100%; min-block-size: 36px; padding-inline: 10px; font: inherit;
  color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 4px;
}
button {
  min-block-size: 36px; padding: 6px 16px; font: inherit; color: inherit; background: transparent;
  border: 1px solid var(--line); border-radius: 4px; cursor: pointer; text-align: start;
}
button:hover { background: var(--hover); }
.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.primary:hover { background: var(--accent); filter: brightness(1.1); }
.account { inline-size: calc(100% + 32px); margin: 0 -16px; border-color: transparent; line-height: 1.3; }
.account span { display: block; }
.account .name { font-weight: 600; }
.row { display: flex; justify-content: end; align-items: center; gap: 8px; margin-block: 20px 0; }
a { color: var(--accent); padding: 6px 12px; }
[role='alert'] { color: var(--alarm); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`
