import { dayOf, isoOf } from '../../contract/day.ts';
import type { Edition } from '../../contract/edition.ts';
import type { Place } from '../../contract/place.ts';
import type { Problem } from '../../contract/problem.ts';
import type { ReportFile } from '../../contract/report.ts';
import { checkQuotes, correctedPlaces } from '../../pipeline/corrections.ts';
import { buildEdition } from '../../pipeline/edition.ts';
import { completeReport } from '../../pipeline/metadata.ts';
import { type ReadReport, readReport } from '../../pipeline/read-report.ts';
import { placeOf } from '../../places/gazetteer.ts';
import { openGazetteer } from '../assets.ts';
import { readBeside } from '../beside.ts';
import { type Command, required, type Terminal, type Words } from '../command.ts';
import { writeEdition } from '../edition-folder.ts';
import { InputError, UsageError } from '../failure.ts';
import { findReportFiles, readReportFiles } from '../report-files.ts';

/** What went wrong with a file itself, as against what is merely doubtful in its text: sets the exit code to 1. */
const FAILED = /^(?:unreadable|broken-|bad-)/;

export const build: Command = {
  name: 'build',
  usage: 'dateline build REPORTS... --out DIR',
  summary: 'read reports and write an edition: GeoJSON layers, places, reports, problems',
  help: `REPORTS are files (.txt, .md), folders or globs. Metadata comes from front matter or from a
reports.csv beside the files (file,title,publisher,published,url,language); what is missing is
inferred from the text and marked so. Beside the reports, corrections.ndjson is applied, claims
that a person adds there included, edition.yaml may give the edition's title and titleFr, and
moments.json moments that a newcomer can step through.

  --out DIR         the edition's folder; an older edition there is replaced as a whole
  --title TEXT      what the edition is called (default: its countries)
  --generated DAY   date of the edition, YYYY-MM-DD (default: SOURCE_DATE_EPOCH's day if set,
                    else the newest publication day, so that the same reports give the same bytes)`,
  options: { out: { type: 'string' }, title: { type: 'string' }, generated: { type: 'string' } },
  async run(words, terminal) {
    if (words.rest.length === 0) throw new UsageError(`build needs reports. Usage: ${build.usage}`);
    const { problems } = await buildInto(required(build, words, 'out'), words, terminal);
    return problems.some((problem) => FAILED.test(problem.code)) ? 1 : 0;
  },
};

/** Reads the named reports, writes the edition to a folder and says what was made; used by the one-liner too. */
export async function buildInto(out: string, words: Words, terminal: Terminal): Promise<{ problems: Problem[] }> {
  const generated = generatedDay(words, terminal);
  const paths = await findReportFiles(words.rest);
  const { sources, problems } = await readReportFiles(paths);
  for (const problem of problems) terminal.say(problem.message);
  if (sources.length === 0) throw new InputError('None of the reports can be read; nothing was written.');
  const gazetteer = await openGazetteer();
  const read: ReadReport[] = [];
  for (const [i, source] of sources.entries()) {
    const completed = completeReport(source);
    const reading = readReport(completed.report, gazetteer);
    problems.push(...completed.problems, ...reading.problems);
    read.push(reading);
    terminal.progress(`${i + 1} of ${sources.length} reports read`);
  }
  terminal.progress('');
  const { corrections, moments, ...titles } = await readBeside(paths);
  const checked = checkQuotes(corrections, new Map(read.map(({ report }) => [report.id, report.text])));
  problems.push(...checked.problems);
  const { places, ...rest } = gathered(read);
  for (const place of correctedPlaces(checked.corrections, (id) => placeOf(gazetteer, id))) places.set(place.id, place);
  const title = words.option('title');
  const edition = buildEdition({
    ...rest,
    places,
    problems,
    corrections: checked.corrections,
    ...(title ? { title } : titles),
    moments,
    ...(generated ? { generated } : {}),
  });
  for (const { code, message } of edition.problems.problems) if (code.startsWith('correction-')) terminal.say(message);
  await writeEdition(out, edition, read.map(reportFile));
  terminal.say(summaryOf(out, edition));
  return { problems };
}

/** Claims, places and mention counts of many readings, as an edition wants them. */
export function gathered(read: readonly Pick<ReadReport, 'report' | 'claims' | 'places' | 'mentions'>[]) {
  const places = new Map<string, Place>();
  const mentions = new Map<string, number>();
  for (const reading of read) {
    for (const place of reading.places) places.set(place.id, place);
    for (const mention of reading.mentions) mentions.set(mention.placeId, (mentions.get(mention.placeId) ?? 0) + 1);
  }
  const reports = read.map(({ report: { text: _text, ...meta } }) => meta);
  return { reports, claims: read.flatMap((reading) => reading.claims), places, mentions };
}

function reportFile({ report, mentions }: ReadReport): ReportFile {
  return { ...report, mentions };
}

/** One line on what an edition holds. */
export function summaryOf(out: string, edition: Edition): string {
  const { bases, attacks, withdrawals, reports, problems } = edition;
  const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
  return (
    `${out}: ${count(bases.features.length, 'base')}, ${count(attacks.features.length, 'attack')}, ` +
    `${count(withdrawals.features.length, 'withdrawal')} from ${count(reports.reports.length, 'report')}; ` +
    `${count(problems.problems.length, 'note')} in problems.json`
  );
}

function generatedDay(words: Words, terminal: Terminal): string | null {
  const given = words.option('generated');
  if (given !== undefined) {
    if (dayOf(given) === null) throw new UsageError(`--generated wants a day as YYYY-MM-DD, got "${given}".`);
    return given;
  }
  const epoch = terminal.env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return null;
  if (!/^\d{1,11}$/.test(epoch)) throw new UsageError(`SOURCE_DATE_EPOCH wants seconds since 1970, got "${epoch}".`);
  return isoOf(Math.floor(Number(epoch) / 86_400));
}
