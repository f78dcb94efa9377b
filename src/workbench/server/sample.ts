/** The sample municipality's workbook, as `create --sample` of the command line makes it. */
import { createRegisters } from '../../actions/createRegisters';
import { customFunctions } from '../../functions/functions';
import { createCalculator } from '../../host/calculation/calculator';
import { openHost } from '../../host/office/host';
import { createWorkbook, saveWorkbook } from '../../host/xlsx';
import { nodeCompressor } from '../../host/xlsx/nodeCompressor';

export async function sampleFile(now: Date): Promise<Uint8Array> {
  const host = openHost(createWorkbook('Exempelkommunen.xlsx'), {
    calculator: createCalculator({ customFunctions }),
  });
  const made = await createRegisters(host.run, { content: 'sample', today: now.toLocaleDateString('sv-SE') });
  if (made.kind !== 'created') throw new Error('The sample could not be created in an empty workbook');
  return saveWorkbook(host.workbook, { compressor: nodeCompressor() });
}
