// Problems in words.

import type { Problem } from './bindings/Problem';
import { desk } from './desk.svelte';
import { find, list, t } from './words';

/** What went wrong, and what to do about it. */
export function problemText(problem: Problem): { sentence: string; hint: string | undefined; causes: string[] } {
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(problem)) {
    if (key === 'cause') continue;
    if (key === 'policy') values[key] = desk.providerName(String(value));
    else values[key] = Array.isArray(value) ? list(value) : (value as string | number);
  }
  return {
    sentence: t(`problem-${problem.code}`, values),
    hint: find(`problem-${problem.code}.hint`, values),
    causes: ('cause' in problem && problem.cause) || [],
  };
}
