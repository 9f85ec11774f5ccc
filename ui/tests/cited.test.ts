import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Cited from '../src/parts/Cited.svelte';

const shown = (text: string) => {
  const page = new DOMParser().parseFromString(render(Cited, { props: { text } }).body, 'text/html');
  return { kept: [...page.querySelectorAll('.whole')].map((it) => it.textContent), whole: page.body.textContent };
};

test('the numbers of articles and clauses stay whole, and every word is there', () => {
  const text = '《个人信息保护法》第四十七条第一款第（二）项，见政策第14.2条；第三方、每一条和第2章不算。';
  expect(shown(text)).toEqual({ kept: ['第四十七条', '第一款', '第（二）项', '第14.2条'], whole: text });
  expect(shown('Article 47(1) of the law')).toEqual({ kept: [], whole: 'Article 47(1) of the law' });
});
