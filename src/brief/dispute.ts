import type { Claim } from '../contract/claim.ts';
import { dayOf } from '../contract/day.ts';
import type { ReportMeta } from '../contract/report.ts';
import type { Dispute } from '../contract/vocabulary.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import { type Source, sourcesOf } from './evidence.ts';
import type { BriefWords } from './words.ts';

/** One thing that is said on a disputed point, and who says so. */
interface Position {
  says: string;
  publishers: string[];
}

export interface DisputeNote {
  kind: Dispute;
  positions: Position[];
}

/** What the sources of a mark say on each point on which they differ; nothing is averaged. */
export function disputesOf(
  mark: ShownMark,
  reports: ReadonlyMap<string, ReportMeta>,
  placeName: (id: string) => string,
  words: BriefWords,
): DisputeNote[] {
  const sources = sourcesOf(mark, reports);
  return mark.feature.properties.disputed
    .map((kind) => {
      const groups = kind === 'date' && mark.layer === 'bases' ? phases(sources) : [sources];
      const sayings =
        kind === 'toll' ? [killedOf, woundedOf] : [(claim: Claim) => saying(kind, claim, placeName, words)];
      const all = groups.flatMap((group) => sayings.map((say) => grouped(group, (claim) => say(claim, words))));
      return { kind, positions: all.find((positions) => positions.length > 1) ?? all[0] ?? [] };
    })
    .filter(({ positions }) => positions.length > 0);
}

/** Sources on a base's closing, on its opening, and all: a dispute of dates is about one end of its life. */
function phases(sources: readonly Source[]): Source[][] {
  const of = (phase: Claim['phase']): Source[] => sources.filter(({ claim }) => claim.phase === phase);
  return [of('closed'), of('opened'), [...sources]];
}

function grouped(sources: readonly Source[], say: (claim: Claim) => string | null): Position[] {
  const positions = new Map<string, Set<string>>();
  for (const { claim, publisher, report } of sources) {
    const says = say(claim);
    if (says === null) continue;
    const who = positions.get(says) ?? new Set<string>();
    who.add(publisher || (report?.id ?? claim.report));
    positions.set(says, who);
  }
  return [...positions].map(([says, who]) => ({ says, publishers: [...who] }));
}

function saying(kind: Dispute, claim: Claim, placeName: (id: string) => string, words: BriefWords): string | null {
  switch (kind) {
    case 'date':
      if (claim.from === null && claim.to === null) return null;
      return words.range(dayOf(claim.from), dayOf(claim.to), claim.precision);
    case 'toll':
      return killedOf(claim, words);
    case 'actor':
      return claim.actor === undefined ? null : words.force(claim.actor);
    case 'place':
      return placeName(claim.placeId);
    case 'status':
    case 'happened':
      return words.status(claim.status);
  }
}

const killedOf = ({ killed }: Claim, words: BriefWords): string | null =>
  killed === undefined ? null : words.killed(killed);
const woundedOf = ({ wounded }: Claim, words: BriefWords): string | null =>
  wounded === undefined ? null : words.wounded(wounded);

/** `date: 12 Oct 2021 (AFP); 13 Oct 2021 (PressAfrik)`. */
export function disputeText({ kind, positions }: DisputeNote, words: BriefWords): string {
  const said = positions.map(({ says, publishers }) => `${says} (${publishers.slice(0, 3).join(', ')})`);
  return `${words.dispute(kind).toLowerCase()}${words.language === 'fr' ? '\u202f' : ''}: ${said.join('; ')}`;
}
