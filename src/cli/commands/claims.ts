import { completeReport } from '../../pipeline/metadata.ts';
import { readReport } from '../../pipeline/read-report.ts';
import { openGazetteer } from '../assets.ts';
import type { Command } from '../command.ts';
import { inlineLess } from '../inline-less.ts';
import { readNdjson } from '../ndjson.ts';
import { sourceOf, TextLine } from '../text-line.ts';

export const claims: Command = {
  name: 'claims',
  usage: 'dateline claims [FILE...]',
  summary: 'read claims out of texts: NDJSON in, NDJSON out',
  help: `Reads lines {id, text, date?, lang?, title?, outlet?, url?} from the files or from standard input
and writes, in the same order, {id, claims, report, places, problems}: what each passage says of a
base, an attack or a withdrawal, and what "dateline link" needs to make an edition of it. A line that
cannot be used is reported with its number and passed over; the exit code is then 1.`,
  options: {},
  async run(words, terminal) {
    inlineLess();
    const gazetteer = await openGazetteer();
    let failed = false;
    for await (const line of readNdjson(words.rest, terminal, TextLine)) {
      if ('broken' in line) {
        terminal.say(`Line ${line.number} ${line.broken}; it is left out.`);
        failed = true;
        continue;
      }
      const completed = completeReport(sourceOf(line.value));
      const { report, claims: found, places, problems } = readReport(completed.report, gazetteer);
      const { text: _text, ...meta } = report;
      const named = new Set(found.flatMap((claim) => [claim.placeId, claim.destination]));
      const out = {
        id: meta.id,
        claims: found,
        report: meta,
        places: places.filter((place) => named.has(place.id)),
        problems: [...completed.problems, ...problems],
      };
      await terminal.write(`${JSON.stringify(out)}\n`);
    }
    return failed ? 1 : 0;
  },
};
