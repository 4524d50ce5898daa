/**
 * Remembers what has the focus; the function that it gives puts the focus back there, if that is still on the page. A
 * part of the page that goes while it has the focus would leave it nowhere.
 */
export function keepFocus(): () => void {
  const before = document.activeElement;
  return () => {
    if (before instanceof HTMLElement && before !== document.body && before.isConnected)
      before.focus({ preventScroll: true });
  };
}

/**
 * Shows a modal dialog; the function that it gives closes it and gives the focus back, which closing does by itself only
 * while the element is still on the page.
 */
export function openModal(dialog: HTMLDialogElement | null): () => void {
  const giveBack = keepFocus();
  dialog?.showModal();
  return () => {
    dialog?.close();
    giveBack();
  };
}

/** Gives the focus of something that is about to go to the first of what a selector finds. */
export function passFocus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

/** Where the focus goes from a badge of the map that takes itself away: the heading over the legend, or the legend itself. */
export const BESIDE_BADGES = '.title button.kicker, .chips button';
