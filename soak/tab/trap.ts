/** For the soak test: a request of a tab that is held while another tab takes the message over. */
import { broken, execute } from '#soak/world/corrupt.ts'
import type { FetchArgs, TabScope } from '#soak/types.ts'

/** After how many others, and whether the sandbox has obeyed it by then. */
export type Trap = { readonly atRequest: number; readonly how: 'before' | 'after' }

export function createTrap() {
  let laid: { left: number; readonly how: Trap['how'] } | undefined
  let release: (() => void) | undefined

  async function hold(tab: TabScope, request: FetchArgs, how: Trap['how']): Promise<Response> {
    const answer = how === 'after' ? await execute(tab, request) : undefined
    await new Promise<void>((resolve) => (release = resolve))
    if (answer) return answer
    // What its page has given up by now does not arrive.
    if (request[1]?.signal?.aborted) throw broken()
    return execute(tab, request)
  }

  return {
    plan: ({ atRequest: left, how }: Trap) => void (laid = { left, how }),
    /** The answer to come, where it is this request that is held. */
    meet(tab: TabScope, request: FetchArgs): Promise<Response> | undefined {
      if (!laid || (laid.left -= 1) >= 0) return undefined
      const { how } = laid
      laid = undefined
      return hold(tab, request, how)
    },
    isSprung: () => release !== undefined,
    open() {
      laid = undefined
      release?.()
      release = undefined
    },
  }
}
