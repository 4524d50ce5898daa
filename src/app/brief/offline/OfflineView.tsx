import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FigureCamera } from '../../../brief/figure-view.ts';
import type { LegendRow } from '../../../brief/legend.ts';
import { sampleOps } from '../../../brief/legend-block.ts';
import { LAYERS, type LayerName } from '../../../contract/vocabulary.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { BriefSession } from '../brief-session.ts';
import { TEXTS } from '../brief-words.ts';
import { drawPage, showOn } from '../draw-page.ts';
import type { Workshop } from '../workshop.ts';
import { OfflineMap } from './OfflineMap.tsx';
import type { OfflineData } from './offline-data.ts';
import { fittedCamera, NUMBERED, type Size, sceneMaker } from './offline-scene.ts';
import { SourceList } from './SourceList.tsx';
import { TimeBar } from './TimeBar.tsx';

/** How much further away and closer than the whole map one can go, in zooms. */
const AWAY = 0.6;
const CLOSER = 4;
const SAMPLE = { width: 42, height: 36 };
const EVEN = 1.45;

/** A view that stands alone: scrub it, choose its layers, move its map, and read what each mark rests on. */
export function OfflineView({
  data,
  session,
  workshop,
}: {
  data: OfflineData;
  session: BriefSession;
  workshop: Workshop;
}) {
  const { recipe, span } = data;
  const words = session.words(recipe);
  const messages = messagesIn(recipe.language);
  const text = TEXTS[recipe.language].alone;
  const [day, setDay] = useState(data.day);
  const [layers, setLayers] = useState<readonly LayerName[]>(recipe.layers);
  const [selected, setSelected] = useState<string | null>(null);
  const [playing, setPlaying] = useState(false);
  const [looked, setLooked] = useState<FigureCamera | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const maker = useMemo(() => sceneMaker(data, session, workshop), []);
  const drawn = useMemo(() => ({ ...workshop, pictures: maker.pictures }), []);
  const pixels = Math.min(3, Math.max(1, devicePixelRatio));

  useEffect(() => {
    const measure = (): void => {
      const width = Math.floor(stage.current?.clientWidth ?? 0);
      if (width === 0) return;
      const height = Math.round(Math.max(280, Math.min(width / EVEN, innerHeight * 0.72)));
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    if (stage.current) watch.observe(stage.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (selected !== null) document.getElementById(`at-${selected}`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setSelected(null);
      if (event.key !== ' ' || event.target !== document.body) return;
      event.preventDefault();
      setPlaying((before) => !before);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const whole = size && fittedCamera(data, size);
  const camera = looked ?? whole;
  const scene = useMemo(
    () => (size && camera ? maker.scene({ day, layers, camera, selected }, size, pixels) : null),
    [day, layers, selected, size, looked],
  );
  const look = (asked: FigureCamera): void => {
    if (!whole) return;
    const zoom = Math.min(whole.zoom + CLOSER, Math.max(whole.zoom - AWAY, asked.zoom));
    setLooked({ ...asked, zoom, ...kept(asked, data) });
  };
  const byPlace = useMemo(() => {
    const places = new Map<string, (typeof session.timeline.entries)[number][]>();
    for (const entry of session.timeline.entries) {
      const { placeId } = entry.feature.properties;
      places.set(placeId, [...(places.get(placeId) ?? []), entry]);
    }
    return places;
  }, []);
  const sheet = scene?.sheet;
  return (
    <>
      <header>
        <div>
          <h1>{sheet?.title}</h1>
          <p class="finding">{sheet?.finding}</p>
        </div>
        <div class="when">
          {sheet?.kicker}
          <output aria-live="off">{sheet?.date}</output>
          {sheet?.made}
        </div>
      </header>
      <main>
        <div class="stage" ref={stage}>
          {scene && size && (
            <div class="map">
              <OfflineMap
                scene={scene}
                size={size}
                pixels={pixels}
                workshop={drawn}
                label={text.map}
                onCamera={look}
                onSelect={setSelected}
              />
              <div class="zoom">
                <button
                  type="button"
                  aria-label={messages.app.zoomIn}
                  onClick={() => camera && look({ ...camera, zoom: camera.zoom + 0.5 })}
                >
                  +
                </button>
                <button
                  type="button"
                  aria-label={messages.app.zoomOut}
                  onClick={() => camera && look({ ...camera, zoom: camera.zoom - 0.5 })}
                >
                  −
                </button>
                {looked && (
                  <button type="button" class="whole" onClick={() => setLooked(null)}>
                    {text.wholeMap}
                  </button>
                )}
              </div>
            </div>
          )}
          {sheet && size && (
            <TimeBar
              day={day}
              span={span}
              recipe={{ ...recipe, layers: [...layers] }}
              sheet={sheet}
              timeline={session.timeline}
              width={size.width}
              pixels={pixels}
              workshop={workshop}
              measure={workshop.measure}
              words={words}
              messages={messages}
              playing={playing}
              onDay={setDay}
              onPlaying={setPlaying}
            />
          )}
          {sheet && sheet.note !== '' && <p class="note">{sheet.note}</p>}
          {sheet && sheet.lens !== '' && <p class="note">{sheet.lens}</p>}
        </div>
        <div class="side">
          <h3>{words.legend}</h3>
          <fieldset>
            <legend class="unseen">{text.layers}</legend>
            {LAYERS.filter((layer) => recipe.layers.includes(layer)).map((layer) => (
              <label key={layer}>
                <input
                  type="checkbox"
                  checked={layers.includes(layer)}
                  onChange={() =>
                    setLayers(LAYERS.filter((one) => (one === layer ? !layers.includes(one) : layers.includes(one))))
                  }
                />
                {words.layer(layer)}
                <b>
                  {layers.includes(layer)
                    ? words.number(sheet?.marks.filter((mark) => mark.layer === layer).length ?? 0)
                    : '–'}
                </b>
              </label>
            ))}
          </fieldset>
          <ul class="legend">
            {sheet?.legend.map((row) => (
              <li key={row.kind}>
                <Sample row={row} workshop={workshop} pixels={pixels} />
                <span>{words.legendClass(row.kind, sheet.moment)}</span>
                <b>{words.number(row.count)}</b>
              </li>
            ))}
          </ul>
          {sheet && (
            <SourceList
              sheet={sheet}
              numbered={(size?.width ?? 0) >= NUMBERED}
              selected={selected}
              words={words}
              elsewhere={text.elsewhere}
              elsewhen={(placeId) => byPlace.get(placeId) ?? []}
              onSelect={setSelected}
              onDay={(asked) => setDay(Math.min(span.to, Math.max(span.from, asked)))}
            />
          )}
        </div>
      </main>
      <footer>
        {sheet &&
          [sheet.boundary, ...sheet.attributions, sheet.review, words.edition(sheet.edition), sheet.link]
            .filter(Boolean)
            .join(' ')}
      </footer>
    </>
  );
}

/** The point to look at, held within what the page has a map of. */
function kept({ lon, lat }: FigureCamera, { bounds }: OfflineData): { lon: number; lat: number } {
  const [west, south, east, north] = bounds;
  return { lon: Math.min(east, Math.max(west, lon)), lat: Math.min(north, Math.max(south, lat)) };
}

function Sample({ row, workshop, pixels }: { row: LegendRow; workshop: Workshop; pixels: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const drawnOn = document.createElement('canvas');
    const ops = sampleOps(row.sample, 3, SAMPLE.height / 2, { k: 1, measure: workshop.measure });
    drawPage(drawnOn, { ...SAMPLE, ops }, workshop, pixels);
    showOn(canvas.current, drawnOn);
  }, [JSON.stringify(row.sample)]);
  return (
    <span class="sample" aria-hidden="true">
      <canvas ref={canvas} />
    </span>
  );
}
