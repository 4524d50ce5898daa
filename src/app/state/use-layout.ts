import { useEffect, useState } from 'preact/hooks';

export type Layout = 'wide' | 'medium' | 'phone';

const WIDE = '(min-width: 1200px)';
const PHONE = '(max-width: 759px)';

/** Which of the three layouts the window has room for, kept up to date. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(now);
  useEffect(() => {
    const update = (): void => setLayout(now());
    const queries = [matchMedia(WIDE), matchMedia(PHONE)];
    for (const query of queries) query.addEventListener('change', update);
    return () => {
      for (const query of queries) query.removeEventListener('change', update);
    };
  }, []);
  return layout;
}

function now(): Layout {
  if (matchMedia(PHONE).matches) return 'phone';
  return matchMedia(WIDE).matches ? 'wide' : 'medium';
}
