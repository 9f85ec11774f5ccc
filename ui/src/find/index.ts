// Finds among many things by a few letters: Chinese and English at once, pinyin whole or by initials, traditional
// characters, small errors.
//
// Things share their words: five thousand policies name the same rights and the same kinds of information. So each
// distinct text is kept once, all of them in one long string a sort of reading, which is looked through as a whole;
// a thing is a few numbers of texts.

import type { Words } from '../bindings/Words';
import { fold, HAN, wordsOf } from './fold';
import { allowed, distance, letters, missing } from './near';
import { reading } from './reading';

/** Something that can be found. */
export interface Findable {
  /** By what it is found, and what a match there counts for (0 to 1). */
  fields: { text: Words; weight: number }[];
  /** In which group it is shown, from 0. */
  group: number;
  /** What it counts for beside others that match as well (0 to 1). */
  weight: number;
}

export interface Hit {
  /** The thing's place, in the order in which things were added. */
  at: number;
  score: number;
}

/** What was found in a group: the best, and how many there are. */
export interface Found {
  hits: Hit[];
  count: number;
}

/** Texts in one string, each ended by a line feed. */
interface Long {
  text: string;
  /** Where each begins, and where the last ends. */
  starts: Uint32Array;
}

const END = '\n';
const BETWEEN = '\t';
const [LINE, TAB] = [END.charCodeAt(0), BETWEEN.charCodeAt(0)];
const LATIN = /^[a-z0-9]+$/;
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a word goes on across this character. */
function isLetter(character: number): boolean {
  if (character < 128) return (character > 96 && character < 123) || (character > 47 && character < 58);
  return LETTER.test(String.fromCharCode(character));
}

/** The text at a place, sought from one that lies before it. */
function textAt(long: Long, place: number, from: number): number {
  let [low, high] = [from, from + 1];
  const { starts } = long;
  for (let step = 1; high < starts.length && (starts[high] ?? 0) <= place; step *= 2) [low, high] = [high, high + step];
  high = Math.min(high, starts.length - 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

function long(texts: string[]): Long {
  const starts = new Uint32Array(texts.length + 1);
  let at = 0;
  texts.forEach((text, index) => {
    starts[index] = at;
    at += text.length + END.length;
  });
  starts[texts.length] = at;
  return { text: texts.join(END) + END, starts };
}

export class Index {
  /** Distinct texts with their numbers, while things are added. */
  readonly #numbers = new Map<string, number>();
  readonly #said: string[] = [];
  readonly #read: string[] = [];
  readonly #initials: string[] = [];
  readonly #syllables: number[][] = [];
  readonly #fields: number[] = [];
  readonly #weights: number[] = [];
  readonly #begins: number[] = [0];
  readonly #groups: number[] = [];
  readonly #worth: number[] = [];

  #words: Long = long([]);
  #whole: Long = long([]);
  #first: Long = long([]);
  /** Whether a syllable begins at each place of `#whole`. */
  #syllable = new Uint8Array();
  #things = {
    fields: new Uint32Array(),
    weights: new Float32Array(),
    begins: new Uint32Array(),
    groups: new Uint8Array(),
    worth: new Float32Array(),
  };
  /** The things of each text: those of text n are `things[offsets[n]]` up to `offsets[n + 1]`. */
  #postings = { offsets: new Uint32Array(), things: new Uint32Array() };
  #vocabulary: { word: string; bits: number; texts: number[] }[] | null = null;
  /** What each word of the latest query matches: most keys change one word. */
  #known = new Map<string, Float32Array>();

  /** How many things there are. */
  get size(): number {
    return this.#groups.length;
  }

  /** How many distinct texts they are found by. */
  get texts(): number {
    return this.#said.length;
  }

  add(thing: Findable): void {
    for (const { text, weight } of thing.fields) {
      this.#fields.push(this.#number(text));
      this.#weights.push(weight);
    }
    this.#begins.push(this.#fields.length);
    this.#groups.push(thing.group);
    this.#worth.push(thing.weight);
  }

  #number(text: Words): number {
    const key = text['zh-CN'] === text['en-US'] ? text['zh-CN'] : text['zh-CN'] + BETWEEN + text['en-US'];
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#said.length;
    this.#numbers.set(key, number);
    this.#said.push(fold(key).replaceAll(END, ' '));
    const read = reading(fold(text['zh-CN']));
    this.#read.push(read.whole);
    this.#initials.push(read.initials);
    this.#syllables.push(read.starts);
    return number;
  }

  /** Makes what was added findable. More may be added later, and is found once this was called again. */
  finish(): void {
    this.#words = long(this.#said);
    this.#whole = long(this.#read);
    this.#first = long(this.#initials);
    this.#syllable = new Uint8Array(this.#whole.text.length);
    this.#syllables.forEach((starts, text) => {
      for (const start of starts) this.#syllable[(this.#whole.starts[text] ?? 0) + start] = 1;
    });
    this.#things = {
      fields: Uint32Array.from(this.#fields),
      weights: Float32Array.from(this.#weights),
      begins: Uint32Array.from(this.#begins),
      groups: Uint8Array.from(this.#groups),
      worth: Float32Array.from(this.#worth),
    };
    const offsets = new Uint32Array(this.#said.length + 1);
    for (const text of this.#fields) offsets[text + 1] = (offsets[text + 1] ?? 0) + 1;
    for (let text = 0; text < this.#said.length; text += 1)
      offsets[text + 1] = (offsets[text + 1] ?? 0) + (offsets[text] ?? 0);
    const [free, things] = [offsets.slice(), new Uint32Array(this.#fields.length)];
    for (let at = 0; at < this.size; at += 1)
      for (let field = this.#begins[at] ?? 0; field < (this.#begins[at + 1] ?? 0); field += 1) {
        const text = this.#fields[field] ?? 0;
        const place = free[text] ?? 0;
        things[place] = at;
        free[text] = place + 1;
      }
    this.#postings = { offsets, things };
    this.#vocabulary = null;
    this.#known.clear();
  }

  /**
   * The best of each group, at most `most` of each. Every word of the query must match somewhere. `own` tells what
   * a thing counts for to this person (1 is as it is).
   */
  find(query: string, groups: number, most: number, own: (at: number) => number = () => 1): Found[] {
    const found: Found[] = Array.from({ length: groups }, () => ({ hits: [], count: 0 }));
    const words = wordsOf(query).flatMap((word) => this.#parts(word));
    if (words.length === 0) return found;
    const matched = words.map((word) => this.#match(word));
    this.#known = new Map(words.map((word, index) => [word, matched[index] ?? new Float32Array()]));
    const { fields, weights, begins, groups: group, worth } = this.#things;
    const candidates = this.#candidates(matched);
    const count = candidates?.length ?? group.length;
    // The least score by which a thing still comes into its group.
    const least = new Float32Array(groups);
    for (let number = 0; number < count; number += 1) {
      const at = candidates ? (candidates[number] ?? 0) : number;
      const [from, to] = [begins[at] ?? 0, begins[at + 1] ?? 0];
      let score = 0;
      for (const match of matched) {
        let best = 0;
        for (let field = from; field < to; field += 1) {
          const one = (match[fields[field] ?? 0] ?? 0) * (weights[field] ?? 0);
          if (one > best) best = one;
        }
        if (best === 0) {
          score = 0;
          break;
        }
        score += best;
      }
      if (score === 0) continue;
      const into = group[at] ?? 0;
      const here = found[into];
      if (!here) continue;
      here.count += 1;
      score = (score / matched.length) * (worth[at] ?? 0);
      // What a thing counts for to a person is never more than 1.
      if (score <= (least[into] ?? 0)) continue;
      score *= own(at);
      let place = here.hits.length;
      while (place > 0 && (here.hits[place - 1]?.score ?? 0) < score) place -= 1;
      if (place >= most) continue;
      here.hits.splice(place, 0, { at, score });
      if (here.hits.length > most) here.hits.pop();
      if (here.hits.length === most) least[into] = here.hits[most - 1]?.score ?? 0;
    }
    return found;
  }

  /** The things with the rarest of the words, in their order; nothing where these are so many that all are looked at. */
  #candidates(matched: Float32Array[]): Uint32Array | null {
    const { offsets, things } = this.#postings;
    const some = matched.map((match) => {
      const texts: number[] = [];
      let sum = 0;
      for (let text = 0; text < match.length; text += 1) {
        if (match[text] === 0) continue;
        texts.push(text);
        sum += (offsets[text + 1] ?? 0) - (offsets[text] ?? 0);
      }
      return { texts, sum };
    });
    const rarest = some.reduce((one, other) => (other.sum < one.sum ? other : one));
    if (rarest.sum > this.size / 4) return null;
    const all = new Uint32Array(rarest.sum);
    let length = 0;
    for (const text of rarest.texts)
      for (let at = offsets[text] ?? 0; at < (offsets[text + 1] ?? 0); at += 1) all[length++] = things[at] ?? 0;
    all.sort();
    return all.filter((thing, at) => at === 0 || thing !== all[at - 1]);
  }

  /** A word as it is sought: Chinese that stands nowhere as a whole is parted in two that do. */
  #parts(word: string): string[] {
    if (word.length < 3 || !HAN.test(word) || this.#words.text.includes(word)) return [word];
    for (let at = word.length - 1; at > 0; at -= 1) {
      const [one, other] = [word.slice(0, at), word.slice(at)];
      if (one.length < 2 && other.length < 2) continue;
      if (this.#words.text.includes(one) && this.#words.text.includes(other)) return [one, other];
    }
    return [word];
  }

  /** How well each text matches a word, from 0 to 1. */
  #match(word: string): Float32Array {
    const known = this.#known.get(word);
    if (known) return known;
    const scores = new Float32Array(this.#said.length);
    let any = this.#spoken(word, scores);
    if (LATIN.test(word)) any = this.#spelled(word, scores) || any;
    if (!any) this.#nearly(word, scores);
    return scores;
  }

  /** By the text itself, in either language: the whole, its beginning, a word's beginning, within. */
  #spoken(word: string, scores: Float32Array): boolean {
    const { text, starts } = this.#words;
    const han = HAN.test(word);
    let number = 0;
    let any = false;
    for (let at = text.indexOf(word); at >= 0;) {
      any = true;
      number = textAt(this.#words, at, number);
      const end = starts[number + 1] ?? 0;
      const [before, after] = [at === 0 ? LINE : text.charCodeAt(at - 1), text.charCodeAt(at + word.length)];
      const begins = before === LINE || before === TAB;
      const ends = after === LINE || after === TAB;
      const score = begins && ends ? 1 : begins ? 0.9 : !isLetter(before) ? 0.8 : han ? 0.7 : 0.4;
      // The more of the text is the word, the better.
      const share = 0.1 * Math.min(1, word.length / (end - (starts[number] ?? 0)));
      if (score + share > (scores[number] ?? 0)) scores[number] = score + share;
      // One letter stands nearly everywhere: the first place in a text will do.
      at = text.indexOf(word, score >= 0.9 || word.length === 1 ? end : at + 1);
    }
    return any;
  }

  /** By its reading: from any syllable on, or by the initials. */
  #spelled(word: string, scores: Float32Array): boolean {
    let any = false;
    const through = (where: Long, whole: number, within: number, counts: (at: number) => boolean) => {
      const { text, starts } = where;
      let number = 0;
      for (let at = text.indexOf(word); at >= 0;) {
        number = textAt(where, at, number);
        let next = at + 1;
        if (counts(at)) {
          any = true;
          const begin = starts[number] ?? 0;
          const length = (starts[number + 1] ?? 0) - begin - 1;
          // All of a reading is nearly as good as the text itself.
          const all = word.length === length ? 0.1 : 0;
          const score = (at === begin ? whole : within) + 0.1 * (word.length / length) + all;
          if (score > (scores[number] ?? 0)) scores[number] = score;
          if (at === begin) next = starts[number + 1] ?? 0;
        }
        at = text.indexOf(word, next);
      }
    };
    through(this.#whole, 0.75, 0.55, (at) => this.#syllable[at] === 1);
    if (word.length > 1) through(this.#first, 0.65, 0.35, () => true);
    return any;
  }

  /** With small errors: letters of a Latin word or of a reading; Chinese by a homophone, or with one character wrong. */
  #nearly(word: string, scores: Float32Array): void {
    if (HAN.test(word)) {
      const read = reading(word).whole;
      if (read.length > 3 && this.#spelled(read, scores)) return;
      for (let at = 0; at < word.length && word.length > 2; at += 1)
        this.#around(word.slice(0, at), word.slice(at + 1), scores);
      return;
    }
    const most = allowed(word.length);
    if (most === 0) return;
    const bits = letters(word);
    for (const known of this.#spelling()) {
      if (known.word.length + most < word.length || missing(bits, known.bits) > most) continue;
      const errors = distance(word, known.word, most);
      if (errors > most) continue;
      // An error at the very beginning is rare.
      const score = 0.4 - 0.1 * errors - (known.word[0] === word[0] ? 0 : 0.05);
      for (const text of known.texts) if (score > (scores[text] ?? 0)) scores[text] = score;
    }
  }

  /** Texts in which two parts stand with one character between them. */
  #around(one: string, other: string, scores: Float32Array): void {
    const { text } = this.#words;
    const [sought, lead] = one.length >= other.length ? [one, 0] : [other, one.length + 1];
    let number = 0;
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      const begin = at - lead;
      if (!text.startsWith(one, begin) || !text.startsWith(other, begin + one.length + 1)) continue;
      if (text.slice(begin, begin + one.length + 1 + other.length).includes(END)) continue;
      number = textAt(this.#words, at, number);
      scores[number] = Math.max(scores[number] ?? 0, 0.3);
    }
  }

  /** Every Latin word and every reading, with the texts in which it stands. */
  #spelling(): { word: string; bits: number; texts: number[] }[] {
    if (this.#vocabulary) return this.#vocabulary;
    const all = new Map<string, number[]>();
    const take = (word: string, text: number) => {
      const texts = all.get(word);
      if (!texts) all.set(word, [text]);
      else if (texts[texts.length - 1] !== text) texts.push(text);
    };
    this.#said.forEach((said, text) => {
      for (const word of said.match(/[a-z][a-z0-9]{2,}/g) ?? []) take(word, text);
    });
    this.#read.forEach((read, text) => {
      if (read.length > 3 && read.length < 40) take(read, text);
    });
    this.#vocabulary = [...all].map(([word, texts]) => ({ word, bits: letters(word), texts }));
    return this.#vocabulary;
  }
}
