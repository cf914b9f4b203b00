/** Copies the text; where the browser refuses, selects it, so that the reader can. Says what to do now. */
const copy = async (address: Element): Promise<string> => {
  try {
    await navigator.clipboard.writeText(address.textContent ?? '')
    return 'Copied'
  } catch {
    getSelection()?.selectAllChildren(address)
    return 'Selected. Now copy it, for example with Ctrl and C.'
  }
}

/** Buttons that copy what they are named after: each stands beside its text and the place that says what came of it. */
const offerCopying = (root: ParentNode): void => {
  for (const part of root.querySelectorAll('[data-copy]')) {
    const [address, button, status] = ['code', 'button', '[role=status]'].map((selector) =>
      part.querySelector<HTMLElement>(selector),
    )
    if (!address || !button || !status) continue
    button.hidden = false
    button.addEventListener('click', async () => {
      status.textContent = '' // the same words again would not be read out again
      status.textContent = await copy(address)
    })
  }
}

offerCopying(document)
