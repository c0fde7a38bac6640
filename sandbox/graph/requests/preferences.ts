/** What a request prefers, from its Prefer header, and what of it was obeyed. */
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'

const known = {
  immutableIds: /^IdType="ImmutableId"$/i,
  textBodies: /^outlook\.body-content-type="text"$/i,
  unsafeHtml: /^outlook\.allow-unsafe-html$/i,
}

export type Preference = keyof typeof known

const wishes = (call: GraphCall) =>
  (call.req.header('prefer') ?? '').split(',').map((wish) => wish.trim())

export const prefers = (call: GraphCall, preference: Preference): boolean =>
  wishes(call).some((wish) => known[preference].test(wish))

export const appliedPreferences = (call: GraphCall): string =>
  wishes(call)
    .filter((wish) => Object.values(known).some((form) => form.test(wish)))
    .map((wish) => wish.replace('IdType="ImmutableId"', 'IdType=ImmutableId'))
    .join(', ')
