import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/places/gazetteer.ts';
import { findMentions } from '../../src/places/mentions.ts';
import { soundOf } from '../../src/places/sound.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { SMALL } from './gazetteer-fixture.ts';

const read = (text: string, language = 'en') => findMentions(text, splitSentences(text), SMALL, { language });
const placeNamed = (text: string, phrase: string, language = 'en') => {
  const mention = read(text, language).find((one) => one.phrase === phrase);
  return mention ? placeOf(SMALL, mention.placeId) : null;
};
const phrases = (text: string, language = 'en') => read(text, language).map(({ phrase }) => phrase);

describe('a name that no gazetteer has is a place', () => {
  test('at the distance and bearing that are told', () => {
    const place = placeNamed('Two soldiers died near Kandaworo, some 40 km north of Gao.', 'Kandaworo')!;
    expect(place).toMatchObject({ name: 'Kandaworo', nameFr: 'Kandaworo', kind: 'settlement', radiusKm: 10 });
    expect(place.lat).toBeCloseTo(16.27 + 40 / 111.2, 2);
    expect(place.lon).toBeCloseTo(-0.04, 2);
  });

  test('with an apostrophe in it', () => {
    expect(placeNamed("Two soldiers died near Bi'aro, some 40 km north of Gao.", "Bi'aro")?.name).toBe("Bi'aro");
  });

  test('in French, with the number in words', () => {
    const text = 'Ils ont pris Tibaradène, à vingt-cinq kilomètres au sud de Ménaka.';
    expect(placeNamed(text, 'Tibaradène', 'fr')!.lat).toBeCloseTo(15.92 - 25 / 111.2, 2);
    const rough = 'Un poste a brûlé à Tibaradène, à une trentaine de kilomètres de Ménaka.';
    expect(placeNamed(rough, 'Tibaradène', 'fr')!.radiusKm).toBeGreaterThan(25);
  });

  test('where a sentence after its own tells where "the village" lies', () => {
    const later =
      'Gunmen fired on the base in Kandaworo. The village lies in the centre of the country, 40 km north of Gao.';
    expect(placeNamed(later, 'Kandaworo')!.lat).toBeCloseTo(16.27 + 40 / 111.2, 2);
    const french = 'Six personnes sont mortes à Kandaworo. La localité est située à 40 km au sud de Gao.';
    expect(placeNamed(french, 'Kandaworo', 'fr')!.lat).toBeCloseTo(16.27 - 40 / 111.2, 2);
    const other = 'They fired in Kandaworo. They left for Ménaka. The town lies 300 km from Gao.';
    expect(placeNamed(other, 'Kandaworo')).toBeNull();
  });

  test('after the preposition that opens a sentence', () => {
    expect(placeNamed('In Kandaworo, 40 km north of Gao, two soldiers died.', 'Kandaworo')?.name).toBe('Kandaworo');
  });

  test('unless it is a person of the one town before it', () => {
    expect(phrases('They killed the mayor of the town of Gao, Kandaworo Bessa, on Monday.')).toEqual(['Gao']);
  });

  test('in the region that is told, as wide as that', () => {
    const region = placeOf(SMALL, 'ML.10')!;
    const place = placeNamed('Gunmen burnt the village of Oudarak in the Kidal region.', 'Oudarak')!;
    expect(place).toMatchObject({ kind: 'settlement', radiusKm: region.radiusKm, admin1: region.name });
    expect(place.within).toContain('ML.10');
  });

  test.each(['in Oudarak, a hamlet in', 'near Oudarak in', 'in Oudarak, in'])(
    'in the region of a country: %s',
    (where) => {
      const place = placeNamed(`Gunmen killed four people ${where} Mali's northern Kidal region.`, 'Oudarak')!;
      expect(place).toMatchObject({ name: 'Oudarak', kind: 'settlement' });
      expect(place.within).toContain('ML.10');
    },
  );

  test.each([
    ['after a town and a possessive', "A bomb went off in Tripoli's Bouslimane district.", 'Bouslimane'],
    ['before a town that holds it', 'Nine died in Wardikeh, a suburb of Benghazi.', 'Wardikeh'],
    ['in a list of towns', 'The troops left Gao, Kidal and Feridjane.', 'Feridjane'],
    ['of several words', 'They fled the town of Tin Ouassadek, 30 km from Gao.', 'Tin Ouassadek'],
    ['with an Arabic article', 'Clashes went on in al-Ferdouk, west of Tripoli.', 'al-Ferdouk'],
    ['with two measures', 'Nine died at Wardikeh, 80 kilometers (50 miles) south of Benghazi.', 'Wardikeh'],
    ['told once, said again', 'A post in Oudarak, near Kidal, was hit. The dead of Oudarak were buried.', 'Oudarak'],
    ['said to be a village near a town', 'Gunmen attacked Oudarak, a village near Kidal.', 'Oudarak'],
    ['where the sentence names its region', 'In the Gao region the hamlet of Oudarak burnt down.', 'Oudarak'],
  ])('%s', (_, text, phrase) => {
    expect(placeNamed(text, phrase)?.id).toMatch(/^named:/);
  });

  test('once for each time it is named', () => {
    expect(phrases('A post in Oudarak, near Kidal, was hit. Four men of Oudarak died.')).toEqual([
      'Oudarak',
      'Kidal',
      'Oudarak',
    ]);
  });
});

describe('no place is made of', () => {
  test.each([
    ['persons', 'Colonel Traworé, 40 km from Gao, gave orders.', 'Traworé'],
    ['persons with a given name', 'He met Ibrahim Kaboro near Gao.', 'Ibrahim Kaboro'],
    ['operations', 'A soldier of Operation Tornado in Gao died.', 'Operation Tornado'],
    ['armed groups', 'The men came from Ansar Dine in the Kidal region.', 'Ansar Dine'],
    ['peoples', 'A Touareg leader was shot in the Touareg district of Gao.', 'Touareg'],
    ['bodies', 'A blast shook the Kibaro Hospital in Gao.', 'Kibaro Hospital'],
    ['acronyms', 'He worked for the MNLD in Gao.', 'MNLD'],
    ['what stands in small letters too', 'The stadium in Gao is closed. At Stadium, in Gao, all is quiet.', 'Stadium'],
    ['what ends a list by chance', 'They flew from Kidal to Gao, Wazarok and his men said.', 'Wazarok'],
    ['names that nothing tells the place of', 'Gunmen attacked the village of Oudarak.', 'Oudarak'],
  ])('%s', (_, text, name) => {
    expect(phrases(text)).not.toContain(name);
  });
});

describe('names written another way', () => {
  test('are found near a place that is named beside them', () => {
    expect(placeNamed('The convoy was hit in Tessyt, in the Gao region.', 'Tessyt')?.id).toBe('ml-tessit');
  });

  test.each([
    ['Sheikh Miskeen', 'Shaykh Miskīn'],
    ['Khan Touman', 'Khān Ţūmān'],
    ['Djabaliyah', 'Jabaliya'],
    ['Annefis', 'Anéfis'],
    ['Al-Qoutayfa', 'Kutayfah'],
    ['Tchintabaraden', 'Shintabaraden'],
    ['Guelmim', 'Ghelmim'],
    ['Cadji', 'Kaji'],
  ])('%s sounds like %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });

  test.each([
    ['Gao', 'Gaya'],
    ['Kidal', 'Kindal'],
    ['Mopti', 'Mokti'],
    ['Guado', 'Gado'],
    ['Cerla', 'Kerla'],
  ])('%s does not sound like %s', (a, b) => {
    expect(soundOf(a)).not.toBe(soundOf(b));
  });
});

describe('words after a name that it is told by', () => {
  test.each([
    ['Gunmen killed ten people on Sunday in Bourra and Oudarak, two villages on the outskirts of Benghazi.', 'en'],
    ['Ils ont tué dix civils à Bourra et Oudarak, deux villages des environs de Benghazi.', 'fr'],
  ])('a town far from there is a namesake: %s', (text, language) => {
    const place = placeNamed(text, 'Bourra', language)!;
    expect(place.id).toMatch(/^named:Bourra:/);
    expect(place.country).toBe('LY');
  });

  test('what it is moved to is not near it', () => {
    expect(placeNamed('It moved its seat from Bourra, a village, to Benghazi.', 'Bourra')?.id).toBe('ml-bourra');
  });
});
