import type { DateMention } from '../dates/date-mention.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { DATELINE } from './dateline.ts';
import { frameOf } from './frame.ts';
import { asMeans } from './means.ts';
import { is } from './phrase.ts';
import { onlyRanks } from './ranking.ts';
import type { Draft } from './scene.ts';
import type { Standing } from './standing.ts';
import { boundsOf } from './toll.ts';
import { amountOf } from './toll-amount.ts';

/** How exactly the place of a draft is known. */
export type Site = 'spot' | 'area' | null;

/** A range longer than this, in days, is no single attack's when people are only counted. */
const LONG = 45;

/** "Clashes in Gao", "affrontements signalés à Konna": whether a phrase of place goes with a noun, or with its verb of happening. */
function besidePlace(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  const happened = chunks.findIndex((one, i) => i > at && one.kind !== 'noun');
  const from = occurs(parse, happened - 1) || occurs(parse, at) ? happened : at;
  for (let i = from + 1; i < chunks.length && i <= from + 4 && chunks[i]!.kind === 'noun'; i++) {
    const { prep, b } = chunks[i]!;
    if (items[b]!.kind === 'place' && IN.test(prep)) return true;
  }
  return false;
}

const IN = /^(?:in|at|near|around|inside|outside|à|au|aux|près|autour|dans|vers)$/;

/** A range of days that may be no more than the year of one attack. */
const YEAR = 366;

/** Rules of days that are counted from what was told before: the place told there need not be where they went on. */
const COUNTED = /^(?:later|earlier)$/;

/** "Mostly in Gao and Mopti", "attacks are frequent": words of a count or a habit, which names some of its many places. */
const AMONG: ReadonlySet<string> = new Set(
  'increasing rising growing augmentent augmenté frequent fréquentes common regular régulières increased multiplied doubled tripled multiplient mostly mainly chiefly principally notably particularly particular especially including among principalement notamment surtout essentiellement particulier dont most plupart majorité majority'.split(
    ' ',
  ),
);

const overMany = ({ items }: Parse): boolean =>
  items.some(({ low }, i) => AMONG.has(low) || (low === 'such' && items[i + 1]?.low === 'as'));

const RUNNING =
  /\b(?:so far|to date|in total|altogether|in all|overall|up to then|until now|since then|(?:over|in) the (?:past|last) (?:few |several |two |three |four |five |six |ten |\d+ )?(?:years|months|weeks|decade)|death toll to|brings? (?:to|the)|bringing|au total|en tout|à ce jour|jusqu'ici|jusqu'à présent|depuis le début|depuis (?:19|20)\d\d|since (?:19|20)\d\d|porte à|portant à|a été porté|au cours des|ces dernières années|in recent (?:years|months|weeks)|this year|cette année|(?:each|every) (?:year|month|week|day)|chaque (?:année|mois|semaine|jour)|during the (?:mission|operation|war)|in \w+ years|en \w+ ans|over \w+ years)\b/i;

/** "Since January 40 people have been killed in shelling": whether a perfect verb counts dead or wounded. */
const countsSince = (parse: Parse): boolean =>
  parse.chunks.some(
    ({ kind, group }, at) =>
      kind === 'verb' &&
      group!.perfect &&
      cuesOf(parse, at).some((cue) => cue.class === 'kill' || cue.class === 'wound' || cue.class === 'die'),
  );

/** Dead that no single attack leaves: such a count is that of a war. */
const WARLIKE = 1000;

/** Whether the people whom a casualty verb or noun counts are more than one attack leaves dead. */
function ofThousands(text: string, parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  const { agent, patients } = chunk.kind === 'verb' ? frameOf(parse, at) : { agent: at, patients: [] };
  return [agent, ...patients.slice(0, 1)].some((one) => {
    const toll = one < 0 ? null : amountOf(text, parse, one);
    return toll !== null && boundsOf(toll).min >= WARLIKE;
  });
}

/**
 * Whether a draft counts or generalises instead of telling of one event: `total` ("36 soldiers so far"), `pattern`
 * ("attacks have doubled"), or null for an event. `continues` says that
 * the sentence before told of an attack.
 */
export function tallyOf(
  text: string,
  parse: Parse,
  draft: Draft,
  standing: Standing,
  told: DateMention | null,
  site: Site,
  continues: boolean,
): 'total' | 'pattern' | null {
  const date = told?.rule === DATELINE ? null : told;
  const located = site !== null;
  if (draft.layer === 'withdrawals') return severalSites(text, parse, draft, located) ? 'total' : null;
  if (draft.layer !== 'attacks' || isRehearsal(parse)) return draft.layer === 'attacks' ? 'pattern' : null;
  if (draft.rule === 'attack-noun' && asMeans(parse, draft.at)) return 'pattern';
  const casualty = draft.rule === 'casualty-verb' || draft.rule === 'toll-noun';
  const first = parse.items[0]!;
  const last = parse.items[parse.items.length - 1]!;
  const sentence = text.slice(first.start, last.end).replace(/\u2019/g, "'");
  const range = date && date.from !== null && date.to !== null ? date.to - date.from : null;
  const bounded = date !== null && (date.from !== null || date.to !== null);
  const long = bounded && (range === null || range > LONG);
  if (casualty || draft.generic || massacred(text, parse, draft)) {
    if (RUNNING.test(sentence) && !(date && range !== null && range <= 3 && located)) return 'total';
    if (ordinalSince(parse)) return 'total';
    if (casualty && ofThousands(text, parse, draft.at) && !(date && range !== null && range <= 3)) return 'total';
    const ofYear =
      site === 'spot' && range !== null && range <= YEAR && !(casualty && COUNTED.test(date!.rule)) && !overMany(parse);
    if (long && (casualty || draft.generic) && !ofYear) return 'total';
  }
  if (date?.rule === 'since' && long && !draft.generic && countsSince(parse)) return 'total';
  if (
    counts(parse, draft.at) &&
    (ordinalSince(parse) ||
      (/^(?:c'est|il s'agit|this is|it is|it was|this was) /i.test(sentence) && !inCleft(parse, draft.at)))
  )
    return 'total';
  if (
    casualty &&
    standing.perfect &&
    parse.language === 'en' &&
    !date &&
    !located &&
    !continues &&
    !asOne(parse, draft)
  )
    return 'total';
  const happened = located && (continues || parse.language === 'en' || date !== null) && occurs(parse, draft.at);
  if ((long || date === null) && !draft.generic && TIMES.test(sentence)) return 'total';
  if (casualty && ofWar(parse, draft.at)) return 'total';
  const atOwn =
    site === 'spot' &&
    ((draft.where.own?.length ?? 0) > 0 || besidePlace(parse, draft.at)) &&
    !habitual(parse, draft.at) &&
    !overMany(parse);
  if (draft.generic && !(date && !long && located) && !happened && !atOwn && !(located && carriedOut(parse, draft)))
    return 'pattern';
  const chunk = parse.chunks[draft.at]!;
  if (chunk.kind === 'verb') {
    const group = chunk.group!;
    const present =
      group.tense === 'present' && !group.perfect && group.form === 'finite' && standing.status === 'reported';
    const left = casualty && continues && group.passive && hurt(text, parse, draft.at);
    if (present && !located && !date && !left && draft.rule !== 'responsibility') return 'pattern';
    if (habitual(parse, draft.at) && !(date && !long)) return 'pattern';
    if (group.progressive && present && !date) return 'pattern';
  } else if (draft.rule !== 'toll-noun' && habitual(parse, draft.at) && !(date && !long && located)) return 'pattern';
  return null;
}

/** "It was at Gao that the first attack took place": what stands behind the "that" is not what the sentence numbers. */
const inCleft = ({ chunks }: Parse, at: number): boolean =>
  chunks.slice(0, at).some(({ sign }) => sign === "qu'" || sign === 'que' || sign === 'that');

/** "Hundreds have been massacred": a verb of mass killing that counts its victims. */
function massacred(text: string, parse: Parse, { at, action }: Draft): boolean {
  if (action !== 'massacre' || parse.chunks[at]!.kind !== 'verb') return false;
  const [first] = frameOf(parse, at).patients;
  return first !== undefined && amountOf(text, parse, first) !== null;
}

/** "Huit autres sont blessés", "eight others are wounded": so many, whom an attack told before left so. */
function hurt(text: string, parse: Parse, at: number): boolean {
  const [first] = frameOf(parse, at).patients;
  return first !== undefined && amountOf(text, parse, first) !== null;
}

/** "Have killed 160 people, the deadliest assault since": whether an apposition says that it was one attack. */
const asOne = (parse: Parse, { at }: Draft): boolean =>
  parse.chunks.some(({ kind }, i) => kind === 'noun' && i > at && onlyRanks(parse, i));

/** "Bombed 41 times last year". */
const TIMES =
  /\b(?:\d+|three|four|five|six|seven|eight|nine|ten|several|many|dozens of|countless) times\b|\btime and (?:time )?again\b|\bnow and (?:again|then)\b|\bfrom time to time\b|\bde temps (?:en temps|à autre)\b|\btime after time\b|\bover and over\b|\bagain and again\b|\b(?:\d+|plusieurs|trois|quatre|cinq|six|dix) (?:fois|reprises)\b|\bau moins une fois\b|\bat least once\b/i;

/** "The war has cost 3,000 lives": what kills goes on for years. */
function ofWar(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  if (chunk.kind !== 'verb') return false;
  const agent = parse.chunks[frameOf(parse, at).agent];
  if (!agent) return false;
  return parse.items.slice(agent.a, agent.b + 1).some((item) => WAR.test(item.low));
}

const WAR =
  /^(?:war|conflict|insurgency|insurrection|violence|violences|terrorism|terrorisme|rebellion|rébellion|crisis|crise|guerre|conflit|jihad|djihad|banditry|banditisme)$/;

/**
 * "Warplanes carried out raids on Derna", "un poste a essuyé des tirs": a plural that somebody did at a place of its
 * own, or met with, told in the simple past.
 */
function carriedOut(parse: Parse, draft: Draft): boolean {
  if (habitual(parse, draft.at)) return false;
  const prior = parse.chunks[draft.at - 1];
  if (prior?.kind !== 'verb' || prior.group!.tense !== 'past' || prior.group!.form !== 'finite') return false;
  if (parse.language === 'en' && prior.group!.perfect) return false;
  const classes = parse.items[prior.group!.verb]!.word?.verbs.map((cue) => cue.class) ?? [];
  return classes.includes('light-target') || (classes.includes('light-agent') && (draft.where.own?.length ?? 0) > 0);
}

/** "Les explosions ont retenti à": a plural whose own verb, in the past, says that it happened. */
function occurs(parse: Parse, at: number): boolean {
  const next = parse.chunks[at + 1];
  if (next?.kind !== 'verb' || next.group!.tense !== 'past') return false;
  const { agent, patients } = frameOf(parse, at + 1);
  const subject = next.group!.passive ? (patients[0] ?? -1) : agent;
  if (subject !== at && !(subject === at - 1 && parse.chunks[at]!.prep !== '')) return false;
  return parse.items[next.group!.verb]!.word?.verbs.some((cue) => cue.class === 'occur') ?? false;
}

/** Whether the cue's own phrase numbers the event: "the 14th attack". */
function counts(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  for (let i = chunk.a; i <= chunk.b; i++)
    if (is(parse.items[i], 'ordinal') || /^\d+(?:st|nd|rd|th|e|ème|ième)$/.test(parse.items[i]!.low)) return true;
  return false;
}

/** "Ten sites closed this year": a count of closings without a place of any of them. */
function severalSites(text: string, parse: Parse, draft: Draft, located: boolean): boolean {
  if (located || (draft.action !== 'base-closed' && draft.action !== 'base-handover')) return false;
  const chunk = parse.chunks[draft.at]!;
  const objects = chunk.kind === 'verb' ? frameOf(parse, draft.at).patients : [draft.at, draft.at + 1];
  return objects.some((at) => {
    const toll = parse.chunks[at]?.kind === 'noun' ? amountOf(text, parse, at) : null;
    return toll !== null && boundsOf(toll).min >= 3;
  });
}

/** A sentence on an exercise tells of no attack. */
export const isRehearsal = (parse: Parse): boolean => parse.items.some((item) => is(item, 'exercise'));

function ordinalSince(parse: Parse): boolean {
  for (let i = 0; i < parse.items.length; i++) {
    const item = parse.items[i]!;
    if (!(is(item, 'ordinal') || /^\d+(?:st|nd|rd|th|e|ème|ième)$/.test(item.low)) || parse.tags[i] === 'date')
      continue;
    if (isFraction(parse, i)) continue;
    for (let next = i + 1; next < parse.items.length && next < i + 14; next++) {
      const low = parse.items[next]!.low;
      if (
        low.startsWith('since') ||
        low.startsWith('depuis') ||
        (low === 'this' && parse.items[next + 1]?.low === 'year')
      )
        return true;
    }
  }
  return false;
}

/** "A third of the inhabitants", "un dixième des effectifs": a share, which numbers no event. */
const isFraction = ({ items }: Parse, at: number): boolean =>
  /^(?:a|one|two|un|une|deux|le)$/.test(items[at - 1]?.low ?? '') && OF.has(items[at + 1]?.low ?? '');

const HABIT =
  /^(?:increasingly|regularly|frequently|often|routinely|repeatedly|constantly|frequent|repeated|regular|constant|recurring|endless|sporadic|daily|sophisticated|countless|recrudescence|multiplication|régulièrement|souvent|fréquemment|fréquentes?|répétées?|récurrentes?|quotidiennes?|sporadiques|surge|wave|spate|string|flurry|rash|succession|increase|rise|twofold|series|série|vague|hausse|augmentation|numerous|nombreuses|maintes?|multiples?|threat|threats|risk|menaces?|risques?|almost-daily|quasi-quotidiennes?)$/;

/** Words of habit or trend in the cue's own phrase or right around it. */
function habitual(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  const from = Math.max(0, chunk.a - 3);
  const to = Math.min(parse.items.length - 1, chunk.b + 2);
  for (let i = from; i <= to; i++) if (HABIT.test(parse.items[i]!.low)) return true;
  return false;
}
