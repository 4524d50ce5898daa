/** Grammatical features of a verb form, as bits: a form can have several readings. */
export const BASE = 1;
export const PRESENT = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;
export const FUTURE = 32;
export const CONDITIONAL = 64;
export const PLURAL = 128;
