import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/places/gazetteer.ts';
import { findMentions } from '../../src/places/mentions.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { SMALL } from './gazetteer-fixture.ts';

const read = (text: string, language = 'en') => findMentions(text, splitSentences(text), SMALL, { language });
const phrases = (text: string, language = 'en') => read(text, language).map(({ phrase }) => phrase);
const placed = (text: string, language = 'en') =>
  read(text, language).map(({ phrase, placeId }) => `${phrase} = ${placeId}`);

describe('finds', () => {
  test.each([
    ['towns and countries', 'The convoy left Gao for Niamey, across the border of Niger.', ['Gao', 'Niamey', 'Niger']],
    ['lists', 'They hold Kidal, Timbuktu and Gao.', ['Kidal', 'Timbuktu', 'Gao']],
    ['possessives', "Mali's army is in Ménaka.", ['Mali', 'Ménaka']],
    ['names without their accents', 'A patrol reached Menaka.', ['Menaka']],
    [
      'abbreviations with their stop',
      'She was born in Dallas, Tex., and lives in the U.S. now.',
      ['Dallas', 'Tex.', 'U.S.'],
    ],
    ['postal codes after a town', 'He wrote from Dallas, TX.', ['Dallas', 'TX']],
    ['initials after a comma', 'He spoke in Washington, D.C., on Monday.', ['Washington, D.C.']],
    ['datelines', 'BAMAKO (Reuters) - Soldiers left the camp.', ['BAMAKO']],
    ['counties with their word', 'The Guernsey County sheriff asked for help.', ['Guernsey County']],
    [
      'hyphenated and plain spellings alike',
      'From Port au Prince to Port-au-Prince.',
      ['Port au Prince', 'Port-au-Prince'],
    ],
    ['typographic apostrophes', 'A summit in N’Djamena ended.', ['N’Djamena']],
    ['names in brackets', 'The base (Tessit) was handed over in Mali.', ['Tessit', 'Mali']],
    ['Saint and St. alike', 'A flight to St. Louis, Missouri.', ['St. Louis', 'Missouri']],
    ['villages of the supplement', 'Troops pulled out of Gossi and Tessit in Mali.', ['Gossi', 'Tessit', 'Mali']],
    ['long names one letter off', 'A convoy arrived in Ouagadogou in Burkina Faso.', ['Ouagadogou', 'Burkina Faso']],
    ['lakes told by a word before', 'They swam in Lake Guernsey, Wyoming.', ['Lake Guernsey', 'Wyoming']],
    [
      'towns that open a sentence after a given name',
      'They came in June. Kidal waited. So did Noel. Gao did too.',
      ['Kidal', 'Gao'],
    ],
    [
      'towns after a month',
      'They left Gao in May and, in June, Kidal; in August Ménaka fell.',
      ['Gao', 'Kidal', 'Ménaka'],
    ],
    [
      'towns before how many, not people before their age',
      'They had troops in Kidal, 1,100 of them recruits. A guard from Gao, 42, saw them.',
      ['Kidal'],
    ],
    ['parks with their word', 'A post on the edge of Pendjari Park was hit.', ['Pendjari Park']],
    ['no channels', 'A journalist of France 24 was in Mali. In France 24 died.', ['Mali', 'France']],
    ['regions of the world', 'Groups across the Sahel and West Africa.', ['Sahel', 'West Africa']],
  ])('%s', (_, text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  test.each([
    ['elided articles', "Un convoi parti d'Agadez a gagné l'Adrar des Ifoghas.", ['Agadez', 'Adrar des Ifoghas']],
    [
      'towns that a force or its people are of',
      'Le retrait de la force Barkhane de Gao, puis des Français de Kidal.',
      ['Gao', 'Kidal'],
    ],
    ['towns called like other words that soldiers are of', 'Les Togolais de Kent embarquent à Gao.', ['Kent', 'Gao']],
    [
      'regions called after a bearing, in a country of the report',
      "Il est dans la région de l'Est, au Cameroun, ou dans la province du Lac, au Tchad.",
      ["région de l'Est", 'Cameroun', 'province du Lac', 'Tchad'],
    ],
    ['towns after a shortened word', 'La PfOD de Gao et la BOA de Kidal ferment.', ['Gao', 'Kidal']],
    ['exonyms', 'De Londres à Alger, en passant par Tombouctou.', ['Londres', 'Alger', 'Tombouctou']],
    [
      'names that end small',
      "L'Arabie saoudite et la Guinée équatoriale en Afrique subsaharienne.",
      ['Arabie saoudite', 'Guinée équatoriale', 'Afrique subsaharienne'],
    ],
    [
      'words that open a sentence',
      'Au Mali, elle avance. Après Kidal, elle ira à Gao. Restait Tessit. Moussa Gossi attend.',
      ['Mali', 'Kidal', 'Gao', 'Tessit'],
    ],
    ['waters that start small', 'Des pêcheurs du lac Tchad au Niger.', ['lac Tchad', 'Niger']],
    [
      'Côte d’Ivoire in any apostrophe',
      "La Côte d'Ivoire a payé. Du Mali à la Côte d’Ivoire, puis en Côte d'Ivoire.",
      ["Côte d'Ivoire", 'Mali', 'Côte d’Ivoire', "Côte d'Ivoire"],
    ],
  ])('in French: %s', (_, text, expected) => {
    expect(phrases(text, 'fr')).toEqual(expected);
  });
});

describe('leaves out', () => {
  test.each([
    ['persons named like a month', 'He knew June Kidal, who spoke.'],
    ['persons with a given name', 'Andrew Jackson spoke; later Jackson left.'],
    ['persons with a title', 'Gen. Houston gave the order.'],
    ['persons with an initial', 'Maria D. Kent won the prize.'],
    ['streets', 'The shop is on Paris Street.'],
    ['demonyms', 'Malian and French soldiers met Chadians.'],
    ['common words', 'Reading is fun. The Mission was long.'],
    ['small letters', 'the mission of the reading group'],
    ['one of a kind of aircraft', 'It was flown by a Gazelle and one Gazelle of the escort.'],
    ['short capitals that are words', 'It was for us, not for US$ 5.'],
  ])('%s', (_, text) => {
    const found = phrases(text);
    expect(found.filter((phrase) => phrase !== 'US')).toEqual([]);
  });

  test.each([
    ['an aircraft with its article', "Un hélicoptère Gazelle s'est posé ; une Gazelle a suivi."],
    ['a region called after a bearing of which country nothing tells', 'Il vit dans la région du Nord.'],
    ['a word of kind with a capital', 'Il se trouve en Région frontalière.'],
  ])('in French: %s', (_, text) => {
    expect(phrases(text, 'fr')).toEqual([]);
  });

  test('French teams named after a town', () => {
    expect(phrases('Il signe avec les Mavericks de Dallas.', 'fr')).toEqual([]);
  });
});

describe('places', () => {
  test.each([
    [
      'a town by the state after it',
      'A fire broke out in Paris, Texas, last night.',
      ['Paris = gn:9', 'Texas = US.TX'],
    ],
    ['the well-known one by itself', 'A fire broke out in Paris last night.', ['Paris = gn:8']],
    ['a town by the country after it', 'He flew from Tripoli, Lebanon.', ['Tripoli = gn:15', 'Lebanon = LB']],
    [
      'a town by the report’s other places',
      'From Beirut the road runs to Tripoli. Lebanon closed it.',
      ['Beirut = gn:16', 'Tripoli = gn:15', 'Lebanon = LB'],
    ],
    [
      'a state by its towns',
      'Police in Atlanta said the law covers all of Georgia. Athens, Georgia, agreed.',
      ['Atlanta = gn:18', 'Georgia = US.GA', 'Athens = gn:19', 'Georgia = US.GA'],
    ],
    ['a country by its capital', 'In Tbilisi the government of Georgia met.', ['Tbilisi = gn:21', 'Georgia = GE']],
    [
      'a town by what is told to contain it',
      'Benghazi is in Libya. It is far from Tripoli, a port in northern Lebanon.',
      ['Benghazi = gn:17', 'Libya = LY', 'Tripoli = gn:15', 'Lebanon = LB'],
    ],
    [
      'a village that is no other word, in the country of the report',
      'Gunmen left Zemio on Monday, the army of the Central African Republic said.',
      ['Zemio = cf-zemio', 'Central African Republic = CF'],
    ],
    [
      'a town of a list that also is the region of the one before',
      'They left Gossi, Timbuktu and Kidal.',
      ['Gossi = ml-gossi', 'Timbuktu = gn:4', 'Kidal = gn:3'],
    ],
    [
      'a state in a row of towns with their states',
      'They left Paris, Texas and London, Ontario.',
      ['Paris = gn:9', 'Texas = US.TX', 'London = gn:12', 'Ontario = CA.08'],
    ],
    [
      'regions by one word for all of a list',
      'Fighters hold large parts of the regions of Ménaka and Gao, near Burkina Faso.',
      ['Ménaka = ML.12070577', 'Gao = ML.09', 'Burkina Faso = BF'],
    ],
    ['a region by its word', 'Clashes in the Kidal region of Mali.', ['Kidal = ML.10', 'Mali = ML']],
    [
      'the seat that its region is called after, among places of a neighbour',
      'The trucks for Mali crossed Burkina Faso. In Burkina Faso crowds met them in Ouagadougou and Bourzanga. They go on to Gao.',
      ['Mali = ML', 'Burkina Faso = BF', 'Burkina Faso = BF', 'Ouagadougou = gn:39', 'Bourzanga = gn:50', 'Gao = gn:1'],
    ],
    [
      'a town of a list, though the one before lies in its region',
      'They left the camps of Essouk, Kidal, Timbuktu and Gossi in Mali.',
      ['Essouk = ml-essouk', 'Kidal = gn:3', 'Timbuktu = gn:4', 'Gossi = ml-gossi', 'Mali = ML'],
    ],
    ['a river by its word', 'Boats on the Niger River near Gao.', ['Niger River = niger-river', 'Gao = gn:1']],
    [
      'every sighting of a name alike',
      'London, Ontario, voted. Toronto did too. London counts today.',
      ['London = gn:12', 'Ontario = CA.08', 'Toronto = gn:13', 'London = gn:12'],
    ],
  ])('%s', (_, text, expected) => {
    expect(placed(text)).toEqual(expected);
  });

  test('a word one letter off a name only where the report speaks of its country', () => {
    expect(placed('They met in Ouagadogou, in Burkina Faso.')).toEqual(['Ouagadogou = gn:39', 'Burkina Faso = BF']);
    expect(placed('They met in Ouagadogou, in Greece.')).toEqual(['Greece = GR']);
  });

  test('keeps the other meanings, less likely ones later', () => {
    const [paris] = read('Paris is far.');
    const scores = [paris!.score, ...paris!.alternatives!.map(({ score }) => score)];
    expect(paris!.alternatives!.map(({ placeId }) => placeId)).toContain('gn:9');
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
    expect(paris!.score).toBeLessThanOrEqual(1);
  });

  test('a name by the country of its outlet', () => {
    const text = 'London has a new mayor.';
    const at = (outlet?: string) =>
      findMentions(text, splitSentences(text), SMALL, { language: 'en', ...(outlet ? { outlet } : {}) })[0]!.placeId;
    expect(at()).toBe('gn:11');
    expect(at('www.lfpress.ca')).toBe('gn:12');
    expect(at('https://lfpress.co.uk/news')).toBe('gn:11');
    expect(at('The Free Press')).toBe('gn:11');
  });

  test('prefers the town where a government sits', () => {
    expect(placed('A bomb went off near the embassy in La Paz.')).toEqual(['La Paz = gn:41']);
  });

  test('stands a namesake in for a river that the gazetteer lacks', () => {
    const [river] = read('They swam in the Houston River on Sunday.');
    expect(river).toMatchObject({ phrase: 'Houston River', placeId: 'near:gn:40:0:-' });
    expect(placeOf(SMALL, river!.placeId)?.name).toBe('near Houston');
  });
});

describe('usage', () => {
  test.each([
    ['Soldiers arrived in Mali.', 'literal'],
    ['France said it would leave.', 'associative'],
    ['FRANÇOIS DELATTRE (France) asked for time.', 'associative'],
    ['A drone fell north of Gao.', 'literal'],
    ['The camp (Gao) was quiet.', 'literal'],
    ['The G5 Sahel force met.', 'associative'],
    ['He met delegations from France.', 'associative'],
    ['The Stabilization Mission in Mali ended.', 'associative'],
  ])('%s', (text, usage) => {
    expect(read(text).map((mention) => mention.usage)).toEqual([usage]);
  });
});

describe('a name that means something else here', () => {
  test.each([
    [
      'a small place of a country that the report does not speak of',
      'Soldiers left Kidal, Timbuktu, Ménaka, Gossi, Tessit and Bamako in Mali. A mine went off at the village of Guernsey.',
      'en',
      ['Kidal', 'Timbuktu', 'Ménaka', 'Gossi', 'Tessit', 'Bamako', 'Mali'],
    ],
    [
      'a village, which no table need have, where a report names some places of another country',
      'Soldiers left Kidal, Timbuktu and Ménaka in Mali. A mine went off at the village of Guernsey.',
      'en',
      ['Kidal', 'Timbuktu', 'Ménaka', 'Mali'],
    ],
    ['whose son somebody is', 'Gossi ag Kidal parle à Gao.', 'fr', ['Gao']],
    ['a boat', 'Gunmen attacked the ferry Timbuktu in Gao.', 'en', ['Gao']],
    ['who made a vehicle', 'Des hommes à bord de 25 pick-up Gossi ont attaqué Gao.', 'fr', ['Gao']],
    ['a model of one', 'Men who drove Gossi pickups attacked Gao.', 'en', ['Gao']],
    ['a hotel elsewhere', 'Gunmen attacked the Gossi hotel in Bamako.', 'en', ['Bamako']],
  ])('%s', (_, text, language, expected) => {
    expect(phrases(text, language)).toEqual(expected);
  });

  test('a palace that acts is those who rule from it', () => {
    const usages = (text: string) => read(text, 'fr').map(({ phrase, usage }) => `${phrase} ${usage}`);
    expect(usages("L'Elysée annonce la fin de la mission au Mali.")).toEqual(['Elysée associative', 'Mali literal']);
    expect(read('A drone fell near the Kremlin.')[0]?.usage).toBe('literal');
  });
});

test('a name that "and" joins with a country is one', () => {
  const text = 'Men of Atlanta and Dallas met soldiers from Niger and Georgia.';
  expect(read(text).find(({ phrase }) => phrase === 'Georgia')?.placeId).toBe('GE');
});
