// What is typed on the page, and the draft that it makes: plain data, so that each can be made from the other.

import type { Answer } from '../../bindings/Answer';
import type { Authority } from '../../bindings/Authority';
import type { Capacity } from '../../bindings/Capacity';
import type { Channel } from '../../bindings/Channel';
import type { Draft } from '../../bindings/Draft';
import type { Field } from '../../bindings/Field';
import type { Filed } from '../../bindings/Filed';
import type { FollowUpKind } from '../../bindings/FollowUpKind';
import type { Form } from '../../bindings/Form';
import type { Happened } from '../../bindings/Happened';
import type { LetterLanguage } from '../../bindings/LetterLanguage';
import type { PeriodOf } from '../../bindings/PeriodOf';
import type { Refusal } from '../../bindings/Refusal';
import type { Regime } from '../../bindings/Regime';
import type { Undone } from '../../bindings/Undone';

/** What was typed for one right of one policy; who writes stands in `person`. An empty text is nothing typed. */
export interface Typed {
  regime: Regime;
  since: string;
  grounds: string[];
  consents: string[];
  effective: string;
  standing: Record<string, Answer | ''>;
  collected: string[];
  conditions: string[];
  asks: string[];
  wrong: string;
  correct: string;
  field: string;
  identifiers: string;
  decision: string;
  recipient_contact: string;
  resident: boolean;
  recipient: string;
  noticed: string;
  details: string;
  no_exception: boolean;
  id_copy: boolean;
  enclosures: string;
  authority: Authority | '';
  authority_contact: boolean;
  history: Happened[];
  sent: string;
  channel: Channel | '';
  reference: string;
  clock: PeriodOf | '';
  from: string;
  until: string;
  extended: string;
  refused: string;
  undone: Undone;
  reasons: Refusal[];
  quote: string;
  answer_by: string;
}

/** The lists of a letter that are ticked. */
export type Lists = 'grounds' | 'consents' | 'collected' | 'conditions' | 'asks';

export const blank = (): Typed => ({
  regime: 'pipl',
  since: '',
  grounds: [],
  consents: [],
  effective: '',
  standing: {},
  collected: [],
  conditions: [],
  asks: [],
  wrong: '',
  correct: '',
  field: '',
  identifiers: '',
  decision: '',
  recipient_contact: '',
  resident: false,
  recipient: '',
  noticed: '',
  details: '',
  no_exception: false,
  id_copy: false,
  enclosures: '',
  authority: '',
  authority_contact: false,
  history: [],
  sent: '',
  channel: '',
  reference: '',
  clock: '',
  from: '',
  until: '',
  extended: '',
  refused: '',
  undone: 'all',
  reasons: [],
  quote: '',
  answer_by: '',
});

/** What the letter is about, and who writes it. */
export interface About {
  policy: string;
  right: string;
  kind: FollowUpKind | null;
  form: Form;
  language: LetterLanguage;
  capacity: Capacity;
  name: string;
  account: string;
  contact: string;
}

/** The draft of a letter; none while a letter that follows does not say when the first one was sent. */
export function toDraft(typed: Typed, about: About): Draft | null {
  const { kind, form, ...who } = about;
  const {
    sent,
    channel,
    reference,
    clock,
    from,
    until,
    extended,
    refused,
    undone,
    reasons,
    quote,
    answer_by,
    ...said
  } = typed;
  if (kind && !sent) return null;
  const has = (field: Field): boolean => form.fields.includes(field);
  const known = [...form.grounds, ...form.statutory].map((it) => it.id);
  return {
    ...who,
    ...said,
    since: said.since || null,
    effective: said.effective || null,
    noticed: said.noticed || null,
    authority: said.authority || null,
    // What a letter that follows repeats of the first one is not asked again.
    grounds: kind ? said.grounds : said.grounds.filter((it) => known.includes(it)),
    consents: kind || has('consents') ? said.consents : [],
    standing: Object.entries(said.standing).flatMap(([consent, answer]) =>
      answer && (kind || (has('standing') && form.consents.includes(consent))) ? [{ consent, answer }] : [],
    ),
    enclosures: said.enclosures
      .split('\n')
      .map((it) => it.trim())
      .filter(Boolean),
    history: has('history') ? said.history.filter((it) => it.on) : [],
    follow_up: kind && {
      kind,
      sent,
      channel: channel || null,
      reference,
      answer_by: answer_by || null,
      lapsed: clock && from && until ? { clock, from, until, extended: extended || null } : null,
      refused: has('refused') && refused ? { on: refused, undone, reasons: [...reasons], quote } : null,
    },
  };
}

/** What was typed to make a draft. */
export function fromDraft(draft: Draft): Typed {
  const { follow_up } = draft;
  const { lapsed, refused } = follow_up ?? {};
  return {
    ...blank(),
    regime: draft.regime,
    since: draft.since ?? '',
    grounds: draft.grounds,
    consents: draft.consents,
    effective: draft.effective ?? '',
    standing: Object.fromEntries(draft.standing.map((it) => [it.consent, it.answer])),
    collected: draft.collected,
    conditions: draft.conditions,
    asks: draft.asks,
    wrong: draft.wrong,
    correct: draft.correct,
    field: draft.field ?? '',
    identifiers: draft.identifiers ?? '',
    decision: draft.decision ?? '',
    recipient_contact: draft.recipient_contact ?? '',
    resident: draft.resident ?? false,
    recipient: draft.recipient,
    noticed: draft.noticed ?? '',
    details: draft.details,
    no_exception: draft.no_exception,
    id_copy: draft.id_copy,
    enclosures: draft.enclosures.join('\n'),
    authority: draft.authority ?? '',
    authority_contact: draft.authority_contact,
    history: draft.history,
    sent: follow_up?.sent ?? '',
    channel: follow_up?.channel ?? '',
    reference: follow_up?.reference ?? '',
    answer_by: follow_up?.answer_by ?? '',
    clock: lapsed?.clock ?? '',
    from: lapsed?.from ?? '',
    until: lapsed?.until ?? '',
    extended: lapsed?.extended ?? '',
    refused: refused?.on ?? '',
    undone: refused?.undone ?? 'all',
    reasons: refused?.reasons ?? [],
    quote: refused?.quote ?? '',
  };
}

/** What a letter that follows takes from the first one and from what happened since. */
export function following(request: Filed, kind: FollowUpKind): Typed {
  const first = request.letters.at(-1)?.draft;
  const repeated = first ? fromDraft(first) : blank();
  const follow_up = request.follow_ups.find((it) => it.kind === kind) ?? null;
  const taken = fromDraft({ ...(first ?? EMPTY), follow_up });
  const { sent, channel, reference, answer_by, clock, from, until, extended, refused, undone, reasons, quote } = taken;
  const { grounds, consents, standing, collected, conditions, asks, wrong, correct, field } = repeated;
  const { recipient, since, effective, noticed } = repeated;
  return {
    ...blank(),
    ...{ grounds, consents, standing, collected, conditions, asks, wrong, correct, field },
    ...{ recipient, since, effective, noticed },
    ...{ sent, channel, reference, answer_by, clock, from, until, extended, refused, undone, reasons, quote },
    regime: request.regime,
    history: request.course,
  };
}

const EMPTY: Draft = {
  policy: '',
  right: '',
  language: 'zh-CN',
  regime: 'pipl',
  capacity: { kind: 'person' },
  name: '',
  account: '',
  contact: '',
  since: null,
  grounds: [],
  consents: [],
  effective: null,
  standing: [],
  collected: [],
  conditions: [],
  asks: [],
  wrong: '',
  correct: '',
  recipient: '',
  noticed: null,
  details: '',
  no_exception: false,
  id_copy: false,
  enclosures: [],
  authority: null,
  authority_contact: false,
  history: [],
  follow_up: null,
};

/** What the letter cannot do without, what makes this right, and the rest, which stands under “More”. */
export function split(form: Form): { needed: Set<Field>; more: Set<Field> } {
  const OWN: readonly Field[] = [
    ...['name', 'account', 'contact', 'grounds', 'consents', 'standing', 'conditions', 'wrong', 'correct'],
    ...['datum', 'recipient', 'noticed', 'facts', 'decision', 'authority', 'sent', 'lapsed', 'refused', 'answer-by'],
  ] as Field[];
  // Correcting makes a right of its own; for a child or a relative it is one thing among others.
  const aside = form.right === 'correction' ? [] : ['datum', 'wrong', 'correct'];
  const own = (it: Field): boolean => form.required.includes(it) || OWN.includes(it);
  const needed = new Set(form.fields.filter((it) => own(it) && !aside.includes(it)));
  return { needed, more: new Set(form.fields.filter((it) => !needed.has(it))) };
}

/** By what an unfinished letter is named: a right of a policy, or what follows in a request. */
export const keyOf = (policy: string, right: string, kind: FollowUpKind | null, request?: string): string =>
  kind ? `${policy}/${right}/${kind}/${request ?? ''}` : `${policy}/${right}`;

/** Whether the same letter can go to several providers: nothing in it is about what one of them did or offers. */
export const shareable = (form: Form): boolean =>
  !(['consents', 'standing', 'conditions', 'facts', 'noticed', 'decision', 'authority', 'sent'] as Field[]).some((it) =>
    form.fields.includes(it),
  );
