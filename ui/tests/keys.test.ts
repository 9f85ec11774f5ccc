import { afterEach, describe, expect, test, vi } from 'vitest';
import { desk } from '../src/desk.svelte';
import { press } from '../src/keys';
import { next } from '../src/look.svelte';

const opens = { finder: vi.fn(), keys: vi.fn() };

/** Presses a key there; tells whether it was taken. */
function type(key: string, more: KeyboardEventInit = {}, at: HTMLElement = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  const heard = (it: Event) => press(it as KeyboardEvent, opens);
  addEventListener('keydown', heard);
  at.dispatchEvent(event);
  removeEventListener('keydown', heard);
  return event.defaultPrevented;
}

afterEach(() => {
  vi.restoreAllMocks();
  opens.finder.mockClear();
  opens.keys.mockClear();
});

describe('keys', () => {
  test('lead to pages, to help and to the finder', () => {
    expect(type('3', { altKey: true })).toBe(true);
    expect(location.hash).toBe('#/consents');
    type('F1');
    expect(location.hash).toBe('#/help');
    type('K', { ctrlKey: true });
    expect(opens.finder).toHaveBeenCalledOnce();
    type('?');
    expect(opens.keys).toHaveBeenCalledOnce();
  });

  test('of an input method, and those that a page took, are left alone', () => {
    type('k', { ctrlKey: true, isComposing: true });
    const field = document.body.appendChild(document.createElement('div'));
    field.addEventListener('keydown', (event) => event.preventDefault());
    type('k', { ctrlKey: true }, field);
    expect(opens.finder).not.toHaveBeenCalled();
  });

  test('of an input method are left alone wherever keys are heard', () => {
    // The key that ends a composition in WebKit.
    type('k', { ctrlKey: true, keyCode: 229 });
    expect(opens.finder).not.toHaveBeenCalled();
    const sources = import.meta.glob<string>('../src/**/*.{svelte,ts}', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const hearing = Object.entries(sources).filter(([, text]) => /onkeydown=\{(?!null)|'keydown'/.test(text));
    expect(hearing.length).toBeGreaterThan(9);
    const alone = hearing.filter(([name, text]) => !name.endsWith('App.svelte') && !text.includes('composing(event)'));
    expect(alone.map(([name]) => name)).toEqual([]);
    const others = Object.entries(sources).filter(
      ([name, text]) => !name.endsWith('composition.ts') && /isComposing|keyCode/.test(text),
    );
    expect(others.map(([name]) => name)).toEqual([]);
  });

  test('in a field take back what was typed, elsewhere what was done', () => {
    const undo = vi.spyOn(desk, 'undo').mockResolvedValue(true);
    // The window's menu presses the key: the field has not seen it.
    const typed = (document.execCommand = vi.fn());
    const field = document.body.appendChild(document.createElement('input'));
    type('z', { ctrlKey: true }, field);
    type('?', {}, field);
    expect(typed).toHaveBeenCalledExactlyOnceWith('undo');
    expect(undo).not.toHaveBeenCalled();
    expect(opens.keys).not.toHaveBeenCalled();
    type('z', { ctrlKey: true });
    expect(undo).toHaveBeenCalledOnce();
  });
});

test('sizes go step by step from 80 to 200 percent, from wherever one is', () => {
  expect([next(100, 1), next(100, -1), next(133, 1), next(133, -1)]).toEqual([110, 90, 150, 125]);
  expect([next(200, 1), next(80, -1)]).toEqual([undefined, undefined]);
});
