// What the providers say on its way to the page: in portions, so that the page answers the person in between.

import type { Catalogue } from './bindings/Catalogue';
import { portion, whole } from './host/commands';

export interface Crossed {
  /** What of the catalogue may have changed: all but its taxonomy. */
  said: Pick<Catalogue, 'policies' | 'matrix' | 'faults'>;
  edition: number;
  /** Whether no policies are still to be read. */
  whole: boolean;
}

let crossing: Promise<Crossed> | null = null;

/** Has it cross; whoever asks meanwhile gets the same. */
export function cross(): Promise<Crossed> {
  return (crossing ??= inPortions().finally(() => (crossing = null)));
}

/** Has the policies read that are still to be read, once there is a picture, and cross. */
export async function rest(): Promise<Crossed> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await whole();
  return cross();
}

async function inPortions(): Promise<Crossed> {
  const first = await portion(0);
  const { policies, matrix, faults, count, edition } = first;
  while (policies.length < count) {
    const next = await portion(policies.length);
    // What had come belongs to what is not shown any more.
    if (next.edition !== edition) return inPortions();
    policies.push(...next.policies);
    for (const [at, row] of matrix.entries()) row.cells.push(...(next.matrix[at]?.cells ?? []));
  }
  return { said: { policies, matrix, faults }, edition, whole: first.whole };
}
