import { type BorrowRule, borrowed, lastNear, type Placeless, placeHere, placeLately } from './borrow-rule.ts';
import { countsSites } from './several-sites.ts';

/** Where a base is, or was that is given up, whose sentence does not say where. */
export const SITE_RULES: readonly BorrowRule[] = [
  {
    name: 'same-site',
    borrow: (asked) => {
      const last = isOfSite(asked) ? lastNear(asked)?.found : undefined;
      return last?.draft.force === asked.draft.force ? last && borrowed(last.place, 0.45, last) : undefined;
    },
  },
  {
    name: 'base-told',
    borrow: (asked) => {
      const { draft, memory, paragraph } = asked;
      const base = isOfBase(asked) ? memory.last.get('bases') : undefined;
      return base && paragraph - base.paragraph <= 1 && base.found.draft.force === draft.force
        ? borrowed(base.found.place, 0.4)
        : undefined;
    },
  },
  { name: 'paragraph', borrow: (asked) => (isOfBase(asked) ? borrowed(placeHere(asked), 0.3) : undefined) },
  { name: 'paragraph-before', borrow: (asked) => (isOfSite(asked) ? borrowed(placeLately(asked), 0.25) : undefined) },
  { name: 'placed', borrow: (asked) => (isOfSite(asked) && asked.draft.placed ? null : undefined) },
];

/** Rules of one site that is spoken of: "the camp was handed over". */
const OF_SITE = new Set(['site-noun', 'transfer-verb', 'close-verb', 'takeover-verb']);

/** One site, and not several that a sentence counts: "four camps have been shut". */
const isOfSite = ({ draft, scene }: Placeless): boolean => OF_SITE.has(draft.rule) && !countsSites(scene);
const isOfBase = (asked: Placeless): boolean => asked.draft.layer === 'bases' || isOfSite(asked);
