import { LAYERS } from '../contract/vocabulary.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import { type CrowdHit, type CrowdSight, createCrowdView } from './crowd-view.ts';
import type { Dots } from './dot-painter.ts';
import { joinedMarks } from './joined-marks.ts';
import { manyAsCrowd } from './many-marks.ts';
import type { MapView } from './map-options.ts';

/** What a map shows above its ground: marks that were set one by one, and a crowd of them. */
export interface MapContent {
  setMarks(marks: readonly ShownMark[]): void;
  setCrowd: MapView['setCrowd'];
  clear(): void;
  /** What is to be drawn: dots (null for none), and the marks above them, those of the selected place included. */
  picture(sight: CrowdSight, selected: string | null): { dots: Dots | null; marks(): readonly ShownMark[] };
  /** What lies within `reach` CSS pixels of a point (degrees) of the last picture's dots. */
  pick(lon: number, lat: number, reach: number): CrowdHit | null;
  copyTo(other: Pick<MapView, 'setMarks' | 'setCrowd'>, changed: ReadonlySet<string>): void;
}

const NO_MARKS: readonly ShownMark[] = [];

export function createMapContent(): MapContent {
  const crowd = createCrowdView();
  const joined = joinedMarks();
  let marks = NO_MARKS;
  let marksSet = NO_MARKS;
  let crowdSet: Parameters<MapView['setCrowd']> | null = null;
  /** Whether the crowd is made of marks that were set one by one. */
  let own = false;
  return {
    setMarks(next) {
      const many = manyAsCrowd(next);
      if (many || own) crowd.set(many, LAYERS);
      own = many !== null;
      marks = many ? NO_MARKS : next;
      marksSet = next;
    },
    setCrowd(next, shown) {
      crowd.set(next, shown);
      crowdSet = next && [next, shown];
      own = false;
    },
    clear() {
      crowdSet = null;
      crowd.set(null, LAYERS);
      own = false;
      marks = marksSet = NO_MARKS;
    },
    picture(sight, selected) {
      const gathered = crowd.picture(sight);
      const dots = gathered && 'dots' in gathered ? gathered.dots : null;
      const few = gathered && 'marks' in gathered ? gathered.marks : NO_MARKS;
      return {
        dots,
        marks: () => joined(marks, few, dots && selected !== null ? crowd.marksOf(selected) : NO_MARKS),
      };
    },
    pick: crowd.pick,
    copyTo(other, changed) {
      other.setMarks(marksSet, changed);
      if (crowdSet) other.setCrowd(...crowdSet);
    },
  };
}
