// The policies' check-ups, each asked for when a page first shows it: of hundreds of policies few are looked at.

import type { Question } from './bindings/Question';
import * as core from './host/commands';

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
