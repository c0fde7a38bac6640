/** Mail tips in words, the gravest first. */
import { formatDate } from '#i18n/formats.ts'
import { plainAddress } from '#compose/recipients/plainLabel.ts'
import type { Translate } from '#i18n/useTranslate.ts'
import type { Info } from './info.ts'

export type TipKind = 'restricted' | 'full' | 'moderated' | 'away' | 'members'

export type TipText = { readonly kind: TipKind; readonly text: string }

const day = { dateStyle: 'long', timeStyle: 'short' } as const

export function tipTexts(
  t: Translate,
  { tips }: Pick<Info, 'tips'>,
  address: string,
): readonly TipText[] {
  if (!tips) return []
  const { isRestricted, isFull, isModerated, away, memberCount = 0, externalCount = 0 } = tips
  const all: [boolean, TipKind, () => string][] = [
    [isRestricted, 'restricted', () => t('tips.restricted', { address: plainAddress(address) })],
    [isFull, 'full', () => t('tips.full')],
    [isModerated, 'moderated', () => t('tips.moderated')],
    [away !== undefined, 'away', () => awayText(t, away?.until)],
    [
      memberCount > 1,
      'members',
      () =>
        externalCount > 0
          ? t('tips.membersExternal', { count: memberCount, external: externalCount })
          : t('recipients.members', { count: memberCount }),
    ],
  ]
  return all.flatMap(([isSaid, kind, text]) => (isSaid ? [{ kind, text: text() }] : []))
}

function awayText(t: Translate, until: string | undefined): string {
  return until ? t('tips.awayUntil', { when: formatDate(until, day) }) : t('tips.away')
}
