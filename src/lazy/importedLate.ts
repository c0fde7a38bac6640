/** For the build: the helper that Vite puts around each import() of the page is ours. */
import type { Plugin } from 'vite'

/** `helper`: the path of importLate.ts. */
export function importedLate(helper: string): Plugin {
  return {
    name: 'imported-late',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('vite/preload-helper.js')) return null
      if (!code.includes('export const __vitePreload =')) {
        this.error('Vite’s helper for import() is not what it was.')
      }
      return `export { importLate as __vitePreload } from '${helper}'`
    },
  }
}
