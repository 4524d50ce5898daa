import { seeded } from './random.ts';

/** A made-up report: `lang` is the language its sentences are in. */
export interface MadeUpReport {
  id: string;
  lang: 'en' | 'fr';
  text: string;
}

/** Sentences with gaps: {P} a place, {N} a person, {O} a body, {D} a day, {K} a number. */
const SENTENCES = {
  en: [
    'Gunmen on motorcycles attacked an army post near {P} on {D}, killing at least {K} soldiers, two security sources said.',
    'The governor, {N}, told reporters in {P} that reinforcements had left {P} and were expected before nightfall.',
    'A spokesman for the {O} said the convoy had been travelling from {P} to {P} when it struck an explosive device.',
    'Residents reached by telephone described several hours of shooting and said that shops in the market had been burned.',
    'It was the third such incident in {P} since {D}, according to a tally kept by the {O}.',
    'Aid groups say about {K} families have fled towards {P}, {P} and {P} since the start of the rainy season.',
    '“We have asked for more patrols on the road,” said {N}, who runs a clinic some {K} km north of {P}.',
    'The {O} announced in {D} that its troops would withdraw from the base in {P} by the end of the year.',
    'No group has claimed responsibility, but fighters linked to an armed movement are active in the {P} region.',
    'Talks between the two governments resumed in {P} last week after a break of {K} months.',
    'Prices of millet and rice have risen by {K} per cent, and the river crossing at {P} has been closed.',
    'In a statement, the ministry offered condolences to the families and said that an inquiry had been opened.',
  ],
  fr: [
    'Des hommes armés ont attaqué un poste militaire près de {P} le {D}, faisant au moins {K} morts, selon deux sources de sécurité.',
    'Le gouverneur, {N}, a déclaré à {P} que des renforts avaient quitté {P} et devaient arriver avant la nuit.',
    'Un porte-parole de la {O} a indiqué que le convoi se rendait de {P} à {P} lorsqu’il a sauté sur une mine.',
    'Des habitants joints par téléphone ont décrit plusieurs heures de tirs et des boutiques incendiées au marché.',
    'C’est le troisième incident de ce type à {P} depuis le {D}, d’après un décompte de la {O}.',
    'Environ {K} familles ont fui vers {P}, {P} et {P} depuis le début de la saison des pluies, disent les humanitaires.',
    '« Nous avons demandé davantage de patrouilles », dit {N}, qui dirige un dispensaire à {K} km au nord de {P}.',
    'La {O} a annoncé le {D} que ses troupes quitteraient la base de {P} avant la fin de l’année.',
    'Les pourparlers entre les deux gouvernements ont repris à {P} la semaine dernière après {K} mois d’interruption.',
    'Le ministère a présenté ses condoléances aux familles et annoncé l’ouverture d’une enquête.',
  ],
} as const;

const GIVEN = ['Amadou', 'Mariam', 'Oumar', 'Fatima', 'John', 'Claire', 'Ibrahim', 'Anna', 'Moussa', 'Peter'];
const FAMILY = ['Traore', 'Keita', 'Diallo', 'Smith', 'Lefebvre', 'Maiga', 'Okafor', 'Novak', 'Haidara', 'Brown'];
const BODIES = ['United Nations mission', 'Red Cross', 'African Union', 'Bank of Commerce', 'Police Federation'];
const CORPS = ['mission des Nations unies', 'Croix-Rouge', 'Fédération nationale', 'Banque de commerce'];
const MONTHS = ['3 May 2019', '14 June', 'Monday', '21 November 2021', 'March 2020'];
const MOIS = ['3 mai 2019', '14 juin', '21 novembre 2021', '2 mars 2020'];

/**
 * Made-up reports of about `length` UTF-16 units, two thirds in English, one third in French, the same for the same
 * seed. `names` are the places they name; a report keeps to a few of them, as reports do.
 */
export function* madeUpReports(
  count: number,
  { names, length = 5000, seed = 1 }: { names: readonly string[]; length?: number; seed?: number },
): Generator<MadeUpReport> {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  for (let i = 0; i < count; i++) {
    const lang = i % 3 === 2 ? 'fr' : 'en';
    const here = Array.from({ length: 12 }, () => pick(names));
    const fill: Readonly<Record<string, () => string>> = {
      P: () => pick(here),
      N: () => `${pick(GIVEN)} ${pick(FAMILY)}`,
      O: () => pick(lang === 'en' ? BODIES : CORPS),
      D: () => pick(lang === 'en' ? MONTHS : MOIS),
      K: () => String(2 + Math.floor(random() * 90)),
    };
    let text = `${pick(here).toUpperCase()} (Reuters) - `;
    for (let s = 1; text.length < length; s++) {
      text += pick(SENTENCES[lang]).replace(/\{([PNODK])\}/g, (_, gap: string) => fill[gap]!());
      text += s % 3 === 0 ? '\n\n' : ' ';
    }
    yield { id: `r${i}`, lang, text };
  }
}
