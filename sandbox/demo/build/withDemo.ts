/**
 * The app's page with the demo in it. Its scripts are only named, so that the demo's own can fetch them when the worker answers;
 * and the page's policy lets that worker be registered.
 */
const appScript = /<script type="module" crossorigin src="([^"]+)"><\/script>/g

const bar = `<aside class="demo" aria-label="Demo" lang="en" dir="ltr">
      <p>Demo: nothing leaves this browser.</p>
      <span>
        <a href="./sandbox" target="_blank" rel="noopener">Mailboxes</a>
        <button type="button">Reset</button>
      </span>
    </aside>`

export function withDemo(page: string): string {
  const scripts = [...page.matchAll(appScript)]
  if (scripts.length === 0) throw new Error('The built page has no script to wait with.')
  return replaced(
    page.replace(appScript, '<link rel="modulepreload" crossorigin href="$1" data-demo-script />'),
    ['trusted-types dompurify', 'trusted-types demo-worker dompurify'],
    [
      '</head>',
      '  <link rel="stylesheet" href="./demo-page.css" />\n    <script defer src="./demo-page.js"></script>\n  </head>',
    ],
    ['<div id="root">', `${bar}<div id="root">`],
  )
}

function replaced(page: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`The built page has not one “${from}”.`)
    return text.replace(from, () => to)
  }, page)
}
