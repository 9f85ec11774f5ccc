import { describe, expect, test } from 'vitest';
import { route, to } from '../src/route.svelte';

const go = (hash: string): void => {
  location.hash = hash;
  dispatchEvent(new HashChangeEvent('hashchange'));
};

describe('addresses within the desk', () => {
  test('are read as they are made', () => {
    const address = to('write', 'qiniu-cloud', 'deletion', { person: 'a&b', kind: 'reminder' });
    go(address);
    const { page, policy, detail, query } = route();
    expect({ page, policy, detail }).toEqual({ page: 'write', policy: 'qiniu-cloud', detail: 'deletion' });
    expect(Object.fromEntries(query)).toEqual({ person: 'a&b', kind: 'reminder' });
  });

  test('lead to the overview where there is no such page', () => {
    go('#/nowhere/at/all');
    expect(route().page).toBe('overview');
  });
});
