import { indexEdition } from '../../src/app/edition/edition-index.ts';
import { createSearch } from '../../src/app/top/search-index.ts';
import type { Edition } from '../../src/contract/edition.ts';
import { link } from '../../src/events/link.ts';
import { syntheticClaims } from './claims.ts';
import { seeded } from './random.ts';
import { quantile } from './row.ts';

/** One line of the table: what a search costs the page's own thread, in milliseconds. */
export interface SearchRow {
  claims: number;
  /** Making the whole search, and the longest of the slices in which it is made. */
  buildMs: number;
  sliceWorstMs: number;
  keyP50Ms: number;
  keyP95Ms: number;
  keyWorstMs: number;
}

/** Typed letter by letter, each letter a search: a name, words that are everywhere, words that are nowhere, French. */
const TYPED = [
  'town 12',
  'convoy of the north',
  'publisher 7 report',
  'attaque près de la route',
  'soldiers killed near the river',
  'a b c d e',
  'nothing like qqq',
  'Nations Unies',
];

/** Words that sentences are made of, the first ones far more often than the last. */
const WORDS =
  'the of and in a to near on were by soldiers killed attack convoy river patrol said village road forces camp army town militants north wounded bridge market morning sources vehicles région près été attaque soldats tués élèves école hôpital frontière opération'.split(
    ' ',
  );

/** Times the building of the search of an edition of so many claims, and every letter typed into it. */
export function benchSearch(count: number, rounds = 5): SearchRow {
  const telling = syntheticClaims(count);
  const random = seeded(2);
  const sentence = (length: number): string =>
    Array.from({ length }, () => WORDS[Math.floor(WORDS.length * random() ** 2)]).join(' ');
  const claims = telling.claims.map((claim) => ({
    ...claim,
    quote: `${claim.quote}: ${sentence(12 + Math.floor(random() * 30))}`,
  }));
  const index = indexEdition(editionOf({ ...telling, claims }));
  const built: number[] = [];
  const slices: number[] = [];
  const keys: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const search = createSearch(index);
    const begun = performance.now();
    while (!search.done) {
      const started = performance.now();
      search.grow(40);
      slices.push(performance.now() - started);
    }
    built.push(performance.now() - begun);
    for (const text of TYPED) {
      for (let end = 1; end <= text.length; end++) {
        const pressed = performance.now();
        search.find(text.slice(0, end));
        keys.push(performance.now() - pressed);
      }
    }
  }
  return {
    claims: count,
    buildMs: quantile(built, 0.5),
    sliceWorstMs: Math.max(...slices),
    keyP50Ms: quantile(keys, 0.5),
    keyP95Ms: quantile(keys, 0.95),
    keyWorstMs: Math.max(...keys),
  };
}

function editionOf({ claims, places, reports }: ReturnType<typeof syntheticClaims>): Edition {
  const linked = link(claims, { places, reports });
  const dateline = { edition: '0', generated: '2024-01-01', schema: '1' } as Edition['info']['dateline'];
  const layer = (features: Edition['bases']['features']) => ({
    type: 'FeatureCollection' as const,
    dateline,
    features,
  });
  return {
    info: { dateline, title: 'Made up', forces: [] },
    bases: layer(linked.bases),
    attacks: layer(linked.attacks),
    withdrawals: layer(linked.withdrawals),
    places: {
      type: 'FeatureCollection',
      dateline,
      features: [...places.values()].map(({ lon, lat, ...rest }) => ({
        type: 'Feature' as const,
        id: rest.id,
        geometry: { type: 'Point' as const, coordinates: [lon, lat] as [number, number] },
        properties: { ...rest, mentions: 1 },
      })),
    },
    reports: { dateline, reports: [...reports.values()] },
    problems: { dateline, problems: [] },
  };
}
