// The types of each API in TypeScript. Run by itself, it writes them where others take them from.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { fileOf, now } from './contracts.mjs';

const PAGES = 'enrolment-service/src/main/resources/web/patient/api';

/** Those that the patient's pages call, whose bundler takes sources from their own folder only. */
const OF_PAGES = ['enrolment-service', 'address-service'];

const HEAD = `// Generated from contracts/openapi: see README.md.\n\n`;

/** Where the types of an API are kept. */
export function filesOf(api) {
  const name = basename(api, '.yaml');
  const files = [fileOf(`clients/typescript/${name}.d.ts`)];
  return OF_PAGES.includes(name) ? [...files, fileOf(`../${PAGES}/${name}.ts`)] : files;
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
    const types = await typesOf(api);
    filesOf(api).forEach((file) => writeFileSync(file, types));
  }
}
