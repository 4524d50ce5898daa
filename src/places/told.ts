import { CLASS } from './context.ts';
import { type Gazetteer, typeOf } from './gazetteer.ts';
import type { PlaceType } from './gazetteer-format.ts';
import { adjacent } from './passage.ts';
import { canLieIn, liesIn, type Sighting } from './sighting.ts';
import { GAP_BRACKET, GAP_COMMA, GAP_SPACE } from './words.ts';

/** Weight of a container told beside a name ("Paris, Texas"), further on ("Paris, a town in Texas"), of a word of its kind ("Kidal region"), and of a country that an "and" joins ("Chad and Niger"). */
const CONTAINER = 4;
const TOLD_IN = 2.5;
const OF_KIND = 1.6;
const OF_COUNTRIES = 2;

/** Adds to `told` what stands beside one sighting for each of its candidates; returns whether that is anything. */
export function addTold(told: Float64Array, sighting: Sighting, gazetteer: Gazetteer): boolean {
  let any = false;
  const tell = (i: number, weight: number): void => {
    if (weight <= 0) return;
    any = true;
    told[i] = Math.max(told[i]!, weight);
  };
  const { candidates, before, after, passage, span } = sighting;
  const { gap } = passage.words;
  if (after && (gap[span.to - 1]! & (GAP_COMMA | GAP_BRACKET)) !== 0) {
    const list = isCountry(gazetteer, sighting.best.place) && isCountry(gazetteer, after.best.place);
    candidates.forEach((c, i) => {
      if (list) return;
      if (after.candidates.some(({ place }) => liesIn(gazetteer, c.place, place))) tell(i, CONTAINER);
    });
  }
  if (before && (gap[span.from - 1]! & GAP_COMMA) !== 0 && !isMember(sighting)) {
    candidates.forEach((c, i) => {
      if (before.candidates.some(({ place }) => liesIn(gazetteer, place, c.place))) tell(i, CONTAINER);
    });
  }
  if (candidates.length > 1 && isAmongCountries(sighting, gazetteer))
    candidates.forEach((c, i) => {
      if (isCountry(gazetteer, c.place)) tell(i, OF_COUNTRIES);
    });
  const { container } = sighting;
  if (container) {
    candidates.forEach((c, i) => {
      if (container.candidates.some(({ place }) => liesIn(gazetteer, c.place, place))) tell(i, TOLD_IN);
    });
  }
  const kinds = kindsOf(sighting);
  if (kinds.length === 0) return any;
  candidates.forEach((c, i) => {
    tell(i, kindTold(kinds, typeOf(gazetteer, c.place)));
  });
  return any;
}

/** "Chad and Niger": whether an "and" joins a name with that of a country. */
function isAmongCountries({ before, after, span, passage }: Sighting, gazetteer: Gazetteer): boolean {
  const joined = (left: Sighting['span'] | undefined, right: Sighting['span'] | undefined): boolean =>
    left !== undefined && right?.from === left.to + 1 && (passage.context[left.to]! & CLASS.and) !== 0;
  return (
    (joined(before?.span, span) && isCountry(gazetteer, before!.best.place)) ||
    (joined(span, after?.span) && isCountry(gazetteer, after!.best.place))
  );
}

/** Longest list that is followed to its end. */
const MEMBERS = 12;

/** "Tessalit, Kidal and Timbuktu": whether a name after a comma is one more of a list that ends with an "and". */
function isMember(sighting: Sighting): boolean {
  let last = sighting;
  for (let count = 0; count < MEMBERS; count++) {
    const next = last.after;
    if (!next) return false;
    const { words, context } = next.passage;
    if ((context[next.span.from - 1]! & CLASS.and) !== 0 && words.gap[last.span.to - 1] === GAP_SPACE)
      return !hasContainer(next);
    if (words.gap[last.span.to - 1] !== (GAP_COMMA | GAP_SPACE) || canLieIn(last, next)) return false;
    last = next;
  }
  return false;
}

/** "Dallas, Texas": whether a name is told by the one after its comma. */
const hasContainer = (sighting: Sighting): boolean =>
  sighting.after !== null &&
  (sighting.passage.words.gap[sighting.span.to - 1]! & GAP_COMMA) !== 0 &&
  canLieIn(sighting, sighting.after);

const isCountry = (gazetteer: Gazetteer, place: number): boolean => typeOf(gazetteer, place) === 'country';

const KIND = CLASS.kind;
const REGIONS = new Set([
  'region',
  'province',
  'state',
  'governorate',
  'oblast',
  'prefecture',
  'région',
  'etat',
  'état',
  'regions',
  'régions',
  'provinces',
  'states',
  'etats',
  'états',
]);
const SECONDS = new Set([
  'county',
  'counties',
  'parish',
  'district',
  'cercle',
  'département',
  'department',
  'borough',
  'districts',
  'cercles',
  'départements',
  'departments',
]);
const TOWNS = new Set([
  'city',
  'town',
  'village',
  'suburb',
  'port',
  'ville',
  'commune',
  'localité',
  'airport',
  'aéroport',
]);
const WATERS = new Set(['river', 'fleuve', 'lake', 'lac', 'rivière']);

const SETTLED = new Set<PlaceType>(['town', 'seat', 'seat1', 'capital', 'settlement']);

/** Words of kind beside a name, in small letters: "Kidal region", "the town of Gao". */
function kindsBeside({ passage, span }: Sighting): string[] {
  const { words, context, text } = passage;
  const wordAt = (i: number): string => text.slice(words.start[i]!, words.end[i]!).toLowerCase();
  const kinds: string[] = [];
  if (adjacent(words, span.to - 1) && context[span.to]! & KIND) kinds.push(wordAt(span.to));
  for (const i of [span.from - 1, span.from - 2, span.from - 3]) {
    if (i < 0 || !(context[i]! & KIND)) continue;
    if (span.start - words.end[i]! <= 8 && !(STATES.has(wordAt(i)) && isSovereign(wordAt(i - 1))))
      kinds.push(wordAt(i));
    break;
  }
  return kinds;
}

/** The same, for a member of a list those of the first: "the regions of Ménaka and Gao". */
function kindsOf(sighting: Sighting): string[] {
  const own = kindsBeside(sighting);
  let first = sighting;
  for (let count = 0; count < MEMBERS && first.before; count++) first = first.before;
  return own.length > 0 || first === sighting ? own : kindsBeside(first).filter((kind) => kind.endsWith('s'));
}

const STATES = new Set(['state', 'etat', 'état']);

/** "The West African state of Niger", "a member state of": the word before a state that is a country. */
const isSovereign = (word: string): boolean => SOVEREIGN.test(word);

const SOVEREIGN =
  /^(?:african|asian|european|american|arab|gulf|sahel|sahelian|saharan|baltic|balkan|caribbean|pacific|island|coastal|landlocked|desert|nation|member|neighbouring|neighboring|failed|fragile|sovereign)$/;

/** What words of kind say of a place of a type. */
function kindTold(kinds: readonly string[], type: PlaceType): number {
  for (const kind of kinds) {
    if (REGIONS.has(kind)) return type === 'admin1' ? OF_KIND : type === 'admin2' ? OF_KIND / 2 : 0;
    if (SECONDS.has(kind)) return type === 'admin2' ? OF_KIND * 1.5 : type === 'admin1' ? OF_KIND / 2 : 0;
    if (WATERS.has(kind)) return type === 'water' ? OF_KIND : 0;
    if (TOWNS.has(kind)) return SETTLED.has(type) ? OF_KIND : 0;
  }
  return 0;
}
