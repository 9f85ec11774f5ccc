// Words. The same Fluent files as the core's, formatted where they are read.

import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../bindings/Language';
import type { Words } from '../bindings/Words';
import { language } from './language.svelte';
import { asked, pseudo } from './pseudo';

export { language, speak } from './language.svelte';

/** The files' messages as JSON (messages.ts beside vite.config.ts). */
const sources = import.meta.glob<string>(
  [
    '../../../locales/*/app.ftl',
    '../../../locales/*/problem.ftl',
    '../../../locales/*/request.ftl',
    '../../../locales/*/taxonomy.ftl',
  ],
  { query: '?read', import: 'default', eager: true },
);

/** A language's messages, as far as they were read: a file is read when no other has the message. */
class Tongue {
  readonly bundle: FluentBundle;
  readonly #unread: string[];

  constructor(language: Language) {
    const transform = asked() && language === 'en-US' ? pseudo : (text: string) => text;
    this.bundle = new FluentBundle(language, { useIsolating: false, transform });
    const own = Object.entries(sources).filter(([path]) => path.includes(`/${language}/`));
    this.#unread = own.map(([, source]) => source);
  }

  message(id: string): Message | undefined {
    let found = this.bundle.getMessage(id);
    while (!found && this.#unread.length > 0) {
      const body = JSON.parse(this.#unread.shift() ?? '[]') as FluentResource['body'];
      this.bundle.addResource({ body } as FluentResource);
      found = this.bundle.getMessage(id);
    }
    return found;
  }
}

type Message = NonNullable<ReturnType<FluentBundle['getMessage']>>;

const tongues: Record<Language, Tongue> = { 'zh-CN': new Tongue('zh-CN'), 'en-US': new Tongue('en-US') };

/** A message, or with `id.attribute` one of its attributes, in the person's language. */
export function t(id: string, values: Record<string, FluentVariable> = {}): string {
  return find(id, values) ?? id;
}

/** The same where it stands by itself, as a choice in a list, though the message is worded to stand in a sentence. */
export function alone(id: string): string {
  return begun(t(id));
}

/** A text as a line begins. */
export function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same, where there may be no such message. */
export function find(id: string, values: Record<string, FluentVariable> = {}): string | undefined {
  return within(language(), id, values);
}

/** A message in both languages; its id where there is none. */
export function both(id: string): Words {
  return { 'zh-CN': within('zh-CN', id, {}) ?? id, 'en-US': within('en-US', id, {}) ?? id };
}

function within(language: Language, id: string, values: Record<string, FluentVariable>): string | undefined {
  const tongue = tongues[language];
  const [name = '', attribute] = id.split('.');
  const message = tongue.message(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return pattern ? tongue.bundle.formatPattern(pattern, values, []) : undefined;
}

/** A text of the catalogue in the person's language. */
export function say(words: Words): string {
  return words[language()];
}

// Making one takes a hundred times as long as using it, and a thousandth of a second or more: the first who asks waits.
const inDays = (language: Language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
const days: Partial<Record<Language, Intl.DateTimeFormat>> = {};

/** A date as it is written in the person's language. `date` is an ISO date, never a moment. */
export function day(date: string): string {
  const [year = 0, month = 1, number = 1] = date.split('-').map(Number);
  return (days[language()] ??= inDays(language())).format(Date.UTC(year, month - 1, number));
}

const byName: Partial<Record<Language, Intl.Collator>> = {};

/** The order of two names in the person's language: Chinese by pinyin, numbers by their size. */
export function order(one: string, other: string): number {
  return (byName[language()] ??= new Intl.Collator(language(), { numeric: true })).compare(one, other);
}

/** A list as the language joins it. */
export function list(parts: string[]): string {
  return language() === 'zh-CN' ? parts.join('、') : new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

/** Names side by side: each is written as the first word of a line, and only one of them is. */
export function names(all: string[]): string {
  const within = (name: string) => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);
  return all.map((name, at) => (at === 0 ? name : within(name))).join(language() === 'zh-CN' ? '、' : ', ');
}

/** A clause as it is cited. */
export function clause(number: string): string {
  if (number === 'preamble' || number === 'closing') return t(`clause-${number}`);
  const [printed = '', place] = number.split('#');
  // A heading is its own name, and so is what says that it is an article: “Your rights”, 第六条, Section 4.
  if (/^[“第A-Za-z]/.test(printed)) return printed;
  const shown = language() === 'zh-CN' ? printed.replace('(', '（').replace(')', '）') : printed;
  return t(place ? 'clause-again' : 'clause', { number: shown, place: place ?? '' });
}
