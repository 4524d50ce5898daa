import { About } from '../about/About.tsx';
import { useStore } from '../state/context.ts';
import { Dialog } from './Dialog.tsx';
import { MapSymbols } from './MapSymbols.tsx';
import { ReaderSymbols } from './ReaderSymbols.tsx';
import { TimeSymbols } from './TimeSymbols.tsx';

/** Keys, symbols, and what this is. */
export function Help() {
  const { words } = useStore();
  return (
    <Dialog title={words.value.help.label}>
      <div class="help">
        <Keys />
        <section>
          <h3>{words.value.help.symbols}</h3>
          <MapSymbols />
          <TimeSymbols />
          <ReaderSymbols />
        </section>
        <About />
      </div>
    </Dialog>
  );
}

function Keys() {
  const { words, corrects } = useStore();
  const help = words.value.help;
  const { key } = help;
  const everywhere: Key[] = [
    [[help.space], key.play],
    [[',', '.'], key.step],
    [['<', '>'], key.change],
    [['m'], key.mode],
    [['/'], key.search],
    [['l'], key.list],
    [['b'], key.brief],
    [['c'], key.clean],
    [['[', ']'], key.claims],
    [['?'], key.help],
    [['Esc'], key.close],
  ];
  const whole: Key[] = [
    [['d'], key.strip],
    [['a'], key.own],
    [['r'], key.review],
    [['Ctrl Z', 'Ctrl Y'], key.undo],
  ];
  const slider: Key[] = [
    [[help.arrows], key.sliderStep],
    [help.pages, key.sliderYear],
    [help.ends, key.sliderEnds],
  ];
  const map: Key[] = [
    [[help.arrows], key.mapMove],
    [['+', '-'], key.mapZoom],
  ];
  const triage: Key[] = [
    [['a'], key.accept],
    [['f'], key.fix],
    [['x', '1'], key.reject],
    [['n', 'p'], key.nextClaim],
  ];
  return (
    <section>
      <h3>{help.keys}</h3>
      <KeyList keys={corrects ? [...everywhere, ...whole] : everywhere} />
      <h4>{help.onSlider}</h4>
      <KeyList keys={slider} />
      <h4>{help.onMap}</h4>
      <KeyList keys={map} />
      {corrects && (
        <>
          <h4>{help.inReview}</h4>
          <KeyList keys={triage} />
        </>
      )}
    </section>
  );
}

/** Keys as they are written on the keyboard, and what they do. */
type Key = readonly [string[], string];

function KeyList({ keys }: { keys: readonly Key[] }) {
  return (
    <dl class="keys">
      {keys.map(([names, text]) => (
        <div key={text}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
