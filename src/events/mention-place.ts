import type { Mention } from '../contract/report.ts';
import { whereabouts } from '../places/whereabouts.ts';
import { contains, isExact } from './nearness.ts';
import type { Reading } from './reading.ts';

/**
 * The mentions of a report with the places that the words around them tell: the town where a name is that of a town
 * and of the region around it, and "20 km north of Gao", "northern Mali", "between Gao and Ansongo" as places of
 * their own. Same order and spans.
 */
export function placedMentions({ report, mentions, place }: Reading): Mention[] {
  const towns = mentions.map((mention) => townOf(mention, report.text, place));
  const exact = towns.map((mention, i) => regionAround(mention, towns[i + 1], report.text, place));
  return exact.map((mention, i) => {
    const placeId = whereabouts(report.text, exact, i);
    if (placeId === mention.placeId || !place(placeId)) return mention;
    // What is "near Mali" is at no point that the country's own would tell.
    const afield = placeId.startsWith('near:') && place(mention.placeId)?.kind === 'country';
    return afield ? mention : { ...mention, placeId };
  });
}

/** A name that a region shares with its seat means the town, unless the text says it means the region. */
function townOf(mention: Mention, text: string, place: Reading['place']): Mention {
  const { alternatives, start, end } = mention;
  if (!alternatives) return mention;
  const region = place(mention.placeId);
  if (region?.kind !== 'admin1' && region?.kind !== 'admin2') return mention;
  const town = alternatives.find(({ placeId }) => {
    const other = place(placeId);
    return other !== null && isExact(other) && other.country === region.country;
  });
  if (
    !town ||
    REGION_AFTER.test(text.slice(end, end + 12)) ||
    REGION_BEFORE.test(text.slice(Math.max(0, start - 90), start))
  )
    return mention;
  return { ...mention, placeId: town.placeId };
}

/** "In Mopti, ten people died in an attack on Bankass": a town that its sentence opens with is the region of its name, where `next` lies in that. */
function regionAround(mention: Mention, next: Mention | undefined, text: string, place: Reading['place']): Mention {
  const { start, end, placeId } = mention;
  if (!next || next.placeId === placeId || !OPENS.test(text.slice(Math.max(0, start - 12), start))) return mention;
  if (!/^, [^,;:.!?()]+$/.test(text.slice(end, next.start))) return mention;
  const town = place(placeId);
  const inside = place(next.placeId);
  if (!town || !inside || !isExact(town) || !isExact(inside)) return mention;
  const region = town.within.find((id) => {
    const around = place(id);
    return around?.kind === 'admin1' && `${around.name} `.startsWith(`${town.name} `) && contains(around, inside);
  });
  return region === undefined ? mention : { ...mention, placeId: region };
}

const OPENS = /(?:^|[.!?:]["”»]?\s+|\n)(?:[Ii]n|[AaÀà]|[Dd]ans) $/;

const REGION_AFTER = /^[ \u00a0-](?:[Rr]egion|[Pp]rovince|[Ss]tate|[Dd]istrict|[Gg]overnorate|[Cc]ounty|[Dd]epartment)/;
const REGION_BEFORE =
  /(?:régions? d(?:e|u|es) |régions? d['’]|provinces? d(?:e|u) |regions? of |provinces? of |states? of |department of |département d(?:e|u) |(?:cercles?|districts?|gouvernorats?|territoires?|sous-préfectures?|préfectures?) (?:de |du |d['’])|(?:districts?|governorates?|count(?:y|ies)|territory|prefecture) of |\b(?:regions|régions|provinces) (?:of|de|du|d['’])[^.;:]{0,50}|\bregions?\b[^.;:]{0,30}[—–:][^.;:]{0,40})$/i;
