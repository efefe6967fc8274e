import { Fragment } from 'react'

/** What is known of a thing, in one line: `Vienna · 7 March 2025`. Each part is read in its own direction; an empty one is left out. */
export const Dotted = ({ parts }: { readonly parts: readonly string[] }) =>
  parts
    .filter((part) => part !== '')
    .map((part, at) => (
      <Fragment key={at}>
        {at > 0 && ' · '}
        <bdi>{part}</bdi>
      </Fragment>
    ))
