// The policies' check-ups: the first few are asked for before a page shows them, each of the others when one does, for
// of hundreds of policies few are looked at.

import type { Policy } from './bindings/Policy';
import type { Question } from './bindings/Question';
import * as core from './host/commands';

/** How many are asked for beforehand. */
const FEW = 20;

export class CheckUps {
  #known = $state.raw<Readonly<Record<string, Question[]>>>({});
  /** Those that were asked for since what the providers say last changed. */
  #asked: string[] = [];

  /** The questions of a policy; null until they are there. */
  of(policy: string): Question[] | null {
    const known = this.#known[policy];
    if (!known) void this.#ask(policy);
    return known ?? null;
  }

  /** Those of the first few policies are there by the time a page shows one. */
  prepare(policies: readonly Policy[]): void {
    for (const policy of policies.slice(0, FEW)) void this.#ask(policy.id);
  }

  /** What the providers say has changed: what was asked before is no answer any more. */
  forget(): void {
    this.#asked = [];
    this.#known = {};
  }

  async #ask(policy: string): Promise<void> {
    const asked = this.#asked;
    if (asked.includes(policy)) return;
    asked.push(policy);
    const questions = await core.questions(policy).catch(() => null);
    if (!questions) asked.splice(asked.indexOf(policy), 1);
    else if (asked === this.#asked) this.#known = { ...this.#known, [policy]: questions };
  }
}
