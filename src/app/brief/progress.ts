/** How long work reports how far it is, lets the page breathe, and learns that it is no longer wanted. */
export interface Progress {
  /** Reports `done` of `all`; rejects with `Cancelled` when the work was called off. */
  step(done: number, all: number): Promise<void>;
  /** The sentence for a kind of film that this browser cannot write. */
  cannotEncode(kind: string): string;
}

/** Thrown when work was called off; nobody needs to be told. */
export class Cancelled extends Error {}

/** A progress that calls back, and gives way to the page between two steps. */
export function progressOf(
  signal: AbortSignal,
  onStep: (done: number, all: number) => void,
  cannotEncode: (kind: string) => string,
): Progress {
  return {
    cannotEncode,
    async step(done, all) {
      if (signal.aborted) throw new Cancelled();
      onStep(done, all);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}
