/** When a letter shall leave: a usual time or one of the writer's own, in the zone of this device. */
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useWords } from '#words/useWords.ts'
import type { WordId } from '#words/words.ts'
import { presetTime, sendPresets, sendTimeFault, toSendAt, type SendPreset } from './sendTimes.ts'
import './ScheduleDialog.css'

type Props = {
  /** This moment as local time, `YYYY-MM-DDTHH:mm`. */
  now: () => string
  zone: string
  /** `sendAt` in UTC, ISO 8601 with Z. */
  onSchedule: (sendAt: string) => void
  onClose: () => void
}

const words: Readonly<Record<SendPreset, WordId>> = {
  tomorrowMorning: 'schedule.tomorrowMorning',
  mondayMorning: 'schedule.mondayMorning',
}

export function ScheduleDialog({ now, zone, onSchedule, onClose }: Props) {
  const say = useWords()
  const [time, setTime] = useState(() => presetTime('tomorrowMorning', now()))
  const [fault, setFault] = useState<WordId>()

  function choose(chosen: string) {
    setTime(chosen)
    setFault(undefined)
  }

  function schedule() {
    const found = sendTimeFault(time, now())
    if (found) setFault(`schedule.${found}`)
    else onSchedule(toSendAt(time))
  }

  const actions = (
    <>
      <Button kind="outline" onClick={onClose}>
        {say('schedule.cancel')}
      </Button>
      <Button kind="primary" onClick={schedule}>
        {say('schedule.schedule')}
      </Button>
    </>
  )
  return (
    <Dialog title={say('schedule.sendLater')} actions={actions} onClose={onClose}>
      <div role="group" aria-label={say('schedule.presets')} className="schedule-dialog-presets">
        {sendPresets.map((preset) => (
          <Button
            key={preset}
            kind="outline"
            aria-pressed={time === presetTime(preset, now())}
            onClick={() => choose(presetTime(preset, now()))}
          >
            {say(words[preset])}
          </Button>
        ))}
      </div>
      <TextField
        type="datetime-local"
        label={say('schedule.sendAt')}
        hint={say('schedule.inZone', { zone })}
        error={fault && say(fault)}
        max="9999-12-31T23:59"
        value={time}
        onChange={({ target }) => choose(target.value)}
      />
    </Dialog>
  )
}
