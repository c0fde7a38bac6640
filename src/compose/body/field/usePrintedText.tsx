/** On paper a plain field would be cut off: for printing its text is put where printText.css shows it. */
import { useEffect, type RefObject } from 'react'

export function usePrintedText(field: RefObject<HTMLTextAreaElement | null>) {
  useEffect(() => {
    const place = field.current?.parentElement
    const show = () => {
      if (field.current) place?.setAttribute('data-printed', field.current.value)
    }
    const hide = () => place?.removeAttribute('data-printed')
    window.addEventListener('beforeprint', show)
    window.addEventListener('afterprint', hide)
    return () => {
      window.removeEventListener('beforeprint', show)
      window.removeEventListener('afterprint', hide)
    }
  }, [field])
}
