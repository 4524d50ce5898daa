import type { DateMention } from '../dates/date-mention.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Anaphora } from './anaphora.ts';
import { isArea } from './area-named.ts';
import type { Parse } from './chunk.ts';
import { contains, isSpot } from './containment.ts';
import { onlyAdvised, onlyDebated, onlyOpposed, onlySupposed, onlyWished } from './debates.ts';
import { onlyDemanded } from './demands.ts';
import { hintOf } from './draft.ts';
import { meet } from './found-days.ts';
import { frameOf } from './frame.ts';
import type { Memory } from './memory.ts';
import { onBorder } from './on-border.ts';
import { inRelative } from './relative-clause.ts';
import { onTheWay } from './route.ts';
import type { Draft, Scene } from './scene.ts';
import type { Standing } from './standing.ts';
import { standingOf } from './status.ts';
import { whenOf } from './when.ts';
import { type Where, whereOf } from './where.ts';

/** A draft with what its own sentence says of its status, place and day. */
export interface PlacedDraft {
  draft: Draft;
  standing: Standing;
  where: Where;
  date: DateMention | null;
}

/** Reads status, place and day of each draft of a sentence; drafts that are only conditions or orders told otherwise are left out. */
export function placeDrafts(scene: Scene, drafts: readonly Draft[], memory: Memory, sentence: Sentence): PlacedDraft[] {
  const placed: PlacedDraft[] = [];
  const saidFor = ({ layer }: Draft): Anaphora => ({
    town() {
      const last = memory.place;
      if (!last || sentence.paragraph - last.paragraph > (layer === 'attacks' ? 2 : 1)) return null;
      // "The commune of Gao is part of the region of Gao": "the commune" is not what it lies in.
      const { named } = memory;
      return named && !isSpot(last.place) && contains(last.place, named) ? named : last.place;
    },
    area() {
      const last = memory.place;
      return last && sentence.paragraph - last.paragraph <= 1 && isArea(last.place) ? last.place : null;
    },
    there() {
      const last = memory.there;
      return last?.paragraph === sentence.paragraph ? last.place : null;
    },
    named: () => memory.named,
    struck() {
      const last = layer === 'attacks' ? memory.last.get('attacks') : undefined;
      return last && sentence.paragraph - last.paragraph <= 2 && isSpot(last.found.place) ? last.found.place : null;
    },
    capital: () => memory.capital,
    country: () => (memory.there?.place.kind === 'country' ? memory.there.place : memory.home),
  });
  for (const draft of drafts) {
    if (draft.mentioned && !memory.last.has('attacks')) continue;
    const standing = standingOf(scene.parse, draft.at, scene.place);
    if (standing.ordered && drafts.some((other) => other.rule === 'expel-verb')) continue;
    if (draft.layer === 'withdrawals' && isOnlyTalk(scene, draft.at)) continue;
    if (draft.status) standing.status = draft.status;
    if (draft.rule === 'base-noun' && standing.status === 'denied' && !deniedItself(scene, draft)) {
      if (!takenForGranted(scene, draft)) continue;
      standing.status = 'reported';
    }
    if (standing.open && (draft.layer === 'attacks' || standing.status === 'reported')) continue;
    const where = whereOf(scene.parse, draft.at, hintOf(draft), scene.place, saidFor(draft));
    // What a group claims or a toll adds is dated like the attack that it goes on about.
    const date =
      draft.undated ||
      draft.rule === 'responsibility' ||
      draft.rule === 'toll-noun' ||
      draft.mentioned ||
      (draft.again && memory.last.has('attacks'))
        ? null
        : (draft.day ?? whenOf(scene.parse, draft.at, draft.layer === 'attacks', standing.status === 'planned'));
    const way = draft.layer === 'attacks' ? onTheWay(scene, draft.at, where.places) : null;
    placed.push({ draft, standing, where: way ? { ...where, places: [way], unknown: [] } : where, date });
  }
  for (const one of placed) {
    if (one.draft.layer !== 'attacks') continue;
    one.where = beforeMove(scene, one, placed);
    one.where = shared(one, placed);
    one.date = resultOf(scene, one, placed)?.date ?? one.date;
    const border = isNews(one, memory) ? onBorder(scene, one.draft.at, one.where.places, memory) : null;
    if (border && one.where.unknown.length === 0) one.where = { places: [border], unknown: [], beside: null };
  }
  return placed;
}

/** "Moved its staff, attacked in May, from Gao to Niamey": what a participle says was done to those who move happened where they leave. */
function beforeMove({ parse }: Scene, { draft, where }: PlacedDraft, placed: readonly PlacedDraft[]): Where {
  let verb = draft.at;
  while (parse.chunks[verb]?.kind === 'noun' && parse.chunks[verb]!.prep !== '') verb--;
  if (parse.chunks[verb]?.group?.form !== 'participle' || parse.chunks[verb - 1]?.sign !== ',') return where;
  const goals = placed.map((other) => (other.draft.layer === 'withdrawals' ? other.draft.destination : undefined));
  const places = where.places.filter(({ chunk }) => !goals.includes(chunk));
  if (places.length === where.places.length) return where;
  if (places.length > 0) return { ...where, places };
  return placed[goals.findIndex((goal) => goal !== undefined)]!.where;
}

/** Whether a draft can tell of an attack that was not told before. */
const isNews = ({ draft, date }: PlacedDraft, memory: Memory): boolean =>
  !draft.again && !draft.generic && (date !== null || !memory.last.has('attacks'));

/** "Shelled the market, killing 14": what a gerund of killing is the outcome of. */
function resultOf({ parse }: Scene, { draft }: PlacedDraft, placed: readonly PlacedDraft[]): PlacedDraft | undefined {
  if (draft.rule !== 'casualty-verb') return undefined;
  if (parse.chunks[draft.at]!.group!.form !== 'gerund') return withinOf(parse, draft, placed);
  return placed.findLast(
    ({ draft: other }) =>
      other.layer === 'attacks' &&
      other.at < draft.at &&
      !parse.chunks.slice(other.at + 1, draft.at).some((one) => one.group?.form === 'finite'),
  );
}

/** "An attack that day in Kidal, in which one was killed": the attack that a clause opened by "in which" goes on about. */
function withinOf(parse: Parse, { at }: Draft, placed: readonly PlacedDraft[]): PlacedDraft | undefined {
  const { chunks, items } = parse;
  const relative = inRelative(parse, at);
  const led =
    relative > 0 && /^(?:in|during|dans|lors|duquel|laquelle)$/.test(items[chunks[relative]!.a - 1]?.low ?? '');
  if (!led) return undefined;
  return placed.findLast(
    ({ draft }) =>
      draft.layer === 'attacks' &&
      draft.at < relative &&
      chunks[draft.at]!.kind === 'noun' &&
      chunks
        .slice(draft.at + 1, relative)
        .every(({ kind, sign }) => kind === 'noun' || kind === 'date' || sign === ','),
  );
}

/** "The German base at Gao is not affected": what is denied of a definite base, other than that it is there, takes it for granted. */
function takenForGranted({ parse }: Scene, { at }: Draft): boolean {
  const { a, prep } = parse.chunks[at]!;
  const verb = parse.chunks.findIndex(({ kind }, i) => i > at && kind !== 'noun');
  const group = parse.chunks[verb]?.group;
  if (prep !== '' || !group?.passive || !group.negated || !/^(?:the|le|la|les|l')$/.test(parse.items[a]!.low))
    return false;
  return (
    frameOf(parse, verb).patients[0] === at &&
    !/^(?:found|built|set|opened|established|located|situated|installée?|ouverte?|située?|trouvée?)$/.test(
      parse.items[group.verb]!.low,
    )
  );
}

/** "No base at Gossi": the phrase denies the base, not only its clause something else. */
function deniedItself(scene: Scene, draft: Draft): boolean {
  const first = scene.parse.items[scene.parse.chunks[draft.at]!.a];
  return first?.word?.classes.has('no') ?? false;
}

/** "Killed three in May, and six died in June": whether two things of a sentence were days from each other. */
const areDaysApart = (one: DateMention | null, other: DateMention | null): boolean =>
  one !== null && other !== null && !meet(one, other, 1);

/**
 * Where a sentence tells of an attack twice, as of an ambush and of those it killed, both happened at the exact place
 * that one of them is told with.
 */
function shared(one: PlacedDraft, placed: readonly PlacedDraft[]): Where {
  const [own] = one.where.places;
  if (own && isSpot(own.place)) return one.where;
  for (const other of placed) {
    if (other === one || other.draft.layer !== 'attacks' || areDaysApart(one.date, other.date)) continue;
    const [place] = other.where.places;
    if (!own && one.where.unknown.length === 0 && other.where.unknown.length > 0 && !place) return other.where;
    if (!place || !(isSpot(place.place) || (own && contains(own.place, place.place)))) continue;
    if (own && one.where.unknown.length > 0 && own.place.id === place.place.id) continue;
    if (own ? contains(own.place, place.place) : one.where.unknown.length === 0)
      return {
        places: other.where.places.map((each) => ({ ...each, certainty: each.certainty * 0.8 })),
        unknown: [],
        beside: null,
      };
  }
  if (own || one.where.beside || one.where.unknown.length > 0) return one.where;
  const attacked = placed.find(({ draft, where }) => draft.layer === 'attacks' && where.beside !== null);
  const others = placed.flatMap(({ draft, where }) => (draft.layer === 'attacks' ? [] : where.places));
  return { ...one.where, beside: attacked?.where.beside ?? others.find(({ place }) => isSpot(place)) ?? null };
}

/** Whether a withdrawal is only asked for, wished, feared, debated or supposed. */
const isOnlyTalk = (scene: Scene, at: number): boolean =>
  onlyDemanded(scene, at) ||
  (scene.parse.chunks[at]!.kind === 'verb'
    ? onlyWished(scene, at) || onlyAdvised(scene, at)
    : onlyDebated(scene, at) || onlyOpposed(scene, at) || onlySupposed(scene, at));
