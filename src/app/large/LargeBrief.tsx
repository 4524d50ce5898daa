import '../styles/dialog.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Edition } from '../../contract/edition.ts';
import { LAYERS } from '../../contract/vocabulary.ts';
import type { MapView } from '../../map/map-options.ts';
import { MAP_WORDS } from '../../map/map-words.ts';
import { PALETTES } from '../../map/palette.ts';
import { cursorOf, type Moment, windowOf } from '../../timeline/moment.ts';
import { BriefDialog } from '../brief/BriefDialog.tsx';
import { saveBlob } from '../brief/save-blob.ts';
import { longDay, wholeNumber } from '../i18n/format.ts';
import { Icon } from '../marks/Icon.tsx';
import { openModal } from '../state/keep-focus.ts';
import { editionTitle } from '../state/store.ts';
import { writeHash } from '../state/url-hash.ts';
import type { View } from '../state/view.ts';
import type { LargeStore } from './large-store.ts';
import { LARGE_TEXTS, largeSentence } from './large-text.ts';
import { partEdition, rowsInView } from './part-edition.ts';
import { type Caption, drawPicture } from './picture.ts';
import { useLarge } from './use-large.ts';

/** Up to so many marks in view become a brief with its sources; each is fetched for it. */
const MOST = 300;
/** Device pixels a CSS pixel of a picture. */
const SCALE = 2;
const DAY_MS = 86_400_000;

/** Why there is no brief: how many marks there are, and whether their claims could not be fetched. */
interface NoBrief {
  rows: number;
  unfetched: boolean;
}
type Made = { edition: Edition } | NoBrief;

/**
 * What is on the screen, to take along: a brief with all its sources where few enough marks are in view, else a picture
 * of the map with its date, counts and whose data it is.
 */
export function LargeBrief({ map }: { map: MapView }) {
  const store = useLarge();
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    let gone = false;
    make(store, map).then((done) => {
      if (!gone) setMade(done);
    });
    return () => {
      gone = true;
    };
  }, [store, map]);
  const close = () => {
    store.dialog.value = null;
  };
  if (made !== null && 'edition' in made) {
    const base = location.href.split('#', 1)[0] ?? '';
    return (
      <BriefDialog
        edition={made.edition}
        produced={Math.floor(Date.now() / DAY_MS)}
        reviewed={new Set()}
        lens={(language) => [LARGE_TEXTS[language].onlyInView, ...store.citations.peek()].join(' · ')}
        linkOf={(moment) => base + writeHash(viewAt(store, moment))}
        moment={store.moment.peek()}
        layers={store.view.layers.peek()}
        forces={store.view.forces.peek()}
        camera={map.camera()}
        language={store.language.peek()}
        onClose={close}
      />
    );
  }
  const text = LARGE_TEXTS[store.language.value];
  if (made === null) {
    return (
      <p class="notice" role="status">
        {text.pictureMaking}
      </p>
    );
  }
  return <PictureDialog map={map} why={made} onClose={close} />;
}

/** Fetches what a brief needs, where it is not too much. */
async function make(store: LargeStore, map: MapView): Promise<Made> {
  const rows = rowsInView(store.large, store.view.layers.peek(), map.bounds());
  if (rows.length === 0 || rows.length > MOST) return { rows: rows.length, unfetched: false };
  const [found, lists] = await Promise.all([store.large.features(rows), store.large.reports()]);
  if (found.length < rows.length) return { rows: rows.length, unfetched: true };
  const { places } = store.index;
  return { edition: partEdition(store.large, found, lists, (id) => places.get(id)) };
}

function PictureDialog({ map, why, onClose }: { map: MapView; why: NoBrief; onClose(): void }) {
  const store = useLarge();
  const language = store.language.value;
  const text = LARGE_TEXTS[language];
  const element = useRef<HTMLDialogElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<HTMLCanvasElement | null>(null);
  useEffect(() => openModal(element.current), []);
  useEffect(() => {
    let gone = false;
    map.snapshot(SCALE).then((canvas) => {
      if (!gone) setPicture(drawPicture(canvas, SCALE, captionOf(store, map), PALETTES[store.theme.peek()]));
    });
    return () => {
      gone = true;
    };
  }, [map]);
  useEffect(() => {
    if (picture) shown.current?.replaceChildren(picture);
  }, [picture]);
  const number = (n: number) => wholeNumber(n, language);
  return (
    <dialog ref={element} class="dialog picture-dialog" aria-label={text.picture} onClose={onClose}>
      <div class="dialog-body">
        <header>
          <h2>{text.picture}</h2>
          <button type="button" class="icon-btn" aria-label={text.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        <p role="status">{why.unfetched ? text.noFeatures : text.pictureWhy(number(why.rows), number(MOST))}</p>
        <div ref={shown} class="picture" />
        {picture && (
          <button
            type="button"
            class="btn"
            onClick={() =>
              picture.toBlob((blob) => {
                if (blob) saveBlob(`${fileStem(store)}.png`, blob);
              })
            }
          >
            {text.pictureSave}
          </button>
        )}
      </div>
    </dialog>
  );
}

/** What a picture of the map says: the marks that are in it are counted, not those of the whole edition. */
function captionOf(store: LargeStore, map: MapView): Caption {
  const language = store.language.peek();
  const text = LARGE_TEXTS[language];
  const words = store.words.peek();
  const moment = store.moment.peek();
  const layers = store.view.layers.peek();
  const counts = { bases: 0, attacks: 0, withdrawals: 0 };
  for (const row of rowsInView(store.large, layers, map.bounds())) {
    const layer = store.large.timeline.layerNow(row);
    if (layer) counts[layer]++;
  }
  const memory = moment.mode === 'as-of' ? moment.memory : null;
  const { from, to } = windowOf(moment);
  const today = Math.floor(Date.now() / DAY_MS);
  return {
    title: editionTitle(store),
    date: moment.mode === 'as-of' ? longDay(to, language) : `${longDay(from, language)} – ${longDay(to, language)}`,
    sentence: largeSentence(counts, memory, language).replaceAll('**', ''),
    layers: LAYERS.filter((layer) => layers.includes(layer)).map((layer) => ({
      layer,
      name: words.title.layers[layer],
      count: wholeNumber(counts[layer], language),
    })),
    notes: [
      ...store.citations.peek(),
      text.pictureUnsourced,
      `${MAP_WORDS[language].attribution} ${text.pictureMade(longDay(today, language), store.edition.info.dateline.edition)}`,
    ],
  };
}

function viewAt(store: LargeStore, moment: Moment): View {
  const view = Object.fromEntries(Object.entries(store.view).map(([name, value]) => [name, value.peek()]));
  const from = moment.mode === 'as-of' ? null : moment.from;
  return { ...(view as unknown as View), day: cursorOf(moment), from, place: null, report: null, claim: null };
}

function fileStem(store: LargeStore): string {
  const day = longDay(cursorOf(store.moment.peek()), store.language.peek());
  return `${editionTitle(store)} ${day}`.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
}
