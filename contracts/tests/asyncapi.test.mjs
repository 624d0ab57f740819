// asyncapi.yaml says what the other contracts say.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Parser, fromFile } from '@asyncapi/parser';
import { fileOf, now } from './contracts.mjs';

const asyncapi = now.yaml('asyncapi.yaml');
const channels = Object.values(asyncapi.channels);
const messages = Object.values(asyncapi.components.messages);

test('is a valid AsyncAPI document', async () => {
  const file = fileURLToPath(fileOf('asyncapi.yaml'));
  const { document, diagnostics } = await fromFile(new Parser(), file).parse();
  const faults = diagnostics.filter((found) => found.code !== 'asyncapi-latest-version');
  assert.deepEqual(faults, []);
  assert.equal(document.channels().all().length, channels.length);
});

test('has the topics of topics.json', () => {
  const declared = channels.map(({ address, bindings, ...channel }) => {
    const { partitions, topicConfiguration } = bindings.kafka;
    const { 'cleanup.policy': policy, ...limits } = topicConfiguration;
    assert.deepEqual(policy, ['delete']);
    return { name: address, partitions, restricted: channel['x-restricted'], ...limits };
  });
  const byName = (a, b) => a.name.localeCompare(b.name);
  assert.deepEqual(declared.sort(byName), now.json('topics.json').topics.sort(byName));
});

test('has every schema and every example of an event, each with its own topic', () => {
  const used = messages.flatMap((message) => [
    message.payload.$ref,
    ...(message.examples ?? []).map((example) => example.payload.$ref),
  ]);
  assert.deepEqual(used.filter(Boolean).sort(), [...now.schemas, ...now.examples].sort());
  for (const channel of channels) {
    for (const { $ref } of Object.values(channel.messages)) {
      const { payload } = asyncapi.components.messages[$ref.split('/').at(-1)];
      assert.ok(payload.$ref === undefined || payload.$ref.startsWith(`events/${channel.address}/`));
    }
  }
});

test('has an operation for each topic that is not of dead letters', () => {
  const published = Object.values(asyncapi.operations).map(({ channel }) => channel.$ref);
  const topics = Object.entries(asyncapi.channels)
    .filter(([, { address }]) => !address.endsWith('.dead-letter'))
    .map(([name]) => `#/channels/${name}`);
  assert.deepEqual(published.sort(), topics.sort());
});
