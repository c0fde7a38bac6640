/** Another mailbox the message is from, in the list of options: its address is typed in a popover. */
import { PopoverRow } from '#compose/field/PopoverRow.tsx'
import { useServerRejectionAt } from '#compose/field/ServerRejectionContext.tsx'
import { recipientText } from '#compose/recipients/recipientText.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { type Sender } from './sender.ts'
import { validateSender } from './typedSender.ts'
import { SenderInput } from './SenderInput.tsx'

type Props = { sender: Sender; onChange: (sender: Sender) => void }

export function SenderField({ sender, onChange }: Props) {
  const t = useTranslate()
  const rejection = useServerRejectionAt('sender')
  const [issue] = validateSender(sender)
  const error = issue ? t(issue.textKey, issue.values) : rejection
  return (
    <PopoverRow
      field="sender"
      name={t('sender.from')}
      value={sender ? recipientText(sender) : t('options.me')}
      isSet={sender !== null}
      error={error}
    >
      {(close) => <SenderInput {...{ sender, error, onChange }} onClose={close} />}
    </PopoverRow>
  )
}
