import { useStore } from './context.ts';

/** Whether the page could be had again now. */
async function pageAnswers(): Promise<boolean> {
  try {
    return (await fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/**
 * Stands for a part of the page whose code did not come. A browser may hold on to the failure; then the page itself is
 * loaded anew, whose address holds its state, unless that would lose reports that are in this tab only.
 */
export function PartMissing({ onAgain }: { onAgain(): Promise<boolean> }) {
  const store = useStore();
  const { partMissing, partLost, tryAgain } = store.words.value.app;
  const loses = store.own.value.reports.size > 0;
  return (
    <p class="waiting" role="alert">
      {partMissing} {loses && `${partLost} `}
      <button
        type="button"
        class="text-btn"
        onClick={async () => {
          if (!(await onAgain()) && !loses && (await pageAnswers())) location.reload();
        }}
      >
        {tryAgain}
      </button>
    </p>
  );
}
