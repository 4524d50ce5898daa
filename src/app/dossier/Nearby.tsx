import { useMemo } from 'preact/hooks';
import { placeNameOf } from '../i18n/names.ts';
import { select } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { placesAround } from './around.ts';

/** The places beside a town that have marks of their own, each a way to its dossier; nothing where there is none. */
export function Nearby({ placeId }: { placeId: string }) {
  const store = useStore();
  const { index } = store;
  const words = store.words.value.place;
  const around = useMemo(() => placesAround(index, placeId), [index, placeId]);
  if (around.length === 0) return null;
  return (
    <section class="nearby">
      <h3>{words.nearby}</h3>
      <ul>
        {around.map((id) => (
          <li key={id}>
            <button type="button" class="text-btn" onClick={() => select(store, id)}>
              {placeNameOf(index, id, id, store.language.value)}
            </button>{' '}
            <span>{words.marks(index.atPlace.get(id)!.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
