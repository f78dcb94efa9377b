import { readFileSync, writeFileSync } from 'node:fs';
import { loadWorkbook } from './src/host/xlsx/load';
import { saveWorkbook } from './src/host/xlsx/save';
import { openHost } from './src/host/office/host';
import { makeAnnex } from './src/actions/makeAnnex';
const wb = loadWorkbook(readFileSync(process.argv[2]!));
const host = openHost(wb);
try {
const r = await makeAnnex(host.run, {year: Number(process.argv[4]), group: process.argv[5] ?? ''});
console.log(JSON.stringify({...r, tables: undefined, findings: undefined}).slice(0,3000), host.statistics);
} catch (e) { console.log(e, JSON.stringify(e.debugInfo)) }
writeFileSync(process.argv[3]!, saveWorkbook(wb));
