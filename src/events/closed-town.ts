import { cuesOf } from './cue.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { forceCode, isForce, placeIn, type Scene, at as who } from './scene.ts';

/** "The mission closed Ogossagou": a mission that closes a town closes its base there. */
export function closesTown(scene: Scene, agent: number): boolean {
  const named = who(scene, agent);
  return named !== null && (kindOfForce(forceCode(named, scene)) === 'mission' || /mission/i.test(named.words));
}

/** Whether a town is none of the country whose force is spoken of: what such a force closes there is its base. */
export function isAbroad(scene: Scene, town: number): boolean {
  if (scene.topic === '' || kindOfForce(scene.topic) === 'armed') return false;
  const country = countryOfForce(scene.topic);
  return country === undefined || country !== placeIn(scene, town)!.country;
}

/** "Ber closed on 13 August", of a text about a force abroad: whether a town stands for the base that closes there. */
export function townCloses(scene: Scene, at: number): boolean {
  const { agent, patients } = frameOf(scene.parse, at);
  const { passive, reflexive, negated } = scene.parse.chunks[at]!.group!;
  const others = patients.some((one) => !scene.parse.chunks[one]!.joined);
  if (agent < 0 || agent > at || others || passive || reflexive || negated) return false;
  if (who(scene, agent)?.role !== 'place' || !isExact(placeIn(scene, agent)!)) return false;
  return isAbroad(scene, agent) && !keepsOut(scene, at);
}

/** "Closed to traffic", "fermé à la circulation": who may not come in, of what itself goes on. */
export function keepsOut(scene: Scene, at: number): boolean {
  const { chunks } = scene.parse;
  return frameOf(scene.parse, at).adjuncts.some(
    (one) =>
      one > at &&
      (/^(?:to|à|aux|au)$/.test(chunks[one]!.prep) ? !isAim(scene, one) : isPause(scene, one)) &&
      !placeIn(scene, one) &&
      !isForce(who(scene, one)),
  );
}

/** "Closed it to save money": what is done it for, and not to whom it is closed. */
const isAim = ({ parse: { chunks, items } }: Scene, at: number): boolean =>
  chunks[at]!.prep === 'to' &&
  /^(?:save|cut|free|meet|make|spare|reduce|avoid|date|local)$/.test(items[chunks[at]!.a]!.low);

/** "Closed for repairs", "fermé pour travaux": what will open again. */
const isPause = ({ parse: { chunks, items } }: Scene, at: number): boolean =>
  /^(?:for|pour)$/.test(chunks[at]!.prep) &&
  items.slice(chunks[at]!.a, chunks[at]!.b + 1).some(({ low }) => PAUSE.test(low));

const PAUSE =
  /^(?:repairs?|works?|renovation|maintenance|holidays?|ramadan|prayers?|cleaning|lunch|night|weekend|traffic|flights|civilians|visitors|vehicles|travaux|réparations?|rénovation|entretien|fêtes?|vacances|congés?|prière|nuit|circulation|trafic)$/;

/** "The school in Ber was closed": whether a verb shuts what soldiers do not live in, or keeps others out of a town. */
export function shutsOthers(scene: Scene, at: number): boolean {
  if (!cuesOf(scene.parse, at).some(({ class: name }) => name === 'close')) return false;
  const { items, chunks } = scene.parse;
  const { agent, patients } = frameOf(scene.parse, at);
  const closed = [agent, ...patients].filter((one) => one >= 0);
  return keepsOut(scene, at) || closed.some((one) => PUBLIC.test(items[chunks[one]!.b]!.low));
}

/** What closes its doors, or is closed, to everybody. */
const PUBLIC =
  /^(?:schools?|hospitals?|clinics?|(?:health )?cent(?:re|er)s?|markets?|shops?|banks?|roads?|borders?|airspace|airports?|universit(?:y|ies)|embass(?:y|ies)|mines?|polls?|écoles?|hôpita(?:l|ux)|marchés?|boutiques?|banques?|routes?|frontières?|aéroports?|universités?|ambassades?|commerces?|dispensaires?)$/;
