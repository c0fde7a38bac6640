/** The buttons that open what lies beside the sheet. */
import { Braces, SlidersHorizontal } from 'lucide-react'
import { IconButton } from '#ui/IconButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = {
  isLocked: boolean
  showsOptions: boolean
  showsRequest: boolean
  onOptions: () => void
  onRequest: () => void
}

export function PanelButtons({ isLocked, showsOptions, showsRequest, ...on }: Props) {
  const t = useTranslate()
  return (
    <>
      <span inert={isLocked}>
        <IconButton
          label={t('compose.options')}
          data-refocus-id="options"
          icon={<SlidersHorizontal aria-hidden size={18} />}
          aria-expanded={showsOptions}
          onClick={on.onOptions}
        />
      </span>
      <IconButton
        label={t('common.apiRequest')}
        icon={<Braces aria-hidden size={18} />}
        aria-expanded={showsRequest}
        onClick={on.onRequest}
      />
    </>
  )
}
