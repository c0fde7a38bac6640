/**
 * What the packages for MIME expect of Node.js, from npm: Node's own Buffer, streams and events as packages for browsers.
 * Modules they import and never call (files, sockets, names of hosts) are empty.
 */
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const packageFile = (name: string) => fileURLToPath(import.meta.resolve(name))

const provided: Readonly<Record<string, string>> = {
  buffer: packageFile('buffer/index.js'),
  events: packageFile('events/events.js'),
  path: packageFile('path-browserify'),
  stream: packageFile('readable-stream/lib/ours/browser.js'),
  string_decoder: packageFile('string_decoder/lib/string_decoder.js'),
  crypto: here('./node/crypto.ts'),
}

const empty = [
  'child_process',
  'dns',
  'fs',
  'http',
  'https',
  'net',
  'os',
  'tls',
  'url',
  'util',
  'zlib',
]

export const nodePackages = (): Plugin => ({
  name: 'node-packages',
  enforce: 'pre',
  resolveId(id) {
    const name = id.replace(/^node:/, '').replace(/\/$/, '')
    if (provided[name]) return provided[name]
    return empty.includes(name) ? '\0empty' : null
  },
  load: (id) => (id === '\0empty' ? 'export default {}' : null),
})

/** Names that are everywhere in Node.js. */
export const nodeGlobals = {
  Buffer: [here('./node/globals.ts'), 'Buffer'] as [string, string],
  process: packageFile('process/browser.js'),
  setImmediate: [here('./node/globals.ts'), 'setImmediate'] as [string, string],
}
