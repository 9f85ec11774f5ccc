// notices.mjs: name, version and licence texts of every library whose code ships: the Rust crates that the program is
// linked from and the npm packages that the interface is bundled from. Works with the same text are named together.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const texts = new Map();

function note(name, version, license, address, folder) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]es?|copying|copyright|notice|unlicense)/i.test(file));
  const found = files.map((file) => join(folder, file)).flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path).map((it) => join(path, it)) : [path]));
  const said = found.filter((path) => statSync(path).isFile() && statSync(path).size < 200_000).map((path) => readFileSync(path, 'utf8').trim());
  if (said.length === 0) said.push('(The package holds no text of its licence; the licence named above applies.)');
  const text = [...new Set(said)].join(`\n\n${'-'.repeat(80)}\n\n`);
  const works = texts.get(text) ?? [];
  works.push(`${name} ${version} (${license ?? 'see the text'})${address ? ` ${address}` : ''}`);
  texts.set(text, works);
}

const asked = ['metadata', '--format-version', '1', '--locked', '--filter-platform', 'x86_64-unknown-linux-gnu'];
const { packages, resolve } = JSON.parse(execFileSync('cargo', asked, { cwd: root, maxBuffer: 1 << 28 }));
const crates = new Map(packages.map((it) => [it.id, it]));
const nodes = new Map(resolve.nodes.map((it) => [it.id, it]));
const linked = new Set(packages.filter((it) => it.name === 'consent-desk').map((it) => it.id));
for (const id of linked) {
  for (const { pkg, dep_kinds } of nodes.get(id).deps) if (dep_kinds.some((it) => it.kind === null)) linked.add(pkg);
}
for (const id of [...linked].sort()) {
  const { name, version, license, repository, manifest_path, source } = crates.get(id);
  if (source) note(name, version, license, repository, dirname(manifest_path));
}

const ui = join(root, 'ui');
for (const [path, { version, license, dev }] of Object.entries(JSON.parse(readFileSync(join(ui, 'package-lock.json'), 'utf8')).packages)) {
  const folder = join(ui, path);
  if (path && !dev && existsSync(folder)) note(path.replace(/^.*node_modules\//, ''), version, license, '', folder);
}

console.log(`Consent Desk holds works of others, each under its own licence. Those under the Mozilla Public License 2.0 are used
unchanged; their source is at the addresses given.`);
for (const [text, works] of [...texts].sort(([, a], [, b]) => (a[0] < b[0] ? -1 : 1))) {
  console.log(`\n${'='.repeat(80)}\n${works.join('\n')}\n\n${text}`);
}
