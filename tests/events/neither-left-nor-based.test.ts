import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ["Des avions de l'armée nigérienne ont décollé de leur base de Niamey.", 'fr'],
  ['Planes of the Niger army took off from their base at Niamey.', 'en'],
])('who takes off has a base and does not leave it: %s', (text, language) => {
  expect(said(text, language)).toContain('bases Niamey');
  expect(said(text, language)).not.toContain('withdrawals');
});

test.each([
  ['Recommendations are to tell the Council how the mission in Mali might go on serving.', 'en'],
  ["L'armée malienne est à Gossi. Le bilan dépasse celui qui avait été donné officiellement.", 'fr'],
])('what goes on, and a figure that is given, is no withdrawal: %s', (text, language) =>
  expect(said(text, language)).not.toContain('withdrawals'),
);

test.each([
  ["L'armée malienne a fait parvenir un ravitaillement à Gossi.", 'fr'],
  ["À Gao, on l'a vu : les soldats français sont déployés là où il le faut.", 'fr'],
  ['Le Mali a connu un coup d’État, et des militaires y tiennent les postes clés.', 'fr'],
])('goods that arrive, a place that is not named and posts in a government are no bases: %s', (text, language) =>
  expect(said(text, language)).not.toMatch(/bases \S+ (?:FR|ML)(?! \|)/),
);

test.each([
  ['British soldiers are going to have their base in Gao.', 'en', 'bases Gao UK planned'],
  [
    'Il leur reviendra de protéger la force française pendant la dernière phase de la rétrocession de la base de Gao.',
    'fr',
    'withdrawals Gao planned',
  ],
])('what an infinitive tells of the future is planned: %s', (text, language, claim) =>
  expect(said(text, language)).toContain(claim),
);

test.each([
  ["L'armée française a dû s'en aller du Mali.", 'fr', 'withdrawals Mali FR'],
  [
    'Gunmen attacked Gossi on Monday. The French soldiers had gone from the town earlier.',
    'en',
    'withdrawals Gossi FR',
  ],
  [
    "Il s'agit de faire redescendre à un millier le nombre des soldats français au Mali.",
    'fr',
    'withdrawals Mali FR planned',
  ],
])('who had to go, or is gone from the town, has left: %s', (text, language, claim) =>
  expect(said(text, language)).toContain(claim),
);
