// Long work says how far it is and is stopped between two parts; what else is under way says so after a while.

import { expect, test, vi } from 'vitest';

const stopped = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('../src/host/commands', () => ({ cancel: stopped }));

import { Underway } from '../src/underway.svelte';

const reached = (done: number, all: number) => dispatchEvent(new CustomEvent('reached', { detail: { done, all } }));

test('what is stopped begins nothing more, and tells that not all was done', async () => {
  const underway = new Underway();
  const begun: string[] = [];
  const all = await underway.each(['one', 'two', 'three'], async (it) => {
    begun.push(it);
    expect(underway.reached).toEqual({ done: begun.length - 1, all: 3 });
    if (it === 'two') await underway.stop();
  });
  expect(begun).toEqual(['one', 'two']);
  expect(all).toBe(false);
  expect(stopped).toHaveBeenCalledOnce();
  expect([underway.waiting, underway.reached]).toEqual([null, null]);
  // What is begun afterwards goes to its end.
  expect(await underway.each([1, 2], () => Promise.resolve())).toBe(true);
});

test('one thing alone says nothing of how far it is', async () => {
  const underway = new Underway();
  await underway.each(['one'], () => {
    expect(underway.reached).toBeNull();
    return Promise.resolve();
  });
});

test('how far work is counts only while it is under way', async () => {
  const underway = new Underway();
  reached(1, 8);
  expect(underway.reached).toBeNull();
  await underway.during('work', () => {
    expect(underway.busy).toBe(true);
    reached(3, 8);
    expect(underway.reached).toEqual({ done: 3, all: 8 });
    return Promise.resolve();
  });
  expect([underway.busy, underway.reached]).toEqual([false, null]);
});
