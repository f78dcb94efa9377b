/** The add-in, and the smallest page of the same parts to compare its size with; built in the same way. */
import configuration from '../../webpack.config.js';

/** @param {{ url: string, output: string, baseline: string, cache?: string }} env */
export default function withBaseline({ url, output, baseline, cache }) {
  const smallest = configuration({ output: baseline });
  return [
    configuration({ url, output, ...(cache !== undefined && { cache }) }),
    { ...smallest, name: 'baseline', cache: false, entry: { addin: './test/build/baseline.tsx' } },
  ];
}
