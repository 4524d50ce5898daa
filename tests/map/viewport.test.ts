import { describe, expect, it } from 'vitest';
import { scaleBar } from '../../src/map/scale.ts';
import { flatViewport, mercatorY, pixelsPerKm } from '../../src/map/viewport.ts';
import { equator } from './marks.ts';

describe('flatViewport', () => {
  it('puts the camera on its centre and north above it', () => {
    const view = equator();
    expect(view.project(0, 0)).toEqual({ x: 500, y: 300 });
    expect(view.project(1, 0)!.x).toBeCloseTo(600);
    expect(view.project(0, 1)!.y).toBeLessThan(300);
  });

  it('draws a place in the copy of the world nearest to the camera', () => {
    const size = { width: 1000, height: 600, ratio: 1 };
    const padding = { top: 0, right: 0, bottom: 0, left: 0 };
    const view = flatViewport({ lon: 179, lat: 0, zoom: 4 }, size, { x: 500, y: 300 }, padding);
    expect(view.project(-179, 0)!.x).toBeCloseTo(500 + (2 / 360) * 512 * 16);
  });

  it('is Web Mercator', () => {
    expect(mercatorY(0)).toBeCloseTo(0.5);
    expect(mercatorY(85.051129)).toBeCloseTo(0, 6);
    expect(mercatorY(90)).toBeCloseTo(0, 6);
    expect(pixelsPerKm(60, 5) / pixelsPerKm(0, 5)).toBeCloseTo(2);
  });
});

describe('scaleBar', () => {
  it('is the longest round number of kilometres that fits', () => {
    for (const [lat, zoom] of [
      [0, 2],
      [16, 5.9],
      [16, 7.3],
      [60, 9],
    ] as const) {
      const { km, px } = scaleBar(lat, zoom, 130);
      expect(String(km)).toMatch(/^[125]0*$/);
      expect(px).toBeCloseTo(km * pixelsPerKm(lat, zoom));
      expect(px).toBeLessThanOrEqual(130);
      expect(px).toBeGreaterThan(130 / 2.6);
    }
  });

  it('never falls below a kilometre', () => {
    expect(scaleBar(0, 20, 130).km).toBe(1);
  });
});
