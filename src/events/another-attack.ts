import type { Sentence } from '../text/sentence.ts';
import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { createDraft } from './draft.ts';
import { frameOf } from './frame.ts';
import type { Memory } from './memory.ts';
import type { Draft, Scene } from './scene.ts';

/** Classes of verbs by which an attack hits somebody, or by which somebody speaks of one. */
const STRIKING: ReadonlySet<string> = new Set(['attack', 'kill', 'wound', 'condemn', 'light-target', 'occur']);
/** Verbs of what a place goes through. */
const UNDERGOING =
  /^(?:connu|connaît|connaissent|vécu|subi|subit|essuyé|essuie|saw|seen|suffered|witnessed|experienced)$/;
const ANOTHER =
  /^(?:another(?: one)?|an? (?:second|third|fourth)(?: one)?|(?:une )?(?:autre|seconde|deuxième|troisième|quatrième))$/;

/** "In the third they condemned another, near Gao", "Gao en a connu une autre": an attack named only by how many came before it. */
export function anotherAttackDrafts({ parse }: Scene, memory: Memory, sentence: Sentence): Draft[] {
  const last = memory.last.get('attacks');
  if (!last || sentence.paragraph - last.paragraph > 1 || last.found.status === 'denied') return [];
  return parse.chunks.flatMap((chunk, at): Draft[] =>
    chunk.kind === 'noun' && chunk.prep === '' && standsAlone(parse, at) && isStruck(parse, at)
      ? [createDraft('another-attack', { layer: 'attacks', action: 'attack', at, where: {}, confidence: 0.6 })]
      : [],
  );
}

/** Whether a phrase is nothing but "another": in French with "en" before its verb, where it is the object. */
function standsAlone({ chunks, items, language }: Parse, at: number): boolean {
  const { a, b } = chunks[at]!;
  const words = items.slice(a, b + 1).map(({ low }) => low);
  if (!ANOTHER.test(words.join(' '))) return false;
  const verb = chunks[at - 1]?.group;
  if (language !== 'fr' || !verb) return language === 'en' || at === 0;
  return items.slice(Math.max(0, chunks[at - 1]!.a - 2), verb.verb).some(({ low }) => low === 'en');
}

/** Whether a verb of attacks, of speaking of them or of going through them is said of a phrase. */
function isStruck(parse: Parse, at: number): boolean {
  return parse.chunks.some(({ kind, group }, i) => {
    if (kind !== 'verb' || group!.negated || Math.abs(i - at) > 2) return false;
    const { agent, patients } = frameOf(parse, i);
    if (agent !== at && !patients.includes(at)) return false;
    return UNDERGOING.test(parse.items[group!.verb]!.low) || cuesOf(parse, i).some((cue) => STRIKING.has(cue.class));
  });
}
