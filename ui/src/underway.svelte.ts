// What is under way: whether it asks the keyring, how far it has come, and the person's word that it is to stop.

import { cancel } from './host/commands';
import { onReached, type Reached } from './host/window';

/** Work that takes longer than this shows that it is under way (milliseconds). */
const PATIENCE = 300;

type What = 'keyring' | 'work';

export class Underway {
  /** Something is under way: nothing else is begun. */
  busy = $state(false);
  /** What has been under way for a while: something that asks the keyring and can be stopped, or other work. */
  waiting = $state<What | null>(null);
  /** How far long work has come, where it says so; it can be stopped then. */
  reached = $state.raw<Reached | null>(null);
  #stops = 0;

  constructor() {
    onReached((reached) => {
      if (this.busy) this.reached = reached;
    });
  }

  /** Stops waiting for the keyring, and long work where it can be left with nothing half made. */
  stop(): Promise<void> {
    this.#stops += 1;
    return cancel();
  }

  /** While it is done nothing else is begun, and after a while it is said that it is under way. */
  async during<T>(what: What, work: () => Promise<T>): Promise<T> {
    [this.busy, this.reached] = [true, null];
    const slow = setTimeout(() => (this.waiting = what), PATIENCE);
    try {
      return await work();
    } finally {
      clearTimeout(slow);
      [this.busy, this.waiting, this.reached] = [false, null, null];
    }
  }

  /**
   * Does one thing after the other and says how far it is. What was not begun when the person stops it is left;
   * tells whether all was done.
   */
  async each<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<boolean> {
    const stops = this.#stops;
    try {
      for (const [done, thing] of things.entries()) {
        if (this.#stops !== stops) return false;
        if (things.length > 1) [this.waiting, this.reached] = ['work', { done, all: things.length }];
        await work(thing);
      }
      return true;
    } finally {
      [this.waiting, this.reached] = [null, null];
    }
  }
}
