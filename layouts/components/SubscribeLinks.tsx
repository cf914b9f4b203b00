import { subscribeLinks } from '../../scripts/calendar/links.ts'
import { absolute, type Site } from '../../scripts/domain/site.ts'

interface SubscribeLinksProps {
  readonly site: Site
  /** The path of the feed. */
  readonly path: string
  /** What the calendar is called there. */
  readonly name: string
}

/** The ways of subscribing to one feed, and its plain address for everything else. */
export const SubscribeLinks = ({ site, path, name }: SubscribeLinksProps) => (
  <div class="subscribe">
    <ul>
      {subscribeLinks(site, path, name).map(({ label, href }) => (
        <li>
          <a href={href} rel="external">
            {label}
            <span class="visually-hidden">: {name}</span>
          </a>
        </li>
      ))}
    </ul>
    <p>
      Any other calendar: subscribe to this address.{' '}
      <a class="address" href={absolute(site, path)}>
        {absolute(site, path)}
      </a>
    </p>
  </div>
)
