import type { Feature } from '../contract/feature.ts';
import type { BaseLife } from './base-lives.ts';
import { isKnown, type Row } from './row.ts';

/**
 * A plan and what came of it are two things to show: the plan from the day it was made known, until the other begins.
 * Parts the claims of one event; `tied` are claims that a person has joined, which stay where they are.
 */
export function plansApart(rows: readonly Row[], tied: (row: Row) => boolean): { said: Row[]; plans: Row[] } {
  const plans = rows.filter((row) => row.planned && !tied(row));
  if (plans.length === 0 || !rows.some(isSaid)) return { said: [...rows], plans: [] };
  return { said: rows.filter((row) => !plans.includes(row)), plans };
}

const isSaid = ({ claim: { status } }: Row): boolean => status === 'reported' || status === 'alleged';

/** Whether a claim announces a new base or more men, and does not say of a base that it will stay. */
export const announces = ({ planned, claim }: Row): boolean => planned && claim.phase === 'opened';

/** Whether a life may be what came of a plan: the force is not known to have been there before it. */
export function comesOf(life: BaseLife, plan: Row): boolean {
  const start = Math.min(life.first, life.opened ? life.opened.to : life.first);
  return isKnown(start) && isKnown(plan.from) && start >= plan.from;
}

/** The feature of a plan with what came of it: `outcome` is the mark that takes its place, from `outcomeFrom` on. */
export function withOutcome(plan: Feature, outcome: Feature): Feature {
  const { id, openedTo, from, to } = outcome.properties;
  const outcomeFrom = openedTo ?? from ?? to;
  return { ...plan, properties: { ...plan.properties, outcome: id, ...(outcomeFrom ? { outcomeFrom } : {}) } };
}
