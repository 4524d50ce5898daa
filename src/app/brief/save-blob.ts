/** How long a saved file's address is kept for a slow browser. */
const KEPT_MS = 30_000;

/** Hands a file to the browser to save. */
export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
