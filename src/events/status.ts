import type { Place } from '../contract/place.ts';
import { alleged } from './allegation.ts';
import type { Parse } from './chunk.ts';
import { denies } from './denial.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isNone } from './none.ts';
import { nounStanding } from './noun-standing.ts';
import { is, whoIs } from './phrase.ts';
import { speakerOf } from './speaker.ts';
import type { Standing } from './standing.ts';
import { verbStanding } from './verb-standing.ts';

/** Reads how the event whose cue is at chunk `at` is put. */
export function standingOf(parse: Parse, at: number, place: (id: string) => Place | null): Standing {
  const chunk = parse.chunks[at]!;
  const standing: Standing = {
    status: 'reported',
    open: false,
    tense: 'past',
    perfect: false,
    said: '',
    ordered: false,
  };
  if (chunk.kind === 'verb') {
    verbStanding(parse, at, standing, 0);
    const frame = frameOf(parse, at);
    for (const one of [frame.agent, frame.patients[0] ?? -1])
      if (one >= 0 && isNone(parse, one) && !opensClause(parse, at, one)) standing.status = 'denied';
  } else nounStanding(parse, at, standing);
  if (conditional(parse, at)) standing.open = true;
  if (standing.status === 'planned' && askedOf(parse, at)) return { ...standing, status: 'reported', open: true };
  if (standing.status === 'reported' && alleged(parse, at)) standing.status = 'alleged';
  if (denies(parse, at)) standing.status = 'denied';
  const speaker = speakerOf(parse, at, place);
  standing.said = speaker.words;
  if (speaker.anonymous && standing.status === 'reported') standing.status = 'alleged';
  if (standing.status === 'reported' && witnessed(parse, at, speaker.words, place)) standing.status = 'alleged';
  return standing;
}

/** Whether a phrase after the verb is rather the subject of the next one: "..., and at Gao nobody noticed". */
const opensClause = (parse: Parse, verb: number, at: number): boolean =>
  at > verb && parse.chunks[at + 1]?.group?.form === 'finite';

/** Whether an "if" opens the clause of the cue. */
function conditional(parse: Parse, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break') {
      if (
        chunk.sign === 'if' ||
        chunk.sign === 'si' ||
        chunk.sign === "s'il" ||
        chunk.sign === 'unless' ||
        chunk.sign === 'whether'
      )
        return true;
      if (chunk.sign !== ',' && chunk.sign !== '"') return false;
    }
    if (chunk.kind === 'verb' && chunk.group!.form === 'finite' && i < at - 1 && parse.chunks[i + 1]!.kind === 'break')
      return false;
  }
  return false;
}

/** "Ne dit pas s'il le réoccupera", "will not say whether it will": what nobody says is neither so nor to come. */
function askedOf({ chunks }: Parse, at: number): boolean {
  const opens = chunks.findLastIndex(({ kind }, i) => i < at && kind === 'break');
  if (opens < 1 || !/^(?:si|s'il|s'ils|whether)$/.test(chunks[opens]!.sign)) return false;
  return chunks[opens - 1]!.group?.negated === true && chunks.slice(opens, at).every(({ group }) => !group);
}

const WITNESS =
  /\b(?:residents?|survivors?|witness(?:es)?|villagers?|relatives|locals|activists|habitants?|témoins?|rescapés?|survivants?|villageois|proches|riverains?|familles?|families|elders|éleveurs|herders|opposition)\b/i;

/** What only those who were there say that soldiers did to civilians is their word against an army's. */
function witnessed(parse: Parse, at: number, said: string, place: (id: string) => Place | null): boolean {
  if (parse.chunks[at]!.kind !== 'verb' || !WITNESS.test(said)) return false;
  const { agent, patients } = frameOf(parse, at);
  if (agent < 0 || patients.length === 0) return false;
  const acts = whoIs(parse, agent, place);
  const hit = whoIs(parse, patients[0]!, place);
  const soldiers =
    (acts.role === 'force' || flies(parse, agent)) &&
    kindOfForce(acts.code) !== 'armed' &&
    kindOfForce(acts.code) !== 'group';
  const unarmed = hit.role === 'civilian' || hit.role === 'other' || (hit.bare && /\b(?:men|hommes)$/i.test(hit.words));
  return soldiers && unarmed;
}

function flies(parse: Parse, at: number): boolean {
  const { a, b } = parse.chunks[at]!;
  return parse.items.slice(a, b + 1).some((item) => is(item, 'aircraft'));
}
