// Text as it is compared: one case, one width, simplified characters.

import traditional from 'opencc-js/dict/TSCharacters';

/** Traditional characters with their simplified ones: OpenCC's table, each pair as `traditional simplified`. */
const SIMPLIFIED = new Map(
  traditional.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to] as const;
  }),
);

export const HAN = /\p{Script=Han}/u;
const ALL_HAN = /\p{Script=Han}/gu;

/** In lower case, half width and simplified characters. */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return HAN.test(plain) ? plain.replace(ALL_HAN, (it) => SIMPLIFIED.get(it) ?? it) : plain;
}

/** What was typed as words: parted at spaces, and where Chinese meets Latin. */
export function wordsOf(query: string): string[] {
  return fold(query)
    .replace(/(\p{Script=Han})(?=[a-z0-9])|([a-z0-9])(?=\p{Script=Han})/gu, '$1$2 ')
    .split(/[\s,，、。:：;；·]+/u)
    .filter(Boolean);
}
