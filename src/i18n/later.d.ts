/** The words that travel later, and those of the editor: the build cuts them out of the same file (vite.config.ts). */
declare module '*.json?editor' {
  const words: Readonly<Record<string, unknown>>
  export default words
}
declare module '*.json?later' {
  const later: Readonly<Record<string, unknown>>
  export default later
}
