import { expect, test } from 'vitest';
import { cited } from '../src/words/cited';

test('the numbers of articles and clauses stay whole, and every word is there', () => {
  const text = '《个人信息保护法》第四十七条第一款第（二）项，见政策第14.2条；第三方、每一条和第2章不算。';
  const parts = cited(text);
  expect(parts.filter((_, at) => at % 2)).toEqual(['第四十七条', '第一款', '第（二）项', '第14.2条']);
  expect(parts.join('')).toBe(text);
});
