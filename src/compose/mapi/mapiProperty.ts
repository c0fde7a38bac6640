/**
 * How a property of the message is kept that Graph has no name for: as a single-value extended property
 * of Exchange. One object says all that reading, writing, comparing and clearing need.
 */
export type MapiProperty<Value> = {
  /** Graph: `Integer 0x0036`; what it is in Exchange says the slice. */
  readonly id: string
  /** Undefined where nothing is set: then nothing is sent. */
  readonly write: (value: Value) => string | undefined
  /** Of what Exchange says, in the reader's zone by its IANA name. What is not understood is not set. */
  readonly read: (value: string | undefined, zone: string) => Value
  /** Equal for values that mean the same, however Exchange spells them. */
  readonly meaning: (value: string | undefined) => string
  /** What a PATCH writes for "not set". Without it a draft that loses the property is made anew. */
  readonly cleared?: string
  /** A rule or a person may set it anew in Sent Items: a difference there proves nothing. */
  readonly mayChangeWhenSent: boolean
}
