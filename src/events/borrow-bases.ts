import { type BorrowRule, borrowed, placeHere } from './borrow-rule.ts';
import { SITE_RULES } from './borrow-sites.ts';
import { staysHere } from './stays-here.ts';

/** Where a base is whose sentence does not say where. */
export const BASE_RULES: readonly BorrowRule[] = [
  {
    name: 'moved-in',
    borrow: (asked) => {
      if (!asked.draft.placed) return undefined;
      const here = placeHere(asked);
      const comes = here && asked.standing.status === 'reported' && staysHere(asked.scene, asked.draft, here);
      return comes ? borrowed(here, 0.3) : null;
    },
  },
  { name: 'deployment', borrow: ({ draft }) => (draft.rule === 'deploy-verb' ? null : undefined) },
  ...SITE_RULES,
];
