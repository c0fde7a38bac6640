/** The answer of a fault that has a status: Graph's error shape, or what broken gateways send. */
import { exposedHeaders } from '#sandbox/graph/crossOrigin.ts'
import type { FaultEffect } from './fault.ts'

/** Spaced status names are what Dev Proxy answers when it plays a failing Graph. */
const names: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'InvalidAuthenticationToken',
  403: 'ErrorAccessDenied',
  404: 'ErrorItemNotFound',
  429: 'TooManyRequests',
  500: 'InternalServerError',
  502: 'BadGateway',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
  507: 'InsufficientStorage',
  509: 'BandwidthLimitExceeded',
}

export function faultAnswer(request: Request, effect: FaultEffect, status: number): Response {
  const requestId = crypto.randomUUID()
  const clientRequestId = request.headers.get('client-request-id')
  const headers = new Headers({
    'request-id': requestId,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': exposedHeaders,
    ...(clientRequestId && { 'client-request-id': clientRequestId }),
    ...(effect.retryAfter !== undefined && { 'Retry-After': String(effect.retryAfter) }),
    ...effect.headers,
  })
  const code = effect.code ?? names[status] ?? 'UnknownError'
  const message = effect.message ?? 'The sandbox was asked to fail here.'
  if (effect.body === 'empty' || [204, 205, 304].includes(status)) {
    return new Response(null, { status, headers })
  }
  if (effect.body === 'text') {
    headers.set('Content-Type', 'text/plain')
    return new Response(message, { status, headers })
  }
  headers.set('Content-Type', 'application/json')
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': clientRequestId ?? requestId,
  }
  return new Response(JSON.stringify({ error: { code, message, innerError } }), { status, headers })
}

/** The true answer, with the headers a fault adds, takes away or hides. */
export function changedAnswer(answer: Response, effect: FaultEffect): Response {
  const headers = new Headers(answer.headers)
  const added = { ...effect.headers }
  if (effect.retryAfter !== undefined) added['Retry-After'] = String(effect.retryAfter)
  for (const [name, value] of Object.entries(added)) headers.set(name, value)
  for (const name of effect.withoutHeaders ?? []) headers.delete(name)
  if (effect.withoutCors) {
    for (const name of [...headers.keys()]) {
      if (name.startsWith('access-control-')) headers.delete(name)
    }
  }
  const { status, statusText, body } = answer
  return new Response(body, { status, statusText, headers })
}
