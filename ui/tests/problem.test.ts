import { describe, expect, it } from 'vitest';
import { problemText } from '../src/problem';

describe('a problem', () => {
  it('says what led to it apart from its words', () => {
    const cause = ['no answer', 'the bus is gone'];
    const plain = problemText({ code: 'keyring-missing' });
    const caused = problemText({ code: 'keyring-missing', cause });
    expect(caused).toEqual({ ...plain, causes: cause });
    expect(plain.causes).toEqual([]);
  });
});
