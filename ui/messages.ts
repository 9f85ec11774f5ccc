// The words, read when the interface is built: Fluent files become what Fluent makes of them, as JSON, so that the
// page has nothing to parse before its first picture.

import { FluentResource } from '@fluent/bundle';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const READ = '?read';

/** `import text from 'words.ftl?read'`: the messages of the file as JSON. */
export function messages(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(`.ftl${READ}`)) return null;
      const file = id.slice(0, -READ.length);
      this.addWatchFile(file);
      const { body } = new FluentResource(readFileSync(file, 'utf8'));
      return `export default ${JSON.stringify(JSON.stringify(body))}`;
    },
  };
}
