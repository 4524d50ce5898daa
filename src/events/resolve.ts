import type { DateMention } from '../dates/date-mention.ts';
import type { Sentence } from '../text/sentence.ts';
import { isSpot } from './containment.ts';
import { daysFor, isAhead } from './days.ts';
import { foundOf } from './draft-found.ts';
import { drawnAt, placesIn, siteOf } from './draft-place.ts';
import type { Found } from './emit.ts';
import { withLaterBlows } from './later-blow.ts';
import type { Memory } from './memory.ts';
import { mergeInSentence } from './merge.ts';
import { dayBefore } from './pairs.ts';
import type { PlacedDraft } from './placed-draft.ts';
import type { Draft, Scene } from './scene.ts';
import { type SentenceDrafts, sentenceDrafts } from './sentence-drafts.ts';
import type { Standing } from './standing.ts';
import { isRehearsal, tallyOf } from './tally.ts';
import { toldApart } from './told-apart.ts';
import type { Undrawn } from './undrawn.ts';
import { weekBefore } from './week-before.ts';
import type { Located } from './where.ts';
import { withinDay } from './within-day.ts';

/** Gives each draft of a sentence its place, days, status and toll; what is not drawn comes back apart. */
export function resolveDrafts(
  scene: Scene,
  drafts: readonly Draft[],
  memory: Memory,
  sentence: Sentence,
): { found: Found[]; undrawn: Undrawn[] } {
  const found: Found[] = [];
  const undrawn: Undrawn[] = [];
  if (drafts.length === 0 || isQuestion(scene)) return { found, undrawn };
  const told = sentenceDrafts(scene, drafts, memory, sentence);
  for (const placed of told.placed) {
    const { draft, standing, where } = placed;
    const date = weekBefore(scene, draft, dateOf(scene, placed, memory.published), memory, found);
    const { located, rough } = placesIn(told, placed);
    const tally = tallyIn(told, placed, date, located);
    if (tally) {
      if (!undrawn.some(({ code }) => code === tally))
        undrawn.push({ code: tally, start: sentence.start, end: sentence.end });
      continue;
    }
    if (isVaguePlan(placed, located)) continue;
    for (const item of where.unknown) {
      const { start, end } = scene.parse.items[item]!;
      const drawn = rough.find((one) => one.item === item)?.place;
      if (!undrawn.some((other) => other.start === start))
        undrawn.push({ code: 'unknown-place', start, end, ...(drawn ? { rough: drawn } : {}) });
    }
    const drawn = drawnAt(told, placed, located, date);
    const { places, same } = drawn;
    if (places.length === 0) continue;
    if (isAhead(draft, standing, date, memory)) standing.status = 'planned';
    const days = daysFor(draft, standing, date, memory, same, sentence.paragraph, places[0]!.place);
    const when = draft.layer === 'attacks' ? withinDay(scene.parse, days) : days;
    const { loose } = drawn;
    found.push(...foundOf(told, { draft, standing, where, date, located, places, same, loose, when }));
  }
  const counted = undrawn.some(({ code }) => code === 'total');
  const kept = counted ? found.filter((one) => one.draft.rule !== 'casualty-verb' || isOwnEvent(one)) : found;
  return { found: toldApart(scene, mergeInSentence(withLaterBlows(scene, kept)), memory), undrawn };
}

/** The date of a draft: that of its own place before the one of its sentence. */
function dateOf(
  { parse }: Scene,
  { draft, standing, where, date }: PlacedDraft,
  published: Memory['published'],
): DateMention | null {
  const own = where.places[0] ? dayBefore(parse, where.places[0].chunk) : null;
  const told = own ?? (datesLeaving(draft, standing) || date?.rule !== 'since' ? date : null);
  return told && draft.layer === 'withdrawals' && isDone(standing) && isToCome(told, published) ? null : told;
}

/** "Has handed over Gao and is to do the same in Kidal next month": what was done is not of a day still to come. */
const isDone = ({ status, tense, perfect }: Standing): boolean => status === 'reported' && perfect && tense === 'past';

const isToCome = ({ from, anchor, rule }: DateMention, published: Memory['published']): boolean =>
  from !== null && published !== null && from > published.to && anchor === 'published' && !/week/.test(rule);

/** Whether a "since" can tell when people left: "have been gone since May", not "the battalion, in Gao since May, leaves". */
const datesLeaving = (draft: Draft, standing: Standing): boolean =>
  draft.phase !== 'closed' || draft.lasting === true || standing.perfect || standing.tense === 'past';

function tallyIn(
  { scene, memory, sentence }: SentenceDrafts,
  { draft, standing, where }: PlacedDraft,
  date: DateMention | null,
  located: readonly Located[],
): ReturnType<typeof tallyOf> {
  if (draft.layer === 'attacks') {
    if (isRehearsal(scene.parse)) memory.rehearsed = sentence.paragraph;
    else if (where.places.length === 0 && !date && rehearsedLately(memory, sentence)) return 'pattern';
  }
  const goesOn = memory.last.get('attacks')?.paragraph === sentence.paragraph;
  return tallyOf(scene.text, scene.parse, draft, standing, date, siteOf(located), goesOn);
}

/** Whether the text still goes on about an attack that was only rehearsed, and has told of none since. */
function rehearsedLately({ rehearsed, last }: Memory, { paragraph }: Sentence): boolean {
  const told = last.get('attacks')?.paragraph ?? Number.NEGATIVE_INFINITY;
  return rehearsed !== null && paragraph - rehearsed <= 2 && told < rehearsed;
}

/** An attack that is planned is drawn only at the town or site that it is planned for. */
const isVaguePlan = ({ draft, standing }: PlacedDraft, located: readonly Located[]): boolean =>
  draft.layer === 'attacks' && standing.status === 'planned' && !(located.length > 0 && isSpot(located[0]!.place));

/** "It is the second attack in a week: on 8 May two died near Gao": what a day and a town set apart from a count. */
const isOwnEvent = ({ place, when }: Found): boolean =>
  isSpot(place) && when.stated && when.from !== null && when.to !== null && when.to - when.from <= 3;

const isQuestion = ({ parse: { items } }: Scene): boolean => items[items.length - 1]?.text === '?';
