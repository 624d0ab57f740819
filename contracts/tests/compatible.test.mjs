// Whoever was built against the last release can go on as they are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaksOfApi, breaksOfEvent, breaksOfTopics } from './compare.mjs';
import { now, released } from './contracts.mjs';

for (const api of released.apis) {
  test(`${api} breaks nobody`, () => {
    assert.deepEqual(now.has(api) ? breaksOfApi(released.yaml(api), now.yaml(api)) : ['gone'], []);
  });
}

for (const schema of released.schemas) {
  test(`${schema} breaks nobody`, () => {
    assert.deepEqual(
      now.has(schema) ? breaksOfEvent(released.json(schema), now.json(schema)) : ['gone'],
      [],
    );
  });
}

test('topics.json breaks nobody', () => {
  assert.deepEqual(breaksOfTopics(released.json('topics.json'), now.json('topics.json')), []);
});
