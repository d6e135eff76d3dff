// Guards the lockfile: `npm install` on one platform may silently drop optional packages for the others, and then `npm ci`
// fails elsewhere. Every optional dependency a package names must stand in the lockfile.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
/** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string>, resolved?: string, version?: string }> }} */
const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
/** @type {{ devDependencies: Record<string, string> }} */
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter(
      (name) =>
        !Object.keys(lock.packages).some(
          (other) => other === `node_modules/${name}` || other.endsWith(`/node_modules/${name}`),
        ),
    )
    .map((name) => `${place || 'package.json'} needs ${name}, which the lockfile lacks`),
);
const loose = Object.entries(manifest.devDependencies)
  .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
  .map(([name, version]) => `${name} is not pinned to one version (${version})`);
const located = Object.entries(lock.packages)
  .filter(([, entry]) => entry.resolved?.startsWith('http'))
  .map(([place]) => `${place} records a download address; set omit-lockfile-registry-resolved`);

const problems = [...missing, ...loose, ...located];
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) {
  process.stderr.write(
    'Remove node_modules and package-lock.json entries concerned, choose complete versions, and run npm install again.\n',
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`Lockfile: ${Object.keys(lock.packages).length} packages, none missing.\n`);
}
