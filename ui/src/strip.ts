// A row of things to choose from that is wider than its place scrolls: the one in hand is in view.

import { tick } from 'svelte';

/** Keeps what is in hand in view, when another comes to hand and when the row becomes narrower. */
export function inView(
  strip: HTMLElement,
  inHand: unknown,
): { update: (inHand: unknown) => void; destroy: () => void } {
  const show = () => strip.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const resized = new ResizeObserver(() => {
    if (strip.scrollWidth > strip.clientWidth) show();
  });
  resized.observe(strip);
  let shown = inHand;
  void tick().then(show);
  return {
    update(now) {
      if (now === shown) return;
      shown = now;
      void tick().then(show);
    },
    destroy: () => resized.disconnect(),
  };
}
