/** The custom headers in the options, or why there are none. */
import { HeaderRows } from '#compose/headers/HeaderRows.tsx'
import { mostHeaders, noHeaders } from '#compose/headers/headers.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ComposerEnvironment } from './environment.ts'
import { UnsupportedOption } from './UnsupportedOption.tsx'
import { OptionsSection } from './OptionsSection.tsx'

type Props = {
  message: ComposedMessage
  environment: ComposerEnvironment
  onEdit: (edit: MessageEdit) => void
}

export function HeadersSection({ message, environment, onEdit }: Props) {
  const t = useTranslate()
  const { headers } = message
  const heading = t('headers.heading')
  if (environment.capabilities?.headers === false)
    return (
      <OptionsSection heading={heading} place="headers">
        <UnsupportedOption
          textKey="options.noHeaders"
          onRemove={
            headers.length > 0
              ? () => onEdit({ type: 'headersSet', headers: noHeaders })
              : undefined
          }
        />
      </OptionsSection>
    )
  const count = t('headers.counter', { count: headers.length, most: mostHeaders })
  return (
    <OptionsSection heading={heading} hint={count} place="headers">
      <HeaderRows
        headers={headers}
        newId={environment.newId}
        onChange={(changed) => onEdit({ type: 'headersSet', headers: changed })}
      />
    </OptionsSection>
  )
}
