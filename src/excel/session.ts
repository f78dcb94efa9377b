/** Runs a batch against the workbook that is open: `Excel.run`, here or in an embedded host. */
export type RunExcel = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** The workbook in the Excel that the add-in runs in. A cell that is being edited is waited for. */
export const runInExcel: RunExcel = (batch) => Excel.run({ delayForCellEdit: true }, batch);
