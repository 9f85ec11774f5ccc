// Allowing and not allowing: what is recorded follows from what was given before.

import type { Action } from './bindings/Action';
import type { Consent } from './bindings/Consent';
import type { Decision } from './bindings/Decision';
import type { Policy } from './bindings/Policy';
import type { Subject } from './bindings/Subject';
import type { Drawing } from './parts/Icon.svelte';
import { desk } from './desk.svelte';
import { decision } from './tally';
import { say, t } from './words';

/** The drawing that stands for a subject. */
export const DRAWING: Record<Subject, Drawing> = {
  marketing: 'marketing',
  profiling: 'profiling',
  cookies: 'cookies',
  optional: 'optional',
  verification: 'verification',
  sharing: 'sharing',
};

/** Whether the person had agreed to this provider's policy before; undefined until they have said so. */
export const agreed = (policy: Policy): boolean | undefined => desk.view?.settings.agreed[policy.id];

/** What “don't allow” records: a withdrawal of what was given before, else a refusal. */
export function against(policy: Policy, consent: Consent): Decision {
  const now = decision(policy.id, consent.id);
  if (now === 'refused' || now === 'withdrawn') return now;
  if (now === 'given') return 'withdrawn';
  return consent.group === 'decide-now' && agreed(policy) ? 'withdrawn' : 'refused';
}

/** Whether it must be asked first if the policy had been agreed to. */
export function unsure(policy: Policy, consents: Consent[], allow: boolean): boolean {
  if (allow || agreed(policy) !== undefined) return false;
  return consents.some((it) => it.group === 'decide-now' && decision(policy.id, it.id) === 'undecided');
}

/** A decision in words; what must be asked first is, undecided, to be asked. */
export function wording(consent: Consent, decision: Decision): string {
  if (consent.group === 'ask-first') return t(decision === 'undecided' ? 'ask-me' : `answer-${decision}`);
  return t(`decision-${decision}`);
}

/** Records the answer for each, as one thing that can be taken back; null takes an answer away. */
export async function answer(policy: Policy, consents: Consent[], allow: boolean | null): Promise<boolean> {
  const changes = consents.flatMap((consent) => {
    const before = decision(policy.id, consent.id);
    const after: Decision = allow === null ? 'undecided' : allow ? 'given' : against(policy, consent);
    return before === null || before === after ? [] : [{ consent, before, after }];
  });
  const [first] = changes;
  if (!first) return true;
  const decide = (consent: Consent, to: Decision): Action => ({
    action: 'decide',
    policy: policy.id,
    consent: consent.id,
    decision: to,
  });
  const text =
    changes.length === 1
      ? t('recorded', { consent: say(first.consent.name), decision: wording(first.consent, first.after) })
      : t('recorded-several', { count: changes.length });
  // The latest decision is taken back with its date; several are decided back.
  const undo: Action[] =
    changes.length === 1
      ? [{ action: 'undo', policy: policy.id }]
      : changes.map(({ consent, before }) => decide(consent, before)).reverse();
  return desk.actAll(
    changes.map(({ consent, after }) => decide(consent, after)),
    { text, undo },
  );
}
