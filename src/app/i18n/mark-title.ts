import type { FeatureProperties } from '../../contract/feature.ts';
import type { LayerName } from '../../contract/vocabulary.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import type { Messages } from './en.ts';
import { forcesOf } from './force-phrase.ts';
import type { Language } from './language.ts';

/** Actions of bases whose title says no more than that a force is there. */
const THERE: ReadonlySet<string> = new Set([
  'presence',
  'retained',
  'arrival',
  'base-opened',
  'base-handover',
  'base-closed',
  'withdrawal',
  'operation-launched',
  'deployment',
  'mission-established',
  'relocation',
  'reinforcement',
]);

/** How titles made by rule lead over to the name of the place at their end. */
const LEADS_TO_PLACE = / (?:at|in|from|of|leave) $/;

/** Such a title whatever its action is called. */
const NO_MORE = /(?:base|presence) (?:at|in) $/i;

/**
 * What a mark is, in the language of the interface and without its place: a title made by rule, which ends with the
 * place, is made anew of action, force and target; any other stands as the edition gives it.
 */
export function markTitle(
  p: FeatureProperties,
  layer: LayerName,
  index: Pick<EditionIndex, 'forces'>,
  words: Messages,
  language: Language,
): string {
  const lead = p.title.endsWith(p.placeName) ? p.title.slice(0, -p.placeName.length) : '';
  if (!LEADS_TO_PLACE.test(lead)) return p.title;
  const whose = (code: string | undefined): string | null =>
    code === undefined || code === '' ? null : forcesOf(index.forces.get(code), code, language);
  if (layer === 'bases') {
    if (!THERE.has(p.action) && !NO_MORE.test(lead)) return p.title;
    const exact = p.placeKind === 'site' || p.placeKind === 'settlement';
    return exact ? words.titles.base(whose(p.force)) : words.titles.presence(whose(p.force));
  }
  if (layer === 'withdrawals') {
    const noun = words.titles.withdrawals[p.action] ?? general(words.titles.withdrawals.withdrawal);
    return noun === undefined ? p.title : noun(whose(p.force));
  }
  const name = words.titles.attacks[p.action] ?? general(words.titles.attacks.attack);
  if (name === undefined) return p.title;
  const target = p.target !== undefined && index.forces.has(p.target) ? whose(p.target) : null;
  return target === null ? name : words.titles.on(name, target);

  /** For an action that has no words of its own: the edition's English, in other languages the general word. */
  function general<T>(word: T): T | undefined {
    return language === 'en' ? undefined : word;
  }
}
