/** When the message is sent, and the way to choose it; only where the page can schedule. */
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { PropertyRow } from '#compose/field/PropertyRow.tsx'
import { formatDate } from '#i18n/formats.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ComposerEnvironment } from './environment.ts'

type Props = Pick<ComposerEnvironment, 'onSchedule' | 'scheduledFor'>

export function ScheduleOption({ onSchedule, scheduledFor }: Props) {
  const t = useTranslate()
  const id = useId()
  if (!onSchedule) return null
  const when = scheduledFor && formatDate(scheduledFor, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <PropertyRow name={t('common.schedule')} id={`${id}-name`}>
      <button
        type="button"
        className={when ? 'property-row-value property-row-set' : 'property-row-value'}
        aria-haspopup="dialog"
        aria-labelledby={`${id}-name ${id}-value`}
        onClick={onSchedule}
      >
        <span id={`${id}-value`} className="property-row-text">
          {when || t('options.sendRightAway')}
        </span>
        <ChevronDown aria-hidden size={14} />
      </button>
    </PropertyRow>
  )
}
