// The types of each API in TypeScript. Run by itself, it writes them where others take them from.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { fileOf, now } from './contracts.mjs';

const HEAD = `// Generated from contracts/openapi: see README.md.\n\n`;

export function declarationsOf(api) {
  return fileOf(`clients/typescript/${basename(api, '.yaml')}.d.ts`);
}

export async function typesOf(api) {
  const tree = await openapiTS(fileOf(api), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
  });
  return HEAD + astToString(tree);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const api of now.apis) {
    writeFileSync(declarationsOf(api), await typesOf(api));
  }
}
