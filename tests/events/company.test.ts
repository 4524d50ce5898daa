import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** Whose bases a text puts where, in code order. */
const basesOf = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'bases')
    .map(({ force, placeId }) => `${force} ${placeId}`)
    .sort();

describe('forces told along with each other', () => {
  it.each([
    ['French, German and Italian troops are stationed in Gao.', ['DE Gao', 'FR Gao', 'IT Gao']],
    ['Italy and Germany have smaller contingents in Kidal.', ['DE Kidal', 'IT Kidal']],
    ['The camp is shared by French and Malian troops in Gao.', ['FR Gao', 'ML Gao']],
    ['The Malian army shares the camp in Ménaka with Wagner fighters.', ['ML Ménaka', 'WG Ménaka']],
    ['French forces are based at Gao alongside Malian soldiers.', ['FR Gao', 'ML Gao']],
    ['Besides the French, MINUSMA and the Malian army have camps in Kidal.', ['FR Kidal', 'ML Kidal', 'UN Kidal']],
    ['Kidal is home to Italian, German and French contingents.', ['DE Kidal', 'FR Kidal', 'IT Kidal']],
    ['The city of Kidal is home to French and Chadian army bases.', ['FR Kidal', 'TD Kidal']],
    ['Kidal is home to German peacekeepers and Malian soldiers.', ['ML Kidal', 'UN Kidal']],
    ['There are French soldiers and UN peacekeepers in Gao.', ['FR Gao', 'UN Gao']],
    [
      'MINUSMA, Barkhane and the Malian army all keep a presence in Tessalit.',
      ['FR Tessalit', 'ML Tessalit', 'UN Tessalit'],
    ],
    ['French soldiers and UN peacekeepers are both based in Gao.', ['FR Gao', 'UN Gao']],
    ['The Malian army is stationed in Gao, as well as German peacekeepers.', ['ML Gao', 'UN Gao']],
    [
      'The French are in Gao. The regional mission, MINUSMA, runs its headquarters out of Kidal.',
      ['FR Gao', 'UN Kidal'],
    ],
    [
      'The French are based in Gao, while the mission, MINUSMA, runs its headquarters out of Kidal with an outpost in Tessalit.',
      ['FR Gao', 'UN Kidal', 'UN Tessalit'],
    ],
  ])('gives each its own base: %s', (text, bases) => {
    expect(basesOf(text, 'en')).toEqual(bases);
  });

  it.each([
    ["À Ménaka, la France, l'armée malienne et la Minusma cohabitent.", ['FR Ménaka', 'ML Ménaka', 'UN Ménaka']],
    [
      "Ménaka abrite des bases de l'armée malienne, de Barkhane et de la Minusma.",
      ['FR Ménaka', 'ML Ménaka', 'UN Ménaka'],
    ],
    ["Les Français partagent un camp à Gao avec l'armée malienne.", ['FR Gao', 'ML Gao']],
    ['Des forces françaises, allemandes et américaines sont stationnées à Gao.', ['DE Gao', 'FR Gao', 'US Gao']],
    ["Outre la Minusma, l'armée malienne est présente à Gao.", ['ML Gao', 'UN Gao']],
    ['À Gao, Barkhane côtoie les Allemands de la Minusma.', ['DE Gao', 'FR Gao']],
    ["L'armée malienne et la Minusma ont chacune un camp à Kidal.", ['ML Kidal', 'UN Kidal']],
    ["Barkhane est présente à Gao, de même que l'armée malienne.", ['FR Gao', 'ML Gao']],
    ['On trouve à Gao des soldats français et des casques bleus.', ['FR Gao', 'UN Gao']],
    ["À côté des Français, la Minusma dispose d'un camp à Gao.", ['FR Gao', 'UN Gao']],
  ])('in French: %s', (text, bases) => {
    expect(basesOf(text, 'fr')).toEqual(bases);
  });

  it('takes a name between commas for that of the force before it', () => {
    expect(basesOf('While the bilateral mission, Barkhane, runs a camp in Gao, the town is calm.', 'en')).toHaveLength(
      1,
    );
  });

  it('leaves the contingents of a mission to it where they work', () => {
    expect(basesOf('Takuba operates in Gao with the Estonians and the Swedes.', 'en')).toEqual(['TK Gao']);
  });

  it('keeps a clause without a verb to its own force and town', () => {
    expect(basesOf('French soldiers have a camp in Gao and the Germans in Kidal.', 'en')).not.toContain('DE Gao');
  });
});
