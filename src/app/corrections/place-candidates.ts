import type { Mention } from '../../contract/report.ts';

/** Candidates that are offered at most: as many as there are letters on the map. */
export const LETTERS = 'ABCDEFGH';

/**
 * Ids of the places that a passage may mean, likeliest first: the place it is read as, what else its mention may be,
 * then the other places named in it. `placeId` is empty where nothing has been read yet; then a passage without a name
 * of its own takes the mentions around it.
 */
export function candidateIds(
  mentions: readonly Mention[],
  passage: { start: number; end: number },
  placeId: string,
  around = 0,
): string[] {
  const touching = mentions.filter(({ start, end }) => start < passage.end + around && end > passage.start - around);
  const own = touching.filter((mention) => mention.placeId === placeId);
  const ids = [
    placeId,
    ...own.flatMap(alternativesOf),
    ...touching.map((mention) => mention.placeId),
    ...touching.flatMap(alternativesOf),
  ];
  return [...new Set(ids)].filter(Boolean).slice(0, LETTERS.length);
}

function alternativesOf({ alternatives = [] }: Mention): string[] {
  return [...alternatives].sort((a, b) => b.score - a.score).map(({ placeId }) => placeId);
}
