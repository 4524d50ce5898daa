import { link } from '../events/link.ts';
import { buildEdition } from '../pipeline/edition.ts';
import { completeReport } from '../pipeline/metadata.ts';
import { readReport } from '../pipeline/read-report.ts';
import { type Gazetteer, loadGazetteer, placeOf } from '../places/gazetteer.ts';
import { searchPlaces } from '../places/place-search.ts';
import { readReportsTable } from '../reading/reports-table.ts';
import { readSourceFile, reportId } from '../reading/source-file.ts';
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
    async read({ gazetteer: address, name, bytes, given, taken = [] }) {
      const { source, problems } = readSourceFile(name, bytes, given);
      if (source === null) return { name, report: null, claims: [], places: [], problems };
      const twin = taken.find(({ sha256 }) => sha256 === source.sha256);
      if (twin) {
        const message = `${name} is the report ${twin.id}, which is there already; it is left out.`;
        const problem = { report: source.id, code: 'same-report', message };
        return { name, report: null, claims: [], places: [], problems: [problem] };
      }
      const id = freeId(source.id, new Set(taken.map((report) => report.id)));
      if (id !== source.id) {
        const message = `${name} has the same name as another report; it is called ${id}.`;
        problems.push({ report: id, code: 'same-id', message });
      }
      const completed = completeReport({ ...source, id });
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
    async table({ csv }) {
      const { rows, problems } = readReportsTable(csv);
      return {
        rows: [...rows],
        problems: problems.map(({ file, code, message }) => ({ report: reportId(file), code, message })),
      };
    },
    async build({ reports, claims, places, mentions, problems, corrections, title, titleFr }) {
      return buildEdition({
        reports,
        claims,
        places: new Map(places.map((place) => [place.id, place])),
        mentions: new Map(mentions),
        problems,
        corrections,
        title,
        ...(titleFr === undefined ? {} : { titleFr }),
      });
    },
  };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let n = 2;
  let free = id;
  while (taken.has(free)) free = `${id}-${n++}`;
  return free;
}
