// Counts that several pages show. What cannot be read is counted as unknown (null), never as undecided.

import type { Consent } from './bindings/Consent';
import type { Decision } from './bindings/Decision';
import type { Filed } from './bindings/Filed';
import type { Policy } from './bindings/Policy';
import { desk } from './desk.svelte';
import { say } from './words';

/** The decision on a consent; null when it cannot be read. */
export function decision(policy: string, consent: string): Decision | null {
  const held = desk.held(policy);
  return held?.known ? (held.choices[consent]?.decision ?? 'undecided') : null;
}

export const decidable = (policy: Policy): Consent[] =>
  policy.consents.filter((consent) => consent.group === 'decide-now');

/** The consents that can be decided now and are not; null where decisions cannot be read. */
export const undecided = (policy: Policy): Consent[] | null =>
  desk.held(policy.id)?.known
    ? decidable(policy).filter((consent) => decision(policy.id, consent.id) === 'undecided')
    : null;

/** How many they are. */
export const openCount = (policy: Policy): number | null => undecided(policy)?.length ?? null;

/** How many consents of a policy stand at each decision. */
export function decisions(policy: Policy): Record<Decision, number> {
  const count = { given: 0, refused: 0, withdrawn: 0, undecided: 0 };
  for (const consent of decidable(policy)) count[decision(policy.id, consent.id) ?? 'undecided'] += 1;
  return count;
}

/** Whether a consent concerns something that the policy marks, or law or a standard lists, as sensitive. */
export const sensitiveConsent = (consent: Consent): boolean => consent.sensitive || consent.listed.length > 0;

/** Refused or withdrawn, and told to nobody as far as this desk knows; none where what was told cannot be read. */
export function untoldOf(policy: Policy): Consent[] {
  const told = desk.held(policy.id)?.told ?? {};
  if (desk.view?.history.problem) return [];
  return decidable(policy).filter((consent) => {
    const now = decision(policy.id, consent.id);
    return (now === 'withdrawn' || now === 'refused') && !told[consent.id];
  });
}

/** Those of them that were withdrawn: only they need to be told to take effect. */
export const untold = (policy: Policy): Consent[] =>
  untoldOf(policy).filter((consent) => decision(policy.id, consent.id) === 'withdrawn');

/** What the person can do themselves about what they refused: each step once, with the consents that it is of. */
export function ownSteps(policy: Policy): { text: string; of: Consent[] }[] {
  const steps = new Map<string, Consent[]>();
  for (const consent of decidable(policy)) {
    const now = decision(policy.id, consent.id);
    if (!consent.steps || (now !== 'refused' && now !== 'withdrawn')) continue;
    const text = say(consent.steps);
    steps.set(text, [...(steps.get(text) ?? []), consent]);
  }
  return [...steps].map(([text, of]) => ({ text, of }));
}

/** Requests that are not closed, of one policy or of all. */
export function openRequests(policy?: string): Filed[] {
  return (desk.view?.requests ?? []).filter((it) => it.status !== 'closed' && (!policy || it.policy === policy));
}

/** Requests on which the provider is late. */
export const overdueRequests = (): Filed[] => openRequests().filter((it) => it.overdue !== null);
