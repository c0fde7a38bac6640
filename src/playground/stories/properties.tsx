/** The fields of single properties: flag, expiry, categories, sender, headers. */
import { AllowCategories } from '#app/panels/AllowCategories.tsx'
import { CategoriesField } from '#compose/categories/CategoriesField.tsx'
import { ExpiryOptions } from '#compose/expiry/ExpiryOptions.tsx'
import { ClockNotice } from '#compose/flag/ClockNotice.tsx'
import type { Flag } from '#compose/flag/flag.ts'
import { FlagOptions } from '#compose/flag/FlagOptions.tsx'
import { HeaderRows } from '#compose/headers/HeaderRows.tsx'
import type { HeaderRow } from '#compose/headers/headers.ts'
import { SenderInput } from '#compose/sender/SenderInput.tsx'
import { adele } from '#testing/fakeAuth.ts'
import { known, now, people, zone } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import { Clicked, Held, nothing } from '#playground/world/stage.tsx'
import { World } from '#playground/world/World.tsx'

const newId = () => crypto.randomUUID()
const flag = (value: Flag) => () => (
  <Held value={value}>
    {(held, onChange) => <FlagOptions flag={held} {...{ now, zone, onChange }} onClose={nothing} />}
  </Held>
)

const headers = (value: readonly HeaderRow[]) => () => (
  <Held value={value}>
    {(held, onChange) => <HeaderRows headers={held} newId={newId} onChange={onChange} />}
  </Held>
)

const dated = { on: true, timeZone: 'W. Europe Standard Time' } as const
const hour = 3_600_000

export const stories: readonly Story[] = [
  {
    name: 'FlagOptions',
    states: {
      off: flag({ on: false }),
      'on, no dates': flag(dated),
      tomorrow: flag({ ...dated, start: '2026-03-03T09:00', due: '2026-03-03T17:00' }),
      'own dates': flag({ ...dated, start: '2026-03-09T09:00', due: '2026-03-20T17:00' }),
      'ends before it begins': flag({
        ...dated,
        start: '2026-03-09T09:00',
        due: '2026-03-06T17:00',
      }),
    },
  },
  {
    name: 'ExpiryOptions',
    states: {
      never: () => (
        <ExpiryOptions
          expiry={{ on: false }}
          {...{ now, zone, error: undefined, onChange: nothing, onClose: nothing }}
        />
      ),
      'a time, with the calendar': () => (
        <Clicked on={['.date-time-picker-button']}>
          <ExpiryOptions
            expiry={{ on: true, at: '2026-04-01T17:00', timeZone: zone }}
            {...{ now, zone, error: undefined, onChange: nothing, onClose: nothing }}
          />
        </Clicked>
      ),
    },
  },
  {
    name: 'CategoriesField',
    states: {
      none: () => <CategoriesField categories={[]} known={[]} onChange={nothing} />,
      'two, one of them unknown to the mailbox': () => (
        <CategoriesField categories={['Red category', 'My own']} known={known} onChange={nothing} />
      ),
    },
  },
  {
    name: 'AllowCategories',
    states: {
      offered: () => (
        <World granted={['User.Read']}>
          {({ ready }) => <AllowCategories ready={ready} account={adele} />}
        </World>
      ),
    },
  },
  {
    name: 'SenderInput',
    states: {
      somebody: () => (
        <SenderInput sender={people.megan} error={undefined} onChange={nothing} onClose={nothing} />
      ),
      'no address': () => (
        <SenderInput
          sender={people.invalid}
          error="“dana” isn’t a valid email address."
          onChange={nothing}
          onClose={nothing}
        />
      ),
    },
  },
  {
    name: 'HeaderRows',
    states: {
      none: headers([]),
      two: headers([
        { id: 'a', name: 'x-project', value: 'Harbour' },
        { id: 'b', name: 'x-step', value: '2' },
      ]),
      'a name that is not allowed': headers([{ id: 'a', name: 'subject', value: 'x' }]),
      'as many as there can be': headers(
        ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: `x-${id}`, value: id })),
      ),
    },
  },
  {
    name: 'ClockNotice',
    states: {
      ahead: () => <ClockNotice clockOff={async () => 3 * hour} />,
      behind: () => <ClockNotice clockOff={async () => -48 * hour} />,
    },
  },
]
