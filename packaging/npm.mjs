// npm.mjs: what deny.toml says of the crates, for the packages that the interface is bundled from: licences that are
// allowed, one source, a checksum each. Says what is not so, and fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const listed = /^allow = \[(.*)\]$/m.exec(readFileSync(join(root, 'deny.toml'), 'utf8'))[1];
const allowed = new Set(listed.split(',').map((it) => it.trim().replaceAll('"', '')));
const permitted = (licence) =>
  licence.replace(/[()]/g, '').split(' OR ').some((one) => one.split(' AND ').every((it) => allowed.has(it.trim())));

const { packages } = JSON.parse(readFileSync(join(root, 'ui/package-lock.json'), 'utf8'));
const wrong = [];
const sources = new Set();
for (const [path, { version, license, dev, resolved, integrity }] of Object.entries(packages)) {
  if (!path) continue;
  const name = `${path.replace(/^.*node_modules\//, '')} ${version}`;
  if (!dev && !permitted(license ?? '')) wrong.push(`${name}: licence ${license}`);
  if (!integrity?.startsWith('sha512-')) wrong.push(`${name}: no checksum`);
  if (resolved) sources.add(new URL(resolved).origin);
}
if (sources.size > 1) wrong.push(`several sources: ${[...sources].join(', ')}`);
for (const line of wrong) console.error(line);
process.exit(wrong.length ? 1 : 0);
