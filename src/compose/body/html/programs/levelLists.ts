/**
 * Slack, Word in a browser and others write deeper items as lists beside the list they belong to; only a number in
 * each item says how deep it is.
 */
import { listTypes, numberKind } from '#compose/body/html/readLists.ts'
import { buildLists, takeOutOfDivisions, type LooseItem } from './buildLists.ts'
import type { ListSign } from './listSign.ts'

export const levelAttributes = ['data-stringify-indent', 'data-aria-level']
const saysLevel = [...levelAttributes.map((name) => `[${name}]`), '[class*="ql-indent-"]']

export function nestByLevel(fragment: DocumentFragment) {
  const items = fragment.querySelectorAll(saysLevel.map((says) => `li${says}`).join(','))
  const lists = new Set([...items].map(({ parentElement }) => parentElement))
  buildLists([...lists].flatMap((list) => (list ? takeItems(list) : [])))
}

/** Each item becomes a block where the list was. */
function takeItems(list: Element): LooseItem[] {
  if (!/^[OU]L$/.test(list.tagName) || list.parentElement?.closest('ul, ol')) return []
  takeOutOfDivisions(list)
  const first = Number(list.getAttribute('start') ?? 1) || 1
  const type = listTypes[numberKind(list) ?? '']
  const found = [...list.children].map((item, index): LooseItem => {
    const block = document.createElement('div')
    block.append(...item.childNodes)
    const sign: ListSign = { isNumber: list.tagName === 'OL', number: first + index, type }
    return { block, list: 'level', level: levelOf(item), signAfter: () => sign }
  })
  list.replaceWith(...found.map(({ block }) => block))
  return found
}

function levelOf(item: Element): number {
  const byClass = /\bql-indent-(\d)\b/.exec(item.className)?.[1]
  const indent = item.getAttribute('data-stringify-indent') ?? byClass
  const level = indent ? Number(indent) + 1 : Number(item.getAttribute('data-aria-level') ?? 1)
  return Math.min(Math.max(Math.trunc(level) || 1, 1), 9)
}
