/** When a message shall leave: a usual time or one of the writer's own, in the zone of this device. */
import { useState } from 'react'
import { clockHint } from '#compose/flag/clockHint.ts'
import { ClockNotice, type ClockOff } from '#compose/flag/ClockNotice.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import { presetTime, sendPresets, sendTimeFault, toSendAt, type SendPreset } from './sendTimes.ts'
import './ScheduleDialog.css'

type Props = {
  /** This moment as local time, `YYYY-MM-DDTHH:mm`. */
  now: () => string
  zone: string
  clockOff?: ClockOff | undefined
  /** `sendAt` in UTC, ISO 8601 with Z. */
  onSchedule: (sendAt: string) => void
  onClose: () => void
}

const words: Readonly<Record<SendPreset, TextKey>> = {
  tomorrowMorning: 'schedule.tomorrowMorning',
  mondayMorning: 'schedule.mondayMorning',
}

export function ScheduleDialog({ now, zone, clockOff, onSchedule, onClose }: Props) {
  const t = useTranslate()
  const [time, setTime] = useState(() => presetTime('tomorrowMorning', now()))
  const [fault, setFault] = useState<TextKey>()
  const hint = useTimeHint(time, zone)

  function choose(chosen: string) {
    setTime(chosen)
    setFault(undefined)
  }

  function schedule() {
    const found = sendTimeFault(time, zone, Date.now())
    const sendAt = toSendAt(time, zone)
    if (found || !sendAt) setFault(`schedule.${found ?? 'incomplete'}`)
    else onSchedule(sendAt)
  }

  const actions = (
    <>
      <Button kind="outline" onClick={onClose}>
        {t('common.cancel')}
      </Button>
      <Button kind="primary" onClick={schedule}>
        {t('common.schedule')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('schedule.sendLater')} actions={actions} onClose={onClose}>
      <ClockNotice clockOff={clockOff} />
      <Presets time={time} now={now()} onChoose={choose} />
      <TextField
        type="datetime-local"
        label={t('schedule.sendAt')}
        hint={hint}
        error={fault && t(fault)}
        max="9999-12-31T23:59"
        value={time}
        onChange={({ target }) => choose(target.value)}
      />
    </Dialog>
  )
}

type PresetsProps = { time: string; now: string; onChoose: (time: string) => void }

function Presets({ time, now, onChoose }: PresetsProps) {
  const t = useTranslate()
  return (
    <div role="group" aria-label={t('schedule.presets')} className="schedule-dialog-presets">
      {sendPresets.map((preset) => (
        <Button
          key={preset}
          kind="outline"
          aria-pressed={time === presetTime(preset, now)}
          onClick={() => onChoose(presetTime(preset, now))}
        >
          {t(words[preset])}
        </Button>
      ))}
    </div>
  )
}

/** The zone, after what is odd about this time in it. */
function useTimeHint(time: string, zone: string): string {
  const t = useTranslate()
  const odd = clockHint(time, zone, 'us')
  const inZone = t('schedule.inZone', { zone })
  return odd ? `${t(odd.textKey, odd.values)} ${inZone}` : inZone
}
