/**
 * The answer that never comes. In process it is what fetch throws when a connection breaks; on a
 * port the server knows this class and destroys the socket.
 */
export class DroppedConnection extends TypeError {
  override readonly name = 'TypeError'

  constructor() {
    super('fetch failed')
  }
}
