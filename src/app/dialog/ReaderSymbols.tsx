import { numberSprites } from '../../map/mark-look.ts';
import type { Sprite } from '../../map/sprite.ts';
import { Sprites } from '../marks/Mark.tsx';
import { useStore } from '../state/context.ts';

/** How the text of a report is marked, and the numbers in its margin. */
export function ReaderSymbols() {
  const { help } = useStore().words.value;
  const written: [string, string][] = [
    ['told reported', help.claimReported],
    ['told planned', help.claimPlanned],
    ['told alleged', help.claimAlleged],
    ['told denied', help.claimDenied],
    ['told reported active', help.claimActive],
    ['named', help.placeUsed],
    ['named unclaimed', help.placeUnused],
    ['waved', help.notDrawn],
  ];
  return (
    <>
      <h4>{help.inReader}</h4>
      <ul class="symbols">
        {written.map(([kind, text]) => (
          <li key={kind}>
            <span class="sample">
              <i class={kind} aria-hidden="true">
                {help.sample}
              </i>
            </span>
            {text}
          </li>
        ))}
        <li>
          <Sprites sprites={numberSprites(4)} width={44} height={24} />
          {help.numberDrawn}
        </li>
        <li>
          <Sprites sprites={hollow} width={44} height={24} />
          {help.numberOff}
        </li>
      </ul>
    </>
  );
}

/** The number of a claim that is not on the map. */
const hollow: Sprite[] = [
  { shape: 'disc', x: 0, y: 0, hw: 7.5, hh: 7.5, stroke: 'rule-ctl', width: 1 },
  { shape: 'text', x: 0, y: 4, text: '7', font: 'count-tens', fill: 'ink' },
];
