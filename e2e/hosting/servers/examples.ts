/** The examples of docs/hosting.md, as they stand there. */
import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('../../../docs/hosting.md', import.meta.url), 'utf8')

/** The one block with this language, and this word behind it, if any: “nginx”, “sh deploy”. */
export function exampleOf(info: string): string {
  const blocks = [...text.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)]
  const [first, ...others] = blocks.filter(([, found]) => found === info)
  if (!first?.[2] || others.length > 0)
    throw new Error(`docs/hosting.md needs one block “${info}”.`)
  return first[2]
}
