/** Says that a page is a copy. Shown where the service worker gave the page (`layouts/styles/reset.css`). */
export const CopyNote = () => (
  <p class="copy-note" hidden data-when-kept data-pagefind-ignore>
    The site cannot be reached, so this is the copy on your device. Dates and sign-up may have changed since.
  </p>
)
