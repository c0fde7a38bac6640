/** A file's name in two parts for the eye, so that a narrow place drops the middle; read out as one. */
type Props = { head: string; tail: string }

export function ItemName({ head, tail }: Props) {
  return (
    <div className="attachment-item-name" dir="auto">
      <span className="visually-hidden">{head + tail}</span>
      <span aria-hidden className="attachment-item-head">
        {head}
      </span>
      <span aria-hidden className="attachment-item-tail">
        {tail}
      </span>
    </div>
  )
}
