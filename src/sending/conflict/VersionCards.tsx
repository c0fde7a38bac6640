/** The two versions side by side: when each was written, and where they differ. */
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Excerpt, Versions } from './versionsOf.ts'
import './VersionCards.css'

type Props = { versions: Versions; changedAt: string }

export function VersionCards({ versions, changedAt }: Props) {
  const t = useTranslate()
  if (versions.mine.length === 0) return null
  return (
    <div className="versions">
      <Card title={t('conflict.mine')} when={t('conflict.here')} excerpts={versions.mine} />
      <Card title={t('conflict.theirs')} when={changedAt} excerpts={versions.theirs} />
    </div>
  )
}

type CardProps = { title: string; when: string; excerpts: readonly Excerpt[] }

function Card({ title, when, excerpts }: CardProps) {
  const t = useTranslate()
  return (
    <section className="version" aria-label={title}>
      <h3 className="version-title">{title}</h3>
      <p className="version-when">{when}</p>
      {excerpts.map(({ line, before, changed, after }, index) => (
        <p key={index} className="version-text" dir="auto" translate="no">
          {line && <span className="version-line">{t(`recipients.${line}`)}</span>}
          {before}
          {changed && <mark className="version-changed">{changed}</mark>}
          {after}
          {before + changed + after === '' && t('conflict.nothingThere')}
        </p>
      ))}
    </section>
  )
}
