/** A world with the parts of the page (PageContext), and what the actions of its open message act on. */
import type { ReactNode } from 'react'
import type { Editing as EditingDeps } from '#app/actions/action.ts'
import { PageProvider } from '#app/page/PageContext.ts'
import { useEditing } from '#app/page/useEditing.ts'
import { usePageParts } from '#app/page/usePageParts.ts'
import { World } from './World.tsx'
import type { WorldOptions } from './createWorld.ts'

type Props = WorldOptions & { children: (editing: EditingDeps) => ReactNode }

export function Editing({ children, ...options }: Props) {
  return (
    <World {...options}>
      <InPage>{children}</InPage>
    </World>
  )
}

function InPage({ children }: Pick<Props, 'children'>) {
  return (
    <PageProvider value={usePageParts()}>
      <Given>{children}</Given>
    </PageProvider>
  )
}

function Given({ children }: Pick<Props, 'children'>) {
  const { editing } = useEditing(() => undefined)
  return (
    <>
      {children(editing)}
      {editing.surface}
    </>
  )
}
