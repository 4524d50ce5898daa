import { isOfficer, isTroops, postedAt, postedBefore } from './base-parts.ts';
import { ALOFT, BOUND, CAUSING, GONE, ONWARD, OUSTING, PACKING, SOFT } from './departure-verbs.ts';
import { forceOfCountry, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isTime, isTownMeant } from './gone-from.ts';
import { keptAt } from './kept-at.ts';
import { isLast } from './last-to-go.ts';
import {
  frontOf,
  garrisonAt,
  garrisonOf,
  ofTown,
  ownGarrison,
  sentBefore,
  standingAt,
  stayingAt,
  takenFrom,
  townspeople,
  untilThen,
} from './left-town.ts';
import {
  cameBack,
  goesToDo,
  habitual,
  risesUp,
  setsTheScene,
  sorties,
  toFigure,
  withdrawsInto,
} from './no-departure.ts';
import { is } from './phrase.ts';
import { ofSide } from './place-preposition.ts';
import { holds, isForce, ownerOf, placeIn, type Scene, at as who } from './scene.ts';
import { seeingTown } from './seen-coming.ts';
import { outOfIt } from './there.ts';
import { carriesLast, loadOf, onTheWay } from './vehicles.ts';
import { destinationOf, FALLING } from './withdrawal-goals.ts';
import {
  countedFew,
  draft,
  fromThere,
  isAnyone,
  isHurt,
  items,
  last,
  military,
  type Reading,
  site,
  spokenOf,
} from './withdrawal-parts.ts';

/** "The company withdrew its workers", "les agences ont évacué leur personnel": those whose people are no soldiers. */
const isFirm = (scene: Scene, agent: number): boolean =>
  agent >= 0 && who(scene, agent)?.code === '' && items(scene, agent).some((low) => FIRM.test(low));

const FIRM =
  /^(?:mining|oil|shipping|logging|firms?|agenc(?:y|ies)|airlines?|ngos?|charit(?:y|ies)|embass(?:y|ies)|aériennes?|minières?|pétrolières?|entreprises?|agences?|ong|ambassades?|sociétés?)$/;

/** "Withdrew its garrison", "a retiré son poste": a post that stands for those in it. */
const isPost = (scene: Scene, chunk: number): boolean =>
  is(scene.parse.items[scene.parse.chunks[chunk]!.a], 'possessive') && POST.test(last(scene, chunk));

const POST = /^(?:post|poste|garrison|garnison|detachment|détachement|outpost)s?$/;

const namesOrigin = (scene: Scene, chunk: number): boolean =>
  scene.parse.chunks[chunk]!.prep === 'from' && placeIn(scene, chunk) !== null;

/** "Them", "the fighters": those whom others drive out. */
const isOusted = (scene: Scene, moved: number): boolean =>
  scene.parse.tags[scene.parse.chunks[moved]!.a] === 'pronoun' || holds(scene, moved, 'armed');

export function departVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  const next = scene.parse.chunks[at + 1];
  if (group.form === 'participle' && next?.kind === 'verb' && next.group!.form === 'infinitive') return null;
  if (lemma === 'fly' && habitual(scene, at)) return null;
  if (sorties(scene, at) || (lemma === 'aller' && (group.form === 'gerund' || !outOfIt(scene.parse, at)))) return null;
  if (lemma === 'pack' && next?.kind === 'noun' && /^(?:with|of)$/.test(next.prep)) return null;
  if ((lemma === 'partir' && setsTheScene(scene, at)) || cameBack(scene, at)) return null;
  if (lemma === 'ramener' && toFigure(scene, at)) return null;
  const aloft = ALOFT.has(lemma) && (frame.patients.length === 0 || lemma === 'décoller');
  if (aloft && !carriesLast(scene, frame.agent, at) && !frame.patients.some((one) => isLast(scene, one))) return null;
  if (/^(?:partir|set|head|depart)$/.test(lemma) && onTheWay(scene, at, frame.agent)) return null;
  if (/^(?:recall|rappeler)$/.test(lemma) && /^(?:that|que|qu')$/.test(next?.sign ?? '')) return null;
  if (isAnyone(scene, frame.agent) || [frame.agent, ...frame.patients].some((one) => one >= 0 && isHurt(scene, one)))
    return null;
  if (withdrawsInto(scene, at) && !frame.adjuncts.some((one) => namesOrigin(scene, one))) return null;
  if (lemma === 'set' && next?.kind === 'noun' && next.prep === 'off') return null;
  if (lemma === 'set' && BOUND.test(scene.parse.items[group.last + 2]?.low ?? '') && !isLast(scene, frame.agent))
    return null;
  if ((lemma === 'go' && goesToDo(scene, at)) || (lemma === 'sortir' && risesUp(scene, at))) return null;
  if (isFirm(scene, frame.agent)) return null;
  if (lemma === 'dégager' && !group.reflexive && frame.patients.length > 0 && !group.passive) return null;
  if (lemma === 'go' && ONWARD.test(scene.parse.items[group.verb + 1]?.low ?? '') && next?.prep !== 'on') return null;
  if (
    (agent?.role === 'base' || (agent?.role === 'force' && SOFT.has(lemma))) &&
    frame.patients.length === 0 &&
    (placeIn(scene, frame.agent) || scene.parse.chunks[frame.agent + 1]?.kind === 'noun')
  ) {
    const owner =
      military(scene, agent) || ownerOf(scene, frame.agent) || scene.topic || garrisonOf(scene, frame.agent);
    if (owner !== '' && kindOfForce(owner) !== 'armed' && !group.passive)
      return draft(
        'withdrawal',
        at,
        { force: owner, own: [frame.agent, frame.agent + 1].filter((one) => placeIn(scene, one)) },
        0.6,
        true,
      );
  }
  const towns = frame.adjuncts.find((one) => isTownMeant(scene, one) && scene.parse.chunks[one + 1]?.sign === ',');
  const listed = towns === undefined ? [] : frame.patients.filter((one) => one > towns && placeIn(scene, one) !== null);
  const movedAt = frame.patients.find((at) => {
    const one = who(scene, at)!;
    if (listed.includes(at)) return false;
    const garrison = one.role === 'base' && (holds(scene, at, 'force') || (CAUSING.has(lemma) && isPost(scene, at)));
    return isForce(one) || garrison || /^(?:force|armed|mission|pronoun)$/.test(one.role);
  });
  const moved = who(scene, movedAt ?? -1);
  if (OUSTING.test(lemma) && !group.passive && movedAt === at + 1 && isOusted(scene, movedAt)) return null;
  const there = movedAt !== undefined && fromThere(scene, movedAt);
  const acts = agent !== null && (agent.code !== '' || agent.role === 'force');
  const theirs = movedAt !== undefined && (moved?.bare || there) && acts;
  const taken = movedAt === undefined ? [] : [...takenFrom(scene, at, movedAt), ...sentBefore(scene, at, movedAt)];
  const own =
    (theirs && (there || is(scene.parse.items[scene.parse.chunks[movedAt]!.a], 'possessive'))) || taken.length > 0
      ? agent
      : moved;
  const carrier =
    movedAt === undefined && (agent?.role === 'target' || holds(scene, frame.agent, 'aircraft')) ? frame.agent : -1;
  // "Four more remain in Gao and are to fly out".
  const few = movedAt === undefined && countedFew(scene, frame.agent) && stayingAt(scene, at).length > 0;
  const force =
    (there && !theirs ? spokenOf(scene, moved?.code) : own ? military(scene, own) : '') ||
    (carrier < 0 ? '' : loadOf(scene, carrier, at)) ||
    (moved?.role === 'armed' && moved.code === '' ? '' : military(scene, agent)) ||
    (few ? scene.topic : '');
  const until = untilThen(scene, at);
  if (until >= 0 && !own?.code && !agent?.code && (CAUSING.has(lemma) || isTroops(scene, movedAt ?? frame.agent))) {
    const stayed = scene.parse.chunks.findIndex(
      (one, i) =>
        i < until && one.kind === 'noun' && military(scene, who(scene, i)) !== '' && who(scene, i)!.code !== '',
    );
    if (stayed < 0) return null;
    const ended = draft('withdrawal', at, { force: military(scene, who(scene, stayed)) }, 0.6);
    return ended && { ...ended, where: { own: [until], only: true } };
  }
  const manned = group.passive ? (frame.patients[0] ?? -1) : frame.agent;
  const kept = group.passive ? garrisonAt(scene, manned) : -1;
  const post = force !== '' ? -1 : kept >= 0 ? kept : ownGarrison(scene, manned);
  if (post >= 0) {
    const whose = scene.topic || forceOfCountry(placeIn(scene, post)!.country) || '';
    return kindOfForce(whose) === 'armed' ? null : draft('withdrawal', at, { force: whose, own: [post] }, 0.65);
  }
  if (force === '') return null;
  if (!moved && group.passive) return null;
  if (
    !moved &&
    !few &&
    !isTroops(scene, frame.agent) &&
    !/^(?:state|target)$/.test(agent?.role ?? '') &&
    agent?.code === ''
  )
    return null;
  const after = movedAt === undefined ? [] : [movedAt + 1].filter((one) => scene.parse.chunks[one]?.kind === 'noun');
  const from =
    outOfIt(scene.parse, at) ||
    [...frame.adjuncts, ...after].some(
      (one) =>
        /^(?:from|out|de|d'|du|des|depuis)$/.test(scene.parse.chunks[one]!.prep) &&
        !ofSide(scene.parse, one) &&
        (placeIn(scene, one) || site(scene, one) || isTownMeant(scene, one)),
    );
  const posted = [
    ...(until < 0 ? [] : [until]),
    ...taken,
    ...(movedAt === undefined ? [] : [...postedAt(scene, movedAt), ...standingAt(scene, movedAt)]),
    ...frontOf(scene, at),
    ...frame.adjuncts.map((one) => keptAt(scene, one)).filter((one) => one >= 0),
    ...seeingTown(scene, at),
    ...(from ? [] : stayingAt(scene, at)),
  ];
  const people = townspeople(scene, frame.agent);
  if (people !== '' && posted.length === 0) posted.push(frame.agent);
  if (posted.length === 0 && movedAt === undefined && frame.agent >= 0)
    posted.push(...postedAt(scene, frame.agent), ...postedBefore(scene, frame.agent), ...ofTown(scene, frame.agent));
  const destination = PACKING.has(lemma)
    ? undefined
    : destinationOf(
        scene,
        frame.adjuncts.filter((one) => !posted.includes(one)),
        FALLING.test(lemma),
      );
  if (lemma === 'set' && !from && destination === undefined && !isLast(scene, frame.agent)) return null;
  if (ALOFT.has(lemma) && movedAt === undefined && !carriesLast(scene, frame.agent, at)) return null;
  if ((agent?.role === 'official' || isOfficer(scene, frame.agent)) && movedAt === undefined) return null;
  if (
    SOFT.has(lemma) &&
    !from &&
    posted.length === 0 &&
    !(GONE.has(lemma) && isTroops(scene, frame.agent)) &&
    !(lemma === 'go' && group.passive && movedAt !== undefined && isTroops(scene, movedAt)) &&
    !(
      /^(?:partir|plier|pack)$/.test(lemma) &&
      (isForce(agent) || (agent?.role === 'pronoun' && group.mood === 'future'))
    ) &&
    !(
      lemma === 'go' &&
      group.perfect &&
      isTroops(scene, frame.agent) &&
      (next?.kind !== 'noun' || isTime(scene, at + 1))
    ) &&
    !(lemma === 'retreat' && agent?.role === 'force')
  )
    return null;
  if (CAUSING.has(lemma) && !group.reflexive && frame.patients.length > 0 && !moved) return null;
  const named = people !== '' && force === agent?.words ? people : force;
  return draft('withdrawal', at, { force: named, destination, own: posted }, 0.8);
}
