// Files on their way in: dropped anywhere on the window, taken up by the page that reads them.

import { desk } from '../../desk.svelte';
import { to } from '../../route.svelte';

/** Takes files in: a policy's page, or a catalogue file with its words. Goes where one goes on. */
export async function takeIn(files: File[]): Promise<void> {
  const facts = files.find((it) => it.name.endsWith('.toml'));
  const id = facts
    ? await desk.takePolicy(facts, (language) => files.find((it) => it.name.endsWith(`.${language}.ftl`)))
    : files[0] && (await desk.readPolicy(files[0].name, files[0]));
  if (!id) location.hash = to('policy');
  else location.hash = facts ? to('provider', id) : to('policy', id);
}
