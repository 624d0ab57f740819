import assert from './assert.ts';
import { fold } from '../../main/resources/web/patient/model/fold.ts';
import { SearchList } from '../../main/resources/web/patient/model/search.ts';

const list = new SearchList(
  ['Ngāti Kahu', 'Te Aupōuri', 'Ngāpuhi', 'Kahungunu'].map((label, i) => ({ code: String(i), label, also: i === 2 ? ['Northland'] : [] })),
);

function found(typed: string): string[] {
  return list.find(typed, 8).map(({ label }) => label);
}

Deno.test('macrons, double vowels and plain letters are the same', () => {
  assert.equal(fold('Māori'), fold('Maaori'));
  assert.equal(fold('Maori'), fold('MĀORI'));
  assert.deepEqual(found('te aupoouri'), ['Te Aupōuri']);
});

Deno.test('words may stand in any order, and be unfinished', () => {
  assert.deepEqual(found('kahu ng'), ['Ngāti Kahu']);
});

Deno.test('what begins with what was typed stands first', () => {
  assert.deepEqual(found('kahu'), ['Kahungunu', 'Ngāti Kahu']);
});

Deno.test('other words for it lead to it', () => {
  assert.deepEqual(found('northl'), ['Ngāpuhi']);
});
