import type { Mention } from '../contract/report.ts';
import { fold } from '../text/fold.ts';
import { isLandId } from './area-id.ts';
import { COMPASS, derivedId, isDerived } from './derived-place.ts';
import { DISTANCE, kmOf } from './measure.ts';

/** How far before a mention its telling can start. */
const REACH = 80;

const POINT =
  '(?:north|south)(?:[ -]?(?:east|west))?|east|west|nord(?:-(?:est|ouest))?|sud(?:-(?:est|ouest))?|est|ouest';
/** What stands for the middle of a place: "10 km from central Gao" is told as "du centre-ville de Gao". */
const SITE = '(?:(?:the )?(?:city|town) cent(?:re|er)|(?:the )?cent(?:re|er)|centre-ville|chef-lieu|centre|village)';
/** "20 km north of [the town of] X", "à 20 km au nord de X", folded, at the end of what stands before X. */
const AWAY = new RegExp(
  `${DISTANCE}(?: environ| a peine)?(?: ?\\(\\d[^()]{0,20}\\))?,? (?:(?:to the |au |a l'|away )?(?:(${POINT}) )?)(?:of|from|outside|de|d'|du) ?(?:(?:the|la) (?:\\w{3,9} )?(?:of |de |d')?|${SITE} (?:of|de|d') ?)?$`,
);
/** What every distance has: most mentions have none before them. */
const COUNTED = /km|kilom|mile/;
/** "northern Mali", "the north-east of Mali", "nord du Mali". */
const PART = new RegExp(
  `(?:^|[ '(])(?:(${POINT})(?:ern)?|(central|centre|center))(?: (?:part )?(?:of(?: the)?|de|du|d'|de la|de l'))? ?$`,
);
const NEAR =
  /(?:^|[ (])(?:near|outside|close to|not far from|pres de|pres d'|non loin de|aux environs de|a proximite de)(?: the (?:town|city|village) of)? ?$/;
/** What leads to a pair of ends: "between", "à mi-chemin de", "on the road from", "the highway linking", "l'axe". */
const BETWEEN =
  /(?:^|[ ('])(?:between|entre|mi-chemin (?:de|entre)|halfway (?:between|from)|(?:road|highway|track|axis|route|axe|piste|rn\d{0,2}) (?:from |linking |connecting |joining |reliant |de |d'|(?:that|which) (?:runs|leads|goes) from |qui (?:va|mene|conduit|court|part) (?:de |d'))?(?:the )?|(?:linking|reliant|relie|links)) ?$/;
/** What two governments have with each other, by the names of their capitals. */
const OF_STATES =
  /(?:agreements?|accords?|talks|relations?|relationship|ties|dispute|row|tensions?|war|deal|cooperation|dialogue|guerre|differend|brouille|rupture|pourparlers|negociations?|negotiations|differences) (?:between|entre) $/;
const AND = /^ (?:and|et|to|with|a|au) (?:de |d')?(?:the )?$/;
/** "The Gao-Ansongo road", "l'axe Gao-Ansongo": two names joined beside a word for a way. */
const WAY_BEFORE = /(?:^|[ ('])(?:road|highway|axis|route|axe|piste|troncon) $/;
const WAY_AFTER = /^ (?:road|highway|track|axis|route|axe|piste|stretch)\b/;
const DASH = /^ ?[-\u2010-\u2015/] ?$/;

/** "Mali's restive north", "Nigeria's north-east": the part that a possessive leads to, folded, right after a name. */
const PART_AFTER = new RegExp(
  `^['\u2019]s (?:(?:far|restive|troubled|volatile|lawless|desert|arid|remote|vast|deep) )*(?:(${POINT})|(cent(?:er|re)))(?= ?[,.;:()\u2013\u2014-]|$| (?:region|regions|and|or|on|in|at|where|near|since|after|before|last|this|when|while|as|for|from|with|during|late|early|over|overnight|is|was|has|have|had|were|are|killing|leaving)\\b)`,
);

/** The English and French words for each point of COMPASS. */
const SECTORS: ReadonlyMap<string, number> = new Map(
  [
    'north|nord',
    'northeast|north-east|north east|nord-est',
    'east|est',
    'southeast|south-east|south east|sud-est',
    'south|sud',
    'southwest|south-west|south west|sud-ouest|sud ouest|sudouest',
    'west|ouest',
    'northwest|north-west|north west|nord-ouest|nord ouest|nordouest',
  ].flatMap((words, sector) => words.split('|').map((word) => [word, sector] as const)),
);

/** Index into COMPASS of a folded English or French compass word; -1 for any other word. */
const sectorOf = (word: string): number => SECTORS.get(word) ?? -1;

/** The part of a country that a lower-case English or French compass word names; null for any other word. */
export function partOf(word: string): (typeof COMPASS)[number] | 'central' | null {
  if (word === 'centre' || word === 'center') return 'central';
  return COMPASS[sectorOf(word)] ?? null;
}

/**
 * Id of the place that the words around mention `i` make of it, for use with `placeOf`: "20 km north of Gao", "near
 * Gao", "between Gao and Ansongo" (told of both), "northern Mali". The mention's own place where they make nothing.
 */
export function whereabouts(text: string, mentions: readonly Mention[], i: number): string {
  const mention = mentions[i]!;
  const { placeId, start } = mention;
  if (isDerived(placeId)) return placeId;
  const before = fold(text.slice(Math.max(0, start - REACH), start));
  const away = awayFrom(before);
  if (away) return derivedId({ form: 'near', anchor: placeId, ...away });
  const part = isLandId(placeId)
    ? (PART_AFTER.exec(fold(text.slice(mention.end, mention.end + REACH))) ?? PART.exec(before))
    : null;
  if (part) {
    const sector = part[1] === undefined ? -1 : sectorOf(part[1]);
    return derivedId({ form: 'part', anchor: placeId, part: sector < 0 ? 'central' : COMPASS[sector]! });
  }
  const pair = pairOf(text, mentions, i);
  if (pair) return derivedId({ form: 'between', anchor: pair[0].placeId, other: pair[1].placeId });
  if (NEAR.test(before)) return derivedId({ form: 'near', anchor: placeId, km: 0, bearing: null });
  return placeId;
}

/** How far away, and which way, "20 km north of [the]" puts something, at the end of what stands before a name, folded; null where nothing does. */
export function awayFrom(before: string): { km: number; bearing: number | null } | null {
  const away = COUNTED.test(before) ? AWAY.exec(before) : null;
  if (!away) return null;
  const sector = away[3] === undefined ? -1 : sectorOf(away[3]);
  return { km: kmOf(away[1]!, away[2]!), bearing: sector < 0 ? null : sector * 45 };
}

/** The two mentions of "between X and Y" or "the X-Y road" if mention `i` is one of them. */
function pairOf(text: string, mentions: readonly Mention[], i: number): [Mention, Mention] | null {
  for (const first of [i, i - 1]) {
    const [x, y] = [mentions[first], mentions[first + 1]];
    if (!x || !y || y.start - x.end > 12) continue;
    const joint = fold(text.slice(x.end, y.start));
    if (DASH.test(joint)) {
      if (
        WAY_AFTER.test(fold(text.slice(y.end, y.end + 12))) ||
        WAY_BEFORE.test(fold(text.slice(Math.max(0, x.start - 12), x.start)))
      )
        return [x, y];
    } else {
      const before = fold(text.slice(Math.max(0, x.start - 28), x.start));
      if (AND.test(joint) && BETWEEN.test(before) && !OF_STATES.test(before)) return [x, y];
    }
  }
  return null;
}
