import { describe, expect, test } from 'vitest';
import type { Draft } from '../src/bindings/Draft';
import type { Field } from '../src/bindings/Field';
import type { Form } from '../src/bindings/Form';
import { blank, fromDraft, keyOf, shareable, split, toDraft, type About } from '../src/pages/write/typed';

const form = (fields: Field[], more: Partial<Form> = {}): Form => ({
  right: 'deletion',
  offered: true,
  articles: { 'zh-CN': '', 'en-US': '' },
  regimes: ['pipl'],
  capacities: [],
  fields,
  required: [],
  grounds: [],
  statutory: [],
  consents: [],
  asks: [],
  preconditions: [],
  consequences: [],
  warnings: [],
  limits: [],
  evidence: null,
  proportionate: [],
  routes: [],
  refusals: [],
  authorities: [],
  roads: [],
  ...more,
});
const about = (of: Form, kind: About['kind'] = null): About => ({
  policy: 'p',
  right: 'deletion',
  kind,
  form: of,
  language: 'both',
  capacity: { kind: 'person' },
  name: '王小明',
  account: 'a',
  contact: 'c',
});
const words = { 'zh-CN': 'x', 'en-US': 'x' };

describe('what is typed and its draft', () => {
  test('are made from each other without loss', () => {
    const typed = { ...blank(), details: 'd', since: '2020-02-02', enclosures: 'one\n\n two ', id_copy: true };
    const draft = toDraft(typed, about(form(['details']))) as Draft;
    expect(draft.enclosures).toEqual(['one', 'two']);
    expect(draft.since).toBe('2020-02-02');
    expect(draft.effective).toBeNull();
    expect(toDraft(fromDraft(draft), about(form(['details'])))).toEqual(draft);
  });

  test('leave out what the form does not offer', () => {
    const typed = {
      ...blank(),
      grounds: ['gone', 'here'],
      consents: ['one'],
      standing: { a: 'refuse' as const, b: '' as const },
    };
    const tick = { id: 'here', text: words, clause: null, article: null };
    const bare = toDraft(typed, about(form(['grounds'], { grounds: [tick] })));
    expect([bare?.grounds, bare?.consents, bare?.standing]).toEqual([['here'], [], []]);
    const whole = toDraft(typed, about(form(['consents', 'standing'], { consents: ['a', 'b'] })));
    expect([whole?.consents, whole?.standing]).toEqual([['one'], [{ consent: 'a', answer: 'refuse' }]]);
  });

  test('make no letter that follows before its first one has a date', () => {
    const following = about(form(['sent', 'refused']), 'rebuttal');
    expect(toDraft(blank(), following)).toBeNull();
    const typed = {
      ...blank(),
      sent: '2026-01-02',
      clock: 'promise' as const,
      from: '2026-01-03',
      refused: '2026-01-09',
    };
    const { follow_up } = toDraft(typed, following) as Draft;
    // A period without its end is no period.
    expect(follow_up?.lapsed).toBeNull();
    expect(follow_up?.refused?.on).toBe('2026-01-09');
    expect(fromDraft(toDraft(typed, following) as Draft).refused).toBe('2026-01-09');
  });
});

test('what a right needs is asked, the rest stands under more', () => {
  const { needed, more } = split(form(['name', 'grounds', 'resident', 'since', 'details'], { required: ['resident'] }));
  expect([...needed]).toEqual(['name', 'grounds', 'resident']);
  expect([...more]).toEqual(['since', 'details']);
});

test('a letter about what one provider did goes to that one alone', () => {
  expect(shareable(form(['name', 'grounds', 'details']))).toBe(true);
  for (const field of ['consents', 'conditions', 'facts', 'sent'] as Field[])
    expect(shareable(form(['name', field]))).toBe(false);
});

test('an unfinished letter is named by what it is about', () => {
  expect(keyOf('p', 'deletion', null, 'r')).toBe('p/deletion');
  expect(keyOf('p', 'deletion', 'claim', 'r')).toBe('p/deletion/claim/r');
});
