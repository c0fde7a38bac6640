/** What the style sheets use: properties, keywords and functions of their values, rules, pseudo-classes; with the files. */
import { readFileSync } from 'node:fs'
import postcss from 'postcss'

type CssUse = { readonly paths: readonly (readonly string[])[] }
export type CssUses = ReadonlyMap<string, CssUse & { readonly files: ReadonlySet<string> }>

export function usedCss(files: readonly string[]): CssUses {
  const uses = new Map<string, CssUse & { files: Set<string> }>()
  const add = (file: string, name: string, ...paths: readonly (readonly string[])[]) => {
    const known = uses.get(name) ?? { paths, files: new Set<string>() }
    uses.set(name, known)
    known.files.add(file)
  }
  for (const file of files) {
    const root = postcss.parse(readFileSync(file, 'utf8'))
    root.walkAtRules(({ name, params }) => {
      add(file, `@${name}`, ['css', 'at-rules', name])
      for (const [, feature = ''] of params.matchAll(/\(\s*([a-z-]+)\s*[:)]/g))
        add(file, `@${name} (${feature})`, ['css', 'at-rules', name, feature])
    })
    root.walkRules(({ selector }) => {
      for (const [, name = ''] of selector.matchAll(/::?([a-z-]+)/g))
        add(file, `:${name}`, ['css', 'selectors', name])
    })
    root.walkDecls(({ prop, value }) => {
      if (prop.startsWith('--')) return
      add(file, prop, ['css', 'properties', prop])
      for (const [, word = ''] of value.matchAll(/(?<![\w#.-])([a-z][a-z-]+)(?![\w-])/g))
        add(file, `${prop}: ${word}`, ['css', 'properties', prop, word], ['css', 'types', word])
    })
  }
  return uses
}
