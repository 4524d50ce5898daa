import { useStore } from '../state/context.ts';

/** Says that a new version of the page is ready; nothing changes until the user asks for it. */
export function RenewNotice() {
  const { renew, words } = useStore();
  const act = renew.value;
  if (act === null) return null;
  const text = words.value.offline;
  return (
    <section class="renew" aria-label={text.ready}>
      <p>{text.ready}</p>
      <button type="button" class="text-btn" onClick={act}>
        {text.reload}
      </button>
      <button
        type="button"
        class="text-btn"
        onClick={() => {
          renew.value = null;
        }}
      >
        {text.later}
      </button>
    </section>
  );
}
