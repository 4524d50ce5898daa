import type { Entry } from '../../../brief/entry.ts';
import type { Source } from '../../../brief/evidence.ts';
import type { Sheet } from '../../../brief/sheet.ts';
import type { BriefWords } from '../../../brief/words.ts';
import { type Day, dayOf } from '../../../contract/day.ts';
import type { Feature } from '../../../contract/feature.ts';
import type { LayerName } from '../../../contract/vocabulary.ts';
import type { Timeline } from '../../../timeline/timeline.ts';

/** Something that is known of a place at another time. */
type Elsewhen = Timeline['entries'][number];

/** Quotes of a mark that are shown; the edition has them all. */
const MOST = 12;

/** Every mark of the sheet by place, each with the quotes behind it; the chosen place is open. */
export function SourceList(props: {
  sheet: Sheet;
  /** Whether the marks of the map carry their numbers. */
  numbered: boolean;
  selected: string | null;
  words: BriefWords;
  elsewhere: string;
  /** What else is known of a place, by its id. */
  elsewhen(placeId: string): readonly Elsewhen[];
  onSelect(id: string | null): void;
  onDay(day: Day): void;
}) {
  const { sheet, numbered, selected, words, elsewhere, elsewhen, onSelect, onDay } = props;
  const idByNumber = new Map([...sheet.numbers].map(([id, number]) => [number, id]));
  const entry = (one: Entry, id: string | null) => {
    const shown = new Set(one.marks.map(({ mark }) => mark.feature.id));
    const placeId = one.marks[0]?.mark.feature.properties.placeId ?? '';
    const others = elsewhen(placeId).filter(({ feature }) => !shown.has(feature.id));
    return (
      <details
        key={`${one.number} ${placeId}`}
        id={id === null ? undefined : `at-${id}`}
        open={id !== null && id === selected}
        onToggle={(event) => {
          const { open } = event.currentTarget;
          if (id !== null && open !== (id === selected)) onSelect(open ? id : null);
        }}
      >
        <summary>
          {numbered && one.number !== null && <b class="number">{one.number}</b>}
          <span>
            <b>{one.place}</b> {one.text}
            {one.publishers !== '' && <i> {one.publishers}</i>}
            {one.notes.length > 0 && <b> {one.notes.join(', ')}</b>}
          </span>
        </summary>
        {one.marks.map(({ mark, text, sources }) => (
          <section key={mark.feature.id}>
            <h4>{text}</h4>
            {sources.slice(0, MOST).map((source) => (
              <Quote key={source.claim.id} source={source} words={words} />
            ))}
            {sources.length > MOST && <p>{words.more(sources.length - MOST)}</p>}
          </section>
        ))}
        {others.length > 0 && (
          <section>
            <h4>{elsewhere}</h4>
            <ul class="others">
              {others.map((other) => (
                <Other key={other.feature.id} {...other} words={words} onDay={onDay} />
              ))}
            </ul>
          </section>
        )}
      </details>
    );
  };
  const aside = (head: string, entries: readonly Entry[]) =>
    entries.length > 0 && (
      <>
        <h3>{head}</h3>
        {entries.map((one) => entry(one, null))}
      </>
    );
  return (
    <div class="sources">
      <h3>{words.sources}</h3>
      {sheet.entries.length === 0 && <p>{words.nothing}</p>}
      {sheet.entries.map((one) => entry(one, idByNumber.get(one.number ?? 0) ?? null))}
      {aside(words.notOnMap, sheet.offMap)}
      {aside(words.outside, sheet.outside)}
      {sheet.footnotes.length > 0 && <h3>{words.differ}</h3>}
      {sheet.footnotes.map(({ letter, place, text }) => (
        <p key={letter} class="footnote">
          <b>{letter}</b> {place}, {text}
        </p>
      ))}
    </div>
  );
}

function Quote({ source, words }: { source: Source; words: BriefWords }) {
  const { claim, publisher, published, report, quote } = source;
  const day = published === null ? words.undated : words.shortDay(published);
  const url = report?.url ?? '';
  return (
    <blockquote>
      <q>{quote}</q>
      <cite>
        {publisher || report?.title || claim.report}, {day} · {words.status(claim.status)}
        {/^https?:\/\//i.test(url) && (
          <>
            {' · '}
            <a href={url} rel="noreferrer noopener" target="_blank">
              {url.replace(/^https?:\/\/(?:www\.)?/i, '').slice(0, 60)}
            </a>
          </>
        )}
      </cite>
    </blockquote>
  );
}

function Other(props: { feature: Feature; layer: LayerName; words: BriefWords; onDay(day: Day): void }) {
  const { feature, layer, words, onDay } = props;
  const p = feature.properties;
  const [from, to] = [dayOf(p.from ?? p.to), dayOf(p.to ?? p.from)];
  const what = words.mark(p, layer);
  if (from === null) return <li>{`${what}, ${words.undated}`}</li>;
  return (
    <li>
      <button type="button" class="link" onClick={() => onDay(layer === 'bases' ? from : (to ?? from))}>
        {what}, {words.range(from, to, p.precision)}
      </button>
    </li>
  );
}
