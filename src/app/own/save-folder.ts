import type { ZipFile } from '../../brief/zip.ts';

/** The part of a browser that lets the user choose a folder to write into; not every browser has it. */
interface FolderPicker {
  showDirectoryPicker?(options: { mode: 'readwrite'; id: string }): Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser can write a folder. */
export function canSaveFolder(): boolean {
  return typeof (globalThis as FolderPicker).showDirectoryPicker === 'function';
}

/**
 * Writes files into a new folder called `name` within one that the user chooses. False where the user chose none;
 * rejects where it cannot be written.
 */
export async function saveFolder(name: string, files: AsyncIterable<ZipFile>): Promise<boolean> {
  const chosen = await (globalThis as FolderPicker)
    .showDirectoryPicker?.({ mode: 'readwrite', id: 'dateline-edition' })
    .catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
      throw error;
    });
  if (!chosen) return false;
  const root = await chosen.getDirectoryHandle(name, { create: true });
  for await (const { path, bytes } of files) {
    const steps = path.split('/');
    const last = steps.pop() as string;
    let folder = root;
    for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true });
    const writable = await (await folder.getFileHandle(last, { create: true })).createWritable();
    await writable.write(new Uint8Array(bytes));
    await writable.close();
  }
  return true;
}
