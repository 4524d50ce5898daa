import type { Claim } from '../../contract/claim.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import { contingentOf } from '../i18n/force-phrase.ts';
import type { Language } from '../i18n/language.ts';

/** Whose contingents claims of a base name, each once in their order: `Chadian contingent`; empty where none does. */
export function contingentsOf(
  claims: readonly Pick<Claim, 'layer' | 'force' | 'actor'>[],
  index: Pick<EditionIndex, 'forces'>,
  language: Language,
): string[] {
  const codes = claims.flatMap(({ layer, force, actor }) =>
    layer !== 'attacks' && actor !== undefined && actor !== force ? [actor] : [],
  );
  return [...new Set(codes)].map((code) => contingentOf(index.forces.get(code), code, language));
}
