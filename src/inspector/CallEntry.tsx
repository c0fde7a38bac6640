/** One call in the list: method and path first, then its facts; headers and body when opened. */
import type { ReactNode } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import './CallEntry.css'

export type Fact = { readonly label: string; readonly value: string }

type Props = {
  method: string
  path: string
  /** What can be said in a word or two, beside the path. */
  brief: readonly string[]
  details: readonly Fact[]
  body: string | undefined
  isOpen: boolean
  hasFailed?: boolean
  children?: ReactNode
}

/** It scrolls, so the keyboard has to get into it. */
const scroller = { tabIndex: 0, role: 'group' }

export function CallEntry({
  method,
  path,
  brief,
  details,
  body,
  isOpen,
  hasFailed,
  children,
}: Props) {
  const t = useTranslate()
  return (
    <li className="call-entry" data-failed={hasFailed || undefined}>
      <details open={isOpen}>
        <summary className="call-entry-summary">
          <span className="call-entry-line">
            <strong>{method}</strong> {path}
          </span>{' '}
          <span className="call-entry-brief">{brief.join(' · ')}</span>
        </summary>
        <dl className="call-entry-details">
          {details.map(({ label, value }) => (
            <div key={label + value}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {body !== undefined && (
          <pre
            className="call-entry-body"
            aria-label={t('inspector.bodyOf', { call: `${method} ${path}` })}
            {...scroller}
          >
            {body}
          </pre>
        )}
      </details>
      {children}
    </li>
  )
}
