// A language that nobody speaks, for whoever develops: English with accents, two fifths longer, in brackets. What
// shows without them is not translated; what is cut off has too little room. `?pseudo` in the address, in the
// development server alone.

const ACCENTS: Record<string, string> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  U: 'Ü',
};

/** How much longer than English other languages become. */
const LONGER = 0.4;

/** A piece of text as it would be in that language. Pieces without letters stay as they are. */
export function pseudo(text: string): string {
  if (!/[a-z]/i.test(text)) return text;
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const accented = [...words].map((it) => ACCENTS[it] ?? it).join('');
  // Where much is added, it is added as words: a line has to be able to end.
  const added = '~'.repeat(Math.ceil(words.length * LONGER)).replace(/~{7}(?=~)/g, '$& ');
  return `${before}[${accented}${added}]${after}`;
}

/** Whether it is asked for. */
export const asked = (): boolean => import.meta.env.DEV && new URLSearchParams(location.search).has('pseudo');
