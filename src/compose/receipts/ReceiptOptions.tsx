/** The two receipts a sender can ask for. */
import { Switch } from '#ui/Switch.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { Receipts } from './receipts.ts'

type Props = { receipts: Receipts; onChange: (receipts: Receipts) => void }

export function ReceiptOptions({ receipts, onChange }: Props) {
  const say = useWords()
  return (
    <>
      <Switch
        label={say('receipts.read')}
        checked={receipts.read}
        onChange={(read) => onChange({ ...receipts, read })}
      />
      <Switch
        label={say('receipts.delivery')}
        checked={receipts.delivery}
        onChange={(delivery) => onChange({ ...receipts, delivery })}
      />
    </>
  )
}
