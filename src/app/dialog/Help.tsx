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
  const { words } = useStore();
  const help = words.value.help;
  const keys: [string[], string][] = [
    [[help.space], help.key.play],
    [[',', '.'], help.key.step],
    [['<', '>'], help.key.change],
    [['m'], help.key.mode],
    [['/'], help.key.search],
    [['l'], help.key.list],
    [['d'], help.key.strip],
    [['a'], help.key.own],
    [['b'], help.key.brief],
    [['c'], help.key.clean],
    [['r'], help.key.review],
    [['Ctrl Z', 'Ctrl Y'], help.key.undo],
    [['[', ']'], help.key.claims],
    [['?'], help.key.help],
    [['Esc'], help.key.close],
  ];
  const triage: [string[], string][] = [
    [['a'], help.key.accept],
    [['f'], help.key.fix],
    [['x', '1'], help.key.reject],
    [['n', 'p'], help.key.nextClaim],
  ];
  return (
    <section>
      <h3>{help.keys}</h3>
      <KeyList keys={keys} />
      <h4>{help.inReview}</h4>
      <KeyList keys={triage} />
    </section>
  );
}

function KeyList({ keys }: { keys: readonly [string[], string][] }) {
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
