/**
 * The sandbox's own pages and controls, mounted at /sandbox on the origin of Graph.
 *
 * Pages are for people and run no script; the JSON beside them is for tests and curl, and is open
 * to every origin. Nothing here pretends to be Microsoft.
 */
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { HTTPException } from 'hono/http-exception'
import { faultRoutes } from './faultRoutes.ts'
import { indexPage } from './indexPage.ts'
import { mailboxRoutes } from './mailboxRoutes.ts'
import { pagesCss } from './pagesCss.ts'
import type { PagesContext } from './pagesContext.ts'
import { readRoutes } from './readRoutes.ts'
import { sceneRoutes } from './sceneRoutes.ts'

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function createPagesApp(context: PagesContext): Hono {
  const app = new Hono()
  app.use(cors())
  app.use(async (http, next) => {
    await next()
    // A message's body, a stranger's HTML, has a stricter policy of its own.
    const isAnswered = http.res.headers.has('Content-Security-Policy')
    if (!isAnswered) http.res.headers.set('Content-Security-Policy', policy)
    http.res.headers.set('Cache-Control', 'no-store')
  })
  app.get('/', (http) => http.html(indexPage(context)))
  app.get('/pages.css', (http) =>
    http.body(pagesCss, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  app.route('/', mailboxRoutes(context))
  app.route('/', faultRoutes(context))
  app.route('/', sceneRoutes(context))
  app.route('/', readRoutes(context))
  app.onError((error, http) => {
    if (!(error instanceof HTTPException)) throw error
    return http.json({ error: error.message }, error.status)
  })
  return app
}
