/**
 * The architecture as rules for dependency-cruiser: what each room of src may import, that imports never
 * go round in a circle, and who may use what is meant for tests.
 */

/** Room → the paths of src it may import, besides its own. A path is a folder, or a file without its ending. */
export const mayImport = {
  ui: [],
  config: [],
  i18n: [],
  'graph/http': [],
  'graph/upload': ['graph/http'],
  graph: [],
  lazy: ['ui', 'i18n'],
  auth: ['config'],
  compose: ['ui', 'i18n', 'lazy', 'graph/types'],
  storage: ['compose'],
  'mime/bytes': [],
  'mime/write': ['mime/bytes', 'compose'],
  mime: ['compose'],
  access: ['auth', 'config', 'graph', 'ui', 'i18n', 'lazy'],
  settings: ['compose/body', 'ui', 'i18n'],
  'people/recent': ['compose'],
  people: ['access', 'auth/auth', 'compose', 'graph', 'ui', 'i18n', 'lazy'],
  'delivery/core': [...belowDelivery()],
  'delivery/attachments': ['delivery/core', ...belowDelivery()],
  'delivery/merge': ['delivery/core', 'delivery/attachments', ...belowDelivery()],
  'delivery/draft': ['delivery/core', 'delivery/attachments', 'delivery/merge', ...belowDelivery()],
  'delivery/open': ['delivery/core', 'delivery/attachments', 'delivery/merge', ...belowDelivery()],
  'delivery/checks': ['delivery/core', ...belowDelivery()],
  'delivery/failure': ['delivery/core', ...belowDelivery()],
  delivery: belowDelivery(),
  session: [
    ...['compose', 'delivery', 'storage', 'graph/messageReference', 'graph/http/client'],
    ...['auth/auth', 'auth/authError', 'access/accessDenied', 'config/config', 'config/missingIn'],
    ...['settings/settings', 'ui/requiredContext'],
  ],
  recovery: [
    ...['session', 'storage', 'delivery', 'access', 'auth/auth', 'compose', 'graph/http'],
    ...['config/missingIn', 'ui', 'i18n', 'lazy'],
  ],
  links: onSession(),
  drafts: onSession(),
  replies: onSession(),
  eml: [...onSession(), 'mime'],
  preview: ['compose', 'mime', 'ui', 'i18n'],
  inspector: [...onSession(), 'config'],
  sending: [
    ...onSession(),
    'config',
    'storage/debounce',
    'storage/isUnwritten',
    'people/recent',
    'settings/settings',
  ],
  account: [
    'session',
    'access',
    'auth',
    'people',
    'links',
    'settings',
    'compose',
    'graph',
    'ui',
    'i18n',
    'lazy',
  ],
}

function belowDelivery() {
  return ['graph', 'compose', 'mime', 'config/clouds', 'access/accessDenied', 'i18n', 'lazy']
}

function onSession() {
  return ['session', 'delivery', 'access', 'auth/auth', 'compose', 'graph', 'ui', 'i18n', 'lazy']
}

const ofTests = '\\.test\\.tsx?$|^src/(testing|playground)/'
/** Parts of the sandbox that put it on ports, start it, or build something of it. */
const onNode = '^sandbox/(serve/|demo/build/|start\\.ts|preview\\.ts)|\\.test\\.ts$'
/** The packages for MIME speak Node's Buffer, which the demo's build brings along. */
const withBuffers = '^sandbox/mailbox/(read|write)Mime\\.ts$'
const pathOf = (path) => `${path}[/.]`

/** A room that stands in a larger one has a row of its own, and that one counts. */
const rows = Object.entries(mayImport).map(([room, allowed]) => {
  const inner = Object.keys(mayImport).filter((other) => other.startsWith(`${room}/`))
  const notFrom = [ofTests, ...inner.map((other) => `^src/${other}/`)]
  return {
    name: `rooms: ${room}`,
    comment: `${room} may import only: ${allowed.join(', ') || 'nothing of src'}.`,
    severity: 'error',
    from: { path: `^src/${room}/`, pathNot: notFrom },
    to: { path: '^src/', pathNot: [`^src/(${[`${room}/`, ...allowed.map(pathOf)].join('|')})`] },
  }
})

export default {
  forbidden: [
    ...rows,
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'a .ts in compose only thinks',
      severity: 'error',
      from: { path: '^src/compose/.*\\.ts$', pathNot: ofTests },
      to: { path: 'node_modules/(react|react-dom|@tiptap)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'delivery knows no React',
      severity: 'error',
      from: { path: '^src/(delivery|mime|storage)/', pathNot: ofTests },
      to: { path: 'node_modules/(react|react-dom)/' },
    },
    {
      name: 'the judge shares nothing with the judged',
      severity: 'error',
      from: { path: '^(sandbox|e2e)/' },
      to: { path: '^(src|soak)/' },
    },
    {
      name: 'the sandbox needs no Node.js',
      comment: 'It also runs in a service worker. What needs ports and files is in serve/.',
      severity: 'error',
      from: { path: '^sandbox/', pathNot: `${onNode}|${withBuffers}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the sandbox needs no Node.js but Buffer',
      severity: 'error',
      from: { path: withBuffers },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?buffer$' },
    },
    {
      name: 'tests only',
      comment:
        'What is made for tests, or to look at parts by themselves, is no part of the product.',
      severity: 'error',
      from: { path: '^src/', pathNot: ofTests },
      to: { path: '^src/(testing|playground)/|^soak/|^sandbox/|\\.test\\.' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['import', 'browser', 'default', 'types'] },
  },
}
