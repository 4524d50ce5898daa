/**
 * French "de" with a name: "de Gao", "d’Anéfis" before a vowel sound. A y or ou before a vowel is none ("de Yaoundé",
 * "de Ouagadougou"), nor is an h; an article in the name is drawn together with "de" ("du Caire", "des Cayes").
 */
export function de(name: string): string {
  const article = /^(Les?) (?=\p{Lu})/u.exec(name);
  if (article) return `${article[1] === 'Le' ? 'du' : 'des'} ${name.slice(article[0].length)}`;
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const vowel = /^[aeiouœæ]/.test(plain) && !/^ou[aeio]/.test(plain);
  return vowel || /^y[^aeiou]/.test(plain) ? `d’${name}` : `de ${name}`;
}
