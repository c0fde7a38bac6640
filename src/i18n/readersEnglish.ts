/** English as it is written where the reader lives: “14:28” or “2:28 PM”. */
export function readersEnglish(): string {
  const wanted = globalThis.navigator?.language ?? ''
  return /^en(-|$)/.test(wanted) ? wanted : 'en'
}
