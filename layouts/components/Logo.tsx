/** A seedling over an ember line: what grows back after a fire. Decoration; the name stands beside it. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <path class="logo__ember" d="M3 27h26" />
    <path class="logo__stem" d="M16 26V12" />
    <path
      class="logo__leaf"
      d="M16 17.5c-7 0-10-3.8-10-9.5 6 0 10 3 10 9.5zM16 13.5c0-5.5 3.5-8.5 9.5-9 0 5.5-3 9-9.5 9z"
    />
  </svg>
)
