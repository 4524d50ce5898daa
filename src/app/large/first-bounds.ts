import type { LargeTimeline } from '../../timeline/large-timeline.ts';
import { boundsOfPoints } from '../stage/edition-bounds.ts';

/** Events that tell where the map first looks; more would not tell it better. */
const SAMPLE = 5000;
/** Up to so many events are all shown at first, however far from each other. */
const FEW = 12;
/** Room round them, degrees. */
const MARGIN = 0.6;

/** West, south, east, north in degrees of where the events crowd, by a sample of them; of all where they are few. */
export function firstBounds({
  columns,
  crowd,
}: Pick<LargeTimeline, 'columns' | 'crowd'>): [number, number, number, number] {
  const stride = Math.max(1, Math.floor(columns.length / SAMPLE));
  const lons: number[] = [];
  const lats: number[] = [];
  for (let row = 0; row < columns.length; row += stride) {
    const place = columns.place[row] as number;
    if (crowd.offMap[place] === 1) continue;
    lons.push(crowd.lon[place] as number);
    lats.push(crowd.lat[place] as number);
  }
  if (lons.length === 0 || lons.length > FEW) return boundsOfPoints(lons, lats);
  return [
    Math.max(-180, Math.min(...lons) - MARGIN),
    Math.max(-85, Math.min(...lats) - MARGIN),
    Math.min(180, Math.max(...lons) + MARGIN),
    Math.min(85, Math.max(...lats) + MARGIN),
  ];
}
