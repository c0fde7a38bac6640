/**
 * For the build: makes the script that runs before the first paint (start/beforePaint.ts) of its source and the names
 * of the languages' files, and puts it first into index.html. While developing, the page imports it as it is.
 */
import { build, type Plugin } from 'vite'

const startFile = /\/languages\/(\w+)\.json\?start$/

/** `entry`: the path of beforePaint.ts. */
export function languageScript(entry: string, target: string[]): Plugin {
  return {
    name: 'language-script',
    enforce: 'post',
    config: (_, { command }) =>
      command === 'serve' ? { define: { __LANGUAGE_FILES__: '{}' } } : undefined,
    transformIndexHtml(html, { server, filename }) {
      if (!server || !filename.endsWith('/index.html')) return html
      const attrs = { type: 'module', src: `/@fs${entry}` }
      return [{ tag: 'script', attrs, injectTo: 'head-prepend' }]
    },
    async generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return
      const files = Object.values(bundle).flatMap((chunk) => {
        const [, language] =
          startFile.exec((chunk.type === 'chunk' && chunk.facadeModuleId) || '') ?? []
        return language ? [[language, chunk.fileName.replace('assets/', './')] as const] : []
      })
      const source = await scriptOf(entry, target, Object.fromEntries(files))
      const name = this.getFileName(this.emitFile({ type: 'asset', name: 'language.js', source }))
      page.source = String(page.source).replace(
        '<meta charset="utf-8" />',
        (charset) => `${charset}\n    <script src="./${name}"></script>`,
      )
    },
  }
}

type Files = Readonly<Record<string, string>>

async function scriptOf(entry: string, target: string[], files: Files): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __LANGUAGE_FILES__: JSON.stringify(files) },
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('The script of the language was not built.')
  return chunk.code
}
