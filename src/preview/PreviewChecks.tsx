/** What is doubtful in the message, each with the way to it. */
import { CircleAlert, Contrast, Globe, Image, Link, type LucideIcon } from 'lucide-react'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import type { Finding } from './finding.ts'

const shown: Readonly<Record<Finding['kind'], readonly [LucideIcon, TextKey, TextKey]>> = {
  noAlt: [Image, 'preview.noAlt', 'preview.named'],
  remotePicture: [Globe, 'preview.remotePicture', 'preview.remoteWhy'],
  largePicture: [Image, 'preview.largePicture', 'preview.largeWhy'],
  otherTarget: [Link, 'preview.otherTarget', 'preview.otherTargetWhy'],
  lowContrast: [Contrast, 'preview.lowContrast', 'preview.quoted'],
  unsupported: [CircleAlert, 'preview.unsupported', 'preview.unsupportedWhy'],
}

type Props = { findings: readonly Finding[]; onShow: (finding: Finding) => void }

export function PreviewChecks({ findings, onShow }: Props) {
  const t = useTranslate()
  return (
    <section className="preview-section">
      <h3 className="preview-heading">{t('preview.toCheck', { count: findings.length })}</h3>
      <ul className="preview-findings">
        {findings.map((finding, index) => {
          const { kind, name, detail = '' } = finding
          const [Icon, what, why] = shown[kind]
          return (
            <li key={index} className="preview-finding">
              <Icon aria-hidden size={18} strokeWidth={1.75} />
              <div className="preview-lines">
                <p>{t(what)}</p>
                <p className="preview-quiet">{t(why, { name, detail })}</p>
              </div>
              <Button
                kind="outline"
                aria-label={t('preview.showWhat', { what: t(what), name })}
                onClick={() => onShow(finding)}
              >
                {t('preview.show')}
              </Button>
            </li>
          )
        })}
      </ul>
      <p className="preview-quiet">{t('preview.differ')}</p>
    </section>
  )
}
