// Everything that can be found, and by which words.

import type { Collected } from '../bindings/Collected';
import type { Consent } from '../bindings/Consent';
import type { Filed } from '../bindings/Filed';
import type { Kind } from '../bindings/Kind';
import type { Offer } from '../bindings/Offer';
import type { Policy } from '../bindings/Policy';
import type { Recipient } from '../bindings/Recipient';
import type { Words } from '../bindings/Words';
import { desk } from '../desk.svelte';
import { to, type Page } from '../route.svelte';
import { both, clause, find, say, t } from '../words';
import type { Findable } from './index';

/** What is found, in the order in which groups stand that match as well. */
export const GROUPS = [
  'action',
  'page',
  'request',
  'provider',
  'letter',
  'consent',
  'kind',
  'information',
  'recipient',
] as const;
export type Group = (typeof GROUPS)[number];

/** Where each action leads. */
const ACTIONS: Record<string, string> = {
  write: to('write'),
  compare: to('compare'),
  'back-up': to('settings', 'backup'),
  restore: to('settings', 'restore'),
  recovery: to('settings', 'recovery'),
  mine: to('settings', 'mine'),
  people: to('settings', 'people'),
  look: to('settings', 'look'),
  verify: to('history'),
};
const PAGES: Page[] = ['overview', 'information', 'consents', 'write', 'requests', 'history', 'settings'];

/** A thing as plainly as it can be kept: what it is, and of which policy. */
export type Thing =
  | { group: 'action'; is: string }
  | { group: 'page'; is: Page }
  | { group: 'request'; is: Filed }
  | { group: 'kind'; is: Kind }
  | { group: 'provider'; policy: Policy }
  | { group: 'letter'; policy: Policy; is: Offer }
  | { group: 'consent'; policy: Policy; is: Consent }
  | { group: 'information'; policy: Policy; is: Collected }
  | { group: 'recipient'; policy: Policy; is: Recipient };

/** Where it is. */
export function hrefOf(it: Thing): string {
  switch (it.group) {
    case 'action':
      return ACTIONS[it.is] ?? to('overview');
    case 'page':
      return to(it.is);
    case 'request':
      return to('requests', it.is.id);
    case 'kind':
      return to('information', undefined, undefined, { kind: it.is.id });
    case 'provider':
      return to('provider', it.policy.id);
    case 'letter':
      return to('write', it.policy.id, it.is.id);
    case 'consent':
      return to('consents', it.policy.id, it.is.id);
    case 'information':
      return to('provider', it.policy.id, `collected-${it.is.id}`);
    case 'recipient':
      return to('provider', it.policy.id, 'recipients');
  }
}

/** What it is called. */
export function nameOf(it: Thing): string {
  switch (it.group) {
    case 'action':
      return t(`action-${it.is}`);
    case 'page':
      return t(`page-${it.is}`);
    case 'request':
      return say(it.is.named);
    case 'provider':
      return say(it.policy.provider);
    case 'letter':
      return t('find-letter', { provider: say(it.policy.provider), right: t(`right-${it.is.right}`) });
    default:
      return say(it.is.name);
  }
}

/** What tells it from others of that name. */
export function whereOf(it: Thing): string {
  switch (it.group) {
    case 'action':
    case 'page':
      return '';
    case 'request':
      return `${desk.providerName(it.is.policy)} · ${t(`request-status-${it.is.status}`)}`;
    case 'kind':
      return say(desk.catalogue?.taxonomy.categories.find((term) => term.id === it.is.category)?.name ?? it.is.name);
    case 'provider':
      return say(it.policy.controller);
    case 'letter':
      return clause(it.is.clause);
    default:
      return `${say(it.policy.provider)} · ${clause(it.is.clause)}`;
  }
}

const field = (text: Words, weight: number) => ({ text, weight });
const same = (text: string, weight: number) => field({ 'zh-CN': text, 'en-US': text }, weight);

/** A right is named by a noun; one says what one wants done. */
function doing(right: string): Findable['fields'] {
  const id = `find-right-${right}`;
  return find(id) ? [field(both(id), 0.95)] : [];
}

/** By what it is found. */
export function findable(it: Thing): Findable {
  const group = GROUPS.indexOf(it.group);
  /** What a policy says of something that has a name. */
  const said = (of: { policy: Policy; is: { name: Words } }, weight: number, ...more: Findable['fields']) => ({
    group,
    weight,
    fields: [field(of.is.name, 1), field(of.policy.provider, 0.8), ...more],
  });
  switch (it.group) {
    case 'action':
      return {
        group,
        weight: 1,
        fields: [field(both(`action-${it.is}`), 1), field(both(`action-${it.is}.also`), 0.9)],
      };
    case 'page':
      return { group, weight: 0.98, fields: [field(both(`page-${it.is}`), 1)] };
    case 'request':
      return {
        group,
        weight: 0.92,
        fields: [
          field(it.is.named, 1),
          field(both(`right-${it.is.right}`), 1),
          field(both(`request-status-${it.is.status}`), 0.9),
          field(desk.policy(it.is.policy)?.provider ?? { 'zh-CN': it.is.policy, 'en-US': it.is.policy }, 0.8),
        ],
      };
    case 'kind':
      return { group, weight: 0.9, fields: [field(it.is.name, 1)] };
    case 'provider':
      return {
        group,
        weight: 0.97,
        fields: [field(it.policy.provider, 1), field(it.policy.controller, 0.8), same(it.policy.id, 0.9)],
      };
    case 'letter':
      return {
        group,
        weight: 0.94,
        fields: [
          field(both(`right-${it.is.right}`), 1),
          ...doing(it.is.right),
          field(it.policy.provider, 0.8),
          field(both('find-letter.also'), 0.8),
          field(it.is.summary, 0.3),
        ],
      };
    case 'consent':
      return said(it, 0.9, field(it.is.about, 0.4));
    case 'information':
      return said(
        it,
        0.85,
        ...it.is.items.map((item) => field({ 'zh-CN': item.term, 'en-US': item.name['en-US'] }, 0.7)),
      );
    case 'recipient':
      return said(it, 0.85, field(it.is.purpose, 0.4));
  }
}

/** What is there anyhow, and the person's own requests. */
export function* ownThings(): Generator<Thing> {
  for (const is of Object.keys(ACTIONS)) yield { group: 'action', is };
  for (const is of PAGES) yield { group: 'page', is };
  for (const is of desk.view?.requests ?? []) yield { group: 'request', is };
}

/** What a policy says. */
export function* thingsOf(policy: Policy): Generator<Thing> {
  yield { group: 'provider', policy };
  for (const is of policy.rights) yield { group: 'letter', policy, is };
  for (const is of policy.consents) yield { group: 'consent', policy, is };
  for (const is of policy.collected) yield { group: 'information', policy, is };
  for (const is of policy.recipients) yield { group: 'recipient', policy, is };
}

/** The kinds of information of which any policy speaks. */
export function* kindThings(): Generator<Thing> {
  const spoken = new Set(desk.catalogue?.matrix.map((row) => row.kind));
  for (const is of desk.catalogue?.taxonomy.kinds ?? []) if (spoken.has(is.id)) yield { group: 'kind', is };
}
