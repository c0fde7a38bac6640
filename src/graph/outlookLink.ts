/**
 * Links to Outlook on the web, and the ids in them.
 *
 * Links carry ids as Exchange Web Services writes them, with / and + where Graph has - and _
 * (Graph: message: translateExchangeIds).
 */

/** Where Outlook on the web lives (Graph: message resource, webLink), in every cloud. */
const outlookHosts =
  /(^|\.)(outlook\.(office|office365|live|cloud\.microsoft|office365\.us|com|cn)|outlook\.(office|live)\.com|outlook\.office365\.com|outlook-dod\.office365\.us|partner\.outlook\.cn)$/i

export function parseOutlookLink(text: string): URL | undefined {
  if (!/^https:/i.test(text) || !URL.canParse(text)) return undefined
  const link = new URL(text)
  return outlookHosts.test(link.hostname) ? link : undefined
}

/** In its query, or else behind one of these words in its path. */
export function idInLink({ pathname, searchParams }: URL, before: RegExp): string | undefined {
  const named = [...searchParams].find(([name]) => name.toLowerCase() === 'itemid')?.[1]
  const [word, last] = /([^/]+)\/([^/]+)\/?$/.exec(pathname)?.slice(1) ?? []
  const id = named ?? (word && last && before.test(word) ? decoded(last) : undefined)
  // A plus in a query is read as a space.
  const repaired = id?.replaceAll(' ', '+')
  return repaired && isId(repaired) ? toGraphId(repaired) : undefined
}

/** An owa link tells the place in its query (Graph: event resource, webLink). */
export function isCalendarLink({ pathname, searchParams }: URL): boolean {
  return `${pathname}/${searchParams.get('path') ?? ''}`.toLowerCase().includes('/calendar/')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

export function isId(text: string): boolean {
  return text.length >= 20 && /^[\w+/-]+=*$/.test(text)
}

export function toGraphId(id: string): string {
  return id.replaceAll('/', '-').replaceAll('+', '_')
}
