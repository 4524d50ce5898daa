import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Mention, ReportFile } from '../../contract/report.ts';
import type { ClaimEntry } from '../edition/edition-index.ts';
import { useStore } from '../state/context.ts';
import { writeHash } from '../state/url-hash.ts';
import { DEFAULT_VIEW } from '../state/view.ts';
import { framed, type Paragraph, type Piece, piecesOf, type SpannedProblem } from './paragraphs.ts';

interface Props {
  report: ReportFile;
  paragraph: Paragraph;
  claims: readonly ClaimEntry[];
  mentions: readonly Mention[];
  problems: readonly SpannedProblem[];
  /** Places of any claim of the report. */
  claimed: ReadonlySet<string>;
  numbers: ReadonlyMap<string, number>;
}

/** One paragraph: text only as text, with claims tinted, places underlined and what is not drawn waved. */
export function ParagraphText({ report, paragraph, claims, mentions, problems, claimed, numbers }: Props) {
  const store = useStore();
  const pieces = useMemo(
    () =>
      piecesOf(
        paragraph,
        claims.map(({ claim }) => claim),
        mentions,
        problems,
      ),
    [paragraph, claims, mentions, problems],
  );
  // The chosen claim, where it lies in this paragraph: the others need not be written anew when it changes.
  const active = useComputed(() => {
    const id = store.view.claim.value;
    return claims.some(({ claim }) => claim.id === id) ? id : null;
  }).value;
  return (
    <>
      {framed(pieces, active).map((group) =>
        group.active ? (
          <span key={group.pieces[0]?.start} class="active-claim">
            {group.pieces.map(render)}
          </span>
        ) : (
          group.pieces.map(render)
        ),
      )}
    </>
  );

  function render(piece: Piece) {
    const text = report.text.slice(piece.start, piece.end);
    const [claim] = piece.claims;
    let inner = piece.mention ? (
      <MentionLink mention={piece.mention} text={text} used={claimed.has(piece.mention.placeId)} />
    ) : (
      text
    );
    if (piece.problem) inner = <span class="not-drawn">{inner}</span>;
    const notes = piece.ending.map(({ id }) => <sup key={id}>{numbers.get(id)}</sup>);
    if (!claim) return <span key={piece.start}>{inner}</span>;
    return (
      <mark key={piece.start} class={`${claim.layer} ${claim.status}`} data-claim={claim.id}>
        {inner}
        {notes}
      </mark>
    );
  }
}

/** A place in the text: a click moves the map there. */
function MentionLink({ mention, text, used }: { mention: Mention; text: string; used: boolean }) {
  const store = useStore();
  const place = store.index.places.get(mention.placeId);
  if (!place) return <span class="mention">{text}</span>;
  return (
    <a
      class={`mention${used ? '' : ' unclaimed'}`}
      href={writeHash({ ...DEFAULT_VIEW, place: place.id })}
      onClick={(event) => {
        event.preventDefault();
        store.flight.value = { lon: place.lon, lat: place.lat };
        store.pointed.value = place.id;
      }}
    >
      {text}
    </a>
  );
}
