// Planted changes: those that break somebody are named, the others are not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaksOfApi, breaksOfEvent, breaksOfTopics } from './compare.mjs';
import { now } from './contracts.mjs';

const api = now.yaml('openapi/enrolment-service.yaml');
const event = now.json('events/enrolment-document.v1/rendered.schema.json');
const enrolment = now.json('events/enrolment-completed.v1/completed.schema.json');
const topics = now.json('topics.json');

const after = (contract, change) => {
  const changed = structuredClone(contract);
  change(changed);
  return changed;
};
const draft = (changed) => changed.paths['/draft'].delete;
const problemsOf = (operation) =>
  operation.responses['410'].content['application/problem+json'].schema.allOf[1].properties.type.enum;
const parameter = (required) => ({ name: 'X', in: 'header', required, schema: { type: 'string' } });

const breaking = {
  'an operation is gone': [breaksOfApi, api, (to) => delete to.paths['/summary'].get],
  'a status is gone': [breaksOfApi, api, (to) => delete to.paths['/draft'].delete.responses['204']],
  'a parameter is required': [breaksOfApi, api, (to) => draft(to).parameters.push(parameter(true))],
  'a member of a problem is gone': [
    breaksOfApi,
    api,
    (to) => delete to.components.schemas.Problem.properties.detail,
  ],
  'a member of a problem has another type': [
    breaksOfApi,
    api,
    (to) => (to.components.schemas.Problem.properties.status.type = 'string'),
  ],
  'a state is new': [breaksOfApi, api, (to) => to.components.schemas.Reached.enum.push('more')],
  'a part of an event is gone': [breaksOfEvent, event, (to) => delete to.properties.practice],
  'a part of an event is no longer certain': [
    breaksOfEvent,
    event,
    (to) => (to.required = to.required.filter((name) => name !== 'practice')),
  ],
  'a part of an event has another type': [
    breaksOfEvent,
    event,
    (to) => (to.properties.enrolment.type = 'integer'),
  ],
  'a part of an enrolment has another type': [
    breaksOfEvent,
    enrolment,
    (to) => (to.$defs.Practice.properties.id.type = 'integer'),
  ],
  'a part of an enrolment is gone': [
    breaksOfEvent,
    enrolment,
    (to) => delete to.$defs.Enrolment.properties.signing,
  ],
  'a topic is gone': [breaksOfTopics, topics, (to) => to.topics.pop()],
  'a topic has more partitions': [breaksOfTopics, topics, (to) => (to.topics[0].partitions *= 2)],
  'a topic is kept for a day': [
    breaksOfTopics,
    topics,
    (to) => (to.topics[0]['retention.ms'] = 86_400_000),
  ],
  'a topic is open to all': [breaksOfTopics, topics, (to) => (to.topics[0].restricted = false)],
};

for (const [name, [compare, contract, change]] of Object.entries(breaking)) {
  test(`seen: ${name}`, () => {
    assert.notDeepEqual(compare(contract, after(contract, change)), []);
  });
}

const harmless = {
  'a parameter that nobody need send': [
    breaksOfApi,
    api,
    (to) => draft(to).parameters.push(parameter(false)),
  ],
  'another operation': [
    breaksOfApi,
    api,
    (to) => (to.paths['/more'] = { get: { responses: { 200: { description: 'More' } } } }),
  ],
  'other words': [breaksOfApi, api, (to) => (draft(to).summary = 'Other words')],
  'a member more': [
    breaksOfApi,
    api,
    (to) => (to.components.schemas.Problem.properties.more = { type: 'string' }),
  ],
  'a part of an event more': [
    breaksOfEvent,
    event,
    (to) => (to.properties.more = { type: 'string' }),
  ],
  'a type of problem more': [
    breaksOfApi,
    api,
    (to) => problemsOf(to.paths['/links/exchange'].post).push('https://enrolment.nz/problems/more'),
  ],
  'a topic more': [
    breaksOfTopics,
    topics,
    (to) => to.topics.push({ name: 'more.v1', partitions: 6, 'retention.ms': 1 }),
  ],
};

for (const [name, [compare, contract, change]] of Object.entries(harmless)) {
  test(`allowed: ${name}`, () => {
    assert.deepEqual(compare(contract, after(contract, change)), []);
  });
}
