import { changedRing, type MarkLook, markSprites } from '../../map/mark-look.ts';
import { About } from '../about/About.tsx';
import { Sprites } from '../marks/Mark.tsx';
import { useStore } from '../state/context.ts';
import { Dialog } from './Dialog.tsx';
import { TimeSymbols } from './TimeSymbols.tsx';

/** Keys, symbols, and what this is. */
export function Help() {
  const { words } = useStore();
  return (
    <Dialog title={words.value.help.label}>
      <div class="help">
        <Keys />
        <Symbols />
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

function Symbols() {
  const { words } = useStore();
  const help = words.value.help;
  const base = (state: MarkLook['state'], text: string, letters = 'UN') => ({
    look: look('bases', state, letters),
    text,
  });
  const attack = (state: MarkLook['state'], killed: number | null, text: string) => ({
    look: { ...look('attacks', state, ''), killed },
    text,
  });
  const leave = (state: MarkLook['state'], text: string) => ({ look: look('withdrawals', state, 'FR'), text });
  return (
    <section>
      <h3>{help.symbols}</h3>
      <Group
        title={help.base}
        items={[
          base('open', help.openUnder),
          base('ageing', help.ageing),
          base('unconfirmed', help.unconfirmed),
          base('announced', help.announced, 'FR'),
          base('alleged', help.allegedMark, 'WG'),
          base('leaving', help.leaving, 'FR'),
          base('closed', help.closed, 'FR'),
        ]}
      />
      <Group
        title={help.attack}
        items={[
          attack('fresh', 0, '0'),
          attack('fresh', 5, '1–9'),
          attack('fresh', 25, '10–49'),
          attack('fresh', 134, '50+'),
          attack('fresh', null, help.tollUnknown),
          attack('old', 5, help.older),
        ]}
      />
      <Group
        title={help.withdrawal}
        items={[leave('announced', help.announced), leave('done', help.done), leave('ghost', help.ghost)]}
      />
      <h4>{help.other}</h4>
      <ul class="symbols">
        <li>
          <Sprites sprites={markSprites({ ...look('bases', 'open', 'FR'), disputed: true })} width={44} height={36} />
          {help.disputed}
        </li>
        <li>
          <Sprites
            sprites={[...markSprites(look('bases', 'open', 'UN')), ...changedRing(16.5)]}
            width={44}
            height={36}
          />
          {help.changed}
        </li>
        <li>
          <Sprites
            sprites={[
              {
                shape: 'disc',
                x: 0,
                y: 0,
                hw: 17,
                hh: 17,
                fill: 'attack',
                fillAlpha: 0.09,
                stroke: 'attack',
                width: 1.1,
                dash: { on: 3, off: 2.5 },
              },
              ...markSprites({ ...look('attacks', 'fresh', ''), killed: 5 }),
            ]}
            width={44}
            height={36}
          />
          {help.within}
        </li>
      </ul>
      <TimeSymbols />
    </section>
  );
}

function Group({ title, items }: { title: string; items: { look: MarkLook; text: string }[] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul class="symbols">
        {items.map((item) => (
          <li key={item.text}>
            <Sprites sprites={markSprites(item.look)} width={44} height={36} />
            {item.text}
          </li>
        ))}
      </ul>
    </>
  );
}

function look(layer: MarkLook['layer'], state: MarkLook['state'], letters: string): MarkLook {
  return { layer, state, letters, killed: null, disputed: false };
}
