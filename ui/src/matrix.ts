// The matrix of the core, cell by cell: what a policy says of a kind of information.

import type { Cell } from './bindings/Cell';
import type { Collected } from './bindings/Collected';
import type { Item } from './bindings/Item';
import type { Kind } from './bindings/Kind';
import type { Necessity } from './bindings/Necessity';
import type { Policy } from './bindings/Policy';
import type { Row } from './bindings/Row';
import { desk } from './desk.svelte';
import { say, t } from './words';

/** One place at which a policy speaks of a kind. */
export interface Place {
  entry: Collected;
  item: Item;
}

export const NECESSITIES: Necessity[] = ['required', 'conditional', 'optional'];

/** What a policy says of a row's kind; null where it says nothing. */
export const cellOf = (policy: Policy, row: Row): Cell | null => row.cells[desk.policies.indexOf(policy)] ?? null;

/** Where a cell's claims stand. */
export function places(policy: Policy, cell: Cell): Place[] {
  return cell.uses.flatMap((use) => {
    const entry = policy.collected.find((it) => it.id === use.entry);
    const item = entry?.items[use.item];
    return entry && item ? [{ entry, item }] : [];
  });
}

export const kindOf = (id: string): Kind | undefined => desk.catalogue?.taxonomy.kinds.find((it) => it.id === id);

/** Whether law, rather than a standard, lists something as sensitive. */
export const byLaw = (listed: Cell['listed']): boolean => listed.some((it) => it !== 'gb-t-35273');

/** A cell in words: by which word the policy speaks of the kind, and whether it can be refused. */
export const about = (cell: Cell): string =>
  cell.named === 'itself'
    ? t(`necessity-${cell.necessity}`)
    : t('named', { how: t(`named-${cell.named}`), need: t(`necessity-${cell.necessity}`) });

/** How many kinds a policy names by their own words, by necessity and by who calls them sensitive. */
export interface Shares extends Record<Necessity, number> {
  all: number;
  /** Marked as sensitive by the policy itself. */
  policy: number;
  /** Listed as sensitive by law. */
  law: number;
  /** Listed as sensitive by a recommended standard alone. */
  standard: number;
}

/** Counts some rows of a policy. A general kind of which the policy names only special ones is not counted beside them. */
export function shares(policy: Policy, rows: readonly Row[]): Shares {
  const count: Shares = { all: 0, required: 0, conditional: 0, optional: 0, policy: 0, law: 0, standard: 0 };
  for (const row of rows) {
    const cell = cellOf(policy, row);
    if (cell?.named !== 'itself') continue;
    count.all += 1;
    count[cell.necessity] += 1;
    if (cell.sensitive) count.policy += 1;
    if (byLaw(cell.listed)) count.law += 1;
    else if (cell.listed.length > 0) count.standard += 1;
  }
  return count;
}

/** Terms of the taxonomy by their names. */
export const termName = (sort: 'purposes' | 'recipients', id: string): string => {
  const term = desk.catalogue?.taxonomy[sort].find((it) => it.id === id);
  return term ? say(term.name) : id;
};
