// How the desk looks: its language on the document, its colours, how large everything is drawn.

import { desk } from './desk.svelte';
import { onTextSize, textSize, zoom } from './host/window';
import { language, t } from './words';

/** Sizes that the keys step through (percent). */
export const SCALES = [80, 90, 100, 110, 125, 150, 175, 200];

/** The size after one step up or down from `now`, which need not be one of them; 0 is as the system says. */
export function next(now: number, by: -1 | 1): number | undefined {
  return by > 0 ? SCALES.find((it) => it > now) : SCALES.filter((it) => it < now).at(-1);
}

let system = $state(textSize());

/** What the person has just asked for, until it is kept: keys come faster than that. */
let asked = $state<number | null | undefined>(undefined);

/** How large everything is drawn (percent): the person's choice, or what the system wants text to be. */
export function scale(): number {
  const chosen = asked === undefined ? desk.view?.settings.scale : asked;
  return chosen ?? Math.min(200, Math.max(80, Math.round(system * 100)));
}

/** Draws everything larger or smaller by a step, or as the system says. */
export function step(by: -1 | 0 | 1): void {
  const wanted = by === 0 ? null : next(scale(), by);
  if (wanted === undefined) return;
  asked = wanted;
  void desk.set({ scale: wanted }).then(() => {
    if (asked === wanted) asked = undefined;
  });
}

/** Keeps the document as the person wants it, for as long as whoever calls this is there. */
export function keepLook(): void {
  onTextSize((size) => (system = size));
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let systemDark = $state(dark.matches);
  dark.addEventListener('change', (event) => (systemDark = event.matches));
  $effect(() => {
    document.documentElement.lang = language();
    document.title = t('app-name');
  });
  $effect(() => {
    const theme = desk.view?.settings.theme ?? 'system';
    document.documentElement.dataset.theme = theme === 'system' ? (systemDark ? 'dark' : 'light') : theme;
  });
  // Only where it has changed: whatever is done brings a new view.
  const drawn = $derived(desk.view ? scale() : null);
  $effect(() => {
    if (drawn !== null) zoom(drawn / 100);
  });
}
