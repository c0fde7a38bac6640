/**
 * The signature of a deployment with the writer's own properties in place of `{displayName}` and so on. A line all of
 * whose placeholders are empty goes; a word in braces that is no placeholder stays.
 */
import { sanitizeHtml } from '#compose/body/html/sanitizeHtml.ts'
import type { Profile } from '#graph/profile.ts'

type Values = Readonly<Record<string, string>>

const placeholder = /\{(\w+)\}/g

export function fillSignature(html: string, profile: Profile): string {
  const values = valuesOf(profile)
  const fragment = sanitizeHtml(html)
  for (const line of linesOf(fragment)) if (isEmptied(line, values)) removeLine(line)
  const walk = (node: Node) => {
    if (node instanceof Text) node.data = fill(node.data, values)
    if (node instanceof Element) fillAttributes(node, values)
    node.childNodes.forEach(walk)
  }
  walk(fragment)
  const holder = document.createElement('div')
  holder.append(fragment)
  return holder.innerHTML.trim()
}

function valuesOf(profile: Profile): Values {
  const { displayName, mail, jobTitle, department, officeLocation, companyName } = profile
  const { businessPhones, mobilePhone } = profile
  const businessPhone = businessPhones?.[0]
  const all = { displayName, mail, jobTitle, department, officeLocation, companyName }
  const found = { ...all, businessPhone, mobilePhone }
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, value ?? '']))
}

function fill(text: string, values: Values): string {
  return text.replaceAll(placeholder, (whole, name: string) => values[name] ?? whole)
}

function fillAttributes(element: Element, values: Values) {
  for (const { name, value } of [...element.attributes])
    if (['href', 'alt', 'title'].includes(name)) element.setAttribute(name, fill(value, values))
}

type Line = { readonly parent: Node; readonly nodes: readonly ChildNode[] }

const blocks = 'p, div, li, td, th, h1, h2, h3, h4, h5, h6, blockquote, pre'

/** What stands between blocks and line breaks; with the break it ends in. */
function linesOf(parent: ParentNode & Node): readonly Line[] {
  const lines: Line[] = []
  let nodes: ChildNode[] = []
  const end = () => {
    if (nodes.length > 0) lines.push({ parent, nodes })
    nodes = []
  }
  for (const node of parent.childNodes) {
    if (node instanceof Element && holdsLines(node)) {
      end()
      lines.push(...linesOf(node))
    } else {
      nodes.push(node)
      if (node instanceof HTMLBRElement) end()
    }
  }
  end()
  return lines
}

const holdsLines = (element: Element) =>
  element.matches(blocks) || element.querySelector(blocks) !== null

function isEmptied({ nodes }: Line, values: Values): boolean {
  const text = nodes.map((node) => node.textContent ?? '').join('')
  const named = [...text.matchAll(placeholder)].flatMap(([, name = '']) => values[name] ?? [])
  return named.length > 0 && named.every((value) => value === '')
}

/** A block goes with its last line, a row with its last cell. */
function removeLine({ parent, nodes }: Line) {
  nodes.forEach((node) => node.remove())
  if (!(parent instanceof Element) || parent.childNodes.length > 0) return
  const row = parent.matches('td, th') ? parent.closest('tr') : undefined
  if (!row) parent.remove()
  else if (row.textContent.trim() === '' && !row.querySelector('img')) row.remove()
}
