// The desk's own search. It is loaded and built when one first searches, in slices, so that neither start nor
// typing waits for it: what is not yet in it is found a moment later.

import { desk } from '../desk.svelte';
import { Index, type Hit } from './index';
import { findable, GROUPS, hrefOf, kindThings, ownThings, thingsOf, type Group, type Thing } from './things';

/** What was found of one group. */
export interface Section {
  group: Group;
  /** The best. */
  things: Thing[];
  /** How many there are. */
  count: number;
}

/** How long one slice of building may take (milliseconds): half a frame. */
const SLICE = 8;
/** The most that is shown of a group. */
export const MOST = 100;
/** A provider where the person holds no account counts a little less. */
const ELSEWHERE = 0.93;
/** Where one has been lately stands before what matches better by no more than this share. */
const AS_WELL = 0.1;

interface Side {
  index: Index;
  things: Thing[];
}

let still: Side & { of: unknown } = { index: new Index(), things: [], of: null };
let building: Promise<void> | null = null;

function put(side: Side, thing: Thing): void {
  side.index.add(findable(thing));
  side.things.push(thing);
}

/** What is there anyhow, and the person's requests: made anew each time one begins to search. */
let own: Side = { index: new Index(), things: [] };

/** Takes the catalogue in, if that has not been done; `more` is called whenever more can be found. */
export function build(more: () => void): Promise<void> {
  own = { index: new Index(), things: [] };
  for (const thing of ownThings()) put(own, thing);
  own.index.finish();
  more();
  const of = desk.catalogue;
  if (still.of === of) return building ?? Promise.resolve();
  const side = (still = { index: new Index(), things: [], of });
  building = (async () => {
    let until = performance.now() + SLICE;
    let finished = 0;
    const rest = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + SLICE;
    };
    for (const thing of kindThings()) put(side, thing);
    for (const policy of desk.policies) {
      for (const thing of thingsOf(policy)) {
        put(side, thing);
        if (performance.now() > until) await rest();
        if (still !== side) return;
      }
      // Each time there is four times as much, so that finishing costs little beside adding.
      if (side.things.length > 4 * finished + 1000) {
        finished = side.things.length;
        side.index.finish();
        more();
      }
    }
    side.index.finish();
    more();
  })();
  return building;
}

/** What is found, the best group first. */
export function search(query: string): Section[] {
  const mine = new Set(desk.mine.map((policy) => policy.id));
  const near = (side: Side) => (at: number) => {
    const thing = side.things[at];
    return thing && 'policy' in thing && !mine.has(thing.policy.id) ? ELSEWHERE : 1;
  };
  const found = [own, still].map((side) => ({
    side,
    groups: side.index.find(query, GROUPS.length, MOST, near(side)),
  }));
  return GROUPS.flatMap((group, number) =>
    found.flatMap(({ side, groups }) => {
      const { hits, count } = groups[number] ?? { hits: [], count: 0 };
      const best = hits[0]?.score ?? 0;
      if (best === 0) return [];
      const been = (at: number) => lately(side.things[at]);
      const things = recentFirst(hits, been).flatMap(({ at }) => side.things[at] ?? []);
      return [{ group, count, best, things }];
    }),
  ).sort((one, other) => other.best - one.best);
}

/** Whether one has been there lately. */
function lately(thing: Thing | undefined): boolean {
  return thing !== undefined && gone.some((it) => hrefOf(it) === hrefOf(thing));
}

/** Hits, the best first, so that where one has been lately stands before what matches as well. */
export function recentFirst(hits: Hit[], been: (at: number) => boolean): Hit[] {
  const worth = new Map(hits.map((hit) => [hit, been(hit.at) ? hit.score / (1 - AS_WELL) : hit.score]));
  return [...hits].sort((one, other) => (worth.get(other) ?? 0) - (worth.get(one) ?? 0));
}

/** What was gone to last, the latest first: kept while the program runs, and nowhere else. */
const gone: Thing[] = [];
/** How many of them are kept. */
const RECENT = 6;

export function recent(): Thing[] {
  return gone;
}

/** Remembers what was gone to. */
export function went(thing: Thing): void {
  const at = gone.findIndex((it) => hrefOf(it) === hrefOf(thing));
  if (at >= 0) gone.splice(at, 1);
  gone.unshift(thing);
  gone.length = Math.min(gone.length, RECENT);
}

/** What is offered before anything was typed, beside where one has just been. */
export function offered(): Thing[] {
  const known = new Set(gone.map(hrefOf));
  return [...ownThings()].filter((it) => it.group === 'action' && !known.has(hrefOf(it)));
}
