/** Every option that is set, near Send, each with a way to take it back. Nothing set shows nothing. */
import {
  BellRing,
  CircleOff,
  Flag,
  MailCheck,
  SlidersHorizontal,
  TriangleAlert,
  Type,
  AtSign,
  Braces,
  CalendarX,
  CornerUpLeft,
  Lock,
  Tag,
  UserRound,
} from 'lucide-react'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { Chip } from '#ui/Chip.tsx'
import { formatDate } from '#i18n/formats.ts'
import { useWords } from '#i18n/useTranslate.ts'
import { setOptions } from './activeOptions.ts'
import type { SetOption } from './activeOption.ts'
import './OptionChips.css'

type Props = { message: ComposedMessage; onEdit: (edit: MessageEdit) => void }

const icons: Record<SetOption['id'], typeof Flag> = {
  flag: Flag,
  importance: TriangleAlert,
  headers: SlidersHorizontal,
  read: MailCheck,
  delivery: BellRing,
  sentItems: CircleOff,
  format: Type,
  replyTo: CornerUpLeft,
  sender: UserRound,
  categories: Tag,
  sensitivity: Lock,
  expiry: CalendarX,
  mentions: AtSign,
  openExtension: Braces,
  extendedProperties: Braces,
}

export function OptionChips({ message, onEdit }: Props) {
  const say = useWords()
  const options = setOptions(message)
  if (options.length === 0) return null

  function name({ says, values, day }: SetOption): string {
    if (!day) return say(says, values)
    // The local time is written as if it were UTC, so that no zone moves it to another day.
    const shown = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const
    return say(says, { day: formatDate(`${day}Z`, shown) })
  }

  return (
    <ul className="option-chips" aria-label={say('options.set')}>
      {options.map((option) => {
        const Icon = icons[option.id]
        const text = name(option)
        return (
          <li key={option.id} className="option-chips-item">
            <Chip
              icon={<Icon aria-hidden size={14} />}
              text={text}
              removeLabel={say('options.remove', { option: text })}
              onRemove={() => onEdit(option.undo)}
            />
          </li>
        )
      })}
    </ul>
  )
}
