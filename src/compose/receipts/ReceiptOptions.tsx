/** The two receipts a sender can ask for. */
import { Switch } from '#ui/Switch.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Receipts } from './receipts.ts'

type Props = { receipts: Receipts; onChange: (receipts: Receipts) => void }

export function ReceiptOptions({ receipts, onChange }: Props) {
  const t = useTranslate()
  return (
    <>
      <Switch
        field="read"
        label={t('options.readReceipt')}
        name={t('receipts.read')}
        checked={receipts.read}
        onChange={(read) => onChange({ ...receipts, read })}
      />
      <Switch
        field="delivery"
        label={t('options.deliveryReceipt')}
        name={t('receipts.delivery')}
        checked={receipts.delivery}
        onChange={(delivery) => onChange({ ...receipts, delivery })}
      />
    </>
  )
}
