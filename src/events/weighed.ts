import { LAYERS, type LayerName } from '../contract/vocabulary.ts';
import { parseDerived } from '../places/derived-place.ts';
import type { Sentence } from '../text/sentence.ts';
import { clauseAround } from './around.ts';
import { isOfArmed } from './base-parts.ts';
import { leavesIn } from './base-sited.ts';
import { partedBy } from './border-named.ts';
import type { Parse } from './chunk.ts';
import { shutsOthers } from './closed-town.ts';
import { cuesOf } from './cue.ts';
import { isOfTalk } from './debates.ts';
import { isOfWar } from './drafts.ts';
import type { Found } from './emit.ts';
import { isErrand } from './errand.ts';
import { forceBeside } from './force-beside.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import { isDated, meet } from './found-days.ts';
import { frameOf } from './frame.ts';
import { isLast } from './last-to-go.ts';
import type { Memory } from './memory.ts';
import { type NamedPlace, namedPlaces } from './named-place.ts';
import { distanceKm } from './nearness.ts';
import { setsTheScene } from './no-departure.ts';
import { ownDay } from './own-day.ts';
import { isShown } from './peacetime.ts';
import { is } from './phrase.ts';
import type { PlaceOdds } from './place-odds.ts';
import { isAfar } from './place-told.ts';
import { isOffice, isReference } from './reference.ts';
import { resolveDrafts } from './resolve.ts';
import { type Draft, holds, isArmedGroup, type Scene, at as whom } from './scene.ts';
import { setsOut } from './setting-out.ts';
import { isSought } from './sought-base.ts';
import { caredFor, saidOnLeaving } from './speaker-seat.ts';
import type { Evidence } from './theme.ts';
import type { Undrawn } from './undrawn.ts';
import type { When } from './when.ts';
import { fallsBackTo } from './withdrawal-goals.ts';

/** Name under which the dossier shows what no rule read and the weights of the words around a place did. */
const WEIGHED = 'weighed-words';

/** The odds (see `PlaceOdds`) from which a place counts as told of in a layer. */
const ENOUGH: Record<LayerName, number> = { attacks: 100, bases: -50, withdrawals: 0 };

/** What a sentence tells besides its own words. */
interface Context {
  evidence: Evidence;
  odds: PlaceOdds;
  /** What the rules read in the sentence, and what they read in it that is not drawn. */
  found: readonly Found[];
  undrawn: readonly Undrawn[];
}

/**
 * What the words around the places of a sentence tell of them where no rule read it: of each place the layer that they
 * tell most of, and of one that was hit or left also the other.
 */
export function weighedFound(scene: Scene, memory: Memory, sentence: Sentence, context: Context): Found[] {
  const named = namedPlaces(scene.parse, scene.place);
  const told: Found[] = [];
  for (const one of named) {
    if (caredFor(scene.parse, -1, one.chunk)) continue;
    const anchor = isAnchor(scene.parse, one) ? anchorOf(one.place.id) : undefined;
    if (anchor !== undefined && context.found.some(({ place }) => place.id === anchor)) continue;
    const read = [...context.found, ...told].filter(({ place }) => place.id === one.place.id);
    // A border is crossed, and nobody leaves it.
    const isBorder = partedBy(one.place.id, scene.place).length > 0;
    const left = isBorder ? untold(read).filter((layer) => layer !== 'withdrawals') : untold(read);
    const layers = isOffice(scene.parse, one.chunk) ? left.filter(isAttacks) : left;
    if (layers.length === 0 || isReference(scene.parse, one.chunk)) continue;
    const odds = context.odds.of(one);
    const layer = layers.reduce((best, other) => (odds[other] > odds[best] ? other : best));
    if (isOfSite(one, layer, [...context.found, ...told])) continue;
    if (odds[layer] < leastOdds(scene, layer, read.length > 0, context.found)) continue;
    const draft = draftOf(scene, one, layer, odds[layer]);
    if (!draft || isRefused(scene, draft, context) || isGarrison(scene, draft, one, memory)) continue;
    const { found } = resolveDrafts(scene, [draft], memory, sentence);
    for (const each of found)
      if (each.place.id === one.place.id && each.status !== 'denied') told.push(asPlanned(each, memory));
  }
  return told;
}

/** "Based at Camp Castor in Gao": a town that only says where the site is of which the same is read. */
const isOfSite = ({ place }: NamedPlace, layer: LayerName, found: readonly Found[]): boolean =>
  found.some(
    (read) => read.draft.layer === layer && read.place.kind === 'site' && distanceKm(read.place, place) <= OF_TOWN,
  );

/** How far, in km, a camp or an airfield lies from the town that it is named with. */
const OF_TOWN = 15;

/** The place that one told by how near it is to another is near to; undefined for any other. */
const anchorOf = (id: string): string | undefined => {
  const told = parseDerived(id);
  return told?.form === 'near' ? told.anchor : undefined;
};

/** "30 km from Gao, where they have a base": a distance after which a clause is told of the town itself. */
const isAnchor = ({ chunks }: Parse, { chunk }: NamedPlace): boolean =>
  chunks.slice(chunk + 1, chunk + 3).some(({ sign }) => sign === 'where' || sign === 'où');

const isAttacks = (layer: LayerName): boolean => layer === 'attacks';

/** What is told of a day after the publication is still to come, whatever its verb. */
const asPlanned = (found: Found, { published }: Memory): Found =>
  published && (found.when.from ?? -Infinity) > published.to ? { ...found, status: 'planned' } : found;

/** The odds from which a second thing counts as told of a place. */
const AGAIN: Record<LayerName, number> = { attacks: 250, bases: Infinity, withdrawals: 0 };

/** The odds from which a departure counts as told where no verb of leaving or giving up is there to tell it, or another place has it. */
const UNTOLD = 130;

function leastOdds(scene: Scene, layer: LayerName, again: boolean, found: readonly Found[]): number {
  if (layer === 'withdrawals' && (!leavesIn(scene) || found.some(({ draft }) => draft.layer === layer))) return UNTOLD;
  return (again ? AGAIN : ENOUGH)[layer];
}

/** The layers that a sentence can tell of a place besides what it was read to tell: it was hit and then left. */
function untold(read: readonly Found[]): readonly LayerName[] {
  if (read.length === 0) return LAYERS;
  const told = new Set(read.map(({ draft }) => draft.layer));
  if (told.size > 1 || told.has('bases')) return [];
  return told.has('attacks') ? ['withdrawals'] : ['attacks'];
}

/**
 * Without what was weighed of a place of which a rule reads the same layer elsewhere in the report, but for attacks of
 * other days.
 */
export function toldOnce(found: readonly Found[]): Found[] {
  const ruled = new Map<string, Map<string, When>>();
  for (const one of found.filter(isRuled)) {
    const days = ruled.get(keyOf(one)) ?? new Map<string, When>();
    ruled.set(keyOf(one), days.set(`${one.when.from} ${one.when.to}`, one.when));
  }
  return found.filter((one) => {
    const days = isRuled(one) ? undefined : ruled.get(keyOf(one));
    return !days || (one.draft.layer === 'attacks' && [...days.values()].every((when) => isAnother(one, when)));
  });
}

/** Whether something is told of days of its own that are not those of the other. */
const isAnother = (one: Found, other: When): boolean => isDated(one) && !meet(one.when, other, 1);

const isRuled = ({ draft }: Found): boolean => draft.rule !== WEIGHED;
const keyOf = ({ draft, place }: Found): string => `${draft.layer} ${place.id}`;

function draftOf(scene: Scene, named: NamedPlace, layer: LayerName, odds: number): Draft | null {
  const verb = verbOf(scene.parse, named.chunk);
  const day = ownDay(scene.parse, named.chunk);
  const draft: Draft = {
    rule: WEIGHED,
    layer,
    action: ACTION[layer],
    at: verb < 0 ? named.chunk : verb,
    where: { own: [named.chunk], origin: layer === 'withdrawals', attack: layer === 'attacks' },
    placed: true,
    ...(day ? { day } : {}),
    confidence: SURE / (1 + Math.exp(-odds / 100)),
  };
  if (layer === 'attacks') return draft;
  const force = forceBeside(scene, named.chunk);
  if (kindOfForce(force) === 'armed' || rulesFrom(named, force)) return null;
  const sought = layer === 'bases' && isSought(scene, named.chunk) ? { status: 'planned' as const } : {};
  return { ...draft, ...sought, phase: layer === 'bases' ? 'present' : 'closed', ...(force === '' ? {} : { force }) };
}

/** The verb of what is said of a place: of "and in Mahas shells fell on a school" its own, not that of the clause before. */
function verbOf(parse: Parse, at: number): number {
  const { chunks } = parse;
  const { left, right } = clauseAround(parse, at);
  const opens = chunks[at]!.and && chunks[at - 1]?.sign === ',' && chunks[at]!.prep !== '';
  return opens && right >= 0 && chunks[right]!.group!.form === 'finite' ? right : left >= 0 ? left : right;
}

/** "À Paris, on met en garde Bamako": a capital stands for the state whose forces are told of. */
const rulesFrom = ({ place, capital }: NamedPlace, force: string): boolean =>
  capital && countryOfForce(force) === place.country;

/** "A regiment of Toulouse", "an office in Saint Petersburg": where those told of have their home, far from what the text is about. */
const isGarrison = ({ place }: Scene, { layer, force }: Draft, named: NamedPlace, { home }: Memory): boolean =>
  layer !== 'attacks' &&
  (countryOfForce(force) === named.place.country || kindOfForce(force) === 'group') &&
  isAfar(named.place, home, place);

const ACTION: Record<LayerName, string> = { attacks: 'attack', bases: 'presence', withdrawals: 'withdrawal' };
/** How sure a rule would be of what the weights are certain of. */
const SURE = 0.6;

/**
 * Whether the sentence speaks itself against what the weights take it to tell: it tells of peace, of a total or a pattern,
 * or of an accident, a school or a road is closed, people only go out on an errand or to a mission, a departure is only debated, or those who leave or stay are an armed group.
 */
function isRefused(scene: Scene, draft: Draft, { evidence, undrawn }: Context): boolean {
  const { parse } = scene;
  if (draft.layer === 'withdrawals' && isOfTalk(scene)) return true;
  if (!isOfWar(draft, scene, evidence) || undrawn.some(({ code }) => code !== 'unknown-place')) return true;
  if (draft.layer === 'attacks') return isShown(parse) || parse.items.some((item) => is(item, 'accident'));
  if (draft.layer === 'bases' && onlyArmedBases(scene)) return true;
  const { group } = parse.chunks[draft.at]!;
  if (!group) return false;
  if (draft.layer === 'withdrawals' && isNoLeaving(scene, draft)) return true;
  const { agent, patients } = frameOf(parse, draft.at);
  if (draft.layer === 'withdrawals' && (isPassing(scene, draft.at, agent) || isVisitor(scene, draft.at, agent)))
    return true;
  return isArmedGroup(whom(scene, group.passive ? (patients[0] ?? -1) : agent));
}

/** Whether the verb of a weighed departure tells of an errand, of a journey or of where those who leave go. */
function isNoLeaving(scene: Scene, draft: Draft): boolean {
  const { at, where } = draft;
  if (shutsOthers(scene, at) || isErrand(scene.parse, at) || setsOut(scene, at, draft)) return true;
  if (saidOnLeaving(scene.parse, at)) return true;
  return setsTheScene(scene, at) || where.own!.some((one) => fallsBackTo(scene, at, one));
}

/** "A jihadist base in Gossi was hit": whether every base that a sentence names is one of an armed group. */
function onlyArmedBases(scene: Scene): boolean {
  const bases = scene.parse.chunks.flatMap(({ kind }, at) =>
    kind === 'noun' && holds(scene, at, 'strongbase') ? [at] : [],
  );
  return bases.length > 0 && bases.every((at) => isOfArmed(scene, at));
}

/** "The minister left Gao after two days": who goes on from a visit. */
const isVisitor = (scene: Scene, at: number, agent: number): boolean =>
  agent >= 0 &&
  agent < at &&
  /^(?:official|civilian)$/.test(whom(scene, agent)?.role ?? '') &&
  cuesOf(scene.parse, at).some(({ class: name }) => name === 'leave' || name === 'depart');

/** "The convoy left Gao at dawn": vehicles on a journey, and not the last of them. */
const isPassing = (scene: Scene, at: number, agent: number): boolean =>
  agent >= 0 &&
  agent < at &&
  VEHICLES.test(scene.parse.items[scene.parse.chunks[agent]!.b]!.low) &&
  !isLast(scene, agent) &&
  cuesOf(scene.parse, at).some(({ class: name }) => name === 'leave' || name === 'depart');

const VEHICLES =
  /^(?:convoy|convoi|column|colonne|vehicle|véhicule|truck|camion|plane|aircraft|drone|jet|flight|avion|helicopter|hélicoptère|delegation|délégation)s?$/;
