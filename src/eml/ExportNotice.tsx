/** What a downloaded letter leaves out, or that there is none. */
import type { Problem } from '#compose/field/validationIssue.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'

export type DownloadEnd = {
  readonly end: 'downloaded' | 'notDownloaded'
  readonly left: readonly Pick<Problem, 'says' | 'values'>[]
}

export function DownloadNotice({ end, left, onDismiss }: DownloadEnd & { onDismiss: () => void }) {
  const say = useWords()
  const close = <Button onClick={onDismiss}>{say('common.close')}</Button>
  const sentences = left.map(({ says, values }) => say(says, values))
  return (
    <Banner
      tone={end === 'downloaded' ? 'info' : 'danger'}
      title={say(`eml.${end}`)}
      actions={close}
    >
      {end === 'downloaded' ? sentences.join(' ') : say('eml.notDownloadedExplained')}
    </Banner>
  )
}
