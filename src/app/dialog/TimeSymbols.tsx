import type { Feature } from '../../contract/feature.ts';
import { LifeBar } from '../dock/LifeBar.tsx';
import { useStore } from '../state/context.ts';

const WIDTH = 44;
const HEIGHT = 13;
const scale = { left: 0, right: WIDTH - 6, x: (day: number) => day };
const axis = { from: 0, to: WIDTH - 6 };
const life = {
  leaving: null,
  openingKnown: true,
  notBefore: 0,
  surelyOpen: 0,
  lastKnown: 30,
  closing: 30,
  notAfter: 30,
};
/** An attack needs no more than a place on the bar. */
const attack = { id: 'attack' } as Feature;

/** What stands in the time dock: cells of the histogram and bars of the bases. */
export function TimeSymbols() {
  const { help } = useStore().words.value;
  const cells: [string, string][] = [
    ['fill', help.cellIn],
    ['outline', help.cellOut],
    ['hatch', help.cellHatched],
  ];
  const bars = [
    { life: { ...life, surelyOpen: 14 }, attacks: [], text: help.barOpening },
    { life, attacks: [{ day: 16, feature: attack }], text: help.barAttack },
    { life: { ...life, notAfter: null, closing: null, lastKnown: 16 }, attacks: [], text: help.barNoEnd },
  ];
  return (
    <>
      <h4>{help.inDock}</h4>
      <ul class="symbols">
        {cells.map(([kind, text]) => (
          <li key={kind}>
            <svg class="cell" width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
              <rect
                x="16.5"
                y="2.5"
                width="8"
                height="7"
                fill={kind === 'fill' ? 'var(--attack)' : 'none'}
                stroke="var(--attack)"
              />
              {kind === 'hatch' && <path d="M17 9l7-6M17 6l3.5-3M20.5 9l3.5-3" stroke="var(--attack)" />}
            </svg>
            {text}
          </li>
        ))}
        <li>
          <svg class="cell" width={WIDTH} height={28} aria-hidden="true" focusable="false">
            <text x="20.5" y="9" text-anchor="middle" font-size="11" font-weight="600" fill="var(--ink-2)">
              12
            </text>
            <rect x="16" y="11" width="9" height="7" fill="var(--attack)" />
            <rect x="16" y="18" width="9" height="10" fill="var(--base)" />
          </svg>
          {help.cellMany}
        </li>
        <li>
          <svg class="cell" width={WIDTH} height={18} aria-hidden="true" focusable="false">
            <rect x="4" width="33" height="18" fill="var(--attack)" fill-opacity=".07" />
            <path d="M37 0v18" stroke="var(--ink)" stroke-width="1.5" />
          </svg>
          {help.cellMemory}
        </li>
        {bars.map(({ text, ...line }) => (
          <li key={text}>
            <LifeBar line={line} scale={scale} axis={axis} width={WIDTH} height={HEIGHT} />
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
