import { Component, type ReactNode } from 'react'
import { TriangleAlert } from 'lucide-react'
import { Button } from '../parts/Button'
import { EmptyState } from '../parts/EmptyState'
import { words } from '../words'

interface ScreenGuardProps {
  readonly children: ReactNode
}

/** The impossible on one screen: said calmly, in its place. Everything around it goes on, and the log keeps the rest. */
export class ScreenGuard extends Component<ScreenGuardProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false }

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true }
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children
    return (
      <EmptyState icon={TriangleAlert} title={words.shell.broken.title} detail={words.shell.broken.next}>
        <Button onPress={() => this.setState({ isBroken: false })}>{words.shell.broken.again}</Button>
      </EmptyState>
    )
  }
}
