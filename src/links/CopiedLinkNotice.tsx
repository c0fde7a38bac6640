/** What became of copying the link, what it leaves behind, and the link itself if it has to be copied by hand. */
import { longestMadeLink, type LeftBehind, type MadeLink } from './makeLink.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

export type CopiedLink = Pick<MadeLink, 'url' | 'left'> & {
  readonly end: 'copied' | 'notCopied' | 'tooLong' | 'notMade'
}

const omittedText = {
  files: 'links.leftFiles',
  formatting: 'links.leftFormatting',
  sending: 'links.leftSending',
} as const satisfies Record<LeftBehind, string>

const toneOf = {
  copied: 'success',
  notCopied: 'info',
  tooLong: 'danger',
  notMade: 'danger',
} as const

type Props = { copied: CopiedLink; onDismiss: () => void }

export function CopiedLinkNotice({ copied: { end, url, left }, onDismiss }: Props) {
  const t = useTranslate()
  const close = <Button onClick={onDismiss}>{t('common.close')}</Button>
  const values = {
    left: left.map((part) => t(omittedText[part])).join(' '),
    count: url.length,
    most: longestMadeLink,
  }
  return (
    <Banner tone={toneOf[end]} title={t(`links.${end}`)} actions={close}>
      {t(`links.${end}Explained`, values)}
      {end === 'notCopied' && (
        <TextField
          label={t('links.link')}
          readOnly
          value={url}
          onFocus={({ target }) => target.select()}
        />
      )}
    </Banner>
  )
}
