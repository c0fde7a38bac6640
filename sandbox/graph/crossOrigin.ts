/**
 * Graph's CORS: any origin, a list of request headers known to pass, and the headers scripts may read
 * (as Dev Proxy, Microsoft's imitation of Graph, has them; If-Match is used by Planner apps).
 */
import type { MiddlewareHandler } from 'hono'

const allowedHeaders =
  'Authorization, Content-Type, Prefer, ConsistencyLevel, If-Match, SdkVersion, client-request-id, Retry-Attempt'

export const exposedHeaders =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ' +
  'ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, Retry-After'

export const crossOrigin: MiddlewareHandler = async (call, next) => {
  if (call.req.method !== 'OPTIONS') return next()
  return call.body(null, 200, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'POST, PUT, PATCH, GET, DELETE',
    'Access-Control-Allow-Headers': allowedHeaders,
    'Access-Control-Max-Age': '3600',
  })
}
