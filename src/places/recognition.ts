import { BODY_RULES } from './body-rules.ts';
import { NAME_RULES } from './name-rules.ts';
import { NEIGHBOUR_RULES } from './neighbour-rules.ts';
import type { Sighting } from './sighting.ts';

const RULES = [...NAME_RULES, ...NEIGHBOUR_RULES, ...BODY_RULES];
const BIAS = -0.35;

/** Log-odds that a name is meant as a place. */
export function weighSighting(at: Sighting): number {
  let sum = BIAS;
  for (const rule of RULES) sum += rule.weigh(at);
  return sum;
}
