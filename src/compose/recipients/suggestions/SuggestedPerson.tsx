/** A person or group of the list: photo or initials, name, address, job title, and whether it is outside the organization. */
import { ArrowUpRight, Users, X } from 'lucide-react'
import type { MouseEvent } from 'react'
import { showTurns } from '#i18n/isolate.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Avatar } from '#ui/avatar/Avatar.tsx'
import { plainAddress } from '#compose/recipients/plainLabel.ts'
import { begunAt } from './isBegunBy.ts'
import type { Suggestion } from './suggest.ts'
import { usePhoto } from './usePhoto.tsx'

type Props = { person: Suggestion; query: string; onForget: () => void }

export function SuggestedPerson({ person, query, onForget }: Props) {
  const t = useTranslate()
  const photo = usePhoto(person.photo)
  const { name, title, group, forget } = person
  const address = plainAddress(person.address)
  const details = [group && t('suggestions.group'), name && address, title].filter(
    (one) => one !== undefined,
  )
  return (
    <>
      {group ? <GroupMark /> : <Avatar name={name ?? address} photo={photo} />}
      <span className="suggestion-list-who">
        <span className="suggestion-list-name">
          <bdi>
            <Begun name={name ?? address} query={query} />
          </bdi>
        </span>{' '}
        <span className="suggestion-list-address">
          {details.map((detail, at) => (
            <span key={detail}>
              {at > 0 && ' · '}
              <bdi>{detail}</bdi>
            </span>
          ))}
        </span>
      </span>{' '}
      <Marks person={person} />
      {forget && <Forget onForget={onForget} />}
    </>
  )
}

function GroupMark() {
  return (
    <span className="face suggestion-list-group">
      <Users aria-hidden size={16} />
    </span>
  )
}

function Marks({ person: { isExternal, group } }: { person: Suggestion }) {
  const t = useTranslate()
  return (
    <>
      {isExternal && (
        <span className="suggestion-list-external">
          <ArrowUpRight aria-hidden size={14} />
          {t('recipients.external')}
        </span>
      )}
      {group?.count !== undefined && (
        <span className="suggestion-list-count">
          {t('recipients.members', { count: group.count })}
        </span>
      )}
    </>
  )
}

/** For a pointer; keys have Delete (inputAction.ts), because what is in an option can't have the focus. */
function Forget({ onForget }: { onForget: () => void }) {
  const t = useTranslate()
  function press(event: MouseEvent) {
    event.stopPropagation()
    onForget()
  }
  return (
    <span
      aria-hidden
      className="suggestion-list-forget"
      title={t('suggestions.forget')}
      onClick={press}
    >
      <X size={14} />
    </span>
  )
}

function Begun({ name, query }: { name: string; query: string }) {
  const found = begunAt(name, query)
  const shown = showTurns(name)
  if (!found || shown !== name) return shown
  const [start, end] = found
  return (
    <>
      {name.slice(0, start)}
      <b>{name.slice(start, end)}</b>
      {name.slice(end)}
    </>
  )
}
