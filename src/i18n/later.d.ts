/** The words that travel later: the build cuts them out of the same file (vite.config.ts). */
declare module '*.json?later' {
  const later: Readonly<Record<string, unknown>>
  export default later
}
