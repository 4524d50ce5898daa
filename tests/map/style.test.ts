import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type BasemapUrls, mapStyle } from '../../src/map/style.ts';

const urls: BasemapUrls = {
  ground: 'http://localhost/ground.geojson',
  relief: { light: 'http://localhost/relief-light.webp', dark: 'http://localhost/relief-dark.webp' },
};
const idsOf = (style: ReturnType<typeof mapStyle>): string[] => style.layers.map(({ id }) => id);

describe('mapStyle', () => {
  it.each(['light', 'dark'] as const)('is a valid style in %s', (theme) => {
    expect(validateStyleMin(mapStyle(theme, urls, ['ML', 'NE']))).toEqual([]);
    expect(validateStyleMin(mapStyle(theme, urls, [], true))).toEqual([]);
  });

  it('differs between themes in paint and relief only, so that a change of theme keeps layers and tiles', () => {
    const [light, dark] = [mapStyle('light', urls, ['ML']), mapStyle('dark', urls, ['ML'])];
    const bare = (style: typeof light) => style.layers.map(({ paint: _paint, ...rest }) => rest);
    expect(bare(dark)).toEqual(bare(light));
    expect({ ...dark.sources, relief: null }).toEqual({ ...light.sources, relief: null });
    expect(dark.layers).not.toEqual(light.layers);
  });

  it('lays land under relief, relief under water, and borders over all', () => {
    const ids = idsOf(mapStyle('light', urls, []));
    const order = [
      'water',
      'land-back',
      'land',
      'relief',
      'lakes',
      'rivers',
      'region-lines',
      'border-casing',
      'borders',
    ];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  it('asks for nothing but the files it is given: no glyphs, no sprites, no text', () => {
    const style = mapStyle('light', urls, []);
    expect(style.glyphs ?? style.sprite).toBeUndefined();
    expect(style.layers.filter(({ type }) => type === 'symbol')).toEqual([]);
    const addresses = JSON.stringify(style).match(/https?:\/\/[^"]+/g) ?? [];
    expect(addresses.every((address) => address.startsWith('http://localhost/'))).toBe(true);
  });

  it('draws the ground from one source of lean tiles with lines of few triangles', () => {
    const { sources, layers } = mapStyle('light', urls, ['ML']);
    const used = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(used)).toEqual(new Set(['ground', 'relief']));
    const { ground } = sources;
    const widest = layers.map((layer) => (layer.type === 'line' ? JSON.stringify(layer.paint?.['line-width']) : '0'));
    const most = Math.max(...widest.flatMap((width) => (width.match(/[\d.]+/g) ?? []).map(Number)));
    expect(ground?.type === 'geojson' && ground.buffer).toBeLessThan(most * 2);
    expect(ground?.type === 'geojson' && ground.buffer).toBeGreaterThan(most / 2);
    expect(JSON.stringify(layers)).not.toContain('"line-join":"round"');
  });

  it('sets the edition’s countries apart and dashes disputed borders', () => {
    const style = mapStyle('light', urls, ['ML', 'NE']);
    const land = style.layers.find(({ id }) => id === 'land');
    expect(JSON.stringify(land)).toContain('["ML","NE"]');
    const disputed = style.layers.find(({ id }) => id === 'borders-disputed');
    expect(disputed?.type === 'line' && disputed.paint?.['line-dasharray']).toHaveLength(2);
  });
});
