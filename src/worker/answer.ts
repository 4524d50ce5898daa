import { link } from '../events/link.ts';
import { completeReport } from '../pipeline/metadata.ts';
import { readReport } from '../pipeline/read-report.ts';
import { type Gazetteer, loadGazetteer, placeOf } from '../places/gazetteer.ts';
import { searchPlaces } from '../places/place-search.ts';
import { readSourceFile } from '../reading/source-file.ts';
import type { Exchange, Kind, Material } from './messages.ts';

/** How the worker reaches outside: the bytes at an address of the page's own origin. */
export type FetchBytes = (address: string) => Promise<Uint8Array>;

type Answers = { [K in Kind]: (ask: Exchange[K]['ask']) => Promise<Exchange[K]['answer']> };

/** Publisher of a report that is not to be heard; no real one is called so. */
const UNHEARD = '\0';

/** The worker's mind, without the worker: answers each kind of question. Keeps the opened material between calls. */
export function createAnswers(fetchBytes: FetchBytes): Answers {
  let material: Material = { claims: [], places: [], reports: [] };
  let gazetteer: Promise<Gazetteer> | null = null;
  const openGazetteer = (address: string): Promise<Gazetteer> => {
    gazetteer ??= fetchBytes(address)
      .then(loadGazetteer)
      .catch((error: unknown) => {
        gazetteer = null;
        throw error;
      });
    return gazetteer;
  };
  return {
    async open(opened) {
      material = opened;
      return null;
    },
    async link({ accordingTo, knownBy, corrections, reports: ids }) {
      const heard = ids && new Set(ids);
      const reports = material.reports.map((report) =>
        heard && !heard.has(report.id) ? { ...report, publisher: UNHEARD } : report,
      );
      const publishers = new Set(accordingTo ?? reports.map(({ publisher }) => publisher));
      publishers.delete(UNHEARD);
      return link(material.claims, {
        places: new Map(material.places.map((place) => [place.id, place])),
        reports: new Map(reports.map((report) => [report.id, report])),
        ...(accordingTo || heard ? { accordingTo: publishers } : {}),
        ...(knownBy !== undefined ? { knownBy } : {}),
        ...(corrections ? { corrections } : {}),
      });
    },
    async places({ gazetteer: address, ids, query, countries }) {
      const opened = await openGazetteer(address);
      const known = ids.map((id) => placeOf(opened, id)).filter((place) => place !== null);
      return { known, found: query ? searchPlaces(opened, query, countries ?? []) : [] };
    },
    async read({ gazetteer: address, name, bytes }) {
      const { source, problems } = readSourceFile(name, bytes, undefined);
      if (source === null) return { name, report: null, claims: [], places: [], problems };
      const completed = completeReport(source);
      const {
        report,
        mentions,
        claims,
        places,
        problems: found,
      } = readReport(completed.report, await openGazetteer(address));
      return {
        name,
        report: { ...report, mentions },
        claims,
        places,
        problems: [...problems, ...completed.problems, ...found],
      };
    },
  };
}
