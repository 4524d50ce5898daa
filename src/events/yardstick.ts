import type { Parse } from './chunk.ts';

/** How many words before a name tell that it only measures. */
const REACH = 5;

/** "As large as Texas", "three times the size of France", "grand comme la Belgique": lands that others are compared with. */
const EXTENT =
  /(?:\bas (?:large|big|vast|wide|long|small) as|\b(?:larger|bigger|smaller|wider) than|\bthe (?:size|surface) of|\b(?:twice|double|half|times|about|roughly|nearly|almost) the area of|\bgrande?s? comme|\baussi (?:grande?|vaste|étendue?)s? qu(?:e|')|\bde la (?:taille|superficie) d(?:e|u|es|'))(?: the| la| le| les| l')?$/;

/** "An hour later in Brussels", "10 am in Paris", "15 heures, heure de Paris", "9 pm Paris time": towns whose clocks are told. */
const CLOCK =
  /(?:\bhours? (?:later|earlier|ahead|behind) (?:in|of)|\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.? in|\bheures? (?:de |d'|à |locale à )(?:la |l')?)$/;

/** "No mission has been deadlier since that of Somalia", "depuis celle de Somalie": another one of its kind, which only measures this one. */
const LIKENED =
  /(?:\b(?:since|than|unlike) (?:that|those|the one|the ones) (?:of|in)|\b(?:depuis|contrairement à) (?:celles?|celui|ceux) (?:de|d'|du|en|au))(?: the| la| le| les| l')?$/;

/** Whether a place is only named for how large it is, what its clocks tell or what its like was, by the words around its name. */
export function isYardstick({ items }: Parse, item: number): boolean {
  if (items[item + 1]?.low === 'time') return /^(?:local|\d.*|[ap]m|\(|,)$/.test(items[item - 1]?.low ?? '');
  const words = items.slice(Math.max(0, item - REACH - 1), item).map(({ low }) => low);
  const before = words.join(' ').replace(/' /g, "'");
  return EXTENT.test(before) || CLOCK.test(before) || LIKENED.test(before);
}
