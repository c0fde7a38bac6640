/** The parts without words or mail of their own: src/ui. */
import { Flag, Mail, Pencil, Send, Trash2 } from 'lucide-react'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Calendar } from '#ui/calendar/Calendar.tsx'
import { Chip } from '#ui/Chip.tsx'
import { ChoiceStrip } from '#ui/ChoiceStrip.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { Select } from '#ui/Select.tsx'
import { Switch } from '#ui/Switch.tsx'
import { TextField } from '#ui/TextField.tsx'
import { WordedButton } from '#ui/WordedButton.tsx'
import type { Story } from '#playground/story.ts'
import { Held, nothing } from '#playground/world/stage.tsx'

const sentence =
  'A sentence that says what happened, and what it means for the message that is open.'
const turns = { previousMonth: 'Previous month', nextMonth: 'Next month' }
const options = ['Apples', 'Pears', 'Plums'].map((label) => ({ value: label, label }))

const banner = (tone: 'info' | 'success' | 'warning' | 'danger') => () => (
  <Banner
    {...{ tone, title: 'What happened.' }}
    actions={
      <>
        <Button kind="outline">{'Fix it'}</Button>
        <Button>{'Close'}</Button>
      </>
    }
  >
    {sentence}
  </Banner>
)

const month =
  (value: string | undefined, firstDay: number, min = '') =>
  () => (
    <Held value={value}>
      {(day, set) => (
        <Calendar
          {...{ firstDay, min, labels: turns }}
          value={day}
          today="2026-03-02"
          locale={firstDay === 7 ? 'en-US' : 'en-GB'}
          onChange={set}
        />
      )}
    </Held>
  )

const toggled = (hint?: string) => () => (
  <Held value={true}>
    {(checked, onChange) => <Switch label="Read receipt" {...{ checked, onChange, hint }} />}
  </Held>
)

export const stories: readonly Story[] = [
  {
    name: 'Button',
    states: {
      primary: () => <Button kind="primary">{'Send'}</Button>,
      outline: () => <Button kind="outline">{'Cancel'}</Button>,
      quiet: () => <Button>{'Close'}</Button>,
      'with an icon': () => <Button icon={<Pencil aria-hidden size={18} />}>{'Edit'}</Button>,
      'primary, disabled': () => (
        <Button kind="primary" disabled>
          {'Send'}
        </Button>
      ),
      'outline, disabled': () => (
        <Button kind="outline" disabled>
          {'Cancel'}
        </Button>
      ),
      'quiet, disabled': () => <Button disabled>{'Close'}</Button>,
      'nothing to do': () => <Button aria-disabled>{'Discard'}</Button>,
      pressed: () => <Button aria-pressed>{'Original size'}</Button>,
      expanded: () => <Button aria-expanded>{'Drafts'}</Button>,
    },
  },
  {
    name: 'IconButton',
    states: {
      quiet: () => <IconButton label="Discard" icon={<Trash2 aria-hidden size={18} />} />,
      primary: () => (
        <IconButton kind="primary" label="Send" icon={<Send aria-hidden size={18} />} />
      ),
      pressed: () => <IconButton aria-pressed label="Flag" icon={<Flag aria-hidden size={18} />} />,
      disabled: () => <IconButton disabled label="Flag" icon={<Flag aria-hidden size={18} />} />,
    },
  },
  {
    name: 'WordedButton',
    states: {
      whole: () => <WordedButton label="Attach" icon={<Mail aria-hidden size={18} />} />,
      'a shorter word': () => (
        <WordedButton label="Attach files" word="Attach" icon={<Mail aria-hidden size={18} />} />
      ),
    },
  },
  {
    name: 'Banner',
    states: {
      info: banner('info'),
      success: banner('success'),
      warning: banner('warning'),
      danger: banner('danger'),
      'title alone': () => <Banner tone="success" title="Saved to the folder." />,
    },
  },
  {
    name: 'Chip',
    states: {
      plain: () => <Chip text="High importance" removeLabel="Remove" onRemove={nothing} />,
      'with an icon, leads somewhere': () => (
        <Chip
          icon={<Flag aria-hidden size={14} />}
          text="Follow up on Friday"
          removeLabel="Remove"
          onRemove={nothing}
          onOpen={nothing}
        />
      ),
      long: () => <Chip text={sentence} removeLabel="Remove" onRemove={nothing} />,
    },
  },
  {
    name: 'ChoiceStrip',
    states: {
      three: () => (
        <Held value="Pears">
          {(value, onChoose) => (
            <ChoiceStrip label="Fruit" choices={options} {...{ value, onChoose }} />
          )}
        </Held>
      ),
    },
  },
  {
    name: 'Switch',
    states: {
      plain: toggled(),
      'with a hint': toggled(sentence),
      off: () => <Switch label="Read receipt" checked={false} onChange={nothing} />,
    },
  },
  {
    name: 'Select',
    states: {
      plain: () => <Select label="Fruit" options={options} />,
      'with a hint': () => <Select label="Fruit" hint={sentence} options={options} />,
      disabled: () => <Select label="Fruit" disabled options={options} />,
    },
  },
  {
    name: 'TextField',
    states: {
      empty: () => <TextField label="Name" placeholder="x-" />,
      filled: () => <TextField label="Name" defaultValue="x-project" />,
      'with a hint': () => <TextField label="Name" hint={sentence} />,
      wrong: () => <TextField label="Name" defaultValue="project" error={sentence} />,
      'without a visible label': () => <TextField label="Name" labelHidden defaultValue="x-a" />,
      'read only': () => <TextField label="Link" readOnly defaultValue="https://contoso.com" />,
      disabled: () => <TextField label="Name" disabled defaultValue="x-project" />,
      'day and time': () => <TextField label="Due" type="datetime-local" />,
    },
  },
  {
    name: 'ProgressBar',
    states: {
      'a third': () => <ProgressBar label="Upload" value={1} max={3} />,
      done: () => <ProgressBar label="Upload" value={3} max={3} />,
    },
  },
  {
    name: 'Calendar',
    states: {
      'today, nothing chosen': month(undefined, 1),
      'a day chosen': month('2026-03-19', 1),
      'nothing before today': month('2026-03-06', 1, '2026-03-02'),
      'a week from Sunday': month('2026-03-19', 7),
    },
  },
]
