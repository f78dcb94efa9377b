/**
 * What could not be shown, told in its place: a part of the add-in that the network did not bring, or a defect of
 * ours. Built of what is already here, since nothing more may come.
 */
import { Component, type ReactNode } from 'react';
import { faultHeadings, paneFaults } from '../../texts/pane/faults';
import { frameTexts } from '../../texts/pane/frame';
import { partsOf } from '../../texts/parts';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';
import { Body, Footer, Headline, Paragraph, Section } from '../parts/View';
import { isUnreachable } from '../trouble';
import { fetchFailedAnew } from './fetched';

interface BoundaryState {
  readonly error: unknown;
}

export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error };
  }

  override state: BoundaryState = { error: undefined };

  private readonly tryAgain = (): void => {
    fetchFailedAnew();
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <NotShown isUnreachable={isUnreachable(error)} onTryAgain={this.tryAgain} />;
  }
}

interface NotShownProps {
  readonly isUnreachable: boolean;
  readonly onTryAgain: () => void;
}

function NotShown({ isUnreachable, onTryAgain }: NotShownProps) {
  const { language, say } = useWords();
  const text = isUnreachable ? paneFaults.viewUnreachable : paneFaults.defect;
  const { happened, safe, toDo } = partsOf(text[language]);
  return (
    <>
      <Body>
        <Headline takesFocus>{happened}</Headline>
        <Paragraph>{safe}</Paragraph>
        <Section heading={say(faultHeadings.whatToDo)}>
          {toDo.map((sentence) => (
            <Paragraph key={sentence}>{sentence}</Paragraph>
          ))}
        </Section>
      </Body>
      <Footer>
        <TextButton onClick={onTryAgain}>{say(frameTexts.tryAgain)}</TextButton>
      </Footer>
    </>
  );
}
