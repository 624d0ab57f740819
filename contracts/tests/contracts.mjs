// The contracts as values: of the working tree, or of the last release.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const HERE = new URL('../', import.meta.url);

export const now = contractsIn(HERE);
export const released = contractsIn(new URL('released/', HERE));

export function fileOf(path) {
  return new URL(path, HERE);
}

function contractsIn(folder) {
  const files = (under, ending) =>
    readdirSync(new URL(under, folder), { recursive: true })
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => under + name);
  return {
    apis: files('openapi/', '.yaml'),
    schemas: files('events/', '.schema.json'),
    examples: files('events/', '.json').filter((name) => !name.endsWith('.schema.json')),
    has: (path) => existsSync(new URL(path, folder)),
    yaml: (path) => load(readFileSync(new URL(path, folder), 'utf8')),
    json: (path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8')),
  };
}
