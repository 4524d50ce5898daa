import { en, type Messages } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';

const TABLES: Record<Language, Messages> = { en, fr };

/** The strings of the interface in a language. */
export function messagesIn(language: Language): Messages {
  return TABLES[language];
}
