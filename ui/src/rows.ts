// Rows of controls, a group of which is one stop for Tab: the arrows go from row to row, through all groups, and
// from control to control within a row.

/** Where one is in a group's rows: the row's id, and which of its controls. */
export interface Stop {
  row: string;
  control: number;
}

/** The control by which a row is known: the one that opens it. */
export const NAME = 1;
const ROW = '.row-line';

/** The id of a consent's row. */
export const rowOf = (consent: { id: string }): string => `consent-${consent.id}`;

/** A row's controls, in the order in which they stand there. */
function controls(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('input, button')];
}

/** Where in a row something is, if it is a control of one. */
export function stopAt(target: EventTarget | null): Stop | null {
  const row = target instanceof HTMLElement && target.closest(ROW);
  if (!row) return null;
  return { row: row.id, control: controls(row).indexOf(target as HTMLElement) };
}

/** The control to which a key leads from one in a row. Above and below it is the one that does the same. */
export function towards(key: string, from: EventTarget | null): HTMLElement | null {
  const row = from instanceof HTMLElement && from.closest(ROW);
  if (!row) return null;
  const own = controls(row);
  const at = own.indexOf(from as HTMLElement);
  const side = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (side) {
    const rest = side > 0 ? own.slice(at + 1) : own.slice(0, Math.max(at, 0)).reverse();
    return rest.find((it) => !it.matches(':disabled')) ?? null;
  }
  const rows = [...document.querySelectorAll(ROW)];
  const group = [...(row.parentElement?.children ?? [])];
  const next = {
    ArrowUp: rows[rows.indexOf(row) - 1],
    ArrowDown: rows[rows.indexOf(row) + 1],
    Home: group[0],
    End: group.at(-1),
  }[key];
  if (!next) return null;
  const there = controls(next);
  const same = there[at];
  return same && !same.matches(':disabled') ? same : (next.querySelector<HTMLElement>('.name') ?? null);
}
