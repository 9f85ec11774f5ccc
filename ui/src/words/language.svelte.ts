// The interface's language, for all that is worded. The desk sets it from the person's settings.

import type { Language } from '../bindings/Language';

let current = $state<Language>('zh-CN');

export function language(): Language {
  return current;
}

export function speak(language: Language): void {
  current = language;
}
