/** The dialog in which signatures are edited, for who writes; anything on the page opens it (signing.ts). */
import { useEffect, useState } from 'react'
import { signing } from '#compose/body/signature/signing.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { usePage } from '#app/page/PageContext.ts'
import { environment } from '#session/environment.ts'

const SignaturesDialog = lazyComponent(
  async () => (await import('#settings/signatures/SignaturesDialog.tsx')).SignaturesDialog,
)

export function SignaturesSlot() {
  const { owner, startup } = usePage()
  const [isOpen, setIsOpen] = useState(false)
  const isSignedIn = owner !== undefined
  useEffect(() => {
    signing.setState({ edit: isSignedIn ? () => setIsOpen(true) : undefined })
    return () => signing.setState({ edit: undefined })
  }, [isSignedIn])
  if (!isOpen || !owner) return null
  return (
    <SignaturesDialog
      key={owner.id}
      account={owner}
      hasDefault={'config' in startup && !!startup.config.signature}
      newId={environment.newId}
      onClose={() => setIsOpen(false)}
    />
  )
}
