/** A sentence whose `**` pairs stand for strong words. */
export function Rich({ text }: { text: string }) {
  return <>{text.split('**').map((part, i) => (i % 2 ? <b key={`${i}${part}`}>{part}</b> : part))}</>;
}
