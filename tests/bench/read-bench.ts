import { readFileSync } from 'node:fs';
import { findDates } from '../../src/dates/dates.ts';
import { readClaims } from '../../src/events/claims.ts';
import { loadGazetteer, placeOf } from '../../src/places/gazetteer.ts';
import { findMentions } from '../../src/places/mentions.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { namesOf } from './places-bench.ts';
import { seeded } from './random.ts';
import { madeUpReports } from './reports.ts';

/** One line of the table: milliseconds of processor time that each step takes for a report of 5 KB, and reports a second. */
export interface ReadRow {
  texts: 'dense' | 'background';
  reports: number;
  claimsEach: number;
  sentencesMs: number;
  placesMs: number;
  datesMs: number;
  claimsMs: number;
  reportsPerSecond: number;
}

/** What most of a long report is made of: nothing that is drawn. */
const BACKGROUND = [
  'The country gained independence in 1960 and has since lived through long years of drought.',
  'Its economy rests on cotton, livestock and gold, and most of its people work the land.',
  'Analysts have long debated whether the reforms begun under the former president went far enough.',
  'A new constitution, drafted by a committee of lawyers and scholars, was put to a vote.',
  'Members of parliament questioned the minister for two hours on the cost of the programme.',
  'He said that dialogue was the only way forward and thanked the partners for their patience.',
  'The report runs to eighty pages and draws on interviews with more than two hundred people.',
  'Schools in the area reopened this year, though many teachers have yet to be paid.',
  'Her book, published last spring, traces the history of trade across the desert.',
  'Observers point out that similar promises were made a decade ago and quietly dropped.',
  'The council heard statements from all of its members and adjourned in the afternoon.',
  'Funding for the programme comes from a dozen donors and is reviewed every year.',
];
/** Of five sentences of a background text, four are of the background. */
const SHARE = 0.8;
const LENGTH = 5000;
const PUBLISHED = { from: 19_000, to: 19_000 };

/** Times the reading of made-up reports, warm: some full of events, some as long reports are. */
export function benchRead(gazetteerFile: string, count: number): ReadRow[] {
  const gazetteer = loadGazetteer(readFileSync(gazetteerFile));
  const dense = [...madeUpReports(count, { names: namesOf(gazetteer) })].map(({ lang, text }) => ({
    lang,
    text: text.slice(0, LENGTH),
  }));
  const random = seeded(9);
  const background = dense
    .filter(({ lang }) => lang === 'en')
    .map(({ lang, text }) => ({ lang, text: diluted(text, random) }));
  return [
    { texts: 'dense' as const, ...timed(dense, gazetteer) },
    { texts: 'background' as const, ...timed(background, gazetteer) },
  ];
}

function diluted(text: string, random: () => number): string {
  const own = splitSentences(text);
  let mixed = '';
  for (let i = 0; mixed.length < LENGTH; ) {
    if (random() < SHARE) mixed += `${BACKGROUND[Math.floor(random() * BACKGROUND.length)]!} `;
    else mixed += `${text.slice(own[i % own.length]!.start, own[i++ % own.length]!.end)} `;
    if (random() < 0.2) mixed += '\n\n';
  }
  return mixed;
}

function timed(
  texts: readonly { lang: string; text: string }[],
  gazetteer: ReturnType<typeof loadGazetteer>,
): Omit<ReadRow, 'texts'> {
  const spent = { sentencesMs: 0, placesMs: 0, datesMs: 0, claimsMs: 0 };
  let claims = 0;
  let size = 0;
  const clock = <T>(step: keyof typeof spent, work: () => T): T => {
    const before = process.cpuUsage();
    const done = work();
    const { user, system } = process.cpuUsage(before);
    spent[step] += (user + system) / 1000;
    return done;
  };
  for (const warm of [true, false]) {
    for (const { lang: language, text } of texts) {
      const sentences = clock('sentencesMs', () => splitSentences(text));
      const mentions = clock('placesMs', () => findMentions(text, sentences, gazetteer, { language }));
      const dates = clock('datesMs', () => findDates(text, sentences, { published: PUBLISHED, language }));
      const report = { ...META, language, text };
      const place = (id: string) => placeOf(gazetteer, id);
      claims += clock('claimsMs', () => readClaims({ report, sentences, mentions, dates, place })).claims.length;
      size += text.length;
    }
    if (!warm) break;
    for (const step of STEPS) spent[step] = 0;
    claims = 0;
    size = 0;
  }
  const reports = size / LENGTH;
  const total = STEPS.reduce((sum, step) => sum + spent[step], 0);
  return {
    reports: Math.round(reports),
    claimsEach: claims / reports,
    sentencesMs: spent.sentencesMs / reports,
    placesMs: spent.placesMs / reports,
    datesMs: spent.datesMs / reports,
    claimsMs: spent.claimsMs / reports,
    reportsPerSecond: (1000 * reports) / total,
  };
}

const STEPS = ['sentencesMs', 'placesMs', 'datesMs', 'claimsMs'] as const;

const META = {
  id: 'made-up',
  title: 'News of the week',
  publisher: 'Made-up Agency',
  published: '2022-01-08',
  publishedTo: '2022-01-08',
  url: null,
  sha256: '',
  inferred: [],
};
