/** Earlier texts of a message, kept with it on this device: the last ten, without files. Pure. */
import type { Body } from '#compose/body/bodyValue.ts'

export type TextVersion = {
  /** When it was known last, in milliseconds since 1970. */
  readonly at: number
  readonly body: Body
}

export type TextHistory = {
  /** Oldest first. */
  readonly versions: readonly TextVersion[]
  /** Another program took most of this one, and the writer has not answered yet. */
  readonly lost?: TextVersion | undefined
}

const mostVersions = 10
/** Of all of them together; the last one is kept whatever its size. */
const mostCharacters = 1_000_000

export function withVersion(history: TextHistory | undefined, version: TextVersion): TextHistory {
  const { versions = [] } = history ?? {}
  const { html, text } = version.body
  if (text.trim() === '' && !version.body.around) return { ...history, versions }
  const others = versions.filter(({ body }) => body.html !== html || body.text !== text)
  return { ...history, versions: bounded([...others, version]) }
}

function bounded(versions: readonly TextVersion[]): readonly TextVersion[] {
  let characters = 0
  const isKept = ({ body }: TextVersion, index: number) => {
    characters += JSON.stringify(body).length
    return index === 0 || (index < mostVersions && characters <= mostCharacters)
  }
  return [...versions].reverse().filter(isKept).reverse()
}
