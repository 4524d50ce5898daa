import type { Map as LibreMap, StyleSpecification } from 'maplibre-gl';

/** Gives the layers of a map the paint of another style; only what differs is set, so marks and tiles stay. */
export function recolour(map: LibreMap, style: StyleSpecification): void {
  for (const next of style.layers) {
    if (!map.getLayer(next.id)) continue;
    for (const [name, value] of Object.entries(next.paint ?? {})) {
      const known = map.getPaintProperty(next.id, name as never);
      if (JSON.stringify(known) !== JSON.stringify(value)) map.setPaintProperty(next.id, name as never, value as never);
    }
  }
}
