import { frameOf } from './frame.ts';
import { isLast } from './last-to-go.ts';
import { inRelative } from './relative-clause.ts';
import { holds, type Scene } from './scene.ts';

/** "Went to see for themselves", "should go and support", "went missing", "went on trial": what people go to do or become, and no leaving. */
export function goesToDo({ parse: { chunks, items } }: Scene, at: number): boolean {
  const next = chunks[at + 1];
  const object = chunks[at + 2];
  if (next?.and && next.a === next.b && items[next.a]!.word?.verbs.length && object?.kind === 'noun')
    return object.prep === '' && !object.joined;
  if (next?.kind === 'verb') return next.group!.form !== 'finite' && !next.and;
  return next?.kind === 'noun' && /^(?:on|to|into|in)$/.test(next.prep) && DOINGS.test(items[next.b]!.low);
}

const DOINGS =
  /^(?:trial|strike|war|court|air|sale|display|see|ground|prison|jail|hospital|school|work|hiding|effect)$/;

/** "Une base sort de terre": what is being built leaves nothing. */
export const risesUp = ({ parse: { chunks, items } }: Scene, at: number): boolean =>
  chunks[at + 1]?.prep === 'de' && items[chunks[at + 1]!.b]!.low === 'terre';

/** "Fly out of Gao": what people do again and again, with no day, is no departure. */
export function habitual(scene: Scene, at: number): boolean {
  const { chunks } = scene.parse;
  const { form, tense, perfect, progressive, mood, passive, last: end, verb } = chunks[at]!.group!;
  if (form !== 'finite' || tense !== 'present' || perfect || progressive || passive || mood !== 'fact' || end > verb)
    return false;
  return scene.parse.items[verb]!.low.startsWith('fl') && !chunks.some((one) => one.kind === 'date');
}

/** "La base d'où partaient les avions": aircraft that came and went, as the French imperfect tells. */
export function sorties(scene: Scene, at: number): boolean {
  const { chunks, items, language } = scene.parse;
  const { agent, patients } = frameOf(scene.parse, at);
  const flown = [agent, ...patients].some((one) => one >= 0 && holds(scene, one, 'aircraft'));
  return language === 'fr' && flown && /(?:ait|aient)$/.test(items[chunks[at]!.group!.verb]!.low);
}

/** "Partis de Gao la veille, ils…": a participle that opens a sentence tells of a journey, save of the last to go. */
export function setsTheScene(scene: Scene, at: number): boolean {
  const { chunks } = scene.parse;
  if (at > 1 || chunks[at]!.group!.form !== 'participle') return false;
  return !chunks.some((one, i) => one.kind === 'noun' && isLast(scene, i));
}

/** "Ramener à sept le nombre": a count that is brought to a figure. */
export const toFigure = ({ parse }: Scene, at: number): boolean =>
  parse.chunks.slice(at + 1, at + 4).some(({ prep, a }) => prep === 'à' && parse.tags[a] === 'number');

/** "Camps into which the army withdrew": a relative that stands for where they go. */
export function withdrawsInto({ parse }: Scene, at: number): boolean {
  const relative = inRelative(parse, at);
  const before = relative < 0 ? undefined : parse.items[parse.chunks[relative]!.a - 1];
  return before !== undefined && /^(?:into|to|onto|towards?)$/.test(before.low);
}

/** "Returned to Gao, from where they had set out", "a regagné Gao, d'où il était parti": a town that people left only to come back. */
export function cameBack({ parse }: Scene, at: number): boolean {
  const { chunks, items } = parse;
  const opens = inRelative(parse, at);
  const from = opens < 0 ? '' : (items[chunks[opens]!.a - 1]?.low ?? '');
  if (opens < 0 || !/^(?:où|where|which)$/.test(chunks[opens]!.sign) || !/^(?:d'|from)$/.test(from)) return false;
  const main = chunks.findLastIndex(({ kind }, i) => i < opens && kind === 'verb');
  return main >= 0 && RETURNING.test(items[chunks[main]!.group!.verb]!.low);
}

const RETURNING = /^(?:return|regagn|retourn|rentr|rejoi|reven|revin)/;
