import type { Place } from '../contract/place.ts';
import { derivedId } from '../places/derived-place.ts';
import { partOf } from '../places/whereabouts.ts';
import type { Context } from './anaphora.ts';
import { atBorder } from './at-border.ts';
import { adjectiveBeside } from './capital-meant.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { countryOfForce } from './forces.ts';

const LAND = /^(?:country|nation|pays|territory|territoire)$/;
const DEFINITE = /^(?:the|le|la|l')$/;
/** What writers call the part of a country that they need not name: "the restive north". */
const KNOWN =
  /^(?:restive|troubled|volatile|lawless|desert|arid|remote|far|vast|deep|extreme|extrême|grand|lointain|northern|country|'s)$/;
const WITHIN = /^(?:in|across|throughout|dans|à|au|en)$/;

/**
 * The part of a country that a compass word at an item stands for: "in the southwest of the country", "dans l'est du
 * pays", "the country's restive north", "le nord malien", "seized the north"; null for any other word.
 */
export function partMeant(context: Context, chunk: number, at: number): Place | null {
  const { parse, said, place } = context;
  const { items, chunks } = parse;
  const part = partOf(items[at]!.low);
  if (part === null || parse.tags[at] === 'verb') return null;
  const { a, b, prep } = chunks[chunk]!;
  const country = adjectiveOf(context, chunk, at) ?? (at < b ? null : countryMeant());
  return country?.kind === 'country' ? place(derivedId({ form: 'part', anchor: country.id, part })) : null;

  function countryMeant(): Place | null {
    const next = chunks[chunk + 1];
    const completed = next?.kind === 'noun' && (OF.has(next.prep) || next.prep === 'from');
    if (completed && !(LAND.test(items[next.b]!.low) && !items[next.b]!.mention)) return null;
    const lead = items.slice(a, at);
    const whose = lead.some(({ low }) => LAND.test(low));
    if (!DEFINITE.test(lead[0]?.low ?? '') || !lead.slice(1).every(({ low }) => KNOWN.test(low))) return null;
    if (!completed && !whose && !(/^(?:in|across|throughout|dans)$/.test(prep) || (prep === '' && lead.length > 0)))
      return null;
    if (completed && prep !== '' && !WITHIN.test(prep)) return null;
    return countryNamed(parse, chunk, place) ?? said.country();
  }
}

/** "Le nord malien", "the Malian north": the country whose adjective stands beside the compass word. */
function adjectiveOf({ parse, place }: Context, chunk: number, at: number): Place | null {
  const { items, chunks } = parse;
  const { a, b } = chunks[chunk]!;
  const beside = adjectiveBeside(parse, chunk, at);
  if (beside < 0 || items[beside]!.mention || Math.max(at, beside) < b || !DEFINITE.test(items[a]!.low)) return null;
  const code = countryOfForce(items[beside]!.demonym);
  return code === undefined ? null : place(code);
}

/** The country that a sentence names as ground, the nearest before the phrase first. */
function countryNamed(parse: Parse, chunk: number, place: (id: string) => Place | null): Place | null {
  const { items, chunks } = parse;
  const named = chunks.flatMap(({ kind, prep, a, b }, i) => {
    if (kind !== 'noun' || !GROUND.test(prep)) return [];
    const item = items.slice(a, b + 1).findIndex(({ mention }) => mention?.usage === 'literal') + a;
    const where = item < a ? null : place(items[item]!.mention!.placeId);
    return where?.kind === 'country' && !atBorder(parse, i, item, where) ? [{ where, i }] : [];
  });
  return (named.findLast(({ i }) => i < chunk) ?? named[0])?.where ?? null;
}

const GROUND = /^(?:in|au|aux|en|à|dans|across|of|du|de|d')$/;
