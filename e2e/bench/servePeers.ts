/** Other editors, each alone on a page of its own, built into a folder of its own and served on a free port. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'

export const peers = ['bare', 'squire', 'quill', 'prosemirror'] as const
export type Peer = (typeof peers)[number]

/** As the table calls them. */
export const peerNames: Record<Peer, string> = {
  bare: 'bare contenteditable',
  squire: 'Squire',
  quill: 'Quill',
  prosemirror: 'bare ProseMirror',
}

export type ServedPeers = {
  readonly addresses: Record<Peer, string>
  readonly close: () => Promise<void>
}

export async function servePeers(): Promise<ServedPeers> {
  const outDir = await mkdtemp(join(tmpdir(), 'composer-peers-'))
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: peers.map((peer) => join(import.meta.dirname, 'peers', `${peer}.ts`)),
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  for (const peer of peers) await writeFile(join(outDir, `${peer}.html`), html(peer))
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 21_390 },
  })
  const origin = server.resolvedUrls?.local[0] ?? ''
  return {
    addresses: Object.fromEntries(peers.map((peer) => [peer, `${origin}${peer}.html`])) as Record<
      Peer,
      string
    >,
    async close() {
      await server.close()
      await rm(outDir, { recursive: true })
    },
  }
}

const html = (peer: Peer) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${peerNames[peer]}</title>
  <body>
    <script type="module" src="./${peer}.js"></script>
  </body>
</html>
`
