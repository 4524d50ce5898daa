import { dayOf } from '../../contract/day.ts';
import { lettersBy } from '../../map/letters.ts';
import { isOffMap } from '../../map/off-map.ts';
import { linesOf } from '../corrections/log.ts';
import { claimState } from '../dossier/Claims.tsx';
import { tollWords } from '../dossier/event-sentence.ts';
import type { ClaimEntry } from '../edition/edition-index.ts';
import { dayRange } from '../i18n/format.ts';
import { markTitle } from '../i18n/mark-title.ts';
import { placeNameOf } from '../i18n/names.ts';
import { lowest } from '../i18n/toll.ts';
import { Mark } from '../marks/Mark.tsx';
import { useStore } from '../state/context.ts';
import { lazy } from '../state/lazy.tsx';
import type { SpannedProblem } from './paragraphs.ts';

const HandNote = lazy(async () => (await import('../corrections/HandNote.tsx')).HandNote);

/** Longest stretch of a problem shown in its note. */
const SHOWN = 60;

interface Props {
  claims: readonly ClaimEntry[];
  problems: readonly SpannedProblem[];
  text: string;
  numbers: ReadonlyMap<string, number>;
}

/** The claims that begin in a paragraph, numbered, and what is not drawn with the reason, in the order of the text. */
export function MarginNotes({ claims, problems, text, numbers }: Props) {
  const language = useStore().language.value;
  if (claims.length === 0 && problems.length === 0) return null;
  // As they come in the text, so that the margin can be read down beside it.
  const notes = [
    ...problems.map((problem) => ({
      at: problem.span.start,
      note: <NotDrawn key={problem.span.start + problem.code} problem={problem} text={text} />,
    })),
    ...claims.map((entry) => ({
      at: entry.claim.start,
      note: <ClaimNote key={entry.claim.id} entry={entry} numbers={numbers} />,
    })),
  ].sort((a, b) => a.at - b.at);
  return (
    <ul class="notes" lang={language}>
      {notes.map(({ note }) => note)}
    </ul>
  );
}

/** What was read and is not drawn, and why. */
function NotDrawn({ problem: { span, code, message }, text }: { problem: SpannedProblem; text: string }) {
  const { notDrawn } = useStore().words.value.reader;
  return (
    <li class="note total-note">
      <i class="number hollow">–</i>
      <span class="dash" />
      <div>
        <b>{shortened(text.slice(span.start, span.end))}</b>
        {notDrawn[code] ? <span>{notDrawn[code]}</span> : <span lang="en">{message}</span>}
      </div>
    </li>
  );
}

/** A claim with what can be done about it, and what was done by hand. */
function ClaimNote({ entry, numbers }: { entry: ClaimEntry; numbers: ReadonlyMap<string, number> }) {
  const store = useStore();
  const { id, report } = entry.claim;
  const editing = store.editing.value === id;
  return (
    <li>
      <Note entry={entry} number={numbers.get(id) ?? 0} />
      {store.corrects && store.view.claim.value === id && (
        <p class="note-actions">
          <button
            type="button"
            class="text-btn"
            aria-expanded={editing}
            onClick={() => {
              store.editing.value = editing ? null : id;
            }}
          >
            {store.words.value.correct.open}
          </button>
        </p>
      )}
      {linesOf(store.log.value).length > 0 && <HandNote waiting="" claimId={id} report={report} />}
    </li>
  );
}

function Note({ entry: { claim, feature, layer }, number }: { entry: ClaimEntry; number: number }) {
  const store = useStore();
  const words = store.words.value;
  const language = store.language.value;
  const drawn = !isOffMap(feature) && claim.status !== 'denied';
  const place = placeNameOf(store.index, claim.placeId, feature.properties.placeName, language);
  const title = markTitle(feature.properties, layer, store.index, words, language);
  const when = dayRange(dayOf(claim.from), dayOf(claim.to), claim.precision, language, true);
  const toll = layer === 'attacks' ? ` · ${tollWords(claim, words, language)}` : '';
  const on = store.view.claim.value === claim.id;
  return (
    <button
      type="button"
      class={`note${on ? ' on' : ''}`}
      aria-pressed={on}
      onClick={() => {
        store.view.claim.value = claim.id;
      }}
    >
      <i class={`number${drawn ? '' : ' hollow'}`}>{number}</i>
      <Mark
        layer={layer}
        state={claimState(claim, layer)}
        letters={lettersBy(store.edition.info.forces)(claim.force)}
        killed={claim.killed === undefined ? null : lowest(claim.killed)}
        width={30}
        height={22}
      />
      <div>
        <b>{title.includes(place) ? title : `${title}, ${place}`}</b>{' '}
        <span class={`status-tag ${claim.status}`}>{words.status[claim.status]}</span>
        <span>{when + toll}</span>
      </div>
    </button>
  );
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
}
