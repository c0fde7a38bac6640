/**
 * Whom the writer may mean, asked of Graph. A refusal is an empty answer, never an error: the message
 * can be written without suggestions.
 */
import type { Suggest } from '#compose/recipients/suggestions/suggest.ts'
import type { Graph } from '#graph/http/client.ts'
import { listPeople, searchTerm } from './listPeople.ts'
import { toSuggestions } from './toSuggestions.ts'

export function createSuggest(graph: Graph): Suggest {
  return async function suggest(query, signal) {
    if (!searchTerm(query)) return []
    try {
      return toSuggestions(await listPeople(graph, query, signal))
    } catch {
      return []
    }
  }
}
