/** What the build cuts out of emojibase's data (vite.config.ts). */
declare module 'virtual:emoji' {
  const table: readonly string[]
  export default table
}
