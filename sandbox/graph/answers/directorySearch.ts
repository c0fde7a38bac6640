/**
 * `$search` over directory objects: `"displayName:ad" OR "mail:ad"`, by the beginning of a word, any case; only with
 * ConsistencyLevel (Graph: advanced query capabilities). A name's words end at blanks, at symbols, and where lower case turns upper.
 */
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { badRequest } from '#sandbox/graph/rejections.ts'
import type { View } from './messageView.ts'

type Matches = (item: View) => boolean

/** `searchable` names the properties that may be searched. */
export function directorySearch(call: GraphCall, searchable: readonly string[]): Matches {
  const search = call.req.query('$search')
  if (search === undefined) return () => true
  requireEventual(call, '$search query parameter')
  const either = search.split(/ OR /i).map((part) => {
    const all = part.split(/ AND /i).map((clause) => clauseOf(clause.trim(), searchable))
    return (item: View) => all.every((matches) => matches(item))
  })
  return (item) => either.some((matches) => matches(item))
}

/** Some queries are answered by an index that lags behind, and only to callers who say that this will do. */
export function requireEventual(call: GraphCall, what: string): void {
  if (call.req.header('consistencylevel')?.toLowerCase() === 'eventual') return
  throw new GraphError(
    400,
    'Request_UnsupportedQuery',
    `Request with ${what} only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'`,
  )
}

function clauseOf(clause: string, searchable: readonly string[]): Matches {
  const [, property = '', wanted = ''] = /^"(\w+):(.*)"$/s.exec(clause) ?? []
  const name = searchable.find((one) => one.toLowerCase() === property.toLowerCase())
  if (!name) throw badRequest(`Syntax error in the $search clause ${clause}.`)
  const start = wanted.replace(/\\(.)/g, '$1').trim().toLowerCase()
  return (item) => {
    const value = item[name]
    if (typeof value !== 'string') return false
    return [value, ...wordsOf(value)].some((word) => word.toLowerCase().startsWith(start))
  }
}

function wordsOf(value: string): string[] {
  return value.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[^\p{L}\p{M}\p{N}]+/u)
}
