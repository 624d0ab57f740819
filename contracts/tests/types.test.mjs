// The types that clients take are those of the OpenAPI documents, and can be worked with.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { now } from './contracts.mjs';
import { filesOf, typesOf } from './types.mjs';

for (const api of now.apis) {
  test(`the types of ${api} are those that contracts/clients/typescript/generate makes`, async () => {
    const types = await typesOf(api);
    for (const file of filesOf(api)) {
      assert.ok(existsSync(file), `${file} is not there`);
      assert.ok(readFileSync(file, 'utf8') === types, `${file} is stale: run generate, and commit`);
    }
  });
}

test('a page compiles with them, and what the contracts do not allow does not', () => {
  const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const here = fileURLToPath(new URL('.', import.meta.url));
  const { status, stdout } = spawnSync(execPath, [compiler, '--project', here], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});
