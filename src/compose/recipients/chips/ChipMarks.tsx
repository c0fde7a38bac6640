/** What else a chip shows of its person: outside the organization, and the gravest mail tip. It is said in the chip's description. */
import { ArrowUpRight, BellRing, Moon, OctagonAlert, UserCheck, Users } from 'lucide-react'
import type { TipKind, TipText } from '#compose/recipients/info/tipTexts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'

const icons = {
  restricted: OctagonAlert,
  full: BellRing,
  moderated: UserCheck,
  away: Moon,
  members: Users,
} as const satisfies Record<TipKind, unknown>

type Props = { isExternal: boolean | undefined; tips: readonly TipText[] }

export function ChipMarks({ isExternal, tips: [first] }: Props) {
  const t = useTranslate()
  const Icon = first && icons[first.kind]
  return (
    <>
      {isExternal && (
        <span aria-hidden className="recipient-chip-external">
          <ArrowUpRight size={12} />
          {t('recipients.external')}
        </span>
      )}
      {Icon && (
        <Icon aria-hidden size={14} className={`recipient-chip-tip recipient-chip-${first.kind}`} />
      )}
    </>
  )
}
