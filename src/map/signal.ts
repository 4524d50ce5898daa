/** Tells listeners of something, in the order in which they came. */
export interface Signal<T> {
  send(value: T): void;
  /** Adds a listener; the result takes it off again. */
  listen(callback: (value: T) => void): () => void;
}

export function createSignal<T>(): Signal<T> {
  const callbacks = new Set<(value: T) => void>();
  return {
    send(value) {
      for (const callback of [...callbacks]) callback(value);
    },
    listen(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}
