import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { browserHost } from './host.ts';
import { messages } from './messages.ts';

export default defineConfig({
  plugins: [svelte(), messages(), browserHost()],
  // The words stand outside this folder: one set of files for the core and the interface.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  test: { environment: 'happy-dom', include: ['tests/**/*.test.ts'] },
  // The system web views that Tauri 2 runs on.
  // One style sheet for all pages: a page's own, fetched when the page is shown, would be drawn without for a moment.
  build: {
    target: ['safari16', 'chrome110'],
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    // Each file is a question to the window's program: what asks the desk is one, what the first picture needs another.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'door', test: /src\/host\/commands\.ts$|preload-helper/, priority: 2 },
            { name: 'first', test: /src\/show\.ts$/, priority: 1 },
          ],
        },
      },
    },
  },
});
