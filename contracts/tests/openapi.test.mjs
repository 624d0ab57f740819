// Each OpenAPI document is one that tools can work with.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lint, loadConfig } from '@redocly/openapi-core';
import { fileOf, now } from './contracts.mjs';

const config = await loadConfig({ configPath: fileURLToPath(new URL('redocly.yaml', import.meta.url)) });

for (const api of now.apis) {
  test(`${api} is without faults`, async () => {
    const faults = await lint({ ref: fileURLToPath(fileOf(api)), config });
    assert.deepEqual(
      faults.map(({ ruleId, message, location }) => `${location[0].pointer} ${ruleId}: ${message}`),
      [],
    );
  });
}
