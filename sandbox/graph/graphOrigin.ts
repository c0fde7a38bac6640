/** The origin that Graph, the sign-in service and the sandbox's own pages share. */
import { Hono } from 'hono'
import type { SandboxContext } from '#sandbox/sandboxContext.ts'
import { createPagesApp } from '#sandbox/pages/pagesApp.ts'
import { createSignInApp } from '#sandbox/signIn/signInApp.ts'
import { createGraphApp } from './graphApp.ts'

export function createGraphOrigin(context: SandboxContext) {
  const graph = createGraphApp(context)
  const signInApp = createSignInApp({ ...context, accounts: context.store, state: context.signIn })
  const others = new Hono().route('/sandbox', createPagesApp(context)).route('/', signInApp)

  return {
    fetch(request: Request): Response | Promise<Response> {
      const isGraph = /^\/(v1\.0|beta)(\/|$)/i.test(new URL(request.url).pathname)
      return isGraph ? graph.fetch(request) : others.fetch(request)
    },
  }
}
