import { mount } from 'svelte';
import App from './App.svelte';
import { desk } from './desk.svelte';
import { keepFocus } from './focus';
import type { Opening } from './host/commands';

/** Draws the interface, which waits for what `opening` brings. */
export function show(opening: Promise<Opening>): void {
  const target = document.getElementById('app');
  keepFocus(document);
  if (target) mount(App, { target, props: { opened: desk.start(opening) } });
}
