// The keys that work everywhere. The menu of the window presses them too, so that a thing is done in one way only.

import { composing } from './composition';
import { desk } from './desk.svelte';
import { step } from './look.svelte';
import { PAGES_IN_ORDER, to } from './route.svelte';
import { language } from './words';

/** What keys open. */
export interface Opens {
  finder: () => void;
  keys: () => void;
}

/** The other language, at once. */
export function otherLanguage(): void {
  void desk.set({ language: language() === 'zh-CN' ? 'en-US' : 'zh-CN' });
}

/** Whether something is being typed there. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]')
  );
}

/** Takes the latest thing back; in a field, what was typed. */
function undo(event: KeyboardEvent, typing: boolean): void {
  if (!typing) {
    event.preventDefault();
    if (!desk.busy) void desk.undo();
  } else if (!event.isTrusted) {
    // The menu pressed it, so the web view has not seen it. Nothing else takes typing back.
    document.execCommand('undo');
  }
}

/**
 * Keeps Tab within the dialog that is open: behind its last control WebKitGTK would go to a part of the window without
 * a name, where a screen reader falls silent.
 */
function within(event: KeyboardEvent): void {
  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      'dialog:modal :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
    ),
  ].filter((it) => it.tabIndex >= 0 && !it.matches(':disabled') && it.checkVisibility());
  const [from, to] = event.shiftKey ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]];
  if (!to || event.target !== from) return;
  event.preventDefault();
  to.focus();
}

/** Does what a key does wherever one is. */
export function press(event: KeyboardEvent, opens: Opens): void {
  // Keys of an input method belong to it; what a page took is done.
  if (composing(event) || event.defaultPrevented) return;
  const typing = isTyping(event.target);
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const take = (done: () => void) => {
    event.preventDefault();
    done();
  };
  if (command && !event.altKey) {
    if (key === 'k') take(opens.finder);
    else if (key === 'z' && !event.shiftKey) undo(event, typing);
    else if (key === '+' || key === '=') take(() => step(1));
    else if (key === '-') take(() => step(-1));
    else if (key === '0') take(() => step(0));
    else if (key === 'n') take(() => (location.hash = to('write')));
    else if (key === 'p') take(() => print());
    else if (key === 'l') take(otherLanguage);
  } else if (key === 'Tab') within(event);
  else if (key === 'F1') take(() => (location.hash = to('help')));
  else if (key === '?' && !typing) opens.keys();
  else if (event.altKey && !event.ctrlKey && /^[1-7]$/.test(key)) {
    take(() => (location.hash = to(PAGES_IN_ORDER[Number(key) - 1] ?? 'overview')));
  }
}
