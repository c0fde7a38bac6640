/** For the soak test: everything that can happen to a request on its way. Plain data. */
import fc from 'fast-check'

export type When = 'before' | 'after'

export type Fault =
  /** Refused by Graph, or by a gateway that may have passed it on. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly when: When
      readonly body: 'graph' | 'empty' | 'text'
      readonly retryAfter?: number
      /** Without CORS headers the browser shows the page nothing of it. */
      readonly withoutCors?: true
    }
  /** The connection breaks. */
  | { readonly kind: 'drop'; readonly when: When }
  /** The connection breaks, and the request arrives some seconds later. */
  | { readonly kind: 'late'; readonly afterMs: number }
  /** No answer ever comes. */
  | { readonly kind: 'silence'; readonly when: When }
  /** The true answer, without its body. */
  | { readonly kind: 'emptyAnswer' }
  /** The tokens expire in this moment. */
  | { readonly kind: 'expiredToken' }
  /** The upload session is forgotten; any other request is refused for want of a token. */
  | { readonly kind: 'sessionGone' }
  /** A draft that is sent keeps its id. */
  | { readonly kind: 'sameId' }

const when = fc.constantFrom<When>('before', 'after')
const body = fc.constantFrom('graph' as const, 'empty' as const, 'text' as const)
const kind = <Kind extends Fault['kind']>(name: Kind) => fc.constant(name)

/** Graph says of these that it did nothing. */
const errorStatus = fc.record(
  {
    kind: kind('status'),
    status: fc.constantFrom(429, 429, 429, 401),
    when: fc.constant<When>('before'),
    body,
    retryAfter: fc.constantFrom(1, 5, 90),
  },
  { requiredKeys: ['kind', 'status', 'when', 'body'] },
)

const failure = fc.record(
  {
    kind: kind('status'),
    status: fc.constantFrom(500, 502, 503, 504),
    when,
    body,
    retryAfter: fc.constantFrom(1, 90),
    withoutCors: fc.constant<true>(true),
  },
  { requiredKeys: ['kind', 'status', 'when', 'body'] },
)

export const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: errorStatus as fc.Arbitrary<Fault> },
  { weight: 6, arbitrary: failure as fc.Arbitrary<Fault> },
  { weight: 5, arbitrary: fc.record({ kind: kind('drop'), when }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: kind('late'), afterMs: fc.constantFrom(200, 6_000, 20_000) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('silence'), when }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('emptyAnswer') }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('expiredToken') }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('sessionGone') }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('sameId') }) },
)
