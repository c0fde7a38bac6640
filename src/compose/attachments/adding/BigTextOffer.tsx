/** Text that was too long for the body: offered as a file, or left out. */
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = {
  texts: readonly string[]
  onAttach: (files: readonly File[]) => void
  onDismiss: () => void
}

export function BigTextOffer({ texts, onAttach, onDismiss }: Props) {
  const t = useTranslate()
  if (texts.length === 0) return null
  const count = texts.reduce((sum, text) => sum + text.length, 0)
  const attach = () =>
    onAttach(
      texts.map((text, index) => {
        const name = t('body.bigTextFile', { number: index + 1 })
        return new File([text], name, { type: 'text/plain' })
      }),
    )
  const actions = (
    <>
      <Button kind="outline" onClick={attach}>
        {t('body.attachText')}
      </Button>
      <Button onClick={onDismiss}>{t('common.close')}</Button>
    </>
  )
  return (
    <Banner
      tone="warning"
      title={t('body.bigText', { texts: texts.length, count })}
      actions={actions}
    />
  )
}
