import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // The words stand outside this folder: one set of files for the core and the interface.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  // The system web views that Tauri 2 runs on.
  build: { target: ['safari16', 'chrome110'], modulePreload: false },
});
