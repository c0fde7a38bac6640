/** Says who is in another field already, as soon as somebody is added here too; the card shows it (ChipCard.tsx). */
import { useEffect, useRef } from 'react'
import { spokenName } from '#compose/recipients/additionText.ts'
import type { ChipsProps } from '#compose/recipients/chipsProps.ts'
import { isLine } from '#compose/recipients/recipientLines.ts'
import { newEntries } from '#compose/recipients/recipients.ts'
import { joinSaid } from '#i18n/names.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { announce } from '#ui/announce.ts'
import { alsoIn } from './moveEntries.ts'

/** Of a longer list nobody wants to hear each. */
const MOST = 3

export function useAnnounceTwice({ field, entries, lines }: ChipsProps): void {
  const t = useTranslate()
  const seen = useRef({ lines, entries })
  useEffect(() => {
    const before = seen.current
    seen.current = { lines, entries }
    // Another message was opened.
    if (!lines || before.lines !== lines || !isLine(field)) return
    const twice = newEntries(before.entries, entries)
      .map((entry) => ({ entry, others: alsoIn(lines.read(), field, entry) }))
      .filter(({ others }) => others.length > 0)
    for (const { entry, others } of twice.slice(0, MOST)) {
      const where = others.map((other) =>
        t('recipients.alsoIn', { field: t(`recipients.${other}`) }),
      )
      announce(`${spokenName(entry)}: ${joinSaid(where)}`)
    }
  }, [field, entries, lines, t])
}
