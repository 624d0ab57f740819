// Prints the patients that mirror.mjs keeps: node patients.mjs DATABASE
import sqlite from 'node-sqlite3-wasm';

const database = new sqlite.Database(process.argv[2], { readOnly: true, fileMustExist: true });
for (const { family, given, birth_day, nhi } of database.all(
  'select family, given, birth_day, nhi from patient order by family, given',
)) {
  console.log([family, given, birth_day, nhi].filter(Boolean).join(' · '));
}
database.close();
