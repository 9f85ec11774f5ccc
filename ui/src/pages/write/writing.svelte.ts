// A letter while it is written: what it is about, what is typed, the page as it will be, what is kept of it while it
// is not finished, and what became of it when it was saved.

import { tick, untrack } from 'svelte';
import type { Available } from '../../bindings/Available';
import type { Draft } from '../../bindings/Draft';
import type { Field } from '../../bindings/Field';
import type { FollowUpKind } from '../../bindings/FollowUpKind';
import type { Form } from '../../bindings/Form';
import type { Format } from '../../bindings/Format';
import type { Kept } from '../../bindings/Kept';
import type { LetterLanguage } from '../../bindings/LetterLanguage';
import type { Policy } from '../../bindings/Policy';
import type { Preview } from '../../bindings/Preview';
import type { Problem } from '../../bindings/Problem';
import type { Saved } from '../../bindings/Saved';
import { desk } from '../../desk.svelte';
import { capacity, fill, person, take, turnTo } from '../../person.svelte';
import { route, to } from '../../route.svelte';
import { decision } from '../../tally';
import { language, t } from '../../words';
import { blank, following, fromDraft, keyOf, shareable, split, toDraft, type Lists } from './typed';

const KINDS: readonly string[] = ['reminder', 'rebuttal', 'complaint', 'regulator-complaint', 'claim'];
/** One keystroke's pause: a fast typist sees one page, not ten (milliseconds). */
const PAUSE = 120;
/** A pause in typing after which the letter is kept (milliseconds). */
const KEEP = 600;

/** Another provider that gets the same letter, and by what it knows the person. */
export interface Other {
  policy: string;
  right: string;
  account: string;
  contact: string;
}

/** What became of one letter. */
export interface Outcome {
  policy: string;
  saved: Saved | null;
  problem: Problem | null;
}

export class Writing {
  // What is written about: a right of a policy, or what follows on the letters of a request.
  readonly request = $derived(desk.filed(route().query.get('request') ?? undefined));
  readonly kind = $derived.by((): FollowUpKind | null => {
    const asked = route().query.get('kind');
    return this.request && asked && KINDS.includes(asked) ? (asked as FollowUpKind) : null;
  });
  readonly policy = $derived(
    desk.policy(this.kind ? this.request?.policy : route().policy) ?? desk.mine[0] ?? desk.policies[0],
  );
  /** Providers that can be written to: those of the person, and whichever was asked for. */
  readonly providers = $derived.by((): Policy[] => {
    const { policy } = this;
    return policy && !desk.mine.includes(policy) ? [...desk.mine, policy] : desk.mine;
  });
  /** The rights that letters can be written for, by policy. */
  rights = $state.raw<Record<string, Available[]>>({});
  readonly available = $derived(this.rights[this.policy?.id ?? ''] ?? []);
  readonly chosen = $derived.by(() => {
    const wanted = this.kind ? this.request?.offer : route().detail;
    const { available } = this;
    return (
      available.find((it) => it.id === wanted) ??
      available.find((it) => it.right === wanted) ??
      available.find((it) => it.right === 'access') ??
      available[0]
    );
  });
  readonly offer = $derived(this.policy?.rights.find((it) => it.id === this.chosen?.id));
  readonly key = $derived(keyOf(this.policy?.id ?? '', this.chosen?.id ?? '', this.kind, this.request?.id));

  typed = $state(blank());
  /** The step that is open: whom and what, what is filled in, reading and sending. */
  step = $state<1 | 2 | 3>(1);
  /** The field that is typed in, as the draft names it. */
  field = $state<string | null>(null);
  others = $state<Other[]>([]);
  /** Whose letter is shown, where there are several. */
  shown = $state('');
  outcomes = $state.raw<Outcome[]>([]);
  /** The unfinished letter that was taken up. */
  taken = $state.raw<Kept | null>(null);
  keeping = $state<'no' | 'kept' | 'failed'>('no');
  unkept = $state.raw<Problem | null>(null);

  // The form, once it is there and as long as it is this letter's.
  #drawn = $state.raw<{ key: string; form: Form } | null>(null);
  readonly #formKey = $derived(`${this.policy?.id}/${this.chosen?.id}/${this.typed.regime}/${this.kind}`);
  readonly form = $derived(this.#drawn?.key === this.#formKey ? this.#drawn.form : null);
  readonly parts = $derived(this.form ? split(this.form) : null);
  readonly shareable = $derived(this.form !== null && !this.kind && shareable(this.form));
  readonly writes = $derived(this.form?.capacities.find((it) => it.kind === person.kind) ?? this.form?.capacities[0]);
  readonly writer = $derived(this.writes?.kind ?? 'person');
  /** Whoever reads English and writes to a provider that works in Chinese sends both, unless they say otherwise. */
  readonly language = $derived<LetterLanguage>(person.letterLanguage || (language() === 'zh-CN' ? 'zh-CN' : 'both'));

  readonly draft = $derived.by((): Draft | null => {
    const { policy, chosen, form, kind, language } = this;
    if (!policy || !chosen || !form) return null;
    const { name, account, contact } = person;
    const who = { language, capacity: capacity(this.writer), name, account, contact };
    return toDraft($state.snapshot(this.typed), { policy: policy.id, right: chosen.id, kind, form, ...who });
  });
  /** The letters to the other providers. */
  copies = $state.raw<Draft[]>([]);
  preview = $state.raw<Preview | null>(null);
  problem = $state.raw<Problem | null>(null);
  saving = $state(false);

  /** Consequences that cannot be taken back and are not acknowledged yet: the letter waits for them. */
  readonly unread = $derived(
    this.form && this.has('conditions')
      ? this.form.consequences.filter((it) => !this.typed.conditions.includes(it.id)).length
      : 0,
  );
  readonly settled = $derived(
    this.unread === 0 && this.draft !== null && this.preview !== null && this.copies.length === this.others.length,
  );
  readonly ready = $derived(this.settled && this.problem === null);
  /** Word and plain text need no pages: a letter that cannot be set on this computer can still be sent. */
  readonly bare = $derived(this.ready || (this.settled && this.problem === this.preview?.unset));
  can(format: Format): boolean {
    return format === 'docx' || format === 'txt' ? this.bare : this.ready;
  }
  /** What is missing, in the order of the form; of another provider's letter, what that one alone is told. */
  readonly missing = $derived.by((): { field: string; policy: string | null }[] => {
    const own = (this.preview?.missing ?? []).map(({ field }) => ({ field, policy: null }));
    const wanted = this.form?.required ?? [];
    const theirs = this.others.flatMap((it) => [
      ...(wanted.includes('contact') && !it.contact ? [{ field: 'contact', policy: it.policy }] : []),
      ...(wanted.includes('account') && !it.account ? [{ field: 'account', policy: it.policy }] : []),
    ]);
    return [...own, ...theirs];
  });

  #subject = '';
  /** The next letter is this one, turned to another provider or right. */
  #turning = false;
  #last: { draft: Draft; key: string } | null = null;
  #seen: string | null = null;
  /** Something was typed since the letter was begun. */
  #touched = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #order = 0;
  #requests: Record<string, string> = {};

  constructor() {
    $effect(() => this.#loadRights());
    $effect(() => {
      const { policy, chosen, request } = this;
      if (!policy || !chosen || !desk.view) return;
      const now = `${policy.id}/${chosen.id}/${route().query}/${request?.id ?? ''}`;
      if (now === this.#subject) return;
      this.#subject = now;
      const turned = this.#turning;
      this.#turning = false;
      untrack(() => void this.#begin(turned));
    });
    $effect(() => this.#loadForm());
    $effect(() => this.#takeUp());
    $effect(() => this.#copy());
    $effect(() => this.#show());
    $effect(() => this.#keepSoon());
    // What was typed last is kept when the page is left.
    $effect(() => () => void this.#keepNow());
  }

  has(field: Field): boolean {
    return this.form?.fields.includes(field) ?? false;
  }

  lacks(field: string): boolean {
    return this.preview?.missing.some((it) => it.field === field) ?? false;
  }

  /** Turns the letter to another provider or another right: what was typed goes along as far as it fits. */
  turn(policy: string, right: string | undefined): void {
    this.#turning = true;
    location.hash = to('write', policy, right);
  }

  toggle(list: Lists, id: string): void {
    const chosen = this.typed[list];
    this.typed[list] = chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id];
  }

  /** Opens the step that a field stands in, and goes there. */
  async goTo(field: string, policy: string | null = null): Promise<void> {
    this.step = 2;
    await tick();
    const name = policy ? `${field}-${policy}` : field;
    const found = document.querySelector<HTMLElement>(
      `.write [name="${name}"], .write [data-field="${name}"] :is(input, select)`,
    );
    found?.closest('details')?.setAttribute('open', '');
    found?.focus();
  }

  /** Goes to the next step, as its button and Enter do. */
  async openStep(step: 1 | 2 | 3): Promise<void> {
    this.step = step;
    await tick();
    document.getElementById(`step-${step}`)?.focus();
  }

  #loadRights(): void {
    const policies = this.providers.filter((it) => !untrack(() => this.rights)[it.id]);
    if (policies.length === 0) return;
    Promise.all(policies.map(async ({ id }) => [id, await desk.rights(id)] as const)).then(
      (lists) => (this.rights = { ...this.rights, ...Object.fromEntries(lists) }),
      (failure) => (this.problem = failure as Problem),
    );
  }

  #loadForm(): void {
    const { policy, chosen, kind } = this;
    const [mine, regime] = [this.#formKey, this.typed.regime];
    if (!policy || !chosen) return;
    desk.form(policy.id, chosen.id, regime, kind).then(
      (made) => {
        if (mine !== this.#formKey) return;
        const [first] = made.regimes;
        if (first && !made.regimes.includes(this.typed.regime)) this.typed.regime = first;
        else this.#drawn = { key: mine, form: made };
      },
      (failure) => (this.problem = failure as Problem),
    );
  }

  /** Begins a letter; what was typed for another right or provider is taken along as far as it fits. */
  async #begin(turned: boolean): Promise<void> {
    const { policy, chosen, kind, request } = this;
    if (!policy || !chosen || !desk.view) return;
    const [before, subject] = [turned && !kind ? this.#last : null, this.#subject];
    void this.#keepNow();
    [this.#last, this.#seen, this.#touched] = [null, null, false];
    [this.taken, this.keeping, this.unkept] = [null, 'no', null];
    [this.outcomes, this.others, this.copies] = [[], [], []];
    this.#requests = {};
    this.shown = policy.id;
    if (!turned) this.step = kind || route().detail ? 2 : 1;
    turnTo(policy.id);
    const { people } = desk.view;
    // Someone who is kept as oneself need not be chosen first.
    const myself = people.find((it) => it.kinship === 'myself');
    if (!person.id && !person.name && myself) fill(myself, policy.id);
    if (kind && request) {
      this.#requests[policy.id] = request.id;
      this.typed = following(request, kind);
      const first = request.letters.at(-1)?.draft;
      if (first) {
        const { name, account, contact } = first;
        Object.assign(person, { id: request.person ?? '', name, account, contact, letterLanguage: first.language });
        take(first.capacity);
      }
      return;
    }
    const wanted = people.find((it) => it.id === route().query.get('person'));
    if (wanted) fill(wanted, policy.id);
    this.typed = { ...blank(), ...this.#decided(policy) };
    if (!before || this.#kept()) return;
    try {
      const carried = await desk.carry(before.draft, policy.id, chosen.id);
      if (subject !== this.#subject) return;
      const { consents, standing, ...fits } = fromDraft(carried);
      Object.assign(this.typed, fits);
      if (consents.length > 0) this.typed.consents = consents;
      if (Object.keys(standing).length > 0) this.typed.standing = standing;
      this.#seen = '';
      // It went along: what was kept of it for the other right or provider is not left behind.
      if (desk.view.unfinished.some((it) => it.key === before.key)) await desk.letGo(before.key);
    } catch (failure) {
      this.problem = failure as Problem;
    }
  }

  /** What the person decided on a policy's consents, as a letter begins with it. */
  #decided(policy: Policy): Partial<typeof this.typed> {
    const named = route().query.getAll('consent');
    const at = (wanted: string) =>
      policy.consents.map((it) => it.id).filter((id) => decision(policy.id, id) === wanted);
    return {
      consents: named.length > 0 ? named : at('withdrawn'),
      standing: Object.fromEntries(at('refused').map((id) => [id, 'refuse' as const])),
    };
  }

  #kept(): Kept | undefined {
    return desk.view?.unfinished.find((it) => it.key === this.key);
  }

  /** An unfinished letter about the same is taken up, unless something was typed already. */
  #takeUp(): void {
    const kept = this.#kept();
    if (!kept || !this.form) return;
    untrack(() => {
      if (this.taken || this.#touched || this.outcomes.length > 0) return;
      const { draft, also } = kept;
      this.typed = fromDraft(draft);
      const { name, account, contact } = draft;
      Object.assign(person, { id: kept.person ?? '', name, account, contact, letterLanguage: draft.language });
      take(draft.capacity);
      this.others = also.flatMap(({ policy, account, contact }) => {
        const right = this.rights[policy]?.find((it) => it.right === this.chosen?.right);
        return right ? [{ policy, right: right.id, account, contact }] : [];
      });
      [this.taken, this.#seen] = [kept, null];
    });
  }

  /** Throws away what was kept, and begins anew. */
  async startOver(): Promise<void> {
    clearTimeout(this.#timer);
    this.#pending = null;
    await desk.letGo(this.key);
    Object.assign(person, { id: '', name: '', account: '', contact: '', kind: 'person' });
    await this.#begin(false);
    await this.openStep(2);
  }

  /** Another provider's letter is this one's, as far as it fits, with its own account. */
  #copy(): void {
    const { draft } = this;
    const others = $state.snapshot(this.others);
    if (!draft || others.length === 0) {
      untrack(() => (this.copies = []));
      return;
    }
    const made = others.map(async ({ policy, right, account, contact }) => ({
      ...(await desk.carry(draft, policy, right)),
      account,
      contact,
    }));
    Promise.all(made).then(
      (copies) => {
        if (this.draft === draft) this.copies = copies;
      },
      (failure) => (this.problem = failure as Problem),
    );
  }

  #show(): void {
    const { draft, field, shown, policy, copies } = this;
    const wanted = shown === policy?.id ? draft : (copies.find((it) => it.policy === shown) ?? draft);
    if (!wanted) return;
    const mine = ++this.#order;
    const timer = setTimeout(async () => {
      try {
        const made = await desk.preview(wanted, field);
        if (mine === this.#order) [this.preview, this.problem] = [made, made.unset];
      } catch (failure) {
        if (mine === this.#order) this.problem = failure as Problem;
      }
    }, PAUSE);
    return void this.#clear(timer);
  }

  #shownTimer: ReturnType<typeof setTimeout> | undefined;
  #clear(timer: ReturnType<typeof setTimeout>): void {
    clearTimeout(this.#shownTimer);
    this.#shownTimer = timer;
  }

  #keepSoon(): void {
    const { draft, key } = this;
    const others = $state.snapshot(this.others);
    if (!draft) return;
    this.#last = { draft, key };
    const now = JSON.stringify([draft, others]);
    // What a letter begins with is nobody's work yet.
    if (this.#seen === null || now === this.#seen) {
      this.#seen = now;
      return;
    }
    [this.#seen, this.#touched] = [now, true];
    clearTimeout(this.#timer);
    this.#pending = { draft, others, key };
    this.#timer = setTimeout(() => void this.#keepNow(), KEEP);
  }

  #pending: { draft: Draft; others: Other[]; key: string } | null = null;
  async #keepNow(): Promise<void> {
    clearTimeout(this.#timer);
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = null;
    const { draft, others, key } = pending;
    const also = others.map(({ policy, account, contact }) => ({ policy, account, contact }));
    try {
      const request = draft.follow_up ? (this.request?.id ?? null) : null;
      await desk.keep({ draft, person: this.#someone(), request, also });
      if (key === this.key) [this.keeping, this.unkept] = ['kept', null];
    } catch (failure) {
      if (key === this.key) [this.keeping, this.unkept] = ['failed', failure as Problem];
    }
  }

  #someone(): string | null {
    const someone = desk.view?.people.find((it) => it.id === person.id);
    return someone && someone.kinship !== 'myself' ? someone.id : null;
  }

  /** Saves every letter, each as its own request. Nothing is saved unless each of them can be written. */
  async save(format: Format): Promise<void> {
    const { draft, policy } = this;
    if (!draft || !policy || this.saving || !this.can(format)) return;
    this.saving = true;
    clearTimeout(this.#timer);
    this.#pending = null;
    const drafts = [draft, ...this.copies];
    const outcomes: Outcome[] = [];
    try {
      if (drafts.length > 1)
        for (const it of drafts) {
          const { unset } = await desk.preview(it, null);
          if (unset && format !== 'docx' && format !== 'txt') throw unset;
        }
      const all = await desk.underway.each(drafts, async (it) => {
        try {
          const made = await desk.save(it, format, this.#someone(), this.#requests[it.policy] ?? null);
          if (made.request) this.#requests[it.policy] = made.request;
          outcomes.push({ policy: it.policy, saved: made, problem: null });
        } catch (failure) {
          outcomes.push({ policy: it.policy, saved: null, problem: failure as Problem });
        }
      });
      if (!all) desk.notice = { text: t('letters-stopped', { done: outcomes.length, all: drafts.length }), undo: null };
      if (outcomes.length === 0) return;
      // Whoever closed the dialog that asks where the letter goes knows that it was not saved.
      if (outcomes.length === 1 && outcomes[0]?.problem?.code === 'dialog-closed') return;
      [this.outcomes, this.problem] = [outcomes, null];
      [this.taken, this.keeping] = [null, 'no'];
      await this.openStep(3);
      // What became of it is read with the first thing to do. Not every screen reader speaks what changes elsewhere on a
      // page, nor of text that gets the focus: Orca does neither in WebKitGTK.
      document.querySelector<HTMLElement>('#step-3-body .saved button')?.focus();
    } catch (failure) {
      this.problem = failure as Problem;
    } finally {
      this.saving = false;
    }
  }
}
