import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['fr', 'Les partenaires dans le combat contre les groupes armés se sont réunis lundi à Gao.', ''],
  ['en', 'Partners in the fight against armed groups met in Gao on Monday.', ''],
  ['en', 'Six soldiers were killed in the fight against rebels at Gao on Monday.', 'attacks Gao'],
  ['fr', 'Six soldats ont été tués lundi dans un combat contre des rebelles à Gao.', 'attacks Gao'],
])('a fight that is only a cause: %s: %s', (language, text, expected) => expect(said(text, language)).toBe(expected));
