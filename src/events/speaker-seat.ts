import type { Parse } from './chunk.ts';

const SOURCES = new Set(['selon', "d'après", 'according']);

/** "Police said in Bogota", "according to survivors met in Bangui": where it was said, not where it happened. */
function saying(parse: Parse, verb: number): boolean {
  return parse.items[parse.chunks[verb]!.group!.verb]!.word?.verbs.some((cue) => cue.class === 'say') ?? false;
}

export function speakersSeat(parse: Parse, cue: number, at: number): boolean {
  const after = parse.chunks[at + 1];
  if (after?.kind === 'verb' && after.group!.form === 'finite' && at + 1 !== cue && saying(parse, at + 1)) return true;
  for (let i = at - 1; i >= 0 && i !== cue; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break') return false;
    if (chunk.kind === 'noun' && SOURCES.has(chunk.prep)) return true;
    if (chunk.kind === 'verb' && chunk.group!.form !== 'gerund')
      return parse.items[chunk.group!.verb]!.word?.verbs.some((verb) => verb.class === 'say') ?? false;
  }
  return false;
}

const CARE =
  /^(?:évacuer|transférer|soigner|hospitaliser|admettre|conduire|transporter|acheminer|emmener|evacuate|transfer|treat|hospitalize|hospitalise|admit|airlift|fly|transport)$/;

/** "Blessés évacués vers Gao", "pris en charge à Gao": where those who were hit were taken. */
export function caredFor(parse: Parse, cue: number, at: number): boolean {
  for (let i = at - 1; i > cue; i--) {
    const { kind, group, sign } = parse.chunks[i]!;
    if (kind === 'break' && sign !== ',') return false;
    if (kind !== 'verb') continue;
    const taken = parse.items[group!.last + 1]?.low === 'en' && parse.items[group!.last + 2]?.low === 'charge';
    return taken || (parse.items[group!.verb]!.word?.verbs.some((verb) => CARE.test(verb.lemma)) ?? false);
  }
  return false;
}
