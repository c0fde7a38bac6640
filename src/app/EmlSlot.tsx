/** The place for what is asked and said about a saved message; what stands there is loaded then. */
import type { useOpenEml } from './useOpenEml.ts'
import { lazyPart } from '#compose/lazyPart.tsx'

const EmlPanel = lazyPart(async () => (await import('./EmlPanel.tsx')).EmlPanel)

type Props = {
  eml: ReturnType<typeof useOpenEml>
  onSend: (raw: Blob) => Promise<void>
}

export function EmlSlot({ eml, onSend }: Props) {
  const { step, open, close } = eml
  if (step.step === 'idle') return null
  return <EmlPanel step={step} onOpen={(file) => void open(file)} onClose={close} onSend={onSend} />
}
