/** Components that are fetched when they are first shown. */
import { createElement, lazy, type FunctionComponent } from 'react';

type Load<Props> = () => Promise<{ readonly default: FunctionComponent<Props> }>;

/** What makes those that did not come be asked for again. React itself keeps a failure for good. */
const failures = new Set<() => void>();

export function fetched<Props extends object>(load: Load<Props>): FunctionComponent<Props> {
  const fetchAnew = () => lazy(() => load().then(taking, failing));
  let latest = fetchAnew();

  function failing(error: unknown): never {
    failures.add(() => {
      latest = fetchAnew();
    });
    throw error;
  }
  return (props) => createElement(latest, { props });
}

function taking<Props extends object>(module: { readonly default: FunctionComponent<Props> }) {
  const Component = ({ props }: { readonly props: Props }) => createElement(module.default, props);
  return { default: Component };
}

/** The network may have come back. */
export function fetchFailedAnew(): void {
  for (const retry of failures) retry();
  failures.clear();
}
