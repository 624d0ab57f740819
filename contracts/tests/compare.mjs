// What of a contract would break those who were built against an earlier one: a line each.
import { apiCompare } from 'api-smart-diff';

// Another type breaks those who send it and those who read it; the library says so of the former alone.
const NEVER_REPLACED = new Set(['type', 'format', 'pattern', 'const']);

export function breaksOfApi(before, after) {
  return apiCompare(before, after)
    .diffs.filter((change) => change.path[0] === 'paths' && breaks(change))
    .map((change) => change.description || change.path.join('/'));
}

// Of a new type of problem, a client knows the status.
function isTypeOfProblem(path) {
  return path.includes('application/problem+json') && path.includes('enum');
}

function breaks({ type, action, path }) {
  if (isTypeOfProblem(path)) {
    return false;
  }
  const replaced = action === 'replace' && path.includes('schema');
  return type === 'breaking' || (replaced && NEVER_REPLACED.has(path.at(-1)));
}

// An event is what a response is: others read it.
export function breaksOfEvent(before, after) {
  return breaksOfApi(asResponse(before), asResponse(after));
}

export function breaksOfTopics(before, after) {
  const topics = new Map(after.topics.map((topic) => [topic.name, topic]));
  return before.topics.flatMap((old) => {
    const topic = topics.get(old.name);
    if (topic === undefined) {
      return [`${old.name} is gone`];
    }
    const breaks = [];
    if (topic.partitions !== old.partitions) {
      breaks.push(`${old.name} has other partitions: its keys lose their order`);
    }
    if (topic['retention.ms'] < old['retention.ms']) {
      breaks.push(`${old.name} is kept for less time than consumers count on`);
    }
    if (old.restricted && !topic.restricted) {
      breaks.push(`${old.name} is restricted no more`);
    }
    return breaks;
  });
}

function asResponse(schema) {
  const { $defs, ...root } = JSON.parse(
    JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'),
  );
  const response = { description: '', content: { 'application/json': { schema: root } } };
  return {
    openapi: '3.1.0',
    info: { title: '', version: '1' },
    paths: { '/event': { get: { responses: { 200: response } } } },
    components: { schemas: $defs ?? {} },
  };
}
