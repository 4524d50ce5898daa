import type { Toll } from '../contract/vocabulary.ts';
import { amountsIn } from './amount.ts';
import type { Chunk, Parse } from './chunk.ts';
import { is, type Who } from './phrase.ts';

/** The first amount of a phrase, reaching back over "at least" and the like; "a soldier" is one. */
export function amountOf(text: string, parse: Parse, at: number): Toll | null {
  const chunk = parse.chunks[at]!;
  if (chunk.amount === undefined) chunk.amount = readAmount(text, parse, chunk);
  return chunk.amount;
}

function readAmount(text: string, parse: Parse, chunk: Chunk): Toll | null {
  const before = parse.items[Math.max(0, chunk.a - 3)]!;
  const from = parse.items[chunk.a]!.start;
  const to = parse.items[chunk.b]!.end;
  const found = amountsIn(text, before.start, to, true).find((amount) => amount.start >= from);
  return found?.toll ?? null;
}

/** "The mayor was shot dead": one person who is named by an office or a trade. */
export function onePerson(parse: Parse, at: number, whom: Who): Toll | null {
  const chunk = parse.chunks[at]!;
  if (chunk.kind !== 'noun' || (whom.role !== 'civilian' && whom.role !== 'official' && whom.role !== 'force'))
    return null;
  const first = parse.items[chunk.a]!;
  if (!/^(?:the|le|la|l'|his|her|son|sa|this|cette?|that)$/.test(first.low)) return null;
  for (let i = chunk.a + 1; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (parse.tags[i] === 'number' || item.force !== '') return null;
    if (!PERSON.some((name) => is(item, name))) continue;
    return SEVERAL.test(item.low) ? null : 1;
  }
  return null;
}

const PERSON = ['civilian', 'official', 'force'];

/** Plurals, and singulars that name many. */
const SEVERAL =
  /(?:[^s]s|x|men|women|people|children|clergy|clergé|crew|staff|elderly|displaced|family|famille|couple|équipage|communauté|peuple|foule|police|army|armée|force|patrol|patrouille|convoy|convoi|unit|unité|company|compagnie|battalion|bataillon|personnel|garrison|garnison|contingent|detachment|détachement|escort|escorte|military|infantry|column|colonne|navy|gendarmerie|group|groupe|brigade|mission|command|commandement|garde|aviation|artillery|artillerie|peloton|platoon|operation|opération|dispositif|effectif|state|task|guard|presence|aircraft|vehicle|véhicule|state-major|état-major|government|gouvernement|ministry|ministère|delegation|délégation|militaire)$/;
