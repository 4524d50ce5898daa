import type { Place } from '../contract/place.ts';
import type { Parse } from './chunk.ts';
import { SOURCES } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { is, whoIs } from './phrase.ts';

/** Who the report says it on behalf of, and whether that voice is nameless. */
export function speakerOf(
  parse: Parse,
  at: number,
  place: (id: string) => Place | null,
): { words: string; anonymous: boolean } {
  const anonymous = parse.items.some((item) => is(item, 'anonymous'));
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'noun' && SOURCES.has(chunk.prep)) return { words: whoIs(parse, i, place).words, anonymous };
    if (chunk.kind !== 'verb' || i === at) continue;
    const cues = cuesOf(parse, i);
    if (!cues.some((cue) => cue.class === 'say' || cue.class === 'allege' || cue.class === 'deny')) continue;
    if (chunk.group!.form !== 'finite') continue;
    const speaker = frameOf(parse, i).agent;
    if (speaker >= 0 && speaker !== at) return { words: whoIs(parse, speaker, place).words, anonymous };
  }
  return { words: '', anonymous };
}
