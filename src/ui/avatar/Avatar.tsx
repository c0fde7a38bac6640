/** A person’s photo, or the initials where there is none. Decoration: the name is said elsewhere. */
import './Avatar.css'

type Props = { name: string; photo: string | undefined }

export function Avatar({ name, photo }: Props) {
  if (photo) return <img className="face" src={photo} alt="" />
  return (
    <span className="face" aria-hidden>
      {initials(name)}
    </span>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
