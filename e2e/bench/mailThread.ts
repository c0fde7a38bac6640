/**
 * The HTML of a long thread of mail, about 1 MB, the same each time: messages that quote each other as Gmail nests
 * them and as Outlook puts them below each other, with lists, small tables, links, signatures and styles at each
 * line. Invented words; nobody wrote or received it.
 */

/** Nothing comes after it. */
export const lastWords = 'This is where the thread began.'

const sections = 11
const nested = 8
const words =
  'the plan for spring needs another look before we order paint and timber because the harbour office answered late and their figures differ from ours so please read both lists again and tell Orvela or Tammerik which of them fits the budget of the northern hall'.split(
    ' ',
  )
const people = ['Orvela Quist', 'Tammerik Borg', 'Ilsabet Roan', 'Pell Aldane', 'Wenna Marsk']
const font = 'font-family:Calibri,Arial,sans-serif;font-size:11pt;color:rgb(0,0,0)'

type Random = () => number

/** Outlook's way outside, Gmail's within. */
export function mailThread(seed = 1): string {
  const random = createRandom(seed)
  const parts = Array.from({ length: sections }, () => {
    const head = `<div style="border:none;border-top:solid #E1E1E1 1pt;padding:3pt 0 0"><p class="MsoNormal"><b>From:</b> ${person(random)}<br><b>Subject:</b> ${sentence(random)}</p></div>`
    return `<div class="WordSection1" style="${font}">${head}${quoting(random, nested)}</div>`
  })
  return `<html><body><div dir="ltr">${message(random)}</div>${parts.join('<br>')}<p>${lastWords}</p></body></html>`
}

function quoting(random: Random, depth: number): string {
  const own = `<div dir="ltr">${message(random)}</div>`
  if (depth === 1) return own
  const head = `<div dir="ltr" class="gmail_attr">${person(random)} wrote:<br></div>`
  const style = 'margin:0 0 0 .8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex'
  return `${own}<br><div class="gmail_quote">${head}<blockquote class="gmail_quote" style="${style}">${quoting(random, depth - 1)}</blockquote></div>`
}

function message(random: Random): string {
  const blocks = Array.from({ length: 12 }, () => `${paragraph(random)}${paragraph(random)}`)
  blocks.splice(3, 0, list(random, 'ul'))
  blocks.splice(7, 0, table(random))
  blocks.splice(10, 0, list(random, 'ol'))
  const signature = `<div style="${font}"><div>Best regards</div><div><b>${pick(random, people)}</b></div><div style="color:#666;font-size:9pt">Northern Hall · <a href="https://hall.example.org/">hall.example.org</a></div></div>`
  return `${blocks.join('')}${signature}`
}

function paragraph(random: Random): string {
  const text = Array.from({ length: 3 }, () => sentence(random)).join(' ')
  const style = `margin:0 0 8pt;${font}`
  const kind = random()
  if (kind < 0.3) return `<div style="${style}"><span style="${font}">${text}</span></div>`
  if (kind < 0.5)
    return `<p style="${style}">${sentence(random)} <a href="https://example.org/plan?page=${Math.floor(random() * 900)}">${sentence(random)}</a></p>`
  if (kind < 0.7) return `<p style="${style}"><b>${sentence(random)}</b> ${text} <i>again</i></p>`
  return `<p class="MsoNormal" style="${style}"><span style="${font};background:yellow">${sentence(random)}</span> ${text}</p>`
}

function list(random: Random, tag: 'ul' | 'ol'): string {
  const items = Array.from({ length: 5 }, () => `<li style="${font}">${sentence(random)}</li>`)
  return `<${tag} style="margin-top:0">${items.join('')}</${tag}>`
}

function table(random: Random): string {
  const cell = () =>
    `<td style="border:1px solid #ccc;padding:2pt 5pt" width="120">${pick(random, words)} ${Math.floor(random() * 1000)}</td>`
  const rows = Array.from({ length: 4 }, () => `<tr>${cell()}${cell()}${cell()}</tr>`)
  return `<table style="border-collapse:collapse" cellpadding="0"><tbody>${rows.join('')}</tbody></table>`
}

function sentence(random: Random): string {
  const said = Array.from({ length: 6 + Math.floor(random() * 8) }, () => pick(random, words))
  return `${said.join(' ')}.`
}

const person = (random: Random) => `${pick(random, people)} &lt;someone@example.org&gt;`

const pick = (random: Random, from: readonly string[]) =>
  from[Math.floor(random() * from.length)] ?? ''

/** Numbers below 1 that follow from the seed (mulberry32). */
function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
