// Typing errors: how far a word is from the beginning of another.

/** How many errors a word of this length may have. */
export const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The letters of a word as bits: words that are near have nearly the same. */
export function letters(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

/** How many letters of `word` another has none of. */
export function missing(word: number, other: number): number {
  let bits = word & ~other;
  let count = 0;
  while (bits) {
    bits &= bits - 1;
    count += 1;
  }
  return count;
}

/**
 * The fewest changes (a letter more, fewer, another, two swapped) that make `word` the beginning of `other`, or one
 * more than `most` where it takes more than that.
 */
export function distance(word: string, other: string, most: number): number {
  const width = Math.min(other.length, word.length + most);
  let [before, last] = [new Uint8Array(width + 1), new Uint8Array(width + 1)];
  let row = new Uint8Array(width + 1);
  for (let at = 0; at <= width; at += 1) last[at] = at;
  for (let down = 1; down <= word.length; down += 1) {
    row[0] = down;
    let least = down;
    for (let at = 1; at <= width; at += 1) {
      const same = word[down - 1] === other[at - 1];
      let cost = Math.min((last[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      if (down > 1 && at > 1 && word[down - 1] === other[at - 2] && word[down - 2] === other[at - 1])
        cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
      row[at] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(most + 1, ...last);
}
