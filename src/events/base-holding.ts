import { codeIn, draft, headWord, holder, isFormer, isTroops, type Reading } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { ofThem, oneOf } from './elided.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import {
  forceCode,
  holds,
  isArmedGroup,
  isForce,
  isMilitaryBase,
  ownerOf,
  placeIn,
  type Scene,
  at as who,
} from './scene.ts';
import { draft as withdrawn } from './withdrawal-parts.ts';

/** Verbs of those who stand in a building or on a bridge that is no base. */
const GUARDING = new Set(['garder', 'occuper', 'tenir', 'guard', 'occupy']);

/** Verbs of those who stand at an airport or a port. */
const SECURING = new Set(
  'protect secure hold control defend run operate use share protéger sécuriser contrôler défendre gérer exploiter utiliser partager'.split(
    ' ',
  ),
);

/** What a mission that is no army stands in. */
const OFFICE = /^(?:offices?|bureaux?|antennes?|cell|cellule)$/;

const AIRPORT = /^(?:runways?|hangars?|airports?|aéroports?|port|barrage|dam|bridge|pont)$/;

/** Verbs of which the object is a base itself, not its people. */
const USED = new Set(
  'control defend secure protect administer operate run manage use lease rent own share turn convert transform garrison staff exploiter gérer administrer utiliser contrôler sécuriser défendre surveiller partager louer protéger opérer posséder transformer convertir'.split(
    ' ',
  ),
);

/** Verbs whose object may well belong to somebody else: they need a base that is nobody's else. */
const LOOSE = new Set(
  'control secure protect defend use support sécuriser protéger utiliser contrôler surveiller défendre'.split(' '),
);

export function keepVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const object = frame.patients.find(
    (one) =>
      holds(scene, one, 'strongbase') ||
      ((GUARDING.has(lemma) || (SECURING.has(lemma) && AIRPORT.test(headWord(scene, one)))) &&
        who(scene, one)?.role === 'target' &&
        isTroops(scene, frame.agent) &&
        forceCode(agent, { ...scene, mission: '' }) !== '') ||
      (holds(scene, one, 'presence-noun') && placeIn(scene, one) === null) ||
      (who(scene, one)?.role === 'force' &&
        !USED.has(lemma) &&
        !/^(?:mission|operation|opération|officer|general|personnel|police|command|men|control)$/.test(
          headWord(scene, one),
        )) ||
      (who(scene, one)?.role === 'armed' && who(scene, one)!.bare) ||
      /^(?:presence|présence|foothold)$/.test(headWord(scene, one)) ||
      (OFFICE.test(headWord(scene, one)) && isTroops(scene, frame.agent)) ||
      oneOf(scene, one) ||
      ofThem(scene, at, one),
  );
  if (object === undefined && OCCUPYING.test(lemma) && holds(scene, frame.agent, 'strongbase')) {
    const owner = agent?.code || scene.topic;
    if (owner !== '' && kindOfForce(owner) !== 'armed' && !isFormer(scene, frame.agent))
      return draft(
        'presence',
        'present',
        at,
        owner,
        frame.patients.filter((one) => placeIn(scene, one)),
        0.65,
      );
  }
  if (object === undefined) return heldTown(scene, at, lemma);
  const group = scene.parse.chunks[at]!.group!;
  const own = isFormer(scene, object) ? null : who(scene, object);
  const force = holder(scene, own, agent) || (group.passive && frame.agent < 0 ? scene.topic : '');
  if (kindOfForce(force) === 'armed' || isArmedGroup(agent)) return null;
  if (force === '' && !isMilitaryBase(scene, object)) return null;
  if (USED.has(lemma) && (agent?.role === 'civilian' || agent?.role === 'official' || (!agent && !group.passive)))
    return null;
  if (LOOSE.has(lemma) && own?.code !== '' && own?.code !== agent?.code) return null;
  const guards = GUARDING.has(lemma) && AIRPORT.test(headWord(scene, object));
  if (/^(?:hold|tenir|guard)$/.test(lemma) && !guards && !holds(scene, object, 'strongbase'))
    return heldTown(scene, at, lemma);
  const kept = draft(action, 'present', at, force, placeIn(scene, object) ? [object] : [], 0.85)!;
  return group.mood === 'future' && !group.negated ? { ...kept, status: 'reported' } : kept;
}

const TOWN = /^(?:town|city|village|ville|localité|cité|commune)$/;
const OCCUPYING = /^(?:occupy|occuper)$/;
const HOLDING =
  /^(?:hold|occupy|garrison|man|cling|guard|keep|retain|preserve|tenir|occuper|conserver|garder|maintenir)$/;
/** Verbs that say of what is to be so that it is so now. */
const KEPT = /^(?:hold|cling|keep|retain|preserve|conserver|garder|maintenir)$/;
/** Verbs that soldiers garrison a town by, so that it can be their subject. */
const GARRISONED = /^(?:hold|garrison|man|guard|occupy|tenir|garder|occuper)$/;

/** "The brigade holds Gao": soldiers who hold a town are there; null where no known soldiers do. */
function heldTown(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  if (
    !HOLDING.test(lemma) ||
    (group.passive && !(GARRISONED.test(lemma) && frame.agent >= 0 && group.form === 'finite')) ||
    !(group.mood === 'fact' || (group.mood === 'future' && KEPT.test(lemma))) ||
    group.negated ||
    !(isTroops(scene, frame.agent) || holds(scene, frame.agent, 'force') || who(scene, frame.agent)?.role === 'state')
  )
    return null;
  const named = frame.patients.flatMap((one) =>
    TOWN.test(headWord(scene, one)) && /^(?:of|de|d'|du)$/.test(scene.parse.chunks[one + 1]?.prep ?? '')
      ? [one, one + 1]
      : [one],
  );
  const towns = [...named, ...frame.adjuncts.filter((one) => scene.parse.chunks[one]!.prep === 'to')];
  const state = who(scene, frame.agent)?.role === 'state';
  const town = towns.find((one) => {
    const place = placeIn(scene, one);
    if (!place || !isExact(place) || who(scene, one)?.role !== 'place') return false;
    return !state || countryOfForce(who(scene, frame.agent)!.code) !== place.country;
  });
  const force = forceCode(who(scene, frame.agent), scene) || scene.topic;
  if (town === undefined || force === '' || kindOfForce(force) === 'armed' || isArmedGroup(who(scene, frame.agent)))
    return null;
  const held = draft('presence', 'present', at, force, [town], 0.6)!;
  return goesOn(scene, at) || group.mood === 'future' ? { ...held, status: 'reported' } : held;
}

/** "Will continue to be held": what goes on is so now. */
function goesOn({ parse: { chunks, items } }: Scene, at: number): boolean {
  const before = chunks[at - 1];
  return before?.kind === 'verb' && /^continu/.test(items[before.group!.verb]!.low);
}

/** "Remains in the hands of the army", "est sous le contrôle de": who is said to hold a base; null where nobody is. */
export function heldVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const held = frame.agent < 0 ? null : (placeIn(scene, frame.agent) ?? placeIn(scene, frame.agent + 1));
  if (frame.agent < 0 || !(holds(scene, frame.agent, 'strongbase') || (held && isExact(held)))) return null;
  const { chunks, items } = scene.parse;
  for (let i = at + 1; i < chunks.length && chunks[i]!.kind === 'noun'; i++) {
    const { a, b, prep } = chunks[i]!;
    const hands = items.slice(a, b + 1).some((item) => HANDS.test(item.low));
    if (!hands && prep !== 'entre') continue;
    const force =
      who(scene, i)!.code ||
      codeIn(scene, i) ||
      holderAfter(scene, i) ||
      (hands ? '' : forceCode(who(scene, i), { ...scene, topic: '', mission: '' }));
    if (force === '' || kindOfForce(force) === 'armed') return null;
    const own = [frame.agent, frame.agent + 1].filter((one) => one < at && placeIn(scene, one) !== null);
    const giver = handedBy(scene, frame.agent);
    const given = giver !== '' && giver !== force;
    const also = given ? withdrawn('base-handover', at, { force: giver, successor: force, own }, 0.6)! : undefined;
    return { ...draft('presence', 'present', at, force, own, 0.7)!, ...(also ? { also } : {}) };
  }
  return null;
}

/** "Its site in Gao is now in the hands of": whose a site was that others are said to have now; empty where none tells. */
function handedBy(scene: Scene, site: number): string {
  if (!holds(scene, site, 'strongbase') || !scene.parse.items.some(({ low }) => NOW.test(low))) return '';
  const force = who(scene, site)!.code || ownerOf(scene, site);
  return kindOfForce(force) === 'armed' ? '' : force;
}

const NOW = /^(?:now|désormais|maintenant|dorénavant)$/;
const HANDS = /^(?:hands|control|mains|contrôle)$/;

const holderAfter = (scene: Scene, chunk: number): string => {
  const next = scene.parse.chunks[chunk + 1];
  return next?.kind === 'noun' && OF.has(next.prep) && isForce(who(scene, chunk + 1))
    ? forceCode(who(scene, chunk + 1), { ...scene, topic: '' })
    : '';
};
