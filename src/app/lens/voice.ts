/** Who speaks in a report, and who carries it where that is someone else. */
export interface Voice {
  voice: string;
  carrier: string | null;
}

const VIA = ' via ';

/** Voice of a publisher as reports name it: `AFP via Taipei Times` is AFP's text, carried by the Taipei Times. */
export function voiceOf(publisher: string): Voice {
  const at = publisher.indexOf(VIA);
  const voice = publisher.slice(0, Math.max(0, at)).trim();
  const carrier = publisher.slice(at + VIA.length).trim();
  return at < 0 || voice === '' || carrier === '' ? { voice: publisher, carrier: null } : { voice, carrier };
}
