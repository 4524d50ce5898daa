import type { Scope } from '../../brief/recipe.ts';
import type { Claim } from '../../contract/claim.ts';
import type { Correction } from '../../contract/correction.ts';
import type { Edition } from '../../contract/edition.ts';
import type { Place } from '../../contract/place.ts';
import { LAYERS } from '../../contract/vocabulary.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import { heardThrough, narrowed } from './scope.ts';

/**
 * What an edition is linked anew from: its index as it came, the claims as the machine read them, the places that they
 * can lie at, and the corrections of them. `settled`: the edition says already what all reports and these corrections say.
 */
export interface Reading {
  edition: Edition;
  index: EditionIndex;
  claims: readonly Claim[];
  places: readonly Place[];
  corrections: readonly Correction[];
  settled: boolean;
}

/** The edition as a scope shows it, linked anew where that hears fewer reports or other corrections. */
export async function scopedEdition(reading: Reading, scope: Scope): Promise<Edition> {
  const { edition, index, settled } = reading;
  const heard = heardThrough(scope, index);
  const linked = heard === null && settled ? edition : await linkedAnew(reading, heard);
  return narrowed(linked, scope, index.reports);
}

async function linkedAnew(reading: Reading, heard: string[] | null): Promise<Edition> {
  const { edition, claims, places, corrections } = reading;
  const { startWorker } = await import('../../worker/client.ts');
  const worker = startWorker();
  try {
    await worker.ask('open', { claims: [...claims], places: [...places], reports: edition.reports.reports });
    const found = await worker.ask('link', {
      ...(heard === null ? {} : { reports: heard }),
      corrections: [...corrections],
    });
    const layers = LAYERS.map((layer) => [layer, { ...edition[layer], features: found[layer] }] as const);
    return { ...edition, ...Object.fromEntries(layers) };
  } finally {
    worker.end();
  }
}
