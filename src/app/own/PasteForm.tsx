import { useId, useState } from 'preact/hooks';
import { isoOf } from '../../contract/day.ts';
import { typedDay } from '../i18n/date-entry.ts';
import { useStore } from '../state/context.ts';
import { addSources, type Given } from './own-desk.ts';
import { pastedSource } from './own-source.ts';

/** A text typed or pasted, with what is known of it. */
export function PasteForm() {
  const store = useStore();
  const words = store.words.value;
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [publisher, setPublisher] = useState('');
  const [published, setPublished] = useState('');
  const [wrong, setWrong] = useState<'text' | 'date' | null>(null);
  const note = useId();
  const read = (): void => {
    const day = published.trim() === '' ? null : typedDay(published);
    const fault = text.trim() === '' ? 'text' : published.trim() !== '' && day === null ? 'date' : null;
    setWrong(fault);
    if (fault !== null) return;
    const given: Given = {};
    if (title.trim() !== '') given.title = title.trim().slice(0, 500);
    if (publisher.trim() !== '') given.publisher = publisher.trim().slice(0, 200);
    if (day !== null) given.published = { from: isoOf(day), to: isoOf(day) };
    setText('');
    setTitle('');
    setPublished('');
    void addSources(store, [pastedSource(text, given, words.own.untitled)]);
  };
  return (
    <details class="own-paste">
      <summary>{words.own.paste}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <label class="wide">
          {words.own.text}
          <textarea
            class="field"
            rows={6}
            dir="auto"
            value={text}
            aria-invalid={wrong === 'text'}
            aria-describedby={note}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label>
          {words.own.reportTitle}
          <input class="field" dir="auto" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
        <label>
          {words.own.publisher}
          <input
            class="field"
            dir="auto"
            value={publisher}
            onInput={(event) => setPublisher(event.currentTarget.value)}
          />
        </label>
        <label>
          {words.own.published}
          <input
            class="field"
            value={published}
            aria-invalid={wrong === 'date'}
            aria-describedby={note}
            onInput={(event) => setPublished(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn">
          {words.own.read}
        </button>
        <p id={note} class={wrong === null ? '' : 'wrong'} role={wrong === null ? undefined : 'alert'}>
          {wrong === null ? words.own.optional : wrong === 'text' ? words.own.empty : words.dock.dateError}
        </p>
      </form>
    </details>
  );
}
