/** Longest wait for a graphics card that does not come to rest, and time between two looks, milliseconds. */
const LONGEST = 1500;
const LOOK = 30;

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Resolves when all that was given to a canvas's graphics context is drawn. To take a map down while there is more to
 * draw holds the page up until that is done.
 */
export async function calm(canvas: HTMLCanvasElement | null): Promise<void> {
  await frame();
  await frame();
  const gl = canvas?.getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  for (let waited = 0; waited < LONGEST && !gl.isContextLost(); waited += LOOK) {
    await pause(LOOK);
    if (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED) break;
  }
  gl.deleteSync(fence);
}
