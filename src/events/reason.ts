import type { Parse } from './chunk.ts';

const REASON =
  /^(?:revenge|retaliation|reprisals?|retribution|response|protest|solidarity|support|vengeance|représailles|réponse|riposte|solidarité|soutien)$/;

/** "In revenge for the war in Mali", "en représailles à l'intervention au Mali": a place of what moved those who act. */
export function ofReason({ chunks, items }: Parse, cue: number, at: number): boolean {
  for (let i = at - 1; i > cue && chunks[i]!.kind === 'noun'; i--)
    if (/^(?:in|as|en)$/.test(chunks[i]!.prep) && REASON.test(items[chunks[i]!.b]!.low)) return true;
  return false;
}
