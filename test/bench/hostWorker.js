/** Starts hostThread.ts in a worker, which does not inherit the TypeScript loader of its parent. */
import { tsImport } from 'tsx/esm/api';

await tsImport('./hostThread.ts', import.meta.url);
