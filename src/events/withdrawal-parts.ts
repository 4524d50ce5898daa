import { OF } from './clause-sign.ts';
import { oneOf } from './elided.ts';
import { forceOfCountry, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { is, type Who } from './phrase.ts';
import { antecedent } from './relative-clause.ts';
import { type Draft, forceCode, holds, isCampName, ownerOf, placeIn, type Scene, at as who } from './scene.ts';

export type Reading = Omit<Draft, 'rule'> | null;

export const set = (...names: string[]): ReadonlySet<string> => new Set(names);

export const site = (scene: Scene, chunk: number): boolean =>
  holds(scene, chunk, 'strongbase') || holds(scene, chunk, 'base') || oneOf(scene, chunk) || isCampName(scene, chunk);

export const town = (scene: Scene, chunk: number): boolean => {
  const place = placeIn(scene, chunk);
  return place !== null && place.kind !== 'country';
};

interface Parts {
  force: string;
  successor?: string | undefined;
  own?: readonly number[];
  destination?: number | undefined;
  phase?: boolean;
}

export function draft(action: string, at: number, parts: Parts, confidence: number, placed = false): Reading {
  const reading: Omit<Draft, 'rule'> = {
    layer: 'withdrawals',
    action,
    at,
    where: { own: parts.own ?? [], origin: true },
    force: parts.force,
    placed,
    confidence,
  };
  if (parts.phase !== false) reading.phase = 'closed';
  if (parts.successor) reading.successor = parts.successor;
  if (parts.destination !== undefined) reading.destination = parts.destination;
  return reading;
}

/** "The first 700", "four more", "those in Gao", "ceux d'Ansongo": people of whom only a number or a pronoun is said. */
export function countedFew(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk];
  if (phrase?.kind !== 'noun') return false;
  const { items, tags } = scene.parse;
  if (/^(?:those|ceux|others|rest|remainder|reste)$/.test(items[phrase.b]!.low)) return true;
  if (items[phrase.b]!.low === 'more' && phrase.b === phrase.a + 1) return tags[phrase.a] === 'number';
  if (tags[phrase.b] !== 'number' || phrase.a === phrase.b) return false;
  return items
    .slice(phrase.a, phrase.b)
    .every(
      (item, i) =>
        tags[phrase.a + i] === 'det' ||
        /^(?:first|last|final|other|remaining|some|about|premiers|derniers|autres|quelque)$/.test(item.low),
    );
}

export function military(scene: Scene, named: Who | null): string {
  if (!named || named.role === 'civilian' || named.role === 'event' || named.role === 'weapon') return '';
  const force = forceCode(named, scene);
  return kindOfForce(force) === 'armed' ? '' : force;
}

/** Whose a base is of which a sentence does not say it: the force that is spoken of, else the first one it names. */
export function spokenOf(scene: Scene, but = ''): string {
  if (scene.topic !== '' && scene.topic !== but) return scene.topic;
  for (const item of scene.parse.items) {
    const code = item.force || (item.mention ? '' : item.demonym);
    if (code !== '' && code !== but && kindOfForce(code) === 'mission') return code;
  }
  return '';
}

/** Index of the phrase that completes a noun, past a day told in between: "the closure, on 14 May, of the camp"; -1 for none. */
export function complementAt(scene: Scene, at: number): number {
  const { chunks } = scene.parse;
  let i = at + 1;
  while (chunks[i]?.kind === 'date' || (chunks[i]?.sign === ',' && isDay(scene, i + (i > at + 1 ? -1 : 1)))) i++;
  return chunks[i]?.kind === 'noun' ? i : -1;
}

const isDay = ({ parse }: Scene, at: number): boolean => parse.chunks[at]?.kind === 'date';

export function last(scene: Scene, chunk: number): string {
  const phrase = scene.parse.chunks[chunk]!;
  for (let i = phrase.b; i >= phrase.a; i--) if (scene.parse.tags[i] === 'noun') return scene.parse.items[i]!.low;
  return '';
}

/** "Withdrew its troops from Mali": the country after "from" is where they leave, and not whose they are. */
export function fromThere(scene: Scene, chunk: number): boolean {
  const { chunks, items } = scene.parse;
  const { a, b } = chunks[chunk]!;
  const next = chunks[chunk + 1];
  const from = next?.prep === 'from' || (is(items[a], 'possessive') && OF.has(next?.prep ?? ''));
  if (next?.kind !== 'noun' || !from || placeIn(scene, chunk + 1) === null) return false;
  return items.slice(a, b + 1).every((item) => item.force === '' && item.demonym === '' && item.mention === null);
}

/** "Every soldier who leaves Gao": nobody in particular, of whom nothing is news. */
export const isAnyone = (scene: Scene, chunk: number): boolean =>
  chunk >= 0 &&
  /^(?:every|each|any|anyone|chaque|quiconque)$/.test(scene.parse.items[scene.parse.chunks[chunk]!.a]!.low);

/** "Les blessés ont été évacués", "wounded peacekeepers", "soldiers wounded in Gao": those who are taken to a hospital. */
export const isHurt = ({ parse: { chunks, items } }: Scene, chunk: number): boolean => {
  const next = chunks[chunk + 1];
  const end = next?.group?.form === 'participle' ? next.b : chunks[chunk]!.b;
  return items.slice(chunks[chunk]!.a, end + 1).some((item) => is(item, 'hurt') || is(item, 'dead'));
};

export const OUT =
  /^(?:leave|depart|withdraw|quit|vacate|go|pull|exit|quitter|partir|retirer|plier|évacuer|départ|retrait|departure|withdrawal|exit|pullout|pull-out)$/;

/** "France's departure", "the soldiers' departure": the force of the country, or the soldiers, that a possessive names; empty for none. */
function possessor(scene: Scene, at: number): string {
  const { items, chunks } = scene.parse;
  const { a, b } = chunks[at]!;
  for (let i = a; i < b; i++) {
    if (!/^['’]s?$/.test(items[i + 1]!.low)) continue;
    const { mention, force: code, low: words } = items[i]!;
    if (is(items[i], 'force')) return military(scene, { code, role: 'force', words, bare: code === '' });
    if (!mention) continue;
    const place = scene.place(mention.placeId);
    return place?.kind === 'country' ? (forceOfCountry(place.country) ?? '') : '';
  }
  return '';
}

/** Whose withdrawal a noun phrase speaks of: "Barkhane's departure", "the withdrawal of French troops". */
export function leavers(scene: Scene, at: number): string {
  const { chunks } = scene.parse;
  if (chunks[at + 1]?.kind === 'noun' && OF.has(chunks[at + 1]!.prep) && fromThere(scene, at + 1))
    return ownerBefore(scene, at) || spokenOf(scene, forceOfCountry(placeIn(scene, at + 2)!.country));
  const own = is(scene.parse.items[chunks[at]!.a], 'possessive') && fromThere(scene, at) ? ownerBefore(scene, at) : '';
  if (own !== '') return own;
  const named = who(scene, at);
  if (named && named.code !== '' && named.role !== 'place') {
    const force = military(scene, named);
    if (force !== '') return force;
  }
  const { a, b } = chunks[at]!;
  const adjective = scene.parse.items.slice(a, b).find((item) => item.demonym !== '' && item.kind === 'word');
  if (adjective && scene.parse.language === 'en' && kindOfForce(adjective.demonym) !== 'armed')
    return adjective.demonym;
  for (let i = at + 1; i < chunks.length && i <= at + 4; i++) {
    const next = chunks[i]!;
    if (next.kind === 'verb' || (next.kind === 'break' && next.sign !== ',')) break;
    if (next.kind !== 'noun') continue;
    if (!(OF.has(next.prep) || next.prep === 'by' || next.prep === 'par')) {
      if (/^(?:from|in|à|sans|without|avant|before|by|within|dans)$/.test(next.prep)) continue;
      break;
    }
    const whose = who(scene, i);
    // "Mettant fin à neuf ans de présence": how long they stayed, and not who.
    if (!whose || whose.role === 'place' || (OF.has(next.prep) && /^(?:présence|presence)$/.test(last(scene, i))))
      continue;
    if (
      whose.role === 'state' &&
      placeIn(scene, i) &&
      OF.has(next.prep) &&
      scene.parse.language === 'fr' &&
      next.prep === 'du' &&
      !whose.code
    )
      continue;
    const owner = whose.bare && whose.code === '' ? ownerOf(scene, i) : '';
    if (owner !== '' && kindOfForce(owner) !== 'armed') return owner;
    const force = military(
      scene,
      whose.role === 'force' ||
        whose.role === 'mission' ||
        whose.role === 'state' ||
        whose.role === 'armed' ||
        whose.role === 'base'
        ? whose
        : null,
    );
    if (force !== '') return force;
    if (whose.role === 'armed') return '';
  }
  return possessor(scene, at);
}

/** "Germany completed the withdrawal of its troops": the force of whoever does what a noun tells; empty for none. */
function ownerBefore(scene: Scene, at: number): string {
  const verb = scene.parse.chunks.findLastIndex(({ kind }, i) => i < at && kind === 'verb');
  return verb < 0 ? '' : military(scene, who(scene, frameOf(scene.parse, verb).agent));
}

/** "Les autres camps, dont Gao et Ber, fermeront", "the remaining sites, among them Gao,": the first town of an aside; -1 for none. */
export function asideTown(scene: Scene, site: number, verb: number): number {
  const { chunks, items: all } = scene.parse;
  for (let i = site + 1; i < verb; i++) {
    const { kind, sign, a, prep } = chunks[i]!;
    if (kind === 'verb' && chunks[i]!.group!.form !== 'gerund') return -1;
    if (kind !== 'noun' || !town(scene, i)) continue;
    const before = all.slice(Math.max(0, a - 3), a + 1).map(({ low }) => low);
    const opened = sign === '' && (ASIDE.test(prep) || before.some((low) => ASIDE.test(low)));
    return opened && (chunks[verb - 1]?.sign === ',' || chunks[verb - 1]?.sign === ')') ? i : -1;
  }
  return -1;
}

const ASIDE = /^(?:dont|including|among|notably|notamment|namely|such as|like|comme)$/;

export function items(scene: Scene, chunk: number): string[] {
  const phrase = scene.parse.chunks[chunk]!;
  return scene.parse.items.slice(phrase.a, phrase.b + 1).map((item) => item.low);
}

/** "La base de Gao, dont la fermeture est prévue", "whose closure": the chunk that names the town before such a noun; -1 for none. */
export function whoseSite(scene: Scene, at: number): number {
  const { chunks } = scene.parse;
  if (!/^(?:dont|whose)$/.test(chunks[at - 1]?.sign ?? '')) return -1;
  let found = -1;
  for (let i = at - 2; i >= 0; i--) {
    const { kind, sign } = chunks[i]!;
    if (kind === 'noun' && town(scene, i) && found < 0) found = i;
    if (kind !== 'noun' && !(kind === 'break' && sign === ',') && kind !== 'date') break;
  }
  return found;
}

/** "The French, whose soldiers", "asked the French to go, whose convoy": the force that the phrase at a chunk is said to be of by a "whose" before it; empty for none. */
export function forceOfWhose(scene: Scene, at: number): string {
  const { chunks } = scene.parse;
  if (!/^(?:whose|dont)$/.test(chunks[at - 1]?.sign ?? '')) return '';
  const stood = antecedent(scene.parse, at - 1);
  const before = chunks[at - 2]?.sign === ',' ? at - 3 : at - 2;
  const going = chunks[before]?.group?.form === 'infinitive' ? frameOf(scene.parse, before).agent : -1;
  const ofHead = stood >= 0 && OF.has(chunks[stood + 1]?.prep ?? '') ? stood + 1 : -1;
  return [going, stood, ofHead].map((one) => military(scene, who(scene, one))).find((one) => one !== '') ?? '';
}

/** Soldiers who are told of by the post that they hold. */
export const GARRISON = /^(?:garrison|detachment|garnison|détachement)s?$/;

/** "Les postes de Ber et de Goundam", "celle de Ber": the chunk that tells the town of a base; -1 for none. */
export function townOfSite(scene: Scene, given: number): number {
  const next = scene.parse.chunks[given + 1];
  const of = next?.kind === 'noun' && /^(?:of|in|at|de|d'|du|à)$/.test(next.prep) && !next.joined;
  const stands = holds(scene, given, 'strongbase') || oneOf(scene, given);
  const place = of && stands ? placeIn(scene, given + 1) : null;
  return place && isExact(place) ? given + 1 : -1;
}
