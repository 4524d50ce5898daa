import { link } from '../events/link.ts';
import { completeReport } from '../pipeline/metadata.ts';
import { readReport } from '../pipeline/read-report.ts';
import { type Gazetteer, loadGazetteer } from '../places/gazetteer.ts';
import { readSourceFile } from '../reading/source-file.ts';
import type { Exchange, Kind, Material } from './messages.ts';

/** How the worker reaches outside: the bytes at an address of the page's own origin. */
export type FetchBytes = (address: string) => Promise<Uint8Array>;

type Answers = { [K in Kind]: (ask: Exchange[K]['ask']) => Promise<Exchange[K]['answer']> };

/** The worker's mind, without the worker: answers each kind of question. Keeps the opened material between calls. */
export function createAnswers(fetchBytes: FetchBytes): Answers {
  let material: Material = { claims: [], places: [], reports: [] };
  let gazetteer: Promise<Gazetteer> | null = null;
  return {
    async open(opened) {
      material = opened;
      return null;
    },
    async link({ accordingTo, knownBy, corrections }) {
      return link(material.claims, {
        places: new Map(material.places.map((place) => [place.id, place])),
        reports: new Map(material.reports.map((report) => [report.id, report])),
        ...(accordingTo ? { accordingTo: new Set(accordingTo) } : {}),
        ...(knownBy !== undefined ? { knownBy } : {}),
        ...(corrections ? { corrections } : {}),
      });
    },
    async read({ gazetteer: address, name, bytes }) {
      gazetteer ??= fetchBytes(address).then(loadGazetteer);
      const { source, problems } = readSourceFile(name, bytes, undefined);
      if (source === null) return { name, report: null, claims: [], places: [], problems };
      const completed = completeReport(source);
      const { report, mentions, claims, places, problems: found } = readReport(completed.report, await gazetteer);
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
