/** Another program with the same mailbox: it asks Graph by itself, past the page. */
import { expect, type APIRequestContext } from '@playwright/test'
import { allScopes } from './fixtures.ts'

type Request = {
  readonly method?: string
  readonly body?: unknown
  readonly version?: 'v1.0' | 'beta'
}

export class OtherProgram {
  private readonly request: APIRequestContext
  private readonly origin: string
  private readonly address: string
  private token = ''

  constructor(request: APIRequestContext, origin: string, address: string) {
    this.request = request
    this.origin = origin
    this.address = address
  }

  async ask<T = unknown>(path: string, { method = 'GET', body, version = 'v1.0' }: Request = {}) {
    const response = await this.request.fetch(`${this.origin}/${version}${path}`, {
      method,
      headers: { Authorization: `Bearer ${await this.signIn()}` },
      ...(body !== undefined && { data: body }),
    })
    expect(response.ok(), `${method} ${path}: ${await response.text()}`).toBe(true)
    const text = await response.text()
    return (text === '' ? undefined : JSON.parse(text)) as T
  }

  /** A file too large for a request of its own. */
  async upload(message: string, name: string, bytes: Buffer) {
    const path = `/me/messages/${encodeURIComponent(message)}/attachments/createUploadSession`
    const body = { AttachmentItem: { attachmentType: 'file', name, size: bytes.length } }
    const { uploadUrl } = await this.ask<{ uploadUrl: string }>(path, { method: 'POST', body })
    const most = 3_932_160
    for (let start = 0; start < bytes.length; start += most) {
      const end = Math.min(start + most, bytes.length)
      const range = `bytes ${start}-${end - 1}/${bytes.length}`
      const response = await this.request.put(uploadUrl, {
        headers: { 'Content-Range': range, 'Content-Type': 'application/octet-stream' },
        data: bytes.subarray(start, end),
      })
      expect(response.ok(), await response.text()).toBe(true)
    }
  }

  private async signIn() {
    if (this.token) return this.token
    const response = await this.request.post(`${this.origin}/sandbox/tokens`, {
      data: { address: this.address, scopes: allScopes },
    })
    this.token = ((await response.json()) as { token: string }).token
    return this.token
  }
}
