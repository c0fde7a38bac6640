/** The name a message is saved under: its subject, without what file systems refuse. */
const LONGEST = 80

export function emlFileName(subject: string, otherwise: string): string {
  const name = subject
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
  const cut = [...name]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(cut)
  return `${cut === '' || isReserved ? otherwise : cut}.eml`
}
