/** An embedded Excel in a thread of its own, so that only the add-in's work is on the main one. */
import { parentPort, workerData } from 'node:worker_threads';
import { Connection } from '../../src/host/office/connection';
import { web } from '../../src/host/office/profile';
import { loadWorkbook } from '../../src/host/xlsx';

if (parentPort === null) throw new Error('The host is started as a worker');
const port = parentPort;
const connection = new Connection(loadWorkbook(workerData as Uint8Array, 'Mätning.xlsx'), { profile: web });
connection.onMessageFromHost = (text) => {
  port.postMessage(text);
};
port.on('message', (text: string) => {
  connection.sendMessageToHost(text);
});
