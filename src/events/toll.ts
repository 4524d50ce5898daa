import type { Place } from '../contract/place.ts';
import type { Toll } from '../contract/vocabulary.ts';
import { amountsIn } from './amount.ts';
import type { Chunk, Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import type { Cue } from './lexicon.ts';
import { is, type Who, whoIs } from './phrase.ts';

/** How many people one phrase counts as killed or wounded, of whom, and at which chunk it says so. */
export interface TollFact {
  kind: 'killed' | 'wounded';
  toll: Toll | null;
  whom: Who;
  /** Chunk of the cue and of the phrase that counts. */
  cue: number;
  at: number;
  /** People of an armed group: counted apart. */
  attackers: boolean;
}

/** All counts of dead and wounded in a parsed sentence, in order. */
export function tollsOf(text: string, parse: Parse, place: (id: string) => Place | null): TollFact[] {
  const facts: TollFact[] = [];
  const taken = new Set<number>();
  const count = (kind: TollFact['kind'], cue: number, at: number, sum: readonly number[]): void => {
    let toll: Toll | null = null;
    at = wholeOf(parse, at);
    const whom = whoIs(parse, at, place);
    const attackers =
      (isAttackers(whom) && !byAttackers(parse, cue, at, place)) ||
      besideAttackers(parse, at) ||
      lostByAttackers(parse, cue, place);
    for (const i of [at, ...sum]) {
      if (taken.has(i * 2 + (kind === 'killed' ? 0 : 1))) continue;
      if (i !== at && (isAttackers(whoIs(parse, i, place)) !== attackers || otherwise(parse, i, kind))) continue;
      taken.add(i * 2 + (kind === 'killed' ? 0 : 1));
      const own = amountOf(text, parse, i) ?? onePerson(parse, i, whom);
      if (own !== null) toll = toll === null ? own : add(toll, own);
    }
    facts.push({ kind, toll, whom, cue, at, attackers });
  };
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'noun') {
      nominal(parse, i, chunk, count);
      continue;
    }
    if (chunk.kind !== 'verb') continue;
    const cues = cuesOf(parse, i);
    const hurt = cues.some((cue) => cue.class === 'wound');
    const kind = hurt && !mortally(parse, chunk) ? 'wounded' : hurt || cues.some(kills) ? 'killed' : null;
    if (!kind) {
      const fallen = cues.some((one) => one.class === 'fall') ? frameOf(parse, i).agent : -1;
      if (fallen >= 0 && whoIs(parse, fallen, place).role === 'force' && !fallsInto(parse, i))
        count('killed', i, fallen, []);
      continue;
    }
    const frame = frameOf(parse, i);
    const cue = cues.find((one) => one.class === 'wound' || kills(one))!;
    const group = chunk.group!;
    if (group.negated) continue;
    if (cue.class === 'die') {
      if (frame.agent >= 0) count(kind, i, frame.agent, joinedTo(parse, frame.agent, i));
      else if (frame.patients.length > 0) count(kind, i, frame.patients[0]!, []);
    } else if (cue.particle.startsWith('li') || cue.particle === 'vie') {
      const holder = complementNumber(text, parse, i);
      if (holder >= 0) count(kind, i, holder, []);
    } else if (frame.patients.length > 0) {
      const [given, ...rest] = frame.patients;
      const first = throatsOf(parse, given!);
      const whom = whoIs(parse, first!, place);
      if (
        cue.class === 'lose' &&
        whom.role !== 'force' &&
        whom.role !== 'civilian' &&
        !whom.bare &&
        !ofTheirs(parse, first)
      )
        continue;
      if (whom.role === 'place' || whom.role === 'state' || whom.role === 'event') continue;
      count(
        kind,
        i,
        first!,
        rest.filter((at) => adds(parse, at)),
      );
    } else if (!group.passive && frame.agent < 0) count(kind, i, i, []);
  }
  return facts;
}

/** "Dix-neuf personnes dont neuf gendarmes": all of them, of whom the phrase at hand is a part. */
function wholeOf(parse: Parse, at: number): number {
  if (parse.chunks[at - 1]?.sign !== 'dont') return at;
  const before = parse.chunks[at - 2]?.sign === ',' ? at - 3 : at - 2;
  const whole = parse.chunks[before];
  return whole?.kind === 'noun' && parse.tags[whole.a] === 'number' && parse.tags[parse.chunks[at]!.a] === 'number'
    ? before
    : at;
}

const THEIRS = /^(?:leurs|siens|nôtres|own|men|hommes|comrades|camarades|number|ranks)$/;

/** "Perdu quatre des leurs", "lost four of its men". */
function ofTheirs(parse: Parse, at: number): boolean {
  const next = parse.chunks[at + 1];
  const own = next?.kind === 'noun' && OF.has(next.prep) ? next : parse.chunks[at]!;
  return parse.tags[parse.chunks[at]!.a] === 'number' && THEIRS.test(parse.items[own.b]!.low);
}

/** "Nine people dead and 12 injured": a member of a list that says itself what became of it. */
function otherwise(parse: Parse, at: number, kind: TollFact['kind']): boolean {
  const { a, b } = parse.chunks[at]!;
  const own = kind === 'killed' ? 'dead' : 'hurt';
  const other = kind === 'killed' ? 'hurt' : 'dead';
  const next = parse.chunks[at + 1];
  if (next?.kind === 'verb' && next.group!.form === 'participle') {
    const cues = cuesOf(parse, at + 1);
    return kind === 'killed' ? cues.some((cue) => cue.class === 'wound') : cues.some(kills);
  }
  const words = parse.items.slice(a, (next?.kind === 'noun' && OF.has(next.prep) ? next.b : b) + 1);
  return words.some((item) => is(item, other)) && !words.some((item) => is(item, own));
}

/** "Côté assaillants", "dans les rangs ennemis", "among the attackers": whose dead a phrase counts. */
function besideAttackers(parse: Parse, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break' && chunk.sign !== ',' && chunk.sign !== ':') return false;
    if (chunk.kind === 'verb') break;
    if (chunk.kind === 'noun' && side(parse, chunk) && enemy(parse, i)) return true;
  }
  const next = parse.chunks[at + 1];
  if (next?.kind !== 'noun') return false;
  return (AMONG.has(next.prep) || side(parse, next)) && enemy(parse, at + 1);
}

const AMONG = new Set(['parmi', 'among', 'amongst', 'chez']);
const side = (parse: Parse, { a, b }: Chunk): boolean =>
  parse.items.slice(a, b + 1).some((item) => /^(?:côté|camp|rangs?|sides?|ranks)$/.test(item.low));

/** Whether a phrase or what completes it names those who attacked. */
function enemy(parse: Parse, at: number): boolean {
  for (const i of [at, at + 1]) {
    const chunk = parse.chunks[i];
    if (chunk?.kind !== 'noun' || (i > at && !OF.has(chunk.prep))) break;
    for (let k = chunk.a; k <= chunk.b; k++) {
      const item = parse.items[k]!;
      if (/^(?:ennemie?s?|adverses?|enemy|opposing|hostile)$/.test(item.low)) return true;
      if (is(item, 'armed') && !is(item, 'force') && !is(item, 'civilian')) return true;
    }
  }
  return false;
}

const OF = new Set(['of', 'de', "d'", 'du', 'des', "'s"]);

/** "Gunmen killed four militiamen": those whom attackers kill are no attackers. */
function byAttackers(parse: Parse, cue: number, at: number, place: (id: string) => Place | null): boolean {
  if (parse.chunks[cue]!.kind !== 'verb') return false;
  const { agent } = frameOf(parse, cue);
  if (agent < 0 || agent === at) return false;
  return isAttackers(whoIs(parse, agent, place)) || fromTheAir(parse, agent);
}

/** A strike or a machine that only armies have. */
function fromTheAir(parse: Parse, at: number): boolean {
  const { a, b } = parse.chunks[at]!;
  return parse.items
    .slice(a, b + 1)
    .some((item) => is(item, 'aircraft') || (item.word?.nouns.some((cue) => cue.action === 'air-strike') ?? false));
}

/** "The assailants lost five fighters." */
function lostByAttackers(parse: Parse, cue: number, place: (id: string) => Place | null): boolean {
  if (parse.chunks[cue]!.kind !== 'verb' || !cuesOf(parse, cue).some((one) => one.class === 'lose')) return false;
  const agent = frameOf(parse, cue).agent;
  return agent >= 0 && isAttackers(whoIs(parse, agent, place));
}

/** "The mayor was shot dead": one person who is named by an office or a trade. */
function onePerson(parse: Parse, at: number, whom: Who): Toll | null {
  const chunk = parse.chunks[at]!;
  if (chunk.kind !== 'noun' || (whom.role !== 'civilian' && whom.role !== 'official' && whom.role !== 'force'))
    return null;
  const first = parse.items[chunk.a]!;
  if (!/^(?:the|le|la|l'|his|her|son|sa|this|cette?|that)$/.test(first.low)) return null;
  for (let i = chunk.a + 1; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (parse.tags[i] === 'number' || item.force !== '') return null;
    if (!PERSON.some((name) => is(item, name))) continue;
    return SEVERAL.test(item.low) ? null : 1;
  }
  return null;
}

const PERSON = ['civilian', 'official', 'force'];
/** "Slit the throats of four shepherds": whose they are. */
function throatsOf(parse: Parse, at: number): number {
  const next = parse.chunks[at + 1];
  const part = /^(?:throats?|gorges?)$/.test(parse.items[parse.chunks[at]!.b]!.low);
  return part && next?.kind === 'noun' && OF.has(next.prep) ? at + 1 : at;
}

/** Plurals, and singulars that name many. */
const SEVERAL =
  /(?:[^s]s|x|men|women|people|children|clergy|clergé|crew|staff|elderly|displaced|family|famille|couple|équipage|communauté|peuple|foule|police|army|armée|force|patrol|patrouille|convoy|convoi|unit|unité|company|compagnie|battalion|bataillon|personnel|garrison|garnison|contingent|detachment|détachement|escort|escorte|military|infantry|column|colonne|navy|gendarmerie|group|groupe|brigade|mission|command|commandement|garde|aviation|artillery|artillerie|peloton|platoon|operation|opération|dispositif|effectif|state|task|guard|presence|aircraft|vehicle|véhicule|state-major|état-major|government|gouvernement|ministry|ministère|delegation|délégation|militaire)$/;

/** "Mortellement blessé", "fatally wounded". */
function mortally(parse: Parse, { a, b }: Chunk): boolean {
  return parse.items
    .slice(Math.max(0, a - 1), b + 2)
    .some((item) => /^(?:mortellement|mortally|fatally)$/.test(item.low));
}

/** "Fell into an ambush", "est tombée aux mains": no death. */
function fallsInto(parse: Parse, at: number): boolean {
  const next = parse.chunks[at + 1];
  if (next?.kind !== 'noun' || !/^(?:into|to|in|dans|aux|entre|sous|sur)$/.test(next.prep) || placed(parse, at + 1))
    return false;
  return !(next.prep === 'sous' && parse.items.slice(next.a, next.b + 1).some((item) => is(item, 'weapon')));
}

function placed(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  for (let i = chunk.a; i <= chunk.b; i++) if (parse.items[i]!.kind === 'place') return true;
  return false;
}

const KILLING = new Set(['kill', 'die', 'lose']);
const DEADLY = new Set(['massacre', 'assassination']);
const kills = (cue: Cue): boolean =>
  KILLING.has(cue.class) || (cue.class === 'attack' && DEADLY.has(cue.action)) || cue.particle === 'dead';

/** "Ten dead", "un mort et deux blessés", "the death of two soldiers". */
function nominal(
  parse: Parse,
  at: number,
  chunk: Chunk,
  count: (kind: TollFact['kind'], cue: number, at: number, sum: readonly number[]) => void,
): void {
  const victims = parse.chunks[at + 1];
  if (
    victims?.kind === 'noun' &&
    /^(?:of|de|d'|des)$/.test(victims.prep) &&
    (killing(parse, chunk) || /^(?:loss|perte)$/.test(parse.items[chunk.b]!.low)) &&
    parse.tags[victims.a] === 'number'
  ) {
    count('killed', at, at + 1, []);
    return;
  }
  const risen = parse.items.slice(chunk.a, chunk.b + 1).some((item) => item.low === 'toll' || item.low === 'bilan')
    ? risenTo(parse, at)
    : -1;
  if (risen >= 0) {
    count('killed', at, risen, []);
    return;
  }
  for (let i = chunk.a; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (parse.tags[i] !== 'noun' || item.demonym) continue;
    const dead = is(item, 'dead');
    const hurt = is(item, 'hurt');
    if (!dead && !hurt) continue;
    if (
      i < chunk.b &&
      !is(parse.items[i + 1], 'toll-noun') &&
      (item.low === 'deadly' || item.low === 'meurtrier' || item.low === 'meurtrière')
    )
      return;
    const kind = dead ? 'killed' : 'wounded';
    const after =
      at +
      (parse.chunks[at + 1]?.sign === ',' && parse.chunks[at + 2]?.kind === 'date' && parse.chunks[at + 3]?.sign === ','
        ? 4
        : 1);
    const next = parse.chunks[after];
    const singular =
      item.low === 'death' ||
      item.low === 'deaths' ||
      item.low === 'décès' ||
      item.low === 'toll' ||
      item.low === 'bilan' ||
      item.low === 'lives' ||
      item.low === 'mort' ||
      item.low === 'bodies' ||
      item.low === 'corps';
    if (
      singular &&
      next?.kind === 'noun' &&
      /^(?:of|de|d'|du|des|at|à)$/.test(next.prep) &&
      (item.low !== 'mort' || parse.items[i - 1]?.low === 'la')
    )
      count(kind, at, after, []);
    else if (
      item.low !== 'toll' &&
      item.low !== 'bilan' &&
      item.low !== 'life' &&
      item.low !== 'lives' &&
      item.low !== 'vie'
    )
      count(kind, at, counted(parse, at), []);
    return;
  }
}

/** "Une quarantaine de blessés": the phrase before, where it is what counts. */
function counted(parse: Parse, at: number): number {
  const prior = parse.chunks[at - 1];
  const chunk = parse.chunks[at]!;
  const bare = OF.has(chunk.prep) && parse.tags[chunk.a] !== 'number' && prior?.kind === 'noun';
  return bare && prior.a === prior.b - 1 && /aines?$|^(?:dozens?|scores?|hundreds)$/.test(parse.items[prior.b]!.low)
    ? at - 1
    : at;
}

const RISEN =
  /^(?:rise|risen|rose|rises|climb|climbed|climbs|stand|stands|stood|reach|reached|reaches|jumped|went|passe|passé|passait|atteint|atteignait|élève|élevait|élevé|alourdi|alourdit|établit|monte|monté|grimpé)$/;

/** "The death toll has risen to 23", "le bilan passe à 60 morts": the phrase that counts; -1 when there is none. */
function risenTo(parse: Parse, at: number): number {
  for (let i = at + 1; i < parse.chunks.length - 1 && i < at + 9; i++) {
    const { kind, group } = parse.chunks[i]!;
    if (kind !== 'verb' || !RISEN.test(parse.items[group!.verb]!.low)) continue;
    const next = parse.chunks[i + 1]!;
    const first = parse.tags[next.a];
    return next.kind === 'noun' && first === 'number' && /^(?:to|at|à|)$/.test(next.prep) ? i + 1 : -1;
  }
  return -1;
}

/** "Le massacre de quarante pêcheurs": a noun of killing whose victims are counted. */
function killing(parse: Parse, { a, b }: Chunk): boolean {
  return parse.items.slice(a, b + 1).some((item) => item.word?.nouns.some((cue) => DEADLY.has(cue.action)) ?? false);
}

/** Members of a list that begins at a chunk: "nine civilians and a police officer died". */
function joinedTo(parse: Parse, at: number, end: number): number[] {
  const more: number[] = [];
  for (let i = at + 1; i < end; i++)
    if (parse.chunks[i]!.kind === 'noun' && parse.chunks[i]!.and && parse.chunks[i]!.prep === '') more.push(i);
  return more;
}

function adds(parse: Parse, at: number): boolean {
  const next = parse.chunks[at + 1];
  if (next?.kind === 'noun' && (next.prep === 'of' || next.prep === "d'" || next.prep === 'de')) {
    const first = parse.items[next.a]!.low;
    if (first === 'them' || first === 'whom' || first === 'entre' || first === 'which') return false;
  }
  return parse.chunks[at]!.joined && parse.chunks[at - 1]?.kind !== 'break';
}

function complementNumber(text: string, parse: Parse, at: number): number {
  for (let i = at + 1; i < parse.chunks.length && i < at + 5; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb') break;
    if (chunk.kind === 'noun' && amountOf(text, parse, i) !== null) return i;
  }
  return -1;
}

/** The first amount of a phrase, reaching back over "at least" and the like; "a soldier" is one. */
export function amountOf(text: string, parse: Parse, at: number): Toll | null {
  const chunk = parse.chunks[at]!;
  const before = parse.items[Math.max(0, chunk.a - 3)]!;
  const from = parse.items[chunk.a]!.start;
  const to = parse.items[chunk.b]!.end;
  const found = amountsIn(text, before.start, to, true).find((amount) => amount.start >= from);
  return found?.toll ?? null;
}

/** Sum of two tolls of different people. */
export function add(a: Toll, b: Toll): Toll {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  const low = boundsOf(a);
  const high = boundsOf(b);
  return { min: low.min + high.min, max: low.max === null || high.max === null ? null : low.max + high.max };
}

/** A toll as bounds. */
export function boundsOf(toll: Toll): { min: number; max: number | null } {
  return typeof toll === 'number' ? { min: toll, max: toll } : toll;
}

function isAttackers(whom: Who): boolean {
  if (whom.bare) return false;
  if (whom.role === 'armed')
    return !whom.code || kindOfForce(whom.code) === 'armed' || kindOfForce(whom.code) === 'group';
  return whom.code !== '' && kindOfForce(whom.code) === 'armed' && whom.role !== 'civilian';
}
