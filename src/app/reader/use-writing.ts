import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { ClaimEntry } from '../edition/edition-index.ts';
import { useStore } from '../state/context.ts';
import type { Paragraph } from './paragraphs.ts';

/** How long paragraphs are written out at a time before the page may answer, in ms. */
const SLICE_MS = 8;
/** Paragraphs before and after the chosen claim that are written out at once. */
const NEAR = 20;

/**
 * Writes a long report out bit by bit: the paragraphs round the chosen claim at once, the others between two answers of
 * the page. Gives whether a paragraph is to be written out; read within a computed signal, it follows.
 */
export function useWriting(
  paragraphs: readonly Paragraph[],
  claims: readonly ClaimEntry[],
): (paragraph: Paragraph) => boolean {
  const { view } = useStore();
  const orders = useMemo(() => new Map(paragraphs.map((paragraph, i) => [paragraph, i])), [paragraphs]);
  const startOf = (id: string | null): number => {
    const claim = claims.find((entry) => entry.claim.id === id)?.claim ?? claims[0]?.claim;
    return claim
      ? Math.max(
          0,
          paragraphs.findIndex(({ end }) => end > claim.start),
        )
      : 0;
  };
  const around = (at: number) => ({ from: Math.max(0, at - NEAR), to: Math.min(paragraphs.length, at + NEAR) });
  const range = useSignal(around(startOf(view.claim.peek())));
  useSignalEffect(() => {
    const at = startOf(view.claim.value);
    const { from, to } = range.peek();
    if (at >= from && at < to) return;
    const near = around(at);
    range.value = { from: Math.min(from, near.from), to: Math.max(to, near.to) };
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let step = NEAR;
    const write = (): void => {
      const { from, to } = range.peek();
      if (from === 0 && to >= paragraphs.length) return;
      const begun = performance.now();
      range.value = { from: Math.max(0, from - step), to: Math.min(paragraphs.length, to + step) };
      // What was asked for is drawn in a task of its own, before this one is called again.
      timer = setTimeout(() => {
        step = Math.max(1, performance.now() - begun > 2 * SLICE_MS ? step >> 1 : step + 2);
        write();
      });
    };
    timer = setTimeout(write);
    return () => clearTimeout(timer);
  }, [paragraphs]);
  return (paragraph) => {
    const { from, to } = range.value;
    const order = orders.get(paragraph) ?? 0;
    return order >= from && order < to;
  };
}
