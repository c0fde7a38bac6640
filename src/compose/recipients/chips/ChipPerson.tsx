/**
 * Who a chip is: name, address, picture and job title; what its name says that is not so, what the mailbox says to those
 * who write to it, and the other fields that hold the same person.
 */
import { ArrowUpRight } from 'lucide-react'
import { showTurns } from '#i18n/isolate.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Avatar } from '#ui/avatar/Avatar.tsx'
import type { Info } from '#compose/recipients/info/info.ts'
import { tipTexts } from '#compose/recipients/info/tipTexts.ts'
import { useInfo } from '#compose/recipients/info/useInfo.tsx'
import { useProfile } from '#compose/recipients/info/useProfile.tsx'
import { cautionsOf } from '#compose/recipients/cautions.ts'
import { plainAddress } from '#compose/recipients/plainLabel.ts'
import type { LineName } from '#compose/recipients/recipientLines.ts'
import { isInvalidEntry, type Entry, type Recipient } from '#compose/recipients/recipients.ts'

export function ChipPerson({ entry, others }: { entry: Entry; others: readonly LineName[] }) {
  const t = useTranslate()
  const info = useInfo(entry)
  if (isInvalidEntry(entry)) return <p>{t(`recipients.${entry.fault}`, { text: entry.text })}</p>
  return (
    <>
      <Person person={entry} isExternal={info?.isExternal} />
      {cautionsOf(entry).map(({ textKey, values }) => (
        <p key={textKey}>{t(textKey, values)}</p>
      ))}
      {info?.tips && <Tips info={info} address={entry.address} />}
      {others.map((other) => (
        <p key={other}>{t('recipients.alsoIn', { field: t(`recipients.${other}`) })}</p>
      ))}
    </>
  )
}

type PersonProps = { person: Recipient; isExternal: boolean | undefined }

function Person({ person: { name, address }, isExternal }: PersonProps) {
  const t = useTranslate()
  const { title, photo } = useProfile(address)
  return (
    <div className="chip-card-person">
      <Avatar name={name ?? plainAddress(address)} photo={photo} />
      <div>
        {name && (
          <p className="chip-card-name">
            <bdi>{showTurns(name)}</bdi>
          </p>
        )}
        <p className="chip-card-address">
          <bdi>{plainAddress(address)}</bdi>
        </p>
        {title && (
          <p className="chip-card-title">
            <bdi>{title}</bdi>
          </p>
        )}
        {isExternal && (
          <p className="chip-card-external">
            <ArrowUpRight aria-hidden size={14} /> {t('recipients.external')}
          </p>
        )}
      </div>
    </div>
  )
}

function Tips({ info, address }: { info: Info; address: string }) {
  const t = useTranslate()
  return (
    <>
      {tipTexts(t, info, address).map(({ kind, text }) => (
        <div key={kind}>
          <p>{text}</p>
          {kind === 'away' && (
            <blockquote className="chip-card-away">
              <bdi>{info.tips?.away?.text}</bdi>
            </blockquote>
          )}
        </div>
      ))}
    </>
  )
}
