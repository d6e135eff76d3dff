import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../shell/announcer.tsx';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
  /** What is copied; asked for only when the button is pressed. */
  readonly text: () => string;
  readonly label: string;
  readonly className?: string;
}

/** Copies a text and says whether it worked. */
export function CopyButton({ text, label, className = 'button' }: CopyButtonProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    const done = await copyText(text());
    setCopied(done);
    announce(t(done ? 'copy.done' : 'copy.failed'));
  }

  return (
    <button type="button" className={className} onClick={() => void copy()} onBlur={() => setCopied(false)}>
      {copied ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
      {copied ? t('copy.done') : label}
    </button>
  );
}
