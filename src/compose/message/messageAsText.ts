/**
 * The whole message as plain text, to be copied or saved where nothing else is left. It never fails,
 * whatever is wrong with the message: what cannot be read is left out.
 */
import type { ComposedMessage } from './message.ts'

const lines = ['to', 'cc', 'bcc'] as const

export function messageAsText(message: ComposedMessage): string {
  const loose: Loose = isObject(message) ? message : {}
  const people = lines.flatMap((line) => {
    const entries = asList(loose[line]).map(toEntry).filter(Boolean).join(', ')
    return entries && `${line[0]?.toUpperCase()}${line.slice(1)}: ${entries}`
  })
  const subject = toText(loose['subject'])
  const body = isObject(loose['body']) ? loose['body'] : {}
  const head = [...people, subject && `Subject: ${subject}`].filter(Boolean)
  return [...head, ...(head.length > 0 ? [''] : []), toText(body['text'])].join('\n')
}

type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const toText = (value: unknown): string => (typeof value === 'string' ? value : '')

function toEntry(entry: unknown): string {
  if (!isObject(entry)) return ''
  const address = toText(entry['address']) || toText(entry['text'])
  const name = toText(entry['name'])
  return name ? `${name} <${address}>` : address
}
