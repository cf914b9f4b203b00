import { Logo } from '../components/Logo.tsx'
import { Regrowth } from '../components/Regrowth.tsx'
import { Section } from '../components/Section.tsx'

/** Every colour of `styles/tokens.css`. */
export const colours = [
  'paper',
  'paper-raised',
  'paper-sunk',
  'line',
  'ink',
  'ink-quiet',
  'green',
  'green-strong',
  'on-green',
  'link',
  'leaf',
  'ember',
  'ember-soft',
  'band',
  'on-band',
  'band-quiet',
  'focus',
  'focus-ink',
] as const

/** What everything else is made of. A colour is the attribute of a drawing: the policy allows no style attributes. */
export const Foundations = () => (
  <>
    <Section title="Mark" id="mark">
      <Logo />
      <Regrowth />
    </Section>
    <Section title="Colours" id="colours">
      <ul class="specimens">
        {colours.map((colour) => (
          <li>
            <svg viewBox="0 0 6 3" aria-hidden="true" focusable="false">
              <rect width="6" height="3" fill={`var(--${colour})`} />
            </svg>
            {colour}
          </li>
        ))}
      </ul>
    </Section>
    <Section title="Type" id="type">
      <p class="quiet">Quiet text, for what stands beside: 30 April 2020</p>
      <p>Text. The quick brown fox jumps over 13 lazy dogs on Wednesday 27 May 2020, at 3.30pm.</p>
      <h3>Heading of a small part</h3>
      <p>
        <a href="#part:type">Words that lead on</a>, <strong>strong</strong>, <em>stressed</em>,{' '}
        <s>no longer so</s>, <code>code</code>
      </p>
    </Section>
    <Section title="Buttons" id="buttons">
      <p class="specimens">
        <a class="button" href="#part:buttons">
          What most people came for
        </a>
        <a class="button button--quiet" href="#part:buttons">
          Something else
        </a>
      </p>
    </Section>
  </>
)
