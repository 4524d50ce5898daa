import { createAnswers } from './answer.ts';
import type { Answer, Exchange, Kind, Question } from './messages.ts';

const answers = createAnswers(async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
});

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  const { id, kind, ask } = data;
  const handle = answers[kind] as (ask: Question['ask']) => Promise<Exchange[Kind]['answer']>;
  const reply: Answer = await handle(ask).then(
    (answer) => ({ id, answer }),
    (error: unknown) => ({ id, failure: error instanceof Error ? error.message : String(error) }),
  );
  self.postMessage(reply);
};
