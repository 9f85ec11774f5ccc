// Judging the facts of one text: what is said of each is shown at once and kept as it is said.

import type { ReadFact } from '../../bindings/ReadFact';
import type { Judgement } from '../../bindings/Judgement';
import type { Section } from '../../bindings/Section';
import type { Standing } from '../../bindings/Standing';
import type { Stated } from '../../bindings/Stated';
import { desk } from '../../desk.svelte';

export const SECTIONS: readonly Section[] = ['about', 'contacts', 'rights', 'consents', 'collected', 'rest'];

/** What can be said of a fact that is there. */
export type Said = 'confirmed' | 'rejected' | 'suggested';

export class Judging {
  readonly text: string;
  #facts = $state.raw<ReadFact[]>([]);
  wanting = $state.raw<string[]>([]);
  /** What was said and is not yet read back. */
  #said = $state.raw<Readonly<Record<string, Standing>>>({});
  #waiting: Judgement[] = [];
  #keeping: Promise<void> | null = null;
  keeping = $state(false);
  loaded = $state(false);

  constructor(text: string) {
    this.text = text;
  }

  get facts(): ReadFact[] {
    return this.#facts.map((it) => ({ ...it, standing: this.#said[it.id] ?? it.standing }));
  }

  async read(): Promise<void> {
    const review = await desk.review(this.text);
    if (review) {
      this.#facts = review.facts;
      this.wanting = review.wanting;
    }
    // What is still on its way is shown as it was said.
    this.#said = Object.fromEntries(this.#waiting.map((it) => [it.fact, standing(it)]));
    this.loaded = true;
  }

  /** Says the same of facts; what was said of them before is what takes it back. */
  say(facts: ReadFact[], ruling: Said): Promise<void> {
    const changed = facts.filter((it) => it.standing !== ruling);
    const back = changed.map((it): Judgement => before(it));
    return this.#keep(
      changed.map((it) => ({ fact: it.id, ruling })),
      back,
    );
  }

  correct(fact: ReadFact, to: Stated): Promise<void> {
    return this.#keep([{ fact: fact.id, ruling: 'corrected', to }], [before(fact)]);
  }

  /** Makes a fact of words of the text. */
  add(to: Stated, start: number, end: number): Promise<void> {
    const numbers = this.#facts.map((it) => Number(/^added\/(\d+)$/.exec(it.id)?.[1] ?? 0));
    const fact = `added/${Math.max(0, ...numbers) + 1}`;
    return this.#keep([{ fact, ruling: 'added', to, start, end }], [{ fact, ruling: 'rejected' }]);
  }

  /** What is said while something is being kept is kept together behind it. */
  #keep(judgements: Judgement[], back: Judgement[]): Promise<void> {
    if (judgements.length === 0) return Promise.resolve();
    const said = judgements.map((it) => [it.fact, standing(it)]);
    this.#said = { ...this.#said, ...Object.fromEntries(said) };
    this.#waiting.push(...judgements);
    desk.remember({ action: 'judge', text: this.text, judgements: back });
    this.#keeping ??= this.#send();
    return this.#keeping;
  }

  async #send(): Promise<void> {
    this.keeping = true;
    while (this.#waiting.length > 0) {
      const judgements = this.#waiting;
      const count = judgements.length;
      await desk.judge(this.text, [...judgements]);
      this.#waiting = judgements.slice(count);
    }
    this.#keeping = null;
    await this.read();
    this.keeping = false;
  }
}

function standing(it: Judgement): Standing {
  return it.ruling;
}

/** What would make a fact what it is now. */
function before(it: ReadFact): Judgement {
  switch (it.standing) {
    case 'corrected':
      return { fact: it.id, ruling: 'corrected', to: it.says };
    case 'added':
      return { fact: it.id, ruling: 'confirmed' };
    case 'suggested':
    case 'confirmed':
    case 'rejected':
      return { fact: it.id, ruling: it.standing };
  }
}
