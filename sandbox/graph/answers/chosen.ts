/** What `$select` asks for of an object; all of it without. The id and annotations always come. */
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import type { View } from './messageView.ts'

export function chosen(whole: View, call: GraphCall): View {
  const names = call.req
    .query('$select')
    ?.split(',')
    .map((name) => name.trim())
  if (!names) return whole
  const isWanted = (name: string) => name === 'id' || name.startsWith('@') || names.includes(name)
  return Object.fromEntries(Object.entries(whole).filter(([name]) => isWanted(name)))
}
