import { subscribeLinks } from '../../scripts/calendar/links.ts'
import { paths } from '../../scripts/domain/addresses.ts'
import { absolute, type Site } from '../../scripts/domain/site.ts'

interface SubscribeLinksProps {
  readonly site: Site
  /** The path of the feed. */
  readonly path: string
  /** What the calendar is called there. */
  readonly name: string
}

/** The ways of subscribing to one feed: a link for each service that takes one, and the plain address for all else. */
export const SubscribeWays = ({ site, path, name }: SubscribeLinksProps) => (
  <div class="subscribe" data-pagefind-ignore>
    <ul>
      {subscribeLinks(site, path, name).map(({ label, href }) => (
        <li>
          <a href={href} rel="external">
            {label} <span class="visually-hidden">({name})</span>
          </a>
        </li>
      ))}
    </ul>
    <p class="subscribe__address" data-copy>
      <span>Its address, for any other calendar: </span>
      <code class="address">{absolute(site, path)}</code>
      <button type="button" class="button button--quiet" hidden>
        Copy<span class="visually-hidden"> the address of {name}</span>
      </button>
      <span role="status"></span>
    </p>
  </div>
)

/** The same where it stands alone, with the way to the page that explains it. */
export const SubscribeLinks = (props: SubscribeLinksProps) => (
  <>
    <SubscribeWays {...props} />
    <p class="subscribe-help" data-pagefind-ignore>
      <a href={`${paths.subscribe}#part:steps`}>How to subscribe, step by step</a>, also in Thunderbird and on
      Android phones
    </p>
  </>
)
