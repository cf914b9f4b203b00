/** The text and the same as HTML, for programs that take links and lists. Throws where the browser takes only one of them. */
const putBoth = async (text: string, html: string): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })])

const put = async (text: string, html: string | undefined): Promise<void> => {
  const putText = () => navigator.clipboard.writeText(text)
  await (html ? putBoth(text, html).catch(putText) : putText())
}

/** Selects the text, so that the reader can copy it: opened first where it is folded away. */
const select = (source: HTMLElement): void => {
  source.closest('details')?.setAttribute('open', '')
  source.focus()
  if (source instanceof HTMLTextAreaElement) source.select()
  else getSelection()?.selectAllChildren(source)
}

/** Copies the text, or selects it where the browser refuses. Says what to do now. */
const copy = async (source: HTMLElement, html: string | undefined): Promise<string> => {
  try {
    await put(source.textContent ?? '', html)
    return 'Copied'
  } catch {
    select(source)
    return 'Selected. Now copy it, for example with Ctrl and C.'
  }
}

/** Buttons that copy what they are named after: each stands beside its text and the place that says what came of it. */
export const offerCopying = (root: ParentNode): void => {
  for (const part of root.querySelectorAll('[data-copy]')) {
    const [source, button, status] = ['code,textarea', 'button', '[role=status]'].map((selector) =>
      part.querySelector<HTMLElement>(selector),
    )
    if (!source || !button || !status) continue
    button.hidden = false
    button.addEventListener('click', async () => {
      status.textContent = '' // the same words again would not be read out again
      status.textContent = await copy(source, part.querySelector('template')?.innerHTML)
    })
  }
}

offerCopying(document)
