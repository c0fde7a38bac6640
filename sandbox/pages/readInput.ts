/**
 * What was posted to the controls: JSON from programs, forms from the pages, checked alike.
 *
 * Empty form fields count as not given. Throws HTTPException with a sentence that names the key.
 */
import type { Context } from 'hono'
import type { PageLinks } from './pageLinks.ts'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'

export const address = v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+$/, 'This is no address'))
/** A list, or words with spaces between. */
export const words = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform((text) => text.split(/\s+/).filter(Boolean)),
  ),
])

export async function readInput<Schema extends v.GenericSchema>(
  http: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, await readBody(http))
  if (result.success) return result.output
  const [issue] = result.issues
  refuse(`${v.getDotPath(issue) ?? 'The body'}: ${issue.message}.`)
}

export async function readBody(http: Context): Promise<unknown> {
  const text = (await http.req.text()).trim()
  if (await isForm(http)) {
    return Object.fromEntries([...new URLSearchParams(text)].filter(([, value]) => value !== ''))
  }
  if (text === '') return {}
  try {
    return JSON.parse(text) as unknown
  } catch {
    refuse('The body is not JSON.')
  }
}

/** curl calls everything a form, also JSON. */
async function isForm(http: Context): Promise<boolean> {
  const type = http.req.header('content-type') ?? ''
  const isCalledForm = type.startsWith('application/x-www-form-urlencoded')
  return isCalledForm && !/^\s*[[{]/.test(await http.req.text())
}

export function refuse(message: string, status: 400 | 404 = 400): never {
  throw new HTTPException(status, { message })
}

export type Done = (http: Context, result: object, status?: 200 | 201) => Promise<Response>

/** Programs get JSON; a person who pressed a button gets the page again. */
export const createDone =
  ({ home }: PageLinks): Done =>
  async (http, result, status = 200) =>
    (await isForm(http)) ? http.redirect(home, 303) : http.json(result, status)
