import { changedRing, countSprites, line, type MarkLook, markSprites } from '../../map/mark-look.ts';
import { moved, type Sprite } from '../../map/sprite.ts';
import { Sprites } from '../marks/Mark.tsx';
import { useStore } from '../state/context.ts';

const WIDTH = 44;
const HEIGHT = 36;

/** Every sign that the map draws, with what it means. */
export function MapSymbols() {
  const store = useStore();
  const { help } = store.words.value;
  const base = (state: MarkLook['state'], text: string, letters = 'UN') => ({
    sprites: markSprites(look('bases', state, letters)),
    text,
  });
  const attack = (state: MarkLook['state'], killed: number | null, text: string) => ({
    sprites: markSprites({ ...look('attacks', state, ''), killed }),
    text,
  });
  const leave = (state: MarkLook['state'], text: string) => ({
    sprites: markSprites(look('withdrawals', state, 'FR')),
    text,
  });
  return (
    <>
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
          base('open', help.noForce, '–'),
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
          attack('announced', 5, help.announced),
          attack('alleged', 5, help.allegedMark),
        ]}
      />
      <Group
        title={help.withdrawal}
        items={[
          leave('announced', help.leaveAnnounced),
          leave('done', help.done),
          leave('ghost', help.ghost),
          leave('alleged', help.leaveAlleged),
        ]}
      />
      <Group
        title={help.other}
        items={[
          { sprites: markSprites({ ...look('bases', 'open', 'FR'), disputed: true }), text: help.disputed },
          { sprites: [...markSprites(look('bases', 'open', 'UN')), ...changedRing(16.5)], text: help.changed },
          { sprites: [...markSprites(look('bases', 'open', 'UN')), ...ring()], text: help.selected },
          { sprites: stack(), text: help.stacked },
          { sprites: aside(), text: help.moved },
        ]}
      />
      <Group
        title={help.inexact}
        items={[
          { sprites: [radius('attack', 0.09), ...attack('fresh', 5, '').sprites], text: help.within },
          { sprites: region(), text: help.region },
        ]}
      />
      {'large' in store && (
        <Group
          title={help.many}
          items={[
            attack('fresh', 5, help.crowd),
            { sprites: [...attack('old', 5, '').sprites, { ...dot(3.5), fill: 'attack' }], text: help.crowdCore },
          ]}
        />
      )}
      <p class="never">{help.never}</p>
    </>
  );
}

function Group({ title, items }: { title: string; items: { sprites: readonly Sprite[]; text: string }[] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul class="symbols">
        {items.map(({ sprites, text }) => (
          <li key={text}>
            <Sprites sprites={sprites} width={WIDTH} height={HEIGHT} />
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

function look(layer: MarkLook['layer'], state: MarkLook['state'], letters: string): MarkLook {
  return { layer, state, letters, killed: null, disputed: false };
}

const dot = (half: number) => ({ shape: 'disc', x: 0, y: 0, hw: half, hh: half }) as const;

function radius(ink: 'attack' | 'base', fillAlpha: number): Sprite {
  return { ...dot(17), fill: ink, fillAlpha, stroke: ink, width: 1.1, dash: { on: 3, off: 2.5 } };
}

/** The ring round the place whose dossier is open. */
function ring(): Sprite[] {
  return [{ shape: 'box', x: 0, y: 0, hw: 14.75, hh: 14.75, inner: 5, stroke: 'ink', width: 2.5 }];
}

/** A base and the count of what else stands at its place. */
function stack(): Sprite[] {
  return [
    ...markSprites(look('bases', 'open', 'FR')).map((sprite) => moved(sprite, -11, 0)),
    ...countSprites(2).map((sprite) => moved(sprite, 11, 0)),
  ];
}

/** A mark that gave way to another, and the line to the dot where it belongs. */
function aside(): Sprite[] {
  const at = { x: -18, y: 13 };
  return [
    line(at.x, at.y, 2, -1, 1, 'map-dot'),
    { shape: 'disc', ...at, hw: 2, hh: 2, fill: 'map-dot' },
    ...markSprites(look('bases', 'open', 'UN')).map((sprite) => moved(sprite, 10, -5)),
  ];
}

/** The hatch of a region: slanted lines within a dashed outline, cut where the outline is a disc. */
function region(): Sprite[] {
  const half = 17;
  const lines: Sprite[] = [];
  for (let away = -2; away <= 2; away++) {
    const off = away * 6;
    const reach = Math.sqrt(half * half - off * off) / Math.SQRT2;
    const [x, y] = [off / Math.SQRT2, off / Math.SQRT2];
    lines.push(line(x - reach, y + reach, x + reach, y - reach, 1, 'base', { strokeAlpha: 0.5 }));
  }
  return [radius('base', 0), ...lines];
}
