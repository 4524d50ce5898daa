/** Verbs that say where somebody or something is: "lies 90 km from", "se trouve à", "remains in". */
export const LYING =
  /^(?:is|are|was|were|lies?|lay|sits?|stands?|located|situated|remains?|est|sont|était|étaient|trouve(?:nt)?|trouvai(?:en)?t|située?s?|situe(?:nt)?|situai(?:en)?t|reste(?:nt)?|demeure(?:nt)?)$/;
