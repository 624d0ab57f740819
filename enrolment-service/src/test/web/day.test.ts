import assert from './assert.ts';
import { ageOn, isDay, join, pasted, split } from '../../main/resources/web/patient/model/day.ts';

Deno.test('three fields make a day, whatever is left out of them', () => {
  assert.equal(join({ day: '4', month: '3', year: '1979' }, false), '1979-03-04');
  assert.equal(join({ day: '', month: '3', year: '1979' }, true), '1979-03');
  assert.equal(join({ day: '', month: '', year: '1979' }, true), '1979');
  assert.equal(join({ day: ' ', month: '', year: '' }, false), undefined);
});

Deno.test('what was typed comes back as it was, finished or not', () => {
  for (const typed of [
    { day: '4', month: '3', year: '1979' },
    { day: '31', month: '', year: '' },
    { day: '', month: '3', year: '' },
    { day: '', month: '', year: '19' },
    { day: 'first', month: '11', year: '79' },
  ]) {
    assert.deepEqual(split(join(typed, false) ?? ''), typed);
  }
  assert.deepEqual(split(join({ day: '', month: '3', year: '1979' }, true) ?? ''), { day: '', month: '3', year: '1979' });
});

Deno.test('a month is known by its name in both languages, with or without macrons', () => {
  for (const month of ['March', 'mar', 'Māehe', 'Maehe', 'Poutūterangi', 'Poutū-te-rangi']) {
    assert.equal(join({ day: '14', month, year: '1979' }, false), '1979-03-14', month);
  }
});

Deno.test('a whole date that is pasted is taken apart', () => {
  assert.deepEqual(pasted('14/3/1979'), { day: '14', month: '3', year: '1979' });
  assert.deepEqual(pasted('14 March 1979'), { day: '14', month: 'March', year: '1979' });
  assert.deepEqual(pasted('1979-03-14'), { day: '14', month: '03', year: '1979' });
  assert.equal(pasted('14'), undefined);
});

Deno.test('only days of the calendar are days', () => {
  assert.equal(isDay('2024-02-29'), true);
  assert.equal(isDay('2023-02-29'), false);
  assert.equal(isDay('2023-2-9'), false);
  assert.equal(ageOn('2008-02-29', '2024-02-28'), 15);
});
