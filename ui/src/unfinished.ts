// Letters that were begun and are not finished: what they are called and where they are gone on with.

import type { Kept } from './bindings/Kept';
import { desk } from './desk.svelte';
import { to } from './route.svelte';
import { say, t } from './words';

/** The unfinished letters to providers that are on the desk. */
export const unfinished = (): Kept[] => (desk.view?.unfinished ?? []).filter((it) => desk.policy(it.draft.policy));

/** What a letter is about and whom it goes to. */
export function unfinishedName({ draft }: Kept): string {
  const policy = desk.policy(draft.policy);
  const right = policy?.rights.find((it) => it.id === draft.right)?.right ?? draft.right;
  const { follow_up } = draft;
  return t('unfinished-what', {
    right: follow_up ? t(`follow-${follow_up.kind}`) : t(`right-${right}`),
    provider: policy ? say(policy.provider) : draft.policy,
  });
}

/** Where it is gone on with. */
export const unfinishedAt = ({ draft, request }: Kept): string =>
  to(
    'write',
    draft.policy,
    draft.right,
    draft.follow_up && request ? { request, kind: draft.follow_up.kind } : undefined,
  );
