import { Component, type ReactNode } from 'react';
import { FaultReport } from './fault-report.tsx';

interface State {
  readonly fault: unknown;
}

/** The last net: a fault anywhere outside a screen shows a report, never a blank window. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault ?? new Error('A fault without a value.') };
  }

  override render(): ReactNode {
    return this.state.fault === null ? (
      this.props.children
    ) : (
      <main className="app-main">
        <FaultReport fault={this.state.fault} />
      </main>
    );
  }
}
