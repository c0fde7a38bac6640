/** Every option that is set, near Send, each with the way to it and one to take it back. Nothing set shows nothing. */
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
import { formatDay } from '#compose/flag/formatDay.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { Chip } from '#ui/Chip.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { activeOptions } from './activeOptions.ts'
import type { ActiveOption } from './activeOption.ts'
import './OptionChips.css'

type Props = {
  message: ComposedMessage
  onEdit: (edit: MessageEdit) => void
  /** Shows it in the list of options. */
  onOption: (name: ActiveOption['id']) => void
}

const icons: Record<ActiveOption['id'], typeof Flag> = {
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

export function OptionChips({ message, onEdit, onOption }: Props) {
  const t = useTranslate()
  const options = activeOptions(message)
  if (options.length === 0) return null

  function name({ textKey, values, day }: ActiveOption): string {
    return day ? t(textKey, { day: formatDay(day) }) : t(textKey, values)
  }

  return (
    <ul className="option-chips" aria-label={t('options.set')}>
      {options.map((option) => {
        const Icon = icons[option.id]
        const text = name(option)
        return (
          <li key={option.id} className="option-chips-item">
            <Chip
              icon={<Icon aria-hidden size={14} />}
              text={text}
              onOpen={() => onOption(option.id)}
              removeLabel={t('options.remove', { option: text })}
              onRemove={() => onEdit(option.undo)}
            />
          </li>
        )
      })}
    </ul>
  )
}
