/** The words of the start, and all others, which the build cuts out of the same file (build/parsedTexts.ts). */
declare module '*.json?later' {
  const later: Readonly<Record<string, unknown>>
  export default later
}
declare module '*.json?start' {
  import type { CompactMessage } from '#i18n/compactMessage.ts'
  const start: readonly CompactMessage[]
  export default start
  /** Of the first paint, in the order of the page. */
  export const first: readonly string[]
}
