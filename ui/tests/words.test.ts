import { afterEach, describe, expect, test } from 'vitest';
import { alone, clause, day, find, list, names, order, speak, t } from '../src/words';
import { pseudo } from '../src/words/pseudo';

afterEach(() => speak('zh-CN'));

describe('words', () => {
  test('change with the language, at once', () => {
    speak('zh-CN');
    expect(t('close')).toBe('关闭');
    speak('en-US');
    expect(t('close')).toBe('Close');
  });

  test('a message that does not exist is its id, and is not found', () => {
    expect(t('no-such-message')).toBe('no-such-message');
    expect(find('no-such-message')).toBeUndefined();
  });

  test('dates are days, in no time zone', () => {
    expect(day('2026-01-01')).toBe('2026年1月1日');
    speak('en-US');
    expect(day('2026-01-01')).toBe('Jan 1, 2026');
  });

  test('clauses and lists are written as the language writes them', () => {
    expect(clause('2.1.1(1)')).toContain('2.1.1（1）');
    expect(['“Your rights”', '第六条', 'Section 4'].map(clause)).toEqual(['“Your rights”', '第六条', 'Section 4']);
    expect(list(['一', '二', '三'])).toBe('一、二、三');
    speak('en-US');
    expect(clause('2.1.1(1)')).toContain('2.1.1(1)');
    expect(list(['a', 'b', 'c'])).toBe('a, b, and c');
  });

  test('names side by side begin once, and a word from within a sentence stands by itself', () => {
    speak('en-US');
    expect(names(['ICP filing', 'Legal duties', 'SDK use'])).toBe('ICP filing, legal duties, SDK use');
    expect(alone('request-channel-email')).toBe('Email');
    speak('zh-CN');
    expect(names(['一', '二'])).toBe('一、二');
  });

  test('names are in the order of their language', () => {
    expect(['腾讯云', '百度智能云', '金山云', '七牛云'].sort(order)).toEqual([
      '百度智能云',
      '金山云',
      '七牛云',
      '腾讯云',
    ]);
    speak('en-US');
    expect(['item 10', 'Item 9', 'a'].sort(order)).toEqual(['a', 'Item 9', 'item 10']);
  });

  test('a language that nobody speaks shows what is not translated', () => {
    expect(pseudo(' Close the desk ')).toBe(' [Çlöšé thé déšk~~~~~~] ');
    expect(pseudo(' · ')).toBe(' · ');
  });
});
