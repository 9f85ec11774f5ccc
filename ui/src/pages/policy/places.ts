// Places in a text. The core counts characters (Unicode scalar values), a string of this language counts half of some.

/** Turns a number of characters into a place of the string, and back. */
export interface Places {
  toString(characters: number): number;
  toCharacters(place: number): number;
}

export function places(text: string): Places {
  if (!/[\ud800-\udbff]/.test(text)) return { toString: (at) => at, toCharacters: (at) => at };
  // Where each character begins; only a text with characters outside the basic plane needs it.
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return {
    toString: (characters) => starts[Math.min(characters, starts.length - 1)] ?? at,
    toCharacters: (place) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? at) < place) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** A piece of a paragraph: its words, where they stand, and the fact that they gave. */
export interface Piece {
  start: number;
  text: string;
  fact: string | null;
}

/** A passage of the text that gave a fact. */
export interface Passage {
  start: number;
  end: number;
  fact: string;
}

/** Cuts a paragraph at its passages, which do not overlap and stand in order. */
export function cut(text: string, start: number, end: number, passages: Passage[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const it of passages) {
    const [from, to] = [Math.max(it.start, at), Math.min(it.end, end)];
    if (to <= from) continue;
    if (from > at) pieces.push({ start: at, text: text.slice(at, from), fact: null });
    pieces.push({ start: from, text: text.slice(from, to), fact: it.fact });
    at = to;
  }
  if (at < end) pieces.push({ start: at, text: text.slice(at, end), fact: null });
  return pieces;
}

/** Passages in order, without those that reach into one before them; `first` is never left out. */
export function apart(passages: Passage[], first: Passage | null): Passage[] {
  const clear = passages.filter((it) => it !== first && !(first && it.start < first.end && first.start < it.end));
  const all = [...clear, ...(first ? [first] : [])].sort((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return all.filter((it) => {
    const free = it.start >= end;
    if (free) end = it.end;
    return free;
  });
}
