/** The properties of a message: chips near Send, and the list of options. */
import { ServerRejectionProvider } from '#compose/field/ServerRejectionContext.tsx'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { messageReducer } from '#compose/message/messageReducer.ts'
import type { ComposerEnvironment } from '#compose/options/environment.ts'
import { MailboxItemField, type FetchItem } from '#compose/attachments/MailboxItemField.tsx'
import { ReferenceFields } from '#compose/attachments/ReferenceFields.tsx'
import { MessageOptions } from '#compose/options/MessageOptions.tsx'
import { OptionChips } from '#compose/options/OptionChips.tsx'
import type { IssueField } from '#compose/field/validationIssue.ts'
import { bodies, known, now, withOptions, zone } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import { Clicked, Held, never, nothing } from '#playground/world/stage.tsx'

const newId = () => crypto.randomUUID()

const environment: ComposerEnvironment = {
  ...{ now, zone, newId, onSchedule: nothing, fetchItem: never },
  categories: known,
}

const options =
  (message: Partial<ComposedMessage>, more: Partial<ComposerEnvironment> = {}, at?: IssueField) =>
  () => (
    <ServerRejectionProvider
      rejection={at && { field: at, textKey: 'deliver.refused', values: { code: 'ErrorX' } }}
    >
      <Held value={{ ...emptyMessage, ...message }}>
        {(value, set) => (
          <MessageOptions
            message={value}
            environment={{ ...environment, ...more }}
            onEdit={(edit) => set(messageReducer(value, edit))}
            onClose={nothing}
          />
        )}
      </Held>
    </ServerRejectionProvider>
  )

const opened = (name: string, message: Partial<ComposedMessage> = {}) => {
  const shown = options(message)
  return () => <Clicked on={[`[data-field="${name}"] [aria-haspopup=dialog]`]}>{shown()}</Clicked>
}

const dated = { on: true, timeZone: 'W. Europe Standard Time' } as const

const item = (fetchItem: FetchItem) => () => (
  <Clicked on={['input=AAMkAGI1', 'button:not(:disabled)']}>
    <MailboxItemField {...{ fetchItem, newId }} onAttach={nothing} />
  </Clicked>
)

/** What only programs read. */
const forPrograms: Partial<ComposedMessage> = {
  openExtension: {
    name: 'Com.Contoso.Deal',
    rows: [
      { id: 'a', name: 'amount', type: 'number', value: '12' },
      { id: 'b', name: 'closed', type: 'boolean', value: 'perhaps' },
    ],
  },
  extendedProperties: [{ id: 'p', property: 'String 0x1045', value: 'x' }],
}

export const stories: readonly Story[] = [
  {
    name: 'OptionChips',
    states: {
      all: () => (
        <OptionChips
          message={{
            ...emptyMessage,
            ...withOptions,
            ...forPrograms,
            body: { ...bodies.plain, format: 'text' },
          }}
          onEdit={nothing}
          onOption={nothing}
        />
      ),
    },
  },
  {
    name: 'MessageOptions',
    pageHeight: 760,
    states: {
      'nothing set': options({}),
      'all set': options(withOptions),
      'what only programs read': options(forPrograms, { isBeta: true }),
      'a flag that ends before it begins': options({
        flag: { ...dated, start: '2026-03-09T09:00', due: '2026-03-06T17:00' },
      }),
      'refused by Graph': options(withOptions, {}, 'categories'),
      'a cloud without flag, headers, categories': options(withOptions, {
        capabilities: { flag: false, headers: false, categories: false },
      }),
      scheduled: options({}, { scheduledFor: '2026-03-03T07:00:00Z' }),
      'the flag, opened': opened('flag'),
      'the expiry, opened': opened('expiry', withOptions),
      'another sender, opened': opened('sender', withOptions),
    },
  },
  {
    name: 'MailboxItemField',
    states: {
      empty: () => <MailboxItemField fetchItem={never} newId={newId} onAttach={nothing} />,
      'an event, found': item(async () => 'event'),
      'being looked for': item(never),
      'not understood': item(async () => 'unreadable'),
      'not there': item(async () => 'gone'),
      failed: item(() => Promise.reject(new Error())),
    },
  },
  {
    name: 'ReferenceFields',
    states: {
      'where Graph has no such thing': () => (
        <ReferenceFields isBeta={false} newId={newId} onAttach={nothing} />
      ),
      beta: () => <ReferenceFields isBeta newId={newId} onAttach={nothing} />,
      'beta, incomplete': () => (
        <Clicked on={['button']}>
          <ReferenceFields isBeta newId={newId} onAttach={nothing} />
        </Clicked>
      ),
    },
  },
]
