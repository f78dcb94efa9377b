/** What numbers the user has said that words are, and a way to say otherwise. */
import type { AdoptionReport } from '../../actions/adopt/adoptionReport';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import { useWords } from '../language';
import { Line, Lines } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Meta, Section } from '../parts/View';
import { none, withoutWords, type Draft } from './draft';

export interface GivenAnswersProps {
  readonly report: AdoptionReport;
  readonly draft: Draft;
  /** What was said when the sheet was looked at. */
  readonly said: Draft;
  readonly onDraft: (draft: Draft) => void;
}

export function GivenAnswers({ report, draft, said, onDraft }: GivenAnswersProps) {
  const { say } = useWords();
  const columns = report.tables.flatMap((table) => table.columns);
  const given = Object.keys(said.words).filter((address) => draft.words[address] !== undefined);
  if (given.length === 0) return null;
  return (
    <Section heading={say(texts.answers)}>
      <Lines>
        {given.map((address) => {
          const header = columns.find((column) => column.address === address)?.header ?? address;
          return (
            <Line
              key={address}
              title={header}
              end={
                <TextButton
                  label={say(texts.changeAnswer, { header })}
                  onClick={() => {
                    onDraft(withoutWords(draft, address));
                  }}
                >
                  {say(texts.change)}
                </TextButton>
              }
            >
              <Meta>{numbersText(draft.words[address] ?? {}, say(texts.noScore))}</Meta>
            </Line>
          );
        })}
      </Lines>
    </Section>
  );
}

function numbersText(numbers: Readonly<Record<string, string>>, noScore: string): string {
  return Object.entries(numbers)
    .map(([word, number]) => `${word} = ${number === none ? noScore.toLowerCase() : number}`)
    .join(', ');
}
