import type { FeatureProperties } from '../../contract/feature.ts';
import type { LayerName } from '../../contract/vocabulary.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import type { Messages } from '../i18n/en.ts';
import type { Language } from '../i18n/language.ts';
import { forceName, placeNameOf } from '../i18n/names.ts';
import { lowest, tollText } from '../i18n/toll.ts';

/** What is known of an event beside its date: toll, who, on whom, who followed. */
export function eventSentence(
  p: FeatureProperties,
  layer: LayerName,
  index: EditionIndex,
  words: Messages,
  language: Language,
): string {
  const parts: string[] = [];
  if (layer === 'attacks') parts.push(tollWords(p, words, language));
  const who = [
    p.actor ? words.place.by(forceName(index, p.actor, language)) : '',
    p.target ? words.place.against(forceName(index, p.target, language)) : '',
    p.destination ? words.place.destination(placeNameOf(index, p.destination, p.destination, language)) : '',
    p.successor ? words.place.successor(forceName(index, p.successor, language)) : '',
  ];
  const named = who.filter(Boolean).join(', ');
  if (named) parts.push(named);
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' · ');
}

/** Killed and wounded in words: `37 to 80 killed`, `none killed, 13 wounded`, `toll not known`. */
export function tollWords(
  p: Pick<FeatureProperties, 'killed' | 'wounded'>,
  words: Messages,
  language: Language,
): string {
  const parts: string[] = [];
  if (p.killed !== undefined) {
    const none = p.killed === 0;
    parts.push(none ? words.toll.noneKilled : words.toll.killed(tollText(p.killed, words, language)));
  }
  if (p.wounded !== undefined && (typeof p.wounded !== 'number' || lowest(p.wounded) > 0)) {
    parts.push(words.toll.wounded(tollText(p.wounded, words, language)));
  }
  return parts.length === 0 ? words.toll.unknown : parts.join(', ');
}
