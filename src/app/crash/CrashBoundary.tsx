/**
 * The one error boundary: whatever a part of the page does, the page never goes blank. What is shown
 * instead (CrashSlot.tsx) gets the error, and a way to draw the page again.
 */
import { Component, type ReactNode } from 'react'

type Props = {
  readonly instead: (error: unknown, again: () => void) => ReactNode
  readonly children: ReactNode
}

type State = { readonly crash?: { readonly error: unknown } | undefined }

export class CrashBoundary extends Component<Props, State> {
  override state: State = {}

  static getDerivedStateFromError(error: unknown): State {
    return { crash: { error } }
  }

  override render() {
    const { crash } = this.state
    if (!crash) return this.props.children
    return this.props.instead(crash.error, () => this.setState({ crash: undefined }))
  }
}
