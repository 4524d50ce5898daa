import * as v from 'valibot';
import { Claim } from '../../contract/claim.ts';
import { Place } from '../../contract/place.ts';
import { Problem } from '../../contract/problem.ts';
import { ReportMeta } from '../../contract/report.ts';
import { buildEdition } from '../../pipeline/edition.ts';
import { type Command, required } from '../command.ts';
import { writeEdition } from '../edition-folder.ts';
import { InputError } from '../failure.ts';
import { readNdjson } from '../ndjson.ts';
import { gathered, summaryOf } from './build.ts';

const ClaimsLine = v.object({
  id: v.string(),
  claims: v.array(Claim),
  report: ReportMeta,
  places: v.array(Place),
  problems: v.optional(v.array(Problem), []),
});

export const link: Command = {
  name: 'link',
  usage: 'dateline link [FILE...] --out DIR',
  summary: 'link claims, as "dateline claims" writes them, into an edition',
  help: `Reads lines {id, claims, report, places, problems?} from the files or from standard input. The
edition has no texts, since claims carry only their quotes.

  --out DIR      the edition's folder; an older edition there is replaced as a whole
  --title TEXT   what the edition is called (default: its countries)`,
  options: { out: { type: 'string' }, title: { type: 'string' } },
  async run(words, terminal) {
    const out = required(link, words, 'out');
    const read: v.InferOutput<typeof ClaimsLine>[] = [];
    let failed = false;
    for await (const line of readNdjson(words.rest, terminal, ClaimsLine)) {
      if ('broken' in line) {
        terminal.say(`Line ${line.number} ${line.broken}; it is left out.`);
        failed = true;
      } else {
        read.push(line.value);
      }
    }
    if (read.length === 0) throw new InputError('No line of claims could be used; nothing was written.');
    const title = words.option('title');
    const edition = buildEdition({
      ...gathered(read.map((line) => ({ ...line, report: { ...line.report, text: '' }, mentions: [] }))),
      problems: read.flatMap((line) => line.problems),
      ...(title ? { title } : {}),
    });
    await writeEdition(out, edition, []);
    terminal.say(summaryOf(out, edition));
    return failed ? 1 : 0;
  },
};
