import { postedAt } from './base-parts.ts';
import { cuesOf } from './cue.ts';
import { commands, SOFT } from './demands.ts';
import { ofAnotherEvent } from './elsewhere.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isOwnSoil } from './own-soil.ts';
import { INSIDE } from './place-preposition.ts';
import { type Draft, holds, isArmedGroup, isForce, placeIn, type Scene, at as who } from './scene.ts';
import { pactEnded } from './withdrawal-pacts.ts';
import { draft, items, last, leavers, military, OUT, type Reading, spokenOf } from './withdrawal-parts.ts';

const HARD = new Set(['expel', 'oust', 'evict', 'expulser', 'chasser']);

/** "Ordered the French troops out", "demanded the withdrawal of", "asked the mission to leave". */
export function expelVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const told = orderOf(scene, at, action, lemma);
  if (!told || !SOFT.test(lemma) || scene.parse.chunks[at]!.group?.passive) return told;
  // "In New York the minister asked for the withdrawal": where somebody asks for it is not what is left.
  return { ...told, where: { ...told.where, after: at } };
}

/** Verbs of driving an enemy out, which orders nobody home. */
const DRIVING = /^(?:expel|oust|chase|drive|evict|chasser|expulser|déloger)$/;

/** "Was held by militants before the army expelled them": a pronoun for the armed group that the sentence told of before. */
const standsForArmed = (scene: Scene, object: number): boolean =>
  object >= 0 &&
  scene.parse.tags[scene.parse.chunks[object]!.a] === 'pronoun' &&
  scene.parse.chunks.some(({ kind }, i) => i < object && kind === 'noun' && holds(scene, i, 'armed'));

function orderOf(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const { chunks, items } = scene.parse;
  const told = frame.adjuncts.filter((one) => one > at && /^(?:à|au|aux)$/.test(chunks[one]!.prep));
  const object = [...frame.patients, ...told]
    .map((one) => who(scene, one)!)
    .find(
      (one) =>
        (one.role === 'force' || one.role === 'mission' || one.role === 'state' || one.role === 'armed') &&
        military(scene, one) !== '',
    );
  const agent = who(scene, frame.agent);
  const first = who(scene, frame.patients[0] ?? -1);
  if (first?.role === 'armed' && first.code === '' && !first.bare) return null;
  if (DRIVING.test(lemma) && (isArmedGroup(first) || standsForArmed(scene, frame.patients[0] ?? -1))) return null;
  const pact = pactEnded(scene, at, lemma, frame.patients);
  if (pact) return pact;
  if (agent && (agent.role === 'armed' || kindOfForce(agent.code) === 'armed') && !agent.bare) return null;
  if (SOFT.test(lemma) && !commands(scene, frame.agent)) return null;
  if (HARD.has(lemma)) {
    if (!object || (object.role === 'armed' && kindOfForce(object.code) !== 'group')) return null;
    return draft(action, at, { force: military(scene, object), phase: false }, 0.75);
  }
  for (let i = at + 1; i < chunks.length && i <= at + 8; i++) {
    const chunk = chunks[i]!;
    if (
      chunk.kind === 'break' &&
      chunk.sign !== ',' &&
      chunk.sign !== 'que' &&
      chunk.sign !== "qu'" &&
      chunk.sign !== 'that' &&
      chunk.sign !== '"' &&
      chunk.sign !== 'who' &&
      chunk.sign !== '('
    )
      break;
    if (chunk.kind === 'verb') {
      const cues = cuesOf(scene.parse, i);
      // "Told reporters that half had gone", "told that they would go": what is said; an order tells what is to be.
      const { form, perfect, tense, mood } = chunk.group!;
      const said = perfect || tense === 'past' || (lemma === 'tell' && mood === 'future');
      if (form === 'finite' && said && cues.some((cue) => OUT.test(cue.lemma))) return null;
      const goesOn = /^(?:on|ahead|about)$/.test(items[chunk.group!.last + 1]?.low ?? '');
      if (goesOn || !cues.some((cue) => OUT.test(cue.lemma))) {
        if (chunk.group!.form === 'finite' && cues.some((cue) => cue.class === 'leave' || cue.class === 'depart'))
          return null;
        continue;
      }
      const leaving = who(scene, frameOf(scene.parse, i).agent);
      const force =
        (object ? military(scene, object) : '') ||
        (leaving && isForce(leaving) && leaving.code !== agent?.code ? military(scene, leaving) : '');
      const told = force === '' ? null : draft(action, at, { force, phase: false, own: leftPlaces(scene, i) }, 0.8);
      return told && deadlineAfter(scene, at) ? { ...told, status: 'planned' } : told;
    }
    if (chunk.kind === 'noun' && items.slice(chunk.a, chunk.b + 1).some((item) => OUT.test(item.low))) {
      if (lemma === 'order' || lemma === 'ordonner' || lemma === 'decide') {
        const own = leavers(scene, i);
        if (own !== '' && agent && military(scene, agent) === own) return null;
      }
      const force = leavers(scene, i);
      return force === '' ? null : draft(action, at, { force, phase: false, own: leftPlaces(scene, i) }, 0.75);
    }
    if (chunk.kind === 'noun' && object && chunk.prep === 'out') {
      const mine = lemma === 'want' && object.bare && agent !== null && agent.code !== '';
      const told = draft(
        mine ? 'withdrawal' : action,
        at,
        { force: mine ? agent.code : military(scene, object), phase: mine },
        0.7,
      );
      return told && lemma === 'want' ? { ...told, status: 'planned' } : told;
    }
  }
  if (object && (lemma === 'order' || lemma === 'push' || lemma === 'force' || lemma === 'pousser')) {
    for (let i = chunks[at]!.b + 1; i < items.length && i < chunks[at]!.b + 8; i++) {
      if (items[i]!.low === 'out' || items[i]!.low === 'dehors')
        return draft(action, at, { force: military(scene, object), phase: false }, 0.8);
    }
  }
  return null;
}

/** "Told to leave by 3 September": whether an order says by when. */
function deadlineAfter({ parse: { chunks, items } }: Scene, at: number): boolean {
  return chunks
    .slice(at + 1)
    .some(({ a, b }) => items.slice(a, b + 1).some(({ date }) => date !== null && DEADLINE.test(date.rule)));
}

const DEADLINE = /^(?:by|before|until)$/;

const GOAL = /^(?:to|for|towards?|into|vers|pour|by|par|before|after|avant|après|within|under|sous|with|avec)$/;

/** Chunks after the verb or noun of leaving that name what is to be left: "retirer ses commandos de Ménaka". */
function leftPlaces(scene: Scene, at: number): number[] {
  const { chunks } = scene.parse;
  for (let i = at + 1; i < chunks.length && i <= at + 5; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' || (chunk.kind === 'break' && chunk.sign !== ',')) return [];
    if (chunk.kind !== 'noun' || GOAL.test(chunk.prep)) continue;
    if (placeIn(scene, i) || isOwnSoil(scene.parse, i)) return [i];
  }
  return [];
}

/** A phrase that is the name of a mission or an operation, and not its soldiers. */
function isOperation(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk]!;
  const last = scene.parse.items[phrase.b]!;
  return (
    last.force !== '' && !/peacekeepers?|casques|helmets|berets/i.test(last.text) && kindOfForce(last.force) !== 'armed'
  );
}

const SOJOURN = /^(?:stay|presence|sojourn|séjour|présence)$/;

/** "Serval ended", "the EU suspended its training mission", "mit fin à l'opération". */
export function endVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  if (
    /^(?:complete|finish|conclude|achever|terminer|finir|boucler|conclure)$/.test(lemma) &&
    !frame.patients.some(
      (one) => items(scene, one).some((low) => OUT.test(low) || low === 'drawdown') || last(scene, one) === 'mission',
    )
  )
    return null;
  const around = [
    ...frame.patients,
    ...frame.adjuncts.filter((one) => /^(?:à|au|aux|to)$/.test(scene.parse.chunks[one]!.prep)),
  ];
  const pact = pactEnded(scene, at, lemma, around);
  if (pact) return pact;
  if (stopsDoing(scene, at)) return null;
  const object = around.find(
    (one) => holds(scene, one, 'mission') || isOperation(scene, one) || SOJOURN.test(last(scene, one)),
  );
  const departure = around.find((one) => items(scene, one).some((low) => OUT.test(low)));
  if (departure !== undefined) {
    const force = leavers(scene, departure) || military(scene, agent);
    return force === '' ? null : draft('withdrawal', at, { force }, 0.8);
  }
  const named = who(scene, object ?? -1);
  const ended =
    named ??
    (agent && (holds(scene, frame.agent, 'mission') || isOperation(scene, frame.agent)) && frame.patients.length === 0
      ? agent
      : null);
  if (!ended) return null;
  const force =
    (ended.code === '' ? military(scene, agent) || spokenOf(scene) : '') ||
    military(scene, ended) ||
    military(scene, agent);
  if (force === '' || afterLeaving(scene, at)) return null;
  const told = draft(action, at, { force, phase: false }, 0.6, true);
  const within = endedIn(scene, at, object ?? frame.agent);
  const own = within.length > 0 || frame.agent < 0 ? within : postedAt(scene, frame.agent);
  const elsewhere = scene.parse.chunks.some((one, i) => i !== frame.agent && one.kind === 'noun' && placeIn(scene, i));
  if (own.length === 0 && elsewhere) return null;
  return told && own.length > 0 ? { ...told, where: { own, only: true } } : told;
}

/** "Stopped flying over the area", "a cessé de survoler": what a force does no more where it may well stay. */
function stopsDoing({ parse: { chunks, items } }: Scene, at: number): boolean {
  const next = chunks[at + 1];
  if (next?.kind !== 'verb' || !/^(?:gerund|infinitive)$/.test(next.group!.form)) return false;
  return !/^(?:exist|existing|operate|operating|working|serving|exister|opérer|travailler|servir|intervenir)$/.test(
    items[next.group!.verb]!.low,
  );
}

/** Where what ends is said to be: in its own phrase, or in those that its verb stands among, and not in what else is told. */
function endedIn(scene: Scene, at: number, ended: number): number[] {
  const { chunks } = scene.parse;
  const own: number[] = [];
  for (let i = ended; chunks[i]?.kind === 'noun' || chunks[i]?.kind === 'date'; i++) if (placeIn(scene, i)) own.push(i);
  const { adjuncts } = frameOf(scene.parse, at);
  const inside = adjuncts.filter((one) => INSIDE.has(chunks[one]!.prep) && placeIn(scene, one) !== null);
  return [...own, ...inside.filter((one) => !own.includes(one) && !ofAnotherEvent(scene.parse, one))];
}

/** "Pulled out of Borno after their mission ended": the end of what was left, told with the leaving. */
function afterLeaving({ parse }: Scene, at: number): boolean {
  let opened = false;
  for (let i = at - 1; i >= 0; i--) {
    const { kind, sign } = parse.chunks[i]!;
    if (kind === 'verb' && opened)
      return cuesOf(parse, i).some((cue) => /^(?:depart|leave|close|transfer)$/.test(cue.class));
    if (kind === 'verb') return false;
    if (kind === 'break') opened ||= /^(?:after|once|when|as|après|dès|quand|lorsque)$/.test(sign);
  }
  return false;
}

/** Who is reduced is still there. */
const remaining = (at: number, force: string, own: readonly number[]): Omit<Draft, 'rule'> => ({
  layer: 'bases',
  action: 'retained',
  phase: 'present',
  at,
  where: { own },
  force,
  placed: true,
  undated: true,
  status: 'reported',
  confidence: 0.5,
});

/** Whether a chunk is an object or what completes it: "le bataillon de Gao", "the battalion in Gao". */
const ofObject = ({ parse: { chunks } }: Scene, object: number, one: number): boolean =>
  one === object || (chunks[one]?.kind === 'noun' && /^(?:de|d'|du|des|of|in|at|à)$/.test(chunks[one]!.prep));

/** "Resserrer son dispositif sur Gao", "autour de Niamey": whether a phrase names where those who are fewer are kept. */
const drawnIn = (scene: Scene, one: number): boolean =>
  /^(?:sur|autour|on|around)$/.test(scene.parse.chunks[one]!.prep) && placeIn(scene, one) !== null;

/** "Le nombre des soldats": what says that those in its complement are counted. */
const NUMBER = /^(?:nombre|number|niveau|level)$/;

export function reduceVerb(scene: Scene, at: number, action: string): Reading {
  const frame = frameOf(scene.parse, at);
  const object = [
    ...frame.patients.flatMap((one) => (NUMBER.test(last(scene, one)) ? [one, one + 1] : [one])),
    ...frame.adjuncts.filter((one) => one > at && scene.parse.chunks[one]!.prep === 'de'),
  ].find(
    (one) =>
      who(scene, one)?.role === 'force' ||
      holds(scene, one, 'strongbase') ||
      /^(?:presence|présence|contingent|troops|effectifs|footprint|strength|dispositif)$/.test(last(scene, one)),
  );
  const from = frame.adjuncts.find(
    (one) => one > at && scene.parse.chunks[one]!.prep === 'from' && placeIn(scene, one),
  );
  if (object === undefined && frame.patients.length === 0 && from !== undefined) {
    const leaving = military(scene, who(scene, frame.agent));
    return leaving === '' ? null : draft(action, at, { force: leaving, phase: false, own: [from] }, 0.6, true);
  }
  if (object === undefined) return null;
  const named = who(scene, object)!;
  const whose = named.code === '' ? '' : military(scene, named);
  const force = whose || military(scene, who(scene, frame.agent)) || military(scene, named);
  if (force === '') return null;
  const on = frame.adjuncts.filter((one) => one > at && drawnIn(scene, one));
  if (on.length > 0) return remaining(at, force, on);
  const own = [object, object + 1].filter((one) => ofObject(scene, object, one) && placeIn(scene, one) !== null);
  const reduced = draft(action, at, { force, phase: false, own }, 0.55, true)!;
  return { ...reduced, also: remaining(at, force, own) };
}
