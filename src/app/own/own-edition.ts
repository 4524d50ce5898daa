import type { Edition } from '../../contract/edition.ts';
import type { Place } from '../../contract/place.ts';
import type { Problem } from '../../contract/problem.ts';
import { LAYERS } from '../../contract/vocabulary.ts';
import type { EditionParts, ReadFile } from '../../worker/messages.ts';
import { machineClaims } from '../corrections/machine-claims.ts';
import { plainNames } from '../edition/plain-names.ts';

/** What an edition and more reports are built of: its own claims and theirs, to be linked anew with its corrections. */
export function partsOf(base: Edition, files: readonly ReadFile[]): EditionParts {
  const linked = LAYERS.flatMap((layer) => base[layer].features.flatMap(({ properties }) => properties.claims));
  const claims = new Map(machineClaims(linked, base.corrections));
  const places = new Map<string, Place>();
  const mentions = new Map<string, number>();
  for (const { geometry, properties } of base.places.features) {
    const { mentions: count, ...place } = properties;
    places.set(place.id, { ...place, lon: geometry.coordinates[0], lat: geometry.coordinates[1] });
    mentions.set(place.id, count);
  }
  const problems = new Map<string, Problem>();
  for (const problem of base.problems.problems) problems.set(JSON.stringify(problem), problem);
  const reports = [...base.reports.reports];
  for (const file of files) {
    if (file.report === null) continue;
    const { text: _text, mentions: found, ...meta } = file.report;
    reports.push(meta);
    for (const claim of file.claims) claims.set(claim.id, claim);
    for (const place of file.places) if (!places.has(place.id)) places.set(place.id, place);
    for (const { placeId } of found) mentions.set(placeId, (mentions.get(placeId) ?? 0) + 1);
    for (const problem of file.problems) problems.set(JSON.stringify(problem), problem);
  }
  const { title, titleFr } = base.info;
  return {
    claims: [...claims.values()],
    places: [...places.values()],
    reports,
    problems: [...problems.values()],
    mentions: [...mentions],
    corrections: base.corrections?.corrections ?? [],
    title,
    ...(titleFr === undefined ? {} : { titleFr }),
  };
}

/** The built edition, with the forces that only the edition before it knew, and each problem once. */
export function grownEdition(base: Edition, built: Edition): Edition {
  const known = new Set(built.info.forces.map(({ code }) => code));
  const forces = [...built.info.forces, ...base.info.forces.filter(({ code }) => !known.has(code))];
  const problems = new Map(built.problems.problems.map((problem) => [JSON.stringify(problem), problem]));
  return plainNames({
    ...built,
    info: {
      ...built.info,
      ...(base.info.moments ? { moments: base.info.moments } : {}),
      forces: forces.sort((a, b) => (a.code < b.code ? -1 : 1)),
    },
    problems: { ...built.problems, problems: [...problems.values()] },
  });
}
