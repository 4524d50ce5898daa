import type { Claim } from '../contract/claim.ts';
import { isUnlisted, type Place } from '../contract/place.ts';
import type { Problem } from '../contract/problem.ts';
import { anotherAttackDrafts } from './another-attack.ts';
import type { Parse } from './chunk.ts';
import { continuationDrafts } from './continuation.ts';
import { draftsOf } from './drafts.ts';
import { claimsFrom, type Found } from './emit.ts';
import { withLeadsPlaced } from './lead.ts';
import { lexiconOf } from './lexicon.ts';
import { atLikelyAreas } from './likely-area.ts';
import { createMemory, once } from './memory.ts';
import { placedMentions } from './mention-place.ts';
import { withOnePlaceEach } from './one-name.ts';
import { parsedTogether } from './parses.ts';
import { PlaceOdds } from './place-odds.ts';
import type { Reading } from './reading.ts';
import { resolveDrafts } from './resolve.ts';
import { responsibilityDrafts } from './responsibility.ts';
import { sameFateDrafts } from './same-fate.ts';
import type { Draft, Scene } from './scene.ts';
import { Spoken } from './spoken.ts';
import { withoutSummaries } from './summaries.ts';
import { createThemes, type Evidence } from './theme.ts';
import { toldWhereDrafts } from './told-where.ts';
import { countedDrafts, whichDrafts } from './told-which.ts';
import { isBalance, tollDrafts } from './toll-drafts.ts';
import { titleTopicOf } from './topic.ts';
import type { Undrawn } from './undrawn.ts';
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
  const memory = createMemory(reading);
  const title = once(() => titleTopicOf(reading, lexicon));
  let spoken = new Spoken({ title, home: () => memory.home, place: reading.place });
  const themes = createThemes(lexicon.language);
  const grounds = new Map<Found, Evidence>();
  const undrawn: Undrawn[] = [];
  const found: Found[] = [];
  let before: Parse | null = null;
  let counted: readonly Draft[] = [];
  for (const parsed of parsedTogether(reading, mentions, lexicon)) {
    const evidences = parsed.map(({ parse }) => themes.add(parse.items));
    const scenes = parsed.map(({ parse }) => {
      const scene = new SentenceScene(reading, parse, spoken);
      spoken = spoken.and(parse);
      return scene;
    });
    const read = scenes.map((scene, i) => draftsOf(scene, evidences[i]!));
    for (const [i, { sentence, parse }] of parsed.entries()) {
      const scene = scenes[i]!;
      const evidence = evidences[i]!;
      const drafts = read[i]!;
      memory.hear(parse);
      if (drafts.length === 0 || isBalance(parse)) drafts.unshift(...tollDrafts(scene, memory, sentence));
      if (drafts.length === 0) drafts.push(...responsibilityDrafts(scene, memory, sentence));
      drafts.push(...continuationDrafts(scene, memory, sentence, drafts));
      if (drafts.length === 0) drafts.push(...sameFateDrafts(scene, memory, sentence));
      if (!drafts.some(({ layer }) => layer === 'attacks'))
        drafts.push(...anotherAttackDrafts(scene, memory, sentence));
      if (drafts.length === 0) drafts.push(...toldWhereDrafts(scene, memory, sentence));
      if (drafts.length === 0) drafts.push(...whichDrafts(scene, counted));
      const placed = resolveDrafts(scene, drafts, memory, sentence);
      const odds = new PlaceOdds(parse, evidence, before);
      const likely = atLikelyAreas(scene, odds, placed.found);
      undrawn.push(...placed.undrawn);
      const weighed = weighedFound(scene, memory, sentence, { evidence, odds, found: likely, undrawn: placed.undrawn });
      for (const one of [...likely, ...weighed]) {
        found.push(one);
        grounds.set(one, evidence);
      }
      memory.remember(parse, sentence, likely);
      counted = countedDrafts(scene, drafts, likely);
      before = parse;
    }
  }
  const armed = themes.armed() || report.text.length < TELLING;
  const meant = toldOnce(found).filter((one) =>
    one.draft.layer === 'attacks' ? !themes.isPeacetime(grounds.get(one)!) : armed,
  );
  const drawn = withOnePlaceEach(withoutSummaries(withLeadsPlaced(meant, reading.place)));
  const problems = undrawn.map((one) => problemOf(reading, one, drawn));
  return { claims: claimsFrom(drawn, report), problems };
}

/** The scene of a sentence; what was spoken of before is looked for only if a rule asks. */
class SentenceScene implements Scene {
  readonly text: string;
  readonly parse: Parse;
  readonly place: Scene['place'];
  readonly #spoken: Spoken;

  constructor({ report, place }: Reading, parse: Parse, spoken: Spoken) {
    this.text = report.text;
    this.parse = parse;
    this.place = place;
    this.#spoken = spoken;
  }

  get topic(): string {
    return this.#spoken.topic;
  }

  get mission(): string {
    return this.#spoken.mission;
  }

  get staged(): boolean {
    return this.#spoken.staged;
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

/** Whether two places that no gazetteer has go by one name. */
const isSame = (a: Place, b: Place): boolean => isUnlisted(a) && isUnlisted(b) && a.name === b.name;

/** Why something of a report is not drawn, or only roughly. */
function problemOf({ report, place }: Reading, { code, start, end, rough }: Undrawn, drawn: readonly Found[]): Problem {
  const span = { start, end };
  const at = rough && drawn.find((one) => one.place.id === rough.id || isSame(one.place, rough))?.place;
  if (at) {
    const around = (isUnlisted(at) && place(at.within[0] ?? '')) || at;
    const message = `The place “${report.text.slice(start, end)}” is not in the gazetteer; it is drawn where the text puts it, in ${around.name}.`;
    return { report: report.id, span, code: 'rough-place', message };
  }
  const message =
    code === 'total'
      ? 'A total over many events; it is not drawn as one.'
      : code === 'pattern'
        ? 'A pattern of many events; it is not drawn as one.'
        : `The place “${report.text.slice(start, end)}” is not in the gazetteer; what happened there is not drawn.`;
  return { report: report.id, span, code, message };
}
