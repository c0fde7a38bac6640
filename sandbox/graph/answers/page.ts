/** One page of a list: $filter, $orderby, $skip, $top and $count, with a link to the next page. */
import { parseFilter } from './filter.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import type { View } from './messageView.ts'
import { badRequest } from '#sandbox/graph/rejections.ts'

export type Pages = { readonly usual: number; readonly most: number }

/** Of Outlook's lists. */
const outlookPages: Pages = { usual: 10, most: 1000 }

type List<Item> = {
  context: string
  items: readonly Item[]
  /** What $filter and $orderby look at. */
  whole: (item: Item) => View
  view: (item: Item) => View
  pages?: Pages
}

export function listAnswer<Item>(
  call: GraphCall,
  { context, items, whole, view, ...list }: List<Item>,
) {
  const { usual, most } = list.pages ?? outlookPages
  const { $filter, $orderby, $count } = call.req.query()
  const matches = $filter ? parseFilter($filter) : undefined
  const found = matches ? items.filter((item) => matches(whole(item))) : items
  const sorted = $orderby ? ordered(found, $orderby, whole) : found
  const [skip, top] = [skipOf(call), wholeNumber(call, '$top', usual)]
  if (top > most || top === 0) throw badRequest(`Invalid value '${top}' for $top query option.`)
  const page = sorted.slice(skip, skip + top)
  const isMore = skip + top < sorted.length
  return call.json({
    '@odata.context': context,
    ...($count === 'true' && { '@odata.count': found.length }),
    value: page.map(view),
    ...(isMore && { '@odata.nextLink': nextLink(call, skip + top) }),
  })
}

function ordered<Item>(items: readonly Item[], orderBy: string, whole: (item: Item) => View) {
  const [name = '', direction = 'asc'] = (orderBy.split(',')[0] ?? '').trim().split(/\s+/)
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1
  const key = (item: Item) => String(whole(item)[name] ?? '')
  return items.toSorted((one, other) => sign * key(one).localeCompare(key(other)))
}

function wholeNumber(call: GraphCall, name: string, usual: number): number {
  const text = call.req.query(name)
  if (text === undefined) return usual
  if (!/^\d+$/.test(text)) throw badRequest(`Invalid value '${text}' for ${name} query option.`)
  return Number(text)
}

/** A search goes on by a token; $skip is refused there. */
function skipOf(call: GraphCall): number {
  return call.req.query('$search') === undefined
    ? wholeNumber(call, '$skip', 0)
    : wholeNumber(call, '$skiptoken', 0)
}

function nextLink(call: GraphCall, skip: number): string {
  const url = new URL(call.req.url)
  const isSearch = url.searchParams.has('$search')
  url.searchParams.set(isSearch ? '$skiptoken' : '$skip', String(skip))
  return call.var.sandbox.origins.graph + url.pathname + url.search
}
