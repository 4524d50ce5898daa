import type { Claim } from '../contract/claim.ts';
import type { Place } from '../contract/place.ts';
import type { Problem } from '../contract/problem.ts';
import type { Report } from '../contract/report.ts';
import type { Parse } from './chunk.ts';
import { continuationDrafts } from './continuation.ts';
import { draftsOf, isBalance, tollDrafts } from './drafts.ts';
import { claimsFrom, type Found } from './emit.ts';
import { lexiconOf } from './lexicon.ts';
import { atLikelyAreas } from './likely-area.ts';
import { createMemory, type Memory } from './memory.ts';
import { placedMentions } from './mention-place.ts';
import { parsesOf } from './parses.ts';
import type { Reading } from './reading.ts';
import { resolveDrafts, type Undrawn } from './resolve.ts';
import { responsibilityDrafts } from './responsibility.ts';
import { sameFateDrafts } from './same-fate.ts';
import type { Scene } from './scene.ts';
import { withoutSummaries } from './summaries.ts';
import { createThemes, type Evidence } from './theme.ts';
import { toldWhereDrafts } from './told-where.ts';
import { toldOnce, weighedFound } from './weighed.ts';

/** A text of this many UTF-16 code units that tells of bases has some word of soldiers; a passage need not. */
const TELLING = 600;

/**
 * The claims of one report, in the order of their passages, and as problems the totals and patterns that are not
 * drawn. A report in a language without tables is read with the English ones. Time is linear in the text.
 */
export function readClaims(given: Reading): { claims: Claim[]; problems: Problem[] } {
  const reading = { ...given, place: remembered(given.place) };
  const { report } = reading;
  const mentions = placedMentions(reading);
  const lexicon = lexiconOf(report.language);
  const memory = createMemory(reading, lexicon);
  const scene = new ReportScene(reading, memory);
  const themes = createThemes(lexicon.language);
  const grounds = new Map<Found, Evidence>();
  const problems: Problem[] = [];
  const found: Found[] = [];
  let before: Parse | null = null;
  for (const { sentence, parse } of parsesOf(reading, mentions, lexicon)) {
    scene.parse = parse;
    const evidence = themes.add(parse.items);
    const drafts = draftsOf(scene, evidence);
    if (drafts.length === 0 || isBalance(parse)) drafts.unshift(...tollDrafts(scene, memory, sentence));
    if (drafts.length === 0) drafts.push(...responsibilityDrafts(scene, memory, sentence));
    drafts.push(...continuationDrafts(scene, memory, sentence, drafts));
    if (drafts.length === 0) drafts.push(...sameFateDrafts(scene, memory, sentence));
    if (drafts.length === 0) drafts.push(...toldWhereDrafts(scene, memory, sentence));
    const read = resolveDrafts(scene, drafts, memory, sentence);
    const resolved = { ...read, found: atLikelyAreas(scene, evidence, before, read.found) };
    for (const one of resolved.undrawn) problems.push(problemOf(report, one));
    const weighed = weighedFound(scene, memory, sentence, { evidence, before, ...resolved });
    found.push(...resolved.found, ...weighed);
    for (const one of [...resolved.found, ...weighed]) grounds.set(one, evidence);
    memory.remember(parse, sentence, resolved.found);
    before = parse;
  }
  const armed = themes.armed() || report.text.length < TELLING;
  const drawn = withoutSummaries(toldOnce(found)).filter((one) =>
    one.draft.layer === 'attacks' ? !themes.isPeacetime(grounds.get(one)!) : armed,
  );
  return { claims: claimsFrom(drawn, report), problems };
}

/** The scene of a report, its sentence yet to be set; what was spoken of before is looked for only if a rule asks. */
class ReportScene implements Scene {
  parse: Parse = { items: [], tags: [], chunks: [], language: 'en' };
  readonly text: string;
  readonly place: Scene['place'];
  readonly #memory: Memory;

  constructor({ report, place }: Reading, memory: Memory) {
    this.text = report.text;
    this.place = place;
    this.#memory = memory;
  }

  get topic(): string {
    return this.#memory.topic;
  }

  get mission(): string {
    return this.#memory.mission;
  }
}

/** Looks each place up once. */
function remembered(place: Reading['place']): Reading['place'] {
  const known = new Map<string, Place | null>();
  return (id) => {
    let found = known.get(id);
    if (found === undefined) {
      found = place(id);
      known.set(id, found);
    }
    return found;
  };
}

/** Why something of a report is not drawn. */
function problemOf(report: Report, { code, start, end }: Undrawn): Problem {
  const message =
    code === 'total'
      ? 'A total over many events; it is not drawn as one.'
      : code === 'pattern'
        ? 'A pattern of many events; it is not drawn as one.'
        : `The place “${report.text.slice(start, end)}” is not in the gazetteer; what happened there is not drawn.`;
  return { report: report.id, span: { start, end }, code, message };
}
