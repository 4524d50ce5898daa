import { expect, test } from 'vitest';
import { read } from './reading.ts';

/** Layer, action, status, place and days of what rules read, on 20 April 2022. */
const told = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language).claims.map(({ layer, action, status, placeId, from, to }) =>
    `${layer} ${action} ${status} ${placeId} ${from === to ? from : `${from ?? ''}..${to}`}`.replace(' reported', ''),
  );

test.each([
  [
    'what a denied verb has been so since did happen',
    "Le poste de Gossi n'est plus gardé depuis le départ des Français en mars.",
    'fr',
    ['withdrawals withdrawal Gossi 2022-03-01..2022-03-31'],
  ],
  [
    'what was planned for a day took place on another',
    'Prévue le 15 mars, la rétrocession du camp de Gossi a finalement eu lieu le 3 avril.',
    'fr',
    ['withdrawals base-handover Gossi 2022-04-03'],
  ],
  [
    'what is demanded has not happened',
    'The junta demanded the departure of the French troops based at Gossi.',
    'en',
    ['withdrawals expulsion-ordered Gossi ..2022-04-20', 'bases presence Gossi ..2022-04-20'],
  ],
  [
    'the day of what came then is not that of what came before',
    'The mission closed its base in Gossi, then left Gao on 3 April.',
    'en',
    ['withdrawals base-closed Gossi ..2022-04-20'],
  ],
  [
    'what was done to one place is of one day',
    'Gunmen attacked the camp in Gossi and then burnt it on 3 April.',
    'en',
    ['attacks arson Gossi 2022-04-03'],
  ],
  [
    'what people wanted to do after an attack does not make it one to come',
    'Le Mali les avait appelés après l’assaut du 3 avril contre la garnison de Gossi.',
    'fr',
    ['attacks attack Gossi 2022-04-03'],
  ],
  [
    'nor does it in English',
    'The president wanted the soldiers to go home after the attack on Gossi on 3 April.',
    'en',
    ['attacks attack Gossi 2022-04-03'],
  ],
  [
    'a departure that is only talked about is not to come',
    'Les Français ont quitté Gossi le 3 avril. Ce n’est pas le départ de Gossi qui va changer la donne.',
    'fr',
    ['withdrawals withdrawal Gossi 2022-04-03'],
  ],
  [
    'nor is it in English',
    'The French left Gossi on 3 April. It is not the departure from Gossi that will change things.',
    'en',
    ['withdrawals withdrawal Gossi 2022-04-03'],
  ],
  [
    'a town that was reached after what happened on the way',
    'The convoy arrived in Gao after striking two mines.',
    'en',
    [],
  ],
  [
    'une ville que l’on atteint après une attaque',
    'Le convoi est arrivé à Gao après avoir sauté sur deux mines.',
    'fr',
    [],
  ],
  [
    'a town that was reached before what happened in it',
    'Gunmen arrived in Gao and opened fire.',
    'en',
    ['attacks gun-attack Gao ..2022-04-20'],
  ],
])('%s', (_, text, language, expected) => {
  expect(told(text, language)).toEqual(expected);
});
