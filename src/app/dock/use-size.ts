import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A ref and the size of its element in whole CSS px, kept up to date; 0 by 0 before the first layout. */
export function useSize<E extends Element>() {
  const ref = useRef<E>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      setSize((was) =>
        was.width === Math.round(width) && was.height === Math.round(height)
          ? was
          : { width: Math.round(width), height: Math.round(height) },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...size };
}
