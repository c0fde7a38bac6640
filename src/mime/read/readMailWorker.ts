/** The worker: reads one message away from the page, which stays quick whatever is in it. */
import { readMail } from './readMail.ts'

self.onmessage = ({ data }: MessageEvent<Blob>) => {
  void read(data)
}

async function read(file: Blob) {
  const mail = await readMail(new Uint8Array(await file.arrayBuffer()))
  self.postMessage(mail, { transfer: mail.files.map(({ bytes }) => bytes.buffer) })
}
