import { afterEach, describe, expect, test } from 'vitest';
import { stopAt, towards } from '../src/rows';

const row = (id: string, disabled = '') =>
  `<li class="row-line" id="consent-${id}"><input type="checkbox"><button class="name">${id}</button>` +
  `<span><button class="yes" ${disabled}>allow</button><button class="no" ${disabled}>not</button></span></li>`;

function page(): void {
  document.body.innerHTML =
    `<ul>${row('a')}${row('b', 'disabled')}</ul><ul>${row('c')}${row('d')}</ul>` +
    `<ul><li class="row-line" id="consent-e"><input type="checkbox"><button class="name">e</button></li></ul>` +
    '<input id="elsewhere">';
}
const at = (id: string, what: string) => document.querySelector<HTMLElement>(`#consent-${id} ${what}`);
const led = (key: string, id: string, what: string) => towards(key, at(id, what));

afterEach(() => (document.body.innerHTML = ''));

describe('rows', () => {
  test('up and down lead to the control that does the same, through all groups', () => {
    page();
    expect(led('ArrowDown', 'a', '.name')).toBe(at('b', '.name'));
    expect(led('ArrowDown', 'b', 'input')).toBe(at('c', 'input'));
    expect(led('ArrowUp', 'd', '.no')).toBe(at('c', '.no'));
    expect(led('ArrowUp', 'a', '.name')).toBeNull();
    expect(led('ArrowDown', 'e', '.name')).toBeNull();
  });

  test('where the same cannot be done, they lead to the name', () => {
    page();
    expect(led('ArrowDown', 'a', '.yes')).toBe(at('b', '.name'));
    expect(led('ArrowDown', 'd', '.no')).toBe(at('e', '.name'));
  });

  test('left and right stay in the row, and pass what cannot be used', () => {
    page();
    expect(led('ArrowRight', 'a', '.yes')).toBe(at('a', '.no'));
    expect(led('ArrowLeft', 'a', '.name')).toBe(at('a', 'input'));
    expect(led('ArrowRight', 'a', '.no')).toBeNull();
    expect(led('ArrowRight', 'b', '.name')).toBeNull();
  });

  test('Home and End lead to the first and the last row of the group', () => {
    page();
    expect(led('Home', 'd', '.no')).toBe(at('c', '.no'));
    expect(led('End', 'c', 'input')).toBe(at('d', 'input'));
  });

  test('elsewhere keys are left alone', () => {
    page();
    expect(towards('ArrowDown', document.querySelector('#elsewhere'))).toBeNull();
    expect(led('a', 'a', '.name')).toBeNull();
    expect(stopAt(document.querySelector('#elsewhere'))).toBeNull();
    expect(stopAt(at('c', '.no'))).toEqual({ row: 'consent-c', control: 3 });
  });
});
