/**
 * What went over the wire in the newest run: one sending or one saving.
 *
 * Of bodies nothing is kept, unless somebody looks, and then only what he makes of them; when he
 * looks away that is forgotten too.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Exchange, OnExchange } from './exchange.ts'

export type SeenExchange = Omit<Exchange, 'body'> & {
  readonly id: number
  readonly shownBody?: string | undefined
}

type Seen = { readonly run: number; readonly exchanges: readonly SeenExchange[] }

export type ShowBody = (exchange: Exchange) => string | undefined

export type ExchangeLog = {
  readonly store: StoreApi<Seen>
  readonly onExchange: OnExchange
  /** A new run: the last one is forgotten. */
  readonly begin: () => void
  /** Bodies are shown from now on, until the function it gives is called. */
  readonly showBodies: (show: ShowBody) => () => void
}

/** Requests; an upload of 150 MB has forty. */
const most = 1000

export function createExchangeLog(): ExchangeLog {
  const store = createStore<Seen>(() => ({ run: 0, exchanges: [] }))
  let show: ShowBody | undefined
  let count = 0

  return {
    store,
    begin: () => store.setState(({ run }) => ({ run: run + 1, exchanges: [] })),
    onExchange(exchange) {
      const { body: _body, ...info } = exchange
      const seen = { ...info, id: count++, shownBody: show?.(exchange) }
      store.setState(({ exchanges }) => ({ exchanges: [...exchanges.slice(1 - most), seen] }))
    },
    showBodies(wanted) {
      show = wanted
      return () => {
        if (show !== wanted) return
        show = undefined
        store.setState(({ exchanges }) => ({ exchanges: exchanges.map(withoutBody) }))
      }
    },
  }
}

function withoutBody({ shownBody: _shown, ...info }: SeenExchange): SeenExchange {
  return info
}
