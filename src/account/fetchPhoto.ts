/** Reads an account's photo; null where there is none. */
import { toDataAddress } from '#graph/dataAddress.ts'
import type { Graph } from '#graph/http/client.ts'
import { photo } from '#graph/me.ts'

export async function fetchPhoto(graph: Graph): Promise<string | null> {
  const blob = await photo(graph)
  return blob ? toDataAddress(blob) : null
}
