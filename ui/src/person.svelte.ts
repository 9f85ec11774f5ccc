// Who writes, for as long as the window is open. Nothing of it is stored.

import type { LetterLanguage } from './bindings/LetterLanguage';

export const person = $state<{ name: string; account: string; contact: string; letterLanguage: LetterLanguage }>({
  name: '',
  account: '',
  contact: '',
  letterLanguage: 'zh-CN',
});
