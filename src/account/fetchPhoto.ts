/** Reads an account's photo; null where there is none. */
import type { Graph } from '#graph/http/client.ts'
import { photo } from '#graph/me.ts'

export async function fetchPhoto(graph: Graph): Promise<string | null> {
  const blob = await photo(graph)
  return blob ? toDataAddress(blob) : null
}

function toDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('The photo could not be read.'))
    reader.readAsDataURL(blob)
  })
}
