import { useStore } from '../state/context.ts';

/** Says on the map itself that reports of the user's own are in it, and how far the reading of more is. */
export function OwnBadge() {
  const store = useStore();
  const words = store.words.value.own;
  const { reports, progress } = store.own.value;
  if (reports.size === 0 && progress === null) return null;
  const text = progress ? words.progress(progress.done, progress.all) : words.badge(reports.size);
  return (
    <button
      type="button"
      class="own-badge"
      aria-label={`${text}. ${words.title}`}
      title={progress ? words.title : words.badgeHint}
      onClick={() => {
        store.dialog.value = 'own';
      }}
    >
      {text}
      <span>{words.save}</span>
    </button>
  );
}
