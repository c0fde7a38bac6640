/** Whether a request is one that a fault is meant for. */
import type { Fault } from './fault.ts'

export type SeenRequest = {
  readonly method: string
  readonly path: string
  readonly account: string | undefined
}

export function faultMatches({ match }: Fault, { method, path, account }: SeenRequest): boolean {
  const wanted = match.method?.toUpperCase()
  if (wanted ? wanted !== method : method === 'OPTIONS') return false
  if (match.account && match.account.toLowerCase() !== account?.toLowerCase()) return false
  return match.path === undefined || pathPattern(match.path).test(decoded(path))
}

function pathPattern(path: string): RegExp {
  const starts = path.startsWith('^') ? '^' : ''
  const ends = path.endsWith('$') ? '$' : ''
  const inside = path.slice(starts.length, path.length - ends.length)
  return new RegExp(starts + inside.split('*').map(escaped).join('[^/]*') + ends, 'i')
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Ids and addresses travel percent-encoded; a fault names them as people read them. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
