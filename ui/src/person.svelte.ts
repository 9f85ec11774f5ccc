// Who writes, for as long as the window is open; people who are kept are in the view.

import type { Capacity } from './bindings/Capacity';
import type { ChildAge } from './bindings/ChildAge';
import type { CapacityKind } from './bindings/CapacityKind';
import type { LetterLanguage } from './bindings/LetterLanguage';
import type { PersonView } from './bindings/PersonView';
import { desk } from './desk.svelte';

export const person = $state({
  /** The person kept here that the letter is made for; empty for nobody in particular. */
  id: '',
  name: '',
  account: '',
  contact: '',
  /** The language that was chosen for letters; empty for the one that suits reader and writer. */
  letterLanguage: '' as LetterLanguage | '',
  /** The capacity that was chosen; a letter that only another can write takes that one. */
  kind: 'person' as CapacityKind,
  child: '',
  deceased: '',
  principal: '',
  company: '',
  post: '',
  relation: '',
  age: '' as ChildAge | '',
  agreed: false,
  died: '',
  interest: '',
  proof: '',
});

const CAPACITIES = {
  myself: 'person',
  child: 'guardian',
  deceased: 'close-relative',
  company: 'company',
  principal: 'agent',
} as const;

/** What a letter says of the capacity in which the person writes. */
export function capacity(kind: CapacityKind): Capacity {
  const { child, deceased, principal, company, post, relation, age, agreed, died, interest, proof } = person;
  switch (kind) {
    case 'person':
      return { kind };
    case 'guardian':
      return { kind, child, relation, age: age || 'unsaid', proof };
    case 'close-relative':
      return { kind, deceased, relation, agreed, died: died || null, interest, proof };
    case 'agent':
      return { kind, principal, proof };
    case 'company':
      return { kind, company, post, proof };
  }
}

/** Takes the capacity of an earlier letter. */
export function take(capacity: Capacity): void {
  const { kind, ...fields } = capacity;
  person.kind = kind;
  for (const [field, value] of Object.entries(fields) as [keyof typeof person, string | null][])
    Object.assign(person, { [field]: value ?? '' });
}

/** What was typed of the account, and of the contact registered with it, by policy: neither is ever another's. */
const typed: Record<string, { account: string; contact: string }> = {};
let at = '';

/** The letter is to another provider: what one provider knows the person by goes into no letter to another. */
export function turnTo(policy: string): void {
  if (at === policy) return;
  if (at) typed[at] = { account: person.account, contact: person.contact };
  at = policy;
  const kept = desk.view?.people.find((it) => it.id === person.id);
  person.account = typed[policy]?.account || (kept?.accounts[policy] ?? '');
  person.contact = typed[policy]?.contact || (kept?.contact ?? '');
}

/** Fills in what is kept of someone: for another, oneself stays the one who writes. */
export function fill(someone: PersonView | undefined, policy: string): void {
  person.id = someone?.id ?? '';
  if (!someone) return;
  const me = desk.view?.people.find((it) => it.kinship === 'myself');
  person.kind = CAPACITIES[someone.kinship];
  person.account = someone.accounts[policy] ?? '';
  person.contact = someone.contact || me?.contact || '';
  if (someone.kinship === 'myself') person.name = someone.name;
  else {
    person.name = me?.name ?? person.name;
    const field = { child: 'child', deceased: 'deceased', company: 'company', principal: 'principal' } as const;
    person[field[someone.kinship]] = someone.name;
  }
}
