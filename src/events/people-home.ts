import type { Place } from '../contract/place.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { is } from './phrase.ts';
import { listStart } from './place-preposition.ts';

/**
 * Whether a country at a chunk is only where people under arms are at home: "20,000 troops from Uganda, Burundi and
 * Kenya", "des contingents du Congo et du Gabon", "des renforts venus du Tchad". Those whom the cue withdraws are taken
 * out of it instead: "pulled 200 soldiers from Mali".
 */
export function ofHome(parse: Parse, cue: number, at: number, where: Place, origin: boolean): boolean {
  if (where.kind !== 'country') return false;
  const { chunks, items } = parse;
  const start = listStart(parse, at);
  const { prep } = chunks[start]!;
  if (prep !== 'from' && !(parse.language === 'fr' && OF.has(prep))) return false;
  const head = chunks[start - 1]?.sign === ',' ? start - 2 : start - 1;
  const before = chunks[head];
  if (before?.kind === 'verb')
    return head !== cue && COMING.test(items[before.group!.verb]!.low) && before.group!.form !== 'finite';
  if (before?.kind !== 'noun' || head === cue || !namesPeople(parse, head)) return false;
  return !origin || head < cue || BY.test(before.prep);
}

/** "Most of them from": those just told of. */
const THEM = /^(?:them|whom|eux)$/;

/** "Civilians died, most of them women who traded in Gao": whether an aside about people tells what they do where they live. */
export function ofLivelihood({ chunks, items }: Parse, cue: number, at: number): boolean {
  const verb = chunks[at - 1]?.group;
  const sign = chunks[at - 2];
  if (at - 2 <= cue || !verb || verb.form !== 'finite' || !/^(?:who|qui)$/.test(sign?.sign ?? '')) return false;
  return LIVING.test(items[verb.verb]!.low) && chunks.slice(cue + 1, at).some((one) => one.sign === ',');
}

const LIVING =
  /^(?:live[sd]?|dwell|dwelt|reside[sd]?|work(?:s|ed)?|trade[sd]?|stud(?:y|ies|ied)|teach(?:es)?|taught|farm(?:s|ed)?|grew|vi(?:t|vent|vai(?:t|ent))|habit(?:ent?|ai(?:t|ent))|réside(?:nt)?|résidai(?:t|ent)|travaill(?:ent?|ai(?:t|ent))|enseign(?:ent?|ai(?:t|ent)))$/;

const COMING = /^(?:venue?s?|issue?s?|provenant|originaires?|coming|drawn|hailing|recruited)$/;
const BY = /^(?:by|with|par|avec)$/;
const UNIT =
  /^(?:contingents?|battalions?|bataillons?|compan(?:y|ies)|compagnies?|units?|unités?|reinforcements|renforts|men|hommes|personnel|engineers|observers|advisers|advisors|trainers|instructors|instructeurs|mercenaries|mercenaires|volunteers)$/;

function namesPeople({ chunks, items }: Parse, at: number): boolean {
  const { a, b } = chunks[at]!;
  const people = items.slice(a, b + 1);
  return people.some(
    (item) =>
      UNIT.test(item.low) || THEM.test(item.low) || (is(item, 'force') && !is(item, 'base') && item.force === ''),
  );
}
