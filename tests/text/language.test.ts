import { expect, test } from 'vitest';
import { languageOf } from '../../src/text/language.ts';

test.each([
  ['en', 'The last of the troops left the camp at Gao on Monday, and they will not be back.'],
  ['en', 'FRENCH TROOPS HAVE LEFT THEIR BASE IN THE NORTH OF THE COUNTRY'],
  ['fr', 'Les derniers soldats ont quitté le camp de Gao lundi, et ils ne reviendront pas.'],
  ['fr', "L'ATTAQUE N'A PAS ETE REVENDIQUEE DANS LA REGION DE KIDAL"],
  ['es', 'Los soldados dejaron la base en el norte del país, pero no se van a ir por ahora.'],
  ['pt', 'Os soldados deixaram a base no norte do país, mas não vão sair da região por agora.'],
  ['de', 'Die letzten Soldaten haben das Lager in Gao am Montag verlassen und werden nicht wieder kommen.'],
  ['it', 'Gli ultimi soldati hanno lasciato la base di Gao, ma non è il solo caso nella regione.'],
  ['ar', 'غادر آخر الجنود الفرنسيين معسكر Gao يوم الاثنين'],
  ['ru', 'Последние французские солдаты покинули лагерь в Гао'],
  ['zh', '最后一批法国士兵周一离开了加奥的营地'],
  ['ja', '最後のフランス兵は月曜日にガオの基地を去りました'],
  ['en', ''],
  ['en', '12 345 ...'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('only the beginning is looked at', () => {
  expect(languageOf(`${'le la les des et '.repeat(2000)}${'the of and to in '.repeat(100_000)}`)).toBe('fr');
});
