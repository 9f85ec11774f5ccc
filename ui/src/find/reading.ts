// How Chinese is read: its pinyin without tones.

import { pinyin } from 'pinyin-pro';
import { HAN } from './fold';

export interface Reading {
  /** All syllables in a row: `shanchu`. */
  whole: string;
  /** Where in it each syllable begins. */
  starts: number[];
  /** The first letter of each: `sc`. */
  initials: string;
}

const NOTHING: Reading = { whole: '', starts: [], initials: '' };

/** The reading of a folded text; nothing where it has no Chinese. */
export function reading(text: string): Reading {
  if (!HAN.test(text)) return NOTHING;
  const parts = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const read: Reading = { whole: '', starts: [], initials: '' };
  for (const part of parts) {
    const letters = part.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (!letters) continue;
    read.starts.push(read.whole.length);
    read.whole += letters;
    read.initials += letters[0] ?? '';
  }
  return read;
}
