/** Most files that one drop may bring. */
const MOST_DROPPED = 5000;

/**
 * The files of a drop, those within dropped folders too, sorted by path; at most `MOST_DROPPED`. `entries` are what the
 * drop's items stand for, `plain` its files as they lie on top.
 */
export async function droppedFiles(
  entries: readonly (FileSystemEntry | null)[],
  plain: readonly File[],
): Promise<File[]> {
  const found: { path: string; file: File }[] = [];
  const visit = async (entry: FileSystemEntry): Promise<void> => {
    if (found.length >= MOST_DROPPED) return;
    if (entry.isFile) {
      const file = await new Promise<File | null>((resolve) =>
        (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
      );
      if (file) found.push({ path: entry.fullPath, file });
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    for (;;) {
      const batch = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
      if (batch.length === 0) return;
      for (const inner of batch) if (!inner.name.startsWith('.')) await visit(inner);
    }
  };
  const folders = entries.filter((entry) => entry?.isDirectory);
  if (folders.length === 0) return plain.slice(0, MOST_DROPPED);
  for (const entry of entries) if (entry) await visit(entry);
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).map(({ file }) => file);
}
