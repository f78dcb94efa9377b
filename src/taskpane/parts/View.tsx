/** What every view is built of: a body that scrolls, its headline, sections, and a footer that stays. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  body: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', padding: '16px 16px 24px' },
  footer: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '> button': { flexGrow: 1 },
  },
  headline: {
    margin: 0,
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  meta: { margin: '2px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  paragraph: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  section: { marginTop: '20px' },
  sectionTop: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '0 12px',
    marginBottom: '4px',
  },
  sectionHeading: {
    margin: 0,
    padding: '2px 0',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { fontSize: '12px', lineHeight: '24px' },
});

export function Body({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().body}>{children}</div>;
}

export function Footer({ children }: { readonly children: ReactNode }) {
  return <footer className={useStyles().footer}>{children}</footer>;
}

export interface HeadlineProps {
  readonly children: ReactNode;
  /** Where it replaces what the user was at, so that reading goes on from here. */
  readonly takesFocus?: boolean;
}

export function Headline({ children, takesFocus = false }: HeadlineProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={useStyles().headline}>
      {children}
    </h1>
  );
}

export function Meta({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return <p className={mergeClasses(useStyles().meta, className)}>{children}</p>;
}

export function Paragraph({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().paragraph}>{children}</p>;
}

export interface SectionProps {
  readonly heading: string;
  /** Beside the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ heading, aside, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <div className={styles.sectionTop}>
        <h2 className={styles.sectionHeading}>{heading}</h2>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
