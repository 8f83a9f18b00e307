// Thousands of cards stand still while one is chosen: a view that is rendered anew only when it is given something else.
import { Component, type ComponentChild } from "preact";

/** The same view; props are compared by identity, so what is passed should be kept from one rendering to the next. */
export function memoised<Props extends object>(View: (props: Props) => ComponentChild) {
  return class Memoised extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = new Set([...Object.keys(this.props), ...Object.keys(next)]) as Set<keyof Props>;
      return [...names].some((name) => this.props[name] !== next[name]);
    }
    override render() {
      return <View {...(this.props as Props)} />;
    }
  };
}
