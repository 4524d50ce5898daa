import { useStore } from './context.ts';

/** Stands for a part of the page whose code did not come. */
export function PartMissing({ onAgain }: { onAgain(): void }) {
  const { words } = useStore();
  const { partMissing, tryAgain } = words.value.app;
  return (
    <p class="waiting" role="alert">
      {partMissing}{' '}
      <button type="button" class="text-btn" onClick={onAgain}>
        {tryAgain}
      </button>
    </p>
  );
}
