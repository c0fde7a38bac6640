/** The upload session is over: its time has passed, or it was finished by an answer that got lost. */
export class UploadExpired extends Error {
  override readonly name = 'UploadExpired'
}
