import '../styles/correct.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../state/context.ts';

interface Props {
  title: string;
  onSubmit(): void;
  children: ComponentChildren;
}

/** The frame of a form about a claim: comes into view with the focus on its title, and gives the focus back. */
export function EditorForm({ title, onSubmit, children }: Props) {
  const { language } = useStore();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const back = document.activeElement;
    form.current?.querySelector<HTMLElement>('.form-title')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    };
  }, []);
  return (
    <form
      class="correct"
      aria-label={title}
      ref={form}
      lang={language.value}
      dir="auto"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p class="form-title" tabIndex={-1}>
        {title}
      </p>
      {children}
    </form>
  );
}
