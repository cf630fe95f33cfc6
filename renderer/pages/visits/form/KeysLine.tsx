import { useText } from '../../../text.ts'

/** The keys, always in sight. */
export function KeysLine() {
  const text = useText('visits')
  return (
    <p className="keys-line" role="note" aria-label={text.keys}>
      {text.keyList.map(({ key, does }) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </p>
  )
}
